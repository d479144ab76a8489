"""All watches on one text in one pass.

The terms of all watches stand in one automaton over the text's tokens. Each keyword waits for sets of patterns of which
it needs one each; only keywords that get them are judged, by the same code that judges a single query, so that the
answers are equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policywatch.errors import QueryError
from policywatch.matching.automaton import Automaton, Found, Where
from policywatch.matching.concepts import Glossary, load_glossary
from policywatch.matching.judging import Judge
from policywatch.matching.query import Query
from policywatch.matching.tree import And, Exact, FieldName, Near, Node, Or, Term, Within, walk
from policywatch.models import ArticleFacts, Concept, Hit, Match, Watch
from policywatch.text.pieces import apart
from policywatch.text.tokens import Analysed, analyse


@dataclass(frozen=True)
class Verdict:
    """What a watch says of a text: its match, and the `except` query that held it back, if one did."""

    match: Match
    held_back_by: str = ""


class WatchSet:
    """The watches of a settings file, ready to be judged together. Built once; read by any number of threads.

    `glossary` holds the concepts that the watches may name beside their own. Raises `QueryError` for a keyword or an
    `except` that does not parse or that asks for a day.
    """

    def __init__(self, watches: Sequence[Watch], *, glossary: Glossary | None = None) -> None:
        self.watches = tuple(watches)
        self._excluded: list[list[Query]] = []
        # The watch by its number, in the order of the settings; what the keyword waits for beside its first demand.
        self._keywords: list[tuple[int, Query, tuple[_Demand, ...]]] = []
        self._always: list[int] = []
        self._waiting: dict[str, list[int]] = {}
        lines: set[str] = set()
        own: tuple[Concept, ...] = ()
        known = base = glossary or load_glossary()
        for number, watch in enumerate(self.watches):
            if watch.concepts is not own:  # the watches of a settings file share them
                own, known = watch.concepts, base.extended(watch.concepts)
            self._excluded.append([_parse(text, known) for text in watch.exclude])
            for text in watch.keywords:
                query = _parse(text, known)
                lines |= _lines(walk(query.root))
                demands = sorted(_demands(query.root), key=_cost)
                for line in demands[0].lines if demands else ():
                    self._waiting.setdefault(line, []).append(len(self._keywords))
                if not demands:
                    self._always.append(len(self._keywords))
                elif demands[0].field is None:  # met by what woke it
                    del demands[0]
                self._keywords.append((number, query, tuple(demands)))
        self._automaton = Automaton(lines)

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
        judge = Judge(analysed, facts, occurrences=found.get)
        for number in sorted(candidates):
            watch, query, demands = self._keywords[number]
            if demands and not all(demand.is_met(found) for demand in demands):
                continue
            judged = judge.judge(query.root)
            if judged.met:
                met.setdefault(watch, []).append((query.text, judged.hits))
        return tuple(self._verdict(number, met[number], analysed, facts) for number in sorted(met))

    def _search(self, analysed: Analysed) -> Found:
        lines: tuple[tuple[Where, str], ...] = (
            ("title", analysed.title.plain),
            ("title_joined", analysed.title.joined),
            ("body", analysed.body.plain),
            ("body_joined", analysed.body.joined),
        )
        return self._automaton.find(lines)

    def _verdict(
        self, number: int, met: list[tuple[str, tuple[Hit, ...]]], analysed: Analysed, facts: ArticleFacts
    ) -> Verdict:
        hits = met[0][1]
        if len(met) > 1 or len(hits) > 1:
            hits = tuple(sorted({hit for _, found in met for hit in found}))
        match = Match(self.watches[number].name, met[0][0], hits)
        return Verdict(match, _held_back_by(self._excluded[number], hits, analysed, facts))


def _parse(text: str, glossary: Glossary) -> Query:
    query = Query.parse(text, glossary=glossary)
    if query.has_dates:
        raise QueryError(1, 1, f"{text}: a watch looks at what arrives; leave out since:, until: and deadline:")
    return query


def _lines(nodes: Iterable[Node]) -> set[str]:
    return {pattern.line for node in nodes if isinstance(node, Term | Exact) for pattern in node.patterns}


@dataclass(frozen=True, slots=True)
class _Demand:
    """Patterns of which a text must have one, in a field or in any, to meet a keyword."""

    lines: frozenset[str]
    field: FieldName | None = None

    def is_met(self, found: Found) -> bool:
        standing = self.lines & found.keys()
        return bool(standing) and (
            self.field is None or any(where.startswith(self.field) for line in standing for where in found[line])
        )


def _demands(node: Node, field: FieldName | None = None) -> list[_Demand]:
    """Give what a text must have to meet `node`, each of it; none if it may meet it with other words, too."""
    if isinstance(node, Term | Exact):
        return [_Demand(frozenset(pattern.line for pattern in node.patterns), field)] if node.patterns else []
    if isinstance(node, Within):
        return _demands(node.node, node.field)
    if isinstance(node, And | Near):
        parts = node.nodes if isinstance(node, And) else node.parts
        return [demand for part in parts for demand in _demands(part, field)]
    if isinstance(node, Or):
        every = [min(_demands(part, field), key=_cost, default=None) for part in node.nodes]
        known = [demand for demand in every if demand is not None]
        if len(known) < len(every):
            return []
        lines = frozenset(line for demand in known for line in demand.lines)
        fields = {demand.field for demand in known}
        return [_Demand(lines, fields.pop() if len(fields) == 1 else None)]
    return []


def _cost(demand: _Demand) -> float:
    """Guess how often a demand is met: short words are found more often, and letters more than Chinese."""
    return sum(1 / len(apart(line)) ** 2 for line in demand.lines)


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
