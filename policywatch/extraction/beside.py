"""Lines that are the site's and not the page's, where no element's name says so: imprints, feet, boxes for letters.

What a page says is weighed against what stands beside it: a message of twenty letters over an imprint of two hundred
looks like a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.litter import is_imprint
from policywatch.extraction.logins import login_boxes
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.wording import SENTENCE

_OF_IMPRINT = re.compile(
    r"地址|邮编|郵遞區號|电话|電話|传真|技术支持|建议.{0,2}使用|分辨率|解析度|浏览器|承办|协办|维护|邮箱|网站地图|联系我们|版权"
    r"|\b(?:tel(?:efon)?|phone|fax|e-?mail|address|anschrift)\b",
    re.IGNORECASE,
)
"""What an imprint's other lines say; those of a notice may, too, but not in the box of an imprint."""
_WHERE = re.compile(r"位置|您(?:现)?所?在|今天是|日期")
"""Imprints that stand over a text, in a box with it."""
_LEGAL = re.compile(
    r"impressum|imprint|datenschutz|barrierefreiheit|privacy|\bterms(?: of| and|$)|accessibility|legal notice"
    r"|隐私(?:政策|声明)|私隱政策|隱私權|版权声明|法律声明|网站声明",
    re.IGNORECASE,
)
"""Links of a page's foot."""
_BOX = 300
"""Characters of a box."""
_BANNER = re.compile(r"cookie|consent", re.IGNORECASE)
_IS_TODAY = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周)[一二三四五六日天].{0,20}"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{6,20}"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag, .{6,20}|mittwoch, .{6,20}",
    re.IGNORECASE,
)
"""The first line of a page that tells its visitors what day it is, and perhaps the weather."""
_TODAY = 30
"""Characters of a line that tells what day it is."""
_LONG = 2_000
"""Characters outside of links from which on nothing beside a text outweighs it."""
_LETTER = re.compile(
    r"newsletter|\bletter\b|\binbox\b|\bupdates\b|\bdigest\b|\bbriefing\b|infobrief|电子报|電子報|订阅邮件",
    re.IGNORECASE,
)
"""What is sent to those who leave their address."""
_READS = re.compile(r"\bread|\bcontinu|\barticle|lesen|artikel|阅读|閱讀|全文", re.IGNORECASE)
"""What a wall promises instead."""
_OFFICE = re.compile(r"[\u3400-\u9fff]{2,12}(?:人民政府|门户网站|政府网)")
"""The name of a site that is the first line of its pages."""
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_NAME = 14
"""Characters of the name of a list."""
_LINKS_UNDER_NAME = 3
_LINES = frozenset(("p", "li", "ul", "h4", "h5", "h6", "address", "center", "tr", "tbody"))
"""What holds one line of a box."""
_HOME = re.compile(r"\W*(?:网站)?[首主]页|\W*(?:回)?首頁|\W*(?:home|start(?:seite)?)(?=[A-ZÄÖÜ\s])", re.IGNORECASE)
"""The first entry of a menu."""
_MENU = 60
"""Characters of a menu that is one line."""
_ENTRIES = 3
_PAGES = frozenset(("html", "body", "main", "article"))
_HEADINGS = frozenset(("h1", "h2", "h3", "time"))


def without_beside(lines: Sequence[Line], outline: Outline) -> list[Line]:
    """Drop the lines of a page that are the site's: on long pages those alone that say so themselves."""
    if sum(len(line.text) - line.linked for line in lines) > _LONG:
        return [line for line in lines if line.is_link or not is_imprint(line.text)]
    lines = lines[: _foot(lines, outline)]
    if lines and _OFFICE.fullmatch(lines[0].text):
        lines = lines[1:]
    first = next((number for number, line in enumerate(lines) if not (line.is_link or line.is_menu)), 0)
    if len(lines) > first + 1 and _IS_TODAY.fullmatch(lines[first].text):
        lines = [*lines[:first], *lines[first + 1 :]]
    imprints = {_box(outline, line.holder) for line in lines if is_imprint(line.text) and not _WHERE.search(line.text)}
    imprints.discard(-1)
    boxes = [*_banners(lines, outline), *_letters(lines, outline), *_closing(lines, outline), *_opening(lines, outline)]
    boxes += login_boxes(lines, outline)
    return [
        line
        for line in lines
        if not (
            is_imprint(line.text)
            or _is_menu_of_spans(line, outline)
            or any(start <= line.holder < end for start, end in boxes)
            or (imprints and _box(outline, line.holder) in imprints and _OF_IMPRINT.search(line.text))
        )
    ]


def is_unseen(line: Line, outline: Outline) -> bool:
    """Say whether a line stands in an element that nobody sees before a script shows it."""
    number = line.holder
    while number >= 0:
        element = outline.elements[number]
        if "hidden" in element.attrib or _UNSEEN.search(element.get("style") or ""):
            return True
        number = outline.parents[number]
    return False


def without_names(own: Sequence[Line], shown: Sequence[Line]) -> list[Line]:
    """Drop the names of lists from a page's own lines: short ones that stand right above links (`Most read`)."""
    above = {
        line.holder
        for number, line in enumerate(shown[:-_LINKS_UNDER_NAME])
        if len(line.text) <= _NAME
        and all(below.is_link for below in shown[number + 1 : number + 1 + _LINKS_UNDER_NAME])
    }
    return [line for line in own if line.holder not in above or SENTENCE.search(line.text)]


def _foot(lines: Sequence[Line], outline: Outline) -> int:
    """Give the number of the line at which the links of a foot begin, with nothing said behind them, or of none."""
    legal = [number for number, line in enumerate(lines) if _is_legal(line)]
    boxes = {_box(outline, lines[number].holder) for number in legal} - {-1}
    number = len(lines)
    while number > 1 and (not _says(lines[number - 1]) or _box(outline, lines[number - 1].holder) in boxes):
        number -= 1
    found = next((one for one in reversed(legal) if one >= number), len(lines))
    if sum(len(line.text) for line in lines[found:]) > _BOX:
        return len(lines)
    while number < found < len(lines) and (found - 1 in legal or _box(outline, lines[found - 1].holder) in boxes):
        found -= 1
    return found or len(lines)


def _is_menu_of_spans(line: Line, outline: Outline) -> bool:
    """Say whether a line is the entries of a menu without links, one run into the next: 首页资讯数据登录."""
    if not _HOME.match(line.text) or len(line.text) > _MENU:
        return False
    number = line.holder
    within = range(number + 1, outline.ends[number])
    entries = [outline.texts[inner] or "" for inner in within if outline.parents[inner] == number]
    return len(entries) >= _ENTRIES and all(map(str.strip, entries)) and not (outline.texts[number] or "").strip()


def _is_legal(line: Line) -> bool:
    return (line.is_link or line.is_menu) and bool(_LEGAL.search(line.text))


def _says(line: Line) -> bool:
    """Say whether a line may be of a text."""
    if line.is_link or line.is_menu or is_imprint(line.text):
        return False
    return bool(HAS_DAY.search(line.text) or (SENTENCE.search(line.text) and not _OF_IMPRINT.search(line.text)))


def _closing(lines: Sequence[Line], outline: Outline) -> list[tuple[int, int]]:
    """Give the range of the last box of a page if it has an imprint, and nothing of it says anything else."""
    last = next((line for line in reversed(lines) if is_imprint(line.text)), None)
    if last is None or outline.tags[last.holder] in _PAGES:
        return []
    box = last.holder
    while (parent := outline.parents[box]) > 0 and outline.weights[parent] <= _BOX:
        if outline.tags[parent] in _PAGES or _HEADINGS.intersection(outline.tags[parent : outline.ends[parent]]):
            break
        box = parent
    inside = [line for line in lines if box <= line.holder < outline.ends[box]]
    before = [line for line in lines if line.holder < box]
    return [(box, outline.ends[box])] if any(map(_says, before)) and not any(map(_says, inside)) else []


def _opening(lines: Sequence[Line], outline: Outline) -> list[tuple[int, int]]:
    """Give the range of the first box of a page if it holds links, and no more than today's day."""
    if not lines or len(lines[0].text) > _TODAY or not HAS_DAY.search(lines[0].text):
        return []
    box = outline.parents[lines[0].holder]
    inside = outline.tags[box : outline.ends[box]]
    is_top = box > 0 and outline.tags[box] not in _PAGES and inside.count("a") > 1 and not _HEADINGS & set(inside)
    held = [line for line in lines if box <= line.holder < outline.ends[box]]
    said = sum(len(line.text) - line.linked for line in held)
    return [(box, outline.ends[box])] if is_top and outline.weights[box] <= _BOX and said <= 2 * _TODAY else []


def _banners(lines: Sequence[Line], outline: Outline) -> list[tuple[int, int]]:
    """Give the ranges of what asks for consent by its name, where something else is said."""
    names = {name for names in (outline.classes, outline.ids) for name in set(names) if _BANNER.search(name)}
    if not names:
        return []
    named = (number for number, tag in enumerate(outline.tags) if tag not in _PAGES)
    found = [
        (number, outline.ends[number]) for number in named if {outline.classes[number], outline.ids[number]} & names
    ]
    says = any(_says(line) and not any(start <= line.holder < end for start, end in found) for line in lines)
    return found if found and says else []


def _letters(lines: Sequence[Line], outline: Outline) -> list[tuple[int, int]]:
    """Give the ranges of the boxes that ask for an address to which letters are sent, and say little else."""
    found: list[tuple[int, int]] = []
    if "input" not in outline.tags:
        return found
    said = [line.holder for line in lines if _says(line) and not _LETTER.search(line.text)]
    for number, tag in enumerate(outline.tags):
        if tag != "input" or (outline.elements[number].get("type") or "").lower() != "email":
            continue
        box = number
        while (parent := outline.parents[box]) > 0 and outline.weights[parent] <= min(_BOX, outline.weights[0] / 2):
            if outline.tags[parent] in _PAGES or _HEADINGS.intersection(outline.tags[parent : outline.ends[parent]]):
                break
            if sum(parent <= holder < outline.ends[parent] for holder in said) > 1:
                break
            box = parent
        text = " ".join(part for part in outline.texts[box : outline.ends[box]] if part)
        if _LETTER.search(text) and not _READS.search(text):
            found.append((box, outline.ends[box]))
    return found


def _box(outline: Outline, number: int) -> int:
    """Give the small element that holds an element's line and those beside it; -1 where that is the page."""
    while outline.tags[number] in _LINES:
        number = outline.parents[number]
    return number if outline.tags[number] not in _PAGES and outline.weights[number] <= _BOX else -1
