"""How often Python looks for objects that nobody holds any more."""

from __future__ import annotations

import gc

COLLECT_AFTER = 200_000
"""New objects after which it looks. At its own 700 a twelfth of a poll, and a fourteenth of reading, went into that; at
10,000 a twelfth of the time that a run takes to begin: nothing that is loaded then is let go."""


def collect_seldom() -> None:
    """Let this process look for unused objects seldom: most of what it makes stays, or goes by itself."""
    gc.set_threshold(COLLECT_AFTER)


def collect_no_more() -> None:
    """Let this process, which is about to end, look for unused objects no more: to do so took a run .08 s."""
    gc.freeze()
