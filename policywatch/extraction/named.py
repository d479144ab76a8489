"""What makers call the boxes of what is no article: `error404`, `paywall`, `captcha-form`.

Such names are written for style sheets, not for readers, and stay the same whatever a page says: WordPress gives its
missing pages `body.error404` and `section.not-found`, Ant Design `ant-result-404`, sellers of news `paywall`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from policywatch.extraction.beside import is_unseen
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.source import Page

_MOST = 0.6
"""Share of a page's own text in boxes of a name from which on the page is what they are called."""
_PART = r"(?:[-_]?(?:wrap(?:per)?|box|page|con(?:tent|tainer)?|form|panel|overlay))?"
"""What is added to the name of a box."""
_NAMES = {
    label: re.compile(rf"(?:^|[\s_-])(?:{pattern}){_PART}(?=$|[\s_-])", re.IGNORECASE)
    for label, pattern in {
        "challenge": r"(?:re)?captcha|anti-?(?:bot|spider)|human-?(?:check|verification)|(?:web-?)?(?:waf|firewall)"
        r"|verify|verification|challenge|blocked|forbidden|access-?denied",
        # A number behind other names is that of an article: `post-404`, `page-id-404`.
        "not found": r"(?<![-_])(?:page-?)?404|(?:http|error|err)[-_]?404"
        r"|(?:(?:page|content|article|post)[-_]?)?not-?found"
        r"|(?:article|content|page|no)[-_]?(?:empty|missing|gone|deleted|offline|unpublished)|gone"
        r"|(?:node-?)?unpublished|no-?(?:article|page|content|results?)",
        "wall": r"(?:pay|reg)-?walls?|post-?password-?(?:form|required)|subscri(?:be|ption)-?(?:required|gate|wall)"
        r"|(?:content|article|meter|sub|login|vip|premium|member)-?(?:gate|wall|mask|lock(?:ed)?|barrier)",
        "login": r"(?:login|signin|sign-in|kc)(?=[-_])",
    }.items()
}
_WORDS = (
    "captcha", "bot", "spider", "human", "waf", "wall", "verif", "challenge", "block", "forbidden", "denied", "404",
    "found", "empty", "missing", "gone", "offline", "deleted", "publish", "gate", "mask", "lock", "barrier", "login",
    "sign", "kc", "passw", "subscri", "noarticle", "nopage", "nocontent", "noresult", "no-",
)  # fmt: skip
"""What such names have one of. Looked for one by one: that is faster than the expressions."""
_LINE_OF_WALL = 80
"""Characters of a line by which a wall sells: a button, a price, a promise."""
_SELLS = re.compile(
    r"会员|订阅|订户|全文|付费|购买|解锁|登[录入]|注册|VIP|开通|试读|剩余|余下|密码|\d\s?元|[$€£¥￥]\s?\d|\d\s?€"
    r"|\b(?:subscri\w+|member\w*|log ?in|sign (?:in|up)|regist\w+|unlock|trial|for free|free access|e-?mail)\b"
    r"|\b(?:abo\w*|anmelde\w*|registrier\w*|freischalten|testen|weiterlesen|angebot\w*|passwort)\b",
    re.IGNORECASE,
)


def labels_of(line: Line, outline: Outline) -> frozenset[str]:
    """Give the labels that the boxes around a line are named after, the page's `body` among them."""
    found: set[str] = set()
    number = line.holder
    while number >= 0:
        if outline.tags[number] != "html":
            found |= _labels(f"{outline.classes[number]} {outline.ids[number]}")
        number = outline.parents[number]
    return frozenset(found)


def label_of(lines: Sequence[Line], outline: Outline) -> str:
    """Give the label that the boxes around most of some lines are named after; empty when there is none.

    Walls are left out: their makers name the whole text of an article after them, too.
    """
    size = sum(len(line.text) for line in lines)
    held = dict.fromkeys(("challenge", "not found"), 0)
    for line in lines:
        for label in labels_of(line, outline) & held.keys():
            held[label] += len(line.text)
    label = max(held, key=lambda label: held[label])
    return label if held[label] >= _MOST * size > 0 else ""


def wall_of(page: Page) -> str:
    """Give the first short line in the box of a wall that sells, or asks who is there; empty when there is none.

    A headline stands over a wall: a box that holds it, too, is the article.
    """
    outline = page.outline
    if not page.own or labels_of(page.own[0], outline) & {"wall", "login"}:
        return ""
    walled = [line for line in page.own if labels_of(line, outline) & {"wall", "login"}]
    walled += [line for line in page.all_lines if "wall" in labels_of(line, outline)]
    texts = (line.text for line in walled if not is_unseen(line, outline))
    return next((text for text in texts if len(text) <= _LINE_OF_WALL and _SELLS.search(text)), "")


@lru_cache(maxsize=4096)
def _labels(name: str) -> frozenset[str]:
    folded = name.lower()
    if not any(word in folded for word in _WORDS):
        return frozenset()
    return frozenset(label for label, pattern in _NAMES.items() if pattern.search(name))
