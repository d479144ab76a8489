"""A poll: one visit to a source, with its outcome and what it found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from policywatch.models.incident import IncidentKind
from policywatch.models.item import Item
from policywatch.models.source import Source

Outcome = Literal["ok", "unchanged", "failed", "blocked", "wait"]


@dataclass(frozen=True)
class Validators:
    """What a server gave for asking again conditionally (RFC 9110, section 8.8), and what else is known of its answer.

    `body_hash` is that of the bytes that were read into rows, by the selectors of then. `ttl` is a feed's own word on
    how long it stays fresh, in seconds.
    """

    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    ttl: int = 0


@dataclass(frozen=True)
class DuePoll:
    """A source whose poll is due, with what is known of each of its addresses."""

    source: Source
    validators: dict[str, Validators]


@dataclass(frozen=True)
class Lately:
    """What happened to a source lately: how many polls failed in a row, when something new came (None: not known).

    `retry_at` and `fresh_for` are the server's own word: not before, and how long its answer stays fresh.
    """

    failures: int = 0
    news_at: datetime | None = None
    retry_at: datetime | None = None
    fresh_for: timedelta | None = None


@dataclass(frozen=True)
class PolledUrl:
    """What one address of a source answered.

    `outcome` is `ok`, `unchanged` (304), `failed`, `blocked` (the server refuses us) or `wait` (it asks us to come back
    at `retry_at`). `problem` says what went wrong, in words.
    """

    url: str
    outcome: Outcome
    items: tuple[Item, ...] = ()
    validators: Validators = Validators()
    problem: str = ""
    status: int | None = None
    retry_at: datetime | None = None
    has_no_rows: bool = False
    """Whether it answered with a page or feed in which nothing could be found."""
    fresh_for: timedelta | None = None
    """How long the answer stays fresh by the server's own word (Cache-Control, a feed's ttl)."""


@dataclass(frozen=True)
class Poll:
    """One visit to a source: all its addresses, asked at `at` (UTC), in `milliseconds`."""

    source: Source
    at: datetime
    urls: tuple[PolledUrl, ...]
    milliseconds: int = 0

    @property
    def outcome(self) -> Outcome:
        """The best of the addresses' outcomes: one good address makes a good poll."""
        order: tuple[Outcome, ...] = ("ok", "unchanged", "wait", "blocked", "failed")
        return min((polled.outcome for polled in self.urls), key=order.index, default="failed")

    @property
    def fresh_for(self) -> timedelta | None:
        """How long all that was answered stays fresh, by the servers' own word; None where one says nothing."""
        spans = [polled.fresh_for for polled in self.urls]
        return min(filter(None, spans)) if spans and all(spans) else None

    @property
    def incident(self) -> IncidentKind | None:
        """The kind of incident that this poll is; None for a good one, and for one that the server put off."""
        if self.outcome in ("ok", "unchanged", "wait"):
            return None
        if self.outcome == "blocked":
            return "blocked"
        return "listing without rows" if any(polled.has_no_rows for polled in self.urls) else "fetch failed"

    @property
    def problem(self) -> str:
        """What went wrong at the addresses that failed, in words; empty when nothing did."""
        return "; ".join(f"{polled.url}: {polled.problem}" for polled in self.urls if polled.problem)
