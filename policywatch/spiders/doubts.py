"""Whether an answer is still the list that a source is: redesigns, shrunk lists, menus taken for rows, challenges.

A redesign seldom breaks a list outright: selectors go on to find a menu, a box beside the list, or rows without their
dates. What a source expects, what it had before and a generic reading of links with dates tell these apart from a
quiet day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from policywatch.errors import ParseError
from policywatch.models import Item, Source, Usual
from policywatch.models.incident import IncidentKind

_LEAST = 5
"""Rows that a list has to have had before fewer of them are odd; rows from which the loss of all titles is."""
_FEW = 3
"""Rows from which the loss of all dates is odd, and a list without any."""
_OF_LISTS, _OF_FEEDS = 2, 5
"""A page of a list has as many rows each time, so that fewer than half are odd; feeds and sitemaps hold what is new."""
_MENU = frozenset(
    (
        "首页|网站首页|返回首页|主页|机构|机构概况|机构设置|组织机构|领导之窗|新闻|新闻中心|新闻动态|要闻|动态|"
        "政务公开|信息公开|政府信息公开|公开|政策|政策法规|政策文件|解读|政策解读|办事|服务|办事服务|在线办事|"
        "网上办事|政务服务|互动|互动交流|公众参与|调查征集|登录|注册|无障碍|无障碍浏览|关怀版|长者模式|关于我们|"
        "联系我们|网站地图|网站声明|专题|专题专栏|数据|统计数据|更多|搜索|高级检索|下载|下载中心|党建|繁體|繁体|"
        "简体|移动版|手机版|微博|微信|上一页|下一页|末页|尾页|首頁|主頁|關於我們|聯絡我們|網站導覽|登入|搜尋|en|"
        "home|about|about us|contact|contact us|news|services|service|products|login|log in|sign in|register|"
        "subscribe|search|more|menu|sitemap|help|faq|privacy|privacy policy|terms|imprint|english|deutsch|"
        "startseite|aktuelles|themen|über uns|kontakt|impressum|datenschutz|suche|anmelden|abo|karriere|presse|"
        "mediathek|newsletter|next|previous"
    ).split("|")
)
_LEADING_ON = frozenset(
    (
        "查看|查看更多|查看详情|查看全文|点击查看|详情|详细|更多|了解更多|了解详情|阅读|阅读全文|阅读更多|全文|查看詳情|詳情|"
        "閱讀全文|閱讀更多|了解更多|read|read more|more|learn more|continue reading|details|view|view details|"
        "full story|mehr|mehr lesen|mehr erfahren|weiterlesen|weiter|zum artikel"
    ).split("|")
)
"""What the link of a row says beside its title."""
_MAX_LOOKED_AT = 500_000
"""Bytes of an answer without rows that are looked at for what it says; what stands in its place is short."""
_LABELS: dict[str, IncidentKind] = {"challenge": "blocked", "login": "blocked", "redesign": "redesign"}


@dataclass(frozen=True)
class Doubt:
    """What is odd about an answer: the kind of incident that it is, and why, in words."""

    kind: IncidentKind
    problem: str


def doubt_about_rows(
    items: Sequence[Item],
    content: bytes,
    url: str,
    source: Source,
    usual: Usual,
    *,
    declared: str | None = None,
    now: datetime | None = None,
) -> Doubt | None:
    """Say what is odd about the rows of a source's address, beside what it usually gives; None when nothing is.

    Raise ParseError (`redesign`) when the rows are a menu: they are no items at all.
    """
    menu = sum(_plain(item.title) in _MENU for item in items)
    if menu * 2 > len(items) >= 3:
        raise ParseError(
            "redesign", f"{menu} of {len(items)} rows are the words of a menu", source_id=source.id, url=url
        )
    times = _OF_LISTS if source.kind in ("listing", "json") else _OF_FEEDS
    # What a source of several addresses expects it expects of all together; a feed may be empty by itself.
    expected = source.expect.items if len(source.urls) == 1 and source.expect.items > 1 else 0
    if len(items) < expected or (len(items) * times < usual.rows >= _LEAST):
        from policywatch.spiders.discovery import propose_list  # what looks for lists is imported when one is odd

        least = f"at least {expected} are expected" if len(items) < expected else f"there were {usual.rows} before"
        found = propose_list(content, url, source, declared=declared, now=now) if source.kind == "listing" else None
        if found is not None and len(found.items) >= max(2 * len(items), 3):
            what = f"{len(found.items)} other links with dates stand on the page"
            return Doubt("redesign", f"{_rows(len(items))} where {least}, but {what}: it looks redesigned")
        return Doubt("shrunk list", f"{_rows(len(items))} where {least}")
    if usual.dated and len(items) >= _FEW and not any(item.published for item in items):
        return Doubt("redesign", f"none of {len(items)} rows has a date any more")
    return _doubt_about_titles([item.title for item in items], source) if usual.rows else None


def _doubt_about_titles(titles: Sequence[str], source: Source) -> Doubt | None:
    """Say whether the rows of a list have no titles any more, or only words that lead on."""
    has_titles = source.kind == "listing" or (
        source.kind == "json" and bool(source.family or {"title", "html"} & source.list.keys())
    )
    if len(titles) < _LEAST or not has_titles or any(title and _plain(title) not in _LEADING_ON for title in titles):
        return None
    lead = next(filter(None, titles), "")
    instead = f": all say {lead}" if lead else ""
    return Doubt("redesign", f"none of {len(titles)} rows has a title any more{instead}")


def is_small_list(usual: Usual) -> bool:
    """Say whether a list has so few rows that it may be without any: of papers open for comments, of a new year."""
    return 0 < usual.rows < _FEW


def trouble_behind(exc: ParseError, content: bytes, *, declared: str | None = None) -> Doubt:
    """Say what an answer without rows is: a challenge, a redesign, or a list without rows."""
    from policywatch.extraction import Page, trouble_with  # what reads pages is imported when something is wrong

    if exc.label in _LABELS:
        return Doubt(_LABELS[exc.label], exc.problem)
    page = Page.parse(content[:_MAX_LOOKED_AT], declared)
    label, said = (trouble_with(page) if page else None) or ("", "")
    if label in _LABELS:
        return Doubt(_LABELS[label], f"instead of the list came a {label} page: {said}")
    return Doubt(
        "listing without rows", f"{exc.problem}; {said}" if label in ("not found", "shell", "error") else exc.problem
    )


def _rows(number: int) -> str:
    return "no row" if number == 0 else "1 row" if number == 1 else f"{number} rows"


def _plain(title: str) -> str:
    return title.strip(" >»›→·|.…").lower()
