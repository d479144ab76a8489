"""What stands on a page beside the article: menus, comments, lists of other articles, calls to subscribe.

It goes before any reader looks: trafilatura's precise mode gained .024 F1 on Chinese pages by it, and a third of its
time. Nothing goes that holds a large share of the page's text, whatever it is called.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from functools import lru_cache

from lxml import etree

from policywatch.extraction.outline import Outline
from policywatch.extraction.tree import Element
from policywatch.text import FILE_ENDING

SMALL = 0.3
"""Share of the page's text up to which a part can be litter: themes wrap whole articles in `share-container`."""
_WORD = (
    r"(?:comments?|disqus|pinglun|related\w*|recommend\w*|popular|hot|rank\w*|xiangguan|tuijian|outbrain|taboola|share|"
    r"sharing|social|breadcrumbs?|crumbs?|mianbaoxie|sidebar|foot(?:er)?|bottom|nav\w*|menu|toolbar|pagination|tags|copyright|login|"
    r"signup|subscri\w*|newsletter|promo\w*|advert\w*|ads?|cookies?|author-?bio)"
)
_TEASER = "teasers?"
"""The name of a box that leads to another article; where it leads nowhere, it is the lead of this one."""
# A whole class or id, or the first or last word of one: `post-comments`, not `article-ads-wrapper`.
_NAMED, _TEASERS = (
    re.compile(rf"(?:^|\s)(?:{word}(?:[-_]\S*)?|\S*[-_]{word})(?=$|\s)", re.IGNORECASE) for word in (_WORD, _TEASER)
)
_CAMEL = re.compile(r"([a-z])([A-Z])")
_PARTS = frozenset(("nav", "footer", "aside", "form"))
_WHOLE = frozenset(("html", "body", "article", "main"))
_LISTS = ("ul", "ol")
_TEXTLESS = ("script", "style", "template", "svg", "link", "meta")
_MARK = "policywatch-litter"
_MARKED = etree.XPath(f"//*[@{_MARK}]")
_FILE = re.compile(FILE_ENDING + r"\b|download", re.IGNORECASE)
# Imperatives only: a text may well be about subscriptions and newsletters.
_CALL = re.compile(
    r"(?:our|free|weekly|daily|this|your|\w-)[ \w]{0,20}newsletter|\bnewsletters? (?:and|an\b|to\b|abonn)"
    r"|\bzum newsletter\b"
    r"|\bsubscribe (?:to|now|for|here|today)\b|\bsubscription today|sign[- ]?up (?:for|to|here)\b|follow (?:us|me) on"
    r"|^our standards:|^find out what's happening in\b|nachrichten aufs handy|hier geht(?:'s| es) zu[rm]?\b"
    r"|folgen sie uns\b|auch bei social media"
    r"|^\W*unterstütze(?:n sie)? (?:\w+ ){0,2}(?:uns\b|unser|.{0,40}(?:spende|mitglied))"
    r"|^\W*support our (?:work|journalism)\b"
    r"|\bcommenting forum|all rights reserved|alle rechte vorbehalten|\bstory ideas\b"
    r"|(?:jetzt|hier|kostenlos|newsletter|und|kanal)\b.{0,20}\babonnieren\b|\babonnieren sie\b|per push-nachricht"
    r"|\bto your inbox\b|click here to (?:get|sign|subscribe|read)"
    r"|\b(?:our|join|follow|unser\w*|folgen)\b.{0,30}(?:whatsapp|telegram)[ -](?:channel|kanal|group)"
    r"|^\W*(?:also read|read (?:more|next|also)|story continues|(?:lesen|sehen|hören) sie (?:auch|hier|dazu)|lesetipp"
    r"|mehr (?:zum thema|dazu|von)|weiterlesen)\b"
    r"|^\W*(?:advertisement|anzeige|werbung|广告|廣告|article content|inhaltsverzeichnis|table of contents)\W*$"
    r"|^\W*in this article\W*$"
    r"|违法和不良信息举报|举报邮箱|版权所有|^\W*更多精彩"
    r"|^(?!.*(?:意见|意見|报名|填写|填报|提交|查询|反馈)).{0,16}(?:扫描.{0,8}二维码|关注.{0,12}公众号|关注.{0,8}官方微信).{0,16}$",
    re.IGNORECASE,
)
# What stands in place of a post or video of another site until the reader lets it in, and boxes for newsletters.
_BOX_WORD = re.compile(r"inhalt|content|video|newsletter|drittanbieter|drittplattform|personenbezogen", re.IGNORECASE)
_OTHER_SITES = r"(?:externe inhalte|drittanbieter|drittplattform|personenbezogene daten)"
_AGREES = r"(?:einverstanden|klick|zustimm|einwillig|akzeptier)"
_BOX = re.compile(
    r"(?:(?:externe|fremde)\w* (?:\w+ )?inhalt|\S-inhalt|inhalte? (?:(?:von|aus|dieser) \S|anzeigen)|drittanbieter"
    rf"|drittplattform).{{0,300}}(?:{_AGREES}|ergänz|angezeigt|anzuzeigen|übermittelt)|{_AGREES}.{{0,200}}{_OTHER_SITES}"
    r"|\bnewsletter\b.{0,250}(?:anmeld|abonnier|registrier|bestell)"
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
    r"(?:相关(?:阅读|链接|新闻|文章|报道)|延伸阅读|推荐(?:阅读|新闻)|猜你喜欢|热门(?:文章|推荐)|相關新聞"
    r"|read (?:more|also|next)"
    r"|related(?: (?:articles|stories|video))?|more on this story|recommended(?: for you)?|most read|auch interessant"
    r"|lesen sie auch|mehr (?:zum thema|dazu|zu .{2,60}))\s*(?:[:：].{0,80})?",
    re.IGNORECASE,
)
_EDGES = re.compile(r"^\W+|\W+$")
_SENTENCE_ENDS = re.compile(r"[。；！？.;!?]\W*$")
_TEASER_UP_TO = 60
_CALL_UP_TO = 160
_AUTHOR_UP_TO = 500
_IMPRINT = re.compile(
    r"ICP\s*备|公网安备|网站标识码|版权所有|^\W*主办(?:单位)?[:：]|^\W*(?:当前|您(?:现)?(?:的|所)?在?的?)位置|^\W*您(?:现)?所?在"
    r"|^\W*copyright\b|©\s*\d{4}|all rights reserved|alle rechte vorbehalten",
    re.IGNORECASE,
)


def litter_of(outline: Outline) -> list[int]:
    """Give the numbers of the elements that by name, tag or links belong to the page and not to its text.

    What is inside of such an element is not named again.
    """
    small = outline.weights[0] * SMALL
    found: list[int] = []
    number, size = 1, len(outline.elements)
    while number < size:
        tag = outline.tags[number]
        if outline.weights[number] < small and (
            is_litter(tag, outline.classes[number], outline.ids[number])
            or (tag in _LISTS and _is_list_of_links(outline.elements[number]))
            or (_is_teaser_name(outline.classes[number]) and _leads(outline, number))
        ):
            found.append(number)
            number = outline.ends[number]
        else:
            number += 1
    return found


def without_litter(tree: Element, litter: Sequence[Element]) -> Element:
    """Give a copy of the tree without scripts, styles and these elements of it; text behind them stays."""
    for element in litter:  # marked: to count the elements of the copy would make an object of each
        element.set(_MARK, "")
    copied = copy.deepcopy(tree)
    for element in litter:
        del element.attrib[_MARK]
    for element in _MARKED(copied):
        if element.tail and element.tail.strip():
            element.drop_tree()
        else:
            element.getparent().remove(element)
    etree.strip_elements(copied, *_TEXTLESS, with_tail=False)
    return copied


def without_calls(lines: Sequence[str]) -> list[str]:
    """Drop the lines of a text that call the reader elsewhere, and the other articles behind 相关阅读 and its like.

    At its end, what the author is goes too.
    """
    kept: list[str] = []
    among_others = False
    for number, line in enumerate(lines):
        if _OTHERS.fullmatch(_EDGES.sub("", line)):
            among_others = True
            continue
        among_others = among_others and len(line) <= _TEASER_UP_TO and not _SENTENCE_ENDS.search(line)
        if among_others or (len(line) <= _CALL_UP_TO and _CALL.search(line)) or _is_box(line):
            continue
        if number >= len(lines) - 2 and len(line) <= _AUTHOR_UP_TO and _AUTHOR.search(line):
            continue
        kept.append(line)
    return kept


def _is_box(line: str) -> bool:
    if len(line) > _BOX_UP_TO or not _BOX_WORD.search(line):
        return False
    return bool(_PLACE.fullmatch(line) or (_BOX.search(line) and _TO_READERS.search(line)))


def is_call(line: str) -> bool:
    """Say whether a line calls the reader elsewhere, or is a heading of other articles."""
    return not without_calls([line])


def is_imprint(line: str) -> bool:
    """Say whether a line is the site's imprint or says where on the site the page stands."""
    return len(line) <= 300 and bool(_IMPRINT.search(line))


def is_litter(tag: str, classes: str, name: str) -> bool:
    """Say whether an element's tag, class or id tells that it is no part of the text."""
    if tag in _PARTS:
        return True
    return tag not in _WHOLE and (_is_litter_name(classes) or _is_litter_name(name))


@lru_cache(maxsize=4096)
def _is_litter_name(name: str) -> bool:
    return bool(name) and bool(_NAMED.search(_CAMEL.sub(r"\1-\2", name[:500])))


@lru_cache(maxsize=4096)
def _is_teaser_name(name: str) -> bool:
    return bool(name) and bool(_TEASERS.search(_CAMEL.sub(r"\1-\2", name[:500])))


def _leads(outline: Outline, number: int) -> bool:
    """Say whether there is a link in an element, or around it."""
    if "a" in outline.tags[number : outline.ends[number]]:
        return True
    return any(ancestor.tag == "a" for ancestor in outline.elements[number].iterancestors())


def _is_list_of_links(element: Element) -> bool:
    """Say whether a list leads elsewhere with most of its text; a notice's list of attachments is its own."""
    if len(element.findall("li")) < 2:
        return False
    links = list(element.iter("a"))
    linked = sum(len(text.strip()) for link in links for text in link.itertext())
    if not linked or linked < 0.8 * sum(len(text.strip()) for text in element.itertext()):
        return False
    return not any(_FILE.search(f"{link.get('href') or ''} {link.text or ''}") for link in links)
