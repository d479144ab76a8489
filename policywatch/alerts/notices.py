"""Who is told of which incidents, and when: grouped by cause, at most once an hour, never over what is broken."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from policywatch.alerts.planner import HOUR, delivery_id
from policywatch.models import Channel, ChannelState, IncidentEvent

Reader = tuple[str, str]
"""A channel's name and one of its recipients."""
_OF_CHANNELS = frozenset({"channel broken", "channel failing", "endpoint off"})
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
    states: Mapping[str, ChannelState],
    *,
    to: Sequence[str],
    suspended: Container[Reader],
    instance: str,
    now: datetime,
    gather: timedelta,
) -> list[PlannedNotice]:
    """Put what is to be told of incidents into messages, one for each cause and recipient.

    `told` says when a recipient (channel, address) was last told of a cause. `to` names the channels that are told;
    over one that is not well by its state nothing goes. An event waits `gather` for others of its cause.
    """
    causes: dict[str, list[IncidentEvent]] = {}
    for event in events:
        causes.setdefault(event.incident.kind, []).append(event)
    reached = [
        (name, recipient)
        for name, channel in channels.items()
        if name not in states or states[name].state == "well"
        for recipient in channel.recipients
        if (name, recipient) not in suspended
    ]
    messages: dict[tuple[str, Reader], list[IncidentEvent]] = {}
    for cause, of_cause in causes.items():
        if now - min(event.at for event in of_cause) < gather:
            continue
        for event in of_cause:
            fit = [line for line in reached if line not in event.lost]
            lines = _lines(event, fit, to=to, failed_last=event.incident.channel in states)
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


def _lines(event: IncidentEvent, reached: Sequence[Reader], *, to: Container[str], failed_last: bool) -> list[Reader]:
    """Choose who is told of an event: those who are to be, else whoever is reached.

    The channel that it is about comes last, and only if it is not the channel itself that does not work; but that it
    works again it may tell.
    """
    own, ill = event.incident.channel, event.incident.recipient
    others = [line for line in reached if line[0] != own]
    of_own = [] if event.name == "raised" and (failed_last or event.incident.kind in _OF_CHANNELS) else list(reached)
    return (
        [line for line in others if line[0] in to]
        or others
        or [line for line in of_own if line != (own, ill)]
        or of_own
    )
