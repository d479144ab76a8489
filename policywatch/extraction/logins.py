"""Boxes that ask visitors for a name and a password beside what a page is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.voting import plain

_BOX = 100
"""Characters of such a box: names of fields and of buttons."""
_NAME = 2
"""Characters of the name of a page."""
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
    outside = (line for line in lines if not any(start <= line.holder < end for start, end in boxes))
    return boxes if any(not line.is_menu and line.holder not in names for line in outside) else []


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
