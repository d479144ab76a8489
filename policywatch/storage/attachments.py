"""Files that belong to articles: what they say, or why that could not be read."""

from __future__ import annotations

import sqlite3

from policywatch.models import Attachment


def attachments_of(connection: sqlite3.Connection, article_id: str) -> tuple[Attachment, ...]:
    """Give the attachments of an article that were fetched, in the order in which they came."""
    rows = connection.execute(
        "SELECT url, name, text, problem FROM attachments WHERE article_id = ? ORDER BY id", (article_id,)
    )
    return tuple(Attachment(row["url"], row["name"], row["text"], row["problem"]) for row in rows)


def put_attachment(connection: sqlite3.Connection, article_id: str, attachment: Attachment, snapshot: str) -> None:
    """Write what an attachment says, in place of what was written for it before."""
    connection.execute(
        """INSERT INTO attachments (article_id, url, name, text, problem, snapshot) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (article_id, url) DO UPDATE SET text = excluded.text, problem = excluded.problem,
            snapshot = excluded.snapshot""",
        (article_id, attachment.url, attachment.name, attachment.text, attachment.problem, snapshot or None),
    )
