"""Marks: instants that the archive remembers by name, such as until when schedules were looked at."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from policywatch.text import from_utc_text, utc_text


class Marks:
    """Instants by name. `put` is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> datetime | None:
        """Give the instant that was put under a name (UTC), or None."""
        row = self._connection.execute("SELECT value FROM facts_of_archive WHERE name = ?", (name,)).fetchone()
        return from_utc_text(row["value"]) if row else None

    def put(self, name: str, at: datetime) -> None:
        """Remember an instant under a name, in place of the one before."""
        self._connection.execute(
            "INSERT OR REPLACE INTO facts_of_archive (name, value) VALUES (?, ?)", (name, utc_text(at))
        )
