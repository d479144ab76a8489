"""A match: a watch met by a version, with the words and places that met it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Field = Literal["title", "body"]


@dataclass(frozen=True, order=True)
class Hit:
    """One place that met a term: `text[start:end]` of the field as given. `term` is the term as the user wrote it."""

    field: Field
    start: int
    end: int
    term: str


@dataclass(frozen=True)
class Match:
    """A watch met by a text: the watch's name, the keyword (query) that met it first, and every place."""

    watch: str
    keyword: str
    hits: tuple[Hit, ...]
