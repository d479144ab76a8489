"""Pages that are no article: challenges, not-found pages, login walls, errors, shells, lists. Each has its label.

The text of such a page must never become an article's body, and a short notice must never be taken for one. So words
alone decide nothing: they must make up the page, which says little else, and say it themselves: what stands in quotes
is told of another page. A notice may speak of 验证码 and of 登录.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from policywatch.extraction.guards import MOVES, has_case, is_guarded, is_stamp, scripted
from policywatch.extraction.lists import is_list, shows
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.source import SHORT, Page
from policywatch.extraction.voting import plain
from policywatch.extraction.walls import offers_of
from policywatch.extraction.wording import Message

_SHARE = 0.25
"""Share of a short page's own characters that the sentences with the message make up."""
_SHARE_OF_ARTICLE = 0.6
"""The same where a headline and a day stand over them."""
_BARE = 200
"""Characters up to which a page may say nothing but its message."""
_BARE_SHARE = 0.3
_LONG_SHARE = 0.35
_CASE_SHARE = 0.12
"""Share of a page with the number of a case."""
_MOST = 0.6
"""Share of the first line from which on it is a message."""
_WORDED = 0.16
"""Share of a page's letters that words of logins, guards or missing pages are."""
_HINTED = 0.05
_LONG = 1_500
_PARTS = re.compile(r"\s[-–—|]\s|[_|｜]|(?<=[\u3400-\u9fff])[-–—](?=[\u3400-\u9fff])")
_HEADLINE = 8
"""Characters from which on a title that the page shows, too, may be that of a notice."""
_NAME = 2
"""The same of a page that says no message."""
_NAME_OF_GUARD = 10
"""Characters of the title of an empty page that tells what it is."""
_PAPER = re.compile(r".{6}(?:通知|公告|通报|通報|通告|公示|意见|办法|决定|答复|提示|说明|批复|命令|令)\s*$")
"""The title of an office's paper."""
_SITE = re.compile(r"(?:网|网站|網站|門戶|门户|人民政府|日报|晚报|论坛|日報|新聞網|\.[a-z]{2,6})$")
"""What the names of sites end with."""
_QUOTED = re.compile(
    r"“[^”]{2,90}”|「[^」]{2,90}」|『[^』]{2,90}』|„[^“”\"]{2,90}[“”\"]|«[^»]{2,90}»|»[^«]{2,90}«|\"[^\"]{2,90}\""
)
_QUOTING = 4
"""Letters that a line must have beside a quotation to tell of it."""
_SENTENCES = re.compile(r"(?<=[。！？；!?;])|(?<=[a-zäöü)]\.)\s")
_REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*url\s*=", re.IGNORECASE)
_ANSWER = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>|\s*\{[^<]*\"(?:code|status|error|err(?:code|no|msg)|msg|message|success)\"\s*:[^<]*\}\s*$"
)
_UNFILLED = re.compile(r"\{\{.*?\}\}|\$\{[^}]*\}|<%.*?%>|\[\[.*?\]\]")
_LABEL_UP_TO = 12
"""Characters that stand beside what a template has not filled in: 发布时间."""
_WAITING = re.compile(
    r"loading|initiali[sz]ing|please wait|正在加载|加载中|初始化|请稍[候等]|請稍候|wird geladen"
    r"|跳转|redirect|weitergeleitet",
    re.IGNORECASE,
)
_LEADS = re.compile(r"跳转|跳轉|redirect|weitergeleitet", re.IGNORECASE)
_BYLINE = re.compile(r"来源|來源|作者|记者|記者|编辑|^by [A-Z]|^von [A-Z]")
_GOES = re.compile(
    r"跳转|跳轉|redirect|weitergeleitet|automatical|automatisch|click here|点击(?:这里|此处)|自动|自動", re.IGNORECASE
)
_TO_READERS = re.compile(
    r"您|抱歉|对不起|對不起|\b(?:you|your|you'?re|we'?re|please|sorry|oops)\b|\b(?:Sie|Ihnen|Ihr|Ihre[mnrs]?|Bitte|bitte|leider|Leider|uns)\b"
)
"""What speaks to the visitor of a page, not of somebody."""
_A_LIST = "the page is a list of links to articles"
_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")


def trouble_with(page: Page, row_title: str = "") -> tuple[str, str] | None:
    """Give label and description of what a page is instead of an article, or None.

    `row_title` is what the list called the page: where it stands on the page, that is an article.
    """
    own = page.own_lines
    size = sum(map(len, own))
    title = " ".join(page.title.split())
    # Guarded sites keep their guard's script in every page: only a page that says nothing is a challenge by it.
    if size < 60 and len(own) <= 3 and not any(map(HAS_DAY.search, own)) and (why := scripted(page.text)):
        return "challenge", why
    if size <= 30 and any(map(_LEADS.search, own)) and (moved := _moved(page)):
        return "shell", moved
    if size > _LONG:
        return ("list", _A_LIST) if is_list(page) else None
    said = _Said(title, own or _hidden(page), row_title, page.text)
    if told := said.told():
        return told
    if size <= SHORT and (_ANSWER.match(page.text[:1_000]) or (len(own) == 1 and _ANSWER.match(own[0]))):
        return "error", "the server answers as a program, not with a page"
    if size <= SHORT and _is_unfilled(own):
        return "shell", "a script would fill the page's template"
    if not page.lines or (size <= 30 and all(_WAITING.search(line) or not line.strip("·|-—\\ ") for line in own)):
        if moved := _moved(page):
            return "shell", moved
        if not own and len(title) <= _NAME_OF_GUARD and said.speaks:
            return said.by_words()
        if not own and page.tagged("script", "iframe", "frame", "noscript") and not _links(page):
            return "shell", "the page is an empty shell that a script would fill"
        if own or not page.lines:
            return ("shell", "the page waits for a script") if own else ("empty", "the page has no text")
    if own and said.is_bare and not said.is_named:
        if (any(map(_GOES.search, own)) or not said.speaks) and (moved := _moved(page)):
            return "shell", moved
        if said.speaks and not said.is_waiting:
            return said.by_words()
    if is_list(page):
        return "list", _A_LIST
    if not own and page.tagged("script") and not shows(page):
        return "shell", "between the menus is nothing but what a script would fill"
    if own and said.is_bare and not said.is_named and not (page.declares_article or shows(page)):
        return said.by_words() if said.hints and not any(map(_BYLINE.search, own)) else None
    return None


@dataclass(frozen=True)
class _Said:
    """What a page says of itself: the parts of its title, its sentences, and what speaks for a notice."""

    title: str
    own: Sequence[str]
    row_title: str
    source: str

    @cached_property
    def heads(self) -> Sequence[str]:
        """The parts of its title."""
        return [_EDGES.sub("", part) for part in _PARTS.split(_unquoted(self.title)) if part] or [""]

    @cached_property
    def sentences(self) -> Sequence[str]:
        """What it says beside its title, without quotations."""
        names = {plain(head) for head in self.heads}
        text = [line for line in self.own if plain(line) not in names] or self.own
        return [part.strip() for line in text for part in _SENTENCES.split(_unquoted(line)) if part.strip()]

    @cached_property
    def has_case(self) -> bool:
        """Whether it tells the number of a case."""
        return has_case(self.own)

    @cached_property
    def is_guarded(self) -> bool:
        """Whether nothing speaks for an article on a page with a guard's script."""
        return not (self.has_day or self.has_headline) and is_guarded(self.source)

    @cached_property
    def has_day(self) -> bool:
        """Whether a line has a day that is not the stamp of a guard."""
        days = [line for line in self.own if HAS_DAY.search(line)]
        return bool(days) and any(not is_stamp(line, of_case=self.has_case) for line in days)

    @cached_property
    def is_paper(self) -> bool:
        """Whether a line is the title of an office's paper."""
        return any(map(_PAPER.search, (*self.heads, *self.own)))

    @cached_property
    def has_headline(self) -> bool:
        """Whether its title, or what the list called it, is shown, too, as that of a notice is."""
        return any(len(head) >= _HEADLINE and not self._is_said_in(head) for head in self._shown)

    @property
    def is_named(self) -> bool:
        """Whether that holds for a name of two characters: of a page that says no message."""
        return self.has_headline or not all(self._is_said_in(head) for head in self._shown)

    @cached_property
    def _shown(self) -> Sequence[str]:
        """The names of the page that it shows, those of sites left out."""
        lines = {plain(_unquoted(line)) for line in self.own}
        heads = [head for head in (*self.heads, self.title, self.row_title) if len(head) >= _NAME]
        return [head for head in heads if plain(head) in lines and not _SITE.search(head)]

    @staticmethod
    def _is_said_in(head: str) -> bool:
        """Say whether a name is a message itself."""
        if any(message.whole.fullmatch(head) for message in MESSAGES):
            return True
        worded = max(sum(map(len, message.words.findall(head))) for message in MESSAGES)
        if len(head) < _HEADLINE and worded >= len(head) / 2:
            return True
        found = (pattern.search(head) for message in MESSAGES for pattern in (message.anywhere, message.bare))
        return any(match is not None and len(match[0]) >= len(head) / 2 for match in found)

    @cached_property
    def size(self) -> int:
        return sum(map(len, self.own))

    @cached_property
    def offers(self) -> Sequence[str]:
        """What it asks for reading on."""
        return offers_of(self.sentences)

    @property
    def is_article(self) -> bool:
        return self.has_day and self.has_headline

    @property
    def is_bare(self) -> bool:
        """Whether nothing speaks for an article."""
        return self.size <= _BARE and not (self.has_day or self.is_paper or self.has_headline)

    def told(self) -> tuple[str, str] | None:
        """Give the label of a message that the title or most of the page's own text is."""
        for message in MESSAGES:
            if what := self.by_title(message) or self.by_sentences(message):
                return message.label, f"the page says: {what.strip()[:60]}"
        return None

    def by_title(self, message: Message) -> str:
        """Give the title that is a message; over a longer text, one that tells of it."""
        heads = self.heads if self.title else self.sentences[:1]
        if not any(message.whole.fullmatch(head) for head in heads) or (message.label == "error" and self.has_day):
            return ""
        patterns = (message.anywhere,) if self.has_day else (message.anywhere, message.bare)
        is_told = any(pattern.search(part) for part in self.sentences for pattern in patterns)
        return (self.title or heads[0]) if self.size <= SHORT or is_told else ""

    def by_sentences(self, message: Message) -> str:
        """Give the first of the sentences with a message that make up a good part of the page."""
        if self.size > SHORT and (self.is_article or (self.has_headline and not self.has_case)):
            return ""
        found = [part for part in self.sentences if message.is_in(part) or (message.is_wall and part in self.offers)]
        share = _SHARE_OF_ARTICLE if self.is_article and not message.is_wall else _SHARE
        if self.size > SHORT:
            share = _LONG_SHARE
        if self.is_guarded or (self.has_case and not self.is_article):
            share = _CASE_SHARE
        in_title = not self.is_article and self.size <= SHORT and message.anywhere.search(_unquoted(self.title))
        if found and (in_title or self._share(found) >= share):
            return found[0]
        # A wall stands under a headline, too.
        if self.has_day or self.is_paper or (self.has_headline and not (message.is_wall and self.size <= _BARE)):
            return ""
        first = self.sentences[0] if self.sentences else ""
        if self.size <= SHORT and (match := message.anywhere.search(first)) and len(match[0]) >= _MOST * len(first):
            return first
        found = [part for part in self.sentences if message.is_in(part) or message.bare.search(part)]
        share = _CASE_SHARE if self.has_case or self.is_guarded else _BARE_SHARE if self.size <= _BARE else _LONG_SHARE
        return found[0] if found and self._share(found) >= share else ""

    @property
    def is_waiting(self) -> bool:
        """Whether it says no more than that it loads."""
        return bool(self.own) and all(map(_WAITING.search, self.own))

    @property
    def speaks(self) -> bool:
        """Whether it speaks to the visitor, or mostly in the words of messages."""
        return max(self._words.values()) >= _WORDED or any(map(_TO_READERS.search, self.sentences))

    @property
    def hints(self) -> bool:
        """Whether some of its words are those of messages."""
        return max(self._words.values()) >= _HINTED

    @cached_property
    def _words(self) -> Mapping[str, float]:
        """The share of words of each label."""
        text = " ".join((self.title, *self.own))
        found = {message.label: message.words.findall(text) for message in MESSAGES}
        return {label: sum(map(len, words)) / max(1, len(text)) for label, words in found.items()}

    def by_words(self) -> tuple[str, str]:
        """Give the label of which a page has most words that has neither a day nor a headline."""
        label = max(self._words, key=lambda label: self._words[label])
        usual = "challenge" if self.has_case or self.is_guarded else "not found"
        said = " ".join((self.title, *self.own)).strip()
        return label if self._words[label] else usual, f"the page says: {said[:60]}"

    def _share(self, found: Sequence[str]) -> float:
        return sum(map(len, found)) / max(1, self.size)


def _unquoted(text: str) -> str:
    """Give a text without what it quotes, unless it is a quotation."""
    without = _QUOTED.sub("", text)
    return without if len(plain(without)) >= _QUOTING else text


def _is_unfilled(own: Sequence[str]) -> bool:
    """Say whether a page shows a template whose places nobody has filled in."""
    left = [_UNFILLED.sub("", line).strip() for line in own]
    is_open = [one != line.strip() for one, line in zip(left, own, strict=True)]
    return any(is_open) and all(len(one) <= _LABEL_UP_TO for one in left)


def _moved(page: Page) -> str:
    """Say that a page without text only leads elsewhere."""
    for meta in page.tagged("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and _REFRESH.match(meta.get("content") or ""):
            return "the page only leads to another one"
    scripts = " ".join(script.text or "" for script in page.tagged("script"))[:20_000]
    scripts += " ".join(body.get("onload") or "" for body in page.tagged("body"))
    return "the page only leads to another one, by script" if MOVES.search(scripts) else ""


def _hidden(page: Page) -> list[str]:
    """Give what a page without any text says to those whose browser runs no scripts."""
    return [line for element in page.tagged("noscript") for line in " ".join(element.itertext()).split("\n")][:20]


def _links(page: Page) -> bool:
    return any(line.is_link for line in page.text_lines)
