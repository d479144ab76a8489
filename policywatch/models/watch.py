"""A watch: a user's named keywords, with who is told, how and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Literal

from policywatch.models.concept import Concept


@dataclass(frozen=True)
class When:
    """When a watch is told: `now`, `daily 08:00` or `weekly mon 08:00`, on the reader's own clock.

    `weekday` counts from Monday = 0 and is given for `weekly` only.
    """

    mode: Literal["now", "daily", "weekly"] = "now"
    at: time | None = None
    weekday: int | None = None


@dataclass(frozen=True)
class Quiet:
    """Hours in which nothing is sent, `22:00-07:00`; `end` before `start` goes over midnight."""

    start: time
    end: time


@dataclass(frozen=True)
class Watch:
    """A user's named keywords. Any keyword (each is a query) that matches, and no `exclude`, makes a match.

    `exclude` is what the settings call `except`. `to` names channels, whose readers' clocks `when` and `quiet` go by.
    What is `urgent` waits neither for quiet hours nor for the cap. With `send_empty` a digest comes also when there is
    nothing to tell. `reminders` are the days before a last day for comments, or a first day in force, that are told.
    `concepts` are the user's own, which its queries may name beside the built-in ones.
    """

    name: str
    keywords: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    when: When = When()
    quiet: Quiet | None = None
    urgent: bool = False
    send_empty: bool = False
    reminders: tuple[int, ...] = (14, 7, 1)
    concepts: tuple[Concept, ...] = ()
