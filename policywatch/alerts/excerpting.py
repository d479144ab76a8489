"""The words that matched, in their context."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from policywatch.models import Alert, Hit
from policywatch.text import attachment_at, clean_line

WIDTH = 60
"""Characters of context on each side of a word."""


@dataclass(frozen=True)
class Excerpt:
    """A piece of a text around words that matched. `terms` are those words as the watch has them."""

    before: str
    word: str
    after: str
    terms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.before}[{self.word}]{self.after}"


def excerpts(alert: Alert, *, most: int = 5, width: int = WIDTH) -> tuple[Excerpt, ...]:
    """Give up to `most` excerpts, one for each term first, those of the title before those of the text."""
    return excerpts_of(alert.article.title, alert.article.body, alert.match.hits, most=most, width=width)


def excerpts_of(
    title: str, body: str, places: Iterable[Hit], *, most: int = 5, width: int = WIDTH
) -> tuple[Excerpt, ...]:
    """Give up to `most` excerpts of a text around places in it."""
    hits = sorted(places, key=lambda hit: (hit.field != "title", hit.start, hit.end))
    first = {hit.term: hit for hit in reversed(hits)}
    chosen = sorted(first.values(), key=hits.index)
    chosen += [hit for hit in hits if hit not in chosen]
    found: list[Excerpt] = []
    covered: set[tuple[str, int]] = set()
    for hit in chosen:
        if len(found) == most:
            break
        text = title if hit.field == "title" else body
        # A second word within the context that an excerpt shows already tells nothing new.
        if hit.end <= hit.start or any((hit.field, place) in covered for place in (hit.start, hit.end - 1)):
            continue
        start, end = _line_start(text, hit.start, width), _line_end(text, hit.end, width)
        covered |= {(hit.field, place) for place in range(start, end)}
        terms = _terms(hits, hit.field, start, end)
        found.append(
            Excerpt(
                ("…" if start and text[start - 1] != "\n" else "")
                + clean_line(text[start : hit.start], 1000)
                + _gap(text, hit.start - 1),
                clean_line(text[hit.start : hit.end], 1000),
                _gap(text, hit.end)
                + clean_line(text[hit.end : end], 1000)
                + ("…" if end < len(text) and text[end] != "\n" else ""),
                terms,
            )
        )
    return tuple(found)


def attachments_met(alert: Alert) -> list[str]:
    """Give the names of the attachments that hold words which matched, at most five."""
    body = alert.article.body
    names = (attachment_at(body, hit.start) for hit in alert.match.hits if hit.field == "body")
    return list(dict.fromkeys(filter(None, names)))[:5]


def terms_of(alert: Alert) -> list[str]:
    """Give the terms that matched, each once, in the order of the text."""
    return list(dict.fromkeys(hit.term for hit in alert.match.hits))


def _terms(hits: Iterable[Hit], field: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.term for hit in hits if hit.field == field and start <= hit.start < end))


def _line_start(text: str, at: int, width: int) -> int:
    return max(text.rfind("\n", 0, at) + 1, at - width)


def _line_end(text: str, at: int, width: int) -> int:
    end = text.find("\n", at)
    return min(len(text) if end < 0 else end, at + width)


def _gap(text: str, at: int) -> str:
    return " " if 0 <= at < len(text) and text[at] in " \t\xa0" else ""
