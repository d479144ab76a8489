"""Pages that are due: fetched once, tried again when they could not be had, looked at again when they could."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from policywatch.models import DuePage, Link, Source, Validators
from policywatch.storage.articles import Articles
from policywatch.storage.attachments import attachments_of
from policywatch.text import article_id, canonical_url, from_utc_text, host_of, same_site, utc_text

# A page that could not be fetched or read is tried again after these; then it stays what its row said.
SECOND_TRIES = (
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=3),
)
MISSING_LOOKS = (timedelta(hours=1), timedelta(days=1))
"""A page that was read and is not there any more is looked for again after these; then it is gone."""
MAX_ATTACHMENTS = 20
"""Files of one page that are fetched; a notice with more is an index of files."""


class Pages:
    """The queue of pages, in the table `items`. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self._sources = sources

    def due_hosts(self, now: datetime) -> list[str]:
        """Give the hosts that have pages due, those that wait longest first, without those that must not be asked."""
        rows = self._connection.execute(
            """SELECT items.host FROM items LEFT JOIN hosts ON hosts.host = items.host
            WHERE items.due_at <= :now AND (hosts.retry_after IS NULL OR hosts.retry_after <= :now)
            GROUP BY items.host ORDER BY min(items.due_at)""",
            {"now": utc_text(now)},
        )
        return [row["host"] for row in rows]

    def count_due(self, now: datetime) -> int:
        """Say how many pages are due."""
        row = self._connection.execute(
            "SELECT count(DISTINCT article_id) FROM items WHERE due_at <= ?", (utc_text(now),)
        ).fetchone()
        return int(row[0])

    def due(self, host: str, now: datetime, limit: int, *, without: Collection[str] = ()) -> list[DuePage]:
        """Give up to `limit` pages of a host that are due, each once however many list it, newest rows first.

        `without` holds the ids of articles that are in hand already; of an article and its attachments one is due.
        """
        rows = self._connection.execute(
            """SELECT article_id, coalesce(parent, article_id) AS holder FROM items WHERE host = ? AND due_at <= ?
            GROUP BY holder ORDER BY min(state = 'fetched'), min(tries), max(published) DESC, min(id) LIMIT ?""",
            (host, utc_text(now), limit + len(without)),
        ).fetchall()
        ids = [row["article_id"] for row in rows if row["holder"] not in without]
        return [self._due_page(id) for id in ids[:limit]]

    def page_of(self, article_id: str) -> DuePage | None:
        """Give an article's page as it would be asked for now, due or not; None when no source lists it."""
        listed = self._connection.execute("SELECT 1 FROM items WHERE article_id = ?", (article_id,)).fetchone()
        return self._due_page(article_id) if listed else None

    def _due_page(self, id: str) -> DuePage:
        rows = self._connection.execute("SELECT * FROM items WHERE article_id = ? ORDER BY id", (id,)).fetchall()
        first = rows[0]
        source = self._sources.get(first["source_id"])
        published = next((row["published"] for row in rows if row["published"]), None)
        is_own = source is not None and first["host"] in {host_of(url) for url in source.urls}
        return DuePage(
            article_id=id,
            url=first["url"],
            link=first["link"],
            sources=tuple(row["source_id"] for row in rows),
            arriving=any(not row["baseline"] or row["backfill"] for row in rows),
            first_seen_at=from_utc_text(first["first_seen_at"]),
            title=next((row["title"] for row in rows if row["title"]), ""),
            published=_from_text(published),
            text=max((row["text"] for row in rows), key=len),
            language=source.language if source else None,
            timezone=source.timezone if source else None,
            tier=source.tier if source else None,
            detail=source.detail if source else {},
            is_again=any(row["fetched_at"] for row in rows),
            summary=min((row["summary"] or "" for row in rows if not row["baseline"] or row["backfill"]), default=""),
            validators=Validators(first["etag"], first["last_modified"]),
            attachments=attachments_of(self._connection, first["parent"] or id),
            parent=Articles(self._connection).get(first["parent"]) if first["parent"] else None,
            despite_robots=bool(source and is_own and source.despite_robots),
            cookies=source.request.cookies if source and is_own else {},
        )

    def add_attachments(self, due: DuePage, links: Sequence[Link], at: datetime) -> int:
        """Put the files of a page into the queue, at most `MAX_ATTACHMENTS`, and none of another site; say how many."""
        added = 0
        source_id = due.sources[0]
        own = self._connection.execute(
            "SELECT baseline, backfill, summary FROM items WHERE article_id = ? AND source_id = ?",
            (due.article_id, source_id),
        ).fetchone()
        for link in [link for link in links if same_site(link.url, due.link)][:MAX_ATTACHMENTS]:
            url = canonical_url(link.url)
            added += self._connection.execute(
                """INSERT OR IGNORE INTO items (source_id, url, link, host, article_id, title, row_hash, baseline,
                    backfill, summary, parent, state, due_at, first_seen_at)
                VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, 'due', ?, ?)""",
                (
                    source_id,
                    url,
                    link.url,
                    host_of(link.url),
                    article_id(url),
                    link.text,
                    own["baseline"] if own else True,
                    own["backfill"] if own else False,
                    own["summary"] if own else None,
                    due.article_id,
                    utc_text(at),
                    utc_text(at),
                ),
            ).rowcount
        return added

    def mark_fetched(
        self, id: str, at: datetime, look_again: Sequence[timedelta], validators: Validators | None = None
    ) -> list[int]:
        """Note that a page was read at `at`, and when it is looked at again: at the ages of `look_again`.

        `validators` are what it came with; None keeps those that are known. Give the ids of its items that were only
        listed.
        """
        listed = self._listed(id)
        row = self._connection.execute("SELECT min(fetched_at) FROM items WHERE article_id = ?", (id,)).fetchone()
        first = from_utc_text(row[0]) if row[0] else at
        looks = [first + age for age in look_again if first + age > at]
        self._connection.execute(
            """UPDATE items SET state = 'fetched', problem = '', due_at = :due, fetched_at = :first,
                etag = coalesce(:etag, etag), last_modified = coalesce(:modified, last_modified)
            WHERE article_id = :id""",
            {
                "due": utc_text(min(looks)) if looks else None,
                "first": utc_text(first),
                "etag": validators.etag if validators else None,
                "modified": validators.last_modified if validators else None,
                "id": id,
            },
        )
        return listed

    def mark_missing(self, id: str, at: datetime) -> datetime | None:
        """Note that a page that was read is not there any more (404, 410); say since when, once that is confirmed.

        It is looked for again soon, whatever `mark_fetched` said.
        """
        row = self._connection.execute(
            "SELECT max(missing) AS missing, min(missing_since) AS since FROM items WHERE article_id = ?", (id,)
        ).fetchone()
        looks, since = (row["missing"] or 0) + 1, row["since"] or utc_text(at)
        due = utc_text(at + MISSING_LOOKS[looks - 1]) if looks <= len(MISSING_LOOKS) else None
        self._connection.execute(
            """UPDATE items SET missing = ?, missing_since = ?, due_at = coalesce(?, due_at) WHERE article_id = ?""",
            (looks, since, due, id),
        )
        return from_utc_text(since) if looks == len(MISSING_LOOKS) + 1 else None

    def mark_there(self, id: str) -> bool:
        """Note that a page is there; say whether it was missing at the last look."""
        return (
            self._connection.execute(
                "UPDATE items SET missing = 0, missing_since = NULL WHERE article_id = ? AND missing > 0", (id,)
            ).rowcount
            > 0
        )

    def mark_failed(self, id: str, problem: str, at: datetime, retry_at: datetime | None = None) -> list[int]:
        """Note why a page could not be had, and when it is tried again: later each time, at last never.

        Give the ids of its items that were only listed.
        """
        listed = self._listed(id)
        tries = self._connection.execute("SELECT max(tries) FROM items WHERE article_id = ?", (id,)).fetchone()[0] or 0
        due = at + SECOND_TRIES[tries] if tries < len(SECOND_TRIES) else None
        if due and retry_at:
            due = max(due, retry_at)
        self._connection.execute(
            "UPDATE items SET state = 'failed', problem = ?, tries = tries + 1, due_at = ? WHERE article_id = ?",
            (problem, utc_text(due) if due else None, id),
        )
        return listed

    def _listed(self, id: str) -> list[int]:
        rows = self._connection.execute("SELECT id FROM items WHERE article_id = ? AND state = 'listed'", (id,))
        return [row["id"] for row in rows]


def _from_text(text: str | None) -> datetime | date | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
