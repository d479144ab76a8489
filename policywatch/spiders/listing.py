"""Read a list page (HTML) into items by the selectors of its source.

A page without any row that we know is an error and never an empty list: column pages turn into script shells,
challenges and redesigns without a word. Lists hold more links than rows (companions, columns, share buttons), so
selectors decide; how a title, a link and a date are taken from a row follows what real lists were seen to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from urllib.parse import quote, urlsplit

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.beside_title import is_label
from policywatch.spiders.page_tree import page_tree, unwrap_links
from policywatch.spiders.row_days import past_day, published_of, read_day
from policywatch.spiders.selectors import MAX_ELEMENTS, Alternative, compile_selector
from policywatch.spiders.shown import letters_of, picture_name, shown_title, value_of, visible_text, whole_title
from policywatch.spiders.shown_days import days_beside
from policywatch.spiders.title_ends import without_ends
from policywatch.text import absolute_url, canonical_url, day_in_url, day_of, decode

MAX_ROWS = 3000
"""Rows read of one page; the longest list seen (gov.cn, all policies) has about 1,000."""
_DASHES = re.compile(r"^[\s·•●▪■◆◇►▶—–-]+(?=\S)")
_PAGER = re.compile(
    r"[\d\s<>«»‹›.…]+|[<«‹]*\s*(?:(?:首|上一?|下一?|末|尾|最后一)[页頁]|跳转|跳轉|更多|more|prev(?:ious)?|next|last"
    r"|zurück|weiter|mehr)\s*[>»›.]*",
    re.IGNORECASE,
)
"""The words of links to other pages of a list."""
_NAME = 8
"""Letters that the name of a column has at most."""
_CALL = re.compile(r"\(\s*['\"]([^'\"]+)['\"]")
_SELECTORS = frozenset({"item", "link", "title", "date", "next"})
_MONTHS = 12
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/20\d\d")
_LONGEST_SLASHED = 200
_UNFILLED = re.compile(r"\{\{|\$\{|<%|%7B%7B", re.IGNORECASE)
"""In the link of a row that a script would fill."""
_LETTER = re.compile(r"[^\W\d_]")
"""What a title has, and the length of a video on a picture has not."""
_NUMBER = re.compile(r"\d{3}")


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
    shown: bool = False
    """Whether its day of publication is one that it shows."""
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
    page = page_tree(markup)
    if page is None:
        raise ParseError("no rows", "the page is empty", source_id=source.id, url=url)
    base = _base(page, url)
    address = selectors_of.get("address", "")
    selectors = {name: compile_selector(text) for name, text in selectors_of.items() if name in _SELECTORS}
    if source.language == "en" and _days_come_first(page, selectors):
        source = replace(source, language="en-GB")
    read = partial(_rows_on, page, selectors, base, source, now, address)
    rows, count = read()
    if unwrap_links(page):
        again, count = read()
        rows = again if rows.keys() < again.keys() else rows
    if not rows:
        what = f"{count} rows, none with a link" if count else f"nothing is found by {selectors_of['item']!r}"
        label = "redesign" if count else "no rows"
        raise ParseError(label, f"the page is not the list we know: {what}", source_id=source.id, url=url)
    found = _without_menu(_without_ends(list(rows.values()), source, now), "date" in selectors)
    return ListingPage(found, _next(page, selectors, base, url))


def _days_come_first(page: etree._Element, selectors: Mapping[str, tuple[Alternative, ...]]) -> bool:
    """Say whether the dates of an English list are 19/11/2026: where one cannot be read otherwise, all are so."""
    dates = selectors.get("date", ())
    rows = _first_found(page, selectors["item"])[:MAX_ROWS]
    found = [
        (int(first), int(second))
        for row in rows
        for way in dates
        for element in way.elements(row)
        for first, second in _SLASHED.findall(value_of(element, way)[:_LONGEST_SLASHED])
    ]
    return any(first > _MONTHS for first, _ in found) and not any(second > _MONTHS for _, second in found)


def _rows_on(
    page: etree._Element,
    selectors: Mapping[str, tuple[Alternative, ...]],
    base: str,
    source: Source,
    now: datetime | None,
    address: str,
) -> tuple[dict[str, _Row], int]:
    """Give the rows by their canonical URLs, and the number of elements that may be rows."""
    rows: dict[str, _Row] = {}
    elements = _not_deep(_first_found(page, selectors["item"])[:MAX_ROWS])
    beside = days_beside(elements)
    for element in elements:
        row = _row(element, selectors, base, source, now, address, beside.get(element))
        if row is not None:
            place = canonical_url(row.item.url)
            rows[place] = _as_one(rows[place], row) if place in rows else row
    return rows, len(elements)


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
    dates = selectors.get("date", ())
    url_day = day_in_url(url)
    published, is_dated = published_of(element, anchor, dates, url_day, beside, source, now)
    item = Item(url, title or shown_title(anchor) or _title_of_twin(element, anchor), published or url_day)
    return _Row(item, is_dated, published is not None, "" if item.title else picture_name(anchor))


def _title_of_twin(row: etree._Element, anchor: etree._Element) -> str:
    """Give the title of another link of a row to the same page, where the first is a picture."""
    twins = (
        link
        for link in islice(row.iter("a"), MAX_ELEMENTS)
        if link is not anchor and link.get("href") == anchor.get("href")
    )
    return next((title for link in twins if (title := shown_title(link))), "")


def _as_one(first: _Row, again: _Row) -> _Row:
    """Give what two rows with one link say together: the first of them may be a picture."""
    title = first.item.title if _LETTER.search(first.item.title) else again.item.title or first.item.title
    day = again.item.published if again.shown and not first.shown else first.item.published
    item = replace(first.item, title=title, published=day or again.item.published)
    return _Row(item, first.dated or again.dated, first.shown or again.shown, first.picture or again.picture)


def _without_ends(rows: list[_Row], source: Source, now: datetime | None) -> list[_Row]:
    """Give rows without what is not of their titles, and with the days that stood there and nowhere else."""
    days = [day_of(row.item.published) if row.shown and row.item.published else None for row in rows]
    whole = []
    titles = [row.item.title or row.picture for row in rows]
    for row, (title, shown) in zip(rows, without_ends(titles, days), strict=True):
        item = row.item if title == row.item.title else replace(row.item, title=title)
        if shown and not row.shown:
            day = past_day(read_day(shown, day_in_url(item.url), source, now), now)
            item = replace(item, published=day or item.published)
        whole.append(replace(row, item=item, dated=row.dated or bool(shown)))
    return whole


def _link(
    row: etree._Element, alternatives: tuple[Alternative, ...], base: str, address: str = ""
) -> tuple[str, etree._Element] | None:
    """Give a row's address and the element that holds it; links to columns that stand before it are passed over.

    A column's has a name, and an address without any number; or it is a label in brackets.
    """
    for way in alternatives:
        columns: list[tuple[str, etree._Element]] = []
        found = way.first_elements(row)
        for element in found:
            value = element.get(way.attribute or "href", "")
            if _UNFILLED.search(value):
                continue
            url = absolute_url(filled_address(address, value) if address else value, base)
            if url is None:
                continue
            if len(found) == 1:
                return url, element
            text, before = visible_text(element), visible_text(columns[-1][1]) if columns else ""
            if not columns or ((_has_number(url) or is_label(before)) and len(text) > len(before)):
                is_column = is_label(text) or (_is_name(text) and not (_has_number(url) or is_label(before)))
                if is_column and len(columns) < 2:
                    columns.append((url, element))
                else:
                    return url, element
        if columns:
            return columns[0]
    return None


def _is_name(text: str) -> bool:
    return 0 < len(letters_of(text).strip("[]【】|｜·")) <= _NAME


def _has_number(url: str) -> bool:
    return bool(_NUMBER.search(urlsplit(url).path))


def filled_address(address: str, value: str) -> str:
    """Put an id into an address: `value` is the id, or a script call with the id as its first argument."""
    call = _CALL.search(value)
    id = call.group(1) if call else value.strip()
    return address.replace("{}", quote(id, safe="", errors="replace")) if id else ""


def _title(row: etree._Element, alternatives: tuple[Alternative, ...], anchor: etree._Element) -> str:
    """Give the title of a row: of several links that may be meant, that of the one which it leads to."""
    for way in alternatives:
        for element in sorted(way.first_elements(row), key=lambda element: element is not anchor):
            if way.attribute == "title" and not element.get("title", "").strip() and way is not alternatives[-1]:
                continue
            shown = way.attribute == "title" or way.is_text
            title = whole_title(
                shown_title(element, _others_in(element, anchor)) if shown else value_of(element, way), anchor
            )
            if title:
                return _DASHES.sub("", title)
    return ""


def _others_in(element: etree._Element, anchor: etree._Element) -> list[etree._Element]:
    """Give the links in a title that lead elsewhere: to its column, to what explains it."""
    if anchor is element or not any(above is element for above in anchor.iterancestors()):
        return []
    return [link for link in element.iter("a") if link.get("href") != anchor.get("href")]


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
