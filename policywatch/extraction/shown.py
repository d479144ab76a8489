"""The dates that a page shows near its headline, the likeliest first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate, islice
from typing import Protocol

from lxml import etree

from policywatch.extraction.litter import is_litter
from policywatch.extraction.source import Page
from policywatch.extraction.tree import Element, lines, text_of
from policywatch.text.dates import DateFound, with_figures

_LABELS = (
    *"发布 發布 發佈 发表 發表 刊登 公布 發稿 发稿 时间 時間 日期 veröffentlicht".split(),
    *(rf"\b{word}" for word in ("posted", "published", "datum")),
)
_LABEL = re.compile("|".join(_LABELS), re.IGNORECASE)
_FIRST_LETTERS = "".join(label.removeprefix(r"\b")[0] for label in _LABELS)
_LABELS_BEGIN = frozenset(_FIRST_LETTERS + _FIRST_LETTERS.upper())
"""The letters that labels begin with: most lines far behind the headline need not be looked at further."""
_SIGNED = re.compile(r"成文|生成|印发|签署")
_LATER = re.compile(r"更新|修改|updated|aktualisiert|\bstand\b|last reviewed", re.IGNORECASE)
# Dates of something else: deadlines, entry into force, an account's age, the site itself.
_OTHER = re.compile(
    r"截止|截至|施行|实施|生效|有效期|反馈|页面生成|page generated|erzeugt am|laufzeit|zeitraum|\bperiod"
    r"|registriert|joined|member since|注册|註冊|copyright|©|deadline|\bfrist",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\s*(?:[-–—]|bis|to|until|through)\s*\d{1,2}(?:[./]\s?\d|\.? [A-Za-z])")
"""What stands behind the first day of several."""
_CLOCK = re.compile(r"今天是|今日是|现在是|today is|heute ist", re.IGNORECASE)
"""What a site's head says of the day on which it is looked at."""
_NEAR = 6_000
"""Characters behind the headline in which the page's own date is looked for."""
_SHORT = 40
"""Characters of a line that can be no more than a date and where it comes from."""
_FIRST = 8
"""The number of the last line behind the headline that may tell its date in words, as so many hours ago."""
_LONG = 120
"""Characters beyond which a line is one of the text, which may name any day."""
_GOOD = 1.5
"""The least badness of a date in a long line, which need not be read where a short one has a better."""
_MARKED = etree.XPath("descendant::time[@datetime or @pubdate] | descendant::*/@itemprop[. = 'datePublished']/..")
_A_TIME = re.compile(
    r"(?:香港|北京|台北|臺北)?(?:时间|時間)?\s*[:：]?\s*(\d{1,2}\s*[:：时時]\s*\d{2}(?::\d{2})?)\s*分?(?:\s*Uhr)?"
)
_HEADINGS = ("h1", "h2", "h3", "h4")
_MOST_HEADINGS = 6
_OF_OTHERS = 2.5
"""How much worse a marked date under another heading is: than a line over or under the headline that has but a day."""
_SAID = 1.5
"""How much worse a sentence is that names a day: when a meeting is, say."""
_STOPS = "。！？.!?"
_GAP, _LATIN_GAP = 6, 30
"""Characters between a label and its date: `veröffentlicht am Freitag, den`."""
_LABEL_UP_TO = max(map(len, _LABELS))
_BESIDE = 12
"""Characters that may stand beside a day in a line that says nothing else."""
_OPENING, _CLOSING = "(（[【", ")）]】 "
_ROW = 8
"""Characters that stand before the day of a row."""
_BYLINE = re.compile(r"来源|來源|作者|编辑|編輯|记者|記者|\b(?:by|von|source|quelle)\b", re.IGNORECASE)
_NO_WORD = re.compile(r"\W+")


class Read(Protocol):
    """Read a date out of a text; with `words`, 3小时前 and days without a year too."""

    def __call__(self, text: str, *, words: bool = False) -> DateFound | None: ...


def shown_dates(page: Page, title: str, read: Read) -> list[DateFound]:
    """Give the dates that stand near the headline, the best first."""
    all_lines = page.lines
    found = _marked(page, title, read)
    start = _place(all_lines, title)
    behind = all_lines[start : start + 600]
    for is_long in (False, True):
        for number, line, is_behind in _near(behind, is_long=is_long):
            value = read(line, words=len(line) <= _SHORT and number <= _FIRST)
            if value and not isinstance(value.value, datetime) and start + number + 1 < len(all_lines):
                value = _with_time(line, all_lines[start + number + 1], read) or value
            if value is None or (number == 0 and len(line) < len(title) + 4) or _CLOCK.search(line):
                continue
            if _is_of_row(line, value):
                continue
            found.append((_badness(line, number, value) + (is_behind and not _LABEL.search(line)), value))
        if any(badness <= _GOOD for badness, _ in found):  # no long one is better
            break
    for number, line in enumerate(reversed(all_lines[max(0, start - 6) : start])):
        if len(line) < 80 and (value := read(line)) and not _CLOCK.search(line):
            found.append((_badness(line, number * 3 + 10, value), value))
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _near(behind: Sequence[str], *, is_long: bool) -> Iterator[tuple[int, str, bool]]:
    """Give the lines that may have the page's date, with their numbers: behind a long text only what says it does.

    They are long or short ones. The last is whether a paragraph stands between the headline and the line: other
    articles are listed there.
    """
    near = bisect_right([*accumulate(map(len, behind))], _NEAR)
    paragraph = next((number for number, line in enumerate(behind) if len(line) > _LONG and number), len(behind))
    numbers = [
        number
        for number, line in enumerate(behind[:near])
        if (len(line) > _LONG and line[0] not in _OPENING) is is_long
    ]
    dated = with_figures([behind[number] for number in numbers])
    for place, number in enumerate(numbers):
        line = behind[number]
        if place in dated or (number <= _FIRST and len(line) <= _SHORT):
            yield number, line, number > paragraph
    for number, line in enumerate(() if is_long else behind[near:], near):
        if line[0] in _LABELS_BEGIN and len(line) <= _SHORT and _LABEL.match(line):
            yield number, line, number > paragraph


def _with_time(line: str, following: str, read: Read) -> DateFound | None:
    """Read a day whose time stands on the next line, in a box of its own."""
    found = _A_TIME.fullmatch(following)
    return read(f"{line} {found[1]}") if found and len(line) <= _SHORT else None


def _place(all_lines: Sequence[str], title: str) -> int:
    """Give the number of the line that is the headline, else of the first that has it in it; 0 when none is."""
    if title in all_lines:
        return all_lines.index(title)
    head = _NO_WORD.sub("", title)[:30]
    if not head:
        return 0
    letters = set(head)  # a line that has not all of them need not be looked at
    holders: list[int] = []
    for number, line in enumerate(all_lines):
        if len(line) >= len(head) and letters.issubset(line) and head in _NO_WORD.sub("", line):
            if len(line) <= len(title) + 4:
                return number
            holders.append(number)
    return holders[0] if holders else 0


def _marked(page: Page, title: str, read: Read) -> list[tuple[float, DateFound]]:
    """Give what elements mark as dates; those of others stand in parts that are named so, come later or are headed."""
    found: list[tuple[float, DateFound]] = []
    has_own = False
    for number, element in enumerate(_marks(page)[:10]):
        value = read(element.get("datetime") or element.get("content") or " ".join(lines(element)))
        parts = (element, *element.iterancestors())
        if value and not any(is_litter(part.tag, part.get("class", ""), part.get("id", "")) for part in parts):
            later = bool(_LATER.search(f"{element.get('class') or ''} {element.get('itemprop') or ''}"))
            badness = number * 0.05 + later + _OF_OTHERS * (not has_own and _is_headed(element, title))
            has_own = has_own or badness < 1
            found.append((badness, value))
    return found


def _is_headed(element: Element, title: str) -> bool:
    """Say whether what an element stands in has headings, and none of them is the page's: a card, an event."""
    name = _NO_WORD.sub("", title)
    for part in element.iterancestors():
        headings = list(islice(part.iter(*_HEADINGS), _MOST_HEADINGS))
        names = [_NO_WORD.sub("", text_of(heading)) for heading in headings]
        if any(names):
            is_own = any(heading.tag == "h1" for heading in headings)
            return not (is_own or any(one and (one in name or name in one) for one in names))
    return False


def _marks(page: Page) -> Sequence[Element]:
    """Give the elements that are marked as dates; the tree is walked for attributes only where pages use microdata."""
    times = page.tagged("time")
    if any(element.get("itemprop") for element in (*page.tagged("meta"), *page.tagged("h1"), *times)):
        return _MARKED(page.tree)  # type: ignore[no-any-return]
    return [time for time in times if time.get("datetime") is not None or time.get("pubdate") is not None]


def _badness(line: str, number: int, value: DateFound) -> float:
    """Say how little a line looks like that of the page's own date: 0 is best."""
    before = line[: value.start + 20]
    is_later = bool(_LATER.search(before))
    is_dateline = line[0] in _OPENING and value.start <= 1 and line[value.end : value.end + 1] in ")）]】"
    beside = len(line) - (value.end - value.start)
    badness = (
        1.0
        + min(number, 30) * 0.1
        + 3 * (len(line) > _LONG and not is_dateline)
        + is_later
        + 3 * bool(_OTHER.search(before) or _RANGE.match(line, value.end))
    )
    if _SIGNED.search(before):
        badness -= 0.5
    elif line[-1] in _STOPS and beside > _BESIDE:
        badness += _SAID
    elif _is_labelled(before, value.start) and not is_later:
        badness -= 1.5 + 2 * (beside <= _BESIDE)
    elif beside > _SHORT:
        badness += 0.5
    return badness - isinstance(value.value, datetime)


def _is_of_row(line: str, value: DateFound) -> bool:
    """Say whether a line ends with a day without its year, as rows that lead to other articles do."""
    if value.start < _ROW or isinstance(value.value, datetime) or value.end < len(line.rstrip(_CLOSING)):
        return False
    has_year = sum(map(str.isdigit, line[value.start : value.end])) > len("1231")
    return not (has_year or _LABEL.search(line) or _BYLINE.search(line))


def _is_labelled(before: str, start: int) -> bool:
    """Say whether a label stands right before a date, or behind it: 公布 is also a word of titles in rows."""
    near = _LABEL.finditer(before, max(0, start - _LATIN_GAP - _LABEL_UP_TO))
    return any(start - found.end() <= (_GAP if found[0] > "\u2e80" else _LATIN_GAP) for found in near)
