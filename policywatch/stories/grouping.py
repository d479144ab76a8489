"""Which texts are one story: an original, its reprints, and those that were shortened, added to or edited.

Two texts are one story when at least .42 of their shingles are shared, or nearly all of the shorter one's, and nothing
speaks against it: titles that name other batches or numbers, figures that differ where the same is counted, or one
that explains what the other enacts. The thresholds separate the pairs of `tests/story_pairs.py`; when in doubt two
stories are told rather than one kept back. Each text is compared with the one that leads a story, never with a copy of
a copy, so that stories do not drift together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from policywatch.models import Fingerprint, StoryText
from policywatch.stories.candidates import MOST_CANDIDATES, MOST_COPIES, PROMISING
from policywatch.stories.copies import has_letters, key_of, letters_of
from policywatch.stories.figures import differ_in_figures, differ_in_series, figures_of, mostly_agree, places_of
from policywatch.stories.shingles import kept, shingles
from policywatch.text import fold_text

LIKE = 0.42
"""Share of all shingles of two texts that both have (Jaccard), from which on they are one story."""
HELD = 0.9
"""Share of the shorter text's shingles that the longer one has, from which on it holds the shorter."""
HELD_LETTERS = 300
"""Letters that a text must have to be held by another: shorter ones are quoted in texts of their own."""
LEAST_SHINGLES = 40
"""A text with fewer is a copy only when it is the same."""
COMMON = 100
"""A shingle that so many stories have is a phrase of every notice, and leads to none of them."""
RECENT = 500
"""Leads of stories that are held ready: reprints come soon after."""
RAREST = 24
"""Shingles by which a story is looked for among many, the rarest first."""

# What a page does with the paper that it is about; a paper itself, and news of it, do nothing of the kind.
_KINDS = {
    "questions": re.compile(
        r"记者问|问答|一问一答|\bQ ?(?:&|and) ?A\b|\bFAQ\b|questions? and answers?|Fragen und Antworten",
        re.IGNORECASE,
    ),
    "graphic": re.compile(
        r"图读懂|图解|图说|图看懂|长图|海报|动画|infographic|in (?:one )?(?:picture|chart)|Infografik", re.IGNORECASE
    ),
    "reading": re.compile(
        r"解读|解析|读懂|起草说明|编制说明|\bexplain(?:er|ed)\b|\berklärt\b|Erläuterung", re.IGNORECASE
    ),
}


class _Text:
    """A text, and what is made of it when it is compared."""

    def __init__(self, text: StoryText) -> None:
        self.text = text

    @cached_property
    def title(self) -> str:
        return fold_text(self.text.title)

    @cached_property
    def body(self) -> str:
        return fold_text(self.text.body)

    @cached_property
    def shingles(self) -> frozenset[int]:
        return shingles(self.body)

    @cached_property
    def key(self) -> str:
        return key_of(self.title, self.body)

    @cached_property
    def fingerprint(self) -> Fingerprint:
        found = self.shingles
        return Fingerprint(self.key, kept(found) if len(found) >= LEAST_SHINGLES else ())

    @cached_property
    def figures(self) -> dict[str, set[str]]:
        return figures_of(self.text.title)

    @cached_property
    def places(self) -> dict[str, set[str]]:
        return places_of(self.body)

    @cached_property
    def kind(self) -> str:
        return next((kind for kind, pattern in _KINDS.items() if pattern.search(self.title)), "")

    @cached_property
    def is_short(self) -> bool:
        return len(letters_of(self.body)) < HELD_LETTERS


def fingerprint(title: str, body: str) -> Fingerprint:
    """Give what is kept of a text to find it again."""
    return _Text(StoryText(title, body)).fingerprint


def carry_one_story(lead: StoryText, other: StoryText) -> bool:
    """Say whether two articles carry the same text, exactly or nearly."""
    return _are_one(_Text(lead), _Text(other))


def group_stories(texts: Sequence[StoryText]) -> list[list[int]]:
    """Group texts that are one story; each group is a list of places in `texts`, in their order."""
    groups: list[list[int]] = []
    by_key: dict[str, list[int]] = {}
    by_shingle: dict[int, list[int]] = {}
    sizes: list[int] = []
    leads: dict[int, _Text] = {}
    for place, text in enumerate(texts):
        one = _Text(text)
        same = by_key.get(one.fingerprint.key, [])[-MOST_COPIES:] if one.fingerprint.key else []
        for number in [*same, *_candidates(by_shingle, sizes, one.fingerprint.shingles)]:
            if _are_one(leads.get(number) or _Text(texts[groups[number][0]]), one):
                groups[number].append(place)
                break
        else:
            by_key.setdefault(one.fingerprint.key, []).append(len(groups))
            for shingle in one.fingerprint.shingles:
                by_shingle.setdefault(shingle, []).append(len(groups))
            sizes.append(len(one.fingerprint.shingles))
            leads[len(groups)] = one
            if len(leads) > RECENT:
                leads.pop(next(iter(leads)))
            groups.append([place])
    return groups


def _candidates(by_shingle: Mapping[int, Sequence[int]], sizes: Sequence[int], wanted: Sequence[int]) -> Iterable[int]:
    """Give the stories that share enough kept shingles to be compared in full, the likeliest first."""
    known = (stories for shingle in wanted if (stories := by_shingle.get(shingle)) and len(stories) < COMMON)
    telling = sorted(known, key=len)[:RAREST]
    shared = Counter(chain.from_iterable(telling))
    promising = [
        (-count, number) for number, count in shared.items() if count >= PROMISING * min(sizes[number], len(telling))
    ]
    return [number for _, number in sorted(promising)[:MOST_CANDIDATES]]


def _are_one(lead: _Text, other: _Text) -> bool:
    if (lead.text.title, lead.text.body) == (other.text.title, other.text.body):
        return has_letters(lead.text.body) and not _other_numbers(lead.text, other.text)
    if differ_in_series(lead.figures, other.figures) or _other_numbers(lead.text, other.text):
        return False
    if lead.key and lead.key == other.key:
        return True
    return (
        lead.kind == other.kind
        and not differ_in_figures(lead.figures, other.figures)
        and _share_enough(lead, other)
        and mostly_agree(lead.places, other.places)
    )


def _share_enough(lead: _Text, other: _Text) -> bool:
    fewer, more = sorted((lead.shingles, other.shingles), key=len)
    if len(fewer) < LEAST_SHINGLES:
        return False
    shared = len(fewer & more)
    if shared >= LIKE * (len(fewer) + len(more) - shared):
        return True
    shorter = lead if fewer is lead.shingles else other
    return shared >= HELD * len(fewer) and not shorter.is_short


def _other_numbers(one: StoryText, other: StoryText) -> bool:
    return bool(one.numbers and other.numbers and set(one.numbers).isdisjoint(other.numbers))
