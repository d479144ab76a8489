"""The text of an article, found by readers that check each other.

Litter goes first. Where a page says by the name of an element what its text is (the CMS families of government sites,
large publishers, WeChat), that is it. Else German and English take the lines of trafilatura's precise mode that
readability has too. For Chinese no reader is good alone: the text is taken that agrees most with the others, of its
lines those that all but one have; trafilatura and gne are asked only when readability and our own reader differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from policywatch.extraction import readers
from policywatch.extraction.authors import without_authors
from policywatch.extraction.dropped import with_dropped
from policywatch.extraction.edges import tidy
from policywatch.extraction.index import index_tables, without_index
from policywatch.extraction.lead import with_lead
from policywatch.extraction.lists import LONG_LINK
from policywatch.extraction.notice import with_notice
from policywatch.extraction.prose import prose_of
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.signature import with_signature
from policywatch.extraction.source import Page
from policywatch.extraction.tree import MAX_DEPTH, Element, lines, select
from policywatch.extraction.voting import AGREED, STAYS, checked, confirmed, likeness, plain, voted

SLOW_READERS_UP_TO = 1_200_000
"""Characters of a page that the general readers are given: trafilatura took 23 s for one of 3 MB."""
# Elements that hold nothing but the text, in the CMS families of government sites and at large publishers; WeChat
# hides its own by style.
_NAMED = (
    "#js_content", "#UCAP-CONTENT", ".TRS_UEDITOR", ".trs_editor_view", ".TRS_Editor", "#zoom", "#Zoom", "#con_con",
    ".pages_content", "#BodyLabel", ".article_content .TRS_PreAppend", "div.art-con", "#rm_txt_zw", ".rm_txt_con",
    "#p_content", "#ozoom", "#detailContent", "#endText", "#artibody", "#mp-editor", "#Cnt-Main-Article-QQ",
    "#articleBox", "#contentMain", ".left_zw", "#p-detail", "#multi-text", "#chan_newsDetail", "#content_area",
)  # fmt: skip
_SHORTEST = 60
"""Characters of a text below which general readers may have taken a date or a title for it."""
_SHORTEST_NAMED = 10
"""Characters of a text under a title that are an article: "the meeting is postponed"."""
_LONGER = 1.3
"""Times that two other readers' texts are longer than one that missed a part: in fast mode, what breaks divide."""
_ONE_OF_MANY = 4
"""Times that a page's prose is longer than an only paragraph that is not all of the article."""
_SENTENCE = re.compile(r"[，。；！？]|[.!?](?:\s|$)")
_ONLY_A_DATE = re.compile(r"[\d\s:./年月日〇○零一二三四五六七八九十-]+")
_OF_DATE = re.compile(r"[年月日时分]|\d:\d\d")
_LAST_NAME = re.compile(r"[.#][\w-]+")


def body_of(page: Page, language: str, title: str) -> str:
    """Give the text of the article, one paragraph a line; empty when there is none."""
    page = page.without_control
    prose = cache(lambda: prose_of(page.outline, page.text_lines))
    if named := _named(page, prose):
        return tidy(named, title)
    body = tidy(_read(page, language, prose), title)
    if (whole := with_dropped(body, page)) != body:
        body = tidy(whole, title)
    if page.index_table:
        body = without_index(body)
    if not language.startswith("zh"):
        body = with_lead(body, page)
        if (anonymous := without_authors(body, page)) != body:
            body = tidy(anonymous, title)
    if page.is_short and len(plain(_ONLY_A_DATE.sub("", _without_columns(body, page)))) < _SHORTEST:
        body = tidy(_behind(title, page.own_lines), title)
    body = with_notice(body, page, title)
    return with_signature(body, page.own_lines) if body and language.startswith("zh") else body


def _read(page: Page, language: str, prose: Callable[[], str]) -> str:
    tree = page.clean
    if len(page.text) > SLOW_READERS_UP_TO or page.outline.depth > MAX_DEPTH:
        return prose()
    readable = readers.readability(tree)
    if language.startswith("zh"):
        return voted([readable, prose()], (lambda: readers.trafilatura(tree), lambda: readers.gne(tree)))
    first = readers.trafilatura(tree, fast=True)
    text, share = confirmed(first, readable, prose)
    if share < STAYS or len(first) * _LONGER < min(len(readable), len(prose())):
        text = checked(_first(tree, first, prose()), readable, prose())
    # Where each paragraph has a box of its own, general readers take one of them for the article.
    return prose() if "\n" not in text and len(text) * _ONE_OF_MANY < len(prose()) else text


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


def _without_columns(body: str, page: Page) -> str:
    """Give a text without links to columns and the site's imprint: both may be longer than the notice beside them."""
    columns = {line.text for line in page.text_lines if line.is_link and len(line.text) < LONG_LINK}
    columns |= {line.text for line in page.text_lines} - {line.text for line in page.said_lines}
    return "\n".join(line for line in body.split("\n") if line not in columns)


def _behind(title: str, own: Sequence[str]) -> str:
    """Give the lines of a short page behind its headline, without those that are no more than a date."""
    head = plain(title)
    places = [number for number, line in enumerate(own) if plain(line) == head] or [
        number for number, line in enumerate(own) if plain(line).startswith(head) and len(line) < len(title) + 20
    ]
    behind = [line for line in own[places[-1] + 1 if places else 0 :] if not _is_only_a_date(line)]
    # An office that signs, not the headline, is what begins as the title does and has nothing behind it.
    return "\n".join(behind or (line for line in own if not _is_only_a_date(line) and plain(line) != head))


def _is_only_a_date(line: str) -> bool:
    """Say whether a line is a day, and no other figure: a notice may be an index of 102.6."""
    return bool(_ONLY_A_DATE.fullmatch(line) and (HAS_DAY.search(line) or _OF_DATE.search(line)))


def _first(tree: Element, fast: str, own: str) -> str:
    """Give trafilatura's text, where our own reader does not know the fast one that which is more like it."""
    if likeness(fast, own) >= AGREED:
        return fast
    return max(fast, readers.trafilatura(tree), key=lambda text: likeness(text, own))
