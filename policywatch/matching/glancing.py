"""Glance at a text as it was published: often a few characters around a Chinese word tell that it is one.

Folding and cutting a text takes a quarter of a millisecond, decompressing its kept tokens a tenth of that; a glance
takes a hundredth. It never says that a text does not match, only that it surely does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from policywatch.matching.tree import And, FieldName, Node, Or, Term, Within
from policywatch.text.crossing import WINDOW, cuts_words
from policywatch.text.folding import fold_text

_FIELDS: tuple[FieldName, ...] = ("title", "body")
_MOST_PLACES = 4  # of a word in a text that are looked at
# Characters that stand for themselves whatever stands beside them, when they are Simplified already: not 画, 份 and 分.
_LAST_RUN = re.compile("[\u4e00-\u9fff]*\\Z")
_FIRST_RUN = re.compile("[\u4e00-\u9fff]*")
_OF_TWO_KINDS = re.compile("[画份分]")
_HARD = frozenset("，。；：！？、")


def can_glance(node: Node) -> bool:
    """Say whether a glance may tell that a text meets `node`."""
    if isinstance(node, Term):
        return any(_is_plain(pattern.han) for pattern in node.patterns if pattern.han)
    if isinstance(node, Within):
        return can_glance(node.node)
    if isinstance(node, And):
        return all(map(can_glance, node.nodes))
    return isinstance(node, Or) and any(map(can_glance, node.nodes))


def meets_surely(node: Node, texts: Mapping[FieldName, str], fields: tuple[FieldName, ...] = _FIELDS) -> bool:
    """Say whether a glance at title and body tells that they meet `node`; False says nothing."""
    if isinstance(node, Term):
        words = [pattern.han for pattern in node.patterns if pattern.han]
        return any(_stands(word, texts[field]) for word in words for field in reversed(fields))
    if isinstance(node, Within):
        return meets_surely(node.node, texts, (node.field,))
    if isinstance(node, And):
        return all(meets_surely(part, texts, fields) for part in node.nodes)
    return isinstance(node, Or) and any(meets_surely(part, texts, fields) for part in node.nodes)


def _stands(word: str, text: str) -> bool:
    at = text.find(word)
    if at < 0 or not _is_plain(word):
        return False
    for _ in range(_MOST_PLACES):
        before, after = _before(text, at), _after(text, at + len(word))
        if before is not None and after is not None and not cuts_words(before, word, after):
            return True
        at = text.find(word, at + 1)
        if at < 0:
            break
    return False


def _before(text: str, at: int) -> str | None:
    """Give the Chinese characters before a place, as the exact check sees them; None where it takes more to know."""
    start = max(0, at - WINDOW)
    run = _LAST_RUN.search(text, start, at)
    begin = run.start() if run else at
    is_known = begin == at - WINDOW or begin == 0 or text[begin - 1] in _HARD
    return text[begin:at] if is_known and _is_plain(text[begin:at]) else None


def _after(text: str, at: int) -> str | None:
    run = _FIRST_RUN.match(text, at, at + WINDOW)
    end = run.end() if run else at
    is_known = end == at + WINDOW or end == len(text) or text[end] in _HARD
    return text[at:end] if is_known and _is_plain(text[at:end]) else None


def _is_plain(characters: str) -> bool:
    return fold_text(characters) == characters and _OF_TWO_KINDS.search(characters) is None
