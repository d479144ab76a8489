"""Try a source once: its poll and one of its pages, as a crawl in earnest would fetch them; nothing is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from policywatch.errors import ParseError
from policywatch.models import AddressRules, DuePage, DuePoll, FetchedPage, Item, Poll, Source
from policywatch.spiders.answer import ListAnswer, ListReading
from policywatch.spiders.host import HostWork
from policywatch.spiders.kinds import read_answer
from policywatch.spiders.list_reading import read_list
from policywatch.spiders.runner import Crawls, run_in_loop
from policywatch.text import article_id, canonical_url, host_of


@dataclass(frozen=True)
class Trial:
    """What came of trying a source: the poll, and the page of its first row, where it has one."""

    poll: Poll | None
    page: FetchedPage | None
    problem: str

    @property
    def items(self) -> tuple[Item, ...]:
        """The rows of all addresses, in their order."""
        return tuple(item for polled in self.poll.urls for item in polled.items) if self.poll else ()


def try_source(
    source: Source, *, delay: timedelta, rules: AddressRules, user_agent: str, now: Callable[[], datetime]
) -> Trial:
    """Poll a source and fetch the page of its first row; whatever goes wrong stands in the result."""
    taken = _Taken(now)

    async def main() -> None:
        crawls = Crawls(delay=delay, rules=rules, user_agent=user_agent)
        await crawls.crawl(HostWork(host_of(source.urls[0]), (DuePoll(source, {}),), now), taken)

    run_in_loop(main())
    return Trial(taken.poll, taken.page, taken.poll.problem if taken.poll else "")


def fetch_page(
    url: str, *, delay: timedelta, rules: AddressRules, user_agent: str, now: Callable[[], datetime]
) -> FetchedPage | None:
    """Fetch one page politely; None when nothing was asked."""
    taken = _Taken(now, DuePage(article_id(url), canonical_url(url), url, (), arriving=False, first_seen_at=now()))

    async def main() -> None:
        await Crawls(delay=delay, rules=rules, user_agent=user_agent).crawl(HostWork(host_of(url), (), now), taken)

    run_in_loop(main())
    return taken.page


def read_saved(content: bytes, url: str, source: Source, *, now: datetime) -> tuple[Item, ...]:
    """Read a saved answer of a source as a poll would; raise ParseError when it is not what it should be.

    A shell that names its data elsewhere is an error, too, and says what to save instead.
    """
    answer = read_answer(content, url, source, now=now)
    if answer.asks and not answer.items:
        raise ParseError("no rows", f"the rows are not in it; save {answer.asks[0].url}", source_id=source.id, url=url)
    return answer.items


class _Taken:
    """Takes what the crawl finds."""

    def __init__(self, now: Callable[[], datetime], due: DuePage | None = None) -> None:
        self._now = now
        self._due = due
        self.poll: Poll | None = None
        self.page: FetchedPage | None = None
        self._asked = False

    async def on_polls(self, polls: Sequence[Poll]) -> None:
        self.poll = polls[-1]

    async def read_list(self, answer: ListAnswer) -> ListReading:
        return read_list(answer)

    async def on_page(self, page: FetchedPage) -> None:
        self.page = page

    async def on_robots(self, host: str, text: str, at: datetime) -> None:
        """Nothing is kept."""

    async def on_retry_after(self, host: str, until: datetime) -> None:
        """Nothing is kept."""

    def robots_of(self, host: str) -> str | None:
        return None

    def overlaps(self, source: Source, url: str, items: Sequence[Item]) -> bool | None:
        return None

    def next_pages(self, host: str, limit: int) -> Sequence[DuePage]:
        if self._due is not None:
            due, self._due = self._due, None
            return [due]
        items = [item for polled in self.poll.urls for item in polled.items] if self.poll else []
        if self._asked or not items or not self.poll:
            return []
        self._asked = True
        item, source = items[0], self.poll.source
        return [
            DuePage(
                article_id=article_id(item.url),
                url=canonical_url(item.url),
                link=item.url,
                sources=(source.id,),
                arriving=False,
                first_seen_at=self._now(),
                title=item.title,
                published=item.published,
                text=item.text,
                language=source.language,
                timezone=source.timezone,
                tier=source.tier,
                detail=source.detail,
            )
        ]
