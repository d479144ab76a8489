"""The lines over which messages go out: how each channel is, and which addresses are suspended.

Every writing method is called inside a transaction of the archive.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from policywatch.models import ChannelState
from policywatch.models.incident import IncidentKind
from policywatch.storage.health import Health
from policywatch.storage.outbox import settle_alerts
from policywatch.text import from_utc_text, utc_text

REFUSALS = 3
REFUSED_WITHIN = timedelta(days=7)
"""An address that a mail server refuses so often within so long gets nothing more until somebody looks."""
NEVER = "9999-12-31T00:00:00Z"
_OF_CHANNELS: tuple[IncidentKind, ...] = ("channel failing", "channel broken", "endpoint off")


class Lines:
    """Channels and addresses, as the answers of their servers showed them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def states(self) -> dict[str, ChannelState]:
        """Give how each channel is that is not well, or failed last."""
        return {
            row["channel"]: ChannelState(
                row["channel"],
                row["state"],
                row["failures"],
                from_utc_text(row["probe_at"]) if row["probe_at"] else None,
                row["problem"],
            )
            for row in self._connection.execute("SELECT * FROM channel_states")
        }

    def state(self, channel: str) -> ChannelState:
        """Give how a channel is."""
        return self.states().get(channel) or ChannelState(channel)

    def put(self, state: ChannelState, at: datetime) -> None:
        """Note how a channel is now, with the incident that this is or the end of those that it was."""
        before, health = self.state(state.channel), Health(self._connection)
        if state == ChannelState(state.channel):
            for kind in _OF_CHANNELS:
                health.close(kind, at, channel=state.channel)
            self._connection.execute("DELETE FROM channel_states WHERE channel = ?", (state.channel,))
        else:
            self._connection.execute(
                """INSERT OR REPLACE INTO channel_states (channel, state, failures, probe_at, problem)
                VALUES (?, ?, ?, ?, ?)""",
                (
                    state.channel,
                    state.state,
                    state.failures,
                    utc_text(state.probe_at) if state.probe_at else None,
                    state.problem,
                ),
            )
        if state.state == "broken":
            health.open("channel broken", state.problem, at, channel=state.channel)
        elif state.state == "off":
            health.open("endpoint off", state.problem, at, channel=state.channel)
        if before.state != "well" and state.state == "well":
            self._let_go("channel = :channel", {"channel": state.channel}, at)

    def hold(self, at: datetime) -> None:
        """Let what is owed share the fate of its channel and address: cancelled where it is off, blocked otherwise."""
        self._move(
            """UPDATE deliveries SET state = 'cancelled', settled_at = :at WHERE settled_at IS NULL AND kind != 'test'
            AND channel IN (SELECT channel FROM channel_states WHERE state = 'off') RETURNING id""",
            {"at": utc_text(at)},
        )
        self._move(
            """UPDATE deliveries SET state = 'blocked' WHERE settled_at IS NULL AND kind != 'test'
            AND state IN ('owed', 'retry') AND channel IN (SELECT channel FROM channel_states WHERE state = 'broken')
            RETURNING id""",
            {},
        )
        self._move(
            """UPDATE deliveries SET state = 'blocked', due_at = :never WHERE settled_at IS NULL AND kind != 'test'
            AND due_at < :never AND (channel, recipient) IN (SELECT channel, recipient FROM suspended) RETURNING id""",
            {"never": NEVER},
        )

    def refused(self, channel: str, recipient: str, text: str, at: datetime) -> None:
        """Note that a server refused an address; suspend it when that was too often."""
        (count,) = self._connection.execute(
            """SELECT count(*) FROM attempts JOIN deliveries ON deliveries.id = delivery_id
            WHERE outcome = 'refused' AND channel = ? AND recipient = ? AND at > ?""",
            (channel, recipient, utc_text(at - REFUSED_WITHIN)),
        ).fetchone()
        if count >= REFUSALS:
            self._connection.execute(
                "INSERT OR IGNORE INTO suspended (channel, recipient, at) VALUES (?, ?, ?)",
                (channel, recipient, utc_text(at)),
            )
            problem = f"refused {count} times in 7 days: {text}"
            Health(self._connection).open("address suspended", problem, at, channel=channel, recipient=recipient)

    def lift(self, channel: str, recipient: str, at: datetime) -> None:
        """Let a suspended address get messages again, at once those that wait for it."""
        line = {"channel": channel, "recipient": recipient}
        lifted = self._connection.execute(
            "DELETE FROM suspended WHERE channel = :channel AND recipient = :recipient", line
        ).rowcount
        if lifted:
            self._let_go("channel = :channel AND recipient = :recipient", line, at)
            Health(self._connection).close("address suspended", at, channel=channel, recipient=recipient)

    def _let_go(self, where: str, values: dict[str, str], at: datetime) -> None:
        """Let what was held back go out, first what waits longest."""
        self._move(
            f"""UPDATE deliveries SET state = CASE WHEN tries THEN 'retry' ELSE 'owed' END, due_at = min(due_at, :at)
            WHERE {where} AND state IN ('blocked', 'retry')
                AND (channel, recipient) NOT IN (SELECT channel, recipient FROM suspended)
            RETURNING id""",  # noqa: S608  (conditions are our own text)
            values | {"at": utc_text(at)},
        )

    def _move(self, statement: str, values: dict[str, str]) -> None:
        moved = [row["id"] for row in self._connection.execute(statement, values)]
        if moved:
            settle_alerts(self._connection, moved)
