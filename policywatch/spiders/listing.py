"""Read a list page (HTML) into items by the selectors of its source.

A page without any row that we know is an error and never an empty list: column pages turn into script shells,
challenges and redesigns without a word. Lists hold more links than rows (companions, columns, share buttons), so
selectors decide; how a title, a link and a date are taken from a row follows what real lists were seen to do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import quote

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.plain import plain_line
from policywatch.spiders.selectors import Alternative, compile_selector
from policywatch.text import absolute_url, canonical_url, day_in_url, day_of, decode, parse_date

MAX_ROWS = 3000
"""Rows read of one page; the longest list seen (gov.cn, all policies) has about 1,000."""
_LONG = 5000
"""Characters of an element that are looked at for a title or a date."""
_HIDDEN = frozenset({"script", "style", "template", "noscript"})
_BREAKS = frozenset({"br", "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_CUT = re.compile(r"(?:…+|\.{2,}|。{2,}|⋯+)\s*$")
_BULLET = re.compile(r"^[\s·•●▪■◆◇►▶»>※—-]+")
_DASHES = re.compile(r"^[\s·•●▪■◆◇►▶—–-]+(?=\S)")
_DATE_TAIL = re.compile(r"\s*[\[(（【]\d[\d\s/.:-]{7,}[\])）】]$")
"""A date in brackets behind the title, inside the link."""
_MARK = re.compile(r"^(?:【[^】]{1,12}】|\[[^\]]{1,12}\]|（[^）]{1,8}）|\([^)]{1,8}\))\s*")
_BADGE = re.compile(r"^(?:new!?|hot!?|最新|置顶|置頂)", re.IGNORECASE)
_DATED_REST = re.compile(
    r"\D{0,12}(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?)(?:\d{1,2}:\d\d(?::\d\d)?)?[\])）】]?"
)
"""What a link may show behind its title: a date, perhaps with a word of what."""
_ODD = re.compile(r"<|>|=\s*[\"']|\b(?:target|href|class|style)\s*=")
_CALL = re.compile(r"\(\s*['\"]([^'\"]+)['\"]")
_SELECTORS = frozenset({"item", "link", "title", "date", "next"})
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
    for element in elements:
        row = _row(element, selectors, base, source, now, address)
        if row is not None:
            known = rows.setdefault(canonical_url(row.item.url), row)
            if row.item.title and not known.item.title:  # the first of the two links was a picture
                rows[canonical_url(row.item.url)] = row
    if not rows:
        what = (
            f"{len(elements)} rows, none with a link" if elements else f"nothing is found by {selectors_of['item']!r}"
        )
        label = "redesign" if elements else "no rows"
        raise ParseError(label, f"the page is not the list we know: {what}", source_id=source.id, url=url)
    return ListingPage(_without_menu(list(rows.values()), "date" in selectors), _next(page, selectors, base, url))


def _document(text: str, source: Source, url: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = etree.fromstring(text.replace("\x00", "").encode("utf-8", "replace"), parser)
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
) -> _Row | None:
    found = _link(element, selectors.get("link") or compile_selector("a@href | @href"), base, address)
    if found is None:
        return None
    url, anchor = found
    title = _title(element, selectors["title"]) if "title" in selectors else _shown_title(anchor)
    url_day = day_in_url(url)
    published = None
    shown = ""
    for shown in _values(element, selectors.get("date", ())):
        published = _date(shown, url_day, source, now)
        if published is not None:
            break
    return _Row(Item(url, title or _shown_title(anchor), published or url_day), bool(shown or url_day))


def _link(
    row: etree._Element, alternatives: tuple[Alternative, ...], base: str, address: str = ""
) -> tuple[str, etree._Element] | None:
    for way in alternatives:
        for element in way.elements(row):
            value = element.get(way.attribute or "href", "")
            url = absolute_url(filled_address(address, value) if address else value, base)
            if url is not None:
                return url, element
    return None


def filled_address(address: str, value: str) -> str:
    """Put an id into an address: `value` is the id, or a script call with the id as its first argument."""
    call = _CALL.search(value)
    id = call.group(1) if call else value.strip()
    return address.replace("{}", quote(id, safe="")) if id else ""


def _values(row: etree._Element, alternatives: tuple[Alternative, ...]) -> list[str]:
    return [value for way in alternatives for element in way.elements(row) if (value := _value(element, way))]


def _title(row: etree._Element, alternatives: tuple[Alternative, ...]) -> str:
    for way in alternatives:
        for element in way.elements(row):
            shown = way.attribute == "title" or not (way.attribute or way.own_text)
            title = _shown_title(element) if shown else _value(element, way)
            if title:
                return _DATE_TAIL.sub("", _DASHES.sub("", title))
    return ""


def _value(element: etree._Element, way: Alternative) -> str:
    if way.own_text:
        return plain_line(" ".join([element.text or "", *(child.tail or "" for child in element)]))
    return plain_line(element.get(way.attribute, "")) if way.attribute else _visible(element)


def _shown_title(element: etree._Element) -> str:
    """Give an element's text, or its `title` where that goes on where the text is cut.

    The attribute is often the full title and often something else: empty, unclosed (it then swallows the attributes
    behind it), or without the status mark that the text shows. It counts only where it begins like the text.
    """
    text = _visible(element)
    title = plain_line(element.get("title", ""))
    if not title or _ODD.search(element.get("title", "").replace("<br", "").replace("<BR", "")):
        return text
    if not text:
        return title
    if _CUT.search(title) and not _CUT.search(text):
        return text
    plain = _BULLET.sub("", text)
    full = _letters(title)
    for mark in ("", *(found.group() for found in _MARK.finditer(plain))):
        core = _letters(_CUT.sub("", plain[len(mark) :]))
        if core and full.startswith(core) and len(full) > len(core):
            return mark + title
    shown = _letters(plain)
    for badge in ("", *_BADGE.findall(shown)):  # the title alone, between a badge and a date
        if shown.startswith(badge + full):
            rest = shown[len(badge + full) :]
            if (badge and not rest) or _DATED_REST.fullmatch(rest):
                return title
    return text


def _letters(text: str) -> str:
    return "".join(text.split())


def _visible(element: etree._Element) -> str:
    """Give the text that an element shows, on one line; `<br>` and line breaks are blanks."""
    pieces: list[str] = []
    length = 0
    hidden = None
    for event, piece in etree.iterwalk(element, events=("start", "end")):
        text = ""
        if event == "start":
            if hidden is None and piece.tag in _HIDDEN:
                hidden = piece
            text = " " if piece.tag in _BREAKS else ""
            text += piece.text or ""
        elif piece is not element:
            text = piece.tail or ""
        if hidden is None or (event == "end" and piece is hidden):
            pieces.append(text)
            length += len(text)
        if event == "end" and piece is hidden:
            hidden = None
        if length > _LONG:
            break
    return plain_line("".join(pieces))


def _date(shown: str, url_day: date | None, source: Source, now: datetime | None) -> datetime | date | None:
    """Read a date as shown; one without a year takes the year that brings it nearest to the day in the URL."""
    if url_day is not None and not _YEAR.search(shown):
        found = _MONTH_DAY.search(shown)
        days = _days_near(url_day, int(found.group(1)), int(found.group(2))) if found else []
        if found and days:
            nearest = min(days, key=lambda day: abs(day - url_day))
            shown = f"{shown[: found.start()]}{nearest.isoformat()}{shown[found.end() :].removeprefix('日')}"
    published = parse_date(shown, timezone=source.timezone, language=source.language, now=now)
    is_guess = url_day is not None and not _YEAR.search(shown)
    if published and url_day and is_guess and abs(day_of(published) - url_day) > timedelta(days=1):
        return None  # words such as 昨天 that speak of something else
    return published


def _days_near(day: date, month: int, number: int) -> list[date]:
    days = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    return days


def _without_menu(rows: list[_Row], dates_expected: bool) -> tuple[Item, ...]:
    """Leave out rows without any date where most rows have one: menus are lists of links, too."""
    dated = [row for row in rows if row.dated]
    kept = dated if dates_expected and len(dated) * 2 > len(rows) else rows
    return tuple(row.item for row in kept)


def _next(page: etree._Element, selectors: Mapping[str, tuple[Alternative, ...]], base: str, url: str) -> str | None:
    found = _link(page, selectors.get("next", ()), base)
    return found[0] if found is not None and canonical_url(found[0]) != canonical_url(url) else None
