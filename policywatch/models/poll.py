"""A poll: one visit to a source, with its outcome and what it found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
class Usual:
    """What an address gave when it was last as it should be: how many rows, and whether they had dates."""

    rows: int = 0
    dated: bool = False


@dataclass(frozen=True)
class DuePoll:
    """A source whose poll is due, with what is known of each of its addresses.

    `is_whole` says that it is asked without conditions: now and then, and where a server's 304 is not to be trusted.
    """

    source: Source
    validators: dict[str, Validators]
    usual: Mapping[str, Usual] = field(default_factory=dict)
    is_whole: bool = False


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
    doubt: IncidentKind | None = None
    """The kind of incident that this answer is, also where it gave rows; None when nothing is odd about it."""
    evidence: bytes = field(default=b"", repr=False)
    """The odd answer itself."""
    rows: int = 0
    """How many rows its first page gave."""
    gap: str = ""
    """Why nothing that it gave was known before, where something is known: items may have been missed."""
    is_unreachable: bool = False
    """Whether its host could not be resolved, connected to or shaken hands with."""
    fresh_for: timedelta | None = None
    """How long the answer stays fresh by the server's own word (Cache-Control, a feed's ttl)."""

    @property
    def incident(self) -> IncidentKind | None:
        """The kind of incident that this answer is, as far as it is one."""
        if self.outcome == "blocked":
            return "blocked"
        return self.doubt or ("fetch failed" if self.outcome == "failed" else None)


@dataclass(frozen=True)
class Poll:
    """One visit to a source: all its addresses, asked at `at` (UTC), in `milliseconds`; `is_whole`: unconditionally."""

    source: Source
    at: datetime
    urls: tuple[PolledUrl, ...]
    milliseconds: int = 0
    is_whole: bool = False
    clock_off: timedelta | None = None
    """By how much the server's clock is ahead of ours; None where it says nothing that can be trusted."""

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
        """The kind of incident that this poll is; None for a good one, and for one that the server put off.

        One address that fails is one, however good the others are: nobody would miss what it had.
        """
        worst_first = sorted(self.urls, key=lambda polled: (polled.outcome != self.outcome, polled.doubt is None))
        return next((polled.incident for polled in worst_first if polled.incident), None)

    @property
    def evidence(self) -> bytes:
        """The odd answer behind the incident; empty where there is none."""
        return next((polled.evidence for polled in self.urls if polled.evidence), b"")

    @property
    def is_answered(self) -> bool:
        """Whether a server answered anything."""
        return any(polled.status is not None for polled in self.urls)

    @property
    def is_unreachable(self) -> bool:
        """Whether no host of its addresses could be reached."""
        return bool(self.urls) and all(polled.is_unreachable for polled in self.urls)

    @property
    def problem(self) -> str:
        """What went wrong at the addresses that failed, in words; empty when nothing did."""
        return "; ".join(f"{polled.url}: {polled.problem}" for polled in self.urls if polled.problem)
