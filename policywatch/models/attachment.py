"""An attachment: a file that belongs to an article, and whose text is part of the article's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Attachment:
    """A file of an article: its canonical URL, what the page calls it, its text, or why that could not be read."""

    url: str
    name: str
    text: str = ""
    problem: str = ""
