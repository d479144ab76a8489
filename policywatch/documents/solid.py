"""A text without its white space, in one spelling of each character, that knows where every character came from.

Pages split numbers and dates by tags (工信部联科〔⏎2025⏎〕⏎279⏎号), space out names (国 家 数 据 局) and break titles
over lines. Without white space all of these read alike; where it stood is kept, because a signature and a number of
the paper's own stand alone between blanks.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from policywatch.text import fold_text

_HIDDEN = frozenset(("Cf", "Cc", "Cs", "Co", "Cn", "Mn"))
_FOLDED = {
    **dict.fromkeys("[［﹝〔", "〔"),
    **dict.fromkeys("]］﹞〕", "〕"),
    **dict.fromkeys("—–－−‐‑‒―─", "-"),
    **dict.fromkeys("～∼〜", "~"),
    **dict.fromkeys("∶︰", ":"),
    **dict.fromkeys("＜<〈", "〈"),
    **dict.fromkeys("＞>〉", "〉"),
}


_GONE = "\0"
# What stands without white space, but for the single blanks that are kept.
_RUN = re.compile(f"[^ {_GONE}]+(?:(?<=[0-9A-Za-z]) (?=[0-9A-Za-z])[^ {_GONE}]+)*")
_BLANKS_AS_ONES = bytes(code == ord(" ") for code in range(256))


class _Characters(dict[int, str]):
    """What each character becomes, found at its first use (`str.translate` asks): another one, a blank, or gone."""

    def __missing__(self, code: int) -> str:
        folded = _fold(chr(code)) or _GONE
        if len(self) < 60_000:  # more than texts use; bounds what a hostile one can make us keep
            self[code] = folded
        return folded


def _fold(char: str) -> str:
    if char.isspace() or char in "\x85\u2028\u2029":
        return " "
    if char in _FOLDED:
        return _FOLDED[char]
    if unicodedata.category(char) in _HIDDEN:
        return ""
    plain = unicodedata.normalize("NFKC", char)
    if len(plain) != 1:
        return char
    if plain in _FOLDED:
        return _FOLDED[plain]
    if plain >= "\u3400":
        simple = fold_text(plain)
        return simple if len(simple) == 1 and not simple.isspace() else plain
    return plain


_characters = _Characters()


@dataclass(frozen=True)
class Solid:
    """`text` is `source` without white space; character `i` came from `source[starts[i]]`.

    Two ASCII letters or digits with white space between them keep one blank, so that `附件1⏎2025年` is no year 12025.
    `gaps[i]` says that white space stood before character `i`; the beginning and the end count as such.
    """

    source: str
    text: str
    starts: list[int]
    gaps: bytearray

    def printed(self, start: int, end: int) -> str:
        """Give a span as printed: hidden characters gone, white space one blank, none between Chinese characters."""
        if start >= end:
            return ""
        raw = self.source[self.starts[start] : self.starts[end - 1] + 1]
        return tidy(raw)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place of a span in the source."""
        if start >= end:
            return (0, 0)
        return self.starts[start], self.starts[end - 1] + 1


def make_solid(source: str) -> Solid:
    """Take the white space out of a text."""
    plain = source.translate(_characters)
    runs: list[str] = []
    starts: list[int] = []
    gaps = bytearray()
    end = 0
    for found in _RUN.finditer(plain):
        run, start = found.group(), found.start()
        gap = not runs or " " in plain[end:start]
        if gap and runs and _sticks(runs[-1][-1]) and _sticks(run[0]):
            runs.append(" ")
            starts.append(start - 1)
            gaps.append(1)
        end = found.end()
        runs.append(run)
        starts += range(start, end)
        blanks = run.encode("latin-1", "replace").translate(_BLANKS_AS_ONES) if " " in run else bytes(len(run))
        gaps.append(gap)
        gaps += blanks.replace(b"\1\0", b"\1\1")[1:]
    gaps.append(1)
    return Solid(source, "".join(runs), starts, gaps)


def _sticks(char: str) -> bool:
    return char.isascii() and char.isalnum()


def tidy(text: str) -> str:
    """Take hidden characters, double blanks and line breaks out of a name; none stays where a Chinese line broke."""
    text = "".join(char for char in text if char.isspace() or unicodedata.category(char) not in _HIDDEN)
    return re.sub(r"\s+", _blank, text.strip())


def _blank(found: re.Match[str]) -> str:
    broken = "\n" in found.group()
    around = found.string[found.start() - 1] + found.string[found.end()]
    return "" if broken and not around.isascii() else " "


def solid_text(text: str) -> str:
    """Give a text in the one spelling that `Solid` has, where places do not matter."""
    return make_solid(text).text
