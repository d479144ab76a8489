"""Read a sitemap (https://www.sitemaps.org/protocol.html): plain, of news, an index of others; also gzipped.

An index is followed to the sitemaps that changed last; old ones of a big site would be read again with every poll.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from datetime import date, datetime
from fnmatch import fnmatch
from itertools import islice

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.answer import Answer, Ask
from policywatch.spiders.plain import plain_line
from policywatch.text import absolute_url, instant_of, parse_date

MAX_BYTES = 10_000_000
"""Unpacked; the protocol allows 50 MB, of which a poll needs the newest rows only."""
MAX_FOLLOWED = 3
"""Sitemaps of an index that are asked for in one poll."""
MAX_ROWS = 2000
_GZIP = b"\x1f\x8b"


def parse_sitemap(
    content: bytes, url: str, source: Source, *, declared: str | None = None, now: datetime | None = None
) -> Answer:
    """Give the pages of a sitemap, those changed last first, or the sitemaps that an index leads to.

    `list.only` is a pattern (`*/news/*`) that the addresses of pages must meet. Raise ParseError (`no rows`) for what
    is no sitemap, and for one without pages.
    """
    root = _root(content, source, url)
    name = _name(root)
    if name == "sitemapindex":
        asks = _newest_sitemaps(root, url, source, now)
        if not asks:
            raise ParseError("no rows", "the sitemap index names no sitemap", source_id=source.id, url=url)
        return Answer(asks=asks)
    if name != "urlset":
        raise ParseError("no rows", f"not a sitemap: it begins with <{name}>", source_id=source.id, url=url)
    # By the text of their days, which sort as they are written: a day costs more to read than a row.
    entries = sorted(_children(root, "url"), key=_changed_text, reverse=True)
    found = (item for entry in entries if (item := _item(entry, url, source, now)) is not None)
    items = {item.url: item for item in islice(found, MAX_ROWS)}
    if not items:
        wanted = f" that meets {source.list['only']!r}" if "only" in source.list else ""
        raise ParseError("no rows", f"the sitemap has no page{wanted}", source_id=source.id, url=url)
    newest = sorted(items.values(), key=lambda item: _instant(item.updated or item.published, source), reverse=True)
    return Answer(tuple(newest), len(entries) > MAX_ROWS and next(found, None) is not None)


def _changed_text(entry: etree._Element) -> str:
    news = next(_children(entry, "news"), None)
    return _text(entry, "lastmod") or (_text(news, "publication_date") if news is not None else "")


def _root(content: bytes, source: Source, url: str) -> etree._Element:
    if content.startswith(_GZIP):
        content = _unpacked(content, source, url)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(content[:MAX_BYTES].lstrip(), parser)
    except (etree.LxmlError, ValueError) as exc:
        raise ParseError("no rows", "the answer is no XML", source_id=source.id, url=url) from exc
    if root is None:
        raise ParseError("no rows", "the answer is no XML", source_id=source.id, url=url)
    return root


def _unpacked(content: bytes, source: Source, url: str) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(content, MAX_BYTES)
    except zlib.error as exc:
        raise ParseError("no rows", "the gzipped sitemap is damaged", source_id=source.id, url=url) from exc


def _newest_sitemaps(root: etree._Element, url: str, source: Source, now: datetime | None) -> tuple[Ask, ...]:
    found = []
    for entry in _children(root, "sitemap"):
        place = absolute_url(_text(entry, "loc"), url)
        if place is not None and place != url:
            changed = parse_date(_text(entry, "lastmod"), timezone=source.timezone, now=now)
            found.append((_instant(changed, source), "news" in place.rpartition("/")[2], place))
    # A stable sort: without days the order of the index decides, sitemaps of news before others.
    found.sort(key=lambda sitemap: sitemap[:2], reverse=True)
    return tuple(Ask(place) for _, _, place in found[:MAX_FOLLOWED])


def _item(entry: etree._Element, base: str, source: Source, now: datetime | None) -> Item | None:
    place = _text(entry, "loc")
    url = absolute_url(place, base) if fnmatch(place, source.list.get("only", "*")) else None
    if url is None:
        return None
    news = next(_children(entry, "news"), None)
    changed = _date(_text(entry, "lastmod"), source, now)
    if news is None:
        return Item(url, published=changed)
    published = _date(_text(news, "publication_date"), source, now)
    return Item(url, plain_line(_text(news, "title")), published or changed, updated=changed if published else None)


def _date(text: str, source: Source, now: datetime | None) -> datetime | date | None:
    return parse_date(text, timezone=source.timezone, language=source.language, now=now) if text else None


def _instant(at: datetime | date | None, source: Source) -> float:
    return instant_of(at, source.timezone).timestamp() if at else 0.0


def _name(element: etree._Element) -> str:
    # Not through QName, which refuses the names that a lenient parser lets through.
    return element.tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(element.tag, str) else ""


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in element if _name(child) == name)


def _text(element: etree._Element, name: str) -> str:
    return next(((child.text or "").strip() for child in _children(element, name)), "")
