"""Alternatives of a pattern, written as words."""

from __future__ import annotations

import re


def any_of(words: str) -> str:
    """Write words (separated by white space; they may hold patterns) as the alternatives of one pattern."""
    return f"(?:{'|'.join(words.split())})"


def trie(names: list[str]) -> str:
    """Write names as one pattern that looks at each character once; the longest name wins."""
    by_first: dict[str, list[str]] = {}
    for name in names:
        if name:
            by_first.setdefault(name[0], []).append(name[1:])
    options = [re.escape(first) + trie(rest) for first, rest in by_first.items()]
    if not options:
        return ""
    pattern = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return f"(?:{pattern})?" if "" in names else pattern
