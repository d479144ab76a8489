"""Summaries: old items that one poll finds are told as one message when all of them were read.

Every writing method is called inside a transaction of the archive. A summary is known by its key: what it is of, the
source, and when it was polled.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from policywatch.text import utc_text

OLD = timedelta(days=7)
MOST_OLD = 20
"""Items dated so long ago are told one by one up to so many of a poll."""
WAIT = timedelta(hours=1)
"""A summary that no further page has come for waits so long for those that are missing."""
_LONGEST = timedelta(days=1)


class Summaries:
    """Which items and alerts are told together."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def mark(self, source_id: str, at: datetime) -> None:
        """Put what a poll found into summaries: the backfill of a first poll, and what is old if it is much."""
        found = {"source": source_id, "at": utc_text(at), "day": (at - OLD).date().isoformat()}
        self._connection.execute(
            """UPDATE items SET summary = :key
            WHERE source_id = :source AND first_seen_at = :at AND baseline AND backfill""",
            found | {"key": f"backfill|{source_id}|{utc_text(at)}"},
        )
        old = """source_id = :source AND first_seen_at = :at AND NOT baseline AND parent IS NULL
            AND substr(published, 1, 10) < :day"""
        (count,) = self._connection.execute(f"SELECT count(*) FROM items WHERE {old}", found).fetchone()  # noqa: S608
        if count > MOST_OLD:
            self._connection.execute(
                f"UPDATE items SET summary = :key WHERE {old}",  # noqa: S608  (our own text)
                found | {"key": f"late|{source_id}|{utc_text(at)}"},
            )

    def after_pages(self, key: str, now: datetime) -> None:
        """Let a summary go when nothing of it is still to be read, else wait on for what is."""
        (left,) = self._connection.execute(
            "SELECT count(*) FROM items WHERE summary = ? AND state = 'due'", (key,)
        ).fetchone()
        self._connection.execute(
            """UPDATE alerts SET due_at = CASE WHEN :left THEN max(slot_at, :until) ELSE slot_at END
            WHERE summary = :key AND state = 'waiting' AND created_at > :begun
                AND NOT EXISTS (SELECT 1 FROM delivery_alerts WHERE alert_id = alerts.id)""",
            {"key": key, "left": left, "until": utc_text(now + WAIT), "begun": utc_text(now - _LONGEST)},
        )
