"""One short crawl of one host: the polls that are due first, then pages, one request at a time.

What a source answers is turned into items, or into what to ask next, by kinds.py; this spider only asks, in order, and
says what came of it. A request that fails is told in words and never stops the others.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Protocol

import scrapy
from scrapy import exceptions
from scrapy.http import Request, Response

from policywatch.errors import FetchError, ParseError
from policywatch.models import DuePage, DuePoll, FetchedPage, Poll, PolledUrl, Source, Validators
from policywatch.spiders.answer import Ask
from policywatch.spiders.freshness import body_hash, fresh_for
from policywatch.spiders.kinds import first_ask, holds_rows, read_answer
from policywatch.spiders.middlewares import IS_ROBOTS, PublicResolver, RequestRefused, RobotsRules, Turns, TurnsEnded
from policywatch.spiders.network import is_down, network_words
from policywatch.text import host_of

MAX_PAGES = 30
MAX_SECONDS = 60.0
"""A crawl ends after so many pages or seconds; what is left waits for the next, so that no host holds the others up."""
AT_ONCE = 10
"""Pages that are asked of the archive at once: it puts all that are due in order each time."""
MAX_FILE = 30 * 1024 * 1024
"""Bytes of a file that are taken; a bill of the NPC reaches 43 MB, nearly all of it pictures."""
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx|ofd|wps|et|rtf)$", re.IGNORECASE)
MAX_WAIT = timedelta(days=7)
"""A Retry-After beyond this is cut: a host that says "in a year" would never be asked again."""
_NO_META: Mapping[str, int] = {}
_HELD = "the host asked to be left alone for a while"
_MAX_DEPTH = 2
"""Steps from a source's address to its rows: a shell to its data, an index to its sitemaps."""
_ORDER = ("ok", "unchanged", "wait", "blocked", "failed")
_BLOCKED = {401, 403, 407, 412, 451, 521}


class Report(Protocol):
    """Who is told what a crawl finds, as it finds it."""

    async def on_poll(self, poll: Poll) -> None:
        """Take a poll that was made, good or bad."""

    async def on_page(self, page: FetchedPage) -> None:
        """Take a page that was asked for, with its bytes or with the reason why there are none."""

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Take a host's robots.txt, to be kept for a day."""

    async def on_retry_after(self, host: str, until: datetime) -> None:
        """Take a host's own word that it is not to be asked before `until`."""

    def robots_of(self, host: str) -> str | None:
        """Give a host's robots.txt where one not older than a day is known."""

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due; called when the polls have been taken."""


@dataclass(frozen=True)
class HostWork:
    """What one crawl does at one host: polls, then the pages that are due."""

    host: str
    polls: tuple[DuePoll, ...]
    now: Callable[[], datetime] = field(repr=False)


class HostSpider(scrapy.Spider):
    """Crawl one host: polls, then pages. What is asked of other hosts on the way waits for their turns, too."""

    name = "host"

    def __init__(
        self, work: HostWork, report: Report, turns: Turns, resolver: PublicResolver, user_agent: str, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.turns = turns
        self.is_down: bool | None = None
        """Whether the host could not be connected to; None before anything was asked."""
        self._work = work
        self._report = report
        self._resolver = resolver
        self._user_agent = user_agent
        self._robots: dict[str, RobotsRules | FetchError] = {}
        self._down: dict[str, FetchError] = {}
        self._held: dict[str, datetime] = {}

    async def start(self) -> AsyncIterator[Any]:
        """Ask for everything in order; what comes goes to the report, so nothing is yielded."""
        with contextlib.suppress(TurnsEnded):  # we are stopping; what was not asked stays due
            await self._crawl()
        nothing: tuple[Any, ...] = ()
        for request in nothing:
            yield request

    async def _crawl(self) -> None:
        until = time.monotonic() + MAX_SECONDS
        for due in self._work.polls:
            if not any(host_of(url) in self._held for url in due.source.urls):
                await self._report.on_poll(await self._poll(due))
        pages: list[DuePage] = []
        for asked in range(MAX_PAGES):
            if time.monotonic() > until or self._work.host in self._held:
                break
            pages = pages or [*self._report.next_pages(self._work.host, min(AT_ONCE, MAX_PAGES - asked))]
            if not pages:
                break
            await self._report.on_page(await self._page(pages.pop(0)))

    # Polls

    async def _poll(self, due: DuePoll) -> Poll:
        at, begun = self._work.now(), time.monotonic()
        urls = [await self._poll_url(due.source, url, due.validators.get(url, Validators())) for url in due.source.urls]
        return Poll(due.source, at, tuple(urls), round((time.monotonic() - begun) * 1000))

    async def _poll_url(self, source: Source, url: str, known: Validators) -> PolledUrl:
        return await self._poll_ask(source, url, first_ask(source, url), known)

    async def _poll_ask(self, source: Source, url: str, ask: Ask, known: Validators, depth: int = 0) -> PolledUrl:
        """Ask for an address of a source, or for what it led to (a shell's data, a sitemap of an index)."""
        if until := self._held.get(host_of(ask.url)):
            return PolledUrl(url, "wait", problem=_HELD, retry_at=until)
        try:
            response = await self._ask(ask, known if holds_rows(source, ask.url) else Validators())
        except FetchError as exc:
            refused = isinstance(exc.__cause__, RequestRefused)
            return PolledUrl(url, "blocked" if refused else "failed", problem=exc.problem)
        if response.status == 304:
            return PolledUrl(url, "unchanged", validators=known, status=304, fresh_for=_fresh_for(response, known.ttl))
        if not 200 <= response.status < 300:
            return self._refusal(url, response)
        own_hash = body_hash(response.body, source)
        if known.body_hash == own_hash:
            fresh = _fresh_for(response, known.ttl)
            return PolledUrl(url, "unchanged", validators=known, status=response.status, fresh_for=fresh)
        try:
            page = read_answer(response.body, response.url, source, declared=_charset(response), now=self._work.now())
        except ParseError as exc:
            return PolledUrl(url, "failed", problem=exc.problem, status=response.status, has_no_rows=True)
        if page.asks and depth == _MAX_DEPTH:
            return PolledUrl(url, "failed", problem="it leads on and on, to no rows", has_no_rows=True)
        if page.asks:
            # One request leads on with what was known of it; of several, no single validator would hold.
            led = known if len(page.asks) == 1 else Validators()
            polled = _together([await self._poll_ask(source, url, further, led, depth + 1) for further in page.asks])
            if not (polled.has_no_rows and page.items and "item" in source.list):
                return polled  # else the rows stand in the page itself, beside blocks of other things
        problem = f"it has more entries than the first {len(page.items)}, which are read" if page.truncated else ""
        validators = replace(_validators(response), body_hash=own_hash, ttl=page.ttl)
        fresh = _fresh_for(response, page.ttl)
        return PolledUrl(url, "ok", page.items, validators, problem, response.status, fresh_for=fresh)

    def _refusal(self, url: str, response: Response) -> PolledUrl:
        retry_at = self._retry_at(response)
        problem = f"answered {_status(response)}"
        if retry_at or response.status == 429:
            return PolledUrl(url, "wait", problem=problem, status=response.status, retry_at=retry_at)
        return PolledUrl(
            url, "blocked" if response.status in _BLOCKED else "failed", problem=problem, status=response.status
        )

    # Pages

    async def _page(self, due: DuePage) -> FetchedPage:
        at = self._work.now()
        try:
            response = await self._get(due.link, due.validators, is_file=bool(due.parent or _FILE.search(due.url)))
        except FetchError as exc:
            return FetchedPage(due, at, problem=exc.problem)
        if response.status == 304 and due.is_again:
            return FetchedPage(due, at, status=304, validators=due.validators, is_unchanged=True)
        if not 200 <= response.status < 300:
            return FetchedPage(
                due,
                at,
                status=response.status,
                problem=f"the server answered {_status(response)}",
                retry_at=self._retry_at(response),
            )
        return FetchedPage(
            due, at, response.body, _charset(response), response.status, validators=_validators(response)
        )

    # Requests

    async def _get(self, url: str, known: Validators, *, is_file: bool = False) -> Response:
        return await self._ask(Ask(url), known, {"download_maxsize": MAX_FILE} if is_file else {})

    async def _ask(self, ask: Ask, known: Validators, meta: Mapping[str, int] = _NO_META) -> Response:
        headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified, "Referer": ask.referer}
        body = ask.json or ask.form
        if body:
            headers["Content-Type"] = "application/json" if ask.json else "application/x-www-form-urlencoded"
        given = {name: value for name, value in headers.items() if value}
        method = "POST" if body else "GET"
        return await self._download(Request(ask.url, method=method, headers=given, body=body, meta=dict(meta)))

    async def rules_for(self, url: str) -> RobotsRules:
        """Give what the robots.txt of a URL's host allows, asking for it once a day; raise FetchError without it."""
        host = host_of(url)
        if host not in self._robots:
            self._robots[host] = await self._ask_robots(host, url)
        rules = self._robots[host]
        if isinstance(rules, FetchError):
            raise rules
        return rules

    async def _ask_robots(self, host: str, url: str) -> RobotsRules | FetchError:
        text = self._report.robots_of(host)
        if text is None:
            request = Request(f"{url.partition('://')[0]}://{host}/robots.txt", meta={IS_ROBOTS: True})
            try:
                response = await self._download(request)
            except FetchError as exc:
                return exc
            if response.status >= 500:  # RFC 9309, 2.3.1.4: as good as "nothing is allowed", until it answers again
                return FetchError(host, f"robots.txt answered {_status(response)}", url=url)
            text = response.body.decode("utf-8", "replace") if response.status < 300 else ""
            await self._report.on_robots(host, text, self._work.now())
        rules = RobotsRules(text, self._user_agent)
        if rules.delay:
            self.turns.slow_down(host, rules.delay)
        return rules

    async def _download(self, request: Request) -> Response:
        """Ask, in its host's turn; raise FetchError with the reason in words, or TurnsEnded."""
        request.dont_filter = True
        try:
            response = await self.crawler.engine.download_async(request)
        except (FetchError, TurnsEnded):
            raise
        except Exception as exc:  # whatever a handler, a middleware or the network raises fails this request alone
            if self.turns.ended:
                raise TurnsEnded from exc
            raise FetchError(host_of(request.url), self._network_words(exc), url=request.url) from exc
        if response.status in (429, 503) and (until := self._retry_at(response)):
            host = host_of(response.url)
            self._held[host] = until
            await self._report.on_retry_after(host, until)
        return response

    # What hosts do

    def refusal(self, host: str) -> Exception | None:
        """Give the reason why a host is not asked any more in this crawl, if there is one."""
        return RequestRefused(_HELD) if host in self._held else self._down.get(host)

    def answered(self, host: str) -> None:
        """Take that a host answered, whatever it said."""
        if host == self._work.host:
            self.is_down = False

    def failed(self, host: str, exception: Exception) -> None:
        """Note a host that cannot be connected to: it is asked once in a crawl, whoever wants something of it."""
        if is_down(exception):
            self._down[host] = FetchError(host, self._network_words(exception))
            if host == self._work.host:
                self.is_down = True

    def _network_words(self, exc: Exception) -> str:
        if isinstance(exc, exceptions.CannotResolveHostError):
            for host, address in self._resolver.refused.items():
                if host in str(exc):  # perhaps not the host that was asked: a redirect may have led there
                    where = address if host == address else f"{host} is at {address}, which"
                    return f"{where} is not a public address (network.allow_private opens it)"
        return str(exc) if isinstance(exc, RequestRefused) else network_words(exc)

    def _retry_at(self, response: Response) -> datetime | None:
        """Read Retry-After, seconds or a date (RFC 9110, section 10.2.3)."""
        value, now = _header(response, "Retry-After").strip(), self._work.now()
        if value.isascii() and value.isdecimal():
            return now + min(timedelta(seconds=int(value[:9])), MAX_WAIT)
        try:
            at = parsedate_to_datetime(value)
        except ValueError:
            return None
        return min(at if at.tzinfo else at.replace(tzinfo=UTC), now + MAX_WAIT)


def _together(parts: Sequence[PolledUrl]) -> PolledUrl:
    """Give several answers to one address as one: a good one makes it good; what failed is told beside it."""
    if len(parts) == 1:
        return parts[0]
    best = min(parts, key=lambda part: _ORDER.index(part.outcome))
    items = tuple({item.url: item for part in parts for item in part.items}.values())
    problem = "; ".join(dict.fromkeys(part.problem for part in parts if part.problem))
    return replace(best, items=items, validators=Validators(), problem=problem)


def _fresh_for(response: Response, ttl: int) -> timedelta | None:
    return fresh_for(_header(response, "Cache-Control"), _header(response, "Age"), ttl)


def _validators(response: Response) -> Validators:
    return Validators(_header(response, "ETag"), _header(response, "Last-Modified"))


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
