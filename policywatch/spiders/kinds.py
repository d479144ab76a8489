"""Turn what a source's server answered into items, by the source's kind and family."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders.answer import Answer, Ask
from policywatch.spiders.endpoint import endpoint_rows, json_of
from policywatch.spiders.families import FAMILIES, Family
from policywatch.spiders.feed import parse_feed_page
from policywatch.spiders.listing import list_rows
from policywatch.spiders.paging import next_numbered_page, next_trs_page
from policywatch.spiders.paths import values_at
from policywatch.spiders.sitemap import parse_sitemap
from policywatch.text import decode

_PLAIN = Family()


def read_answer(
    content: bytes, url: str, source: Source, *, declared: str | None = None, now: datetime | None = None
) -> Answer:
    """Give the items of what came from `url`, or what to ask next. Raise ParseError when it is not what it should be.

    `declared` is the charset of the HTTP header.
    """
    if source.kind == "feed":
        feed = parse_feed_page(
            content, url, declared=declared, language=source.language, timezone=source.timezone, now=now
        )
        return Answer(feed.items, feed.truncated, ttl=feed.ttl)
    if source.kind == "sitemap":
        return parse_sitemap(content, url, source, declared=declared, now=now)
    try:
        return _rows(decode(content, declared=declared), url, source, now)
    except ParseError as exc:
        from policywatch.spiders.discovery import nothing_said, propose_list  # imported when a list is odd

        found = propose_list(content, url, source, declared=declared, now=now)
        if found is None:
            if source.kind == "listing" and (said := nothing_said(content, declared=declared)):
                raise ParseError(
                    "empty", f"{exc.problem}; the page says: {said}", source_id=source.id, url=url
                ) from exc
            raise
        if source.kind == "listing" and source.family is None and "item" not in source.list:
            return Answer(found.items)  # nobody has written selectors yet
        problem = f"{exc.problem}, but {len(found.items)} links with dates stand on the page: it looks redesigned"
        raise ParseError("redesign", problem, source_id=source.id, url=url) from exc


def _rows(text: str, url: str, source: Source, now: datetime | None) -> Answer:
    family = FAMILIES[source.family] if source.family else _PLAIN
    paths, selectors = paths_and_selectors(source, family)
    if source.kind == "json" or family.paths:
        data = json_of(text, within=source.list.get("json", ""))
        if data is not None:
            return _json_rows(data, url, source, paths, selectors, now)
    asks = family.shell(text, url) if family.shell else ()
    if "item" not in selectors:
        if asks:
            return Answer(asks=asks)
        what = "the answer is no JSON" if source.kind == "json" else "the source has no selectors"
        raise ParseError("no rows", what, source_id=source.id, url=url)
    markup = family.records(text) if family.records else ""
    try:
        page = list_rows(markup or text, url, source, _for_records(selectors, family, markup), now=now)
    except ParseError:
        if asks:
            return Answer(asks=asks)
        raise
    older = page.next_url or next_trs_page(text, url)
    return Answer(page.items, asks=asks, next=Ask(older, referer=url) if older else family.older(text, url))


def _json_rows(
    data: object,
    url: str,
    source: Source,
    paths: Mapping[str, str],
    selectors: Mapping[str, str],
    now: datetime | None,
) -> Answer:
    if "html" not in paths:
        items, truncated = endpoint_rows(data, url, source, paths, now=now)
        # The page number of a POST stands in its body, which is not known here.
        older = "" if source.request.form or source.request.json else next_numbered_page(url)
        return Answer(items, truncated, next=Ask(older, source.request.referer or url) if older else None)
    markup = next((value for value in values_at(data, paths["html"]) if isinstance(value, str)), "")
    if not markup.strip():
        raise ParseError("no rows", f"no HTML stands at {paths['html']!r}", source_id=source.id, url=url)
    family = FAMILIES[source.family] if source.family else _PLAIN
    # A script puts the HTML into the page of the column: its links are relative to that.
    column = next((page for page in source.urls if family.next_page and not family.is_data(page)), url)
    items = list_rows(markup, column if len(source.urls) == 1 else url, source, selectors, now=now).items
    further = Ask(family.next_page(url, len(items)), referer=url) if family.next_page and family.is_data(url) else None
    return Answer(items, next=further)


def _for_records(selectors: Mapping[str, str], family: Family, markup: str) -> Mapping[str, str]:
    """A source's own rows may be those of the page a script makes; the records themselves are rows in any case."""
    if not markup:
        return selectors
    return {**selectors, "item": f"{selectors['item']} | {family.page['item']}"}


def paths_and_selectors(source: Source, family: Family) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Give the paths for a source's JSON and the selectors for its HTML, its own before its family's."""
    if source.family is None:
        is_css = "html" in source.list or source.kind == "listing"
        return (
            ({name: source.list[name] for name in ("html",) if name in source.list}, source.list)
            if is_css
            else (
                source.list,
                {},
            )
        )
    # Who says where the rows are says what stands in them: a default date could be another one (a deadline).
    own = source.list if "item" in source.list else None
    if family.is_css:
        return family.paths, own or {**family.page, **source.list}
    return own or {**family.paths, **source.list}, family.page
