"""The full-text index: our tokens in FTS5, kept in step with the articles inside the same transaction."""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policywatch.matching import IndexColumns, analyse, index_columns
from policywatch.text import ANALYSER_VERSION
from policywatch.text.pieces import is_single

_PAGE = 200  # articles read at once
_CODING = "gb18030"  # all of Unicode, and two bytes a Chinese character: a sixth less than UTF-8 once it is compressed


@dataclass(frozen=True)
class Difference:
    """Where the index is not what the articles say. `can_mend`: `Index.mend` repairs it, else `Index.rebuild` does."""

    seq: int
    problem: str
    can_mend: bool = True


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
            (seq, ANALYSER_VERSION, _deflated(columns)),
        )
        self._add_terms(columns)

    def differences(self) -> Iterator[Difference]:
        """Compare the index with the text of every article; give what differs, in the order of arrival."""
        above = 0
        statement = """SELECT articles.seq, title, body, language, analyser, deflated, sized.id AS indexed
            FROM articles LEFT JOIN article_tokens ON article_tokens.seq = articles.seq
            LEFT JOIN article_index_docsize AS sized ON sized.id = articles.seq
            WHERE articles.seq > ? ORDER BY articles.seq LIMIT ?"""
        while rows := self._connection.execute(statement, (above, _PAGE)).fetchall():
            above = rows[-1]["seq"]
            for row in rows:
                if problem := _problem(row):
                    yield Difference(
                        row["seq"], problem, can_mend=row["deflated"] is not None or row["indexed"] is None
                    )
        ghosts = self._connection.execute(
            """SELECT id FROM article_index_docsize WHERE id NOT IN (SELECT seq FROM articles)
            UNION SELECT seq FROM article_tokens WHERE seq NOT IN (SELECT seq FROM articles) ORDER BY 1"""
        ).fetchall()
        for row in ghosts:
            yield Difference(row[0], "is indexed, but there is no such article", can_mend=False)

    def mend(self, seq: int) -> None:
        """Index an article anew from its text."""
        row = self._connection.execute("SELECT title, body, language FROM articles WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            self._take_out(seq)
        else:
            self.put(seq, index_columns(analyse(row["title"], row["body"], row["language"])))

    def rebuild(self) -> None:
        """Throw the articles' index away and make it anew from their texts."""
        self._connection.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
        for table in ("article_tokens", "terms", "term_parts"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608  (names of our own)
        for row in self._connection.execute("SELECT rowid, title, title_joined FROM item_index").fetchall():
            self._add_terms(IndexColumns(row["title"], "", row["title_joined"], ""))
        above = 0
        while rows := self._connection.execute(
            "SELECT seq FROM articles WHERE seq > ? ORDER BY seq LIMIT ?", (above, _PAGE)
        ).fetchall():
            above = rows[-1]["seq"]
            for row in rows:
                self.mend(row["seq"])

    def _take_out(self, seq: int) -> None:
        row = self._connection.execute("SELECT deflated FROM article_tokens WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            return
        # Other tokens than those put in would leave ghosts, and nothing would say so.
        self._connection.execute(
            """INSERT INTO article_index (article_index, rowid, title, body, title_joined, body_joined)
            VALUES ('delete', ?, ?, ?, ?, ?)""",
            (seq, *columns_of(row["deflated"])),
        )
        self._connection.execute("DELETE FROM article_tokens WHERE seq = ?", (seq,))

    def _add_terms(self, columns: IndexColumns) -> None:
        """Note words that are new, so that `*x` and `*x*` can be turned into words; a Chinese character is none."""
        terms = [term for term in set(" ".join(columns).split(" ")) if not is_single(term)]
        new = self._connection.execute(
            "INSERT OR IGNORE INTO terms (term) SELECT value FROM json_each(?) RETURNING term",
            (json.dumps(terms, ensure_ascii=False),),
        ).fetchall()
        self._connection.executemany("INSERT INTO term_parts (term) VALUES (?)", [(row["term"],) for row in new])

    def put_item(self, id: int, columns: IndexColumns) -> None:
        """Index the title of an item whose page is not fetched."""
        self._connection.execute(
            "INSERT INTO item_index (rowid, title, title_joined, body, body_joined) VALUES (?, ?, ?, '', '')",
            (id, columns.title, columns.title_joined),
        )
        self._add_terms(columns)

    def drop_item(self, id: int) -> None:
        """Take an item out: its article is indexed now."""
        self._connection.execute("DELETE FROM item_index WHERE rowid = ?", (id,))


def _problem(row: sqlite3.Row) -> str:
    if row["deflated"] is None:
        return "is not in the index" if row["indexed"] is None else "is indexed with words that were not kept"
    if row["indexed"] is None:
        return "is not in the index, though its words are kept"
    if row["analyser"] != ANALYSER_VERSION:
        return f"was indexed by the rules for words of version {row['analyser']}; now they are {ANALYSER_VERSION}"
    if columns_of(row["deflated"]) != index_columns(analyse(row["title"], row["body"], row["language"])):
        return "is indexed with other words than those of its text"
    return ""


def columns_of(deflated: bytes) -> IndexColumns:
    """Give the tokens of an article as they were put into the index."""
    return IndexColumns(*zlib.decompress(deflated).decode(_CODING).split("\n"))


def terms_with(connection: sqlite3.Connection, kind: Literal["word", "suffix", "part"], fragment: str) -> Iterator[str]:
    """Give the indexed words that are a fragment, end with it, or contain it."""
    if kind == "word":
        rows = connection.execute("SELECT term FROM terms WHERE term = ?", (fragment,))
        return (row["term"] for row in rows)
    pattern = re.sub(r"([\\%_])", r"\\\1", fragment)
    pattern = f"%{pattern}" if kind == "suffix" else f"%{pattern}%"
    if len(fragment) < 3:  # too short for trigrams
        rows = connection.execute("SELECT term FROM terms WHERE term LIKE ? ESCAPE '\\'", (pattern,))
    else:
        rows = connection.execute(
            "SELECT term FROM term_parts WHERE term_parts MATCH ? AND term LIKE ? ESCAPE '\\'",
            (" AND ".join(f'"{fragment[at : at + 3]}"' for at in range(len(fragment) - 2)), pattern),
        )
    return (row["term"] for row in rows)


def _deflated(columns: IndexColumns) -> bytes:
    return zlib.compress("\n".join(columns).encode(_CODING))
