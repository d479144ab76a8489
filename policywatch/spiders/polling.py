"""One poll of a source: its addresses asked in order, what they lead to, and how the answers look.

Where two polls do not overlap, items may have rolled out of the list between them: the paging is followed until a page
shows something that is known, for at most `MAX_PAGES` pages.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from scrapy.http import Response

from policywatch.errors import FetchError
from policywatch.models import DuePoll, Item, Poll, PolledUrl, Source, Usual, Validators
from policywatch.models.poll import Outcome
from policywatch.spiders.answer import Answer, Ask, ListAnswer, ListReading, first_ask
from policywatch.spiders.doubts import Doubt, is_small_list
from policywatch.spiders.families import holds_rows
from policywatch.spiders.freshness import body_hash
from policywatch.spiders.headers import charset_of, clock_off, freshness_of, retry_at, status_words, validators_of
from policywatch.spiders.middlewares import RequestRefused
from policywatch.spiders.paging import next_posted_page
from policywatch.text import host_of

MAX_PAGES = 10
"""Pages of a list, the first among them, that are asked for until one shows what is known."""
MAX_EVIDENCE = 500_000
"""Bytes of an odd answer that are kept."""
_MAX_DEPTH = 2
"""Steps from a source's address to its rows: a shell to its data, an index to its sitemaps."""
_HELD = "the host asked to be left alone for a while"
_ORDER = ("ok", "unchanged", "wait", "blocked", "failed")
_BLOCKED = {401, 403, 407, 412, 451, 521}
_NOTHING = Validators()


class Asking(Protocol):
    """What asks for a poll, politely, and knows what is known."""

    async def ask(self, source: Source, ask: Ask, known: Validators) -> Response:
        """Ask for an address of a source; raise FetchError with the reason in words."""

    async def read(self, answer: ListAnswer) -> ListReading:
        """Read what a source answered."""

    def held_until(self, host: str) -> datetime | None:
        """Say until when a host asked to be left alone, if it did."""

    def is_unreachable(self, host: str) -> bool:
        """Say whether a host could not be connected to."""

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        """Say whether any of an address's rows is known already; None when nothing is known of it yet."""

    def now(self) -> datetime:
        """Give the instant, UTC."""


async def poll(due: DuePoll, asking: Asking) -> Poll:
    """Visit a source: all its addresses, one after the other."""
    at, begun = asking.now(), time.monotonic()
    visit = _Visit(due, asking)
    urls = [await visit.address(url) for url in due.source.urls]
    took = round((time.monotonic() - begun) * 1000)
    return Poll(due.source, at, tuple(urls), took, is_whole=due.is_whole, clock_off=visit.clock_off)


class _Visit:
    def __init__(self, due: DuePoll, asking: Asking) -> None:
        self._source = due.source
        self._due = due
        self._asking = asking
        self.clock_off: timedelta | None = None
        """By how much the clock of the server that answered last is ahead of ours, as far as that is known."""

    async def address(self, url: str) -> PolledUrl:
        known = self._due.validators.get(url, _NOTHING)
        return await self._asked(url, first_ask(self._source, url), known)

    async def _asked(
        self, url: str, ask: Ask, known: Validators, depth: int = 0, *, is_part: bool = False
    ) -> PolledUrl:
        """Ask for an address of the source, or for what it led to (a shell's data, a sitemap of an index).

        `is_part` says that others were asked beside it, so that what it gives is not all that is usual.
        """
        source = self._source
        if until := self._asking.held_until(host_of(ask.url)):
            return PolledUrl(url, "wait", problem=_HELD, retry_at=until)
        asked = known if holds_rows(source, ask.url) and not self._due.is_whole else _NOTHING
        try:
            response = await self._asking.ask(source, ask, asked)
        except FetchError as exc:
            refused = isinstance(exc.__cause__, RequestRefused)
            is_unreachable = self._asking.is_unreachable(host_of(ask.url))
            outcome: Outcome = "blocked" if refused and not is_unreachable else "failed"
            return PolledUrl(url, outcome, problem=exc.problem, is_unreachable=is_unreachable)
        self.clock_off = clock_off(response, self._asking.now())
        fresh = freshness_of(response, known.ttl)
        if response.status == 304 and (asked.etag or asked.last_modified):
            return PolledUrl(url, "unchanged", validators=known, status=304, fresh_for=fresh)
        if not 200 <= response.status < 300:
            return self._refusal(url, response)
        own_hash = body_hash(response.body, source)
        if known.body_hash == own_hash:
            return PolledUrl(url, "unchanged", validators=known, status=response.status, fresh_for=fresh)
        usual = self._due.usual.get(url, Usual())
        reading = await self._read(response, ask, Usual() if is_part else usual)
        answer = reading.answer
        if reading.failure and not answer.asks:
            if reading.label == "empty" and is_small_list(usual):
                return PolledUrl(url, "unchanged", validators=known, status=response.status, fresh_for=fresh)
            return self._failed(url, response, reading.failure)
        if answer.asks and depth == _MAX_DEPTH:
            problem = "it leads on and on, to no rows"
            return PolledUrl(url, "failed", problem=problem, has_no_rows=True, doubt="listing without rows")
        if answer.asks:
            # One request leads on with what was known of it; of several, no single validator would hold.
            several = len(answer.asks) > 1
            led = _NOTHING if several else known
            polled = _together(
                [await self._asked(url, further, led, depth + 1, is_part=several) for further in answer.asks]
            )
            if not (polled.has_no_rows and answer.items and "item" in source.list):
                return polled  # else the rows stand in the page itself, beside blocks of other things
        return await self._rows(url, response, reading, own_hash, is_part=is_part)

    async def _rows(
        self, url: str, response: Response, reading: ListReading, own_hash: str, *, is_part: bool
    ) -> PolledUrl:
        """Take rows, and follow the paging where none of them is known."""
        answer, doubt = reading.answer, reading.doubt
        if reading.failure:
            return self._failed(url, response, reading.failure)
        polled = PolledUrl(
            url,
            "ok",
            answer.items,
            # An odd answer is asked for whole again, so that it is seen to be over, or not.
            _NOTHING if doubt else replace(validators_of(response), body_hash=own_hash, ttl=answer.ttl),
            f"it has more entries than the first {len(answer.items)}, which are read" if answer.truncated else "",
            response.status,
            fresh_for=freshness_of(response, answer.ttl),
            rows=len(answer.items),
        )
        if doubt:
            evidence = response.body[:MAX_EVIDENCE]
            polled = replace(polled, problem=doubt.problem, doubt=doubt.kind, evidence=evidence)
        if not is_part and self._asking.overlaps(self._source, url, answer.items) is False:
            return await self._older(polled, answer)
        return polled

    async def _older(self, polled: PolledUrl, answer: Answer) -> PolledUrl:
        """Ask for the pages behind the first until one shows what is known; say why it ended without."""
        items, asked, pages = {item.url: item for item in polled.items}, {_key(Ask(polled.url))}, 1
        why = "the list has no further pages" if answer.next is None else ""
        while answer.next is not None:
            ask = answer.next
            if pages == MAX_PAGES:
                why = f"{MAX_PAGES} pages were followed and none showed anything that was known"
                break
            if _key(ask) in asked:
                why = f"its paging leads in a circle after {pages} pages"
                break
            asked.add(_key(ask))
            try:
                response = await self._asking.ask(self._source, ask, _NOTHING)
                if not 200 <= response.status < 300:
                    why = f"page {pages + 1} answered {status_words(response)}"
                    break
                reading = await self._read(response, ask, Usual())
            except FetchError as exc:
                why = f"page {pages + 1}: {exc.problem}"
                break
            if reading.failure:
                why = f"page {pages + 1}: {reading.failure.problem}"
                break
            answer = reading.answer
            pages += 1
            if all(item.url in items for item in answer.items):
                why = f"page {pages} shows nothing that the pages before it did not"
                break
            items |= {item.url: item for item in answer.items if item.url not in items}
            if self._asking.overlaps(self._source, polled.url, answer.items):
                why = ""
                break
        return replace(polled, items=tuple(items.values()), gap=why or ("" if pages > 1 else "the list has one page"))

    async def _read(self, response: Response, ask: Ask, usual: Usual) -> ListReading:
        reading = await self._asking.read(
            ListAnswer(response.body, response.url, self._source, usual, charset_of(response), self._asking.now())
        )
        if ask.form or ask.json:
            return replace(reading, answer=replace(reading.answer, next=next_posted_page(ask)))
        return reading

    def _failed(self, url: str, response: Response, doubt: Doubt) -> PolledUrl:
        return PolledUrl(
            url,
            "blocked" if doubt.kind == "blocked" else "failed",
            problem=doubt.problem,
            status=response.status,
            has_no_rows=True,
            doubt=doubt.kind,
            evidence=response.body[:MAX_EVIDENCE],
        )

    def _refusal(self, url: str, response: Response) -> PolledUrl:
        until, problem = retry_at(response, self._asking.now()), f"answered {status_words(response)}"
        if until or response.status == 429:
            return PolledUrl(url, "wait", problem=problem, status=response.status, retry_at=until)
        outcome: Outcome = "blocked" if response.status in _BLOCKED else "failed"
        evidence = response.body[:MAX_EVIDENCE]
        return PolledUrl(url, outcome, problem=problem, status=response.status, evidence=evidence)


def _key(ask: Ask) -> tuple[str, str, str]:
    return ask.url, ask.form, ask.json


def _together(parts: Sequence[PolledUrl]) -> PolledUrl:
    """Give several answers to one address as one: a good one makes it good; what failed is told beside it."""
    if len(parts) == 1:
        return parts[0]
    best = min(parts, key=lambda part: _ORDER.index(part.outcome))
    items = tuple({item.url: item for part in parts for item in part.items}.values())
    problem = "; ".join(dict.fromkeys(part.problem for part in parts if part.problem))
    return replace(best, items=items, validators=Validators(), problem=problem, rows=len(items))
