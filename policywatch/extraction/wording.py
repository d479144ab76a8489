"""How the message of a page that is no article is told from a text."""

from __future__ import annotations

import re
from typing import NamedTuple

_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")
SENTENCE = re.compile(r"[。；！？]|[.!?]$")
"""What a line has that is a sentence, and no label or entry of a menu."""
STOPS = ("。", ".", "！", "!")
"""How a whole sentence ends; a label or a button has none of them."""


class Message(NamedTuple):
    """A label, and how its message is told from a text.

    `whole` is the message when it is all of a line or of a part of the title, `anywhere` when it stands in a line that
    makes up a good part of a short page, `bare` on a page without a day or a headline, and `words` when they are most
    of what such a page says. A wall stands under a headline: its `bare` words are said to readers. What has the
    `opposite` is not the message: that no login is needed.
    """

    label: str
    whole: re.Pattern[str]
    anywhere: re.Pattern[str]
    bare: re.Pattern[str]
    words: re.Pattern[str]
    is_wall: bool = False
    opposite: re.Pattern[str] | None = None

    def is_in(self, sentence: str) -> bool:
        """Say whether a sentence is the message, or says it whatever stands beside it."""
        if self.opposite and self.opposite.search(sentence):
            return False
        return bool(self.anywhere.search(sentence) or self.whole.fullmatch(_EDGES.sub("", sentence)))

    def may_be_in(self, sentence: str) -> bool:
        """Say whether a sentence is the message, or has its bare words."""
        if self.opposite and self.opposite.search(sentence):
            return False
        return self.is_in(sentence) or bool(self.bare.search(sentence))

    def share_of_words(self, text: str) -> float:
        """Give the share of a text's characters that the message's words have."""
        return sum(map(len, self.words.findall(text))) / max(1, len(text))


def any_of(alternatives: str) -> re.Pattern[str]:
    """Make a pattern of alternatives, a line each."""
    return re.compile("|".join(filter(None, map(str.strip, alternatives.split("\n")))), re.IGNORECASE)
