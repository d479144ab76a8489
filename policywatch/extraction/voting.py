"""Texts that different readers found on one page, checked against each other line by line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

AGREED = 0.9
STAYS = 0.7
"""Share of a text that must stay when lines are dropped on the word of others; else it stays whole."""
_READ = 0.5
"""Likeness of two texts of which one holds what stands over the other as well."""
_CLEARLY = 0.1
"""How much liker a text must be than another that is else preferred."""
_CROSSHEAD_UP_TO = 60
_POST_UP_TO = 12
"""Lines that an embedded post may have."""
_SIGNED_POST = re.compile(r"[—–-]+\s.{1,80}\(@\w{1,20}\).{0,40}")
_CHAPTER = re.compile(r"第[一二三四五六七八九十百]{1,4}[编章节]")
"""A heading of a law, which readers take for a menu when it stands first."""
_PLAIN = re.compile(r"[\W_]+")
_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W\u3400-\u9fff_]+")


def plain(text: str) -> str:
    """Give a text without blanks, marks and case."""
    return _PLAIN.sub("", text).lower()


def likeness(one: str, other: str) -> float:
    """Give the F1 of two texts as bags of characters (Han) and words."""
    return _agreement(_bag(one), _bag(other))


def confirmed(first: str, second: str, third: Callable[[], str]) -> tuple[str, float]:
    """Give the lines of the first text that the second has, and the share of the text that they are.

    Readers drop crossheads and embedded posts: between lines that stay, those stay, too, that the third text has.
    """
    lines = [line for line in first.split("\n") if plain(line)]
    known = plain(second)
    stays = [plain(line) in known for line in lines]
    share = _share(lines, stays)
    if share >= STAYS and not all(stays):
        known = plain(third())
        _keep_crossheads(lines, stays, known)
        _keep_posts(lines, stays)
    return "\n".join(line for line, is_kept in zip(lines, stays, strict=True) if is_kept), share


def checked(first: str, second: str, third: str) -> str:
    """Give the lines of the first text that the second has; the third where the first is not what they read."""
    if not first or not second:
        return first or third
    kept, share = confirmed(first, second, lambda: third)
    if share >= STAYS:
        return kept
    return third if likeness(second, third) > max(likeness(first, second) + _CLEARLY, _READ) else first


def voted(texts: list[str], more: Iterable[Callable[[], str]]) -> str:
    """Give the text that agrees most with the others, of its lines those that all but one of them have.

    While the texts do not all agree, `more` readers are asked.
    """
    texts = [text for text in texts if text]
    bags = [_bag(text) for text in texts]
    for reader in more:
        if len(texts) > 1 and min(_agreement(*pair) for pair in combinations(bags, 2)) >= AGREED:
            break
        if text := reader():
            texts.append(text)
            bags.append(_bag(text))
    if len(texts) < 2:
        return "".join(texts)
    votes = [sum(_agreement(one, other) for other in bags if other is not one) for one in bags]
    best = texts[votes.index(max(votes))]
    lines = [line for line in best.split("\n") if plain(line)]
    known = [plain(text) for text in texts]
    wanted = max(2, len(texts) - 1)
    stays = [sum(plain(line) in other for other in known) >= wanted or bool(_CHAPTER.match(line)) for line in lines]
    if _share(lines, stays) < STAYS:
        return best
    return "\n".join(line for line, is_kept in zip(lines, stays, strict=True) if is_kept)


def _keep_crossheads(lines: Sequence[str], stays: list[bool], known: str) -> None:
    between = zip(stays, stays[2:], lines[1:], strict=False)
    heads = [
        before and behind and len(line) <= _CROSSHEAD_UP_TO and plain(line) in known for before, behind, line in between
    ]
    for number, is_head in enumerate(heads, 1):
        stays[number] = stays[number] or is_head


def _keep_posts(lines: Sequence[str], stays: list[bool]) -> None:
    for number, line in enumerate(lines):
        if not stays[number] and _SIGNED_POST.fullmatch(line):
            begin = next((place for place in range(number, -1, -1) if stays[place]), -1) + 1
            if begin and number - begin < _POST_UP_TO:
                stays[begin : number + 1] = [True] * (number + 1 - begin)


def _share(lines: Sequence[str], stays: Sequence[bool]) -> float:
    kept = sum(len(line) for line, is_kept in zip(lines, stays, strict=True) if is_kept)
    return kept / max(1, sum(map(len, lines)))


def _bag(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(text))


def _agreement(one: Counter[str], other: Counter[str]) -> float:
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0
