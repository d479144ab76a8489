"""Parts of Scrapy as bare as our crawls need them: they are used with each request."""

from __future__ import annotations

from scrapy.core.scheduler import BaseScheduler
from scrapy.http import Request
from scrapy.statscollectors import StatsCollector


class NoQueue(BaseScheduler):
    """A scheduler that never has a request: a crawl of ours asks for one thing after the other by itself."""

    def has_pending_requests(self) -> bool:
        """Say that nothing waits."""
        return False

    def enqueue_request(self, request: Request) -> bool:
        """Refuse a request; Scrapy says so in its log."""
        return False

    def next_request(self) -> None:
        """Give nothing."""


class QuickStats(StatsCollector):
    """Scrapy's counts, whose methods are not wrapped at each use to warn of an argument that nobody gives."""

    __getattribute__ = object.__getattribute__
