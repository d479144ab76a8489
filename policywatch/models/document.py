"""What a page says of the policy paper it carries or reports, and how two such pages belong together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Stage = Literal["plan", "draft", "approval", "final", "interpretation", "amendment", "repeal", "filing", "other"]
RelationKind = Literal["draft-of", "interprets", "same", "reprint-of", "amends", "repeals", "none"]


@dataclass(frozen=True)
class FactPlace:
    """Where one fact was read: `start` and `end` are offsets into the title, the body or a value of the index table.

    `fact` is the name of a field of `Facts`, `value` its value as text, `field` is `title`, `body` or `index`.
    """

    fact: str
    value: str
    field: Literal["title", "body", "index"]
    start: int
    end: int


@dataclass(frozen=True)
class Facts:
    """Facts of the policy paper that a page carries or reports; empty or None where nothing is said.

    `numbers` are the paper's own (发文字号, orders, announcements), `standard_numbers` those of the standards it is
    about, `cited_numbers` all others in the text. `issuers` stand as printed. `core_titles` are names of papers without
    《》 and marks such as （征求意见稿）. `comment_deadline` is the last day for comments, inclusive, in Shanghai;
    `effective_on` the first day in force; `signed_on` the day under the signature. `contacts` are the e-mail
    addresses that comments go to. `stage` is None on a page that is about no paper.
    """

    numbers: tuple[str, ...] = ()
    standard_numbers: tuple[str, ...] = ()
    cited_numbers: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    stage: Stage | None = None
    core_titles: tuple[str, ...] = ()
    comment_deadline: date | None = None
    effective_on: date | None = None
    signed_on: date | None = None
    contacts: tuple[str, ...] = ()
    places: tuple[FactPlace, ...] = ()

    def completed(self, other: Facts) -> Facts:
        """Give these facts with the days of the same paper, in the same stage, that only the others tell.

        A notice is often three lines, and the day from which the rule is in force stands in the file under it.
        """
        if not self.stage or self.stage != other.stage:
            return self
        told = {
            name: getattr(other, name)
            for name in ("comment_deadline", "effective_on")
            if getattr(self, name) is None and getattr(other, name)
        }
        return replace(self, **told, places=(*self.places, *(place for place in other.places if place.fact in told)))

    def placed_as(self, other: Facts) -> Facts:
        """Give these facts with the places where another reading, of a longer text, found the same ones."""
        ours = {(place.fact, place.value) for place in self.places}
        found = tuple(place for place in other.places if (place.fact, place.value) in ours)
        again = {(place.fact, place.value) for place in found}
        return replace(
            self, places=(*found, *(place for place in self.places if (place.fact, place.value) not in again))
        )


@dataclass(frozen=True)
class PaperPage:
    """A page with the facts of its paper: what `relate` compares."""

    title: str
    body: str
    facts: Facts
    published_on: date | None = None


@dataclass(frozen=True)
class Document:
    """A policy paper in one stage of its life, seen through all its pages, as the archive's table `documents` holds it.

    `id` is that of the article which it was first seen in. `title` is the paper's name where it has one, else that of
    its page. `number` is its first own number or standard. `first_seen_at` is UTC text.
    """

    id: str
    title: str
    stage: Stage
    number: str
    issuers: tuple[str, ...]
    comment_deadline: date | None
    effective_on: date | None
    signed_on: date | None
    first_seen_at: str


@dataclass(frozen=True)
class Relation:
    """How one page's paper is related to the other's, and why, in words.

    `draft-of`: the one is an earlier stage of the other; `interprets`, `amends`, `repeals`: the one does it to the
    other; `same`: one paper in one stage; `reprint-of`: the same notice on another page; `none`. `turned` says that the
    relation holds from the other to the one.
    """

    kind: RelationKind
    reason: str
    turned: bool = False
