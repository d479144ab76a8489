"""The joined spellings of the hyphen chains of a text, in a line of their own.

Start-up is also Startup there, KI-Start-up also KI Startup and KIStart up; three tokens on either side let a phrase go
through it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from policywatch.text.pieces import CHAIN, WALL, is_single, joinings, token_of

_CONTEXT = 3  # tokens before and after a joined spelling


class Chain(NamedTuple):
    """A hyphen chain, and where its tokens begin and end in the plain line."""

    text: str
    begin: int
    end: int


class _Word(NamedTuple):
    """A word of a joined spelling, as a token, and how many parts of its chain it joins."""

    token: str
    parts: int


def joined_line(plain: str, chains: Sequence[Chain], german: bool) -> str:
    """Give the line of joined spellings for a plain line with hyphen chains."""
    found: list[str] = []
    for chain in chains:
        if spelled := _spelled(chain.text, german):
            before = plain[_begin_before(plain, chain.begin) : chain.begin]
            behind = plain[chain.end : _end_behind(plain, chain.end)]
            found += [f" {before}{spelling}{behind} {WALL}" for spelling in spelled]
    return f"{''.join(found)} "


class JoinedPlaces:
    """Where the tokens of a line of joined spellings stand in the plain line."""

    def __init__(self, plain: str, chains: Sequence[Chain], german: bool) -> None:
        self._offsets, self._begins, self._ends = array("i"), array("i"), array("i")
        length = 0
        for chain in chains:
            parts = _tokens(plain, chain.begin, chain.end)
            before = _tokens(plain, _begin_before(plain, chain.begin), chain.begin)
            behind = _tokens(plain, chain.end, _end_behind(plain, chain.end))
            for spelling in _spellings(chain.text, german):
                at, words = 0, []
                for word in spelling:
                    words.append((word.token, parts[at][1], parts[at + word.parts - 1][2]))
                    at += word.parts
                was_single = False
                for token, begin, end in (*before, *words, *behind, (WALL, parts[0][1], parts[0][2])):
                    single = is_single(token)
                    length += not (single and was_single)
                    was_single = single
                    self._offsets.append(length)
                    self._begins.append(begin)
                    self._ends.append(end)
                    length += len(token)

    def in_plain(self, begin: int, end: int) -> tuple[int, int]:
        """Give which part of the plain line the tokens between two places stand for."""
        first, after = bisect_left(self._offsets, begin), bisect_left(self._offsets, end)
        return self._begins[first], self._ends[after - 1]


@lru_cache(maxsize=1 << 13)
def _spelled(chain: str, german: bool) -> tuple[str, ...]:
    return tuple(" ".join(word.token for word in spelling) for spelling in _spellings(chain, german))


def _spellings(chain: str, german: bool) -> list[list[_Word]]:
    """Give the joined spellings of a chain: their words, each with the number of parts that it joins."""
    parts = CHAIN.split(chain)
    found: list[list[_Word]] = []
    for spelling in joinings(tuple(parts)):
        at, words = 0, []
        for word in spelling:
            count = length = 0
            while length < len(word):
                length += len(parts[at + count])
                count += 1
            words.append(_Word(token_of(word, german), count))
            at += count
        found.append(words)
    return found


def _tokens(line: str, begin: int, end: int) -> list[tuple[str, int, int]]:
    """Give the tokens of a part of a line, each with the places where it begins and ends."""
    found: list[tuple[str, int, int]] = []
    while True:
        begin += line[begin : begin + 1] == " "
        if begin >= end:
            return found
        after = begin + 1 if is_single(line[begin]) else line.find(" ", begin)
        found.append((line[begin:after], begin, after))
        begin = after


def _begin_before(line: str, at: int) -> int:
    """Give the place where the tokens that stand closely before a place of a line begin."""
    for _ in range(_CONTEXT):
        end = at - (line[at - 1] == " ")
        if end <= 0:
            break
        at = end - 1 if is_single(line[end - 1]) else line.rfind(" ", 0, end) + 1
    return at


def _end_behind(line: str, at: int) -> int:
    """Give the place where the tokens that stand closely behind a place of a line end."""
    for _ in range(_CONTEXT):
        begin = at + (line[at] == " ")
        if begin >= len(line):
            break
        at = begin + 1 if is_single(line[begin]) else line.find(" ", begin)
    return at
