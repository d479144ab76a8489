"""A reading: what was read out of the bytes of one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Precision = Literal["second", "minute", "day"]


@dataclass(frozen=True)
class Link:
    """A link that a page carries to something of its own, such as an attachment: absolute URL and its text."""

    url: str
    text: str = ""


@dataclass(frozen=True)
class Reading:
    """What was read out of the bytes of one page.

    `language` is `zh-Hans`, `zh-Hant`, `en`, `de`, or another ISO 639-1 code. `published_at` and `modified_at` are
    aware datetimes in the page's own zone, or bare days; `zone_assumed` says that the page named no zone and the
    source's was taken. `published_from` names what the date was read from (`detail`, `json-ld`, `meta`, `index`,
    `visible`, `url`, `htmldate`).
    `index` holds the rows of a government index table (label, value). `body` is one paragraph a line.
    """

    title: str
    body: str
    language: str
    published_at: datetime | date | None = None
    published_precision: Precision | None = None
    modified_at: datetime | date | None = None
    published_from: str = ""
    zone_assumed: bool = False
    index: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Head:
    """Title, language and dates of a page, as in its `Reading`; its body was not read."""

    title: str
    language: str
    published_at: datetime | date | None = None
    published_precision: Precision | None = None
    modified_at: datetime | date | None = None
    published_from: str = ""
    zone_assumed: bool = False
