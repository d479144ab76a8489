"""Judge a query on one text, exactly: which of its parts are met, and at which places."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from policywatch.matching.automaton import Automaton, Where
from policywatch.matching.expressions import compile_expression
from policywatch.matching.facts import is_met, speaks
from policywatch.matching.nearness import are_near, occurrences
from policywatch.matching.patterns import Pattern
from policywatch.matching.tree import And, Exact, Expression, Fact, FieldName, Near, Node, Not, Or, Term, Within
from policywatch.models import ArticleFacts, Hit
from policywatch.text.pieces import count_tokens, is_single
from policywatch.text.tokens import Analysed, FieldTokens

FIELDS: tuple[FieldName, ...] = ("title", "body")
MOST_HITS = 500  # of one term in one field that are given: a hostile page repeats a word without end
_AUTOMATON_FROM = 100  # patterns of a term from which one pass finds them sooner than one search each

Places = Mapping[Where, Sequence[int]]
Occurrences = Callable[[str], Places | None]
"""Gives the offsets of a pattern in the lines in which it stands; None when it stands nowhere."""


_JOINED: dict[FieldName, Where] = {"title": "title_joined", "body": "body_joined"}


class Span(NamedTuple):
    """Whole tokens in the plain line of a field, from the first one's begin to the last one's end."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a part of a query is met, and where."""

    met: bool
    hits: tuple[Hit, ...] = ()


class TextNeededError(ValueError):
    """The text itself is needed: what was restored from an index does not tell."""


_SOMEWHERE = Span(-1, -1)  # in a joined spelling that was restored from an index
_MOST_AUTOMATA = 64
_automata: dict[int, tuple[tuple[Pattern, ...], Automaton]] = {}
_MET = Judged(True)
_UNMET = Judged(False)


class Judge:
    """Judges queries on one analysed text.

    `occurrences` gives the places of a pattern when they are known already. Without `facts`, fields about the
    article other than `language` are taken to be as the query wants them.
    """

    def __init__(
        self,
        analysed: Analysed,
        facts: ArticleFacts | None,
        *,
        today: date | None = None,
        occurrences: Occurrences | None = None,
    ) -> None:
        self.analysed = analysed
        self._facts = facts
        self._today = today
        self._occurrences = occurrences
        # Whether hits can be given, so that all of them are wanted; else one is as good as many.
        self._has_places = analysed.title.has_places
        # By the patterns themselves, which all terms for one concept share; the queries judged here keep them alive.
        self._spans: dict[tuple[int, FieldName], list[Span]] = {}
        self._found: dict[int, list[tuple[Pattern, Places]]] = {}

    def judge(self, node: Node, fields: tuple[FieldName, ...] = FIELDS, *, wanted: bool = True) -> Judged:
        """Judge `node` on `fields`; `wanted` is false under an odd number of NOT."""
        if isinstance(node, Term):
            return self._term(node, fields)
        if isinstance(node, And):
            return self._all(node, fields, wanted)
        if isinstance(node, Or):
            judged = [self.judge(part, fields, wanted=wanted) for part in node.nodes]
            met = any(part.met for part in judged)
            return Judged(met, tuple(hit for part in judged if part.met for hit in part.hits)) if met else _UNMET
        if isinstance(node, Not):
            return _UNMET if self.judge(node.node, fields, wanted=not wanted).met else _MET
        if isinstance(node, Within):
            return self.judge(node.node, (node.field,), wanted=wanted)
        if isinstance(node, Near):
            return self._near(node, fields)
        if isinstance(node, Fact):
            return _MET if self._fact(node, wanted) else _UNMET
        if isinstance(node, Exact):
            return self._exact(node, fields)
        return self._expression(node, fields)

    def _all(self, node: And, fields: tuple[FieldName, ...], wanted: bool) -> Judged:
        hits: list[Hit] = []
        for part in node.nodes:
            judged = self.judge(part, fields, wanted=wanted)
            if not judged.met:
                return _UNMET
            hits += judged.hits
        return Judged(True, tuple(hits))

    def _term(self, term: Term, fields: tuple[FieldName, ...]) -> Judged:
        if not self._has_places:
            return _MET if any(self._stands(term.patterns, field) for field in fields) else _UNMET
        hits: list[Hit] = []
        for field in fields:
            if spans := self.spans(term, field):
                hits += self._hits(field, spans, term.text)
        return Judged(True, tuple(hits)) if hits else _UNMET

    def _stands(self, patterns: tuple[Pattern, ...], field: FieldName) -> bool:
        tokens = self._tokens(field)
        line = tokens.plain
        if self._occurrences is None and len(patterns) < _AUTOMATON_FROM:
            return any(_stands_in(pattern, line, tokens.joined) for pattern in patterns)
        for pattern, places in self._standing_in(patterns, field):
            if not pattern.han:
                if places.get(field) or places.get(_JOINED[field]):
                    return True
            elif any(pattern.accepts(line, at) for at in places.get(field, ())):
                return True
        return False

    def spans(self, term: Term | Exact, field: FieldName) -> list[Span]:
        """Give the places of `term` in `field`, in their order, none inside another."""
        key = (id(term.patterns), field)
        spans = self._spans.get(key)
        if spans is None:
            spans = self._spans[key] = self._find(term.patterns, field)
        return spans

    def _find(self, patterns: tuple[Pattern, ...], field: FieldName) -> list[Span]:
        tokens = self._tokens(field)
        line = tokens.plain
        joined = _JOINED[field]
        found: list[Span] = []
        for pattern, places in self._standing_in(patterns, field):
            if offsets := places.get(field):
                if pattern.han:
                    offsets = [at for at in offsets if pattern.accepts(line, at)]
                found += _spans(line, pattern, offsets)
            # What is checked for cut words has no hyphen, and needs its surroundings.
            if not pattern.han and (offsets := places.get(joined)):
                spans = _spans(tokens.joined, pattern, offsets) if tokens.has_places else ()
                found += [Span(*tokens.in_plain(*span)) for span in spans] or [_SOMEWHERE]
        return _outermost(found) if len(found) > 1 else found

    def _standing_in(self, patterns: tuple[Pattern, ...], field: FieldName) -> list[tuple[Pattern, Places]]:
        """Give the patterns that stand somewhere, with their places: at least those in `field`."""
        if self._occurrences is None:
            return _standing(patterns, _search(patterns, self._tokens(field), field))
        if len(patterns) == 1:
            places = self._occurrences(patterns[0].line)
            return [(patterns[0], places)] if places is not None else []
        found = self._found.get(id(patterns))
        if found is None:
            found = self._found[id(patterns)] = _standing(patterns, self._occurrences)
        return found

    def _hits(self, field: FieldName, spans: Iterable[Span], term: str) -> list[Hit]:
        tokens = self._tokens(field)
        if not tokens.has_places:
            return []
        hits = []
        for span in list(spans)[:MOST_HITS]:
            start, end = tokens.place(*span)
            hits.append(Hit(field, start, end, term))
        return hits

    def _near(self, near: Near, fields: tuple[FieldName, ...]) -> Judged:
        if not self._has_places and all(len(part.patterns) == 1 and part.patterns[0].han for part in near.parts):
            found = [self._are_near(near, self._tokens(field).plain) for field in fields]
            if None not in found:
                return _MET if any(found) else _UNMET
        met = False
        hits: list[Hit] = []
        for field in fields:
            parts = [self.spans(part, field) for part in near.parts]
            if all(parts) and any(_SOMEWHERE in spans for spans in parts):
                raise TextNeededError("the distance to a joined spelling needs the text itself")
            if all(parts) and (close := _close(parts, near.distance, self._tokens(field).plain)):
                met = True
                for part, part_spans in zip(near.parts, parts, strict=True):
                    hits += self._hits(field, [span for span in part_spans if span in close], part.text)
        return Judged(met, tuple(hits)) if met else _UNMET

    def _are_near(self, near: Near, line: str) -> bool | None:
        patterns = {part.patterns[0].line: part.patterns[0] for part in near.parts}
        return are_near(
            patterns,
            line,
            near.distance,
            stands=lambda word, at: patterns[word].accepts(line, at),
            gap=lambda end, at: _gap(end, at, line, near.distance),
        )

    def _fact(self, fact: Fact, wanted: bool) -> bool:
        if self._facts is not None:
            return is_met(fact, self._facts, self._today)
        if fact.name == "language" and self.analysed.language:
            return speaks(self.analysed.language, str(fact.value))
        return wanted

    def _exact(self, exact: Exact, fields: tuple[FieldName, ...]) -> Judged:
        hits: list[Hit] = []
        for field in fields:
            source = self._source(field)
            if exact.literal not in source or (exact.patterns and not self.spans(exact, field)):
                continue
            at = source.find(exact.literal)
            while at >= 0 and len(hits) < MOST_HITS:
                end = at + len(exact.literal)
                if not (_goes_on(source, at) or _goes_on(source, end)):
                    hits.append(Hit(field, at, end, exact.text))
                at = source.find(exact.literal, end)
        return Judged(True, tuple(hits)) if hits else _UNMET

    def _expression(self, expression: Expression, fields: tuple[FieldName, ...]) -> Judged:
        compiled = compile_expression(expression.regex)
        hits: list[Hit] = []
        for field in fields:
            for match in compiled.finditer(self._source(field)):
                start, end = match.span()
                if start < end:
                    hits.append(Hit(field, start, end, expression.text))
                if len(hits) >= MOST_HITS:
                    break
        return Judged(True, tuple(hits)) if hits else _UNMET

    def _tokens(self, field: FieldName) -> FieldTokens:
        return self.analysed.title if field == "title" else self.analysed.body

    def _source(self, field: FieldName) -> str:
        source = self._tokens(field).source
        if source is None:
            raise TextNeededError("exact words and regular expressions need the text itself")
        return source


def _goes_on(text: str, at: int) -> bool:
    """Say whether a Latin word or a number goes on across `at`."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and before < "\u3000" and after < "\u3000"


def _standing(patterns: Iterable[Pattern], occurrences: Occurrences) -> list[tuple[Pattern, Places]]:
    return [(pattern, places) for pattern in patterns if (places := occurrences(pattern.line)) is not None]


def _stands_in(pattern: Pattern, plain: str, joined: str) -> bool:
    if pattern.han:
        return any(pattern.accepts(plain, at) for at in occurrences(pattern.line, plain))
    return pattern.line in plain or pattern.line in joined


def _search(patterns: tuple[Pattern, ...], tokens: FieldTokens, field: FieldName) -> Occurrences:
    lines: tuple[tuple[Where, str], ...] = ((field, tokens.plain), (_JOINED[field], tokens.joined))
    if len(patterns) < _AUTOMATON_FROM:
        return lambda pattern: {where: occurrences(pattern, text) for where, text in lines}
    return _automaton(patterns).find(lines).get


def _automaton(patterns: tuple[Pattern, ...]) -> Automaton:
    """Build the automaton of a term, or give it again: by identity, as a hash of hundreds of patterns takes longer."""
    kept = _automata.get(id(patterns))
    if kept is None or kept[0] is not patterns:
        if len(_automata) >= _MOST_AUTOMATA:
            _automata.clear()
        kept = _automata[id(patterns)] = patterns, Automaton(pattern.line for pattern in patterns)
    return kept[1]


def _spans(line: str, pattern: Pattern, offsets: Sequence[int]) -> list[Span]:
    """Give the whole tokens of a line at the places of `pattern` in it."""
    length = len(pattern.line)
    opening, closing = pattern.line[0], pattern.line[-1]
    spans = []
    for at in offsets:
        begin, end = at, at + length
        if opening == " ":
            begin += 1
        elif not is_single(opening):
            begin = line.rfind(" ", 0, begin) + 1
        if closing == " ":
            end -= 1
        elif not is_single(closing):
            end = line.find(" ", end)
        spans.append(Span(begin, end))
    return spans


def _outermost(found: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.begin, -span.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept


def _close(parts: list[list[Span]], distance: int, line: str) -> set[Span]:
    """Give the places in the windows that hold every part with at most `distance` tokens between the outer two."""
    places = sorted((span, part) for part, spans in enumerate(parts) for span in spans)
    counts = [0] * len(parts)
    close: set[Span] = set()
    left = marked = 0
    for right, (span, part) in enumerate(places):
        counts[part] += 1
        while left < right and _gap(places[left][0].end, span.begin, line, distance) > distance:
            counts[places[left][1]] -= 1
            left += 1
        if all(counts):
            close.update(place for place, _ in places[max(left, marked) : right + 1])
            marked = right + 1
    return close


def _gap(end: int, begin: int, line: str, distance: int) -> int:
    """Count the tokens between two places of a line, all but breaks; not exactly where `distance` is decided sooner."""
    characters = begin - end
    if characters <= distance:  # a token has at least one
        return max(0, characters)
    # No two breaks stand side by side, so of the words between blanks at least half are tokens that count.
    if line.count(" ", end, begin) > 2 * distance + 3:
        return distance + 1
    return count_tokens(line[end:begin])
