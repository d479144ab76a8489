"""An article: one published page, known by its canonical URL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BodyFrom = Literal["page", "feed", "attachment", "row"]


@dataclass(frozen=True)
class Article:
    """One published page, as the archive's table `articles` holds it.

    `id` is the first 16 hex digits of the SHA-256 of the canonical URL. Times are UTC text, `2026-11-23T08:00:00Z`;
    `published_on` is the day as printed, `2026-11-23`; `published_precision` is `second`, `minute` or `day`. `problem`
    says why the page could not be read, when it could not.
    """

    seq: int
    id: str
    url: str
    title: str
    body: str
    body_from: BodyFrom
    language: str
    source_id: str
    published_at: str | None
    published_on: str | None
    published_precision: str | None
    modified_at: str | None
    first_seen_at: str
    gone_at: str | None
    story_id: str
    problem: str = ""
