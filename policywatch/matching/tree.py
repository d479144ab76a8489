"""What a query is made of once it is read: terms, facts, and how they are joined."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from policywatch.matching.patterns import Pattern

FieldName = Literal["title", "body"]


@dataclass(frozen=True)
class Term:
    """Words that must stand in the text; `text` is the term as the user wrote it, `concept` the id it names.

    `compile_patterns` is called when the patterns are first asked for: to check a query needs none of a concept.
    """

    text: str
    compile_patterns: Callable[[], tuple[Pattern, ...]] = field(repr=False, compare=False)
    concept: str = ""

    @cached_property
    def patterns(self) -> tuple[Pattern, ...]:
        """The patterns that find the words."""
        return self.compile_patterns()


@dataclass(frozen=True)
class Exact:
    """Exactly these characters; `patterns` are the tokens they have, without which they cannot stand there."""

    text: str
    literal: str
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True)
class Expression:
    """A regular expression in the syntax of RE2, on the text as given."""

    text: str
    regex: str


@dataclass(frozen=True)
class Near:
    """Terms with at most `distance` tokens between the first and the last of them, in any order."""

    text: str
    parts: tuple[Term, ...]
    distance: int


@dataclass(frozen=True)
class Fact:
    """A field that asks about the article and not about its words. `value` of a date is a day or an age."""

    text: str
    name: str
    value: str | date | timedelta


@dataclass(frozen=True)
class Within:
    """A part of the query that looks at one field only."""

    field: FieldName
    node: Node


@dataclass(frozen=True)
class Not:
    """What must not be."""

    node: Node


@dataclass(frozen=True)
class And:
    """What must all be."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True)
class Or:
    """What must be in part."""

    nodes: tuple[Node, ...]


Node = Term | Exact | Expression | Near | Fact | Within | Not | And | Or


def walk(node: Node) -> Iterator[Node]:
    """Yield `node` and every node under it."""
    yield node
    if isinstance(node, Within | Not):
        yield from walk(node.node)
    elif isinstance(node, And | Or):
        for part in node.nodes:
            yield from walk(part)
    elif isinstance(node, Near):
        yield from node.parts


def is_positive(node: Node) -> bool:
    """Say whether something must be there for `node` to hold."""
    if isinstance(node, Not):
        return False
    if isinstance(node, Within):
        return is_positive(node.node)
    if isinstance(node, And):
        return any(is_positive(part) for part in node.nodes)
    if isinstance(node, Or):
        return all(is_positive(part) for part in node.nodes)
    return True
