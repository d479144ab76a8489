"""Ticks of the service, by a clock that may leap."""

from __future__ import annotations

from datetime import datetime, timedelta

from apscheduler.triggers.base import BaseTrigger


class Ticks(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """A tick so many seconds after the one before, whatever the clock says in between.

    The library's own interval counts every tick that a clock that leapt ahead has left out, one after the other, and
    holds the loop for minutes where that is years: of a machine that begins in 1970 until it has asked for the time.
    """

    def __init__(self, seconds: float) -> None:
        self._every = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """Give the instant of the next tick."""
        return now + self._every
