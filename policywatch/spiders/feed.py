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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from policywatch.errors import ParseError
from policywatch.models import Item
from policywatch.spiders.jsonfeed import json_entries
from policywatch.spiders.plain import plain_line, plain_text
from policywatch.spiders.shown_days import plain_day
from policywatch.text import absolute_url, decode, parse_date

_HEAD = 200_000
"""Characters in which the root element has to begin; before it stand comments, style sheets, a server's warnings."""
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ROOT = re.compile(r"<((?:[\w-]+:)?(?:rss|rdf|feed|channel))(?=[\s>])[^<>]{0,20000}>", re.IGNORECASE)
_PAGE = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?[\w.:-]+\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_MAX_ENTITY = 200
_ENTRY = re.compile(r"<(?:[\w-]+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_DAY_BEGINS = re.compile(r"<pubDate[\s/>]", re.IGNORECASE)
_ENTRY_OR_DAY = re.compile(
    r"(?P<entry><(?:item|entry)[\s>])"
    r"|<pubDate\s{0,9}(?:/>|>(?P<day>[^<]{0,200}|\s{0,99}<!\[CDATA\[[^\]]{0,200}\]\]>\s{0,99})</pubDate>)",
    re.IGNORECASE,
)
_EMPTY_ENTRY = re.compile(r"<(?:[\w-]+:)?(?:item|entry)\s*/>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_CDATA_BEGINS = re.compile(r"<!\s{0,3}\[\s{0,3}CDATA\s{0,3}\[", re.IGNORECASE)
_UNENDED = re.compile(
    r"(<title>\s{0,9}<!\[CDATA\[[^<>\]]{1,1000})(?:\]{0,2}\s{0,3}>?)(?=\s{0,9}</title>)", re.IGNORECASE
)
"""Marks of CDATA as they are written by hand: `<![cdata[`, `]] >`, `]]</title>`."""
_LONG_TAG = re.compile(r"<[^<>]{100000}")
_MAX_COST = 1_000_000
"""Entities, and tags ten times, that are read of a feed: feedparser takes 1.7 µs for one and 16 µs for the other."""
_PREFIX = re.compile(r"</?([A-Za-z][\w.-]*):[A-Za-z]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rss": "http://purl.org/rss/1.0/",
}
_BARE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!#?\w{1,31};)", re.DOTALL)
"""An ampersand that begins no entity (R&D): feedparser would end it as one. In CDATA it is right."""
# The forms of RFC 822 and 1123 in Chinese (13 11月 2026, 13 十一月 2026), and with a year of two digits.
_CHINESE_FORM = re.compile(r"\b(\d{1,2})\s+(\d{1,2}|[一二三四五六七八九十]{1,2})月\s+((?:19|20)\d\d)\b")
_SHORT_YEAR = re.compile(r"\b(\d{1,2}([ -])[A-Z][a-z]{2}\2)(\d\d)(?= \d{1,2}:\d\d)")
_MONTHS = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
_TTL = re.compile(r"<ttl>\s*(\d{1,5})\s*</ttl>")
_FILE = re.compile(r"\.s?html?$")
_COLUMN = re.compile(r"/[a-z-]+/")
_PUBLISHED = ("published", "created", "publishdate", "publishtime", "pubtime")
"""What feedparser calls the day of publication, then names that feeds made by hand give it."""
_REDIRECT_HOST = re.compile(r"(?:www\.)?google\.[a-z.]{2,6}", re.IGNORECASE)


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
        text, truncated = _mended(text, url, limit)
        entries = list(_xml_entries(text))
    items: dict[str, Item] = {}
    for entry in entries[:limit]:
        link = _link(entry, url)
        if link is None or link in items:
            continue
        published = _date(entry.get("published", ""), language, timezone, now)
        updated = _date(entry.get("updated", ""), language, timezone, now)
        items[link] = Item(
            url=link,
            title=plain_line(entry.get("title", "")),
            published=published or updated,
            text=plain_text(entry.get("content", "")),
            updated=updated if published else None,
        )
    if entries and not items:
        raise ParseError("no feed", f"none of its {len(entries)} entries has a link", url=url)
    home = absolute_url(next(iter(entries), {}).get("home", ""), url) or url
    minutes = _TTL.search(text)
    ttl = 60 * int(minutes[1]) if minutes else 0
    return FeedPage(tuple(_without_channel_pages(list(items.values()), home, url)), truncated, ttl)


def _mended(text: str, url: str, limit: int) -> tuple[str, bool]:
    """Cut what stands before the root element and entries beyond `limit`; declare prefixes that nobody declared."""
    head = _COMMENT.sub("", text[:_HEAD])
    root = _ROOT.search(head)
    page = _PAGE.search(head)
    if root is None or (page is not None and page.start() < root.start()):
        is_page = page or "<!doctype html" in head[:1000].lower()
        raise ParseError("no feed", f"the answer is {'a web page' if is_page else 'no RSS, RDF or Atom'}", url=url)
    entities = _safe_entities(head[: root.start()], url)
    name = root.group(1)
    body = head[root.end() :] + text[_HEAD:]
    starts = [found.start() for found in _ENTRY.finditer(body)]
    end = _affordable(body, starts[1 : limit + 1] if len(starts) > limit else [*starts[1:], len(body)])
    truncated = end < len(body)
    if body and not end:
        raise ParseError("no feed", "the feed is made of more tags and entities than any real one", url=url)
    if truncated:
        closing = "</channel>" if name.lower().endswith("rss") else ""
        body = f"{body[:end]}{closing}</{name}>"
    elif not starts and f"</{name}" not in body and not root.group().endswith("/>"):
        raise ParseError("no feed", "the feed breaks off before its first entry", url=url)
    body = _UNENDED.sub(r"\1]]>", _CDATA_BEGINS.sub("<![CDATA[", body))
    opening = root.group()
    declared = set(re.findall(r"xmlns:([\w.-]+)\s*=", opening + body))
    for prefix in sorted({*_PREFIX.findall(opening + body)} - declared - {"xml"}):
        namespace = _NAMESPACES.get(prefix, f"urn:undeclared:{prefix}")
        opening = f'{opening[: len(name) + 1]} xmlns:{prefix}="{namespace}"{opening[len(name) + 1 :]}'
    prolog = '<?xml version="1.0" encoding="utf-8"?>\n'
    if len(_DAY_BEGINS.findall(body)) > len(starts):
        body = _with_one_day_each(body)
    body = _BARE.sub(lambda found: "&amp;" if found[0] == "&" else found[0], _EMPTY_ENTRY.sub("", body))
    return prolog + entities + opening + body, truncated


def _with_one_day_each(body: str) -> str:
    """Leave out days of publication that are empty, or are not the first of their entry: feedparser takes the last."""
    has_day = False

    def kept(found: re.Match[str]) -> str:
        nonlocal has_day
        if found["entry"]:
            has_day = False
        elif has_day or not found["day"] or not found["day"].strip():
            return ""
        else:
            has_day = True
        return found.group()

    return _ENTRY_OR_DAY.sub(kept, body)


def _affordable(body: str, ends: list[int]) -> int:
    """Give the last of `ends` up to which reading the body costs no more than `_MAX_COST`, or 0."""
    if _LONG_TAG.search(body):
        return 0
    cost = last = 0
    for end in ends:
        piece = _CDATA.sub("", body[last:end])
        cost += 10 * piece.count("<") + piece.count("&")
        if cost > _MAX_COST:
            break
        last = end
    return last


def _safe_entities(prolog: str, url: str) -> str:
    """Give a DOCTYPE with the feed's own short entities. Refuse entities of entities, files or great length."""
    safe = []
    for found in _ENTITY.finditer(prolog):
        value = found.group(2)
        if found.group(1):
            continue  # the parameter entities of RSS 0.91 name the HTML characters, which are known anyway
        if value[0] not in "\"'" or "&" in value or "%" in value or len(value) > _MAX_ENTITY:
            raise ParseError("no feed", "the feed declares entities of entities, of files or of great length", url=url)
        safe.append(f"{found.group()}>")
    newline = "\n"  # feedparser knows a declaration by the beginning of its line
    return f"<!DOCTYPE feed [\n{newline.join(safe)}\n]>\n" if safe else ""


def _xml_entries(text: str) -> Iterator[Mapping[str, str]]:
    import feedparser

    # No base is handed over: feedparser would join links without a scheme to it, and what it joined cannot be told.
    parsed: Any = feedparser.parse(
        io.BytesIO(text.encode("utf-8", "replace")),
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )
    home = str(dict.get(parsed.feed, "link") or "")
    for entry in parsed.entries:
        # `dict.get`: the entry's own would give the day of publication for a missing `updated`.
        texts = [str(part.get("value") or "") for part in dict.get(entry, "content") or ()]
        texts.append(str(dict.get(entry, "summary") or ""))
        yield {
            "home": home,
            "original": str(dict.get(entry, "feedburner_origlink") or ""),
            "link": str(dict.get(entry, "link") or ""),
            "url": str(dict.get(entry, "href") or ""),  # of `<url>`
            "file": next(
                (
                    str(link.get("href") or "")
                    for link in dict.get(entry, "links") or ()
                    if link.get("rel") == "enclosure"
                ),
                "",
            ),
            "id": str(dict.get(entry, "id") or ""),
            "title": str(dict.get(entry, "title") or ""),
            "content": max(texts, key=len),
            "published": next((day for name in _PUBLISHED if (day := str(dict.get(entry, name) or "").strip())), ""),
            "updated": str(dict.get(entry, "updated") or ""),
        }


def _link(entry: Mapping[str, str], base: str) -> str | None:
    """Choose the address of an entry: the original behind a proxy, its link, a guid like an address, or its file."""
    guid = entry.get("id", "")
    for link in (entry.get("original", ""), entry.get("link", ""), guid if "/" in guid else "", entry.get("url", "")):
        address = absolute_url(link, base) if link and "<" not in link else None  # markup is no address
        if address is not None and (link != guid or "/" in link or "." in link):
            return _target(address)
    return absolute_url(entry["file"], base) if entry.get("file") else None


def _target(url: str) -> str:
    """Give where a search engine's redirect leads; any other URL as it is."""
    parts = urlsplit(url)
    if parts.path == "/url" and _REDIRECT_HOST.fullmatch(parts.hostname or ""):
        for name in ("url", "q"):
            for target in parse_qs(parts.query).get(name, ()):
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
