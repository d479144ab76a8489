"""The way of one article, in order: bytes are read, then what was read is recorded and its alerts are owed.

`read` is pure: no clock, no network, no database. `record` writes everything that follows in one transaction, so that
an article is never kept without the alerts that it raises, nor an alert without its article.
"""

from __future__ import annotations

import hashlib
import logging
import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

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
from policywatch.errors import ParseError
from policywatch.matching import IndexColumns, WatchSet, index_columns
from policywatch.models import (
    Alert,
    Article,
    ArticleFacts,
    Attachment,
    Attempt,
    Channel,
    Delivery,
    DuePage,
    FetchedPage,
    Link,
    Match,
    Poll,
    Precision,
    Reading,
    Snapshot,
    StoryText,
    Version,
    Watch,
)
from policywatch.models.alert import AlertState, DeliveryKind
from policywatch.storage import ArchiveWriter, Kept, NewAlert, PollCounts, dated_at
from policywatch.stories import Fingerprint, carry_one_story, fingerprint
from policywatch.text import analyse, day_of, detect_language, host_of, own_text, with_attachments, without_attachments

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Processed:
    """What was made of one page. `problem` says why its body could not be read, when it could not."""

    page: FetchedPage
    version: Version
    columns: IndexColumns
    matches: tuple[Match, ...]
    fingerprint: Fingerprint
    snapshot: Snapshot | None
    problem: str
    links: tuple[Link, ...] = ()
    """The files that belong to the page, to be fetched after it."""
    attachment: Attachment | None = None
    """What was read, when it was such a file; `version` is then the article with its text."""
    is_worker_lost: bool = False
    """Whether reading it took the worker process with it, or too long."""


@dataclass(frozen=True)
class Telling:
    """Who is told what: watches and channels by name, and the archive's own id, which makes message ids its own."""

    watches: Mapping[str, Watch]
    channels: Mapping[str, Channel]
    instance: str


@dataclass(frozen=True)
class Recorded:
    """What came of recording pages: new articles, those known by their row alone, alerts raised."""

    articles: int
    unreadable: int
    alerts: int


def read(page: FetchedPage, watches: WatchSet) -> Processed:
    """Read a page and match it. What cannot be read is an article all the same, by its row."""
    from policywatch.extraction import read_page  # what reads is imported where pages are read, in the workers

    due = page.due
    if due.parent is not None:
        return read_attached(page, due.parent, watches)
    if page.content is None:
        return read_row(page, page.problem, watches)
    try:
        reading = read_page(
            page.content,
            due.link,
            language=due.language,
            timezone=due.timezone,
            detail=due.detail,
            row_title=due.title,
            declared=page.declared,
            now=page.at,
        )
    except ParseError as exc:
        return read_row(page, exc.problem, watches)
    return replace(_matched(page, _of_reading(due, reading), "", watches), links=reading.attachments)


def read_attached(page: FetchedPage, parent: Article, watches: WatchSet) -> Processed:
    """Read a file that belongs to an article, and match the article with its text."""
    from policywatch.documents import read_facts
    from policywatch.extraction import read_attachment

    due, text, problem = page.due, "", page.problem
    if page.content is not None:
        try:
            text = read_attachment(page.content, due.title or due.link)
        except ParseError as exc:
            problem = exc.problem
    attachment = Attachment(due.url, due.title or due.url.rpartition("/")[2], text, problem)
    others = [other for other in due.attachments if other.url != due.url]
    own = without_attachments(parent.body, due.attachments)
    published = date.fromisoformat(parent.published_on) if parent.published_on else None
    version = Version(
        article_id=parent.id,
        url=parent.url,
        source_id=parent.source_id,
        title=parent.title,
        body=with_attachments(own, [*others, attachment]),
        body_from=parent.body_from,
        language=parent.language,
        published=published,
        facts=read_facts(parent.title, own, published_on=published),
    )
    return replace(_matched(page, version, problem, watches), attachment=attachment)


def read_row(page: FetchedPage, problem: str, watches: WatchSet, *, is_worker_lost: bool = False) -> Processed:
    """Make of a page what its row tells, and match that; `problem` says why the page itself could not be read."""
    if page.due.parent is not None:
        without = replace(page, content=None, problem=problem)
        return replace(read_attached(without, page.due.parent, watches), is_worker_lost=is_worker_lost)
    processed = _matched(page, _of_row(page.due, problem), problem, watches)
    return replace(processed, is_worker_lost=is_worker_lost)


def _matched(page: FetchedPage, version: Version, problem: str, watches: WatchSet) -> Processed:
    analysed = analyse(version.title, version.body, version.language)
    facts = ArticleFacts(
        sources=page.due.sources,
        language=version.language,
        site=host_of(version.url),
        tier=page.due.tier,
        on=day_of(version.published or page.due.first_seen_at),
        stage=version.facts.stage or "",
        numbers=(*version.facts.numbers, *version.facts.standard_numbers),
        issuers=version.facts.issuers,
    )
    snapshot = None
    if page.content is not None:
        snapshot = Snapshot(hashlib.sha256(page.content).hexdigest(), page.at, page.content)
    return Processed(
        page,
        version,
        index_columns(analysed),
        watches.match(analysed, facts),
        fingerprint(version.title, without_attachments(version.body, page.due.attachments)),
        snapshot,
        problem,
    )


def record_poll(archive: ArchiveWriter, poll: Poll, *, first_poll: int | None, next_poll_at: datetime) -> PollCounts:
    """Write a poll and its items; those whose page is not fetched are found by their title."""
    with archive.transaction():
        counts = archive.queues.polls.record(poll, first_poll=first_poll, next_poll_at=next_poll_at)
        if counts.baseline:
            for item, title in archive.queues.polls.listed(poll):
                archive.index.put_item(item, index_columns(analyse(title, "", poll.source.language)))
        archive.health.after_poll(poll.source.id, poll.incident, poll.problem, poll.at)
    return counts


def record_unchanged(archive: ArchiveWriter, page: FetchedPage, look_again: Sequence[timedelta]) -> None:
    """Write that a page was looked at again and the server said that it had not changed."""
    archive.note_look(page.due.article_id, page.at)
    with archive.transaction():
        archive.queues.pages.mark_fetched(page.due.article_id, page.at, look_again)


def record(
    archive: ArchiveWriter,
    batch: Sequence[Processed],
    telling: Telling,
    now: datetime,
    look_again: Sequence[timedelta] = (),
) -> Recorded:
    """Write what was made of some pages, and owe what their matches raise, all in one transaction.

    Each is looked at again at the ages of `look_again`. A page that cannot be written is left out, with the reason, and
    tried again later; the others stand.
    """
    # In a file of its own, and first: bytes without an article do no harm, an article without its bytes would.
    archive.keep_snapshots(
        (processed.page.due.article_id, processed.version, processed.snapshot)
        for processed in batch
        if processed.snapshot
    )
    articles = unreadable = alerts = 0
    with archive.transaction():
        for processed in batch:
            try:
                with archive.savepoint():
                    kept, raised = _record(archive, processed, telling, now, look_again)
            except (ArithmeticError, LookupError, TypeError, ValueError, sqlite3.DataError) as exc:
                log.exception("page could not be written", extra={"url": processed.version.url})
                archive.queues.pages.mark_failed(
                    processed.page.due.article_id, f"could not be written ({type(exc).__name__})", now
                )
                continue
            articles += kept.is_new
            unreadable += bool(processed.problem) and processed.attachment is None
            alerts += raised
    return Recorded(articles, unreadable, alerts)


def reread(archive: ArchiveWriter, watches: WatchSet, now: datetime) -> Iterator[tuple[Article, bool]]:
    """Read the kept bytes of every article with the rules of today; give each article and whether it changed.

    A change is a new version, indexed and matched, and tells nobody.
    """
    for article in archive:
        due, snapshot = archive.queues.pages.page_of(article.id), archive.newest_snapshot(article.id)
        if due is None or snapshot is None:
            continue
        processed = read(FetchedPage(due, snapshot.at, snapshot.content), watches)
        changed = not processed.problem and archive.articles.is_news(processed.version)
        if changed:
            with archive.transaction():
                kept = archive.articles.keep(
                    processed.version,
                    story_id=article.story_id,
                    at=now,
                    first_seen_at=due.first_seen_at,
                    snapshot=snapshot.hash,
                )
                archive.index.put(kept.article.seq, processed.columns)
                archive.articles.add_matches(kept, processed.matches, now)
        yield article, changed


def _record(
    archive: ArchiveWriter, processed: Processed, telling: Telling, now: datetime, look_again: Sequence[timedelta]
) -> tuple[Kept, int]:
    if processed.attachment is not None:
        return _record_attached(archive, processed, processed.attachment, telling, now)
    page, version = processed.page, processed.version
    kept = archive.articles.keep(
        version,
        story_id=_story(archive, processed, now),
        at=page.at,
        first_seen_at=page.due.first_seen_at,
        snapshot=processed.snapshot.hash if processed.snapshot else "",
    )
    if kept.is_new or kept.is_changed:
        archive.index.put(kept.article.seq, processed.columns)
        archive.articles.add_matches(kept, processed.matches, now)
    if page.due.is_again and processed.problem:  # it was read before; this look only came to nothing
        listed = archive.queues.pages.mark_fetched(version.article_id, page.at, look_again)
    elif processed.problem:
        listed = archive.queues.pages.mark_failed(version.article_id, processed.problem, page.at, page.retry_at)
    else:
        listed = archive.queues.pages.mark_fetched(version.article_id, page.at, look_again, page.validators)
        archive.queues.pages.add_attachments(page.due, processed.links, now)
    for item in listed:
        archive.index.drop_item(item)
    if not page.due.is_again:
        archive.health.after_page(version.source_id, processed.problem, now, worker_lost=processed.is_worker_lost)
    if not page.due.arriving:
        return kept, 0
    raised = _owe(archive, kept, processed.matches, telling, now)
    if kept.is_changed and not processed.problem:
        raised += _owe_updates(archive, kept, telling, now)
    return kept, raised


def _record_attached(
    archive: ArchiveWriter, processed: Processed, attachment: Attachment, telling: Telling, now: datetime
) -> tuple[Kept, int]:
    """Write what an attachment says: its text completes the article and tells only watches not met before."""
    page, version = processed.page, processed.version
    article = archive.articles.get(version.article_id)
    if article is None:
        raise LookupError(f"no article {version.article_id}")
    snapshot = processed.snapshot.hash if processed.snapshot else ""
    archive.articles.put_attachment(article.id, attachment, snapshot)
    kept = archive.articles.attach(article, version.body, at=page.at, snapshot=snapshot)
    if kept.is_changed:
        archive.index.put(kept.article.seq, processed.columns)
        archive.articles.add_matches(kept, processed.matches, now)
    if processed.problem:
        archive.queues.pages.mark_failed(page.due.article_id, processed.problem, page.at, page.retry_at)
    else:
        archive.queues.pages.mark_fetched(page.due.article_id, page.at, (), page.validators)
    return kept, _owe(archive, kept, processed.matches, telling, now) if page.due.arriving else 0


def _owe(archive: ArchiveWriter, kept: Kept, matches: tuple[Match, ...], telling: Telling, now: datetime) -> int:
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


def _owe_updates(archive: ArchiveWriter, kept: Kept, telling: Telling, now: datetime) -> int:
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


def _story(archive: ArchiveWriter, processed: Processed, now: datetime) -> str:
    """Find the story that carries this text, or begin one."""
    version, found = processed.version, processed.fingerprint
    at = dated_at(version, processed.page.due.first_seen_at)
    known = archive.articles.get(version.article_id)
    if known:  # stories are never merged or split afterwards
        if not processed.problem:
            archive.stories.complete(known.story_id, known.id, found, dated_at=at)
        return known.story_id
    text = StoryText(version.title, own_text(version.body), version.language, version.facts.numbers)
    for story_id, lead in archive.stories.like(found, at):
        if carry_one_story(lead, text):
            return story_id
    return archive.stories.begin(version.article_id, found, dated_at=at, now=now)


def _of_row(due: DuePage, problem: str) -> Version:
    """Make what can be made of the row alone: title, date, and the feed's own text."""
    from policywatch.documents import read_facts

    title = due.title or due.link
    return Version(
        article_id=due.article_id,
        url=due.url,
        source_id=due.sources[0],
        title=title,
        body=due.text,
        body_from="feed" if due.text else "row",
        language=detect_language(f"{title}\n{due.text}", prior=due.language),
        published=due.published,
        published_precision=_precision(due.published),
        zone=due.timezone,
        problem=problem,
        facts=read_facts(title, due.text, published_on=day_of(due.published) if due.published else None),
    )


def _of_reading(due: DuePage, reading: Reading) -> Version:
    """Make a version of what was read; the row tells what the page left out."""
    from policywatch.documents import read_facts

    published, precision = reading.published_at, reading.published_precision
    if published is None or (_is_day(published) and due.published and day_of(due.published) == published):
        published, precision = due.published, _precision(due.published)
    title = reading.title or due.title or due.link
    published_on = day_of(published) if published else None
    return Version(
        article_id=due.article_id,
        url=due.url,
        source_id=due.sources[0],
        title=title,
        body=with_attachments(reading.body, due.attachments),
        body_from="page",
        language=reading.language,
        published=published,
        published_precision=precision,
        modified=reading.modified_at,
        zone=due.timezone,
        facts=read_facts(title, reading.body, published_on=published_on, index=reading.index),
    )


def _is_day(value: datetime | date) -> bool:
    return not isinstance(value, datetime)


def _precision(value: datetime | date | None) -> Precision | None:
    if value is None:
        return None
    return "day" if _is_day(value) else "minute"
