"""What readers leave on a text that is none of it: its title, date and source above, editors and disclaimers below."""

from __future__ import annotations

import re

from policywatch.extraction.calls import without_calls
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.voting import plain
from policywatch.text import simplified

_HAN = re.compile(r"[\u3400-\u9fff]")
_BEFORE_TITLE = 4
_KICKER = 40
"""Letters of a kicker."""
_TITLE = 16
"""Letters of a title that is known again behind a kicker."""
_SHORT = 60
"""Characters of a line above the title: a column, a kicker, a date."""
_DAY = r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}"
_HEAD_LINE = re.compile(
    r"(?=.*[:/年月日时分–—-]|\d+\.\d+\.)[\d\s:./年月日时分,–—-]+|[上下]一[篇条则页]\s*[:：].{0,120}|原标题\s*[:：].{0,100}"
    r"|(?:.{0,20}\d{4}.{0,20})?(?:信息|文章)?来源\s*[:：].{0,40}"
    r"|(?:发布|发表|更新)(?:日期|时间|于)\s*[:：]?.{0,60}"
    rf"|[^。！？]{{0,30}}{_DAY}\s*日?\s*\d{{1,2}}:\d{{2}}[^。！？]{{0,50}}"
    r"|.{0,20}(?:浏览|阅读|点击)(?:次数|人次|量)\s*[:：].{0,40}"
    r"|(?:Stand|Veröffentlicht|Aktualisiert|Published|Updated|Posted|Last updated)\b[^.!?]{0,20}\d[^!?]{0,40}"
    r"|(?:Von|By|von|by) [A-ZÄÖÜ][^,.!?]{1,30}(?:(?:,| and| und) [A-ZÄÖÜ][^,.!?]{1,30}){0,3}"
    r"|(?:Von|By|von|by) [A-ZÄÖÜ][^!?]{1,60}\d{4}[^!?]{0,30}"
    r"|(?:Photo|Foto|Image|Bild|Picture)s?\s*:.{0,60}"
    r"|[^!?]{0,160}\b(?:Photo|Foto|Photograph|Bildquelle)s?: [^.!?]{2,60}\.?"
    r"|\d+ Min(?:uten|\.)? Lese(?:zeit|dauer)|(?:Von|By): [A-ZÄÖÜ][^.!?]{1,60}"
    r"|\d+ ?min(?:ute)?s? read|(?:Lesezeit|Lesedauer)\b.{0,20}"
)
_FOOT_LINE = re.compile(
    r"[(（\[【]?\s*(?:责任编辑|责编|编辑|校对|审核|审校|终审|监制|编审|值班编辑)\s*[:：].{0,40}"
    r"|\W*|[上下]一[篇条则页]\s*[:：].{0,120}|[【\[(（]?(?:纠错|打印|关闭|完|举报|投诉|收藏)[】\])）]?|返回.{1,8}查看更多|.{0,20}广告合作.{0,30}|分享让更多人看到|分享到.{0,30}"
    r"|(?:浏览|阅读|点击|点阅)(?:次数|人次|量|数)\s*[:：].{0,60}|更新(?:日期|时间)\s*[:：].{0,30}"
    r"|(?:特别|免责|版权|郑重|广告|平台)*声明\s*[:：].{0,300}"
    r"|[(（【]?本(?:文|稿|网)[^。]{0,60}(?:不代表|仅代表|不构成)[^。]{0,80}。?[)）】]?"
    r"|(?!第).{0,60}(?:未经|请勿|不得|禁止|谢绝|严禁)[^。]{0,20}(?:转载|摘编|镜像)[^。]{0,60}。?"
    r"|.{0,250}(?:ICP\s*备|公网安备|网站标识码).{0,100}"
    r"|\(ID: ?\d+\)|Original-Content von: .{1,160}|(?:Dieses Thema im Programm|Über dieses Thema berichtet).{0,200}"
    r"|Dieser? (?:Nachricht|Beitrag|Meldung) (?:wurde|lief) am .{1,120}"
    r"|(?:[A-ZÄÖÜ]{2,6} )?\([a-zäöü]{2,5}(?:[/, ]{1,2}[\w.-]{2,12}){0,3}\)"
    r"|Mit Agenturmaterial\.?|Aus dem Englischen von .{2,60}|This is a breaking news? story.{0,80}"
    r"|Sendung: .{3,100}\d.{0,10}|\(?Quellen?: .{2,60}"
    r"|\W*(?:(?:Additional )?[Rr]eporting by|With assistance (?:by|from)|Editing by|SOURCE) .{2,120}"
    r"|(?:©|Copyright\b|\(c\)).{0,120}|© ?dpa.{0,60}|(?:More|Mehr) (?:from|on|von|aus)\b[^.!?]{1,40}"
)


_BESIDE = re.compile(
    r"(?:Fotos?|Photos?|Bild(?:quelle|rechte|nachweis)?|(?:Image|Photo)(?: [Cc]redits?)?|Illustration) ?: [^.:!?]{2,60}"
    r"|\d{1,2}[:.]\d{2} ?(?:Uhr|GMT|BST|UTC|CES?T|E[SD]?T|[ap]\.?m\.?)|\d{1,2}\.\d{1,2}\.\d{4} \| \d+:\d{2} min"
)
"""A line that names who took a picture, or is the time of an entry of a live blog, or that of a film."""
_CONTACT = re.compile(
    r"(?:(?:Presse|Medien)?[- ]?(?:Kontakt|Ansprechpartner(?:in|/-?in)?)|(?:Press|Media) (?:contacts?|enquiries)"
    r"|Contact Information|(?:Kontakt|Ansprechpartner|Rückfragen) für (?:die )?[\w ]{1,40}"
    r"|(?:Weitere Informationen|Rückfragen)(?: bitte)?(?: an| bei)?)\s*:?",
    re.IGNORECASE,
)
"""The heading of an address under a press release."""
_SOURCES = re.compile(
    r"\W*(?:Verwendete Quellen|Unsere Quellen|Quellen)\W*|\W*Nachrichtenagentur(?:en)? .{2,40}"
    r"|(?:Dieses|Mehr zu diesem) Thema im Programm\W*"
)
"""The heading of what an article was written from, or the first of that; of when it is on air."""
_ADDRESS = re.compile(r"@|\b(?:Tel|Telefon|Phone|Fon)\b|\+\d\d[ \d]|\b\d{3}[-.) ]{1,2}\d{3}-\d{4}\b")
_ADDRESS_LINE = 110
_BYLINE = 100
_BESIDE_A_DAY = 12
"""Letters that may stand beside a day in a line that says nothing else: Wednesday, Berlin."""
_BARS = re.compile(r"\s[|·•/]\s")
_SENTENCE_ENDS = re.compile(r"[.!?。][\"”“']?$")


def tidy(body: str, title: str) -> str:
    """Drop calls to read something else where a text remains, what stands above it, and what stands below it."""
    kept = [line for line in body.split("\n") if line.strip() and not _BESIDE.fullmatch(line)]
    return _without_edges(without_calls(kept), title) or _without_edges(kept, title)


def _without_edges(kept: list[str], title: str) -> str:
    first, last = _behind_title(kept, plain(title)), len(kept)
    while first < last and (_is_title(kept[first], plain(title)) or _is_over(kept[first])):
        first += 1
    last = _address(kept, first)
    while last > first and _FOOT_LINE.fullmatch(simplified(kept[last - 1])):
        last -= 1
    return "\n".join(kept[first:last] or kept[first:])


def _is_over(line: str) -> bool:
    """Say whether a line says when and by whom the text under it was written, or whose picture stands there."""
    if len(line) <= _BYLINE and HAS_DAY.search(line) and not _SENTENCE_ENDS.search(line):
        beside = sum(map(str.isalpha, HAS_DAY.sub("", line)))
        if _BARS.search(line) or (beside <= _BESIDE_A_DAY and not _HAN.search(line)):
            return True
    return bool(_HEAD_LINE.fullmatch(simplified(line.removeprefix("- "))))


def _address(lines: list[str], first: int) -> int:
    """Give the number of the line with which an address or sources begin at the end of a text; else its size."""
    begin = len(lines)
    for number in range(len(lines) - 1, first + (len(lines) - first) // 3, -1):
        if len(lines[number]) > _ADDRESS_LINE:
            break
        is_address = _CONTACT.fullmatch(lines[number]) and any(map(_ADDRESS.search, lines[number:]))
        if is_address or _SOURCES.fullmatch(lines[number]):
            begin = number
    return begin


def _behind_title(lines: list[str], title: str) -> int:
    """Give the number of the line behind the title, where only short ones stand above it; else 0."""
    for number, line in enumerate(lines[: _BEFORE_TITLE + 1]):
        if _is_title(line, title):
            return number + 1
        if len(line) > _SHORT:
            break
    return 0


def _is_title(line: str, title: str) -> bool:
    """Say whether a line is the title, or has no more than a kicker in front of it; 新华社北京电 is none."""
    line = plain(line)
    is_known = len(title) >= _TITLE and line.endswith(title) and not _HAN.search(line)
    return line == title or (is_known and len(line) <= len(title) + _KICKER)
