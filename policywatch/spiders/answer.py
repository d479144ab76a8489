"""What is asked of a source's server, and what its answer gives: items, or what is to be asked next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from policywatch.models import Item, Source, Usual
from policywatch.spiders.doubts import Doubt


@dataclass(frozen=True)
class Ask:
    """One request: an address, and for endpoints that want them a Referer and the body of a POST."""

    url: str
    referer: str = ""
    form: str = ""
    json: str = ""


def first_ask(source: Source, url: str) -> Ask:
    """Give the request for one of a source's addresses."""
    return Ask(url, source.request.referer, source.request.form, source.request.json)


@dataclass(frozen=True)
class Answer:
    """What one answer of a source's server holds.

    `asks` are requests that lead to the rows: a shell names its data, a sitemap index its sitemaps. Where there are
    any, `items` are what the page shows besides, and count only if nothing more can be asked (a saved page). `next`
    asks for the rows that are older. `truncated` says that there were more rows than were taken, `ttl` how long they
    stay fresh, in seconds (0: nobody says).
    """

    items: tuple[Item, ...] = ()
    truncated: bool = False
    asks: tuple[Ask, ...] = ()
    next: Ask | None = None
    ttl: int = 0


@dataclass(frozen=True)
class ListAnswer:
    """The bytes that came from an address of a source, the charset of the HTTP header, and what is usual there."""

    content: bytes
    url: str
    source: Source
    usual: Usual
    declared: str | None
    now: datetime


@dataclass(frozen=True)
class ListReading:
    """What was read: the answer, and what is odd about it. With a `failure`, which has a label, it has no rows."""

    answer: Answer = field(default_factory=Answer)
    doubt: Doubt | None = None
    failure: Doubt | None = None
    label: str = ""
