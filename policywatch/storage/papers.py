"""Facts of the policy papers that articles carry."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import date
from typing import Any

from policywatch.models import Article, Facts, PaperPage, Relation
from policywatch.storage.rows import COLUMNS, article_of
from policywatch.text import fold_text

MAX_CANDIDATES = 200
"""Articles that share a number or a name with a paper and are compared with it."""

_LISTS = ("numbers", "standard_numbers", "cited_numbers", "issuers", "core_titles")
_DAYS = ("comment_deadline", "effective_on", "signed_on")


def put_facts(connection: sqlite3.Connection, article_id: str, facts: Facts) -> None:
    """Write the facts of an article's paper, in place of what was written before; nothing where nothing is said."""
    for table in ("facts", "paper_keys"):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))  # noqa: S608  (names of our own)
    if not has_facts(facts):
        return
    connection.executemany(
        "INSERT INTO paper_keys (key, article_id) VALUES (?, ?)", [(key, article_id) for key in _keys(facts)]
    )
    values: dict[str, str | None] = {"article_id": article_id, "stage": facts.stage}
    values |= {name: json.dumps(getattr(facts, name), ensure_ascii=False) for name in _LISTS}
    values |= {name: day.isoformat() if (day := getattr(facts, name)) else None for name in _DAYS}
    connection.execute(
        """INSERT INTO facts (article_id, stage, numbers, standard_numbers, cited_numbers, issuers, core_titles,
            comment_deadline, effective_on, signed_on)
        VALUES (:article_id, :stage, :numbers, :standard_numbers, :cited_numbers, :issuers, :core_titles,
            :comment_deadline, :effective_on, :signed_on)""",
        values,
    )


def facts_of_paper(connection: sqlite3.Connection, article_id: str) -> Facts:
    """Give the facts of an article's paper."""
    row = connection.execute("SELECT * FROM facts WHERE article_id = ?", (article_id,)).fetchone()
    if row is None:
        return Facts()
    known: dict[str, Any] = {name: tuple(json.loads(row[name])) for name in _LISTS}
    known |= {name: date.fromisoformat(row[name]) if row[name] else None for name in _DAYS}
    return Facts(stage=row["stage"], **known)


def has_facts(facts: Facts) -> bool:
    """Say whether anything is known of a paper."""
    return bool(facts.stage) or any(getattr(facts, name) for name in (*_LISTS, *_DAYS))


@dataclass(frozen=True)
class Paper:
    """An article that carries or reports a policy paper, and the paper's facts."""

    article: Article
    facts: Facts


@dataclass(frozen=True)
class Related:
    """Another article of the same paper or of another stage of it: how it is related, and why."""

    paper: Paper
    relation: Relation


def papers(connection: sqlite3.Connection, *, stage: str | None = None, open_on: date | None = None) -> list[Paper]:
    """Give the articles that carry a policy paper, newest first: of a stage, and open for comments on a day."""
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM facts JOIN articles ON articles.id = facts.article_id
        WHERE coalesce(stage, 'other') <> 'other' AND (:stage IS NULL OR stage = :stage)
            AND (:day IS NULL OR comment_deadline >= :day)
        ORDER BY coalesce(articles.published_on, substr(articles.first_seen_at, 1, 10)) DESC, articles.seq DESC""",  # noqa: S608
        {"stage": stage, "day": open_on.isoformat() if open_on else None},
    )
    return [Paper(article, facts_of_paper(connection, article.id)) for article in map(article_of, rows)]


def related(connection: sqlite3.Connection, article: Article) -> list[Related]:
    """Give the articles that share a number or a name with an article's paper, and how their papers are related.

    What was linked or unlinked by hand goes before what the texts say.
    """
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM articles WHERE articles.id <> :id AND (articles.id IN (
                SELECT other.article_id FROM paper_keys AS own JOIN paper_keys AS other ON other.key = own.key
                WHERE own.article_id = :id LIMIT {MAX_CANDIDATES})
            OR articles.id IN (SELECT to_id FROM document_links WHERE from_id = :id
                UNION SELECT from_id FROM document_links WHERE to_id = :id))
        ORDER BY coalesce(articles.published_on, substr(articles.first_seen_at, 1, 10)), articles.seq""",  # noqa: S608
        {"id": article.id},
    ).fetchall()
    from policywatch.documents import relate

    own = _page(Paper(article, facts_of_paper(connection, article.id)))
    found = []
    for other in map(article_of, rows):
        paper = Paper(other, facts_of_paper(connection, other.id))
        relation = _by_hand(connection, article.id, other.id) or relate(own, _page(paper))
        if relation.kind != "none":
            found.append(Related(paper, relation))
    return found


def link(connection: sqlite3.Connection, from_id: str, to_id: str, relation: str, reason: str) -> None:
    """Say by hand how the papers of two articles are related; `none` says that they are not."""
    for pair in ((from_id, to_id), (to_id, from_id)):
        connection.execute("DELETE FROM document_links WHERE from_id = ? AND to_id = ?", pair)
    connection.execute(
        "INSERT INTO document_links (from_id, to_id, relation, reason, by_hand) VALUES (?, ?, ?, ?, 1)",
        (from_id, to_id, relation, reason),
    )


def _by_hand(connection: sqlite3.Connection, one: str, other: str) -> Relation | None:
    row = connection.execute(
        """SELECT relation, reason, from_id FROM document_links
        WHERE by_hand AND ((from_id = :one AND to_id = :other) OR (from_id = :other AND to_id = :one))""",
        {"one": one, "other": other},
    ).fetchone()
    return Relation(row["relation"], row["reason"], turned=row["from_id"] != one) if row else None


def _page(paper: Paper) -> PaperPage:
    on = paper.article.published_on
    return PaperPage(paper.article.title, paper.article.body, paper.facts, date.fromisoformat(on) if on else None)


def _keys(facts: Facts) -> set[str]:
    from policywatch.documents import number_key  # its patterns take a while to compile; readers do without

    numbers = {number_key(number) for number in (*facts.numbers, *facts.standard_numbers, *facts.cited_numbers)}
    return {*numbers, *(f"《{fold_text(title)}》" for title in facts.core_titles)}
