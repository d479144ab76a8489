"""An item: a row that a poll found. Its page is fetched later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Item:
    """A row that a poll found.

    `url` is absolute (not yet canonical). `published` is an aware datetime, a bare day, or None. `text` is the feed's
    own text, as plain text, for the case that the page cannot be read. `updated` is the feed's word on its last change.
    """

    url: str
    title: str = ""
    published: datetime | date | None = None
    text: str = ""
    updated: datetime | date | None = None
