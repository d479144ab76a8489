"""What stands beside a title inside its link and is not of it: days, badges, labels, words for screen readers.

Only what is marked up by itself can be told from a title: an element at one of its two ends. The state of a
consultation (`[进行中]`) is kept, as people look for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.spiders.first_text import first_letters, first_text
from policywatch.spiders.shown_days import LEAF_PARTS, is_day, plain_day

_PARTS = 50
"""Elements inside a link from which it holds more than a title and what stands beside that."""
_LONGEST = 8
"""Letters of a badge or a label."""
_SHORT = 5
"""Letters of a label that nothing but its having a class tells."""
_BRACKETS = "【[〔［（("
_LEAST_TITLE = 4
"""Letters that stay of a title; a link that is nothing but a label is called so."""
_LEAST_TWICE = 6
"""Letters from which a text that stands there twice is a title."""
_INLINE = frozenset({"span", "i", "em", "b", "strong", "font", "small", "label", "sup", "u", "s"})
_UNSEEN = compiled_when_used(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|element-invisible|hide|hidden)(?=\s|$)"
)
_NOT_SHOWN = compiled_when_used(r"display\s*:\s*none", re.IGNORECASE)
_BADGE_CLASS = compiled_when_used(
    r"(?:^|[\s_-])(?:badges?|tags?|labels?|icons?|ico|new|hot|top|flag|mark|stat(?:us|e)|types?|cate(?:gory)?|column"
    r"|channel|kicker|pinned|sticky)(?=$|[\s_\d-])",
    re.IGNORECASE,
)
_RANK_CLASS = compiled_when_used(
    r"(?:^|[\s_-])(?:num(?:ber)?|ranks?|index|order|no|top|xh|sort)(?=$|[\s_\d-])", re.IGNORECASE
)
_FOUND_CLASS = compiled_when_used(r"high-?light|\bhl\b|\bkey|keyword|search|\bred\b|drop", re.IGNORECASE)
"""Of words that a search set off, and of first letters."""
_BADGE = compiled_when_used(r"new!?|hot!?|置[顶頂]|转载|轉載|原创|原創|独家|獨家|直播", re.IGNORECASE)
_BADGE_LETTER = compiled_when_used("[新顶頂荐薦热熱图圖]")
_VALIDITY = compiled_when_used(r"(?:现行|現行)?有效|已?(?:失效|废止|廢止|修改)|尚未生效")
_FIGURES = compiled_when_used(r"[\W\d]*")
_GOES_ON = compiled_when_used(r"[:：、，,/／—–的和与與]")
"""With which a title goes on behind its first words."""
_LABEL = compiled_when_used(r"【[^】]+】|\[[^\]]+\]|〔[^〕]+〕|［[^］]+］|.{1,7}[|｜]")
_DONE = "进行|征集|征求|公示|调查|調查|审议|審議|预告|預告"
_STATE = compiled_when_used(
    rf"[【\[〔［（(]?(?:正在(?:{_DONE})中?|(?:{_DONE})中|(?:{_DONE})?已?(?:结束|截止|結束)|已(?:完成|采纳|反馈|答复|公布)"
    r"|未开始|open|closed|ongoing)[】\]〕］）)]?",
    re.IGNORECASE,
)


def is_label(text: str) -> bool:
    """Say whether a text is a label in brackets (`【对外贸易】`), and no state of a consultation."""
    return bool(_LABEL.fullmatch(text)) and not is_state(text)


def is_state(text: str) -> bool:
    """Say whether a text is the state of a consultation: 进行中, 已结束."""
    return bool(_STATE.fullmatch(text))


def parts_beside_title(link: etree._Element) -> frozenset[etree._Element]:
    """Give the parts of a link that are not of its title, as far as a title is left without them."""
    parts = [part for part in islice(link.iterdescendants(), _PARTS) if isinstance(part.tag, str)]
    if not 0 < len(parts) < _PARTS:
        return frozenset()
    beside = {part for part in parts if _is_unseen(part) or _is_day(part)} | set(_said_again(parts))
    for is_end in (False, True):
        pieces = list(_pieces(link, beside))
        texts = ["".join(piece.split()) if isinstance(piece, str) else first_letters(piece) for piece in pieces]
        if is_end:
            pieces, texts = pieces[::-1], texts[::-1]
        for place, (piece, text) in enumerate(zip(pieces, texts, strict=True)):
            if isinstance(piece, str):
                if text.strip("·•|｜-"):
                    break
            elif _is_badge(piece, text, next(filter(None, texts[place + 1 :]), ""), is_end=is_end):
                beside.add(piece)
            elif text:
                break
    rest = "".join(piece if isinstance(piece, str) else first_letters(piece) for piece in _pieces(link, beside))
    is_title = len("".join(rest.split())) >= _LEAST_TITLE and not _FIGURES.fullmatch(rest)
    return frozenset(beside) if is_title else frozenset()


def _said_again(parts: Sequence[etree._Element]) -> Iterator[etree._Element]:
    """Give the parts that say what one before them says: one is for wide screens, the other for narrow ones."""
    said: set[str] = set()
    for part in parts:
        text = first_letters(part)
        if len(text) >= _LEAST_TWICE and text in said and text != first_letters(part.getparent()):
            yield part
        said.add(text)


def _pieces(link: etree._Element, without: set[etree._Element]) -> Iterator[str | etree._Element]:
    """Give texts and inline elements of a link in their order; what an element that holds others has, one by one."""
    yield link.text or ""
    for part in link:
        if isinstance(part.tag, str) and part not in without:
            if part.tag in _INLINE and (not len(part) or len(first_letters(part)) <= _LONGEST):
                yield part
            else:
                yield from _pieces(part, without)
        yield part.tail or ""


def _is_badge(part: etree._Element, text: str, neighbour: str, *, is_end: bool) -> bool:
    """Say whether a part is a badge; `neighbour` is the text that stands between it and the middle of the title."""
    if not 0 < len(text) <= _LONGEST + 2:
        return False
    if _BADGE.fullmatch(text) or is_label(text) or (is_end and _VALIDITY.fullmatch(text)):
        return True
    if _BADGE_LETTER.fullmatch(text) and (is_end or part.tag == "i"):  # a letter in front may be the title's first
        return True
    if text.isdecimal():
        return not is_end and bool(_RANK_CLASS.search(part.get("class", "")))
    if text[0] in _BRACKETS or (not is_end and _GOES_ON.match(neighbour)):
        return False
    named = part.get("class", "")
    if _BADGE_CLASS.search(named) or is_state(text):
        return len(text) <= _LONGEST
    # A short piece that was given a name, and stands out by it; a single letter is the beginning of a word.
    is_short = (1 < len(text) <= _SHORT) and not text.isascii()
    return is_short and part.tag in ("span", "i", "small") and bool(named) and not _FOUND_CLASS.search(named)


def _is_day(part: etree._Element) -> bool:
    return is_day(first_text(part)) or (
        1 < len(part) <= LEAF_PARTS and is_day(plain_day(" ".join(first_text(part, " ").split())))
    )


def _is_unseen(part: etree._Element) -> bool:
    return bool(
        _UNSEEN.search(part.get("class", "")) or _NOT_SHOWN.search(part.get("style", "")) or "hidden" in part.attrib
    )
