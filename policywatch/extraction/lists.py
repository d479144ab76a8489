"""Pages that are lists: rows of links, columns of them, and teasers that each lead to one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from policywatch.extraction.called import Called
from policywatch.extraction.columns import is_column
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.rows import HAS_DAY, is_row, without_day
from policywatch.extraction.source import Page
from policywatch.extraction.teasers import HEADINGS, HEADLINE, TEASER, TEASERS, has_day, letters, teasers_of
from policywatch.extraction.title_parts import parts_of
from policywatch.extraction.voting import plain
from policywatch.extraction.wording import SENTENCE
from policywatch.text import FILE_ENDING

A_LIST = "the page is a list of links to articles"
LONG_LINK = 8
"""Characters from which on a link is as long as a headline."""
_ROWS = 8
"""Linked rows from which a page may be a list."""
_FEW = 3
"""The same where each has its day, and teasers where each has, or where the page calls itself a column."""
_HEADLINE = 18
"""Letters of a row from which on it is one of few, and no entry of a menu."""
_LINKED_OF_COLUMN = 0.4
"""Share of a line's characters from which on it may be a row of a column."""
_NAME = 20
"""Letters of a column's name, of which a Han character counts as two."""
_NAME_OVER_TEASERS = 32
_PARAGRAPH = 18
"""Letters of a paragraph that may say something without a full stop."""
_NAMES = 80
"""Letters of all that stands beside teasers: the name of an author, and what she is."""
_INTRODUCTION = 300
"""Letters in which a column may tell what it is."""
_SHORT_INTRODUCTION = 160
"""The same where the page does not call itself one."""
_BYLINE = 40
"""Characters of a line with the day and the author of a page."""
_LONGEST = 300
_FURNITURE = re.compile(
    r"当前位置|您(?:现)?在(?:的位置|位于)|您所在|首页|上一页|下一页|尾页|共\s*\d+\s*[页条张篇]|跳转|第\s*\d+\s*页|"
    r"版权所有|ICP备|公网安备|主办|承办|网站标识码|联系电话|地址|copyright|©|\bpage \d+|next|previous|seite \d+|weiter|"
    r"(?:找到|搜索|檢索|检索).{0,12}(?:结果|結果)|结果约|\bresults?\b|ergebnis|\btreffer|条记录",
    re.IGNORECASE,
)
_FRAMES = frozenset(("iframe", "object", "embed", "video"))
_ORNAMENT = re.compile(r"logo|head(?!line)|banner|icon|qr|ewm|weixin|foot|^top", re.IGNORECASE)
_PICTURE = re.compile(r"upload|attach|editor|[/_WP]0?20[12]\d[-/]?\d\d|^data:", re.IGNORECASE)
"""The address of a picture that somebody put into a text, and no ornament's."""
_FILE = re.compile(FILE_ENDING + r"\b|\.txt\b|download", re.IGNORECASE)


def is_list(page: Page) -> bool:
    """Say whether a page is rows of links or teasers, and nothing else that could be a text."""
    if page.declares_article or _is_dated(page):
        return False
    is_named = is_column(page, parts_of(page.title), ())
    if _says_nothing_but_rows(page.said_lines, is_named=is_named):
        return not shows(page, files=False) and (is_named or not _are_files(page))
    if any(len(line.text) > TEASER and not line.is_link for line in page.text_lines):
        return False
    lines = page.all_lines
    teasers = teasers_of(page, lines)
    if len(teasers) < TEASERS:
        few = teasers_of(page, lines, _FEW)
        is_enough = len(few) >= _FEW and (is_named or all(has_day(page.outline, *teaser) for teaser in few))
        if not is_enough and _headlines(lines) < _ROWS:
            return False
        teasers = few if is_enough else teasers
    inside = {number for start, end in teasers for number in range(start, end)}
    own = [line for line in page.said_lines if line.holder not in inside and not (line.is_link or is_row(line))]
    own = [line for line in own if not (line.is_menu or _is_furniture(line.text))]
    said = [line.text for line in own]
    paragraphs = (line.text for line in own if page.outline.tags[line.holder] == "p" and " " not in line.text)
    is_paragraph = any(letters(text) >= _PARAGRAPH for text in paragraphs)
    is_text = (
        is_paragraph
        or any(line.endswith((":", "：")) and letters(line) > _NAME for line in said)
        or any(HAS_DAY.search(line) or SENTENCE.search(line) or letters(line) > _NAME_OVER_TEASERS for line in said)
    )
    if not is_text and sum(map(letters, said)) <= _NAMES:
        return not shows(page, but=inside)
    if sum(map(letters, said)) > _INTRODUCTION or any(map(HAS_DAY.search, said)) or shows(page, but=inside):
        return False
    return is_named or is_column(page, parts_of(page.title), said) or _stand_over(page, own, teasers)


def _stand_over(page: Page, own: Sequence[Line], teasers: Sequence[tuple[int, int]]) -> bool:
    """Say whether lines introduce teasers: they stand over them in one element, and do not tell what the title says."""
    outline = page.outline
    around, count = Counter(outline.parents[start] for start, _ in teasers).most_common(1)[0] if teasers else (0, 0)
    if count < TEASERS:
        return False
    held = [(start, end) for start, end in teasers if outline.parents[start] == around]
    own = [line for line in own if line.holder < held[0][0] or _is_said(line.text)]
    title = " ".join(page.title.split())
    is_notice = Called(title, [line.text for line in own], "", page).repeats_title
    is_parted = any(outline.tags[line.holder] in HEADINGS for line in own)
    if is_notice or is_parted or sum(letters(line.text) for line in own) > _SHORT_INTRODUCTION:
        return False
    is_over = all(line.holder < held[0][0] and around in (line.holder, outline.parents[line.holder]) for line in own)
    return is_over and all(_says_more(outline, start, end) for start, end in held)


def _says_more(outline: Outline, start: int, end: int) -> bool:
    """Say whether a teaser has more than its link, or more than a heading in it: a day, a sentence, a length."""
    linked = sum(outline.weights[number] for number in range(start, end) if outline.tags[number] == "a")
    headed = sum(outline.weights[number] for number in range(start, end) if outline.tags[number] in HEADINGS)
    return outline.weights[start] > linked or outline.weights[start] > headed > 0


def _is_dated(page: Page) -> bool:
    """Say whether the only day of a page stands under its headline: a round-up of links, each without one."""
    days = [number for number, line in enumerate(page.text_lines) if HAS_DAY.search(line.text)]
    if len(days) != 1 or not days[0] or len(page.text_lines[days[0]].text) > _BYLINE:
        return False
    head = plain(page.text_lines[days[0] - 1].text)
    return bool(head) and head in plain(page.title) and not page.text_lines[days[0]].is_link


def _are_files(page: Page) -> bool:
    """Say whether most links lead to files, as those of a notice to what is attached do."""
    aims = {aim for aim, weight in _links(page) if weight >= LONG_LINK}
    return sum(bool(_FILE.search(aim)) for aim in aims) > len(aims) / 2


def _says_nothing_but_rows(lines: Sequence[Line], *, is_named: bool) -> bool:
    """Say whether there are many rows, or some with a day each, and nothing else but furniture.

    Of a page that calls itself a column a few are enough, whatever stands beside their links: who wrote each, say.
    """
    found = likely = dated = 0
    for number, line in enumerate(lines):
        if len(line.text) > _LONGEST:
            return False
        if is_row(line) or (is_named and line.linked >= len(line.text) * _LINKED_OF_COLUMN):
            found += 1
            likely += letters(line.text) >= _HEADLINE
            beside = filter(_is_bare_day, lines[max(0, number - 1) : number + 2])
            dated += any(HAS_DAY.search(one.text) for one in (line, *beside))
        elif not (line.is_menu or _is_furniture(line.text)) and _is_said(
            without_day(line.text).strip(" \t·|>-—[]【】"), 2 * _NAME if is_named else _NAME
        ):
            return False
    return found >= _ROWS or (likely >= _FEW and (is_named or found == dated))


def _is_bare_day(line: Line) -> bool:
    return not line.linked and not without_day(line.text).strip(" \t·|[]（）()")


def _is_said(text: str, name: int = _NAME) -> bool:
    """Say whether a line may say something, and is more than the name of a column, in so many letters."""
    return bool(SENTENCE.search(text)) or letters(text) > name


def _is_furniture(text: str) -> bool:
    """Say whether a line is of a list's furniture; a sentence may speak of a result or of page 12."""
    return bool(_FURNITURE.search(text)) and not (SENTENCE.search(text) and letters(text) > _NAME)


def _headlines(lines: Sequence[Line]) -> int:
    return sum(1 for line in lines if is_row(line) and letters(line.text) >= HEADLINE)


def shows(page: Page, *, but: Collection[int] = (), files: bool = True) -> bool:
    """Say whether something stands outside of litter that a notice may consist of: a picture, a frame, a file.

    `but` are the numbers of elements where it does not count.
    """
    outline, number = page.outline, 0
    skipped = {*page.litter, *but}
    while number < len(outline.tags):
        tag, element = outline.tags[number], outline.elements[number]
        if number in skipped or _ORNAMENT.search(f"{outline.classes[number]} {outline.ids[number]}"):
            number = outline.ends[number]
            continue
        if tag in _FRAMES or (tag == "img" and _PICTURE.search(element.get("src") or "")):
            return True
        if tag == "a":
            if files and _FILE.search(element.get("href") or ""):
                return True
            number = outline.ends[number]
            continue
        number += 1
    return False


def leads_only(page: Page, heads: Sequence[str]) -> bool:
    """Say whether a page says no more than its name, and shows nothing but links: names or pictures that lead on."""
    names = {plain(head) for head in heads}
    said = [line for line in page.own_lines if plain(line) not in names and not _is_furniture(line)]
    return not (said or page.declares_article) and len({aim for aim, _ in _links(page)}) >= _ROWS and not shows(page)


def has_rows(page: Page) -> bool:
    """Say whether a page has at least a few rows that are as long as headlines."""
    return sum(is_row(line) and letters(line.text) >= _HEADLINE for line in page.text_lines) >= _FEW


def headline_links(page: Page) -> int:
    """Count the links outside of menus that are as long as headlines."""
    return len({aim for aim, weight in _links(page) if weight >= LONG_LINK})


def _links(page: Page) -> Iterator[tuple[str, int]]:
    """Give where the links outside of menus lead, and the characters of each."""
    outline, number = page.outline, 0
    skipped = set(page.litter)
    while number < len(outline.tags):
        if number in skipped:
            number = outline.ends[number]
            continue
        if outline.tags[number] == "a":
            yield outline.elements[number].get("href") or "", outline.weights[number]
        number += 1
