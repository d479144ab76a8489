"""Pages that a script would fill, that wait for one, or that only lead to another page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.guards import MOVES
from policywatch.extraction.source import Page

_REFRESH = re.compile(r"^\s*[\d.]+\s*[;,]\s*url\s*=", re.IGNORECASE)
_UNFILLED = re.compile(r"\{\{.*?\}\}|\$\{[^}]*\}|<%.*?%>|\[\[.*?\]\]|#\([\w.]+\)")
_LABEL_UP_TO = 12
"""Characters that stand beside what a template has not filled in: 发布时间."""
_LABELS = re.compile(
    r"(?:发布|更新)?(?:时间|日期)|来源|作者|记者|编辑|(?:浏览|阅读|点击|访问)(?:次数|数|量)?[:：\s]*\d*\s*次?|字[号体]"
    r"|[大中小]|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到)?|视力保护色|索引号|文号|发文(?:字号|机关)"
    r"|published|source|author|views|date|veröffentlicht|quelle|datum|autor|[\W_]+",
    re.IGNORECASE,
)
"""The names of what a template has a place for."""
_LOADS = r"loading|fetching|initiali[sz]ing|加载|载入|读取中|初始化|lädt|w(?:ird|erden) geladen"
_LOADING = re.compile(_LOADS, re.IGNORECASE)
_WAITING = re.compile(
    rf"{_LOADS}|please wait|正在(?:获取|读取)|耐心等待|请稍[候等]|跳转|redirect|weitergeleitet", re.IGNORECASE
)
_LEADS = re.compile(r"跳转|redirect|weitergeleitet", re.IGNORECASE)
_GOES = re.compile(rf"{_LEADS.pattern}|automatical|automatisch|click here|点击(?:这里|此处)|自动", re.IGNORECASE)
_PAGE = re.compile(r"\.(?:html?|jsp|aspx?|php|do)$", re.IGNORECASE)
"""The address of a page, not of a player or a viewer of documents."""
_ALERT = re.compile(r"^\W*(?:window\.)?alert\(\s*['\"]([^'\"]{2,80})['\"]\s*\)")
"""What a page without text says, before its script leads elsewhere."""
_BOXES = frozenset(("div", "main", "section", "article"))
_SKELETON = 12
"""Elements that may stand in an empty box: bars where lines will be."""
_BARS = re.compile(r"skeleton|shimmer|spinner|\bloading\b", re.IGNORECASE)
"""Names of such boxes."""
_MOUNT = re.compile(
    r"(?:^|[\s_-])(?:app|root|mount|article|content|detail|news|story|text|cnt|con)(?=$|[\s_-])", re.IGNORECASE
)
_SHORT_NAME = 8
"""Characters of the name of a field: 标准号."""
_PLACEHOLDER = 30
"""Characters that may stand until a script has come."""


def is_unfilled(own: Sequence[str]) -> bool:
    """Say whether lines are those of a template whose places nobody has filled in."""
    if own and all(not _LABELS.sub("", line) or _is_waiting(line) for line in own):
        return True
    if not any(map(_UNFILLED.search, own)):
        return False
    return all(len(_LABELS.sub("", _UNFILLED.sub("", line)).strip()) <= _LABEL_UP_TO for line in own)


def _is_waiting(line: str) -> bool:
    return len(line) <= _PLACEHOLDER and bool(_LOADING.search(line))


def is_loading(own: Sequence[str]) -> bool:
    """Say whether the first of the lines is no more than that the page loads; what may go wrong stands behind it.

    Nothing but the names of what will be shown may stand before it.
    """
    first = next((number for number, line in enumerate(own) if _is_waiting(line)), -1)
    return first >= 0 and all(len(line) <= _SHORT_NAME for line in own[:first])


def is_waiting(own: Sequence[str]) -> bool:
    """Say whether lines are no more than that the page loads, or leads elsewhere."""
    return all(_WAITING.search(line) or not line.strip("·|-—\\ ") for line in own)


def is_placeholder(own: Sequence[str]) -> bool:
    """Say whether all that is said stands there until a script has come."""
    return len(own) == 1 and len(own[0]) <= _PLACEHOLDER and own[0].endswith(("…", "..."))


def is_framed(page: Page) -> bool:
    """Say whether a page shows another page in a frame, under no name of its own."""
    frames = [frame.get("src") or "" for frame in page.tagged("iframe", "frame")]
    return len(frames) == 1 and bool(_PAGE.search(frames[0]))


def has_mount(page: Page) -> bool:
    """Say whether a page has an empty box that is named after a text or an application, for a script to fill."""
    outline = page.outline
    for number, tag in enumerate(outline.tags):
        end = outline.ends[number]
        is_empty = tag in _BOXES and not outline.weights[number] and end - number <= _SKELETON
        if is_empty and _MOUNT.search(f"{outline.classes[number]} {outline.ids[number]}"):
            return "a" not in outline.tags[number:end]
    return False


def has_skeleton(page: Page) -> bool:
    """Say whether a page has an empty box that stands for what a script will show."""
    outline = page.outline
    return any(_BARS.search(name) and not outline.weights[number] for number, name in enumerate(outline.classes))


def leads(own: Sequence[str], *, loosely: bool = False) -> bool:
    """Say whether a line tells that the page leads elsewhere; loosely, too, that something goes by itself."""
    pattern = _GOES if loosely else _LEADS
    return any(map(pattern.search, own))


def moved(page: Page) -> str:
    """Say that a page without text only leads elsewhere; empty when it does not."""
    for meta in page.tagged("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and _REFRESH.match(meta.get("content") or ""):
            return "the page only leads to another one"
    scripts = " ".join(script.text or "" for script in page.tagged("script"))[:20_000]
    scripts += " ".join(body.get("onload") or "" for body in page.tagged("body"))
    return "the page only leads to another one, by script" if MOVES.search(scripts) else ""


def hidden(page: Page) -> list[str]:
    """Give what a page without any text says in a box, or to those whose browser runs no scripts."""
    alerts = [found[1] for script in page.tagged("script") for found in _ALERT.finditer((script.text or "")[:2_000])]
    lines = (" ".join(element.itertext()).split("\n") for element in page.tagged("noscript"))
    return alerts[:1] or [line for part in lines for line in part][:20]
