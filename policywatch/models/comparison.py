"""A comparison of two versions of a paper, article by article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Change = Literal["unchanged", "changed", "added", "removed"]


@dataclass(frozen=True)
class Edit:
    """A run of characters: in both versions (`=`), only in the draft (`-`) or only in the final (`+`)."""

    mark: Literal["=", "-", "+"]
    text: str


@dataclass(frozen=True)
class ArticleChange:
    """One article and its partner in the other version.

    `draft` and `final` are the labels as printed (第四条), None where it is missing there. `moved` means out of order
    against the other articles, not merely renumbered. `edits` rebuild both texts of a changed article.
    """

    draft: str | None
    final: str | None
    change: Change
    moved: bool = False
    draft_text: str = ""
    final_text: str = ""
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """All articles of both versions, in the order of the final one; removed ones stand after their old neighbour."""

    articles: tuple[ArticleChange, ...]

    def count(self, change: Change) -> int:
        """Count the articles with this change."""
        return sum(article.change == change for article in self.articles)

    @property
    def moved(self) -> int:
        """Count the articles that stand at another place among the others."""
        return sum(article.moved for article in self.articles)

    def summary(self) -> str:
        """Give the comparison in one line: `7 of 24 articles changed, 2 added, 1 removed, 1 moved`."""
        total = sum(article.draft is not None for article in self.articles)
        counts = ((self.count("added"), "added"), (self.count("removed"), "removed"), (self.moved, "moved"))
        return ", ".join(
            [f"{self.count('changed')} of {total} articles changed", *(f"{n} {word}" for n, word in counts if n)]
        )
