"""Numbers of papers: 发文字号, orders, announcements and standards, told apart into the paper's own and the cited.

A paper's own number stands alone in its head (or in the table, or in the title); what stands in a sentence belongs to
another paper, except in a report of the issue: 印发《…》（工信部联科〔2026〕12号）.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from policywatch.documents.days import han_number
from policywatch.documents.names import names_at, names_before
from policywatch.documents.patterns import any_of
from policywatch.documents.solid import Solid
from policywatch.text.bodies import BODIES

_HAN = "\u4e00-\u9fff"
_N = r"[\d一二三四五六七八九十百]{1,6}"
# 国办发〔2018〕123号, 工信厅联科函［2025］第 30 号, 国发(2017)35号
_LETTERED = re.compile(r"[〔(【](?P<year>(?:19|20)\d ?\d)[〕)】]年?第?(?P<n>\d(?: ?\d){0,4})号")
# 工信部联 网安〔2026〕17号: what a tag parts from the letters behind it.
_JOINT = re.compile(rf"[{_HAN}]{{2,4}}联")
# 數位法字第1150012345號, as Taiwan's offices number theirs.
_TAIWAN = re.compile(rf"(?P<letters>[{_HAN}]{{1,12}}字)第(?P<n>\d{{7,13}})号")
_LETTERS = 16
"""Characters of the longest letters of an office before its number (工信厅联信管函)."""
_ORDER = re.compile(
    rf"(?P<year>(?:19|20)\d\d年)?第(?P<n1>{_N})号令|令(?P<year2>[(]?(?:19|20)\d\d年)?[(]?第?(?P<n2>{_N})号[)]?"
    rf"|第(?P<n3>{_N})号(?P<who>[{_HAN}]{{2,12}}?)令(?![{_HAN}]?第)"
)
_NOTICE = re.compile(
    rf"公告[(〔]?(?P<year>(?:19|20)\d\d)[〕)]?年?第?(?P<n1>{_N})号[)]?"
    rf"|公告》[(](?P<year3>(?:19|20)\d\d)年第(?P<n3>{_N})号[)]"
    rf"|(?P<year2>(?:19|20)\d\d)年第(?P<n2>{_N})号(?:[(]?公告|《(?P<named>[{_HAN}]{{2,40}}公告)》|(?P<plain>[{_HAN}]{{2,20}}标准公告))"
)
_BARE_NOTICE = re.compile(rf"[(]?(?:(?P<year>(?:19|20)\d\d)年)?第(?P<n>{_N})号[)]?")
# Mandatory, recommended and guiding national standards, then those of trades, places and groups (GB/T 1.1, annex).
_TRADES = any_of(
    """AQ BB CB CECS CH CJ CJJ CY DA DB DL DZ EJ FZ GA GC GD GM GY HB HG HJ HS HY JB JC JG JGJ JR JT JTG JY KY LB LD LS
    LY MH MT MZ NB NY QB QC QJ QX RB RD SB SC SF SH SJ SL SN SW SY TB TD TY WB WH WM WS WW XB XF YB YC YD
    YJ YS YY YZ ZY"""
)
_KINDS = rf"GBZ?(?:/[TZJ])?|GJB|JJF|JJG|DB ?\d{{2,4}}(?:/T)?|T/[A-Z]{{2,10}}|{_TRADES}(?:/[TZ])?"
_STANDARD = re.compile(rf"(?<![A-Za-z\d/])(?P<kind>{_KINDS}) ?(?P<n>\d{{1,6}}(?:\.\d{{1,3}})*)-(?P<year>\d{{4}})(?!\d)")
# ISO/IEC 42001:2023, IEEE 2830-2021; without a year it is a kind of certificate (ISO 9001) rather than a text.
_ABROAD = re.compile(
    r"(?<![A-Za-z\d/])(?P<kind>(?:ISO/IEC|ISO|IEC)(?: ?T[RS])?|IEEE(?: ?Std)?|ETSI(?: ?E[NSG])?) ?"
    r"(?P<n>\d{3,6}(?:[.-]\d{1,3})*)(?P<mark>[:-])(?P<year>(?:19|20)\d\d)(?![\dA-Za-z])"
)
_GUIDE = re.compile(r"(?<![A-Za-z\d])TC ?260-(?:PG-)?\d{3,6} ?[A-Z]?(?:-\d{4})?(?![\dA-Za-z])")
# Words before the letters of a number that are no part of them: 根据国发〔2017〕35号.
_BEFORE = re.compile(
    rf"[{_HAN}]*(?:根据|按照|依据|依照|参照|对照|结合|遵照|遵守|参考|引用|违反|包括|涉及|更新|下达|撤销|停止|延续|收到|同意|关于|落实|修订|修改|废止|代替|替代|取代|转发|贯彻|印发|下发|发布|参照|执行|通知|意见|文件|文号|字号|办法|规定|详见|以及|同时|了|将|请|原|见|以|按|和|及|与|的|由|在|对|年|月|日)"
)
_CHAINED = re.compile(
    r"(?:[、,和及与]|以及)(?P<from>(?:[〔(【](?P<year>(?:19|20)\d\d)[〕)】]|(?P<year2>(?:19|20)\d\d)年)?第?(?P<n>\d{1,5})号)(?!楼|院|线|机|库)"
)
_HEADS = {"letters": re.compile("([^〔]+)〔"), "order": re.compile("(.*)令第"), "notice": re.compile("(.*)公告")}
# 工业和信息化部发布2026年第28号公告
_SAYS_ISSUED = re.compile(r"(?:发布|公布|签署)了?$")
_STATE = "中华人民共和国"

Kind = Literal["letters", "order", "notice", "standard"]


@dataclass(frozen=True)
class Number:
    """A number in a solid text, in its plain form (years in 〔〕, figures in ASCII)."""

    kind: Kind
    value: str
    start: int
    end: int
    year: str = ""
    figure: str = ""
    alone: bool = False
    """Stands between blanks, as a paper's own number does."""


def find_numbers(solid: Solid) -> list[Number]:
    """Find every number of a paper or standard in a solid text, in its order."""
    found = [*_lettered(solid), *_orders(solid), *_notices(solid), *find_standards(solid)]
    found += [further for number in found for further in _chained(solid, number)]
    return sorted(found, key=lambda number: number.start)


def _chained(solid: Solid, number: Number) -> Iterator[Number]:
    """Read what hangs on a number before it: 财税〔2018〕27号、77号, …、〔2019〕13号, 公告2025年第55号、56号."""
    if number.kind not in _HEADS:
        return
    year, at = number.year, number.end
    while (match := _CHAINED.match(solid.text, at)) is not None:
        year, at = match["year"] or match["year2"] or year, match.end()
        head = _HEADS[number.kind].match(number.value)
        first = head[1] if head else ""
        form = {"letters": "{}〔{}〕{}号", "order": "{0}令第{2}号", "notice": "{}公告{}年第{}号"}[number.kind]
        value = form.format(first, year, int(match["n"]))
        yield Number(number.kind, value, match.start("from"), match.end(), year, match["n"])


def find_standards(solid: Solid) -> Iterator[Number]:
    """Find the numbers of standards: `GB/T 40001-2026`, `TC260-003`."""
    for match in _STANDARD.finditer(solid.text):
        value = f"{match['kind'].replace(' ', '')} {match['n']}-{match['year']}"
        yield Number("standard", value, match.start(), match.end(), match["year"], match["n"])
    for match in _ABROAD.finditer(solid.text):
        value = f"{match['kind']} {match['n']}{match['mark']}{match['year']}"
        yield Number("standard", value, match.start(), match.end(), match["year"], match["n"])
    for match in _GUIDE.finditer(solid.text):
        yield Number("standard", match.group().replace(" ", ""), match.start(), match.end())


def _lettered(solid: Solid) -> Iterator[Number]:
    for match in _LETTERED.finditer(solid.text):
        letters = _word_before(solid, match.start())
        letters = _joint_letters(solid, match.start() - len(letters)) + letters
        if not 2 <= len(letters) <= _LETTERS or letters.endswith("公告"):
            continue
        start = match.start() - len(letters)
        year, figure = match["year"].replace(" ", ""), match["n"].replace(" ", "")
        value = f"{letters}〔{year}〕{int(figure)}号"
        alone = _alone(solid, start, match.end())
        yield Number("letters", value, start, match.end(), year, figure, alone)
    for match in _TAIWAN.finditer(solid.text):
        alone = _alone(solid, match.start(), match.end())
        yield Number("letters", match.group(), match.start(), match.end(), match["n"][:3], match["n"], alone)


def _joint_letters(solid: Solid, end: int) -> str:
    starts = [start for start in range(max(0, end - 5), end) if solid.gaps[start]]
    return next((solid.text[start:end] for start in starts if _JOINT.fullmatch(solid.text, start, end)), "")


def _orders(solid: Solid) -> Iterator[Number]:
    for match in _ORDER.finditer(solid.text):
        figure = str(han_number(match["n1"] or match["n2"] or match["n3"]))
        first, start = (match["who"], match.start()) if match["who"] else _issuer_before(solid, match.start())
        if first and first != "年":
            alone = _alone(solid, _with_state(solid, start), match.end())
            yield Number("order", f"{first}令第{figure}号", start, match.end(), "", figure, alone)


def _notices(solid: Solid) -> Iterator[Number]:
    for match in _NOTICE.finditer(solid.text):
        year = match["year"] or match["year2"] or match["year3"]
        figure = str(han_number(match["n1"] or match["n2"] or match["n3"]))
        if named := match["named"] or match["plain"]:
            first, start = named.removesuffix("公告").removeprefix(_STATE), match.start()
        elif match["n3"]:
            opened = solid.text.rfind("《", max(0, match.start() - 160), match.start())
            names = names_at(solid, opened + 1) if opened >= 0 else []
            first, start = (solid.text[names[0].start : names[0].end] if names else ""), match.end("year3")
        else:
            first, start = _issuer_before(solid, match.start())
        value = f"{first}公告{year}年第{figure}号"
        alone = _alone(solid, _with_state(solid, start), match.end())
        yield Number("notice", value, start, match.end(), year, figure, alone)


def _issuer_before(solid: Solid, end: int) -> tuple[str, int]:
    """Give the first body of the list that stands before an order's or announcement's number, and where it begins."""
    verb = _SAYS_ISSUED.search(solid.text, max(0, end - 4), end)
    names = names_before(solid, verb.start() if verb else end)
    if names:
        first = _without_lead(solid.text[names[0].start : names[0].end].removeprefix(_STATE))
        return first, end if verb else names[0].start
    word = "" if verb else _word_before(solid, end)
    return word, end - len(word)


def _with_state(solid: Solid, start: int) -> int:
    """Give where a name begins when the state's name stands before it."""
    return start - len(_STATE) if solid.text.endswith(_STATE, 0, start) else start


def _word_before(solid: Solid, end: int) -> str:
    """Give the words right before `end`, back to a blank or mark."""
    start = end
    while start > 0 and end - start < 30 and "\u4e00" <= solid.text[start - 1] <= "\u9fff":
        start -= 1
        if solid.gaps[start]:
            break
    word = solid.text[start:end]
    state = word.rfind(_STATE)
    if state >= 0 and len(word) > state + len(_STATE):
        return word[state + len(_STATE) :]
    return _without_lead(word)


def _without_lead(word: str) -> str:
    """Take off what leads to a number: 根据国发."""
    lead = None if word in BODIES else _BEFORE.match(word)
    return word[lead.end() :] if lead and len(word) - lead.end() >= 2 else word


def _alone(solid: Solid, start: int, end: int) -> bool:
    """Say whether a number stands between blanks, in brackets between blanks, or behind a label (文号：)."""
    text, gaps = solid.text, solid.gaps
    if start and text[start - 1] == "(" and text.startswith(")", end):
        return bool(gaps[start - 1] and gaps[end + 1])
    begins = gaps[start] or (start and text[start - 1] == ":")
    return bool(begins and (gaps[end] or text[end] == "《"))


def bare_notice(text: str, issuer: str, year: str) -> str | None:
    """Read the number of an announcement from `2025年 第41号` or `（第21号）`; the rest stands elsewhere."""
    found = _BARE_NOTICE.search(text)
    if not found or not (found["year"] or year):
        return None
    return f"{issuer}公告{found['year'] or year}年第{han_number(found['n'])}号"


def number_key(value: str) -> str:
    """Give what two writings of one number share: orders by figure, announcements by year and figure, else letters."""
    plain = re.sub(r"[\s第]", "", value)
    if "令" in plain and (order := re.search(r"(\d+)号?令?$", plain)):
        return f"令{int(order[1])}"
    if "公告" in plain and (notice := re.search(r"(\d{4})年?\D{0,3}(\d+)号?", plain)):
        return f"公告{notice[1]}:{int(notice[2])}"
    return re.sub(r"[〔〕()\[\]（）［］]", "|", plain).upper()
