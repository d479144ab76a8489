"""What a short page says of itself, and what speaks for an article: a day, a headline, the title of a paper."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from policywatch.extraction.fields import ASKS, FIELDS, THINGS, TO_READERS
from policywatch.extraction.guards import has_case, is_guarded, is_stamp
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.reports import reports
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.source import Page
from policywatch.extraction.tree import Element
from policywatch.extraction.voting import plain
from policywatch.extraction.walls import offers_of
from policywatch.extraction.wording import SENTENCE
from policywatch.text.relative import tells_age

BARE = 200
"""Characters up to which a page may say nothing but its message."""
_WORDED = 0.16
"""Share of a page's letters that words of logins, guards or missing pages are."""
HINTED = 0.05
_WORDED_NAME = 0.25
"""The same of a headline over a text that speaks to the visitor."""
_ADDRESSED = 0.4
"""Share of what a page says that is said to the visitor."""
_TITLED = 0.5
"""Share of the terms of a title that stand in the text."""
_FEW = 3
"""Terms of a title that must at least."""
_TERM = re.compile(r"(?=([\u3400-\u9fff]{2}))|([^\W\d_\u3400-\u9fff]{4,})")
_NEXT_TO_NOTHING = 40
"""Characters of a page that has no article, whatever they are."""
_PARTS = re.compile(r"\s(?:[-–—|·•»«]|::)\s|[_|｜－]|--|—{2}|(?<=[\u3400-\u9fff])[-–—\s](?=[\u3400-\u9fff])")
_HEADLINE = 8
"""Characters from which on a title that the page shows, too, may be that of a notice."""
_HAN_HEADLINE = 6
"""The same in Han characters."""
_HAN_HEADING = 14
"""Han characters of a heading that is a headline although the page's title does not say it."""
_NAME = 2
"""The same of a page that says no message."""
_NAMED = 4
"""Characters of a part of the title by which a longer heading is known as that of the page."""
_PAPER = re.compile(r".{6}(?:通知|公告|通报|通告|公示|意见|办法|决定|答复|提示|说明|批复|命令|令)\s*$")
"""The title of an office's paper."""
_ANNOUNCES = re.compile(r"(?:公告|通知|公示|启事)$")
"""The end of the name of a notice: 系统维护公告."""
_SALUTATION = re.compile(r"(?:各|致)[^，。]{1,60}[:：]")
_SITE_UP_TO = 30
"""Characters of the name of a site; a longer title ends with one."""
SITE = re.compile(r"(?:网|网站|门户|人民政府|日报|晚报|论坛|新闻网|[a-z\d]\.[a-z]{2,8})$")
"""What the names of sites end with."""
_GENERIC = re.compile(
    r"[\u3400-\u9fff]{2,10}网?\W{0,2}提示信息|(?:系统|网站|信息|温馨|友情|操作|错误|出错)*(?:提示|消息|讯息|信息|警告|页面)"
    r"|(?:system|error|status|user)? ?(?:message|notice|page)|(?:system|fehler)?(?:hinweis|meldung|seite)",
    re.IGNORECASE,
)
"""A title of every page that a system writes itself."""
_QUOTED = re.compile(
    r"“[^”]{2,90}”|「[^」]{2,90}」|『[^』]{2,90}』|„[^“”\"]{2,90}[“”\"]|«[^»]{2,90}»|»[^«]{2,90}«|\"[^\"]{2,90}\""
)
_QUOTING = 4
"""Letters that a line must have beside a quotation to tell of it."""
_SENTENCES = re.compile(r"(?<=[。！？；!?;])|(?<=[a-zäöü)]\.)\s")
_BYLINE = re.compile(r"(?:来源|作者|编辑)[\s:：/／]|记者|^by [A-Z]|^von [A-Z]")
_BYLINE_UP_TO = 50
_PAST = re.compile(r"昨[天日晚夜]|近日|日前|\b(?:yesterday|gestern|last (?:week|night))\b", re.IGNORECASE)
"""Words of reports: no message to a visitor tells when something was."""
_OFFICE = re.compile(r"(?:部|委|局|厅|院|中心|系统|平台)$")
_SORRY = re.compile(r"sorry\b|w?h?oops|抱歉|对不起|很遗憾|entschuldigung|leider\b", re.IGNORECASE)
_DAYS = ("pubdate", "publishdate", "article:published_time", "date", "dc.date", "datepublished", "firstpublishedtime")
"""Metas in which pages tell their day."""
_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")
_TOLD = 5
"""Characters of a sentence that tells something."""
_POST = re.compile(r"【([^】]{2,60})】\s*(.*\w.*)")
"""The headline of a post, at the beginning of its only line."""


@dataclass(frozen=True)
class Said:
    """What a page says of itself: the parts of its title, its sentences, and what speaks for a notice."""

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
        return any(map(_PAPER.search, (*self.heads, *self.own))) or any(map(_SALUTATION.fullmatch, self.own))

    @cached_property
    def has_headline(self) -> bool:
        """Whether its title, or what the list called it, is shown, too, as that of a notice is."""
        return any(_is_long(head) and not self._is_said_in(head) for head in self._shown)

    @property
    def is_named(self) -> bool:
        """Whether that holds for a name of two characters: of a page that says no message."""
        return self.has_headline or not all(self._is_said_in(head) for head in self._shown)

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

    @cached_property
    def is_headline_only(self) -> bool:
        """Whether it says no more than its title: nothing is told under it that could be a notice's text."""
        names = {plain(head) for head in (*self.heads, self.title)}
        return bool(self.own) and all({plain(line), plain(unquoted(line))} & names for line in self.own)

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
        """Whether a headline and a day stand over it."""
        return self.has_day and self.has_headline

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
    def is_titled(self) -> bool:
        """Whether a part of its title tells what it says: they share much, as those of an article do."""
        return self._shares_title(self.own)

    @property
    def repeats_title(self) -> bool:
        """Whether that holds for what stands under its headline."""
        return self._shares_title(self.sentences)

    def _shares_title(self, lines: Sequence[str]) -> bool:
        text = _terms("".join(lines))
        heads = (_terms(head) for head in self.heads if len(head) >= _HEADLINE and not self._is_said_in(head))
        return any(len(head & text) >= max(_FEW, _TITLED * len(head)) for head in heads)

    @property
    def is_idle(self) -> bool:
        """Whether it says next to nothing, although it has a title, under no headline of its own."""
        return 0 < self.size <= _NEXT_TO_NOTHING and bool(self.title) and not self.row_title

    @cached_property
    def reports(self) -> bool:
        """Whether it tells of others under a headline, however short, and no more than that."""
        heads = [
            head for head in self.heads if len(head) >= _NAME and plain(head) in self._lines and not SITE.search(head)
        ]
        named = [head for head in heads if not (_GENERIC.fullmatch(head) or self._is_message(head))]
        days = (line for line in self.own if HAS_DAY.search(line) and not SENTENCE.search(line))
        if not (heads if any(map(self.is_byline, days)) else named) or any(map(TO_READERS.search, heads)):
            return False
        others = [part for part in self.sentences if not reports(part)]
        if self.offers or any(map(_may_be_said, others)):
            return False
        return len(others) < len(self.sentences) or any(
            len(part) >= _TOLD and part.endswith(("。", ".")) for part in others
        )

    @staticmethod
    def _is_message(head: str) -> bool:
        return any(message.whole.fullmatch(head) for message in MESSAGES) and not _ANNOUNCES.search(head)

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
    def is_under_a_heading(self) -> bool:
        """Whether something stands under a heading that is neither a message nor the name of the site."""
        headings = {plain("".join(element.itertext())) for element in self.page.tagged("h1", "h2", "h3")}
        pairs = [(line, below) for line, below in pairwise(self.own) if len(line) >= _NAME and plain(line) in headings]
        found = [line for line, below in pairs if plain(below) not in headings]
        named = [
            line for line in found if not (SITE.search(line) or _GENERIC.fullmatch(line) or self._is_said_in(line))
        ]
        return any(plain(line) not in self.page.site_names and line not in self.title for line in named)

    @cached_property
    def addresses(self) -> bool:
        """Whether a good part of it is said to the visitor."""
        said = [part for part in self.sentences if TO_READERS.search(part)]
        return sum(map(len, said)) >= _ADDRESSED * sum(map(len, self.sentences)) > 0

    @property
    def speaks(self) -> bool:
        """Whether it speaks to the visitor, or mostly in the words of messages."""
        is_sorry = any(map(_SORRY.match, self.heads))
        return is_sorry or max(self.words.values()) >= _WORDED or any(map(TO_READERS.search, self.sentences))

    @property
    def says_names(self) -> bool:
        """Whether it says no more than its title and the names of offices."""
        heads = {plain(head) for head in self.heads}
        return all(plain(line) in heads or SITE.search(line) or _OFFICE.search(line) for line in self.own)

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


def lines_of_posts(title: str, own: Sequence[str]) -> list[str]:
    """Give lines with the headlines of posts, which stand before their text in one line, on lines of their own."""
    parted: list[str] = []
    for line in own:
        found = _POST.match(line)
        parted += [found[1], found[2]] if found and plain(found[1]) in plain(title) else [line]
    return parted


def _is_headline(heading: str) -> bool:
    """Say whether a heading is long, and of no message: where all pages have one title, it is the headline."""
    return sum(char > "\u2e80" for char in heading) >= _HAN_HEADING and not _may_be_said_in(heading)


def _is_link(heading: Element) -> bool:
    """Say whether a heading has a link that does not lead to the site's first page."""
    links = [(link.get("href") or "").strip() for link in heading.iter("a")]
    return bool(links) and not any(link in ("", "/", "#") for link in links)


def _may_be_said(sentence: str) -> bool:
    """Say whether a sentence may be a message, or speaks to the visitor."""
    if TO_READERS.search(sentence) or ASKS.search(sentence) or any(fields.are_in(sentence) for fields in FIELDS):
        return True
    return any(message.may_be_in(sentence) for message in MESSAGES)


def _may_be_said_in(head: str) -> bool:
    """Say whether a name over no text speaks to the visitor, or has the words of a message."""
    if TO_READERS.search(head) or any(fields.are_in(head) for fields in FIELDS):
        return True
    return any(message.bare.search(head) or message.share_of_words(head) >= _WORDED for message in MESSAGES)


def _is_long(head: str) -> bool:
    """Say whether a title is long enough for that of a notice."""
    return len(head) >= _HEADLINE or sum(char > "\u2e80" for char in head) >= _HAN_HEADLINE


def _terms(text: str) -> set[str]:
    """Give the pairs of Han characters and the longer words of a text."""
    return {pair or word for pair, word in _TERM.findall(text.lower())}


def parts_of(title: str) -> list[str]:
    """Give the parts of a page's title, its own name and the site's, without what it quotes."""
    return [_EDGES.sub("", part) for part in _PARTS.split(unquoted(title)) if part]


def unquoted(text: str) -> str:
    """Give a text without what it quotes, unless it is a quotation."""
    without = _QUOTED.sub("", text)
    return without if len(plain(without)) >= _QUOTING else text
