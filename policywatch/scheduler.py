"""When: ticks that ask the archive what is due, and start it.

Due times live in the archive, so sleep, restarts and clock jumps lose nothing: a tick compares them with now. A tick
only starts tasks that we own, because APScheduler cancels a running coroutine job when it shuts down.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from policywatch import __version__, pipeline
from policywatch.config import Settings
from policywatch.errors import WorkerLost
from policywatch.matching import WatchSet
from policywatch.models import DuePage, DuePoll, FetchedPage, Poll, Source
from policywatch.spiders import Crawls, HostWork, run_in_loop
from policywatch.storage import ArchiveWriter
from policywatch.text import host_of
from policywatch.workers import Workers

T = TypeVar("T")

MAX_CRAWLS = 8
"""Crawls at once: starting 160 engines together blocks the loop for a second."""
MAX_BACK_OFF = timedelta(hours=6)
TICK_SECONDS = 1.0
STOP_SECONDS = 4.0
ROBOTS_FRESH = timedelta(hours=24)
"""How long an answer for robots.txt may be used (RFC 9309, section 2.4)."""
MAX_IN_HAND = 60
"""Pages fetched and not yet written: beyond it, crawls wait for the readers."""
BATCH_SECONDS = 0.3
"""Pages that are read within so long share one commit, which costs 4 ms with synchronous=FULL."""
USER_AGENT = f"policywatch/{__version__}"
log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Give the wall clock's instant, UTC."""
    return datetime.now(UTC)


@dataclass
class CycleReport:
    """What a cycle did: counts, and one line for each source or channel that failed."""

    polls: int = 0
    found: int = 0
    new: int = 0
    articles: int = 0
    unreadable: int = 0
    alerts: int = 0
    delivered: int = 0
    failures: list[str] = field(default_factory=list)


def next_poll_at(source: Source, poll: Poll, failures: int) -> datetime:
    """Say when a source is polled next: at its rhythm, later after each failure, never before the server's own word."""
    if poll.outcome in ("ok", "unchanged"):
        return poll.at + source.every.min
    longest = max(MAX_BACK_OFF, source.every.min)
    at: datetime = poll.at + min(source.every.min * 2 ** min(failures, 16), longest)
    return max(at, *(polled.retry_at or at for polled in poll.urls))


class Service:
    """Collecting and telling for one archive: one cycle of what is due, or until it is stopped.

    The loop only decides and waits. Pages are read by worker processes, one thread writes the archive, one sends.
    """

    def __init__(
        self,
        settings: Settings,
        archive: ArchiveWriter,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._settings = settings
        self._archive = archive
        self._due = archive.reading_queues()
        self._now = now
        self._telling = pipeline.Telling(
            {watch.name: watch for watch in settings.watches}, settings.channels, archive.instance()
        )
        self._watches = WatchSet(settings.watches)
        self._workers = Workers(settings.watches, count=max(1, (os.cpu_count() or 2) - 1))
        self._reading = ThreadPoolExecutor(self._workers.count, "read")
        self._writing = ThreadPoolExecutor(1, "write")
        self._sender = ThreadPoolExecutor(1, "send")
        self._crawls = Crawls(delay=settings.network.delay, rules=settings.network.rules, user_agent=USER_AGENT)
        self._polls: dict[str, list[DuePoll]] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._polling: set[str] = set()
        self._in_hand: dict[str, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(MAX_IN_HAND)
        self._unwritten: list[pipeline.Processed] = []
        self._flushing: asyncio.Task[None] | None = None
        self._sending: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._failure: Exception | None = None
        self.report = CycleReport()

    # What crawls report

    async def on_poll(self, poll: Poll) -> None:
        """Write a poll and the items that it found."""
        due = next_poll_at(poll.source, poll, self._due.failures(poll.source.id))
        counts = await self._write(
            lambda: pipeline.record_poll(self._archive, poll, first_poll=self._settings.first_poll, next_poll_at=due)
        )
        self.report.polls += 1
        self.report.found += counts.found
        self.report.new += counts.new
        if poll.outcome in ("failed", "blocked"):
            self.report.failures.append(f"{poll.source.id}: {poll.problem}")
        log.info(
            "polled",
            extra={"source_id": poll.source.id, "outcome": poll.outcome, "found": counts.found, "new": counts.new},
        )

    async def on_page(self, page: FetchedPage) -> None:
        """Hand a page to the readers; return when there is room for another."""
        await self._room.acquire()
        task = asyncio.create_task(self._read(page))
        self._in_hand[page.due.article_id] = task
        task.add_done_callback(lambda _: self._out_of_hand(page.due.article_id))

    def _out_of_hand(self, article_id: str) -> None:
        del self._in_hand[article_id]
        self._room.release()

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Keep a host's robots.txt for a day."""
        await self._write(lambda: self._archive.record_host(host, robots=text, robots_at=at))

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due and not in hand already; none once we are stopping."""
        if self._stopping.is_set():
            return []
        pages = self._due.due_pages(host, self._now(), limit + len(self._in_hand))
        return [page for page in pages if page.article_id not in self._in_hand][:limit]

    # Reading, writing and sending

    async def _read(self, page: FetchedPage) -> None:
        loop = asyncio.get_running_loop()
        try:
            processed = await loop.run_in_executor(self._reading, self._workers.read, page)
        except WorkerLost as exc:
            log.error("page could not be read", extra={"url": page.due.url, "problem": str(exc)})
            processed = pipeline.read_row(page, str(exc), self._watches)
        self._unwritten.append(processed)
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        await self._flushing

    async def _flush(self) -> None:
        """Write what was read, all pages of a short while in one transaction."""
        if not self._stopping.is_set():
            await asyncio.sleep(BATCH_SECONDS)
        batch, self._unwritten, self._flushing = self._unwritten, [], None
        now = self._now()
        recorded = await self._write(lambda: pipeline.record(self._archive, batch, self._telling, now))
        self.report.articles += recorded.articles
        self.report.unreadable += recorded.unreadable
        self.report.alerts += recorded.alerts
        if recorded.alerts:
            self._start_sending()

    async def _write(self, action: Callable[[], T]) -> T:
        """Do something to the archive in the one thread that writes it."""
        try:
            return await asyncio.get_running_loop().run_in_executor(self._writing, action)
        except Exception as exc:  # an archive that cannot be written ends the run: going on would fetch the same again
            self._failure = self._failure or exc
            self.stop()
            raise

    def _start_sending(self) -> None:
        """Send what is due, in a thread of its own, unless that is under way."""
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send())

    async def _send(self) -> None:
        summary = await asyncio.get_running_loop().run_in_executor(
            self._sender, lambda: pipeline.send_due(self._settings, self._telling, self._now, self._stopping.is_set)
        )
        self.report.delivered += summary.delivered
        self.report.failures += summary.problems

    # Ticks

    def _enqueue_polls(self, *, every_source: bool = False) -> None:
        queued = {due.source.id for polls in self._polls.values() for due in polls} | self._polling
        for due in self._due.due_polls(self._now(), every_source=every_source):
            if due.source.id not in queued:
                self._polls.setdefault(host_of(due.source.urls[0]), []).append(due)

    def _start_crawls(self) -> datetime | None:
        """Start crawls of the hosts that have something due; say when the next host may be asked, if one must wait."""
        now = self._now()
        wait: list[datetime] = []
        for host in dict.fromkeys([*self._polls, *self._due.due_hosts(now)]):
            if len(self._busy) >= MAX_CRAWLS:
                break
            if host in self._busy or not (host in self._polls or self.next_pages(host, 1)):
                continue
            state = self._due.host(host)
            if state.next_allowed_at and state.next_allowed_at > now:
                wait.append(state.next_allowed_at)
                continue
            fresh = state.robots_at and now - state.robots_at < ROBOTS_FRESH
            work = HostWork(host, tuple(self._polls.pop(host, ())), state.robots if fresh else None, self._now)
            self._busy[host] = asyncio.create_task(self._crawl(work))
        return min(wait, default=None)

    async def _crawl(self, work: HostWork) -> None:
        polling = {due.source.id for due in work.polls}
        self._polling |= polling
        try:
            outcome = await self._crawls.crawl(work, self)
            if outcome.problem:
                self.report.failures.append(outcome.problem)
                log.error("crawl failed", extra={"host": work.host, "problem": outcome.problem})
            delay = max(self._settings.network.delay, outcome.delay or timedelta(0))
            again = self._now() + delay
            if delay:
                await self._write(lambda: self._archive.record_host(work.host, next_allowed_at=again))
        finally:
            self._polling -= polling
            del self._busy[work.host]

    # Running

    async def run_once(self, *, every_source: bool) -> CycleReport:
        """Poll what is due (or every source) once, and end when what that led to is done."""
        self._catch_signals()
        self._start_sending()
        self._enqueue_polls(every_source=every_source)
        while not self._stopping.is_set():
            wait_until = self._start_crawls()
            busy = [*self._busy.values(), *self._in_hand.values()]
            if busy:
                await asyncio.wait(busy, return_when=asyncio.FIRST_COMPLETED)
            elif wait_until:
                await self._pause((wait_until - self._now()).total_seconds())
            else:
                break
        await self._wind_up()
        if not self._stopping.is_set():
            await self._send()
        return self.report

    async def run(self) -> CycleReport:
        """Tick until SIGTERM or SIGINT."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._catch_signals()
        # The library's default grace of a second would drop ticks that come late.
        scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        scheduler.add_job(self._tick, "interval", seconds=TICK_SECONDS, next_run_time=self._now())
        scheduler.start()
        await self._stopping.wait()
        scheduler.shutdown(wait=False)
        await self._wind_up()
        return self.report

    async def _tick(self) -> None:
        self._enqueue_polls()
        self._start_crawls()
        self._start_sending()

    def stop(self) -> None:
        """Ask for the end: what is in flight is finished, what is owed stays owed."""
        self._stopping.set()

    async def _wind_up(self) -> None:
        """Let what is in flight end; when we were told to stop, within STOP_SECONDS."""
        if self._stopping.is_set():
            await self._crawls.stop()
        tasks = [*self._busy.values(), *self._in_hand.values()]
        if self._sending:
            tasks.append(self._sending)
        if tasks:
            await asyncio.wait(tasks, timeout=STOP_SECONDS if self._stopping.is_set() else None)
        self._workers.close()
        if self._failure:
            raise self._failure

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0.05)):
                await self._stopping.wait()

    def _catch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop)


def run_once(settings: Settings, *, every_source: bool = False, now: Callable[[], datetime] = utc_now) -> CycleReport:
    """Run one cycle: what is due by the clock `now` (UTC), or every enabled source; give what it did."""

    async def main() -> CycleReport:
        with ArchiveWriter(settings.archive, settings.sources) as archive:
            return await Service(settings, archive, now=now).run_once(every_source=every_source)

    return run_in_loop(main())


def run(settings: Settings) -> CycleReport:
    """Run the service until SIGTERM or SIGINT."""

    async def main() -> CycleReport:
        with ArchiveWriter(settings.archive, settings.sources) as archive:
            return await Service(settings, archive).run()

    return run_in_loop(main())
