"""Read JSON into items by the paths of its source.

JSON also comes as JSONP, in a script that gives it a name, and in an element of a page. An answer without rows is an
error: search interfaces answer 200 and nothing when a parameter is not as they like it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.listing import MAX_ROWS, filled_address
from policywatch.spiders.paths import values_at
from policywatch.spiders.plain import plain_line, plain_text
from policywatch.spiders.selectors import compile_selector
from policywatch.text import absolute_url, canonical_url, day_in_url, parse_date, without_attribute_floods

_WRAPPED = re.compile(r"(?:/\*.*?\*/\s*)?(?:(?:var|let|const)\s+)?[\w.$]+\s*[(=]\s*(?=[\[{])")
"""What stands before the JSON of a script: `callback(` or `var rows =`."""
_OPENING = re.compile(r"[\[{]")
_MAX_TRIES = 200
"""Brackets in a script that are tried as the beginning of its JSON."""
_MAX_NUMBER = 1e18
"""Ids and epochs are smaller; `1e999` is infinite to the JSON reader."""
_SAYS = ("message", "msg", "errorMsg", "error", "desc")


def json_of(text: str, *, within: str = "") -> Any:
    """Give the JSON of an answer: plain, in a script, or in the element that `within` (a selector) finds; else None."""
    text = text.lstrip("\ufeff \t\r\n")
    if within and text.startswith("<"):
        return _embedded(text, within)
    wrapped = _WRAPPED.match(text)
    if wrapped is None and not text.startswith(("{", "[")):
        return None
    try:
        return json.JSONDecoder().raw_decode(text, wrapped.end())[0] if wrapped else json.loads(text)
    except (ValueError, RecursionError):
        return None


def _embedded(markup: str, within: str) -> Any:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    fit = without_attribute_floods(markup.replace("\x00", ""))
    page = etree.fromstring(fit.encode("utf-8", "replace"), parser)
    if page is None:
        return None
    for way in compile_selector(within):
        for element in way.elements(page):
            held = element.get(way.attribute, "") if way.attribute else "".join(element.itertext())
            data = _longest_json(held)
            if data is not None:
                return data
    return None


def _longest_json(text: str) -> Any:
    """Give the longest object or array that a text, perhaps a script, holds; the cost is a few times its length."""
    decoder = json.JSONDecoder()
    best: Any = None
    at = length = spent = 0
    for _ in range(_MAX_TRIES):
        opening = _OPENING.search(text, at)
        if opening is None or spent > 3 * len(text):
            break
        start = at = opening.start()
        try:
            data, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as exc:  # a number of 5,000 digits is no JSONDecodeError
            spent += exc.pos - start if isinstance(exc, json.JSONDecodeError) else 1000
            at += 1
        else:
            if data and at - start > length:
                best, length = data, at - start
    return best


def endpoint_rows(
    data: Any, url: str, source: Source, paths: Mapping[str, str], *, now: datetime | None = None
) -> tuple[tuple[Item, ...], bool]:
    """Give the rows of JSON that came from `url`, each link once, and whether there were more than `MAX_ROWS`.

    Raise ParseError (`no rows`) when there is none with a link.
    """
    path = paths.get("item", ".")
    rows = [row for value in values_at(data, path) for row in (value if isinstance(value, list) else [value])]
    items: dict[str, Item] = {}
    for row in rows[:MAX_ROWS]:
        item = _item(row, url, source, paths, now) if isinstance(row, dict) else None
        if item is not None:
            items.setdefault(canonical_url(item.url), item)
    if not items:
        what = f"{len(rows)} rows, none with a link" if rows else f"nothing stands at {path!r}"
        raise ParseError("no rows", f"not the JSON we know: {what}{_its_words(data)}", source_id=source.id, url=url)
    return tuple(items.values()), len(rows) > MAX_ROWS


def _item(
    row: dict[str, Any], base: str, source: Source, paths: Mapping[str, str], now: datetime | None
) -> Item | None:
    link = _text_at(row, paths.get("link", "url"))
    if "address" in paths and not link.startswith(("http://", "https://")):
        link = filled_address(paths["address"], link)
    url = absolute_url(link, base) if link else None
    if url is None:
        return None
    title = plain_line(_text_at(row, paths["title"])) if "title" in paths else ""
    text = plain_text(_text_at(row, paths["text"])) if "text" in paths else ""
    return Item(url, title, _date_at(row, paths.get("date", ""), source, now) or day_in_url(url), text)


def _date_at(row: dict[str, Any], path: str, source: Source, now: datetime | None) -> datetime | date | None:
    for alternative in path.split(" | ") if path else ():
        shown = _text_at(row, alternative)
        published = parse_date(shown, timezone=source.timezone, language=source.language, now=now) if shown else None
        if published is not None:
            return published
    return None


def _text_at(row: dict[str, Any], path: str) -> str:
    for value in values_at(row, path):
        if isinstance(value, str):
            return value.strip()
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MAX_NUMBER:
            return str(int(value))
    return ""


def _its_words(data: Any) -> str:
    """Give what a failing endpoint says of itself."""
    if isinstance(data, dict):
        for name in _SAYS:
            if isinstance(data.get(name), str) and data[name].strip():
                return f"; it says: {plain_line(data[name])[:120]}"
    return ""
