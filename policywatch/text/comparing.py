"""What changed between two texts: by sentence, and inside a sentence that changed by character."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from policywatch.models import Edit

_SENTENCE = re.compile(r"[^。！？；!?;\n]*(?:[。！？；!?;]+|\n+|$)|[^.]+\.(?=\s)")
_LIKE = 0.5
"""Likeness from which two sentences are one that changed, and not one gone and another come."""
_LONG = 2_000
"""Characters of a sentence that is compared by character; comparing takes their product."""


def changes(old: str, new: str) -> tuple[Edit, ...]:
    """Give the runs of characters that both texts have, that only the old one has, and that only the new one has."""
    before, after = _sentences(old), _sentences(new)
    edits: list[Edit] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        gone, come = before[i1:i2], after[j1:j2]
        if tag == "equal":
            edits.append(Edit("=", "".join(gone)))
            continue
        for one, other in zip(gone, come, strict=False):
            edits += _inside(one, other)
        edits += [Edit("-", text) for text in gone[len(come) :]]
        edits += [Edit("+", text) for text in come[len(gone) :]]
    return tuple(edit for edit in edits if edit.text)


def _inside(old: str, new: str) -> list[Edit]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if max(len(old), len(new)) > _LONG or matcher.ratio() < _LIKE:
        return [Edit("-", old), Edit("+", new)]
    edits: list[Edit] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            edits.append(Edit("=", old[i1:i2]))
        else:
            edits += [Edit("-", old[i1:i2]), Edit("+", new[j1:j2])]
    return edits


def _sentences(text: str) -> list[str]:
    return [found.group() for found in _SENTENCE.finditer(text) if found.group()]
