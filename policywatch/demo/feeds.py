"""The newsroom's feeds: RSS 2.0, Atom and JSON Feed, each with a short text of every article."""

from __future__ import annotations

import json
from collections.abc import Sequence
from email.utils import format_datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from policywatch.demo.articles import DemoArticle
from policywatch.demo.publishers import Publisher

_ATOM = "http://www.w3.org/2005/Atom"


def rss_feed(publisher: Publisher, articles: Sequence[DemoArticle], base_url: str) -> bytes:
    """Write RSS 2.0 with the first paragraph of each article (https://www.rssboard.org/rss-specification)."""
    rss = Element("rss", version="2.0")
    channel = SubElement(rss, "channel")
    _add(channel, "title", publisher.name)
    _add(channel, "link", f"{base_url}{publisher.folder}/")
    _add(channel, "description", f"{publisher.name}：要闻、科技、社会")
    _add(channel, "language", "zh-cn")
    for article in articles:
        item = SubElement(channel, "item")
        _add(item, "title", article.title)
        # What follows `?` says only where the reader came from; the page is the same without it.
        _add(item, "link", f"{base_url}{article.path}?utm_source=rss")
        _add(item, "guid", f"{base_url}{article.path}")
        _add(item, "pubDate", format_datetime(article.published_at))
        _add(item, "description", article.paragraphs[0])
    return _xml(rss)


def atom_feed(publisher: Publisher, articles: Sequence[DemoArticle], base_url: str) -> bytes:
    """Write an Atom feed with the first paragraph of each article (RFC 4287)."""
    feed = Element("feed", xmlns=_ATOM)
    _add(feed, "title", publisher.name)
    _add(feed, "id", f"{base_url}{publisher.list_path}")
    SubElement(feed, "link", rel="self", href=f"{base_url}{publisher.list_path}")
    _add(feed, "updated", max(article.published_at for article in articles).isoformat())
    for article in articles:
        entry = SubElement(feed, "entry")
        _add(entry, "title", article.title)
        _add(entry, "id", f"{base_url}{article.path}")
        SubElement(entry, "link", rel="alternate", type="text/html", href=f"{base_url}{article.path}")
        _add(entry, "published", article.published_at.isoformat())
        _add(entry, "updated", article.published_at.isoformat())
        _add(entry, "summary", article.paragraphs[0])
    return _xml(feed)


def json_feed(publisher: Publisher, articles: Sequence[DemoArticle], base_url: str) -> bytes:
    """Write a JSON Feed with the first paragraph of each article (https://www.jsonfeed.org/version/1.1/)."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": publisher.name,
        "home_page_url": f"{base_url}{publisher.folder}/",
        "feed_url": f"{base_url}{publisher.list_path}",
        "language": publisher.language,
        "items": [
            {
                "id": f"{base_url}{article.path}",
                "url": f"{base_url}{article.path}",
                "title": article.title,
                "summary": article.paragraphs[0],
                "content_text": article.paragraphs[0],
                "date_published": article.published_at.isoformat(),
            }
            for article in articles
        ],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _xml(root: Element) -> bytes:
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written
