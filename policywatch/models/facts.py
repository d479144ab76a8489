"""What a query may ask of an article beside its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ArticleFacts:
    """Facts of an article that fields of a query look at; empty where nothing is known.

    `sources` are the ids of every source that listed it, `site` its host, `on` the day it is known by (published, else
    first seen).
    """

    sources: tuple[str, ...] = ()
    language: str = ""
    site: str = ""
    tier: int | None = None
    on: date | None = None
    stage: str = ""
    numbers: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    comment_deadline: date | None = None
