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
_ALONE = re.compile(r"[(]?(?:(?:19|20)\d\d年)?第\d{1,4}号[)]?")
_LABELLED = re.compile(r"(?:标准编号|标准号|编号)(?:为|是|:)*$")
_NAMED_NEXT = re.compile(r"[)]?(?:《([^《》]{2,150})》|([^《》]{2,160}))")
_HAN = re.compile(r"[\u4e00-\u9fff]{1,8}")
_ENDED = re.compile(r"[)]?》?[^。;《]{0,14}废止")
_ENDS_OR_CHANGES = re.compile(r"(?:废止|修改|修订|撤销|停止执行|决定对)$")
_LIST = re.compile(r"[)]?(?:[、,;和及与]{0,2}《[^《》]{2,150}》[、,;和及与]{0,2}|[、,;和及与])[(]?")
_STANDARDS_ISSUED = re.compile(r"标准[^,:]{0,12}(?:发布|获批|批准|实施|施行|公布|出台)|(?:发布|批准|公布|推出)[^,:]{0,60}标准")
_OTHER_TITLE = re.compile(r"公告|名单|试点|项目|案例")
_REPLACED = re.compile(r"(?:代替|替代|废止|修订|依据|根据|按照|符合|引用|参照|执行)[^。]{0,6}$")


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
        return [_found(boxed, number, issuer) for number in own]
    if is_notice or "公告" in page.body.text[:_HEAD]:
        bare = bare_notice(boxed.text, issuer, "")
        if bare:
            return [Found(bare, boxed, 0, len(boxed.text))]
    own = [number for number in seen.in_title if number.kind != "standard" and _heads(page.title.text, number)]
    if own:
        return [_found(page.title, number, issuer) for number in own]
    in_body = [number for number in seen.in_body if number.kind != "standard"]
    own = [number for number in in_body if number.alone and (number.start < seen.head or _follows(page, seen, number))]
    if not own and stage in ("final", "interpretation", "amendment", "repeal"):
        own = [number for number in in_body if _names_this(page.body.text, number, names)]
    if own:
        return [_found(page.body, number, issuer) for number in own]
    if is_notice and stage not in ("draft", "plan", "approval", "interpretation"):
        return _bare(page, issuer, str(signed_on.year) if signed_on else "")
    return []


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


def _names_this(text: str, number: Number, names: tuple[str, ...]) -> bool:
    """Say whether a number stands in brackets right behind the name of this paper, or is issued there."""
    if number.kind == "notice" and re.search(
        r"(?:发布|公布)[了的]?(?:中华人民共和国)?$", text[max(0, number.start - 12) : number.start]
    ):
        return True
    if number.kind == "order" and text.startswith(("公布《", "发布《"), number.end):
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


def own_standards(page: Page, stage: Stage | None, seen: Seen, names: tuple[str, ...]) -> list[Found]:
    """Tell the numbers of the standards that the page is about: in its title, or beside their names."""
    if stage in (None, "plan", "draft"):  # the number of a draft has no year yet: it is that of the edition before
        return []
    title = page.title.text
    listed = not names and stage == "final" and _STANDARDS_ISSUED.search(title) and not _OTHER_TITLE.search(title)
    own = [_found(page.title, number, "") for number in seen.in_title if number.kind == "standard"]
    for number in seen.in_body:
        if number.kind != "standard" or _REPLACED.search(page.body.text, max(0, number.start - 10), number.start):
            continue
        if _ENDED.match(page.body.text, number.end):
            continue
        if (
            listed
            or _is_about(page.body.text, number, names)
            or _joined(page.body, own, number)
            or _in_next_row(page.body, own, number)
        ):
            own.append(_found(page.body, number, ""))
    return _newest(own)


def _newest(own: list[Found]) -> list[Found]:
    """Leave out the edition that a new one of the same figure replaces, as a table of standards prints it beside it."""
    newest: dict[str, str] = {}
    for found in own:
        figure, year = _edition(found.value)
        newest[figure] = max(year, newest.get(figure, ""))
    return [found for found in own if (edition := _edition(found.value))[1] == newest[edition[0]]]


def _edition(value: str) -> tuple[str, str]:
    """Part the year of a standard's number from its figure; a guide's (TC260-003) has none."""
    figure, year = value[:-5], value[-5:]
    return (figure, year) if " " in figure and year[0] in "-:" else (value, "")


def _in_next_row(body: Solid, own: list[Found], number: Number) -> bool:
    """Say whether a standard begins a row of the table in which the one before it begins one: same kind and year."""
    last = own[-1] if own and own[-1].solid is body else None
    if not last or last.value.split()[0] != number.value.split()[0] or not last.value.endswith(f"-{number.year}"):
        return False
    rows = (last.start, number.start)
    return all(body.gaps[start] and not body.text.startswith(")", end) for start, end in zip(rows, (last.end, number.end)))


def _joined(body: Solid, own: list[Found], number: Number) -> bool:
    """Say whether a standard stands in one list with the one before: 《…》（T/AB 1-2026）、《…》（T/AB 2-2026）."""
    last = own[-1] if own and own[-1].solid is body else None
    return bool(last and _LIST.fullmatch(body.text, last.end, number.start))


def _is_about(text: str, number: Number, names: tuple[str, ...]) -> bool:
    """Say whether a standard's number is labelled as the page's, or stands beside one of its names."""
    if _LABELLED.search(text, max(0, number.start - 8), number.start) or _names_this(text, number, names):
        return True
    after = _NAMED_NEXT.match(text, number.end)
    return bool(after) and any(after[2].startswith(name) if after[2] else name in after[1] for name in names)


def cited_numbers(seen: Seen, own: list[Found], standards: list[Found]) -> list[Number]:
    """Give the numbers of other papers in the text; a bare 令第5号 belongs to no known body and is left out."""
    keys = {number_key(number.value) for number in [*own, *standards]}
    return [
        number
        for number in seen.in_body
        if not any(key.endswith(number_key(number.value)) for key in keys)
        and not number.value.startswith(("令", "公告"))
    ]
