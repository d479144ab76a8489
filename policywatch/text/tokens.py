"""Cut a text into tokens, the same for watches, for search and for the exact check.

A Chinese character is one token; a Latin word is one token in the form that its inflected forms share; letters and a
following number are two. Words in a hyphen chain are tokens of their own, and once more in their joined spellings.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from policywatch.text.cutting import cutter
from policywatch.text.folding import fold, fold_text
from policywatch.text.joining import Chain, JoinedPlaces, joined_line
from policywatch.text.pieces import CHAIN, is_single, kind_of, token_pattern

ANALYSER_VERSION = 6
"""Rises when the same text gives other tokens: an index of another version must be built anew."""

# Function words that tell German from English, the two Latin-script languages that have rules here.
_GERMAN_WORDS = "der die das und nicht mit von für ein eine einen dem den des im ist auf sich auch wird zu zur"
_ENGLISH_WORDS = "the of and to in is for on with that by are as it this be from at which its has"
_GERMAN = frozenset(_GERMAN_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_LATIN = re.compile(r"[A-Za-zÄÖÜäöüß]+")


@dataclass(slots=True)
class FieldTokens:
    """A title or a body: the text as given, its tokens, and the joined spellings of its hyphen chains.

    Both lines have a blank before and after each token, but none between two Chinese characters. A field that was
    restored from an index has no places.
    """

    source: str | None
    plain: str
    joined: str
    has_places: bool = True
    _chains: Sequence[Chain] = ()
    _german: bool = False
    _numbers: tuple[list[int], list[int]] | None = field(default=None, init=False, repr=False, compare=False)
    _places: tuple[array[int], array[int]] | None = field(default=None, init=False, repr=False, compare=False)
    _joined: JoinedPlaces | None = field(default=None, init=False, repr=False, compare=False)

    def place(self, begin: int, end: int) -> tuple[int, int]:
        """Give where the tokens of `plain[begin:end]` begin and end in the source."""
        if self._places is None:  # found when they are asked for: most texts meet no watch
            self._places = _places(self.source or "")
        starts, ends = self._places
        return starts[self.number_at(begin)], ends[self.number_at(end - 1)]

    def number_at(self, offset: int) -> int:
        """Give the number, from 0, of the token that stands at `offset` in the plain line."""
        if self._numbers is None:
            self._numbers = _numbers(self.plain)
        offsets, numbers = self._numbers
        at = bisect_right(offsets, offset) - 1
        return numbers[at] + (offset - offsets[at] if is_single(self.plain[offset]) else 0)

    def in_plain(self, begin: int, end: int) -> tuple[int, int]:
        """Give which part of `plain` the tokens of `joined[begin:end]` stand for."""
        if self._joined is None:
            self._joined = JoinedPlaces(self.plain, self._chains, self._german)
        return self._joined.in_plain(begin, end)


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text as watches, search and the exact check see it. Restored from an index it has no places."""

    title: FieldTokens
    body: FieldTokens
    language: str = ""


def analyse(title: str, body: str, language: str | None = None) -> Analysed:
    """Fold and cut an article's text once, for everything that looks at its words.

    `language` (`de`, `en`, `zh-Hans` …) chooses the rules of inflection of Latin words: German or English ones. Without
    it, function words decide.
    """
    german = language.lower().startswith("de") if language else reads_german(f"{title}\n{body}")
    return Analysed(_cut(title, german), _cut(body, german), language or "")


def restore(
    title: str, body: str, title_joined: str, body_joined: str, *, sources: tuple[str, str] | None = None
) -> Analysed:
    """Make an `Analysed` from the token columns of an index: it can be judged, but its hits have no places.

    `sources` are the title and the body as given, which exact words and regular expressions need.
    """
    title_source, body_source = sources or (None, None)
    return Analysed(_restored(title_source, title, title_joined), _restored(body_source, body, body_joined))


def reads_german(text: str) -> bool:
    """Say whether the function words of the first 4,000 characters are German rather than English."""
    words = [word.lower() for word in _LATIN.findall(text[:4000])]
    return sum(word in _GERMAN for word in words) > sum(word in _ENGLISH for word in words)


def _restored(source: str | None, plain: str, joined: str) -> FieldTokens:
    return FieldTokens(source, f" {plain} ", f" {joined} ", has_places=False)


def _cut(source: str, german: bool) -> FieldTokens:
    line, chains = cutter(german).line(fold_text(source))
    return FieldTokens(source, line, joined_line(line, chains, german), True, chains, german)


def _numbers(line: str) -> tuple[list[int], list[int]]:
    """Give where each word and each run of Chinese characters begins in a line, and the number of its first token."""
    offsets: list[int] = []
    numbers: list[int] = []
    offset = number = 0
    for part in line.split(" "):
        offsets.append(offset)
        numbers.append(number)
        offset += len(part) + 1
        is_run = "\u4e00" <= part[:1] <= "\u9fff" or (part[:1] >= "\u3005" and is_single(part))
        number += len(part) if is_run else bool(part)
    return offsets, numbers


def _places(source: str) -> tuple[array[int], array[int]]:
    """Give where each token of a text begins and ends in it."""
    folded = fold(source)
    starts: list[int] = []
    ends: list[int] = []
    after_break = True
    for match in token_pattern().finditer(folded.text):
        start, end = match.span()
        kind = kind_of(match)
        if kind == "hard" and after_break:
            continue
        after_break = kind == "hard"
        if kind == "single":
            starts += range(start, end)
            ends += range(start + 1, end + 1)
        elif kind == "word":
            starts.append(start)
            for hyphen in CHAIN.finditer(match.group()):
                ends.append(start + hyphen.start())
                starts.append(start + hyphen.end())
            ends.append(end)
        else:
            starts.append(start)
            ends.append(end)
    if folded.starts is not None and folded.ends is not None:
        origin, after = folded.starts, folded.ends
        return array("i", [origin[start] for start in starts]), array("i", [after[end - 1] for end in ends])
    return array("i", starts), array("i", ends)
