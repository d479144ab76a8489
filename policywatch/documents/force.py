"""The first day in force: 自2026年9月1日起施行, 将于…正式实施, 自印发之日起施行."""

from __future__ import annotations

import re
from bisect import bisect
from datetime import date, timedelta

from policywatch.documents.days import Day, dated, find_days
from policywatch.documents.found import FoundDay
from policywatch.documents.numbers import find_standards
from policywatch.documents.page import Page
from policywatch.documents.solid import Solid
from policywatch.documents.titles import OTHER_PAPER
from policywatch.models import Stage

_AFTER = re.compile(
    r"^(?:[、,和及](?:\d{4}年)?\d{1,2}月\d{1,2}日)*(?:零时|\d{1,2}[时点]整?)?(?:起|开始|后|正式|将|全面|统一|依法|强制|,)*(?:施行|实施|生效|执行|(?<=[起始])[试实]行)(?!以来|后|前|情况|的[^《])(?P<of>的?《)?"
)
_LABEL = re.compile(r"(?:施行|实施|生效)(?:日期|时间)?(?:为|是|:)+$")
# 试行期自2026年8月1日至2028年7月31日, 执行期限为…至…
_TERM = re.compile(r"(?:试行|有效|执行|实施|施行|适用)(?:期限?|时间)(?:为|是|从|自|:)+$")
_TO = re.compile(r"起?(?:至|到|-)")
# What has a term and is no paper: a project, a certificate.
_OTHER_TERM = re.compile(r"项目|课题|任务|合同|证书|许可|资质|资金|活动|试点|预算")
_TERM_ENDS = re.compile(
    r"起?(?:至|到|-)[^。,;]{4,14}日止?(?:期间)?(?:有效|施行|实施|执行|试行)(?!细则|办法|方案|意见|情况)"
)
_COLUMN = re.compile(r"(?:实施|施行|生效)(?:日期|时间)(?![:为是]|见附件|[^。]{0,12}附件)")
_LOOKS_BACK = timedelta(days=180)
"""How long before its issue a change may have come into force."""
_ROW = 120
"""Characters from the number of a standard to the last day in its row."""
_OWN = re.compile(
    r"本(?:办法|规定|条例|细则|规则|法|指南|指引|规范|标准|决定|通知|公告|意见|方案|文件|规程|准则|制度|目录|通告|令|措施|导则|规划|计划|纲要|解释|要点|政策|清单|章程)[^。;]{0,6}(?:自|从|于)$"
)
_NAMED = re.compile(r"《([^《》]{1,200})》")
_NOT_ALL = re.compile(r"修改单|样品")
_FROM_ISSUE = re.compile(r"自(?P<which>印发|发布|公布|签发|颁布)之日起(?:开始|正式)?(?:施行|实施|生效|执行)")
_JOINED = re.compile(r"(?:[(][^()]{0,40}[)])?[、和及与,]?")
_CARRIER = re.compile(r"(?:公告|通知|决定|令)$")
_ISSUES = re.compile(r"(?:发布|批准|公布|印发|颁布)[^。《]{0,24}$")
_ISSUED = re.compile(r"[^。;《]{0,24}现予以?(?:发布|公布|印发|颁布)")
_NUMBERED = re.compile(r"\d-(?:19|20)\d\d$")  # GB/T 35273-2026《…》
_STANDARDS = re.compile(r"[\d一二两三四五六七八九十]+项[^。;]{0,12}标准")
_REVISED = re.compile(r"(?:[(][^()]{0,60}[)])?(?:进行|作)[了出]+(?:全面|部分|相应)?(?:修订|修改|完善|更新)")
_PART = re.compile(r"(?:配套|另一|其中|此外|第[一二三四五六七八九十\d]+条)[^。;]{0,40}$")


def effective_on(page: Page, stage: Stage | None, names: tuple[str, ...], signed_on: date | None) -> FoundDay | None:
    """Find the first day in force of the paper called one of `names` (in solid spelling).

    A sentence of the paper itself (本办法自…起施行) is trusted most; a day beside the name of another paper is none of
    this one's. From the day of issue (自印发之日起) means the signed day.
    """
    anchor = page.anchor(signed_on)
    title = page.title.text.replace("、", "")
    least = _earliest(page, stage, anchor)
    days = [day for day in page.days if (value := dated(day, anchor)) and value >= least]
    said = _said(page.body, days, names, title, anchor) or _said(
        page.title, find_days(page.title.text), names, title, anchor
    )
    said = said or (_tabled(page, signed_on) if stage == "final" else None)
    if said:
        return said
    issued = _FROM_ISSUE.search(page.body.text) if stage in ("final", "amendment", "repeal") else None
    if issued and signed_on and not _NOT_ALL.search(page.body.text[max(0, issued.start() - 20) : issued.start()]):
        return FoundDay(signed_on, page.body, *issued.span())
    return None


def _earliest(page: Page, stage: Stage | None, anchor: date | None) -> date:
    """Give the first day on which a paper may come into force: before it what it drafts or changes did."""
    if stage in ("draft", "plan") and page.published_on:
        return page.published_on
    return anchor - _LOOKS_BACK if stage == "amendment" and anchor else date.min


def _said(solid: Solid, days: list[Day], names: tuple[str, ...], title: str, anchor: date | None) -> FoundDay | None:
    text = solid.text
    loose: FoundDay | None = None
    for day in days:
        after = _AFTER.match(text[day.end : day.end + 24])
        before = text[max(0, day.start - 60) : day.start]
        if not after and not _LABEL.search(before) and not _begins_term(text, before, day.end):
            continue
        value = dated(day, anchor)
        if value is None or (after and after["of"] and not _is_own(text, day.end + after.end() - 1, names)):
            continue
        found = FoundDay(value, solid, day.start, day.end)
        if _OWN.search(before):
            return found
        if (
            loose is None
            and _belongs(text, day.start, names, title)
            and not _PART.search(before[before.rfind("》") + 1 :][-30:])
        ):
            loose = found
    return loose


def _begins_term(text: str, before: str, end: int) -> bool:
    """Say whether the day that ends at `end` begins the time for which a paper holds, and not a project's."""
    if not (_TERM.search(before) and _TO.match(text, end)) and not _TERM_ENDS.match(text, end):
        return False
    return not _OTHER_TERM.search(before, before.rfind("。") + 1)


def _tabled(page: Page, signed_on: date | None) -> FoundDay | None:
    """Read the first day in a column 实施日期 of a table of standards: a row begins with a number, and the day that it
    takes effect lies after the one of issue."""
    text = page.body.text
    column = _COLUMN.search(text)
    issued = page.published_on or signed_on
    if not column or not issued:
        return None
    begun = sorted(number.end for number in find_standards(page.body) if number.start > column.end())
    days = [
        day
        for day in page.days
        if day.value and day.value > issued and (at := bisect(begun, day.start)) and day.start - begun[at - 1] <= _ROW
    ]
    first = min(days, key=lambda day: day.value or date.max, default=None)
    return FoundDay(first.value, page.body, first.start, first.end) if first and first.value else None


def _is_own(text: str, at: int, names: tuple[str, ...]) -> bool:
    found = _NAMED.match(text, at)
    return bool(found and _one_of(found[1], names))


def _belongs(text: str, at: int, names: tuple[str, ...], title: str) -> bool:
    """Say whether the last name before a day, in its sentence, is one of the paper's own (or there is none)."""
    sentence = text[max(0, at - 200) : at]
    sentence = sentence[max(sentence.rfind("。"), sentence.rfind(";")) + 1 :]
    named: list[str] = []
    issued = False  # of a paper without a name of its own: 现发布《…》等12项行业标准
    other = -1  # where the last name of another paper ended: what a 、 joins to it is another paper too
    for match in _NAMED.finditer(sentence):
        if _REVISED.match(sentence, match.end()):  # what this paper was made of: 《…暂行规定》进行了修订，现予印发
            issued = True
            continue
        joined = other >= 0 and _JOINED.fullmatch(sentence, other, match.start())
        if joined or OTHER_PAPER.search(sentence[: match.start()]):
            other = match.end()
        elif not names and _is_headline(match[1].replace("、", ""), title):
            continue
        elif not names:
            named.append(match[1])
            before = sentence[: match.start()]
            issued = issued or bool(
                _ISSUES.search(before) or _NUMBERED.search(before) or _ISSUED.match(sentence, match.end())
            )
        elif not _CARRIER.search(match[1]):
            named.append(match[1])
    issued = issued or _STANDARDS.search(sentence[sentence.rfind("》") + 1 :]) is not None
    return not named or (issued and not names) or any(_one_of(name, names) for name in named)


def _one_of(name: str, names: tuple[str, ...]) -> bool:
    return any(
        name == own or own.startswith(f"{name}(") or (len(name) <= 8 and name.strip() in own) or own in name
        for own in names
    )


def _is_headline(name: str, title: str) -> bool:
    """Say whether a title is the name, or tells of it without 《》."""
    return title.endswith(name) or (name in title and f"《{name}》" not in title)
