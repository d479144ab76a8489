"""What was read into the archive: each page with all that follows from it in one transaction."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from policywatch.config import Settings
from policywatch.matching import WatchSet, index_columns
from policywatch.models import Article, Attachment, FetchedPage, Lately, Poll, StoryText
from policywatch.pipeline.judging import judge_poll
from policywatch.pipeline.reading import Processed, read
from policywatch.pipeline.reminding import tell_moved, tell_withdrawn
from policywatch.pipeline.telling import Telling, owe, owe_gone, owe_updates
from policywatch.rhythm import next_look
from policywatch.storage import ArchiveWriter, Kept, PollCounts, dated_at
from policywatch.text import analyse, own_text, utc_text

_NOT_THERE = (404, 410)
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Recorded:
    """What came of recording pages: new articles, those known by their row alone, alerts raised."""

    articles: int
    unreadable: int
    alerts: int


def record_polls(archive: ArchiveWriter, polls: Sequence[Poll], settings: Settings) -> list[PollCounts]:
    """Write polls and their items, and when each source is polled next, in one transaction; say what each found."""
    with archive.transaction():
        return [_record_poll(archive, poll, settings) for poll in polls]


def _record_poll(archive: ArchiveWriter, poll: Poll, settings: Settings) -> PollCounts:
    """Write a poll; rows of a baseline, of which not all are fetched, are found by title."""

    def next_poll_at(lately: Lately) -> datetime:
        return next_look(poll.at, poll.source, lately, settings.rhythm)

    counts = archive.queues.polls.record(poll, first_poll=settings.first_poll, next_poll_at=next_poll_at)
    if counts.baseline:
        titles = archive.queues.polls.items.listed(poll)
        archive.index.put_items(
            {item: index_columns(analyse(title, "", poll.source.language)) for item, title in titles}
        )
    if counts.new:
        archive.summaries.mark(poll.source.id, poll.at)
    judge_poll(archive, poll, counts)
    return counts


def record_unchanged(archive: ArchiveWriter, page: FetchedPage, look_again: Sequence[timedelta]) -> None:
    """Write that a page was looked at again and the server said that it had not changed."""
    archive.note_look(page.due.article_id, page.at)
    with archive.transaction():
        archive.queues.pages.mark_fetched(page.due.article_id, page.at, look_again)
        _mark_there(archive, page.due.article_id)


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
        for key in {processed.page.due.summary for processed in batch} - {""}:
            archive.summaries.after_pages(key, now)
    return Recorded(articles, unreadable, alerts)


def reread(archive: ArchiveWriter, watches: WatchSet, now: datetime) -> Iterator[tuple[Article, bool]]:
    """Read the kept bytes of every article with the rules of today; give each article and whether it changed.

    A change is a new version, indexed and matched, and tells nobody; other facts of the same text are none.
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
                archive.documents.file(article.id)
        elif not processed.problem and archive.articles.has_other_facts(processed.version):
            changed = True
            with archive.transaction():
                archive.articles.put_facts(processed.version)
                archive.documents.file(article.id)
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
    filed = None
    if kept.is_new or kept.is_changed:
        archive.index.put(kept.article.seq, processed.columns)
        archive.articles.add_matches(kept, processed.matches, now)
        filed = archive.documents.file(kept.article.id)
    if page.due.is_again and processed.problem:  # it was read before; this look only came to nothing
        listed = archive.queues.pages.mark_fetched(version.article_id, page.at, look_again)
        if page.status in _NOT_THERE and (since := archive.queues.pages.mark_missing(version.article_id, page.at)):
            archive.articles.put_gone(version.article_id, since)
            return kept, owe_gone(archive, replace(kept.article, gone_at=utc_text(since)), telling, now)
    elif processed.problem:
        listed = archive.queues.pages.mark_failed(version.article_id, processed.problem, page.at, page.retry_at)
    else:
        listed = archive.queues.pages.mark_fetched(version.article_id, page.at, look_again, page.validators)
        _mark_there(archive, version.article_id)
        archive.queues.pages.add_attachments(page.due, processed.links, now)
    for item in listed:
        archive.index.drop_item(item)
    if not page.due.is_again:
        archive.health.after_page(version.source_id, processed.problem, now, worker_lost=processed.is_worker_lost)
    # What a new watch finds in a page that says what it said before is the past.
    if not page.due.arriving or (page.due.is_again and not kept.is_changed):
        return kept, 0
    raised = owe(archive, kept, processed.matches, telling, now, page.due.summary)
    if kept.is_changed and not processed.problem:
        raised += owe_updates(archive, kept, telling, now)
    raised += tell_moved(archive, kept, filed, telling, now)
    return kept, raised + tell_withdrawn(archive, kept.article, filed, telling, now)


def _mark_there(archive: ArchiveWriter, article_id: str) -> None:
    """Note that a page that was missing, or taken for gone, is there."""
    if archive.queues.pages.mark_there(article_id):
        archive.articles.put_gone(article_id, None)


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
        if archive.articles.complete_facts(version):
            archive.documents.file(article.id)
    if processed.alarm:
        archive.health.note("file not read", processed.alarm, now, source_id=version.source_id)
    if processed.problem and not processed.alarm:
        archive.queues.pages.mark_failed(page.due.article_id, processed.problem, page.at, page.retry_at)
    else:  # what is locked or too large will be so the next time
        archive.queues.pages.mark_fetched(page.due.article_id, page.at, (), page.validators)
    return kept, owe(archive, kept, processed.matches, telling, now, page.due.summary) if page.due.arriving else 0


def _story(archive: ArchiveWriter, processed: Processed, now: datetime) -> str:
    """Find the story that carries this text, or begin one."""
    version, found = processed.version, processed.fingerprint
    at = dated_at(version, processed.page.due.first_seen_at)
    known = archive.articles.get(version.article_id)
    if known:  # stories are never merged or split afterwards
        if not processed.problem:
            archive.stories.complete(known.story_id, known.id, found, dated_at=at)
        return known.story_id
    from policywatch.stories import carry_one_story  # for articles; a poll without news does without

    text = StoryText(version.title, own_text(version.body), version.language, version.facts.numbers)
    for story_id, lead in archive.stories.like(found, at):
        if carry_one_story(lead, text):
            return story_id
    return archive.stories.begin(version.article_id, found, dated_at=at, now=now)
