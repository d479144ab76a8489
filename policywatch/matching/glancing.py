"""Glance at a text as it was published: often a few characters around a Chinese word tell that it is one.

Folding and cutting a text takes a quarter of a millisecond, decompressing its kept tokens a tenth of that; a glance
takes a hundredth. It never says that a text does not match, only that it surely does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from policywatch.lazily import compiled_when_used
from policywatch.matching.nearness import are_near, occurrences
from policywatch.matching.tree import And, Exact, FieldName, Near, Node, Or, Term, Within
from policywatch.text.crossing import WINDOW, cuts_words
from policywatch.text.folding import fold_simply
from policywatch.text.pieces import is_single, piece_pattern

_FIELDS: tuple[FieldName, ...] = ("title", "body")
_MOST_LESSONS = 8  # texts that are folded whole to learn from
_NEARBY = 24  # characters on either side of it that are folded and cut
_LAST_RUN = compiled_when_used("[\u4e00-\u9fff]*\\Z")
_FIRST_RUN = compiled_when_used("[\u4e00-\u9fff]*")
_OF_TWO_KINDS = compiled_when_used("[画份分]")  # what they are folded to is decided by what stands beside them
_HARD = frozenset("，。；：！？、")


def can_glance(node: Node) -> bool:
    """Say whether a glance may tell that a text meets `node`."""
    if isinstance(node, Term):
        return any(_is_plain_word(pattern.han) for pattern in node.patterns if pattern.han)
    if isinstance(node, Exact):
        return [pattern.line for pattern in node.patterns] == [node.literal] and _is_plain_word(node.literal)
    if isinstance(node, Near):
        return all(len(part.patterns) == 1 and can_glance(part) for part in node.parts)
    if isinstance(node, Within):
        return can_glance(node.node)
    if isinstance(node, And):
        return all(map(can_glance, node.nodes))
    return isinstance(node, Or) and any(map(can_glance, node.nodes))


class Glance:
    """Glances at many texts for one query; it learns from them how a word is spelled in Traditional characters."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._spellings: dict[str, list[str]] = {}
        self._lessons = _MOST_LESSONS

    def meets_surely(self, texts: Mapping[FieldName, str]) -> bool:
        """Say whether a glance at title and body tells that they meet the query; False says nothing."""
        return self._meets(self._node, texts, _FIELDS)

    def _meets(self, node: Node, texts: Mapping[FieldName, str], fields: tuple[FieldName, ...]) -> bool:
        if isinstance(node, Term):
            words = [pattern.han for pattern in node.patterns if pattern.han and _is_plain_word(pattern.han)]
            return any(self._stands_in(words, texts[field]) for field in reversed(fields))
        if isinstance(node, Exact):
            return can_glance(node) and any(node.literal in texts[field] for field in fields)
        if isinstance(node, Near):
            return can_glance(node) and any(_near(node, texts[field]) for field in reversed(fields))
        if isinstance(node, Within):
            return self._meets(node.node, texts, (node.field,))
        if isinstance(node, And):
            return all(self._meets(part, texts, fields) for part in node.nodes)
        return isinstance(node, Or) and any(self._meets(part, texts, fields) for part in node.nodes)

    def _stands_in(self, words: list[str], text: str) -> bool:
        is_there = False
        for word in words:
            for spelling in self._spellings.get(word, (word,)):
                for at in occurrences(spelling, text):
                    is_there = True
                    if _stands(word, text, at):
                        return True
        return not is_there and bool(self._lessons) and self._learn(words, text)

    def _learn(self, words: list[str], text: str) -> bool:
        """Look for the words in the folded text and keep how they are spelled; say whether one surely stands there."""
        folded = fold_simply(text)
        if folded is None:
            return False
        self._lessons -= 1
        stands = False
        for word in words:
            for at in occurrences(word, folded, 1):
                self._spellings.setdefault(word, [word]).append(text[at : at + len(word)])
                stands = stands or _stands(word, text, at)
        return stands


def _near(near: Near, text: str) -> bool:
    """Say whether the words stand surely near each other: a token has at least one character."""
    words = {part.patterns[0].han for part in near.parts if len(part.patterns) == 1}
    return are_near(words, text, near.distance, stands=lambda word, at: _stands(word, text, at)) is True


def _stands(word: str, text: str, at: int) -> bool:
    """Say whether the characters of a word that are found at a place are surely that word."""
    end = at + len(word)
    around = _around(text[max(0, at - WINDOW) : at], word, text[end : end + WINDOW])
    if around is None:
        return False
    before, after = around
    if before is None:
        before = _before_signs(text, at)
    if after is None:
        after = _after_signs(text, end)
    return before is not None and after is not None and not cuts_words(before, word, after)


@lru_cache(maxsize=1 << 14)  # texts repeat themselves
def _around(before: str, word: str, after: str) -> tuple[str | None, str | None] | None:
    """Give the Chinese characters that stand beside a word, as the exact check sees them, out of `WINDOW` characters.

    A side that takes a look at more of the text is None, and all is None where no look tells.
    """
    run_before, run_after = _LAST_RUN.findall(before)[0], _FIRST_RUN.findall(after)[0]
    folded = fold_simply(f"{run_before}{word}{run_after}")
    if folded is None or _OF_TWO_KINDS.search(folded):
        return None
    begin, end = len(run_before), len(run_before) + len(word)
    is_bounded_before = run_before == before or before[-begin - 1] in _HARD
    is_bounded_after = run_after == after or after[len(run_after)] in _HARD
    return folded[:begin] if is_bounded_before else None, folded[end:] if is_bounded_after else None


def _before_signs(text: str, at: int) -> str | None:
    """Give them where quotes, blanks, letters or digits stand among them."""
    begin = max(0, at - _NEARBY)
    pieces = _pieces(text, begin, at + 1)  # with the word's own first character: a full stop before it is none
    if pieces is None:
        return None
    pieces[-1] = pieces[-1][:-1]
    return _run(reversed(pieces), is_whole=begin == 0, before=True)


def _after_signs(text: str, at: int) -> str | None:
    end = min(len(text), at + _NEARBY)
    pieces = _pieces(text, at, end)
    return None if pieces is None else _run(pieces, is_whole=end == len(text), before=False)


def _pieces(text: str, begin: int, end: int) -> list[str] | None:
    """Fold and cut a part of a text; None where characters of it become others, fewer or more."""
    folded = fold_simply(text[begin:end]) if "&" not in text else None
    return piece_pattern().findall(folded) if folded is not None else None


def _run(pieces: Iterable[str], *, is_whole: bool, before: bool) -> str | None:
    """Join the Chinese characters that stand beside a place, and a digit that ends them; None if there may be more.

    `pieces` go away from the place; unless the text `is_whole`, the last of them may be cut.
    """
    run, ended = "", False
    certain = list(pieces) if is_whole else list(pieces)[:-1]
    for piece in certain:
        if piece and not is_single(piece):
            digit = (piece[-1] if before else piece[0]) if piece.isdecimal() else ""
            run, ended = (digit + run if before else run + digit), True
            break
        run = piece + run if before else run + piece
        if len(run) >= WINDOW:
            ended = True
            break
    if not (ended or is_whole) or _OF_TWO_KINDS.search(run):
        return None
    return run[-WINDOW:] if before else run[:WINDOW]


@lru_cache(maxsize=1024)
def _is_plain_word(word: str) -> bool:
    return fold_simply(word) == word and _OF_TWO_KINDS.search(word) is None
