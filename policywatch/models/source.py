"""A source: one list, feed or endpoint that is polled. It is data; section names are those of the YAML file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

Kind = Literal["feed", "listing", "json", "sitemap"]


@dataclass(frozen=True)
class Rhythm:
    """How often a source may be polled: never before `min`, at the latest after `max`."""

    min: timedelta = timedelta(minutes=15)
    max: timedelta = timedelta(hours=6)


@dataclass(frozen=True)
class Expectation:
    """What a healthy poll shows: at least `items` rows, and something new within `news`."""

    items: int = 1
    news: timedelta | None = None


@dataclass(frozen=True)
class Source:
    """One list, feed or endpoint that is polled.

    `list` and `detail` map fields (`item`, `link`, `title`, `date`, `next`; `title`, `body`, `date`) to selectors: CSS,
    `a@href` for an attribute, `A | B` for "try A, then B". `timezone` (IANA) is that of dates without a zone.
    `backfill` is how far back the rows of the first poll still alert.
    """

    id: str
    kind: Kind
    urls: tuple[str, ...]
    name: Mapping[str, str] = field(default_factory=dict)
    publisher: str = ""
    language: str | None = None
    tier: int = 3
    timezone: str | None = None
    list: Mapping[str, str] = field(default_factory=dict)
    detail: Mapping[str, str] = field(default_factory=dict)
    every: Rhythm = Rhythm()
    expect: Expectation = Expectation()
    backfill: timedelta = timedelta(0)
    enabled: bool = True
    reason: str = ""
    """Why it is disabled, when it is."""

    def label(self, language: str = "en") -> str:
        """Give the name in `language`, else any name, else the id."""
        return self.name.get(language) or next(iter(self.name.values()), self.id)
