"""The text of an article, found by readers that check each other.

Litter goes first. Where a page says by the name of an element what its text is (the CMS families of government sites,
large publishers, WeChat), that is it. Else German and English take the lines of trafilatura's precise mode that
readability has too. For Chinese no reader is good alone: the text is taken that agrees most with the others, of its
lines those that all but one have; trafilatura and gne are asked only when readability and our own reader differ.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import combinations

from policywatch.extraction import readers
from policywatch.extraction.index import index_tables
from policywatch.extraction.litter import without_calls
from policywatch.extraction.prose import prose_of
from policywatch.extraction.signature import with_signature
from policywatch.extraction.source import Page
from policywatch.extraction.tree import MAX_DEPTH, Element, lines, select

SLOW_READERS_UP_TO = 1_200_000
"""Characters of a page that the general readers are given: trafilatura took 23 s for one of 3 MB."""
AGREED = 0.9
STAYS = 0.7
"""Share of a text that must stay when lines are dropped on the word of others; else it stays whole."""
# Elements that hold nothing but the text, in the CMS families of government sites and at large publishers; WeChat
# hides its own by style.
_NAMED = (
    "#js_content", "#UCAP-CONTENT", ".TRS_UEDITOR", ".trs_editor_view", ".TRS_Editor", "#zoom", "#Zoom", "#con_con",
    ".pages_content", "#BodyLabel", ".article_content .TRS_PreAppend", "div.art-con", "#rm_txt_zw", ".rm_txt_con",
    "#p_content", "#ozoom", "#detailContent", "#endText", "#artibody", "#mp-editor", "#Cnt-Main-Article-QQ",
    "#articleBox", "#contentMain", ".left_zw", "#p-detail", "#multi-text", "#chan_newsDetail", "#content_area",
)  # fmt: skip
_PLAIN = re.compile(r"[\W_]+")
_SHORTEST = 60
"""Characters of a text below which general readers may have taken a date or a title for it."""
_SHORTEST_NAMED = 10
"""Characters of a text under a title that are an article: "the meeting is postponed"."""
_SENTENCE = re.compile(r"[，。；！？]|[.!?](?:\s|$)")
_ONLY_A_DATE = re.compile(r"[\d\s:./年月日-]+")
_HEAD_LINE = re.compile(
    r"[\d\s:./年月日-]+|(?:.{0,20}\d{4}.{0,20})?(?:信息)?(?:来源|來源)\s*[:：].{0,40}"
    r"|(?:发布|發布|发表|更新)(?:日期|时间|時間)\s*[:：].{0,60}|.{0,20}(?:浏览|阅读|点击)(?:次数|量)\s*[:：].{0,40}"
)
_FOOT_LINE = re.compile(r"[(（\[【]?\s*(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|终审)\s*[:：].{0,40}")
_LAST_NAME = re.compile(r"[.#][\w-]+")
_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W\u3400-\u9fff_]+")


def body_of(page: Page, language: str, title: str) -> str:
    """Give the text of the article, one paragraph a line; empty when there is none."""
    prose = cache(lambda: prose_of(page.outline, page.text_lines))
    if named := _named(page, prose):
        return _tidy(named, title)
    body = _tidy(_read(page, language, prose), title)
    if page.is_short and len(_plain(_ONLY_A_DATE.sub("", body))) < _SHORTEST:
        body = _tidy(_behind(title, page.own_lines), title)
    return with_signature(body, page.own_lines) if body and language.startswith("zh") else body


def _read(page: Page, language: str, prose: Callable[[], str]) -> str:
    tree = page.clean
    if len(page.text) > SLOW_READERS_UP_TO or page.outline.depth > MAX_DEPTH:
        return prose()
    readable = readers.readability(tree)
    if not language.startswith("zh"):
        first = readers.trafilatura(tree, fast=True)
        kept, share = _lines_that(first, [readable], 1)
        return kept if share >= STAYS else _checked(_first(tree, first, prose()), readable, prose())
    more = (lambda: readers.trafilatura(tree), lambda: readers.gne(tree))
    return _voted([readable, prose()], more)


def _named(page: Page, prose: Callable[[], str]) -> str:
    """Give the text of the element that says it is the text, unless most of the page's prose stands outside of it."""
    names = {f"#{name}" for name in page.outline.ids}
    names |= {f".{name}" for classes in set(page.outline.classes) for name in classes.split()}
    for selector in _NAMED:
        if _LAST_NAME.findall(selector)[-1] not in names:
            continue
        found = select(page.clean, selector)
        if not found:
            continue
        # Nested two or three deep on some sites: the outermost holds them all.
        outer = [element for element in found if not any(other in found for other in element.iterancestors())]
        body = "\n".join(line for element in outer[:10] for line in lines(element, skip=index_tables(element)))
        if len(body) < _SHORTEST_NAMED:
            continue
        outside = sum(len(line) for line in prose().split("\n") if _SENTENCE.search(line) and line not in body)
        if outside <= len(body):
            return body
    return ""


def _behind(title: str, own: Sequence[str]) -> str:
    """Give the lines of a short page behind its headline, without those that are no more than a date."""
    head = _plain(title)
    places = [
        number for number, line in enumerate(own) if _plain(line).startswith(head) and len(line) < len(title) + 20
    ]
    return "\n".join(line for line in own[places[-1] + 1 if places else 0 :] if not _ONLY_A_DATE.fullmatch(line))


def _first(tree: Element, fast: str, own: str) -> str:
    """Give trafilatura's text, where our own reader does not know the fast one that which is more like it."""
    if _likeness(fast, own) >= AGREED:
        return fast
    return max(fast, readers.trafilatura(tree), key=lambda text: _likeness(text, own))


def _checked(first: str, second: str, third: str) -> str:
    """Give the lines of the first text that the second has; the third where the first is not what they read."""
    if not first or not second:
        return first or third
    kept, share = _lines_that(first, [second], 1)
    if share >= STAYS:
        return kept
    return third if share < 1 - STAYS and _likeness(second, third) > STAYS else first


def _voted(texts: list[str], more: Iterable[Callable[[], str]]) -> str:
    """Give the text that agrees most with the others, of its lines those that all but one of them have.

    While the texts do not all agree, `more` readers are asked.
    """
    texts = [text for text in texts if text]
    tokens = [Counter(_TOKEN.findall(text)) for text in texts]
    for reader in more:
        if len(texts) > 1 and min(_agreement(*pair) for pair in combinations(tokens, 2)) >= AGREED:
            break
        if text := reader():
            texts.append(text)
            tokens.append(Counter(_TOKEN.findall(text)))
    if len(texts) < 2:
        return "".join(texts)
    votes = [sum(_agreement(one, other) for other in tokens if other is not one) for one in tokens]
    best = texts[votes.index(max(votes))]
    kept, share = _lines_that(best, texts, max(2, len(texts) - 1))
    return kept if share >= STAYS else best


def _lines_that(text: str, others: list[str], wanted: int) -> tuple[str, float]:
    """Give the lines of a text that so many others have, and the share of the text that they are."""
    all_lines = [line for line in text.split("\n") if _plain(line)]
    known = [_plain(other) for other in others]
    kept = [line for line in all_lines if sum(_plain(line) in other for other in known) >= wanted]
    return "\n".join(kept), sum(map(len, kept)) / max(1, sum(map(len, all_lines)))


def _likeness(one: str, other: str) -> float:
    return _agreement(*(Counter(_TOKEN.findall(text)) for text in (one, other)))


def _agreement(one: Counter[str], other: Counter[str]) -> float:
    """Give the F1 of two texts as bags of characters (Han) and words."""
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def _tidy(body: str, title: str) -> str:
    """Drop calls to read something else where a text remains, title, date and source above, and editors below it."""
    kept = [line for line in body.split("\n") if line.strip()]
    kept = without_calls(kept) or kept
    first, last = 0, len(kept)
    while first < last and (_plain(kept[first]) == _plain(title) or _HEAD_LINE.fullmatch(kept[first])):
        first += 1
    while last > first and _FOOT_LINE.fullmatch(kept[last - 1]):
        last -= 1
    return "\n".join(kept[first:last])


def _plain(text: str) -> str:
    return _PLAIN.sub("", text).lower()
