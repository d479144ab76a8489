"""JSON Feed (https://www.jsonfeed.org/version/1.1/): the entries of a feed that feedparser does not know.

feedparser answers a JSON Feed with no entries and no error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from policywatch.errors import ParseError


def json_entries(text: str, url: str) -> Iterator[dict[str, str]]:
    """Give each entry under the names that an XML feed's entries have (link, id, title, content, published, updated).

    Raise ParseError (`no feed`) when the text is JSON but no feed.
    """
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise ParseError("no feed", "it begins like JSON and breaks off or is malformed", url=url) from exc
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise ParseError("no feed", "JSON, but not a JSON Feed: it has no list of items", url=url)
    if "jsonfeed.org" not in _text(feed.get("version")) and not all(isinstance(item, dict) for item in items):
        raise ParseError("no feed", "JSON, but not a JSON Feed: its items are no entries", url=url)
    home = _text(feed.get("home_page_url"))
    return (_entry(item, home) for item in items if isinstance(item, dict))


def _entry(item: dict[str, Any], home: str) -> dict[str, str]:
    plain = _text(item.get("content_text")) or _text(item.get("summary"))
    return {
        "home": home,
        "link": _text(item.get("url")) or _text(item.get("external_url")),
        "id": _text(item.get("id")),
        "title": _text(item.get("title")),
        "content": _text(item.get("content_html")) or escape(plain, quote=False),
        "published": _text(item.get("date_published")),
        "updated": _text(item.get("date_modified")),
    }


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else str(value) if isinstance(value, int) else ""
