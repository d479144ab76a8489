"""A source: one list, feed or endpoint that is polled. It is data; section names are those of the YAML file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

Kind = Literal["feed", "listing", "json", "sitemap"]
Family = Literal["cac", "gkmlpt", "govcn", "hanweb", "jpaas", "xinhua"]
"""Publishing systems that many sites run; what they answer is read in spiders/families.py."""


@dataclass(frozen=True)
class Request:
    """What an endpoint wants beyond its address: a Referer, the body of a POST as a form or as JSON, and cookies.

    Cookies go to the hosts of the source's own addresses only.
    """

    referer: str = ""
    form: str = ""
    json: str = ""
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Rhythm:
    """How often a source may be polled: never before `min`, at the latest after `max`."""

    min: timedelta = timedelta(minutes=15)
    max: timedelta = timedelta(hours=6)

    @property
    def is_fixed(self) -> bool:
        """Whether it is one duration, which neither hour nor news changes."""
        return self.min == self.max


@dataclass(frozen=True)
class Expectation:
    """What a healthy poll shows: at least `items` rows, and something new within `news`."""

    items: int = 1
    news: timedelta | None = None


@dataclass(frozen=True)
class Source:
    """One list, feed or endpoint that is polled.

    `list` and `detail` map fields (`item`, `link`, `title`, `date`, `next`; `title`, `body`, `date`) to selectors: CSS,
    `a@href` for an attribute, `A | B` for "try A, then B"; for JSON, `list` holds paths (`data.rows`). `address` makes
    a link of an id (`/detail/{}`), `html` is the path of a list inside the JSON, `json` the element of a page that
    holds JSON, `only` a pattern of addresses. `timezone` (IANA) is that of dates without a zone. `backfill` is how far
    back the rows of the first poll still alert.
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
    family: Family | None = None
    request: Request = Request()
    every: Rhythm = Rhythm()
    expect: Expectation = Expectation()
    backfill: timedelta = timedelta(0)
    enabled: bool = True
    reason: str = ""
    """Why it is disabled, when it is."""
    despite_robots: str = ""
    """Why its own hosts are asked although robots.txt says no; empty where robots.txt is kept."""

    def label(self, language: str = "en") -> str:
        """Give the name in `language`, else any name, else the id."""
        return self.name.get(language) or next(iter(self.name.values()), self.id)
