"""One date in words or figures to a value, in the forms that Chinese, English and German pages and feeds write.

Times without a zone are the source's: mainland China, Taiwan and Hong Kong are UTC+8 all year. A bare day stays a day.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from functools import cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from policywatch.text.clock import AFTER, BEFORE, DateFound, clock_of, zone_named
from policywatch.text.months import MONTH, MONTHS
from policywatch.text.relative import date_without_year, relative_date

__all__ = ["DateFound", "find_date", "parse_date", "plain", "zone_of"]

FIRST_YEAR, LAST_YEAR = 1990, 2100
_ROC = 1911
"""Years from those of the Republic of China, in which Taiwan's offices count."""
_CENTURY = 2000
_MAX = 300
"""Characters that are looked at: a date stands in a line, not in a page."""

FIGURES = re.compile(r"\d(?:\d\d\d|\s*年|\s?[-/.]\s?\d)")
HAN_YEAR = re.compile(r"[〇○零一二三四五六七八九]{4}\s*年")
"""What every date has in it that is written in figures, or in those of Chinese."""
_ASCII_FIGURES = re.compile(FIGURES.pattern, re.ASCII)
_WEEKDAY = r"(?:\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?"
_HAN_FIGURES = {figure: number for number, figure in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
# What may not stand before a form is asked behind its first figures: so the search skips from figure to figure.
_FULL_YEAR = r"(?P<year>(?:19|20)(?<!\d..)\d\d)"
_HAN_FORMS = (
    _FULL_YEAR + r"\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
    r"(?:民國|民国)\s*(?P<roc>\d{2,3})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
    r"(?P<hanyear>[一二][零〇○一二九][零〇○一二三四五六七八九]{2})\s*年\s*(?P<hanmonth>[一二三四五六七八九十]{1,2})\s*月"
    r"\s*(?P<handay>[一二三四五六七八九十]{1,3})\s*日",
)
_FORMS = (
    _FULL_YEAR + r"\s?(?P<mark>[-/.])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<day>\d{1,2})(?!\d{3})",
    # 10.11.20263 Min.: a span a part, with nothing between them
    r"(?P<first>\d(?<![\d.].)\d?)(?P<mark>[./-])\s?(?P<second_>\d{1,2})(?P=mark)\s?(?P<year>(?:19|20)\d\d)"
    r"(?!\d(?!\d?\s?min))",
    r"(?P<year>20(?<!\d..)\d\d)\s?(?P<month>[01]\d)/(?P<day>[0-3]\d)(?=\s?[0-2]\d:[0-5]\d)",  # as three `<span>`
)
_DAY_FIRST_FORMS = (
    rf"(?P<day>\d(?<!\d.)\d?)(?:(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?|\.)(?P<name>{MONTH})\b(?:[.,]?[\s-]+|\.)"
    r"(?P<year>(?:19|20)\d\d)",
)
_MONTH_FIRST_FORMS = (
    # 5 min readNov 16, 2026: a span a part, with nothing between them
    rf"(?=[adfjmnos])(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?P<name>{MONTH})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    r"(?P<year>(?:19|20)\d\d)",
)
# Forms of one language: 11/20/26 where nothing stands before it, 20.11.26, and the Republic's 115-11-20.
_LOCAL_FORMS = {
    "en": (r"^\s*(?P<first>\d{1,2})(?P<mark>/)(?P<second_>\d{1,2})/(?P<short>\d\d)(?=\s*(?:$|[,|]|\d{1,2}:\d\d))",),
    "de": (r"(?P<first>\d(?<![\d.].)\d?)\.(?P<second_>\d{1,2})\.(?P<short>\d\d)(?![\d.])",),
    "zh-Hant": (r"(?<![\d.-])(?P<roc>1[0-4]\d)(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",),
}
_COMPACT = re.compile(
    r"(?P<year>20(?<!\d..)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
    r"(?:T?(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)"
)
_YEAR = re.compile(r"19\d\d|20\d\d|國\s*\d\d|国\s*\d\d|一[零〇○一二九]|二[零〇○一二九]")
"""What every form has in it; most lines that are looked at have no date."""
_FIGURES_APART = re.compile(r"\d\s?[-/.]\s?\d")
_LETTERS = re.compile("[A-Za-zÄä]{3}")
_DAY_AND_YEAR = re.compile(r"\d(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d", re.IGNORECASE)
"""The same of the forms in figures, of those with the name of a month, and of those that begin with it."""
_INSTANT = re.compile(r"20\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]0\d:\d\d)", re.ASCII)
_STAMP = re.compile(
    r"(?:[A-Z][a-z]{2}, )?([0-3]?\d) ([A-Z][a-z]{2}) (20\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (GMT|[+-]0\d00)",
    re.ASCII,
)
"""What machines write (ISO 8601, and RFC 5322, section 3.3): no form need be tried."""
_DASH = re.compile(r"(?<=\d)[‐‑‒–—−](?=\d)")
_EPOCH = re.compile(r"(?:/Date\()?(?P<seconds>\d{10})(?:\d{3}(?:\.0)?)?(?:[+-]\d{4})?(?:\)/)?")
"""In seconds or milliseconds; .NET writes it into the JSON of its sites as `/Date(1795564800000)/`."""
# What Java writes, and many Chinese sites with it: Fri Sep 18 08:00:00 CST 2026; C writes no zone.
_YEAR_LAST = re.compile(
    rf"\b({MONTH})(\s+)(\d{{1,2}})(\s+)(\d{{1,2}}:\d\d:\d\d)(\s+)(?:([A-Z]{{2,5}}|[+-]\d{{4}})(\s+))?((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_CLOCK_AND_YEAR = re.compile(r":\d\d\s+(?:(?:[A-Z]{2,5}|[+-]\d{4})\s+)?(?:19|20)\d\d\b", re.IGNORECASE)
"""What is in such a line, and in few others."""


@cache
def _compiled(forms: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Give the patterns of forms; a poll without news reads no date, and does without them."""
    return tuple(re.compile(form + _WEEKDAY + AFTER, re.IGNORECASE) for form in forms)


def with_figures(texts: Sequence[str]) -> set[int]:
    """Give the numbers of texts that may have a date in figures: few have, and to look through each takes longer."""
    text = "\0".join(texts)
    figures = _ASCII_FIGURES if text.isascii() else FIGURES
    places = [found.start() for found in figures.finditer(text)]
    if "年" in text:
        places += [found.start() for found in HAN_YEAR.finditer(text)]
    starts = [*accumulate((len(one) + 1 for one in texts), initial=0)]
    return {bisect_right(starts, place) - 1 for place in places}


def parse_date(
    text: str, *, timezone: str | None = None, language: str | None = None, now: datetime | None = None
) -> datetime | date | None:
    """Read the first date in `text`: an aware datetime, a bare day where no time is given, or None.

    `timezone` (IANA) is that of times without a zone; without it, Asia/Shanghai for Chinese, else UTC. `language`
    decides 03/04/2026 (the day comes first, except in English that is not en-GB). With `now`, words such as 3小时前 or
    "vor 2 Stunden" and days without a year are read too.
    """
    found = find_date(text, timezone=timezone, language=language, now=now)
    return found.value if found else None


def find_date(
    text: str, *, timezone: str | None = None, language: str | None = None, now: datetime | None = None
) -> DateFound | None:
    """Read the first date in `text`, as `parse_date` does, with its place in the text (after NFKC)."""
    line = plain(text)
    if _INSTANT.fullmatch(line):
        with suppress(ValueError):
            return DateFound(datetime.fromisoformat(line).replace(microsecond=0), 0, len(line))
    if stamp := _STAMP.fullmatch(line):
        with suppress(KeyError, ValueError):
            day, month, year, clock, offset = stamp.groups()
            written = f"{year}-{MONTHS[month.lower()]:02}-{day:0>2}T{clock}{offset.replace('GMT', 'Z')}"
            return DateFound(datetime.fromisoformat(written), 0, len(line))
    zone = zone_of(timezone, language)
    stripped = line.strip()
    if epoch := _EPOCH.fullmatch(stripped):
        at = datetime.fromtimestamp(int(epoch["seconds"]), UTC)
        return DateFound(at.astimezone(zone), 0, len(line)) if FIRST_YEAR <= at.year <= LAST_YEAR else None
    if _CLOCK_AND_YEAR.search(line):
        line = _YEAR_LAST.sub(r"\3\2\1\4\9\6\5\8\7", line)
    best: DateFound | None = None
    for form in _forms_in(line, language):
        for found in form.finditer(line):
            date_found = _value(found, zone, language)
            if date_found is not None:
                if best is None or date_found.start < best.start:
                    best = date_found
                break
        if best is not None and best.start == 0:  # none stands before it
            break
    if best is not None and not isinstance(best.value, datetime):
        best = _with_time_before(line, best, zone)
    if best is not None or now is None:
        return best
    return relative_date(line, now, zone) or date_without_year(line, now, zone)


def _forms_in(line: str, language: str | None) -> Iterator[re.Pattern[str]]:
    """Give the forms that a line may have a date in."""
    if _YEAR.search(line):
        if "年" in line and "月" in line:
            yield from _compiled(_HAN_FORMS)
        if _FIGURES_APART.search(line):
            yield from _compiled(_FORMS)
        if _LETTERS.search(line):
            yield from _compiled(_DAY_FIRST_FORMS)
        if _DAY_AND_YEAR.search(line):
            yield from _compiled(_MONTH_FIRST_FORMS)
        yield _COMPACT
    yield from _compiled(_LOCAL_FORMS.get(language or "", ()))


def _with_time_before(line: str, found: DateFound, zone: tzinfo) -> DateFound:
    """Give a day with the time that stands before it: 14:05 Uhr, 20.11.2026."""
    time_found = BEFORE.search(line, 0, found.start)
    clock = clock_of(time_found.groupdict()) if time_found else None
    if time_found is None or clock is None:
        return found
    given = zone_named(time_found["zone"], zone)
    return replace(found, value=datetime.combine(found.value, clock, given or zone), zone_assumed=given is None)


def plain(text: str) -> str:
    """Give the part of a text in which a date is looked for, in plain figures: `2026-06-13 14∶06` has a U+2236."""
    text = text[:_MAX]
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text).replace("∶", ":").replace("\u200b", "").replace("\xa0", " ")
    return _DASH.sub("-", text)


def zone_of(timezone: str | None, language: str | None) -> tzinfo:
    """Give the zone of times that name none."""
    if timezone:
        return ZoneInfo(timezone)
    return ZoneInfo("Asia/Shanghai") if (language or "").startswith("zh") else UTC


def _value(found: re.Match[str], zone: tzinfo, language: str | None) -> DateFound | None:
    parts = found.groupdict()
    try:
        day = _day(parts, language)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            return None
    except ValueError:
        return None
    if parts["hour"] is None:
        return DateFound(day, found.start(), found.end())
    clock = clock_of(parts)
    if clock is None:
        return DateFound(day, found.start(), found.end())
    given = zone_named(parts["zone"], zone)
    at = datetime.combine(day, clock, given or zone)
    return DateFound(at, found.start(), found.end(), given is None)


def _day(parts: dict[str, str | None], language: str | None) -> date:
    if parts.get("hanyear"):  # as under a document: 二〇二六年九月十八日
        figures = "".join(str(_HAN_FIGURES[figure]) for figure in str(parts["hanyear"]))
        return date(int(figures), _han_number(str(parts["hanmonth"])), _han_number(str(parts["handay"])))
    year = int(parts.get("year") or 0) or _CENTURY + int(parts.get("short") or 0)
    if parts.get("roc"):
        year = int(parts["roc"] or 0) + _ROC
    if parts.get("first"):
        first, second = int(parts["first"] or 0), int(parts["second_"] or 0)
        month_first = parts.get("mark") == "/" and (language or "").startswith("en") and language != "en-GB"
        if second > 12 or (month_first and second <= 31 and first <= 12):
            return date(year, first, second)
        return date(year, second, first)
    month = MONTHS[str(parts["name"]).lower()] if parts.get("name") else int(parts["month"] or 0)
    return date(year, month, int(parts["day"] or 0))


def _han_number(text: str) -> int:
    """Read 九, 十, 十八, 二十, 三十一."""
    tens, ten, ones = text.rpartition("十")
    return (_HAN_FIGURES[tens] if tens else 1) * 10 * bool(ten) + (_HAN_FIGURES[ones] if ones else 0)
