"""Marks: instants that the archive remembers by name, such as until when schedules were looked at."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from policywatch.text import from_utc_text, utc_text

_FRESH = timedelta(hours=1)


class Marks:
    """Instants by name. `put` is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> datetime | None:
        """Give the instant that was put under a name (UTC), or None."""
        row = self._connection.execute("SELECT value FROM facts_of_archive WHERE name = ?", (name,)).fetchone()
        return from_utc_text(row["value"]) if row else None

    def since(self, name: str, now: datetime, longest: timedelta) -> datetime:
        """Give from when on something is to be looked at: since it was last, and not longer ago than `longest`.

        The first time, and when the clock has been set back, it is from now on.
        """
        at = self.get(name)
        return max(at, now - longest) if at and at <= now else now

    def is_fresh(self, name: str, now: datetime) -> bool:
        """Say whether something was looked at in the last hour, so that there is no need to note it again."""
        at = self.get(name)
        return at is not None and timedelta(0) <= now - at < _FRESH

    def put(self, name: str, at: datetime) -> None:
        """Remember an instant under a name, in place of the one before."""
        self._connection.execute(
            "INSERT OR REPLACE INTO facts_of_archive (name, value) VALUES (?, ?)", (name, utc_text(at))
        )
