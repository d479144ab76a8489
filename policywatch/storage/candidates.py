"""What SQL can find of a query, and the exact check of what it found.

The index knows the tokens that watches see, so it finds all that a query matches; it may find more (Chinese hits that
cut words, distances, facts). Those candidates are judged on their kept tokens, or on the text where a query needs it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from policywatch.matching import (
    ANALYSER_VERSION,
    Analysed,
    Query,
    TextNeededError,
    analyse,
    match_expression,
    narrowing,
    restore,
)
from policywatch.models import Article, ArticleFacts
from policywatch.storage.index import columns_of, terms_with
from policywatch.storage.papers import facts_of_paper
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.text import host_of

DAY = "coalesce(articles.published_on, substr(articles.first_seen_at, 1, 10))"
"""The day an article is known by: published, else first seen."""

_TOKENS = "SELECT analyser, deflated FROM article_tokens WHERE seq = ?"
_TOKENS_AND_TEXT = """SELECT analyser, deflated, title, body FROM article_tokens
    JOIN articles ON articles.seq = article_tokens.seq WHERE article_tokens.seq = ?"""
_AT_ONCE = 500  # articles whose facts are read at once
_NO_FACTS = ArticleFacts()


class Candidates:
    """The articles that a query may match, by their order of arrival (`seq`). `today` is what ages count from."""

    def __init__(self, connection: sqlite3.Connection, query: Query, today: date) -> None:
        self._connection = connection
        self._query = query
        self._today = today
        expression = match_expression(query, partial(terms_with, connection))
        self.expression = expression.text if expression else None
        self.is_exact = expression is not None and expression.exact
        """Whether every candidate matches, so that none needs to be checked."""
        self._asked, self._values = _conditions(query, today)
        self._tiers: dict[str, int | None] | None = None

    def newest(self, below: int, limit: int) -> list[int]:
        """Give the newest candidates that came before `below`."""
        if self.expression is None:
            statement = f"""SELECT articles.seq FROM articles INDEXED BY articles_by_arrival
                WHERE articles.seq < ? {self._asked} ORDER BY articles.seq DESC LIMIT ?"""  # noqa: S608  (conditions of our own)
            return self._seqs(statement, below, *self._values, limit)
        statement = f"""SELECT article_index.rowid FROM article_index {self._join()} WHERE article_index MATCH ?
            AND article_index.rowid < ? {self._asked} ORDER BY article_index.rowid DESC LIMIT ?"""  # noqa: S608
        return self._seqs(statement, self.expression, below, *self._values, limit)

    def best(self, above: int, limit: int, offset: int) -> list[int]:
        """Give the candidates after `above`, those first that speak most of the query's words (BM25, titles × 4)."""
        statement = f"""SELECT article_index.rowid FROM article_index {self._join()} WHERE article_index MATCH ?
            AND article_index.rowid > ? {self._asked} ORDER BY rank, article_index.rowid DESC LIMIT ? OFFSET ?"""  # noqa: S608
        return self._seqs(statement, self.expression, above, *self._values, limit, offset)

    def before_newest(self, number: int) -> int:
        """Give the candidate that comes before the newest `number`; 0 when there are no more than these."""
        if self.expression is None:
            return 1 << 62
        statement = """SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC
            LIMIT 1 OFFSET ?"""
        return next(iter(self._seqs(statement, self.expression, number)), 0)

    def count(self) -> int:
        """Count the candidates."""
        if self.expression is None:
            statement = f"SELECT count(*) FROM articles INDEXED BY articles_by_arrival WHERE seq > 0 {self._asked}"  # noqa: S608
            return self._seqs(statement, *self._values)[0]
        statement = f"SELECT count(*) FROM article_index {self._join()} WHERE article_index MATCH ? {self._asked}"  # noqa: S608
        return self._seqs(statement, self.expression, *self._values)[0]

    def every(self) -> Iterator[int]:
        """Give all articles that the query matches, newest first."""
        below = 1 << 62
        while seqs := self.newest(below, _AT_ONCE):
            yield from self.matching(seqs)
            below = seqs[-1]

    def matching(self, seqs: Sequence[int]) -> Iterator[int]:
        """Give those of some candidates that the query matches, in their order."""
        if self.is_exact:
            yield from seqs
            return
        for first in range(0, len(seqs), _AT_ONCE):
            some = seqs[first : first + _AT_ONCE]
            facts = self._facts(some) if self._query.has_facts else {}
            for seq in some:
                if self._is_met(seq, facts.get(seq, _NO_FACTS)):
                    yield seq

    def articles(self, seqs: Sequence[int]) -> Iterator[Article]:
        """Give the articles with these numbers, in their order."""
        return read_articles(self._connection, seqs)

    def _join(self) -> str:
        if not self._asked:
            return ""
        return "CROSS JOIN articles INDEXED BY articles_by_arrival ON articles.seq = article_index.rowid"

    def _seqs(self, statement: str, *values: object) -> list[int]:
        return [row[0] for row in self._connection.execute(statement, values)]

    def _is_met(self, seq: int, facts: ArticleFacts) -> bool:
        row = self._connection.execute(_TOKENS_AND_TEXT if self._query.needs_text else _TOKENS, (seq,)).fetchone()
        if row is not None and row["analyser"] == ANALYSER_VERSION:
            sources = (row["title"], row["body"]) if self._query.needs_text else None
            try:
                return self._says(restore(*columns_of(row["deflated"]), sources=sources), facts)
            except TextNeededError:
                pass
        return any(
            self._says(analyse(article.title, article.body, article.language), facts)
            for article in self.articles((seq,))
        )

    def _says(self, analysed: Analysed, facts: ArticleFacts) -> bool:
        return self._query.matches(analysed, facts, today=self._today) is not None

    def _facts(self, seqs: Sequence[int]) -> dict[int, ArticleFacts]:
        if self._tiers is None:
            self._tiers = dict(self._connection.execute("SELECT id, tier FROM sources").fetchall())
        marks = ", ".join("?" * len(seqs))
        rows = self._connection.execute(
            f"""SELECT seq, id, url, language, source_id, {DAY} AS day FROM articles WHERE seq IN ({marks})""",  # noqa: S608
            tuple(seqs),
        )
        return {row["seq"]: facts_of_row(self._connection, row, self._tiers) for row in rows}


def read_articles(connection: sqlite3.Connection, seqs: Iterable[int]) -> Iterator[Article]:
    """Give the articles with these numbers, in their order."""
    statement = f"SELECT {COLUMNS} FROM articles WHERE seq = ?"  # noqa: S608  (column names of our own)
    for seq in seqs:
        row = connection.execute(statement, (seq,)).fetchone()
        if row is not None:
            yield article_of(row)


def facts_of(connection: sqlite3.Connection, article: Article) -> ArticleFacts:
    """Give what fields of a query may ask of an article."""
    row = connection.execute(
        f"SELECT seq, id, url, language, source_id, {DAY} AS day FROM articles WHERE id = ?",  # noqa: S608
        (article.id,),
    ).fetchone()
    return facts_of_row(connection, row, dict(connection.execute("SELECT id, tier FROM sources").fetchall()))


def facts_of_row(connection: sqlite3.Connection, row: sqlite3.Row, tiers: dict[str, int | None]) -> ArticleFacts:
    """Give what fields of a query may ask of an article; `row` has its id, url, language, source_id and day."""
    listed = connection.execute("SELECT source_id FROM items WHERE article_id = ? ORDER BY id", (row["id"],)).fetchall()
    paper = facts_of_paper(connection, row["id"])
    return ArticleFacts(
        sources=tuple(item["source_id"] for item in listed) or (row["source_id"],),
        language=row["language"],
        site=host_of(row["url"]),
        tier=tiers.get(row["source_id"]),
        on=date.fromisoformat(row["day"]),
        stage=paper.stage or "",
        numbers=(*paper.numbers, *paper.standard_numbers),
        issuers=paper.issuers,
        comment_deadline=paper.comment_deadline,
    )


def _conditions(query: Query, today: date) -> tuple[str, list[str]]:
    """Give what the query demands of every article's row, as SQL, and the values in it."""
    asked = narrowing(query, today)
    conditions: list[str] = []
    values: list[str] = []
    for sign, day in ((">=", asked.since), ("<=", asked.until)):
        if day is not None:
            conditions.append(f"AND {DAY} {sign} ?")
            values.append(day.isoformat())
    if asked.open_days is not None:
        conditions.append(
            """AND articles.seq IN (SELECT paper.seq FROM facts CROSS JOIN articles AS paper ON paper.id = article_id
                WHERE facts.comment_deadline BETWEEN ? AND ?)"""
        )
        values += [day.isoformat() for day in asked.open_days]
    for language in asked.languages:
        conditions.append(r"AND (lower(articles.language) = ? OR articles.language LIKE ? ESCAPE '\')")
        values += [language, f"{_literal(language)}-%"]
    for source in asked.sources:
        pattern = "%".join(map(_literal, source.split("*")))
        conditions.append(
            r"""AND (articles.source_id LIKE ? ESCAPE '\' OR EXISTS (SELECT 1 FROM items
                WHERE items.article_id = articles.id AND items.source_id LIKE ? ESCAPE '\'))"""
        )
        values += [pattern, pattern]
    return " ".join(conditions), values


def _literal(text: str) -> str:
    """Take their meaning from the signs that LIKE knows."""
    return text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
