"""What is wrong is told: incidents, to whom the settings say, and a daily line; the heartbeat tells those outside."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from policywatch.alerts import DAILY, HOUR, LATE, SILENT, delivery_id, plan_notices, slots_between
from policywatch.config import Settings
from policywatch.errors import ArchiveError
from policywatch.models import Delivery, When
from policywatch.pipeline.telling import Telling
from policywatch.storage import ArchiveWriter, open_archive

if TYPE_CHECKING:
    from policywatch.alerts import Beat

BEAT_EVERY = timedelta(minutes=5)
"""How often the service shows that it lives."""
log = logging.getLogger(__name__)


def owe_notices(archive: ArchiveWriter, settings: Settings, telling: Telling, now: datetime, gather: timedelta) -> None:
    """Owe messages of the incidents that nobody was told of; each waits `gather` for others of its cause."""
    events = archive.notices.untold(now) if settings.health.to else []  # an empty list wants to know nothing
    if not events:
        return
    planned = plan_notices(
        events,
        archive.notices.told(now - HOUR),
        telling.channels,
        archive.dispatch.states(),
        to=settings.health.to,
        suspended=archive.notices.suspended(),
        instance=telling.instance,
        now=now,
        gather=gather,
    )
    if not planned:
        return
    with archive.transaction():
        for one in planned:
            delivery = Delivery(one.id, one.channel, one.recipient, "health", "owed", now, now, about=one.cause)
            archive.notices.owe(delivery, one.events)


def owe_daily(archive: ArchiveWriter, settings: Settings, telling: Telling, now: datetime) -> None:
    """Owe the message that says every day how all is, where it is wished for; one that is long gone by is left out."""
    if settings.health.daily is None:
        return
    since = archive.marks.since("health looked at", now, LATE)
    daily = When("daily", settings.health.daily)
    owed = [
        (channel.name, recipient, slot)
        for channel in (telling.channels[name] for name in settings.health.to)
        for slot in slots_between(daily, None, channel.timezone, since, now)[-1:]
        for recipient in channel.recipients
    ]
    if not owed and archive.marks.is_fresh("health looked at", now):
        return
    with archive.transaction():
        archive.marks.put("health looked at", now)
        for channel_name, recipient, slot in owed:
            id = delivery_id(telling.instance, channel_name, recipient, [f"health {slot.isoformat()}"])
            archive.notices.owe(Delivery(id, channel_name, recipient, "health", "owed", now, now, about=DAILY), ())


def is_working(settings: Settings) -> bool:
    """Say whether anything comes in and all goes out: not every source is silent, and no channel is held back."""
    try:
        with open_archive(settings.archive) as archive:
            open_incidents = archive.incidents()
    except ArchiveError:
        return False
    sources = {source.id for source in settings.sources if source.enabled}
    # An office that publishes nothing is no fault of ours: its list still comes.
    silent = {one.source_id for one in open_incidents if one.kind in SILENT and one.kind != "silent"}
    if any(incident.kind == "network down" for incident in open_incidents):
        return False
    return not (sources and sources <= silent) and not any(
        incident.channel in settings.channels and not incident.recipient for incident in open_incidents
    )


def show_life(settings: Settings, name: Beat | None = None) -> None:
    """Call the heartbeat's URL; None: success, or failure when nothing comes in or goes out.

    What becomes of the call changes nothing here.
    """
    from policywatch.alerts import beat  # most runs have none

    name = name or ("success" if is_working(settings) else "fail")
    if problem := beat(settings.health.heartbeat, name, settings.network.rules):
        log.warning("heartbeat was not taken", extra={"problem": problem})
