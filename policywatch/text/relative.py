"""Days in words and days without a year: 3小时前, gestern, 11-20, read against an instant that is handed in."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo
from functools import cache

from policywatch.text.clock import AFTER, TIME, DateFound, clock_of
from policywatch.text.instants import day_of
from policywatch.text.months import MONTH, MONTHS

_NO_YEAR = r"(?<![\d.-])(?P<month>\d{1,2})(?:月|[-/])(?P<day>\d{1,2})日?(?![\d./-])" + AFTER
_NAMED = (
    r"\s*[\[(]?(?:(?:mon?|tue?|wed|thu?|fri?|sat?|sun?|die?|mi|do|so)[a-z]{0,8}[.,]{0,2}\s+)?(?:(?:on|am|vom)\s+)?(?:"
    rf"(?P<name>{MONTH})\b\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?P<name2>{MONTH})\b\.?"
    r"|(?P<day3>\d{1,2})\.\s?(?P<month3>\d{1,2})\.)" + AFTER + r"\s*[\])]?\s*"
)
"""Nov 24, Di., 24. November, 24.11.: the names of months may be words of a sentence, so such a day stands alone."""
_UNITS = {
    "秒": "seconds", "second": "seconds", "sec": "seconds", "sekunde": "seconds", "sek": "seconds",
    "分": "minutes", "minute": "minutes", "min": "minutes",
    "时": "hours", "時": "hours", "hour": "hours", "hr": "hours", "h": "hours", "stunde": "hours", "std": "hours",
    "天": "days", "日": "days", "day": "days", "d": "days", "tag": "days",
    "周": "weeks", "週": "weeks", "week": "weeks", "woche": "weeks",
}  # fmt: skip
_ONE = frozenset(("a", "an", "one", "einer", "einem"))
_AGO = (
    # not of 11月3日前 and 8时30分前, which are last days and times
    r"(?<![\d月点點时時:])(\d{1,4})\s*个?個?\s*小?(秒|分|时|時|天|日|周|週)钟?鐘?[之以]?前",
    r"\b(\d{1,4}|an?|one)\s*(second|sec|minute|min|hour|hr|h|day|d|week)s?\.?\s+ago\b",
    r"\bvor\s+(\d{1,4}|eine[rm])\s*(sekunde|sek|minute|min|stunde|std|tag|woche)(?:e?n|e)?\b\.?",
)
_HAN_AGO = r"\s*([一两兩二三四五六七八九十])\s?[个個]?(?:小)?(分|时|時|天|日|周|週)(?:[钟鐘])?[之以]?前\s*"
"""三天前: a line of prose may begin so, and a day in figures does not; so it stands alone."""
_HAN_FIGURES = {figure: number for number, figure in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "兩": 2}
_NOW = r"刚刚|剛剛|刚才|\bjust now\b|\bgerade eben\b"
_HALF_AN_HOUR = r"半个?個?小[时時]前"
_DAYS_AGO = {
    "今天": 0, "今日": 0, "today": 0, "heute": 0, "昨天": 1, "昨日": 1, "yesterday": 1, "gestern": 1, "前天": 2,
    "vorgestern": 2,
}  # fmt: skip
_DAY = "|".join(sorted(_DAYS_AGO, key=len, reverse=True))
_NO_COLUMN = r"(?=\s*(?:$|[^\w\s'’]|\d|(?:at|by|um|von)\b|[上下中]午|[晚早凌]|[于於由]|[发發公刊][布佈表稿登]|更新))"
"""What may stand behind such a word in a longer line, which is none of a column then: 今日要闻, Today in history."""
_NAMED_DAY = rf"(?<![a-zäöü])({_DAY})" + _NO_COLUMN
_CLOCK = r"[\s,|]{0,3}\d{1,2}:\d\d(?: ?Uhr\b)?"
_ALONE = "|".join((*_AGO, _HAN_AGO, _NOW, _HALF_AN_HOUR, rf"(?:{_DAY})(?:{_CLOCK})?"))
_IN_A_LINE = "|".join((*_AGO, rf"(?:{_DAY}){_CLOCK}"))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """Give the pattern of a form; a poll without news reads no date, and does without them."""
    return re.compile(form, re.IGNORECASE)


def is_relative(text: str) -> bool:
    """Say whether a text is nothing but how long ago, or one of the last days, perhaps with a time: 昨天 14:05."""
    return _pattern(_ALONE).fullmatch(text) is not None


def tells_age(line: str) -> bool:
    """Say whether a line tells how long ago, or when on one of the last days, as those of bylines do."""
    return _pattern(_IN_A_LINE).search(line) is not None


def is_without_year(text: str) -> bool:
    """Say whether a text is nothing but a day with the name of its month, or with German dots, and without its year."""
    return _pattern(_NAMED).fullmatch(text) is not None


def relative_date(line: str, now: datetime, zone: tzinfo) -> DateFound | None:
    """Read how long ago, or which day; days stay days."""
    for form, minutes in ((_NOW, 0), (_HALF_AN_HOUR, 30)):
        if found := _pattern(form).search(line):
            at = (now - timedelta(minutes=minutes)).astimezone(zone)
            return DateFound(at, found.start(), found.end(), zone_assumed=True)
    for form in (*_AGO, _HAN_AGO):
        found = _pattern(form).fullmatch(line) if form == _HAN_AGO else _pattern(form).search(line)
        if found:
            figure = found[1].lower()
            count = 1 if figure in _ONE else _HAN_FIGURES.get(figure) or int(figure)
            unit = _UNITS[found[2].lower()]
            at = (now - timedelta(**{unit: count})).astimezone(zone)
            value = at if unit in ("seconds", "minutes", "hours") else at.date()
            return DateFound(value, found.start(), found.end(), unit not in ("days", "weeks"))
    if found := _pattern(_NAMED_DAY).search(line):
        day = (now.astimezone(zone) - timedelta(days=_DAYS_AGO[found[1].lower()])).date()
        clock = _pattern(r"[\s,]*(?:um|at)?\s*" + TIME).match(line, found.end())
        shown = clock_of(clock.groupdict()) if clock else None
        value = datetime.combine(day, shown, zone) if shown else day
        return DateFound(value, found.start(), len(line), shown is not None)
    return None


def date_without_year(line: str, now: datetime, zone: tzinfo) -> DateFound | None:
    """Read a day without its year: the newest such day that is not in the future."""
    found = _pattern(_NAMED).fullmatch(line) or _pattern(_NO_YEAR).search(line)
    if not found:
        return None
    today = now.astimezone(zone).date()
    this_year = _value_in(found, today.year, zone)
    if this_year and day_of(this_year.value) > today + timedelta(days=1):
        return _value_in(found, today.year - 1, zone)
    return this_year


def _month_in(parts: dict[str, str | None]) -> int:
    name = parts.get("name") or parts.get("name2")
    return MONTHS[name.lower()] if name else int(parts.get("month") or parts.get("month3") or 0)


def _value_in(found: re.Match[str], year: int, zone: tzinfo) -> DateFound | None:
    parts = found.groupdict()
    try:
        day = date(year, _month_in(parts), int(parts["day"] or parts.get("day2") or parts.get("day3") or 0))
    except ValueError:
        return None
    clock = clock_of(parts) if parts["hour"] else None
    value = datetime.combine(day, clock, zone) if clock else day
    return DateFound(value, found.start(), found.end(), clock is not None)
