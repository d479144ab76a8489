"""Days as messages write them, in English on every machine."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_text(at: datetime, zone: ZoneInfo) -> str:
    """Write the day of an instant on the clock of `zone`: `Tue 24 Nov`."""
    local = at.astimezone(zone)
    return f"{_WEEKDAYS[local.weekday()][:3]} {local.day} {_MONTHS[local.month - 1]}"


def since_text(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """Write the day of an instant on the clock of `zone`: its weekday in the last six days, else its date."""
    local = at.astimezone(zone)
    if now - at < timedelta(days=6):
        return _WEEKDAYS[local.weekday()]
    return f"{local.day} {_MONTHS[local.month - 1]}" + (f" {local.year}" if now - at > timedelta(days=300) else "")
