"""The articles of the demo's newsroom, dated from the moment at which the demo starts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from policywatch.demo.publishers import PUBLISHERS, Publisher

_AGO = re.compile(r"(\d+)([dhm])")
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}
_MONTHS_DE = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_MONTHS_EN = "January February March April May June July August September October November December".split()


@dataclass(frozen=True)
class DemoArticle:
    """One article of the newsroom.

    `path` is that of its page, `published_at` aware in its publisher's zone. `same_as` is the id of the article that it
    reprints. `matches` are the watches of the demo's settings that it meets, `seems` says why it looks like a hit and
    is none. The page of one that is `missing` answers 404.
    """

    id: str
    publisher: Publisher
    path: str
    title: str
    paragraphs: tuple[str, ...]
    published_at: datetime
    is_news: bool
    number: str = ""
    same_as: str = ""
    matches: tuple[str, ...] = ()
    seems: str = ""
    missing: bool = False


@dataclass(frozen=True)
class ExpectedAlert:
    """What the demo must tell: once, because of `watch`, a story that any of these `titles` (its copies) may head."""

    watch: str
    titles: frozenset[str]


def demo_articles(now: datetime) -> tuple[DemoArticle, ...]:
    """Give all articles, in the order of articles.yaml, dated from `now` (aware)."""
    entries = _entries()
    return tuple(_article(entry, entries, now) for entry in entries.values())


def expected_alerts(now: datetime) -> tuple[ExpectedAlert, ...]:
    """Say what is told when the news come out: one alert for each watch and story, however often it is reprinted."""
    titles: dict[tuple[str, str], set[str]] = {}
    for article in demo_articles(now):
        if article.is_news:
            for watch in article.matches:
                titles.setdefault((watch, article.same_as or article.id), set()).add(article.title)
    return tuple(ExpectedAlert(watch, frozenset(found)) for (watch, _), found in titles.items())


def written_date(day: date, language: str) -> str:
    """Write a day as texts in `language` do: `2026年11月24日`, `24 November 2026`, `24. November 2026`."""
    if language == "de":
        return f"{day.day}. {_MONTHS_DE[day.month - 1]} {day.year}"
    if language == "en":
        return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.year}年{day.month}月{day.day}日"


@cache
def _entries() -> dict[str, dict[str, Any]]:
    text = (files("policywatch.demo") / "articles.yaml").read_text("utf-8")
    return {entry["id"]: entry for entry in yaml.safe_load(text)}


def _article(entry: dict[str, Any], entries: dict[str, dict[str, Any]], now: datetime) -> DemoArticle:
    publisher = PUBLISHERS[entry["source"]]
    original = entries[entry.get("same_as", entry["id"])]
    # A reprint names the days that the original names.
    signed = _published_at(original, PUBLISHERS[original["source"]], now).date()
    words = {"year": str(signed.year)} | {
        name: written_date(signed + _span(original[name]), publisher.language)
        for name in ("deadline", "in_force")
        if name in original
    }
    published_at = _published_at(entry, publisher, now)
    return DemoArticle(
        id=entry["id"],
        publisher=publisher,
        path=publisher.article_path(published_at, list(entries).index(entry["id"])),
        title=entry["title"],
        paragraphs=tuple((entry.get("body") or original["body"]).format_map(words).splitlines()),
        published_at=published_at,
        is_news=entry.get("news", False),
        number=entry.get("number", "").format_map(words),
        same_as=entry.get("same_as", ""),
        matches=tuple(entry.get("matches", ())),
        seems=entry.get("seems", ""),
        missing=entry.get("missing", False),
    )


def _published_at(entry: dict[str, Any], publisher: Publisher, now: datetime) -> datetime:
    return (now - _span(entry["ago"])).astimezone(ZoneInfo(publisher.timezone)).replace(second=0, microsecond=0)


def _span(text: str) -> timedelta:
    found = _AGO.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no span such as 3d, 2h or 40m")
    return timedelta(**{_UNITS[found.group(2)]: int(found.group(1))})
