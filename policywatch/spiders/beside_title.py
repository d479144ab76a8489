"""What stands beside a title inside its link and is not of it: days, badges, labels, words for screen readers.

Only what is marked up by itself can be told from a title: an element at one of its two ends. The state of a
consultation (`[进行中]`) is kept, as people look for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from policywatch.spiders.shown_days import is_day, plain_day

_PARTS = 50
"""Elements inside a link that are looked at."""
_LONGEST = 8
"""Letters of a badge or a label."""
_LEAST_TITLE = 4
"""Letters that stay of a title; a link that is nothing but a label is called so."""
_LEAF_PARTS = 3
"""Elements of the leaf of a calendar: a day, a month and a year."""
_INLINE = frozenset({"span", "i", "em", "b", "strong", "font", "small", "label", "sup", "u", "s"})
_UNSEEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|element-invisible|hide|hidden)(?=\s|$)"
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_BADGE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:badges?|tags?|labels?|lb|lm|icons?|ico|new|hot|top|up|zd|flag|mark|stat(?:us|e)|types?|cate(?:gory)?"
    r"|column|channel|lanmu|kicker|pinned|sticky)(?=$|[\s_\d-])",
    re.IGNORECASE,
)
_BADGE = re.compile(r"new!?|hot!?|置[顶頂]", re.IGNORECASE)
_BADGE_LETTER = re.compile("[新顶頂荐薦热熱]")
_LABEL = re.compile(r"【[^】]+】|\[[^\]]+\]|〔[^〕]+〕|［[^］]+］|.{1,7}[|｜]")
_STATE = re.compile(
    r"[【\[〔［（(]?(?:(?:正在)?(?:进行|征集|征求|公示|調查|調查|审议|審議|預告|预告)中|已(?:结束|截止|完成|采纳|反馈|結束)|结束|截止|未开始)"
    r"[】\]〕］）)]?"
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
    beside = {part for part in parts if _is_unseen(part) or _is_day(part)}
    for is_end in (False, True):
        pieces = list(_pieces(link, beside))
        for piece in reversed(pieces) if is_end else pieces:
            if isinstance(piece, str):
                if piece.strip(" \t\r\n·•|｜-\u3000\xa0"):
                    break
            elif _is_badge(piece, is_end=is_end):
                beside.add(piece)
            elif _letters(piece):
                break
    rest = "".join(piece if isinstance(piece, str) else _letters(piece) for piece in _pieces(link, beside))
    return frozenset(beside) if len("".join(rest.split())) >= _LEAST_TITLE else frozenset()


def _pieces(link: etree._Element, without: set[etree._Element]) -> Iterator[str | etree._Element]:
    """Give texts and inline elements of a link in their order; what an element that holds others has, one by one."""
    yield link.text or ""
    for part in link:
        if isinstance(part.tag, str) and part not in without:
            if part.tag in _INLINE and (not len(part) or len(_letters(part)) <= _LONGEST):
                yield part
            else:
                yield from _pieces(part, without)
        yield part.tail or ""


def _is_badge(part: etree._Element, *, is_end: bool) -> bool:
    text = _letters(part)
    if not 0 < len(text) <= _LONGEST + 2:
        return False
    if _BADGE.fullmatch(text) or is_label(text):
        return True
    if _BADGE_LETTER.fullmatch(text) and (is_end or part.tag == "i"):  # a letter in front may be the title's first
        return True
    in_brackets = text[0] in "【[〔［（("
    return len(text) <= _LONGEST and not in_brackets and bool(_BADGE_CLASS.search(part.get("class", "")))


def _is_day(part: etree._Element) -> bool:
    return is_day("".join(part.itertext())) or (
        1 < len(part) <= _LEAF_PARTS and is_day(plain_day(" ".join(" ".join(part.itertext()).split())))
    )


def _is_unseen(part: etree._Element) -> bool:
    return bool(
        _UNSEEN.search(part.get("class", "")) or _NOT_SHOWN.search(part.get("style", "")) or "hidden" in part.attrib
    )


def _letters(part: etree._Element) -> str:
    return "".join("".join(part.itertext()).split())
