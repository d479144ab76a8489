"""Whether two readings of one page differ in substance: only then is there a new version.

Pages change with every visit: counters, related lists, notes of the editor's desk, white space, the kind of quotation
marks. None of that is news. A figure, a day, a name, a negation is, however small the share of the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from policywatch.extraction.calls import without_calls
from policywatch.models.reading import Link, Reading
from policywatch.text import FILE_ENDING, canonical_url, day_of, fold_text, simplified
from policywatch.text.relative import is_relative

Part = Literal["title", "body", "dates", "attachments"]
# What belongs to the page and not to its text, wherever a reader lets it through.
_COUNTER = re.compile(
    r"(?<!\w)(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|点赞|评论|转发|收藏|分享|人气|热度|views?|reads?|likes?|comments?|shares?|aufrufe"
    r"|kommentare)\s*(?:次数|次數|量|数|數|人数)?\s*[:：]?\s*[（(]?\s*[\d.,]+\s*[万萬千kw]?\+?\s*[)）]?\s*(?:次|人|条)?(?!\w)"
    r"|(?<!\w)[\d.,]+\s*[万萬k]?\+?\s*(?:次|人|条)?\s*(?:浏览|瀏覽|阅读|閱讀|点击|點擊|点赞|评论|人阅读|views?|reads?|comments?|likes?|shares?"
    r"|aufrufe|leser|kommentare)(?!\w)",
    re.IGNORECASE,
)
_ONE_LINE = re.compile(
    r"(?:来源|信息来源|稿源|source|quelle)\s*[:：].{0,40}|(?:责任编辑|责编|编辑|校对|审核)\s*[:：].{0,30}"
    r"|(?:(?:edited )?by|editor|author|redaktion|redakteur(?:in)?|autor(?:in)?)\s*[:：].{0,30}"
    r"|(?:字体|字号)\s*[:：]?.{0,20}|(?:(?:打印|关闭|收藏|返回)(?:本页|窗口|顶部)?[\s|【】\[\]]*)+|分享(?:到|至)[:：]?.{0,30}|扫一扫.{0,30}"
    r"|(?:上一篇|下一篇|上一条|下一条|previous|next|(?:vorheriger|nächster) (?:artikel|beitrag))\s*[:：].*"
    r"|[^\d，。]{0,20}(?:扫码|二维码|QR-?Code)[^\d，。]{0,20}"
    r"|zum \w+ [^\d.]{0,20}scannen|scan (?:to|the|this)\b[^\d.]{0,30}"
    r"|(?:additional )?(?:writing|reporting|editing|edited|compiled|translated)(?: and \w+)? by [A-Z].{0,60}"
    r"|(?:标签|关键[词字]|tags?|keywords?|schlagw[oö]rter)\s*[:：].{0,100}"
    r"|(?:预计)?阅读(?:时间|时长)?[:：]?.{0,4}\d+\s*分钟.{0,4}|\d+[ -]?min(?:ute)?s?(?:n)? (?:read|lesezeit)"
    r"|(?:reading time|lesezeit|lesedauer)\b.{0,20}|(?:收听|听)(?:本文|全文|文章).{0,12}"
    r"|listen to (?:this )?(?:article|story).{0,20}|(?:artikel|beitrag) anhören.{0,20}"
    r"|(?:article|story) continues.{0,40}|nach der (?:anzeige|werbung)\b.{0,30}"
    r"|(?:免责|版权)声明.{0,200}|(?:video|视频)(?: player)?(?: is| wird)? ?(?:loading|geladen|加载中).{0,12}"
    r"|订阅|newsletter|订阅.{0,12}电子报|(?:get|join|our|unser\w*)\b.{0,20}newsletter\b.{0,40}"
    r"|页面生成(?:时间|于).{0,30}|(?:page generated|seite erzeugt)\b.{0,40}"
    r"|(?:(?:点赞|在看|赞|收藏|转发|评论|likes?|shares?|gefällt mir|teilen)\s*\d*\s*){2,}"
    r"|(?:我要)?纠错.{0,30}|report an? (?:error|typo|mistake)|fehler (?:melden|gefunden)"
    r"|展开(?:全文|全部)|show more|mehr anzeigen"
    r"|返回.{0,4}(?:顶部|首页|上一页)|back to top|nach oben"
    r"|广告|今天是.{0,12}\d.{0,20}|(?:today is|heute ist).{0,25}\d{4}.{0,12}"
    r"|(?:当前|您所在的?)位置.*|(?:©|copyright|版权所有).*"
    r"|.{0,20}(?:ICP备|公网安备).*|(?:last )?updated:.{0,40}|aktualisiert:.{0,40}|advertisement|anzeige|werbung"
    r"|sponsored"
    r"|print|drucken|teilen|share this(?: article)?"
    r"|(?:更新时间|发布时间|发布日期|published|date|datum|stand)\s*[:：].{0,20}\d{4}.{0,20}"
    r"|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:(?:来源|作者)\s*[:：].{0,60})?"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}",
    re.IGNORECASE,
)
_EDGES = re.compile(r"^\W+|\W+$")
_OF_FILE = re.compile(
    rf"{FILE_ENDING}\b|\bpdf\b|\d+(?:[.,]\d+)? ?[KM]i?B\b|(?:点击)?(?:此处)?(?:下载|查看|预览)|\b(?:download|view)\b",
    re.IGNORECASE,
)
"""What the name of a file says beside it: its format, its size, and that it can be had."""
_RIGHTS = re.compile(
    r"\W*(?:©|\(c\) ?\d{4}).{0,120}$|\((?:(?:dpa|afp|reuters|ap|apa|sda)/)?[a-z]{2,4}(?:/[a-z]{2,4})*\)$", re.IGNORECASE
)
"""Who owns a text, and the initials of who wrote it."""
_DOWNLOAD = re.compile(rf"({FILE_ENDING}\b)\W*(?:点击)?(?:下载|查看|download).{{0,6}}$", re.IGNORECASE)
_DASH = re.compile(r"(?<=\d)\s?[‐‑‒–—]\s?(?=\d)")
_CHARACTER = re.compile(r"\w|[%‰+<>≤≥=−±€$¥£]|(?<=\d)[-.:/](?=\d)")
_SESSION = re.compile(
    r"(?:^|&)(?:v|_?ts?|_r?|time|timestamp|random|rand|nonce|sid|session(?:id)?|token|sign(?:ature)?|expires?|auth_key"
    r"|(?:oss|aws)accesskeyid|x-(?:amz|oss)-[\w-]+)=[^&]*",
    re.IGNORECASE,
)
"""Parameters of the address of a file that are other ones each time: stores of files sign theirs."""
_NEAR = timedelta(hours=14)


def differences(old: Reading, new: Reading) -> tuple[Part, ...]:
    """Give the parts in which two readings of one page differ in substance; none: the page has no new version.

    A date that the new reading lost, and a minute that only one of them has, are no difference.
    """
    found: list[Part] = []
    if substance(old.title) != substance(new.title):
        found.append("title")
    if _sentences(old) != _sentences(new):
        found.append("body")
    if _is_other_day(old.published_at, new.published_at):
        found.append("dates")
    if _has_other_files(old.attachments, new.attachments):
        found.append("attachments")
    return tuple(found)


def telling_lines(title: str, body: str) -> list[str]:
    """Give the lines of a text that say something, without those of the page around it."""
    title = substance(title)
    kept = []
    for line in without_calls(body.split("\n")):
        line = _DOWNLOAD.sub(r"\1", _COUNTER.sub("", line) if len(line) < 80 else line)
        said = substance(line)
        bare = simplified(_EDGES.sub("", line))
        if said and said != title and not (_RIGHTS.match(line) or _ONE_LINE.fullmatch(bare) or is_relative(bare)):
            kept.append(line)
    return kept


def _sentences(reading: Reading) -> str:
    text = "".join(map(substance, telling_lines(reading.title, reading.body)))
    return text.removeprefix(substance(reading.title))  # which readers leave on a text in one cell with it


def substance(text: str) -> str:
    """Fold script, case, widths, blanks and marks; what stays are letters, figures and signs between figures."""
    return "".join(_CHARACTER.findall(fold_text(_DASH.sub("-", text)).lower()))


def _is_other_day(old: datetime | date | None, new: datetime | date | None) -> bool:
    if old is None or new is None or day_of(old) == day_of(new):
        return False
    if isinstance(old, datetime) and isinstance(new, datetime):
        return abs(old - new) > _NEAR or old.utcoffset() == new.utcoffset()
    return True


def _has_other_files(old: tuple[Link, ...], new: tuple[Link, ...]) -> bool:
    """Say whether the files of two readings differ in their addresses, or one of them in its name."""
    then, now = _files(old), _files(new)
    if {path: len(names) for path, names in then.items()} != {path: len(names) for path, names in now.items()}:
        return True
    pairs = ((one, other) for path in then for one, other in zip(then[path], now[path], strict=True))
    return any(one and other and one not in other and other not in one for one, other in pairs)


def _files(links: tuple[Link, ...]) -> Mapping[str, list[str]]:
    """Give the names of files by their path: the same one may be served by any host of a site's."""
    found: dict[str, list[str]] = defaultdict(list)
    for link in links:
        try:
            address = canonical_url(link.url)
        except ValueError:
            address = link.url
        base, _, query = address.partition("?")
        path = base.partition("://")[2].partition("/")[2]
        found[f"{path}?{_SESSION.sub('', query)}"].append(substance(_OF_FILE.sub("", link.text)))
    return found
