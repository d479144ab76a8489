"""What the archive's full-text index needs: the columns of an article, and a query in the words of SQLite's FTS5.

The tokens in the index are those that watches see, so the index finds all that a query matches. It may find more:
Chinese hits that cut words, distances and facts are left to the exact check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial
from itertools import islice
from typing import Literal, NamedTuple

from policywatch.matching.facts import first_day, open_days
from policywatch.matching.patterns import Pattern, prune
from policywatch.matching.query import Query
from policywatch.matching.tree import And, Exact, Fact, FieldName, Near, Node, Not, Or, Term, Within
from policywatch.matching.widening import Widened, widened
from policywatch.text.pieces import NOWHERE, apart, is_sign, is_single, words_in
from policywatch.text.tokens import Analysed

Expand = Callable[[Literal["word", "suffix", "part"], str], Iterable[str]]
"""Gives the words of the index that are a text (`word`), end with it (`suffix`) or contain it (`part`)."""
Phrases = Callable[[str], list[str] | None]
"""Gives FTS5 phrases that find a line of tokens; None when they would be too many."""

MOST_EXPANSIONS = 2_000  # terms of one *x or *x* that are listed; the index does not narrow a vaguer one

_MOST_AT_ONCE, _GROUP = 64, 24  # phrases of which one must stand; of more, in a group


class IndexColumns(NamedTuple):
    """Tokens of an article in lines (text/tokens.py), without the outer blanks."""

    title: str
    body: str
    title_joined: str
    body_joined: str


@dataclass(frozen=True)
class Narrowing:
    """What a query demands of every article that SQL can check: patterns of source ids, languages, days.

    An empty tuple and None demand nothing. An article must meet one of `sources` (with * for any characters) and one of
    `languages` (`zh` stands for all that begin with `zh-`); both days belong to the span. The last day for comments
    lies in `open_days`.
    """

    sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    open_days: tuple[date, date] | None = None


class ExpressionParts(NamedTuple):
    """Expressions that find all that an expression with many words finds: `own` nothing else, `shared` perhaps more.

    They are asked one by one, and there are fewer of them than words.
    """

    own: tuple[str, ...]
    shared: tuple[str, ...]


class IndexExpression(NamedTuple):
    """FTS5 expressions for a query, and what they leave open.

    `text` finds all that the query matches, perhaps more; `sure` only what it matches, perhaps less, and is empty when
    that is nothing. `rest` is what an article that `text` finds must still be judged on; None: nothing.
    `parts` are those of `text` if it is sooner counted in parts.
    """

    text: str
    sure: str
    rest: Node | None
    parts: ExpressionParts | None = None


def index_columns(analysed: Analysed) -> IndexColumns:
    """Give the tokens of an article for the index's four columns."""
    lines = (analysed.title.plain, analysed.body.plain, analysed.title.joined, analysed.body.joined)
    return IndexColumns(*(line.strip(" ") for line in lines))


def match_expression(query: Query, expand: Expand) -> IndexExpression | None:
    """Give FTS5 expressions for a query; None if no index can find what it matches.

    Facts that SQL decides when it is given the query's `narrowing` are left to it: days, a language, a source. Holds
    tokens in double quotes, column names and FTS5's own operators, nothing of what the user wrote. `*x` and `*x*` are
    spelled out by `expand`.
    """
    left = _left_by_narrowing(query.root)
    return _compile(left, _remembering(expand)) if left else None


def _remembering(expand: Expand) -> Phrases:
    """Ask for each word once, as the terms of a concept share many, and make what finds a line once."""
    words = cache(lambda fragment: tuple(expand("word", fragment)))
    terms: Expand = lambda kind, fragment: words(fragment) if kind == "word" else expand(kind, fragment)  # noqa: E731
    return cache(lambda line: _phrases(line, terms))


def _left_by_narrowing(root: Node) -> Node | None:
    if not isinstance(root, And):
        return root
    facts = [node for node in root.nodes if isinstance(node, Fact)]
    narrowed = [fact for fact in facts if fact.name in ("since", "until", "deadline")]
    for name in ("language", "source"):
        narrowed += [fact for fact in facts if fact.name == name and str(fact.value).isascii()][:1]
    left = tuple(node for node in root.nodes if node not in narrowed)
    return And(left) if len(left) > 1 else left[0] if left else None


def narrowing(query: Query, today: date | None = None) -> Narrowing:
    """Give what SQL can check cheaply; ValueError when an age (`since:30d`) needs a `today` that is missing."""
    demanded = query.root.nodes if isinstance(query.root, And) else (query.root,)
    facts = [node for node in demanded if isinstance(node, Fact)]
    sources, languages = (
        [str(fact.value).lower() for fact in facts if fact.name == name and str(fact.value).isascii()]
        for name in ("source", "language")
    )
    since = [first_day(fact, today) for fact in facts if fact.name == "since"]
    until = [first_day(fact, today) for fact in facts if fact.name == "until"]
    spans = [open_days(fact, today) for fact in facts if fact.name == "deadline"]
    return Narrowing(
        tuple(sources[:1]),
        tuple(languages[:1]),
        max(since, default=None),
        min(until, default=None),
        min(spans, default=None),
    )


def _compile(node: Node, phrases: Phrases) -> IndexExpression | None:
    if isinstance(node, Term | Exact):
        return _term(node, phrases) if node.patterns else None
    if isinstance(node, Within):
        compiled = _compile(node.node, phrases)
        if compiled is None:
            return None
        text, sure, rest, parts = compiled
        columns = _columns(node.field)
        own, shared = (tuple(f"{columns} : ({one})" for one in some) for some in parts or ((), ()))
        return IndexExpression(
            f"{columns} : ({text})",
            f"{columns} : ({sure})" if sure else "",
            Within(node.field, rest) if rest else None,
            ExpressionParts(own, shared) if parts else None,
        )
    if isinstance(node, Near):
        return _near(node, phrases)
    if isinstance(node, And):
        return _and(node, phrases)
    if isinstance(node, Or):
        return _or(node, phrases)
    return None


def _near(node: Near, phrases: Phrases) -> IndexExpression | None:
    lines = [part.patterns[0].line for part in node.parts if len(part.patterns) == 1]
    if len(lines) == len(node.parts) and all(len(words_in(line)) == 0 for line in lines):
        # Chinese words have no joined spellings, in columns of their own. A break, which is no distance, is a token
        # for SQLite; no two stand side by side.
        words = " ".join(f'"{apart(line)}"' for line in lines)
        return IndexExpression(f"NEAR({words}, {2 * node.distance + 1})", "", node)
    parts = [part for part in (_compile(part, phrases) for part in node.parts) if part is not None]
    return IndexExpression(_joined(" AND ", [part.text for part in parts]), "", node) if parts else None


def _or(node: Or, phrases: Phrases) -> IndexExpression | None:
    parts = [_compile(part, phrases) for part in node.nodes]
    found = [part for part in parts if part is not None]
    if len(found) < len(parts):
        return None
    return IndexExpression(
        _joined(" OR ", [part.text for part in found]),
        _joined(" OR ", [part.sure for part in found if part.sure]),
        node if any(part.rest for part in found) else None,
    )


def _and(node: And, phrases: Phrases) -> IndexExpression | None:
    found: list[IndexExpression] = []
    rest: list[Node] = []
    for part in node.nodes:
        if isinstance(part, Not):
            continue
        compiled = _compile(part, phrases)
        if compiled is None:
            rest.append(part)
            continue
        found.append(compiled)
        if compiled.rest is not None:
            rest.append(compiled.rest)
    if not found:
        return None
    is_sure = len(found) == sum(not isinstance(part, Not) for part in node.nodes) and all(part.sure for part in found)
    text = _joined(" AND ", [part.text for part in found])
    sure = _joined(" AND ", [part.sure for part in found]) if is_sure else ""
    for part in node.nodes:
        if isinstance(part, Not):
            unwanted = _compile(part.node, phrases)
            if unwanted is None or unwanted.rest is not None:  # it would drop what the check would keep
                rest.append(part)
            else:
                text = f"({text}) NOT ({unwanted.text})"
            sure = f"({sure}) NOT ({unwanted.text})" if sure and unwanted is not None else ""
    return IndexExpression(text, sure, And(tuple(rest)) if len(rest) > 1 else rest[0] if rest else None)


def _joined(operator: str, parts: list[str]) -> str:
    return operator.join(f"({part})" for part in parts)


def _term(term: Term | Exact, phrases: Phrases) -> IndexExpression | None:
    patterns, wide = _unchecked(term.patterns)
    text = _any_of(patterns, phrases)
    if text is None:
        return None
    text = text or '""'
    if isinstance(term, Exact):
        return IndexExpression(text, "", term)
    if not any(pattern.han for pattern in term.patterns):
        return IndexExpression(text, text, None)
    sure = _any_of([pattern for pattern in term.patterns if not pattern.han], phrases)
    return IndexExpression(text, sure or "", term, _parts(wide, phrases) if wide.shared else None)


@lru_cache(maxsize=256)
def _unchecked(patterns: tuple[Pattern, ...]) -> tuple[tuple[Pattern, ...], Widened]:
    """Give what an index looks for, and what in parts; to compare all words of a concept takes milliseconds."""
    pruned = prune(patterns, unchecked=True)
    return pruned, widened(pruned)


def _parts(wide: Widened, phrases: Phrases) -> ExpressionParts | None:
    """Give an expression for each Chinese word, the first word first, and one for all others together."""
    chinese = [pattern for pattern in wide.own if not words_in(pattern.line)]
    others = _any_of([pattern for pattern in wide.own if pattern not in chinese], phrases)
    if others is None:
        return None
    own, shared = (tuple(f'"{apart(pattern.line)}"' for pattern in some) for some in (chinese, wide.shared))
    return ExpressionParts((*own, others) if others else own, shared)


def _any_of(patterns: Iterable[Pattern], phrases: Phrases) -> str | None:
    found: dict[str, None] = {}
    for pattern in patterns:
        expanded = phrases(pattern.line)
        if expanded is None:
            return None
        found.update(dict.fromkeys(expanded))
    return _one_of(list(found))


def _one_of(phrases: list[str]) -> str:
    """Join phrases by OR, many of them in groups: SQLite asks each of a group at every step.

    It would dissolve a group of nothing but OR.
    """
    if len(phrases) <= _MOST_AT_ONCE:
        return " OR ".join(phrases)
    groups = (phrases[at : at + _GROUP] for at in range(0, len(phrases), _GROUP))
    return " OR ".join(f'(({" OR ".join(group)}) NOT "{NOWHERE}")' for group in groups)


def _phrases(line: str, expand: Expand) -> list[str] | None:
    """Give the FTS5 phrases that find `line`, none if the index has not all of its words.

    None when its open beginning stands for too many words.
    """
    line = apart(line)
    if is_single(line):
        line = f" {line}"
    if is_single(line[-1]):
        line += " "
    if not all(map(partial(_is_known, expand), line.split(" ")[1:-1])):
        return []
    goes_on = "" if line.endswith(" ") else " *"
    if line.startswith(" "):
        return [f'"{line.strip(" ")}"{goes_on}']
    first, _, rest = line.partition(" ")
    rest = rest.strip(" ")
    kind: Literal["suffix", "part"] = "suffix" if " " in line else "part"
    terms = list(islice(expand(kind, first), MOST_EXPANSIONS + 1))
    if len(terms) > MOST_EXPANSIONS:
        return None
    return [f'"{term} {rest}"{goes_on}' if rest else f'"{term}"' for term in terms if '"' not in term]


def _is_known(expand: Expand, token: str) -> bool:
    """Say whether a token can stand in the index; a Chinese character always may."""
    return is_single(token) or is_sign(token) or any(True for _ in expand("word", token))


def _columns(field: FieldName) -> str:
    return "{title title_joined}" if field == "title" else "{body body_joined}"
