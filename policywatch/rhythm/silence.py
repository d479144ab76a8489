"""How long a source has been silent, and how long is odd: weekends and holidays count for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from policywatch.text import instant_of, is_workday

_LEAST_ROWS = 8
"""Different instants, or days where no time is given, from which the rhythm of a list is read."""
_LEAST = timedelta(days=5)
_TIMES = 3
"""Silence is odd from three times the longest pause that the list itself shows, and from a week of workdays."""
_ODD_ROWS = 20
"""Of so many pauses the longest is left out: feeds keep a single row of years ago among the new ones."""
_LONGEST = timedelta(days=400)
_NEWEST = 40


def quiet_for(since: datetime, now: datetime, zone: str) -> timedelta:
    """Give the time between two instants that lies on workdays of `zone` (IANA), at most about 400 days' worth."""
    clock = ZoneInfo(zone)
    begin, end = max(since, now - _LONGEST).astimezone(clock), now.astimezone(clock)
    if begin.date() == end.date():
        return max(end - begin, timedelta(0)) if is_workday(end.date(), zone) else timedelta(0)
    quiet, day = timedelta(0), begin.date()
    while day <= end.date():
        if is_workday(day, zone):
            first = max(begin, datetime.combine(day, time(0), clock))
            last = min(end, datetime.combine(day + timedelta(days=1), time(0), clock))
            quiet += max(last - first, timedelta(0))
        day += timedelta(days=1)
    return quiet


def usual_silence(published: Iterable[datetime | date], zone: str) -> timedelta | None:
    """Say from when on silence is odd for a list whose rows were published so; None when too few rows say it."""
    instants = sorted({instant_of(day, zone) for day in published}, reverse=True)[:_NEWEST]
    if len(instants) < _LEAST_ROWS:
        return None
    pauses = sorted(quiet_for(earlier, later, zone) for later, earlier in pairwise(instants))
    longest = pauses[-1 - len(pauses) // _ODD_ROWS]
    return max(_TIMES * longest, _LEAST)
