"""A page walked once: its elements in their order, how much text each holds, and the lines that people see.

Whatever looks at a whole page looks here: asking lxml for a tag or a text costs more than what is done with it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from policywatch.extraction.tree import BLOCKS, SKIPPED, Element, fold, inline

LINKED = 0.8
"""Share of a line's characters from which on it is a link."""
_LINKED_OF_MENU = 0.95
_GAPS = re.compile(r"[\s|｜·•/>›»\[\]【】]+")
"""What stands between the links of a menu."""
_CELLS = ("td", "th")


class Line(NamedTuple):
    """A line of a page, how many of its characters are links, and the number of the element that holds it."""

    text: str
    linked: int
    holder: int

    @property
    def is_link(self) -> bool:
        return self.linked > LINKED * len(self.text)

    @property
    def is_menu(self) -> bool:
        """Whether nothing stands between the links of a line but marks."""
        return self.linked > _LINKED_OF_MENU * len(_GAPS.sub("", self.text))


@dataclass(frozen=True)
class Outline:
    """The elements of a page by their number in document order, -1 for none.

    `ends` is the number behind an element's last descendant, `weights` the characters of text inside of it; texts of
    scripts and the like are left out.
    """

    elements: Sequence[Element]
    tags: Sequence[str]
    parents: Sequence[int]
    ends: Sequence[int]
    weights: Sequence[int]
    texts: Sequence[str | None]
    tails: Sequence[str | None]
    classes: Sequence[str]
    ids: Sequence[str]
    depth: int
    """How deep elements are nested."""

    @classmethod
    def of(cls, tree: Element) -> Outline:
        """Walk a tree."""
        elements = list(tree.iter())
        tags = [element.tag for element in elements]
        texts = [None if tag in SKIPPED else element.text for tag, element in zip(tags, elements, strict=True)]
        tails = [element.tail for element in elements]
        numbers = {element: number for number, element in enumerate(elements)}
        parents = [-1, *(numbers[element.getparent()] for element in elements[1:])]
        ends = list(range(1, len(elements) + 1))
        weights = [len(text.strip()) if text else 0 for text in texts]
        for number in range(len(elements) - 1, 0, -1):  # children come before their parents
            parent = parents[number]
            if ends[number] > ends[parent]:
                ends[parent] = ends[number]
            if tags[number] in SKIPPED:
                weights[number] = 0
            tail = tails[number]
            weights[parent] += weights[number] + (len(tail.strip()) if tail else 0)
        classes = [element.get("class", "") for element in elements]
        ids = [element.get("id", "") for element in elements]
        depths = [0] * len(elements)
        for number in range(1, len(elements)):
            depths[number] = depths[parents[number]] + 1
        return cls(elements, tags, parents, ends, weights, texts, tails, classes, ids, max(depths))

    def around(self, number: int) -> Iterator[tuple[str, str]]:
        """Give tag and classes of an element and of those around it, from the inside."""
        while number >= 0:
            yield self.tags[number], self.classes[number]
            number = self.parents[number]

    def lines(self, litter: Collection[int] = ()) -> list[Line]:
        """Give the visible lines, one a paragraph, list item and table row (cells by tabs).

        `litter` are the numbers of elements that are left out with what is inside of them.
        """
        tags, ends, texts, tails, parents = self.tags, self.ends, self.texts, self.tails, self.parents
        size = len(tags)
        found: list[Line] = []
        pieces: list[str] = []
        linked: list[str] = []
        inside: list[int] = []
        links = number = holder = 0

        def flush() -> None:
            if not pieces:
                return
            count = len(fold("".join(linked))) if linked else 0
            for text in "".join(pieces).split("\n"):
                if folded := fold(text):
                    found.append(Line(folded, min(count, len(folded)), holder))
            pieces.clear()
            linked.clear()

        def add(text: str) -> None:
            pieces.append(text)
            if links:
                linked.append(text)

        while True:
            while inside and (number >= size or number >= ends[inside[-1]]):
                left = inside.pop()
                tag = tags[left]
                if tag in BLOCKS:
                    flush()
                    holder = max(0, parents[left])
                elif tag in _CELLS:
                    pieces.append("\t")
                elif tag == "a":
                    links -= 1
                if inside and (tail := tails[left]):
                    add(inline(tail))
            if number >= size:
                break
            tag = tags[number]
            if tag in SKIPPED or number in litter:
                if tail := tails[number]:
                    add(inline(tail))
                number = ends[number]
                continue
            if tag in BLOCKS:
                flush()
                holder = number
            elif tag == "br":
                flush()
            elif tag == "a":
                links += 1
            if text := texts[number]:
                add(text if tag == "pre" else inline(text))
            inside.append(number)
            number += 1
        flush()
        return found
