"""Lines of a text that its readers dropped, put back where the page itself shows them to be a part of it.

Readers judge a paragraph by its own words, and drop those that are odd. What stands between paragraphs that they kept,
in an element of the same kind, is a paragraph as well; a heading or a list in the element that holds them is theirs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from policywatch.extraction.litter import is_call
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain

_PARAGRAPH = 40
"""Characters from which on a line is a paragraph."""
_TOLD = 30
"""Letters at one of its ends by which a paragraph is known that a reader gave in another form."""
_OF_A_KIND = 2
"""Paragraphs that stayed from which on others of their kind belong to the text."""
_MOST_LINKED = 0.5
"""Share of links from which on a line may lead elsewhere."""
_ROUND_UP = 3
"""Linked headings between paragraphs from which on they are those of a round-up, and no call to read something else."""
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol"))


def with_dropped(body: str, page: Page) -> str:
    """Give a text with the paragraphs, crossheads and lists that stand between its lines on the page, in place."""
    kept = body.split("\n")
    places = {plain(line): number for number, line in enumerate(kept)}
    lines, words = page.text_lines, [plain(line.text) for line in page.text_lines]
    known = plain(body)
    stays = [len(line.text) > _PARAGRAPH and word in known for line, word in zip(lines, words, strict=True)]
    if not any(stays):
        return body
    first, last = stays.index(True), len(stays) - 1 - stays[::-1].index(True)
    parts = _Parts(page.outline, lines, [line for line, is_kept in zip(lines, stays, strict=True) if is_kept])
    missing: dict[int, list[str]] = defaultdict(list)
    place = -1
    for number in range(parts.start(first), last + 1):
        line, word = lines[number], words[number]
        if word in known or word[:_TOLD] in known or word[-_TOLD:] in known:
            place = places.get(word, place)
        elif parts.has(line, _OF_A_KIND if place >= 0 else 1) and not is_call(line.text):
            missing[place].append(line.text)
    behind = (part for number, line in enumerate(kept) for part in (line, *missing.get(number, ())))
    return "\n".join((*missing.get(-1, ()), *behind))


@dataclass(frozen=True)
class _Parts:
    """What belongs to a text, by the lines of it that are known."""

    outline: Outline
    lines: Sequence[Line]
    text: Sequence[Line]

    @cached_property
    def kinds(self) -> Counter[Sequence[tuple[str, str]]]:
        """How many paragraphs there are of each kind."""
        return Counter(map(self.kind, self.text))

    @cached_property
    def parents(self) -> set[int]:
        """The elements that hold paragraphs, and those of their kind where it has a name."""
        held = {self.outline.parents[line.holder] for line in self.text}
        named = {(self.outline.tags[number], self.outline.classes[number]) for number in held}
        kinds = enumerate(zip(self.outline.tags, self.outline.classes, strict=True))
        return held | {number for number, kind in kinds if kind[1] and kind in named}

    @cached_property
    def lists(self) -> set[int]:
        """The lists beside paragraphs that do not lead elsewhere."""
        items: dict[int, list[Line]] = defaultdict(list)
        for line in self.lines:
            items[self.list_of(line)].append(line)
        return {
            number
            for number, found in items.items()
            if number >= 0 and len(found) > 1 and self.outline.parents[number] in self.parents
            if not any(self.leads(line) or is_call(line.text) for line in found)
        }

    @cached_property
    def linked_headings(self) -> Counter[int]:
        """How many headings that are links stand in each element."""
        headings = (
            line.holder for line in self.lines if self.leads(line) and self.outline.tags[line.holder] in _HEADINGS
        )
        return Counter(self.outline.parents[number] for number in headings)

    def has(self, line: Line, of_a_kind: int) -> bool:
        """Say whether a line between others is one of the text, when there are so many of its kind."""
        parent = self.outline.parents[line.holder]
        if self.outline.tags[line.holder] in _HEADINGS:
            return parent in self.parents and (not self.leads(line) or self.linked_headings[parent] >= _ROUND_UP)
        if self.leads(line):
            return False
        is_paragraph = len(line.text) >= _PARAGRAPH and self.kinds[self.kind(line)] >= of_a_kind
        return is_paragraph or self.list_of(line) in self.lists

    def start(self, first: int) -> int:
        """Give the number of the first line of what stands right over a line and belongs to it."""
        kind, is_headed = self.kind(self.lines[first]), False
        while first:
            above = self.lines[first - 1]
            is_listed = self.list_of(above) in self.lists
            is_paragraph = len(above.text) >= _PARAGRAPH and self.kind(above) == kind
            if not (is_listed or is_paragraph or (is_headed and self.outline.tags[above.holder] in _HEADINGS)):
                break
            is_headed = is_listed
            first -= 1
        return first

    def leads(self, line: Line) -> bool:
        """Say whether a line is mostly a link."""
        return line.linked > _MOST_LINKED * len(line.text)

    def kind(self, line: Line) -> Sequence[tuple[str, str]]:
        """Give the tags and classes of the element that holds a line, and of the two around it."""
        return tuple(islice(self.outline.around(line.holder), 3))

    def list_of(self, line: Line) -> int:
        """Give the number of the list of which a line is an item; -1 for none."""
        item = line.holder if self.outline.tags[line.holder] == "li" else max(0, self.outline.parents[line.holder])
        number = self.outline.parents[item]
        return number if self.outline.tags[item] == "li" and self.outline.tags[number] in _LISTS else -1
