"""How often sources of a class are looked at, as YAML: windows of the week, each with a duration."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import time, timedelta
from typing import Literal, get_args

from yaml.nodes import Node

from policywatch.config import values
from policywatch.config.nodes import Sheet, nearest
from policywatch.models import RhythmClass, Window
from policywatch.models.source import Kind

_ELSE = "else"
_HOURS = re.compile(r"(\S+)(?:\s+(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d))?")
_LANGUAGE = re.compile(r"zh-Han[st]|[a-z]{2}")
_MIDNIGHT = time(0)


def read_rhythm(sheet: Sheet, node: Node, ids: Collection[str]) -> tuple[RhythmClass, ...]:
    """Read `sources.rhythm`: classes of sources and their windows, in the order in which they are tried."""
    classes = []
    for name, given in sheet.mapping(node, None, "rhythm").items():
        words = tuple(name.split())
        for word in words:
            _check(sheet, given, word, ids)
        windows = []
        otherwise = timedelta(hours=1)
        for hours, every in sheet.mapping(given, None, f"rhythm.{name}").items():
            duration = values.duration(sheet, every, f"rhythm.{name}", otherwise)
            if hours == _ELSE:
                otherwise = duration
            elif window := _window(sheet, every, hours, duration):
                windows.append(window)
        classes.append(RhythmClass(() if words == ("all",) else words, tuple(windows), otherwise))
    return tuple(classes)


def _check(sheet: Sheet, node: Node, word: str, ids: Collection[str]) -> None:
    known = ["all", "tier-1", "tier-2", "tier-3", *get_args(Kind), *ids]
    if word in known or _LANGUAGE.fullmatch(word) or ("/" in word and values.is_zone(word)):
        return
    close = nearest(word, known)
    hint = f"did you mean {close!r}?" if close else "write tier-1, a zone, a language, a kind or an id, or all"
    sheet.note(node, f"rhythm: {word!r} is no class of sources; {hint}")


def _window(sheet: Sheet, node: Node, text: str, every: timedelta) -> Window | None:
    found = _HOURS.fullmatch(text.strip())
    days = _days(found[1]) if found else None
    begin = values.clock(found[2]) if found and found[2] else _MIDNIGHT
    end = values.clock(found[3] if found[3] != "24:00" else "0:00") if found and found[3] else _MIDNIGHT
    if days is None or begin is None or end is None or (end <= begin and end != _MIDNIGHT):
        sheet.note(
            node,
            f"a window is days and hours, such as `fri 17:00-21:00: 5m`, `workday: 20m` or `else: 1h`, not {text!r}",
        )
        return None
    return Window(days, begin, end, every)


def _days(text: str) -> frozenset[int] | Literal["workday", "holiday"] | None:
    """Read `fri`, `mon-thu`, `sat,sun`, `daily`, `workday` or `holiday`."""
    if text == "workday":
        return "workday"
    if text == "holiday":
        return "holiday"
    if text == "daily":
        return frozenset(range(7))
    days: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first not in values.WEEKDAYS or (last or first) not in values.WEEKDAYS:
            return None
        begin, end = values.WEEKDAYS.index(first), values.WEEKDAYS.index(last or first)
        days |= {(begin + step) % 7 for step in range((end - begin) % 7 + 1)}
    return frozenset(days)
