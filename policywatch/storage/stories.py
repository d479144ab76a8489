"""Stories, and the shingles by which a reprint finds the story that it belongs to."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta

from policywatch.models import Fingerprint, StoryText, Version
from policywatch.storage.papers import facts_of_paper
from policywatch.stories import MOST_CANDIDATES, MOST_COPIES, PROMISING
from policywatch.text import instant_of, own_text, utc_text

WINDOW = timedelta(days=14)
"""A text that comes again so long after its story is a story of its own."""
FORGOTTEN = timedelta(days=90)
"""After so long shingles are of no use: what is reprinted is new, or has been read."""
_EARLY = timedelta(days=1)
_FIRST_YEAR = 1970
_NO_TEXT = Fingerprint("")


def dated_at(version: Version, first_seen_at: datetime) -> datetime:
    """Give when a page was published, else first seen; a date that is yet to come, or absurd, is no date."""
    if version.published and version.published.year >= _FIRST_YEAR:
        at = instant_of(version.published, version.zone)
        if at <= first_seen_at + _EARLY:
            return at
    return first_seen_at


class Stories:
    """What leads each story, and how it is found. Every writing method is called inside a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def begin(self, article_id: str, found: Fingerprint = _NO_TEXT, *, dated_at: datetime, now: datetime) -> str:
        """Begin a story with the article that leads it; give the story's id."""
        cursor = self._connection.execute(
            """INSERT OR IGNORE INTO stories (id, lead_article_id, text_key, shingles, dated_at, first_seen_at)
            VALUES (?, ?, ?, ?, ?, ?)""",
            (article_id, article_id, found.key, len(found.shingles), utc_text(dated_at), utc_text(now)),
        )
        if cursor.rowcount and cursor.lastrowid:
            self._keep(cursor.lastrowid, found, dated_at)
        return article_id

    def complete(self, story_id: str, article_id: str, found: Fingerprint, *, dated_at: datetime) -> None:
        """Give a story the text of the article that leads it, as it is now; the story stays what it is.

        Shingles of the earlier text may stay: a candidate is compared in full all the same.
        """
        row = self._connection.execute(
            """UPDATE stories SET text_key = :key, shingles = :shingles
            WHERE id = :id AND lead_article_id = :article AND text_key != :key RETURNING seq""",
            {"key": found.key, "shingles": len(found.shingles), "id": story_id, "article": article_id},
        ).fetchone()
        if row:
            self._keep(row["seq"], found, dated_at)

    def lead_of(self, story_id: str) -> str:
        """Give the id of the article that leads a story; empty when there is no such story."""
        row = self._connection.execute("SELECT lead_article_id FROM stories WHERE id = ?", (story_id,)).fetchone()
        return str(row["lead_article_id"]) if row else ""

    def like(self, found: Fingerprint, at: datetime) -> list[tuple[str, StoryText]]:
        """Give the stories within 14 days of `at` that may carry this text, with their leads; the likeliest first.

        Those with the very same text come before those that share many shingles.
        """
        if not found.key:
            return []
        rows = [
            *self._connection.execute(
                """SELECT id, lead_article_id FROM stories WHERE text_key = ? AND dated_at BETWEEN ? AND ?
                ORDER BY dated_at DESC LIMIT ?""",
                (found.key, utc_text(at - WINDOW), utc_text(at + WINDOW), MOST_COPIES),
            ),
            *self._connection.execute(
                """SELECT stories.id, lead_article_id FROM
                    (SELECT story, count(*) AS shared FROM story_shingles
                    WHERE shingle IN (SELECT value FROM json_each(:shingles)) AND day BETWEEN :first AND :last
                    GROUP BY story)
                JOIN stories ON stories.seq = story
                WHERE shared >= :promising * min(stories.shingles, :number)
                ORDER BY shared DESC, stories.seq LIMIT :most""",
                {
                    "shingles": json.dumps(found.shingles),
                    "first": _day(at - WINDOW),
                    "last": _day(at + WINDOW),
                    "promising": PROMISING,
                    "number": len(found.shingles),
                    "most": MOST_CANDIDATES,
                },
            ),
        ]
        return [(row["id"], lead) for row in rows if (lead := self._lead(row["lead_article_id"]))]

    def forget_shingles(self, now: datetime) -> None:
        """Delete the shingles of stories that are too old for a reprint to join."""
        self._connection.execute("DELETE FROM story_shingles WHERE day < ?", (_day(now - FORGOTTEN),))

    def _lead(self, article_id: str) -> StoryText | None:
        row = self._connection.execute(
            "SELECT title, body, language FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is None:
            return None
        numbers = facts_of_paper(self._connection, article_id).numbers
        return StoryText(row["title"], own_text(row["body"]), row["language"], tuple(numbers))

    def _keep(self, seq: int, found: Fingerprint, at: datetime) -> None:
        self._connection.executemany(
            "INSERT OR IGNORE INTO story_shingles (shingle, day, story) VALUES (?, ?, ?)",
            [(shingle, _day(at), seq) for shingle in found.shingles],
        )


def _day(at: datetime) -> int:
    return at.toordinal()
