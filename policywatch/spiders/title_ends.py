"""What stands at the ends of titles and is not of them: a day, or the label that every row of a list begins with.

A day in figures in brackets is the row's (`…的通知（2026-11-20）`), as is one that all rows end or begin with. In words
(`（2026年11月20日）`) it may be what a title speaks of, and goes only where it says the row's day again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from policywatch.lazily import compiled_when_used
from policywatch.spiders.beside_title import is_label
from policywatch.text import parse_date

_FIGURES = (
    r"(?:(?:19|20)\d\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
    r"|20\d\d[01]\d[0-3]\d|\d{1,2}[-/]\d{1,2}(?=\s+\d{1,2}:\d\d))"
)
_CLOCK = r"(?:\s+\d{1,2}:\d\d(?::\d\d)?)?"
_DAY = rf"(?:{_FIGURES}|(?:19|20)\d\d年\d{{1,2}}月\d{{1,2}}日){_CLOCK}"
_IN_BRACKETS = r"[\[(（【〔［]\s*(?P<day>{})\s*[\])）】〕］]"
_BEHIND = compiled_when_used(rf"^(?P<title>.{{4,}}?)\s*{_IN_BRACKETS.format(_FIGURES + _CLOCK)}$")
_IN_FRONT = compiled_when_used(rf"^{_IN_BRACKETS.format(_FIGURES + _CLOCK)}\s*(?P<title>.{{4,}})$")
_SAID_AGAIN = compiled_when_used(rf"^(?P<title>.{{4,}}?)\s*{_IN_BRACKETS.format(_DAY)}$")
_ALL_BEHIND = compiled_when_used(rf"^(?P<title>.{{4,}}?)[\s|·—–-]*(?P<day>[\[(（【]?\s*{_DAY}\s*[\])）】]?)$")
_ALL_IN_FRONT = compiled_when_used(rf"^(?P<day>[\[(（【]?\s*{_DAY}\s*[\])）】]?)[\s|·:：—–-]*(?P<title>.{{4,}})$")
_LABEL_IN_FRONT = compiled_when_used(
    r"^(?P<label>【[^】]{1,12}】|\[[^\]]{1,12}\]|〔[^〕]{1,12}〕|［[^］]{1,12}］)\s*(?P<title>.{4,})$"
)
_OPENING, _CLOSING = "[(（【〔［", "])）】〕］"
_LEAST_ROWS = 3
"""Rows of which all have to begin or end alike before it is no accident."""


def without_ends(titles: Sequence[str], days: Sequence[date | None]) -> list[tuple[str, str]]:
    """Give each title without what is not of it, and the day as it was shown there, or nothing.

    `days` are those of the rows, as far as they show any otherwise.
    """
    parted = [_parted(title, day) for title, day in zip(titles, days, strict=True)]
    if len(parted) < _LEAST_ROWS:
        return parted
    for form in (_ALL_BEHIND, _ALL_IN_FRONT):
        found = _matches(form, parted)
        # All titles are one but for their days, or speak of other days than their rows', where a day is of the title.
        is_of_them = len({match["title"] for match in found}) < len({match[0] for match in found})
        says_other = (day and parse_date(match["day"]) != day for match, day in zip(found, days, strict=False))
        if found and not is_of_them and not any(says_other):
            parted = [(match["title"], day or match["day"]) for match, (_, day) in zip(found, parted, strict=True)]
    labels = _matches(_LABEL_IN_FRONT, parted)
    if labels and all(is_label(label["label"]) for label in labels):
        parted = [(label["title"], day) for label, (_, day) in zip(labels, parted, strict=True)]
    return parted


def ends_with_day(title: str) -> bool:
    """Say whether a title ends, or begins, with what would be a day if all of its list do."""
    return any(form.match(title) for form in (_BEHIND, _ALL_BEHIND, _ALL_IN_FRONT))


def _matches(form: re.Pattern[str], parted: Sequence[tuple[str, str]]) -> list[re.Match[str]]:
    """Give the matches of all titles, or nothing where one does not match."""
    found = []
    for title, _ in parted:
        match = form.match(title)
        if match is None:
            return []
        found.append(match)
    return found


def _parted(title: str, day: date | None) -> tuple[str, str]:
    if not title or not (title[0] in _OPENING or title[-1] in _CLOSING):
        return title, ""
    for form in (_BEHIND, _IN_FRONT):
        if found := form.match(title):
            return found["title"], found["day"]
    found = _SAID_AGAIN.match(title)
    if found and day is not None and parse_date(found["day"]) == day:
        return found["title"], found["day"]
    return title, ""
