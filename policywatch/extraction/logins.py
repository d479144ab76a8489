"""Boxes that ask visitors for a name and a password beside what a page is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.voting import plain
from policywatch.extraction.walls import WALLS

_BOX = 100
"""Characters of such a box: names of fields and of buttons."""
_NAME = 2
"""Characters of the name of a page."""
_HELD_BACK = re.compile(r"查看|阅读|浏览|全文|剩余|\b(?:read|view|lesen|ansehen)\b", re.IGNORECASE)
"""What a wall in such a box names, and a login alone does not."""
_PAGES = frozenset(("html", "body", "main", "article"))


def login_boxes(lines: Sequence[Line], outline: Outline) -> list[tuple[int, int]]:
    """Give the ranges of the boxes with a field for a password, where the page's name and more stand outside of them.

    A page that is no more than such a box keeps its lines, for they tell what it is.
    """
    if "input" not in outline.tags or "title" not in outline.tags:
        return []
    fields = [number for number, tag in enumerate(outline.tags) if tag == "input" and _is_password(outline, number)]
    title = plain(outline.texts[outline.tags.index("title")] or "")
    names = {line.holder for line in lines if len(name := plain(line.text)) >= _NAME and title.startswith(name)}
    if not (fields and names):
        return []
    boxes = [(box, outline.ends[box]) for box in (_around(outline, number, names) for number in fields)]
    inside = [line for line in lines if any(start <= line.holder < end for start, end in boxes)]
    if any(map(_is_wall, inside)):
        return []
    outside = (line for line in lines if line not in inside)
    return boxes if any(not line.is_menu and line.holder not in names for line in outside) else []


def _is_wall(line: Line) -> bool:
    """Say whether a line asks in for what the page holds back, and names no field."""
    return bool(_HELD_BACK.search(line.text)) and any(wall.is_in(line.text) for wall in WALLS)


def _is_password(outline: Outline, number: int) -> bool:
    return (outline.elements[number].get("type") or "").lower() == "password"


def _around(outline: Outline, number: int, names: Collection[int]) -> int:
    """Give the number of the largest element around a field that is no more than a box, and has no name of the page."""
    box = number
    while (parent := outline.parents[box]) > 0 and outline.weights[parent] <= _BOX:
        is_page = outline.tags[parent] in _PAGES or any(parent <= name < outline.ends[parent] for name in names)
        if is_page:
            break
        box = parent
    return box
