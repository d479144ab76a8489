"""A page, decoded and parsed once, with what every reader of it asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from policywatch.extraction.declared import declared_of
from policywatch.extraction.index import index_of
from policywatch.extraction.tree import Element, lines, metas, parse


@dataclass(frozen=True)
class Page:
    """A page's source text and its tree; the rest is read from them when it is first asked for."""

    text: str
    tree: Element

    @classmethod
    def parse(cls, text: str) -> Page | None:
        """Parse the text of a page; None when nothing is there."""
        tree = parse(text)
        return None if tree is None else cls(text, tree)

    @cached_property
    def lines(self) -> Sequence[str]:
        """The visible lines of the whole page."""
        return lines(self.tree)

    @cached_property
    def metas(self) -> Mapping[str, str]:
        """The contents of its `<meta>` elements, by name in lower case."""
        return metas(self.tree)

    @cached_property
    def declared(self) -> Sequence[Mapping[str, Any]]:
        """The nodes of its JSON-LD that name a headline or a date."""
        return declared_of(self.tree)

    @cached_property
    def index(self) -> tuple[tuple[str, str], ...]:
        """The rows of its government index table: label and value."""
        return index_of(self.tree, self.lines)
