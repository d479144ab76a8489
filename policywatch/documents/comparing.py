"""Which articles of two versions belong together, and what changed in each.

Two articles belong together by the rare pairs of characters that they share (every article of one law shares its
common words). Inside the order of the sure pairs a fainter likeness will do than across it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from math import log

from policywatch.documents.articles import Article, split_articles
from policywatch.models import ArticleChange, Comparison, Edit

SURE, INSIDE, ACROSS, ALONE = 0.5, 0.22, 0.35, 0.12
"""Likeness from which two articles are a pair at once, inside the order of the sure pairs, across it, and where they
alone are left between the same neighbours; chosen on the
pairs of benchmarks/documents.py, where 95 of 100 unrelated pairs stay
below .2 and the faintest true one across has .36."""
_RUN, _QUOTED = 8, 0.25
"""Characters in a row, and the share of such runs of the shorter article that a faint pair across must have in common:
articles of one kind (penalties) share their words, a moved one its sentences."""
_PART = 0.5
"""Share of its runs of characters that an article without a partner must have in common with one that it is part of."""
_ABSORBED, _SHORT = 0.62, 28
"""Discount for a short article found inside a longer one, and the letters below which that proves nothing."""
_COMMON = 80
"""Articles of one version in which a pair of characters is too common to lead anywhere, in papers of more than 400."""
_WORK = 30_000_000
"""Steps of comparing by character in one comparison; longer articles are shown as replaced as a whole."""


def compare_articles(draft: str, final: str) -> Comparison:
    """Compare two versions of a paper article by article: added, removed, changed (by character), moved.

    Articles are 第X条, or chapters, sections and numbered parts in papers without. Texts without any give an empty
    comparison. Unchanged means the same characters after dropping white space and punctuation.
    """
    old, new = split_articles(draft), split_articles(final)
    partner = _pairs(old, new)
    moved = _moved(partner)
    budget = [_WORK]
    changes = [
        _change(old[a], new[b], a in moved, budget) for a, b in sorted(partner.items(), key=lambda pair: pair[1])
    ]
    by_new = dict(zip(sorted(partner.values()), changes, strict=True))
    result: list[ArticleChange] = []
    removed, wholes = _removed(old, new, partner), _Wholes(old)
    for b, article in enumerate(new):
        result += removed.pop(b, [])
        if b in by_new:
            result.append(by_new[b])
        else:
            part_of = wholes.of(article)
            result.append(ArticleChange(None, article.label, "added", final_text=article.text, part_of=part_of))
    result += [change for changes in removed.values() for change in changes]
    return Comparison(tuple(result))


class _Wholes:
    """The articles of one version by their runs of characters, to find which of them a part was."""

    def __init__(self, articles: list[Article]) -> None:
        self._articles = articles
        self._places: dict[str, set[int]] | None = None

    def of(self, part: Article) -> str | None:
        """Give the label of the article that has most of a part's sentences, where one has half of them."""
        if len(part.letters) < _SHORT // 2:
            return None
        if self._places is None:
            self._places = defaultdict(set)
            for place, article in enumerate(self._articles):
                for run in _runs(article.letters):
                    self._places[run].add(place)
        runs = _runs(part.letters)
        shared = Counter(place for run in runs for place in self._places.get(run, ()))
        place, count = max(shared.items(), key=lambda found: (found[1], -found[0]), default=(0, 0))
        return self._articles[place].label if count >= _PART * len(runs) else None


def _removed(old: list[Article], new: list[Article], partner: dict[int, int]) -> dict[int, list[ArticleChange]]:
    """Give the removed articles by the place in the new order that they stand before."""
    removed: dict[int, list[ArticleChange]] = defaultdict(list)
    wholes, place = _Wholes(new), 0
    for a, article in enumerate(old):
        if a in partner:
            place = partner[a] + 1
        else:
            gone = ArticleChange(article.label, None, "removed", draft_text=article.text)
            removed[place].append(replace(gone, part_of=wholes.of(article)))
    return removed


def _change(old: Article, new: Article, moved: bool, budget: list[int]) -> ArticleChange:
    if old.letters == new.letters:
        return ArticleChange(old.label, new.label, "unchanged", moved, old.text, new.text)
    budget[0] -= len(old.text) * len(new.text)
    edits = _edits(old.text, new.text) if budget[0] > 0 else (Edit("-", old.text), Edit("+", new.text))
    return ArticleChange(
        old.label, new.label, "changed", moved, old.text, new.text, tuple(edit for edit in edits if edit.text)
    )


def _edits(old: str, new: str) -> tuple[Edit, ...]:
    """Write the change by character; single equal characters between changes are part of the change."""
    edits: list[Edit] = []
    minus, plus = "", ""
    for mark, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if mark == "equal" and (b - a > 1 or a == 0 or b == len(old)):
            edits += [Edit("-", minus), Edit("+", plus), Edit("=", old[a:b])]
            minus, plus = "", ""
        else:
            minus, plus = minus + old[a:b], plus + new[c:d]
    return (*edits, Edit("-", minus), Edit("+", plus))


@dataclass(frozen=True)
class _Likeness:
    value: float
    old: int
    new: int


def _pairs(old: list[Article], new: list[Article]) -> dict[int, int]:
    """Give every old article its one partner: the equal, the surely alike, then the faintly alike inside the order."""
    partner = _equal(old, new)
    taken = set(partner.values())
    alike = sorted(_likenesses(old, new, partner), key=lambda pair: (-pair.value, abs(pair.old - pair.new)))

    def take(least: float, inside: bool) -> None:
        frame = _frame(partner) if inside else []
        for pair in alike:
            if pair.value < least:
                return
            if pair.old in partner or pair.new in taken or (inside and not _fits(frame, pair.old, pair.new)):
                continue
            if least == ACROSS and _quoted(old[pair.old].letters, new[pair.new].letters) < _QUOTED:
                continue
            partner[pair.old] = pair.new
            taken.add(pair.new)
            if inside:
                insort(frame, (pair.old, pair.new))

    take(SURE, False)
    take(INSIDE, True)
    take(ACROSS, False)
    _fill(partner, {(pair.old, pair.new) for pair in alike}, len(old), len(new))
    return partner


def _fill(partner: dict[int, int], alike: set[tuple[int, int]], olds: int, news: int) -> None:
    """Pair the one old and the one new article that are left between two neighbours of the order, if at all alike."""
    taken = set(partner.values())
    frame = [(-1, -1), *_frame(partner), (olds, news)]
    for (a, b), (c, d) in pairwise(frame):
        left = [x for x in range(a + 1, c) if x not in partner], [y for y in range(b + 1, d) if y not in taken]
        if len(left[0]) == len(left[1]) == 1 and (left[0][0], left[1][0]) in alike:
            partner[left[0][0]] = left[1][0]


def _equal(old: list[Article], new: list[Article]) -> dict[int, int]:
    """Pair articles of equal letters: in their order; where one side has more, those of one label first."""
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, articles in enumerate((old, new)):
        for place, article in enumerate(articles):
            places[article.letters][side].append(place)
    partner: dict[int, int] = {}
    for letters, (olds, news) in places.items():
        if len(olds) != len(news):
            labels = {new[b].label: b for b in news}
            kept = {a: labels[old[a].label] for a in olds if old[a].label in labels}
            partner |= kept
            olds = [a for a in olds if a not in kept] if letters else []
            news = [b for b in news if b not in kept.values()]
        partner |= dict(zip(olds, news, strict=False))
    return partner


def _likenesses(old: list[Article], new: list[Article], partner: dict[int, int]) -> list[_Likeness]:
    """Measure the pairs without a partner that share rare characters: twice what is shared over what both have.

    A short article that went into a longer one is alike by what of it is found there, at a discount.
    """
    grams = [
        [Counter(map("".join, zip(article.letters, article.letters[1:], strict=False))) for article in side]
        for side in (old, new)
    ]
    spread = Counter(gram for side in grams for gram in [gram for counts in side for gram in counts])
    total = len(old) + len(new)
    weight = {gram: log((1 + total) / count) for gram, count in spread.items()}
    sizes = [[sum(weight[gram] * count for gram, count in counts.items()) for counts in side] for side in grams]
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    paired = set(partner.values())
    for b, counts in enumerate(grams[1]):
        for gram, count in counts.items() if b not in paired else ():
            places[gram].append((b, count))
    found: list[_Likeness] = []
    for a, counts in enumerate(grams[0]):
        if a in partner:
            continue
        shared: dict[int, float] = defaultdict(float)
        for gram, count in counts.items():
            where = places.get(gram, [])
            if total > 400 and len(where) > _COMMON:
                continue
            for b, other in where:
                shared[b] += weight[gram] * min(count, other)
        for b, value in shared.items():
            both, less = sizes[0][a] + sizes[1][b], min(sizes[0][a], sizes[1][b])
            if both and less:
                long_enough = min(len(old[a].letters), len(new[b].letters)) >= _SHORT
                inside = _ABSORBED * value / less if long_enough else 0.0
                found.append(_Likeness(max(2 * value / both, inside), a, b))
    return [pair for pair in found if pair.value >= ALONE]


def _quoted(one: str, other: str) -> float:
    """Give the share of the shorter text's runs of characters that the other has too."""
    short, long = sorted((one, other), key=len)
    runs = _runs(short)
    return len(runs & _runs(long)) / len(runs) if runs else 0.0


def _runs(letters: str) -> set[str]:
    return {letters[at : at + _RUN] for at in range(len(letters) - _RUN + 1)}


def _frame(partner: dict[int, int]) -> list[tuple[int, int]]:
    """Give the most pairs that stand in one order."""
    pairs = sorted(partner.items())
    ends: list[int] = []
    chain: list[int] = []
    before = [-1] * len(pairs)
    for place, (_, b) in enumerate(pairs):
        at = bisect_left(ends, b)
        before[place] = chain[at - 1] if at else -1
        ends[at : at + 1] = [b]
        chain[at : at + 1] = [place]
    result: list[tuple[int, int]] = []
    place = chain[-1] if chain else -1
    while place >= 0:
        result.append(pairs[place])
        place = before[place]
    return result[::-1]


def _fits(frame: list[tuple[int, int]], a: int, b: int) -> bool:
    at = bisect_left(frame, (a, -1))
    return (at == 0 or frame[at - 1][1] < b) and (at == len(frame) or b < frame[at][1])


def _moved(partner: dict[int, int]) -> set[int]:
    return set(partner) - {a for a, _ in _frame(partner)}
