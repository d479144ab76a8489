"""Single values of the settings: durations, clocks, time zones, URLs."""

from __future__ import annotations

import re
from datetime import time, timedelta
from functools import cache
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from yaml.nodes import Node

from policywatch.config.nodes import Sheet, nearest
from policywatch.models import Quiet, When

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400, "y": 365 * 86400}
_DURATION = re.compile(r"(\d{1,6})\s?([smhdwy])")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def duration(sheet: Sheet, node: Node, what: str, default: timedelta) -> timedelta:
    """Read `30s`, `15m`, `6h`, `7d`, `2w` or `2y`."""
    text = sheet.text(node, what)
    found = _DURATION.fullmatch(text)
    if found:
        return timedelta(seconds=int(found[1]) * _UNITS[found[2]])
    if text:
        sheet.note(node, f"{what} is a number and a unit, such as 30s, 15m, 6h, 7d or 2y, not {text!r}")
    return default


def durations(sheet: Sheet, node: Node, what: str) -> tuple[timedelta, ...]:
    """Read a list of durations."""
    parts = sheet.sequence(node, what, "[1h, 1d, 7d]")
    return tuple(duration(sheet, part, what, timedelta(0)) for part in parts)


def zone(sheet: Sheet, node: Node, what: str, default: str) -> str:
    """Read the IANA name of a time zone."""
    text = sheet.text(node, what)
    if not text:
        return default
    if is_zone(text):
        return text
    names = sorted(available_timezones())
    last = {name.rpartition("/")[2].lower(): name for name in names}
    close = last.get(text.lower().replace(" ", "_")) or nearest(text, names)
    sheet.note(node, f"{text!r} is no time zone" + (f"; did you mean {close}?" if close else "; write Europe/Berlin"))
    return default


@cache
def is_zone(name: str) -> bool:
    """Say whether this is the IANA name of a time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return False
    return True


def when(sheet: Sheet, node: Node) -> When:
    """Read `now`, `daily 08:00` or `weekly mon 08:00`."""
    text = sheet.text(node, "when")
    words = text.lower().split()
    if words == ["now"]:
        return When()
    if len(words) == 2 and words[0] == "daily" and (at := clock(words[1])):
        return When("daily", at)
    if len(words) == 3 and words[0] == "weekly" and words[1] in WEEKDAYS and (at := clock(words[2])):
        return When("weekly", at, WEEKDAYS.index(words[1]))
    if text:
        sheet.note(node, f"when is now, daily 08:00 or weekly mon 08:00, not {text!r}")
    return When()


def time_of_day(sheet: Sheet, node: Node, what: str) -> time | None:
    """Read `08:00`."""
    text = sheet.text(node, what)
    at: time | None = clock(text)
    if text and at is None:
        sheet.note(node, f"{what} is a time of the day, such as 08:00, not {text!r}")
    return at


def quiet(sheet: Sheet, node: Node) -> Quiet | None:
    """Read `22:00-07:00`."""
    text = sheet.text(node, "quiet")
    start, _, end = (part.strip() for part in text.replace("–", "-").partition("-"))
    first, last = clock(start), clock(end)
    if first and last and first != last:
        return Quiet(first, last)
    if text:
        sheet.note(node, f"quiet is two times of the day, such as 22:00-07:00, not {text!r}")
    return None


def clock(text: str) -> time | None:
    """Read `8:00` or `17:30`; None for what is no time of a day."""
    found = _CLOCK.fullmatch(text)
    return time(int(found[1]), int(found[2])) if found else None


def reminders(sheet: Sheet, node: Node) -> tuple[int, ...]:
    """Read `off`, or days ahead: `[14d, 7d, 1d]`."""
    texts = [(scalar, sheet.text(scalar, "reminders").lower()) for scalar in sheet.texts(node, "reminders")]
    if [text for _, text in texts] in (["off"], ["none"], ["false"]):
        return ()
    days = set()
    for scalar, text in texts:
        found = _DURATION.fullmatch(text)
        if found and found[2] in "dw" and int(found[1]) * _UNITS[found[2]] <= _UNITS["y"]:
            days.add(int(found[1]) * _UNITS[found[2]] // _UNITS["d"])
        elif text:
            sheet.note(scalar, f"reminders are off, or days ahead such as [14d, 7d, 1d], at most 365d, not {text!r}")
    return tuple(sorted(days, reverse=True))


def web_url(sheet: Sheet, node: Node, what: str) -> str:
    """Read an http(s) URL."""
    text = sheet.text(node, what)
    if text and not is_web_url(text):
        sheet.note(node, f"{what} is an address that begins with http:// or https://")
        return ""
    return text


def is_web_url(text: str) -> bool:
    """Say whether a text is an http(s) URL with a host."""
    try:
        parts = urlsplit(text)
        return parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def server_parts(text: str) -> tuple[str, ...]:
    """Take `smtp://user:password@host:port` apart: scheme, user, password, host, port; empty where there is none."""
    try:
        parts = urlsplit(text)
        port = str(parts.port or "")
    except ValueError:
        return ("", "", "", "", "")
    return (
        parts.scheme.lower(),
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        parts.hostname or "",
        port,
    )
