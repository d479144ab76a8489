"""When: ticks that ask the archive what is due, and start it.

Due times live in the archive, so sleep, restarts and clock jumps lose nothing: a tick compares them with now. A tick
only starts tasks that we own, because APScheduler cancels a running coroutine job when it shuts down.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from policywatch import pipeline
from policywatch.config import Settings
from policywatch.intake import CycleReport, Intake, wait_for
from policywatch.models import DuePoll
from policywatch.spiders import Crawls, HostWork, run_in_loop
from policywatch.storage import ArchiveWriter, RunLock
from policywatch.text import analyse, host_of
from policywatch.upkeep import Upkeep

TICK_SECONDS = 1.0
AFTER_CRASH = timedelta(minutes=5)
"""A crawl that broke down in a way nobody foresaw is not begun again before."""
TIDY_STEPS = 20
"""How much of the index a single cycle tidies at its end."""
SEND_EVERY = timedelta(minutes=1)
"""How long the alerts of a single cycle may wait for each other."""
GATHER = timedelta(minutes=1)
"""How long something that is wrong waits for more of its kind before it is told; at the end of a cycle not at all."""
LOOK_AT_CLOCK_SECONDS = 10.0
LOOK_EVERY = timedelta(seconds=20)
"""How often what may be owed without any alert, such as an empty digest, is looked at."""
READY_AFTER_SECONDS = 0.1
"""How long after a cycle's first requests there is time for what their answers will need."""
log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Give the wall clock's instant, UTC."""
    return datetime.now(UTC)


Progress = Callable[[int, int], None]
"""Told how many polls and pages are done, and how many there are in all as far as is known."""


class Service:
    """Collecting and telling for one archive: one cycle of what is due, or until it is stopped.

    The loop only decides and waits. Pages and lists are read by worker processes, one thread writes the archive, one
    sends.
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
        self._outbox = archive.beside()
        self._now = now
        self._progress = progress
        self._telling = pipeline.Telling(
            {watch.name: watch for watch in settings.watches}, settings.channels, archive.instance()
        )
        self._intake = Intake(
            settings,
            archive,
            self._telling,
            now=now,
            on_alerts=self._on_alerts,
            on_progress=self._show_progress,
        )
        self._due = self._intake.due
        self._stopping = self._intake.stopping
        self.report = self._intake.report
        self._sender = ThreadPoolExecutor(1, "send")
        self.upkeep = Upkeep(settings, archive, self._intake.write, now)
        self._crawls = Crawls(
            delay=settings.network.delay, rules=settings.network.rules, user_agent=settings.network.user_agent
        )
        self._polls: dict[str, list[DuePoll]] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._beginning = asyncio.Lock()
        """Crawls begin one after the other, so that the first is answered while others are made ready."""
        self._polling: set[str] = set()
        self._sending: asyncio.Task[None] | None = None
        self._is_service = False
        self._gather = GATHER
        self._sent_at = now()
        self._looked_at_clock = now()
        self._getting_ready: asyncio.TimerHandle | None = None

    # Sending

    def _on_alerts(self) -> None:
        # A cycle's alerts go out together, so that what is over the cap on messages joins one of them.
        if self._is_service or self._now() - self._sent_at >= SEND_EVERY:
            self._start_sending()

    def _start_sending(self) -> None:
        """Send what is due, in a thread of its own, unless that is under way or there is nothing to see to."""
        now = self._now()
        if (self._sending is None or self._sending.done()) and (
            self._due.dispatch.has_due(now) or now - self._sent_at >= LOOK_EVERY
        ):
            self._sent_at = now
            self._sending = asyncio.create_task(self._send())

    async def _send(self) -> None:
        with self._intake.ending_the_run():
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
            if len(self._busy) >= self._settings.network.hosts:
                break
            if host in self._busy or not (host in self._polls or self._intake.next_pages(host, 1)):
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
        is_down, pause = None, AFTER_CRASH
        try:
            async with self._beginning:
                await asyncio.sleep(0)
            is_down = await self._crawls.crawl(work, self._intake)
            pause = self._crawls.turns.pause_of(work.host)
        except Exception as exc:  # whatever broke this crawl must not stop the others, nor be tried again at once
            if not self._intake.failure:  # else it is that which broke it
                log.exception("crawl broke down", extra={"host": work.host})
                self.report.failures.append(f"the crawl of {work.host} broke down ({type(exc).__name__})")
        finally:
            self._polling -= polling
            del self._busy[work.host]
            if self._is_service and not self._stopping.is_set():
                asyncio.get_running_loop().call_soon(self._start_crawls)  # a place is free: no need to wait for a tick
        await self._after_crawl(work.host, is_down, pause)

    async def _after_crawl(self, host: str, is_down: bool | None, pause: timedelta) -> None:
        """Write what outlives a crawl: when its host may be asked again, and whether it could be reached."""
        now, known = self._now(), self._due.hosts.get(host)

        def record() -> None:
            self._archive.queues.hosts.record(host, next_allowed_at=now + pause if pause else None)
            if is_down is not None:
                self._archive.queues.hosts.record_reached(host, is_down=is_down, at=now)

        if pause or is_down or known.down_since:
            await self._intake.write_small(record)

    # Running

    async def _begin(self) -> None:
        await self._intake.write(lambda: pipeline.begin(self._archive, self._settings, self._telling, self._now()))

    async def run_once(self, *, every_source: bool) -> CycleReport:
        """Poll what is due (or every source) once, and end when what that led to is done."""
        self._catch_signals()
        await self._begin()
        self._start_sending()
        self._enqueue_polls(every_source=every_source)
        if new := sum(not due.validators for polls in self._polls.values() for due in polls):
            self._getting_ready = asyncio.get_running_loop().call_later(READY_AFTER_SECONDS, self._get_ready, new)
        while not self._stopping.is_set():
            wait_until = self._start_crawls()
            # To look at what is due after each page would be the square of a long queue.
            busy = [*self._busy.values()] or [*self._intake.in_hand.values()]
            if busy:
                await asyncio.wait(busy, timeout=TICK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            elif wait_until:
                await wait_for(self._stopping, max((wait_until - self._now()).total_seconds(), 0.05))
            else:
                break
        await self._wind_up()
        if not self._stopping.is_set():
            self._gather = timedelta(0)  # nothing more will come
            await self._send()
            for _ in range(TIDY_STEPS):
                if not await self.upkeep.tidy():
                    break
        return self.report

    def _get_ready(self, new: int) -> None:
        """Load what reads and writes the rows of new addresses, and what tells, while answers are on their way."""
        from policywatch.pipeline import record_polls, send_due  # noqa: F401

        self._intake.expect_lists(new)
        analyse("新规 A title", "", None)

    async def run(self) -> CycleReport:
        """Tick until SIGTERM or SIGINT."""
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        from policywatch.ticking import Ticks

        self._catch_signals()
        await self._begin()
        self._is_service = True
        log.info("service begins", extra={"sources": len(self._settings.sources), "pid": os.getpid()})
        # The library's default grace of a second would drop ticks that come late.
        scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        tick = scheduler.add_job(self._tick, Ticks(TICK_SECONDS), next_run_time=self._now())
        scheduler.start()
        while not self._stopping.is_set():
            await wait_for(self._stopping, LOOK_AT_CLOCK_SECONDS)
            if self._went_back():
                tick.modify(next_run_time=self._now())  # else it waits for the clock to be where it was
        scheduler.shutdown(wait=False)
        await self._wind_up()
        log.info("service ends")
        return self.report

    def _went_back(self) -> bool:
        """Say whether the clock was set back since this was asked last; what waits for a time does so no longer."""
        now, before = self._now(), self._looked_at_clock
        self._looked_at_clock = now
        if now >= before:
            return False
        log.warning("the clock went back", extra={"from": before.isoformat(), "to": now.isoformat()})
        self._sent_at = now
        self.upkeep.clock_went_back()
        return True

    async def _tick(self) -> None:
        await self.upkeep.mend()
        self._enqueue_polls()
        self._start_crawls()
        self._start_sending()
        await self.upkeep.go_on(is_idle=not self._busy)

    def stop(self) -> None:
        """Ask for the end: what is in flight is finished, what is owed stays owed."""
        self._stopping.set()

    @property
    def is_stopping(self) -> bool:
        """Whether the end was asked for."""
        return self._stopping.is_set()

    async def _wind_up(self) -> None:
        """Let what is in flight end; when we were told to stop, within ten seconds in all."""
        if self._stopping.is_set():
            await self._crawls.stop()
            await self._intake.settle()
            left = [*self._busy.values(), *self._intake.in_hand.values(), *([self._sending] if self._sending else [])]
            if left:
                await asyncio.wait(left, timeout=1.0)
        else:
            tasks = [*self._busy.values(), *self._intake.in_hand.values(), *([self._sending] if self._sending else [])]
            if tasks:
                await asyncio.wait(tasks)
        if self._intake.failure:
            raise self._intake.failure

    def close(self) -> None:
        """End the workers and let go of the archive; threads that hang in a channel are left behind."""
        if self._getting_ready:
            self._getting_ready.cancel()
        self._intake.close()
        self.upkeep.close()
        self._sender.shutdown(wait=False, cancel_futures=True)
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
            done = self.report.polls + self._intake.pages
            self._progress(done, done + waiting + max(pages, len(self._intake.in_hand)))


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
            service.upkeep.show_life("start")
            try:
                report = await begin(service)
            except Exception:
                await service.upkeep.last_sign_of_life("fail", is_stopping=service.is_stopping)
                raise
            else:
                await service.upkeep.last_sign_of_life(is_stopping=service.is_stopping)
                return report
            finally:
                service.close()

    with RunLock(settings.archive, say=say):
        return run_in_loop(main())
