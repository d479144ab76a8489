"""What crawls bring, taken in: polls are written as they come, pages are read by workers and written in batches.

One thread writes the archive. What fails in a way nobody foresaw ends the run: going on would fetch the same again and
again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from policywatch import pipeline
from policywatch.config import Settings
from policywatch.errors import WorkerLost
from policywatch.matching import WatchSet
from policywatch.models import DuePage, FetchedPage, Item, Poll, Source
from policywatch.spiders import Doubt, ListAnswer, ListReading
from policywatch.storage import ArchiveWriter, WritingThread
from policywatch.workers import Workers, list_reader, page_reader

T = TypeVar("T")

READ_SECONDS = 2.0
"""How long pages in hand may still be read when we are told to stop; what is not read by then stays due."""
ROBOTS_FRESH = timedelta(hours=24)
"""How long an answer for robots.txt may be used (RFC 9309, section 2.4)."""
LIST_SECONDS = 20.0
"""How long a list may take to be read; real ones take less than .1 s."""
MAX_IN_HAND = 60
"""Pages fetched and not yet written: beyond it, crawls wait for the readers."""
BATCH_SECONDS = 1.0
MAX_BATCH = 100
"""Pages share one commit as long as others are being read, for at most so long and so many of them: a commit costs
4 ms with synchronous=FULL, and each makes a part of the index that must be merged with others."""
log = logging.getLogger(__name__)


@dataclass
class CycleReport:
    """What a cycle did: counts, one line for each source or channel that failed, and what else should be known."""

    polls: int = 0
    found: int = 0
    new: int = 0
    articles: int = 0
    unreadable: int = 0
    alerts: int = 0
    delivered: int = 0
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Intake:
    """Where crawls report. `on_alerts` is called when alerts were raised, `on_progress` when something is done."""

    def __init__(
        self,
        settings: Settings,
        archive: ArchiveWriter,
        telling: pipeline.Telling,
        *,
        now: Callable[[], datetime],
        on_alerts: Callable[[], None],
        on_progress: Callable[[], None],
    ) -> None:
        self._settings = settings
        self._archive = archive
        self._telling = telling
        self._now = now
        self._on_alerts = on_alerts
        self._on_progress = on_progress
        self._workers = Workers(partial(page_reader, settings.watches), count=max(1, (os.cpu_count() or 2) - 1))
        self._reading = ThreadPoolExecutor(self._workers.count, "read")
        # Two, so that a list that takes long holds up no other.
        self._list_workers = Workers(list_reader, count=2, deadline=LIST_SECONDS)
        self._reading_lists = ThreadPoolExecutor(self._list_workers.count, "lists")
        self._writing = WritingThread(archive)
        self._room = asyncio.Semaphore(MAX_IN_HAND)
        self._being_read = 0
        self._unwritten: list[pipeline.Processed] = []
        self._flushing: asyncio.Task[None] | None = None
        self._full = asyncio.Event()
        self.due = archive.reading_queues()
        """What is due, over a connection of its own that only reads."""
        self.in_hand: dict[str, asyncio.Task[None]] = {}
        """Pages that are being read or written, by the article that they belong to."""
        self.pages = 0
        self.stopping = asyncio.Event()
        self.failure: Exception | None = None
        self.report = CycleReport()

    # What crawls report

    async def on_polls(self, polls: Sequence[Poll]) -> None:
        """Write polls and the items that they found."""
        counted = await self.write_small(lambda: pipeline.record_polls(self._archive, polls, self._settings))
        for poll, counts in zip(polls, counted, strict=True):
            self.report.polls += 1
            self.report.found += counts.found
            self.report.new += counts.new
            if poll.outcome in ("failed", "blocked"):
                self.report.failures.append(f"{poll.source.id}: {poll.problem}")
            elif poll.problem:
                self.report.notes.append(f"{poll.source.id}: {poll.problem}")
            log.info(
                "polled",
                extra={
                    "source_id": poll.source.id,
                    "outcome": poll.outcome,
                    "found": counts.found,
                    "new": counts.new,
                    "problem": poll.problem,
                },
            )
        self._on_progress()

    def expect_lists(self, number: int) -> None:
        """Start what reads lists: so many that nobody has seen yet are on their way."""
        self._reading_lists.submit(self._list_workers.start, number)

    async def read_list(self, answer: ListAnswer) -> ListReading | None:
        """Read what a source answered, in a process of its own; None when we are stopping."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._reading_lists, self._list_workers.read, answer)
        except WorkerLost as exc:
            if self.stopping.is_set():
                return None
            log.error("list could not be read", extra={"url": answer.url, "problem": str(exc)})
            return ListReading(failure=Doubt("listing without rows", str(exc)))

    async def on_page(self, page: FetchedPage) -> None:
        """Hand a page to the readers; return when there is room for another."""
        await self._room.acquire()
        task = asyncio.create_task(self._unchanged(page) if page.is_unchanged else self._read(page))
        self.in_hand[page.due.holder] = task
        task.add_done_callback(lambda _: self._out_of_hand(page.due.holder))

    def _out_of_hand(self, article_id: str) -> None:
        del self.in_hand[article_id]
        self._room.release()
        self.pages += 1
        self._on_progress()

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Keep a host's robots.txt for a day."""
        await self._write_host(host, robots=text, robots_at=at)

    async def on_retry_after(self, host: str, until: datetime) -> None:
        """Hold a host until the time it named."""
        await self._write_host(host, retry_after=until)
        log.info("host asked us to wait", extra={"host": host, "until": until.isoformat()})

    def robots_of(self, host: str) -> str | None:
        """Give a host's robots.txt where one not older than a day is known."""
        state = self.due.hosts.get(host)
        fresh = state.robots_at and abs(self._now() - state.robots_at) < ROBOTS_FRESH
        return state.robots if fresh else None

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows is known already; None when nothing is known of it yet."""
        return self.due.polls.items.overlaps(source, url, items)

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due and not in hand already; none once we are stopping."""
        if self.stopping.is_set():
            return []
        return self.due.pages.due(host, self._now(), limit, without=self.in_hand)

    # Reading and writing

    async def _read(self, page: FetchedPage) -> None:
        loop = asyncio.get_running_loop()
        self._being_read += 1
        try:
            processed = (await loop.run_in_executor(self._reading, self._workers.read, page)).of_page(page)
        except WorkerLost as exc:
            if self.stopping.is_set():
                return  # we ended the worker ourselves; the page stays due
            log.error("page could not be read", extra={"url": page.due.url, "problem": str(exc)})
            processed = self._by_row(page, str(exc))
        finally:
            self._being_read -= 1
        self._unwritten.append(processed)
        if len(self._unwritten) >= MAX_BATCH or not self._being_read:
            self._full.set()
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        await self._flushing

    def _by_row(self, page: FetchedPage, problem: str) -> pipeline.Processed:
        """Make of a page that took its worker with it what its row tells."""
        with self.ending_the_run():
            watches = WatchSet(self._settings.watches)  # the workers have their own; here it is hardly ever needed
            return pipeline.read_row(page, problem, watches, is_worker_lost=True)

    async def _flush(self) -> None:
        """Write what was read, all pages of a short while in one transaction."""
        if not self.stopping.is_set():
            await wait_for(self._full, BATCH_SECONDS)
        batch, self._unwritten, self._flushing = self._unwritten, [], None
        self._full.clear()
        now = self._now()
        recorded = await self.write(
            lambda: pipeline.record(self._archive, batch, self._telling, now, self._settings.look_again)
        )
        self.report.articles += recorded.articles
        self.report.unreadable += recorded.unreadable
        self.report.alerts += recorded.alerts
        if recorded.alerts:
            self._on_alerts()

    async def _unchanged(self, page: FetchedPage) -> None:
        await self.write_small(lambda: pipeline.record_unchanged(self._archive, page, self._settings.look_again))

    async def _write_host(self, host: str, **known: object) -> None:
        await self.write_small(lambda: self._archive.queues.hosts.record(host, **known))  # type: ignore[arg-type]

    async def write(self, action: Callable[[], T]) -> T:
        """Do something to the archive in the one thread that writes it."""
        with self.ending_the_run():
            return await asyncio.wrap_future(self._writing.submit(action))

    async def write_small(self, action: Callable[[], T]) -> T:
        """Do something to the archive in one transaction with other small things that wait; it may be called twice."""
        with self.ending_the_run():
            return await asyncio.wrap_future(self._writing.submit_small(action))

    @contextlib.contextmanager
    def ending_the_run(self) -> Iterator[None]:
        """Stop the run when this fails."""
        try:
            yield
        except Exception as exc:
            self.failure = self.failure or exc
            self.stopping.set()
            raise

    # The end

    async def settle(self) -> None:
        """When we are stopping: let pages in hand be read for a little while; the others stay due."""
        self._full.set()
        if self.in_hand:
            await asyncio.wait(self.in_hand.values(), timeout=READ_SECONDS)
        self._list_workers.close()
        self._workers.close()  # what is still being read ends with its worker
        if self.failure is None:
            await self.write(lambda: None)  # after what crawls told last

    def close(self) -> None:
        """End the workers and let go of the archive."""
        self._list_workers.close()
        self._workers.close()
        self._reading_lists.shutdown(wait=False, cancel_futures=True)
        self._reading.shutdown(wait=False, cancel_futures=True)
        self._writing.close()  # an archive that is closed while it is written takes the process with it
        self.due.close()


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Wait for an event, for at most so many seconds."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
