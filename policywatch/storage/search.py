"""Search: the index finds candidates, the matcher judges each, so that search finds exactly what a watch would."""

from __future__ import annotations

import heapq
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from policywatch.matching import Query, analyse
from policywatch.models import Article
from policywatch.storage.candidates import DAY, Candidates, facts_of_row
from policywatch.storage.rows import article_of

PAGES = (40, 160, 640)
"""Candidates read at once, by key so that no cursor stays open: few for those who want the newest, then more."""
RANKED = 4_000
"""Candidates that are put in order of relevance."""


class Page(NamedTuple):
    """Some of what a query matches; `key` gives the next page, and is empty when there is none."""

    articles: tuple[Article, ...]
    key: str


_NEWEST = 1 << 62
_KEY = re.compile(r"[0-9]{1,19}\.[0-9]{1,19}", re.ASCII)


def search(connection: sqlite3.Connection, query: Query, *, today: date) -> Iterator[Article]:
    """Give what the query matches, newest first: articles, and rows of first polls whose page was not fetched."""
    return (article for article, _, _ in _merged(connection, query, today, [_NEWEST, _NEWEST]))


def page(connection: sqlite3.Connection, query: Query, *, today: date, limit: int, key: str = "") -> Page:
    """Give the newest that the query matches, or what comes after the page that gave `key`.

    What came in between moves nothing: no article is given twice or left out. Raise ValueError for a key of no page.
    """
    if key and not _KEY.fullmatch(key):
        raise ValueError(f"{key[:40]!r} is no key of a page")
    below = [int(part) for part in key.split(".")] if key else [_NEWEST, _NEWEST]
    found = _merged(connection, query, today, below)
    articles: list[Article] = []
    for article, kind, at in islice(found, limit):
        articles.append(article)
        below[kind] = at
    return Page(tuple(articles), "" if next(found, None) is None else f"{below[0]}.{below[1]}")


def _merged(
    connection: sqlite3.Connection, query: Query, today: date, below: Sequence[int]
) -> Iterator[tuple[Article, int, int]]:
    """Give articles (0) and rows (1), newest first, with their number; each below one of its kind."""
    candidates = Candidates(connection, query, today)
    articles = ((article, 0, article.seq) for article in _newest(candidates, below[0]))
    rows = ((article, 1, at) for at, article in _items(connection, query, candidates.expression, today, below[1]))
    return heapq.merge(articles, rows, key=lambda found: found[0].first_seen_at, reverse=True)


def search_best(connection: sqlite3.Connection, query: Query, *, today: date) -> Iterator[Article]:
    """Give the articles that the query matches: those first that speak most of its words.

    Only the newest 4,000 candidates are ranked; older ones follow, newest first.
    """
    candidates = Candidates(connection, query, today)
    ranked = candidates.best(RANKED) if candidates.expression is not None else []
    for first in range(0, len(ranked), PAGES[0]):
        yield from candidates.articles(candidates.matching(ranked[first : first + PAGES[0]]))
    if not ranked or len(ranked) == RANKED:
        yield from _newest(candidates, min(ranked, default=_NEWEST))


@dataclass(frozen=True)
class Facets:
    """How many of some articles there are of each source, language and month, most first (months in order)."""

    sources: dict[str, int]
    languages: dict[str, int]
    months: dict[str, int]
    watches: dict[str, int]


def facets(connection: sqlite3.Connection, query: Query, *, today: date) -> Facets:
    """Count what the query matches by source, language, month (of the day it is known by), and watch that it met."""
    candidates = Candidates(connection, query, today)
    counts: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
    watches: Counter[str] = Counter()
    for seq in candidates.every():
        row = connection.execute(
            f"""SELECT source_id, language, substr({DAY}, 1, 7) AS month FROM articles INDEXED BY articles_by_arrival
            WHERE seq = ?""",  # noqa: S608  (a column of our own)
            (seq,),
        ).fetchone()
        for counted, value in zip(counts, row, strict=True):
            counted[value] += 1
        watches.update(
            match["watch"]
            for match in connection.execute(
                """SELECT watch FROM matches JOIN articles ON articles.id = matches.article_id WHERE seq = ?
                AND version = (SELECT max(number) FROM versions WHERE versions.article_id = articles.id)""",
                (seq,),
            )
        )
    sources, languages, months = counts
    return Facets(
        dict(sources.most_common()),
        dict(languages.most_common()),
        dict(sorted(months.items())),
        dict(watches.most_common()),
    )


def _sizes() -> Iterator[int]:
    yield from PAGES
    while True:
        yield PAGES[-1]


def _seqs(candidates: Candidates, below: int = _NEWEST) -> Iterator[int]:
    for size in _sizes():
        seqs = candidates.newest(below, size)
        yield from candidates.matching(seqs)
        if len(seqs) < size:
            return
        below = seqs[-1]


def _newest(candidates: Candidates, below: int = _NEWEST) -> Iterator[Article]:
    for seq in _seqs(candidates, below):
        yield from candidates.articles((seq,))


_ITEM_COLUMNS = """items.id AS key, 0 AS seq, items.article_id AS id, items.url, items.title, '' AS body,
    'row' AS body_from, coalesce(sources.language, '') AS language, items.source_id, NULL AS published_at,
    substr(items.published, 1, 10) AS published_on, 'day' AS published_precision, NULL AS modified_at,
    items.first_seen_at, NULL AS gone_at, items.article_id AS story_id, '' AS problem,
    coalesce(substr(items.published, 1, 10), substr(items.first_seen_at, 1, 10)) AS day"""


def listed(connection: sqlite3.Connection, beginning: str) -> list[Article]:
    """Give the rows of first polls whose page was not fetched and whose id begins so, at most two, as articles."""
    rows = connection.execute(
        f"""SELECT {_ITEM_COLUMNS} FROM items LEFT JOIN sources ON sources.id = items.source_id
        WHERE items.state = 'listed' AND article_id >= ? AND article_id < ? GROUP BY article_id LIMIT 2""",  # noqa: S608
        (beginning, beginning + "g"),
    )
    return [article_of(row) for row in rows]


def _items(
    connection: sqlite3.Connection, query: Query, expression: str | None, today: date, below: int
) -> Iterator[tuple[int, Article]]:
    tiers = dict(connection.execute("SELECT id, tier FROM sources").fetchall())
    for size in _sizes():
        rows = _item_rows(connection, expression, below, size)
        for row in rows:
            article = article_of(row)
            analysed = analyse(article.title, "", article.language)
            if query.matches(analysed, facts_of_row(connection, row, tiers), today=today) is not None:
                yield row["key"], article
        if len(rows) < size:
            return
        below = rows[-1]["key"]


def _item_rows(connection: sqlite3.Connection, expression: str | None, below: int, limit: int) -> list[sqlite3.Row]:
    if expression is None:
        return connection.execute(
            f"""SELECT {_ITEM_COLUMNS} FROM items LEFT JOIN sources ON sources.id = items.source_id
            WHERE items.state = 'listed' AND items.id < ? ORDER BY items.id DESC LIMIT ?""",  # noqa: S608
            (below, limit),
        ).fetchall()
    return connection.execute(
        f"""SELECT {_ITEM_COLUMNS} FROM item_index JOIN items ON items.id = item_index.rowid
        LEFT JOIN sources ON sources.id = items.source_id
        WHERE item_index MATCH ? AND item_index.rowid < ? ORDER BY item_index.rowid DESC LIMIT ?""",  # noqa: S608
        (expression, below, limit),
    ).fetchall()
