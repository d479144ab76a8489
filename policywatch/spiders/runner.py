"""Run crawls in one asyncio loop, many in a process's life, and judge each by its stats.

Scrapy ends a crawl as "finished" when a callback, `start()` or a middleware raised; only the stats tell.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from policywatch.models import AddressRules

T = TypeVar("T")
_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
STOP_SECONDS = 10.0
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CrawlOutcome:
    """How a crawl ended. `problem` is empty when all went as it should; `delay` is the host's Crawl-delay."""

    problem: str = ""
    delay: timedelta | None = None


class Crawls:
    """Crawls of hosts, any number beside each other; the caller says how many."""

    def __init__(self, *, delay: timedelta, rules: AddressRules, user_agent: str) -> None:
        from scrapy.crawler import AsyncCrawlerRunner
        from twisted.internet import reactor

        from policywatch.spiders.middlewares import PublicResolver

        self._delay = delay
        self._user_agent = user_agent
        self._resolver = PublicResolver(reactor, rules)
        reactor.installNameResolver(self._resolver)
        self._runner = AsyncCrawlerRunner(_settings(delay, user_agent))

    async def crawl(self, work: Any, report: Any) -> CrawlOutcome:
        """Crawl one host (`HostWork`), telling `report` (`Report`) what is found; never raise for what a host does."""
        from policywatch.spiders.host import HostSpider
        from policywatch.spiders.middlewares import RobotsRules

        crawler = self._runner.create_crawler(HostSpider)
        known = RobotsRules(work.robots, self._user_agent).delay if work.robots else None
        if known and known >= self._delay:
            crawler.settings.update({"DOWNLOAD_DELAY": known.total_seconds(), "DOWNLOAD_DELAY_JITTER": 0})
        await self._runner.crawl(
            crawler, work=work, report=report, user_agent=self._user_agent, resolver=self._resolver
        )
        stats = crawler.stats.get_stats()
        delay = crawler.spider.delay if isinstance(crawler.spider, HostSpider) else None
        reason = stats.get("finish_reason")
        errors = stats.get("spider_exceptions/count", 0) + stats.get("item_error_count", 0)
        if reason == "shutdown":
            return CrawlOutcome(delay=delay)
        if reason != "finished" or errors:
            return CrawlOutcome(f"the crawl of {work.host} ended with {reason}, {errors} errors", delay)
        return CrawlOutcome(delay=delay)

    async def stop(self) -> None:
        """Let the requests in flight end, for at most `STOP_SECONDS`."""
        try:
            # Crawls that were still starting ignore the first call.
            async with asyncio.timeout(STOP_SECONDS):
                await self._runner.stop()
                await self._runner.stop()
        except TimeoutError:
            log.warning("crawls did not stop in time")


def run_in_loop(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in the asyncio loop that Twisted's reactor shares; may be called again and again."""
    from scrapy.utils.reactor import install_reactor, is_reactor_installed

    if not is_reactor_installed():
        asyncio.set_event_loop(asyncio.new_event_loop())
        install_reactor(_REACTOR)
    from twisted.internet import reactor

    loop = asyncio.get_event_loop()
    if not reactor.running:
        reactor.startRunning(installSignalHandlers=False)
    return loop.run_until_complete(main)


def _settings(delay: timedelta, user_agent: str) -> dict[str, Any]:
    return {
        "TWISTED_REACTOR": _REACTOR,
        "USER_AGENT": user_agent,
        "DOWNLOAD_DELAY": delay.total_seconds(),
        "DOWNLOAD_DELAY_JITTER": 0.5,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        # Bounds against hostile servers: without DOWNLOAD_MAXSIZE a gzip bomb takes 2 GB.
        "DOWNLOAD_MAXSIZE": 10 * 1024 * 1024,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_TIMEOUT": 20,
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "REDIRECT_MAX_TIMES": 5,
        "METAREFRESH_MAXDELAY": 5,
        "DOWNLOAD_HANDLERS": {"file": None, "data": None, "ftp": None, "s3": None},
        # A connection that breaks is tried once more; a server that is slow or says no is not.
        "RETRY_TIMES": 1,
        "RETRY_HTTP_CODES": [],
        "RETRY_EXCEPTIONS": ["scrapy.exceptions.DownloadFailedError"],
        # The environment's proxy would connect for us, past the check of addresses.
        "HTTPPROXY_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "ROBOTSTXT_OBEY": False,  # HostSpider asks robots.txt itself and keeps it for a day
        "LOGSTATS_INTERVAL": 0,
        "MEMUSAGE_ENABLED": False,
    }
