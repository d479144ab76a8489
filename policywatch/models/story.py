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
