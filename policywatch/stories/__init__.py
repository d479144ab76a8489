"""Tell which articles carry the same text: an original and its reprints.

The names are imported when they are used: a poll without news compares no texts, and need not compile what that takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.stories.candidates import MOST_CANDIDATES, MOST_COPIES, PROMISING
    from policywatch.stories.grouping import carry_one_story, fingerprint, group_stories

_FILES = {
    "MOST_CANDIDATES": "candidates",
    "MOST_COPIES": "candidates",
    "PROMISING": "candidates",
    "carry_one_story": "grouping",
    "fingerprint": "grouping",
    "group_stories": "grouping",
}

__all__ = ["MOST_CANDIDATES", "MOST_COPIES", "PROMISING", "carry_one_story", "fingerprint", "group_stories"]

__getattr__ = imported_when_used(__name__, _FILES)
