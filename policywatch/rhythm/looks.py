"""When a source is looked at next: by its class and clock, what came lately, and the server's own word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from policywatch.models import Lately, RhythmClass, Source
from policywatch.rhythm.windows import boundaries, class_of, clock_of, interval_at

MAX_BACK_OFF = timedelta(hours=6)
"""The longest wait after failures, unless the source's own rhythm is slower: it is put off, never given up."""
SOON = timedelta(minutes=5)
SOON_FOR = timedelta(minutes=20)
"""After news a source is looked at every so often for so long: a ministry's papers come in handfuls."""
MAX_FRESH = timedelta(hours=1)
"""A server's word that its answer stays fresh is kept for no longer: what is published in between would wait."""


def next_look(at: datetime, source: Source, lately: Lately, classes: Sequence[RhythmClass] = ()) -> datetime:
    """Say when a source that was looked at `at` (aware) is looked at next, in UTC.

    Never before `every.min`, and after `every.max` at the latest, but for failures: each makes the wait twice as long,
    up to `MAX_BACK_OFF`. A rhythm of one duration is kept to the second. The server's Retry-After always counts.
    """
    every = source.every
    if lately.failures:
        wait: timedelta = min(every.min * 2 ** min(lately.failures - 1, 16), max(MAX_BACK_OFF, every.min))
        return max(at + wait, lately.retry_at or at)
    if every.is_fixed:
        return at + every.min
    due = _by_windows(at, source, lately, classes)
    if lately.fresh_for:
        due = max(due, at + min(lately.fresh_for, MAX_FRESH, every.max))
    return due


def _by_windows(at: datetime, source: Source, lately: Lately, classes: Sequence[RhythmClass]) -> datetime:
    zone = clock_of(source)
    windows, clock = class_of(source, classes), ZoneInfo(zone)
    local = at.astimezone(clock)

    def wait_at(when: datetime) -> timedelta:
        wait = interval_at(when, windows, zone)
        if lately.news_at and timedelta(0) <= at - lately.news_at < SOON_FOR:
            wait = min(wait, SOON)
        return min(max(wait, source.every.min), source.every.max)

    # What holds now says when; a window that begins before then may say sooner.
    due: datetime = at + wait_at(local)
    day, times = local.date(), boundaries(windows)
    while datetime.combine(day, times[0], clock) < due:
        for time in times:
            begin = datetime.combine(day, time, clock)
            if at < begin < due:
                due = min(due, max(begin.astimezone(UTC), at + wait_at(begin)))
        day += timedelta(days=1)
    return due.astimezone(UTC)
