"""Try a watch on what the archive holds: what it would have told, and what `except` would have held back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from policywatch.matching import Glossary, Query, WatchSet, analyse, load_glossary
from policywatch.models import Article, ArticleFacts, Watch
from policywatch.storage.candidates import DAY, Candidates, facts_of, read_articles


@dataclass(frozen=True)
class TriedStory:
    """A story that a watch would have told: the article that came first, and those that would have joined it."""

    article: Article
    copies: tuple[Article, ...] = ()


@dataclass(frozen=True)
class HeldBack:
    """An article that a keyword matched, and the `except` query that would have held it back."""

    article: Article
    by: str


@dataclass(frozen=True)
class Trial:
    """What became of a watch on the archive, newest first. `first_on` is the first day that was looked at."""

    stories: tuple[TriedStory, ...]
    held_back: tuple[HeldBack, ...]
    first_on: date | None
    today: date

    @property
    def stories_a_week(self) -> float:
        """Give how many stories a week it would have told, over the days that were looked at."""
        if self.first_on is None:
            return 0.0
        return len(self.stories) / (max((self.today - self.first_on).days, 1) / 7)


def try_watch(connection: sqlite3.Connection, watch: Watch, *, since: date | None, today: date) -> Trial:
    """Judge a watch on every article that is known by a day from `since` on (None: on all)."""
    glossary = load_glossary().extended(watch.concepts)
    ask = partial(_every, connection, glossary, since, today)
    found = sorted(set().union(*map(ask, watch.keywords)))
    suspects = _suspects(watch, glossary, found, ask)
    watch_set = WatchSet([watch])
    told: dict[str, list[Article]] = {}
    held_back: list[HeldBack] = []
    for article in read_articles(connection, found):
        by = _held_back_by(watch_set, article, facts_of(connection, article)) if article.seq in suspects else ""
        if by:
            held_back.append(HeldBack(article, by))
        else:
            told.setdefault(article.story_id, []).append(article)
    stories = tuple(TriedStory(first, tuple(copies)) for first, *copies in reversed(told.values()))
    return Trial(stories, tuple(reversed(held_back)), since or _first_day(connection), today)


def _every(connection: sqlite3.Connection, glossary: Glossary, since: date | None, today: date, text: str) -> set[int]:
    query = Query.parse(text, glossary=glossary)
    return set(Candidates(connection, query.since(since) if since else query, today).every())


def _suspects(watch: Watch, glossary: Glossary, found: list[int], ask: Callable[[str], set[int]]) -> set[int]:
    """Give the articles that an `except` may hold back: it looks at a part of what is found where all is looked at."""
    if any(Query.parse(text, glossary=glossary).has_negations for text in watch.exclude):
        return set(found)
    return set(found).intersection(set().union(*map(ask, watch.exclude)))


def _held_back_by(watch_set: WatchSet, article: Article, facts: ArticleFacts) -> str:
    verdicts = watch_set.judge(analyse(article.title, article.body, article.language), facts)
    return verdicts[0].held_back_by if verdicts else ""


def _first_day(connection: sqlite3.Connection) -> date | None:
    row = connection.execute(f"SELECT min({DAY}) AS day FROM articles INDEXED BY articles_by_arrival").fetchone()  # noqa: S608
    return date.fromisoformat(row["day"]) if row["day"] else None
