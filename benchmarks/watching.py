"""Wait for what another process does, and print what was measured beside its floor."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_for(happened: Callable[[], bool], limit: float = 60.0) -> float:
    """Look again and again until something has happened; give the seconds, at most about the limit."""
    begun = time.monotonic()
    while not happened() and time.monotonic() - begun < limit:
        time.sleep(0.005)
    return time.monotonic() - begun


def say(name: str, floor: str, *, is_kept: bool) -> bool:
    """Print a figure beside its floor."""
    print(f"{'ok  ' if is_kept else 'FAIL'} {name}  ({floor})", flush=True)
    return is_kept
