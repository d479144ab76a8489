"""What is said of the health of sources and channels, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from policywatch.alerts.days import since_text
from policywatch.models import Beside, Delivery, Incident
from policywatch.text import clean_line

SILENT = frozenset({"fetch failed", "blocked", "redesign", "listing without rows", "silent"})
"""Incidents of sources from which nothing comes at all."""
DAILY = "daily"
"""What a message is about that says every day how all is."""
MAX_INCIDENTS = 40
"""Incidents that a message names; beyond them it counts."""


def health_line(
    sources: Collection[str], polled: Collection[str], incidents: Sequence[Incident], zone: ZoneInfo, now: datetime
) -> str:
    """Say in one line how the sources with these ids are: `12 sources healthy, 1 silent since Tuesday`.

    `polled` holds the ids of those that were ever polled: of the others nothing is known.
    """
    open_ones = [incident for incident in incidents if incident.source_id in sources]
    silent = [incident for incident in open_ones if incident.kind in SILENT]
    ill = {incident.source_id for incident in open_ones}
    others = [incident for incident in open_ones if incident.source_id not in {one.source_id for one in silent}]
    unknown = set(sources) - set(polled) - ill
    healthy = len(sources) - len(ill) - len(unknown)
    parts = [f"{healthy} {'source' if healthy == 1 else 'sources'} healthy"]
    for word, some in (("silent", silent), ("in trouble", others)):
        ids = sorted({incident.source_id for incident in some})
        if ids:
            since = since_text(min(incident.started_at for incident in some), zone, now)
            parts.append(f"{len(ids)} {word} since {since}" + (f" ({ids[0]})" if len(ids) == 1 else ""))
    if unknown:
        parts.append(f"{len(unknown)} not polled yet")
    return ", ".join(parts)


def subject_of_health(delivery: Delivery, beside: Beside) -> str:
    """Give the subject of a message of health: what is wrong, or over, with how many."""
    if delivery.about == DAILY:
        wrong = len(beside.raised)
        return (
            "policywatch: all is well"
            if not wrong
            else f"policywatch: {wrong} {'thing is' if wrong == 1 else 'things are'} wrong"
        )
    if beside.raised:
        return clean_line(f"policywatch: {whom(beside.raised)}: {delivery.about}")
    return clean_line(f"policywatch: {whom(beside.cleared)}: {delivery.about}, over")


def groups_of(delivery: Delivery, beside: Beside, zone: ZoneInfo) -> list[dict[str, Any]]:
    """Give what the templates say of the incidents of a message, by what is wrong and what is over."""
    groups = []
    for incidents, is_over in ((beside.raised, False), (beside.cleared, True)):
        for kind in dict.fromkeys(incident.kind for incident in incidents):
            some = [incident for incident in incidents if incident.kind == kind]
            heading = f"{kind}: {whom(some)}" + (", over" if is_over else "")
            groups.append(
                {
                    "heading": clean_line(heading),
                    "incidents": [_shown(incident, zone) for incident in some[:MAX_INCIDENTS]],
                    "more": max(0, len(some) - MAX_INCIDENTS),
                    "advice": "" if is_over else clean_line(some[0].advice, 300),
                }
            )
    if delivery.about == DAILY and not groups:
        groups.append({"heading": "All is well.", "incidents": [], "more": 0, "advice": ""})
    return groups


def whom(incidents: Sequence[Incident]) -> str:
    """Say with whom something is wrong: its name, or how many there are."""
    sources = {incident.source_id for incident in incidents if incident.source_id}
    lines = {incident.recipient or incident.channel for incident in incidents if incident.channel}
    if len(incidents) == 1 or len(sources | lines) == 1:
        name = next(iter(sources | lines), "policywatch")
        return name if len(incidents) == 1 else f"{len(incidents)} times {name}"
    if len(sources) == len(incidents):
        return f"{len(sources)} sources"
    return f"{len(incidents)} times"


def _shown(incident: Incident, zone: ZoneInfo) -> dict[str, str]:
    what = incident.source_id or " ".join(filter(None, (incident.channel, incident.recipient))) or "policywatch"
    times = f"since {_clock(incident.started_at, zone)}"
    if incident.ended_at:
        times = f"from {_clock(incident.started_at, zone)} to {_clock(incident.ended_at, zone)}"
    if incident.ended_at == incident.started_at:
        times = f"at {_clock(incident.started_at, zone)}"
    return {"what": clean_line(what), "times": times, "problem": clean_line(incident.problem, 300)}


def _clock(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M %Z}"
