"""An incident: something is wrong with a source, a channel or ourselves, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

IncidentKind = Literal[
    "network down",
    "channel broken",
    "endpoint off",
    "channel failing",
    "address suspended",
    "message dead",
    "blocked",
    "fetch failed",
    "redesign",
    "listing without rows",
    "silent",
    "told to wait",
    "may have missed items",
    "shrunk list",
    "always 304",
    "not readable",
    "worker killed",
    "file not read",
    "clock jump",
    "clock wrong",
]
"""What can be wrong, the worst first: what keeps news from being noticed or told, then what may."""


@dataclass(frozen=True)
class Incident:
    """What is wrong, with whom, since when (UTC), and what to do. `ended_at` is None while it lasts.

    Of what happens in a moment, such as a message that is lost, beginning and end are one.
    `snapshot` is the hash of the odd page, where one was kept as evidence.
    """

    id: int
    kind: IncidentKind
    source_id: str
    channel: str
    started_at: datetime
    ended_at: datetime | None
    problem: str
    advice: str
    snapshot: str = ""
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
