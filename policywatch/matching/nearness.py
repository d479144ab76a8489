"""Whether Chinese words stand near each other, by a look at the few places that are close."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import islice

MOST_PLACES = 50  # of a word: of a page that repeats it without end, not every pair can be looked at


def occurrences(word: str, text: str, most: int | None = None) -> list[int]:
    """Give the places where the characters of a word stand, also those that lie across each other, the first `most`."""
    found: list[int] = []
    at = text.find(word)
    while at >= 0 and len(found) != most:
        found.append(at)
        at = text.find(word, at + 1)
    return found


def are_near(
    words: Collection[str],
    text: str,
    distance: int,
    *,
    stands: Callable[[str, int], bool],
    gap: Callable[[int, int], int] | None = None,
) -> bool | None:
    """Say whether the words stand with at most `distance` tokens between the first and the last of them.

    `stands` says whether the characters of a word at a place are that word, `gap` how many tokens lie between two
    places; without it, each character is taken for one. None when there are too many places to say.
    """
    places: list[tuple[int, str]] = []
    is_whole = True
    for word in words:
        found = occurrences(word, text, MOST_PLACES + 1)
        if not found:
            return False
        is_whole = is_whole and len(found) <= MOST_PLACES
        places += [(at, word) for at in found]
    places.sort()
    for number, (first, word) in enumerate(places):
        end, after = first + len(word), number + 1
        close = {word}
        for at, other in islice(places, after, None):
            if at - end > distance and (gap is None or gap(end, at) > distance):
                break
            close.add(other)
            after += 1
        if len(close) == len(words) and stands(word, first):
            met = {word, *(other for at, other in places[number + 1 : after] if other != word and stands(other, at))}
            if len(met) == len(words):
                return True
    return False if is_whole else None
