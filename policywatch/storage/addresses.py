"""What is known of each address of a source: how it was answered last, and what it usually gives."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from policywatch.models import Poll, PolledUrl, Source, Usual, Validators
from policywatch.text import utc_text

WHOLE_AFTER = timedelta(days=1)
"""An address that only ever answered "not modified" for so long is asked without conditions once."""
NEW_USUAL = timedelta(days=7)
"""A list that has been shorter for so long is as it is now meant to be."""


class Addresses:
    """The table `source_urls`. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def validators(self, source: Source) -> dict[str, Validators]:
        """Give what is known for asking again conditionally, by address."""
        rows = self._connection.execute(
            "SELECT url, etag, last_modified, body_hash, ttl FROM source_urls WHERE source_id = ?", (source.id,)
        )
        return {row["url"]: Validators(row["etag"], row["last_modified"], row["body_hash"], row["ttl"]) for row in rows}

    def usual(self, source: Source, now: datetime) -> dict[str, Usual]:
        """Give what each address usually gives; nothing is usual any more once its list has been shorter for long."""
        accepted = self._connection.execute(
            """SELECT 1 FROM incidents WHERE source_id = ? AND kind IN ('shrunk list', 'redesign')
                AND ended_at IS NULL AND started_at <= ?""",
            (source.id, utc_text(now - NEW_USUAL)),
        ).fetchone()
        rows = self._connection.execute(
            "SELECT url, usual_rows, usual_dated FROM source_urls WHERE source_id = ?", (source.id,)
        )
        return {} if accepted else {row["url"]: Usual(row["usual_rows"], bool(row["usual_dated"])) for row in rows}

    def is_whole_due(self, source: Source, now: datetime) -> bool:
        """Say whether a source is asked without conditions: it was not for long, or its 304 is not trusted."""
        row = self._connection.execute(
            """SELECT min(coalesce(whole_at, '')) AS oldest, EXISTS (SELECT 1 FROM incidents WHERE source_id = :id
                AND kind = 'always 304' AND ended_at IS NULL) AS is_open
            FROM source_urls WHERE source_id = :id""",
            {"id": source.id},
        ).fetchone()
        return bool(row["is_open"] or (row["oldest"] is not None and row["oldest"] <= utc_text(now - WHOLE_AFTER)))

    def is_first(self, source_id: str, url: str) -> bool:
        """Say whether an address has never been good before."""
        return not self._connection.execute(
            "SELECT 1 FROM source_urls WHERE source_id = ? AND url = ?", (source_id, url)
        ).fetchone()

    def lied(self, poll: Poll, polled: PolledUrl) -> bool:
        """Say whether an answer, asked for whole, came with the validators of the answer before."""
        known = self.validators(poll.source).get(polled.url, Validators())
        now = polled.validators
        return bool(
            poll.is_whole
            and polled.status == 200
            and (
                (now.etag and now.etag == known.etag)
                or (not now.etag and now.last_modified == known.last_modified != "")
            )
        )

    def record(self, poll: Poll, polled: PolledUrl) -> None:
        """Write how an address was answered, and what it usually gives when nothing was odd about it."""
        now, given = utc_text(poll.at), polled.validators
        if polled.outcome == "unchanged":
            if polled.status != 304:
                self._connection.execute(
                    "UPDATE source_urls SET whole_at = ? WHERE source_id = ? AND url = ?",
                    (now, poll.source.id, polled.url),
                )
            return
        dated = sum(bool(item.published) for item in polled.items) * 2 > len(polled.items)
        self._connection.execute(
            """INSERT INTO source_urls (source_id, url, baselined_at, etag, last_modified, body_hash, ttl, whole_at,
                usual_rows, usual_dated)
            VALUES (:source, :url, :now, :etag, :modified, :hash, :ttl, :now, :rows, :dated)
            ON CONFLICT (source_id, url) DO UPDATE SET etag = excluded.etag,
                last_modified = excluded.last_modified, body_hash = excluded.body_hash, ttl = excluded.ttl,
                whole_at = excluded.whole_at,
                usual_rows = CASE WHEN :odd THEN usual_rows ELSE excluded.usual_rows END,
                usual_dated = CASE WHEN :odd THEN usual_dated ELSE excluded.usual_dated END""",
            {
                "source": poll.source.id,
                "url": polled.url,
                "now": now,
                "etag": given.etag,
                "modified": given.last_modified,
                "hash": given.body_hash,
                "ttl": given.ttl,
                "rows": polled.rows or len(polled.items),
                "dated": dated,
                "odd": polled.doubt is not None,
            },
        )
