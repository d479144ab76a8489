"""Rows of the table `articles` as values."""

from __future__ import annotations

import sqlite3
from dataclasses import fields

from policywatch.models import Article

# SQL text is put together from these names only, never from a value.
COLUMNS = ", ".join(f"articles.{field.name}" for field in fields(Article))


def article_of(row: sqlite3.Row) -> Article:
    """Make an Article of a row that has at least its columns."""
    return Article(**{field.name: row[field.name] for field in fields(Article)})
