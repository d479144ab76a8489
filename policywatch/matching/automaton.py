"""Find many strings in one pass over lines of tokens (Aho-Corasick)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, Protocol

from policywatch.text.crossing import character_shares
from policywatch.text.folding import SINGLE

Where = Literal["title", "title_joined", "body", "body_joined"]
Found = dict[str, dict[Where, list[int]]]
"""Where strings stand: string → line → offsets that rise."""
_RUN = re.compile(f"[{SINGLE}]+")


class _Compiled(Protocol):
    """What is used of ahocorasick.Automaton."""

    def iter(self, text: str, start: int = 0, end: int = -1) -> Iterator[tuple[int, str]]: ...


class Automaton:
    """Strings that are looked for together: patterns of a line of tokens. It may be empty.

    Those of Chinese characters alone have an automaton of their own, over the runs of such characters: it has thousands
    of branches at its root, which letters of Latin words would pass in vain, one by one.
    """

    def __init__(self, strings: Iterable[str]) -> None:
        every = set(strings)
        runs = {string for string in every if _RUN.fullmatch(string)}
        self._runs, self._others = _compiled(runs), _compiled(every - runs)

    def find(self, lines: Iterable[tuple[Where, str]]) -> Found:
        """Give where every string stands in some lines."""
        found: Found = {}
        for where, text in lines:
            if self._others is not None:
                _collect(self._others.iter(text), where, found)
            if self._runs is not None:
                for run in _RUN.finditer(text):
                    _collect(self._runs.iter(text, *run.span()), where, found)
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
    # It walks the branches of a node in the order in which they came: letters and common characters go first. This
    # saves a quarter of the time of a pass.
    shares = character_shares()
    for string in sorted(strings, key=lambda string: (-shares.get(string[:1], 1), string)):
        automaton.add_word(string, string)
    automaton.make_automaton()
    compiled: _Compiled = automaton
    return compiled
