"""What is known of a paper from all its pages: which page speaks for it, and what the others add."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from policywatch.documents.relations import extends
from policywatch.models import Document, PaperPage


def face_of(pages: Sequence[PaperPage]) -> int:
    """Give the place of the page that speaks for a paper: the first with its number, else signed, else the first.

    A notice that only gives more time speaks for none that has another page.
    """
    own = [place for place, page in enumerate(pages) if not extends(page.title)]
    numbered = [place for place in own if pages[place].facts.numbers or pages[place].facts.standard_numbers]
    signed = [place for place in own if pages[place].facts.signed_on]
    return next(iter([*numbered, *signed, *own]), 0)


def summarise(id: str, pages: Sequence[PaperPage], *, first_seen_at: str) -> Document:
    """Say what is known of a paper, from its pages (one or more, in the order in which they came).

    The last day for comments is that of the page that speaks for it, or the later one of a notice that extends it.
    """
    face = pages[face_of(pages)]
    facts = face.facts
    names = facts.core_titles or next((page.facts.core_titles for page in pages if page.facts.core_titles), ())
    numbers = (*facts.numbers, *facts.standard_numbers)
    return Document(
        id=id,
        title=names[0] if len(names) == 1 else " ".join(face.title.split()),
        stage=facts.stage or "other",
        number=numbers[0] if numbers else "",
        issuers=facts.issuers or max((page.facts.issuers for page in pages), key=len),
        comment_deadline=_last_day(face, pages),
        effective_on=facts.effective_on or _most(page.facts.effective_on for page in pages),
        signed_on=facts.signed_on or _most(page.facts.signed_on for page in pages),
        first_seen_at=first_seen_at,
    )


def _last_day(face: PaperPage, pages: Sequence[PaperPage]) -> date | None:
    first = face.facts.comment_deadline or _most(page.facts.comment_deadline for page in pages)
    extended = (page.facts.comment_deadline for page in pages if extends(page.title))
    return max((day for day in (first, *extended) if day), default=None)


def _most(days: Iterable[date | None]) -> date | None:
    """Give the day that most pages tell, the first of those told as often."""
    counted = Counter(day for day in days if day)
    return counted.most_common(1)[0][0] if counted else None
