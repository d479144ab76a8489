"""Pages that are no article: challenges, not-found pages, login walls, shells, lists. Each has its label.

The text of such a page must never become an article's body, and a short notice must never be taken for one. So words
alone decide nothing: they must make up the page, which says little else. A notice may speak of 验证码 and of 登录.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.rows import HAS_DAY, is_row, without_day
from policywatch.extraction.source import SHORT, Page
from policywatch.extraction.voting import plain

_SHARE = 0.25
"""Share of a short page's own characters that the lines with the message make up."""
_BARE = 200
"""Characters up to which a page may say nothing but its message."""
_BARE_SHARE = 0.3
_WORDED = 0.16
"""Share of a page's letters that words of logins, guards or missing pages are."""
_LONG = 1_500
_PARTS = re.compile(r"\s[-–—|]\s|[_|｜]|(?<=[\u3400-\u9fff])[-–—](?=[\u3400-\u9fff])")
_STAMP = re.compile(r"拦截|\bID\b|\bIP\b|incident|reference|事件", re.IGNORECASE)
_HEADLINE = 8
"""Characters from which on a title that the page shows, too, may be that of a notice."""
_PAPER = re.compile(r".{6}(?:通知|公告|通报|通報|通告|公示|意见|办法|决定|答复|提示|说明|批复|命令|令)\s*$")
"""The title of an office's paper."""
_CHALLENGE_SCRIPT = re.compile(
    r"_waf_|_Incapsula_Resource|__jsl_clearance|http_waf_cookie|acw_sc__v2|cf-challenge|challenge-platform|_cf_chl_opt|captcha-delivery|"
    r"g-recaptcha|hcaptcha|geetest|\$_ts\b|turnstile|TencentCaptcha|_waftokenid|aliyun_?captcha|px-captcha",
    re.IGNORECASE,
)
_COOKIE_SCRIPT = re.compile(r"document\s*(?:\.\s*cookie|\[['\"]cookie['\"]\])\s*=|setCookie\s*\(", re.IGNORECASE)
_MOVES = re.compile(r"location(?:\s*\.\s*(?:href|replace|assign|reload))?\s*(?:=[^=]|\()", re.IGNORECASE)
_REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*url\s*=", re.IGNORECASE)
_WAITING = re.compile(
    r"\{\{.*\}\}|loading|please wait|正在加载|加载中|请稍[候等]|請稍候|wird geladen|跳转|redirect|weitergeleitet",
    re.IGNORECASE,
)
_LEADS = re.compile(r"跳转|跳轉|redirect|weitergeleitet", re.IGNORECASE)
_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")
_ROWS = 8
"""Linked rows from which a page may be a list."""
_NAME = 20
"""Letters of a column's name, of which a Han character counts as two."""
_SENTENCE = re.compile(r"[。；！？]|[.!?]$")
_FURNITURE = re.compile(
    r"当前位置|您(?:现)?在(?:的位置|位于)|您所在|首页|上一页|下一页|尾页|共\s*\d+\s*[页条]|跳转|第\s*\d+\s*页|"
    r"版权所有|ICP备|公网安备|主办|承办|网站标识码|联系电话|地址|copyright|©|\bpage \d+|next|previous|seite \d+|weiter",
    re.IGNORECASE,
)


def trouble_with(page: Page) -> tuple[str, str] | None:
    """Give label and description of what a page is instead of an article, or None."""
    own = page.own_lines
    size = sum(map(len, own))
    title = " ".join(page.title.split())
    # Guarded sites keep their guard's script in every page: only a page that says nothing is a challenge by it.
    if size < 60 and len(own) <= 3 and not any(map(HAS_DAY.search, own)) and (scripted := _scripted(page)):
        return scripted
    if size <= 30 and any(map(_LEADS.search, own)) and (moved := _moved(page)):
        return "shell", moved
    if said := _said(title, own or _hidden(page), size):
        return said
    if not page.lines or (size <= 30 and all(_WAITING.search(line) or not line.strip("·|-— ") for line in own)):
        if moved := _moved(page):
            return "shell", moved
        if not own and page.outline.tagged("script", "iframe", "frame", "noscript") and not _links(page):
            return "shell", "the page is an empty shell that a script would fill"
        if own or not page.lines:
            return ("shell", "the page waits for a script") if own else ("empty", "the page has no text")
    return ("list", "the page is a list of links to articles") if _is_list(page) else None


def _scripted(page: Page) -> tuple[str, str] | None:
    source = page.text[:200_000]
    if _CHALLENGE_SCRIPT.search(source):
        return "challenge", "the server asks for a proof that a browser is there"
    if _COOKIE_SCRIPT.search(source) and _MOVES.search(source):
        return "challenge", "a script sets a cookie and comes back"
    return None


def _said(title: str, own: Sequence[str], size: int) -> tuple[str, str] | None:
    """Give the label of a message that the title or most of the page's own text is."""
    heads = [part for part in _PARTS.split(title) if part] or [""]
    if size > SHORT:  # guards explain themselves at length
        named = next(
            (one for one in MESSAGES if any(one.whole.fullmatch(_EDGES.sub("", head)) for head in heads)), None
        )
        is_said = size <= _LONG and named is not None and any(map(named.anywhere.search, own))
        return (named.label, f"the page says: {title[:60]}") if named and is_said else None
    is_bare = size <= _BARE and not _has_day(own) and not any(map(_PAPER.search, (*heads, *own)))
    has_headline = is_bare and any(_is_headline(head, own) for head in heads)
    for label, whole, anywhere, bare, _ in MESSAGES:
        if any(whole.fullmatch(_EDGES.sub("", head)) for head in heads):
            return label, f"the page says: {title[:60]}"
        said = [line for line in own if whole.fullmatch(_EDGES.sub("", line)) or anywhere.search(line)]
        if said and (sum(map(len, said)) >= _SHARE * size or anywhere.search(title)):
            return label, f"the page says: {said[0][:60]}"
        may_be_bare = is_bare and (label == "login" or not has_headline)  # a wall stands under a headline, too
        said = [line for line in own if bare.search(line)] if may_be_bare else []
        if said and sum(map(len, said)) >= _BARE_SHARE * size:
            return label, f"the page says: {said[0][:60]}"
    return _worded(title, own) if is_bare and not has_headline else None


def _worded(title: str, own: Sequence[str]) -> tuple[str, str] | None:
    """Give the label whose words are most of what a page says that has neither a day nor a headline."""
    text = " ".join((title, *own))
    shares = {
        message.label: sum(len(found) for found in message.words.findall(text)) / max(1, len(text))
        for message in MESSAGES
    }
    label = max(shares, key=lambda label: shares[label])
    return (label, f"the page says: {text.strip()[:60]}") if shares[label] >= _WORDED else None


def _has_day(own: Sequence[str]) -> bool:
    """Say whether a line has a day that is not the stamp of a guard."""
    return any(HAS_DAY.search(line) and not _STAMP.search(line) for line in own)


def _is_headline(head: str, own: Sequence[str]) -> bool:
    """Say whether a part of the title is shown, too, and is no message itself: that of a notice, however short."""
    head = head.strip()
    if len(head) < _HEADLINE or plain(head) not in {plain(line) for line in own}:
        return False
    found = (pattern.search(head) for message in MESSAGES for pattern in (message.anywhere, message.bare))
    return all(match is None or len(match[0]) < len(head) / 2 for match in found)


def _moved(page: Page) -> str:
    """Say that a page without text only leads elsewhere."""
    for meta in page.outline.tagged("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and _REFRESH.match(meta.get("content") or ""):
            return "the page only leads to another one"
    scripts = " ".join(script.text or "" for script in page.outline.tagged("script"))[:20_000]
    scripts += " ".join(body.get("onload") or "" for body in page.outline.tagged("body"))
    return "the page only leads to another one, by script" if _MOVES.search(scripts) else ""


def _hidden(page: Page) -> list[str]:
    """Give what a page without any text says to those whose browser runs no scripts."""
    return [line for element in page.outline.tagged("noscript") for line in " ".join(element.itertext()).split("\n")][
        :20
    ]


def _links(page: Page) -> bool:
    return any(line.is_link for line in page.text_lines)


def _is_list(page: Page) -> bool:
    """Say whether a page is rows of links and nothing else that could be a text."""
    rows = 0
    for line in page.text_lines:
        if len(line.text) > 300:
            return False
        if is_row(line):
            rows += 1
        elif not _FURNITURE.search(line.text) and _is_said(without_day(line.text).strip(" \t·|>-—[]【】")):
            return False
    return rows >= _ROWS


def _is_said(text: str) -> bool:
    """Say whether a line may say something, and is more than the name of a column."""
    return bool(_SENTENCE.search(text)) or sum(2 if char > "\u2e80" else 1 for char in text) > _NAME
