"""Shingles: the short runs of a text that two versions of it share, wherever it was cut or added to.

Five Chinese characters and figures, or three words, of the folded text, so that 繁 and 简 meet. Each is a number that
is the same on every machine and in every run (CRC-32; Python's own `hash` changes with each process). One in sixteen
is kept in the archive: enough to find the stories worth comparing in full.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from struct import unpack_from
from zlib import crc32

LONGEST = 20_000
"""Characters of a text that are looked at; what two texts have in common shows long before."""
KEPT = 16
"""One shingle in so many is kept; of a short text, one in four, lest none be."""
SHORT = 160
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_SOLID = re.compile(f"[0-9{_HAN}]+")
_WORD = re.compile(f"[^\\W_{_HAN}]+")
_CHARACTERS = 5
_SIGNS = "。•€"  # of Western texts, as they are folded, that Latin-1 has not
_WORDS_ALONE = bytes(code if chr(code).isalnum() else ord(" ") for code in range(256))
_FIGURES = [bytes([figure]) for figure in b"0123456789"]


def shingles(folded: str) -> frozenset[int]:
    """Give the shingles of a folded text: of its characters when it is Chinese, else of its words."""
    text = folded[:LONGEST].lower()
    western = _western_words(text)
    if western is not None:
        return _of_words(western)
    solid = "".join(_SOLID.findall(text))
    words = _WORD.findall(text)
    if len(solid) >= len(words):
        return _of_characters(solid)
    return _of_words([word.encode("utf-8", "surrogatepass") for word in words])


def _western_words(text: str) -> list[bytes] | None:
    """Give the words of a text in Latin-1 with more words than figures, in a tenth of the time; None of others."""
    for sign in _SIGNS:
        text = text.replace(sign, " ")
    try:
        coded = text.encode("latin-1")
    except UnicodeEncodeError:
        return None
    figures = sum(map(coded.count, _FIGURES))
    words = coded.translate(_WORDS_ALONE).split()
    if figures >= len(words):
        return None
    return words if text.isascii() else b" ".join(words).decode("latin-1").encode().split(b" ")


def kept(found: Collection[int]) -> tuple[int, ...]:
    """Give the shingles by which a text is found again."""
    share = KEPT if len(found) >= SHORT else KEPT // 4
    return tuple(sorted([shingle for shingle in found if not shingle % share]))


def _of_words(words: list[bytes]) -> frozenset[int]:
    return frozenset([crc32(b" ".join(three)) for three in zip(words, words[1:], words[2:], strict=False)])


def _of_characters(solid: str) -> frozenset[int]:
    # Fixed two bytes a character make a slice of bytes a slice of text; rare characters of four only count as two.
    coded = solid.encode("utf-16-le", "surrogatepass")
    width = 2 * _CHARACTERS
    found: set[int] = set()
    for first in range(0, min(width, len(coded) - width + 1), 2):  # those that stand side by side are cut off at once
        found.update(map(crc32, unpack_from(f"{width}s" * ((len(coded) - first) // width), coded, first)))
    return frozenset(found)
