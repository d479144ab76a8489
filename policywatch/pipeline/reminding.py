"""Reminders: before comments end and before papers come into force, and when such a day was moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from policywatch.alerts import PaperEvent, Reminder, alert_id, due_for, due_reminders, is_over
from policywatch.documents import days_of
from policywatch.matching import WatchSet
from policywatch.models import Article, ArticleFacts, Document
from policywatch.pipeline.telling import Telling
from policywatch.storage import ArchiveWriter, Filed, Kept, NewAlert, PaperReader
from policywatch.text import analyse

_EVENTS: dict[str, PaperEvent] = {"comments end": "comment", "in force": "effect"}
_AROUND = timedelta(days=2)
"""Days that the clocks of readers may be apart from UTC, and more."""


def remind(archive: ArchiveWriter, telling: Telling, now: datetime) -> int:
    """Raise the reminders whose time has come, and take back those whose day is over or was moved.

    To those who were told of a paper by a watch that is still there; say how many were raised.
    """
    ahead = max((days for watch in telling.watches.values() for days in watch.reminders), default=0)
    papers = archive.documents.between(now.date() - _AROUND, now.date() + timedelta(days=ahead) + _AROUND)
    raised: list[NewAlert] = []
    for document in papers:
        days = _days(document)
        for reader in archive.reminding.readers_of(document.id):
            watch, channel = telling.watches.get(reader.watch), telling.channels.get(reader.channel)
            if watch is None or channel is None or channel.name not in watch.to:
                continue
            for reminder, at in due_reminders(days, watch, channel, told_at=reader.told_at, now=now):
                if reminder.cause not in reader.causes:
                    raised.append(_alert(archive, document, reader, reminder, at))
    over = list(_over(archive, telling, now))
    if not raised and not over:
        return 0
    with archive.transaction():
        archive.reminding.take_back(over)
        return sum(archive.outbox.add_alert(alert, now) for alert in raised)


def tell_moved(archive: ArchiveWriter, kept: Kept, filed: Filed | None, telling: Telling, now: datetime) -> int:
    """Tell those who were told of a paper that a day of it was moved, unless this very article tells them.

    `filed` is what the article did to its document; reprints that change tell nothing. Belongs into the transaction
    that files it.
    """
    before = dict(_days(filed.before)) if filed and filed.before else {}
    document = archive.documents.get(filed.document_id) if filed and before else None
    article = kept.article
    if document is None or (kept.is_changed and archive.stories.lead_of(article.story_id) != article.id):
        return 0
    days = [(event, on) for event, on in _days(document) if before.get(event, on) != on]
    moved = [Reminder(event, on, before=before[event]) for event, on in days]
    return _tell(archive, document, moved, article, telling, now)


def tell_withdrawn(
    archive: ArchiveWriter, article: Article, filed: Filed | None, telling: Telling, now: datetime
) -> int:
    """Tell those who were told of a draft that it was withdrawn while comments were open, unless this article does.

    Watches whose `except` holds the article back tell nothing. `filed` is where the article that withdraws was filed.
    Belongs into the transaction that files it.
    """
    drafts = archive.documents.withdrawn_by(filed.document_id) if filed else []
    if drafts:
        watches = [watch for watch in telling.watches.values() if watch.exclude]
        verdicts = WatchSet(watches).judge(analyse(article.title, article.body, article.language), ArticleFacts())
        held = {verdict.match.watch for verdict in verdicts if verdict.held_back_by}
        telling = replace(telling, watches={name: watch for name, watch in telling.watches.items() if name not in held})
    raised = 0
    for draft in drafts:
        ended = [Reminder(event, on, withdrawn=True) for event, on in _days(draft) if event == "comment"]
        raised += _tell(archive, draft, ended, article, telling, now)
    return raised


def _tell(
    archive: ArchiveWriter,
    document: Document,
    reminders: list[Reminder],
    article: Article,
    telling: Telling,
    now: datetime,
) -> int:
    """Tell those who were told of a document what an article says of its days, unless the article tells them itself."""
    raised = 0
    for reader in archive.reminding.readers_of(document.id) if reminders else ():
        watch, channel = telling.watches.get(reader.watch), telling.channels.get(reader.channel)
        if watch is None or channel is None or not watch.reminders or channel.name not in watch.to:
            continue
        tells_itself = reader.article_id == article.id and not reader.is_sent
        if tells_itself or archive.reminding.is_told(reader, article.id, now):
            continue
        for reminder in reminders:
            if not is_over(reminder.on, channel, now) and reminder.cause not in reader.causes:
                alert = _alert(archive, document, reader, reminder, due_for(watch, channel, now), article)
                raised += archive.outbox.add_alert(alert, now)
    return raised


def _days(document: Document) -> list[tuple[PaperEvent, date]]:
    return [(_EVENTS[what], on) for what, on in days_of(document)]


def _alert(
    archive: ArchiveWriter,
    document: Document,
    reader: PaperReader,
    reminder: Reminder,
    at: datetime,
    article: Article | None = None,
) -> NewAlert:
    """Make the alert of a reminder; it shows the page that tells the day, and belongs to the story told first."""
    if article is None:
        article = archive.documents.page_that_tells(document, reminder.event)
    return NewAlert(
        id=alert_id(reader.story_id, reader.watch, reader.recipient, "reminder", reminder.cause),
        story_id=reader.story_id,
        watch=reader.watch,
        channel=reader.channel,
        recipient=reader.recipient,
        article_id=article.id,
        version=archive.articles.latest(article.id),
        due_at=at,
        kind="reminder",
        cause=reminder.cause,
    )


def _over(archive: ArchiveWriter, telling: Telling, now: datetime) -> Iterator[str]:
    """Give the reminders that did not go out yet and no longer hold: their day is over, moved, or taken back."""
    for waiting in archive.reminding.unsent():
        reminder, channel = Reminder.of_cause(waiting.cause), telling.channels.get(waiting.channel)
        if reminder is None or channel is None:
            continue
        holds = reminder.withdrawn or any(
            (reminder.event, reminder.on) in _days(document) for document in waiting.documents
        )
        if not holds or is_over(reminder.on, channel, now):
            yield waiting.alert_id
