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

from policywatch.extraction.calls import is_call
from policywatch.extraction.fields import ASKS, FIELDS, TO_READERS
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
_TITLED = 0.5
"""Share of the terms of a title that stand in the text."""
_FEW = 3
"""Terms of a title that must at least."""
_TERM = re.compile(r"(?=([\u3400-\u9fff]{2}))|([^\W\d_\u3400-\u9fff]{4,})")
_NEXT_TO_NOTHING = 40
"""Characters of a page that has no article, whatever they are."""
_PLACEHOLDER = 30
"""Characters that may stand until a script has come."""
_LINKS = 5
"""Links as long as headlines from which on a page that says nothing else is a list."""
_FIELDS = 4
"""Fields of a form by which a reader is to register; letters by mail are ordered with fewer."""
_WHOLLY = 0.8
"""Share of a part of the title from which on it is a message."""
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
_GENERIC = re.compile(
    r"(?:系统|系統|网站|信息|温馨|溫馨|友情|操作|错误|錯誤|出错)*(?:提示|消息|訊息|信息|警告|页面|頁面)"
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
_REFRESH = re.compile(r"^\s*\d+\s*[;,]\s*url\s*=", re.IGNORECASE)
_ANSWER = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>|\s*\{[^<]*\"(?:code|status|error|err(?:code|no|msg)|msg|message|success)\"\s*:[^<]*\}\s*$"
)
_UNFILLED = re.compile(r"\{\{.*?\}\}|\$\{[^}]*\}|<%.*?%>|\[\[.*?\]\]")
_LABEL_UP_TO = 12
"""Characters that stand beside what a template has not filled in: 发布时间."""
_LABELS = re.compile(
    r"(?:发布|發布|更新)?(?:时间|時間|日期)|来源|來源|作者|记者|编辑|(?:浏览|阅读|点击|访问)(?:次数|数|量)?|字[号體体]|[大中小]"
    r"|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到)?|视力保护色|索引号|文号|发文(?:字号|机关)|published|source|author|views|date"
    r"|veröffentlicht|quelle|datum|autor|[\W_]+",
    re.IGNORECASE,
)
"""The names of what a template has a place for."""
_WAITING = re.compile(
    r"loading|fetching|載入中|载入中|正在(?:加载|获取|读取)|加载资源|耐心等待|wird geladen|lädt|initiali[sz]ing|please wait|正在加载|加载中|初始化|请稍[候等]|請稍候|wird geladen"
    r"|跳转|redirect|weitergeleitet",
    re.IGNORECASE,
)
_LOADING = re.compile(
    r"loading|fetching|initiali[sz]ing|加载|載入|载入|初始化|lädt|wird geladen|werden geladen", re.IGNORECASE
)
_LOADING_UP_TO = 120
"""Characters that may stand behind that: what is shown when it fails."""
_WAITING_UP_TO = 60
"""Characters of a page that says no more than that it loads."""
_LEADS = re.compile(r"跳转|跳轉|redirect|weitergeleitet", re.IGNORECASE)
_BYLINE = re.compile(r"来源|來源|作者|记者|記者|编辑|^by [A-Z]|^von [A-Z]")
_AGO = re.compile(
    r"\d+\s*(?:分钟|分鐘|小时|小時|天)前|(?:昨天|今天)\s*\d+:\d\d|\b\d+ (?:min\w*|hours?|days?) ago\b|\bvor \d+ (?:min|st|tag)",
    re.IGNORECASE,
)
_DAYS = ("pubdate", "publishdate", "article:published_time", "date", "dc.date", "datepublished", "firstpublishedtime")
"""Metas in which pages tell their day."""
_SHARE_OF_FIELDS = 0.4
_BYLINE_UP_TO = 50
_MOST_OF_WALL = 0.4
"""Share of a sentence from which on it says no more than that it asks for a login."""
_SHARE_OF_WALL = 0.4
"""Share of a page that a wall and all behind it make up under the lead of an article."""
_STOPS = ("。", ".", "！", "!")
_GOES = re.compile(
    r"跳转|跳轉|redirect|weitergeleitet|automatical|automatisch|click here|点击(?:这里|此处)|自动|自動", re.IGNORECASE
)
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
    said = _Said(title, own or _hidden(page), row_title, page)
    if own and said.is_loading and page.outline.tagged("script"):
        return "shell", "the page waits for a script"
    if told := said.told():
        return told
    if size <= SHORT and (_ANSWER.match(page.text[:1_000]) or (len(own) == 1 and _ANSWER.match(own[0]))):
        return "error", "the server answers as a program, not with a page"
    if size <= SHORT and _is_unfilled(own):
        return "shell", "a script would fill the page's template"
    if not own and _asks(page):
        return "login", "the page is a form that asks who is there"
    if not page.lines or (size <= _WAITING_UP_TO and all(_WAITING.search(line) or not line.strip("·|-—\\ ") for line in own)):
        if moved := _moved(page):
            return "shell", moved
        if not own and len(title) <= _NAME_OF_GUARD and said.speaks:
            return said.by_words()
        if not own and page.outline.tagged("script", "iframe", "frame", "noscript") and not _links(page):
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
    if not own and page.outline.tagged("script") and not shows(page):
        return "shell", "between the menus is nothing but what a script would fill"
    if own and said.is_bare and not said.is_named and not (page.declares_article or shows(page)):
        if not (any(map(_BYLINE.search, own)) or said.is_titled) and (
            said.hints or said.speaks or said.is_idle or _asks(page)
        ):
            return said.by_words()
    return None


@dataclass(frozen=True)
class _Said:
    """What a page says of itself: the parts of its title, its sentences, and what speaks for a notice."""

    title: str
    own: Sequence[str]
    row_title: str
    page: Page

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
        return not (self.has_day or self.has_headline) and is_guarded(self.page.text)

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
        shown = [head for head in heads if plain(head) in lines and not _SITE.search(head)]
        return [head for head in shown if not _GENERIC.fullmatch(head) and plain(head) not in self.page.site_names]

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
            if what := self.by_title(message) or self.by_sentences(message) or self.by_rest(message):
                return message.label, f"the page says: {what.strip()[:60]}"
        return self.by_fields()

    def by_title(self, message: Message) -> str:
        """Give the title that is a message; over a longer text, one that tells of it."""
        heads = self.heads if self.title else self.sentences[:1]
        if not (self.is_dated or self.is_paper) and any(map(message.whole.fullmatch, self.sentences[:1])):
            return self.sentences[0]
        if not any(message.whole.fullmatch(head) for head in heads) or (message.label == "error" and self.has_day):
            if self.has_day or self.is_paper or self.size > SHORT or not self.title:
                return ""
            found = ((head, message.bare.search(head)) for head in heads)
            return next((head for head, match in found if match and len(match[0]) >= _WHOLLY * len(head)), "")
        patterns = (message.anywhere,) if self.has_day else (message.anywhere, message.bare)
        is_told = any(pattern.search(part) for part in self.sentences for pattern in patterns)
        return (self.title or heads[0]) if self.size <= SHORT or is_told else ""

    def by_sentences(self, message: Message) -> str:
        """Give the first of the sentences with a message that make up a good part of the page."""
        if self.size > SHORT and (self.is_article or (self.has_headline and not self.has_case)):
            return ""
        found = [part for part in self.sentences if message.is_in(part) or (message.is_wall and part in self.offers)]
        if message.is_wall and self.is_article:
            found = [part for part in found if part in self.offers or self._is_asked(part, message)]
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

    def _is_asked(self, part: str, message: Message) -> bool:
        """Say whether a wall's sentence speaks to readers, or says nothing else: what has a day is told of another."""
        match = message.anywhere.search(part)
        is_most = match is None or len(match[0]) >= _MOST_OF_WALL * len(part)
        return not HAS_DAY.search(part) and (is_most or bool(ASKS.search(part)))

    def by_fields(self) -> tuple[str, str] | None:
        """Give the label whose fields of words a good part of an undated page has; its headline may say it, too."""
        if self.is_dated or self.is_paper or self.size > SHORT or self.page.declares_article:
            return None
        text = [*(head for head in self.heads if not _SITE.search(head)), *self.sentences]
        said = {fields.label: [part for part in text if fields.are_in(part)] for fields in FIELDS}
        label = max(said, key=lambda label: sum(map(len, said[label])))
        found = said[label]
        is_headed = any(part in self.heads for part in found) and any(map(TO_READERS.search, text))
        if not found or not (is_headed or sum(map(len, found)) >= _SHARE_OF_FIELDS * sum(map(len, text))):
            return None
        if self.has_headline and not any(TO_READERS.search(part) for part in found):
            return None
        return label, f"the page says: {found[0][:60]}"

    @cached_property
    def is_dated(self) -> bool:
        """Whether it tells its day, if only by its metas or as so many hours ago."""
        return self.has_day or any(map(_AGO.search, self.own)) or any(name in self.page.metas for name in _DAYS)

    def by_rest(self, message: Message) -> str:
        """Give the first sentence of a wall where nothing else stands under the headline and its day."""
        if not message.is_wall or self.size > SHORT:
            return ""
        if wall := self._wall_under_a_lead(message):
            return wall
        rest = [part for part in self.sentences if not (self._is_byline(part) or is_call(part))]
        if not rest or not all(message.is_in(part) or message.bare.search(part) or part in self.offers for part in rest):
            return ""
        is_told = any(map(TO_READERS.search, rest)) and not self.is_paper
        return rest[0] if is_told or not any(part.endswith(_STOPS) for part in rest) else ""

    def _wall_under_a_lead(self, message: Message) -> str:
        """Give the sentence of a wall that with what else is offered takes as much room as the text over it."""
        if self.is_paper:
            return ""
        strong = [part for part in self.sentences if self._asks_in(part, message)]
        weak = (at for at, part in enumerate(self.sentences) if message.words.search(part) or message.bare.search(part))
        start = min((*weak, *map(self.sentences.index, strong)), default=0)
        tail = [part for part in self.sentences[start:] if not is_call(part)]
        return strong[0] if strong and self._share(tail) >= _SHARE_OF_WALL else ""

    def _asks_in(self, part: str, message: Message) -> bool:
        if message.is_in(part):
            return self._is_asked(part, message)
        return not HAS_DAY.search(part) and any(one.label == message.label and one.are_in(part) for one in FIELDS)

    @staticmethod
    def _is_byline(part: str) -> bool:
        return len(part) <= _BYLINE_UP_TO and bool(HAS_DAY.search(part) or _BYLINE.search(part))

    @property
    def is_loading(self) -> bool:
        """Whether an undated page begins with no more than that it loads."""
        first = self.own[0]
        is_first = len(first) <= _PLACEHOLDER and _LOADING.search(first)
        return bool(is_first) and self.size <= _LOADING_UP_TO and not (self.is_dated or self.is_paper)

    @property
    def is_waiting(self) -> bool:
        """Whether it says no more than that it loads."""
        return bool(self.own) and all(map(_WAITING.search, self.own))

    @property
    def is_titled(self) -> bool:
        """Whether a part of its title tells what it says: they share much, as those of an article do."""
        text = _terms("".join(self.own))
        heads = (_terms(head) for head in self.heads if len(head) >= _HEADLINE and not self._is_said_in(head))
        return any(len(head & text) >= max(_FEW, _TITLED * len(head)) for head in heads)

    @property
    def is_idle(self) -> bool:
        """Whether it says next to nothing, although it has a title, under no headline of its own."""
        return 0 < self.size <= _NEXT_TO_NOTHING and bool(self.title) and not self.row_title

    @property
    def speaks(self) -> bool:
        """Whether it speaks to the visitor, or mostly in the words of messages."""
        return max(self._words.values()) >= _WORDED or any(map(TO_READERS.search, self.sentences))

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
        if _asks(self.page) and self._words[label] < _HINTED:
            return "login", "the page is a form that asks who is there"
        if _headline_links(self.page) >= _LINKS and self._words[label] < _HINTED:
            return "list", _A_LIST
        if self.own and self.size <= _PLACEHOLDER and self.own[0].endswith(("…", "...")):
            return "shell", "the page waits for a script"
        said = " ".join((self.title, *self.own)).strip()
        return label if self._words[label] else usual, f"the page says: {said[:60]}"

    def _share(self, found: Sequence[str]) -> float:
        return sum(map(len, found)) / max(1, self.size)


def _terms(text: str) -> set[str]:
    """Give the pairs of Han characters and the longer words of a text."""
    return {pair or word for pair, word in _TERM.findall(text.lower())}


def _unquoted(text: str) -> str:
    """Give a text without what it quotes, unless it is a quotation."""
    without = _QUOTED.sub("", text)
    return without if len(plain(without)) >= _QUOTING else text


def _is_unfilled(own: Sequence[str]) -> bool:
    """Say whether a page shows a template whose places nobody has filled in."""
    left = [_UNFILLED.sub("", line).strip() for line in own]
    if own and all(not _LABELS.sub("", line) for line in own):
        return True
    is_open = [one != line.strip() for one, line in zip(left, own, strict=True)]
    return any(is_open) and all(len(one) <= _LABEL_UP_TO for one in left)


def _moved(page: Page) -> str:
    """Say that a page without text only leads elsewhere."""
    for meta in page.outline.tagged("meta"):
        if (meta.get("http-equiv") or "").lower() == "refresh" and _REFRESH.match(meta.get("content") or ""):
            return "the page only leads to another one"
    scripts = " ".join(script.text or "" for script in page.outline.tagged("script"))[:20_000]
    scripts += " ".join(body.get("onload") or "" for body in page.outline.tagged("body"))
    return "the page only leads to another one, by script" if MOVES.search(scripts) else ""


def _headline_links(page: Page) -> int:
    """Count the links outside of menus that are as long as headlines."""
    outline, number, found = page.outline, 0, set()
    skipped = set(page.litter)
    while number < len(outline.tags):
        if number in skipped:
            number = outline.ends[number]
            continue
        if outline.tags[number] == "a" and outline.weights[number] >= _HEADLINE:
            found.add(outline.elements[number].get("href"))
        number += 1
    return len(found)


def _asks(page: Page) -> bool:
    """Say whether a page has a field for a password, or for an address among those of a form."""
    kinds = [(field.get("type") or "text").lower() for field in page.outline.tagged("input")]
    return "password" in kinds or ("email" in kinds and len(kinds) >= _FIELDS)


def _hidden(page: Page) -> list[str]:
    """Give what a page without any text says to those whose browser runs no scripts."""
    return [line for element in page.outline.tagged("noscript") for line in " ".join(element.itertext()).split("\n")][
        :20
    ]


def _links(page: Page) -> bool:
    return any(line.is_link for line in page.text_lines)
