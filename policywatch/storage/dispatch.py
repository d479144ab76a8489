"""What is due goes out: the deliveries that may be tried now, their bytes, and what came of every try."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from policywatch.models import Attempt, ChannelState, Delivery
from policywatch.models.alert import AlertState
from policywatch.storage.connection import transaction
from policywatch.storage.health import Health
from policywatch.storage.lines import NEVER, Lines
from policywatch.storage.outbox import Outbox, settle_alerts
from policywatch.storage.told import delivery_of
from policywatch.text import utc_text

LONGEST_WAIT = timedelta(hours=36)
"""No message waits longer for its next try: a day, stretched, or a day by the server's own word."""
TOLERANCE = timedelta(minutes=5)
"""What was written so far ahead of now was written by a wrong clock."""
_SETTLED = ("delivered", "dead", "cancelled")
_MAY_GO = """settled_at IS NULL AND due_at <= :now
    AND channel NOT IN (SELECT channel FROM channel_states WHERE probe_at > :now OR state = 'off')"""


class Dispatch:
    """The sender's side of the outbox."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lines = Lines(connection)
        self._outbox = Outbox(connection)

    def has_due(self, now: datetime) -> bool:
        """Say whether a delivery may be tried, or an alert has waited long enough to be owed."""
        row = self._connection.execute(
            f"""SELECT EXISTS (SELECT 1 FROM deliveries WHERE {_MAY_GO})
                OR EXISTS (SELECT 1 FROM alerts WHERE state = 'waiting' AND due_at <= :now
                    AND NOT EXISTS (SELECT 1 FROM delivery_alerts WHERE alert_id = alerts.id))""",  # noqa: S608
            {"now": utc_text(now)},
        ).fetchone()
        return bool(row[0])

    def channels_due(self, now: datetime) -> list[str]:
        """Give the channels over which something may be tried."""
        rows = self._connection.execute(
            f"SELECT DISTINCT channel FROM deliveries WHERE {_MAY_GO}",  # noqa: S608
            {"now": utc_text(now)},
        )
        return [row["channel"] for row in rows]

    def due(self, channel: str, now: datetime, limit: int) -> list[Delivery]:
        """Give the deliveries over a channel that may be tried, those that wait longest first.

        Of a channel that is held back it is one, and only when it is time for it.
        """
        rows = self._connection.execute(
            f"""SELECT * FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE {_MAY_GO} AND channel = :channel
                ORDER BY due_at, created_at, id LIMIT :limit)
            ORDER BY due_at, created_at, id""",  # noqa: S608  (whole messages are not to be sorted)
            {"now": utc_text(now), "channel": channel, "limit": 1 if self.state(channel).state != "well" else limit},
        )
        return [delivery_of(row) for row in rows]

    def state(self, channel: str) -> ChannelState:
        """Give how a channel is."""
        return self._lines.state(channel)

    def states(self) -> dict[str, ChannelState]:
        """Give how each channel is that is not well, or failed last."""
        return self._lines.states()

    def together(self) -> AbstractContextManager[None]:
        """Keep all that is written inside in one transaction: a commit costs more than all else that is written."""
        return transaction(self._connection)

    def postpone(self, delivery: Delivery, until: datetime) -> None:
        """Let a delivery wait until an instant, without a try."""
        with transaction(self._connection):
            self._connection.execute(
                """UPDATE deliveries SET due_at = ?, state = CASE WHEN tries THEN state ELSE 'waiting' END
                WHERE id = ? AND settled_at IS NULL""",
                (utc_text(until), delivery.id),
            )
            settle_alerts(self._connection, [delivery.id])

    def freeze(self, delivery_id: str, payload: bytes, at: datetime) -> bool:
        """Keep the bytes that every try of a delivery sends; say whether it is still owed and had none."""
        with transaction(self._connection):
            cursor = self._connection.execute(
                """UPDATE deliveries SET payload = ?, frozen_at = ?
                WHERE id = ? AND payload IS NULL AND settled_at IS NULL""",
                (payload, utc_text(at), delivery_id),
            )
        return cursor.rowcount == 1

    def settle(
        self,
        delivery: Delivery,
        attempt: Attempt,
        *,
        state: AlertState,
        due_at: datetime | None,
        channel: ChannelState | None = None,
        is_worth_telling: bool = False,
        instead: Delivery | None = None,
    ) -> None:
        """Write an attempt and all that follows from it, for the message and for its channel and address.

        `instead` is owed for the same alerts in place of the delivery. `channel` is how the channel is now; None
        leaves it as it was.
        """
        line = {"channel": delivery.channel, "recipient": delivery.recipient}
        health = Health(self._connection)
        with transaction(self._connection):
            if not self._record(delivery.id, attempt, state, due_at):
                return
            if instead:
                self._outbox.owe(instead, self._outbox.alert_ids_of([delivery.id]))
            settle_alerts(self._connection, [delivery.id])
            if channel:
                self._lines.put(channel, attempt.at)
            if is_worth_telling:
                health.open("channel failing", attempt.text, attempt.at, channel=delivery.channel)
            if attempt.outcome == "delivered":
                self._lines.lift(**line, at=attempt.at)
            elif attempt.outcome == "refused":
                self._lines.refused(**line, text=attempt.text, at=attempt.at)
            if state == "dead" and delivery.kind in ("alert", "digest"):
                health.note("message dead", attempt.text, attempt.at, **line)
            if channel:
                self._lines.hold(attempt.at)

    def _record(self, delivery_id: str, attempt: Attempt, state: AlertState, due_at: datetime | None) -> bool:
        """Write an attempt; say whether the delivery is there."""
        cursor = self._connection.execute(
            """UPDATE deliveries SET state = ?, tries = tries + 1, due_at = coalesce(?, due_at), settled_at = ?
            WHERE id = ?""",
            (
                state,
                utc_text(due_at) if due_at else None,
                utc_text(attempt.at) if state in _SETTLED else None,
                delivery_id,
            ),
        )
        if not cursor.rowcount:
            return False
        self._connection.execute(
            "INSERT INTO attempts (delivery_id, at, outcome, code, text, milliseconds) VALUES (?, ?, ?, ?, ?, ?)",
            (delivery_id, utc_text(attempt.at), attempt.outcome, attempt.code, attempt.text, attempt.milliseconds),
        )
        return True

    def unstick(self, now: datetime) -> None:
        """Let go at once what would wait longer than anything does: a clock that was ahead has been set back."""
        late = {
            "now": utc_text(now),
            "late": utc_text(now + LONGEST_WAIT),
            "ahead": utc_text(now + TOLERANCE),
            "never": NEVER,
        }
        stuck = """settled_at IS NULL AND kind != 'test' AND due_at > :ahead AND due_at < :never
            AND (due_at > :late OR created_at > :ahead)"""
        if self._connection.execute(f"SELECT 1 FROM deliveries WHERE {stuck}", late).fetchone():  # noqa: S608
            with transaction(self._connection):
                self._connection.execute(f"UPDATE deliveries SET due_at = :now WHERE {stuck}", late)  # noqa: S608
        waiting = "state = 'waiting' AND due_at > :ahead AND created_at > :ahead"
        if self._connection.execute(f"SELECT 1 FROM alerts WHERE {waiting}", late).fetchone():  # noqa: S608
            with transaction(self._connection):
                # Their schedule counts from when they were raised, so that this is corrected, too.
                self._connection.execute(
                    f"""UPDATE alerts SET due_at = :now, slot_at = min(slot_at, :now), created_at = :now
                    WHERE {waiting}""",  # noqa: S608  (our own text)
                    late,
                )
        if self._connection.execute("SELECT 1 FROM channel_states WHERE probe_at > :late", late).fetchone():
            with transaction(self._connection):
                self._connection.execute("UPDATE channel_states SET probe_at = :now WHERE probe_at > :late", late)

    def hold(self, now: datetime) -> None:
        """Let what has come to be owed share the fate of its channel and address."""
        if self._lines.states() or self._connection.execute("SELECT 1 FROM suspended LIMIT 1").fetchone():
            with transaction(self._connection):
                self._lines.hold(now)

    def channel_marks(self) -> dict[str, str]:
        """Give what `put_channel_marks` kept."""
        rows = self._connection.execute("SELECT name, value FROM facts_of_archive WHERE name LIKE 'channel %'")
        return {row["name"].removeprefix("channel "): row["value"] for row in rows}

    def put_channel_marks(self, marks: Mapping[str, str]) -> None:
        """Keep a mark of each channel's settings, by which a change of them is seen."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM facts_of_archive WHERE name LIKE 'channel %'")
            self._connection.executemany(
                "INSERT INTO facts_of_archive (name, value) VALUES (?, ?)",
                [(f"channel {name}", mark) for name, mark in marks.items()],
            )

    def mend(self, channels: Iterable[str], now: datetime) -> None:
        """Take some channels, and all their addresses, for well again: somebody has changed their settings."""
        with transaction(self._connection):
            for channel in channels:
                self._lines.put(ChannelState(channel), now)
                for row in self._connection.execute(
                    "SELECT recipient FROM suspended WHERE channel = ?", (channel,)
                ).fetchall():
                    self._lines.lift(channel, row["recipient"], now)

    def retry(self, now: datetime, alert_id: str | None = None) -> int:
        """Make the deliveries of an alert, or of all, that were not taken due at once, as if never tried.

        Their channels and addresses are tried at once, too. Say how many deliveries there are.
        """
        with transaction(self._connection):
            rows = self._connection.execute(
                """SELECT DISTINCT deliveries.id, channel, recipient FROM deliveries
                JOIN delivery_alerts ON delivery_alerts.delivery_id = deliveries.id
                WHERE (:alert IS NULL OR alert_id = :alert) AND state IN ('dead', 'blocked', 'retry')""",
                {"alert": alert_id},
            ).fetchall()
            for row in rows:
                self._lines.lift(row["channel"], row["recipient"], now)
                self._connection.execute(
                    "UPDATE deliveries SET state = 'owed', tries = 0, due_at = ?, settled_at = NULL WHERE id = ?",
                    (utc_text(now), row["id"]),
                )
                self._connection.execute(
                    "UPDATE channel_states SET probe_at = ? WHERE channel = ? AND probe_at > ?",
                    (utc_text(now), row["channel"], utc_text(now)),
                )
            settle_alerts(self._connection, [row["id"] for row in rows])
        return len(rows)
