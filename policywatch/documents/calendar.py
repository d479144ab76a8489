"""Days to come of policy papers, as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from policywatch.models import Document

What = Literal["comments end", "in force"]

_LINE = 75
"""Octets of a content line, without its end (RFC 5545, section 3.1)."""

_IN_FORCE = ("final", "amendment", "repeal")


@dataclass(frozen=True)
class PaperDay:
    """A day on which something happens to a paper: comments end, or it comes into force."""

    on: date
    what: What
    document_id: str
    title: str
    url: str


def days_to_come(papers: Iterable[tuple[Document, str, str]], today: date) -> list[PaperDay]:
    """Give the days from `today` on, in their order, of documents with the title and address of a page of theirs."""
    days = [
        PaperDay(on, what, document.id, title, url)
        for document, title, url in papers
        for what, on in days_of(document)
        if on >= today
    ]
    return sorted(days, key=lambda day: (day.on, day.what, day.title))


def days_of(document: Document) -> list[tuple[What, date]]:
    """Give what happens to a paper, and when: the day of force that a draft proposes is none."""
    days: list[tuple[What, date]] = []
    if document.comment_deadline:
        days.append(("comments end", document.comment_deadline))
    if document.effective_on and document.stage in _IN_FORCE:
        days.append(("in force", document.effective_on))
    return days


def calendar_of(days: Sequence[PaperDay], *, made_at: datetime) -> str:
    """Give an iCalendar file with an all-day event for each day, under ids that stay the same."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//policywatch//papers//EN", "CALSCALE:GREGORIAN"]
    for day in days:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day.document_id}-{day.what.replace(' ', '-')}@policywatch",
            f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{day.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day.on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(f'{day.what}: {day.title}')}",
            f"URL:{day.url}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _text(text: str) -> str:
    """Escape a TEXT value (RFC 5545, section 3.3.11)."""
    plain = " ".join(text.split())
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """Fold a line at 75 octets, never inside a character (RFC 5545, section 3.1)."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += width
    return "\r\n".join([*pieces, piece])
