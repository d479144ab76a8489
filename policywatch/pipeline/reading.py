"""Bytes to what the archive is to know: a version, its tokens and matches. Pure: no clock, no network, no database."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime

from policywatch.errors import ParseError
from policywatch.matching import IndexColumns, WatchSet, index_columns
from policywatch.models import (
    Article,
    ArticleFacts,
    Attachment,
    DuePage,
    Facts,
    FetchedPage,
    Fingerprint,
    Link,
    Match,
    Precision,
    Reading,
    Snapshot,
    Version,
)
from policywatch.text import analyse, day_of, detect_language, host_of, with_attachments, without_attachments

_ALARMING = frozenset(("encrypted", "macros", "too large"))
"""Labels of files that should not be so; scans, archives and what came broken are everyday."""


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
    alarm: str = ""
    """What someone should know of such a file: it is locked, holds programs, or takes too much to be read whole."""
    is_worker_lost: bool = False
    """Whether reading it took the worker process with it, or too long."""

    def without_bytes(self) -> Processed:
        """Give it without the page's bytes, which whoever asked a worker for it has: `of_page` puts them back."""
        snapshot = replace(self.snapshot, content=b"") if self.snapshot else None
        return replace(self, page=replace(self.page, content=None), snapshot=snapshot)

    def of_page(self, page: FetchedPage) -> Processed:
        """Give it with the page that it was made of, and its bytes."""
        snapshot = replace(self.snapshot, content=page.content or b"") if self.snapshot else None
        return replace(self, page=page, snapshot=snapshot)


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

    due, text, problem, alarm = page.due, "", page.problem, ""
    if page.content is not None:
        try:
            found = read_attachment(page.content, due.title or due.link)
            text, alarm = found.text, found.unread
        except ParseError as exc:
            problem = exc.problem
            alarm = problem if exc.label in _ALARMING else ""
    attachment = Attachment(due.url, due.title or due.url.rpartition("/")[2], text, problem or alarm)
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
    )
    if version.body == parent.body:  # nothing that was not indexed and matched with the page itself
        columns = IndexColumns("", "", "", "")
        processed = Processed(page, version, columns, (), Fingerprint(""), _snapshot(page), problem)
    else:
        facts = read_facts(parent.title, own, published_on=published)
        version = replace(version, facts=_with_files(facts, version))
        processed = _matched(page, version, problem, watches)
    processed = replace(processed, attachment=attachment)
    return replace(processed, alarm=_alarm(processed, alarm)) if alarm else processed


def _alarm(processed: Processed, problem: str) -> str:
    name = processed.attachment.name if processed.attachment else ""
    return f"{name} ({processed.version.url}): {problem}"


def read_row(page: FetchedPage, problem: str, watches: WatchSet, *, is_worker_lost: bool = False) -> Processed:
    """Make of a page what its row tells, and match that; `problem` says why the page itself could not be read."""
    if page.due.parent is not None:
        without = replace(page, content=None, problem=problem)
        processed = read_attached(without, page.due.parent, watches)
        return replace(processed, alarm=_alarm(processed, problem)) if is_worker_lost else processed
    processed = _matched(page, _of_row(page.due, problem), problem, watches)
    return replace(processed, is_worker_lost=is_worker_lost)


def _matched(page: FetchedPage, version: Version, problem: str, watches: WatchSet) -> Processed:
    from policywatch.stories import fingerprint

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
        comment_deadline=version.facts.comment_deadline,
    )
    return Processed(
        page,
        version,
        index_columns(analysed),
        watches.match(analysed, facts),
        fingerprint(version.title, without_attachments(version.body, page.due.attachments)),
        _snapshot(page),
        problem,
    )


def _snapshot(page: FetchedPage) -> Snapshot | None:
    if page.content is None:
        return None
    return Snapshot(hashlib.sha256(page.content).hexdigest(), page.at, page.content)


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
    version = Version(
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
    return replace(version, facts=_with_files(version.facts, version)) if due.attachments else version


def _with_files(facts: Facts, version: Version) -> Facts:
    """Complete what a page says of its paper with the days that only its files tell."""
    from policywatch.documents import read_facts

    published_on = day_of(version.published) if version.published else None
    return facts.completed(read_facts(version.title, version.body, published_on=published_on))


def _is_day(value: datetime | date) -> bool:
    return not isinstance(value, datetime)


def _precision(value: datetime | date | None) -> Precision | None:
    if value is None:
        return None
    return "day" if _is_day(value) else "minute"
