"""Articles filed under documents: one for each paper in one stage, and the links among these.

Pages of one paper join the document that was there first; a page that shows two documents to be one makes them one,
unless their numbers differ. What was said by hand stands above what the texts say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policywatch.models import Document, PaperPage
from policywatch.storage.documents import Documents
from policywatch.storage.papers import IS_PAPER, Paper, Related, facts_of_paper, paper_of, put_keys, related

_ONE_PAPER = ("same", "reprint-of")
_FILED = "all_filed_up_to"


@dataclass(frozen=True)
class Filed:
    """The document that an article was filed under, and what was known of this one before."""

    document_id: str
    before: Document | None


class Filing(Documents):
    """The documents of an archive as they are written, which belongs into a transaction."""

    def file(self, article_id: str) -> Filed | None:
        """File an article under the document of its paper, and link this with others; give what that did, or None.

        An article that is filed already moves only when its facts no longer fit.
        """
        paper = paper_of(self._connection, article_id)
        before = self._document_id(article_id)
        if paper is None:
            if before:
                self._take_out(article_id, before)
            return None
        others = related(self._connection, paper)
        home = self._home(paper, others, before)
        if before and before != home:
            self._take_out(article_id, before)
        if before != home:
            reason = next(
                (one.relation.reason for one in others if self._document_id(one.paper.article.id) == home), ""
            )
            self._connection.execute(
                "INSERT OR REPLACE INTO document_articles (article_id, document_id, reason) VALUES (?, ?, ?)",
                (article_id, home, reason),
            )
        elif len(self._members(home)) == 1:
            self._cut_links(home)  # they came from what the page said before
        known = self.get(home)
        self._summarise(home)
        self._link(home, others)
        return Filed(home, known)

    def correct(self, one: str, other: str) -> None:
        """File two articles anew, because something was said of them by hand."""
        homes = {self._document_id(one), self._document_id(other)} - {""}
        for article_id in (one, other):
            before = self._document_id(article_id)
            if before and len(self._members(before)) > 1:
                self._take_out(article_id, before)
        homes |= {filed.document_id for filed in (self.file(one), self.file(other)) if filed}
        for home in homes:
            self._cut_links(home)
        for home in homes:
            for article_id in self._members(home):
                self.file(article_id)

    def unfiled(self, limit: int) -> list[str]:
        """Give articles that are about a paper and are not filed, as those of an older archive; the oldest first."""
        rows = self._connection.execute(
            f"""SELECT facts.article_id FROM articles JOIN facts ON facts.article_id = articles.id
            WHERE articles.seq > ? AND {IS_PAPER} AND facts.article_id NOT IN (SELECT article_id FROM document_articles)
            ORDER BY articles.seq LIMIT ?""",  # noqa: S608  (a condition of our own)
            (self._filed_up_to(), limit),
        )
        return [row[0] for row in rows]

    def note_filed(self, article_id: str | None = None) -> None:
        """Note that each article up to this one, or to the newest, is filed, so that `unfiled` looks at later ones."""
        self._connection.execute(
            """INSERT OR REPLACE INTO facts_of_archive (name, value)
            SELECT :name, coalesce(max(seq), 0) FROM articles WHERE :id IS NULL OR id = :id""",
            {"name": _FILED, "id": article_id},
        )

    def _filed_up_to(self) -> int:
        row = self._connection.execute("SELECT value FROM facts_of_archive WHERE name = ?", (_FILED,)).fetchone()
        return int(row["value"]) if row else 0

    def put_keys_anew(self) -> None:
        """Write by which numbers and names papers are found, for an archive from before papers were filed."""
        for (article_id,) in self._connection.execute("SELECT article_id FROM facts").fetchall():
            row = self._connection.execute("SELECT title, body FROM articles WHERE id = ?", (article_id,)).fetchone()
            if row:
                page = PaperPage(row["title"], row["body"], facts_of_paper(self._connection, article_id))
                put_keys(self._connection, article_id, page)

    def _document_id(self, article_id: str) -> str:
        row = self._connection.execute(
            "SELECT document_id FROM document_articles WHERE article_id = ?", (article_id,)
        ).fetchone()
        return row[0] if row else ""

    def _members(self, document_id: str) -> list[str]:
        rows = self._connection.execute(
            "SELECT article_id FROM document_articles WHERE document_id = ?", (document_id,)
        )
        return [row[0] for row in rows]

    def _home(self, paper: Paper, others: Sequence[Related], before: str) -> str:
        """Choose an article's document: the one it is in, the first that a page of the same paper is in, or new."""
        article_id = paper.article.id
        fitting: dict[str, bool] = {}
        for one in others:
            document_id = self._document_id(one.paper.article.id)
            if document_id and one.relation.kind in _ONE_PAPER and not self._is_parted(article_id, document_id):
                fitting[document_id] = fitting.get(document_id, False) or one.by_hand
        if not fitting:
            return before if before and self._members(before) == [article_id] else self._new_id(article_id)
        documents = [document for id in fitting if (document := self.get(id))]
        first = min(documents, key=lambda one: (not fitting[one.id], one.id != before, one.first_seen_at, one.id))
        for other in documents:
            if other.id != first.id and self._agree(first, other):
                self._join(other.id, first.id)
        return first.id

    def _new_id(self, article_id: str) -> str:
        if self.get(article_id) is None:
            return article_id
        return hashlib.sha256(f"{article_id} again".encode()).hexdigest()[:16]

    def _is_parted(self, article_id: str, document_id: str) -> bool:
        """Say whether an article was said by hand to have nothing to do with one of a document's."""
        row = self._connection.execute(
            """SELECT EXISTS (SELECT 1 FROM document_corrections JOIN document_articles
                ON article_id IN (one, other) WHERE document_id = :document AND relation = 'none'
                AND :article IN (one, other) AND article_id <> :article)""",
            {"article": article_id, "document": document_id},
        ).fetchone()
        return bool(row[0])

    def _agree(self, one: Document, other: Document) -> bool:
        """Say whether two documents may be one: of one stage, not with two numbers, and not parted by hand."""
        numbers = {one.number, other.number} - {""}
        if one.stage != other.stage or len(numbers) > 1:
            return False
        return not any(self._is_parted(article_id, other.id) for article_id in self._members(one.id))

    def _join(self, document_id: str, into: str) -> None:
        self._connection.execute(
            "UPDATE document_articles SET document_id = ? WHERE document_id = ?", (into, document_id)
        )
        for this, that in (("from_id", "to_id"), ("to_id", "from_id")):
            self._connection.execute(
                f"UPDATE OR IGNORE document_links SET {this} = ? WHERE {this} = ? AND {that} <> ?",  # noqa: S608
                (into, document_id, into),
            )
        self._forget(document_id)

    def _take_out(self, article_id: str, document_id: str) -> None:
        self._connection.execute("DELETE FROM document_articles WHERE article_id = ?", (article_id,))
        if self._members(document_id):
            self._summarise(document_id)
        else:
            self._forget(document_id)

    def _forget(self, document_id: str) -> None:
        self._cut_links(document_id)
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def _cut_links(self, document_id: str) -> None:
        self._connection.execute("DELETE FROM document_links WHERE ? IN (from_id, to_id)", (document_id,))

    def _link(self, home: str, others: Iterable[Related]) -> None:
        for one in others:
            other = self._document_id(one.paper.article.id)
            if not other or other == home or one.relation.kind in _ONE_PAPER:
                continue
            if not one.by_hand and any(self._is_parted(article_id, other) for article_id in self._members(home)):
                continue
            ends = (other, home) if one.relation.turned else (home, other)
            self._connection.execute(
                """INSERT INTO document_links (from_id, to_id, relation, reason, by_hand) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET reason = excluded.reason, by_hand = excluded.by_hand
                WHERE excluded.by_hand > by_hand""",
                (*ends, one.relation.kind, one.relation.reason, one.by_hand),
            )

    def _summarise(self, document_id: str) -> None:
        """Write what is known of a document from all its pages."""
        from policywatch.documents import summarise

        pages = self.pages_of(document_id)
        known = summarise(document_id, [paper.page for paper in pages], first_seen_at=pages[0].article.first_seen_at)
        self._connection.execute(
            """INSERT OR REPLACE INTO documents (id, title, stage, number, issuers, comment_deadline, effective_on,
                signed_on, first_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                known.id,
                known.title,
                known.stage,
                known.number,
                json.dumps(known.issuers, ensure_ascii=False),
                *(day.isoformat() if day else None for day in (known.comment_deadline, known.effective_on)),
                known.signed_on.isoformat() if known.signed_on else None,
                known.first_seen_at,
            ),
        )
