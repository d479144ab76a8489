"""Lists of bodies in a solid text: at its beginning, before a date, or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policywatch.documents.bodies import KINDS, LOCAL, STANDING, name_pattern
from policywatch.documents.solid import Solid

_LONGEST = 32
"""Characters of the longest name that is looked for before a date."""
# A body in a list that the table does not know: 、全国老龄办、
_LISTED = re.compile(
    r"[\u4e00-\u9fff]{2,16}(?:部|委|局|会|院|署|办|行|厅|中心|社|协会|中央|公司)(?=[、和与及]|等|关于)"
)
# One at the head of a list that the table does not know: 国务院教育督导委员会办公室、教育部
_UNKNOWN_FIRST = re.compile(rf"((?:国务院|中央|国家|全国|中国)[\u4e00-\u9fff]{{0,24}}{KINDS})、$")
_MOST = 60
"""Names of one list; the longest joint papers have some thirty."""
_JOINT = re.compile(r"(?:、|,|和|及|与|会同|联合|以及|·)?")
STATUS = re.compile(r"(?:[【〔(][^【〔()】〕]{1,8}[】〕)])+")
# 附件：1. 专家委员会 is no signature; a telephone number above one is no mark of a list.
_LIST_MARK = re.compile(r"(?:[:.、]|(?<!\d)\d{1,2})$")
_COUNTED = re.compile(r"等?(?:[\d一二三四五六七八九十]{1,3}个?)?(?:部门|单位|部委|机关|家)?")


@dataclass(frozen=True)
class Span:
    """A stretch of a solid text."""

    start: int
    end: int


def names_at(solid: Solid, at: int) -> list[Span]:
    """Read the known bodies that stand one after another from `at` on."""
    names: list[Span] = []
    known = name_pattern()
    while len(names) < _MOST:
        found = known.match(solid.text, at) or LOCAL.match(solid.text, at)
        if not found and names and solid.text[at - 1] == "、":
            found = _LISTED.match(solid.text, at)
        if not found:
            break
        names.append(Span(at, found.end()))
        inner = known.match(solid.text, found.end() + 1) if solid.text.startswith("(", found.end()) else None
        if inner and solid.text.startswith(")", inner.end()):  # 市场监管总局（国家标准委）
            names.append(Span(*inner.span()))
            at = inner.end() + 1
            continue
        joint = _JOINT.match(solid.text, found.end())
        at = joint.end() if joint else found.end()
    return names


def names_before(solid: Solid, end: int) -> list[Span]:
    """Read the bodies that stand one after another right before `end`, each between blanks or marks."""
    names: list[Span] = []
    while end > 0 and len(names) < _MOST:
        inner = solid.text[end - 1] == ")"
        found = _name_before(solid, end - inner)
        if found is None or (inner and solid.text[found.start - 1] != "("):
            break
        names.append(found)
        end = found.start - inner
        if end and solid.text[end - 1] in "、,":
            end -= 1
    return names[::-1]


def _name_before(solid: Solid, end: int) -> Span | None:
    """Read one name: the longest known one that begins at a blank or mark, else what stands alone in its line."""
    known = name_pattern()
    begins = [
        start
        for start in range(max(0, end - _LONGEST), end - 1)
        if solid.gaps[start] or solid.text[start - 1] in "、,。()"
    ]
    for start in begins:
        if known.fullmatch(solid.text, start, end):
            return Span(start, end)
    for start in reversed(begins):  # the shortest: 四川省教育厅 and not all that stands above it
        if LOCAL.fullmatch(solid.text, start, end):
            return Span(start, end)
    start = end - 1
    while start > 0 and not solid.gaps[start] and solid.text[start - 1] != "、" and end - start < _LONGEST:
        start -= 1
    if not STANDING.fullmatch(solid.text, start, end):
        return None
    if start and solid.text[start - 1] == "、" and _name_before(solid, start - 1) is not None:
        return Span(start, end)  # 北京市科学技术委员会、中关村科技园区管理委员会
    return Span(start, end) if solid.gaps[start] and not _LIST_MARK.search(solid.text, 0, start) else None


def names_in_title(title: Solid) -> tuple[list[Span], bool]:
    """Read the bodies that a title begins with, and whether it says that there are more (等六部门)."""
    status = STATUS.match(title.text)
    at = status.end() if status else 0
    names = names_at(title, at)
    if not names and title.text.startswith("中国", at):  # 中国工信部, as papers abroad write
        names = names_at(title, at + 2)
    if not names:
        names = _standing_before_about(title, at)
    end = names[-1].end if names else at
    counted = _COUNTED.match(title.text, end)
    return names, bool(counted and counted.group() and counted.group() != "家")


def _standing_before_about(title: Solid, at: int) -> list[Span]:
    about = title.text.find("关于", at, at + 200)
    if about <= at:
        return []
    names, start = [], at
    for place in range(at + 1, about + 1):
        if place == about or title.gaps[place] or title.text[place] == "、":
            if not STANDING.fullmatch(title.text, start, place):
                return []
            names.append(Span(start, place))
            start = place + (title.text[place] == "、")
    return names


@dataclass(frozen=True)
class Run:
    """Bodies in a row in running text."""

    names: tuple[Span, ...]

    @property
    def start(self) -> int:
        return self.names[0].start

    @property
    def end(self) -> int:
        return self.names[-1].end


def runs(solid: Solid, until: int) -> list[Run]:
    """Find the lists of known bodies in the first `until` characters, outside the names of papers in 《》."""
    found: list[Run] = []
    at = 0
    known = name_pattern()
    while (match := known.search(solid.text, at, until)) is not None:
        names = names_at(solid, match.start())
        at = names[-1].end
        if unknown := _UNKNOWN_FIRST.search(solid.text, max(0, match.start() - _LONGEST), match.start()):
            names.insert(0, Span(*unknown.span(1)))
        opened, closed = solid.text.rfind("《", 0, match.start()), solid.text.rfind("》", 0, match.start())
        if opened <= closed:
            found.append(Run(tuple(names)))
    return found
