"""Rows of the table `articles` as values."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from operator import itemgetter

from policywatch.models import Article

_NAMES = [field.name for field in fields(Article)]
# SQL text is put together from these names only, never from a value.
COLUMNS = ", ".join(f"articles.{name}" for name in _NAMES)
WITHOUT_BODY = COLUMNS.replace("articles.body,", "'' AS body,")
_values = itemgetter(*_NAMES)


def article_of(row: sqlite3.Row) -> Article:
    """Make an Article of a row that has at least its columns."""
    return Article(*_values(row))
