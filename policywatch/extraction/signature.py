"""Who signed a notice and when, put back under its text: general readers take these short lines for litter."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DAY = re.compile(
    r"\s*(?:(?:19|20)\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}|[一二][〇零○O0一二三四五六七八九]{3}年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})\s*日\s*"
)
_NAME = re.compile(r"[^，。；：！？,;!?]{2,40}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_MOST_NAMES = 40
"""Bodies that sign one paper; the longest joint ones have some thirty."""


def with_signature(body: str, own: Sequence[str]) -> str:
    """Give a text with the names and days that stand right under one of its lines on the page, in place.

    `own` are the lines of the page, without links. A day alone (written with 年) belongs to a signature only when a
    line that may be a name stands above it.
    """
    kept = body.split("\n")
    places = {line: number for number, line in enumerate(kept)}
    missing: dict[int, list[str]] = {}
    for number, line in enumerate(own):
        if not _DAY.fullmatch(line) or not number or not _is_name(own[number - 1]):
            continue
        above = number - 1
        while above >= 0 and number - above <= _MOST_NAMES and own[above] not in places and _is_name(own[above]):
            above -= 1
        place = places.get(own[above], -1) if above >= 0 else -1
        if place < 0 or places.get(line, place + 1) != place + 1:
            continue
        missing.setdefault(place, [part for part in own[above + 1 : number + 1] if part not in places])
    lines = [part for number, line in enumerate(kept) for part in (line, *missing.get(number, ()))]
    return "\n".join(lines)


def _is_name(line: str) -> bool:
    return bool(_NAME.fullmatch(line) and _HAN.search(line) and not _DAY.fullmatch(line))
