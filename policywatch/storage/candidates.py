"""What SQL can find of a query, and the exact check of what it found.

The index knows the tokens that watches see, so it finds all that a query matches; it may find more (Chinese hits that
cut words, distances, facts). Those candidates are judged on their kept tokens, or on the text where a query needs it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from datetime import date
from functools import partial
from itertools import islice
from typing import Any

from policywatch.matching import (
    ANALYSER_VERSION,
    Analysed,
    Glance,
    Query,
    TextNeededError,
    analyse,
    can_glance,
    match_expression,
    narrowing,
    restore,
)
from policywatch.models import Article, ArticleFacts
from policywatch.storage.index import terms_with
from policywatch.storage.papers import facts_of_paper
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.storage.tokens import unpacked
from policywatch.text import host_of

DAY = "coalesce(articles.published_on, substr(articles.first_seen_at, 1, 10))"
"""The day an article is known by: published, else first seen."""

_TOKENS = "SELECT seq, analyser, deflated FROM article_tokens WHERE seq IN"
_TOKENS_AND_TEXT = """SELECT article_tokens.seq, analyser, deflated, title, body FROM article_tokens
    JOIN articles ON articles.seq = article_tokens.seq WHERE article_tokens.seq IN"""
_AT_ONCE = 500  # articles whose facts are read at once
_READ_AT_ONCE = 50
_NUMBERS_AT_ONCE = 20_000  # candidates that are asked for at once: to ask for a concept takes 10 ms each time
_FEW = 100  # articles that are judged sooner than the index looks up all terms of a concept
_NO_FACTS = ArticleFacts()


class Candidates:
    """The articles that a query may match, by their order of arrival (`seq`). `today` is what ages count from."""

    def __init__(self, connection: sqlite3.Connection, query: Query, today: date) -> None:
        self._connection = connection
        self._query = query
        self._today = today
        expression = match_expression(query, partial(terms_with, connection))
        self.expression = expression.text if expression else None
        self._parts = expression.parts if expression else None
        self.is_exact = expression is not None and expression.rest is None
        """Whether every candidate matches, so that none needs to be checked."""
        self._sure = expression.sure if expression else ""
        # What is left to check, by a glance at the text where that may do.
        self._rest = Query(query.text, expression.rest) if expression and expression.rest else query
        self._glance = Glance(self._rest.root) if can_glance(self._rest.root) else None
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

    def best(self, number: int) -> list[int]:
        """Give the newest candidates, those first that speak most of the query's words (BM25, titles × 4)."""
        statement = f"""SELECT seq FROM (SELECT article_index.rowid AS seq, rank FROM article_index {self._join()}
            WHERE article_index MATCH ? {self._asked} ORDER BY article_index.rowid DESC LIMIT ?)
            ORDER BY rank, seq DESC"""  # noqa: S608
        return self._seqs(statement, self.expression, *self._values, number)

    def count(self) -> int:
        """Count the candidates."""
        return int(self._of_all("count"))

    def all(self) -> list[int]:
        """Give all candidates in the order of arrival.

        They are asked for as one value: a row each takes half as long again.
        """
        return _numbers(self._of_all("group_concat"))

    def parts(self) -> tuple[list[Candidates], list[Candidates]]:
        """Give these in parts, the first word first, and then more parts that have others among them.

        There are none where these are found as soon.
        """
        own, shared = ([self._found_by(part) for part in parts] for parts in self._parts or ((), ()))
        return own, shared

    @property
    def is_quick_in_stretches(self) -> bool:
        """Whether a stretch of the archive takes less time than all of it, which one of several rare words prevents."""
        return self.expression is None or " OR " not in self.expression

    def span(self) -> int:
        """Give the number of the article that came last."""
        (row,) = self._connection.execute("SELECT max(seq) FROM articles")
        return row[0] or 0

    def within(self, first: int, last: int) -> list[int]:
        """Give the candidates from one article to another in the order of arrival."""
        return _numbers(self._of_all("group_concat", first, last))

    def every(self) -> Iterator[int]:
        """Give all articles that the query matches, newest first."""
        below = 1 << 62
        while seqs := self.newest(below, _NUMBERS_AT_ONCE):
            yield from self.matching(seqs)
            below = seqs[-1]

    def matching(self, seqs: Sequence[int]) -> Iterator[int]:
        """Give those of some candidates that the query matches, in their order."""
        if self.is_exact:
            yield from seqs
            return
        for first in range(0, len(seqs), _AT_ONCE):
            some = seqs[first : first + _AT_ONCE]
            met = self._known_by_index(some) if len(some) > _FEW else set()
            if self._glance:
                met |= self._at_a_glance(self._glance, [seq for seq in some if seq not in met])
            met |= self._judged([seq for seq in some if seq not in met])
            yield from (seq for seq in some if seq in met)

    def articles(self, seqs: Iterable[int]) -> Iterator[Article]:
        """Give the articles with these numbers, in their order."""
        return read_articles(self._connection, seqs)

    def _found_by(self, expression: str) -> Candidates:
        others = copy(self)
        others.expression = expression
        return others

    def _of_all(self, function: str, *between: int) -> Any:
        """Give what a function of SQL makes of the numbers of all candidates, or of those between two."""
        if self.expression is None:
            statement = f"SELECT {function}(seq) FROM articles INDEXED BY articles_by_arrival WHERE true"  # noqa: S608
            seq, values = "seq", tuple[object, ...](between)
        else:
            statement = f"""SELECT {function}(article_index.rowid) FROM article_index {self._join()}
                WHERE article_index MATCH ?"""  # noqa: S608
            seq, values = "article_index.rowid", (self.expression, *between)
        part = f"AND {seq} BETWEEN ? AND ?" if between else ""
        (row,) = self._connection.execute(f"{statement} {part} {self._asked}", (*values, *self._values))
        return row[0]

    def _join(self) -> str:
        if not self._asked:
            return ""
        return "CROSS JOIN articles INDEXED BY articles_by_arrival ON articles.seq = article_index.rowid"

    def _seqs(self, statement: str, *values: object) -> list[int]:
        return [row[0] for row in self._connection.execute(statement, values)]

    def _known_by_index(self, seqs: Sequence[int]) -> set[int]:
        """Give those that the index alone knows to match."""
        if not self._sure:
            return set()
        statement = "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid BETWEEN ? AND ?"
        return set(self._seqs(statement, self._sure, min(seqs), max(seqs)))

    def _at_a_glance(self, glance: Glance, seqs: Sequence[int]) -> set[int]:
        """Give those of which a look at their text tells that they match."""
        rows = self._rows("SELECT seq, title, body FROM articles WHERE seq IN", seqs)
        return {row[0] for row in rows if glance.meets_surely({"title": row[1], "body": row[2]})}

    def _judged(self, seqs: Sequence[int]) -> set[int]:
        """Give those that the query matches by their tokens, or by their text where these do not tell."""
        facts = self._facts(seqs) if seqs and self._rest.has_facts else {}
        met: set[int] = set()
        judged: set[int] = set()
        for row in self._rows(_TOKENS_AND_TEXT if self._rest.needs_text else _TOKENS, seqs):
            if row["analyser"] != ANALYSER_VERSION:
                continue
            seq = row["seq"]
            sources = (row["title"], row["body"]) if self._rest.needs_text else None
            try:
                if self._says(restore(*unpacked(row["deflated"]), sources=sources), facts.get(seq, _NO_FACTS)):
                    met.add(seq)
                judged.add(seq)
            except TextNeededError:
                pass
        for article in self.articles(seq for seq in seqs if seq not in judged):
            analysed = analyse(article.title, article.body, article.language)
            if self._says(analysed, facts.get(article.seq, _NO_FACTS)):
                met.add(article.seq)
        return met

    def _rows(self, statement: str, seqs: Sequence[int]) -> Iterable[sqlite3.Row]:
        return self._connection.execute(f"{statement} ({', '.join('?' * len(seqs))})", tuple(seqs)) if seqs else ()

    def _says(self, analysed: Analysed, facts: ArticleFacts) -> bool:
        return self._rest.matches(analysed, facts, today=self._today) is not None

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
    left = iter(seqs)
    while some := list(islice(left, _READ_AT_ONCE)):
        statement = f"SELECT {COLUMNS} FROM articles WHERE seq IN ({', '.join('?' * len(some))})"  # noqa: S608  (names of our own)
        found = {row["seq"]: row for row in connection.execute(statement, some)}
        yield from (article_of(found[seq]) for seq in some if seq in found)


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
            r"""AND CASE WHEN EXISTS (SELECT 1 FROM items WHERE article_id = articles.id)
                THEN EXISTS (SELECT 1 FROM items WHERE article_id = articles.id AND items.source_id LIKE ? ESCAPE '\')
                ELSE articles.source_id LIKE ? ESCAPE '\' END"""
        )
        values += [pattern, pattern]
    return " ".join(conditions), values


def _numbers(listed: str | None) -> list[int]:
    return list(map(int, listed.split(","))) if listed else []


def _literal(text: str) -> str:
    """Take their meaning from the signs that LIKE knows."""
    return text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
