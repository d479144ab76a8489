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
from collections.abc import Callable, Coroutine, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeVar

from policywatch import pipeline
from policywatch.config import Settings
from policywatch.errors import WorkerLost
from policywatch.matching import WatchSet
from policywatch.models import DuePage, DuePoll, FetchedPage, Item, Poll, Source
from policywatch.spiders import CrawlOutcome, Crawls, HostWork, run_in_loop
from policywatch.storage import ArchiveWriter, RunLock
from policywatch.text import host_of
from policywatch.workers import Workers

T = TypeVar("T")

MAX_CRAWLS = 8
"""Crawls at once: starting 160 engines together blocks the loop for a second."""
TICK_SECONDS = 1.0
READ_SECONDS = 2.0
"""How long pages in hand may still be read when we are told to stop; what is not read by then stays due."""
ROBOTS_FRESH = timedelta(hours=24)
"""How long an answer for robots.txt may be used (RFC 9309, section 2.4)."""
MAX_IN_HAND = 60
"""Pages fetched and not yet written: beyond it, crawls wait for the readers."""
BATCH_SECONDS = 0.3
MAX_BATCH = 100
"""Pages that are read within so long, at most so many, share one commit, which costs 4 ms with synchronous=FULL."""
AFTER_CRASH = timedelta(minutes=5)
"""A crawl that broke down in a way nobody foresaw is not begun again before."""
PRUNE_EVERY = timedelta(days=1)
SEND_EVERY = timedelta(minutes=1)
"""How long the alerts of a single cycle may wait for each other."""
GATHER = timedelta(minutes=1)
"""How long something that is wrong waits for more of its kind before it is told; at the end of a cycle not at all."""
HEART_SECONDS = 5.0
"""How long the end of a run waits for the heartbeat's call."""
LOOK_EVERY = timedelta(seconds=20)
"""How often what may be owed without any alert, such as an empty digest, is looked at."""
log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Give the wall clock's instant, UTC."""
    return datetime.now(UTC)


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


Progress = Callable[[int, int], None]
"""Told how many polls and pages are done, and how many there are in all as far as is known."""


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
        progress: Progress | None = None,
    ) -> None:
        self._settings = settings
        self._archive = archive
        self._due = archive.reading_queues()
        self._outbox = archive.beside()
        self._now = now
        self._progress = progress
        self._telling = pipeline.Telling(
            {watch.name: watch for watch in settings.watches}, settings.channels, archive.instance()
        )
        self._workers = Workers(settings.watches, count=max(1, (os.cpu_count() or 2) - 1))
        self._reading = ThreadPoolExecutor(self._workers.count, "read")
        self._writing = ThreadPoolExecutor(1, "write")
        self._sender = ThreadPoolExecutor(1, "send")
        self._heart = ThreadPoolExecutor(1, "heart")
        self._crawls = Crawls(
            delay=settings.network.delay, rules=settings.network.rules, user_agent=settings.network.user_agent
        )
        self._polls: dict[str, list[DuePoll]] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._polling: set[str] = set()
        self._in_hand: dict[str, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(MAX_IN_HAND)
        self._unwritten: list[pipeline.Processed] = []
        self._flushing: asyncio.Task[None] | None = None
        self._full = asyncio.Event()
        self._sending: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self._failure: Exception | None = None
        self._is_service = False
        self._gather = GATHER
        self._beat_at = now() + GATHER
        self._pages = 0
        self._sent_at = now()
        self._prune_at = now() + timedelta(minutes=10)
        self.report = CycleReport()

    # What crawls report

    async def on_poll(self, poll: Poll) -> None:
        """Write a poll and the items that it found."""
        counts = await self._write(lambda: pipeline.record_poll(self._archive, poll, self._settings))
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
        self._show_progress()

    async def on_page(self, page: FetchedPage) -> None:
        """Hand a page to the readers; return when there is room for another."""
        await self._room.acquire()
        task = asyncio.create_task(self._unchanged(page) if page.is_unchanged else self._read(page))
        self._in_hand[page.due.holder] = task
        task.add_done_callback(lambda _: self._out_of_hand(page.due.holder))

    def _out_of_hand(self, article_id: str) -> None:
        del self._in_hand[article_id]
        self._room.release()
        self._pages += 1
        self._show_progress()

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Keep a host's robots.txt for a day."""
        await self._write_host(host, robots=text, robots_at=at)

    async def on_retry_after(self, host: str, until: datetime) -> None:
        """Hold a host until the time it named."""
        await self._write_host(host, retry_after=until)
        log.info("host asked us to wait", extra={"host": host, "until": until.isoformat()})

    def robots_of(self, host: str) -> str | None:
        """Give a host's robots.txt where one not older than a day is known."""
        state = self._due.hosts.get(host)
        fresh = state.robots_at and abs(self._now() - state.robots_at) < ROBOTS_FRESH
        return state.robots if fresh else None

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows is known already; None when nothing is known of it yet."""
        return self._due.polls.items.overlaps(source, url, items)

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due and not in hand already; none once we are stopping."""
        if self._stopping.is_set():
            return []
        return self._due.pages.due(host, self._now(), limit, without=self._in_hand)

    # Reading, writing and sending

    async def _read(self, page: FetchedPage) -> None:
        loop = asyncio.get_running_loop()
        try:
            processed = await loop.run_in_executor(self._reading, self._workers.read, page)
        except WorkerLost as exc:
            if self._stopping.is_set():
                return  # we ended the worker ourselves; the page stays due
            log.error("page could not be read", extra={"url": page.due.url, "problem": str(exc)})
            processed = self._by_row(page, str(exc))
        self._unwritten.append(processed)
        if len(self._unwritten) >= MAX_BATCH:
            self._full.set()
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        await self._flushing

    def _by_row(self, page: FetchedPage, problem: str) -> pipeline.Processed:
        """Make of a page that took its worker with it what its row tells."""
        with self._ending_the_run():
            watches = WatchSet(self._settings.watches)  # the workers have their own; here it is hardly ever needed
            return pipeline.read_row(page, problem, watches, is_worker_lost=True)

    async def _flush(self) -> None:
        """Write what was read, all pages of a short while in one transaction."""
        if not self._stopping.is_set():
            await _wait(self._full, BATCH_SECONDS)
        batch, self._unwritten, self._flushing = self._unwritten, [], None
        self._full.clear()
        now = self._now()
        recorded = await self._write(
            lambda: pipeline.record(self._archive, batch, self._telling, now, self._settings.look_again)
        )
        self.report.articles += recorded.articles
        self.report.unreadable += recorded.unreadable
        self.report.alerts += recorded.alerts
        # A cycle's alerts go out together, so that what is over the cap on messages joins one of them.
        if recorded.alerts and (self._is_service or now - self._sent_at >= SEND_EVERY):
            self._start_sending()

    async def _unchanged(self, page: FetchedPage) -> None:
        await self._write(lambda: pipeline.record_unchanged(self._archive, page, self._settings.look_again))

    async def _write_host(self, host: str, **known: object) -> None:
        def record() -> None:
            with self._archive.transaction():
                self._archive.queues.hosts.record(host, **known)  # type: ignore[arg-type]

        await self._write(record)

    @contextlib.contextmanager
    def _ending_the_run(self) -> Iterator[None]:
        """Stop the service when this fails, for going on would fetch or send the same again and again."""
        try:
            yield
        except Exception as exc:
            self._failure = self._failure or exc
            self.stop()
            raise

    async def _write(self, action: Callable[[], T]) -> T:
        """Do something to the archive in the one thread that writes it."""
        with self._ending_the_run():
            return await asyncio.get_running_loop().run_in_executor(self._writing, action)

    def _start_sending(self) -> None:
        """Send what is due, in a thread of its own, unless that is under way or there is nothing to see to."""
        now = self._now()
        if (self._sending is None or self._sending.done()) and (
            self._due.dispatch.has_due(now) or now - self._sent_at >= LOOK_EVERY
        ):
            self._sent_at = now
            self._sending = asyncio.create_task(self._send())

    async def _send(self) -> None:
        with self._ending_the_run():
            summary = await asyncio.get_running_loop().run_in_executor(
                self._sender,
                lambda: pipeline.send_due(
                    self._outbox, self._settings, self._telling, self._now, self._stopping.is_set, self._gather
                ),
            )
        self.report.delivered += summary.delivered
        self.report.failures += summary.problems

    # Ticks

    def _enqueue_polls(self, *, every_source: bool = False) -> None:
        queued = {due.source.id for polls in self._polls.values() for due in polls} | self._polling
        for due in self._due.polls.due(self._now(), every_source=every_source):
            if due.source.id not in queued:
                self._polls.setdefault(host_of(due.source.urls[0]), []).append(due)

    def _start_crawls(self) -> datetime | None:
        """Start crawls of the hosts that have something due; say when the next host may be asked, if one must wait."""
        now = self._now()
        wait: list[datetime] = []
        for host in dict.fromkeys([*self._polls, *self._due.pages.due_hosts(now)]):
            if len(self._busy) >= MAX_CRAWLS:
                break
            if host in self._busy or not (host in self._polls or self.next_pages(host, 1)):
                continue
            at = self._due.hosts.allowed_at(host, now, with_pause=not self._crawls.turns.knows(host))
            if at > now:
                wait.append(at)
                continue
            work = HostWork(host, tuple(self._polls.pop(host, ())), self._now)
            self._busy[host] = asyncio.create_task(self._crawl(work))
        return min(wait, default=None)

    async def _crawl(self, work: HostWork) -> None:
        polling = {due.source.id for due in work.polls}
        self._polling |= polling
        pause = self._settings.network.delay
        try:
            outcome = await self._crawls.crawl(work, self)
            pause = self._crawls.turns.pause_of(work.host)
        except Exception as exc:  # whatever broke this crawl must not stop the others, nor be tried again at once
            log.exception("crawl broke down", extra={"host": work.host})
            outcome, pause = CrawlOutcome(f"the crawl of {work.host} broke down ({type(exc).__name__})"), AFTER_CRASH
        finally:
            self._polling -= polling
            del self._busy[work.host]
            if self._is_service and not self._stopping.is_set():
                asyncio.get_running_loop().call_soon(self._start_crawls)  # a place is free: no need to wait for a tick
        if outcome.problem and not self._failure:
            self.report.failures.append(outcome.problem)
            log.error("crawl failed", extra={"host": work.host, "problem": outcome.problem})
        await self._after_crawl(work.host, outcome, pause)

    async def _after_crawl(self, host: str, outcome: CrawlOutcome, pause: timedelta) -> None:
        """Write what outlives a crawl: when its host may be asked again, and whether it could be reached."""
        now, known = self._now(), self._due.hosts.get(host)

        def record() -> None:
            with self._archive.transaction():
                self._archive.queues.hosts.record(host, next_allowed_at=now + pause if pause else None)
                if outcome.is_down is not None:
                    self._archive.queues.hosts.record_reached(host, is_down=outcome.is_down, at=now)

        if pause or outcome.is_down or known.down_since:
            await self._write(record)

    # Running

    async def _begin(self) -> None:
        await self._write(lambda: pipeline.begin(self._archive, self._settings, self._telling, self._now()))

    async def run_once(self, *, every_source: bool) -> CycleReport:
        """Poll what is due (or every source) once, and end when what that led to is done."""
        self._catch_signals()
        await self._begin()
        self._start_sending()
        self._enqueue_polls(every_source=every_source)
        while not self._stopping.is_set():
            wait_until = self._start_crawls()
            busy = [*self._busy.values(), *self._in_hand.values()]
            if busy:
                await asyncio.wait(busy, return_when=asyncio.FIRST_COMPLETED)
            elif wait_until:
                await _wait(self._stopping, max((wait_until - self._now()).total_seconds(), 0.05))
            else:
                break
        await self._wind_up()
        if not self._stopping.is_set():
            self._gather = timedelta(0)  # nothing more will come
            await self._send()
        return self.report

    async def run(self) -> CycleReport:
        """Tick until SIGTERM or SIGINT."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        self._catch_signals()
        await self._begin()
        self._is_service = True
        log.info("service begins", extra={"sources": len(self._settings.sources), "pid": os.getpid()})
        # The library's default grace of a second would drop ticks that come late.
        scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        scheduler.add_job(self._tick, "interval", seconds=TICK_SECONDS, next_run_time=self._now())
        scheduler.start()
        await self._stopping.wait()
        scheduler.shutdown(wait=False)
        await self._wind_up()
        log.info("service ends")
        return self.report

    async def _tick(self) -> None:
        self._enqueue_polls()
        self._start_crawls()
        self._start_sending()
        if self._now() >= self._beat_at:
            self._beat_at = self._now() + pipeline.BEAT_EVERY
            self.show_life()
        if self._now() >= self._prune_at:
            self._prune_at = self._now() + PRUNE_EVERY
            await self._write(self._prune)

    def _prune(self) -> None:
        keep = self._settings.keep
        pruned = self._archive.prune(self._now(), snapshots=keep.snapshots, polls=keep.polls)
        log.info("pruned", extra={"contents": pruned.contents, "looks": pruned.looks, "polls": pruned.polls})

    def show_life(self, name: Literal["start", "fail"] | None = None) -> Future[None]:
        """Call the heartbeat's URL, in a thread of its own and one call after another; None: as all is."""
        return self._heart.submit(pipeline.show_life, self._settings, name)

    async def last_sign_of_life(self, name: Literal["fail"] | None = None) -> None:
        """Call the heartbeat's URL once more, and wait for it a little."""
        await asyncio.wait([asyncio.wrap_future(self.show_life(name))], timeout=HEART_SECONDS)

    def stop(self) -> None:
        """Ask for the end: what is in flight is finished, what is owed stays owed."""
        self._stopping.set()

    async def _wind_up(self) -> None:
        """Let what is in flight end; when we were told to stop, within ten seconds in all."""
        if self._stopping.is_set():
            await self._crawls.stop()
            self._full.set()
            if self._in_hand:
                await asyncio.wait(self._in_hand.values(), timeout=READ_SECONDS)
            self._workers.close()  # what is still being read ends with its worker, and stays due
            left = [*self._busy.values(), *self._in_hand.values(), *([self._sending] if self._sending else [])]
            if left:
                await asyncio.wait(left, timeout=1.0)
        else:
            tasks = [*self._busy.values(), *self._in_hand.values(), *([self._sending] if self._sending else [])]
            if tasks:
                await asyncio.wait(tasks)
        if self._failure:
            raise self._failure

    def close(self) -> None:
        """End the workers and let go of the archive; threads that hang in a channel are left behind."""
        self._workers.close()
        for threads in (self._reading, self._writing, self._sender, self._heart):
            threads.shutdown(wait=False, cancel_futures=True)
        self._due.close()
        if self._sending is None or self._sending.done():
            self._outbox.close()

    def _catch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop)

    def _show_progress(self) -> None:
        if self._progress:
            waiting = sum(map(len, self._polls.values())) + len(self._polling)
            pages = self._due.pages.count_due(self._now())
            done = self.report.polls + self._pages
            self._progress(done, done + waiting + max(pages, len(self._in_hand)))


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """Wait for an event, for at most so many seconds."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def run_once(
    settings: Settings,
    *,
    every_source: bool = False,
    now: Callable[[], datetime] = utc_now,
    progress: Progress | None = None,
    say: Callable[[str], object] = lambda text: None,
) -> CycleReport:
    """Run one cycle: what is due by the clock `now` (UTC), or every enabled source; give what it did.

    Raise ArchiveError when another run holds the archive, or it cannot be written.
    """
    return _run(settings, lambda service: service.run_once(every_source=every_source), now, progress, say)


def run(settings: Settings, *, say: Callable[[str], object] = lambda text: None) -> CycleReport:
    """Run the service until SIGTERM or SIGINT; raise ArchiveError as `run_once` does."""
    return _run(settings, lambda service: service.run(), utc_now, None, say)


def _run(
    settings: Settings,
    begin: Callable[[Service], Coroutine[None, None, CycleReport]],
    now: Callable[[], datetime],
    progress: Progress | None,
    say: Callable[[str], object],
) -> CycleReport:
    async def main() -> CycleReport:
        with ArchiveWriter(settings.archive, settings.sources) as archive:
            archive.file_older_papers()
            service = Service(settings, archive, now=now, progress=progress)
            service.show_life("start")
            try:
                report = await begin(service)
            except Exception:
                await service.last_sign_of_life("fail")
                raise
            else:
                await service.last_sign_of_life()
                return report
            finally:
                service.close()

    with RunLock(settings.archive, say=say):
        return run_in_loop(main())
