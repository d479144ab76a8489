"""How often sources of a class are looked at, by day and hour of their own clock.

Chinese offices publish on Fridays and between 17:00 and 21:00: of 100 items of the cyberspace office 47 came on a
Friday, 79 between 17:00 and 20:59, 9 at a weekend and 1 after 23:00; of 144 of the industry ministry's 36 on Fridays,
6 at weekends, all between 08:00 and 20:59. benchmarks/rhythm.py says what a table costs and what it misses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from policywatch.models import RhythmClass, Source, Window
from policywatch.text import is_workday

_ZONES = {"zh-Hans": "Asia/Shanghai", "zh-Hant": "Asia/Taipei", "de": "Europe/Berlin"}
"""Clocks of sources that name none, by language."""
_EVERY_DAY = frozenset(range(7))
_FRIDAY = frozenset({4})
_MIDNIGHT = time(0)


def _minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


CLASSES: tuple[RhythmClass, ...] = (
    RhythmClass(
        ("tier-1", "Asia/Shanghai"),
        (
            Window(_FRIDAY, time(17), time(21), _minutes(5)),
            Window("workday", time(17), time(21), _minutes(10)),
            Window("workday", time(8), time(17), _minutes(20)),
            Window(_EVERY_DAY, time(17), time(23), _minutes(30)),
            Window(_EVERY_DAY, time(7), time(17), _minutes(60)),
        ),
        _minutes(120),
    ),
    RhythmClass(
        ("tier-1",),
        (
            Window("workday", time(8), time(20), _minutes(15)),
            Window(_EVERY_DAY, time(8), time(22), _minutes(45)),
        ),
        _minutes(90),
    ),
    RhythmClass(("tier-2",), (Window(_EVERY_DAY, time(7), time(23), _minutes(20)),), _minutes(60)),
    RhythmClass(
        (),
        (
            Window("workday", time(7), time(21), _minutes(30)),
            Window(_EVERY_DAY, time(7), time(23), _minutes(60)),
        ),
        _minutes(120),
    ),
)
"""The built-in table: the first class that fits a source counts; the last fits every one."""


def clock_of(source: Source) -> str:
    """Give the zone of a source's clock: its own, else that of its language, else UTC."""
    return source.timezone or _ZONES.get(source.language or "", "UTC")


def class_of(source: Source, classes: Iterable[RhythmClass]) -> RhythmClass:
    """Give the first class whose words all fit the source, of `classes` and then of the built-in table."""
    language = source.language or ""
    facts = {f"tier-{source.tier}", clock_of(source), source.kind, source.id, language, language.partition("-")[0]}
    return next(one for one in (*classes, *CLASSES) if facts.issuperset(one.words))


def interval_at(local: datetime, windows: RhythmClass, zone: str) -> timedelta:
    """Say how often a source of a class is looked at, at a time of its own clock."""
    for window in windows.windows:
        if window.begin <= local.time() < window.end or (window.begin <= local.time() and window.end == _MIDNIGHT):
            if isinstance(window.days, frozenset):
                holds = local.weekday() in window.days
            else:
                holds = is_workday(local.date(), zone) == (window.days == "workday")
            if holds:
                return window.every
    return windows.otherwise


def boundaries(windows: RhythmClass) -> Sequence[time]:
    """Give the times of a day at which the interval may change."""
    found = {_MIDNIGHT, *(at for window in windows.windows for at in (window.begin, window.end))}
    return sorted(found)
