"""What a page is called, and what of that it shows as its headline: a message over a page is no name of it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from policywatch.extraction.fields import FIELDS, TO_READERS
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.source import Page
from policywatch.extraction.title_parts import SITE, parts_of, unquoted
from policywatch.extraction.tree import Element
from policywatch.extraction.voting import plain

WORDED = 0.16
"""Share of a page's letters that words of logins, guards or missing pages are."""
_WORDED_NAME = 0.25
"""The same of a headline over a text that speaks to the visitor."""
_ADDRESSED = 0.4
"""Share of what a page says that is said to the visitor."""
_TITLED = 0.5
"""Share of the terms of a title that stand in the text."""
_FEW = 3
"""Terms of a title that must at least."""
_TERM = re.compile(r"(?=([\u3400-\u9fff]{2}))|([^\W\d_\u3400-\u9fff]{4,})")
_HEADLINE = 8
"""Characters from which on a title that the page shows, too, may be that of a notice."""
_HAN_HEADLINE = 6
"""The same in Han characters."""
_HAN_HEADING = 14
"""Han characters of a heading that is a headline although the page's title does not say it."""
_NAME = 2
"""Characters from which on a title is the name of a page that says no message."""
_NAMED = 4
"""Characters of a part of the title by which a longer heading is known as that of the page."""
_ANNOUNCES = re.compile(r"(?:公告|通知|公示|启事)$")
"""The end of the name of a notice: 系统维护公告."""
_SITE_UP_TO = 30
"""Characters of the name of a site; a longer title ends with one."""
_GENERIC = re.compile(
    r"[\u3400-\u9fff]{2,10}网?\W{0,2}提示信息|(?:系统|网站|信息|温馨|友情|操作|错误|出错)*(?:提示|消息|讯息|信息|警告|页面)"
    r"|(?:system|error|status|user)? ?(?:message|notice|page)|(?:system|fehler)?(?:hinweis|meldung|seite)",
    re.IGNORECASE,
)
"""A title of every page that a system writes itself."""
_SENTENCES = re.compile(r"(?<=[。！？；!?;])|(?<=[a-zäöü)]\.)\s")
_SORRY = re.compile(r"sorry\b|w?h?oops|抱歉|对不起|很遗憾|entschuldigung|leider\b", re.IGNORECASE)


@dataclass(frozen=True)
class Called:
    """What a page is called: by its title, by its headings and by the list that led to it."""

    title: str
    own: Sequence[str]
    row_title: str
    page: Page

    @cached_property
    def heads(self) -> Sequence[str]:
        """The parts of its title."""
        return parts_of(self.title) or [""]

    @cached_property
    def sentences(self) -> Sequence[str]:
        """What it says beside its title, without quotations."""
        names = {plain(head) for head in self.heads}
        text = [line for line in self.own if not {plain(line), plain(unquoted(line))} & names] or self.own
        return [part.strip() for line in text for part in _SENTENCES.split(unquoted(line)) if part.strip()]

    @cached_property
    def has_headline(self) -> bool:
        """Whether its title, or what the list called it, is shown, too, as that of a notice is."""
        return any(_is_long(head) and not self._is_said_in(head) for head in self._shown)

    @property
    def is_named(self) -> bool:
        """Whether that holds for a name of two characters: of a page that says no message."""
        return self.has_headline or not all(self._is_said_in(head) for head in self._shown)

    @cached_property
    def is_headline_only(self) -> bool:
        """Whether it says no more than its title: nothing is told under it that could be a notice's text."""
        names = {plain(head) for head in (*self.heads, self.title)}
        return bool(self.own) and all({plain(line), plain(unquoted(line))} & names for line in self.own)

    @property
    def is_under_a_heading(self) -> bool:
        """Whether something stands under a heading that is neither a message nor the name of the site."""
        headings = {plain("".join(element.itertext())) for element in self.page.tagged("h1", "h2", "h3")}
        pairs = [(line, below) for line, below in pairwise(self.own) if len(line) >= _NAME and plain(line) in headings]
        found = [line for line, below in pairs if plain(below) not in headings]
        named = [
            line for line in found if not (SITE.search(line) or _GENERIC.fullmatch(line) or self._is_said_in(line))
        ]
        return any(plain(line) not in self.page.site_names and line not in self.title for line in named)

    @property
    def is_headed(self) -> bool:
        """Whether a sentence stands under what its title says."""
        head = plain(self.heads[0])
        return len(self.own) > 1 and plain(self.own[0]) == head and self.own[-1].endswith(("。", "."))

    @property
    def is_nameless(self) -> bool:
        """Whether its title is no more than the site's name."""
        names = self.page.site_names
        return all(plain(head) in names or (len(head) <= _SITE_UP_TO and SITE.search(head)) for head in self.heads)

    @property
    def is_titled(self) -> bool:
        """Whether a part of its title tells what it says: they share much, as those of an article do."""
        return self._shares_title(self.own)

    @property
    def repeats_title(self) -> bool:
        """Whether that holds for what stands under its headline."""
        return self._shares_title(self.sentences)

    @cached_property
    def addresses(self) -> bool:
        """Whether a good part of it is said to the visitor."""
        said = [part for part in self.sentences if TO_READERS.search(part)]
        return sum(map(len, said)) >= _ADDRESSED * sum(map(len, self.sentences)) > 0

    def _shares_title(self, lines: Sequence[str]) -> bool:
        text = _terms("".join(lines))
        heads = (_terms(head) for head in self.heads if len(head) >= _HEADLINE and not self._is_said_in(head))
        return any(len(head & text) >= max(_FEW, _TITLED * len(head)) for head in heads)

    @cached_property
    def _shown(self) -> Sequence[str]:
        """The names of the page that it shows, those of sites left out."""
        heads = [head for head in (*self.heads, self.title, self.row_title, *self._headings) if len(head) >= _NAME]
        over = {plain("".join(element.itertext())) for element in self.page.tagged("h1")}
        sites = {head for head in heads if SITE.search(head) and not (head in self.heads and plain(head) in over)}
        shown = [head for head in heads if plain(head) in self._lines and head not in sites]
        return [head for head in shown if not _GENERIC.fullmatch(head) and plain(head) not in self.page.site_names]

    @cached_property
    def _lines(self) -> Set[str]:
        """Its lines, cells and headlines that link to themselves, folded: an index table may have the only headline."""
        headings = (" ".join(element.itertext()) for element in self.page.tagged("h1", "h2") if _is_link(element))
        cells = (cell for line in self.own for cell in (line, *line.split("\t")))
        return {plain(unquoted(cell)) for cell in cells} | (set(map(plain, headings)) - self.page.site_names)

    @property
    def _headings(self) -> Sequence[str]:
        """The page's own headings that say more than its title does, and do not speak to the visitor."""
        heads = [plain(head) for head in self.heads if len(head) >= _NAMED]
        found = (" ".join("".join(element.itertext()).split()) for element in self.page.tagged("h1")[:3])
        named = (heading for heading in found if any(head in plain(heading) for head in heads) or _is_headline(heading))
        return [heading for heading in named if not TO_READERS.search(heading[:1].lower() + heading[1:])]

    @property
    def _heads_shown(self) -> Sequence[str]:
        """The parts of its title that it shows, however short, those of sites left out."""
        return [
            head for head in self.heads if len(head) >= _NAME and plain(head) in self._lines and not SITE.search(head)
        ]

    @property
    def _is_sorry(self) -> bool:
        """Whether a part of its title begins with words of regret."""
        return any(map(_SORRY.match, self.heads))

    def _is_name(self, head: str) -> bool:
        """Say whether a part of the title is neither a message nor what systems call all their pages."""
        return not (_GENERIC.fullmatch(head) or self._is_message(head))

    def _is_said_in(self, head: str) -> bool:
        """Say whether a name is a message itself."""
        if _SORRY.match(head) or (self.is_headline_only and _may_be_said_in(head)):
            return True
        if self._is_message(head):
            return True
        messages = (message for message in MESSAGES if not message.is_wall)
        if self.addresses and any(message.share_of_words(head) >= _WORDED_NAME for message in messages):
            return True
        worded = max(sum(map(len, message.words.findall(head))) for message in MESSAGES)
        if len(head) < _HEADLINE and worded >= len(head) / 2:
            return True
        found = (pattern.search(head) for message in MESSAGES for pattern in (message.anywhere, message.bare))
        return any(match is not None and len(match[0]) >= len(head) / 2 for match in found)

    @staticmethod
    def _is_message(head: str) -> bool:
        return any(message.whole.fullmatch(head) for message in MESSAGES) and not _ANNOUNCES.search(head)


def _is_headline(heading: str) -> bool:
    """Say whether a heading is long, and of no message: where all pages have one title, it is the headline."""
    return _han(heading) >= _HAN_HEADING and not _may_be_said_in(heading)


def _is_link(heading: Element) -> bool:
    """Say whether a heading has a link that does not lead to the site's first page."""
    links = [(link.get("href") or "").strip() for link in heading.iter("a")]
    return bool(links) and not any(link in ("", "/", "#") for link in links)


def _may_be_said_in(head: str) -> bool:
    """Say whether a name over no text speaks to the visitor, or has the words of a message."""
    if TO_READERS.search(head) or any(fields.are_in(head) for fields in FIELDS):
        return True
    return any(message.bare.search(head) or message.share_of_words(head) >= WORDED for message in MESSAGES)


def _is_long(head: str) -> bool:
    """Say whether a title is long enough for that of a notice."""
    return len(head) >= _HEADLINE or _han(head) >= _HAN_HEADLINE


def _han(text: str) -> int:
    """Count the Han characters of a text, and the marks that are set with them."""
    return sum(char > "\u2e80" for char in text)


def _terms(text: str) -> set[str]:
    """Give the pairs of Han characters and the longer words of a text."""
    return {pair or word for pair, word in _TERM.findall(text.lower())}
