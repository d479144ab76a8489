"""The title of a page: its headline checked against what `<title>`, the metas and JSON-LD claim, without the site's.

A claim carries the site's name, may be cut, and may be written for search engines; a headline may be the site's own or
that of a box. What people see and a claim confirms is the title; of several, that which covers most of a claim.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from lxml import etree

from policywatch.extraction.declared import headlines_of
from policywatch.extraction.litter import is_imprint
from policywatch.extraction.papers import is_paper
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.source import Page
from policywatch.extraction.tree import Element, text_of
from policywatch.text import simplified

_META = ("articletitle", "og:title", "twitter:title", "dc.title", "title")
_NAMED = ("article-title", "main-title")
"""Classes of elements that may be headlines where no h1 is what a claim says."""
_WITH_CLASS = etree.XPath("descendant::*/@class[contains(., '-title')]/..")
_MOST = 8
"""Elements of a kind that are looked at."""
_SEPARATOR = re.compile(r"\s*(?:\s[-–—|·•›«]\s|[_|｜]|--|—{2}|\s[-–—]|(?<=[\u3400-\u9fff”》）】！？])[-–—]\s|»|::)\s*")
_INSIDE = re.compile(r"\w(?<!_)")
_SITE = re.compile(
    r"(?:网|网站|官网|门户|部|委|委员会|局|厅|办公室|政府|研究院|协会|中心|频道|栏目|新闻|要闻|资讯|日报|晚报|时报|周刊|杂志|论坛"
    r"|社区|公众号|通知公告|政策文件|正文|报|\b(?:news|online|times|post|zeitung|magazin|journal)"
    r"|\.(?:cn|com|de|org|net|hk|tw))$",
    re.IGNORECASE,
)
_OFFICE = (
    r"[^-–—\s]{1,20}(?:网|网站|门户|人民政府|日报|晚报|时报|新闻社)"
    r"|(?:国家|[^-–—\s]{1,8}[省市区县州])[^-–—\s]{0,16}(?:局|厅|委|委员会|办公室)"
)
_SITE_BEHIND = re.compile(
    rf"(?<=[\u3400-\u9fff”》）】！？])(?:[-–—－·\s](?:[^-–—\s]{{2,12}}[-–—])?(?:{_OFFICE})|[(（](?:{_OFFICE})[)）])$"
)
_SITE_BEFORE = re.compile(
    rf"^(?:(?:{_OFFICE}|(?:通知|公示)公告|政策文件|(?:新闻|工作)动态|要闻)[-–—－\s]{{1,2}}|【(?:{_OFFICE})】)(?=.{{8}})"
)
"""A site's name, or a column's, that no blanks or bars part from the title: surely one, for 中国-东盟中心 is none."""
_DASHES = "-–—－_| "
_PLAIN = re.compile(r"[\W_]+")
_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff_]+")
_GLUED_DATE = re.compile(r"^(?:\d{1,2}\.\d{1,2}\.20\d\d|20\d\d-\d\d-\d\d)(?=\D)\s*")
_EMPTY = {"显示", "首页", "正文", "详情", "新闻", "untitled", "home", "index", "文章", "内容页", "无标题文档"}
_STAMP = re.compile(r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?\s*\d{1,2}:\d{2}")
_DAY_BEGINS = re.compile(
    r"(?:\W*《[^》]{1,20}》)?\W*(?P<label>(?:发布|公告|公布|发表|发稿|更新|来源|作者|时间|日期|posted|published|updated|date\b|by\b"
    r"|veröffentlicht|stand\b|datum|von\b))?",
    re.IGNORECASE,
)
"""What stands before the day in the line over or under a headline."""
_DAY_UP_TO = 80
"""Characters of such a line."""
_DASH = re.compile(r"[-–—_|｜]")
_SENTENCE = re.compile(r"[。；，]|[.!?]$")
_COLUMN = re.compile(r"(?:娱乐|体育|财经|科技|军事|汽车|房产|教育|健康|文化|国际|国内|社会|时政|博客|专栏)$")
_STEM, _LONGEST_WHOLE = 6, 150
_HEAD = 40
"""Lines of a page's own among which its headline is."""
_NAME = 24
"""Weight up to which what a page claims as its title may be the name of its site."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_HAN_BREAK = re.compile(r"(?<=[\u3400-\u9fff])\s(?=[\u3400-\u9fff])")
_PARTS = {"nav", "footer", "header", "aside"}
_CONFIRMED = 0.6
_WHOLE = 1.2
"""How far a headline is confirmed by a claim that says the same: more than by any other."""
_LONGEST = 1_000
"""Characters of a title that are looked at."""
_ALONE = 20
"""Weight from which an only `h1` is the title although nothing confirms it."""
_AT_DAY = 12
"""The same of a line over or under the day."""


@dataclass(frozen=True)
class _Text:
    """A title as it is written, and without blanks, marks and case."""

    text: str
    plain: str
    is_headline: bool = False

    @cached_property
    def own(self) -> _Text:
        """The title without the site's name."""
        return _of(_without_site(self.text))


def title_of(page: Page, row_title: str) -> str:
    """Give the title, or an empty text. `row_title` is what the list that led here calls the page."""
    title = _title(page, row_title)
    stem = title.rstrip(".… ")
    if stem == title or len(stem) < _STEM:
        return title
    # Cut short ("公开征求意..."): whoever goes on with it knows the rest.
    whole = (_clean(_without_site(name)) for name in (row_title, page.title, *page.metas.values(), *page.lines[:400]))
    longer = (name for name in whole if len(title) < len(name) <= _LONGEST_WHOLE and "。" not in name)
    return next((name for name in longer if name.startswith(stem) and name[-1] not in ".…"), title)


def _title(page: Page, row_title: str) -> str:
    metas, declared = page.metas, headlines_of(page.declared)
    named = [metas[name] for name in _META if name in metas]
    claims = [_of(claim) for claim in dict.fromkeys((*declared, *named, page.title, row_title))]
    claims = [claim for claim in claims if claim.plain and simplified(claim.plain) not in _EMPTY]
    headlines = _headlines(page.tagged("h1")[:_MOST])
    best, best_score = _best(headlines, claims, 0.0)
    if best_score < 1.0:
        headlines = _headlines(chain(page.tagged("h1")[:_MOST], _other_headlines(page)))
        best, best_score = _best(headlines, claims, 0.0)
    if best_score < 1.0:  # a line must be all of a claim to count for more than a headline that one confirms
        line, line_score = _best(_repeated(page.lines, claims), claims, best_score)
        if line_score >= (1.0 if best_score >= _CONFIRMED else _CONFIRMED):
            best, best_score = line, line_score
    if best_score >= _CONFIRMED:
        return _completed(best, claims, [_of(claim) for claim in declared], _of(metas.get("og:title", "")))
    row = _of(row_title)
    if row.plain and any(_confirms(row, claim) >= 0.9 for claim in claims if claim.plain != row.plain):
        return row.text
    if alone := _alone(page.tagged("h1"), metas):
        return alone
    if over := _at_the_day(page.own_lines[:_HEAD], claims):
        return over
    candidates = [claim.own.text for claim in claims] + [headline.text for headline in headlines]
    candidates += [line for line in page.lines[:30] if 8 <= weight(line) <= 120 and not is_imprint(line)]
    return next((candidate for candidate in candidates if candidate), "")


def _best(headlines: Sequence[_Text], claims: Sequence[_Text], score: float) -> tuple[_Text, float]:
    found = _Text("", "")
    for rank, headline in enumerate(headlines):
        confirmed = 0.0
        for claim in claims:
            confirmed = max(confirmed, _confirms(headline, claim))
            if confirmed >= _WHOLE:
                break
        confirmed -= min(rank, 20) * 0.005
        if confirmed > score:
            found, score = headline, confirmed
    return found, score


def _confirms(headline: _Text, claim: _Text) -> float:
    """Say how far a claim is this headline: above 1 for all of it, without the site's name."""
    one, other = headline.plain, claim.plain
    if not one or not other:
        return 0.0
    if one == other and headline.is_headline:
        return _WHOLE
    stripped = claim.own.plain
    if one == stripped:
        return _WHOLE
    if one == other:
        return 0.7  # a line may hold the site's name as well
    covered = weight(one) / weight(other)
    if claim.text.startswith(headline.text) and len(one) >= 5:
        rest = claim.text[len(headline.text) :]
        if headline.is_headline and rest[:1] in _DASHES and _SITE.search(simplified(rest)):
            return 1.1
        at_separator = _SEPARATOR.match(rest) and weight(one) >= max(map(weight, _SEPARATOR.split(rest)))
        if at_separator or covered >= 0.5:
            return 0.8 + 0.3 * covered
    if one in other and len(one) >= 6:  # a line may be half of a headline that is broken in two
        return 0.4 + 0.6 * covered if headline.is_headline or _stands_alone(headline.text, claim.text) else 0.3
    if one.endswith(stripped) and len(stripped) >= 8:  # a kicker or a date stands in front
        return 0.9
    if other in one and covered <= 1.6 and len(other) >= 6:
        return 0.8
    stem = other.rstrip("…")  # "公开征求意..."
    if len(stem) >= 8 and claim.text.rstrip().endswith(("...", "…")) and one.startswith(stem):
        return 0.85
    return 0.9 * _alike(headline.text, claim.text)


def _stands_alone(part: str, claim: str) -> bool:
    """Say whether a part of a claim begins and ends at its edges or at separators."""
    before, found, behind = claim.partition(part)
    return bool(found) and not _INSIDE.search(before[-1:]) and not _INSIDE.search(behind[:1])


def _alike(one: str, other: str) -> float:
    """Give the F1 of two titles as bags of words and Han characters."""
    a, b = Counter(_TOKEN.findall(one.lower())), Counter(_TOKEN.findall(other.lower()))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _headlines(elements: Iterable[Element]) -> list[_Text]:
    found: dict[str, _Text] = {}
    for element in elements:
        text = _of(_GLUED_DATE.sub("", text_of(element)), is_headline=True)
        if 4 <= len(text.text) <= 300 and text.plain not in found and simplified(text.plain) not in _EMPTY:
            found[text.plain] = text
    return list(found.values())


def _other_headlines(page: Page) -> Iterator[Element]:
    """Give the elements that may be headlines by their class, and those of the second rank."""
    classed = _WITH_CLASS(page.tree)
    for name in _NAMED:
        yield from islice((element for element in classed if name in element.get("class").split()), _MOST)
    yield from islice(page.tree.iter("h2"), _MOST)


def _repeated(shown: Sequence[str], claims: Sequence[_Text]) -> list[_Text]:
    """Give the lines of the page that stand in a claim: old pages have their headline in a cell or a `<span>`."""
    titles = {claim.own.plain for claim in claims}
    lines = [_of(line) for line in shown[:400] if 4 <= len(line) <= 200]
    return [
        line
        for line in lines
        if line.plain in titles or (len(line.plain) >= 6 and any(line.plain in claim.plain for claim in claims))
    ][:20]


def is_name(title: str) -> bool:
    """Say whether a title may be no more than the name of a site or column."""
    return _is_name(_of(title))


def _is_name(claim: _Text) -> bool:
    if weight(claim.plain) > _NAME:
        return False
    text = simplified(claim.text)
    return bool(_SITE.search(text) or _COLUMN.search(text))


def _is_office(claim: _Text) -> bool:
    return weight(claim.plain) <= 2 * _NAME and bool(_SITE.search(simplified(claim.text)))


def may_be_title(line: str, least: int = _ALONE) -> bool:
    """Say whether a line is neither too short nor too long for a title, and no sentence, row or stamp."""
    if "\t" in line or _SENTENCE.search(line) or _STAMP.search(line):
        return False
    return least <= weight(line) <= 120


def _at_the_day(own: Sequence[str], claims: Sequence[_Text]) -> str:
    """Give the headline of a page whose claims are short: those of old and small sites name the site or the column.

    It stands over the line with the day, or under it, or is the title of an office's paper.
    """
    texts = [claim.text for claim in claims]
    first_parts = {_of(parted.split(text)[0]).plain for text in texts for parted in (_SEPARATOR, _DASH)} - {""}
    are_names = bool(claims) and all(weight(claim.plain) <= _NAME or _is_office(claim) for claim in claims)
    for number, line in enumerate(own):
        if not _begins_with_day(line):
            continue
        beside = [*own[max(0, number - 1) : number], *own[number + 1 : number + 2]]
        if found := next((one for one in beside if _of(one).plain in first_parts), ""):
            return found
        titles = [one for one in beside if not _is_office(_of(one))]
        likely = (one for least in (_ALONE, _AT_DAY) for one in titles if are_names and may_be_title(one, least))
        if found := next(likely, ""):
            return found
    papers = (line for line in own if may_be_title(line, _AT_DAY) and is_paper(simplified(line)))
    return next(papers, "") if are_names else ""


def _begins_with_day(line: str) -> bool:
    """Say whether a line begins with a day, or with a word for what else stands with it."""
    if len(line) > _DAY_UP_TO or _SENTENCE.search(line.rstrip(".")):
        return False
    begins = _DAY_BEGINS.match(simplified(line))
    at = begins.end() if begins else 0
    found = HAS_DAY.search(line, at) if begins and begins["label"] else HAS_DAY.match(line, at)
    return found is not None


def _alone(headlines: Iterable[Element], metas: Mapping[str, str]) -> str:
    """Give the text of the page's only h1 in its body, when it is long enough to be no name."""
    found = []
    for element in headlines:
        text = _of(text_of(element))
        parents = {ancestor.tag for ancestor in element.iterancestors()}
        if text.plain and not parents & _PARTS and text.plain != _of(metas.get("og:site_name", "")).plain:
            found.append(text)
    return found[0].text if len(found) == 1 and weight(found[0].plain) >= _ALONE else ""


def _completed(headline: _Text, claims: Sequence[_Text], declared: Sequence[_Text], shared: _Text) -> str:
    """Give the headline without a kicker or date that only stands in its element, with one that JSON-LD counts in.

    Where what JSON-LD declares and what is `shared` (og:title) leave its kicker out, it is none of the title; nor where
    one of them does, and nothing parts the kicker from the rest (`KulturgutWenn Maschinen sortieren`).
    """
    for name in declared:
        if name.text.removesuffix(headline.text).rstrip().endswith(":"):
            return name.text
    agreed = {name.plain for name in declared} & {shared.plain}
    for name in (*declared, shared):
        kicker = headline.text.removesuffix(name.text)
        if not name.text or kicker == headline.text:
            continue
        is_left_out = kicker.rstrip().endswith(":") or not _HAN.search(name.text)
        if is_left_out and name.plain in agreed:
            return name.text
        if kicker[-1:].islower() and name.text[:1].isupper():
            return name.text
    if any(_confirms(headline, claim) >= 1.0 for claim in claims):
        return _HAN_BREAK.sub("", headline.text) if _is_joined(headline, claims) else headline.text
    for claim in claims:
        stripped = claim.own
        if len(stripped.plain) >= 8 and headline.plain != stripped.plain and headline.plain.endswith(stripped.plain):
            return stripped.text
    return headline.text


def _is_joined(headline: _Text, claims: Sequence[_Text]) -> bool:
    """Say whether a claim writes as one what the headline breaks into lines."""
    whole = _HAN_BREAK.sub("", headline.text)
    return whole != headline.text and any(whole in claim.text for claim in claims)


def _without_site(claim: str) -> str:
    """Cut the site's name off: the last parts behind a separator, as long as a title remains."""
    named = simplified(claim)
    end = found.start() if (found := _SITE_BEHIND.search(named, 8)) else len(claim)
    claim = claim[found.end() if (found := _SITE_BEFORE.match(named)) else 0 : end]
    parts = _SEPARATOR.split(claim)
    while len(parts) > 1 and _SITE.search(simplified(parts[-1].strip())):
        parts.pop()
    if len(parts) < 2:
        return parts[0].strip() or claim
    longest = max(parts, key=weight)
    begin, end = claim.find(parts[0]), claim.rfind(longest) + len(longest)
    if weight(parts[0]) * 2 < weight(longest):
        begin = claim.find(longest)
    return claim[begin:end].strip()


def weight(text: str) -> int:
    """Give the letters of a text, of which a Han character counts as two."""
    return len(text) + (0 if text.isascii() else len(_HAN.findall(text)))


def _of(text: str, *, is_headline: bool = False) -> _Text:
    text = _clean(text[:_LONGEST])
    return _Text(text, _PLAIN.sub("", text).lower(), is_headline)


def _clean(text: str) -> str:
    return " ".join(text.split())
