"""Which numbers of standards on a page are those that it issues or reports, and not those of others that it names."""

from __future__ import annotations

import re

from policywatch.documents.found import Found
from policywatch.documents.numbers import Number
from policywatch.documents.ownership import Seen, names_this
from policywatch.documents.page import Page
from policywatch.documents.solid import Solid
from policywatch.models import Stage

_STANDARDS_ISSUED = re.compile(
    r"标准[^,:]{0,12}(?:发布|获批|批准|实施|施行|公布|出台)|(?:发布|批准|公布|推出)[^,:]{0,60}标准"
)
_OTHER_TITLE = re.compile(r"公告|名单|试点|项目|案例")
_ISSUES_NEXT = re.compile(r"(?:批准发布|批准|现发布|[,。:;]发布)了?$")
_STANDARD_COLUMN = re.compile(r"(?:标准编号|标准号|标准代号|标准编码)(?![:为是、])")
_HEADINGS = 70
"""Characters of a table's headings before its first row."""
_LABELLED = re.compile(r"(?:标准编号|标准号|编号)(?:为|是|:)*$")
_NAMED_NEXT = re.compile(r"[)]?(?:《([^《》]{2,150})》|([^《》]{2,160}))")
_LIST = re.compile(r"[)]?(?:[、,;和及与]{0,2}《[^《》]{2,150}》[、,;和及与]{0,2}|[、,;和及与])[(]?")
_ROW = re.compile(r"(?:[^\d.]|\d-\d\d-\d\d )\d{1,3} ?$")
_ENDED = re.compile(r"[)]?》?[^。;《]{0,14}废止")
_REPLACED = re.compile(r"(?:代替|替代|废止|修订|依据|根据|按照|符合|引用|参照|执行)[^。]{0,6}$")


def own_standards(page: Page, stage: Stage | None, seen: Seen, names: tuple[str, ...]) -> list[Found]:
    """Tell the numbers of the standards that the page is about: in its title, or beside their names."""
    if stage in (None, "plan", "draft"):  # the number of a draft has no year yet: it is that of the edition before
        return []
    title = page.title.text
    listed = not names and stage == "final" and _STANDARDS_ISSUED.search(title) and not _OTHER_TITLE.search(title)
    own = [
        Found(number.value, page.title, number.start, number.end)
        for number in seen.in_title
        if number.kind == "standard"
    ]
    for number in seen.in_body:
        if number.kind != "standard" or _REPLACED.search(page.body.text, max(0, number.start - 10), number.start):
            continue
        if _ENDED.match(page.body.text, number.end):
            continue
        if (
            listed
            or _is_listed_first(page, stage, number)
            or _is_about(page.body.text, number, names)
            or _joined(page.body, own, number)
            or _in_next_row(page.body, own, number)
        ):
            own.append(Found(number.value, page.body, number.start, number.end))
    return _newest(own)


def _is_listed_first(page: Page, stage: Stage | None, number: Number) -> bool:
    """Say whether a standard is what an announcement issues: behind the verb, or in the first row of its table."""
    text = page.body.text
    if stage != "final" or "标准" not in page.title.text:
        return False
    if _ISSUES_NEXT.search(text, max(0, number.start - 8), number.start):
        return True
    is_new = page.published_on is None or number.year >= str(page.published_on.year - 1)
    column = _STANDARD_COLUMN.search(text, max(0, number.start - _HEADINGS), number.start)
    return bool(column and is_new and page.body.gaps[number.start])


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
    """Say whether a standard begins a row of the table in which the one before it begins one: of the same year, and of
    the same kind or behind the row's figure."""
    last = own[-1] if own and own[-1].solid is body else None
    if not last or not last.value.endswith(f"-{number.year}"):
        return False
    if last.value.split()[0] != number.value.split()[0] and not _ROW.search(body.text, last.end, number.start):
        return False
    begins = body.gaps[last.start] and body.gaps[number.start]
    return bool(begins) and not any(body.text.startswith(")", end) for end in (last.end, number.end))


def _joined(body: Solid, own: list[Found], number: Number) -> bool:
    """Say whether a standard stands in one list with the one before: 《…》（T/AB 1-2026）、《…》（T/AB 2-2026）."""
    last = own[-1] if own and own[-1].solid is body else None
    return bool(last and _LIST.fullmatch(body.text, last.end, number.start))


def _is_about(text: str, number: Number, names: tuple[str, ...]) -> bool:
    """Say whether a standard's number is labelled as the page's, or stands beside one of its names."""
    if _LABELLED.search(text, max(0, number.start - 8), number.start) or names_this(text, number, names):
        return True
    after = _NAMED_NEXT.match(text, number.end)
    if not after:
        return False
    return any(after[2].startswith(name) if after[2] else name in after[1] for name in names)
