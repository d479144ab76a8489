"""Documents: policy papers in each stage of their life, their pages and their links, as they are read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal

from policywatch.models import Article, Document, Facts, Relation
from policywatch.storage.papers import Paper, facts_of_papers
from policywatch.storage.rows import COLUMNS, WITHOUT_BODY, article_of

_AT_ONCE = 200
"""Documents whose pages are asked for with one question."""

NOT_ENDED = """NOT EXISTS (SELECT 1 FROM document_links WHERE to_id = documents.id AND relation = 'repeals')"""
"""What SQL asks of a document that was neither withdrawn nor repealed."""


@dataclass(frozen=True)
class DocumentLink:
    """Another stage of a paper: how it is related to the document asked for, and why."""

    document: Document
    relation: Relation
    by_hand: bool


class Documents:
    """The documents of an archive."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, document_id: str) -> Document | None:
        """Give the document with this id."""
        row = self._connection.execute("SELECT * FROM documents WHERE id = ?", (document_id,)).fetchone()
        return document_of(row) if row else None

    def of_article(self, article_id: str) -> Document | None:
        """Give the document that an article is filed under."""
        row = self._connection.execute(
            """SELECT documents.* FROM document_articles JOIN documents ON documents.id = document_id
            WHERE article_id = ?""",
            (article_id,),
        ).fetchone()
        return document_of(row) if row else None

    def every(self, *, stage: str | None = None, open_on: date | None = None) -> list[Document]:
        """Give the documents: of a stage, and open for comments on a day; the paper first seen last comes first."""
        rows = self._connection.execute(
            f"""SELECT * FROM documents WHERE (:stage IS NULL OR stage = :stage)
                AND (:day IS NULL OR (comment_deadline >= :day AND {NOT_ENDED}))
            ORDER BY first_seen_at DESC, id""",  # noqa: S608  (a condition of our own)
            {"stage": stage, "day": open_on.isoformat() if open_on else None},
        )
        return [document_of(row) for row in rows]

    def ahead(self, today: date) -> list[tuple[Document, str, str]]:
        """Give the documents with a day to come, not withdrawn or repealed, with title and address of their page."""
        rows = self._connection.execute(
            f"SELECT * FROM documents WHERE (comment_deadline >= :day OR effective_on >= :day) AND {NOT_ENDED}",  # noqa: S608
            {"day": today.isoformat()},
        ).fetchall()
        found = []
        for document, pages in self.with_pages(map(document_of, rows)):
            face = _face_of(pages).article
            found.append((document, face.title, face.url))
        return found

    def between(self, first: date, last: date) -> list[Document]:
        """Give the documents, not withdrawn or repealed, that have a day in a span of days."""
        rows = self._connection.execute(
            f"""SELECT * FROM documents WHERE (comment_deadline BETWEEN :first AND :last
                OR effective_on BETWEEN :first AND :last) AND {NOT_ENDED}""",  # noqa: S608  (a condition of our own)
            {"first": first.isoformat(), "last": last.isoformat()},
        )
        return [document_of(row) for row in rows]

    def withdrawn_by(self, document_id: str) -> list[Document]:
        """Give the drafts that a document withdraws."""
        rows = self._connection.execute(
            """SELECT documents.* FROM document_links JOIN documents ON documents.id = to_id
            WHERE from_id = ? AND relation = 'repeals' AND documents.stage IN ('plan', 'draft', 'approval')""",
            (document_id,),
        )
        return [document_of(row) for row in rows]

    def page_that_tells(self, document: Document, event: Literal["comment", "effect"]) -> Article:
        """Give the page of a document that tells its last day for comments, or its first day in force."""
        face, pages = self.face_of(document.id), self.pages_of(document.id)
        for page in (face, *pages):
            told = page.facts.comment_deadline if event == "comment" else page.facts.effective_on
            if told == (document.comment_deadline if event == "comment" else document.effective_on):
                return page.article
        return face.article

    def face_of(self, document_id: str) -> Paper:
        """Give the page that speaks for a document."""
        return _face_of(self.pages_of(document_id))

    def pages_of(self, document_id: str, *, with_texts: bool = False) -> list[Paper]:
        """Give the articles of a document in the order in which they came, their bodies left empty unless asked for."""
        return self._pages([document_id], COLUMNS if with_texts else WITHOUT_BODY)[document_id]

    def with_pages(self, documents: Iterable[Document]) -> Iterator[tuple[Document, list[Paper]]]:
        """Give documents with their pages, as `pages_of` does, and ask for those of many at once."""
        waiting = iter(documents)
        while some := list(islice(waiting, _AT_ONCE)):
            pages = self._pages([document.id for document in some], WITHOUT_BODY)
            yield from ((document, pages[document.id]) for document in some)

    def _pages(self, document_ids: Sequence[str], columns: str) -> Mapping[str, list[Paper]]:
        rows = self._connection.execute(
            f"""SELECT document_id, {columns} FROM document_articles JOIN articles ON articles.id = article_id
            WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY articles.seq""",  # noqa: S608  (column names of our own)
            (json.dumps(document_ids),),
        ).fetchall()
        facts = facts_of_papers(self._connection, [row["id"] for row in rows])
        found: dict[str, list[Paper]] = {document_id: [] for document_id in document_ids}
        for row in rows:
            found[row["document_id"]].append(Paper(article_of(row), facts.get(row["id"], Facts())))
        return found

    def links_of(self, document_id: str) -> list[DocumentLink]:
        """Give the other stages of a document's paper, the oldest first."""
        rows = self._connection.execute(
            """SELECT document_links.*, from_id <> :id AS turned FROM document_links JOIN documents
                ON documents.id = CASE from_id WHEN :id THEN to_id ELSE from_id END
            WHERE from_id = :id OR to_id = :id ORDER BY coalesce(signed_on, substr(first_seen_at, 1, 10)), id""",
            {"id": document_id},
        ).fetchall()
        found = []
        for row in rows:
            other = self.get(row["from_id"] if row["turned"] else row["to_id"])
            assert other is not None
            relation = Relation(row["relation"], row["reason"], bool(row["turned"]))
            found.append(DocumentLink(other, relation, bool(row["by_hand"])))
        return found


def _face_of(pages: Sequence[Paper]) -> Paper:
    from policywatch.documents import face_of

    return pages[face_of([paper.page for paper in pages])]


def document_of(row: sqlite3.Row) -> Document:
    """Make a Document of a row of `documents`."""
    days = {
        name: date.fromisoformat(row[name]) if row[name] else None
        for name in ("comment_deadline", "effective_on", "signed_on")
    }
    return Document(
        id=row["id"],
        title=row["title"],
        stage=row["stage"],
        number=row["number"],
        issuers=tuple(json.loads(row["issuers"])),
        first_seen_at=row["first_seen_at"],
        **days,
    )
