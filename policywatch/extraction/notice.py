"""A notice of a sentence or two right under its headline, which readers pass over for a longer paragraph elsewhere.

An author's note, a disclaimer, the teaser of another article or a caption may be all that looks like prose on such a
page. What stands right under the headline is the text; a paragraph that stands outside of its part of the page is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.calls import is_call
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.rows import HAS_DAY, is_row
from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain
from policywatch.extraction.wording import SENTENCE

_SHORT = 800
"""Characters of a text that may be no more than something beside a notice."""
_NOTICE = 400
_LINES = 12
_NAME = 2
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ARTICLES = frozenset(("article", "main"))
_BYLINE = re.compile(
    r"来源|來源|作者|记者|記者|编辑|字[体體号號]|浏览|瀏覽|点击|點擊|^(?:by|von) |\bmin(?:ute)?s? read"
    r"|^reading time\b|^lese(?:zeit|dauer)\b",
    re.IGNORECASE,
)
_BYLINE_UP_TO = 60


def with_notice(body: str, page: Page, title: str) -> str:
    """Give the lines right under the headline, before or in place of a short text that has none of them."""
    name = plain(title)
    if len(name) < _NAME or len(body) > _SHORT:
        return body
    lines = page.said_lines
    place = _place(lines, page.outline, name)
    if place < 0:
        return body
    notice = _under(lines[place + 1 :], page.outline)
    known = plain(body)
    if not notice or any(plain(line.text) in known for line in notice):
        return body
    if not any(SENTENCE.search(line.text) for line in notice) or sum(len(line.text) for line in notice) > _NOTICE:
        return body
    part = _part(page.outline, lines[place], notice)
    inside = {line.text for line in lines if part <= line.holder < page.outline.ends[part]}
    lines_read = body.split("\n")
    kept = [line for line in lines_read if line in inside]
    if len(kept) == len(lines_read) > 1:  # a text of its own: what stands over it is its lead, author and day
        return body
    return "\n".join((*(line.text for line in notice), *kept))


def _place(lines: Sequence[Line], outline: Outline, name: str) -> int:
    """Give the number of the line that is the headline: a heading if one is, else the last such line; -1 for none."""
    found = [number for number, line in enumerate(lines) if plain(line.text) == name]
    headings = [number for number in found if outline.tags[lines[number].holder] in _HEADINGS]
    return (headings or found[-1:] or [-1])[0]


def _under(lines: Sequence[Line], outline: Outline) -> list[Line]:
    """Give the first lines of a part of a page up to another heading, a link or a row, without days and authors."""
    found: list[Line] = []
    for line in lines[:_LINES]:
        if line.is_link or line.is_menu or is_row(line) or outline.tags[line.holder] in _HEADINGS:
            if found:
                break
            continue
        is_byline = len(line.text) <= _BYLINE_UP_TO and (HAS_DAY.search(line.text) or _BYLINE.search(line.text))
        if not (is_byline or is_call(line.text)):
            found.append(line)
    return found


def _part(outline: Outline, headline: Line, notice: Sequence[Line]) -> int:
    """Give the number of the article with a headline, else of the smallest element with what stands under it, too."""
    number = headline.holder
    while number > 0 and not number <= notice[-1].holder < outline.ends[number]:
        number = outline.parents[number]
    article = number
    while article > 0 and outline.tags[article] not in _ARTICLES:
        article = outline.parents[article]
    return article if article > 0 else number
