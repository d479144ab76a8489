"""A time of day in a text, with its zone: 14:05, 下午3时05分, 14.05 Uhr, 2:05 p.m. ET."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from datetime import timezone as offset
from zoneinfo import ZoneInfo

_A_DAY = datetime(2026, 1, 1)  # noqa: DTZ001  (any day: zones at UTC+8 know no summer time)
# Names of zones that feeds use (RFC 822, section 5.1, and what others write), as hours from UTC.
_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "msk": 3,
    "hkt": 8, "sgt": 8, "jst": 9, "kst": 9, "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_PLACES = {"et": "America/New_York", "pt": "America/Los_Angeles"}
_NAMES = "|".join((*_ZONES, *_PLACES, "cst"))
TIME = (
    r"(?P<half>上午|下午|晚上|凌晨|中午)?\s*(?P<hour>\d{1,2})(?:\s*[:时時点點]\s*|\.(?=\d\d\s*(?:Uhr|GMT|BST|[ap]\.?m)))"
    r"(?P<minute>\d{1,2})分?"
    r"(?:\s*:?\s*(?P<second>\d{1,2})秒?(?:[.,]\d{1,9})?)?\s*(?P<ampm>[ap]\.?m\b\.?)?(?:\s*Uhr)?"
    rf"\s*(?P<zone>Z\b|(?:GMT|UTC)?[+-]\d{{2}}:?\d{{2}}|(?:GMT|UTC)[+-]\d{{1,2}}\b|(?:{_NAMES})\b)?"
)
AFTER = rf"(?:[\s,;|·T()（）–—-]*(?:at|um|,)?[\s,|]*{TIME})?"
BEFORE = re.compile(TIME + r"[\s,;|·–—-]*(?:on|am|vom|[a-z]{2,9},?)?\s*$", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?")


@dataclass(frozen=True)
class DateFound:
    """A date, where in the text it stood, and whether its zone was assumed (never for a bare day)."""

    value: datetime | date
    start: int
    end: int
    zone_assumed: bool = False


def clock_of(parts: dict[str, str | None]) -> time | None:
    """Give the time of a match of `TIME`; None when it is none."""
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


def zone_named(text: str | None, zone: tzinfo) -> tzinfo | None:
    """Give the zone that a text names; `zone`, that of the source, tells which CST is meant."""
    if not text:
        return None
    name = text.lower()
    if name == "cst":  # China's, for those whose own zone it is; else North America's
        return offset(timedelta(hours=8 if zone.utcoffset(_A_DAY) == timedelta(hours=8) else -6))
    if name in _PLACES:
        return ZoneInfo(_PLACES[name])
    if name in _ZONES:
        return offset(timedelta(hours=_ZONES[name]))
    sign, hours, minutes = _OFFSET.findall(text)[0]
    away = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if away > timedelta(hours=15):
        return None
    return offset(-away if sign == "-" else away)
