"""Articles and their versions, what they matched, and the bytes they were read from."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path

from policywatch.models import Article, Attachment, Hit, Match, PaperPage, Reading, Snapshot, Version
from policywatch.storage.attachments import put_attachment
from policywatch.storage.connection import BUSY_SECONDS
from policywatch.storage.papers import facts_of_paper, kept_places, put_facts
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.text import day_of, from_utc_text, instant_of, utc_text

PAGE_LEVEL = 3
"""How hard pages are compressed: a ninth larger than at zlib's own level 6, in less than half the time (real pages)."""


@dataclass(frozen=True)
class Kept:
    """An article as it stands after a version was kept. `number` counts its versions from 1."""

    article: Article
    number: int
    is_new: bool
    is_changed: bool


@dataclass(frozen=True)
class ArticleVersion:
    """An article as it stood: `number` counts from 1, `at` is UTC text, `snapshot` the hash of the bytes, or empty."""

    number: int
    at: str
    snapshot: str
    article: Article


class Articles:
    """What was read. Every writing method is called inside a transaction of the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, id: str) -> Article | None:
        """Give the article with this very id."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM articles WHERE id = ?",  # noqa: S608  (column names of our own)
            (id,),
        ).fetchone()
        return article_of(row) if row else None

    def keep(self, version: Version, *, story_id: str, at: datetime, first_seen_at: datetime, snapshot: str) -> Kept:
        """Write what was read of a page: a new article, a new version of one, or nothing when its content is the same.

        A page that could not be read never replaces one that could. `snapshot` is the hash of the bytes, or empty.
        """
        old = self.get(version.article_id)
        content = _content(version)
        content_hash = _hash_of(content)
        number = self.latest(version.article_id) if old else 0
        if old and not self._is_change(old, version):
            if old.problem and version.problem:  # still not read, perhaps for another reason
                self._connection.execute("UPDATE articles SET problem = ? WHERE id = ?", (version.problem, old.id))
            return Kept(old, number, is_new=False, is_changed=False)
        if old:
            self._supersede(old, number)
            self._connection.execute(
                """UPDATE articles SET title = :title, body = :body, body_from = :body_from, language = :language,
                    published_at = :published_at, published_on = :published_on,
                    published_precision = :published_precision, modified_at = :modified_at, problem = :problem,
                    content_hash = :content_hash WHERE id = :id""",
                {**content, "content_hash": content_hash, "id": old.id},
            )
            article = replace(old, **content)  # type: ignore[arg-type]
        else:
            origin = {
                "id": version.article_id,
                "url": version.url,
                "source_id": version.source_id,
                "first_seen_at": utc_text(first_seen_at),
                "story_id": story_id,
            }
            cursor = self._connection.execute(
                """INSERT INTO articles (id, url, title, body, body_from, language, source_id, published_at,
                    published_on, published_precision, modified_at, first_seen_at, story_id, problem, content_hash)
                VALUES (:id, :url, :title, :body, :body_from, :language, :source_id, :published_at,
                    :published_on, :published_precision, :modified_at, :first_seen_at, :story_id, :problem,
                    :content_hash)""",
                {**content, **origin, "content_hash": content_hash},
            )
            article = Article(seq=cursor.lastrowid, gone_at=None, **origin, **content)  # type: ignore[arg-type]
        self._connection.execute(
            "INSERT INTO versions (article_id, number, at, content_hash, snapshot) VALUES (?, ?, ?, ?, ?)",
            (version.article_id, number + 1, utc_text(at), content_hash, snapshot or None),
        )
        put_facts(self._connection, version.article_id, PaperPage(version.title, version.body, version.facts))
        return Kept(article, number + 1, is_new=old is None, is_changed=old is not None)

    def attach(self, article: Article, body: str, *, at: datetime, snapshot: str) -> Kept:
        """Write that the text of an attachment completes an article: a new version with that text, or nothing new."""
        number = self.latest(article.id)
        if body == article.body:
            return Kept(article, number, is_new=False, is_changed=False)
        body_from = article.body_from if article.body_from == "page" else "attachment"
        told = {**asdict(article), "body": body, "body_from": body_from}
        self._supersede(article, number)
        self._connection.execute(
            "UPDATE articles SET body = ?, body_from = ?, content_hash = ? WHERE id = ?",
            (body, body_from, _hash_of(told), article.id),
        )
        self._connection.execute(
            "INSERT INTO versions (article_id, number, at, content_hash, snapshot) VALUES (?, ?, ?, ?, ?)",
            (article.id, number + 1, utc_text(at), _hash_of(told), snapshot or None),
        )
        return Kept(replace(article, body=body, body_from=body_from), number + 1, is_new=False, is_changed=True)

    def put_gone(self, id: str, since: datetime | None) -> None:
        """Write since when an article's page is gone, or that it is there (None)."""
        self._connection.execute(
            "UPDATE articles SET gone_at = ? WHERE id = ?", (utc_text(since) if since else None, id)
        )

    def put_attachment(self, article_id: str, attachment: Attachment, snapshot: str) -> None:
        """Write what a file of an article says."""
        put_attachment(self._connection, article_id, attachment, snapshot)

    def complete_facts(self, version: Version) -> bool:
        """Add the days that a version with more text tells of an article's paper; say whether there were any."""
        known = facts_of_paper(self._connection, version.article_id)
        completed = known.completed(version.facts).placed_as(version.facts)
        if completed == known:
            return False
        put_facts(self._connection, version.article_id, PaperPage(version.title, version.body, completed))
        return replace(completed, places=()) != replace(known, places=())

    def has_other_facts(self, version: Version) -> bool:
        """Say whether a reading of the same text gives other facts of its paper than are kept."""
        return facts_of_paper(self._connection, version.article_id) != replace(
            version.facts, places=kept_places(version.facts)
        )

    def put_facts(self, version: Version) -> None:
        """Write the facts of a version's paper in place of those that are kept."""
        put_facts(self._connection, version.article_id, PaperPage(version.title, version.body, version.facts))

    def is_news(self, version: Version) -> bool:
        """Say whether `keep` would write a new article or a new version."""
        old = self.get(version.article_id)
        return old is None or self._is_change(old, version)

    def _is_change(self, old: Article, version: Version) -> bool:
        if version.body_from == "row" or (version.body_from == "feed" and old.body_from not in ("row", "feed")):
            return False
        if self.content_hash(old.id) == _content_hash(version):
            return False
        from policywatch.extraction import differences  # for the few pages that were looked at again

        return old.body_from != version.body_from or bool(differences(_reading_then(old), _reading_now(version)))

    def latest(self, id: str) -> int:
        """Give the number of an article's newest version; 0 when there is none."""
        row = self._connection.execute("SELECT max(number) FROM versions WHERE article_id = ?", (id,)).fetchone()
        return row[0] or 0

    def content_hash(self, id: str) -> str:
        """Give the hash of what the article says now."""
        return str(self._connection.execute("SELECT content_hash FROM articles WHERE id = ?", (id,)).fetchone()[0])

    def _supersede(self, old: Article, number: int) -> None:
        superseded = zlib.compress(json.dumps(asdict(old), ensure_ascii=False).encode())
        self._connection.execute(
            "UPDATE versions SET superseded = ? WHERE article_id = ? AND number = ?", (superseded, old.id, number)
        )

    def versions_of(self, article_id: str) -> list[ArticleVersion]:
        """Give the versions of an article, the oldest first; the newest is the article as it stands."""
        rows = self._connection.execute(
            "SELECT number, at, snapshot, superseded FROM versions WHERE article_id = ? ORDER BY number", (article_id,)
        ).fetchall()
        current = self.get(article_id)
        assert current is not None or not rows
        return [
            ArticleVersion(
                row["number"],
                row["at"],
                row["snapshot"] or "",
                Article(**json.loads(zlib.decompress(row["superseded"]))) if row["superseded"] else current,  # type: ignore[arg-type]
            )
            for row in rows
        ]

    def of_story(self, story_id: str) -> list[Article]:
        """Give the articles of a story in the order in which they came."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM articles WHERE story_id = ? ORDER BY seq",  # noqa: S608  (column names of our own)
            (story_id,),
        )
        return [article_of(row) for row in rows]

    # Matches

    def add_matches(self, kept: Kept, matches: Sequence[Match], at: datetime) -> None:
        """Write which watches the article's newest version met, with the words and places."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO matches (article_id, version, watch, keyword, hits, at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    kept.article.id,
                    kept.number,
                    match.watch,
                    match.keyword,
                    json.dumps([[hit.field, hit.start, hit.end, hit.term] for hit in match.hits], ensure_ascii=False),
                    utc_text(at),
                )
                for match in matches
            ],
        )


def match_of(row: Mapping[str, object] | sqlite3.Row) -> Match:
    """Make a Match of a row of `matches`."""
    hits = tuple(Hit(field, start, end, term) for field, start, end, term in json.loads(str(row["hits"])))
    return Match(str(row["watch"]), str(row["keyword"]), hits)


class Snapshots:
    """The bytes of pages as they came, in a file of their own beside the archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, article_id: str, snapshot: Snapshot, *, with_bytes: bool = True) -> None:
        """Keep the bytes, once however often they come, and when they came; or only their hash and the time."""
        if (
            with_bytes
            and not self._connection.execute("SELECT 1 FROM contents WHERE hash = ?", (snapshot.hash,)).fetchone()
        ):
            self._connection.execute(
                "INSERT INTO contents (hash, deflated) VALUES (?, ?)",
                (snapshot.hash, zlib.compress(snapshot.content, PAGE_LEVEL)),
            )
        self._connection.execute(
            "INSERT INTO snapshots (article_id, hash, at) VALUES (?, ?, ?)",
            (article_id, snapshot.hash, utc_text(snapshot.at)),
        )

    def note(self, article_id: str, at: datetime) -> None:
        """Keep that the page still was, at `at`, what it was at the last look."""
        self._connection.execute(
            """INSERT INTO snapshots (article_id, hash, at)
            SELECT article_id, hash, ? FROM snapshots WHERE article_id = ? ORDER BY at DESC, id DESC LIMIT 1""",
            (utc_text(at), article_id),
        )

    def newest(self, article_id: str) -> Snapshot | None:
        """Give the newest bytes that are kept of a page."""
        row = self._connection.execute(
            """SELECT snapshots.hash, at, deflated FROM snapshots JOIN contents ON contents.hash = snapshots.hash
            WHERE article_id = ? ORDER BY at DESC, id DESC LIMIT 1""",
            (article_id,),
        ).fetchone()
        return Snapshot(row["hash"], from_utc_text(row["at"]), zlib.decompress(row["deflated"])) if row else None


def kept_bytes(path: Path, hash: str) -> bytes | None:
    """Give the bytes with this hash out of the file of snapshots; None when they are not kept."""
    if not path.is_file():
        return None
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as connection:
        row = connection.execute("SELECT deflated FROM contents WHERE hash = ?", (hash,)).fetchone()
    return zlib.decompress(row[0]) if row else None


def _reading_then(article: Article) -> Reading:
    published: datetime | date | None = None
    if article.published_on and article.published_precision == "day":
        published = date.fromisoformat(article.published_on)
    elif article.published_at:
        published = from_utc_text(article.published_at)
    return Reading(article.title, article.body, article.language, published)


def _reading_now(version: Version) -> Reading:
    return Reading(version.title, version.body, version.language, version.published)


def _content_hash(version: Version) -> str:
    """Give the hash of what makes a version: title, text and date; not why a text is missing, nor later touches."""
    return _hash_of(_content(version))


def _hash_of(content: Mapping[str, object]) -> str:
    told = [content[name] for name in ("title", "body", "body_from", "published_at", "published_on")]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def _content(version: Version) -> dict[str, str | None]:
    """Give the columns that are the content of a version."""
    published, modified = version.published, version.modified
    return {
        "title": version.title,
        "body": version.body,
        "body_from": version.body_from,
        "language": version.language,
        "published_at": utc_text(instant_of(published, version.zone)) if published else None,
        "published_on": day_of(published).isoformat() if published else None,
        "published_precision": version.published_precision if published else None,
        "modified_at": utc_text(instant_of(modified, version.zone)) if modified else None,
        "problem": version.problem,
    }
