"""What several Chinese words share, to look for in their place: 模型 for 推理模型, 基座模型 and 行业模型.

An index looks for the words of a concept one after the other, for a rare word of common characters as long as for a
frequent one. To count about, it is asked for what they share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from policywatch.matching.patterns import Pattern
from policywatch.text.pieces import is_single, words_in


class Widened(NamedTuple):
    """Patterns that find all that others find: those that were left as they are, and what the rest share."""

    own: tuple[Pattern, ...]
    shared: tuple[Pattern, ...]


def widened(patterns: Iterable[Pattern]) -> Widened:
    """Put what Chinese patterns share in their place, but for the first one; hits of `shared` cannot be checked."""
    patterns = list(patterns)
    _, *lines = [pattern.line for pattern in patterns if _is_chinese(pattern.line)] or [""]
    shared: list[Pattern] = []
    left = lines
    while pair := _most_shared(left):
        shared.append(Pattern(_lengthened(pair, [line for line in left if pair in line])))
        left = [line for line in left if pair not in line]
    gone = {*lines}.difference(left)
    return Widened(tuple(pattern for pattern in patterns if pattern.line not in gone), tuple(shared))


def _is_chinese(line: str) -> bool:
    return is_single(line) and not words_in(line)


def _most_shared(lines: list[str]) -> str:
    """Give the two characters that most lines have side by side, the first of them in their order; none if no two."""
    counts = Counter(pair for line in lines for pair in {line[at : at + 2] for at in range(len(line) - 1)})
    pair, count = min(counts.items(), key=lambda counted: (-counted[1], counted[0]), default=("", 0))
    return pair if count > 1 else ""


def _lengthened(shared: str, lines: list[str]) -> str:
    """Lengthen what all lines share as far as they share it."""
    at = lines[0].index(shared)
    for longer in (lines[0][at : at + len(shared) + 1], lines[0][max(0, at - 1) : at + len(shared)]):
        if longer != shared and all(longer in line for line in lines):
            return _lengthened(longer, lines)
    return shared
