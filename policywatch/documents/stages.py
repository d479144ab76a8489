"""The stage of a paper in its life: plan, draft, approval, final, and what is told about it."""

from __future__ import annotations

import re

from policywatch.documents.page import Page
from policywatch.documents.patterns import any_of
from policywatch.models import Stage

_PAPER_KIND = any_of(
    """通知 公告 决定 意见 办法 规定 条例 细则 指南 指引 规则 方案 规划 纲要 要点 标准 目录
    复函 批复 通报 准则 规范 规程 导则 制度 法 令 通告 函 批文 措施 框架 清单 名单"""
)
_IN_MARKS = re.compile(r"《[^《》]{0,200}》")
_EXPLAINS = re.compile(
    r"记者问|解读|一图读懂|一图看懂|图解|一文读懂|政策问答|问答|读懂|漫画说|专家文章|专家谈|专家观点|权威访谈|权威解答|百问百答|起草说明|编制说明"
)
_FILES = re.compile(
    r"(?:备案|登记)(?:编号|信息|清单|名单|情况|公告|的公告)|已备案|完成备案|通过备案|备案通过|新增.{0,12}备案|备案.{0,12}(?:公告|公布|清单)"
)
_PLAN = re.compile(
    r"(?:制修订|制订|制定|修订|研制|标准|外文版|立项|立法|项目)(?:工作)?(?:项目)?计划|计划项目|立项(?:公示|建议|评估|通知|的)|拟立项"
)
_RESULT = re.compile(
    r"(?:征求|征集).{0,60}(?:结果|情况|反馈的?公告|采纳)|(?:意见|建议).{0,8}(?:采纳|反馈|征集|处理)(?:的)?(?:结果|情况)|(?:结果|情况)(?:的)?反馈|意见的反馈$"
)
_ASKS = re.compile(
    r"征求.{0,60}?(?:意见|建议)|征集.{0,60}?意见|听取.{0,20}?意见|意见.{0,4}(?:征集|征求)|意见征询|征询.{0,30}?意见|征意见|草案|送审稿|讨论稿|预告(?:制定|订定|修正|废止)"
    r"|(?:公众|展开|公开)[谘咨]询(?!服务|电话|公司|热线|平台|机构)|[谘咨]询(?:文件|公众|期)"
)
_APPROVES = re.compile(r"公示(?!语|栏|系统|制度|办法|规定|规则|条例|指引|规范|要求|平台|管理|信息)")
_REPEALS = re.compile(r"废止|宣布失效|失效(?:的|规范性|文件)")
# A draft taken back, or its round of comments ended early: what was asked for is no longer.
WITHDRAWS = re.compile(
    r"(?:撤回|收回|终止|停止|中止|取消).{0,80}(?:征求意见|草案)|(?:征求意见|草案).{0,20}(?:撤回|终止|中止)"
)
_AMENDS = re.compile(
    r"关于(?:修改|修订|修正)(?!印发|发布)|修正案|》(?:完成修[改订正]|修[改订正]决定)|的修改(?:决定|通知)|(?:修改(?!单)|修订(?!版)).{0,40}的(?:决定|公告|通知)$"
)
_OTHER = re.compile(
    r"报告(?:[(][^()]{1,20}[)])?$|(?:发布|公布).{0,30}报告|报告.{0,6}(?:发布|出炉)|白皮书|蓝皮书|倡议|呼吁|大赛|竞赛|比赛|挑战赛|征文|公报|发布会|座谈会|研讨会|会议(?:召开|举行|在京|闭幕|$)|会议?在.{2,10}(?:召开|举行|举办|开幕|闭幕)|召开.{0,20}会议|论坛|大会(?!常)|启动仪式|公开招聘|招聘(?:公告|启事|简章|会|信息|岗位|工作人员)|招标|采购|培训班|年报|统计数据|运行情况|典型案例发布|举报受理|获奖"
)
_ASKS_IN_TEXT = re.compile(
    r"(?:现|拟)?(?:向社会|面向社会|公开|广泛)[^。]{0,12}征求[^。]{0,6}意见|征求意见稿[)）]?》?[^。]{0,20}(?:征求|反馈)意见|意见征询期|(?:草案|征求意见稿)[)]》"
)
_ASKED_BEFORE = re.compile(r"曾|此前|已于|前期|先后|期间")
_ASKS_NOW = re.compile(r"现(?!已)[^。曾]{0,14}征求[^。]{0,6}意见")
_ISSUES = re.compile(
    r"(?:印发|发布|公布|出台|颁布|批准|施行|实施|生效|获批|废止|修订|修改|制定|部署|下发|通过|联合开展)"
)
_ISSUES_IN_TEXT = re.compile(
    r"(?:印发|发布|公布|出台|颁布|批准|制定|审议通过|下发)了?[^。《]{0,16}《|现予以?(?:公布|发布|印发)|特此(?:通知|公告|通告)|印发给你们|》[^。]{0,24}(?:发布|施行|实施|生效|获批)"
)
_REPEALS_IN_TEXT = re.compile(r"(?:决定|予以|现将?|宣布|均?自[^。]{0,12}起)[^。]{0,30}废止|(?:决定)?废止《")
_AMENDS_IN_TEXT = re.compile(r"决定(?:对《[^《》]{2,120}》(?:的部分条款|有关条款)?(?:作|进行|予以)|修改《|修订《)")
_KIND_AT_END = re.compile(rf"{_PAPER_KIND}(?:[(〔][^()〔〕]{{1,30}}[)〕])*(?:(?:19|20)\d\d年?第\d+号)?$")
_HEAD, _LEAD = 700, 300
"""Characters of a text that may say what is asked for, and of a report that may say what is issued."""


def read_stage(page: Page, *, is_paper: bool, by_office: bool) -> Stage | None:
    """Tell the stage of the paper that the page carries or reports; None where it is about no paper.

    The title decides where it can; the words around the names in 《》 say what is done, the names say it only where
    they carry a mark (征求意见稿, 草案). `is_paper`: the page has a number or signature of its own; `by_office`: its
    title begins with the name of a body.
    """
    title = page.title.text
    around = _IN_MARKS.sub("《》", title)
    marked = _ASKS.search(title) is not None
    head = page.body.text[:_HEAD]
    if _EXPLAINS.search(around):
        return "interpretation"
    if _FILES.search(around) and not re.search(r"备案(?:管理|办法|工作|指南|制度)", around):
        return "filing"
    if _RESULT.search(around):
        return "other"
    if _PLAN.search(around) and "行动计划" not in around:
        return "plan"
    if _APPROVES.search(around) and not re.search(r"征求意见|征求.{0,30}意见", around):
        return "approval"
    if marked and WITHDRAWS.search(title):
        return "repeal"
    if marked and not re.search(r"征求意见稿.{0,6}编制", around):
        return "draft"
    if _AMENDS.search(around) or "《关于修改" in title:
        return "amendment"
    if _REPEALS.search(around) or "《关于废止" in title:
        return "repeal"
    if _OTHER.search(around) or (
        re.search("报告|[白蓝绿]皮书", title) and not re.search(r"通知|公告|办法|规定|意见", title)
    ):
        return "other"
    return _from_text(title, around, head, is_paper, by_office)


def _from_text(title: str, around: str, head: str, is_paper: bool, by_office: bool) -> Stage | None:
    if _ASKS_NOW.search(head) or (not is_paper and _asks(head)):
        return "draft"
    if _KIND_AT_END.search(title):
        return _issued(head) if "公告" in around or "决定" in around else "final"
    says = _ISSUES.search(around)
    if is_paper or (says and (by_office or "《" in title or "标准" in around)) or _ISSUES_IN_TEXT.search(head[:_LEAD]):
        return "final"
    return None


def _asks(head: str) -> bool:
    """Say whether a text asks for comments, other than in a sentence about a round that is over."""
    for found in _ASKS_IN_TEXT.finditer(head):
        if not _ASKED_BEFORE.search(head, head.rfind("。", 0, found.start()) + 1, found.end()):
            return True
    return False


def _issued(head: str) -> Stage:
    """Tell an announcement that only repeals from one that issues: what it does first, in its text, counts."""
    repeals, issues = _REPEALS_IN_TEXT.search(head), re.search(r"批准|发布|印发|公布《|成立|施行", head)
    if repeals and not (issues and issues.start() < repeals.start()):
        return "repeal"
    amends = _AMENDS_IN_TEXT.search(head)
    return "amendment" if amends and not (issues and issues.start() < amends.start()) else "final"
