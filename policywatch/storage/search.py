"""Search: the index finds candidates, the matcher judges each, so that search finds exactly what a watch would."""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from policywatch.matching import Query, match_expression
from policywatch.models import Article, ArticleFacts
from policywatch.storage.articles import COLUMNS, article_of
from policywatch.storage.index import terms_with
from policywatch.text import analyse, host_of

PAGE = 200
"""Candidates read at once: by key, so that no cursor stays open while the caller takes its time."""


def search(connection: sqlite3.Connection, query: Query, *, today: date) -> Iterator[Article]:
    """Give what the query matches, newest first: articles, and rows of first polls whose page was not fetched."""
    expression = match_expression(query, partial(terms_with, connection))
    found = (
        _judged(connection, query, expression, today, _articles, "article_index"),
        _judged(connection, query, expression, today, _items, "item_index"),
    )
    return heapq.merge(*found, key=lambda article: article.first_seen_at, reverse=True)


def _judged(
    connection: sqlite3.Connection,
    query: Query,
    expression: str | None,
    today: date,
    read: Callable[[sqlite3.Connection, str | None, int], list[sqlite3.Row]],
    index: str,
) -> Iterator[Article]:
    below = 1 << 62
    while rows := read(connection, expression, below):
        below = rows[-1]["key"]
        for row in rows:
            article = article_of(row)
            analysed = analyse(article.title, article.body, article.language)
            if query.matches(analysed, _facts(connection, article), today=today) is not None:
                yield article


def _articles(connection: sqlite3.Connection, expression: str | None, below: int) -> list[sqlite3.Row]:
    if expression is None:
        return connection.execute(
            f"SELECT {COLUMNS}, seq AS key FROM articles WHERE seq < ? ORDER BY seq DESC LIMIT ?",  # noqa: S608
            (below, PAGE),
        ).fetchall()
    return connection.execute(
        f"""SELECT {COLUMNS}, articles.seq AS key FROM article_index JOIN articles ON seq = article_index.rowid
        WHERE article_index MATCH ? AND article_index.rowid < ? ORDER BY article_index.rowid DESC LIMIT ?""",  # noqa: S608
        (expression, below, PAGE),
    ).fetchall()


_ITEM_COLUMNS = """items.id AS key, 0 AS seq, items.article_id AS id, items.url, items.title, '' AS body,
    'row' AS body_from, coalesce(sources.language, '') AS language, items.source_id, NULL AS published_at,
    substr(items.published, 1, 10) AS published_on, 'day' AS published_precision, NULL AS modified_at,
    items.first_seen_at, NULL AS gone_at, items.article_id AS story_id, '' AS problem"""


def _items(connection: sqlite3.Connection, expression: str | None, below: int) -> list[sqlite3.Row]:
    if expression is None:
        return connection.execute(
            f"""SELECT {_ITEM_COLUMNS} FROM items LEFT JOIN sources ON sources.id = items.source_id
            WHERE items.state = 'listed' AND items.id < ? ORDER BY items.id DESC LIMIT ?""",  # noqa: S608
            (below, PAGE),
        ).fetchall()
    return connection.execute(
        f"""SELECT {_ITEM_COLUMNS} FROM item_index JOIN items ON items.id = item_index.rowid
        LEFT JOIN sources ON sources.id = items.source_id
        WHERE item_index MATCH ? AND item_index.rowid < ? ORDER BY item_index.rowid DESC LIMIT ?""",  # noqa: S608
        (expression, below, PAGE),
    ).fetchall()


def _facts(connection: sqlite3.Connection, article: Article) -> ArticleFacts:
    rows = connection.execute("SELECT source_id FROM items WHERE article_id = ? ORDER BY id", (article.id,)).fetchall()
    tier = connection.execute("SELECT tier FROM sources WHERE id = ?", (article.source_id,)).fetchone()
    on = article.published_on or article.first_seen_at[:10]
    return ArticleFacts(
        sources=tuple(row["source_id"] for row in rows) or (article.source_id,),
        language=article.language,
        site=host_of(article.url),
        tier=tier["tier"] if tier else None,
        on=date.fromisoformat(on),
    )
