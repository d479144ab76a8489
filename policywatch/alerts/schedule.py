"""When, on the reader's clock: a pure function of a schedule, a zone and the instant.

`daily 08:00` is eight on the wall of those who read it, also across summer time. A time of the day that does not exist
is the first instant after the gap; one that comes twice is the first of the two.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from policywatch.models import Channel, Quiet, Watch, When

LATE = timedelta(hours=12)
"""A digest that sleep or a restart held up for longer waits for the next one; but never for the one after that."""


def due_at(when: When, quiet: Quiet | None, timezone: str, now: datetime) -> datetime:
    """Say when something that arises at `now` is told (UTC): at once, after quiet hours, or at the next digest."""
    zone = ZoneInfo(timezone)
    at = now.astimezone(UTC)
    if when.mode != "now" and when.at is not None:
        at = _next_slot(when, when.at, zone, at)
    return _after_quiet(quiet, zone, at) if quiet else at


def due_for(watch: Watch, channel: Channel, now: datetime) -> datetime:
    """Say when a watch tells the readers of a channel what arises at `now` (UTC)."""
    return due_at(watch.when, None if watch.urgent else watch.quiet, channel.timezone, now)


def slots_between(when: When, quiet: Quiet | None, timezone: str, after: datetime, now: datetime) -> list[datetime]:
    """Give the times of a digest after an instant, up to now (UTC)."""
    slots, slot = [], due_at(when, quiet, timezone, after)
    while slot <= now:
        slots.append(slot)
        slot = due_at(when, quiet, timezone, slot)
    return slots


def due_late(when: When, quiet: Quiet | None, timezone: str, slot: datetime, now: datetime) -> datetime:
    """Say when a digest that was due at `slot` goes out, at `now` or after it: what sleep held up is told all the same.

    At once when it is not more than `LATE`; else at the next moment at which the clock shows the digest's time, or at
    once again when that has passed as well.
    """
    if when.at is None or now - slot <= LATE:
        return now
    return max(now, due_at(When("daily", when.at), quiet, timezone, slot))


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Give the instant (UTC) at which the clock of `zone` shows a time of a day."""
    local = datetime.combine(day, at, zone)  # fold=0: the first of two
    told = local.astimezone(UTC)
    if told.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return told
    # In the gap: PEP 495 counts with the offset before it, so this lies as far after the gap as `at` lies into it.
    shown = told.astimezone(zone)
    into = shown.replace(tzinfo=None) - local.replace(tzinfo=None)
    begin = told - into
    while begin.astimezone(zone).utcoffset() != shown.utcoffset():
        begin += timedelta(minutes=1)
    while (begin - timedelta(minutes=1)).astimezone(zone).utcoffset() == shown.utcoffset():
        begin -= timedelta(minutes=1)
    return begin


def _next_slot(when: When, at: time, zone: ZoneInfo, now: datetime) -> datetime:
    day = now.astimezone(zone).date()
    for ahead in range(9):
        slot_day = day + timedelta(days=ahead)
        if when.mode == "weekly" and slot_day.weekday() != when.weekday:
            continue
        slot = instant(slot_day, at, zone)
        if slot > now:
            return slot
    raise AssertionError("a week has a slot")


def _after_quiet(quiet: Quiet, zone: ZoneInfo, at: datetime) -> datetime:
    day = at.astimezone(zone).date()
    for back in (1, 0):
        start_day = day - timedelta(days=back)
        end_day = start_day if quiet.start < quiet.end else start_day + timedelta(days=1)
        if instant(start_day, quiet.start, zone) <= at < (end := instant(end_day, quiet.end, zone)):
            return end
    return at
