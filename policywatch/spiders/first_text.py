"""The beginning of the text of an element: what is asked of titles and days needs no more, and pages may be large."""

from __future__ import annotations

from lxml import etree

_MOST = 1500
"""Characters; no title is longer."""


def first_text(element: etree._Element, between: str = "") -> str:
    """Give the text of an element with `between` its pieces, up to some 1,500 characters."""
    pieces: list[str] = []
    length = 0
    for text in element.itertext():
        pieces.append(text[:_MOST])
        length += len(text)
        if length > _MOST:
            break
    return between.join(pieces)


def first_letters(element: etree._Element) -> str:
    """Give the same without its blanks."""
    return "".join(first_text(element).split())
