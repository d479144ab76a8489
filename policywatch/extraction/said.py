"""What a short page says of itself, and what speaks for an article: a day, a headline, the title of a paper."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from policywatch.extraction.called import WORDED, Called
from policywatch.extraction.fields import ASKS, FIELDS, THINGS, TO_READERS
from policywatch.extraction.guards import has_case, is_guarded, is_stamp
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.papers import is_paper
from policywatch.extraction.reports import reports
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.title_parts import SITE
from policywatch.extraction.voting import plain
from policywatch.extraction.walls import offers_of
from policywatch.extraction.wording import SENTENCE
from policywatch.text.relative import tells_age

BARE = 200
"""Characters up to which a page may say nothing but its message."""
HINTED = 0.05
"""Share of a page's letters that words of messages are, from which on they hint at one."""
_NEXT_TO_NOTHING = 40
"""Characters of a page that has no article, whatever they are."""
_SALUTATION = re.compile(r"(?:各|致)[^，。]{1,60}[:：]")
_BYLINE = re.compile(r"(?:来源|作者|编辑)[\s:：/／]|记者|^by [A-Z]|^von [A-Z]")
_BYLINE_UP_TO = 50
_PAST = re.compile(r"昨[天日晚夜]|近日|日前|\b(?:yesterday|gestern|last (?:week|night))\b", re.IGNORECASE)
"""Words of reports: no message to a visitor tells when something was."""
_OFFICE = re.compile(r"(?:部|委|局|厅|院|中心|系统|平台)$")
_DAYS = ("pubdate", "publishdate", "article:published_time", "date", "dc.date", "datepublished", "firstpublishedtime")
"""Metas in which pages tell their day."""
_TOLD = 5
"""Characters of a sentence that tells something."""


@dataclass(frozen=True)
class Said(Called):
    """What a page says under what it is called: its sentences and words, and what speaks for a notice."""

    @cached_property
    def has_case(self) -> bool:
        """Whether it tells the number of a case."""
        return has_case(self.own)

    @cached_property
    def is_guarded(self) -> bool:
        """Whether nothing speaks for an article on a page with a guard's script."""
        return not (self.has_day or self.has_headline) and is_guarded(self.page.text)

    @cached_property
    def has_day(self) -> bool:
        """Whether a line has a day that is not the stamp of a guard."""
        days = [line for line in self.own if HAS_DAY.search(line)]
        if any((len(line) <= _BYLINE_UP_TO and tells_age(line)) or _PAST.search(line) for line in self.own):
            return True
        return bool(days) and any(not is_stamp(line, of_case=self.has_case) for line in days)

    @cached_property
    def is_paper(self) -> bool:
        """Whether a line is the title of an office's paper, or names those to whom it goes."""
        return any(map(is_paper, (*self.heads, *self.own))) or any(map(_SALUTATION.fullmatch, self.own))

    @cached_property
    def size(self) -> int:
        """Characters that it says."""
        return sum(map(len, self.own))

    @cached_property
    def offers(self) -> Sequence[str]:
        """What it asks for reading on."""
        return offers_of(self.sentences)

    @property
    def is_article(self) -> bool:
        """Whether it has a day and a headline, or the title of a paper."""
        return self.has_day and (self.has_headline or self.is_paper)

    @property
    def is_bare(self) -> bool:
        """Whether nothing speaks for an article."""
        return self.size <= BARE and not (self.has_day or self.is_paper or self.has_headline or self.reports)

    @cached_property
    def is_dated(self) -> bool:
        """Whether it tells its day, if only by its metas or as so many hours ago."""
        return self.has_day or any(map(tells_age, self.own)) or any(name in self.page.metas for name in _DAYS)

    @property
    def has_byline(self) -> bool:
        """Whether a line tells who wrote it, or where it comes from."""
        return any(map(_BYLINE.search, self.own))

    @staticmethod
    def is_byline(part: str) -> bool:
        """Say whether a line has no more than a day, an author or a source."""
        return len(part) <= _BYLINE_UP_TO and bool(HAS_DAY.search(part) or _BYLINE.search(part))

    @property
    def is_idle(self) -> bool:
        """Whether it says next to nothing, although it has a title, under no headline of its own."""
        return 0 < self.size <= _NEXT_TO_NOTHING and bool(self.title) and not self.row_title

    @cached_property
    def reports(self) -> bool:
        """Whether it tells of others under a headline, however short, and no more than that."""
        heads = self._heads_shown
        named = [head for head in heads if self._is_name(head)]
        days = (line for line in self.own if HAS_DAY.search(line) and not SENTENCE.search(line))
        if not (heads if any(map(self.is_byline, days)) else named) or any(map(TO_READERS.search, heads)):
            return False
        others = [part for part in self.sentences if not reports(part)]
        if self.offers or any(map(_may_be_said, others)):
            return False
        return len(others) < len(self.sentences) or any(
            len(part) >= _TOLD and part.endswith(("。", ".")) for part in others
        )

    @property
    def tells(self) -> bool:
        """Whether it has a sentence and no words of messages; nor, under the site's name, those for its pages."""
        if self.has_words or self.speaks or (self.is_nameless and THINGS.search(" ".join(self.own))):
            return False
        if self.is_under_a_heading:
            return True
        whole = (part for part in self.sentences if len(part) >= _TOLD and part.endswith(("。", ".")))
        return any(not any(one.may_be_in(part) for one in MESSAGES) for part in whole)

    @property
    def speaks(self) -> bool:
        """Whether it speaks to the visitor, or mostly in the words of messages."""
        return self._is_sorry or max(self.words.values()) >= WORDED or any(map(TO_READERS.search, self.sentences))

    @property
    def says_names(self) -> bool:
        """Whether it says no more than its title and the names of offices."""
        heads = {plain(head) for head in self.heads}
        return all(plain(line) in heads or SITE.search(line) or _OFFICE.search(line) for line in self.own)

    @property
    def has_words(self) -> bool:
        """Whether it has any of the words of messages."""
        return max(self.words.values()) > 0

    @property
    def hints(self) -> bool:
        """Whether some of its words are those of messages."""
        return max(self.words.values()) >= HINTED

    @cached_property
    def words(self) -> Mapping[str, float]:
        """The share of words of each label."""
        text = " ".join((self.title, *self.own))
        found = dict.fromkeys((message.label for message in MESSAGES), 0.0)
        for message in MESSAGES:  # walls of logins and of consent have one label
            found[message.label] += message.share_of_words(text)
        return found

    def share(self, found: Sequence[str]) -> float:
        """Give the share of its characters that sentences have."""
        return sum(map(len, found)) / max(1, self.size)


def _may_be_said(sentence: str) -> bool:
    """Say whether a sentence may be a message, or speaks to the visitor."""
    if TO_READERS.search(sentence) or ASKS.search(sentence) or any(fields.are_in(sentence) for fields in FIELDS):
        return True
    return any(message.may_be_in(sentence) for message in MESSAGES)
