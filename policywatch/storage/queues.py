"""The queues: polls that are due, pages that are due, what is known of each host, and messages that are due."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta

from policywatch.models import Source
from policywatch.storage.connection import transaction
from policywatch.storage.dispatch import TOLERANCE, Dispatch
from policywatch.storage.hosts import Hosts
from policywatch.storage.pages import Pages
from policywatch.storage.polls import Polls
from policywatch.text import utc_text

_LONGEST_RETRY = timedelta(days=7)
_SOON = timedelta(hours=1)


class Queues:
    """What the service asks: which polls and pages are due, and when a host may be asked."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self.polls = Polls(connection, sources)
        self.pages = Pages(connection, sources)
        self.hosts = Hosts(connection)
        self.dispatch = Dispatch(connection)

    def unstick(self, now: datetime) -> None:
        """Let go what a clock that was ahead, and has been set back, put off to a time that is still to come.

        A poll needs no help: one in the future holds nothing up. Writes in a transaction of its own.
        """
        times = {
            "now": utc_text(now),
            "ahead": utc_text(now + TOLERANCE),
            "soon": utc_text(now + _SOON),
            "late": utc_text(now + _LONGEST_RETRY),
        }
        self.dispatch.unstick(now)
        for stuck, change in _STUCK:
            if self._connection.execute(f"SELECT EXISTS (SELECT 1 {stuck})", times).fetchone()[0]:
                with transaction(self._connection):
                    self._connection.execute(change, times)

    def close(self) -> None:
        """Close the connection: only where the queues have one of their own."""
        self._connection.close()


def _change(table: str, changes: str, where: str) -> tuple[str, str]:
    return f"FROM {table} WHERE {where}", f"UPDATE {table} SET {changes} WHERE {where}"  # noqa: S608  (our own text)


_STUCK = (
    _change(
        "items",
        "due_at = :now, fetched_at = min(fetched_at, :now)",
        "due_at > :ahead AND (state = 'due' OR first_seen_at > :ahead OR fetched_at > :ahead)",
    ),
    # Before the sources: theirs are the times by which a wrong clock is known. No server is asked sooner than it said
    # where that may be true.
    _change(
        "hosts",
        "retry_after = :soon",
        "retry_after > :late OR (retry_after > :soon AND EXISTS (SELECT 1 FROM sources WHERE polled_at > :ahead))",
    ),
    _change("source_urls", "whole_at = :now", "whole_at > :ahead"),
    _change(
        "sources",
        "news_at = min(news_at, :now), newest_at = min(newest_at, :now)",
        "news_at > :ahead OR newest_at > :ahead",
    ),
)
"""What may be stuck, and how it is let go."""
