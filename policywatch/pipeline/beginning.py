"""What is done once when a run begins: what has changed in the settings since the last one applies to what waits."""

from __future__ import annotations

import hashlib
from datetime import datetime

from policywatch.alerts import HOUR, due_for
from policywatch.config import Settings
from policywatch.models import Channel
from policywatch.pipeline.telling import Telling
from policywatch.storage import ArchiveWriter


def begin(archive: ArchiveWriter, settings: Settings, telling: Telling, now: datetime) -> None:
    """Apply the clock and the settings of today to what waits, and to the channels that the archive knows."""
    archive.queues.unstick(now)
    reschedule(archive, telling, now)
    mend_changed(archive, settings, now)
    with archive.transaction():
        archive.health.forget(now, sources={source.id for source in settings.sources}, channels=settings.channels)


def reschedule(archive: ArchiveWriter, telling: Telling, now: datetime) -> int:
    """Apply the schedules of today to what waits since other ones were in force; say how many alerts that moves.

    What a reminder waits for is its day, which no schedule moves.
    """
    moved = []
    for alert in archive.outbox.waiting():
        watch, channel = telling.watches.get(alert.watch), telling.channels.get(alert.channel)
        if watch is None or channel is None or alert.kind == "reminder":
            continue
        at = due_for(watch, channel, alert.created_at)
        if alert.kind == "update":  # it may wait for the hour since the last one
            at = max(at, min(alert.slot_at, alert.created_at + HOUR))
        if at != alert.slot_at:
            moved.append((alert.id, at))
    if moved:
        with archive.transaction():
            archive.outbox.reschedule(moved)
    return len(moved)


def mend_changed(archive: ArchiveWriter, settings: Settings, now: datetime) -> None:
    """Take channels whose settings have changed for well again, and forget what was wrong with those that are gone."""
    known = archive.dispatch.channel_marks()
    marks = {channel.name: _mark(channel, settings) for channel in settings.channels.values()}
    if marks != known:
        archive.dispatch.mend([name for name, mark in known.items() if marks.get(name) != mark], now)
        archive.dispatch.put_channel_marks(marks)


def _mark(channel: Channel, settings: Settings) -> str:
    """Give four hex digits by which a change of a channel is seen, and from which no secret can be guessed."""
    server = settings.mail if channel.kind == "mailto" else None
    words = [channel.url, *channel.secrets, *channel.recipients, str(channel.path)]
    if server:
        words += [server.host, str(server.port), server.tls, server.sender, server.username, server.password]
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:4]
