"""Incidents: what is wrong with a source, a channel or ourselves, opened once, closed on recovery."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from policywatch.models import Incident
from policywatch.models.incident import IncidentKind
from policywatch.text import from_utc_text, utc_text

WORST: tuple[IncidentKind, ...] = get_args(IncidentKind)
_ADVICE: dict[IncidentKind, str] = {
    "network down": "see to the connection of this machine; all sources are polled at once when it is back",
    "channel broken": "mend the channel in the settings or on its server; what is owed waits and is then sent",
    "endpoint off": "the endpoint says that it is gone for good; when it is back, `policywatch alerts test CHANNEL`",
    "channel failing": "nothing to do if it passes: what is owed waits; else look at the channel's server and settings",
    "address suspended": "correct the address; or, if it is right, `policywatch alerts test CHANNEL` lifts this",
    "message dead": "see `policywatch alerts list --state dead`; `policywatch alerts retry ID` begins anew",
    "blocked": "the site refuses programs; look at it with a browser, and poll it less often or choose another source",
    "fetch failed": "nothing to do if it passes; else look whether the address has moved",
    "redesign": "look at the page and mend the selectors of `list`; `policywatch sources add URL` proposes some",
    "listing without rows": "the site may have a new design; look at it and mend the selectors of `list`",
    "silent": "look whether the list has moved or is not kept any more; `expect.news` says how long it may be silent",
    "told to wait": "the server asks to be polled less often: give the source a longer `every.min`",
    "may have missed items": "look at the list for that time; a shorter `every.min`, or `list.next`, closes such gaps",
    "shrunk list": "look whether the list goes on elsewhere; after a week so many rows are taken for usual",
    "always 304": "nothing to do: for a week it is asked without conditions",
    "not readable": "look at one of the pages; `detail` selectors may help, or the site asks for a login",
    "worker killed": "a page or file took too long or too much memory; it is known by its row alone",
    "file not read": "look at the file yourself: what stands in it is neither searched nor told",
    "clock wrong": "set the clock of this machine; times in messages, due times and silences follow it",
    "clock jump": "see to the clock of this machine: due times and silences follow it",
}
_OPEN = """ended_at IS NULL AND kind = ? AND coalesce(source_id, '') = ? AND coalesce(channel, '') = ?
    AND coalesce(recipient, '') = ?"""
_OF_POLLS: tuple[IncidentKind, ...] = (
    "blocked",
    "fetch failed",
    "redesign",
    "listing without rows",
    "shrunk list",
    "told to wait",
)


class Health:
    """Incidents. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def open(
        self,
        kind: IncidentKind,
        problem: str,
        at: datetime,
        *,
        source_id: str = "",
        channel: str = "",
        recipient: str = "",
    ) -> bool:
        """Open an incident unless one of its kind is open for this source, channel or address; say if it is new."""
        line = (kind, source_id, channel, recipient)
        if self._connection.execute(f"SELECT 1 FROM incidents WHERE {_OPEN}", line).fetchone():  # noqa: S608
            return False
        self._add(line, problem, at)
        return True

    def note(
        self,
        kind: IncidentKind,
        problem: str,
        at: datetime,
        *,
        source_id: str = "",
        channel: str = "",
        recipient: str = "",
    ) -> None:
        """Note what happened and is over: one message that is lost, say, or one file that is locked."""
        self._add((kind, source_id, channel, recipient), problem, at, ended_at=at)

    def _add(
        self, line: tuple[IncidentKind, str, str, str], problem: str, at: datetime, *, ended_at: datetime | None = None
    ) -> None:
        self._connection.execute(
            """INSERT INTO incidents (kind, source_id, channel, recipient, started_at, ended_at, problem, advice)
            VALUES (?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?, ?)""",
            (*line, utc_text(at), utc_text(ended_at) if ended_at else None, problem, _ADVICE[line[0]]),
        )

    def close(
        self, kind: IncidentKind, at: datetime, *, source_id: str = "", channel: str = "", recipient: str = ""
    ) -> None:
        """Close the incident of this kind, if one is open for this source, channel or address."""
        self._connection.execute(
            f"UPDATE incidents SET ended_at = ? WHERE {_OPEN}",  # noqa: S608  (our own text)
            (utc_text(at), kind, source_id, channel, recipient),
        )

    def forget(self, at: datetime, *, sources: Collection[str], channels: Collection[str]) -> None:
        """Close what is wrong with sources and channels other than these, which the settings do not use any more."""
        self._connection.execute(
            """UPDATE incidents SET ended_at = :at WHERE ended_at IS NULL AND (
                source_id NOT IN (SELECT value FROM json_each(:sources))
                OR channel NOT IN (SELECT value FROM json_each(:channels)))""",
            {"at": utc_text(at), "sources": json.dumps(sorted(sources)), "channels": json.dumps(sorted(channels))},
        )

    def is_open(self, kind: IncidentKind, *, source_id: str = "") -> bool:
        """Say whether an incident of this kind is open for a source, or for ourselves."""
        found = self._connection.execute(
            "SELECT 1 FROM incidents WHERE ended_at IS NULL AND kind = ? AND coalesce(source_id, '') = ?",
            (kind, source_id),
        )
        return found.fetchone() is not None

    def began_since(self, kind: IncidentKind, since: datetime, *, source_id: str = "") -> bool:
        """Say whether an incident of this kind began at or after an instant, be it over or not."""
        found = self._connection.execute(
            "SELECT 1 FROM incidents WHERE kind = ? AND coalesce(source_id, '') = ? AND started_at >= ?",
            (kind, source_id, utc_text(since)),
        )
        return found.fetchone() is not None

    def after_poll(self, source_id: str, kind: IncidentKind | None, problem: str, at: datetime) -> bool:
        """Open the incident that a bad poll is, and close those that it shows to be over; say whether one is new."""
        self._connection.execute(
            f"""UPDATE incidents SET ended_at = ? WHERE ended_at IS NULL AND source_id = ? AND kind <> ?
                AND kind IN ({", ".join("?" * len(_OF_POLLS))})""",  # noqa: S608  (question marks)
            (utc_text(at), source_id, kind or "", *_OF_POLLS),
        )
        return kind is not None and self.open(kind, problem, at, source_id=source_id)

    def put_evidence(self, source_id: str, kind: IncidentKind, snapshot: str) -> None:
        """Name the page (by its hash) that an open incident was seen by."""
        self._connection.execute(
            "UPDATE incidents SET snapshot = ? WHERE ended_at IS NULL AND kind = ? AND source_id = ?",
            (snapshot, kind, source_id),
        )

    def after_page(self, source_id: str, problem: str, at: datetime, *, worker_lost: bool = False) -> None:
        """Open "not readable" when three pages in a row, or over a fifth of a poll's, cannot be read.

        A good page closes it. `worker_lost` says that reading the page took its worker with it, which is an incident of
        its own.
        """
        if worker_lost:
            self.open("worker killed", problem, at, source_id=source_id)
        elif not problem:
            self.close("worker killed", at, source_id=source_id)
        last = self._connection.execute(
            """SELECT state, first_seen_at FROM items
            WHERE source_id = ? AND state IN ('fetched', 'failed') AND parent IS NULL ORDER BY id DESC LIMIT 3""",
            (source_id,),
        ).fetchall()
        if not last:
            return
        failed, of_poll = self._connection.execute(
            """SELECT sum(state = 'failed'), count(*) FROM items
            WHERE source_id = ? AND first_seen_at = ? AND state IN ('due', 'fetched', 'failed') AND parent IS NULL""",
            (source_id, last[0]["first_seen_at"]),
        ).fetchone()
        in_a_row = len(last) == 3 and all(row["state"] == "failed" for row in last)
        if in_a_row or failed * 5 > of_poll:
            self.open("not readable", problem or "pages cannot be read", at, source_id=source_id)
        elif not problem:
            self.close("not readable", at, source_id=source_id)


@dataclass(frozen=True)
class SourceState:
    """How a source is, as the archive knows it: when it was polled (UTC text) and is next, and what came of it.

    `failures` are polls that failed in a row. `found` counts the rows of the last poll that found any.
    """

    id: str
    baselined_at: str | None
    polled_at: str | None
    next_poll_at: str | None
    failures: int
    outcome: str
    problem: str
    found: int


def source_states(connection: sqlite3.Connection) -> dict[str, SourceState]:
    """Give how each source is that was ever polled, by id."""
    rows = connection.execute(
        """SELECT sources.*, last.outcome, last.problem,
            (SELECT found FROM polls WHERE source_id = sources.id AND outcome = 'ok' ORDER BY id DESC LIMIT 1) AS found
        FROM sources LEFT JOIN polls AS last
            ON last.id = (SELECT max(id) FROM polls WHERE source_id = sources.id)"""
    )
    return {
        row["id"]: SourceState(
            id=row["id"],
            baselined_at=row["baselined_at"],
            polled_at=row["polled_at"],
            next_poll_at=row["next_poll_at"],
            failures=row["failures"],
            outcome=row["outcome"] or "",
            problem=row["problem"] or "",
            found=row["found"] or 0,
        )
        for row in rows
    }


def incidents(connection: sqlite3.Connection, *, only: Literal["open", "all"] = "open") -> list[Incident]:
    """Give incidents: those that are open, worst first; or all, newest first."""
    rows = connection.execute(
        "SELECT * FROM incidents WHERE ended_at IS NULL OR ? ORDER BY started_at DESC, id DESC", (only == "all",)
    )
    found = [incident_of(row) for row in rows]
    return sorted(found, key=lambda incident: WORST.index(incident.kind)) if only == "open" else found


def incident_of(row: sqlite3.Row) -> Incident:
    """Make an Incident of a row of `incidents`."""
    return Incident(
        id=row["id"],
        kind=row["kind"],
        source_id=row["source_id"] or "",
        channel=row["channel"] or "",
        recipient=row["recipient"] or "",
        started_at=from_utc_text(row["started_at"]),
        ended_at=from_utc_text(row["ended_at"]) if row["ended_at"] else None,
        problem=row["problem"],
        advice=row["advice"],
        snapshot=row["snapshot"] or "",
    )
