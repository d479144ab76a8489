"""Who was told of a paper, and the reminders that were raised for them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from policywatch.models import Document
from policywatch.storage.documents import NOT_ENDED, document_of
from policywatch.text import from_utc_text, utc_text


@dataclass(frozen=True)
class PaperReader:
    """Who was told of a paper because of which watch: when first, by which article and story, and whether the
    message is made; `causes` of their reminders."""

    watch: str
    channel: str
    recipient: str
    story_id: str
    told_at: datetime
    article_id: str
    is_sent: bool
    causes: frozenset[str]


@dataclass(frozen=True)
class UnsentReminder:
    """A reminder whose message was not made yet, and the documents of its paper that did not end since."""

    alert_id: str
    channel: str
    cause: str
    documents: tuple[Document, ...]


class Reminding:
    """What reminders must know of alerts. Writing belongs into a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def readers_of(self, document_id: str) -> list[PaperReader]:
        """Give those who were told of a paper, by any page of this stage of it."""
        rows = self._connection.execute(
            """SELECT watch, channel, recipient, story_id, kind, cause, created_at, article_id, EXISTS (
                    SELECT 1 FROM delivery_alerts JOIN deliveries ON deliveries.id = delivery_id
                    WHERE alert_id = alerts.id AND frozen_at IS NOT NULL) AS is_sent FROM alerts
            WHERE story_id IN (SELECT story_id FROM document_articles JOIN articles ON articles.id = article_id
                WHERE document_id = ?) AND (kind = 'reminder' OR state NOT IN ('dead', 'cancelled'))
            ORDER BY created_at, alerts.rowid""",
            (document_id,),
        ).fetchall()
        causes: dict[tuple[str, str], set[str]] = {}
        first: dict[tuple[str, str, str], sqlite3.Row] = {}
        for row in rows:
            if row["kind"] == "reminder":
                causes.setdefault((row["watch"], row["recipient"]), set()).add(row["cause"])
            elif row["kind"] == "news":
                first.setdefault((row["watch"], row["channel"], row["recipient"]), row)
        return [
            PaperReader(
                *line,
                row["story_id"],
                from_utc_text(row["created_at"]),
                row["article_id"],
                bool(row["is_sent"]),
                frozenset(causes.get((row["watch"], row["recipient"]), ())),
            )
            for line, row in first.items()
        ]

    def is_told(self, reader: PaperReader, article_id: str, at: datetime) -> bool:
        """Say whether an alert about this very article was raised at an instant for a reader."""
        row = self._connection.execute(
            """SELECT EXISTS (SELECT 1 FROM alerts WHERE article_id = ? AND created_at = ? AND watch = ?
                AND channel = ? AND recipient = ? AND kind IN ('news', 'update'))""",
            (article_id, utc_text(at), reader.watch, reader.channel, reader.recipient),
        ).fetchone()
        return bool(row[0])

    def unsent(self) -> list[UnsentReminder]:
        """Give the reminders that are owed and whose bytes were not made yet."""
        rows = self._connection.execute(
            """SELECT id, channel, cause, story_id FROM alerts
            WHERE kind = 'reminder' AND state NOT IN ('delivered', 'dead', 'cancelled') AND NOT EXISTS (
                SELECT 1 FROM delivery_alerts JOIN deliveries ON deliveries.id = delivery_id
                WHERE alert_id = alerts.id AND frozen_at IS NOT NULL)"""
        ).fetchall()
        return [
            UnsentReminder(row["id"], row["channel"], row["cause"], self._of_story(row["story_id"])) for row in rows
        ]

    def _of_story(self, story_id: str) -> tuple[Document, ...]:
        rows = self._connection.execute(
            f"""SELECT DISTINCT documents.* FROM articles JOIN document_articles ON article_id = articles.id
            JOIN documents ON documents.id = document_id WHERE story_id = ? AND {NOT_ENDED}""",  # noqa: S608
            (story_id,),
        )
        return tuple(map(document_of, rows))

    def take_back(self, alert_ids: Collection[str]) -> None:
        """Cancel alerts whose messages were not made yet; a message that tells of nothing else is not sent."""
        ids = json.dumps(list(alert_ids))
        self._connection.execute(
            "UPDATE alerts SET state = 'cancelled' WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        self._connection.execute(
            "DELETE FROM delivery_alerts WHERE alert_id IN (SELECT value FROM json_each(?))", (ids,)
        )
        self._connection.execute(
            """DELETE FROM deliveries WHERE kind IN ('alert', 'digest') AND frozen_at IS NULL AND about = ''
            AND NOT EXISTS (SELECT 1 FROM delivery_alerts WHERE delivery_id = deliveries.id)"""
        )
