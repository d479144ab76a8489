"""A page that changed has a new version only when what it says changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from policywatch.extraction import differences, read_page
from policywatch.models import Reading

URL = "https://www.example.gov.cn/tz/2026-09/18/c_1.htm"
PAGE = """<!doctype html><html><head><title>关于公开征求某办法意见的通知_某某网</title></head><body>
<div class=nav><a href=/>首页</a> <a href=/tz/>通知公告</a></div>
<h1>关于公开征求某办法意见的通知</h1>
<div class=info>2026-09-18 17:05 来源：某某网 浏览次数：128 次</div>
<div id=zoom>
<p>为规范生成内容的标识活动，根据某法，我办起草了《某办法（征求意见稿）》，现向社会公开征求意见。</p>
<p>第一条 提供者应当在三十日内完成备案，处十万元以下罚款，比例不低于3.5%。</p>
<p>第二条 本办法适用于境内服务，不适用于内部研发；由国家数据局负责解释。</p>
<p>公众可以通过邮箱 opinion@example.gov.cn 提出意见，意见反馈截止时间为2026年10月17日。</p>
<p>第三条 未按规定标识的，责令限期改正；情节严重的，暂停服务。</p>
<table><tr><td>序号</td><td>名称</td></tr><tr><td>1</td><td>某大模型</td></tr></table>
<p>附件：<a href="/att/draft.docx">某办法（征求意见稿）.docx</a></p>
<p>某办公室</p><p>2026年9月18日</p>
</div>
<ul class=related><li><a href=/1>某地发布算力方案</a></li><li><a href=/2>某企业通过备案</a></li></ul>
<div class=footer>版权所有 京ICP备1号</div></body></html>"""
LAST = "<p>2026年9月18日</p>\n</div>"

SUBSTANCE = [
    ("关于公开征求某办法意见的通知</h1>", "关于再次公开征求某办法意见的通知</h1>"),
    ("三十日内", "十五日内"),
    ("十万元", "百万元"),
    ("3.5%", "35%"),
    ("3.5%", "3.6%"),
    ("3.5%", "3.5‰"),
    ("不低于", "低于"),
    ("应当在", "可以在"),
    ("不适用于内部研发", "适用于内部研发"),
    ("国家数据局", "国家网信办"),
    ("2026年10月17日", "2026年10月27日"),
    ("opinion@", "comment@"),
    ("暂停服务。", "暂停服务，吊销许可。"),
    ("；情节严重的，暂停服务", ""),
    ("<p>第三条 未按规定标识的，责令限期改正；情节严重的，暂停服务。</p>", ""),
    ("<p>某办公室</p>", "<p>第四条 本办法自公布之日起施行。</p><p>某办公室</p>"),
    ("<p>某办公室</p>", "<p>某办公室 某部</p>"),
    ("<p>2026年9月18日</p>", "<p>2026年9月20日</p>"),
    ("<td>1</td>", "<td>2</td>"),
    ("<td>某大模型</td></tr>", "<td>某大模型</td></tr><tr><td>2</td><td>另一模型</td></tr>"),
    ("<td>某大模型</td>", "<td>某小模型</td>"),
    ("根据某法，", "根据某法、某条例，"),
    ("（征求意见稿）》", "（第二次征求意见稿）》"),
    ("境内服务", "境内外服务"),
    ("生成内容", "合成内容"),
    ("<div class=info>2026-09-18 17:05", "<div class=info>2026-09-21 17:05"),
    ("draft.docx", "draft-2.docx"),
    ('<p>附件：<a href="/att/draft.docx">某办法（征求意见稿）.docx</a></p>', ""),
    ("</p>\n<p>某办公室", '</p><p><a href="/att/note.pdf">起草说明.pdf</a></p>\n<p>某办公室'),
    ("/att/draft.docx", "https://files.example.gov.cn/att/draft.docx"),
    ("责令限期改正", "不予处罚"),
]
FORM_ONLY = [
    ("浏览次数：128 次", "浏览次数：4,096 次"),
    ("浏览次数：128 次", ""),
    ("17:05", "17:06"),
    ("2026-09-18 17:05", "2026年09月18日 17:05:11"),
    ("来源：某某网", "来源：某某网站"),
    ("<ul class=related><li><a href=/1>某地发布算力方案", "<ul class=related><li><a href=/9>昨日新闻一则"),
    ("<li><a href=/2>某企业通过备案</a></li>", ""),
    ("京ICP备1号", "京ICP备1号-2 京公网安备 2号"),
    ("_某某网</title>", " - 某某网站</title>"),
    ("</p>\n<p>第二条", "</p>\n\n   <p>　　第二条"),
    ("<p>第三条 ", "<p style='text-indent:2em'>第三条&nbsp;"),
    ("标识活动", "标识<b>活动</b>"),
    ("《某办法", "“某办法"),
    ("3.5%", "３.５％"),
    ("，现向社会", ",现向社会"),
    ("；情节严重的", "。情节严重的"),
    ("为规范", "\u200b为规范"),
    ("<div id=zoom>", "<div id=zoom class=new-template>"),
    ("<p>为规范", "<script>var ad=2</script><p>为规范"),
    (LAST, LAST.replace("</div>", "<p>责任编辑：张某</p></div>")),
    (LAST, LAST.replace("</div>", "<p>【字体：大 中 小】</p><p>打印本页</p><p>关闭窗口</p></div>")),
    (LAST, LAST.replace("</div>", "<p>上一篇：某公告</p><p>下一篇：某通知</p></div>")),
    (LAST, LAST.replace("</div>", "<p>相关阅读</p><p>某地发布算力方案</p><p>某企业通过备案</p></div>")),
    (LAST, LAST.replace("</div>", "<p>扫一扫在手机打开当前页</p></div>")),
    (LAST, LAST.replace("</div>", "<p>阅读 1.2万 点赞 36</p></div>")),
    (LAST, LAST.replace("</div>", "<p>广告</p></div>")),
    (LAST, LAST + "<div class=comments><p>网友：支持，希望尽快出台，越快越好，期待细则。</p></div>"),
    ("<div class=nav>", "<div class=nav><a href=/new/>专题专栏</a> "),
    ("/att/draft.docx", "//www.example.gov.cn/att/draft.docx?t=1766"),
    (">某办法（征求意见稿）.docx<", ">某办法（征求意见稿）.docx（下载）<"),
    ("<p>某办公室</p><p>2026年9月18日</p>", "<p>某办公室<br>2026年9月18日</p>"),
    ("<body>", "<body><div>今天是2026年11月25日 星期三</div>"),
    ("规范生成内容的标识活动，根据某法，我办起草了", "規範生成內容的標識活動，根據某法，我辦起草了"),
]


def read(content: str) -> Reading:
    return read_page(content.encode(), URL, language="zh-Hans")


def test_there_are_enough_of_both():
    assert len(SUBSTANCE) >= 30 and len(FORM_ONLY) >= 30


@pytest.mark.parametrize(("old", "new"), SUBSTANCE)
def test_what_says_something_else_is_a_new_version(old, new):
    assert old in PAGE
    assert differences(read(PAGE), read(PAGE.replace(old, new)))


@pytest.mark.parametrize(("old", "new"), FORM_ONLY)
def test_what_only_looks_otherwise_is_no_new_version(old, new):
    assert old in PAGE
    assert differences(read(PAGE), read(PAGE.replace(old, new))) == ()


def test_the_parts_are_named():
    assert differences(read(PAGE), read(PAGE.replace("三十日", "十五日").replace("draft.docx", "b.docx"))) == (
        "body",
        "attachments",
    )


@pytest.mark.parametrize(
    ("old", "new", "differs"),
    [
        (datetime(2026, 9, 18, 1, tzinfo=UTC), datetime(2026, 9, 18, 9, tzinfo=timezone(timedelta(hours=8))), False),
        (datetime(2026, 9, 17, 20, tzinfo=UTC), datetime(2026, 9, 18, 4, tzinfo=timezone(timedelta(hours=8))), False),
        (datetime(2026, 9, 17, 23, tzinfo=UTC), datetime(2026, 9, 18, 1, tzinfo=UTC), True),
        (datetime(2026, 9, 18, 1, tzinfo=UTC).date(), datetime(2026, 9, 18, 9, tzinfo=UTC), False),
        (datetime(2026, 9, 18, tzinfo=UTC).date(), None, False),
        (None, datetime(2026, 9, 18, tzinfo=UTC).date(), False),
    ],
)
def test_another_day_is_a_difference_and_another_way_to_say_it_is_none(old, new, differs):
    one, other = (Reading("某事", "某事说明", "zh-Hans", published_at=at) for at in (old, new))
    assert bool(differences(one, other)) is differs


@pytest.mark.parametrize(
    "line",
    [
        "Views: 128",
        "128 views",
        "Read more: China's chips",
        "Updated: 3 May 2026",
        "vor 3 Stunden",
        "Auch interessant",
        "Anzeige",
    ],
)
def test_furniture_of_english_and_german_pages_is_no_difference(line):
    text = "The office published the rules.\nThey apply from May."
    assert differences(Reading("Rules", text, "en"), Reading("Rules", f"{text}\n{line}", "en")) == ()


@pytest.mark.parametrize(
    "line",
    ["Print media must register.", "Related services are exempt.", "They do not apply to 128 comments made before."],
)
def test_a_sentence_that_begins_like_furniture_is_a_difference(line):
    text = "The office published the rules.\nThey apply from May."
    assert differences(Reading("Rules", text, "en"), Reading("Rules", f"{text}\n{line}", "en")) == ("body",)
