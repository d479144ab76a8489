"""By what a page's paper is known: the keys of its numbers and names, which two pages about one paper share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policywatch.documents.bodies import PLACE
from policywatch.documents.names import STATUS, names_in_title
from policywatch.documents.numbers import number_key
from policywatch.documents.solid import make_solid, solid_text
from policywatch.models import PaperPage
from policywatch.text import one_body

_STATE = "中华人民共和国"
_EDITION = re.compile(r"[(〔](?:试行|暂行|修订|(?:19|20)\d\d年?(?:版|修订|修正|修订版|本)?)[)〕]$")
_YEARS = re.compile(r"(?:19|20)\d\d")
_WRAPPED = re.compile(r"^关于(?:印发|发布|公布|征求|公开征求对?)(?P<name>.{4,})(?:的(?:通知|公告|意见))$")
_CHANGED = re.compile(r"^关于(?:修改|修订|废止)[《〈](?P<name>[^《》〈〉]{2,150})[》〉]")
_ENDED = re.compile(r"《([^《》]{2,150})》(?:[(][^()]{2,120}[)])?[^。《]{0,24}?废止")
_KIND_AT_END = re.compile(r"(?:暂行|试行)?(?:办法|规定|条例|细则|规则|意见|指南|方案)$")
_FIELD = re.compile(r"^(?:网络|信息|数据)安全技术")
_NAMED = re.compile(r"《([^《》]{4,150})》")
_BATCH = re.compile(r"》等\d*[项个部].{0,12}标准")
# 开展“清朗·…”专项行动: a campaign is known by its name in quotes.
_CAMPAIGN = re.compile(
    r"(?:开展|部署|启动)[^“”]{0,12}[“\"](?P<name>[^“”\"]{6,60})[”\"](?:系列)?(?:专项)?(?:整治)?行动(?:的通知)?$"
)
_SHORTEST = 6
"""Characters without which a name is too common to be known by them alone."""
_GENERIC = re.compile(r"^(?:公告|通知|通告|令|决定|公示)?[(]?(?:(?:19|20)\d\d年)?(?:第\d+号)?[)]?$")
_LOOKED_AT = 20_000
"""Characters at the beginning and at the end of a text in which it may end other papers."""


@dataclass(frozen=True)
class KnownPaper:
    """What is compared of a page: the keys of its numbers and names, and its title without issuers."""

    page: PaperPage
    numbers: frozenset[str]
    standards: frozenset[str]
    names: frozenset[str]
    stems: frozenset[str]
    title: str
    bodies: frozenset[str]
    places: frozenset[str]


def paper_keys(page: PaperPage) -> tuple[frozenset[str], frozenset[str]]:
    """Give the keys of which two pages share one when `relate` relates them: the paper's own, and those it cites.

    A page whose paper is another's shares an own key with it, or cites one of its own.
    """
    paper = known_paper(page)
    own = {*map(number_key, (*page.facts.numbers, *page.facts.standard_numbers))}
    own |= {f"《{without_field(name)}》" for name in paper.names} | {f"~{stem}" for stem in paper.stems}
    cited = {*map(number_key, page.facts.cited_numbers), *(f"《{name_key(name)}》" for name in ended_names(page.body))}
    return frozenset(own), frozenset(cited - own)


def without_field(name: str) -> str:
    """Give the key of a standard's name without the field's, which changes: 信息安全技术 is now 网络安全技术."""
    return _FIELD.sub("安全技术", name)


def known_paper(page: PaperPage) -> KnownPaper:
    """Find by what the paper of a page is known."""
    title = make_solid(page.title)
    names, _ = names_in_title(title)
    status = STATUS.match(title.text)
    bare = title.text[names[-1].end :] if names else title.text[status.end() if status else 0 :]
    bare = re.sub(r"^等?[\d一二三四五六七八九十]*部门", "", bare)
    keys = {name_key(name) for name in page.facts.core_titles}
    if not keys and len(bare) >= 8 and not _GENERIC.match(bare) and "关于" in bare:
        wrapped = _WRAPPED.match(bare)
        keys = {name_key(bare), *([name_key(wrapped["name"])] if wrapped else [])}
    keys |= {name_key(found["name"]) for name in page.facts.core_titles if (found := _CHANGED.match(solid_text(name)))}
    if not page.facts.core_titles and _BATCH.search(title.text):
        keys |= {name_key(name) for name in _NAMED.findall(title.text)}
    campaign = _CAMPAIGN.search(bare)
    if campaign:
        keys.add(name_key(campaign["name"]))
    return KnownPaper(
        page,
        frozenset(map(number_key, page.facts.numbers)),
        frozenset(map(solid_text, page.facts.standard_numbers)),
        frozenset(keys - {""}),
        frozenset(filter(None, map(_stem, keys))),
        bare,
        frozenset(map(one_body, page.facts.issuers)),
        frozenset(found[1] for name in (*page.facts.issuers, title.text) if (found := PLACE.match(solid_text(name)))),
    )


def name_key(name: str) -> str:
    """Give what the writings of one name share: no state's name, quotes, blanks or edition mark without a year."""
    plain = re.sub(r"[\s\"'“”‘’「」『』《》〈〉·-]", "", solid_text(name)).removeprefix(_STATE)
    edition = _EDITION.search(plain)
    return plain[: edition.start()] if edition and not _YEARS.search(edition.group()) else plain


def _stem(key: str) -> str:
    """Give the characters of a name in their order in the code, without its kind, trial mark and the field's name."""
    plain = without_field(_KIND_AT_END.sub("", _EDITION.sub("", key))).removeprefix("国家")
    return "".join(sorted(plain)) if len(plain) >= _SHORTEST else ""


def ended_names(body: str) -> list[str]:
    """Give the names of the papers that a text ends: 《…》同时废止."""
    if "废止" not in body and "廢止" not in body:
        return []
    ends = body[:_LOOKED_AT] + body[_LOOKED_AT:][-_LOOKED_AT:]
    return [found[1] for found in _ENDED.finditer(solid_text(ends))]
