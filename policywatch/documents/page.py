"""A page made ready for reading facts: title and text without white space, the index table, the days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from policywatch.documents.days import Day, find_days
from policywatch.documents.patterns import any_of
from policywatch.documents.solid import Solid, make_solid, solid_text

# Lists of other papers under the text, and what stands below it; only as a line of its own.
_MORE = any_of("相关 相關 推荐 推薦 延伸 扩展 擴展 热门 熱門 更多 猜你喜欢")
_OF_WHAT = any_of("稿件 阅读 閱讀 链接 鏈接 连接 文章 新闻 新聞 推荐 推薦 文档 文件 信息 资讯 政策 解读 报道 報道")
_BELOW = any_of("上一篇 下一篇 上一条 下一条 扫一扫在手机 掃一掃在手機 【返回顶部】")
_RELATED = re.compile(
    rf"^[^\S\n]*[·•|【\[]?{_MORE}{_OF_WHAT}?[】\]:：]?[^\S\n]*$|^[^\S\n]*{_BELOW}",
    re.MULTILINE | re.IGNORECASE,
)
_LABELS = {
    label: word
    for word, labels in {
        "issuer": "发文机关 发文机构 发布机关 制发机关 发文单位 制定机关",
        "number": "发文字号 文号 公文文号 发文文号 发布文号 文件编号 文件字号",
        "signed": "成文日期 成文时间 制发日期 签发日期 印发日期 发文日期",
        "effective": "施行日期 实施日期 生效日期 实施时间 施行时间",
        "deadline": "截止日期 截止时间 反馈截止日期 意见反馈截止日期 征集结束时间 结束时间",
        "": "标题 名称 文件名称 索引号 主题分类 发布日期 发布时间 发布机构 分类 主题词 生成日期 公开方式"
        " 公文种类 信息来源 责任部门 有效性 效力 公开日期 信息分类 体裁分类 服务对象 来源 所属机构 联合发文单位"
        " 废止日期",
    }.items()
    for label in labels.split()
}
# 发文字号：京数〔2026〕1号, [发文字号] 京数〔2026〕1号
_LABEL_LINE = re.compile(
    r"(?:(?P<label>[\u4e00-\u9fff]{2,8}):|[\[〔【](?P<boxed>[\u4e00-\u9fff]{2,8})[\]〕】]:?)(?P<value>.*)", re.DOTALL
)
_MOST_LINES = 12
"""Lines that a value of the table may be broken into: each figure of a number on a line of its own."""


@dataclass(frozen=True)
class Page:
    """`box` holds the rows of the index table that matter here: issuer, number, signed, effective, deadline."""

    title: Solid
    body: Solid
    days: list[Day]
    box: dict[str, str]
    published_on: date | None

    def anchor(self, signed_on: date | None) -> date | None:
        """Give the day next to which days without a year lie: the page's own, the signed, else the first one told."""
        return self.published_on or signed_on or next((day.value for day in self.days if day.value), None)


def make_page(title: str, body: str, index: Sequence[tuple[str, str]], published_on: date | None) -> Page:
    """Make a page ready: cut the lists of other papers under the text, read the table from `index` and the text."""
    related = _RELATED.search(body)
    body = body[: related.start()] if related else body
    solid = make_solid(body)
    box = _rows_in_text(body[:6000]) | _rows(index)
    return Page(make_solid(title), solid, find_days(solid.text), box, published_on)


def _rows(index: Sequence[tuple[str, str]]) -> dict[str, str]:
    rows: dict[str, str] = {}
    for label, value in index:
        word = _LABELS.get(solid_text(label).rstrip(":"))
        if word and value.strip():
            rows.setdefault(word, value)
    return rows


def _rows_in_text(text: str) -> dict[str, str]:
    """Read an index table that was left in the text: label and value a line, or a line each."""
    pairs: list[tuple[str, str]] = []
    for line in text.split("\n"):
        found = _LABEL_LINE.fullmatch(solid_text(line)) if len(line) < 300 else None
        label = (found["label"] or found["boxed"]) if found else ""
        if found and label in _LABELS:
            pairs.append((label, found["value"]))
        elif pairs and pairs[-1][1].count("\n") < _MOST_LINES:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}\n{line}")
    is_table = any(label in ("发文字号", "发布文号", "索引号") for label, _ in pairs)
    return _rows(pairs) if is_table else {}
