"""Exact copies of a text, whatever its script, width, spacing and punctuation.

A short text is no evidence by itself ("The list is in the attachment" stands under a hundred notices), so its title
counts too. Batches and numbers of one series have the same words: titles that name different ones are never one story.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from policywatch.models import StoryText
from policywatch.text import fold

SHORT = 120
"""Letters and characters below which the title belongs to the text."""
# 第十三批, 第3期, 第5号, 〔2026〕12号, 2026年第3号; after folding, brackets of every kind are blanks or ASCII.
_ORDINAL = re.compile(r"第\s*([0-9一二三四五六七八九十百千零〇两]+)\s*([批期号次版])")
_NUMBER = re.compile(r"[〔\[(（【]\s*(\d{4})\s*[〕\])）】]\s*第?\s*(\d+)\s*号")


def text_key(title: str, body: str) -> str:
    """Give a key that is equal for articles with the same text, and empty where there is no text to compare."""
    letters = _letters(body)
    if not letters:
        return ""
    if len(letters) < SHORT:
        letters = f"{_letters(title)}\n{letters}"
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()[:32]


def differ_in_title(one: str, other: str) -> bool:
    """Say whether two titles name different batches, issues or document numbers of a series."""
    for pattern in (_ORDINAL, _NUMBER):
        a, b = set(pattern.findall(_plain(one))), set(pattern.findall(_plain(other)))
        if a and b and a.isdisjoint(b):
            return True
    return False


def group_stories(texts: Sequence[StoryText]) -> list[list[int]]:
    """Group texts that are one story; each group is a list of places in `texts`, in their order."""
    groups: list[list[int]] = []
    by_key: dict[str, list[list[int]]] = {}
    for place, text in enumerate(texts):
        key = text_key(text.title, text.body)
        for group in by_key.get(key, []) if key else []:
            lead = texts[group[0]]
            if not differ_in_title(lead.title, text.title) and not _other_numbers(lead, text):
                group.append(place)
                break
        else:
            groups.append([place])
            by_key.setdefault(key, []).append(groups[-1])
    return groups


def _other_numbers(one: StoryText, other: StoryText) -> bool:
    return bool(one.numbers and other.numbers and set(one.numbers).isdisjoint(other.numbers))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text).text))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("號", "号")
