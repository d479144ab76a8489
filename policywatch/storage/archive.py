"""The archive as it is read: one SQLite file, beside which the kept bytes stand in another.

What only people ask for is imported when they do: a run does without.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from policywatch.errors import ArchiveError
from policywatch.matching import Query
from policywatch.models import (
    Alert,
    Article,
    ArticleFacts,
    Attachment,
    Attempt,
    Delivery,
    Facts,
    Incident,
    Match,
    Watch,
)
from policywatch.storage import told
from policywatch.storage.articles import Articles, ArticleVersion, kept_bytes, match_of
from policywatch.storage.attachments import attachments_of
from policywatch.storage.connection import open_for_reading, snapshots_beside
from policywatch.storage.documents import Documents
from policywatch.storage.health import SourceState, incidents, source_states
from policywatch.storage.hosts import Hosts
from policywatch.storage.outbox import Outbox
from policywatch.storage.papers import Related, facts_of_paper, paper_of, related
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.storage.stages import with_papers

if TYPE_CHECKING:
    from policywatch.storage.counting import Count
    from policywatch.storage.coverage import Span
    from policywatch.storage.search import Facets, Page
    from policywatch.storage.trial import Trial


class Archive:
    """An archive, read-only; it may be read while the service writes."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._connection = self._open()
        self.documents: Documents = Documents(self._connection)

    def _open(self) -> sqlite3.Connection:
        return open_for_reading(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __iter__(self) -> Iterator[Article]:
        """Give all articles in the order in which they came."""
        above = 0
        while rows := self._connection.execute(
            f"SELECT {COLUMNS} FROM articles WHERE seq > ? ORDER BY seq LIMIT 500",  # noqa: S608
            (above,),
        ).fetchall():
            above = rows[-1]["seq"]
            yield from map(article_of, rows)

    def __len__(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    def search(
        self,
        query: str | Query,
        limit: int | None = None,
        *,
        by: Literal["newest", "relevance"] = "newest",
        today: date | None = None,
    ) -> Iterator[Article]:
        """Give the articles that a query matches, newest first; `today` (UTC) is what `since:30d` counts from.

        Rows of a first poll whose page was not fetched are found by their title; their `seq` is 0. `by="relevance"`
        gives the articles, without such rows, that speak most of the query's words first.
        Raise QueryError when a query given as text does not parse.
        """
        from policywatch.storage.search import search, search_best

        parsed, today = _parsed(query, today)
        find = search if by == "newest" else search_best
        return islice(find(self._connection, parsed, today=today), limit)

    def page(self, query: str | Query, *, limit: int = 20, key: str = "", today: date | None = None) -> Page:
        """Give a page of what `search` gives, newest first; the `key` that comes with it gives the next one.

        Raise QueryError when a query given as text does not parse, ValueError for a key of no page.
        """
        from policywatch.storage.search import page

        parsed, today = _parsed(query, today)
        return page(self._connection, parsed, today=today, limit=limit, key=key)

    def count(self, query: str | Query, *, exact: bool = False, today: date | None = None) -> Count:
        """Count the articles that a query matches; above 2,000 candidates about, unless `exact`."""
        from policywatch.storage.counting import count

        parsed, today = _parsed(query, today)
        return count(self._connection, parsed, today=today, exact=exact)

    def facets(self, query: str | Query, *, today: date | None = None) -> Facets:
        """Count the articles that a query matches by source, language, month and watch."""
        from policywatch.storage.search import facets

        parsed, today = _parsed(query, today)
        return facets(self._connection, parsed, today=today)

    def try_watch(self, watch: Watch, *, since: date | None = None, today: date | None = None) -> Trial:
        """Say what a watch would have told of all articles that are known by a day from `since` on (None: of all)."""
        from policywatch.storage.trial import try_watch

        return try_watch(self._connection, watch, since=since, today=today or datetime.now(UTC).date())

    def facts_of(self, article: Article) -> ArticleFacts:
        """Give what fields of a query may ask of an article."""
        from policywatch.storage.candidates import facts_of

        return facts_of(self._connection, article)

    def is_baseline(self, article_id: str) -> bool:
        """Say whether an article was known from the first poll of every source that lists it, and so is no news."""
        row = self._connection.execute(
            "SELECT min(baseline AND NOT backfill) AS is_old FROM items WHERE article_id = ?", (article_id,)
        ).fetchone()
        return bool(row["is_old"])

    def get(self, id: str) -> Article | None:
        """Give the article with this id, or None; a row whose page was not fetched has `seq` 0, as in a search."""
        from policywatch.storage.search import listed

        return Articles(self._connection).get(id) or next(iter(listed(self._connection, id)), None)

    def find(self, beginning: str) -> Article:
        """Give the article whose id begins so; raise ArchiveError when there is none or more than one."""
        from policywatch.storage.search import listed

        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM articles WHERE id >= ? AND id < ? LIMIT 2",  # noqa: S608
            (beginning, beginning + "g"),
        ).fetchall()
        found = [*map(article_of, rows), *listed(self._connection, beginning)]
        _one(found, "article", beginning)
        return found[0]

    def of_story(self, story_id: str) -> list[Article]:
        """Give the articles of a story in the order in which they came."""
        return Articles(self._connection).of_story(story_id)

    def matches_of(self, article_id: str) -> list[Match]:
        """Give what the newest version of an article matched."""
        rows = self._connection.execute(
            """SELECT * FROM matches WHERE article_id = :id AND version =
                (SELECT max(number) FROM versions WHERE article_id = :id) ORDER BY watch""",
            {"id": article_id},
        )
        return [match_of(row) for row in rows]

    def paper_of(self, article_id: str) -> Facts:
        """Give the facts of the policy paper that an article carries."""
        return facts_of_paper(self._connection, article_id)

    def related(self, article: Article) -> list[Related]:
        """Give the articles whose papers are related to an article's, the oldest first, and how."""
        paper = paper_of(self._connection, article.id)
        return related(self._connection, paper) if paper else []

    def attachments_of(self, article_id: str) -> tuple[Attachment, ...]:
        """Give the files of an article that were fetched."""
        return attachments_of(self._connection, article_id)

    def versions_of(self, article_id: str) -> list[ArticleVersion]:
        """Give the versions of an article, the oldest first; the newest is the article as it stands."""
        return Articles(self._connection).versions_of(article_id)

    def alerts(
        self,
        *,
        state: str | None = None,
        since: datetime | None = None,
        story_id: str | None = None,
        briefly: bool = False,
    ) -> list[Alert]:
        """Give alerts, newest first; `briefly` without the article's text, the places met, copies and facts."""
        return told.alerts(self._connection, state=state, since=since, story_id=story_id, briefly=briefly)

    def with_papers(self, alerts: Sequence[Alert]) -> list[Alert]:
        """Give alerts with what came before their papers: drafts, and how the text changed."""
        return with_papers(self._connection, alerts)

    def find_alert(self, beginning: str) -> Alert:
        """Give the alert whose id begins so; raise ArchiveError when there is none or more than one."""
        found = told.alerts(self._connection, beginning=beginning)
        _one(found, "alert", beginning)
        return found[0]

    def incidents(self, *, only: Literal["open", "all"] = "open") -> list[Incident]:
        """Give incidents: those that are open, worst first; or all, newest first."""
        return incidents(self._connection, only=only)

    def evidence(self, incident_id: int) -> bytes:
        """Give the odd page that an incident was seen by; raise ArchiveError when none is kept."""
        row = self._connection.execute("SELECT snapshot FROM incidents WHERE id = ?", (incident_id,)).fetchone()
        content = kept_bytes(snapshots_beside(self.path), row["snapshot"]) if row and row["snapshot"] else None
        if content is None:
            raise ArchiveError(f"no page is kept of incident {incident_id}")
        return content

    def source_states(self) -> dict[str, SourceState]:
        """Give how each source is that was ever polled, by id."""
        return source_states(self._connection)

    def coverage(self, source_id: str, since: datetime) -> list[Span]:
        """Give from when to when nothing of a source can have been missed, and when something may have been."""
        from policywatch.storage.coverage import coverage

        return coverage(self._connection, source_id, since)

    def joined_since(self, delivery: Delivery) -> list[Alert]:
        """Give what a digest's reader was told before, and what has come to other places since the last digest."""
        return told.joined_since(self._connection, delivery)

    def alert_counts(self) -> dict[str, int]:
        """Say how many alerts are in each state."""
        return Outbox(self._connection).states()

    def hosts_down(self) -> list[tuple[str, datetime]]:
        """Give the hosts that cannot be connected to, and since when (UTC)."""
        return Hosts(self._connection).down()

    def deliveries_of(self, alert_id: str) -> list[tuple[Delivery, list[Attempt]]]:
        """Give the deliveries of an alert, each with its attempts."""
        return told.deliveries_of(self._connection, alert_id)


def open_archive(path: Path | str) -> Archive:
    """Open an archive read-only; raise ArchiveError when there is none, or the file is something else."""
    return Archive(path)


def _parsed(query: str | Query, today: date | None) -> tuple[Query, date]:
    parsed = Query.parse(query) if isinstance(query, str) else query
    return parsed, today or datetime.now(UTC).date()


def _one(found: list[Article] | list[Alert], what: str, beginning: str) -> None:
    if not found:
        raise ArchiveError(f"no {what} has an id that begins with {beginning!r}")
    if len(found) > 1:
        raise ArchiveError(f"more than one {what} has an id that begins with {beginning!r}; write more of it")
