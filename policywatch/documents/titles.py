"""The name of the paper itself, out of the title of a notice about it or out of its first sentences.

关于《…（征求意见稿）》公开征求意见的通知 and 关于印发《…》的通知 name a paper; 关于开展…的通知 has no name of its own.
"""

from __future__ import annotations

import re

from policywatch.documents.days import han_number
from policywatch.documents.found import Found
from policywatch.documents.names import Span, names_in_title
from policywatch.documents.page import Page
from policywatch.documents.patterns import any_of
from policywatch.documents.solid import Solid
from policywatch.models import Stage

_MARKED = re.compile(r"《((?:[^《》]|《[^《》]{1,120}》){1,200}?)》")
# Marks of a stage behind a name; （试行） and （2025版） belong to the name.
_MARK = re.compile(
    r"[(〔][^()〔〕]{0,24}(?:征求意见|草案|送审稿|报批稿|讨论稿|修订稿|征意见|审议稿|公示稿|审查稿|建议稿|试行稿)[^()〔〕]{0,24}[)〕]$"
    r"|(?:公开)?(?:再次)?(?:修订)?征求意见稿$|(?:修订|修正)?草案$|报批稿$"
)
# Words right before 《 that speak of another paper.
OTHER_PAPER = re.compile(
    r"(?:贯彻|落实|实施|执行|开展|组织|参加|参与|报送|推荐|学习|宣传|遵守|根据|依据|按照|符合|做好|支撑|配合|解释|适用)(?:好|落实|实施|执行)?$"
)
# Words right behind 》 that do: 关于《…》有关事项的公告. An interpretation may ask about them all the same.
_ABOUT_PAPER = re.compile(
    r"^(?:实施(?:细则|办法|方案|指南|工作|有关|中|后)|[有相]关(?:事项|工作|要求|问题)|第[一二三四五六七八九十百]+条|的?(?:申报|宣贯|培训|配套))"
)
_KIND = any_of(
    """办法 规定 条例 细则 规则 指南 指引 规范 规程 准则 纲要 规划 方案 要点 导则 目录 制度
    法 公约 措施 行动计划 框架 标准 技术要求 要求 意见 倡议书 政策"""
)
_BARE = re.compile(rf"{_KIND}(?:[(〔][^()〔〕]{{1,30}}[)〕])*$")
_ISSUED = re.compile(
    rf"(?:印发|发布|公布)([^《》]{{4,80}}?(?:{_KIND}|工作安排|工作计划)(?:[(〔][^()〔〕]{{1,30}}[)〕])*)的(?:通知|公告|通告)$"
)
_ASKED = re.compile(
    r"(?:征求|征集)(?!意见)(?:对)?([^《》]{4,80}?)(?:[(〔](?:公开)?征求意见稿[)〕])?(?:的)?意见(?:建议)?(?:的)?(?:通知|公告|函|通告)?$"
)
_ASKED_LAST = re.compile(
    rf"^(?![\d一二两三四五六七八九十]+项)(?P<name>[^《》,，:]{{2,60}}?{_KIND})(?:[(〔]?(?:修订|修正)?(?:草案|征求意见稿)[)〕]?){{0,2}}(?:再次|面?向社会|公开)*(?:征求|征集).{{0,4}}意见"
)
# 算力标识办法解读之一, 算力标识办法编制说明
_EXPLAINED = re.compile(
    rf"(?!关于)([^《》,，:：|｜]{{4,60}}?{_KIND}(?:[(〔][^()〔〕]{{1,30}}[)〕])*)(?:的)?(?:政策)?(?:解读|图解|答记者问|问答|编制说明|起草说明)"
)
_BEGINS = re.compile(r"就|拟|对")
# What a headline says that somebody does; a bare name says nothing.
_HEADLINE = re.compile(
    r"^(?:[一二两三四五六七八九十\d]+|多)部门|印发|发布|公布|出台|推出|实施|关于|征求|(?<![模虚])拟(?![人态合])|将|[,，|:：?？!！]"
)
_OWN_NOTICE = re.compile(
    r"关于.{2,}的(?:通知|公告|决定|意见|函|复函|批复|通告|通报|令|指导意见|实施意见|若干意见|建议)$"
)
_VERB = re.compile(
    r"(?:印发|发布|公布|出台|颁布|制定|起草|批准|形成|研制|通过|组织编制|编制|修订|公开征求|征求对?|审议)(?:了|并发布|公布)?(?:国家标准|强制性国家标准|推荐性国家标准|团体标准|行业标准)?$"
)
_DONE = re.compile(
    r"^已?[经由于][^;《]{4,120}?现予以?(?:公布|发布|印发)|^(?:[(][^()]{1,40}[)])*(?:系列|强制性|推荐性)?(?:国家|行业|团体|地方)?(?:标准)?[^。;《]{0,24}(?:发布|公布|施行|实施|生效|获批|印发|征求意见|公开征求)"
)
# An announcement that has nothing but its number for a title.
_NUMBERED = re.compile(r"[\u4e00-\u9fff、]{2,60}公告[(〔]?(?:(?:19|20)\d\d[)〕]?年?)?第?\d{1,4}号[)]?")
_ORDER_HEAD = re.compile(r"(?:令|公告)?(?:[(]?(?:19|20)\d\d年)?第?\d{1,4}号[)]?$")
_KIND_HEAD = re.compile(r"^(?:近日,|日前,)?(?:强制性|推荐性)?(?:国家|行业|团体|地方)标准$")
_TOLD = re.compile(r"^[^。]*(?:[,:日]|(?:印发|发布|公布|出台|制定|修订)的)$")
_ORDER_TITLE = re.compile(r"令[(]?第?\d{1,4}号[)]?$")
# 四川省人民政府令第371号 四川省公共数据管理办法
_ORDER_FIRST = re.compile(
    r"【[^【】]{1,16}】(?=.)|[\u4e00-\u9fff]{2,30}令[(]?(?:(?:19|20)\d\d年)?第?\d{1,4}号[)]?(?=.)"
)
_ASKS_FOR_ALL = re.compile(r"[^《》]{0,10}》等?[\d一二两三四五六七八九十]{1,3}项[^。《]{0,24}征求意见")
_EQUALS = re.compile(r"《》等(?P<n>[\d一二三四五六七八九十]{1,3})[项个部]")
_HEAD = 900


def core_titles(page: Page, stage: Stage | None) -> list[Found]:
    """Find the names of the papers that the page is about, as printed."""
    title = page.title
    around = _MARKED.sub("《》", title.text)
    in_title = [
        Span(*found.span(1))
        for found in _MARKED.finditer(title.text)
        if not OTHER_PAPER.search(title.text[: found.start()])
        and (stage == "interpretation" or not _ABOUT_PAPER.search(title.text[found.end() :]))
    ]
    if in_title:
        if re.search(r"《》等\d*[项个部]", around) and "标准" in around and stage not in ("draft", "approval", "plan"):
            return []
        return _counted(page, around) or _unique([_found(title, span) for span in in_title])
    if "《" in around or stage in (None, "filing"):
        return []
    explained = _EXPLAINED.match(title.text) if stage == "interpretation" else None
    if explained:
        return [_found(title, Span(*explained.span(1)))]
    wrapped = _ISSUED.search(title.text) or (_ASKED.search(title.text) if stage == "draft" else None)
    if wrapped and not re.search(r"名单|清单|结果", wrapped[1]):
        return [_found(title, Span(*wrapped.span(1)))]
    if _NUMBERED.fullmatch(title.text):
        return _in_body(page, stage)
    if _OWN_NOTICE.search(title.text) or "公告" in title.text:
        return _in_body(page, "draft") if stage in ("draft", "approval") else []
    if _BARE.search(title.text) and stage not in ("other", "interpretation") and not _HEADLINE.search(title.text):
        order = _ORDER_FIRST.match(title.text)
        return [_found(title, Span(order.end() if order else 0, len(title.text)))]
    return _in_body(page, stage) or (_asked_last(title) if stage == "draft" else [])


def _counted(page: Page, around: str) -> list[Found]:
    """Read all names of 《…》等3项标准 where the text lists as many in one row, the title's first."""
    said = _EQUALS.search(around)
    first = _MARKED.search(page.title.text)
    if not said or not first:
        return []
    at = page.body.text.find(f"《{first[1]}》", 0, _HEAD)
    found = _row(page.body, at) if at >= 0 else []
    return found if len(found) == han_number(said["n"]) else []


def _asked_last(title: Solid) -> list[Found]:
    """Read the name out of 网信办就算法推荐法（草案）征求意见."""
    asked = _ASKED_LAST.match(title.text)
    if not asked:
        return []
    issuers, _ = names_in_title(title)
    begins = _BEGINS.match(title.text, issuers[-1].end) if issuers else None
    return [_found(title, Span(begins.end() if begins else 0, asked.end("name")))]


def _in_body(page: Page, stage: Stage | None) -> list[Found]:
    """Find the papers that the first sentences say are issued, drafted or approved."""
    body = page.body
    found: list[Found] = []
    last = -1
    for match in _MARKED.finditer(body.text, 0, _HEAD):
        before, after = body.text[max(0, match.start() - 24) : match.start()], body.text[match.end() : match.end() + 60]
        name = _found(body, Span(*match.span(1)))
        follows = bool(found) and match.start() - last <= 1
        first = match.start() == 0 or any(head.search(before) for head in (_ORDER_HEAD, _KIND_HEAD))
        if last < 0 and "《" not in body.text[: match.start()]:
            first = first or _ORDER_TITLE.search(page.title.text) is not None or _TOLD.search(before) is not None
        if not follows and not _is_done(before, after, stage, first, name.end < match.end(1)):
            continue
        if found and not follows:
            break
        found.append(name)
        last = match.end()
    if not found and stage == "interpretation":
        short = _SHORTENED.search(body.text, 0, _HEAD)
        found = [_found(body, Span(*short.span(1)))] if short else []
    return _unique(_listed(page) or found or (_drafted(body) if stage == "draft" else []))


def _drafted(body: Solid) -> list[Found]:
    """Read the names before 3项国家标准…征求意见."""
    first = body.text.find("《", 0, _HEAD)
    row = _row(body, first) if first >= 0 else []
    return row if row and _ASKS_FOR_ALL.match(body.text, row[-1].end) else []


def _is_done(before: str, after: str, stage: Stage | None, first: bool, marked: bool) -> bool:
    """Say whether something is done to the paper whose name stands between `before` and `after`."""
    if stage == "amendment" and re.search(r"(?:对|修改|修订)$", before) and _CHANGED.match(after):
        return True
    if stage == "draft" and (marked or before.endswith("就")):
        return True
    if _VERB.search(before) and not after.startswith("的"):
        return True
    return stage != "draft" and first and bool(_DONE.search(after))


_SHORTENED = re.compile(r"《([^《》]{2,150})》[(](?:[^()]{0,40}[,，])?(?:以下)?简称")
_CHANGED = re.compile(r"(?:的?(?:部分|有关)条款)?(?:作|进行|予以)[出了]?[^。《]{0,8}(?:修改|修订|调整)|[,、。]")
_LIST = re.compile(r"(?:具体包括|分别(?:为|是)|包括|名称为|即)[:：]?《")


def _listed(page: Page) -> list[Found]:
    """Read 具体包括《…》、《…》: several standards issued at once."""
    opened = _LIST.search(page.body.text, 0, _HEAD)
    if not opened or "标准" not in page.title.text:
        return []
    return _row(page.body, opened.end() - 1)


def _row(body: Solid, at: int) -> list[Found]:
    """Read the names that stand one after another from `at` on."""
    found: list[Found] = []
    while (match := _MARKED.match(body.text, at)) is not None:
        found.append(_found(body, Span(*match.span(1))))
        at = match.end() + (body.text[match.end() : match.end() + 1] in ("、", "和", ",", ";"))
    return found


def _found(solid: Solid, span: Span) -> Found:
    """Give a name without the marks of its stage."""
    start, end = span.start, span.end
    while (mark := _MARK.search(solid.text, max(start + 2, end - 60), end)) is not None and mark.start() > start:
        end = mark.start()
    while end > start and solid.text[end - 1] in "-—_":
        end -= 1
    return Found(solid.printed(start, end), solid, start, end)


def _unique(found: list[Found]) -> list[Found]:
    return list({name.plain: name for name in reversed(found)}.values())[::-1]
