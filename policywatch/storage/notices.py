"""What is to be told of incidents, and what was: an event of an incident is told when a message of it was not lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from policywatch.models import Delivery, Incident, IncidentEvent
from policywatch.storage.health import incident_of
from policywatch.storage.outbox import Outbox
from policywatch.text import from_utc_text, utc_text

NEWS_FOR = timedelta(days=7)
"""What has been over for longer is nobody's news any more."""
_TOLD = """EXISTS (SELECT 1 FROM delivery_incidents JOIN deliveries ON deliveries.id = delivery_id
    WHERE incident_id = incidents.id AND event = '{event}'
    AND deliveries.state NOT IN ('dead', 'blocked', 'cancelled'))"""
_RAISED, _CLEARED = _TOLD.format(event="raised"), _TOLD.format(event="cleared")


class Notices:
    """Messages of health. `owe` is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def untold(self, now: datetime) -> list[IncidentEvent]:
        """Give the events nobody was told of yet: what is wrong, what is over, and what happened in a moment.

        What was wrong and is over before anybody was told of it is not told at all.
        """
        rows = self._connection.execute(
            f"""SELECT *, NOT {_RAISED} AS is_news FROM incidents WHERE
                (ended_at IS NULL AND NOT {_RAISED})
                OR (ended_at > :since AND ended_at = started_at AND NOT {_RAISED})
                OR (ended_at > :since AND ended_at > started_at AND {_RAISED} AND NOT {_CLEARED})
            ORDER BY id""",  # noqa: S608  (our own text)
            {"since": utc_text(now - NEWS_FOR)},
        )
        return [
            IncidentEvent(incident_of(row), "raised" if row["is_news"] else "cleared", self._lost(row["id"]))
            for row in rows
        ]

    def _lost(self, incident_id: int) -> frozenset[tuple[str, str]]:
        rows = self._connection.execute(
            """SELECT channel, recipient FROM delivery_incidents JOIN deliveries ON deliveries.id = delivery_id
            WHERE incident_id = ? AND state = 'dead'""",
            (incident_id,),
        )
        return frozenset((row["channel"], row["recipient"]) for row in rows)

    def told(self, since: datetime) -> dict[tuple[str, str, str], datetime]:
        """Give when a recipient was last told of a cause since an instant, by channel, recipient and cause."""
        rows = self._connection.execute(
            """SELECT channel, recipient, about, max(created_at) AS at FROM deliveries
            WHERE kind = 'health' AND created_at > ? AND state NOT IN ('dead', 'cancelled')
            GROUP BY channel, recipient, about""",
            (utc_text(since),),
        )
        return {(row["channel"], row["recipient"], row["about"]): from_utc_text(row["at"]) for row in rows}

    def suspended(self) -> set[tuple[str, str]]:
        """Give channel and recipient of the addresses that are suspended."""
        rows = self._connection.execute("SELECT channel, recipient FROM suspended")
        return {(row["channel"], row["recipient"]) for row in rows}

    def owe(self, delivery: Delivery, events: Sequence[IncidentEvent]) -> None:
        """Owe a message of health for some events."""
        Outbox(self._connection).owe(delivery, ())
        self._connection.executemany(
            "INSERT OR IGNORE INTO delivery_incidents (delivery_id, incident_id, event) VALUES (?, ?, ?)",
            [(delivery.id, event.incident.id, event.name) for event in events],
        )

    def told_by(self, delivery_id: str) -> tuple[tuple[Incident, ...], tuple[Incident, ...]]:
        """Give the incidents that a message tells of: those that it raises, and those that it clears."""
        rows = self._connection.execute(
            """SELECT incidents.*, event FROM delivery_incidents JOIN incidents ON incidents.id = incident_id
            WHERE delivery_id = ? ORDER BY started_at, incidents.id""",
            (delivery_id,),
        ).fetchall()
        raised, cleared = (
            tuple(incident_of(row) for row in rows if row["event"] == event) for event in ("raised", "cleared")
        )
        return raised, cleared

    def counts(self, since: datetime) -> tuple[int, int]:
        """Say how many articles came, and how many messages were taken, since an instant."""
        (articles,) = self._connection.execute(
            "SELECT count(*) FROM articles WHERE first_seen_at > ?", (utc_text(since),)
        ).fetchone()
        (messages,) = self._connection.execute(
            """SELECT count(*) FROM deliveries WHERE settled_at > ? AND state = 'delivered'
            AND kind IN ('alert', 'digest')""",
            (utc_text(since),),
        ).fetchone()
        return articles, messages
