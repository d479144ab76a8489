"""Connections to a host, as Scrapy makes them, without the repetition that Twisted adds on its own."""

from __future__ import annotations

from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler


class PlainHandler(HTTP11DownloadHandler):
    """Scrapy's handler for http and https.

    Twisted repeats a request whose kept connection broke; with the one retry of ours it would be asked three times.
    """

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._pool.retryAutomatically = False
