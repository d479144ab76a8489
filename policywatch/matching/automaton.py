"""Find many strings in one pass over lines of tokens (Aho-Corasick)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase, digits
from typing import Literal, Protocol

from policywatch.lazily import compiled_when_used
from policywatch.text.crossing import character_shares
from policywatch.text.folding import SINGLE
from policywatch.text.pieces import BREAK, CAPITALS, GERMAN

Where = Literal["title", "title_joined", "body", "body_joined"]
Found = dict[str, dict[Where, list[int]]]
"""Where strings stand: string → line → offsets that rise."""
_RUN = compiled_when_used(f"[{SINGLE}]+")
# Branches that lead nowhere, for characters that would else try all others in vain: no line holds the second one.
_NOWHERE = {f"{character}\0" for character in f" {ascii_lowercase}{digits}{BREAK}{CAPITALS}{GERMAN}"}
_SHARE_OF_LETTERS = 0.001  # as the 400th Chinese character


class _Compiled(Protocol):
    """What is used of ahocorasick.Automaton."""

    def iter(self, text: str) -> Iterator[tuple[int, str]]: ...


class Automaton:
    """Strings that are looked for together: patterns of a line of tokens. It may be empty.

    Those of Chinese characters alone have an automaton of their own, for lines that have any: its root has a branch for
    each of a thousand characters, which it tries one by one.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        every = set(strings)
        chinese = {string for string in every if _RUN.fullmatch(string)}
        self._others = _compiled(every - chinese)
        self._chinese = _compiled(chinese | _NOWHERE) if chinese else None

    def find(self, lines: Iterable[tuple[Where, str]]) -> Found:
        """Give where every string stands in some lines."""
        found: Found = {}
        for where, text in lines:
            if self._others is not None:
                _collect(self._others.iter(text), where, found)
            if self._chinese is not None and _RUN.search(text):
                _collect(self._chinese.iter(text), where, found)
        return found


def _collect(hits: Iterator[tuple[int, str]], where: Where, found: Found) -> None:
    for last, string in hits:
        places = found.get(string)
        if places is None:
            found[string] = {where: [last + 1 - len(string)]}
        elif where in places:
            places[where].append(last + 1 - len(string))
        else:
            places[where] = [last + 1 - len(string)]


def _compiled(strings: set[str]) -> _Compiled | None:
    if not strings:
        return None
    import ahocorasick

    automaton = ahocorasick.Automaton()
    # The branches of a node are tried in the order in which they came: common characters go first, and what is none
    # of Chinese after the most common of it. Together this saves a third of the time of a pass.
    shares = character_shares()
    for string in sorted(
        strings, key=lambda string: (string[0] != " ", -shares.get(string[0], _SHARE_OF_LETTERS), string)
    ):
        automaton.add_word(string, string)
    automaton.make_automaton()
    compiled: _Compiled = automaton
    return compiled
