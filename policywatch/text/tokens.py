"""Cut a text into tokens, the same for watches, for search and for the exact check.

A Chinese character is one token; a Latin word is one token in the form that its inflected forms share; letters and a
following number are two. Words in a hyphen chain are tokens of their own, and once more in their joined spellings.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache

from policywatch.text.english import english_form
from policywatch.text.folding import SINGLE, Folded, fold
from policywatch.text.german import german_form
from policywatch.text.inflection import bare

ANALYSER_VERSION = 2
"""Rises when the same text gives other tokens: an index of another version must be built anew."""

# Private-use characters, which SQLite's unicode61 keeps as part of a token (category Co).
BREAK = "\ue000"  # hard punctuation or an empty line: no phrase goes across
PLUS = "\ue001"
POINT = "\ue002"  # the point inside a number, 2.0
TIMES = "\ue003"
WALL = "\ue00f"  # between two joined spellings
CAPITALS = "\ue0ca"  # before a word of two to five capitals
GERMAN = "\ue0de"  # after a word in its German form

_LETTER = rf"[^\W\d_{SINGLE}]"
_WORD = rf"{_LETTER}+(?:'{_LETTER}+)*"
_TOKEN = re.compile(
    rf"(?P<single>[{SINGLE}]+)"
    rf"|(?P<dotted>(?:{_LETTER}\.)+{_LETTER}(?!{_LETTER})\.?(?:'s)?)"
    rf"|(?P<word>{_WORD}(?:-(?:[ \t]*\n[ \t]*)?{_WORD})*)"
    r"|(?P<number>(?<![.\d])(?:\d{1,3}(?:,\d{3})+(?![,\d])|\d{1,3}(?:\.\d{3})+(?![.\d])|\d{1,3}\.\d{1,2}(?!\d|\.\d))|\d+)"
    r"|(?P<sign>[+×])"
    r"|(?P<hard>[、。,;:!?|•]|(?<!\d)\.(?!\w)|\n[ \t]*\n)"
)
_CHAIN = re.compile(r"-\s*")
_CAPITALS = re.compile(r"([A-ZÀ-ÖØ-Þ]{2,5})s?")
_THOUSANDS = re.compile(r"[.,](?=\d{3})")
_SIGNS = {"+": PLUS, "×": TIMES}
_CONTEXT = 3  # tokens before and after a joined spelling, so that a phrase may go through it
_MAX_CHAIN = 4  # parts of a hyphen chain of which every joining is spelled out
_LONGEST_CHAIN = 10  # parts from which a chain is no word any more, and its spellings would be the square of it
_SHORT = 5  # letters of a word that may stand in capitals for another reason than being an abbreviation

# Function words that tell German from English, the two Latin-script languages that have rules here.
_GERMAN_WORDS = "der die das und nicht mit von für ein eine einen dem den des im ist auf sich auch wird zu zur"
_ENGLISH_WORDS = "the of and to in is for on with that by are as it this be from at which its has"
_GERMAN = frozenset(_GERMAN_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_LATIN = re.compile(r"[A-Za-zÄÖÜäöüß]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens in their order, each between two blanks; token `i` stands for `source[starts[i]:ends[i]]`.

    `firsts` and `lasts` are the indexes of the plain tokens that a joined spelling's token stands for; None: its own.
    """

    text: str
    starts: array[int]
    ends: array[int]
    firsts: array[int] | None = None
    lasts: array[int] | None = None


@dataclass(frozen=True, slots=True)
class FieldTokens:
    """A title or a body: the text as given, its tokens, and the joined spellings of its hyphen chains."""

    source: str | None
    plain: Line
    joined: Line

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Give where the plain tokens `first` to `last` begin and end in the source."""
        return self.plain.starts[first], self.plain.ends[last]


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text as watches, search and the exact check see it. Restored from an index it has no places."""

    title: FieldTokens
    body: FieldTokens
    language: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query's text. `kind` is single, word, number, sign or hard; `parts` are those of a hyphen chain."""

    kind: str
    text: str
    parts: tuple[str, ...] = ()


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


def pieces(text: str) -> list[Piece]:
    """Cut the text of a query's term as a document is cut, but leave its words as they are."""
    found: list[Piece] = []
    for match in _TOKEN.finditer(fold(text).text):
        kind, piece = match.lastgroup or "", match.group()
        if kind == "single":
            found += [Piece(kind, character) for character in piece]
        elif kind == "dotted":
            found.append(Piece("word", piece, (_undotted(piece),)))
        elif kind == "word":
            found.append(Piece(kind, piece, tuple(_CHAIN.split(piece))))
        elif kind == "number":
            found.append(Piece(kind, _number(piece)))
        elif kind == "sign":
            found.append(Piece(kind, _SIGNS[piece]))
        elif found and found[-1].kind != "hard":
            found.append(Piece("hard", BREAK))
    while found and found[-1].kind == "hard":
        found.pop()
    return found


def word_forms(word: str, *, german: bool) -> tuple[str, ...]:
    """Give the tokens that a query's word stands for in a German text, or in any other.

    Two to five capitals stand for capitals only; a short word in small letters may also stand in a headline's capitals.
    """
    token = _token(word, german)
    if token.startswith(CAPITALS):
        return (token,)
    forms = [token]
    if german and word[:1].islower():  # people write nouns small in a search box
        forms.append(_token(word[:1].upper() + word[1:], german))
    plain = bare(_without_apostrophes(word))
    if len(plain) <= _SHORT:
        singular = english_form(plain)
        forms += [CAPITALS + form for form in (plain, singular, singular + "s") if 2 <= len(form) <= _SHORT]
    return tuple(dict.fromkeys(forms))


def is_single(token: str) -> bool:
    """Say whether a token is a character alone: a Chinese one, or a sign of this file. No word is."""
    return len(token) == 1 and token >= "\u3005"


def joinings(parts: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Give the spellings of a hyphen chain with at least one hyphen closed: KI-Start-up → KI Startup, KIStart up …"""
    count = len(parts)
    if count == 1 or count > _LONGEST_CHAIN:
        return []
    if count > _MAX_CHAIN:
        pairs = [(*parts[:i], parts[i] + parts[i + 1], *parts[i + 2 :]) for i in range(count - 1)]
        return [*pairs, ("".join(parts),)]
    spelled = []
    for closed in range(1, 1 << (count - 1)):
        words = [parts[0]]
        for i, part in enumerate(parts[1:]):
            if closed >> i & 1:
                words[-1] += part
            else:
                words.append(part)
        spelled.append(tuple(words))
    return spelled


def _restored(source: str | None, plain: str, joined: str) -> FieldTokens:
    empty = array("i")
    return FieldTokens(source, Line(f" {plain} ", empty, empty), Line(f" {joined} ", empty, empty))


def _cut(source: str, german: bool) -> FieldTokens:
    folded = fold(source)
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    chains: list[tuple[int, tuple[str, ...]]] = []
    for match in _TOKEN.finditer(folded.text):
        start, end = match.span()
        kind = match.lastgroup
        if kind == "single":
            tokens += match.group()
            starts += range(start, end)
            ends += range(start + 1, end + 1)
            continue
        if kind == "word":
            word = match.group()
            if "-" in word:
                _cut_chain(word, start, german, tokens, starts, ends, chains)
                continue
            tokens.append(_token(word, german))
        elif kind == "hard":
            if not tokens or tokens[-1] == BREAK:
                continue
            tokens.append(BREAK)
        elif kind == "number":
            tokens.append(_number(match.group()))
        elif kind == "dotted":
            tokens.append(_token(_undotted(match.group()), german))
        else:
            tokens.append(_SIGNS[match.group()])
        starts.append(start)
        ends.append(end)
    plain = _line(tokens, starts, ends, folded)
    return FieldTokens(source, plain, _joined_line(tokens, chains, plain, german))


def _cut_chain(
    chain: str,
    start: int,
    german: bool,
    tokens: list[str],
    starts: list[int],
    ends: list[int],
    chains: list[tuple[int, tuple[str, ...]]],
) -> None:
    first, parts, at = len(tokens), [], 0
    for hyphen in _CHAIN.finditer(chain):
        parts.append((at, hyphen.start()))
        at = hyphen.end()
    parts.append((at, len(chain)))
    for begin, end in parts:
        tokens.append(_token(chain[begin:end], german))
        starts.append(start + begin)
        ends.append(start + end)
    chains.append((first, tuple(chain[begin:end] for begin, end in parts)))


def _line(tokens: list[str], starts: list[int], ends: list[int], folded: Folded) -> Line:
    if folded.starts is not None and folded.ends is not None:
        origin, after = folded.starts, folded.ends
        starts = [origin[start] for start in starts]
        ends = [after[end - 1] for end in ends]
    return Line(f" {' '.join(tokens)} ", array("i", starts), array("i", ends))


def _joined_line(tokens: list[str], chains: list[tuple[int, tuple[str, ...]]], plain: Line, german: bool) -> Line:
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
                words.append((_token(word, german), at, at + length - 1))
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
    starts = array("i", [plain.starts[i] for i in firsts])
    ends = array("i", [plain.ends[i] for i in lasts])
    return Line(f" {' '.join(joined)} ", starts, ends, array("i", firsts), array("i", lasts))


def _parts_in(word: str, parts: tuple[str, ...], at: int) -> int:
    length = count = 0
    while length < len(word):
        length += len(parts[at + count])
        count += 1
    return count


@lru_cache(maxsize=1 << 16)
def _token(word: str, german: bool) -> str:
    word = _without_apostrophes(word)
    if match := _CAPITALS.fullmatch(word):
        return CAPITALS + bare(match.group(1))
    return german_form(word) + GERMAN if german else english_form(bare(word))


def _without_apostrophes(word: str) -> str:
    if "'" not in word:
        return word
    return word.removesuffix("'s").removesuffix("'S").replace("'", "")


def _undotted(word: str) -> str:
    return word.removesuffix("'s").replace(".", "")


def _number(number: str) -> str:
    return _THOUSANDS.sub("", number).replace(".", POINT)
