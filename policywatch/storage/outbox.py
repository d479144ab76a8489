"""The outbox: alerts, the deliveries that are owed for them, and every attempt."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from policywatch.models import Alert, Article, Attempt, Copy, Delivery
from policywatch.models.alert import AlertState
from policywatch.storage.articles import Articles, match_of
from policywatch.storage.connection import transaction
from policywatch.storage.health import Health
from policywatch.storage.papers import facts_of_paper
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.text import from_utc_text, utc_text

# The worst first: an alert is in the worst state of its deliveries.
_WORST: tuple[AlertState, ...] = ("dead", "blocked", "retry", "owed", "waiting", "delivered", "cancelled")
_SETTLED = ("delivered", "dead", "cancelled")


@dataclass(frozen=True)
class NewAlert:
    """An alert that is to be raised: what the archive must know of it."""

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


class Outbox:
    """What is told and owed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_alert(self, alert: NewAlert, now: datetime) -> bool:
        """Raise an alert, waiting for its delivery; say whether it was new for this story, watch and recipient."""
        cursor = self._connection.execute(
            """INSERT OR IGNORE INTO alerts (id, story_id, watch, recipient, kind, cause, state, created_at, channel,
                article_id, version, due_at) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)""",
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
                utc_text(alert.due_at),
            ),
        )
        return cursor.rowcount == 1

    def owe(self, delivery: Delivery, alert_ids: Sequence[str]) -> None:
        """Owe a delivery for these alerts; owing it again changes nothing."""
        self._connection.execute(
            """INSERT OR IGNORE INTO deliveries (id, channel, recipient, kind, state, created_at, due_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            (
                delivery.id,
                delivery.channel,
                delivery.recipient,
                delivery.kind,
                delivery.state,
                utc_text(delivery.created_at),
                utc_text(delivery.due_at),
            ),
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO delivery_alerts (delivery_id, alert_id) VALUES (?, ?)",
            [(delivery.id, alert_id) for alert_id in alert_ids],
        )
        self._settle_alerts(delivery.id)

    def waiting(self, now: datetime) -> list[Alert]:
        """Give the alerts whose waiting has come to an end and for which no delivery is owed yet."""
        return _alerts(
            self._connection,
            "WHERE alerts.state = 'waiting' AND alerts.due_at <= ? "
            "AND NOT EXISTS (SELECT 1 FROM delivery_alerts WHERE alert_id = alerts.id)",
            (utc_text(now),),
        )

    def has_due(self, now: datetime) -> bool:
        """Say whether a delivery is due, or an alert has waited long enough to be owed."""
        at = utc_text(now)
        row = self._connection.execute(
            """SELECT EXISTS (SELECT 1 FROM deliveries WHERE settled_at IS NULL AND due_at <= :at)
                OR EXISTS (SELECT 1 FROM alerts WHERE state = 'waiting' AND due_at <= :at)""",
            {"at": at},
        ).fetchone()
        return bool(row[0])

    def due(self, now: datetime) -> list[Delivery]:
        """Give the deliveries that are due, those that wait longest first."""
        rows = self._connection.execute(
            "SELECT * FROM deliveries WHERE settled_at IS NULL AND due_at <= ? ORDER BY due_at, created_at, id",
            (utc_text(now),),
        )
        return [_delivery(row) for row in rows]

    def alerts_of(self, delivery_id: str) -> list[Alert]:
        """Give the alerts that a delivery tells of."""
        return _alerts(
            self._connection,
            "WHERE alerts.id IN (SELECT alert_id FROM delivery_alerts WHERE delivery_id = ?)",
            (delivery_id,),
        )

    def freeze(self, delivery_id: str, payload: bytes, at: datetime) -> None:
        """Keep the bytes that every try of a delivery sends; bytes that are kept already stay."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE deliveries SET payload = ?, frozen_at = ? WHERE id = ? AND payload IS NULL",
                (payload, utc_text(at), delivery_id),
            )

    def record(self, delivery_id: str, attempt: Attempt, *, state: AlertState, due_at: datetime | None) -> None:
        """Write an attempt and what follows from it: settled, or due again."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO attempts (delivery_id, at, outcome, code, text, milliseconds) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    delivery_id,
                    utc_text(attempt.at),
                    attempt.outcome,
                    attempt.code,
                    attempt.text,
                    attempt.milliseconds,
                ),
            )
            self._connection.execute(
                """UPDATE deliveries SET state = ?, tries = tries + 1, due_at = coalesce(?, due_at), settled_at = ?
                WHERE id = ?""",
                (
                    state,
                    utc_text(due_at) if due_at else None,
                    utc_text(attempt.at) if state in _SETTLED else None,
                    delivery_id,
                ),
            )
            self._settle_alerts(delivery_id)
            channel = self._connection.execute(
                "SELECT channel FROM deliveries WHERE id = ?", (delivery_id,)
            ).fetchone()["channel"]
            if attempt.outcome == "broken":
                Health(self._connection).open("channel broken", attempt.text, attempt.at, channel=channel)
            elif attempt.outcome == "delivered":
                Health(self._connection).close("channel broken", attempt.at, channel=channel)

    def retry(self, now: datetime, alert_id: str | None = None) -> int:
        """Make the deliveries of an alert, or of all, that were not taken due at once, as if never tried.

        Say how many there are.
        """
        with transaction(self._connection):
            rows = self._connection.execute(
                """SELECT DISTINCT deliveries.id FROM deliveries
                JOIN delivery_alerts ON delivery_alerts.delivery_id = deliveries.id
                WHERE (:alert IS NULL OR alert_id = :alert) AND state IN ('dead', 'blocked', 'retry')""",
                {"alert": alert_id},
            ).fetchall()
            for row in rows:
                self._connection.execute(
                    "UPDATE deliveries SET state = 'owed', tries = 0, due_at = ?, settled_at = NULL WHERE id = ?",
                    (utc_text(now), row["id"]),
                )
                self._settle_alerts(row["id"])
        return len(rows)

    def states(self) -> dict[str, int]:
        """Say how many alerts are in each state."""
        rows = self._connection.execute("SELECT state, count(*) FROM alerts GROUP BY state")
        return {row[0]: row[1] for row in rows}

    def _settle_alerts(self, delivery_id: str) -> None:
        """Put the delivery's alerts into the worst state of their deliveries."""
        rows = self._connection.execute(
            """SELECT delivery_alerts.alert_id, deliveries.state FROM delivery_alerts
            JOIN deliveries ON deliveries.id = delivery_alerts.delivery_id
            WHERE alert_id IN (SELECT alert_id FROM delivery_alerts WHERE delivery_id = ?)""",
            (delivery_id,),
        )
        states: dict[str, list[AlertState]] = {}
        for row in rows:
            states.setdefault(row["alert_id"], []).append(row["state"])
        self._connection.executemany(
            "UPDATE alerts SET state = ? WHERE id = ?",
            [(min(of_alert, key=_WORST.index), alert_id) for alert_id, of_alert in states.items()],
        )


def alerts(
    connection: sqlite3.Connection,
    *,
    state: str | None = None,
    since: datetime | None = None,
    story_id: str | None = None,
    beginning: str | None = None,
) -> list[Alert]:
    """Give alerts, newest first: all, or those that meet every condition that is given."""
    return _alerts(
        connection,
        """WHERE (:state IS NULL OR alerts.state = :state) AND (:since IS NULL OR alerts.created_at >= :since)
            AND (:story IS NULL OR alerts.story_id = :story)
            AND (:beginning IS NULL OR substr(alerts.id, 1, length(:beginning)) = :beginning)""",
        {"state": state, "since": utc_text(since) if since else None, "story": story_id, "beginning": beginning},
    )


def deliveries_of(connection: sqlite3.Connection, alert_id: str) -> list[tuple[Delivery, list[Attempt]]]:
    """Give the deliveries of an alert, each with its attempts in order."""
    rows = connection.execute(
        "SELECT * FROM deliveries WHERE id IN (SELECT delivery_id FROM delivery_alerts WHERE alert_id = ?)", (alert_id,)
    ).fetchall()
    return [(_delivery(row), _attempts(connection, row["id"])) for row in rows]


def _alerts(connection: sqlite3.Connection, where: str, values: Sequence[object] | dict[str, object]) -> list[Alert]:
    rows = connection.execute(
        f"""SELECT {COLUMNS}, alerts.id AS alert_id, alerts.watch AS alert_watch, alerts.recipient AS alert_recipient,
            alerts.kind AS alert_kind, alerts.cause AS alert_cause, alerts.state AS alert_state,
            alerts.created_at AS alert_created_at, alerts.channel AS alert_channel,
            coalesce(matches.keyword, '') AS keyword, coalesce(matches.hits, '[]') AS hits, alerts.watch AS watch,
            coalesce(nullif(sources.name, ''), articles.source_id) AS source_name
        FROM alerts JOIN articles ON articles.id = alerts.article_id
        LEFT JOIN matches ON matches.article_id = alerts.article_id AND matches.version = alerts.version
            AND matches.watch = alerts.watch
        LEFT JOIN sources ON sources.id = articles.source_id
        {where} ORDER BY alerts.created_at DESC, alerts.rowid DESC""",  # noqa: S608  (conditions are our own text)
        values,
    ).fetchall()
    return [_alert(connection, row) for row in rows]


def _alert(connection: sqlite3.Connection, row: sqlite3.Row) -> Alert:
    article = article_of(row)
    return Alert(
        id=row["alert_id"],
        watch=row["alert_watch"],
        recipient=row["alert_recipient"],
        kind=row["alert_kind"],
        cause=row["alert_cause"],
        state=row["alert_state"],
        created_at=from_utc_text(row["alert_created_at"]),
        article=article,
        match=match_of(row),
        source=row["source_name"],
        copies=_copies(connection, article),
        facts=facts_of_paper(connection, article.id),
        channel=row["alert_channel"],
    )


def _copies(connection: sqlite3.Connection, article: Article) -> tuple[Copy, ...]:
    rows = Articles(connection).of_story(article.story_id)
    return tuple(Copy(other.url, other.source_id) for other in rows if other.id != article.id)


def _delivery(row: sqlite3.Row) -> Delivery:
    return Delivery(
        id=row["id"],
        channel=row["channel"],
        recipient=row["recipient"],
        kind=row["kind"],
        state=row["state"],
        created_at=from_utc_text(row["created_at"]),
        due_at=from_utc_text(row["due_at"]),
        tries=row["tries"],
        payload=row["payload"],
    )


def _attempts(connection: sqlite3.Connection, delivery_id: str) -> list[Attempt]:
    rows = connection.execute("SELECT * FROM attempts WHERE delivery_id = ? ORDER BY id", (delivery_id,))
    return [
        Attempt(from_utc_text(row["at"]), row["outcome"], row["code"], row["text"], row["milliseconds"]) for row in rows
    ]
