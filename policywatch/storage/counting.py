"""Count what a query matches: exactly where that is quick, else about, from what is looked at here and there."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from policywatch.matching import Query
from policywatch.storage.candidates import Candidates

COUNTED = 2_000
"""Candidates up to which a count checks each."""
SAMPLE = 100
"""Of more candidates it checks so many or a few times as many, new and old ones, and says about how many there are."""
STRETCHES, PART = 16, 8
"""It looks for candidates in so many stretches, spread over the archive, which are together one of so many parts."""
_MORE = 1.25  # times as many as are counted must seem to match where no more than that is known


class Count(NamedTuple):
    """How many articles match; when `is_exact` is false, about so many."""

    number: int
    is_exact: bool


def count(connection: sqlite3.Connection, query: Query, *, today: date, exact: bool = False) -> Count:
    """Count the articles that the query matches; `exact` checks every candidate, however many there are."""
    candidates = Candidates(connection, query, today)
    if candidates.is_exact:
        return Count(candidates.count(), is_exact=True)
    if exact:
        return Count(sum(1 for _ in candidates.every()), is_exact=True)
    length = candidates.span() // (STRETCHES * PART) + 1
    if (seen := _in_stretches(candidates, length, least=COUNTED)) is not None:
        return Count(round(PART * _matching(candidates, seen, 2 * SAMPLE)), is_exact=False)
    if (number := PART * _in_parts(candidates, length)) > COUNTED * _MORE:
        return Count(round(number), is_exact=False)
    found = candidates.all()
    if len(found) <= COUNTED:
        return Count(sum(1 for _ in candidates.matching(found)), is_exact=True)
    number = _matching(candidates, found, SAMPLE)
    if number * 2 < len(found):  # the fewer match, the more must be seen to know how few
        number = _matching(candidates, found, 3 * SAMPLE)
    return Count(round(number), is_exact=False)


def _in_stretches(candidates: Candidates, length: int, least: int) -> list[int] | None:
    """Give the candidates in stretches of a length, the newest first, if there are more than `least`.

    None as soon as it seems that there are not: a rare word is looked for until it is found, be it beyond the stretch.
    """
    if not candidates.is_quick_in_stretches:
        return None
    seen: list[int] = []
    for number in range(1, STRETCHES + 1):
        first = ((STRETCHES - number) * PART + PART // 2) * length
        seen += candidates.within(first, first + length - 1)
        if len(seen) * 2 < least * number / STRETCHES:
            return None
    return seen if len(seen) > least else None


def _in_parts(candidates: Candidates, length: int) -> float:
    """Say about how many match in the stretches, from parts of the candidates; 0 where the first word is rare."""
    own, shared = candidates.parts()
    few = COUNTED // PART // 2
    if not own or (first := _in_stretches(own[0], length, few)) is None:
        return 0
    found = {*first}.union(*(_of_all(part, length) for part in own[1:]))
    others = set[int]().union(*(_in_stretches(part, length, few) or _of_all(part, length) for part in shared)) - found
    share = len(found) / (len(found) + len(others))
    numbers = (round(SAMPLE * share), round(SAMPLE * (1 - share)))
    return sum(
        _matching(candidates, sorted(some), number) for some, number in zip((found, others), numbers, strict=True)
    )


def _of_all(part: Candidates, length: int) -> list[int]:
    return [seq for seq in part.all() if seq // length % PART == PART // 2]


def _matching(candidates: Candidates, found: Sequence[int], number: int) -> float:
    """Say about how many of some candidates match, from a number of them that are spread over all."""
    sample = found[:: max(1, len(found) // max(1, number))][: max(1, number)]
    return sum(1 for _ in candidates.matching(sample)) / len(sample) * len(found) if sample else 0
