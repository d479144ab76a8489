"""What the archive's full-text index needs: the columns of an article, and a query in the words of SQLite's FTS5.

The tokens in the index are those that watches see, so the index finds all that a query matches. It may find more:
Chinese hits that cut words, distances and facts are left to the exact check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from typing import Literal, NamedTuple

from policywatch.matching.facts import first_day, open_days
from policywatch.matching.patterns import Pattern, prune
from policywatch.matching.query import Query
from policywatch.matching.tree import And, Exact, Fact, FieldName, Near, Node, Not, Or, Term, Within
from policywatch.text.pieces import is_single
from policywatch.text.tokens import Analysed

Expand = Callable[[Literal["word", "suffix", "part"], str], Iterable[str]]
"""Gives the words of the index that are a text (`word`), end with it (`suffix`) or contain it (`part`)."""

MOST_EXPANSIONS = 2_000  # terms of one *x or *x* that are listed; the index does not narrow a vaguer one


class IndexColumns(NamedTuple):
    """Tokens of an article, joined by blanks, as they go into the index and out of it."""

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


class IndexExpression(NamedTuple):
    """An FTS5 expression, and whether it finds exactly what the query matches, so that nothing is to be checked."""

    text: str
    exact: bool


def index_columns(analysed: Analysed) -> IndexColumns:
    """Give the tokens of an article for the index's four columns."""
    lines = (analysed.title.plain, analysed.body.plain, analysed.title.joined, analysed.body.joined)
    return IndexColumns(*(line.text.strip(" ") for line in lines))


def match_expression(query: Query, expand: Expand) -> IndexExpression | None:
    """Give the FTS5 expression that finds all articles which `query` matches, perhaps more; None if there is none.

    Facts that SQL decides when it is given the query's `narrowing` are left to it: days, and a language. Holds
    tokens in double quotes, column names and FTS5's own operators, nothing of what the user wrote. `*x` and `*x*` are
    spelled out by `expand`.
    """
    left = _left_by_narrowing(query.root)
    return _compile(left, expand) if left else None


def _left_by_narrowing(root: Node) -> Node | None:
    if not isinstance(root, And):
        return root
    languages = [node for node in root.nodes if isinstance(node, Fact) and node.name == "language"]
    left = tuple(
        node
        for node in root.nodes
        if not (isinstance(node, Fact) and (node.name in ("since", "until", "deadline") or node in languages[:1]))
    )
    return And(left) if len(left) > 1 else left[0] if left else None


def narrowing(query: Query, today: date | None = None) -> Narrowing:
    """Give what SQL can check cheaply; ValueError when an age (`since:30d`) needs a `today` that is missing."""
    demanded = query.root.nodes if isinstance(query.root, And) else (query.root,)
    facts = [node for node in demanded if isinstance(node, Fact)]
    sources = [str(fact.value).lower() for fact in facts if fact.name == "source"]
    languages = [str(fact.value).lower() for fact in facts if fact.name == "language"]
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


def _compile(node: Node, expand: Expand) -> IndexExpression | None:
    if isinstance(node, Term):
        return _term(node.patterns, expand)
    if isinstance(node, Exact):
        compiled = _term(node.patterns, expand) if node.patterns else None
        return compiled._replace(exact=False) if compiled else None
    if isinstance(node, Within):
        compiled = _compile(node.node, expand)
        return compiled and compiled._replace(text=f"{_columns(node.field)} : ({compiled.text})")
    if isinstance(node, Near):
        return _all([_compile(part, expand) for part in node.parts], exact=False)
    if isinstance(node, And):
        return _and(node, expand)
    if isinstance(node, Or):
        parts = [_compile(part, expand) for part in node.nodes]
        found = [part for part in parts if part is not None]
        if len(found) < len(parts):
            return None
        return IndexExpression(" OR ".join(f"({part.text})" for part in found), all(part.exact for part in found))
    return None


def _and(node: And, expand: Expand) -> IndexExpression | None:
    wanted = [part for part in node.nodes if not isinstance(part, Not)]
    compiled = _all([_compile(part, expand) for part in wanted], exact=True)
    if compiled is None:
        return None
    text, exact = compiled
    for part in node.nodes:
        if isinstance(part, Not):
            unwanted = _compile(part.node, expand)
            if unwanted is not None and unwanted.exact:  # else it would drop what the check would keep
                text = f"({text}) NOT ({unwanted.text})"
            else:
                exact = False
    return IndexExpression(text, exact)


def _all(parts: list[IndexExpression | None], *, exact: bool) -> IndexExpression | None:
    found = [part for part in parts if part is not None]
    if not found:
        return None
    exact = exact and len(found) == len(parts) and all(part.exact for part in found)
    return IndexExpression(" AND ".join(f"({part.text})" for part in found), exact)


def _term(patterns: tuple[Pattern, ...], expand: Expand) -> IndexExpression | None:
    exact = not any(pattern.han for pattern in patterns)
    phrases: list[str] = []
    for pattern in prune(patterns, unchecked=True):
        expanded = _phrases(pattern.line, expand)
        if expanded is None:
            return None
        phrases += expanded
    return IndexExpression(" OR ".join(dict.fromkeys(phrases)) or '""', exact)


def _phrases(line: str, expand: Expand) -> list[str] | None:
    """Give the FTS5 phrases that find `line`, none if the index has not all of its words.

    None when its open beginning stands for too many words.
    """
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
    return is_single(token) or any(True for _ in expand("word", token))


def _columns(field: FieldName) -> str:
    return "{title title_joined}" if field == "title" else "{body body_joined}"
