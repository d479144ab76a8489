"""Pages that are no article: challenges, not-found pages, login walls, shells, lists. Each has its label.

The text of such a page must never become an article's body, and a short notice must never be taken for one. So words
alone decide nothing: they must make up the page, which says little else. A notice may speak of 验证码 and of 登录.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.source import Page

_SHARE = 0.25
"""Share of a short page's own characters that the lines with the message make up."""
_CHALLENGE_SCRIPT = re.compile(
    r"_waf_|__jsl_clearance|http_waf_cookie|acw_sc__v2|cf-challenge|challenge-platform|_cf_chl_opt|captcha-delivery|"
    r"g-recaptcha|hcaptcha|geetest|\$_ts\b|turnstile|TencentCaptcha|_waftokenid|aliyun_?captcha|px-captcha",
    re.IGNORECASE,
)
_COOKIE_SCRIPT = re.compile(r"document\s*(?:\.\s*cookie|\[['\"]cookie['\"]\])\s*=|setCookie\s*\(", re.IGNORECASE)
_MOVES = re.compile(r"location(?:\s*\.\s*(?:href|replace|assign|reload))?\s*(?:=[^=]|\()", re.IGNORECASE)
_REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*url\s*=", re.IGNORECASE)
_WAITING = re.compile(
    r"loading|please wait|正在加载|加载中|请稍[候等]|請稍候|wird geladen|跳转|redirect|weitergeleitet", re.IGNORECASE
)
# For each label: what is the message when it is all of a line or title, and what is when it stands anywhere in one.
_WORDS: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "challenge",
        re.compile(
            r"just a moment|attention required.*|access denied|request blocked|are you a robot|security check|"
            r"安全验证|安全驗證|访问验证|人机验证|滑动验证|网站防火墙|访问被拒绝|"
            r"sicherheitsüberprüfung|zugriff verweigert|"
            r"(?:403 )?forbidden|robot check|验证中心|(?:百度|系统)?安全验证",
            re.IGNORECASE,
        ),
        re.compile(
            r"verify(?:ing)? (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|"
            r"checking your browser|unusual traffic|"
            r"enable javascript and cookies|complete the (?:security check|captcha)|"
            r"(?:you have been|request was) blocked|"
            r"请(?:先)?(?:完成|进行|通过).{0,6}验证|請完成.{0,6}驗證|(?:拖动|向右滑动|点击).{0,8}(?:滑块|完成验证)|"
            r"请?输入(?:图中|图片|下方|下图|右侧)?.{0,4}验证码.{0,6}(?:继续|访问)|請輸入驗證碼|"
            r"访问(?:过于|太)频繁|(?:访问|请求)(?:已)?被.{0,6}(?:拦截|阻断|拒绝)|检查您的浏览器|请开启\s*javascript|"
            r"dass sie (?:ein mensch|kein roboter) sind|browser wird (?:überprüft|geprüft)|"
            r"ungewöhnliche\w* datenverkehr",
            re.IGNORECASE,
        ),
    ),
    (
        "not found",
        re.compile(
            r"(?:error |http |fehler )?404(?: ?[-–—:]? ?"
            r"(?:not found|error|错误|页面|页|找不到.*|nicht gefunden|fehler))?|"
            r"(?:page |file )?not found|(?:页面|頁面|文章|内容|网页)(?:不存在|未找到|找不到|已(?:被)?删除|无法访问)|"
            r"找不到(?:页面|頁面|网页|文章|文件)|seite nicht gefunden|(?:410 )?gone|出错了|提示信息",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:page|article|content)(?: that)? you(?:'re| are)? (?:requested|looking for|tried)|"
            r"(?:page|article|url|resource|file|story)\b.{0,30}(?:not (?:be )?found|no longer (?:available|exists?)|"
            r"(?:has been|was) (?:removed|deleted)|does(?: not|n't) exist)|"
            r"(?:您|你)(?:要|所|想)?(?:访问|查找|浏览|请求|查看)的.{0,6}(?:页面|文章|内容|信息|网页|地址|资源)|"
            r"您(?:要|所)?(?:訪問|瀏覽|查看)的.{0,4}(?:頁面|文章|內容)|"
            r"(?:该|此|本)(?:内容|文章|页面|信息|网页|帖子|新闻).{0,4}已.{0,4}(?:删除|下线|失效|撤稿)|"
            r"(?:页面|网页|頁面|文章).{0,6}(?:不存在|丢失了|走丢了|找不到了|删除了|無法找到)|因违规无法查看|"
            r"seite (?:wurde |konnte )?(?:leider )?nicht gefunden|"
            r"(?:seite|artikel).{0,30}(?:existiert nicht|nicht mehr verfügbar)",
            re.IGNORECASE,
        ),
    ),
    (
        "login",
        re.compile(
            r"(?:用户|会员|統一|统一身份)?(?:登录|登錄|登入)|请(?:先)?登录|請先登入|log ?in|sign in|anmelden|anmeldung|"
            r"subscribe now|subscriber[- ]only.*",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:log|sign) ?in(?: or \w+)? to (?:continue|read|view|access)|"
            r"subscri(?:be|ption) to (?:continue|read|unlock|view)|"
            r"(?:for|to) subscribers|already a subscriber|"
            r"(?:登录|登陆|登入|登錄)(?:后|後|之后)(?:才|方|即)?(?:可|能)?(?:以)?"
            r"(?:查看|阅读|閱讀|继续|繼續|浏览)|(?:您|你)(?:还|尚)?(?:没有|未)登[录錄入]|请(?:先)?登录.{0,6}(?:查看|阅读|继续)|"
            r"(?:本文|全文|剩余).{0,10}(?:付费|会员|订阅)(?:专享|内容|后|用户|阅读)|扫码登录|請先登[入錄]|"
            r"(?:nur|exklusiv) für (?:unsere )?(?:abonnent|leser mit)|(?:anmelden|einloggen|registrieren)\w*,? um|"
            r"melden sie sich (?:bitte )?an|um weiterzulesen|weiterlesen mit",
            re.IGNORECASE,
        ),
    ),
)
_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")
_DATE = re.compile(r"[\[（(]?\s*(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}日?(?:\s*\d{1,2}:\d{2})?\s*[\])）]?")
_ROWS = 8
"""Linked rows from which a page may be a list."""
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
    if size < 60 and len(own) <= 3 and not any(map(_DATE.search, own)) and (scripted := _scripted(page)):
        return scripted
    if page.is_short and (said := _said(title, own, size)):
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
    heads = [part for part in re.split(r"\s[-–—|]\s|[_|｜]", title) if part] or [""]
    for label, whole, anywhere in _WORDS:
        if any(whole.fullmatch(_EDGES.sub("", head)) for head in heads):
            return label, f"the page says: {title[:60]}"
        said = [line for line in own if whole.fullmatch(_EDGES.sub("", line)) or anywhere.search(line)]
        if said and (sum(map(len, said)) >= _SHARE * size or anywhere.search(title)):
            return label, f"the page says: {said[0][:60]}"
    return None


def _moved(page: Page) -> str:
    """Say that a page without text only leads elsewhere."""
    for meta in page.outline.tagged("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and _REFRESH.match(meta.get("content") or ""):
            return "the page only leads to another one"
    scripts = " ".join(script.text or "" for script in page.outline.tagged("script"))[:20_000]
    return "the page only leads to another one, by script" if _MOVES.search(scripts) else ""


def _links(page: Page) -> bool:
    return any(line.is_link for line in page.text_lines)


def _is_list(page: Page) -> bool:
    """Say whether a page is rows of links and nothing else that could be a text."""
    rows = 0
    for line in page.text_lines:
        if len(line.text) > 300:
            return False
        rest = _DATE.sub("", line.text)
        if line.linked >= 6 and line.linked >= 0.7 * len(rest.strip()):
            rows += 1
        elif len(rest.strip(" \t·|>-—[]【】")) >= 10 and not _FURNITURE.search(line.text):
            return False
    return rows >= _ROWS
