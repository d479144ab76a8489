"""Read a list page (HTML) into items by the selectors of its source.

A page without any row that we know is an error and never an empty list: column pages turn into script shells,
challenges and redesigns without a word. Lists hold more links than rows (companions, columns, share buttons), so
selectors decide; how a title, a link and a date are taken from a row follows what real lists were seen to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from urllib.parse import quote, urlsplit

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.beside_title import is_label
from policywatch.spiders.plain import plain_line
from policywatch.spiders.selectors import Alternative, compile_selector
from policywatch.spiders.shown import letters_of, own_text, picture_name, shown_title, visible_text, whole_title
from policywatch.spiders.shown_days import days_beside, days_within, is_day, plain_day
from policywatch.spiders.title_attributes import with_whole_titles
from policywatch.spiders.title_ends import without_ends
from policywatch.text import absolute_url, canonical_url, day_in_url, day_of, decode, parse_date

MAX_ROWS = 3000
"""Rows read of one page; the longest list seen (gov.cn, all policies) has about 1,000."""
_DASHES = re.compile(r"^[\s·•●▪■◆◇►▶—–-]+(?=\S)")
_PAGER = re.compile(
    r"[\d\s<>«»‹›.…]+|[<«‹]*\s*(?:(?:首|上一?|下一?|末|尾|最后一)[页頁]|跳转|跳轉|更多|more|prev(?:ious)?|next|last"
    r"|zurück|weiter|mehr)\s*[>»›.]*",
    re.IGNORECASE,
)
"""The words of links to other pages of a list."""
_LEAF_PARTS = 3
_LONGEST_LEAF = 60
"""Characters of a date in pieces, with the blanks between them."""
_NAME = 8
"""Letters that the name of a column has at most."""
_CALL = re.compile(r"\(\s*['\"]([^'\"]+)['\"]")
_SELECTORS = frozenset({"item", "link", "title", "date", "next"})
_NUMBER = re.compile(r"\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_DAY = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})")


@dataclass(frozen=True)
class ListingPage:
    """What a list page holds: its rows in their order, and where the next page is, if the page says so."""

    items: tuple[Item, ...]
    next_url: str | None = None


@dataclass(frozen=True)
class _Row:
    item: Item
    dated: bool
    """Whether the row shows a date, or its URL holds one."""
    picture: str = ""
    """What the picture in its link is called."""


def parse_listing(
    content: bytes, url: str, source: Source, *, declared: str | None = None, now: datetime | None = None
) -> ListingPage:
    """Give the rows of the list page that came from `url`, each link once, in the order of the page.

    `declared` is the charset of the HTTP header. Raise ParseError when the page has no row with a link: `no rows`, or
    `redesign` where it has rows and no links.
    """
    return list_rows(decode(content, declared=declared), url, source, source.list, now=now)


def list_rows(
    markup: str, url: str, source: Source, selectors_of: Mapping[str, str], *, now: datetime | None = None
) -> ListingPage:
    """Give the rows of a piece of HTML by `selectors_of`; otherwise as `parse_listing`."""
    page = _document(markup, source, url)
    base = _base(page, url)
    address = selectors_of.get("address", "")
    selectors = {name: compile_selector(text) for name, text in selectors_of.items() if name in _SELECTORS}
    rows: dict[str, _Row] = {}
    elements = _not_deep(_first_found(page, selectors["item"])[:MAX_ROWS])
    beside = days_beside(elements)
    for element in elements:
        row = _row(element, selectors, base, source, now, address, beside.get(element))
        if row is not None:
            place = canonical_url(row.item.url)
            rows[place] = _as_one(rows[place], row) if place in rows else row
    if not rows:
        what = (
            f"{len(elements)} rows, none with a link" if elements else f"nothing is found by {selectors_of['item']!r}"
        )
        label = "redesign" if elements else "no rows"
        raise ParseError(label, f"the page is not the list we know: {what}", source_id=source.id, url=url)
    found = _without_menu(_without_ends(list(rows.values()), source, now), "date" in selectors)
    return ListingPage(found, _next(page, selectors, base, url))


def _document(text: str, source: Source, url: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = etree.fromstring(with_whole_titles(text.replace("\x00", "")).encode("utf-8", "replace"), parser)
    except etree.LxmlError as exc:
        raise ParseError("no rows", "the page is not HTML", source_id=source.id, url=url) from exc
    if page is None:
        raise ParseError("no rows", "the page is empty", source_id=source.id, url=url)
    return page


def _base(page: etree._Element, url: str) -> str:
    for element in page.iter("base"):
        return absolute_url(element.get("href", ""), url) or url
    return url


def _first_found(page: etree._Element, alternatives: tuple[Alternative, ...]) -> list[etree._Element]:
    return next((found for way in alternatives if (found := way.elements(page))), [])


def _not_deep(elements: list[etree._Element]) -> list[etree._Element]:
    """Leave out rows inside rows inside rows: on a page made to cost time each would be read again with every other."""
    rows = set(elements)
    return [element for element in elements if sum(above in rows for above in element.iterancestors()) < 3]


def _row(
    element: etree._Element,
    selectors: Mapping[str, tuple[Alternative, ...]],
    base: str,
    source: Source,
    now: datetime | None,
    address: str,
    beside: str | None,
) -> _Row | None:
    found = _link(element, selectors.get("link") or compile_selector("a@href | @href"), base, address)
    if found is None:
        return None
    url, anchor = found
    title = _title(element, selectors["title"], anchor) if "title" in selectors else shown_title(anchor)
    url_day = day_in_url(url)
    published = None
    shown = ""
    # What is a day and nothing else goes before a title that speaks of one.
    for shown in sorted(_values(element, selectors.get("date", ())), key=lambda shown: not is_day(plain_day(shown))):
        published = _date(shown, url_day, source, now)
        if published is not None:
            break
    else:
        elsewhere = (*(days_within(element, anchor) if "date" in selectors else ()), *([beside] if beside else []))
        for shown in elsewhere:
            published = _past(_date(shown, url_day, source, now), now)
            if published is not None:
                break
    item = Item(url, title or shown_title(anchor), published or url_day)
    return _Row(item, bool(shown or url_day), "" if item.title else picture_name(anchor))


def _as_one(first: _Row, again: _Row) -> _Row:
    """Give what two rows with one link say together: the first of them may be a picture."""
    title = first.item.title or again.item.title
    published = first.item.published or again.item.published
    item = replace(first.item, title=title, published=published)
    return _Row(item, first.dated or again.dated, first.picture or again.picture)


def _without_ends(rows: list[_Row], source: Source, now: datetime | None) -> list[_Row]:
    """Give rows without what is not of their titles, and with the days that stood there and nowhere else."""
    days = [day_of(row.item.published) if row.item.published else None for row in rows]
    whole = []
    titles = [row.item.title or row.picture for row in rows]
    for row, (title, shown) in zip(rows, without_ends(titles, days), strict=True):
        item, url_day = replace(row.item, title=title), day_in_url(row.item.url)
        if shown and item.published in (None, url_day):
            item = replace(item, published=_past(_date(shown, url_day, source, now), now) or url_day)
        whole.append(_Row(item, row.dated or bool(shown)))
    return whole


def _link(
    row: etree._Element, alternatives: tuple[Alternative, ...], base: str, address: str = ""
) -> tuple[str, etree._Element] | None:
    """Give a row's address and the element that holds it; links to columns that stand before it are passed over."""
    for way in alternatives:
        columns: list[tuple[str, etree._Element]] = []
        for element in way.elements(row):
            value = element.get(way.attribute or "href", "")
            url = absolute_url(filled_address(address, value) if address else value, base)
            if url is None:
                continue
            if not columns or (_has_number(url) and len(visible_text(element)) > len(visible_text(columns[-1][1]))):
                if (_is_column(url, element) or is_label(visible_text(element))) and len(columns) < 2:
                    columns.append((url, element))
                else:
                    return url, element
        if columns:
            return columns[0]
    return None


def _is_column(url: str, link: etree._Element) -> bool:
    """Say whether a link may lead to the column of what follows it: a name, and an address without any number."""
    return not _has_number(url) and _is_name(visible_text(link))


def _is_name(text: str) -> bool:
    return 0 < len(letters_of(text).strip("[]【】|｜·")) <= _NAME


def _has_number(url: str) -> bool:
    return bool(_NUMBER.search(urlsplit(url).path))


def filled_address(address: str, value: str) -> str:
    """Put an id into an address: `value` is the id, or a script call with the id as its first argument."""
    call = _CALL.search(value)
    id = call.group(1) if call else value.strip()
    return address.replace("{}", quote(id, safe="")) if id else ""


def _values(row: etree._Element, alternatives: tuple[Alternative, ...]) -> list[str]:
    """Give what the selectors of a date find, and where that is in pieces (`<b>18</b><i>Sep 2026</i>`) these, too."""
    found = [(element, way) for way in alternatives for element in way.elements(row)]
    values = [value for element, way in found if (value := _value(element, way))]
    if len(values) > 1 and not any(is_day(plain_day(value)) for value in values):  # the leaf of a calendar, unbound
        values.insert(0, " ".join(values[:_LEAF_PARTS])[:_LONGEST_LEAF])
    pieces = (" ".join(element.itertext()) for element, way in found if len(element) and not _of_element(way))
    return [*values, *(" ".join(text.split()) for text in pieces if len(text) <= _LONGEST_LEAF)]


def _of_element(way: Alternative) -> bool:
    return bool(way.attribute or way.own_text)


def _title(row: etree._Element, alternatives: tuple[Alternative, ...], anchor: etree._Element) -> str:
    """Give the title of a row: of several links that may be meant, that of the one which it leads to."""
    for way in alternatives:
        for element in sorted(way.elements(row), key=lambda element: element is not anchor):
            if way.attribute == "title" and not element.get("title", "").strip() and way is not alternatives[-1]:
                continue
            shown = way.attribute == "title" or not _of_element(way)
            title = whole_title(shown_title(element) if shown else _value(element, way), anchor)
            if title:
                return _DASHES.sub("", title)
    return ""


def _value(element: etree._Element, way: Alternative) -> str:
    if way.own_text:
        return own_text(element)
    return plain_line(element.get(way.attribute, "")) if way.attribute else visible_text(element)


def _date(shown: str, url_day: date | None, source: Source, now: datetime | None) -> datetime | date | None:
    """Read a date as shown; one without a year takes the year that brings it nearest to the day in the URL."""
    if url_day is not None and not _YEAR.search(shown):
        found = _MONTH_DAY.search(shown)
        days = _days_near(url_day, int(found.group(1)), int(found.group(2))) if found else []
        if found and days:
            nearest = min(days, key=lambda day: abs(day - url_day))
            shown = f"{shown[: found.start()]}{nearest.isoformat()}{shown[found.end() :].removeprefix('日')}"
    published = parse_date(plain_day(shown), timezone=source.timezone, language=source.language, now=now)
    is_guess = url_day is not None and not _YEAR.search(shown)
    if published and url_day and is_guess and abs(day_of(published) - url_day) > timedelta(days=1):
        return None  # words such as 昨天 that speak of something else
    return published


def _past(day: datetime | date | None, now: datetime | None) -> datetime | date | None:
    """Give a day that nobody pointed at only where it is past: the others are last days."""
    return None if day and now and day_of(day) > now.date() + timedelta(days=1) else day


def _days_near(day: date, month: int, number: int) -> list[date]:
    days = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    return days


def _without_menu(rows: list[_Row], dates_expected: bool) -> tuple[Item, ...]:
    """Leave out links to other pages of the list, and rows without any date where most rows have one: a menu's.

    Where no date is expected, only names go.
    """
    rows = [row for row in rows if row.item.published or not _PAGER.fullmatch(row.item.title)] or rows
    dated = [row for row in rows if row.dated]
    if len(dated) * 2 > len(rows):
        rows = [row for row in rows if row.dated or not (dates_expected or _is_name(row.item.title))]
    return tuple(row.item for row in rows)


def _next(page: etree._Element, selectors: Mapping[str, tuple[Alternative, ...]], base: str, url: str) -> str | None:
    found = _link(page, selectors.get("next", ()), base)
    return found[0] if found is not None and canonical_url(found[0]) != canonical_url(url) else None
