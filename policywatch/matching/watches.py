"""All watches on one text in one pass.

The terms of all watches stand in one automaton over the text's tokens. Each keyword waits for the smallest set of
patterns of which it needs one; only keywords that get one are judged, by the same code that judges a single query, so
that the answers are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policywatch.errors import QueryError
from policywatch.matching.automaton import automaton_of
from policywatch.matching.concepts import Glossary
from policywatch.matching.judging import Occurrences, Where
from policywatch.matching.query import Query
from policywatch.matching.tree import And, Exact, Near, Node, Or, Term, Within, walk
from policywatch.models import ArticleFacts, Hit, Match, Watch
from policywatch.text.tokens import Analysed, analyse

Found = dict[str, dict[Where, list[int]]]


@dataclass(frozen=True)
class Verdict:
    """What a watch says of a text: its match, and the `except` query that held it back, if one did."""

    match: Match
    held_back_by: str = ""


@dataclass(frozen=True)
class _Keyword:
    watch: int
    place: int
    query: Query


class WatchSet:
    """The watches of a settings file, ready to be judged together. Built once; read by any number of threads.

    Raises `QueryError` for a keyword or an `except` that does not parse or that asks for a day.
    """

    def __init__(self, watches: Sequence[Watch], *, glossary: Glossary | None = None) -> None:
        self.watches = tuple(watches)
        self._excluded = [[_parse(text, glossary) for text in watch.exclude] for watch in self.watches]
        self._always: list[_Keyword] = []
        self._waiting: dict[str, list[_Keyword]] = {}
        lines: set[str] = set()
        for number, watch in enumerate(self.watches):
            for place, text in enumerate(watch.keywords):
                keyword = _Keyword(number, place, _parse(text, glossary))
                lines |= _lines(walk(keyword.query.root))
                needed = _needed(keyword.query.root)
                if needed is None:
                    self._always.append(keyword)
                for line in needed or ():
                    self._waiting.setdefault(line, []).append(keyword)
        self._automaton = automaton_of(lines)

    def match(self, analysed: Analysed, facts: ArticleFacts) -> tuple[Match, ...]:
        """Give a match for every watch that the text meets, in the order of the watches.

        A watch is met when one of its keywords matches and no `except` finds its words in the title or in a paragraph
        that matched.
        """
        return tuple(verdict.match for verdict in self.judge(analysed, facts) if not verdict.held_back_by)

    def judge(self, analysed: Analysed, facts: ArticleFacts) -> tuple[Verdict, ...]:
        """Give what `match` gives, and the matches that an `except` held back with the words that did it."""
        found = self._search(analysed)
        waiting = self._waiting
        candidates = {keyword for line in found if line in waiting for keyword in waiting[line]}
        candidates.update(self._always)
        met: dict[int, list[tuple[str, tuple[Hit, ...]]]] = {}
        occurrences = _occurrences(found)
        for keyword in sorted(candidates, key=_order):
            hits = keyword.query.matches(analysed, facts, occurrences=occurrences)
            if hits is not None:
                met.setdefault(keyword.watch, []).append((keyword.query.text, hits))
        return tuple(self._verdict(number, met[number], analysed, facts) for number in sorted(met))

    def _search(self, analysed: Analysed) -> Found:
        found: Found = {}
        if self._automaton is None:
            return found
        lines: tuple[tuple[Where, str], ...] = (
            ("title", analysed.title.plain.text),
            ("title_joined", analysed.title.joined.text),
            ("body", analysed.body.plain.text),
            ("body_joined", analysed.body.joined.text),
        )
        for where, text in lines:
            for end, line in self._automaton.iter(text):
                places = found.get(line)
                if places is None:
                    places = found[line] = {}
                places.setdefault(where, []).append(end + 1 - len(line))
        return found

    def _verdict(
        self, number: int, met: list[tuple[str, tuple[Hit, ...]]], analysed: Analysed, facts: ArticleFacts
    ) -> Verdict:
        hits = tuple(sorted({hit for _, found in met for hit in found}))
        match = Match(self.watches[number].name, met[0][0], hits)
        return Verdict(match, _held_back_by(self._excluded[number], hits, analysed, facts))


def _order(keyword: _Keyword) -> tuple[int, int]:
    return keyword.watch, keyword.place


def _parse(text: str, glossary: Glossary | None) -> Query:
    query = Query.parse(text, glossary=glossary)
    if query.has_dates:
        raise QueryError(1, 1, f"{text}: a watch looks at what arrives; leave out since: and until:")
    return query


def _lines(nodes: Iterable[Node]) -> set[str]:
    return {pattern.line for node in nodes if isinstance(node, Term | Exact) for pattern in node.patterns}


def _needed(node: Node) -> set[str] | None:
    """Give the smallest set of patterns of which a text must have one to meet `node`; None if there is none."""
    if isinstance(node, Term | Exact):
        return {pattern.line for pattern in node.patterns} or None
    if isinstance(node, Within):
        return _needed(node.node)
    if isinstance(node, And | Near):
        parts = node.nodes if isinstance(node, And) else node.parts
        needed = [part for part in map(_needed, parts) if part is not None]
        return min(needed, key=_cost, default=None)
    if isinstance(node, Or):
        every: set[str] = set()
        for part in node.nodes:
            needed_part = _needed(part)
            if needed_part is None:
                return None
            every |= needed_part
        return every
    return None


def _cost(lines: set[str]) -> float:
    """Guess how often one of `lines` is found: short ones are found more often."""
    return sum(1 / len(line) ** 2 for line in lines)


def _occurrences(found: Found) -> Occurrences:
    nowhere: dict[Where, list[int]] = {}
    return lambda line, where: found.get(line, nowhere).get(where, ())


def _held_back_by(excluded: list[Query], hits: tuple[Hit, ...], analysed: Analysed, facts: ArticleFacts) -> str:
    if not excluded:
        return ""
    title, body = analysed.title.source or "", analysed.body.source or ""
    near = analyse(title, _paragraphs(body, hits), analysed.language or None)
    return next((query.text for query in excluded if query.matches(near, facts) is not None), "")


def _paragraphs(body: str, hits: tuple[Hit, ...]) -> str:
    """Give the paragraphs (lines) of `body` in which there are hits."""
    kept: list[str] = []
    done = -1
    for hit in hits:
        if hit.field != "body" or hit.start < done:
            continue
        start = body.rfind("\n", 0, hit.start) + 1
        end = body.find("\n", hit.end)
        done = len(body) if end < 0 else end
        kept.append(body[start:done])
    return "\n\n".join(kept)
