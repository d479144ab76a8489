"""What a later version of a text says that the earlier one did not: new sentences, and other figures in old ones.

A mistake that was mended, a sentence that went and one that moved are no news; a deadline that was put off is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from policywatch.extraction.substance import substance, telling_lines
from policywatch.text import fold_text

MOST_SENTENCES = 3_000
"""Sentences of a text that are compared; the time grows with their square."""
NEW_LETTERS = 12
"""Letters from which on a sentence that was added says something, also without a figure."""
ALIKE = 0.5
"""Share of letters from which on two sentences in one place are versions of each other."""
_SENTENCE_ENDS = re.compile(r"(?<=[。！？；!?;])|(?<=[.])\s+(?=[A-ZÄÖÜ])")
_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*|[〇零一二三四五六七八九十百千万亿两]{2,}")


@dataclass(frozen=True)
class Addition:
    """A sentence that is new, and what stood in its place before; empty where nothing did."""

    before: str
    after: str


def what_is_new(title: str, before: str, after: str) -> tuple[Addition, ...]:
    """Give what the text `after` says that `before`, an earlier text of the same page, did not."""
    old, new = _sentences(title, before), _sentences(title, after)
    old_keys, new_keys = [substance(one) for one in old], [substance(one) for one in new]
    known = set(old_keys)
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes():
        if tag in ("replace", "insert"):
            for was, now in _pairs(old[i1:i2], [one for one in new[j1:j2] if substance(one) not in known]):
                if _is_news(was, now):
                    found.append(Addition(was, now))
    return tuple(found)


def _pairs(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Pair what stands in one place, as far as the sentences are alike."""
    for was, now in zip_longest(old, new, fillvalue=""):
        alike = SequenceMatcher(None, substance(was)[:500], substance(now)[:500], autojunk=False).ratio()
        yield (was if alike >= ALIKE else ""), now


def _is_news(was: str, now: str) -> bool:
    figures = _figures(now)
    if was:
        return bool(figures - _figures(was))
    return bool(figures) or len(substance(now)) >= NEW_LETTERS


def _figures(text: str) -> Counter[str]:
    return Counter(_FIGURE.findall(fold_text(text)))


def _sentences(title: str, text: str) -> list[str]:
    lines = telling_lines(title, text)
    parts = (part.strip() for line in lines for part in _SENTENCE_ENDS.split(line))
    return [part for part in parts if substance(part)][:MOST_SENTENCES]
