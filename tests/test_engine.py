"""Crawls that run at the same time fetch through one engine of Scrapy's, and are no worse for each other."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from fake_site import FakeSite, rss

from policywatch.models import DuePoll
from policywatch.spiders import Crawls, HostWork, run_in_loop
from policywatch.spiders.list_reading import read_list
from policywatch.text import host_of

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
FEED = rss([("Draft rules", "https://office.example/1", "Sun, 01 Nov 2026 08:00:00 GMT")])


class Taken:
    """Takes the polls of a crawl, or breaks down over them; nothing is known and no page is due.

    With `after`, it keeps a crawl waiting between two polls until another crawl has ended.
    """

    def __init__(self, error=None, after=None):
        self.error = error
        self.after = after
        self.outcomes = []
        self.ended = asyncio.Event()

    async def on_polls(self, polls):
        if self.error:
            raise self.error
        if self.after:
            await self.after.ended.wait()
        self.outcomes += [poll.outcome for poll in polls]

    async def read_list(self, answer):
        return read_list(answer)

    async def on_robots(self, host, text, at):
        pass

    def robots_of(self, host):
        return None

    def overlaps(self, source, url, items):
        return None

    def next_pages(self, host, limit):
        return []


def crawl(settings, *rounds):
    """Crawl the hosts of lists of sources, those of a round at the same time; give what each returned or raised."""

    async def main():
        crawls = Crawls(
            delay=settings.network.delay, rules=settings.network.rules, user_agent=settings.network.user_agent
        )

        async def one(sources, taken):
            polls = tuple(DuePoll(source, {}) for source in sources)
            try:
                return await crawls.crawl(HostWork(host_of(sources[0].urls[0]), polls, lambda: NOW), taken)
            finally:
                taken.ended.set()

        return [
            await asyncio.gather(*(one(*each) for each in each_round), return_exceptions=True) for each_round in rounds
        ]

    return run_in_loop(main())


def test_a_crawl_that_breaks_down_ends_none_beside_it_and_none_after_it(site, settings):
    with FakeSite().serve() as other:
        for each in (site, other):
            each.put("/feed", FEED, "application/rss+xml")
            each.put("/again", FEED, "application/rss+xml")
        urls = (f"{site.base}/feed", f"{other.base}/feed", f"{other.base}/again")
        rows = "".join(f"    - {{id: s{n}, kind: feed, url: {url}}}\n" for n, url in enumerate(urls))
        first, *others = settings(sources=rows).sources
        broken = Taken(ZeroDivisionError())
        beside, after = Taken(after=broken), Taken()
        found = crawl(settings(sources=rows), [([first], broken), (others, beside)], [([first], after)])
    assert isinstance(found[0][0], ZeroDivisionError)
    assert (found[0][1], found[1]) == (False, [False])
    assert beside.outcomes == ["ok", "ok"] and after.outcomes == ["ok"]


def test_hosts_that_share_a_name_are_crawled_at_the_same_time(site, settings):
    with FakeSite().serve() as other:  # another port
        for each in (site, other):
            each.put("/feed", FEED, "application/rss+xml", slow=0.5)
        rows = "".join(
            f"    - {{id: s{n}, kind: feed, url: {each.base}/feed}}\n" for n, each in enumerate((site, other))
        )
        ours = settings(sources=rows)
        crawl(ours, [([source], Taken()) for source in ours.sources])
        (_, one_begun, one_ended), (_, begun, ended) = (each.spans[-1] for each in (site, other))
    assert begun < one_ended and one_begun < ended
