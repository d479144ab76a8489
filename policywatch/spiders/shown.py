"""What an element of a list shows: its text on one line, and the title that is meant by it."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from lxml import etree

from policywatch.spiders.plain import LINE_BREAK, plain_line
from policywatch.spiders.shown_days import is_day

_LONG = 5000
"""Characters of an element that are looked at for a title or a date."""
_HIDDEN = frozenset({"script", "style", "template", "noscript"})
_BREAKS = frozenset({"p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TITLE_NAMES = frozenset({"title", "tit"})
_LEAST_TITLE = 5
"""Letters from which a heading in a link is its title, and not a mark in front of it."""
_PARTS = 50
"""Elements inside a link that are looked at."""
_ATTRIBUTE_BREAK = re.compile(r"[\r\n]+")
_CUT = re.compile(r"(?:…+|\.{2,}|。{2,}|⋯+)\s*$")
_BULLET = re.compile(r"^[\s·•●▪■◆◇►▶»>※—-]+")
_MARK = re.compile(r"^(?:【[^】]{1,12}】|\[[^\]]{1,12}\]|（[^）]{1,8}）|\([^)]{1,8}\))\s*")
_TOP = re.compile(r"^[\s·•]*[\[【(（]?置[顶頂][\]】)）]?\s*(?=\S)")
"""What is kept above the others says so in front of its title."""
_NEW = re.compile(r"(?<=[\u4e00-\u9fff》”）])\s*(?:NEW|New|new)!?$")
"""Behind a Chinese title; no title ends so."""
_BADGE = re.compile(r"^(?:new!?|hot!?|最新|置顶|置頂)", re.IGNORECASE)
_DATED_REST = re.compile(
    r"\D{0,12}(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?)(?:\d{1,2}:\d\d(?::\d\d)?)?[\])）】]?"
)
"""What a link may show behind its title: a date, perhaps with a word of what."""
_ODD = re.compile(r"<|>|=\s*[\"']|\b(?:target|href|class|style)\s*=")


def shown_title(element: etree._Element) -> str:
    """Give an element's text, or its `title` where that goes on where the text is cut.

    The attribute is often the full title and often something else: empty, unclosed (it then swallows the attributes
    behind it), or without the status mark that the text shows. It counts only where it begins like the text.
    """
    title = plain_line(_ATTRIBUTE_BREAK.sub(LINE_BREAK, element.get("title", "")))
    named = _title_inside(element, title)
    text = visible_text(named, without=_days_in(named)) or visible_text(named)
    text = _NEW.sub("", _TOP.sub("", text))
    if not title or _ODD.search(element.get("title", "").replace("<br", "").replace("<BR", "")):
        return text
    if not text:
        return title
    if any(True for _ in named.iter("br")) and letters_of(title) == letters_of(text):
        return title  # it says how the lines are joined
    if _CUT.search(title) and not _CUT.search(text):
        return text
    plain = _BULLET.sub("", text)
    full = letters_of(title)
    for mark in ("", *(found.group() for found in _MARK.finditer(plain))):
        core = letters_of(_CUT.sub("", plain[len(mark) :]))
        if core and full.startswith(core) and (len(full) > len(core) or _CUT.search(plain)):
            return mark + title
    shown = letters_of(plain)
    for badge in ("", *_BADGE.findall(shown)):  # the title alone, between a badge and a date
        if shown.startswith(badge + full):
            rest = shown[len(badge + full) :]
            if (badge and not rest) or _DATED_REST.fullmatch(rest):
                return title
    return text


def _title_inside(element: etree._Element, title: str) -> etree._Element:
    """Give the one part of a link that is its title, where the link holds more (a summary, a last day); else itself."""
    parts = [part for part in islice(element.iterdescendants(), _PARTS) if isinstance(part.tag, str)]
    if title:
        said = letters_of(title)
        return next((part for part in parts if letters_of("".join(part.itertext())) == said), element)
    named = [part for part in parts if part.tag in _HEADINGS or _TITLE_NAMES & set(part.get("class", "").split())]
    if len(named) == 1 and len(letters_of("".join(named[0].itertext()))) >= _LEAST_TITLE:
        return named[0]
    return element


def letters_of(text: str) -> str:
    """Give a text without its blanks."""
    return "".join(text.split())


def _days_in(element: etree._Element) -> frozenset[etree._Element]:
    """Give the parts of an element that are a date and nothing else."""
    return frozenset(part for part in element.iterdescendants() if is_day("".join(part.itertext())))


def visible_text(element: etree._Element, *, without: Collection[etree._Element] = ()) -> str:
    """Give the text that an element shows, on one line; line breaks are blanks, `<br>` as in `plain_line`."""
    pieces: list[str] = []
    length = 0
    hidden = None
    for event, piece in etree.iterwalk(element, events=("start", "end")):
        text = ""
        if event == "start":
            if hidden is None and (piece.tag in _HIDDEN or piece in without):
                hidden = piece
            text = LINE_BREAK if piece.tag == "br" else " " if piece.tag in _BREAKS else ""
            text += piece.text or ""
        elif piece is not element:
            text = piece.tail or ""
        if hidden is None or (event == "end" and piece is hidden):
            pieces.append(text)
            length += len(text)
        if event == "end" and piece is hidden:
            hidden = None
        if length > _LONG:
            break
    return plain_line("".join(pieces))
