"""Cut a folded text into a line of tokens, mostly by looking up what was cut before.

Texts repeat themselves: between blanks stand the same words with the same commas, between runs of Chinese characters
the same few signs. No token goes across a blank, but for a word that is hyphenated at the end of a line. So what stands
between two is cut once and remembered, which takes a quarter of the time of cutting every text piece by piece.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from policywatch.lazily import compiled_when_used
from policywatch.text.folding import SINGLE
from policywatch.text.joining import Chain
from policywatch.text.pieces import BREAK, form_of, piece_pattern

_RUN = compiled_when_used(f"([{SINGLE}]+)")
_RUN_ITSELF = "一"
_EMPTY_LINES = compiled_when_used(r"\n(?:[ \t]*\n)+")
_HARD = " | "  # a break, as an empty line is
_CUT_WORD = compiled_when_used(r"-[ \t]*\n")
_BREAK = f" {BREAK}"
_CHAIN = "\0"  # before and after a hyphen chain that stands before its tokens; no folded text has it
_MOST = 1 << 15  # parts of texts that are remembered, and the characters of one: bound what texts make us keep
_LONGEST = 40


class Cutter:
    """Cuts texts whose Latin words are German, or any other."""

    def __init__(self, *, german: bool) -> None:
        self._cut: Callable[[str], list[str]] = piece_pattern().findall
        self._pieces = _Memory(lambda piece: _form(piece, german))
        self._words = _Memory(lambda word: self._joined(self._cut(word)))
        self._signs = _Memory(lambda part: self._before_run(part))

    def line(self, folded: str) -> tuple[str, list[Chain]]:
        """Give the line of tokens of a text, with a blank at both ends, and its hyphen chains."""
        if folded.isascii():
            line = self._last(folded)
        else:
            parts = _RUN.split(folded)
            parts[-1] = self._last(parts[-1])
            parts[:-1:2] = map(self._signs.__getitem__, parts[:-1:2])
            line = "".join(parts)
        if line.startswith(_BREAK):
            line = line[len(_BREAK) :]
        if not line.startswith((" ", _CHAIN)):
            line = f" {line}"
        if not line.endswith(" "):
            line += " "
        return self._without_chains(line) if _CHAIN in line else (line, [])

    def _without_chains(self, line: str) -> tuple[str, list[Chain]]:
        """Take the chains themselves out of a line in which they stand before their tokens."""
        first, *others = line.split(_CHAIN)
        found, at = [first], len(first)
        chains: list[Chain] = []
        for chain, tokens in zip(others[::2], others[1::2], strict=True):
            length = len(self._pieces[chain]) - len(chain) - 2 * len(_CHAIN)
            chains.append(Chain(chain, at + 1, at + length))
            found.append(tokens)
            at += len(tokens)
        return "".join(found), chains

    def _last(self, part: str) -> str:
        """Give the tokens of what stands after the last run of Chinese characters, or of a text without any."""
        words = _words(part)
        if words is None:
            return self._joined(self._cut(part))
        return _collapsed("".join(map(self._words.__getitem__, words)))

    def _before_run(self, part: str) -> str:
        """Give the tokens of what stands before a run of Chinese characters, in blanks; nothing when there are none."""
        *words, last = _words(part) or [part]
        # A point before a Chinese character is no full stop.
        pieces = self._joined(self._cut(f"{last}{_RUN_ITSELF}")[:-1])
        tokens = _collapsed(f"{''.join(map(self._words.__getitem__, words))}{pieces}")
        return f"{tokens} " if tokens else ""

    def _joined(self, pieces: list[str]) -> str:
        return _collapsed("".join(map(self._pieces.__getitem__, pieces)))


class _Memory(dict[str, str]):
    """What texts were made into before."""

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make

    def __missing__(self, text: str) -> str:
        made = self._make(text)
        if len(text) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[text] = made
        return made


@cache
def cutter(german: bool) -> Cutter:
    """Give the cutter for texts in German, or in any other language."""
    return Cutter(german=german)


def _form(piece: str, german: bool) -> str:
    form = form_of(piece, german)
    return f"{_CHAIN}{piece}{_CHAIN}{form}" if "-" in piece else form


def _words(part: str) -> list[str] | None:
    """Give what stands between the blanks of a part of a text; None when a token may go across one."""
    if "\n" in part:
        if _CUT_WORD.search(part):
            return None
        part = _EMPTY_LINES.sub(_HARD, part).replace("\n", " ")
    return part.split(" ")


def _collapsed(tokens: str) -> str:
    """Give tokens without breaks after breaks."""
    while f"{_BREAK}{_BREAK}" in tokens:
        tokens = tokens.replace(f"{_BREAK}{_BREAK}", _BREAK)
    return tokens
