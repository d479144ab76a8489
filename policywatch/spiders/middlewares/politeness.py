"""Let every request wait for its host's turn, also those that redirects, retries and robots.txt lead to.

It stands next to the downloader, so that nothing reaches the network past it.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import Protocol

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from policywatch.errors import FetchError
from policywatch.spiders.middlewares.robots import RobotsRules
from policywatch.text import host_of

ASKING = "asking"
"""In a request's meta: the crawl that it is made for (`Asking`)."""
IS_ROBOTS = "is_robots"
"""In a request's meta: it asks for robots.txt, which needs no leave."""
DESPITE_ROBOTS = "despite_robots"
"""In a request's meta: the host that is asked although its robots.txt says no, as the user wants it."""
_TURN = "turn_of_host"
_SLOT = "download_slot"
"""What Scrapy holds to one request at a time; of itself it takes all ports of a name for one."""


class RequestRefused(IgnoreRequest):
    """A request that we do not make, with the reason in words."""


class TurnsEnded(IgnoreRequest):
    """There are no further turns: we are stopping, and what was asked for stays due."""


class Turns(Protocol):
    """One request at a time per host, with pauses between them."""

    @property
    def files(self) -> AbstractAsyncContextManager[None]:
        """The places of files that are fetched."""

    async def take(self, host: str) -> None:
        """Wait for the host's turn; raise TurnsEnded when there is none any more."""

    def give(self, host: str) -> None:
        """End the turn."""

    def slow_down(self, host: str, delay: timedelta) -> None:
        """Keep a Crawl-delay of the host's own from now on."""

    @property
    def ended(self) -> bool:
        """Whether there are no further turns."""


class Asking(Protocol):
    """What a crawl knows of hosts, and is told of them."""

    turns: Turns

    async def rules_for(self, url: str) -> RobotsRules:
        """Give what the robots.txt of a URL's host allows."""

    def refusal(self, host: str) -> Exception | None:
        """Give the reason why a host is not asked any more in this crawl, if there is one."""

    def answered(self, host: str) -> None:
        """Take that a host answered, whatever it said."""

    def failed(self, host: str, exception: Exception) -> None:
        """Take that a request to a host came to nothing."""


class PolitenessMiddleware:
    """Ask robots.txt, then take the host's turn for as long as the request is under way."""

    async def process_request(self, request: Request) -> None:
        """Wait until the request may be made; raise RequestRefused when it may not."""
        try:
            host = host_of(request.url)
        except ValueError as exc:
            raise RequestRefused("only http and https are asked") from exc
        asking = _asking(request)
        if (refusal := asking.refusal(host)) is not None:
            raise refusal
        if not request.meta.get(IS_ROBOTS):
            await self._keep_robots(request, host)
        await asking.turns.take(host)
        request.meta[_TURN] = request.meta[_SLOT] = host

    async def _keep_robots(self, request: Request, host: str) -> None:
        try:
            rules = await _asking(request).rules_for(request.url)  # its Crawl-delay is kept in any case
        except FetchError:
            if request.meta.get(DESPITE_ROBOTS) == host:
                return
            raise
        if not rules.allows(request.url) and request.meta.get(DESPITE_ROBOTS) != host:
            raise RequestRefused("robots.txt does not allow it")

    def process_response(self, request: Request, response: Response) -> Response:
        """End the turn."""
        if (host := request.meta.pop(_TURN, None)) is not None:
            _asking(request).turns.give(host)
            _asking(request).answered(host)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """End the turn."""
        if (host := request.meta.pop(_TURN, None)) is not None:
            _asking(request).turns.give(host)
            _asking(request).failed(host, exception)


def _asking(request: Request) -> Asking:
    asking: Asking = request.meta[ASKING]
    return asking
