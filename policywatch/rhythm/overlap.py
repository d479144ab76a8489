"""Which rows of a list prove that two polls overlap."""

from __future__ import annotations

from collections.abc import Sequence

from policywatch.models import Item
from policywatch.text import instant_of

_MOST_PINNED = 5


def unpinned(items: Sequence[Item], zone: str | None = None) -> Sequence[Item]:
    """Leave out the rows that a list keeps on top whatever comes: they prove nothing of what came in between.

    They are the first few, where each of them is older than every row behind them.
    """
    instants = [instant_of(item.published, zone) if item.published else None for item in items]
    for pinned in range(min(_MOST_PINNED, (len(items) - 1) // 2), 0, -1):
        above, below = instants[:pinned], [at for at in instants[pinned:] if at]
        if below and all(at and at < min(below) for at in above):
            return items[pinned:]
    return items
