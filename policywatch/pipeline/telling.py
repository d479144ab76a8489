"""What matches raise: alerts, the messages that are owed for them, and sending what is due."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from policywatch.alerts import (
    HOUR,
    Post,
    Summary,
    alert_id,
    compose,
    delivery_id,
    due_at,
    join_over_cap,
    open_channel,
    plan,
    send_one,
)
from policywatch.alerts import send_due as send_due_of
from policywatch.config import Settings
from policywatch.models import Alert, Attempt, Channel, Delivery, Match, Watch
from policywatch.models.alert import AlertState, DeliveryKind
from policywatch.storage import ArchiveWriter, Kept, NewAlert
from policywatch.text import own_text


@dataclass(frozen=True)
class Telling:
    """Who is told what: watches and channels by name, and the archive's own id, which makes message ids its own."""

    watches: Mapping[str, Watch]
    channels: Mapping[str, Channel]
    instance: str


def owe(archive: ArchiveWriter, kept: Kept, matches: tuple[Match, ...], telling: Telling, now: datetime) -> int:
    """Raise an alert for each watch and recipient that the story was not yet told to; owe those that are due now."""
    raised: list[NewAlert] = []
    for match in matches:
        watch = telling.watches[match.watch]
        for channel in (telling.channels[name] for name in watch.to):
            for recipient in channel.recipients:
                alert = NewAlert(
                    id=alert_id(kept.article.story_id, watch.name, recipient, "news", ""),
                    story_id=kept.article.story_id,
                    watch=watch.name,
                    channel=channel.name,
                    recipient=recipient,
                    article_id=kept.article.id,
                    version=kept.number,
                    due_at=due_at(watch.when, watch.quiet, watch.timezone, now),
                )
                if archive.outbox.add_alert(alert, now):
                    raised.append(alert)
    _plan(archive, [alert for alert in raised if alert.due_at <= now], telling, now, together=False)
    return len(raised)


def owe_updates(archive: ArchiveWriter, kept: Kept, telling: Telling, now: datetime) -> int:
    """Raise an update for all who were told the story, when the article that leads it says something new.

    At most one an hour; what changes until it goes out, it tells with the rest.
    """
    from policywatch.extraction import what_is_new

    article = kept.article
    before = archive.versions_of(article.id)[-2].article
    if article.body_from != before.body_from or archive.stories.lead_of(article.story_id) != article.id:
        return 0
    if not what_is_new(article.title, own_text(before.body), own_text(article.body)):
        return 0
    cause = archive.articles.content_hash(article.id)
    raised: list[NewAlert] = []
    for told in archive.outbox.told(article.story_id):
        watch = telling.watches.get(told.watch)
        if watch is None or told.channel not in watch.to:
            continue
        due = due_at(watch.when, watch.quiet, watch.timezone, now)
        alert = NewAlert(
            id=alert_id(article.story_id, watch.name, told.recipient, "update", cause),
            story_id=article.story_id,
            watch=watch.name,
            channel=told.channel,
            recipient=told.recipient,
            article_id=article.id,
            version=kept.number,
            due_at=max(due, told.updated_at + HOUR) if told.updated_at else due,
            kind="update",
            cause=cause,
        )
        if archive.outbox.add_alert(alert, now):
            raised.append(alert)
    _plan(archive, [alert for alert in raised if alert.due_at <= now], telling, now, together=False)
    return len(raised)


def owe_what_waited(archive: ArchiveWriter, telling: Telling, now: datetime) -> None:
    """Owe the alerts whose waiting (a digest's time, the end of quiet hours) has come to its end."""
    if waited := archive.outbox.waiting(now):
        with archive.transaction():
            _plan(archive, waited, telling, now, together=True)


def send_due(
    archive: ArchiveWriter,
    settings: Settings,
    telling: Telling,
    now: Callable[[], datetime],
    stop: Callable[[], bool] = lambda: False,
) -> Summary:
    """Owe what has waited long enough, join what is over the cap, then send what is due."""
    owe_what_waited(archive, telling, now())
    _join_what_is_over(archive, telling, settings.limits.messages_per_hour, now())
    return send_due_of(archive.outbox, _post(settings, now), stop=stop)


def _join_what_is_over(archive: ArchiveWriter, telling: Telling, most: int, now: datetime) -> None:
    """Make one message of those that would be more than a recipient is to get in an hour."""
    outbox = archive.outbox
    over = join_over_cap(outbox.untried(now), outbox.first_tries(now - HOUR), most=most, now=now)
    if not over:
        return
    with archive.transaction():
        for joined in over:
            alert_ids = outbox.alert_ids_of(joined.delivery_ids)
            id = delivery_id(telling.instance, joined.channel, joined.recipient, alert_ids)
            kind: DeliveryKind = "alert" if len(alert_ids) == 1 else "digest"
            state: AlertState = "owed" if joined.due_at <= now else "waiting"
            delivery = Delivery(id, joined.channel, joined.recipient, kind, state, now, joined.due_at)
            outbox.replace(joined.delivery_ids, delivery, alert_ids)


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
        answers.append((recipient, send_one(archive.outbox, _post(settings, now), delivery)))
    return answers


def _post(settings: Settings, now: Callable[[], datetime]) -> Post:
    return Post(
        settings.channels,
        lambda delivery, alerts, channel: compose(
            delivery,
            alerts,
            channel,
            sender=settings.mail.sender if settings.mail else "",
            timezone=settings.timezone,
            now=now(),
        ),
        lambda channel: open_channel(channel, mail=settings.mail, rules=settings.network.rules),
        now=now,
        waits=settings.limits.retry,
        chance=random.Random(),
    )


def _plan(
    archive: ArchiveWriter, alerts: Sequence[NewAlert | Alert], telling: Telling, now: datetime, *, together: bool
) -> None:
    for planned in plan(alerts, instance=telling.instance, now=now, together=together):
        delivery = Delivery(
            planned.id, planned.channel, planned.recipient, planned.kind, "owed", now, max(planned.due_at, now)
        )
        archive.outbox.owe(delivery, planned.alert_ids)
