"""Pages that are no article: challenges, not-found pages, login walls, empty shells. Each has its label.

The text of such a page must never become an article's body, and a short notice must never be taken for one.
"""

from __future__ import annotations

import re

from policywatch.extraction.source import Page

SHORT = 400
"""Characters of visible text up to which a page may be nothing but such a notice."""
_SCRIPT_CHALLENGE = re.compile(
    r"(?:_waf_|__jsl_clearance|http_waf_cookie|acw_sc__v2|cf-challenge|challenge-platform|_cf_chl_opt|"
    r"captcha-delivery|g-recaptcha|hcaptcha|geetest|\$_ts\s*=|window\.location\.reload\(\))",
    re.IGNORECASE,
)
_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "challenge",
        re.compile(
            r"(?:just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|access denied|"
            r"unusual traffic|are you a robot|enable javascript and cookies|安全验证|请完成验证|滑动验证|访问验证|"
            r"人机验证|验证码|访问过于频繁|您的访问被阻断|请求被拦截|Sicherheitsüberprüfung|"
            r"Bitte bestätigen Sie, dass Sie ein Mensch)",
            re.IGNORECASE,
        ),
    ),
    (
        "not found",
        re.compile(
            r"(?:\b404\b|page (?:was |could )?not (?:be )?found|no longer (?:available|exists)|"
            r"page you (?:requested|are looking)|"
            r"页面不存在|頁面不存在|找不到(?:该|您|頁|页)|您(?:要)?访问的(?:页面|文章|内容)|内容(?:已|不)(?:被)?(?:删除|存在)|"
            r"文章不存在|已被发布者删除|该内容已|Seite (?:wurde )?nicht gefunden|Seite existiert nicht)",
            re.IGNORECASE,
        ),
    ),
    (
        "login",
        re.compile(
            r"(?:(?:please )?(?:log|sign) in to (?:continue|read|view)|subscribe to (?:continue|read)|subscribers only|"
            r"请(?:先)?登录|登录后(?:查看|阅读)|請先登入|nur für Abonnenten|Bitte (?:melden Sie sich an|einloggen))",
            re.IGNORECASE,
        ),
    ),
)


def trouble_with(page: Page) -> tuple[str, str] | None:
    """Give label and description of what a page is instead of an article, or None."""
    text, visible = page.text, page.lines
    shown = " ".join(visible)
    title = " ".join((page.tree.findtext(".//title") or "").split())
    if len(shown) <= SHORT:
        if _SCRIPT_CHALLENGE.search(text[:200_000]) and len(shown) < 150:
            return "challenge", "the server asks for a proof that a browser is there"
        for label, words in _WORDS:
            found = words.search(f"{title}\n{shown}")
            if found and (words.search(title) or len(shown) < 200):
                return label, f"the page says: {found[0].strip()[:60]}"
    if not shown and re.search(r"<(?:script|iframe|frame)\b", text[:100_000], re.IGNORECASE):
        return "shell", "the page is an empty shell that a script would fill"
    if not shown:
        return "empty", "the page has no text"
    return None
