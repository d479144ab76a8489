"""Polls that are due, and what they found. A poll only writes items; pages are fetched afterwards, by their hosts."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from policywatch.models import DuePoll, Lately, Poll, Source
from policywatch.storage.addresses import Addresses
from policywatch.storage.hosts import Hosts
from policywatch.storage.items import Items
from policywatch.text import from_utc_text, host_of, utc_text


@dataclass(frozen=True)
class Before:
    """What was known of a source before a poll: failures in a row, when it had news, was polled, was well polled.

    `rows` is how many it usually gave.
    """

    failures: int = 0
    news_at: datetime | None = None
    polled_at: datetime | None = None
    good_at: datetime | None = None
    rows: int = 0


@dataclass(frozen=True)
class PollCounts:
    """What a poll found: rows, rows not seen before, whether any was known already (None: nothing to compare).

    `is_lying` says that its server gave new rows under the validators of the old ones. `failures` are those in a row,
    this poll included.
    """

    found: int
    new: int
    overlap: bool | None
    baseline: bool
    is_lying: bool = False
    before: Before = Before()
    failures: int = 0


class Polls:
    """The queue of polls. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self._sources = sources
        self.addresses = Addresses(connection)
        self.items = Items(connection)

    def due(self, now: datetime, *, every_source: bool = False) -> list[DuePoll]:
        """Give the enabled sources whose poll is due, or every one, but none before its host's Retry-After."""
        # A poll in the future was made by a clock that has been set back since: it holds nothing up.
        waiting = {
            row["id"]
            for row in self._connection.execute(
                "SELECT id FROM sources WHERE next_poll_at > :now AND polled_at <= :now", {"now": utc_text(now)}
            )
        }
        held = Hosts(self._connection).held(now)
        return [
            DuePoll(
                source,
                self.addresses.validators(source),
                self.addresses.usual(source, now),
                is_whole=self.addresses.is_whole_due(source, now),
            )
            for source in self._sources.values()
            if source.enabled
            and (every_source or source.id not in waiting)
            and not any(host_of(url) in held for url in source.urls)
        ]

    def was_polled(self, since: datetime, until: datetime) -> bool:
        """Say whether any poll was made between two instants."""
        return bool(
            self._connection.execute(
                "SELECT EXISTS (SELECT 1 FROM polls WHERE at BETWEEN ? AND ?)", (utc_text(since), utc_text(until))
            ).fetchone()[0]
        )

    def record(self, poll: Poll, *, first_poll: int | None, next_poll_at: Callable[[Lately], datetime]) -> PollCounts:
        """Write a poll and the items that it found, with the baseline where an address was good for the first time.

        `first_poll` is how many of a baseline's newest pages are fetched (None: all). `next_poll_at` says when the
        source is polled next, after what happened to it lately.
        """
        before = self.before(poll.source.id)
        found = new = 0
        overlaps: set[bool | None] = set()
        any_baseline = is_lying = False
        for polled in poll.urls:
            if polled.outcome == "unchanged":
                overlaps.add(True)
                self.addresses.record(poll, polled)
            if polled.outcome != "ok":
                continue
            baseline = self.addresses.is_first(poll.source.id, polled.url)
            any_baseline |= baseline
            overlaps.add(self.items.overlaps(poll.source, polled.url, polled.items))
            added, known = self.items.add(poll, polled, baseline=baseline, first_poll=first_poll)
            found, new = found + added + known, new + added
            is_lying |= added > 0 and not baseline and self.addresses.lied(poll, polled)
            self.addresses.record(poll, polled)
        overlap = False if False in overlaps else True if True in overlaps else None
        good = poll.outcome in ("ok", "unchanged")
        lately = Lately(
            failures=0 if good else before.failures + 1,
            news_at=poll.at if new > 0 and not any_baseline else before.news_at,
            retry_at=max((polled.retry_at for polled in poll.urls if polled.retry_at), default=None),
            fresh_for=poll.fresh_for,
        )
        self._connection.execute(
            """INSERT INTO polls (source_id, at, outcome, found, new, overlap, problem, milliseconds)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                poll.source.id,
                utc_text(poll.at),
                poll.outcome,
                found,
                new,
                overlap,
                poll.problem,
                poll.milliseconds,
            ),
        )
        self._connection.execute(
            """INSERT INTO sources (id, name, language, tier, baselined_at, polled_at, next_poll_at, failures, news_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, tier = excluded.tier,
                baselined_at = coalesce(baselined_at, excluded.baselined_at), polled_at = excluded.polled_at,
                next_poll_at = excluded.next_poll_at, failures = excluded.failures, news_at = excluded.news_at""",
            (
                poll.source.id,
                poll.source.label(),
                poll.source.language,
                poll.source.tier,
                utc_text(poll.at) if any_baseline else None,
                utc_text(poll.at),
                utc_text(next_poll_at(lately)),
                lately.failures,
                utc_text(lately.news_at) if lately.news_at else None,
            ),
        )
        return PollCounts(found, new, overlap, any_baseline, is_lying, before, lately.failures)

    def before(self, source_id: str) -> Before:
        """Give what was known of a source's polls, before the next."""
        row = self._connection.execute(
            """SELECT failures, news_at, polled_at,
                (SELECT at FROM polls WHERE source_id = :id AND outcome IN ('ok', 'unchanged') ORDER BY id DESC LIMIT 1)
                    AS good_at,
                (SELECT sum(usual_rows) FROM source_urls WHERE source_id = :id) AS usual_rows
            FROM sources WHERE id = :id""",
            {"id": source_id},
        ).fetchone()
        if row is None:
            return Before()
        news, polled, good = (
            from_utc_text(row[name]) if row[name] else None for name in ("news_at", "polled_at", "good_at")
        )
        return Before(row["failures"], news, polled, good, row["usual_rows"] or 0)
