"""The heading over the text of a page whose title is no more than the name of its site, of an office or of a column.

Old and small sites call all their pages alike. What such a page is called stands over its text: set as a heading or
in bold, however short (公告, 讣告, Hinweis), or as a line that is as long as a headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.source import Page
from policywatch.extraction.title import is_name, may_be_title, weight
from policywatch.extraction.voting import plain

_SHORT, _LONGEST = 24, 40
"""Weights up to which a title may be a name: any, and one that stands nowhere on the page."""
_BEGINNING = 30
"""Letters by which a line of the text is known again."""
_NEAR = 4
"""Lines over the text among which its heading is."""
_LEAST, _WORDY = 4, 12
"""Weights of the shortest heading, of two Han characters, and of one that is surely none of a box."""
_HEADINGS = ("h1", "h2", "h3", "h4")
_BOLD = ("b", "strong")
_LARGE = ("4", "5", "6", "+1", "+2", "+3")
"""Sizes of `<font>`."""
_ELEMENTS = 60
"""Elements in the box of a line that are looked at."""
_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:\w*(?:title|headline|heading|subject|biaoti)|[a-z]{0,6}tit\d?|\w{0,3}bt\d?|t\d?|h\d)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Classes of elements that hold a headline."""
_SET_OFF = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|font-size\s*:\s*(?:1[89]|[2-9]\d)px|text-align\s*:\s*center")
_OF_BOX = re.compile(r"[:：]$|[(（]\d+[)）]$")
"""How a heading of a box ends, which says what follows, or how many."""


def heading_over(page: Page, title: str, body: str) -> str:
    """Give the heading over the text, or its first line, where the title found may be a name; else that title."""
    if not (body and may_be_name(page, title)):
        return title
    over = _over(page.own, body)
    if not is_name(title) and any(plain(line.text).endswith(plain(title)) for line in _over(page.text_lines, body)):
        return title
    near = [line for line in over[-_NEAR:] if may_be_title(line.text, _LEAST) and not _OF_BOX.search(line.text)]
    near = [line for line in near if plain(line.text) not in page.site_names and plain(line.text) not in plain(title)]
    ranked = sorted((_rank(line, page.outline), -number, line.text) for number, line in enumerate(near))
    set_off = [text for rank, _, text in ranked if rank <= len(_HEADINGS) + 1]
    long = [text for text in set_off if may_be_title(text)]
    if is_name(title):
        long += [line.text for line in reversed(near) if may_be_title(line.text)]
    wordy = [text for text in set_off if weight(text) >= _WORDY]
    return next(map(_unspaced, (*long, *wordy, *set_off)), title)


def _unspaced(text: str) -> str:
    """Give a heading of characters that are set apart without its blanks: 公 告."""
    characters = text.split()
    return "".join(characters) if all(len(one) == 1 and one > "\u2e80" for one in characters) else text


def may_be_name(page: Page, title: str) -> bool:
    """Say whether a title may be no more than the name of a site or column."""
    if is_name(title):
        return True
    name, size = plain(title), weight(title)
    if size > _LONGEST or any(plain("".join(heading.itertext())) == name for heading in page.tagged("h1")):
        return False
    return size <= _SHORT or title not in page.shown


def _over(lines: Sequence[Line], body: str) -> Sequence[Line]:
    """Give the lines over the text, and its first where more follow."""
    first, _, rest = body.partition("\n")
    begin = plain(first)[:_BEGINNING]
    place = next((number for number, line in enumerate(lines) if begin and plain(line.text).startswith(begin)), -1)
    return lines[: place + bool(rest)] if place >= 0 else ()


def _rank(line: Line, outline: Outline) -> int:
    """Say how a line is set, from the largest heading on; the last is that of a line of the text."""
    holder = line.holder
    while True:
        if outline.tags[holder] in _HEADINGS:
            return _HEADINGS.index(outline.tags[holder])
        if _HEADLINE.search(f"{outline.classes[holder]} {outline.ids[holder]}"):
            return len(_HEADINGS)
        parent = outline.parents[holder]
        if parent < 0 or outline.weights[parent] != outline.weights[holder]:
            break
        holder = parent
    name = plain(line.text)
    for number in range(line.holder, min(outline.ends[line.holder], line.holder + _ELEMENTS)):
        if _is_set_off(outline, number) and plain("".join(outline.elements[number].itertext())) == name:
            return len(_HEADINGS) + 1
    return len(_HEADINGS) + 2


def _is_set_off(outline: Outline, number: int) -> bool:
    """Say whether an element is bold, large or in the middle."""
    element, tag = outline.elements[number], outline.tags[number]
    if tag in (*_BOLD, "center") or (element.get("align") or "").lower() == "center":
        return True
    return element.get("size") in _LARGE or _SET_OFF.search(element.get("style") or "") is not None
