"""Find what can be polled on a page: the feeds that it names, or its list of links with dates.

A generic reading, without any selectors: of rows that stand in the same place under the same parent and hold a link
with words and a date, the largest group is the list. It proposes selectors to a person, and is checked by what they
give.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from policywatch.models import Family, Source
from policywatch.spiders.dated_links import DatedLink, dated_links
from policywatch.spiders.families import FAMILIES
from policywatch.spiders.page_tree import page_tree
from policywatch.spiders.plain import plain_line
from policywatch.spiders.proposing import Proposal, place_of, proposal_for
from policywatch.text import absolute_url, canonical_url, decode, detect_language

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
_FEED_LINK = re.compile(
    r"(?:/(?:rss|feed|atom)(?:[/.?]|$)|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[\w-]*\.(?:xml|php|json)$)", re.IGNORECASE
)
_OF_COMMENTS = re.compile(r"\bcomments?\b|kommentare|评论|評論|留言|迴響", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:暂|暫|尚)[无無未](?:相关|相關|有关|最新|公开|任何)?的?(?:信息|数据|内容|记录|文章|资讯|公告|通知|新闻|结果|資料|內容|紀錄|消息|訊息)"
    r"|[没沒][有找查]?(?:找到|查询到|相关|相關|符合条件)?的?(?:信息|数据|内容|记录|结果|資料|內容|紀錄)|查無資料"
    r"|\bno (?:results|entries|items|records|news|posts|articles|data|(?:open |current )?consultations)\b"
    r"|\bnothing (?:was )?found\b|\bkeine (?:\w+ )?(?:Einträge|Ergebnisse|Treffer|Meldungen|Beiträge)\b",
    re.IGNORECASE,
)
_LEAST_ROWS = 3
_MAX_PAGE = 1_000_000
"""Bytes of a page that are looked at."""
_HEADLINE = 16
"""Characters of a title from which a longer one is no better."""
_TRIES = 3
"""Groups of rows that are tried, the heaviest first."""


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page names, with its title there."""

    url: str
    title: str = ""


def find_feeds(content: bytes, url: str, *, declared: str | None = None) -> tuple[FeedLink, ...]:
    """Give the feeds that a page names: in its head first, then links that look like feeds.

    Those below the address of the page are its own and go before those of the whole site; those of comments go last.
    """
    page = _page(decode(content, declared=declared))
    found: dict[str, FeedLink] = {}
    for link in page.iter("link"):
        kind = link.get("type", "").partition(";")[0].strip().lower()
        if kind in _FEED_TYPES and "alternate" in link.get("rel", "").lower().split():
            _keep(found, link, plain_line(link.get("title", "")), url)
    for anchor in page.iter("a"):
        if _FEED_LINK.search(anchor.get("href", "")):
            _keep(found, anchor, plain_line("".join(anchor.itertext())), url)
    folder, _, name = canonical_url(url).partition("?")[0].rstrip("/").rpartition("/")
    column = f"{folder}/" if "." in name and folder.count("/") > 1 else f"{folder}/{name}/"
    return tuple(
        sorted(
            found.values(),
            key=lambda feed: 2 if _OF_COMMENTS.search(f"{feed.url} {feed.title}") else not feed.url.startswith(column),
        )
    )


def _keep(found: dict[str, FeedLink], link: etree._Element, title: str, base: str) -> None:
    address = absolute_url(link.get("href", ""), base)
    if address is not None:
        found.setdefault(canonical_url(address), FeedLink(address, title))


def language_of(content: bytes, *, declared: str | None = None) -> str:
    """Give the language of a page, by its text."""
    page = _page(decode(content, declared=declared))
    etree.strip_elements(page, "script", "style", "noscript", with_tail=False)
    return detect_language(" ".join(page.itertext())[:20_000], prior=page.get("lang") or None)


def title_of(content: bytes, *, declared: str | None = None) -> str:
    """Give the title in the head of a page."""
    return next((plain_line(title.text or "") for title in _page(decode(content, declared=declared)).iter("title")), "")


def family_of(content: bytes, url: str, *, declared: str | None = None) -> Family | None:
    """Give the publishing system whose rows stand in data blocks of a page, or at an address that it names."""
    markup = decode(content[:_MAX_PAGE], declared=declared)
    for name, family in FAMILIES.items():
        if family.records is not None and family.records(markup):
            return name
        if family.shell is not None and (name != "gkmlpt" or "/gkmlpt" in url) and family.shell(markup, url):
            return name
    return None


def propose_list(
    content: bytes, url: str, source: Source, *, declared: str | None = None, now: datetime | None = None
) -> Proposal | None:
    """Give selectors for the largest list of links with dates on a page, or None where there is no such list."""
    markup = decode(content[:_MAX_PAGE], declared=declared)
    page = _page(markup)
    found = list(dated_links(page, url, source, now))
    for with_names in (True, False):  # rows of one list may have classes by their subjects
        groups: dict[tuple[object, ...], list[DatedLink]] = defaultdict(list)
        for link in found:
            groups[place_of(link.row, with_names=with_names)].append(link)
        heavy = sorted((rows for rows in groups.values() if len({row.url for row in rows}) >= _LEAST_ROWS), key=_weight)
        for rows in heavy[: -_TRIES - 1 : -1]:
            proposal = proposal_for(rows, markup, url, source, now=now)
            if proposal is not None:
                return proposal
    return None


def nothing_said(content: bytes, *, declared: str | None = None) -> str:
    """Give the words with which a page says that its list has no rows (暂无信息); empty where it does not."""
    page = _page(decode(content[:_MAX_PAGE], declared=declared))
    etree.strip_elements(page, "script", "style", "noscript", "template", with_tail=False)
    found = _NOTHING.search(" ".join(page.itertext()))
    return found[0] if found else ""


def _weight(rows: list[DatedLink]) -> int:
    return len({row.url for row in rows}) * min(sum(len(row.title) for row in rows) // len(rows), _HEADLINE)


def _page(markup: str) -> etree._Element:
    page = page_tree(markup)
    return page if page is not None else etree.Element("html")
