"""From the words of a term to the literal strings that find it in a line of tokens.

A line is tokens between blanks, Chinese characters side by side (text/tokens.py): a whole word is found by its token
with both blanks, a beginning without the second, an ending without the first, Chinese characters wherever they stand.
All patterns are plain strings: one automaton finds those of all watches at once, and the full-text index the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise, product

from policywatch.text.crossing import LONGEST, SHORTEST, WINDOW, cuts_words
from policywatch.text.english import english_form, split_compound
from policywatch.text.german import german_form
from policywatch.text.inflection import bare, without_umlauts
from policywatch.text.pieces import CAPITALS, GERMAN, Piece, joinings, pieces, together, word_forms

_MOST_VARIANTS = 32  # spellings of one term in one language; a longer product keeps its first and its last
_STEM = "zzzzzz"  # before the end of a word, so that the rules for long words hold
_JOINED_WORDS = 3  # letters of two words that are also looked for as one: data center, datacenter
_JOINED_PHRASE = 3  # words of a phrase in which this is done


@dataclass(frozen=True, slots=True, order=True)
class Pattern:
    """A literal part of a line of tokens; `han` is its text when the hit must be checked for cut words."""

    line: str
    han: str = ""

    def accepts(self, line: str, at: int) -> bool:
        """Say whether the place `at` in `line` is a hit that cuts no Chinese word."""
        if not self.han:
            return True
        return not cuts_words(_run_before(line, at), self.han, _run_after(line, at + len(self.line)))


@dataclass(frozen=True, slots=True)
class Stars:
    """At which ends of a term a star stands: the word may go on there."""

    left: bool = False
    right: bool = False


@lru_cache(maxsize=1 << 14)
def compile_term(text: str, stars: Stars = Stars(), *, cased: bool = False) -> tuple[Pattern, ...]:
    """Give the patterns that find `text`, words in this order in any inflection; none if it has no word.

    `cased` says that capitals in `text` are meant (a glossary's forms), so that fewer spellings need to be tried.
    Watches that look for the same words share them: what is found for one is found for all.
    """
    cut = pieces(text)
    if not cut:
        return ()
    if all(piece.kind == "single" for piece in cut):
        han = "".join(piece.text for piece in cut)
        checked = han if SHORTEST <= len(han) <= LONGEST else ""
        return (Pattern(han, checked),)
    lines: dict[str, None] = {}
    languages = (False, True) if any(piece.kind == "word" for piece in cut) else (False,)
    for spelling in _spellings(cut):
        for german in languages:
            lines.update(dict.fromkeys(_lines(spelling, stars, german=german, cased=cased)))
    return prune(Pattern(line) for line in lines)


def prune(patterns: Iterable[Pattern], *, unchecked: bool = False) -> tuple[Pattern, ...]:
    """Leave out patterns that hold another one, where they stand the other is found; the rest keep their order.

    A Chinese pattern that is checked for cut words stands for no other, unless hits are `unchecked`.
    """
    given = dict.fromkeys(patterns)
    kept: dict[Pattern, None] = {}
    for pattern in sorted(given, key=lambda pattern: (len(pattern.line), pattern)):
        if not any(other.line in pattern.line for other in kept if unchecked or not other.han):
            kept[pattern] = None
    return tuple(pattern for pattern in given if pattern in kept)


def _spellings(cut: list[Piece]) -> list[list[Piece]]:
    """Give the phrase with its hyphen chains open, and with each of their joinings, one chain at a time."""
    chains = [[Piece("word", part) for part in piece.parts] if piece.parts else [piece] for piece in cut]
    opened = [word for chain in chains for word in chain]
    spellings = [opened]
    for at, piece in enumerate(cut):
        for words in joinings(piece.parts) if piece.parts else []:
            joined = [*chains[:at], [Piece("word", word) for word in words], *chains[at + 1 :]]
            spellings.append([word for chain in joined for word in chain])
    if len(opened) <= _JOINED_PHRASE:
        for at, word in enumerate(opened):
            if word.kind == "word" and (apart := split_compound(word.text)):
                spellings.append([*opened[:at], *(Piece("word", part) for part in apart), *opened[at + 1 :]])
        for at, (one, two) in enumerate(pairwise(opened)):
            if one.kind == two.kind == "word" and min(len(one.text), len(two.text)) >= _JOINED_WORDS:
                spellings.append([*opened[:at], Piece("word", one.text + two.text), *opened[at + 2 :]])
    return spellings


def _lines(spelling: list[Piece], stars: Stars, *, german: bool, cased: bool) -> list[str]:
    last = len(spelling) - 1
    slots: list[tuple[str, ...]] = []
    for at, piece in enumerate(spelling):
        if piece.kind != "word":
            slots.append((f" {piece.text}" if at < last or not _goes_on(piece, stars) else f" {piece.text}\0",))
            continue
        forms = tuple(f" {form}" for form in word_forms(piece.text, german=german))
        begins, ends = stars.left and at == 0, stars.right and at == last
        if begins and ends:
            forms = (*_endings(piece.text, german), *(f"{stem}\0" for stem in _stems(piece.text, german)))
        elif begins:
            forms = _endings(piece.text, german)
        elif ends:
            forms = (*forms, *(f" {stem}\0" for stem in _stems(piece.text, german)))
        slots.append(forms)
    return [together(("".join(choice) + " ").replace("\0 ", "")) for choice in _choices(slots, cased)]


def _goes_on(piece: Piece, stars: Stars) -> bool:
    return stars.right and piece.kind == "number"


def _choices(slots: list[tuple[str, ...]], cased: bool) -> list[tuple[str, ...]]:
    """Give the products of the forms; of many, or of a glossary's form, only all plain and all in capitals."""
    count = 1
    for slot in slots:
        count *= len(slot)
    if count <= _MOST_VARIANTS and not cased:
        return list(product(*slots))
    plain = tuple(slot[0] for slot in slots)
    capitals = tuple(next((form for form in slot if CAPITALS in form), slot[0]) for slot in slots)
    others = (
        (*plain[:at], form, *plain[at + 1 :])
        for at, slot in enumerate(slots)
        for form in slot[1:]
        if CAPITALS not in form or not cased
    )
    return [plain, capitals, *islice(others, _MOST_VARIANTS)]


def _stems(word: str, german: bool) -> tuple[str, ...]:
    """Give what a word that begins with `word` begins with: after capitals, more capitals."""
    form = word_forms(word, german=german)[0]
    stem = bare(word.replace("'", ""))
    if form.startswith(CAPITALS):
        return (CAPITALS + stem,)
    return (without_umlauts(stem) if german else stem, CAPITALS + stem)


def _endings(word: str, german: bool) -> tuple[str, ...]:
    """Give what the token of a word that ends with `word` ends with."""
    stem = bare(word.replace("'", ""))
    if not german:
        ending = english_form(_STEM + stem)
        return (ending.removeprefix(_STEM),) if ending.startswith(_STEM) else (stem,)
    end = word.replace("'", "").lower()
    forms = (german_form(start + end) for start in (_STEM.capitalize(), _STEM))
    return tuple(dict.fromkeys(form.removeprefix(_STEM) + GERMAN for form in forms))


def _run_before(line: str, at: int) -> str:
    """Give the Chinese characters that stand before `at` without a break, and a digit that begins them."""
    start = max(0, at - WINDOW)
    run = line[start:at]
    blank = run.rfind(" ")
    if blank < 0:
        return run
    number = line[line.rfind(" ", 0, start + blank) + 1 : start + blank]
    return (number[-1] if number.isdecimal() else "") + run[blank + 1 :]


def _run_after(line: str, at: int) -> str:
    """Give the Chinese characters that stand from `at` on without a break, and a digit that ends them."""
    run = line[at : at + WINDOW]
    blank = run.find(" ")
    if blank < 0:
        return run
    number = line[at + blank + 1 : line.find(" ", at + blank + 1)]
    return run[:blank] + (number[0] if number.isdecimal() else "")


def exact_patterns(text: str) -> tuple[Pattern, ...]:
    """Give the patterns of the tokens that `text` has where it stands, whole words in either language."""
    cut = pieces(text)
    if any(piece.kind == "word" for piece in cut):
        lines = ("".join(f" {_exact_token(piece, german)}" for piece in _opened(cut)) for german in (False, True))
        return tuple(Pattern(together(f"{line} ")) for line in dict.fromkeys(lines))
    return (Pattern(together(f" {' '.join(piece.text for piece in cut)} ")),) if cut else ()


def _opened(cut: Iterable[Piece]) -> list[Piece]:
    return [Piece("word", part) if piece.parts else piece for piece in cut for part in (piece.parts or ("",))]


def _exact_token(piece: Piece, german: bool) -> str:
    return word_forms(piece.text, german=german)[0] if piece.kind == "word" else piece.text
