"""Facts of the policy papers that articles carry, and how the papers of two articles are related."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Container, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from policywatch.models import Article, FactPlace, Facts, PaperPage, Relation
from policywatch.storage.rows import COLUMNS, article_of

MAX_CANDIDATES = 200
"""Articles that share a number or a name with a paper and are compared with it."""
IS_PAPER = "coalesce(facts.stage, 'other') <> 'other'"
"""What SQL asks of the facts of an article that is about a paper."""

_LISTS = ("numbers", "standard_numbers", "cited_numbers", "issuers", "core_titles", "contacts")
_DAYS = ("comment_deadline", "effective_on", "signed_on")


def put_facts(connection: sqlite3.Connection, article_id: str, page: PaperPage) -> None:
    """Write the facts of an article's paper, in place of what was written before; nothing where nothing is said."""
    connection.execute("DELETE FROM facts WHERE article_id = ?", (article_id,))
    put_keys(connection, article_id, page)
    facts = page.facts
    if not has_facts(facts):
        return
    values: dict[str, str | None] = {"article_id": article_id, "stage": facts.stage}
    values |= {name: json.dumps(getattr(facts, name), ensure_ascii=False) for name in _LISTS}
    values |= {name: day.isoformat() if (day := getattr(facts, name)) else None for name in _DAYS}
    places = [asdict(place) for place in kept_places(facts)]
    values["places"] = json.dumps(places, ensure_ascii=False, separators=(",", ":"))
    connection.execute(
        """INSERT INTO facts (article_id, stage, numbers, standard_numbers, cited_numbers, issuers, core_titles,
            contacts, comment_deadline, effective_on, signed_on, places)
        VALUES (:article_id, :stage, :numbers, :standard_numbers, :cited_numbers, :issuers, :core_titles,
            :contacts, :comment_deadline, :effective_on, :signed_on, :places)""",
        values,
    )


def put_keys(connection: sqlite3.Connection, article_id: str, page: PaperPage) -> None:
    """Write by which numbers and names the papers of other articles are found, in place of what was written before."""
    connection.execute("DELETE FROM paper_keys WHERE article_id = ?", (article_id,))
    if not has_facts(page.facts):
        return
    from policywatch.documents import paper_keys  # its patterns take a while to compile; readers do without

    own, cited = paper_keys(page)
    connection.executemany(
        "INSERT INTO paper_keys (key, article_id, cited) VALUES (?, ?, ?)",
        [(key, article_id, key in cited) for key in sorted(own | cited)],
    )


def facts_of_paper(connection: sqlite3.Connection, article_id: str) -> Facts:
    """Give the facts of an article's paper."""
    return facts_of_papers(connection, [article_id]).get(article_id, Facts())


def facts_of_papers(connection: sqlite3.Connection, article_ids: Sequence[str]) -> dict[str, Facts]:
    """Give the facts of those of some articles that are about a paper."""
    rows = connection.execute(
        "SELECT * FROM facts WHERE article_id IN (SELECT value FROM json_each(?))", (json.dumps(article_ids),)
    ).fetchall()
    there = set(rows[0].keys()) if rows else set()  # an archive that no run has brought up to date yet lacks the newest
    return {row["article_id"]: _facts_of(row, there) for row in rows}


def _facts_of(row: sqlite3.Row, there: Container[str]) -> Facts:
    known: dict[str, Any] = {name: _listed(row[name]) for name in _LISTS if name in there}
    known |= {name: date.fromisoformat(row[name]) if row[name] else None for name in _DAYS}
    places = _listed(row["places"]) if "places" in there else ()
    return Facts(stage=row["stage"], **known, places=tuple(FactPlace(**place) for place in places))


def _listed(text: str) -> tuple[Any, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def kept_places(facts: Facts) -> tuple[FactPlace, ...]:
    """Give the places that are kept: those in the title and the text, which are kept too; an index table is not."""
    return tuple(place for place in facts.places if place.field != "index")


def has_facts(facts: Facts) -> bool:
    """Say whether anything is known of a paper."""
    return bool(facts.stage) or any(getattr(facts, name) for name in (*_LISTS, *_DAYS))


@dataclass(frozen=True)
class Paper:
    """An article that carries or reports a policy paper, and the paper's facts."""

    article: Article
    facts: Facts

    @property
    def page(self) -> PaperPage:
        """Give what is compared of it."""
        on = self.article.published_on
        return PaperPage(self.article.title, self.article.body, self.facts, date.fromisoformat(on) if on else None)


@dataclass(frozen=True)
class Related:
    """Another article of the same paper or of another stage of it: how it is related, and why."""

    paper: Paper
    relation: Relation
    by_hand: bool = False


def paper_of(connection: sqlite3.Connection, article_id: str) -> Paper | None:
    """Give an article with the facts of its paper; None where it is about none."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM articles JOIN facts ON facts.article_id = articles.id WHERE articles.id = ? AND {IS_PAPER}",  # noqa: S608, E501
        (article_id,),
    ).fetchone()
    return Paper(article_of(row), facts_of_paper(connection, article_id)) if row else None


def related(connection: sqlite3.Connection, paper: Paper) -> list[Related]:
    """Give the articles that share a number or a name with an article's paper, and how their papers are related.

    What was said by hand of two articles goes before what their texts say.
    """
    rows = connection.execute(
        f"""SELECT {COLUMNS} FROM articles WHERE articles.id <> :id AND (articles.id IN (
                SELECT other.article_id FROM paper_keys AS own JOIN paper_keys AS other ON other.key = own.key
                WHERE own.article_id = :id AND NOT (own.cited AND other.cited)
                ORDER BY own.cited + other.cited LIMIT {MAX_CANDIDATES})
            OR (articles.story_id = :story
                AND EXISTS (SELECT 1 FROM facts WHERE article_id = articles.id AND stage = :stage))
            OR articles.id IN (SELECT other FROM document_corrections WHERE one = :id
                UNION SELECT one FROM document_corrections WHERE other = :id))
        ORDER BY coalesce(articles.published_on, substr(articles.first_seen_at, 1, 10)), articles.seq""",  # noqa: S608
        {"id": paper.article.id, "story": paper.article.story_id, "stage": paper.facts.stage},
    ).fetchall()
    from policywatch.documents import relate

    found = []
    for other in map(article_of, rows):
        known = Paper(other, facts_of_paper(connection, other.id))
        said = _by_hand(connection, paper.article.id, other.id)
        relation = said or relate(paper.page, known.page)
        if relation.kind == "none" and not said and _is_one_text(paper, known):
            relation = Relation("reprint-of", "the same text")
        if relation.kind != "none":
            found.append(Related(known, relation, said is not None))
    return found


def _is_one_text(one: Paper, other: Paper) -> bool:
    """Say whether two articles carry one text, and so one paper, though it has another title there."""
    numbers = {*one.facts.numbers} & {*other.facts.numbers} or not (one.facts.numbers and other.facts.numbers)
    return one.article.story_id == other.article.story_id and one.facts.stage == other.facts.stage and bool(numbers)


def correct(connection: sqlite3.Connection, one: str, other: str, relation: str, reason: str) -> None:
    """Say by hand how the papers of two articles are related; `none` says that they are not."""
    connection.execute("DELETE FROM document_corrections WHERE one = ? AND other = ?", (other, one))
    connection.execute(
        "INSERT OR REPLACE INTO document_corrections (one, other, relation, reason) VALUES (?, ?, ?, ?)",
        (one, other, relation, reason),
    )


def _by_hand(connection: sqlite3.Connection, one: str, other: str) -> Relation | None:
    row = connection.execute(
        """SELECT relation, reason, one FROM document_corrections
        WHERE (one = :one AND other = :other) OR (one = :other AND other = :one)""",
        {"one": one, "other": other},
    ).fetchone()
    return Relation(row["relation"], row["reason"], turned=row["one"] != one) if row else None
