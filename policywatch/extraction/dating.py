"""When a page was published and changed: candidates from where pages say it, the most trusted first.

JSON-LD, then metas, then the date that is shown near the title, then the day in the URL, then htmldate. A shown date
is right where it differs from that of the URL (counted: 9 of 80 rows of two ministries differ).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from policywatch.extraction.tree import Element, lines
from policywatch.models.reading import Precision
from policywatch.text import day_in_url, day_of
from policywatch.text.dates import DateFound, find_date

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "bt:pubdate", "pubdate", "publishdate",
    "publish_date", "firstpublishedtime", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dc.date", "parsely-pub-date", "sailthru.date", "weibo:article:create_at", "og:release_date",
    "publication_date", "article.published", "published", "date", "created", "pub_date", "apub:time",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:modified_time", "lastmodifiedtime", "datemodified", "last-modified",
    "dcterms.modified", "dc.date.modified", "revised", "lastmod", "apub:modified",
)  # fmt: skip
_LABEL = re.compile(
    r"(?:发布|發布|发表|發表|刊登|更新|公布|成文|印发|發稿|发稿|时间|時間|日期|Posted|Published|Stand|Veröffentlicht|Datum)",
    re.I,
)
_LATER = re.compile(r"(?:更新|修改|Updated|Aktualisiert|Stand)", re.I)
_NOT_OURS = re.compile(r"(?:comment|footer|copyright|related|sidebar|recommend|hot|rank|pinglun)", re.I)
_NEAR = 6_000
"""Characters behind the headline in which the page's own date is looked for."""


@dataclass(frozen=True)
class Dating:
    """When a page was published and changed, and where it says so."""

    published: datetime | date | None = None
    precision: Precision | None = None
    origin: str = ""
    zone_assumed: bool = False
    modified: datetime | date | None = None


def dating_of(
    tree: Element,
    metas: Mapping[str, str],
    url: str,
    title: str,
    *,
    text: str,
    timezone: str | None,
    language: str | None,
    now: datetime | None,
) -> Dating:
    """Find when the page was published and changed; `text` is the page's source, for the last resort."""
    in_url = day_in_url(url)

    def read(value: str) -> DateFound | None:
        found = find_date(value, timezone=timezone, language=language)
        latest = (now + timedelta(days=2)).date() if now else date.max
        return found if found and day_of(found.value) <= latest else None

    claims: list[tuple[str, DateFound]] = []
    modified: DateFound | None = None
    for node in _json_ld(tree):
        if found := read(str(node.get("datePublished") or "")):
            claims.append(("json-ld", found))
        modified = modified or read(str(node.get("dateModified") or ""))
    claims += [("meta", found) for name in _PUBLISHED if name in metas and (found := read(metas[name]))]
    modified = modified or next((found for name in _MODIFIED if (found := read(metas.get(name, "")))), None)
    shown = _shown(tree, title, read)
    chosen = _choose(claims, shown, in_url)
    if chosen is None and in_url:
        chosen = ("url", DateFound(in_url, 0, 0))
    if chosen is None and (last := _htmldate(text, url)):
        chosen = ("htmldate", DateFound(last, 0, 0))
    if chosen is None:
        return Dating(modified=modified.value if modified else None)
    origin, found = chosen
    return Dating(
        found.value, _precision(found.value), origin, found.zone_assumed, modified.value if modified else None
    )


def _choose(
    claims: list[tuple[str, DateFound]], shown: list[DateFound], in_url: date | None
) -> tuple[str, DateFound] | None:
    """Choose among what the page declares and shows; the day in the URL decides between two that differ."""
    candidates = [*claims[:4], *(("visible", found) for found in shown[:3])]
    if not candidates:
        return None
    best = candidates[0]
    if in_url and day_of(best[1].value) != in_url:
        best = next((candidate for candidate in candidates if day_of(candidate[1].value) == in_url), best)
    # A declared day, and the same day shown with its minute: the minute is worth having.
    if not isinstance(best[1].value, datetime):
        for candidate in candidates:
            if isinstance(candidate[1].value, datetime) and day_of(candidate[1].value) == best[1].value:
                return candidate
    return best


def _precision(value: datetime | date) -> Precision:
    if not isinstance(value, datetime):
        return "day"
    return "second" if value.second else "minute"


def _json_ld(tree: Element) -> Iterator[Mapping[str, Any]]:
    """Give the nodes of the page's JSON-LD that describe articles, then the others."""
    nodes: list[Mapping[str, Any]] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]")[:20]:
        with suppress(ValueError, RecursionError):
            _gather(json.loads((script.text or "").strip()[:500_000], strict=False), nodes, 0)
    return iter(sorted(nodes, key=lambda node: not re.search("Article|Posting|Report", str(node.get("@type")))))


def _gather(value: Any, nodes: list[Mapping[str, Any]], depth: int) -> None:
    if depth > 6 or len(nodes) > 100:
        return
    if isinstance(value, list):
        for part in value[:50]:
            _gather(part, nodes, depth + 1)
    elif isinstance(value, dict):
        if "datePublished" in value or "dateModified" in value:
            nodes.append(value)
        for part in value.values():
            if isinstance(part, list | dict):
                _gather(part, nodes, depth + 1)


def _shown(tree: Element, title: str, read: Any) -> list[DateFound]:
    """Give the dates that stand near the headline, the best first."""
    found: list[tuple[float, DateFound]] = []
    for element in tree.xpath("//time[@datetime] | //*[@itemprop='datePublished'] | //*[@pubdate]")[:10]:
        value = read(element.get("datetime") or element.get("content") or " ".join(lines(element)))
        if value and not _in_strange_part(element):
            found.append((0.0, value))
    all_lines = lines(tree)
    head = re.sub(r"\W+", "", title)[:30]
    places = [number for number, line in enumerate(all_lines) if head and head in re.sub(r"\W+", "", line)]
    start = places[0] if places else 0
    distance = 0
    for number, line in enumerate(all_lines[start : start + 200]):
        distance += len(line)
        if distance > _NEAR:
            break
        value = read(line[:300])
        if value is None or (number == 0 and len(line) < len(title) + 4):
            continue
        labelled = bool(_LABEL.search(line[:100]))
        score = (
            1.0 + number * 0.1 - 1.5 * labelled + (len(line) > 120) * 3 + bool(_LATER.search(line[: value.start + 20]))
        )
        score -= isinstance(value.value, datetime)
        found.append((score, value))
    if start:
        for number, line in enumerate(reversed(all_lines[max(0, start - 6) : start])):
            if (value := read(line)) and len(line) < 80:
                found.append((2.0 + number * 0.3 - isinstance(value.value, datetime), value))
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _in_strange_part(element: Element) -> bool:
    for ancestor in (element, *element.iterancestors()):
        if _NOT_OURS.search(f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}"):
            return True
    return False


def _htmldate(text: str, url: str) -> date | None:
    from htmldate import find_date as guess

    with suppress(Exception):  # a guess of last resort; whatever that library stumbles over, the page stays undated
        found = guess(text, url=url, original_date=True, extensive_search=False)
        return date.fromisoformat(found) if found else None
    return None
