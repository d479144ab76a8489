"""Who issued a paper: the signature, the title before 关于, the sentence that says who did, the table."""

from __future__ import annotations

import re

from policywatch.documents.found import Found
from policywatch.documents.names import Run, Span, names_at, names_in_title, runs
from policywatch.documents.page import Page
from policywatch.documents.patterns import any_of
from policywatch.documents.signature import Signature, order_head
from policywatch.documents.solid import Solid, make_solid
from policywatch.documents.titles import OTHER_PAPER
from policywatch.models import Stage
from policywatch.text import one_body

_HEAD = 1500
_COUNT = r"(?:等)?(?:[\d一二三四五六七八九十]{1,3}个?)?(?:部门|单位|部委|机关|家)?"
_WHEN = any_of(
    r"""日前 近日 近期 今日 昨日 当日 于?\d{1,2}月\d{1,2}日
    \d{4}年\d{1,2}月\d{1,2}日 于近日 于日前 [(][^()]{2,12}[)] [,,] 正式 会同有关部门
    会同相关部门 有关部门 已 已经 共同 联合 研究 组织 提出 起草并 现 决定 牵头 就"""
)
_VERB = any_of(
    """印发 发布 公布 出台 颁布 制定 起草 编制 发表 批准 审议 讨论 原则通过 通过 修订 研制 部署
    开展 启动 下发 签署 《[^《》]{2,80}》(?:公开|向社会) 公开征求 征求"""
)
_PERSON = "(?:(?:总理|部长|主任|局长|署长|行长|主席)[\u4e00-\u9fff·]{2,4}?)?"
_ISSUES = re.compile(rf"{_COUNT}{_PERSON}{_WHEN}{{0,4}}{_VERB}(?!的《)")

_ISSUED_BY = re.compile(rf"{_COUNT}{_WHEN}{{0,4}}(?:印发|发布|公布|出台|颁布|制定)的《")
_LOCAL = re.compile(r"(?:省|市|区|县|自治区|州|我)(?P<rest>[\u4e00-\u9fff]{2,20})")


def read_issuers(page: Page, stage: Stage | None, signature: Signature | None) -> list[Found]:
    """Find the issuers of the paper, as printed and in the printed order."""
    head = order_head(page)
    if head:
        return _of(page.body, head)
    named, more = names_in_title(page.title)
    if signature and signature.names:
        return _in_full(page, signature, named) or _of(page.body, signature.names)
    is_notice = bool(named) and page.title.text.startswith("关于", named[-1].end)
    if is_notice and not more and stage != "interpretation":
        return _of(page.title, named)
    said = _issuing_run(page, more)
    trusted = stage == "interpretation" or more or not named
    if said and (trusted or _bodies(page.body, said.names) >= _bodies(page.title, named)):
        return _of(page.body, said.names)
    return _of(page.title, named) if named else _in_box(page) or _named_first(page)


def _in_full(page: Page, signature: Signature, named: list[Span]) -> list[Found]:
    """Give the one body of the title where it signed as 省政府办公厅 or 市人民政府, without the name of its place."""
    if len(signature.names) != 1 or len(named) != 1:
        return []
    short = _LOCAL.fullmatch(page.body.text, signature.names[0].start, signature.names[0].end)
    full = page.title.text[named[0].start : named[0].end]
    if not short or not full.endswith((short["rest"], "人民" + short["rest"])):
        return []
    return _of(page.title, named)


def _issuing_run(page: Page, many: bool) -> Run | None:
    """Find the bodies that the first sentences say issued or drafted the paper: the first list, or the longest."""
    saying = [run for run in runs(page.body, _HEAD) if _ISSUES.match(page.body.text, run.end)]
    if many:
        return max(saying, key=lambda run: len(run.names), default=None)
    return saying[0] if saying else None


def _named_first(page: Page) -> list[Found]:
    """Read who issued what a report tells of in its first sentence: 科技部发布的《…》将于11月起施行."""
    text = page.body.text
    for run in runs(page.body, max(0, text.find("。"))):
        if _ISSUED_BY.match(text, run.end) and not OTHER_PAPER.search(text, 0, run.start):
            return _of(page.body, run.names)
    return []


def _bodies(solid: Solid, names: tuple[Span, ...] | list[Span]) -> set[str]:
    return {one_body(solid.text[name.start : name.end]) for name in names}


def _in_box(page: Page) -> list[Found]:
    value = make_solid(page.box.get("issuer", ""))
    names = names_at(value, 0)
    return _of(value, names) if names and names[-1].end >= len(value.text) - 6 else []


def _of(solid: Solid, names: tuple[Span, ...] | list[Span]) -> list[Found]:
    """Give names as printed, without the blanks that space them out."""
    return [Found("".join(solid.printed(name.start, name.end).split()), solid, name.start, name.end) for name in names]
