"""How pages say themselves that they are a column, an author's page or a search, and no article.

A column may begin with a sentence or two on what it is; so may a notice above rows of other news. What a page calls
itself tells them apart: nobody calls a notice "Press releases".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain

_NAME = re.compile(
    r"(?:all |our |latest |alle |unsere |neueste )?(?:press(?: ?(?:releases?|room|cent(?:re|er)))?|pressemitteilungen"
    r"|news(?:room)?|presse(?:bereich|portal|informationen)?|nachrichten|meldungen|aktuelles?"
    r"|aktuelle (?:meldungen|nachrichten)"
    r"|veranstaltungen|veranstaltungskalender|termine|events?(?: calendar)?|upcoming events|publications?|publikationen"
    r"|blogs?|archives?|archiv|videos?|mediathek|galler(?:y|ies)|podcasts?|topics?|themen|dossiers?|speeches|reden"
    r"|statements|insights|commentar(?:y|ies)|reports|briefings|kolumnen|announcements?|articles|stories|downloads?)"
    r"(?: (?:19|20)\d\d)?"
    r"|[\u3400-\u9fffa-z ]{0,12}(?:动态|要闻|快讯|栏目|欄目|频道|頻道|列表|汇总|彙整|集锦|新闻|新聞|公报|公報|新闻稿"
    r"|新聞稿|合集|大全|下载中心)"
    r"|[\u3400-\u9fff]{0,20}(?:专题|專題|专栏|專欄|专区|專區)"
    r"|(?:通知|公告|公示|通报|新闻|政策|视频|图片|文件|法规|信息){2}|.{2,40} archives"
    r"|(?:news|press|publications?|newsletter|event|blog|presse|meldungs)[ -]archiv(?:es?)?\b.*"
    r"|.{2,20}的(?:全部|所有|最新)?(?:文章|作品|报道|专栏)"
    r"|.{3,40}, (?:autor(?:in)?|author|redakteur(?:in)?)\b.*"
    r"|(?:dossier|topic|tag|thema|schwerpunkt|special|series|insights|专题|專題|标签|標籤)\s*[:：].*"
    r"|(?:搜索|搜尋|检索|檢索)(?:结果|結果).*|(?:search results|suchergebnisse)\b.*|(?:[网網]站)?地[图圖]|site ?map"
    r"|第\s?\d+\s?版.{0,20}|.{0,20}第\s?\d+\s?期[目總总]?[录錄次]",
    re.IGNORECASE,
)
"""Names of columns."""
_ALL_OF = re.compile(
    r"(?:.{2,40}: )?(?:alle|all(?: the)?) (?:artikel|beiträge|meldungen|news|infos|articles|posts|stories)\b.*",
    re.IGNORECASE,
)
"""What stands beside such a name."""
_KINDS = re.compile(
    r"(?:^|\s)(?:archive|author|category|tag|search(?:-results)?|blog|post-type-archive|tax-\S+|path-taxonomy)(?=\s|$)"
)
"""Classes of `body` by which WordPress and Drupal tell archives from single posts."""
_DECLARED = re.compile(r'"@type"\s*:\s*\[?\s*"(?:CollectionPage|ProfilePage|SearchResultsPage)"')
_OF = re.compile(r"\b(?:by|from|of|on|about|von|zu|über)\s", re.IGNORECASE)
_THEIRS = re.compile(r"(?:的)?(?:全部|所有|最新)?(?:文章|作品|报道|報導|新闻|新聞|专栏|專欄)")
"""How a heading of rows says whose they are: `Latest from Jane Doe`, 张三的文章."""


def is_column(page: Page, heads: Sequence[str], said: Sequence[str]) -> bool:
    """Say whether a page names itself as one of lists: by its title, its data, or a heading of rows about its name.

    `heads` are the parts of its title, `said` the lines beside its rows.
    """
    if any(_NAME.fullmatch(head.strip()) for head in heads[:1]) or any(map(_ALL_OF.fullmatch, heads)):
        return True
    name = plain(heads[0]) if heads else ""
    if name and any(_is_heading(line, name) for line in said):
        return True
    if page.metas.get("og:type", "").lower() == "profile":
        return True
    classes = " ".join(body.get("class") or "" for body in page.tagged("body"))
    return bool(_KINDS.search(classes) or _DECLARED.search(page.text))


def _is_heading(line: str, name: str) -> bool:
    """Say whether a line tells that rows are of what a page is called."""
    folded = plain(line)
    if folded != name and folded.endswith(name) and _OF.search(line):
        return True
    return folded.startswith(name) and bool(_THEIRS.fullmatch(folded.removeprefix(name)))
