"""The two queues of collecting: polls that are due, and pages that are due; and what is known of each host.

A poll only writes items. Pages are fetched afterwards, by the crawl of their own host.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from policywatch.models import DuePage, DuePoll, Item, Poll, PolledUrl, Source, Validators
from policywatch.text import article_id, canonical_url, day_of, from_utc_text, host_of, instant_of, utc_text

# A page that could not be fetched or read is tried again after these; then it stays what its row said.
SECOND_TRIES = (
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=3),
)


@dataclass(frozen=True)
class PollCounts:
    """What a poll found: rows, rows not seen before, whether any was known already (None: nothing to compare)."""

    found: int
    new: int
    overlap: bool | None
    baseline: bool


@dataclass(frozen=True)
class HostState:
    """What is known of a host beyond one crawl. `retry_after` holds the whole host, by its own word."""

    next_allowed_at: datetime | None = None
    retry_after: datetime | None = None
    robots: str | None = None
    robots_at: datetime | None = None


class Queues:
    """Polls and pages that are due. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self._sources = sources

    # Polls

    def due_polls(self, now: datetime, *, every_source: bool = False) -> list[DuePoll]:
        """Give the enabled sources whose poll is due, or every one, but none before its host's Retry-After."""
        waiting = {
            row["id"]
            for row in self._connection.execute("SELECT id FROM sources WHERE next_poll_at > ?", (utc_text(now),))
        }
        held = {
            row["host"]
            for row in self._connection.execute("SELECT host FROM hosts WHERE retry_after > ?", (utc_text(now),))
        }
        return [
            DuePoll(source, self._validators(source))
            for source in self._sources.values()
            if source.enabled
            and (every_source or source.id not in waiting)
            and not any(host_of(url) in held for url in source.urls)
        ]

    def _validators(self, source: Source) -> dict[str, Validators]:
        rows = self._connection.execute(
            "SELECT url, etag, last_modified FROM source_urls WHERE source_id = ?", (source.id,)
        )
        return {row["url"]: Validators(row["etag"], row["last_modified"]) for row in rows}

    def next_poll_at(self) -> datetime | None:
        """Give the earliest instant at which an enabled source is due; None when there is none to wait for."""
        rows = self._connection.execute("SELECT id, next_poll_at FROM sources WHERE next_poll_at IS NOT NULL")
        due = [row["next_poll_at"] for row in rows if row["id"] in self._sources and self._sources[row["id"]].enabled]
        return from_utc_text(min(due)) if due else None

    def failures(self, source_id: str) -> int:
        """Say how many polls of the source failed in a row."""
        row = self._connection.execute("SELECT failures FROM sources WHERE id = ?", (source_id,)).fetchone()
        return row["failures"] if row else 0

    def record_poll(self, poll: Poll, *, first_poll: int | None, next_poll_at: datetime) -> PollCounts:
        """Write a poll and the items that it found, with the baseline where an address was good for the first time.

        `first_poll` is how many of a baseline's newest pages are fetched (None: all).
        """
        found = new = 0
        overlap: bool | None = None
        any_baseline = False
        for polled in poll.urls:
            if polled.outcome == "unchanged":
                overlap = True
            if polled.outcome != "ok":
                continue
            baseline = self._is_first(poll.source.id, polled.url)
            any_baseline |= baseline
            added, known = self._add_items(poll, polled, baseline=baseline, first_poll=first_poll)
            found, new = found + added + known, new + added
            if not baseline and added + known:
                overlap = bool(overlap) or known > 0
            self._connection.execute(
                """INSERT INTO source_urls (source_id, url, baselined_at, etag, last_modified) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (source_id, url) DO UPDATE SET etag = excluded.etag,
                    last_modified = excluded.last_modified""",
                (
                    poll.source.id,
                    polled.url,
                    utc_text(poll.at),
                    polled.validators.etag,
                    polled.validators.last_modified,
                ),
            )
        good = poll.outcome in ("ok", "unchanged")
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
            """INSERT INTO sources (id, name, language, tier, baselined_at, polled_at, next_poll_at, failures)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, tier = excluded.tier,
                baselined_at = coalesce(baselined_at, excluded.baselined_at),
                polled_at = excluded.polled_at, next_poll_at = excluded.next_poll_at,
                failures = CASE WHEN ? THEN 0 ELSE failures + 1 END""",
            (
                poll.source.id,
                poll.source.label(),
                poll.source.language,
                poll.source.tier,
                utc_text(poll.at) if any_baseline else None,
                utc_text(poll.at),
                utc_text(next_poll_at),
                0 if good else 1,
                good,
            ),
        )
        return PollCounts(found, new, overlap, any_baseline)

    def _is_first(self, source_id: str, url: str) -> bool:
        return not self._connection.execute(
            "SELECT 1 FROM source_urls WHERE source_id = ? AND url = ?", (source_id, url)
        ).fetchone()

    def _add_items(self, poll: Poll, polled: PolledUrl, *, baseline: bool, first_poll: int | None) -> tuple[int, int]:
        """Add the rows that are new; say how many were, and how many were known."""
        source, now = poll.source, utc_text(poll.at)
        rows = _distinct(polled.items)
        fetched = set(rows) if not baseline or first_poll is None else _newest(rows, first_poll, source.timezone)
        added = known = 0
        for url, item in rows.items():
            id = article_id(url)
            backfill = baseline and _within(item.published, source, poll.at)
            if self._connection.execute("SELECT 1 FROM articles WHERE id = ?", (id,)).fetchone():
                state, due = "fetched", None
            elif url in fetched or backfill:
                state, due = "due", now
            else:
                state, due = "listed", None
            cursor = self._connection.execute(
                """INSERT OR IGNORE INTO items (source_id, url, link, host, article_id, title, text, published,
                    baseline, backfill, state, due_at, first_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    source.id,
                    url,
                    item.url,
                    host_of(item.url),
                    id,
                    item.title,
                    item.text,
                    item.published.isoformat() if item.published else None,
                    baseline,
                    backfill,
                    state,
                    due,
                    now,
                ),
            )
            added += cursor.rowcount
            known += 1 - cursor.rowcount
        return added, known

    def listed_items(self, poll: Poll) -> list[tuple[int, str]]:
        """Give id and title of the poll's items whose pages are not fetched, for the index of titles."""
        rows = self._connection.execute(
            "SELECT id, title FROM items WHERE source_id = ? AND state = 'listed' AND first_seen_at = ?",
            (poll.source.id, utc_text(poll.at)),
        )
        return [(row["id"], row["title"]) for row in rows]

    # Pages

    def due_hosts(self, now: datetime) -> list[str]:
        """Give the hosts that have pages due, those that wait longest first, without those that must not be asked."""
        rows = self._connection.execute(
            """SELECT items.host FROM items LEFT JOIN hosts ON hosts.host = items.host
            WHERE items.due_at <= :now AND (hosts.retry_after IS NULL OR hosts.retry_after <= :now)
            GROUP BY items.host ORDER BY min(items.due_at)""",
            {"now": utc_text(now)},
        )
        return [row["host"] for row in rows]

    def due_pages(self, host: str, now: datetime, limit: int) -> list[DuePage]:
        """Give up to `limit` pages of a host that are due, each once however many list it, newest rows first."""
        rows = self._connection.execute(
            """SELECT article_id FROM items WHERE host = ? AND due_at <= ?
            GROUP BY article_id ORDER BY min(tries), max(published) DESC, min(id) LIMIT ?""",
            (host, utc_text(now), limit),
        ).fetchall()
        return [self._due_page(row["article_id"]) for row in rows]

    def _due_page(self, id: str) -> DuePage:
        rows = self._connection.execute("SELECT * FROM items WHERE article_id = ? ORDER BY id", (id,)).fetchall()
        first = rows[0]
        source = self._sources.get(first["source_id"])
        published = next((row["published"] for row in rows if row["published"]), None)
        return DuePage(
            article_id=id,
            url=first["url"],
            link=first["link"],
            sources=tuple(row["source_id"] for row in rows),
            arriving=any(not row["baseline"] or row["backfill"] for row in rows),
            first_seen_at=from_utc_text(first["first_seen_at"]),
            title=next((row["title"] for row in rows if row["title"]), ""),
            published=_from_text(published),
            text=max((row["text"] for row in rows), key=len),
            language=source.language if source else None,
            timezone=source.timezone if source else None,
            tier=source.tier if source else None,
            detail=source.detail if source else {},
        )

    def mark_fetched(self, id: str) -> list[int]:
        """Take an article's items out of the queue; give the ids of those that were only listed."""
        listed = self._listed(id)
        self._connection.execute(
            "UPDATE items SET state = 'fetched', problem = '', due_at = NULL WHERE article_id = ?", (id,)
        )
        return listed

    def mark_failed(self, id: str, problem: str, now: datetime, retry_at: datetime | None = None) -> list[int]:
        """Note why a page could not be had, and when it is tried again: later each time, at last never.

        Give the ids of its items that were only listed.
        """
        listed = self._listed(id)
        tries = self._connection.execute("SELECT max(tries) FROM items WHERE article_id = ?", (id,)).fetchone()[0]
        due = now + SECOND_TRIES[tries] if tries < len(SECOND_TRIES) else None
        if due and retry_at:
            due = max(due, retry_at)
        self._connection.execute(
            "UPDATE items SET state = 'failed', problem = ?, tries = tries + 1, due_at = ? WHERE article_id = ?",
            (problem, utc_text(due) if due else None, id),
        )
        return listed

    def _listed(self, id: str) -> list[int]:
        rows = self._connection.execute("SELECT id FROM items WHERE article_id = ? AND state = 'listed'", (id,))
        return [row["id"] for row in rows]

    # Hosts

    def host(self, host: str) -> HostState:
        """Give what is known of a host."""
        row = self._connection.execute("SELECT * FROM hosts WHERE host = ?", (host,)).fetchone()
        if row is None:
            return HostState()
        return HostState(
            next_allowed_at=_instant(row["next_allowed_at"]),
            retry_after=_instant(row["retry_after"]),
            robots=row["robots"],
            robots_at=_instant(row["robots_at"]),
        )

    def record_host(
        self,
        host: str,
        *,
        next_allowed_at: datetime | None = None,
        retry_after: datetime | None = None,
        robots: str | None = None,
        robots_at: datetime | None = None,
    ) -> None:
        """Write what a crawl learned of a host; what is None stays as it was."""
        self._connection.execute(
            """INSERT INTO hosts (host, next_allowed_at, retry_after, robots, robots_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (host) DO UPDATE SET
                next_allowed_at = coalesce(excluded.next_allowed_at, next_allowed_at),
                retry_after = coalesce(excluded.retry_after, retry_after),
                robots = coalesce(excluded.robots, robots),
                robots_at = coalesce(excluded.robots_at, robots_at)""",
            (host, _text(next_allowed_at), _text(retry_after), robots, _text(robots_at)),
        )


def _distinct(items: Iterable[Item]) -> dict[str, Item]:
    """Give the items by canonical URL, the first of each; those whose URL is none are no items."""
    rows: dict[str, Item] = {}
    for item in items:
        try:
            rows.setdefault(canonical_url(item.url), item)
        except ValueError:
            continue
    return rows


def _newest(rows: Mapping[str, Item], count: int, zone: str | None) -> set[str]:
    """Choose the newest by date; rows without one keep the place that the list gave them, behind the dated."""
    order: Sequence[str] = sorted(
        rows,
        key=lambda url: (
            published.timestamp()
            if (published := rows[url].published) and (published := instant_of(published, zone))
            else float("-inf")
        ),
        reverse=True,
    )
    return set(order[:count])


def _within(published: datetime | date | None, source: Source, now: datetime) -> bool:
    if not published or not source.backfill:
        return False
    return day_of(published) >= (now - source.backfill).date()


def _from_text(text: str | None) -> datetime | date | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _instant(text: str | None) -> datetime | None:
    return from_utc_text(text) if text else None


def _text(at: datetime | None) -> str | None:
    return utc_text(at) if at else None
