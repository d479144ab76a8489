"""A source as YAML, the user's own and the built-in ones in the same form."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import cast, get_args

from yaml.nodes import MappingNode, Node, ScalarNode

from policywatch.config import values
from policywatch.config.nodes import Sheet
from policywatch.models import Expectation, Family, Request, Rhythm, Source
from policywatch.models.source import Kind

ID = re.compile(r"[a-z0-9-]+")
# ISO 639-1 codes and the two scripts of Chinese; `zh` alone leaves the script to the page.
LANGUAGE = re.compile(r"zh-Han[st]|[a-z]{2}")
_KEYS = [
    "id",
    "name",
    "publisher",
    "language",
    "tier",
    "kind",
    "url",
    "timezone",
    "list",
    "detail",
    "family",
    "request",
    "every",
    "expect",
    "enabled",
    "reason",
    "backfill",
    "despite_robots",
]
_LIST_KEYS = ("item", "link", "title", "date", "next", "text", "address", "html", "json", "only")
_REQUEST_KEYS = ("referer", "form", "json", "cookies")
_COOKIE = re.compile(r"[!#$%&'*+.^_`|~\w-]+")
_DETAIL_KEYS = ("title", "body", "date")


def read_source(sheet: Sheet, node: Node, *, check_selectors: bool = True) -> Source | None:
    """Read one source; note every mistake, and give None when it cannot be polled.

    Selectors are compiled to check them, which costs a millisecond each; those that a test has checked need it not.
    """
    before = len(sheet.mistakes)
    given = sheet.mapping(node, _KEYS, "a source")
    if not given:
        return None
    id = read_id(sheet, given["id"]) if "id" in given else ""
    if "id" not in given:
        sheet.note(node, "a source needs an id, such as `id: my-blog`")
    kind = sheet.chosen(given["kind"], "kind", get_args(Kind)) if "kind" in given else None
    if "kind" not in given:
        sheet.note(node, "a source needs a kind: feed, listing, json or sitemap")
    urls = _urls(sheet, given["url"]) if "url" in given else ()
    if "url" not in given:
        sheet.note(node, "a source needs a url")
    rows = _texts(sheet, given["list"], _LIST_KEYS, "list") if "list" in given else {}
    family = sheet.chosen(given["family"], "family", get_args(Family)) if "family" in given else None
    enabled = sheet.flag(given["enabled"], "enabled") if "enabled" in given else True
    if kind == "listing" and enabled and "family" not in given and not {"item", "link"} <= rows.keys():
        sheet.note(given.get("list", node), 'a listing needs `list: {item: "…", link: "a@href"}`')
    if kind == "json" and enabled and "family" not in given and not {"link", "html"} & rows.keys():
        sheet.note(
            given.get("list", node), "JSON needs paths, such as `list: {item: data.rows, link: url, title: title}`"
        )
    source = Source(
        id=id,
        kind=cast(Kind, kind or "feed"),
        urls=urls,
        name=_name(sheet, given["name"]) if "name" in given else {},
        publisher=sheet.text(given["publisher"], "publisher") if "publisher" in given else "",
        language=_language(sheet, given["language"]) if "language" in given else None,
        tier=_tier(sheet, given["tier"]) if "tier" in given else 3,
        timezone=values.zone(sheet, given["timezone"], "timezone", "UTC") if "timezone" in given else None,
        list=rows,
        detail=_texts(sheet, given["detail"], _DETAIL_KEYS, "detail") if "detail" in given else {},
        family=cast(Family | None, family),
        request=_request(sheet, given["request"]) if "request" in given else Request(),
        every=_rhythm(sheet, given["every"]) if "every" in given else Rhythm(),
        expect=_expectation(sheet, given["expect"]) if "expect" in given else Expectation(),
        backfill=values.duration(sheet, given["backfill"], "backfill", timedelta(0))
        if "backfill" in given
        else timedelta(0),
        enabled=enabled,
        reason=sheet.text(given["reason"], "reason") if "reason" in given else "",
        despite_robots=_despite(sheet, given["despite_robots"]) if "despite_robots" in given else "",
    )
    if check_selectors and kind is not None and len(sheet.mistakes) == before:
        _check_selectors(sheet, given, source)
    return source if len(sheet.mistakes) == before else None


def read_id(sheet: Sheet, node: Node) -> str:
    """Read an id: small letters, digits and hyphens."""
    id = sheet.text(node, "id")
    if id and not ID.fullmatch(id):
        plain = re.sub(r"[^a-z0-9]+", "-", id.lower()).strip("-") or "my-source"
        sheet.note(node, f"an id has small letters, digits and hyphens only, such as {plain}, not {id!r}")
    return id


def _urls(sheet: Sheet, node: Node) -> tuple[str, ...]:
    return tuple(filter(None, (values.web_url(sheet, part, "url") for part in sheet.texts(node, "url"))))


def _name(sheet: Sheet, node: Node) -> dict[str, str]:
    if isinstance(node, ScalarNode):
        return {"en": sheet.text(node, "name")}
    return {key: sheet.text(value, "name") for key, value in sheet.mapping(node, None, "name").items()}


def _language(sheet: Sheet, node: Node) -> str | None:
    text = sheet.text(node, "language")
    if text and not LANGUAGE.fullmatch(text):
        sheet.note(node, f"language is zh-Hans, zh-Hant, en, de or another code of two letters, not {text!r}")
    return text or None


def _tier(sheet: Sheet, node: Node) -> int:
    return int(sheet.chosen(node, "tier", ("1", "2", "3")) or 3)


def _rhythm(sheet: Sheet, node: Node) -> Rhythm:
    default = Rhythm()
    if isinstance(node, MappingNode):
        given = sheet.mapping(node, ("min", "max"), "every")
        least = values.duration(sheet, given["min"], "every.min", default.min) if "min" in given else default.min
        most = values.duration(sheet, given["max"], "every.max", default.max) if "max" in given else default.max
        rhythm = Rhythm(least, max(least, most) if "max" not in given else most)
        if rhythm.min > rhythm.max:
            sheet.note(node, "every.min is longer than every.max; exchange them")
    else:
        every = values.duration(sheet, node, "every", default.min)
        rhythm = Rhythm(every, every)
    if rhythm.min < timedelta(seconds=1):
        sheet.note(node, "every is at least 1s")
    return rhythm


def _expectation(sheet: Sheet, node: Node) -> Expectation:
    given = sheet.mapping(node, ("items", "news"), "expect")
    items = sheet.number(given["items"], "expect.items") if "items" in given else None
    news = values.duration(sheet, given["news"], "expect.news", timedelta(0)) if "news" in given else None
    return Expectation(1 if items is None else items, news)


def _texts(sheet: Sheet, node: Node, keys: tuple[str, ...], what: str) -> dict[str, str]:
    return {key: sheet.text(value, f"{what}.{key}") for key, value in sheet.mapping(node, keys, what).items()}


def _request(sheet: Sheet, node: Node) -> Request:
    given = sheet.mapping(node, _REQUEST_KEYS, "request")
    if "form" in given and "json" in given:
        sheet.note(given["json"], "a request sends a form or JSON, not both")
    body = sheet.text(given["json"], "request.json") if "json" in given else ""
    try:
        json.loads(body or "{}")
    except ValueError as exc:
        sheet.note(given["json"], f"request.json is no JSON ({exc}); write it between single quotes: '{{\"page\": 1}}'")
    return Request(
        values.web_url(sheet, given["referer"], "request.referer") if "referer" in given else "",
        sheet.text(given["form"], "request.form") if "form" in given else "",
        body,
        _cookies(sheet, given["cookies"]) if "cookies" in given else {},
    )


def _cookies(sheet: Sheet, node: Node) -> dict[str, str]:
    cookies = {}
    for name, value in sheet.mapping(node, None, "request.cookies").items():
        text = sheet.text(value, f"request.cookies.{name}")
        if not _COOKIE.fullmatch(name) or any(mark in text for mark in ";,\r\n\t "):
            sheet.note(value, "a cookie is a name and a value without blanks, commas and semicolons")
        cookies[name] = text
    return cookies


def _despite(sheet: Sheet, node: Node) -> str:
    text = sheet.text(node, "despite_robots")
    if text.lower() in ("true", "yes", "on", "1"):
        sheet.note(node, "despite_robots says why, such as `despite_robots: they allow it, by mail of 2026-10-02`")
    return "" if text.lower() in ("false", "no", "off", "0") else text


def _check_selectors(sheet: Sheet, given: dict[str, Node], source: Source) -> None:
    from policywatch.spiders import compile_selector, list_problem  # lxml: only where selectors are checked

    for key, node in sheet.mapping(given["list"], None, "list").items() if "list" in given else ():
        problem = list_problem(source, key)
        if problem:
            sheet.note(node, f"list.{key}: {problem}")
    for key, node in sheet.mapping(given["detail"], None, "detail").items() if "detail" in given else ():
        try:
            compile_selector(source.detail[key])
        except ValueError as exc:
            sheet.note(node, f"detail.{key}: {exc}")
