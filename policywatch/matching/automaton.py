"""Find many strings in one pass over a text (Aho-Corasick)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, cast


class Automaton(Protocol):
    """What is used of ahocorasick.Automaton."""

    def iter(self, text: str) -> Iterator[tuple[int, str]]:
        """Yield the index of the last character and the string itself, for every place of every string."""


def automaton_of(strings: Iterable[str]) -> Automaton | None:
    """Build the automaton of `strings`; None when there is none."""
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for string in strings:
        automaton.add_word(string, string)
    if not len(automaton):
        return None
    automaton.make_automaton()
    return cast(Automaton, automaton)
