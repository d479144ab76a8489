"""Who is told of which incidents, and when: grouped by cause, at most once an hour, never over what is broken."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from policywatch.alerts.planner import HOUR, delivery_id
from policywatch.models import Channel, IncidentEvent

Line = tuple[str, str]
"""A channel's name and one of its recipients."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class PlannedNotice:
    """A message of health that is to be owed: its cause, and the events it tells of."""

    id: str
    channel: str
    recipient: str
    cause: str
    events: tuple[IncidentEvent, ...]


def plan_notices(
    events: Sequence[IncidentEvent],
    told: Mapping[tuple[str, str, str], datetime],
    channels: Mapping[str, Channel],
    *,
    to: Sequence[str],
    unfit: Container[str],
    suspended: Container[Line],
    instance: str,
    now: datetime,
    gather: timedelta,
) -> list[PlannedNotice]:
    """Put what is to be told of incidents into messages, one for each cause and recipient.

    `told` says when a recipient (channel, address) was last told of a cause. `to` names the channels that are told,
    `unfit` those over which nothing goes at present. An event waits `gather` for others of its cause.
    """
    causes: dict[str, list[IncidentEvent]] = {}
    for event in events:
        causes.setdefault(event.incident.kind, []).append(event)
    reached = [
        (name, recipient)
        for name, channel in channels.items()
        if name not in unfit
        for recipient in channel.recipients
        if (name, recipient) not in suspended
    ]
    messages: dict[tuple[str, Line], list[IncidentEvent]] = {}
    for cause, of_cause in causes.items():
        if now - min(event.at for event in of_cause) < gather:
            continue
        for event in of_cause:
            lines = _lines(event, [line for line in reached if line not in event.lost], to=to)
            if all(not now - HOUR < told.get((*line, cause), _LONG_AGO) <= now for line in lines):
                for line in lines:
                    messages.setdefault((cause, line), []).append(event)
    return [
        PlannedNotice(
            delivery_id(instance, *line, [f"health {event.name} {event.incident.id}" for event in some] + [str(now)]),
            *line,
            cause,
            tuple(some),
        )
        for (cause, line), some in messages.items()
    ]


def _lines(event: IncidentEvent, reached: Sequence[Line], *, to: Container[str]) -> list[Line]:
    """Choose who is told of an event: those who are to be, else whoever is reached; its own channel only at last."""
    own, ill = event.incident.channel, event.incident.recipient
    return (
        [line for line in reached if line[0] in to and line[0] != own]
        or [line for line in reached if line[0] != own]
        or [line for line in reached if line != (own, ill)]
        or list(reached)
    )
