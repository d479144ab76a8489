"""When a row of a list was published: of the days that its selectors find, that it shows elsewhere, or its URL has.

The day shown is right where it differs from that in the URL (9 of 80 rows of real lists). A last day is never one of
publication, and the day of signing only where a row has no other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.models import Source
from policywatch.spiders.first_text import first_text
from policywatch.spiders.selectors import Alternative
from policywatch.spiders.shown import value_of
from policywatch.spiders.shown_days import LEAF_PARTS, days_within, is_box, is_day, plain_day
from policywatch.text import day_of, parse_date

_LONGEST_LEAF = 60
"""Characters of the leaf of a calendar, with the blanks between its elements."""
_LONGEST = 400
"""Characters of a text in which a date is looked for."""
_YEAR = compiled_when_used(r"(?:19|20)\d\d")
_MONTH_DAY = compiled_when_used(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})")
_LAST_DAY = compiled_when_used(
    r"\D{0,4}(?:截止|截至|结束|結束|到期|deadline|until|closes|ends|bis|frist)\D{0,8}\d", re.IGNORECASE
)
_OF_THE_PAPER = compiled_when_used(
    r"\D{0,4}(?:成文|印发|签发|生成|施行|实施|生效|in force|effective|gültig)\D{0,8}\d", re.IGNORECASE
)
"""What stands in front of days that are not those of publication."""


def published_of(
    row: etree._Element,
    link: etree._Element,
    alternatives: tuple[Alternative, ...],
    url_day: date | None,
    beside: str | None,
    source: Source,
    now: datetime | None,
) -> tuple[datetime | date | None, bool]:
    """Give the day of publication that the row of a link shows, and whether it shows anything that may be a day.

    `beside` is a day that stands next to the row; without `alternatives`, none is looked for inside it.
    """
    values = _values(row, alternatives)
    pointed_at = [value for value in dict.fromkeys(values) if not _LAST_DAY.match(value)]
    pointed_at = sorted(pointed_at, key=_rank) if len(pointed_at) > 1 else pointed_at
    of_the_paper = [value for value in pointed_at if _OF_THE_PAPER.match(value)]
    shown = [value for value in pointed_at if value not in of_the_paper]
    for value in shown:
        if published := read_day(value, url_day, source, now):
            return published, True
    elsewhere = (*(days_within(row, link) if alternatives else ()), *([beside] if beside else []))
    for value in elsewhere:
        if published := past_day(read_day(value, url_day, source, now), now):
            return published, True
    if url_day is None:
        for value in of_the_paper:
            if published := past_day(read_day(value, url_day, source, now), now):
                return published, True
    return None, bool(values or elsewhere or url_day)


def read_day(shown: str, url_day: date | None, source: Source, now: datetime | None) -> datetime | date | None:
    """Read a date as shown; one without a year takes the year that brings it nearest to the day in the URL."""
    shown = shown if shown.isascii() else unicodedata.normalize("NFKC", shown)
    if url_day is not None and not _YEAR.search(shown):
        found = _MONTH_DAY.search(shown)
        days = _days_near(url_day, int(found.group(1)), int(found.group(2))) if found else []
        if found and days:
            nearest = min(days, key=lambda day: abs(day - url_day))
            shown = f"{shown[: found.start()]}{nearest.isoformat()}{shown[found.end() :].removeprefix('日')}"
    published = parse_date(plain_day(shown), timezone=source.timezone, language=source.language, now=now)
    is_guess = url_day is not None and not _YEAR.search(shown)
    if published and url_day and is_guess and abs(day_of(published) - url_day) > timedelta(days=1):
        return None  # words such as 昨天 that speak of something else
    return published


def past_day(day: datetime | date | None, now: datetime | None) -> datetime | date | None:
    """Give a day that nobody pointed at only where it is past: the others are last days."""
    return None if day and now and day_of(day) > now.date() + timedelta(days=1) else day


def _rank(value: str) -> bool:
    """What is a day and nothing else goes before a title that speaks of one."""
    return not is_day(plain_day(value))


def _values(row: etree._Element, alternatives: tuple[Alternative, ...]) -> list[str]:
    """Give what the selectors of a date find, and where that is in pieces (`<b>18</b><i>Sep 2026</i>`) these, too."""
    found = [
        (element, way)
        for way in alternatives
        for element in way.first_elements(row)
        if not (way.is_text and is_box(element) and is_box(element[0]))  # the inner ones say the same
    ]
    values = [value for element, way in found if (value := _value(element, way))]
    if len(values) > 1 and not any(is_day(plain_day(value)) for value in values):  # the leaf of a calendar, unbound
        values.insert(0, " ".join(values[:LEAF_PARTS])[:_LONGEST_LEAF])
    return [*values, *_in_pieces(found)]


def _value(element: etree._Element, way: Alternative) -> str:
    text = first_text(element) if way.is_text and len(element) else ""
    return " ".join(text[:_LONGEST].split()) if len(text) > _LONGEST else value_of(element, way)


def _in_pieces(found: list[tuple[etree._Element, Alternative]]) -> Iterator[str]:
    for element, way in found:
        text = first_text(element, " ") if len(element) and way.is_text else ""
        if text and len(text) <= _LONGEST_LEAF:
            yield " ".join(text.split())


def _days_near(day: date, month: int, number: int) -> list[date]:
    days = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    return days
