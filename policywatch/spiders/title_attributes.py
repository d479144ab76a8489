"""What the `title` attribute of a link says, and those mended that HTML ends too early.

They have quotes of other kinds and quotes inside of quotes, list what is known of a paper line by line, or say what a
browser will do.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.spiders.plain import LINE_BREAK, plain_line

_MAX = 400
_PARTS = 50
"""Elements inside a link that are looked at."""
_BREAK = compiled_when_used(r"[\r\n]+")
_TITLE_LINE = compiled_when_used(
    r"^\s*(?:文章|新闻|信息|新聞)?(?:标\s*题|標\s*題|title)\s*[:：]\s*([^\r\n]+)", re.IGNORECASE
)
_NEXT_LINE = compiled_when_used(
    r"\s(?:作\s*者|(?:发布|更新|录入|添加|發布)?(?:时间|日期|時間)|点击[数率]?|来源|來源)\s*[:：].*", re.DOTALL
)
"""`文章标题：… 作者：… 更新时间：…`, as systems of the time before style sheets write it."""
_OF_THE_BROWSER = compiled_when_used(
    r"\s*[(（\[【][^()（）\[\]【】]{0,30}"
    r"(?:(?:intern|extern)er link|öffnet|neue[sn]? fenster|opens|new (?:window|tab)|新窗口|新視窗|另開)"
    r"[^()（）\[\]【】]{0,30}[)）\]】]$"
    r"|[\s,，;；|｜–—-]{0,3}(?:另開(?:啟)?新?(?:視窗|分頁)|(?:以|在|於|于)新(?:視窗|窗口|分頁|标签页)中?(?:開啟|打開|打开))$",
    re.IGNORECASE,
)
"""(Interner Link), (opens in a new window), ，另開新視窗"""
_WIDE_QUOTES = compiled_when_used(
    rf"(?<=\stitle=)(?:“([^“”<>\"]{{1,{_MAX}}})”|„([^„“<>\"]{{1,{_MAX}}})“|＂([^＂<>\"]{{1,{_MAX}}})＂|‘([^‘’<>\"]{{1,{_MAX}}})’)(?=[\s>])"
)
"""As an editor sets them who writes in a word processor."""
_QUOTES_INSIDE = compiled_when_used(
    rf"(?<=\stitle=)(?:\"([^\"<>=]{{0,{_MAX}}}\"[^<>=]{{1,{_MAX}}})\"|'([^'<>=]{{0,{_MAX}}}'[^<>=]{{1,{_MAX}}})')"
    r"(?=\s+[a-zA-Z-]+\s*=|\s*/?>)"
)
"""`title="关于"智能体"的通知" target=…`: behind the last of them comes another attribute, or the end of the tag."""
_ATTRIBUTE = compiled_when_used(r"[\"']\s+[a-zA-Z-]+\s*$")


def with_whole_titles(markup: str) -> str:
    """Give HTML whose `title` attributes end where they were meant to."""
    if "title=" not in markup:
        return markup
    markup = _WIDE_QUOTES.sub(lambda found: f'"{_inner(found)}"', markup)
    return _QUOTES_INSIDE.sub(_escaped, markup)


def said_title(link: etree._Element) -> str:
    """Give what the `title` attribute of a link, or else of a part of it, says of the title; empty without one."""
    parts = (part for part in islice(link.iter(), _PARTS) if isinstance(part.tag, str) and part.tag != "img")
    said = next((said for part in parts if (said := part.get("title", "").strip())), "")
    if line := _TITLE_LINE.match(said):
        said = _NEXT_LINE.sub("", line[1])
    return _OF_THE_BROWSER.sub("", plain_line(_BREAK.sub(LINE_BREAK, said)))


def _inner(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)


def _escaped(found: re.Match[str]) -> str:
    inner = _inner(found)
    if _ATTRIBUTE.search(inner):  # title="a" disabled: the quote is the last one of the title
        return found.group()
    return '"{}"'.format(inner.replace('"', "&quot;"))
