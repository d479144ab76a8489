"""Connections to a host, as Scrapy makes them, bounded where it and Twisted are not."""

from __future__ import annotations

from functools import cache
from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler

MAX_HEAD = 256 * 1024
"""Bytes of an answer's status line and headers; browsers take about as much. Twisted takes any number of headers."""


class BoundedHandler(HTTP11DownloadHandler):
    """Scrapy's handler for http and https, with heads of at most `MAX_HEAD` bytes and no repetition of its own.

    Twisted repeats a request whose kept connection broke; with the one retry of ours it would be asked three times.
    """

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._pool.retryAutomatically = False
        self._pool._factory = _bounded(self._pool._factory)


@cache  # to make a class costs as much as to connect
def _bounded(factory: Any) -> Any:
    """Give a kind of connection factory whose connections are cut when the head of an answer grows too large."""

    class Factory(factory):  # type: ignore[misc]
        def buildProtocol(self, address: Any) -> Any:
            protocol = super().buildProtocol(address)
            take = protocol.dataReceived
            head = 0

            def take_bounded(data: bytes) -> None:
                nonlocal head
                parser = protocol._parser
                in_head = parser is not None and parser.state in ("STATUS", "HEADER")
                head = head + len(data) if in_head else 0
                if head > MAX_HEAD:
                    protocol.transport.abortConnection()
                else:
                    take(data)

            protocol.dataReceived = take_bounded
            return protocol

    return Factory
