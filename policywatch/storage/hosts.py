"""What is known of each host beyond one crawl: when it may be asked, its robots.txt, since when it is down."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from policywatch.text import from_utc_text, utc_text

LONGEST_PAUSE = timedelta(minutes=5)
"""A pause that ends later than so was written by a clock that has been set back since."""


@dataclass(frozen=True)
class HostState:
    """What is known of a host. `retry_after` holds the whole host, by its own word."""

    next_allowed_at: datetime | None = None
    retry_after: datetime | None = None
    robots: str | None = None
    robots_at: datetime | None = None
    failures: int = 0
    down_since: datetime | None = None


class Hosts:
    """The table `hosts`. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, host: str) -> HostState:
        """Give what is known of a host."""
        row = self._connection.execute("SELECT * FROM hosts WHERE host = ?", (host,)).fetchone()
        if row is None:
            return HostState()
        return HostState(
            next_allowed_at=_instant(row["next_allowed_at"]),
            retry_after=_instant(row["retry_after"]),
            robots=row["robots"],
            robots_at=_instant(row["robots_at"]),
            failures=row["failures"],
            down_since=_instant(row["down_since"]),
        )

    def allowed_at(self, host: str, now: datetime, *, with_pause: bool = True) -> datetime:
        """Say when the host may be asked: now, or when its pause and its Retry-After are over."""
        state = self.get(host)
        pause = state.next_allowed_at if with_pause else None
        if pause and pause > now + LONGEST_PAUSE:
            pause = None
        return max(now, *(at for at in (pause, state.retry_after) if at), now)

    def held(self, now: datetime) -> set[str]:
        """Give the hosts that asked not to be asked yet."""
        rows = self._connection.execute("SELECT host FROM hosts WHERE retry_after > ?", (utc_text(now),))
        return {row["host"] for row in rows}

    def down(self) -> list[tuple[str, datetime]]:
        """Give the hosts that cannot be connected to, and since when."""
        rows = self._connection.execute("SELECT host, down_since FROM hosts WHERE down_since IS NOT NULL ORDER BY 2")
        return [(row["host"], from_utc_text(row["down_since"])) for row in rows]

    def record(
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
            (host, _text(next_allowed_at), _text(retry_after), robots, utc_text(robots_at) if robots_at else None),
        )

    def record_reached(self, host: str, *, is_down: bool, at: datetime) -> None:
        """Write whether the host could be connected to."""
        self._connection.execute(
            """INSERT INTO hosts (host, failures, down_since) VALUES (:host, :down, CASE WHEN :down THEN :at END)
            ON CONFLICT (host) DO UPDATE SET
                failures = CASE WHEN :down THEN failures + 1 ELSE 0 END,
                down_since = CASE WHEN :down THEN coalesce(down_since, :at) END""",
            {"host": host, "down": is_down, "at": utc_text(at)},
        )

    def clocks_off(self) -> dict[str, timedelta]:
        """Give by how much the clocks of hosts are ahead of ours, of those that were found to differ."""
        rows = self._connection.execute("SELECT host, clock_off FROM hosts WHERE clock_off IS NOT NULL")
        return {row["host"]: timedelta(seconds=row["clock_off"]) for row in rows}

    def record_clock(self, host: str, off: timedelta) -> None:
        """Write by how much the clock of a host is ahead of ours."""
        self._connection.execute(
            """INSERT INTO hosts (host, clock_off) VALUES (?, ?)
            ON CONFLICT (host) DO UPDATE SET clock_off = excluded.clock_off""",
            (host, round(off.total_seconds())),
        )

    def forget_clocks(self) -> None:
        """Forget the clocks of all hosts: one agrees with ours."""
        self._connection.execute("UPDATE hosts SET clock_off = NULL WHERE clock_off IS NOT NULL")


def _instant(text: str | None) -> datetime | None:
    return from_utc_text(text) if text else None


def _text(at: datetime | None) -> str | None:
    """Write an instant before which a host is not asked; the archive's seconds are rounded up."""
    return utc_text(at + timedelta(microseconds=999_999)) if at else None
