"""What an element of a list shows: its text on one line, and the title that is meant by it."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.spiders.beside_title import is_state, parts_beside_title
from policywatch.spiders.first_text import first_letters, first_text
from policywatch.spiders.plain import LINE_BREAK, plain_line
from policywatch.spiders.selectors import Alternative
from policywatch.spiders.shown_days import is_day, plain_day
from policywatch.spiders.title_attributes import said_title

_LONG = 5000
"""Characters of an element that are looked at for a title or a date."""
_HIDDEN = frozenset({"script", "style", "template", "noscript"})
_BREAKS = frozenset({"p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TITLE_NAME = compiled_when_used(r"(?:^|[\s_-])(?<!sub[_-])(?:title|tit|headline)(?=$|[\s_\d-])")
_SET = frozenset({"b", "strong", "em", "i", "u", "font", "sub", "sup", "mark"})
_LEAST_TITLE = 5
"""Letters from which a heading in a link is its title, and not a mark in front of it."""
_LONGEST_DAY = 24
_SHORT = 5
"""Letters of a text that only hints at the title in the attribute (通知)."""
_PARTS = 50
"""Elements inside a link that are looked at."""
_CUT = compiled_when_used(r"(?:…+|\.{2,}|。{2,}|⋯+)\s*$")
_HALF_ENTITY = compiled_when_used(r"&#?\w{0,8}$")
_NO_BRACKETS = str.maketrans("", "", "[]【】〔〕［］")
_BULLET = compiled_when_used(r"^[\s·•●▪■◆◇►▶»>※—-]+")
_MARK = compiled_when_used(r"^(?:【[^】]{1,12}】|\[[^\]]{1,12}\]|（[^）]{1,8}）|\([^)]{1,8}\))\s*")
_TOP = compiled_when_used(r"^[\s·•]*[\[【(（]?置[顶頂][\]】)）]?\s*(?=\S)")
"""What is kept above the others says so in front of its title."""
_NEW = compiled_when_used(r"(?<=[\u4e00-\u9fff》”）])\s*(?:NEW|New|new)!?$")
"""Behind a Chinese title; no title ends so."""
_BADGE = compiled_when_used(r"^(?:new!?|hot!?|最新|置顶|置頂)", re.IGNORECASE)
_DATED_REST = compiled_when_used(
    r"\D{0,12}(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?)(?:\d{1,2}:\d\d(?::\d\d)?)?[\])）】]?"
)
"""What a link may show behind its title: a date, perhaps with a word of what."""
_ODD = compiled_when_used(r"<|>|=\s*[\"']|\b(?:target|href|class|style)\s*=")


def value_of(element: etree._Element, way: Alternative) -> str:
    """Give what a selector means of an element that it found: an attribute, its own text, or all of it."""
    if way.own_text:
        return own_text(element)
    return plain_line(element.get(way.attribute, "")) if way.attribute else visible_text(element)


def shown_title(element: etree._Element, others: Collection[etree._Element] = ()) -> str:
    """Give an element's text without that of `others` in it, or its `title` where that goes on where the text is cut.

    The attribute is often the full title and often something else: empty, unclosed (it then swallows the attributes
    behind it), or without the state of a consultation that the text shows. It counts only where it begins like the
    text; what it leaves out beside it is no part of the title.
    """
    title = said_title(element)
    named = _title_inside(element, title)
    beside = parts_beside_title(named).union(others)
    text = visible_text(named, without=beside) or visible_text(named, without=others)
    text = _NEW.sub("", _TOP.sub("", text))
    if not title or _ODD.search(element.get("title", "").replace("<br", "").replace("<BR", "")):
        return text
    if not text or _only_hints(text, title, named):
        return title
    if _is_in_pieces(named) and letters_of(title) == letters_of(text):
        return title  # it says how the pieces are joined
    if _CUT.search(title) and not _CUT.search(text):
        return text
    plain = _BULLET.sub("", text)
    full = letters_of(title)
    if beside and letters_of(visible_text(named, without=others)) == full:
        return title  # what seemed to be beside it is of it
    for mark in ("", *(found.group() for found in _MARK.finditer(plain))):
        core = letters_of(_whole(plain[len(mark) :]))
        is_more = len(full) > len(core) or bool(_CUT.search(plain)) or not (mark == "" or is_state(mark.strip()))
        if core and full.startswith(core) and is_more:
            return (mark if is_state(mark.strip()) else "") + title
    return title if _is_beside(letters_of(plain), full, named) else text


def whole_title(title: str, link: etree._Element) -> str:
    """Give the whole of a title that was cut, where the link of its row says it; else the title as it is."""
    if not _CUT.search(title):
        return title
    full, core = said_title(link), letters_of(_whole(title))
    return full if core and not _CUT.search(full) and letters_of(full).startswith(core) else title


def _is_beside(shown: str, full: str, element: etree._Element) -> bool:
    """Say whether a link shows its full title, and beside it a badge, a date or a mark of its own."""
    whole = letters_of(visible_text(element))
    if whole != full and whole.translate(_NO_BRACKETS) == full.translate(_NO_BRACKETS):
        return True  # a label, which the attribute writes in brackets
    for badge in ("", *_BADGE.findall(shown)):
        if shown.startswith(badge + full):
            rest = shown[len(badge + full) :]
            return bool((badge and not rest) or _DATED_REST.fullmatch(rest))
    before = shown.removesuffix(full)
    parts = {first_letters(part) for part in element}
    return before != shown and before in parts and not is_state(before)


def _is_in_pieces(element: etree._Element) -> bool:
    """Say whether the text of an element stands in several pieces, between which a blank or none may be meant."""
    return sum(bool(text.strip()) for text in islice(element.itertext(), _PARTS)) > 1


def _only_hints(text: str, title: str, element: etree._Element) -> bool:
    """Say whether a text is but a word of the title, or a day."""
    if len(text) > _LONGEST_DAY:
        return False
    if len(letters_of(text)) <= _SHORT and letters_of(text) in letters_of(title):
        return True
    return text[0].isdecimal() and (is_day(plain_day(text)) or is_day(plain_day(_in_pieces(element))))


def _in_pieces(element: etree._Element) -> str:
    return " ".join(first_text(element, " ").split())


def _whole(text: str) -> str:
    """Give a text that was cut without the mark of it, and without half an entity in front of that."""
    return _HALF_ENTITY.sub("", found) if (found := _CUT.sub("", text)) != text else text


def _title_inside(element: etree._Element, title: str) -> etree._Element:
    """Give the one part of a link that is its title, where the link holds more (a summary, a last day); else itself."""
    parts = [part for part in islice(element.iterdescendants(), _PARTS) if isinstance(part.tag, str)]
    if title:
        said = letters_of(title)
        same = next((part for part in parts if first_letters(part) == said), None)
        if same is not None:
            return same
    named = [part for part in parts if part.tag in HEADINGS or TITLE_NAME.search(part.get("class", ""))]
    outermost = [part for part in named if not any(above in named for above in part.iterancestors())]
    # A label may have such a name, too; the title is then what stands beside it.
    is_all = not any((text or "").strip() for text in (element.text, *(child.tail for child in element)))
    if is_all and len(outermost) == 1 and len(first_letters(outermost[0])) >= _LEAST_TITLE:
        return outermost[0]
    return element


def picture_name(link: etree._Element) -> str:
    """Give what the picture in a link is called, where that may be a title."""
    names = (plain_line(picture.get("alt", "")) for picture in islice(link.iter("img"), _PARTS))
    return next((name for name in names if len(letters_of(name)) >= _LEAST_TITLE), "")


def letters_of(text: str) -> str:
    """Give a text without its blanks."""
    return "".join(text.split())


def own_text(element: etree._Element) -> str:
    """Give the text of an element itself, on one line, without that of the elements inside it.

    What is only set in bold, or such, in the middle of a line is of the line.
    """
    pieces = [element.text or ""]
    for child in element:
        tail = child.tail or ""
        if child.tag == "br":
            pieces.append(LINE_BREAK)
        elif child.tag in _SET and not child.attrib and pieces[-1].strip() and tail.strip():
            pieces.append("".join(child.itertext()))
        else:
            pieces.append(" ")
        pieces.append(tail)
    return plain_line("".join(pieces))


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
