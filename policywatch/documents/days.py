"""Every day that a solid text names, with or without its year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_HAN_DIGITS = {
    char: value
    for value, chars in enumerate(("〇零○O0О", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
_DAY = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号]"
    r"|(?<![\d/])(?P<y2>(?:19|20)\d\d)(?P<mark>[-/.])(?P<m2>\d{1,2})(?P=mark)(?P<d2>\d{1,2})(?!\d)"
    r"|(?P<y3>[一二][〇零○O0О一二三四五六七八九]{3})年(?P<m3>[元一二三四五六七八九十]{1,2})月(?P<d3>[一二三四五六七八九十]{1,3})日"
    r"|(?<!\d)(?P<roc>1[0-3]\d)年(?P<m6>\d{1,2})月(?P<d6>\d{1,2})日"
    r"|(?P<said>今年|明年|去年|本年|次年)?(?<![\d.])(?<!\d年)(?P<m4>\d{1,2})月(?P<d4>\d{1,2})[日号]"
    r"|(?<=[至到~-])(?P<d5>\d{1,2})日"
)


_STEPS = {"今年": 0, "本年": 0, "明年": 1, "次年": 1, "去年": -1}
_PAST_WEIGHS = 3
_ROC = 1911
"""Years between a year of Taiwan's calendar and ours: 115年 is 2026."""


@dataclass(frozen=True)
class Day:
    """A day in a solid text; `value` is None where the year is missing, `month` 0 where only the day is said."""

    start: int
    end: int
    value: date | None
    month: int
    day: int
    in_words: bool
    """Written with 年, as in a signature."""
    step: int | None = None
    """Years from the anchor's, where that is said: 今年, 明年, 去年."""


def find_days(text: str) -> list[Day]:
    """Find the days of a solid text, in their order; impossible ones (2月30日) are left out."""
    return list(_days(_DAY.finditer(text)))


def _days(found: Iterable[re.Match[str]]) -> Iterable[Day]:
    for match in found:
        part = match.groupdict()
        if part["y3"]:
            year, month, day = _han_year(part["y3"]), _han_number(part["m3"]), _han_number(part["d3"])
        elif part["roc"]:
            year, month, day = int(part["roc"]) + _ROC, int(part["m6"]), int(part["d6"])
        elif part["y"] or part["y2"]:
            year = int(part["y"] or part["y2"])
            month, day = int(part["m"] or part["m2"]), int(part["d"] or part["d2"])
        else:
            year, month, day = 0, int(part["m4"] or 0), int(part["d4"] or part["d5"])
        value = day_or_none(year, month, day) if year else None
        possible = value is not None if year else day_or_none(2024, month or 1, day) is not None
        if possible:
            in_words = bool(part["y"] or part["y3"] or part["roc"])
            yield Day(match.start(), match.end(), value, month, day, in_words, _STEPS.get(part["said"] or ""))


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Give the day, or None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def dated(day: Day, anchor: date | None) -> date | None:
    """Give a day its year: its own, else the one that lies next to `anchor`, the day of the page.

    What is told of last days and days in force lies ahead: a day past counts as three times as far.
    """
    if day.value or anchor is None or not day.month:
        return day.value
    if day.step is not None:
        return day_or_none(anchor.year + day.step, day.month, day.day)
    days = [found for step in (-1, 0, 1) if (found := day_or_none(anchor.year + step, day.month, day.day))]
    return min(days, key=lambda found: (found - anchor).days * (1 if found >= anchor else -_PAST_WEIGHS), default=None)


def _han_year(text: str) -> int:
    return int("".join(str(_HAN_DIGITS[char]) for char in text))


def _han_number(text: str) -> int:
    if text == "元":
        return 1
    return han_number(text)


def han_number(text: str) -> int:
    """Give the value of a number in Chinese numerals up to 9999 (一百零八, 二十, 十六) or in figures."""
    if text.isdecimal():
        return int(text)
    total, digit = 0, 0
    for char in text:
        if char in "十百千":
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            digit = _HAN_DIGITS.get(char, 2 if char == "两" else 0)
    return total + digit
