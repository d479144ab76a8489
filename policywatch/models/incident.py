"""An incident: something is wrong with a source, a channel or ourselves, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

IncidentKind = Literal[
    "fetch failed",
    "blocked",
    "listing without rows",
    "not readable",
    "worker killed",
    "file not read",
    "channel broken",
    "channel failing",
    "endpoint off",
    "address suspended",
    "message dead",
]


@dataclass(frozen=True)
class Incident:
    """What is wrong, with whom, since when (UTC), and what to do. `ended_at` is None while it lasts.

    Of what happens in a moment, such as a message that is lost, beginning and end are one.
    """

    id: int
    kind: IncidentKind
    source_id: str
    channel: str
    started_at: datetime
    ended_at: datetime | None
    problem: str
    advice: str
    recipient: str = ""


@dataclass(frozen=True)
class IncidentEvent:
    """Beginning or end of an incident, which somebody is to be told of.

    `lost` holds channel and recipient of those whom a message of it did not reach for good.
    """

    incident: Incident
    name: Literal["raised", "cleared"]
    lost: frozenset[tuple[str, str]] = frozenset()

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.incident.started_at if self.name == "raised" else self.incident.ended_at or self.incident.started_at
