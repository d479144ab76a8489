"""Tell which articles carry the same text: an original and its reprints."""

from policywatch.stories.grouping import (
    MOST_CANDIDATES,
    PROMISING,
    Fingerprint,
    carry_one_story,
    fingerprint,
    group_stories,
)

__all__ = ["MOST_CANDIDATES", "PROMISING", "Fingerprint", "carry_one_story", "fingerprint", "group_stories"]
