"""Cut a text into tokens, the same for watches, for search and for the exact check.

A Chinese character is one token; a Latin word is one token in the form that its inflected forms share; letters and a
following number are two. Words in a hyphen chain are tokens of their own, and once more in their joined spellings.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from policywatch.text.folding import fold, fold_text
from policywatch.text.pieces import BREAK, CHAIN, PIECE, TOKEN, WALL, Forms, is_single, joinings, kind_of, token_of

ANALYSER_VERSION = 3
"""Rises when the same text gives other tokens: an index of another version must be built anew."""

_CONTEXT = 3  # tokens before and after a joined spelling, so that a phrase may go through it

# Function words that tell German from English, the two Latin-script languages that have rules here.
_GERMAN_WORDS = "der die das und nicht mit von für ein eine einen dem den des im ist auf sich auch wird zu zur"
_ENGLISH_WORDS = "the of and to in is for on with that by are as it this be from at which its has"
_GERMAN = frozenset(_GERMAN_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_LATIN = re.compile(r"[A-Za-zÄÖÜäöüß]+")
_BREAK = f" {BREAK}"
_FORMS = {german: Forms(german=german) for german in (False, True)}


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens in their order, with a blank before and after each, but none between two Chinese characters.

    In the line of joined spellings the token at `offsets[i]` stands for `plain[begins[i]:ends[i]]`, tokens of the plain
    line; in that line itself, and in one restored from an index, these are None.
    """

    text: str
    offsets: array[int] | None = None
    begins: array[int] | None = None
    ends: array[int] | None = None


_NOTHING = Line(" ")


@dataclass(slots=True)
class FieldTokens:
    """A title or a body: the text as given, its tokens, and the joined spellings of its hyphen chains.

    One that was restored from an index has no places.
    """

    source: str | None
    plain: Line
    joined: Line
    has_places: bool = True
    _numbers: tuple[list[int], list[int]] | None = field(default=None, init=False, repr=False, compare=False)
    _places: tuple[array[int], array[int]] | None = field(default=None, init=False, repr=False, compare=False)

    def place(self, begin: int, end: int) -> tuple[int, int]:
        """Give where the tokens of `plain[begin:end]` begin and end in the source."""
        if self._places is None:  # found when they are asked for: most texts meet no watch
            self._places = _places(self.source or "")
        starts, ends = self._places
        return starts[self.number_at(begin)], ends[self.number_at(end - 1)]

    def number_at(self, offset: int) -> int:
        """Give the number, from 0, of the token that stands at `offset` in the plain line."""
        if self._numbers is None:
            self._numbers = _numbers(self.plain.text)
        offsets, numbers = self._numbers
        at = bisect_right(offsets, offset) - 1
        return numbers[at] + (offset - offsets[at] if is_single(self.plain.text[offset]) else 0)


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
    return FieldTokens(source, Line(f" {plain} "), Line(f" {joined} "), has_places=False)


def _cut(source: str, german: bool) -> FieldTokens:
    forms = _FORMS[german]
    tokens: list[str] = []
    chains: list[tuple[int, str]] = []
    in_run = False
    for piece in PIECE.findall(fold_text(source)):
        if "\u4e00" <= piece[0] <= "\u9fff" or not (form := forms[piece]):  # first: nearly all of Chinese
            if not in_run:
                tokens.append(" ")
                in_run = True
            tokens.append(piece)
            continue
        in_run = False
        if form == _BREAK:
            if not tokens or tokens[-1] == _BREAK:
                continue
        elif "-" in piece:
            chains.append((len(tokens), piece))
        tokens.append(form)
    plain = f"{''.join(tokens)} "
    return FieldTokens(source, Line(plain), _joined_line(plain, tokens, chains, german) if chains else _NOTHING)


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
    for match in TOKEN.finditer(folded.text):
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


def _joined_line(plain: str, tokens: list[str], chains: list[tuple[int, str]], german: bool) -> Line:
    """Spell the hyphen chains joined, each spelling with its neighbours. `tokens` make up the line `plain`."""
    text: list[str] = []
    offsets, begins, ends = array("i"), array("i"), array("i")
    length = after = counted = 0
    for number, chain in chains:
        after += sum(map(len, tokens[counted:number]))
        counted = number
        parts = CHAIN.split(chain)
        places = _places_of(tokens[number], after)
        before = _neighbours_before(plain, places[0][0])
        behind = _neighbours_behind(plain, places[-1][1])
        for spelling in joinings(tuple(parts)):
            at = 0
            words: list[tuple[str, int, int]] = []
            for word in spelling:
                count = _parts_in(word, parts, at)
                words.append((token_of(word, german), places[at][0], places[at + count - 1][1]))
                at += count
            was_single = False
            for token, begin, end in (*before, *words, *behind, (WALL, *places[0])):
                single = is_single(token)
                if not (single and was_single):
                    text.append(" ")
                    length += 1
                was_single = single
                offsets.append(length)
                begins.append(begin)
                ends.append(end)
                text.append(token)
                length += len(token)
    return Line(f"{''.join(text)} ", offsets, begins, ends)


def _places_of(tokens: str, at: int) -> list[tuple[int, int]]:
    """Give where tokens, each after a blank, begin and end in the line in which they stand at `at`."""
    places = []
    for token in tokens[1:].split(" "):
        places.append((at + 1, at + 1 + len(token)))
        at += 1 + len(token)
    return places


def _neighbours_before(line: str, at: int) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    while len(found) < _CONTEXT:
        at -= line[at - 1] == " "
        if at <= 0:
            break
        begin = at - 1 if is_single(line[at - 1]) else line.rfind(" ", 0, at) + 1
        found.append((line[begin:at], begin, at))
        at = begin
    return found[::-1]


def _neighbours_behind(line: str, at: int) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    while len(found) < _CONTEXT:
        at += line[at] == " "
        if at >= len(line):
            break
        end = at + 1 if is_single(line[at]) else line.find(" ", at)
        found.append((line[at:end], at, end))
        at = end
    return found


def _parts_in(word: str, parts: list[str], at: int) -> int:
    length = count = 0
    while length < len(word):
        length += len(parts[at + count])
        count += 1
    return count
