"""The spelling of a word that its inflected forms share: one letter for ä, ae and a, one for ß and ss, no case."""

from __future__ import annotations

import re
import unicodedata

# Letters that do not decompose (Unicode) but are written with ASCII where they are missing.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ſ": "s"}
)
# ue is no umlaut after a, e, o or q (neue, Frauen, Quelle), ae and oe hardly ever; the end of a word is none either.
_UMLAUT = re.compile(r"([ao])e(?=[a-z])|(?<![aeoq])ue(?=[a-z])")


def bare(word: str) -> str:
    """Give `word` in small letters without diacritics: Künstliche → kunstliche, Maß → mass."""
    word = word.lower()
    if word.isascii():
        return word
    word = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(letter for letter in word if not unicodedata.combining(letter))


def without_umlauts(word: str) -> str:
    """Give a word in bare small letters with ae, oe and ue as a, o and u: kuenstliche → kunstliche."""
    return _UMLAUT.sub(lambda match: match.group(1) or "u", word)
