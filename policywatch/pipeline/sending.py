"""What is owed goes out: what has waited long enough is planned, what is over the cap joined, what is due sent."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from policywatch.alerts import (
    DAILY,
    HOUR,
    LATE,
    Post,
    Sending,
    Summary,
    delivery_id,
    due_at,
    health_line,
    join_over_cap,
    plan_waited,
    send_one,
    slots_between,
)
from policywatch.alerts import send_due as send_due_of
from policywatch.config import Settings
from policywatch.models import Attempt, Beside, Channel, Delivery, When
from policywatch.models.alert import AlertState, DeliveryKind
from policywatch.pipeline.health import owe_daily, owe_notices
from policywatch.pipeline.reminding import remind
from policywatch.pipeline.telling import Telling, owe_planned
from policywatch.storage import ArchiveWriter


def owe_what_waited(archive: ArchiveWriter, telling: Telling, now: datetime) -> None:
    """Owe the alerts whose waiting (a digest's time, the end of quiet hours) has come to its end."""
    outbox = archive.outbox
    if not (waited := outbox.waiting(now)):
        return
    sent = outbox.digests_sent(min(alert.slot_at for alert in waited))
    planned, later = plan_waited(waited, telling.watches, telling.channels, sent, instance=telling.instance, now=now)
    with archive.transaction():
        owe_planned(archive, planned, now)
        outbox.wait_on(later)


def owe_empty(archive: ArchiveWriter, telling: Telling, now: datetime) -> None:
    """Owe a digest that says that there is nothing new, where a watch asks for it and no other digest goes out.

    Only for times since this was asked last, and not for one that has gone by for long.
    """
    wanted = [watch for watch in telling.watches.values() if watch.send_empty]
    if not wanted:
        return
    since = archive.marks.since("digests looked at", now, LATE)
    owed: dict[tuple[str, str, datetime], list[str]] = {}
    for watch in wanted:
        for channel in (telling.channels[name] for name in watch.to):
            for slot in slots_between(watch.when, watch.quiet, channel.timezone, since, now)[-1:]:
                for recipient in channel.recipients:
                    owed.setdefault((channel.name, recipient, slot), []).append(watch.name)
    if not owed and archive.marks.is_fresh("digests looked at", now):
        return
    with archive.transaction():
        archive.marks.put("digests looked at", now)
        sent = archive.outbox.digests_sent(min((slot for *_, slot in owed), default=now))
        for (channel_name, recipient, slot), names in owed.items():
            if (channel_name, recipient, slot) not in sent:
                id = delivery_id(telling.instance, channel_name, recipient, [f"empty {slot.isoformat()}"])
                about = ", ".join(names)
                delivery = Delivery(id, channel_name, recipient, "digest", "owed", now, now, slot_at=slot, about=about)
                archive.outbox.owe(delivery, ())


def send_due(
    archive: ArchiveWriter,
    settings: Settings,
    telling: Telling,
    now: Callable[[], datetime],
    stop: Callable[[], bool] = lambda: False,
    gather: timedelta = timedelta(0),
) -> Summary:
    """Raise reminders, owe what has waited long enough, join what is over the cap, then send what is due.

    What is wrong is told when it has waited `gather` for more of its kind.
    """

    def look() -> bool:
        remind(archive, telling, now())
        owe_what_waited(archive, telling, now())
        owe_empty(archive, telling, now())
        owe_notices(archive, settings, telling, now(), gather)
        owe_daily(archive, settings, telling, now())
        archive.dispatch.hold(now())
        return _join_what_is_over(archive, telling, settings.limits.messages_per_hour, now())

    look()
    return send_due_of(archive.dispatch, _post(archive, settings, now), look=look, stop=stop)


def _join_what_is_over(archive: ArchiveWriter, telling: Telling, most: int, now: datetime) -> bool:
    """Make one message of those that would be more than a recipient is to get in an hour, or that a channel holds.

    Say whether there were such.
    """
    outbox = archive.outbox
    held = {name: state.state for name, state in archive.dispatch.states().items() if state.state != "well"}
    crowded = outbox.crowded(now, now - HOUR, most=most, held=held)
    if not crowded:
        return False
    over = join_over_cap(crowded, outbox.first_tries(now - HOUR), most=most, now=now, held=held)
    if not over:
        return False
    with archive.transaction():
        for joined in over:
            alert_ids = outbox.alert_ids_of(joined.delivery_ids)
            id = delivery_id(telling.instance, joined.channel, joined.recipient, alert_ids)
            kind: DeliveryKind = "alert" if len(alert_ids) == 1 else "digest"
            state: AlertState = "owed" if joined.due_at <= now else "waiting"
            if held.get(joined.channel) == "broken":
                state = "blocked"
            delivery = Delivery(
                id, joined.channel, joined.recipient, kind, state, now, joined.due_at, slot_at=joined.slot_at
            )
            outbox.replace(joined.delivery_ids, delivery, alert_ids)
    return True


def send_test(
    archive: ArchiveWriter, settings: Settings, channel: Channel, now: Callable[[], datetime]
) -> list[tuple[str, Attempt]]:
    """Send a test message to each recipient of a channel, as every message is sent; give what came of it."""
    answers = []
    for recipient in channel.recipients:
        at = now()
        id = delivery_id(archive.instance(), channel.name, recipient, [f"test {at.isoformat()}"])
        # Due so late that a service which runs beside us does not send it, too.
        delivery = Delivery(id, channel.name, recipient, "test", "owed", at, at + timedelta(days=1))
        with archive.transaction():
            archive.outbox.owe(delivery, ())
        answers.append((recipient, send_one(archive.dispatch, _post(archive, settings, now), delivery)))
    return answers


def _post(archive: ArchiveWriter, settings: Settings, now: Callable[[], datetime]) -> Post:
    def made(delivery: Delivery, channel: Channel) -> bytes:
        from policywatch.alerts import compose  # a run that sends nothing does without: 10 ms

        alerts = archive.outbox.alerts_of(delivery.id)
        sender = settings.mail.sender if settings.mail else ""
        beside = _beside(archive, settings, delivery, channel, now())
        return compose(delivery, alerts, channel, beside, sender=sender, now=now())

    def opened(channel: Channel) -> Sending:
        from policywatch.alerts import open_channel

        return open_channel(channel, mail=settings.mail, rules=settings.network.rules, now=now)

    return Post(
        settings.channels,
        made,
        opened,
        now=now,
        waits=settings.limits.retry,
        chance=random.Random(),
        not_before=lambda delivery, at: _after_quiet_hours(archive, settings, delivery, at),
    )


def _after_quiet_hours(archive: ArchiveWriter, settings: Settings, delivery: Delivery, at: datetime) -> datetime:
    """Give the first instant from `at` on at which no watch of a message is quiet: later tries wait, too."""
    channel = settings.channels.get(delivery.channel)
    quiet = {watch.name: watch.quiet for watch in settings.watches if watch.quiet and not watch.urgent}
    if not quiet or channel is None or delivery.kind not in ("alert", "digest"):
        return at
    hours = [quiet[name] for name in archive.outbox.watches_of(delivery.id) if name in quiet]
    return max((due_at(When(), of_watch, channel.timezone, at) for of_watch in hours), default=at)


def _beside(archive: ArchiveWriter, settings: Settings, delivery: Delivery, channel: Channel, now: datetime) -> Beside:
    """Give what a digest says beside its alerts, and a message of health at all; nothing for any other message."""
    if delivery.slot_at is None and delivery.kind != "health":
        return Beside()
    sources, incidents = {source.id for source in settings.sources if source.enabled}, archive.incidents()
    line = health_line(sources, archive.source_states(), incidents, ZoneInfo(channel.timezone), now)
    if delivery.kind != "health":
        return Beside(line, tuple(archive.joined_since(delivery)))
    if delivery.about == DAILY:
        articles, messages = archive.notices.counts(now - timedelta(days=1))
        return Beside(f"{line}; {articles} articles and {messages} messages in 24 hours", raised=tuple(incidents))
    raised, cleared = archive.notices.told_by(delivery.id)
    return Beside(line, raised=raised, cleared=cleared)
