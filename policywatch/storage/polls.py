"""Polls that are due, and what they found. A poll only writes items; pages are fetched afterwards, by their hosts."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from policywatch.models import DuePoll, Item, Lately, Poll, PolledUrl, Source, Validators
from policywatch.storage.hosts import Hosts
from policywatch.text import article_id, canonical_url, day_of, from_utc_text, host_of, instant_of, utc_text


@dataclass(frozen=True)
class PollCounts:
    """What a poll found: rows, rows not seen before, whether any was known already (None: nothing to compare)."""

    found: int
    new: int
    overlap: bool | None
    baseline: bool


class Polls:
    """The queue of polls. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self._sources = sources

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
            DuePoll(source, self._validators(source))
            for source in self._sources.values()
            if source.enabled
            and (every_source or source.id not in waiting)
            and not any(host_of(url) in held for url in source.urls)
        ]

    def _validators(self, source: Source) -> dict[str, Validators]:
        rows = self._connection.execute(
            "SELECT url, etag, last_modified, body_hash, ttl FROM source_urls WHERE source_id = ?", (source.id,)
        )
        return {row["url"]: Validators(row["etag"], row["last_modified"], row["body_hash"], row["ttl"]) for row in rows}

    def record(self, poll: Poll, *, first_poll: int | None, next_poll_at: Callable[[Lately], datetime]) -> PollCounts:
        """Write a poll and the items that it found, with the baseline where an address was good for the first time.

        `first_poll` is how many of a baseline's newest pages are fetched (None: all). `next_poll_at` says when the
        source is polled next, after what happened to it lately.
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
                """INSERT INTO source_urls (source_id, url, baselined_at, etag, last_modified, body_hash, ttl)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (source_id, url) DO UPDATE SET etag = excluded.etag,
                    last_modified = excluded.last_modified, body_hash = excluded.body_hash, ttl = excluded.ttl""",
                (
                    poll.source.id,
                    polled.url,
                    utc_text(poll.at),
                    polled.validators.etag,
                    polled.validators.last_modified,
                    polled.validators.body_hash,
                    polled.validators.ttl,
                ),
            )
        good = poll.outcome in ("ok", "unchanged")
        lately = self._lately(poll, is_good=good, has_news=new > 0 and not any_baseline)
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
        return PollCounts(found, new, overlap, any_baseline)

    def _lately(self, poll: Poll, *, is_good: bool, has_news: bool) -> Lately:
        """Say what happened to a source lately, this poll included."""
        row = self._connection.execute(
            "SELECT failures, news_at FROM sources WHERE id = ?", (poll.source.id,)
        ).fetchone()
        known = from_utc_text(row["news_at"]) if row and row["news_at"] else None
        return Lately(
            failures=0 if is_good else 1 + (row["failures"] if row else 0),
            news_at=poll.at if has_news else known,
            retry_at=max((polled.retry_at for polled in poll.urls if polled.retry_at), default=None),
            fresh_for=poll.fresh_for,
        )

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
            values = {
                "source_id": source.id,
                "url": url,
                "link": item.url,
                "host": host_of(item.url),
                "article_id": id,
                "title": item.title,
                "text": item.text,
                "published": item.published.isoformat() if item.published else None,
                "row_hash": _row_hash(item),
                "baseline": baseline,
                "backfill": backfill,
                "state": state,
                "due_at": due,
                "now": now,
            }
            is_new = self._connection.execute(
                """INSERT OR IGNORE INTO items (source_id, url, link, host, article_id, title, text, published,
                    row_hash, baseline, backfill, state, due_at, first_seen_at)
                VALUES (:source_id, :url, :link, :host, :article_id, :title, :text, :published,
                    :row_hash, :baseline, :backfill, :state, :due_at, :now)""",
                values,
            ).rowcount
            if not is_new:  # a row that says something else now: its page is looked at again
                self._connection.execute(
                    """UPDATE items SET title = :title, text = :text, published = :published, row_hash = :row_hash,
                        due_at = CASE WHEN state = 'listed' THEN NULL ELSE :now END
                    WHERE source_id = :source_id AND url = :url AND row_hash <> :row_hash""",
                    values,
                )
            added += is_new
            known += 1 - is_new
        return added, known

    def listed(self, poll: Poll) -> list[tuple[int, str]]:
        """Give id and title of the poll's items whose pages are not fetched, for the index of titles."""
        rows = self._connection.execute(
            "SELECT id, title FROM items WHERE source_id = ? AND state = 'listed' AND first_seen_at = ?",
            (poll.source.id, utc_text(poll.at)),
        )
        return [(row["id"], row["title"]) for row in rows]


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


def _row_hash(item: Item) -> str:
    """Give a short hash of what a row says, so that a change of it is seen."""
    words = "\0".join((item.title, str(item.published), str(item.updated)))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]
