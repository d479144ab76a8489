"""The full-text index: our tokens in FTS5, kept in step with the articles inside the same transaction."""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from typing import Literal

from policywatch.matching import IndexColumns
from policywatch.text import ANALYSER_VERSION


class Index:
    """The index of articles and of titles whose pages were not fetched. Called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, seq: int, columns: IndexColumns) -> None:
        """Index an article, in place of what was indexed for it before."""
        self._take_out(seq)
        self._connection.execute(
            "INSERT INTO article_index (rowid, title, body, title_joined, body_joined) VALUES (?, ?, ?, ?, ?)",
            (seq, columns.title, columns.body, columns.title_joined, columns.body_joined),
        )
        self._connection.execute(
            "INSERT INTO article_tokens (seq, analyser, deflated) VALUES (?, ?, ?)",
            (seq, ANALYSER_VERSION, zlib.compress(json.dumps(columns).encode())),
        )
        self._add_terms({term for column in columns for term in column.split()})

    def _take_out(self, seq: int) -> None:
        row = self._connection.execute("SELECT deflated FROM article_tokens WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            return
        # Other tokens than those put in would leave ghosts, and nothing would say so.
        self._connection.execute(
            """INSERT INTO article_index (article_index, rowid, title, body, title_joined, body_joined)
            VALUES ('delete', ?, ?, ?, ?, ?)""",
            (seq, *json.loads(zlib.decompress(row["deflated"]))),
        )
        self._connection.execute("DELETE FROM article_tokens WHERE seq = ?", (seq,))

    def _add_terms(self, terms: Iterable[str]) -> None:
        """Note terms that are new, so that `*x` and `*x*` can be turned into terms."""
        for term in terms:
            if self._connection.execute("INSERT OR IGNORE INTO terms (term) VALUES (?)", (term,)).rowcount:
                self._connection.execute("INSERT INTO term_parts (term) VALUES (?)", (term,))

    def put_item(self, id: int, columns: IndexColumns) -> None:
        """Index the title of an item whose page is not fetched."""
        self._connection.execute(
            "INSERT INTO item_index (rowid, title, title_joined, body, body_joined) VALUES (?, ?, ?, '', '')",
            (id, columns.title, columns.title_joined),
        )

    def drop_item(self, id: int) -> None:
        """Take an item out: its article is indexed now."""
        self._connection.execute("DELETE FROM item_index WHERE rowid = ?", (id,))


def terms_with(connection: sqlite3.Connection, kind: Literal["ends", "contains"], fragment: str) -> Iterator[str]:
    """Give the indexed terms that end with a fragment, or that contain it."""
    pattern = re.sub(r"([\\%_])", r"\\\1", fragment)
    pattern = f"%{pattern}" if kind == "ends" else f"%{pattern}%"
    if len(fragment) < 3:  # too short for trigrams
        rows = connection.execute("SELECT term FROM terms WHERE term LIKE ? ESCAPE '\\'", (pattern,))
    else:
        rows = connection.execute(
            "SELECT term FROM term_parts WHERE term_parts MATCH ? AND term LIKE ? ESCAPE '\\'",
            ('"' + fragment.replace('"', '""') + '"', pattern),
        )
    return (row["term"] for row in rows)
