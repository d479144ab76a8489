"""What stands at the end of a text about who wrote it: no article speaks of its own author as of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any

from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain

_WITHIN = 16
"""Lines over the text among which its author is named."""
_MOST = 8
"""Lines at the end of a text that are looked at."""
_SHARE = 0.25
"""Share of a text up to which its end can be about its authors."""
_LONGEST = 900
_BEGINNING = 80
"""Characters in which a line about an author names her."""
_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author")
_BY = re.compile(r"(?:(?:By|Von|by|von|Text|Author|Autor(?:in)?|Ein \w+ von)\b:?\s*)(.{4,120})")
_WORD = r"[A-ZÄÖÜÁÉÍÓŠŽ][\w’'-]+"
_NAME = re.compile(rf"{_WORD}(?: (?:{_WORD}|[A-Z]\.|von|van|de|der|zu|bin|al)){{0,3}} {_WORD}")
_TOLD = re.compile(
    r"\b(?:is|are|was|were|has|covers?|writes?|reports?|works?|leads?|serves?|joined|holds|directs|heads|teaches|studies"
    r"|ist|sind|war|hat|berichte[nt]|schreib(?:t|en)|arbeite[nt]|leite[nt]|forsch(?:t|en)|lehr(?:t|en)|studiert)\b"
)
_OF_AUTHORS = re.compile(
    r"\W*(?:about|über|zu[rm]?)? ?(?:the |die |den |der |das )?"
    r"(?:authors?|contributors?|autor(?::?in|innen|en)?|person)\W*",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\W*(?:[Ii]s|[Ii]st|[Ww]as|[Ww]ar) (?:an?|the|eine?|der|die|Senior|Fellow|Professor)\b")
"""A line about an author whose name stands by itself."""
_PUBLISHED = re.compile(r"(?:First|Originally) published (?:in|by|on)\b|Zuerst erschienen\b")
"""What may stand under the authors, and goes with them."""


def without_authors(body: str, page: Page) -> str:
    """Give a text without the lines at its end that say who its authors are."""
    lines = body.split("\n")
    if len(lines) < 2:
        return body
    names = _names(page, lines[0])
    end, size = len(lines), 0
    for number in range(len(lines) - 1, max(0, len(lines) - 1 - _MOST), -1):
        line = lines[number]
        size += len(line)
        if len(line) > _LONGEST or size > _SHARE * len(body):
            break
        if _is_of(line, names):
            end = number
        elif not (_GOES_ON.match(line) or plain(line) in names or _PUBLISHED.match(line)):
            break
    return "\n".join(lines[:end])


def _is_of(line: str, names: Set[str]) -> bool:
    """Say whether a line is about one of those named, or the heading over such lines."""
    if _OF_AUTHORS.fullmatch(line):
        return True
    begin = plain(line[:_BEGINNING])
    return any(name in begin for name in names) and bool(_TOLD.search(line))


def _names(page: Page, first: str) -> Set[str]:
    """Give the names, folded, of those whom a page calls the authors of a text with this first line."""
    lines = page.text_lines
    begin = plain(first)
    end = next((number for number, line in enumerate(lines) if plain(line.text) == begin), 0)
    said = [found[1] for line in lines[max(0, end - _WITHIN) : end] if (found := _BY.match(line.text))]
    said += [page.metas[name] for name in _METAS if name in page.metas]
    said += [name for node in page.declared for name in _declared(node.get("author"))]
    return {plain(found[0]) for text in said for found in _NAME.finditer(text)}


def _declared(author: Any) -> Iterator[str]:
    for one in author if isinstance(author, list) else [author]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str):
            yield name
