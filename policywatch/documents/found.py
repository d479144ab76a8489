"""What was read, and where it stood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policywatch.documents.solid import Solid


@dataclass(frozen=True)
class Found:
    """A value and its place in a solid text: the page's title, its body, or a value of the index table."""

    value: str
    solid: Solid
    start: int
    end: int

    @property
    def plain(self) -> str:
        """Give what stands there in solid spelling."""
        return self.solid.text[self.start : self.end]


@dataclass(frozen=True)
class FoundDay:
    """A day and its place in a solid text."""

    value: date
    solid: Solid
    start: int
    end: int
