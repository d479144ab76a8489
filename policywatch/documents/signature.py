"""Who signed a paper, and on what day: names and a date alone at its end, or the head and the persons of an order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policywatch.documents.days import Day
from policywatch.documents.names import Span, names_before
from policywatch.documents.page import Page
from policywatch.documents.solid import Solid

_HEAD = 1500
"""Characters in which the head of an order stands."""
_ORDER_HEAD = re.compile(r"令[(]?(?:(?:19|20)\d\d年)?第[\d一二三四五六七八九十百]{1,6}号[)]?")
# 国家互联网信息办公室主任 庄荣文 2025年2月12日; 总理 李强
_PERSON = re.compile(
    r"(?:部长|主任|局长|署长|行长|主席|总理|会长|院长|省长|市长|关长|审计长|检察长)(?:[:：])?[\u4e00-\u9fff·]{2,5}$"
)
# A day that ends a line of its own: the text goes on after a blank.
_SEAL = re.compile(r"[(][^()]{0,12}(?:盖章|代章|公章|章|印章)[)]$")
_NOTICE = re.compile(r"(?:通知|公告|通告|决定|意见|办法|规定|条例|细则|函|批复|通报|令|公示)[)]?$")
_AFTER_SIGNATURE = re.compile(r"附件|附:|[(]此件")
_TITLE_ENDS, _LAST = 400, 200
_NO_SIGNATURE = re.compile(r"(?:来源|机构|机关|单位|作者|部门|发布者|编辑|主办|承办):$")


@dataclass(frozen=True)
class Signature:
    """Names that signed, and the day under them; for an order the day alone, below the persons' names."""

    names: tuple[Span, ...]
    day: Day | None
    start: int
    end: int


def find_signature(page: Page) -> Signature | None:
    """Find the first signature of the text: names of bodies or of their heads, then a day written with 年."""
    text = page.body.text
    for day in page.days:
        if not (page.body.gaps[day.start] and _ends(page.body, day.end)):
            continue
        if not day.in_words and not (day.value and _closes(text, day.end)):
            continue
        end = day.start
        sealed = _SEAL.search(text, max(0, end - 18), end)
        end = sealed.start() if sealed else end
        names = names_before(page.body, end)
        if names and not _NO_SIGNATURE.search(text[max(0, names[0].start - 5) : names[0].start]):
            return Signature(tuple(names), day, names[0].start, day.end)
        if not names and _PERSON.search(text[max(0, end - 12) : end]):
            return Signature((), day, max(0, end - 12), day.end)
    turned = _turned(page)
    if turned:
        return turned
    return _unnamed(page) if _NOTICE.search(page.title.text) else None


def _turned(page: Page) -> Signature | None:
    """Find a day after the last sentence and the names under it, which end the text."""
    text, gaps = page.body.text, page.body.gaps
    for day in page.days:
        if not (day.value and day.in_words and gaps[day.start] and gaps[day.end]):
            continue
        last = min(len(text), day.end + _LAST)
        ends = [found.start() for found in _AFTER_SIGNATURE.finditer(text, day.end, last)]
        for end in (*ends, *([last] if last == len(text) else [])):
            names = names_before(page.body, end) if gaps[end] else []
            if names and names[0].start == day.end:
                return Signature(tuple(names), day, day.start, end)
    return None


def _closes(text: str, end: int) -> bool:
    """Say whether a text is over at `end`, but for its annexes."""
    return end == len(text) or _AFTER_SIGNATURE.match(text, end) is not None


def _unnamed(page: Page) -> Signature | None:
    """Find a day without names under a notice: alone after its last sentence, or in brackets under its title."""
    text, gaps = page.body.text, page.body.gaps
    for day in page.days:
        if not day.in_words or not day.start:
            continue
        before = text[day.start - 1]
        if before == "(" and gaps[day.start - 1] and day.start < _TITLE_ENDS and text.startswith(")", day.end):
            return Signature((), day, day.start, day.end)
        last = len(text) - day.end < _LAST or _AFTER_SIGNATURE.match(text, day.end)
        if before in "。;…)" and gaps[day.start] and _ends(page.body, day.end) and last:
            return Signature((), day, day.start, day.end)
    return None


def _ends(solid: Solid, end: int) -> bool:
    return bool(solid.gaps[end] or solid.text[end] in "(《【抄")


def order_head(page: Page) -> tuple[Span, ...]:
    """Give the bodies in the head of an order: 国家数据局 公安部 令 第9号."""
    for match in _ORDER_HEAD.finditer(page.body.text, 0, _HEAD):
        names = names_before(page.body, match.start())
        if names and page.body.gaps[names[0].start] and page.body.gaps[match.end()]:
            return tuple(names)
    return ()
