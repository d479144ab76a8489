"""What matches raise: alerts, and the messages that are owed for them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from policywatch.alerts import HOUR, PlannedDelivery, alert_id, due_for, plan_now
from policywatch.models import Article, Channel, Delivery, Match, Waiting, Watch
from policywatch.models.alert import AlertKind
from policywatch.storage import ArchiveWriter, Kept, NewAlert
from policywatch.text import own_text


@dataclass(frozen=True)
class Telling:
    """Who is told what: watches and channels by name, and the archive's own id, which makes message ids its own."""

    watches: Mapping[str, Watch]
    channels: Mapping[str, Channel]
    instance: str

    @property
    def urgent(self) -> frozenset[str]:
        """The names of the watches that do not wait for the cap."""
        return frozenset(name for name, watch in self.watches.items() if watch.urgent)


def owe(
    archive: ArchiveWriter,
    kept: Kept,
    matches: tuple[Match, ...],
    telling: Telling,
    now: datetime,
    summary: str = "",
) -> int:
    """Raise an alert for each watch and recipient that the story was not yet told to; owe those that are due now.

    What belongs to a `summary` waits for the rest of it, unless a digest tells it anyway.
    """
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
                    due_at=due_for(watch, channel, now),
                    summary=summary if watch.when.mode == "now" else "",
                )
                if archive.outbox.add_alert(alert, now):
                    raised.append(alert)
    _owe_now(archive, raised, telling, now)
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
    return _owe_replies(archive, kept.article, kept.number, "update", cause, telling, now)


def owe_gone(archive: ArchiveWriter, article: Article, telling: Telling, now: datetime) -> int:
    """Raise an alert for all who were told the story, when the page of the article that leads it is gone."""
    if article.gone_at is None or archive.stories.lead_of(article.story_id) != article.id:
        return 0
    number = len(archive.versions_of(article.id))
    return _owe_replies(archive, article, number, "gone", article.gone_at, telling, now)


def _owe_replies(
    archive: ArchiveWriter, article: Article, version: int, kind: AlertKind, cause: str, telling: Telling, now: datetime
) -> int:
    raised: list[NewAlert] = []
    for told in archive.outbox.told(article.story_id, with_pending=kind == "gone"):
        watch = telling.watches.get(told.watch)
        if watch is None or told.channel not in watch.to:
            continue
        due = due_for(watch, telling.channels[told.channel], now)
        alert = NewAlert(
            id=alert_id(article.story_id, watch.name, told.recipient, kind, cause),
            story_id=article.story_id,
            watch=watch.name,
            channel=told.channel,
            recipient=told.recipient,
            article_id=article.id,
            version=version,
            due_at=max(due, told.updated_at + HOUR) if told.updated_at and kind == "update" else due,
            kind=kind,
            cause=cause,
        )
        if archive.outbox.add_alert(alert, now):
            raised.append(alert)
    _owe_now(archive, raised, telling, now)
    return len(raised)


def owe_planned(archive: ArchiveWriter, planned: Sequence[PlannedDelivery], now: datetime) -> None:
    """Owe messages that were planned."""
    for one in planned:
        delivery = Delivery(
            id=one.id,
            channel=one.channel,
            recipient=one.recipient,
            kind=one.kind,
            state="owed",
            created_at=now,
            due_at=max(one.due_at, now),
            slot_at=one.slot_at,
            is_urgent=one.is_urgent,
            about=one.about,
        )
        archive.outbox.owe(delivery, one.alert_ids)


def _owe_now(archive: ArchiveWriter, raised: Sequence[NewAlert], telling: Telling, now: datetime) -> None:
    due = [
        Waiting(alert.id, alert.watch, alert.channel, alert.recipient, alert.kind, now, alert.due_at)
        for alert in raised
        if alert.due_at <= now and not alert.summary
    ]
    owe_planned(archive, plan_now(due, instance=telling.instance, now=now, urgent=telling.urgent), now)
