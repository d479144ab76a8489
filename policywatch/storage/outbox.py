"""The outbox: alerts, and the deliveries that are owed for them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from policywatch.models import Alert, Delivery, Waiting
from policywatch.models.alert import AlertState
from policywatch.storage.stages import with_papers
from policywatch.storage.summaries import WAIT
from policywatch.storage.told import alerts_where, delivery_of
from policywatch.text import from_utc_text, utc_text

_UNTRIED = """settled_at IS NULL AND payload IS NULL AND tries = 0 AND kind IN ('alert', 'digest') AND NOT is_urgent
    AND (due_at <= :now OR state = 'waiting')"""
# The worst first: an alert is in the worst state of its deliveries.
_WORST: tuple[AlertState, ...] = ("dead", "blocked", "retry", "owed", "waiting", "delivered", "cancelled")


@dataclass(frozen=True)
class NewAlert:
    """An alert that is to be raised: what the archive must know of it. One of a `summary` waits for the rest of it."""

    id: str
    story_id: str
    watch: str
    channel: str
    recipient: str
    article_id: str
    version: int
    due_at: datetime
    kind: str = "news"
    cause: str = ""
    summary: str = ""


@dataclass(frozen=True)
class Told:
    """Who was told of a story because of which watch, and when an update of it was last raised for them."""

    watch: str
    channel: str
    recipient: str
    updated_at: datetime | None


class Outbox:
    """What is told and owed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_alert(self, alert: NewAlert, now: datetime) -> bool:
        """Raise an alert, waiting for its delivery; say whether it was new for this story, watch and recipient."""
        cursor = self._connection.execute(
            """INSERT OR IGNORE INTO alerts (id, story_id, watch, recipient, kind, cause, state, created_at, channel,
                article_id, version, due_at, slot_at, summary)
            VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?)""",
            (
                alert.id,
                alert.story_id,
                alert.watch,
                alert.recipient,
                alert.kind,
                alert.cause,
                utc_text(now),
                alert.channel,
                alert.article_id,
                alert.version,
                utc_text(max(alert.due_at, now + WAIT) if alert.summary else alert.due_at),
                utc_text(alert.due_at) if alert.summary else None,
                alert.summary or None,
            ),
        )
        return cursor.rowcount == 1

    def told(self, story_id: str, *, with_pending: bool = False) -> list[Told]:
        """Give those whom a message told of a story, without those to whom an update is on its way, or with them."""
        rows = self._connection.execute(
            """WITH made AS (SELECT watch, channel, recipient, kind, state, created_at, EXISTS (
                    SELECT 1 FROM delivery_alerts JOIN deliveries ON deliveries.id = delivery_id
                    WHERE alert_id = alerts.id AND frozen_at IS NOT NULL) AS is_frozen
                FROM alerts WHERE story_id = ?)
            SELECT watch, channel, recipient, max(CASE kind WHEN 'update' THEN created_at END) AS updated_at FROM made
            GROUP BY watch, channel, recipient
            HAVING max(kind = 'news' AND is_frozen AND state NOT IN ('dead', 'cancelled'))
                AND (? OR NOT max(kind = 'update' AND NOT is_frozen))""",
            (story_id, with_pending),
        )
        return [
            Told(
                row["watch"],
                row["channel"],
                row["recipient"],
                from_utc_text(row["updated_at"]) if row["updated_at"] else None,
            )
            for row in rows
        ]

    def owe(self, delivery: Delivery, alert_ids: Sequence[str]) -> None:
        """Owe a delivery for these alerts; owing it again changes nothing."""
        self._connection.execute(
            """INSERT OR IGNORE INTO deliveries (id, channel, recipient, kind, state, created_at, due_at, slot_at,
                is_urgent, is_short, about) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                delivery.id,
                delivery.channel,
                delivery.recipient,
                delivery.kind,
                delivery.state,
                utc_text(delivery.created_at),
                utc_text(delivery.due_at),
                utc_text(delivery.slot_at) if delivery.slot_at else None,
                delivery.is_urgent,
                delivery.is_short,
                delivery.about,
            ),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO delivery_alerts (delivery_id, alert_id) VALUES (?, ?)",
            [(delivery.id, alert_id) for alert_id in alert_ids],
        )
        settle_alerts(self._connection, [delivery.id])

    def waiting(self, until: datetime | None = None) -> list[Waiting]:
        """Give the alerts for which no delivery is owed yet: those that wait no longer than `until`, or all."""
        rows = self._connection.execute(
            """SELECT id, watch, channel, recipient, kind, created_at, coalesce(slot_at, due_at) AS slot_at,
                coalesce(summary, '') AS summary FROM alerts
            WHERE state = 'waiting' AND due_at <= ? AND NOT EXISTS (
                SELECT 1 FROM delivery_alerts WHERE alert_id = alerts.id) ORDER BY created_at, rowid""",
            (utc_text(until) if until else "9",),
        )
        return [
            Waiting(
                row["id"],
                row["watch"],
                row["channel"],
                row["recipient"],
                row["kind"],
                from_utc_text(row["created_at"]),
                from_utc_text(row["slot_at"]),
                row["summary"],
            )
            for row in rows
        ]

    def digests_sent(self, since: datetime) -> set[tuple[str, str, datetime]]:
        """Give channel, recipient and slot of the digests that are owed, or went out, for a slot since an instant."""
        rows = self._connection.execute(
            "SELECT channel, recipient, slot_at FROM deliveries WHERE slot_at >= ?", (utc_text(since),)
        )
        return {(row["channel"], row["recipient"], from_utc_text(row["slot_at"])) for row in rows}

    def wait_on(self, until: Iterable[tuple[str, datetime]]) -> None:
        """Let alerts wait on, each until another instant, and remember when they were to be told."""
        self._connection.executemany(
            "UPDATE alerts SET slot_at = coalesce(slot_at, due_at), due_at = ? WHERE id = ?",
            [(utc_text(at), alert_id) for alert_id, at in until],
        )

    def reschedule(self, slots: Iterable[tuple[str, datetime]]) -> None:
        """Let alerts that wait be told at other times: their schedule has changed."""
        self._connection.executemany(
            "UPDATE alerts SET slot_at = NULL, due_at = ? WHERE id = ?",
            [(utc_text(at), alert_id) for alert_id, at in slots],
        )

    def crowded(self, now: datetime, since: datetime, *, most: int, held: Iterable[str] = ()) -> list[Delivery]:
        """Give the messages that tell alerts and were never tried, due or waiting for room, where they are too many.

        That is: more than `most` to a recipient over a channel, with those that were first tried after `since`; or more
        than one over a channel that is `held` back.
        """
        rows = self._connection.execute(
            f"""SELECT * FROM deliveries WHERE {_UNTRIED} AND (channel, recipient) IN (
                SELECT channel, recipient FROM
                    (SELECT channel, recipient, count(*) AS untried FROM deliveries WHERE {_UNTRIED} GROUP BY 1, 2)
                LEFT JOIN (SELECT channel, recipient, count(*) AS tried FROM deliveries
                    WHERE frozen_at > :since AND kind IN ('alert', 'digest') AND NOT is_urgent GROUP BY 1, 2)
                USING (channel, recipient)
                WHERE untried + coalesce(tried, 0) > :most
                    OR (untried > 1 AND channel IN (SELECT value FROM json_each(:held))))""",  # noqa: S608
            {"now": utc_text(now), "since": utc_text(since), "most": most, "held": json.dumps(list(held))},
        )
        return [delivery_of(row) for row in rows]

    def first_tries(self, since: datetime) -> dict[tuple[str, str], list[datetime]]:
        """Give, by channel and recipient, when messages that tell alerts were first tried, after `since`."""
        found: dict[tuple[str, str], list[datetime]] = {}
        for row in self._connection.execute(
            """SELECT channel, recipient, frozen_at FROM deliveries
            WHERE frozen_at > ? AND kind IN ('alert', 'digest') AND NOT is_urgent""",
            (utc_text(since),),
        ):
            found.setdefault((row["channel"], row["recipient"]), []).append(from_utc_text(row["frozen_at"]))
        return found

    def alert_ids_of(self, delivery_ids: Sequence[str]) -> list[str]:
        """Give the ids of the alerts that some deliveries tell of."""
        rows = self._connection.execute(
            "SELECT DISTINCT alert_id FROM delivery_alerts WHERE delivery_id IN (SELECT value FROM json_each(?))",
            (json.dumps(delivery_ids),),
        )
        return [row["alert_id"] for row in rows]

    def watches_of(self, delivery_id: str) -> list[str]:
        """Give the names of the watches whose alerts a delivery tells."""
        rows = self._connection.execute(
            """SELECT DISTINCT watch FROM alerts JOIN delivery_alerts ON alert_id = alerts.id WHERE delivery_id = ?""",
            (delivery_id,),
        )
        return [row["watch"] for row in rows]

    def replace(self, delivery_ids: Sequence[str], delivery: Delivery, alert_ids: Sequence[str]) -> None:
        """Owe one delivery in place of several that were never tried, for all their alerts."""
        for table, column in (("deliveries", "id"), ("delivery_alerts", "delivery_id")):
            self._connection.execute(
                f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608  (our own names)
                (json.dumps(delivery_ids),),
            )
        self.owe(delivery, alert_ids)

    def alerts_of(self, delivery_id: str) -> list[Alert]:
        """Give the alerts that a delivery tells of, with what came before their papers."""
        told = alerts_where(
            self._connection,
            "WHERE alerts.id IN (SELECT alert_id FROM delivery_alerts WHERE delivery_id = ?)",
            (delivery_id,),
        )
        return with_papers(self._connection, told)

    def states(self) -> dict[str, int]:
        """Say how many alerts are in each state."""
        rows = self._connection.execute("SELECT state, count(*) FROM alerts GROUP BY state")
        return {row[0]: row[1] for row in rows}


def settle_alerts(connection: sqlite3.Connection, delivery_ids: Iterable[str]) -> None:
    """Put the alerts of some deliveries into the worst state of all their deliveries."""
    rows = connection.execute(
        """SELECT delivery_alerts.alert_id, deliveries.state FROM delivery_alerts
        JOIN deliveries ON deliveries.id = delivery_alerts.delivery_id
        WHERE alert_id IN (SELECT alert_id FROM delivery_alerts
            WHERE delivery_id IN (SELECT value FROM json_each(?)))""",
        (json.dumps(list(delivery_ids)),),
    )
    states: dict[str, list[AlertState]] = {}
    for row in rows:
        states.setdefault(row["alert_id"], []).append(row["state"])
    connection.executemany(
        "UPDATE alerts SET state = ? WHERE id = ?",
        [(min(of_alert, key=_WORST.index), alert_id) for alert_id, of_alert in states.items()],
    )
