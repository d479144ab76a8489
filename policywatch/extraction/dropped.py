"""Lines of a text that its readers dropped, put back where the page itself shows them to be a part of it.

Readers judge a paragraph by its own words, and drop those that are odd. What stands between paragraphs that they kept,
in an element of the same kind, is a paragraph as well; a heading or a list in the element that holds them is theirs.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from policywatch.extraction.calls import is_call
from policywatch.extraction.index import index_tables
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain

_PARAGRAPH = 40
"""Characters from which on a line is a paragraph."""
_TOLD = 30
"""Letters at one of its ends by which a paragraph is known that a reader gave in another form."""
_OF_A_KIND = 2
"""Paragraphs that stayed from which on others of their kind belong to the text."""
_MOST = 200_000_000
"""Lines of a page times letters of its text up to which one is looked for in the other; a long page has 5,000,000."""
_MOST_LINKED = 0.5
"""Share of links from which on a line may lead elsewhere."""
_ROUND_UP = 3
"""Linked headings between paragraphs from which on they are those of a round-up, and no call to read something else."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "dl"))
_ITEMS = frozenset(("li", "dt", "dd"))
_CELLS = 2
"""Cells of a row, and rows of a table, from which on it is one and no layout."""
_BOXES = frozenset(("div", "p", "section", "blockquote", "pre"))
_NOTE = re.compile(
    r"(?:^|[\s_-])(?:foot-?notes?|notes?|corrections?|remarks?|fussnoten?|zhu(?:shi)?|beizhu)(?:$|\s)", re.IGNORECASE
)
"""The name of a note under a text."""
_SENTENCE = 15
"""Letters of a sentence that stands in an element of its own; a Han character counts as three."""
_ENDS = re.compile(r"[。；！？][”」』）)]*$|[^\W\d_][.!?][\"”“»«’'）)]*$|\d\.$")
_HAN = re.compile(r"[\u3400-\u9fff]")


def with_dropped(body: str, page: Page) -> str:
    """Give a text with paragraphs, crossheads, lists and tables that stand between its lines on the page, in place."""
    kept = body.split("\n")
    whole = {line: number for number, line in enumerate(kept)}
    places = {plain(line): number for number, line in enumerate(kept)}
    known, title = plain(body), plain(page.title)
    lines = page.text_lines
    if len(lines) * len(known) > _MOST:
        return body
    stays = [
        number
        for number, line in enumerate(lines)
        if _letters(line.text) > _PARAGRAPH and (line.text in whole or plain(line.text) in known)
    ]
    if not stays:
        return body
    parts = _Parts(page.outline, lines, [lines[number] for number in stays])
    missing: dict[int, list[str]] = defaultdict(list)
    place = -1
    for number in range(parts.start(stays[0]), parts.end(stays[-1])):
        line = lines[number]
        if line.text in whole:
            place = whole[line.text]
            continue
        word = plain(line.text)
        if not word or word in title:
            continue
        if word in known or word[:_TOLD] in known or word[-_TOLD:] in known:
            place = places.get(word, place)
        elif parts.has(number, _OF_A_KIND if place >= 0 else 1) and not is_call(line.text):
            missing[place].append(line.text)
    if not missing:
        return body
    behind = (part for number, line in enumerate(kept) for part in (line, *missing.get(number, ())))
    return "\n".join((*missing.get(-1, ()), *behind))


def _letters(text: str) -> int:
    """Count the letters of a line; a Han character says as much as three."""
    return len(text) + 2 * len(_HAN.findall(text))


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
        """The elements that hold paragraphs."""
        return {self.outline.parents[line.holder] for line in self.text}

    @cached_property
    def names(self) -> set[tuple[str, str]]:
        """Their tags and classes."""
        return {(self.outline.tags[number], self.outline.classes[number]) for number in self.parents}

    @cached_property
    def items(self) -> Mapping[int, Sequence[Line]]:
        """The lines of each list."""
        return self._by(self.list_of)

    def holds_text(self, number: int) -> bool:
        """Say whether an element holds paragraphs, or is of the kind of one that does, where that has a name."""
        name = self.outline.tags[number], self.outline.classes[number]
        return number in self.parents or bool(name[1] and name in self.names)

    def holder_of(self, number: int) -> int:
        """Give the element that holds another one, with more than a box around that alone."""
        holder = self.outline.parents[number]
        while holder > 0 and self.outline.weights[holder] == self.outline.weights[number]:
            holder = self.outline.parents[holder]
        return holder

    @cached_property
    def verdicts(self) -> dict[int, bool]:
        """What was found of lists and tables that were looked at."""
        return {-1: False}

    def is_listed(self, line: Line) -> bool:
        """Say whether a line is an item of a list that stands beside paragraphs and does not lead elsewhere."""
        number = self.list_of(line)
        if number not in self.verdicts:
            found = self.items[number]
            is_beside = len(found) > 1 and self.holds_text(self.holder_of(number))
            self.verdicts[number] = is_beside and not any(self.leads(item) or is_call(item.text) for item in found)
        return self.verdicts[number]

    @cached_property
    def rows(self) -> Mapping[int, Sequence[Line]]:
        """The lines of each table."""
        return self._by(self.table_of)

    def _by(self, holder_of: Callable[[Line], int]) -> Mapping[int, Sequence[Line]]:
        found: dict[int, list[Line]] = defaultdict(list)
        for line in self.lines:
            found[holder_of(line)].append(line)
        return found

    def is_tabled(self, line: Line) -> bool:
        """Say whether a line is of a table of rows and columns that stands beside paragraphs and leads nowhere."""
        number = self.table_of(line)
        if number not in self.verdicts:
            found = self.rows[number]
            inside = self.outline.tags[number : self.outline.ends[number]]
            # Where a cell holds paragraphs, each is a line of its own.
            is_grid = (
                sum("\t" in row.text for row in found) > 1 or inside.count("td") >= _CELLS * inside.count("tr") > _CELLS
            )
            self.verdicts[number] = (
                is_grid and self.holds_text(self.holder_of(number)) and not any(map(self.leads, found))
            )
        return self.verdicts[number]

    def is_indexed(self, line: Line) -> bool:
        """Say whether a row is of the index table of an office's page, or has the labels of one."""
        rows = self.rows[self.table_of(line)]
        labels = any(cell.endswith((":", "：")) for row in rows for cell in row.text.split("\t"))
        return labels or bool(index_tables(self.outline.elements[self.table_of(line)]))

    @cached_property
    def linked_headings(self) -> Counter[int]:
        """How many headings that are links stand in each element."""
        headings = (
            line.holder for line in self.lines if self.leads(line) and self.outline.tags[line.holder] in _HEADINGS
        )
        return Counter(self.outline.parents[number] for number in headings)

    def has(self, number: int, of_a_kind: int) -> bool:
        """Say whether a line between others is one of the text, when there are so many of its kind."""
        line = self.lines[number]
        parent = self.outline.parents[line.holder]
        if self.outline.tags[line.holder] in _HEADINGS:
            if self.leads(line):
                return self.holds_text(parent) and self.linked_headings[parent] >= _ROUND_UP
            return self.holds_text(parent) or self.is_over(number, of_a_kind)
        if self.leads(line):
            return False
        return (
            self.is_paragraph(line, of_a_kind) or self.is_listed(line) or self.is_tabled(line) or self.is_beside(line)
        )

    def is_paragraph(self, line: Line, of_a_kind: int) -> bool:
        """Say whether a line is a paragraph, when there are so many of its kind."""
        return len(line.text) >= _PARAGRAPH and self.kinds[self.kind(line)] >= of_a_kind

    def is_over(self, number: int, of_a_kind: int) -> bool:
        """Say whether a paragraph stands right under a line, in the same element."""
        below = self.lines[number + 1 : number + 2]
        parents = self.outline.parents
        beside = [line for line in below if parents[line.holder] == parents[self.lines[number].holder]]
        return any(self.is_paragraph(line, of_a_kind) and not self.leads(line) for line in beside)

    def is_beside(self, line: Line) -> bool:
        """Say whether a line is a sentence in an element without a name that stands beside paragraphs, or a note."""
        if self.leads(line) or not _ENDS.search(line.text) or _letters(line.text) < _SENTENCE or is_call(line.text):
            return False
        outline, number = self.outline, line.holder
        while outline.parents[number] not in self.parents:
            parent = outline.parents[number]
            if parent <= 0 or outline.weights[parent] != outline.weights[number]:
                return False
            number = parent
        is_bare = not (outline.classes[number] or outline.ids[number])
        return outline.tags[number] in _BOXES and (is_bare or bool(_NOTE.search(outline.classes[number])))

    def start(self, first: int) -> int:
        """Give the number of the first line of what stands right over a line and belongs to it."""
        kind, is_headed = self.kind(self.lines[first]), False
        while first:
            above = self.lines[first - 1]
            is_listed = self.is_listed(above) or (self.is_tabled(above) and not self.is_indexed(above))
            is_row = "\t" in above.text  # of an index table, which is none of the text
            is_paragraph = len(above.text) >= _PARAGRAPH and self.kind(above) == kind and not is_row
            if not (
                is_listed
                or is_paragraph
                or self.is_beside(above)
                or (is_headed and self.outline.tags[above.holder] in _HEADINGS)
            ):
                break
            is_headed = is_listed
            first -= 1
        return first

    def end(self, last: int) -> int:
        """Give the number behind the last line of what stands right under a line and belongs to it."""
        below = last + 1
        while below < len(self.lines) and self.is_under(self.lines[below]):
            below += 1
        return below

    def is_under(self, line: Line) -> bool:
        """Say whether a line is of a table, a list or a sentence that may end a text."""
        return self.is_tabled(line) or self.is_listed(line) or self.is_beside(line)

    def leads(self, line: Line) -> bool:
        """Say whether a line is mostly a link."""
        return line.linked > _MOST_LINKED * len(line.text)

    def kind(self, line: Line) -> Sequence[tuple[str, str]]:
        """Give the tags and classes of the element that holds a line, and of the two around it."""
        return tuple(islice(self.outline.around(line.holder), 3))

    def list_of(self, line: Line) -> int:
        """Give the number of the list of which a line is an item; -1 for none."""
        item = line.holder if self.outline.tags[line.holder] in _ITEMS else max(0, self.outline.parents[line.holder])
        number = self.outline.parents[item]
        return number if self.outline.tags[item] in _ITEMS and self.outline.tags[number] in _LISTS else -1

    def table_of(self, line: Line) -> int:
        """Give the number of the table that a line stands in; -1 for none."""
        number = line.holder
        while number >= 0 and self.outline.tags[number] != "table":
            number = self.outline.parents[number]
        return number
