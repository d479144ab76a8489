"""Cut a text into tokens, the same for watches, for search and for the exact check.

A Chinese character is one token; a Latin word is one token in the form that its inflected forms share; letters and a
following number are two. Words in a hyphen chain are tokens of their own, and once more in their joined spellings.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field

from policywatch.text.folding import fold, fold_text
from policywatch.text.pieces import BREAK, CHAIN, PIECE, TOKEN, WALL, Forms, joinings, kind_of, token_of

ANALYSER_VERSION = 2
"""Rises when the same text gives other tokens: an index of another version must be built anew."""

_CONTEXT = 3  # tokens before and after a joined spelling, so that a phrase may go through it

# Function words that tell German from English, the two Latin-script languages that have rules here.
_GERMAN_WORDS = "der die das und nicht mit von für ein eine einen dem den des im ist auf sich auch wird zu zur"
_ENGLISH_WORDS = "the of and to in is for on with that by are as it this be from at which its has"
_GERMAN = frozenset(_GERMAN_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_LATIN = re.compile(r"[A-Za-zÄÖÜäöüß]+")
_FORMS = {german: Forms(german=german) for german in (False, True)}


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens in their order, each between two blanks.

    `firsts` and `lasts` are the indexes of the plain tokens that a joined spelling's token stands for; None: its own.
    """

    text: str
    firsts: array[int] | None = None
    lasts: array[int] | None = None


_NOTHING = Line("  ")


@dataclass(slots=True)
class FieldTokens:
    """A title or a body: the text as given, its tokens, and the joined spellings of its hyphen chains.

    One that was restored from an index has no places.
    """

    source: str | None
    plain: Line
    joined: Line
    has_places: bool = True
    _places: tuple[array[int], array[int]] | None = field(default=None, init=False, repr=False, compare=False)

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Give where the plain tokens `first` to `last` begin and end in the source."""
        if self._places is None:  # found when they are asked for: most texts meet no watch
            self._places = _places(self.source or "")
        starts, ends = self._places
        return starts[first], ends[last]


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
    chains: list[tuple[int, tuple[str, ...]]] = []
    for piece in PIECE.findall(fold_text(source)):
        if "\u4e00" <= piece[0] <= "\u9fff":  # nearly all of Chinese: the quickest way for it
            tokens += piece
            continue
        form = forms[piece]
        if form == BREAK:
            if tokens and tokens[-1] != BREAK:
                tokens.append(form)
        elif " " not in form:
            tokens.append(form)
        else:
            if "-" in piece:
                chains.append((len(tokens), tuple(CHAIN.split(piece))))
            tokens += form.split(" ")
    return FieldTokens(source, Line(f" {' '.join(tokens)} "), _joined_line(tokens, chains, german))


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


def _joined_line(tokens: list[str], chains: list[tuple[int, tuple[str, ...]]], german: bool) -> Line:
    if not chains:
        return _NOTHING
    joined: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    for first, parts in chains:
        after = first + len(parts)
        context = range(max(0, first - _CONTEXT), first), range(after, min(len(tokens), after + _CONTEXT))
        for spelling in joinings(parts):
            at = first
            words: list[tuple[str, int, int]] = []
            for word in spelling:
                length = _parts_in(word, parts, at - first)
                words.append((token_of(word, german), at, at + length - 1))
                at += length
            for token, begin, end in (
                *((tokens[i], i, i) for i in context[0]),
                *words,
                *((tokens[i], i, i) for i in context[1]),
                (WALL, first, first),
            ):
                joined.append(token)
                firsts.append(begin)
                lasts.append(end)
    return Line(f" {' '.join(joined)} ", array("i", firsts), array("i", lasts))


def _parts_in(word: str, parts: tuple[str, ...], at: int) -> int:
    length = count = 0
    while length < len(word):
        length += len(parts[at + count])
        count += 1
    return count
