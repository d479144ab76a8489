"""What tells a healthy source from an odd one, beyond its last poll: its newest item, its usual silence, a doubt."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from policywatch.text import from_utc_text, utc_text

_UNREACHED = "unreached "
"""Begins the doubt about a source whose host could not be reached: that may be the host, or our own network."""


@dataclass(frozen=True)
class Signs:
    """The last sign of life of a source, from when on its silence is odd, and what its last poll left in doubt."""

    alive_at: datetime | None = None
    usual_silence: timedelta | None = None
    doubt: str = ""


@dataclass(frozen=True)
class Unreached:
    """A source whose host could not be reached at its last poll."""

    source_id: str
    host: str
    polled_at: datetime
    problem: str


class SourceSigns:
    """The signs, in the table `sources`. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, source_id: str) -> Signs:
        """Give the signs of a source."""
        row = self._connection.execute(
            """SELECT coalesce(max(news_at, newest_at), news_at, newest_at, baselined_at) AS alive_at, usual_silence,
                doubt FROM sources WHERE id = ?""",
            (source_id,),
        ).fetchone()
        if row is None:
            return Signs()
        return Signs(
            from_utc_text(row["alive_at"]) if row["alive_at"] else None,
            timedelta(seconds=row["usual_silence"]) if row["usual_silence"] is not None else None,
            row["doubt"],
        )

    def put_rows(self, source_id: str, newest_at: datetime | None, usual_silence: timedelta | None) -> None:
        """Write what the rows of a poll tell: the newest of their dates, and from when on silence is odd."""
        self._connection.execute(
            "UPDATE sources SET newest_at = ?, usual_silence = ? WHERE id = ?",
            (
                utc_text(newest_at) if newest_at else None,
                round(usual_silence.total_seconds()) if usual_silence is not None else None,
                source_id,
            ),
        )

    def put_doubt(self, source_id: str, doubt: str) -> None:
        """Write what a poll left in doubt, until the next one settles it."""
        self._connection.execute("UPDATE sources SET doubt = ? WHERE id = ? AND doubt <> ?", (doubt, source_id, doubt))

    def put_unreached(self, source_id: str, host: str) -> None:
        """Write that a source's host could not be reached."""
        self.put_doubt(source_id, _UNREACHED + host)

    def unreached(self) -> list[Unreached]:
        """Give the sources whose hosts could not be reached at their last poll, and that is all that is known."""
        rows = self._connection.execute(
            """SELECT sources.id, sources.doubt, sources.polled_at,
                (SELECT problem FROM polls WHERE source_id = sources.id ORDER BY id DESC LIMIT 1) AS problem
            FROM sources WHERE substr(doubt, 1, :length) = :unreached""",
            {"length": len(_UNREACHED), "unreached": _UNREACHED},
        )
        return [
            Unreached(
                row["id"], row["doubt"].removeprefix(_UNREACHED), from_utc_text(row["polled_at"]), row["problem"] or ""
            )
            for row in rows
        ]

    def poll_at_once(self, source_id: str, at: datetime) -> None:
        """Make a source due: what failed was not its own fault."""
        self._connection.execute(
            "UPDATE sources SET next_poll_at = ?, failures = 0, doubt = '' WHERE id = ?", (utc_text(at), source_id)
        )
