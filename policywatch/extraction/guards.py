"""What guards of sites leave on the pages that they send in place of others: scripts, and the number of the case."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARKS = (
    "_waf_", "_incapsula_resource", "__jsl_clearance", "http_waf_cookie", "acw_sc__v2", "cf-challenge",
    "challenge-platform", "_cf_chl_opt", "captcha-delivery", "g-recaptcha", "hcaptcha", "geetest", "turnstile",
    "tencentcaptcha", "_waftokenid", "aliyuncaptcha", "aliyun_captcha", "px-captcha", "awswaf", "kpsdk",
    "security_verify_data", "secsdk-captcha", "nocaptcha", "/_fs-ch-", "mkdjump", "yidun", "dingxiang", "arkoselabs",
    "funcaptcha", "queue-it.net", "reese84", "tcaptcha.js", "vaptcha", "friendlycaptcha", "sec-if-cpt",
    "sucuri_cloudproxy", ".within.website", "ddos-guard", "bobcmn", "/tspd/", "wzwschallenge", "perfdrive",
    "/_guard/", "huadong_", "_____tmd_____", "safeline", "_fw_verify", "$_ts.", "$_ts=", "$_ts[",
)  # fmt: skip
"""Words of guards' scripts. Looked for one by one: that is ten times as fast as an expression of them all."""
_HIDDEN = re.compile(r"\b_0x[0-9a-f]{4,6}\b|(?<!\w)_\$[a-z][a-z0-9]\b", re.IGNORECASE)
"""A name in a script that nobody is to read."""
_COOKIE = re.compile(r"document\s*\.\s*cookie\s*=|\[['\"]cookie['\"]\]\s*=|setCookie\s*\(", re.IGNORECASE)
MOVES = re.compile(
    r"location(?:\s*\.\s*(?:href|replace|assign|reload))?\s*(?:=[^=]|\()|\[['\"]location['\"]\]|\.\s*submit\s*\(\s*\)",
    re.IGNORECASE,
)
"""A script that leads to another page."""
_STAMP = re.compile(
    r"^\W*(?:date|time(?:stamp)?)\W.{8,16}\d:\d\d:\d\d\W*$|"
    r"拦截|(?<![a-z])(?:ID|IP)(?![a-z])|incident|reference|事件|UUID|UTC|访问时间|GMT|\d:\d\d:\d\d [A-Z]{3,4}\b",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\d:\d\d:\d\d")
_CASE = re.compile(
    r"\b(?:ray|incident|support|event|block|attack|message|request|session|trace|log)[ -]?(?:uuid|id|code)\b(?: is)?"
    r"(?:\W{1,3}\w*\d|\s*[:：#]\s*[\w=-]{8})"
    r"|\bincident (?:no\.? ?|#)?[\da-f]+[.:][\w.:]+"
    r"|\b(?:your|client) ip(?: address)?(?: is)?\W{1,3}[\da-f.:]{7,}|\breference (?:id|number|no\.?|#)?\W{0,3}[\w.]*\d"
    r"|(?:事件|请求|拦截|日志|攻击|访问)\s*(?:的)?\s*(?:ID|编号|UUID|编码|号)\s*[是为:：]*\s*\w*\d"
    r"|(?:您的|客户端|来源|访问者)\s*IP\s*(?:地址|位址)?\s*[是为:：]+\s*[\da-f.:]{7,}|(?:拦截|阻断)时间",
    re.IGNORECASE,
)


def scripted(source: str) -> str:
    """Say what the scripts of a page that says nothing are waiting for; empty when they are no guard's."""
    source = source[:200_000]
    if is_guarded(source) or _HIDDEN.search(source):
        return "the server asks for a proof that a browser is there"
    return "a script sets a cookie and comes back" if _COOKIE.search(source) and MOVES.search(source) else ""


def is_guarded(source: str) -> bool:
    """Say whether a page holds a guard's script, as all pages of a guarded site may."""
    source = source[:200_000].lower()
    return any(mark in source for mark in _MARKS)


def has_case(own: Sequence[str]) -> bool:
    """Say whether lines name the number of a case, or the address of who asked: what guards write under a refusal."""
    return bool(_CASE.search(" ".join(own)))


def is_stamp(line: str, *, of_case: bool) -> bool:
    """Say whether the day in a line is that of a case; beside the number of one, every time to the second is."""
    return bool(_STAMP.search(line) or (of_case and _SECOND.search(line)))
