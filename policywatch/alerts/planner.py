"""In how many messages: a pure function of what waits, what went out, and the instant."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from policywatch.alerts.schedule import due_at, due_late
from policywatch.models import Channel, Delivery, Waiting, Watch, When
from policywatch.models.alert import DeliveryKind

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class PlannedDelivery:
    """One message that is to be owed, and the alerts it tells of; `slot_at` is the time that a digest was due."""

    id: str
    channel: str
    recipient: str
    kind: DeliveryKind
    due_at: datetime
    alert_ids: tuple[str, ...]
    slot_at: datetime | None = None
    is_urgent: bool = False
    about: str = ""


@dataclass(frozen=True)
class Joined:
    """Messages that become one, because more are owed than the cap lets out; due when there is room for it."""

    channel: str
    recipient: str
    due_at: datetime
    delivery_ids: tuple[str, ...]
    slot_at: datetime | None = None


def alert_id(story_id: str, watch: str, recipient: str, kind: str, cause: str) -> str:
    """Give the id of an alert: 16 hex digits that follow from what it is about, the same on every machine."""
    return hashlib.sha256("\0".join((story_id, watch, recipient, kind, cause)).encode()).hexdigest()[:16]


def delivery_id(instance: str, channel: str, recipient: str, alert_ids: Sequence[str]) -> str:
    """Give the id of a delivery: 26 letters and digits, the stem of its Message-ID and webhook-id."""
    told = "\0".join((instance, channel, recipient, *sorted(alert_ids)))
    return base64.b32encode(hashlib.sha256(told.encode()).digest()).decode().lower()[:26]


def plan_now(
    alerts: Sequence[Waiting], *, instance: str, now: datetime, urgent: Container[str] = ()
) -> list[PlannedDelivery]:
    """Make a message of each alert that is told at once; those of an `urgent` watch do not wait for the cap."""
    return [
        PlannedDelivery(
            delivery_id(instance, alert.channel, alert.recipient, [alert.id]),
            alert.channel,
            alert.recipient,
            "alert",
            now,
            (alert.id,),
            is_urgent=alert.watch in urgent,
        )
        for alert in alerts
    ]


def plan_waited(
    alerts: Sequence[Waiting],
    watches: Mapping[str, Watch],
    channels: Mapping[str, Channel],
    sent: Container[tuple[str, str, datetime]],
    *,
    instance: str,
    now: datetime,
) -> tuple[list[PlannedDelivery], list[tuple[str, datetime]]]:
    """Put alerts whose waiting is over into messages; give also those that wait on, each with the instant until when.

    What a digest tells is one message to a recipient, however many days and watches it is of; what quiet hours held is
    another, and each summary one more. `sent` holds channel, recipient and slot of the digests that went out: none goes
    out twice.
    """
    groups: dict[tuple[str, str, bool, str], list[Waiting]] = {}
    later = []
    for alert in alerts:
        watch, channel = watches.get(alert.watch), channels.get(alert.channel)
        if alert.kind == "reminder" or watch is None or watch.when.mode == "now" or channel is None:
            groups.setdefault((alert.channel, alert.recipient, False, alert.summary), []).append(alert)
            continue
        slot, daily = alert.slot_at, When("daily", watch.when.at)
        while slot <= now and (alert.channel, alert.recipient, slot) in sent:  # it came a moment too late for that one
            slot = due_at(daily, watch.quiet, channel.timezone, slot)
        at = due_late(watch.when, watch.quiet, channel.timezone, slot, now) if slot <= now else slot
        if at > now:
            later.append((alert.id, at))
        else:
            told = replace(alert, slot_at=slot)
            groups.setdefault((alert.channel, alert.recipient, True, ""), []).append(told)
    return [
        PlannedDelivery(
            delivery_id(instance, channel, recipient, [alert.id for alert in told]),
            channel,
            recipient,
            "digest" if in_digest or len(told) > 1 else "alert",
            now,
            tuple(alert.id for alert in told),
            max(alert.slot_at for alert in told) if in_digest else None,
            about=_about(summary),
        )
        for (channel, recipient, in_digest, summary), told in groups.items()
    ], later


def _about(summary: str) -> str:
    """Say what a summary is of, by its key (what it is, the source, when it was polled)."""
    kind, _, rest = summary.partition("|")
    source = rest.partition("|")[0]
    return {
        "late": f"found late at {source}",
        "backfill": f"from before the first poll of {source}",
        "archive": "from the archive",
    }.get(kind, "")


def join_over_cap(
    untried: Sequence[Delivery],
    first_tries: Mapping[tuple[str, str], Sequence[datetime]],
    *,
    most: int,
    now: datetime,
    held: Container[str] = (),
) -> tuple[Joined, ...]:
    """Let out at most `most` messages an hour to a recipient over a channel; say which of the others become one.

    `untried` are the messages that are due, and those that wait for room (state `waiting`); `first_tries` tells by
    channel and recipient when messages were first tried. The last message that there is room for tells all the rest;
    without room, one message waits until there is. Later tries are not counted. What is to go over a channel that is
    `held` back becomes one message at once.
    """
    lines: dict[tuple[str, str], list[Delivery]] = {}
    for delivery in sorted(untried, key=lambda one: (one.state == "waiting", one.due_at, one.created_at, one.id)):
        lines.setdefault((delivery.channel, delivery.recipient), []).append(delivery)
    joined = []
    for (channel, recipient), owed in lines.items():
        tried = sorted(at for at in first_tries.get((channel, recipient), ()) if now - HOUR < at <= now)
        room = most - len(tried)
        if channel in held:
            room = 1 if len(owed) > 1 else len(owed)
        if all(one.due_at > now for one in owed) or len(owed) <= room:
            continue
        rest = owed[max(0, room - 1) :]
        due = now if room > 0 else tried[-room] + HOUR
        slot = max((one.slot_at for one in rest if one.slot_at), default=None)
        joined.append(Joined(channel, recipient, due, tuple(one.id for one in rest), slot))
    return tuple(joined)
