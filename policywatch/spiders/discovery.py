"""Find what can be polled on a page: the feeds that it names, or its list of links with dates.

A generic reading, without any selectors: of rows that stand in the same place under the same parent and hold a link
with words and a date, the largest group is the list. It proposes selectors to a person, and is checked by what they
give.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Family, Item, Source
from policywatch.spiders.families import FAMILIES
from policywatch.spiders.listing import list_rows
from policywatch.spiders.plain import plain_line
from policywatch.spiders.selectors import compile_selector
from policywatch.spiders.shown import HEADINGS, TITLE_NAME
from policywatch.spiders.shown_days import is_day, plain_day
from policywatch.spiders.title_ends import ends_with_day
from policywatch.text import absolute_url, canonical_url, day_in_url, decode, detect_language, parse_date

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
_FEED_LINK = re.compile(
    r"(?:/(?:rss|feed|atom)(?:[/.?]|$)|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[\w-]*\.(?:xml|php|json)$)", re.IGNORECASE
)
_LEAST_WORDS = 5
"""Characters of a link's text from which it may be a headline."""
_LEAST_ROWS = 3
_MAX_ROW = 1500
_MAX_PARTS = 100
"""Characters and elements of a row; what holds more is no row but a part of the page."""
_MAX_PAGE = 1_000_000
"""Bytes of a page that are looked at."""
_TRIES = 3
"""Groups of rows that are tried, the heaviest first."""
_MAX_DAY = 20
"""Characters of a date that stands inside a link, in an element of its own."""
_LEAF_PARTS = 3
"""Elements of the leaf of a calendar: a day, a month and a year."""
_MAX_LINKS = 3000
_COLUMN = 3
"""Times from which an address that is linked again and again by one name is a column, and no article of one row."""
_UP = 3
"""Elements above a link in which its date may stand (13 of 15 real lists are read to the row with three)."""
_STATE = re.compile(r"(?:^|[-_])(?:first|last|odd|even|active|current|cur|on|hover|selected|\w*\d+)$", re.IGNORECASE)
_TITLES = ("h1", "h2", "h3", "h4", "h5", "h6", "[class*=title]", "[class*=tit]")
"""What holds the title in a link that holds more."""
_NAME = re.compile(r"[A-Za-z_][\w-]*")


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page names, with its title there."""

    url: str
    title: str = ""


@dataclass(frozen=True)
class Proposal:
    """Selectors for the list of a page, and the rows that they give."""

    selectors: Mapping[str, str]
    items: tuple[Item, ...]


@dataclass(frozen=True)
class _Row:
    element: etree._Element
    anchor: etree._Element
    url: str
    title: str
    shown: str
    """The text in which the date stands; empty where only the address has one, or it stands beside the row."""
    has_day_beside: bool = False


def find_feeds(content: bytes, url: str, *, declared: str | None = None) -> tuple[FeedLink, ...]:
    """Give the feeds that a page names: in its head first, then links that look like feeds."""
    page = _page(decode(content, declared=declared))
    found: dict[str, FeedLink] = {}
    for link in page.iter("link"):
        kind = link.get("type", "").partition(";")[0].strip().lower()
        if kind in _FEED_TYPES and "alternate" in link.get("rel", "").lower().split():
            _keep(found, link, plain_line(link.get("title", "")), url)
    for anchor in page.iter("a"):
        if _FEED_LINK.search(anchor.get("href", "")):
            _keep(found, anchor, plain_line("".join(anchor.itertext())), url)
    return tuple(found.values())


def _keep(found: dict[str, FeedLink], link: etree._Element, title: str, base: str) -> None:
    address = absolute_url(link.get("href", ""), base)
    if address is not None:
        found.setdefault(canonical_url(address), FeedLink(address, title))


def language_of(content: bytes, *, declared: str | None = None) -> str:
    """Give the language of a page, by its text."""
    page = _page(decode(content, declared=declared))
    etree.strip_elements(page, "script", "style", "noscript", with_tail=False)
    return detect_language(" ".join(page.itertext())[:20_000], prior=page.get("lang") or None)


def title_of(content: bytes, *, declared: str | None = None) -> str:
    """Give the title in the head of a page."""
    return next((plain_line(title.text or "") for title in _page(decode(content, declared=declared)).iter("title")), "")


def family_of(content: bytes, url: str, *, declared: str | None = None) -> Family | None:
    """Give the publishing system whose rows stand in data blocks of a page, or at an address that it names."""
    markup = decode(content[:_MAX_PAGE], declared=declared)
    for name, family in FAMILIES.items():
        if family.records is not None and family.records(markup):
            return name
        if family.shell is not None and (name != "gkmlpt" or "/gkmlpt" in url) and family.shell(markup, url):
            return name
    return None


def propose_list(
    content: bytes, url: str, source: Source, *, declared: str | None = None, now: datetime | None = None
) -> Proposal | None:
    """Give selectors for the largest list of links with dates on a page, or None where there is no such list."""
    markup = decode(content[:_MAX_PAGE], declared=declared)
    page = _page(markup)
    found = list(_rows(page, url, source, now))
    for with_names in (True, False):  # rows of one list may have classes by their subjects
        groups: dict[tuple[object, ...], list[_Row]] = defaultdict(list)
        for row in found:
            groups[_place(row.element, with_names=with_names)].append(row)
        heavy = sorted((rows for rows in groups.values() if len({row.url for row in rows}) >= _LEAST_ROWS), key=_weight)
        for rows in heavy[: -_TRIES - 1 : -1]:
            proposal = _proposal(rows, markup, url, source, now)
            if proposal is not None:
                return proposal
    return None


def _weight(rows: list[_Row]) -> int:
    return len({row.url for row in rows}) * min(sum(len(row.title) for row in rows) // len(rows), 30)


def _page(markup: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = etree.fromstring(markup.replace("\x00", "").encode("utf-8", "replace") or b"<p>", parser)
    except etree.LxmlError:
        page = None
    return page if page is not None else etree.Element("html")


def _rows(page: etree._Element, base: str, source: Source, now: datetime | None) -> Iterator[_Row]:
    anchors = [anchor for _, anchor in zip(range(_MAX_LINKS), page.iter("a"), strict=False)]
    words = {anchor: _headline(anchor) for anchor in anchors}
    seen = Counter((anchor.get("href", ""), title) for anchor, title in words.items())
    headlines = {
        anchor: title
        for anchor, title in words.items()
        if len(title) >= _LEAST_WORDS and seen[anchor.get("href", ""), title] < _COLUMN
    }
    titled = frozenset(anchor for anchor in headlines if _is_titled(anchor))
    for anchor, title in headlines.items():
        url = absolute_url(anchor.get("href", ""), base)
        if url is None:
            continue
        row, shown = _dated(anchor, headlines, titled, source, now)
        if row is not None and shown:
            yield _Row(row, anchor, url, title, shown)
        elif row is not None and _day_next_to(row):
            yield _Row(row, anchor, url, title, "", has_day_beside=True)
        elif day_in_url(url) is not None or ends_with_day(title):
            parent = anchor.getparent()
            alone = parent is not None and len(list(parent.iter("a"))) == 1
            yield _Row(parent if alone else anchor, anchor, url, title, "")


def _headline(anchor: etree._Element) -> str:
    return plain_line("".join(anchor.itertext())) or plain_line(anchor.get("title", ""))


def _is_titled(anchor: etree._Element) -> bool:
    """Say whether a link stands in what is named a title, or holds a heading."""
    above = [anchor, *islice(anchor.iterancestors(), _UP - 1)]
    return any(element.tag in HEADINGS or TITLE_NAME.search(element.get("class", "")) for element in above) or any(
        True for _ in anchor.iter(*HEADINGS)
    )


def _dated(
    anchor: etree._Element,
    headlines: Mapping[etree._Element, str],
    titled: Collection[etree._Element],
    source: Source,
    now: datetime | None,
) -> tuple[etree._Element | None, str]:
    """Find the nearest element around a link that shows a date, before it holds the headline of another row.

    Where none does, give the last one before that, without a date. Beside a title, other links are those of its author
    or its subject.
    """
    others = titled if anchor in titled else headlines
    own = set(anchor.iter())
    inner: etree._Element | None = None
    row = anchor
    for _ in range(_UP + 1):
        if any(link in others and link.get("href") != anchor.get("href") for link in row.iter("a")):
            return inner, ""
        for text in _texts(row, set() if row is anchor else own):
            # In a headline a date is what it speaks of; beside it, in a piece of its own, the day of publication.
            is_piece = row is not anchor or (text != headlines[anchor] and (len(text) <= _MAX_DAY or is_day(text)))
            if is_piece and _is_day(text, source, now):
                return row, text
        parent = row.getparent()
        if parent is None or parent.tag in ("body", "html") or not _is_small(parent):
            return row, ""
        inner, row = row, parent
    return None, ""


def _day_next_to(row: etree._Element) -> bool:
    return any(
        other is not None and len(other) <= _LEAF_PARTS and is_day("".join(other.itertext()))
        for other in (row.getprevious(), row.getnext())
    )


def _is_small(row: etree._Element) -> bool:
    length = 0
    for number, element in enumerate(row.iter()):
        length += len(element.text or "") + len(element.tail or "")
        if number > _MAX_PARTS or length > _MAX_ROW:
            return False
    return True


def _texts(row: etree._Element, without: set[etree._Element]) -> Iterator[str]:
    for element in row.iter():
        if element not in without and isinstance(element.tag, str) and element.tag not in ("script", "style"):
            yield " ".join((element.text or "").split())
            # A short title before a day is no leaf of a calendar.
            is_leaf = 1 < len(element) <= _LEAF_PARTS and without.isdisjoint(element.iter())
            if is_leaf and len(leaf := _joined(element)) <= _MAX_DAY:
                yield leaf
        if element is not row:
            yield " ".join((element.tail or "").split())


def _joined(element: etree._Element) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _is_day(text: str, source: Source, now: datetime | None) -> bool:
    if not 3 <= len(text) <= 60:
        return False
    return parse_date(plain_day(text), timezone=source.timezone, language=source.language, now=now) is not None


def _place(row: etree._Element, *, with_names: bool) -> tuple[object, ...]:
    """Rows of one list have the same name under the same kinds of parents, whatever their own classes."""
    above = [_step(element, stable=True) if with_names else element.tag for element in row.iterancestors()][:3]
    return (row.tag, *above)


def _step(element: etree._Element, *, stable: bool) -> str:
    """Write an element as a step of a selector; `stable`: with its id, or a class that names no state."""
    if not isinstance(element.tag, str):
        return "*"
    id = element.get("id", "")
    if stable and _NAME.fullmatch(id) and not _STATE.search(id):
        return f"{element.tag}#{id}"
    names = [name for name in element.get("class", "").split() if _NAME.fullmatch(name) and not _STATE.search(name)]
    return ".".join([element.tag, *names[:2]])


def _proposal(rows: list[_Row], markup: str, url: str, source: Source, now: datetime | None) -> Proposal | None:
    link = _link_selector(rows)
    path = link.removesuffix("@href").strip() or "."
    title = f"{_title_selector(rows, path)}{path}@title | {path}"
    selectors = {"item": _item_selector(rows), "link": link, "title": title}
    shown = [row for row in rows if row.shown]
    if shown:
        selectors["date"] = _date_selector(shown)
    try:
        page = list_rows(markup, url, replace(source, list=selectors), selectors, now=now)
    except (ParseError, ValueError):
        return None
    # Where the day stands in the address alone, a link without one is no row.
    items = page.items if shown or rows[0].has_day_beside else tuple(item for item in page.items if item.published)
    wanted = {canonical_url(row.url) for row in rows}
    given = {canonical_url(item.url) for item in items}
    return Proposal(selectors, items) if len(wanted & given) * 2 > len(wanted) else None


def _title_selector(rows: list[_Row], path: str) -> str:
    """Give the step to the title inside links that hold more, such as a summary; empty where they are the title."""
    for name in _TITLES:
        (way,) = compile_selector(name)
        found = [way.elements(row.anchor)[:1] for row in rows]
        texts = [plain_line("".join(part.itertext())) for parts in found for part in parts]
        if len(texts) * 10 >= len(rows) * 9 and all(len(text) >= _LEAST_WORDS for text in texts):
            return f"{name} | " if path == "." else f"{path} {name} | "
    return ""


def _item_selector(rows: list[_Row]) -> str:
    steps = [_shared_step([row.element for row in rows])]
    for elements in zip(*(row.element.iterancestors() for row in rows), strict=False):
        step = _shared_step(elements)
        if elements[0].tag in ("body", "html") or len(steps) > _UP:
            break
        steps.insert(0, step)
        if "#" in step or "." in step:
            break
    return " > ".join(steps)


def _shared_step(elements: Sequence[etree._Element]) -> str:
    """Write elements that stand in one place as a step: with an id where they are one, or the classes that all have."""
    if len(set(elements)) == 1:
        return _step(elements[0], stable=True)
    classes = Counter(name for element in elements for name in set(element.get("class", "").split()))
    shared = [
        name for name in elements[0].get("class", "").split()
        if classes[name] == len(elements) and _NAME.fullmatch(name) and not _STATE.search(name)
    ][:2]  # fmt: skip
    return ".".join([elements[0].tag, *shared])


def _link_selector(rows: list[_Row]) -> str:
    """Give the first way to a link that leads to the row's own in nine of ten rows, else the plainest."""
    row = rows[0]
    if row.element is row.anchor:
        return "@href"
    parent = row.anchor.getparent()
    ways = [] if parent is row.element else [f"{_step(parent, stable=False)} > a@href"]
    place = 1 + sum(1 for _ in row.anchor.itersiblings("a", preceding=True))
    ways = ["> a@href", *ways, f"{_step(row.anchor, stable=False)}@href", f"> a:nth-of-type({place})@href"]
    for way in ways:
        (alternative,) = compile_selector(way)
        right = sum(next(iter(alternative.elements(row.element)), None) is row.anchor for row in rows)
        if right * 10 >= len(rows) * 9:
            return way
    return "a@href"


def _date_selector(rows: list[_Row]) -> str:
    """Give the step to the element that shows the date, where most rows have it in the same one."""
    steps: Counter[str] = Counter()
    for row in rows:
        for element in row.element.iter():
            if isinstance(element.tag, str) and row.shown in (" ".join((element.text or "").split()), _joined(element)):
                child = element.getparent() is row.element
                step = _step(element, stable=False)
                steps["::text" if element is row.element else f"> {step}" if child else step] += 1
                break
        else:
            steps["::text"] += 1
    step, count = steps.most_common(1)[0]
    return step if count * 10 >= len(rows) * 9 else f"{step} | ::text"
