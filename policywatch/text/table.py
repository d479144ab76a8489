"""Tables for a terminal, in which a Chinese character is as wide as two Latin letters (Unicode Annex 11)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_GAP = "  "
_NARROWEST = 6
"""Columns of a terminal to which a column of a table may shrink: two characters and the sign that more is missing."""
_ELLIPSIS = "…"


def display_width(text: str) -> int:
    """Give how many columns of a terminal a line of text takes: two for wide characters, none for combining ones."""
    return sum(map(_width, text))


def fitted(text: str, width: int) -> str:
    """Give a line of text that takes at most `width` columns, with an ellipsis where it was cut."""
    if display_width(text) <= width:
        return text
    kept, used = "", display_width(_ELLIPSIS)
    for character in text:
        used += _width(character)
        if used > width:
            break
        kept += character
    return kept.rstrip() + _ELLIPSIS


def format_table(rows: Sequence[Sequence[object]], headers: Sequence[str], width: int = 100) -> str:
    """Give rows under their headers as lines of at most `width` columns; the widest columns are cut first.

    Numbers stand at the right of their column. A line wider than `width` is given only when there are so many columns
    that each would have no room left.
    """
    cells = [[" ".join(str(value).split()) for value in row] for row in (headers, *rows)]
    widths = [max(map(display_width, column)) for column in zip(*cells, strict=True)]
    room = width - len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROWEST:
        widest = widths.index(max(widths))
        # Down to the next widest at once: a title of a thousand characters is no thousand steps.
        next_widest = max([other for other in widths if other < widths[widest]], default=_NARROWEST)
        widths[widest] = max(next_widest, widths[widest] - (sum(widths) - room), _NARROWEST)
    numeric = [bool(rows) and all(isinstance(row[place], int | float) for row in rows) for place in range(len(widths))]
    lines = [_line(line, widths, numeric) for line in cells]
    lines.insert(1, _GAP.join("-" * column for column in widths))
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> str:
    shown = []
    for cell, width, is_number in zip(cells, widths, numeric, strict=True):
        text = fitted(cell, width)
        blanks = " " * (width - display_width(text))
        shown.append(blanks + text if is_number else text + blanks)
    return _GAP.join(shown).rstrip()


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
