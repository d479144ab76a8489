"""What was told, read again: alerts with all that is said of them, their deliveries and attempts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from policywatch.models import Alert, Article, Attempt, Copy, Delivery, Facts
from policywatch.storage.articles import Articles, match_of
from policywatch.storage.papers import facts_of_papers
from policywatch.storage.rows import COLUMNS, WITHOUT_BODY, article_of
from policywatch.text import from_utc_text, utc_text

JOINS_FOR = timedelta(days=15)
"""Reprints join a story for 14 days."""


def alerts(
    connection: sqlite3.Connection,
    *,
    state: str | None = None,
    since: datetime | None = None,
    story_id: str | None = None,
    beginning: str | None = None,
    briefly: bool = False,
) -> list[Alert]:
    """Give alerts, newest first: all, or those that meet every condition that is given."""
    conditions = {
        "alerts.state = ?": state,
        "alerts.created_at >= ?": utc_text(since) if since else None,
        "alerts.story_id = ?": story_id,
        "alerts.id >= ?": beginning,
        "alerts.id < ?": f"{beginning}g" if beginning is not None else None,  # ids are hex
    }
    given = {condition: value for condition, value in conditions.items() if value is not None}
    where = f"WHERE {' AND '.join(given)}" if given else ""
    return alerts_where(connection, where, tuple(given.values()), briefly=briefly)


def deliveries_of(connection: sqlite3.Connection, alert_id: str) -> list[tuple[Delivery, list[Attempt]]]:
    """Give the deliveries of an alert, each with its attempts in order."""
    rows = connection.execute(
        "SELECT * FROM deliveries WHERE id IN (SELECT delivery_id FROM delivery_alerts WHERE alert_id = ?)", (alert_id,)
    ).fetchall()
    return [(delivery_of(row), _attempts(connection, row["id"])) for row in rows]


def joined_since(connection: sqlite3.Connection, delivery: Delivery) -> list[Alert]:
    """Give the alerts whose story came to more places since the digest before `delivery` told its reader of it."""
    return alerts_where(
        connection,
        """WHERE alerts.kind = 'news' AND alerts.channel = :channel AND alerts.recipient = :recipient
            AND alerts.created_at > :since AND EXISTS (SELECT 1 FROM articles AS copy
                WHERE copy.story_id = alerts.story_id AND copy.id != alerts.article_id AND copy.first_seen_at > max(
                    (SELECT max(frozen_at) FROM deliveries WHERE channel = :channel AND recipient = :recipient
                        AND slot_at IS NOT NULL AND id != :id),
                    (SELECT min(frozen_at) FROM deliveries JOIN delivery_alerts ON delivery_id = deliveries.id
                        WHERE alert_id = alerts.id AND state = 'delivered')))""",
        {
            "channel": delivery.channel,
            "recipient": delivery.recipient,
            "id": delivery.id,
            "since": utc_text(delivery.created_at - JOINS_FOR),
        },
    )


def alerts_where(
    connection: sqlite3.Connection, where: str, values: Sequence[object] | dict[str, object], *, briefly: bool = False
) -> list[Alert]:
    """Give the alerts that meet a condition in our own SQL, newest first.

    Briefly told, they are without the article's text, the places that met the watch, copies and facts.
    """
    columns, hits = (WITHOUT_BODY, "'[]'") if briefly else (COLUMNS, "coalesce(matches.hits, '[]')")
    rows = connection.execute(
        f"""SELECT {columns}, alerts.id AS alert_id, alerts.watch AS alert_watch, alerts.recipient AS alert_recipient,
            alerts.kind AS alert_kind, alerts.cause AS alert_cause, alerts.state AS alert_state,
            alerts.created_at AS alert_created_at, alerts.channel AS alert_channel,
            coalesce(matches.keyword, '') AS keyword, {hits} AS hits, alerts.watch AS watch,
            coalesce(nullif(sources.name, ''), articles.source_id) AS source_name
        FROM alerts JOIN articles ON articles.id = alerts.article_id
        LEFT JOIN matches ON matches.article_id = alerts.article_id AND matches.version = alerts.version
            AND matches.watch = alerts.watch
        LEFT JOIN sources ON sources.id = articles.source_id
        {where} ORDER BY alerts.created_at DESC, alerts.rowid DESC""",  # noqa: S608  (conditions are our own text)
        values,
    ).fetchall()
    copies = {} if briefly else _copies(connection, {row["story_id"] for row in rows})
    facts = {} if briefly else facts_of_papers(connection, [row["id"] for row in rows])
    return [_alert(connection, row, copies, facts.get(row["id"], Facts())) for row in rows]


def _alert(
    connection: sqlite3.Connection, row: sqlite3.Row, copies: Mapping[str, Mapping[str, Copy]], facts: Facts
) -> Alert:
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
        copies=tuple(copy for id, copy in copies.get(article.story_id, {}).items() if id != article.id),
        facts=facts,
        channel=row["alert_channel"],
        before=_before(connection, row) if row["alert_kind"] == "update" else None,
        first=_first(connection, row) if row["alert_kind"] in ("update", "gone") else None,
    )


def _before(connection: sqlite3.Connection, row: sqlite3.Row) -> Article | None:
    """Give the article of an update as it was when a message about its story was last frozen."""
    told = connection.execute(
        """SELECT max(versions.number) AS number FROM versions WHERE article_id = :article AND at <= (
            SELECT max(frozen_at) FROM alerts JOIN delivery_alerts ON alert_id = alerts.id
            JOIN deliveries ON deliveries.id = delivery_id
            WHERE story_id = :story AND watch = :watch AND alerts.channel = :channel AND alerts.recipient = :recipient
                AND alerts.id != :id)""",
        _line(row) | {"article": row["id"], "id": row["alert_id"]},
    ).fetchone()
    versions = {version.number: version.article for version in Articles(connection).versions_of(row["id"])}
    return versions.get(told["number"])


def _first(connection: sqlite3.Connection, row: sqlite3.Row) -> Delivery | None:
    first = connection.execute(
        """SELECT deliveries.* FROM alerts JOIN delivery_alerts ON alert_id = alerts.id
        JOIN deliveries ON deliveries.id = delivery_id
        WHERE story_id = :story AND watch = :watch AND alerts.channel = :channel AND alerts.recipient = :recipient
            AND alerts.kind = 'news' AND payload IS NOT NULL ORDER BY frozen_at LIMIT 1""",
        _line(row),
    ).fetchone()
    return delivery_of(first) if first else None


def _line(row: sqlite3.Row) -> dict[str, str]:
    """Give what alerts of one story to one recipient have in common."""
    return {
        "story": row["story_id"],
        "watch": row["alert_watch"],
        "channel": row["alert_channel"],
        "recipient": row["alert_recipient"],
    }


def _copies(connection: sqlite3.Connection, story_ids: Collection[str]) -> Mapping[str, Mapping[str, Copy]]:
    """Give the places that carry each of some stories, by article, in the order in which they came."""
    found: dict[str, dict[str, Copy]] = {}
    for row in connection.execute(
        """SELECT story_id, id, url, source_id FROM articles WHERE story_id IN (SELECT value FROM json_each(?))
        ORDER BY seq""",
        (json.dumps([*story_ids]),),
    ):
        found.setdefault(row["story_id"], {})[row["id"]] = Copy(row["url"], row["source_id"])
    return found


def delivery_of(row: sqlite3.Row) -> Delivery:
    """Make a Delivery of a row of `deliveries`."""
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
        slot_at=from_utc_text(row["slot_at"]) if row["slot_at"] else None,
        is_urgent=bool(row["is_urgent"]),
        is_short=bool(row["is_short"]),
        about=row["about"],
    )


def _attempts(connection: sqlite3.Connection, delivery_id: str) -> list[Attempt]:
    rows = connection.execute("SELECT * FROM attempts WHERE delivery_id = ? ORDER BY id", (delivery_id,))
    return [
        Attempt(from_utc_text(row["at"]), row["outcome"], row["code"], row["text"], row["milliseconds"]) for row in rows
    ]
