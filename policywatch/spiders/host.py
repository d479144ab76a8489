"""One short crawl of one host: the polls that are due first, then pages, one request at a time.

What a source answers is turned into items, or into what to ask next, by list_reading.py, in a process of its own; a
crawl only asks, in order, and says what came of it. A request that fails is told in words and never stops the others.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from scrapy import exceptions
from scrapy.http import Request, Response

from policywatch.errors import FetchError
from policywatch.models import DuePage, DuePoll, FetchedPage, Item, Poll, Source, Validators
from policywatch.spiders.answer import Ask, ListAnswer, ListReading
from policywatch.spiders.headers import charset_of, retry_at, status_words, validators_of
from policywatch.spiders.middlewares import (
    ASKING,
    DESPITE_ROBOTS,
    IS_ROBOTS,
    PublicResolver,
    RequestRefused,
    RobotsRules,
    Turns,
    TurnsEnded,
)
from policywatch.spiders.network import is_down, network_words
from policywatch.spiders.polling import poll
from policywatch.text import FILE_ENDING, host_of

MAX_SECONDS = 60.0
"""A crawl ends after so long, about 30 pages at the usual pause; what is left waits for the next, so that no host holds
the others up."""
TOGETHER_SECONDS = 1.0
"""Polls that brought nothing are told together when they follow each other so quickly: to write one takes longer than
to ask for it."""
AT_ONCE = 100
"""Pages that are asked of the archive at once: it puts all that are due in order each time."""
TIMEOUT_SECONDS = 20
"""How long a host may take to answer, in all: what is in flight is waited for when we are told to stop."""
MAX_FILE = 30 * 1024 * 1024
"""Bytes of a file that are taken; a bill of the NPC reaches 43 MB, nearly all of it pictures."""
_FILE = re.compile(f"{FILE_ENDING}$", re.IGNORECASE)
_HEADERS = (
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Accept-Language", "en"),
)
_LANGUAGES = {"zh-Hans": "zh-CN, zh;q=0.9, en;q=0.5", "zh-Hant": "zh-TW, zh;q=0.9, en;q=0.5", "de": "de, en;q=0.5"}
"""What a source of a language is asked for (RFC 9110, section 12.5.4): some sites show a page in several."""
_HELD = "the host asked to be left alone for a while"


Fetch = Callable[[Request], Awaitable[Response]]


class Report(Protocol):
    """Who is told what a crawl finds, as it finds it."""

    async def on_polls(self, polls: Sequence[Poll]) -> None:
        """Take polls that were made, good or bad, in order."""

    async def read_list(self, answer: ListAnswer) -> ListReading | None:
        """Read what a source answered; None when we are stopping."""

    async def on_page(self, page: FetchedPage) -> None:
        """Take a page that was asked for, with its bytes or with the reason why there are none."""

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Take a host's robots.txt, to be kept for a day."""

    async def on_retry_after(self, host: str, until: datetime) -> None:
        """Take a host's own word that it is not to be asked before `until`."""

    def robots_of(self, host: str) -> str | None:
        """Give a host's robots.txt where one not older than a day is known."""

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows is known already; None when nothing is known of it yet."""

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        """Give pages of the host that are due; called when the polls have been taken."""


@dataclass(frozen=True)
class HostWork:
    """What one crawl does at one host: polls, then the pages that are due."""

    host: str
    polls: tuple[DuePoll, ...]
    now: Callable[[], datetime] = field(repr=False)


class HostCrawl:
    """Crawl one host: polls, then pages. What is asked of other hosts on the way waits for their turns, too."""

    def __init__(
        self, work: HostWork, report: Report, turns: Turns, resolver: PublicResolver, user_agent: str, fetch: Fetch
    ) -> None:
        self.turns = turns
        self.is_down: bool | None = None
        """Whether the host could not be connected to; None before anything was asked."""
        self._work = work
        self._report = report
        self._resolver = resolver
        self._user_agent = user_agent
        self._fetch = fetch
        self._jars = object()  # cookies are kept for this crawl alone
        self._robots: dict[str, RobotsRules | FetchError] = {}
        self._down: dict[str, FetchError] = {}
        self._held: dict[str, datetime] = {}

    async def run(self) -> None:
        """Ask for everything in order; what comes goes to the report."""
        with contextlib.suppress(TurnsEnded):  # we are stopping; what was not asked stays due
            await self._crawl()

    async def _crawl(self) -> None:
        until = time.monotonic() + MAX_SECONDS
        await self._polls()
        pages: list[DuePage] = []
        while time.monotonic() <= until and self._work.host not in self._held:
            pages = pages or [*self._report.next_pages(self._work.host, AT_ONCE)]
            if not pages:
                break
            due = pages.pop(0)
            async with self.turns.files if _is_file(due) else contextlib.nullcontext():
                await self._report.on_page(await self._page(due))

    # Polls

    async def _polls(self) -> None:
        """Make the polls, and tell of each as it is made; of those without any change a few together."""
        made: list[Poll] = []
        told_at = time.monotonic()
        try:
            for due in self._work.polls:
                if any(host_of(url) in self._held for url in due.source.urls):
                    continue
                made.append(await poll(due, self))
                if made[-1].outcome != "unchanged" or time.monotonic() - told_at >= TOGETHER_SECONDS:
                    polls, made, told_at = made, [], time.monotonic()
                    await self._report.on_polls(polls)
        finally:
            if made:
                await self._report.on_polls(made)

    async def ask(self, source: Source, ask: Ask, known: Validators) -> Response:
        """Ask for an address of a source, on the terms of that source; raise FetchError with the reason in words."""
        is_own = host_of(ask.url) in {host_of(url) for url in source.urls}
        terms = self._terms(source.id, ask.url, despite_robots=is_own and bool(source.despite_robots))
        return await self._ask(ask, known, terms, source.request.cookies if is_own else {}, source.language)

    async def read(self, answer: ListAnswer) -> ListReading:
        """Read what a source answered; raise TurnsEnded when we are stopping."""
        reading = await self._report.read_list(answer)
        if reading is None:
            raise TurnsEnded
        return reading

    def held_until(self, host: str) -> datetime | None:
        """Say until when a host asked to be left alone, if it did."""
        return self._held.get(host)

    def is_unreachable(self, host: str) -> bool:
        """Say whether a host could not be connected to."""
        return host in self._down

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows is known already; None when nothing is known of it yet."""
        return self._report.overlaps(source, url, items)

    def now(self) -> datetime:
        """Give the instant, UTC."""
        return self._work.now()

    # Pages

    async def _page(self, due: DuePage) -> FetchedPage:
        at = self._work.now()
        try:
            response = await self._get(due)
        except FetchError as exc:
            return FetchedPage(due, at, problem=exc.problem)
        if response.status == 304 and due.is_again:
            return FetchedPage(due, at, status=304, validators=due.validators, is_unchanged=True)
        if not 200 <= response.status < 300:
            return FetchedPage(
                due,
                at,
                status=response.status,
                problem=f"the server answered {status_words(response)}",
                retry_at=retry_at(response, self._work.now()),
            )
        return FetchedPage(
            due, at, response.body, charset_of(response), response.status, validators=validators_of(response)
        )

    # Requests

    async def _get(self, due: DuePage) -> Response:
        terms = self._terms(next(iter(due.sources), ""), due.link, despite_robots=due.despite_robots)
        if _is_file(due):
            terms["download_maxsize"] = MAX_FILE
        return await self._ask(Ask(due.link), due.validators, terms, due.cookies, due.language)

    async def _ask(
        self,
        ask: Ask,
        known: Validators,
        meta: Mapping[str, object],
        cookies: Mapping[str, str],
        language: str | None,
    ) -> Response:
        headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified, "Referer": ask.referer}
        headers["Accept-Language"] = _LANGUAGES.get(language or "", "")
        body = ask.json or ask.form
        if body:
            headers["Content-Type"] = "application/json" if ask.json else "application/x-www-form-urlencoded"
        given = {name: value for name, value in headers.items() if value}
        method = "POST" if body else "GET"
        jar: Any = dict(cookies)
        return await self._download(
            Request(ask.url, method=method, headers=given, body=body, meta=dict(meta), cookies=jar)
        )

    def _terms(self, source_id: str, url: str, *, despite_robots: bool) -> dict[str, object]:
        """Give the meta of a request of a source: cookies of its own, and whether robots.txt counts."""
        return {"cookiejar": (self._jars, source_id), **({DESPITE_ROBOTS: host_of(url)} if despite_robots else {})}

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
                return FetchError(host, f"robots.txt answered {status_words(response)}", url=url)
            text = response.body.decode("utf-8", "replace") if response.status < 300 else ""
            await self._report.on_robots(host, text, self._work.now())
        rules = RobotsRules(text, self._user_agent.partition("/")[0])
        if rules.delay:
            self.turns.slow_down(host, rules.delay)
        return rules

    async def _download(self, request: Request) -> Response:
        """Ask, in its host's turn; raise FetchError with the reason in words, or TurnsEnded."""
        request.meta[ASKING] = self
        request.meta["download_timeout"] = TIMEOUT_SECONDS
        for name, value in (*_HEADERS, ("User-Agent", self._user_agent)):
            request.headers.setdefault(name, value)
        try:
            response = await self._fetch(request)
        except (FetchError, TurnsEnded):
            raise
        except Exception as exc:  # whatever a handler, a middleware or the network raises fails this request alone
            if self.turns.ended:
                raise TurnsEnded from exc
            raise FetchError(host_of(request.url), self._network_words(exc), url=request.url) from exc
        if response.status in (429, 503) and (until := retry_at(response, self._work.now())):
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


def _is_file(due: DuePage) -> bool:
    return bool(due.parent or _FILE.search(due.url))
