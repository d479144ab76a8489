"""Shingles: the short runs of a text that two versions of it share, wherever it was cut or added to.

Five Chinese characters and figures, or three words, of the folded text, so that 繁 and 简 meet. Each is a number that
is the same on every machine and in every run (CRC-32; Python's own `hash` changes with each process). One in sixteen
is kept in the archive: enough to find the stories worth comparing in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from zlib import crc32

LONGEST = 20_000
"""Characters of a text that are looked at; what two texts have in common shows long before."""
KEPT = 16
"""One shingle in so many is kept."""
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_SOLID = re.compile(f"[0-9{_HAN}]+")
_WORD = re.compile(f"[^\\W_{_HAN}]+")
_CHARACTERS = 5


def shingles(folded: str) -> frozenset[int]:
    """Give the shingles of a folded text: of its characters when it is Chinese, else of its words."""
    text = folded[:LONGEST].lower()
    solid = "".join(_SOLID.findall(text))
    words = _WORD.findall(text)
    if len(solid) >= len(words):
        return _of_characters(solid)
    return _of_words(words)


def kept(found: Iterable[int]) -> tuple[int, ...]:
    """Give the shingles by which a text is found again, one in sixteen."""
    return tuple(sorted(shingle for shingle in found if not shingle % KEPT))


def _of_words(words: list[str]) -> frozenset[int]:
    coded = [word.encode("utf-8", "surrogatepass") for word in words]
    return frozenset([crc32(b" ".join(three)) for three in zip(coded, coded[1:], coded[2:], strict=False)])


def _of_characters(solid: str) -> frozenset[int]:
    # Fixed two bytes a character make a slice of bytes a slice of text; rare characters of four only count as two.
    coded = solid.encode("utf-16-le", "surrogatepass")
    width = 2 * _CHARACTERS
    return frozenset([crc32(coded[at : at + width]) for at in range(0, len(coded) - width + 1, 2)])
