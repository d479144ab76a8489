"""Run crawls in one asyncio loop, many in a process's life, with one request at a time per host over all of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from policywatch.models import AddressRules
from policywatch.spiders.importing import import_without_stack
from policywatch.spiders.middlewares import PublicResolver, TurnsEnded

if TYPE_CHECKING:
    from policywatch.spiders.host import HostWork, Report

T = TypeVar("T")
_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
STOP_SECONDS = 6.0
JITTER = 0.5
FILES_AT_ONCE = 8
"""Attached files that are fetched, or wait for a reader, over all crawls: each may take 30 MB."""
log = logging.getLogger(__name__)


@dataclass
class _HostTurn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    slowed: float = 0.0


class HostTurns:
    """One request at a time per host, over all crawls of this process.

    The pause begins when an answer has ended. It is `delay` ± `JITTER`, or the Crawl-delay that the host asked for,
    whichever is longer.
    """

    def __init__(self, delay: timedelta) -> None:
        self._delay = delay.total_seconds()
        self._hosts: dict[str, _HostTurn] = {}
        self.files = asyncio.Semaphore(FILES_AT_ONCE)
        self._ended = asyncio.Event()

    def slow_down(self, host: str, delay: timedelta) -> None:
        """Keep a Crawl-delay of the host's own from now on."""
        turn = self._of(host)
        if delay.total_seconds() > turn.slowed:
            turn.free_at += delay.total_seconds() - turn.slowed
        turn.slowed = delay.total_seconds()

    def knows(self, host: str) -> bool:
        """Say whether this process has asked the host, so that its pauses are kept here."""
        return host in self._hosts

    def pause_of(self, host: str) -> timedelta:
        """Give the longest pause between two requests to the host."""
        return timedelta(seconds=max(self._delay * (1 + JITTER), self._of(host).slowed))

    async def take(self, host: str) -> None:
        """Wait for the host's turn; raise TurnsEnded when we are stopping."""
        turn = self._of(host)
        await turn.lock.acquire()
        wait = turn.free_at - asyncio.get_running_loop().time()
        if wait > 0 and not self._ended.is_set():
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._ended.wait()
        if self._ended.is_set():
            turn.lock.release()
            raise TurnsEnded

    def give(self, host: str) -> None:
        """End the turn; the pause begins."""
        turn = self._of(host)
        pause = max(self._delay * random.uniform(1 - JITTER, 1 + JITTER), turn.slowed)
        turn.free_at = asyncio.get_running_loop().time() + pause
        turn.lock.release()

    def end(self) -> None:
        """Give no further turns."""
        self._ended.set()

    @property
    def ended(self) -> bool:
        """Whether there are no further turns."""
        return self._ended.is_set()

    def _of(self, host: str) -> _HostTurn:
        return self._hosts.setdefault(host, _HostTurn())


class Crawls:
    """Crawls of hosts, any number beside each other; the caller says how many."""

    def __init__(self, *, delay: timedelta, rules: AddressRules, user_agent: str) -> None:
        from twisted.internet import reactor

        from policywatch.spiders.engine import Engine

        self.turns = HostTurns(delay)
        self._user_agent = user_agent
        self._resolver = PublicResolver(reactor, rules)
        reactor.installNameResolver(self._resolver)
        self._engine = Engine(_REACTOR)

    async def crawl(self, work: HostWork, report: Report) -> bool | None:
        """Crawl one host, telling `report` what is found; never raise for what a host does.

        Say whether the host could not be connected to; None when nothing was asked of it.
        """
        from policywatch.spiders.host import HostCrawl

        async with self._engine.open() as fetch:
            crawl = HostCrawl(work, report, self.turns, self._resolver, self._user_agent, fetch)
            await crawl.run()
        return crawl.is_down

    async def stop(self) -> None:
        """Let the requests in flight end, for at most `STOP_SECONDS`; none is begun any more."""
        self.turns.end()
        try:
            # An engine that was still being opened ignores the first call.
            async with asyncio.timeout(STOP_SECONDS):
                await self._engine.stop()
                await self._engine.stop()
        except TimeoutError:
            log.warning("crawls did not stop in time")


def run_in_loop(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in the asyncio loop that Twisted's reactor shares; may be called again and again."""
    from scrapy.utils.reactor import install_reactor, is_reactor_installed

    if not is_reactor_installed():
        asyncio.set_event_loop(asyncio.new_event_loop())
        install_reactor(_REACTOR)
        import_without_stack("scrapy.core.downloader.contextfactory")
    from twisted.internet import reactor

    loop = asyncio.get_event_loop()
    if not reactor.running:
        reactor.startRunning(installSignalHandlers=False)
    return loop.run_until_complete(main)
