"""When a page was published and changed: candidates from where pages say it, the most trusted first.

JSON-LD, then metas, then the date that is shown near the title, then the day in the URL, then htmldate. A shown date
is right where it differs from that of the URL (counted: 9 of 80 rows of two ministries differ).
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from datetime import timezone as offset
from functools import cache

from policywatch.extraction.shown import shown_dates
from policywatch.extraction.source import Page
from policywatch.models.reading import Precision
from policywatch.text import day_in_url, day_of
from policywatch.text.dates import FIGURES, HAN_YEAR, DateFound, find_date, zone_of

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "bt:pubdate", "pubdate", "publishdate",
    "publish_date", "firstpublishedtime", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dc.date", "parsely-pub-date", "sailthru.date", "weibo:article:create_at", "og:release_date",
    "publication_date", "article.published", "article:published", "article:published:time", "publish-date",
    "citation_publication_date", "citation_online_date", "dcterms.date", "dcterms.available",
    "govuk:first-published-at", "cxenseparse:recs:publishtime", "published", "date", "created", "pub_date", "apub:time",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:modified_time", "lastmodifiedtime", "datemodified", "last-modified",
    "dcterms.modified", "dc.date.modified", "revised", "lastmod", "apub:modified",
)  # fmt: skip
_FARTHEST = timedelta(hours=14)
_HALF_AN_HOUR = timedelta(minutes=30)
_Claim = tuple[str, DateFound]


@dataclass(frozen=True)
class Dating:
    """When a page was published and changed, and where it says so."""

    published: datetime | date | None = None
    precision: Precision | None = None
    origin: str = ""
    zone_assumed: bool = False
    modified: datetime | date | None = None


def dating_of(
    page: Page, url: str, title: str, *, timezone: str | None, language: str | None, now: datetime | None
) -> Dating:
    """Find when the page was published and changed."""
    in_url = day_in_url(url)
    latest = (now + timedelta(days=2)).date() if now else date.max

    @cache  # what a page declares it says in several places
    def found_in(text: str, against: datetime | None) -> DateFound | None:
        found = find_date(text, timezone=timezone, language=language, now=against)
        return found if found and day_of(found.value) <= latest else None

    def read(text: str, *, words: bool = False) -> DateFound | None:
        against = now if words else None
        has_year = FIGURES.search(text) or ("年" in text and HAN_YEAR.search(text))
        return found_in(text, against) if against or has_year else None

    def first(values: Iterable[str]) -> DateFound | None:
        return next((found for value in values if (found := read(value))), None)

    claims = [("json-ld", read(str(node.get("datePublished") or ""))) for node in page.declared]
    claims += [("meta", read(page.metas[name])) for name in _PUBLISHED if name in page.metas]
    if (language or "zh").startswith("zh"):
        claims += [("index", read(value)) for label, value in page.index_table if label in ("发布日期", "发布时间")]
    modified = first(str(node.get("dateModified") or "") for node in page.declared)
    modified = modified or first(page.metas.get(name, "") for name in _MODIFIED)
    shown = shown_dates(page, title, read)
    candidates = [(origin, found) for origin, found in claims if found][:4]
    candidates += [("visible", found) for found in shown[:3]]
    chosen = _choose(_in_own_zone(candidates, shown, zone_of(timezone, language)), in_url)
    if chosen is None and in_url:
        chosen = ("url", DateFound(in_url, 0, 0))
    if chosen is None and (last := _htmldate(page.text, url)):
        chosen = ("htmldate", DateFound(last, 0, 0))
    if chosen is None:
        return Dating(modified=modified.value if modified else None)
    origin, found = chosen
    return Dating(
        found.value, precision_of(found.value), origin, found.zone_assumed, modified.value if modified else None
    )


def _in_own_zone(candidates: list[_Claim], shown: list[DateFound], zone: tzinfo) -> list[_Claim]:
    """Give declared instants in the zone that the page's readers see.

    JSON-LD often says UTC. Where the page shows the same minute some whole or half hours away, that is its zone;
    else it is the source's, which by itself is only known for Chinese.
    """
    times = [(found.value, found.zone_assumed) for found in shown if isinstance(found.value, datetime)]
    clocks = [at.replace(tzinfo=None) for at, is_bare in times if is_bare or at.utcoffset()][:1]
    moved: list[_Claim] = []
    for origin, found in candidates:
        value = found.value
        if isinstance(value, datetime) and not found.zone_assumed and value.utcoffset() == timedelta():
            minute = value.replace(tzinfo=None, second=0, microsecond=0)
            aways = [clock.replace(second=0, microsecond=0) - minute for clock in clocks]
            own = next((away for away in aways if abs(away) <= _FARTHEST and away % _HALF_AN_HOUR == timedelta()), None)
            found = replace(found, value=value.astimezone(zone if own is None else offset(own)))
        moved.append((origin, found))
    return moved


def _choose(candidates: list[_Claim], in_url: date | None) -> _Claim | None:
    """Choose among what the page declares and shows; the day in the URL decides where they differ.

    What is shown best is right where it differs from the URL (counted: 9 of 80 rows of two ministries differ).
    """
    if not candidates:
        return None
    best = candidates[0]
    days = [day_of(found.value) for _, found in candidates]
    declared = [origin != "visible" for origin, _ in candidates]
    if in_url and declared[0] and days[0] != in_url and days.count(days[0]) < 2 and in_url in days:
        best = candidates[days.index(in_url)]
    # The same day shown with its minute: a declared minute is often that of a later save, a shown one is the editor's.
    # Where the page's zone is not known, a declared instant is worth more.
    shown = [found for origin, found in candidates if origin == "visible"]
    for found in shown[:1] if isinstance(best[1].value, datetime) else shown:
        if isinstance(found.value, datetime) and day_of(found.value) == day_of(best[1].value):
            claimed = best[1].value
            if not isinstance(claimed, datetime):
                return "visible", found
            is_same = claimed.replace(second=0, microsecond=0) == found.value.replace(second=0, microsecond=0)
            return best if is_same or found.value.utcoffset() != claimed.utcoffset() else ("visible", found)
    return best


def precision_of(value: datetime | date) -> Precision:
    """Say how exact a date is given."""
    if not isinstance(value, datetime):
        return "day"
    return "second" if value.second else "minute"


def _htmldate(text: str, url: str) -> date | None:
    from htmldate import find_date as guess

    with suppress(Exception):  # a guess of last resort; whatever that library stumbles over, the page stays undated
        found = guess(text, url=url, original_date=True, extensive_search=False)
        return date.fromisoformat(found) if found else None
    return None
