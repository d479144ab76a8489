"""A paper's text to its articles (第X条), or where it has none to its chapters and sections.

Drafts come out of PDF files: lines break inside sentences, so that a line may begin with 第三条规定, and page numbers
stand in between. The headings are the chain of rising numbers that looks most like one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from policywatch.documents.days import han_number
from policywatch.documents.solid import Solid, make_solid

_HAN = "零〇一二三四五六七八九十百千两"
_HEADING = re.compile(rf"第(?P<n>[{_HAN}\d]{{1,7}})(?P<unit>[条章节编])(?:之(?P<sub>[{_HAN}\d]{{1,3}}))?")
_SECTION = re.compile(rf"(?P<n>[{_HAN}]{{1,4}})(?P<unit>、)(?P<sub>(?!.))?")
# What follows a reference and never a heading: 第三条规定, 第四条第二款.
_REFERS = re.compile(r"[第、和至的规所款项或及与中,;。)）]|之[^一二三四五六七八九十]")
_SENTENCE_END = frozenset('。;;:.!?…】〕)》”"')
_ANNEX = re.compile(
    r"附件|附录|附表|附:|附则:|抄送|主办|责任编辑|相关阅读|扫一扫|(?:关于)?《[^《》]{2,80}》(?:[(][^()]{1,20}[)])?的?(?:起草|编制)说明"
)
_PAGE_LINE = re.compile(
    r"(?m)^[^\S\n]*(?:[-—－–·]+[^\S\n]*\d{1,4}[^\S\n]*[-—－–·]+|第[^\S\n]*\d{1,4}[^\S\n]*页[^\n]{0,12})[^\S\n]*$"
)
_FIGURE_LINE = re.compile(r"(?m)^[^\S\n]*(\d{1,4})[^\S\n]*$")
_PAGES = 3
"""Figures in a row that are page numbers; two may be a date that was split by tags."""
_LONGEST_HEADING = 40
MOST = 3000
"""Headings that are looked at; the longest law has some 1260 articles."""


@dataclass(frozen=True)
class Article:
    """One article: its label as printed, its text as printed, and the letters that comparing looks at."""

    label: str
    text: str
    letters: str


@dataclass(frozen=True)
class _Heading:
    start: int
    end: int
    unit: str
    order: tuple[int, int]
    weight: int


def split_articles(text: str) -> list[Article]:
    """Split a paper's text into its articles; into chapters, sections or numbered parts where it has none."""
    solid = make_solid(without_page_numbers(text))
    headings = _headings(solid, _HEADING)
    chapters = [heading for heading in headings if heading.unit != "条"]
    for unit in ("条", "节", "章"):
        chain = _chain([heading for heading in headings if heading.unit == unit])
        if len(chain) >= 2:
            return _articles(solid, chain, chapters if unit == "条" else [])
    parts = _chain(_headings(solid, _SECTION))
    return _articles(solid, parts, []) if len(parts) >= 2 else []


def without_page_numbers(text: str) -> str:
    """Take the numbers of pages out of a text: lines such as `- 3 -`, and figures alone that count up by one."""
    text = _PAGE_LINE.sub("", text)
    lines = list(_FIGURE_LINE.finditer(text))
    longest: dict[int, int] = {}  # by a figure: how many lines before it count up to it
    for line in lines:
        longest[int(line[1])] = longest.get(int(line[1]) - 1, 0) + 1
    last = max(longest, key=lambda figure: longest[figure], default=0)
    if longest.get(last, 0) < _PAGES:
        return text
    kept, at = [], 0
    counting = last - longest[last] + 1
    for line in lines:
        if int(line[1]) == counting and counting <= last:
            kept.append(text[at : line.start()])
            at = line.end()
            counting += 1
    return "".join([*kept, text[at:]])


def _headings(solid: Solid, pattern: re.Pattern[str]) -> list[_Heading]:
    found: list[_Heading] = []
    for match in pattern.finditer(solid.text):
        start, end = match.span()
        if not solid.gaps[start] or (not solid.gaps[end] and _REFERS.match(solid.text, end)):
            continue
        fresh = start == 0 or solid.text[start - 1] in _SENTENCE_END
        order = (han_number(match["n"]), han_number(match["sub"]) if match["sub"] else 0)
        found.append(_Heading(start, end, match["unit"], order, 1 + 2 * bool(solid.gaps[end]) + fresh))
        if len(found) >= MOST:
            break
    return found


def _chain(headings: list[_Heading]) -> list[_Heading]:
    """Choose the headings with rising numbers that weigh most together."""
    best: list[tuple[int, int]] = []  # for each heading: weight of the best chain that ends here, the one before it
    tops: list[tuple[tuple[int, int], int, int]] = []  # (order, weight, heading): both rising
    for place, heading in enumerate(headings):
        at = bisect_left(tops, (heading.order, -1, -1))
        before = tops[at - 1] if at else None
        step = 1 if before and heading.order[0] - before[0][0] <= 1 else 0
        weight = heading.weight + step + (before[1] if before else 0)
        best.append((weight, before[2] if before else -1))
        while at < len(tops) and tops[at][1] <= weight:
            del tops[at]
        if at == len(tops) or tops[at][0] != heading.order:
            tops.insert(at, (heading.order, weight, place))
    if not tops:
        return []
    chain: list[_Heading] = []
    place = tops[-1][2]
    while place >= 0:
        chain.append(headings[place])
        place = best[place][1]
    return chain[::-1]


def _articles(solid: Solid, chain: list[_Heading], chapters: list[_Heading]) -> list[Article]:
    cuts = [heading.start for heading in chain[1:]] + [_last_end(solid, chain[-1].end)]
    articles = []
    marks = [chapter.start for chapter in chapters]
    for heading, cut in zip(chain, cuts, strict=True):
        end = _before_chapter(marks, heading.end, cut)
        label = "".join(solid.printed(heading.start, heading.end).split())
        letters = "".join(filter(str.isalnum, solid.text[heading.end : end]))
        articles.append(Article(label, solid.printed(heading.end, end), letters))
    return articles


def _before_chapter(marks: list[int], start: int, cut: int) -> int:
    """Give where an article ends: before the headings of chapters that stand between it and the next one."""
    end = cut
    for place in range(bisect_left(marks, cut) - 1, -1, -1):
        if marks[place] <= start or end - marks[place] > _LONGEST_HEADING:
            break
        end = marks[place]
    return end


def _last_end(solid: Solid, start: int) -> int:
    """Give where the last article ends: before the annexes, else at the end of the text."""
    for found in _ANNEX.finditer(solid.text, start):
        if solid.gaps[found.start()] and found.start() and solid.text[found.start() - 1] in _SENTENCE_END:
            return found.start()
    return len(solid.text)
