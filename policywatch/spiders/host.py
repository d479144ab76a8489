"""One short crawl of one host: the polls that are due first, then pages, one request at a time.

What a kind of source answers is turned into items by feed.py and listing.py; this spider only asks, in order, and says
what came of it. A request that fails is told in words and never stops the others.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Protocol

import scrapy
from scrapy import exceptions
from scrapy.http import Request, Response

from policywatch.errors import FetchError, ParseError
from policywatch.models import DuePage, DuePoll, FetchedPage, Item, Poll, PolledUrl, Source, Validators
from policywatch.spiders.feed import parse_feed
from policywatch.spiders.listing import parse_listing
from policywatch.spiders.middlewares import PublicResolver, RobotsRules
from policywatch.text import host_of

MAX_PAGES = 30
MAX_SECONDS = 60.0
"""A crawl ends after so many pages or seconds; what is left waits for the next, so that no host holds the others up."""
_BLOCKED = {401, 403, 407, 412, 451, 521}


class Report(Protocol):
    """Who is told what a crawl finds, as it finds it."""

    async def on_poll(self, poll: Poll) -> None:
        """Take a poll that was made, good or bad."""

    async def on_page(self, page: FetchedPage) -> None:
        """Take a page that was asked for, with its bytes or with the reason why there are none."""

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Take a host's robots.txt, to be kept for a day."""

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due; called when the polls have been taken."""


@dataclass(frozen=True)
class HostWork:
    """What one crawl does at one host. `robots` is its robots.txt if one not older than a day is known."""

    host: str
    polls: tuple[DuePoll, ...]
    robots: str | None
    now: Callable[[], datetime] = field(repr=False)


class _Refused(Exception):
    """A request that we do not make: robots.txt forbids it, or the address is not for us."""


class HostSpider(scrapy.Spider):
    """Crawl one host: polls, then pages."""

    name = "host"

    def __init__(
        self, work: HostWork, report: Report, user_agent: str, resolver: PublicResolver, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self._work = work
        self._report = report
        self._user_agent = user_agent
        self._resolver = resolver
        self._robots: dict[str, RobotsRules] = {}
        if work.robots is not None:
            self._robots[work.host] = RobotsRules(work.robots, user_agent)
        self.delay: timedelta | None = None
        """The Crawl-delay that the host asked for."""

    async def start(self) -> AsyncIterator[Any]:
        """Ask for everything in order; what comes goes to the report, so nothing is yielded."""
        until = time.monotonic() + MAX_SECONDS
        for due in self._work.polls:
            await self._report.on_poll(await self._poll(due))
        asked = 0
        while asked < MAX_PAGES and time.monotonic() < until:
            pages = self._report.next_pages(self._work.host, 1)
            if not pages:
                break
            await self._report.on_page(await self._page(pages[0]))
            asked += 1
        nothing: tuple[Any, ...] = ()
        for request in nothing:
            yield request

    async def _poll(self, due: DuePoll) -> Poll:
        at, begun = self._work.now(), time.monotonic()
        urls = [await self._poll_url(due.source, url, due.validators.get(url, Validators())) for url in due.source.urls]
        return Poll(due.source, at, tuple(urls), round((time.monotonic() - begun) * 1000))

    async def _poll_url(self, source: Source, url: str, known: Validators) -> PolledUrl:
        headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
        try:
            response = await self._get(url, {name: value for name, value in headers.items() if value})
        except (FetchError, _Refused) as exc:
            return PolledUrl(url, "blocked" if isinstance(exc, _Refused) else "failed", problem=_words(exc))
        if response.status == 304:
            return PolledUrl(url, "unchanged", validators=known, status=304)
        if not 200 <= response.status < 300:
            return self._refusal(url, response)
        validators = Validators(_header(response, "ETag"), _header(response, "Last-Modified"))
        try:
            items = _items(source, response, self._work.now())
        except ParseError as exc:
            return PolledUrl(url, "failed", problem=exc.problem, status=response.status, has_no_rows=True)
        return PolledUrl(url, "ok", items, validators, status=response.status)

    def _refusal(self, url: str, response: Response) -> PolledUrl:
        retry_at = self._retry_at(response)
        problem = f"answered {_status(response)}"
        if retry_at or response.status == 429:
            return PolledUrl(url, "wait", problem=problem, status=response.status, retry_at=retry_at)
        return PolledUrl(
            url, "blocked" if response.status in _BLOCKED else "failed", problem=problem, status=response.status
        )

    async def _page(self, due: DuePage) -> FetchedPage:
        at = self._work.now()
        try:
            response = await self._get(due.link, {})
        except (FetchError, _Refused) as exc:
            return FetchedPage(due, at, problem=_words(exc))
        if not 200 <= response.status < 300:
            return FetchedPage(
                due,
                at,
                status=response.status,
                problem=f"the server answered {_status(response)}",
                retry_at=self._retry_at(response),
            )
        return FetchedPage(due, at, response.body, _charset(response), response.status)

    async def _get(self, url: str, headers: dict[str, str]) -> Response:
        """Ask for a URL that robots.txt allows; raise FetchError or _Refused with the reason in words."""
        if not (await self._rules_for(url)).allows(url):
            raise _Refused("robots.txt does not allow it")
        return await self._download(url, headers)

    async def _rules_for(self, url: str) -> RobotsRules:
        host = host_of(url)
        if host not in self._robots:
            scheme = url.partition("://")[0]
            response = await self._download(f"{scheme}://{host}/robots.txt", {})
            if response.status >= 500:  # RFC 9309, 2.3.1.4: as good as "nothing is allowed", until it answers again
                raise FetchError(host, f"robots.txt answered {_status(response)}", url=url)
            text = response.body.decode("utf-8", "replace") if response.status < 300 else ""
            self._robots[host] = RobotsRules(text, self._user_agent)
            await self._report.on_robots(host, text, self._work.now())
        rules = self._robots[host]
        if rules.delay:
            self._keep_delay(rules.delay)
        return rules

    def _keep_delay(self, delay: timedelta) -> None:
        """Let no request follow another before the Crawl-delay; a longer delay of our own stays."""
        self.delay = max(delay, self.delay or delay)
        for slot in self.crawler.engine.downloader.slots.values():
            if slot.delay <= delay.total_seconds():
                slot.delay, slot.jitter = delay.total_seconds(), 0

    async def _download(self, url: str, headers: dict[str, str]) -> Response:
        try:
            return await self.crawler.engine.download_async(Request(url, headers=headers, dont_filter=True))
        except Exception as exc:  # whatever a handler, a middleware or the network raises fails this request alone
            raise FetchError(host_of(url), self._network_words(exc), url=url) from exc

    def _network_words(self, exc: Exception) -> str:
        if isinstance(exc, exceptions.CannotResolveHostError):
            for host, address in self._resolver.refused.items():
                if host in str(exc):  # perhaps not the host that was asked: a redirect may have led there
                    return f"{host} is at {address}, which is not a public address (network.allow_private opens it)"
        for kind, words in _NETWORK_WORDS:
            if isinstance(exc, kind):
                return words
        return f"{type(exc).__name__}: {exc}"[:200]

    def _retry_at(self, response: Response) -> datetime | None:
        """Read Retry-After, seconds or a date (RFC 9110, section 10.2.3)."""
        value = _header(response, "Retry-After").strip()
        if value.isdecimal():
            return self._work.now() + timedelta(seconds=min(int(value), 30 * 86400))
        try:
            at = parsedate_to_datetime(value)
        except ValueError:
            return None
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return min(at, self._work.now() + timedelta(days=30))


_NETWORK_WORDS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.DownloadTimeoutError, "no complete answer in time"),
    (exceptions.DownloadConnectionRefusedError, "the connection was refused"),
    (exceptions.CannotResolveHostError, "the host name was not found"),
    (exceptions.ResponseDataLossError, "the answer was cut off"),
    (exceptions.DownloadCancelledError, "the answer is too large"),
    (exceptions.UnsupportedURLSchemeError, "only http and https are asked"),
    (exceptions.IgnoreRequest, "too many redirects"),
)


def _items(source: Source, response: Response, now: datetime) -> tuple[Item, ...]:
    if source.kind == "feed":
        return parse_feed(
            response.body,
            response.url,
            declared=_charset(response),
            language=source.language,
            timezone=source.timezone,
            now=now,
        )
    if source.kind == "listing":
        return parse_listing(response.body, response.url, source, declared=_charset(response), now=now).items
    raise ParseError("no rows", f"sources of kind {source.kind} cannot be polled yet", source_id=source.id)


def _words(exc: Exception) -> str:
    return exc.problem if isinstance(exc, FetchError) else str(exc)


def _header(response: Response, name: str) -> str:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else ""


def _status(response: Response) -> str:
    try:
        return f"{response.status} {HTTPStatus(response.status).phrase}"
    except ValueError:
        return str(response.status)


def _charset(response: Response) -> str | None:
    message = Message()
    message["Content-Type"] = _header(response, "Content-Type")
    charset = message.get_param("charset")
    return charset if isinstance(charset, str) and charset else None
