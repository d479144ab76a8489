"""One date in words or figures to a value, in the forms that Chinese, English and German pages and feeds write.

Times without a zone are the source's: mainland China, Taiwan and Hong Kong are UTC+8 all year. A bare day stays a day.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from datetime import timezone as offset
from zoneinfo import ZoneInfo

from policywatch.text.instants import day_of

FIRST_YEAR, LAST_YEAR = 1990, 2100
_ROC = 1911
"""Years from those of the Republic of China, in which Taiwan's offices count."""
_A_DAY = datetime(2026, 1, 1)  # noqa: DTZ001  (any day: zones at UTC+8 know no summer time)
_MAX = 300
"""Characters that are looked at: a date stands in a line, not in a page."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar jänner jan jän",
            "february februar feb feber",
            "march märz maerz mar mär mrz",
            "april apr",
            "may mai",
            "june juni jun",
            "july juli jul",
            "august aug",
            "september sept sep",
            "october oktober oct okt",
            "november nov",
            "december dezember dec dez",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
# Names of zones that feeds use (RFC 822, section 5.1, and what others write), as hours from UTC.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "msk": 3,
    "hkt": 8, "sgt": 8, "jst": 9, "kst": 9, "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_TIME = (
    r"(?P<half>上午|下午|晚上|凌晨|中午)?\s*(?P<hour>\d{1,2})\s*[:时時点點]\s*(?P<minute>\d{1,2})分?"
    r"(?:\s*:?\s*(?P<second>\d{1,2})秒?(?:[.,]\d{1,9})?)?\s*(?P<ampm>[ap]\.?m\.?\b)?(?:\s*Uhr)?"
    r"\s*(?P<zone>Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{1,2}\b|(?:" + "|".join(_ZONES) + r"|cst)\b)?"
)
_AFTER = rf"(?:[\s,;|·T()（）–—-]*(?:at|um|,)?[\s,|]*{_TIME})?"
_WEEKDAY = r"(?:\s*[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?"
_HAN_FIGURES = {figure: number for number, figure in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form + _WEEKDAY + _AFTER, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
        r"(?:民國|民国)\s*(?P<roc>\d{2,3})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日?",
        r"(?P<hanyear>[一二][零〇○一二九][零〇○一二三四五六七八九]{2})\s*年\s*(?P<hanmonth>[一二三四五六七八九十]{1,2})\s*月"
        r"\s*(?P<handay>[一二三四五六七八九十]{1,3})\s*日",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?(?P<mark>[-/.])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<day>\d{1,2})(?!\d{3})",
        r"(?<![\d.])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second_>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<!\d)(?P<year>20\d\d)\s?(?P<month>[01]\d)/(?P<day>[0-3]\d)(?=\s?[0-2]\d:[0-5]\d)",  # as three `<span>`
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?P<name>{_MONTH})\b[.,]?[\s-]+(?P<year>(?:19|20)\d\d)",
        rf"\b(?P<name>{_MONTH})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)",
    )
)
_COMPACT = re.compile(
    r"(?<!\d)(?P<year>20\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
    r"(?:T?(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?P<second>[0-5]\d)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?(?!\d)"
)
_YEAR = re.compile(r"(?:19|20)\d\d|[國国]\s*\d{2}|[一二][零〇○一二九]")
"""What every form has in it; most lines that are looked at have no date."""
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_NO_YEAR = re.compile(r"(?<![\d.-])(?P<month>\d{1,2})(?:月|[-/])(?P<day>\d{1,2})日?(?![\d./-])" + _AFTER, re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?")
# What Java writes, and many Chinese sites with it: Fri Sep 18 08:00:00 CST 2026.
_YEAR_LAST = re.compile(
    rf"\b({_MONTH})(\s+)(\d{{1,2}})(\s+)(\d{{1,2}}:\d\d:\d\d)(\s+)([A-Z]{{2,5}}|[+-]\d{{4}})(\s+)((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_UNITS = {
    "秒": "seconds", "second": "seconds", "sekunde": "seconds",
    "分": "minutes", "minute": "minutes", "min": "minutes",
    "时": "hours", "時": "hours", "hour": "hours", "stunde": "hours",
    "天": "days", "日": "days", "day": "days", "tag": "days",
    "周": "weeks", "週": "weeks", "week": "weeks", "woche": "weeks",
}  # fmt: skip
_AGO = (
    re.compile(r"(\d{1,4})\s*个?個?\s*小?(秒|分|时|時|天|日|周|週)钟?鐘?[之以]?前"),
    re.compile(r"(\d{1,4})\s*(second|minute|min|hour|day|week)s?\.?\s+ago", re.IGNORECASE),
    re.compile(r"vor\s+(\d{1,4}|einer|einem)\s*(sekunde|minute|min|stunde|tag|woche)(?:e?n|e)?", re.IGNORECASE),
)
_DAYS_AGO = {
    "今天": 0, "今日": 0, "today": 0, "heute": 0, "昨天": 1, "昨日": 1, "yesterday": 1, "gestern": 1, "前天": 2,
    "vorgestern": 2,
}  # fmt: skip


@dataclass(frozen=True)
class DateFound:
    """A date, where in the text it stood, and whether its zone was assumed (never for a bare day)."""

    value: datetime | date
    start: int
    end: int
    zone_assumed: bool = False


def parse_date(
    text: str, *, timezone: str | None = None, language: str | None = None, now: datetime | None = None
) -> datetime | date | None:
    """Read the first date in `text`: an aware datetime, a bare day where no time is given, or None.

    `timezone` (IANA) is that of times without a zone; without it, Asia/Shanghai for Chinese, else UTC. `language`
    decides 03/04/2026 (the day comes first, except in English). With `now`, words such as 3小时前 or "vor 2 Stunden"
    and days without a year are read too.
    """
    found = find_date(text, timezone=timezone, language=language, now=now)
    return found.value if found else None


def find_date(
    text: str, *, timezone: str | None = None, language: str | None = None, now: datetime | None = None
) -> DateFound | None:
    """Read the first date in `text`, as `parse_date` does, with its place in the text (after NFKC)."""
    line = plain(text)
    zone = zone_of(timezone, language)
    stripped = line.strip()
    if _EPOCH.fullmatch(stripped):
        at = datetime.fromtimestamp(int(stripped[:10]), UTC)
        return DateFound(at.astimezone(zone), 0, len(line)) if FIRST_YEAR <= at.year <= LAST_YEAR else None
    if ":" in line and " " in line:
        line = _YEAR_LAST.sub(r"\3\2\1\4\9\6\5\8\7", line)
    best: DateFound | None = None
    for form in (*_FORMS, _COMPACT) if _YEAR.search(line) else ():
        for found in form.finditer(line):
            date_found = _value(found, zone, language)
            if date_found is not None:
                if best is None or date_found.start < best.start:
                    best = date_found
                break
    if best is not None or now is None:
        return best
    return _relative(line, now, zone) or _without_year(line, now, zone)


def plain(text: str) -> str:
    """Give the part of a text in which a date is looked for, in plain figures: `2026-06-13 14∶06` has a U+2236."""
    return unicodedata.normalize("NFKC", text[:_MAX]).replace("∶", ":").replace("\u200b", "").replace("\xa0", " ")


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
    clock = _clock(parts)
    if clock is None:
        return DateFound(day, found.start(), found.end())
    given = _zone(parts["zone"], zone)
    at = datetime.combine(day, clock, given or zone)
    return DateFound(at, found.start(), found.end(), given is None)


def _day(parts: dict[str, str | None], language: str | None) -> date:
    if parts.get("hanyear"):  # as under a document: 二〇二六年九月十八日
        figures = "".join(str(_HAN_FIGURES[figure]) for figure in str(parts["hanyear"]))
        return date(int(figures), _han_number(str(parts["hanmonth"])), _han_number(str(parts["handay"])))
    year = int(parts["roc"] or 0) + _ROC if parts.get("roc") else int(parts["year"] or 0)
    if parts.get("first"):
        first, second = int(parts["first"] or 0), int(parts["second_"] or 0)
        month_first = parts["mark"] == "/" and (language or "").startswith("en") and first <= 12
        if second > 12 or (month_first and second <= 31 and first <= 12):
            return date(year, first, second)
        return date(year, second, first)
    month = _MONTHS[str(parts["name"]).lower()] if parts.get("name") else int(parts["month"] or 0)
    return date(year, month, int(parts["day"] or 0))


def _han_number(text: str) -> int:
    """Read 九, 十, 十八, 二十, 三十一."""
    tens, ten, ones = text.rpartition("十")
    return (_HAN_FIGURES[tens] if tens else 1) * 10 * bool(ten) + (_HAN_FIGURES[ones] if ones else 0)


def _clock(parts: dict[str, str | None]) -> time | None:
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    half, ampm = parts.get("half"), (parts.get("ampm") or "").lower()
    if (half in ("下午", "晚上") or ampm.startswith("p")) and hour < 12:
        hour += 12
    elif ampm.startswith("a") and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:
        return time(23, 59)
    try:
        return time(hour, minute, min(second, 59))
    except ValueError:
        return None


def _zone(text: str | None, zone: tzinfo) -> tzinfo | None:
    if not text:
        return None
    name = text.lower()
    if name == "cst":  # China's, for those whose own zone it is; else North America's
        return offset(timedelta(hours=8 if zone.utcoffset(_A_DAY) == timedelta(hours=8) else -6))
    if name in _ZONES:
        return offset(timedelta(hours=_ZONES[name]))
    sign, hours, minutes = _OFFSET.findall(text)[0]
    away = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if away > timedelta(hours=15):
        return None
    return offset(-away if sign == "-" else away)


def _relative(line: str, now: datetime, zone: tzinfo) -> DateFound | None:
    for pattern in _AGO:
        found = pattern.search(line)
        if found:
            count = 1 if found[1].lower().startswith("ein") else int(found[1])
            unit = _UNITS[found[2].lower()]
            at = (now - timedelta(**{unit: count})).astimezone(zone)
            value = at if unit in ("seconds", "minutes", "hours") else at.date()
            return DateFound(value, found.start(), found.end(), unit not in ("days", "weeks"))
    for word, days in _DAYS_AGO.items():
        place = line.lower().find(word)
        if place >= 0:
            day = (now.astimezone(zone) - timedelta(days=days)).date()
            clock = re.match(r"[\s,]*(?:um|at)?\s*" + _TIME, line[place + len(word) :], re.IGNORECASE)
            shown = _clock(clock.groupdict()) if clock else None
            value = datetime.combine(day, shown, zone) if shown else day
            return DateFound(value, place, len(line), shown is not None)
    return None


def _without_year(line: str, now: datetime, zone: tzinfo) -> DateFound | None:
    """Read a day without its year: the newest such day that is not in the future."""
    found = _NO_YEAR.search(line)
    if not found:
        return None
    today = now.astimezone(zone).date()
    read: Callable[[int], DateFound | None] = lambda year: _value_in(found, year, zone)  # noqa: E731
    this_year = read(today.year)
    if this_year and day_of(this_year.value) > today + timedelta(days=1):
        return read(today.year - 1)
    return this_year


def _value_in(found: re.Match[str], year: int, zone: tzinfo) -> DateFound | None:
    parts = {**found.groupdict(), "year": str(year)}
    try:
        day = _day(parts, None)
    except ValueError:
        return None
    clock = _clock(parts) if parts["hour"] else None
    value = datetime.combine(day, clock, zone) if clock else day
    return DateFound(value, found.start(), found.end(), clock is not None)
