"""Windows of the week, and how often sources of a class are looked at in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import Literal


@dataclass(frozen=True)
class Window:
    """Hours of some days, by a source's own clock, in which it is looked at `every` so often.

    `days` are weekdays (0 is Monday), or those that are workdays or holidays by the calendar of the source's country. A
    window ends before `end`; midnight there is the end of the day.
    """

    days: frozenset[int] | Literal["workday", "holiday"]
    begin: time
    end: time
    every: timedelta


@dataclass(frozen=True)
class RhythmClass:
    """Which sources are meant, and when they are looked at: the first window that holds counts, else `otherwise`.

    All of `words` fit a source that is meant: `tier-1`, a zone (`Asia/Shanghai`), a kind, a language or an id.
    """

    words: tuple[str, ...]
    windows: tuple[Window, ...]
    otherwise: timedelta
