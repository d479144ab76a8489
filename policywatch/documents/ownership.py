"""Which numbers on a page are the paper's own, and which are those of other papers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from policywatch.documents.found import Found
from policywatch.documents.numbers import Number, bare_notice, find_numbers, number_key
from policywatch.documents.page import Page
from policywatch.documents.signature import Signature
from policywatch.documents.solid import Solid, make_solid
from policywatch.models import Stage

_HEAD = 1500
"""Characters of an unsigned text in which a number alone is the paper's."""
_BOXED = 30
"""Characters from the first number in the table to the last that is the paper's: what follows is of the text below."""
_ALONE = re.compile(r"[(]?(?:(?:19|20)\d\d年)?第\d{1,4}号[)]?")
# 国务院总理…签署第832号国务院令，公布修订后的《…》
_ORDERED = re.compile(r",?(?:公布|发布)(?:(?:新?修[订改正]|重新制定)后?的)?《")
# The line under the title of a regulation: （2026年10月16日深圳市人民政府令第362号公布　自2026年12月1日起施行）
_UNDER_TITLE = re.compile(r"[(][^()]{0,60}$")
_ISSUED_SO = re.compile(r"(?:公布|发布)(?!的)[^()修]{0,40}[)]")
_HAN = re.compile(r"[\u4e00-\u9fff]{1,8}")
_ENDS_OR_CHANGES = re.compile(r"(?:废止|修改|修订|撤销|停止执行|决定对)$")


@dataclass(frozen=True)
class Seen:
    """All numbers on a page; `head` is where the text that is the paper's own notice ends."""

    in_title: tuple[Number, ...]
    in_body: tuple[Number, ...]
    head: int


def see(page: Page, signature: Signature | None) -> Seen:
    """Find all numbers on a page."""
    head = signature.end if signature else _HEAD
    return Seen(tuple(find_numbers(page.title)), tuple(find_numbers(page.body)), head)


def own_numbers(
    page: Page, stage: Stage | None, seen: Seen, names: tuple[str, ...], issuer: str, signed_on: date | None
) -> list[Found]:
    """Tell the paper's own numbers: in the table, the title, alone in the head, or beside its name in a report.

    `names` are the paper's in solid spelling; `issuer` is its first, by which orders and announcements are known.
    """
    is_notice = "公告" in page.title.text
    boxed = make_solid(page.box.get("number", ""))
    own = [number for number in find_numbers(boxed) if number.kind != "standard"]
    if len(own) == 1 and own[0].kind == "letters" and _HAN.fullmatch(boxed.text, 0, own[0].start):
        return [Found(boxed.text[: own[0].start] + own[0].value, boxed, 0, own[0].end)]  # 工信部⏎网安⏎〔2026〕68号
    if own:
        return [_found(boxed, number, issuer) for number in own if number.start - own[0].end <= _BOXED]
    if is_notice or "公告" in page.body.text[:_HEAD]:
        bare = bare_notice(boxed.text, issuer, "")
        if bare:
            return [Found(bare, boxed, 0, len(boxed.text))]
    own = [number for number in seen.in_title if number.kind != "standard" and _heads(page.title.text, number)]
    if own:
        return [_found(page.title, number, issuer) for number in own]
    in_body = [number for number in seen.in_body if number.kind != "standard"]
    own = [number for number in in_body if number.alone and (number.start < seen.head or _follows(page, seen, number))]
    own = own or [number for number in in_body[:1] if number.kind == "order" and _is_under_title(page, number)]
    if not own and stage in ("final", "interpretation", "amendment", "repeal"):
        own = [number for number in in_body if names_this(page.body.text, number, names)]
    if own:
        return [_found(page.body, number, issuer) for number in own]
    if is_notice and stage not in ("draft", "approval", "interpretation"):
        return _bare(page, issuer, str(signed_on.year) if signed_on else "")
    return []


def _is_under_title(page: Page, number: Number) -> bool:
    """Say whether an order stands in brackets right under the title, or where the text begins."""
    text = page.body.text
    opened = _UNDER_TITLE.search(text, 0, number.start)
    return bool(opened and text[: opened.start()] in ("", page.title.text) and _ISSUED_SO.match(text, number.end))


def _follows(page: Page, seen: Seen, number: Number) -> bool:
    """Say whether a number stands right under the signature, as courts print it, or with the title between."""
    return page.body.text[seen.head : number.start] in ("", page.title.text)


def _found(solid: Solid, number: Number, issuer: str) -> Found:
    """Give a number with the first issuer, where an order or announcement is known by it."""
    value = number.value
    if number.kind == "order" and issuer:
        value = f"{issuer}令第{number.figure}号"
    elif number.kind == "notice" and value.startswith("公告"):
        value = issuer + value
    return Found(value, solid, number.start, number.end)


def _bare(page: Page, issuer: str, year: str) -> list[Found]:
    """Read `（第21号）` in the title, else `2022年第23号` where it stands alone in the head."""
    places = [(page.title, found) for found in _ALONE.finditer(page.title.text)]
    for found in _ALONE.finditer(page.body.text, 0, _HEAD):
        if page.body.gaps[found.start()] and page.body.gaps[found.end()]:
            places.append((page.body, found))
    for solid, found in places:
        value = bare_notice(found.group(), issuer, year)
        if value:
            return [Found(value, solid, *found.span())]
    return []


def names_this(text: str, number: Number, names: tuple[str, ...]) -> bool:
    """Say whether a number stands in brackets right behind the name of this paper, or is issued there."""
    if number.kind == "notice" and re.search(
        r"(?:发布|公布)[了的]?(?:中华人民共和国)?$", text[max(0, number.start - 12) : number.start]
    ):
        return True
    if "标准公告" in number.value and text.endswith("根据", 0, number.start):
        return True
    if number.kind == "order" and _ORDERED.match(text, number.end):
        return True
    before = text[max(0, number.start - 160) : number.start]
    found = re.search(r"《([^《》]{2,150})》[^《》。]{0,20}[(]$", before)
    if not found or _ENDS_OR_CHANGES.search(before, 0, found.start()):
        return False
    return any(found[1] == name or name in found[1] for name in names)


def _heads(title: str, number: Number) -> bool:
    """Say whether a number in a title is the paper's: outside 《》, and a lettered one at the end (…的通知（…号）)."""
    if title.rfind("《", 0, number.start) > title.rfind("》", 0, number.start):
        return False
    return number.kind != "letters" or len(title) - number.end <= 1 or number.start == 0


def cited_numbers(seen: Seen, own: list[Found], standards: list[Found]) -> list[Number]:
    """Give the numbers of other papers in the text; a bare 令第5号 belongs to no known body and is left out."""
    issued = {number_key(number.value) for number in standards}
    keys = {number_key(number.value) for number in own}
    return [
        number
        for number in seen.in_body
        if (key := number_key(number.value)) not in issued
        and not any(own_key.endswith(key) for own_key in keys)
        and not number.value.startswith(("令", "公告"))
    ]
