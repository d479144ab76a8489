"""Instants as the archive and the messages write them: UTC text, `2026-11-23T08:00:00Z`."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def utc_text(at: datetime) -> str:
    """Write an aware datetime as UTC text to the second; such texts sort as the instants do."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def from_utc_text(text: str) -> datetime:
    """Read what `utc_text` wrote."""
    return datetime.fromisoformat(text)


def instant_of(value: datetime | date, zone: str | None) -> datetime:
    """Give the instant of an aware datetime, or the first of a bare day in `zone` (IANA; None: UTC)."""
    if isinstance(value, datetime):
        return value
    return datetime.combine(value, time(), ZoneInfo(zone or "UTC"))


def day_of(value: datetime | date) -> date:
    """Give the day as printed: that of the datetime's own zone."""
    return value.date() if isinstance(value, datetime) else value


_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def since_instant(text: str, now: datetime) -> datetime:
    """Read `2026-11-01` (its first instant, UTC) or `7d`, `12h` before `now`; raise ValueError saying what to write."""
    number, unit = text[:-1], text[-1:]
    if number.isdecimal() and unit in _UNITS and len(number) < 6:
        return now - timedelta(**{_UNITS[unit]: int(number)})
    try:
        return datetime.combine(date.fromisoformat(text), time(), UTC)
    except ValueError as exc:
        raise ValueError(f"{text!r} is no day (2026-11-01) and no time ago (7d, 12h)") from exc
