"""Rows that polls found, in the table `items`: each once for every source that lists it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from policywatch.models import Item, Poll, PolledUrl, Source
from policywatch.rhythm import unpinned
from policywatch.text import article_id, canonical_url, day_of, host_of, instant_of, utc_text


class Items:
    """The rows of sources. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows was known; None when it is new, or nothing is known of its source."""
        known = self._connection.execute(
            """SELECT EXISTS (SELECT 1 FROM source_urls WHERE source_id = :id AND url = :url)
                AND EXISTS (SELECT 1 FROM items WHERE source_id = :id AND parent IS NULL) AS is_known""",
            {"id": source.id, "url": url},
        ).fetchone()
        if not items or not known["is_known"]:
            return None
        return any(
            self._connection.execute(
                "SELECT 1 FROM items WHERE source_id = ? AND url = ?", (source.id, place)
            ).fetchone()
            for place in _distinct(unpinned(items, source.timezone))
        )

    def add(self, poll: Poll, polled: PolledUrl, *, baseline: bool, first_poll: int | None) -> tuple[int, int]:
        """Add the rows that are new; say how many were, and how many were known."""
        source, now = poll.source, utc_text(poll.at)
        rows = _distinct(polled.items)
        fetched = set(rows) if not baseline or first_poll is None else _newest(rows, first_poll, source.timezone)
        ids = {url: article_id(url) for url in rows}
        read = self._articles_among(ids.values())
        values = []
        for url, item in rows.items():
            id = ids[url]
            backfill = baseline and _within(item.published, source, poll.at)
            if id in read:
                state, due = "fetched", None
            elif url in fetched or backfill:
                state, due = "due", now
            else:
                state, due = "listed", None
            published = item.published.isoformat() if item.published else None
            values.append(
                {
                    "source_id": source.id,
                    "url": url,
                    "link": item.url,
                    "host": host_of(item.url),
                    "article_id": id,
                    "title": item.title,
                    "text": item.text,
                    "published": published,
                    "row_hash": _row_hash(item),
                    "baseline": baseline,
                    "backfill": backfill,
                    "state": state,
                    "due_at": due,
                    "now": now,
                }
            )
        added = self._connection.executemany(
            """INSERT OR IGNORE INTO items (source_id, url, link, host, article_id, title, text, published,
                row_hash, baseline, backfill, state, due_at, first_seen_at)
            VALUES (:source_id, :url, :link, :host, :article_id, :title, :text, :published,
                :row_hash, :baseline, :backfill, :state, :due_at, :now)""",
            values,
        ).rowcount
        if added < len(values):  # a row that says something else now: its page is looked at again
            self._connection.executemany(
                """UPDATE items SET title = :title, text = :text, published = :published, row_hash = :row_hash,
                    due_at = CASE WHEN state = 'listed' THEN NULL ELSE :now END
                WHERE source_id = :source_id AND url = :url AND row_hash <> :row_hash""",
                values,
            )
        return added, len(values) - added

    def _articles_among(self, ids: Iterable[str]) -> set[str]:
        found = self._connection.execute(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*ids]),)
        )
        return {row["id"] for row in found}

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
