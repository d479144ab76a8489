"""Days as a list shows them: in figures, as the leaf of a calendar, and where no selector of its source looks.

Sites change the class of their dates more often than anything else, and some lists show days beside their rows:
`<dt>2026-11-20</dt><dd>…</dd>`. Only what is a day and nothing else counts there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.spiders.first_text import first_text
from policywatch.text import parse_date
from policywatch.text.relative import is_relative, is_without_year

_LEAF = compiled_when_used(
    r"^\D{0,4}?(?:(?P<day>\d{1,2})日?\s*/?\s*(?P<year>20\d\d)[-/.年](?P<month>\d{1,2})月?"
    r"|(?P<month2>\d{1,2})[-/.月]\s*(?P<day2>\d{1,2})日?\s*(?P<year2>20\d\d)年?"
    r"|(?P<day3>\d{1,2})日?\s*/?\s*(?P<month3>\d{1,2})月\s*[/,，]?\s*(?P<year3>20\d\d)年?"
    r"|(?P<day5>\d{1,2})日?\s+(?P<month5>\d{1,2})\s?[-/.]\s?(?P<year5>20\d\d)"
    r"|(?P<year4>20\d\d)年?\s+(?P<month4>\d{1,2})\s?[-/.月]\s?(?P<day4>\d{1,2})日?)\D*$"
)
"""The leaf of a calendar: a large day above year and month, month and day above the year or below, all three apart."""
_LEAVES = ("", "2", "3", "4", "5")
_SHORT_YEAR = compiled_when_used(r"(\D{0,8}?)(?<![\d-])([1-4]\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?![\d-])")
"""26-11-20, year first."""
_LONGEST_DAY = 24
_DAY = compiled_when_used(
    r"[\[(（【〔［]?(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d|\d\d[-/月]\d\d日?"
    r"|\d{1,2}月\d{1,2}日|\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/\d\d|(?:民[國国])?1[0-4]\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)"
    r"(?:[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?(?:[,|]?(?:um)?\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:Uhr)?)?[\])）】〕］]?"
)
"""Without blanks; a year of three figures is one of the Republic."""
_INSTANT = compiled_when_used(r"20\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?")
"""ISO 8601, as in the `datetime` of a `time`."""
_LABEL = compiled_when_used(
    r"(?:发布|發布|公布|更新|添加)?(?:时间|日期|時間|于|於)[:：]? ?|(?:published|posted|date|datum|stand)(?: on)?:? ?",
    re.IGNORECASE,
)
"""What stands before a day of publication; a last day has other words."""
_SAID_WITH_IT = compiled_when_used(
    r"(?<=[\d日年])\s*[|｜/·]?\s*(?:(?:信息|文章|稿件)?(?:来源|來源)|作者|编辑|編輯|点击(?:数|量|率)?|點閱(?:數)?|浏览(?:数|量|次数)?"
    r"|阅读(?:数|量|次数)?|瀏覽(?:數|量)?|Source|Quelle|Author|Autor|Views)\s*[:：].{0,40}$",
    re.IGNORECASE,
)
"""What stands behind a day in the same line: 2026-11-20 来源：样例日报."""
_LONGEST_WORDED = 40
_WORDED = compiled_when_used(
    r"(?:[^\W\d]{2,10}\.?,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\.? ?[^\W\d]{3,9}\.?,? ?20\d\d|[^\W\d]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)"
    r"(?:,? (?:at |um )?\d{1,2}:\d\d(?: ?(?:Uhr|[ap]\.?m\.?))?)?",
    re.IGNORECASE,
)
"""25 November 2026, Nov 25, 2026, Mittwoch, 25. November 2026, 08:00 Uhr."""
LEAF_PARTS = 3
"""Elements of the leaf of a calendar: a day, a month and a year."""
_PARTS = 60
"""Elements of a row that are looked at."""
_LISTS = frozenset({"ul", "ol", "table"})


def is_day(text: str) -> bool:
    """Say whether a text is a day, perhaps with a time, in brackets or with a label, and nothing else."""
    if len(text) > 4 * _LONGEST_DAY:
        return False
    line = " ".join(text.split())
    line = line[found.end() :] if (found := _LABEL.match(line)) else line
    line = _SAID_WITH_IT.sub("", line) if ":" in line or "：" in line else line
    day = line.replace(" ", "")
    if (len(day) <= _LONGEST_DAY and _DAY.fullmatch(day)) or _INSTANT.fullmatch(line):
        return True
    if len(line) > _LONGEST_WORDED:
        return False
    return (
        is_relative(line)
        or is_without_year(line)
        or (_WORDED.fullmatch(line) is not None and parse_date(line) is not None)
    )


def plain_day(shown: str) -> str:
    """Write the leaf of a calendar (`05 2026-03`, `03-05 2026`) and a year of two figures (`26-11-20`) as other dates
    are; give any other text as it is.
    """
    leaf = _LEAF.match(shown)
    if leaf is None:
        return _SHORT_YEAR.sub(r"\g<1>20\2-\3-\4", shown) if _SHORT_YEAR.match(shown) else shown
    parts = leaf.groupdict()
    return "-".join(next(filter(None, (parts[f"{name}{n}"] for n in _LEAVES))) for name in ("year", "month", "day"))


def days_within(row: etree._Element, link: etree._Element) -> Iterator[str]:
    """Give what is a day and nothing else in a row, outside the text of its link and the lists inside the row."""
    waiting = [row]
    for _ in range(_PARTS):
        if not waiting:
            return
        element = waiting.pop()
        texts = [element.get("datetime", "")] if element.tag == "time" else []
        texts += [] if element is link else [element.text or ""]
        texts += [] if element in (row, link) or is_box(element) else [_short(element)]
        for text in (*texts, *(child.tail or "" for child in islice(element, _PARTS))):
            if is_day(day := plain_day(" ".join(text.split()))):
                yield day
                break
        waiting += [child for child in reversed(list(islice(element, _PARTS))) if child.tag not in _LISTS]


def is_box(element: etree._Element) -> bool:
    """Say whether an element holds nothing but another, which says the same: pages nest a hundred of them."""
    return len(element) == 1 and not ((element.text or "").strip() or (element[0].tail or "").strip())


def days_beside(rows: Collection[etree._Element]) -> Mapping[etree._Element, str]:
    """Give the day as shown of each row beside which one stands, in a piece of its own, under the same parent.

    Where a day comes before the first row, days stand before theirs, and one may be that of several rows (but a single
    one that of a single row: it may be today's); else each stands behind its row.
    """
    known = frozenset(rows)
    days: dict[etree._Element, str] = {}
    for parent in dict.fromkeys(row.getparent() for row in rows):
        if parent is not None:
            days |= _days_under(parent, known)
    return days


def _days_under(parent: etree._Element, rows: Collection[etree._Element]) -> Mapping[etree._Element, str]:
    days: dict[etree._Element, str] = {}
    last: etree._Element | None = None
    day = (parent.text or "").strip()
    leads = is_day(day)
    count = int(leads)
    for child in parent:
        if child in rows:
            last = child
            if leads:
                days[child] = day
        texts = [child.tail or ""] if child in rows else [_short(child), child.tail or ""]
        for text in texts:
            if not is_day(text):
                continue
            day, leads, count = text.strip(), leads or last is None, count + 1
            if not leads and last is not None:
                days.setdefault(last, day)
    return days if count > 1 or len(days) == 1 else {}


def _short(element: etree._Element) -> str:
    """Give the text of an element of few parts; nothing of a larger one, which is no day."""
    return "" if len(element) > 3 else first_text(element)
