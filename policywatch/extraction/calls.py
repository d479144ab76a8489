"""Lines of a text that call the reader elsewhere: to subscribe, to read something else, to let in another site."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.text import simplified

# Imperatives only: a text may well be about subscriptions and newsletters.
_CALL = re.compile(
    r"(?:our|free|weekly|daily|this|your|\w-)[ \w]{0,20}newsletter|\bnewsletters? (?:and|an\b|to\b|abonn)"
    r"|\bzum newsletter\b"
    r"|\bsubscribe (?:to|now|for|here|today)\b|\bsubscription today|sign[- ]?up (?:for|to|here)\b|follow (?:us|me) on"
    r"|^our standards:|^find out what's happening in\b|nachrichten aufs handy|hier geht(?:'s| es) zu[rm]?\b"
    r"|^\W*(?:folg(?:e|t|en sie)|follow)\b.{0,30}\b(?:auf|on) (?:whatsapp|telegram|instagram|facebook|x)\W*$"
    r"|folgen sie uns\b|auch bei social media"
    r"|^\W*unterstütze(?:n sie)? (?:\w+ ){0,2}(?:uns\b|unser|.{0,40}(?:spende|mitglied))"
    r"|^\W*support our (?:work|journalism)\b"
    r"|\bfinden sie (?:\w+ )?(?:in|auf) unser\w* (?:live-?blog|ticker|themenseite|dossier)\b"
    r"|\bcommenting forum|all rights reserved|alle rechte vorbehalten|\bstory ideas\b"
    r"|(?:jetzt|hier|kostenlos|newsletter|und|kanal)\b.{0,20}\babonnieren\b|\babonnieren sie\b|per push-nachricht"
    r"|\babonniere\b.{0,30}\b(?:kanal|newsletter)|^\W*folgst du uns\b"
    r"|\bjederzeit\b.{0,20}\babmelden\b|\bunsubscribe\b.{0,20}\bany ?time\b"
    r"|\bto your inbox\b|click here to (?:get|sign|subscribe|read)"
    r"|\b(?:our|join|follow|unser\w*|folgen)\b.{0,30}(?:whatsapp|telegram)[ -](?:channel|kanal|group)"
    r"|^\W*(?:also read|read (?:more|next|also)|story continues|(?:lesen|sehen|hören) sie (?:auch|hier|dazu)|lesetipp"
    r"|mehr (?:zum thema|dazu|von)|weiterlesen)\b"
    r"|^\W*(?:advertisement|anzeige|werbung|广告|article content|inhaltsverzeichnis|table of contents)\W*"
    r"(?:(?:scroll|zum weiterlesen|(?:article|story) continues|continue reading).{0,30})?$"
    r"|^\W*(?:do you have (?:any |an? )?(?:story|news|tip|information)|got a (?:news )?tip)\b"
    r"|\b(?:jetzt|hier)\b.{0,40}\b(?:gratis|kostenlos|kostenfrei) testen\b|^\W*sie möchten weiterlesen\b"
    r"|^\W*haben sie (?:feedback|anregungen|hinweise|einen fehler)\b|^\W*follow\b.{0,60}\bon google news\b"
    r"|^\W*in this article\W*$"
    r"|违法和不良信息举报(?![^。]{0,60}。)|举报邮箱|版权所有|^\W*更多精彩"
    r"|^(?!.*(?:意见|报名|填写|填报|提交|查询|反馈)).{0,16}(?:扫描.{0,8}二维码|关注.{0,12}公众号|关注.{0,8}官方微信).{0,16}$",
    re.IGNORECASE,
)
# What stands in place of a post or video of another site until the reader lets it in, and boxes for newsletters.
_OTHER_SITES = r"(?:externe inhalte|drittanbieter|drittplattform|personenbezogene daten)"
_AGREES = r"(?:einverstanden|klick|zustimm|einwillig|akzeptier)"
_BOX = re.compile(
    r"(?:(?:externe|fremde)\w* (?:\w+ )?inhalt|\S-inhalt|inhalte? (?:(?:von|aus|dieser) \S|anzeigen)|drittanbieter"
    rf"|drittplattform).{{0,300}}(?:{_AGREES}|ergänz|angezeigt|anzuzeigen|übermittelt)|{_AGREES}.{{0,200}}{_OTHER_SITES}"
    r"|\bnewsletter\b.{0,250}(?:anmeld|abonnier|registrier|bestell)"
    r"|zustimm\w*\W.{0,80}\bein(?:gebunden|gebettet)\w* inhalt"
    r"|\bmit (?:der|ihrer|deiner) (?:anmeldung|registrierung)\b.{0,60}(?:stimm|akzeptier|erklär|bestätig)"
    r"|\bby (?:signing up|subscribing|(?:entering|submitting) your)\b.{0,80}\b(?:agree|consent|accept)"
    r"|\bpreferred source\b.{0,120}\b(?:google|feeds?)\b"
    r"|\b(?:permission|consent|cookies?)\b.{0,120}\b(?:content|video|post|embed)\w*\b.{0,120}"
    r"\b(?:load|display|accept|view|allow)"
    r"|\b(?:sign up|subscribe)\b.{0,120}\bnewsletters?\b|\bnewsletters?\b.{0,120}\b(?:sign up|subscribe)\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"(?<=[\wäöüß,] )(?:Sie|Ihr(?:e[mnrs]?)?|Ihnen)\b|\b[Dd](?:ir|u|ich|eine[nmr]?)\b|\b(?:mir|ich|Ich|us)\b"
    r"|\b(?:[Yy]our?|[Ww]e|[Oo]ur)\b"
)
"""What speaks to the reader: within a sentence, for at its beginning `Sie` may be they."""
_PLACE = re.compile(
    r"\W*empfohlene[rns]? (?:externe[rns]? |redaktionelle[rns]? )*inhalte?\W*|\W*allow (?:\w+ ){1,2}content\?\W*",
    re.IGNORECASE,
)
_BOX_UP_TO = 600
_AUTHOR = re.compile(
    r"\bis (?:an?|the) (?:[\w-]+ ){0,6}(?:writer|editor|reporter|correspondent|journalist|producer|columnist)\b"
    r"|\bist (?:[\w-]+ ){0,3}(?:redakteur|korrespondent|reporter)",
    re.IGNORECASE,
)
# A heading of other articles, with them behind it or on the next lines.
_OTHERS = re.compile(
    r"(?:相关(?:阅读|链接|新闻|文章|报道)|延伸阅读|推荐(?:阅读|新闻)|猜你喜欢|热门(?:文章|推荐)"
    r"|[上下]一[篇条]|up next|next article|als nächstes|nächster (?:artikel|beitrag)"
    r"|read (?:more|also|next)|(?:see also|siehe auch)(?=\s*[:：])"
    r"|related(?: (?:articles|stories|video))?|more on this story|recommended(?: for you| from .{3,20})?|most read"
    r"|auch interessant|(?:lesen sie|lest|lies|siehe) auch|mehr (?:zum thema|dazu|zu .{2,60})"
    r"|empfehlungen der redaktion)\s*(?:[:：].{0,80})?",
    re.IGNORECASE,
)
_EDGES = re.compile(r"^\W+|\W+$")
_SENTENCE_ENDS = re.compile(r"[。；！？.;!?]\W*$")
_TEASER_UP_TO = 60
_CALL_UP_TO = 160
_AUTHOR_UP_TO = 500
_WORDS = (
    "newsletter", "subscri", "sign up", "signing up", "by entering", "by submitting", "anmeldung",
    "registrierung", "do you have", "got a", "haben sie", "zustimmung", "preferred source", "sign-up", "signup",
    "follow", "standards:", "happening", "aufs handy", "hier geht", "folg", "social media", "unterstütze",
    "support our", "commenting", "rights reserved", "rechte vorbehalten", "story ideas", "abonniere",
    "push-nachricht", "inbox", "click here", "whatsapp", "telegram", "read ", "also read", "story continues",
    "lesen sie", "sehen sie", "hören sie", "lesetipp", "mehr ", "weiterlesen", "advertisement", "anzeige",
    "werbung", "广告", "article", "inhaltsverzeichnis", "table of contents", "举报", "版权所有", "更多精彩",
    "二维码", "公众号", "官方微信", "inhalt", "content", "video", "drittanbieter", "drittplattform",
    "personenbezogen", "consent", "permission", "cookie", "相关", "延伸阅读", "推荐", "猜你喜欢", "热门",
    "empfehlungen", "finden sie", "related", "more on", "recommended", "most read", "auch interessant",
    "see also", "siehe auch",
    "abmelden", "unsubscribe", "一篇", "一条", "up next", "next article", "nächste", "testen", "lest auch",
    "lies auch", "siehe auch",
)  # fmt: skip
"""What a call has one of. Looked for one by one: that is five times as fast as the expressions."""


def without_calls(lines: Sequence[str]) -> list[str]:
    """Drop the lines of a text that call the reader elsewhere, and the other articles behind 相关阅读 and its like.

    At its end, what the author is goes too.
    """
    kept: list[str] = []
    among_others = False
    for number, line in enumerate(lines):
        said = simplified(line) if len(line) <= _BOX_UP_TO else ""
        is_worded = _is_worded(said)
        if is_worded and _OTHERS.fullmatch(_EDGES.sub("", said)):
            among_others = True
            continue
        among_others = among_others and len(line) <= _TEASER_UP_TO and not _SENTENCE_ENDS.search(line)
        if among_others or (is_worded and ((len(line) <= _CALL_UP_TO and _CALL.search(said)) or _is_box(said))):
            continue
        if number >= len(lines) - 2 and len(line) <= _AUTHOR_UP_TO and _AUTHOR.search(line):
            continue
        kept.append(line)
    return kept


def _is_worded(line: str) -> bool:
    line = line.lower()
    return any(word in line for word in _WORDS)


def _is_box(line: str) -> bool:
    return bool(_PLACE.fullmatch(line) or (_BOX.search(line) and _TO_READERS.search(line)))


def is_call(line: str) -> bool:
    """Say whether a line calls the reader elsewhere, or is a heading of other articles."""
    return not without_calls([line])
