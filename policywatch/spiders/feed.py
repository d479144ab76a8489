"""Read a feed (RSS 0.9x to 2.0, RDF, Atom, JSON Feed) into items.

feedparser reads the XML, but it is not told the whole truth about what comes over the wire: the bytes are decoded
first (undeclared GBK would become mojibake), handed over as a stream (bytes could be opened as a file, a string
fetched), stripped of what breaks its strict parser, and capped. Its dates are silently wrong in half a dozen forms, so
the entry's own words are read by `parse_date`. HTML or nothing instead of a feed is an error here; to feedparser it is
a feed without entries.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qs, urlsplit

from policywatch.errors import ParseError
from policywatch.models import Item
from policywatch.spiders.feed_markup import mended
from policywatch.spiders.jsonfeed import json_entries
from policywatch.spiders.plain import plain_line, plain_text
from policywatch.spiders.shown_days import plain_day
from policywatch.text import absolute_url, canonical_url, decode, parse_date

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
# The forms of RFC 822 and 1123 in Chinese (13 11月 2026, 13 十一月 2026), and with a year of two digits.
_CHINESE_FORM = re.compile(r"\b(\d{1,2})\s+(\d{1,2}|[一二三四五六七八九十]{1,2})月\s+((?:19|20)\d\d)\b")
_SHORT_YEAR = re.compile(r"\b(\d{1,2}([ -])[A-Z][A-Za-z]{2}\2)(\d\d)(?= \d{1,2}:\d\d|$)")
_MONTHS = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
_TTL = re.compile(r"<ttl>\s*(\d{1,5})\s*</ttl>")
_FILE = re.compile(r"\.s?html?$")
_COLUMN = re.compile(r"/[a-z-]+/")
_PUBLISHED = (
    "published", "created", "publishdate", "publish_date", "publisheddate", "publishtime", "publish_time", "pubtime",
    "releasetime", "posttime", "addtime", "time",
)  # fmt: skip
_UPDATED = ("updated", "updatetime", "update_time", "prism_publicationdate")
"""What feedparser calls the days, then names that feeds made by hand give them.

That of a journal's issue may lie ahead of the day on which an article was put there.
"""
_REDIRECT = re.compile(
    r"https?://(?:www\.)?(?:google\.[a-z.]{2,6}/url|bing\.com/news/apiclick\.aspx)(?=[?#]|$)", re.IGNORECASE
)
_NO_DAY = (1970, 1, 1, 0, 0, 0, 3, 1, 0)


@dataclass(frozen=True)
class FeedPage:
    """What a feed holds. `truncated` says that it had more entries than were taken; `ttl` is in seconds."""

    items: tuple[Item, ...]
    truncated: bool = False
    ttl: int = 0


def parse_feed(
    content: bytes,
    url: str,
    *,
    declared: str | None = None,
    language: str | None = None,
    timezone: str | None = None,
    now: datetime | None = None,
    limit: int = 2000,
) -> tuple[Item, ...]:
    """Give the items of the feed that came from `url`, in its order, at most `limit`; none of a valid feed without any.

    `declared` is the charset of the HTTP header, `timezone` (IANA) that of dates without a zone. Raise ParseError
    (`no feed`) for what is no feed, and for one that declares entities made of entities.
    """
    return parse_feed_page(
        content, url, declared=declared, language=language, timezone=timezone, now=now, limit=limit
    ).items


def parse_feed_page(
    content: bytes,
    url: str,
    *,
    declared: str | None = None,
    language: str | None = None,
    timezone: str | None = None,
    now: datetime | None = None,
    limit: int = 2000,
) -> FeedPage:
    """Give what `parse_feed` gives, and whether the feed had more entries than `limit`."""
    text = _CONTROL.sub("", decode(content, declared=declared)).lstrip("\ufeff \t\r\n")
    if not text:
        raise ParseError("no feed", "the answer is empty", url=url)
    if text.startswith(("{", "[")):
        entries: list[Mapping[str, str]] = list(json_entries(text, url))
        truncated = len(entries) > limit
    else:
        text, truncated = mended(text, url, limit)
        entries = list(_xml_entries(text, url))
    home = next(iter(entries), {}).get("home", "")
    links = Counter(entry.get("link", "") for entry in entries)
    of_several = {link for link, count in links.items() if count > 1} | {home}
    items: dict[str, Item] = {}
    for entry in entries[:limit]:
        link = _link(entry, url, of_several)
        page = _page_of(link)
        if link is None or page in items:
            continue
        published = _date(entry.get("published", ""), language, timezone, now)
        updated = _date(entry.get("updated", ""), language, timezone, now)
        items[page] = Item(
            url=link,
            title=plain_line(entry.get("title", "")),
            published=published or updated,
            text=plain_text(entry.get("content", "")),
            updated=updated if published else None,
        )
    if entries and not items:
        raise ParseError("no feed", f"none of its {len(entries)} entries has a link", url=url)
    home = absolute_url(home, url) or url
    minutes = _TTL.search(text)
    ttl = 60 * int(minutes[1]) if minutes else 0
    return FeedPage(tuple(_without_channel_pages(list(items.values()), home, url)), truncated, ttl)


def _xml_entries(text: str, url: str) -> Iterator[Mapping[str, str]]:
    # No base is handed over: feedparser would join links without a scheme to it, and what it joined cannot be told.
    try:
        parsed: Any = _feedparser().parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers={"content-type": "application/xml; charset=utf-8"},
        )
    except Exception as exc:  # its loose parser breaks down over what nobody thought of
        raise ParseError("no feed", f"the XML cannot be read ({type(exc).__name__})", url=url) from exc
    home = str(dict.get(parsed.feed, "link") or "")
    for entry in parsed.entries:
        # `dict.get`: the entry's own would give the day of publication for a missing `updated`.
        parts = dict.get(entry, "content") or ()
        texts = [str(part.get("value") or "") for part in parts]
        texts.append(str(dict.get(entry, "summary") or ""))
        files: Any = (link for link in dict.get(entry, "links") or () if link.get("rel") == "enclosure")
        file: Any = next(files, {})
        yield {
            "home": home,
            "original": str(dict.get(entry, "feedburner_origlink") or ""),
            "link": str(dict.get(entry, "link") or ""),
            "url": str(dict.get(entry, "href") or next((src for part in parts if (src := part.get("src"))), "")),
            "file": str(file.get("href") or ""),
            "file_type": str(file.get("type") or ""),
            "id": str(dict.get(entry, "id") or ""),
            "title": str(dict.get(entry, "title") or ""),
            "content": max(texts, key=len),
            "published": _first_of(entry, _PUBLISHED),
            "updated": _first_of(entry, _UPDATED),
        }


@cache
def _feedparser() -> Any:
    """Give the library without what nobody asks of it, a tenth of its time."""
    import feedparser

    feedparser.registerDateHandler(lambda text: _NO_DAY)  # days are read here, from the entry's own words
    feedparser.api.PREFERRED_XML_PARSERS.clear()  # a driver that hardly any system has, looked for with each feed
    return feedparser


def _first_of(entry: dict[str, object], names: Iterable[str]) -> str:
    return next((text for name in names if (text := str(dict.get(entry, name) or "").strip())), "")


def _link(entry: Mapping[str, str], base: str, of_several: Collection[str]) -> str | None:
    """Choose the address of an entry: the original behind a proxy, its link, a guid like an address, or its file.

    Where several entries have one link, that of a page with all of them, the guid goes before it.
    """
    guid, link = entry.get("id", ""), entry.get("link", "")
    ways = [entry.get("original", ""), link, guid if "/" in guid else "", entry.get("url", "")]
    own = absolute_url(guid, base) if link in of_several and guid.startswith(("http://", "https://")) else None
    if own and canonical_url(own) != canonical_url(absolute_url(link, base) or base):
        ways.insert(0, guid)
    if link == entry.get("home") and entry.get("file") and not entry["file_type"].startswith("image/"):
        ways.insert(0, entry["file"])  # each episode is at the page of all
    for way in ways:
        address = absolute_url(way, base) if way and "<" not in way else None  # markup is no address
        if address is not None and (way != guid or "/" in way or "." in way):
            return _target(address)
    return absolute_url(entry["file"], base) if entry.get("file") else None


def _page_of(url: str | None) -> str:
    """Give the page, or the part of one, that an address leads to, however it is written."""
    return f"{canonical_url(url)}#{url.partition('#')[2]}" if url else ""


def _target(url: str) -> str:
    """Give where a search engine's redirect leads; any other URL as it is."""
    if _REDIRECT.match(url):
        for name in ("url", "q"):
            for target in parse_qs(urlsplit(url).query).get(name, ()):
                if target.startswith(("http://", "https://")):
                    return absolute_url(target, url) or url
    return url


def _without_channel_pages(items: list[Item], home: str, feed: str) -> list[Item]:
    """Leave out entries that lead to the channel, to the front page of its site, or to another column of it.

    A column is told by its form: a folder without a digit (`/sports/`) where the others are files (`/ty/2026/1.shtml`).
    """
    hosts = {urlsplit(home).hostname, urlsplit(feed).hostname}
    files = sum(bool(_FILE.search(urlsplit(item.url).path)) for item in items)
    kept = []
    for item in items:
        parts = urlsplit(item.url)
        bare = not (parts.query or parts.fragment)
        is_front = bare and parts.hostname in hosts and not parts.path.strip("/")
        is_column = bare and files * 2 > len(items) and bool(_COLUMN.fullmatch(parts.path))
        if not (item.url.rstrip("/") == home.rstrip("/") or is_front or is_column):
            kept.append(item)
    return kept


def _date(text: str, language: str | None, timezone: str | None, now: datetime | None) -> datetime | date | None:
    if (language or "").startswith("zh"):
        text = plain_day(text.strip())
    text = _CHINESE_FORM.sub(_chinese_day, _SHORT_YEAR.sub(r"\g<1>20\3", text))
    return parse_date(text, timezone=timezone, language=language, now=now) if text.strip() else None


def _chinese_day(found: re.Match[str]) -> str:
    day, month, year = found.groups()
    return f"{year}年{_MONTHS.index(month) + 1 if month in _MONTHS else month}月{day}日"
