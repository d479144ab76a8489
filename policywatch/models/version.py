"""A version: what was read out of a snapshot."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from policywatch.models.article import BodyFrom
from policywatch.models.document import Facts


@dataclass(frozen=True)
class Snapshot:
    """The bytes of a page as they came: evidence, never changed. `hash` is their SHA-256 in hex."""

    hash: str
    at: datetime
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Version:
    """What was read out of a snapshot: title, body, dates. `published` is an aware datetime, a bare day, or None."""

    article_id: str
    url: str
    source_id: str
    title: str
    body: str
    body_from: BodyFrom
    language: str
    published: datetime | date | None = None
    published_precision: str | None = None
    modified: datetime | date | None = None
    zone: str | None = None
    """The zone (IANA) that a bare day is counted in."""
    problem: str = ""
    facts: Facts = field(default_factory=Facts)
