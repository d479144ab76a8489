"""Days to come of policy papers, as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from policywatch.models import Article, Facts

_LINE = 75
"""Octets of a content line, without its end (RFC 5545, section 3.1)."""


@dataclass(frozen=True)
class PaperDay:
    """A day on which something happens to a paper: comments end, or it comes into force."""

    on: date
    what: str
    article_id: str
    title: str
    url: str


def days_to_come(papers: Iterable[tuple[Article, Facts]], today: date) -> list[PaperDay]:
    """Give the days from `today` on, in their order.

    Articles of one story, and articles that name the same paper, give one day: the first of them.
    """
    days: list[PaperDay] = []
    told: set[tuple[str, date, str]] = set()
    for article, facts in papers:
        for what, on in (("comments end", facts.comment_deadline), ("in force", facts.effective_on)):
            if on is None or on < today:
                continue
            keys = {(what, on, name) for name in (article.story_id, *facts.numbers, *facts.core_titles)}
            if not keys & told:
                days.append(PaperDay(on, what, article.id, article.title, article.url))
            told |= keys
    return sorted(days, key=lambda day: (day.on, day.what, day.title))


def calendar_of(days: Sequence[PaperDay], *, made_at: datetime) -> str:
    """Give an iCalendar file with an all-day event for each day, under ids that stay the same."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//policywatch//papers//EN", "CALSCALE:GREGORIAN"]
    for day in days:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day.article_id}-{day.what.replace(' ', '-')}@policywatch",
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
