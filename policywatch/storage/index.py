"""The full-text index: our tokens in FTS5, kept in step with the articles inside the same transaction.

FTS5 gathers what it is given and writes it as one sorted part at the end; but at every savepoint, and at every UPDATE
that needs one of its own, it writes what it has by then. So what goes into its tables waits for the end of the
transaction: a part for each article took three times as long.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Literal

from policywatch.matching import IndexColumns, analyse, index_columns
from policywatch.storage.tokens import packed, unpacked
from policywatch.text import ANALYSER_VERSION, from_utc_text, utc_text
from policywatch.text.pieces import apart, is_sign, is_single

_PAGE = 200  # articles read at once
_MOST_KNOWN = 200_000
_STEP = 50  # articles indexed anew in one transaction
_PAGES = 200  # of the index that are merged in one transaction
MERGE_EVERY = timedelta(days=7)
_PUT = "INSERT INTO article_index (rowid, title, body, title_joined, body_joined) VALUES (?, ?, ?, ?, ?)"
_TAKE_OUT = """INSERT INTO article_index (article_index, rowid, title, body, title_joined, body_joined)
    VALUES ('delete', ?, ?, ?, ?, ?)"""
_PUT_ITEM = "INSERT INTO item_index (rowid, title, title_joined, body, body_joined) VALUES (?, ?, ?, '', '')"


@dataclass(frozen=True)
class Difference:
    """Where the index is not what the articles say. `can_mend`: `Index.mend` repairs it, else `Index.rebuild` does."""

    seq: int
    problem: str
    can_mend: bool = True


class Index:
    """The index of articles and of titles whose pages were not fetched.

    Called inside a transaction of the archive, which ends with `flush`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: set[str] = set()  # words that are in `terms` for certain
        self._known_at = 0
        self._waiting: list[tuple[str, tuple[object, ...]]] = []  # what goes into the tables of FTS5

    @contextmanager
    def remembering(self) -> Iterator[None]:
        """Around what is rolled back when it raises: forget what was put meanwhile, and what is in the tables."""
        begun = len(self._waiting)
        try:
            yield
        except BaseException:
            self._known.clear()
            del self._waiting[begun:]
            raise

    def flush(self) -> None:
        """Write what waits for the end of the transaction."""
        waiting, self._waiting = self._waiting, []
        for statement, some in groupby(waiting, itemgetter(0)):
            self._connection.executemany(statement, [values for _, values in some])

    def put(self, seq: int, columns: IndexColumns) -> None:
        """Index an article, in place of what was indexed for it before."""
        self._take_out(seq)
        self._waiting.append((_PUT, (seq, *map(apart, columns))))
        self._connection.execute(
            "INSERT INTO article_tokens (seq, analyser, deflated) VALUES (?, ?, ?)",
            (seq, ANALYSER_VERSION, packed(columns)),
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
        self.flush()
        self._connection.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
        self._known.clear()
        for table in ("article_tokens", "terms", "term_parts"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608  (names of our own)
        for row in self._connection.execute("SELECT rowid, title, title_joined FROM item_index").fetchall():
            self._add_terms((row["title"], row["title_joined"]))
        above = 0
        while rows := self._connection.execute(
            "SELECT seq FROM articles WHERE seq > ? ORDER BY seq LIMIT ?", (above, _PAGE)
        ).fetchall():
            above = rows[-1]["seq"]
            for row in rows:
                self.mend(row["seq"])
            self.flush()  # not the words of a whole archive at once

    def tidy(self, now: datetime) -> bool:
        """Do a little of what keeps the index right and quick; say whether there is more to do.

        Articles that were indexed by other rules for words are indexed anew, and once a week its parts are merged.
        """
        stale = self._connection.execute(
            "SELECT seq FROM article_tokens WHERE analyser < ? LIMIT ?", (ANALYSER_VERSION, _STEP)
        ).fetchall()
        for row in stale:
            self.mend(row["seq"])
        return bool(stale) or self._merge(now)

    def _merge(self, now: datetime) -> bool:
        """Merge the parts of the index a step further: many make each search slower, and one takes least room."""
        begun = self._note("index_merged_at")
        if not begun:
            self._put_note("index_merged_at", utc_text(now))
        if self._note("index_merging"):
            before = self._connection.total_changes
            self._connection.execute("INSERT INTO article_index (article_index, rank) VALUES ('merge', ?)", (_PAGES,))
            if self._connection.total_changes - before >= 2:  # what FTS5's documentation says of a merge that went on
                return True
            self._put_note("index_merging", "")
        elif begun and now - from_utc_text(begun) >= MERGE_EVERY:
            self._put_note("index_merged_at", utc_text(now))
            self._put_note("index_merging", "yes")
            # A negative number puts all parts on one level first, as for 'optimize', so that they become one.
            self._connection.execute("INSERT INTO article_index (article_index, rank) VALUES ('merge', ?)", (-_PAGES,))
            return True
        return False

    def _note(self, name: str) -> str:
        row = self._connection.execute("SELECT value FROM facts_of_archive WHERE name = ?", (name,)).fetchone()
        return row["value"] if row else ""

    def _put_note(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO facts_of_archive (name, value) VALUES (?, ?)", (name, value))

    def refill(self) -> None:
        """Fill an empty full-text table from the kept tokens."""
        above = 0
        statement = "SELECT seq, deflated FROM article_tokens WHERE seq > ? ORDER BY seq LIMIT ?"
        while rows := self._connection.execute(statement, (above, _PAGE)).fetchall():
            above = rows[-1]["seq"]
            for row in rows:
                self._connection.execute(_PUT, (row["seq"], *map(apart, unpacked(row["deflated"]))))

    def _take_out(self, seq: int) -> None:
        row = self._connection.execute("SELECT deflated FROM article_tokens WHERE seq = ?", (seq,)).fetchone()
        if row is None:
            return
        # Other tokens than those put in would leave ghosts, and nothing would say so.
        self._waiting.append((_TAKE_OUT, (seq, *map(apart, unpacked(row["deflated"])))))
        self._connection.execute("DELETE FROM article_tokens WHERE seq = ?", (seq,))

    def _add_terms(self, lines: Iterable[str]) -> None:
        """Note words that are new, so that `*x` and `*x*` can be turned into words; a Chinese character is none."""
        (at,) = self._connection.execute("PRAGMA data_version").fetchone()  # it tells that another process wrote
        if at != self._known_at or len(self._known) > _MOST_KNOWN:
            self._known.clear()
            self._known_at = at
        terms = [term for term in {*" ".join(lines).split(" ")} - self._known if _is_word(term)]
        if not terms:
            return
        self._known.update(terms)
        new = self._connection.execute(
            "INSERT OR IGNORE INTO terms (term) SELECT value FROM json_each(?) RETURNING term",
            (json.dumps(terms, ensure_ascii=False),),
        ).fetchall()
        self._waiting += [("INSERT INTO term_parts (term) VALUES (?)", (row["term"],)) for row in new]

    def put_items(self, columns_by_id: Mapping[int, IndexColumns]) -> None:
        """Index the titles of items whose pages are not fetched."""
        for id, columns in columns_by_id.items():
            self._waiting.append((_PUT_ITEM, (id, apart(columns.title), apart(columns.title_joined))))
        self._add_terms(line for columns in columns_by_id.values() for line in columns)

    def drop_item(self, id: int) -> None:
        """Take an item out: its article is indexed now."""
        self._waiting.append(("DELETE FROM item_index WHERE rowid = ?", (id,)))


def _is_word(term: str) -> bool:
    """Say whether what stands between two blanks of a line is a word: no Chinese characters, no sign, not nothing."""
    return term != "" and not ("\u4e00" <= term[0] <= "\u9fff") and not is_single(term) and not is_sign(term)


def _problem(row: sqlite3.Row) -> str:
    if row["deflated"] is None:
        return "is not in the index" if row["indexed"] is None else "is indexed with words that were not kept"
    if row["indexed"] is None:
        return "is not in the index, though its words are kept"
    if row["analyser"] != ANALYSER_VERSION:
        return f"was indexed by the rules for words of version {row['analyser']}; now they are {ANALYSER_VERSION}"
    if unpacked(row["deflated"]) != index_columns(analyse(row["title"], row["body"], row["language"])):
        return "is indexed with other words than those of its text"
    return ""


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
