"""When, and in how many messages: a pure function of the settings, the instant and what waits.

The clock is the reader's: `daily 08:00` is eight on the wall of their time zone, also across summer time. A time of
the day that does not exist is the first instant after the gap; one that comes twice is the first of the two.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from policywatch.models import Delivery, Quiet, When
from policywatch.models.alert import DeliveryKind

HOUR = timedelta(hours=1)


class Waiting(Protocol):
    """What the planner must know of an alert."""

    @property
    def id(self) -> str: ...
    @property
    def watch(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def recipient(self) -> str: ...


@dataclass(frozen=True)
class PlannedDelivery:
    """One message that is to be owed, and the alerts it tells of."""

    id: str
    channel: str
    recipient: str
    kind: DeliveryKind
    due_at: datetime
    alert_ids: tuple[str, ...]


@dataclass(frozen=True)
class Joined:
    """Messages that become one, because more are owed than the cap lets out; due when there is room for it."""

    channel: str
    recipient: str
    due_at: datetime
    delivery_ids: tuple[str, ...]


def alert_id(story_id: str, watch: str, recipient: str, kind: str, cause: str) -> str:
    """Give the id of an alert: 16 hex digits that follow from what it is about, the same on every machine."""
    return hashlib.sha256("\0".join((story_id, watch, recipient, kind, cause)).encode()).hexdigest()[:16]


def delivery_id(instance: str, channel: str, recipient: str, alert_ids: Sequence[str]) -> str:
    """Give the id of a delivery: 26 letters and digits, the stem of its Message-ID and webhook-id."""
    told = "\0".join((instance, channel, recipient, *sorted(alert_ids)))
    return base64.b32encode(hashlib.sha256(told.encode()).digest()).decode().lower()[:26]


def due_at(when: When, quiet: Quiet | None, timezone: str, now: datetime) -> datetime:
    """Say when something that arises at `now` is told (UTC): at once, after quiet hours, or at the next digest."""
    zone = ZoneInfo(timezone)
    at = now.astimezone(UTC)
    if when.mode != "now" and when.at is not None:
        at = _next_slot(when, when.at, zone, at)
    return _after_quiet(quiet, zone, at) if quiet else at


def plan(alerts: Sequence[Waiting], *, instance: str, now: datetime, together: bool) -> tuple[PlannedDelivery, ...]:
    """Put alerts whose time has come into messages.

    What is told at once is a message of its own. What waited for a digest or for the end of quiet hours goes `together`
    to its recipient as one message.
    """
    groups: dict[tuple[str, str, str], list[str]] = {}
    for alert in alerts:
        groups.setdefault((alert.channel, alert.recipient, "" if together else alert.id), []).append(alert.id)
    return tuple(
        PlannedDelivery(
            delivery_id(instance, channel, recipient, ids),
            channel,
            recipient,
            "alert" if len(ids) == 1 else "digest",
            now,
            tuple(ids),
        )
        for (channel, recipient, _), ids in groups.items()
    )


def join_over_cap(
    untried: Sequence[Delivery], first_tries: Mapping[tuple[str, str], Sequence[datetime]], *, most: int, now: datetime
) -> tuple[Joined, ...]:
    """Let out at most `most` messages an hour to a recipient over a channel; say which of the others become one.

    `untried` are the messages that are due, and those that wait for room (state `waiting`); `first_tries` tells by
    channel and recipient when messages were first tried. The last message that there is room for tells all the rest;
    without room, one message waits until there is. Later tries are not counted.
    """
    lines: dict[tuple[str, str], list[Delivery]] = {}
    for delivery in sorted(untried, key=lambda one: (one.state == "waiting", one.due_at, one.created_at, one.id)):
        lines.setdefault((delivery.channel, delivery.recipient), []).append(delivery)
    joined = []
    for (channel, recipient), owed in lines.items():
        tried = sorted(at for at in first_tries.get((channel, recipient), ()) if now - HOUR < at <= now)
        room = most - len(tried)
        if all(one.due_at > now for one in owed) or len(owed) <= room:
            continue
        rest = owed[max(0, room - 1) :]
        due = now if room > 0 else tried[-room] + HOUR
        joined.append(Joined(channel, recipient, due, tuple(one.id for one in rest)))
    return tuple(joined)


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
