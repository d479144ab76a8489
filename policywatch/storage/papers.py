"""Facts of the policy papers that articles carry."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import Any

from policywatch.models import Facts

_LISTS = ("numbers", "standard_numbers", "cited_numbers", "issuers", "core_titles")
_DAYS = ("comment_deadline", "effective_on", "signed_on")


def put_facts(connection: sqlite3.Connection, article_id: str, facts: Facts) -> None:
    """Write the facts of an article's paper, in place of what was written before; nothing where nothing is said."""
    connection.execute("DELETE FROM facts WHERE article_id = ?", (article_id,))
    if not has_facts(facts):
        return
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
