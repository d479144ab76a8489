"""A page to the facts of its paper: what is asked of each part of the page, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Literal

from policywatch.documents.contacts import contacts_for_comments
from policywatch.documents.days import Day, find_days
from policywatch.documents.deadlines import comment_deadline
from policywatch.documents.force import effective_on
from policywatch.documents.found import Found, FoundDay
from policywatch.documents.issuers import read_issuers
from policywatch.documents.names import names_in_title
from policywatch.documents.ownership import cited_numbers, own_numbers, see
from policywatch.documents.page import Page, make_page
from policywatch.documents.signature import find_signature
from policywatch.documents.solid import make_solid
from policywatch.documents.stages import read_stage
from policywatch.documents.standards import own_standards
from policywatch.documents.titles import core_titles
from policywatch.documents.western import is_western, read_western
from policywatch.models import FactPlace, Facts, Stage


def read_facts(
    title: str,
    body: str,
    *,
    published_on: date | None = None,
    index: Sequence[tuple[str, str]] = (),
) -> Facts:
    """Read what a page says of the policy paper it carries or reports; any text may come, nothing is raised.

    `published_on` is the page's own day: it gives the year to days that are printed without one. `index` holds the
    rows of a government index table (label, value), as in `Reading.index`; a table left in `body` is read too.
    """
    if isinstance(published_on, datetime):
        published_on = published_on.date()
    if is_western(title, body):
        return _western(title, body, published_on)
    page = make_page(title, body, index, published_on)
    signature = find_signature(page)
    seen = see(page, signature)
    is_paper = signature is not None or "number" in page.box or any(n.alone for n in (*seen.in_title, *seen.in_body))
    stage = read_stage(page, is_paper=is_paper, by_office=bool(names_in_title(page.title)[0]))
    issuers = read_issuers(page, stage, signature) if stage else []
    titles = core_titles(page, stage)
    names = tuple(name.plain for name in titles)
    signed = _signed(page, signature.day if signature else None)
    day = signed.value if signed else None
    first = issuers[0].plain.removeprefix("中华人民共和国") if issuers else ""
    own = own_numbers(page, stage, seen, names, first, day)
    standards = own_standards(page, stage, seen, names)
    cited = [Found(n.value, page.body, n.start, n.end) for n in cited_numbers(seen, own, standards)]
    deadline = comment_deadline(page, stage, day) or _boxed_deadline(page, stage)
    force = effective_on(page, stage, names, day) or _boxed(page, "effective")
    contacts = contacts_for_comments(page, stage)
    lists = {
        "numbers": own,
        "standard_numbers": standards,
        "cited_numbers": cited,
        "issuers": issuers,
        "core_titles": titles,
        "contacts": contacts,
    }
    days = {"comment_deadline": deadline, "effective_on": force, "signed_on": signed}
    return Facts(
        numbers=_once(own),
        standard_numbers=_once(standards),
        cited_numbers=_once(cited),
        issuers=_once(issuers),
        stage=stage,
        core_titles=_once(titles),
        comment_deadline=deadline.value if deadline else None,
        effective_on=force.value if force else None,
        signed_on=day,
        contacts=_once(contacts),
        places=tuple(_places(page, lists, days)),
    )


def _once(found: Iterable[Found]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.value for each in found if each.value))


def _places(page: Page, lists: dict[str, list[Found]], days: dict[str, FoundDay | None]) -> Iterable[FactPlace]:
    for fact, found in lists.items():
        for each in found:
            yield FactPlace(fact, each.value, _field(page, each), *each.solid.span(each.start, each.end))
    for fact, day in days.items():
        if day:
            yield FactPlace(fact, day.value.isoformat(), _field(page, day), *day.solid.span(day.start, day.end))


def _field(page: Page, found: Found | FoundDay) -> Literal["title", "body", "index"]:
    if found.solid is page.title:
        return "title"
    return "body" if found.solid is page.body else "index"


def _signed(page: Page, day: Day | None) -> FoundDay | None:
    if day and day.value:
        return FoundDay(day.value, page.body, day.start, day.end)
    return _boxed(page, "signed")


def _boxed(page: Page, row: str) -> FoundDay | None:
    """Read the last day in a row of the index table."""
    solid = make_solid(page.box.get(row, ""))
    days = [FoundDay(day.value, solid, day.start, day.end) for day in find_days(solid.text) if day.value]
    return days[-1] if days else None


def _boxed_deadline(page: Page, stage: Stage | None) -> FoundDay | None:
    """Read the last day for comments in the table; in milliseconds it is midnight at its end, so the day in UTC."""
    if stage not in ("draft", "plan", "approval"):
        return None
    solid = make_solid(page.box.get("deadline", ""))
    if len(solid.text) == 13 and solid.text.isascii() and solid.text.isdecimal():
        value = datetime.fromtimestamp(int(solid.text) / 1000, UTC).date()
        return FoundDay(value, solid, 0, 13)
    return _boxed(page, "deadline")


def _western(title: str, body: str, published_on: date | None) -> Facts:
    found = read_western(title, body, published_on)
    if found.stage is None:
        return Facts()
    page = make_page(title, body, (), published_on)
    seen, contacts = see(page, None), contacts_for_comments(page, found.stage)
    own = [number.value for number in seen.in_title]
    days = (
        ("comment_deadline", found.deadline, found.deadline_at),
        ("effective_on", found.effective, found.effective_at),
    )
    return Facts(
        numbers=tuple(value for value in own if value.endswith("号")),
        standard_numbers=tuple(value for value in own if not value.endswith("号")),
        cited_numbers=tuple(dict.fromkeys(number.value for number in seen.in_body if number.value not in own)),
        stage=found.stage,
        comment_deadline=found.deadline,
        effective_on=found.effective,
        contacts=_once(contacts),
        places=tuple(FactPlace(fact, day.isoformat(), "body", *at) for fact, day, at in days if day),
    )
