"""The selectors of a source's YAML: CSS, `a@href` for an attribute, `A | B` for "try A, then B".

`@href` alone is an attribute of the row itself, `.` the row itself, and `> span` looks at the row's own children only:
rows may hold lists of companions whose links and dates are not theirs. `.title::text` is the text that stands in an
element itself and not in those inside it (as in parsel), `::text` that of the row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

# A bar between blanks, and the last `@name`, both outside brackets, parentheses and quotes.
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|\[[^\]]*\]|\([^)]*\)")
_ATTRIBUTE = re.compile(r"@([\w:-]+)\s*$|(::text)\s*$")

MAX_ELEMENTS = 40
"""Links, titles or dates of a row that are looked at."""


@dataclass(frozen=True)
class Alternative:
    """One way to find a value: an XPath relative to the row (None for the row itself), then what of the element.

    That is `attribute`, or with `own_text` the text outside the elements inside it, else all its text.
    """

    xpath: etree.XPath | None
    attribute: str = ""
    own_text: bool = False

    def first_elements(self, row: etree._Element) -> list[etree._Element]:
        """Give the first of the elements that this way finds in a row: on a page made to cost time it has thousands."""
        return self.elements(row)[:MAX_ELEMENTS]

    @property
    def is_text(self) -> bool:
        """Whether all text of the element is meant."""
        return not (self.attribute or self.own_text)

    def elements(self, row: etree._Element) -> list[etree._Element]:
        """Give the elements that this way finds in a row or on a page, in the order of the page."""
        return [row] if self.xpath is None else self.xpath(row)


@lru_cache(maxsize=2048)
def compile_selector(text: str) -> tuple[Alternative, ...]:
    """Read a selector into its alternatives, in the order in which they are tried. Raise ValueError for a wrong one."""
    alternatives = tuple(_alternative(part) for part in _parts(text))
    if not alternatives:
        raise ValueError("an empty selector")
    return alternatives


def _parts(text: str) -> list[str]:
    masked = _QUOTED.sub(lambda found: "_" * len(found.group()), text)
    parts = []
    at = 0
    for bar in re.finditer(r"\s\|\s", masked):
        parts.append(text[at : bar.start()])
        at = bar.end()
    parts.append(text[at:])
    return [part.strip() for part in parts if part.strip()]


def _alternative(text: str) -> Alternative:
    masked = _QUOTED.sub(lambda found: "_" * len(found.group()), text)
    found = _ATTRIBUTE.search(masked)
    css = (text[: found.start()] if found else text).strip()
    attribute = (found.group(1) or "").lower() if found else ""
    own_text = bool(found and found.group(2))
    if css in ("", "."):
        return Alternative(None, attribute, own_text)
    # A group such as `> a, > b` is translated piece by piece, each with its own axis.
    paths = []
    for piece in _pieces(css):
        axis = "child::" if piece.startswith(">") else "descendant::"
        try:
            paths.append(HTMLTranslator().css_to_xpath(piece.removeprefix(">").strip(), prefix=axis))
        except SelectorError as exc:
            raise ValueError(f"not a CSS selector: {piece!r} ({exc})") from exc
    return Alternative(etree.XPath(" | ".join(paths)), attribute, own_text)


def _pieces(css: str) -> list[str]:
    masked = _QUOTED.sub(lambda found: "_" * len(found.group()), css)
    pieces = []
    at = 0
    for comma in re.finditer(",", masked):
        pieces.append(css[at : comma.start()].strip())
        at = comma.end()
    pieces.append(css[at:].strip())
    return pieces
