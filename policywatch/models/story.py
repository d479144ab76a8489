"""A story: the articles that carry the same text, the original and its reprints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StoryText:
    """What is compared to tell whether two articles are one story; `numbers` are the document numbers of the title."""

    title: str
    body: str
    language: str = ""
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fingerprint:
    """What is kept of a text to find it again: the key that exact copies share, and its kept shingles."""

    key: str
    shingles: tuple[int, ...] = ()
