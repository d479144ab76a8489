"""What is said of the health of sources and channels, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from policywatch.alerts.subjects import MONTHS
from policywatch.models import Incident

SILENT = frozenset({"fetch failed", "blocked", "redesign", "listing without rows", "silent"})
"""Incidents of sources from which nothing comes at all."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def health_line(sources: Collection[str], incidents: Sequence[Incident], zone: ZoneInfo, now: datetime) -> str:
    """Say in one line how the sources with these ids are: `12 sources healthy, 1 silent since Tuesday`."""
    open_ones = [incident for incident in incidents if incident.source_id in sources]
    silent = [incident for incident in open_ones if incident.kind in SILENT]
    ill = {incident.source_id for incident in open_ones}
    others = [incident for incident in open_ones if incident.source_id not in {one.source_id for one in silent}]
    healthy = len(sources) - len(ill)
    parts = [f"{healthy} {'source' if healthy == 1 else 'sources'} healthy"]
    for word, some in (("silent", silent), ("in trouble", others)):
        ids = sorted({incident.source_id for incident in some})
        if ids:
            since = since_text(min(incident.started_at for incident in some), zone, now)
            parts.append(f"{len(ids)} {word} since {since}" + (f" ({ids[0]})" if len(ids) == 1 else ""))
    return ", ".join(parts)


def since_text(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    """Write the day of an instant on the clock of `zone`: its weekday in the last six days, else its date."""
    local = at.astimezone(zone)
    if now - at < timedelta(days=6):
        return _WEEKDAYS[local.weekday()]
    return f"{local.day} {MONTHS[local.month - 1]}" + (f" {local.year}" if now - at > timedelta(days=300) else "")
