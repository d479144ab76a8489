"""Pieces of a text: what one token is made of, and the token that it becomes.

A Chinese character is one token; a Latin word is one token in the form that its inflected forms share; letters and a
following number are two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from policywatch.lazily import compiled_when_used
from policywatch.text.english import english_form, forms_of_two
from policywatch.text.folding import SINGLE, fold_text
from policywatch.text.german import german_form
from policywatch.text.inflection import bare

# Private-use characters, which SQLite's unicode61 keeps as part of a token (category Co).
BREAK = "\ue000"  # hard punctuation or an empty line: no phrase goes across
PLUS = "\ue001"
POINT = "\ue002"  # the point inside a number, 2.0
TIMES = "\ue003"
NOWHERE = "\ue00e"  # stands in no text
WALL = "\ue00f"  # between two joined spellings
CAPITALS = "\ue0ca"  # before a word of two to five capitals
GERMAN = "\ue0de"  # after a word in its German form

_LETTER = rf"[^\W\d_{SINGLE}]"
_WORD = rf"{_LETTER}+(?:'{_LETTER}+)*"
# Every alternative begins with a set of characters, or looks at one: `re` then passes over it in a step where it cannot
# be. With `plain`, most words of a text, this takes half the time of the pattern that says no more than is needed.
_TOKEN = (
    rf"(?P<single>[{SINGLE}][{SINGLE}]*+)"
    r"|(?P<plain>[A-Za-z][A-Za-z]*+(?![\w'.-]))"
    rf"|(?={_LETTER})(?:(?P<dotted>(?:{_LETTER}\.)+{_LETTER}(?!{_LETTER})\.?(?:'s)?)"
    rf"|(?P<word>{_WORD}(?:-(?:[ \t]*\n[ \t]*)?{_WORD})*))"
    r"|(?P<sign>[+×])"
    r"|(?P<hard>[、。,;:!?|•])"
    r"|(?=\d)(?P<number>"
    r"(?<![.\d])(?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,3}(?:\.\d{3})+(?!\.?\d)|\d{1,3}\.\d{1,2}(?!\d|\.\d))|\d+)"
    r"|(?P<point>\.(?<!\d\.)(?!\w))"
    r"|(?P<empty>\n[ \t]*\n)"
)
_KINDS = {"plain": "word", "point": "hard", "empty": "hard"}
CHAIN = compiled_when_used(r"-\s*")
IS_SINGLE, HAS_SINGLE = re.compile(f"[{SINGLE}]").match, re.compile(f"[{SINGLE}]").search
_RUNS = compiled_when_used(f"[{SINGLE}]{{2,}}")
_LONG, _FEW = 200, 3  # characters of a line that is worth it, with at most one Latin letter in so many
_BESIDE_SINGLES = compiled_when_used(f"(?<![^{SINGLE}]) (?![^{SINGLE}])")
_CAPITALS = compiled_when_used(r"([A-ZÀ-ÖØ-Þ]{2,5})s?")
_THOUSANDS = compiled_when_used(r"[.,](?=\d{3})")
_SIGNS = {"+": PLUS, "×": TIMES}
_MAX_CHAIN = 4  # parts of a hyphen chain of which every joining is spelled out
_LONGEST_CHAIN = 10  # parts from which a chain is no word any more, and its spellings would be the square of it
_SHORT = 5  # letters of a word that may stand in capitals for another reason than being an abbreviation


# Patterns of milliseconds each, which whoever reads no text does without.
@cache
def token_pattern() -> re.Pattern[str]:
    """Give the pattern that cuts a text into tokens; what a piece is, `kind_of` says."""
    return re.compile(_TOKEN)


@cache
def piece_pattern() -> re.Pattern[str]:
    """Give the pattern that cuts as `token_pattern` does, for plain strings."""
    return re.compile(re.sub(r"\?P<\w+>", "?:", _TOKEN))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"[^ \n{SINGLE}]+")


@cache
def _spaced_words() -> re.Pattern[str]:
    return re.compile(rf"[^ {SINGLE}](?: [^ {SINGLE}])+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query's text. `kind` is single, word, number, sign or hard; `parts` are those of a hyphen chain."""

    kind: str
    text: str
    parts: tuple[str, ...] = ()


def pieces(text: str) -> list[Piece]:
    """Cut the text of a query's term as a document is cut, but leave its words as they are."""
    folded = fold_text(text)
    if _RUNS.fullmatch(folded):
        return [Piece("single", character) for character in folded]
    found: list[Piece] = []
    for match in token_pattern().finditer(folded):
        kind, piece = kind_of(match), match.group()
        if kind == "single":
            found += [Piece(kind, character) for character in piece]
        elif kind == "dotted":
            found.append(Piece("word", piece, (_undotted(piece),)))
        elif kind == "word":
            found.append(Piece(kind, piece, tuple(CHAIN.split(piece))))
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
    token = token_of(word, german)
    if token.startswith(CAPITALS):
        return (token,)
    forms = [token]
    if german and word[:1].islower():  # people write nouns small in a search box
        forms.append(token_of(word[:1].upper() + word[1:], german))
    elif not german:
        forms += forms_of_two(token)
    plain = bare(_without_apostrophes(word))
    if len(plain) <= _SHORT:
        singular = english_form(plain)
        forms += [CAPITALS + form for form in (plain, singular, singular + "s") if 2 <= len(form) <= _SHORT]
    return tuple(dict.fromkeys(forms))


def is_sign(token: str) -> bool:
    """Say whether a token is a sign of this file, which stands for no word."""
    return len(token) == 1 and "\ue000" <= token <= WALL


def is_single(token: str) -> bool:
    """Say whether a token is a Chinese character, or a run of them: no word has one."""
    return IS_SINGLE(token) is not None


def apart(line: str) -> str:
    """Give a line or a part of one with a blank between all of its tokens, also between Chinese characters."""
    if HAS_SINGLE(line) is None:
        return line
    if len(line) >= _LONG and not (line.startswith(" ") or line.endswith(" ")):
        coded = line.encode("utf-16-le", "surrogatepass")
        low, high = coded[::2], coded[1::2]
        letters = high.count(0) - line.count(" ")
        if len(low) == len(line) and letters * _FEW < len(line):  # no character of four bytes, and not many words
            return _spaced(low, high)
    return _RUNS.sub(lambda run: " ".join(run.group()), line)


def _spaced(low: bytes, high: bytes) -> str:
    """Put a blank after every character, byte by byte, and take it out of words: twice as fast as run by run."""
    spaced = bytearray(b" \0" * (2 * len(low)))
    spaced[::4], spaced[1::4] = low, high
    text = _spaced_words().sub(lambda word: word.group().replace(" ", ""), spaced[:-2].decode("utf-16-le"))
    return text.replace("   ", " ")


def count_tokens(line: str) -> int:
    """Count the tokens of a part of a line, all but breaks."""
    parts = line.split(" ")
    return sum(len(part) if is_single(part) else part not in ("", BREAK) for part in parts)


def words_in(lines: str) -> list[str]:
    """Give the tokens of lines that are no Chinese characters."""
    return _words().findall(lines)


def together(line: str) -> str:
    """Give tokens, each between two blanks, as they stand in a line: Chinese characters without blanks between them."""
    return _BESIDE_SINGLES.sub("", line)


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


def form_of(piece: str, german: bool) -> str:
    """Give the tokens of a piece that `piece_pattern` cuts off, each after a blank."""
    match = token_pattern().match(piece)
    kind = kind_of(match) if match else "hard"
    if kind == "word":
        return "".join([f" {token_of(part, german)}" for part in CHAIN.split(piece)])
    if kind == "dotted":
        return f" {token_of(_undotted(piece), german)}"
    return f" {_number(piece) if kind == 'number' else _SIGNS.get(piece, BREAK)}"


def kind_of(match: re.Match[str]) -> str:
    """Say what was found: single, word, dotted, number, sign or hard."""
    kind = match.lastgroup or ""
    return _KINDS.get(kind, kind)


@lru_cache(maxsize=1 << 15)
def token_of(word: str, german: bool) -> str:
    """Give the token of a Latin word in a German text, or in any other."""
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
