"""A comparison of two versions of a paper, article by article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    against the other articles, not merely renumbered. `edits` rebuild both texts of a changed article. `part_of` is the
    draft's article that an added one was split off from, or the final's article that a removed one went into.
    """

    draft: str | None
    final: str | None
    change: Change
    moved: bool = False
    draft_text: str = ""
    final_text: str = ""
    edits: tuple[Edit, ...] = ()
    part_of: str | None = None


@dataclass(frozen=True)
class Comparison:
    """All articles of both versions, in the order of the final one; removed ones stand after their old neighbour."""

    articles: tuple[ArticleChange, ...]

    @property
    def added(self) -> tuple[str, ...]:
        """Labels of the final version's articles that are new."""
        return tuple(article.final for article in self.articles if article.final and article.change == "added")

    @property
    def removed(self) -> tuple[str, ...]:
        """Labels of the draft's articles that are gone."""
        return tuple(article.draft for article in self.articles if article.draft and article.change == "removed")

    @property
    def changed(self) -> tuple[tuple[str, str], ...]:
        """Labels, in the draft and in the final version, of the articles whose text changed."""
        return tuple(self._pairs(lambda article: article.change == "changed"))

    @property
    def moved(self) -> tuple[tuple[str, str], ...]:
        """Labels, in the draft and in the final version, of the articles that stand elsewhere among the others."""
        return tuple(self._pairs(lambda article: article.moved))

    @property
    def split(self) -> tuple[tuple[str, str], ...]:
        """Labels of the draft's articles that were split, each with that of an added article which has a part."""
        return tuple((one.part_of, one.final) for one in self.articles if one.part_of and one.final)

    @property
    def merged(self) -> tuple[tuple[str, str], ...]:
        """Labels of the draft's articles that are gone into another, each with that of the final's article."""
        return tuple((one.draft, one.part_of) for one in self.articles if one.part_of and one.draft)

    def summary(self) -> str:
        """Give the comparison in one line: `7 of 24 articles changed, 2 added, 1 removed, 1 moved`."""
        total = sum(article.draft is not None for article in self.articles)
        counts = ((len(self.added), "added"), (len(self.removed), "removed"), (len(self.moved), "moved"))
        return ", ".join(
            [f"{len(self.changed)} of {total} articles changed", *(f"{n} {word}" for n, word in counts if n)]
        )

    def _pairs(self, asked: Callable[[ArticleChange], bool]) -> Iterator[tuple[str, str]]:
        for article in self.articles:
            if article.draft and article.final and asked(article):
                yield article.draft, article.final
