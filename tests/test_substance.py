"""A page that changed has a new version only when what it says changed."""

# ruff: noqa: E501  (pages and their edits, as they stand)
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
    ("/att/draft.docx", "/att/2027/draft.docx"),
    ("责令限期改正", "不予处罚"),
    (">某办法（征求意见稿）.docx<", ">某办法（修订稿）.docx<"),
]
FORM_ONLY = [
    ("draft.docx", "draft.docx?_t=1789012345678"),
    ("draft.docx", "draft.docx?OSSAccessKeyId=LT1&Expires=1789012345&Signature=a%2Bb"),
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
    ("/att/draft.docx", "https://files.example.gov.cn/att/draft.docx"),
    (">某办法（征求意见稿）.docx<", ">某办法（征求意见稿）.docx（下载）<"),
    ("<p>某办公室</p><p>2026年9月18日</p>", "<p>某办公室<br>2026年9月18日</p>"),
    ("<body>", "<body><div>今天是2026年11月25日 星期三</div>"),
    ("规范生成内容的标识活动，根据某法，我办起草了", "規範生成內容的標識活動，根據某法，我辦起草了"),
]


PAGE_EN = """<!doctype html><html lang=en><head><title>Draft rules on chatbots published | Example News</title></head><body><nav><a href=/>Home</a></nav>
<article><h1>Draft rules on chatbots published</h1><p class=meta>By Ann Writer | Published: 18 September 2026, 9:30 am | 1,024 views</p>
<p>The cyberspace regulator on Friday published draft rules for companion chatbots, which would apply from 1 May 2027.</p>
<p>Providers must verify the age of users within 30 days and may be fined up to 1 million yuan, or 3% of turnover.</p>
<p>The draft does not apply to services that are only used inside companies, the Cyberspace Administration of China said.</p>
<p>Comments may be sent to opinion@example.org until 17 October 2026.</p>
<h2>What comes next</h2><p>A final text is expected within nine months, lawyers in Shanghai said on Monday.</p>
<p>Attachment: <a href="/att/draft.pdf">Draft (PDF)</a></p></article>
<aside class=related><h3>Related</h3><ul><li><a href=/1>Chip shares rise</a></li><li><a href=/2>Export rules explained</a></li></ul></aside><footer>© 2026 Example News. All rights reserved</footer></body></html>"""
PAGE_DE = """<!doctype html><html lang=de><head><title>Entwurf für Chatbot-Regeln veröffentlicht - Zeitung</title></head><body><nav><a href=/>Start</a></nav>
<article><h1>Entwurf für Chatbot-Regeln veröffentlicht</h1><p class=meta>Von Anna Schreiber | Stand: 18.09.2026, 09:30 Uhr | 128 Kommentare</p>
<p>Die Internetaufsicht hat am Freitag einen Entwurf für Begleit-Chatbots veröffentlicht, der ab 1. Mai 2027 gelten soll.</p>
<p>Anbieter müssen das Alter binnen 30 Tagen prüfen; sonst drohen Bußgelder bis 1 Million Yuan oder 3 Prozent des Umsatzes.</p>
<p>Der Entwurf gilt nicht für Dienste, die nur in Unternehmen genutzt werden, teilte die Behörde in Peking mit.</p>
<p>Stellungnahmen sind bis zum 17. Oktober 2026 möglich.</p></article>
<section class=related><h3>Mehr zum Thema</h3><ul><li><a href=/1>Chip-Aktien steigen</a></li><li><a href=/2>Exportregeln erklärt</a></li></ul></section><footer>© 2026 Zeitung</footer></body></html>"""
STANDARD = """<!doctype html><html><head><title>关于发布某标准的公告_某部</title></head><body><div class=nav><a href=/>首页</a></div><h1>关于发布某标准的公告</h1>
<div class=info>发布时间：2026-09-18 来源：科技司 阅读：1024</div><div class=content>
<p>根据《某法》规定，现批准《人工智能 术语》等12项国家标准，自2027年1月1日起实施。</p>
<p>一、GB/T 45654—2025《某技术要求》由某单位牵头起草，代替GB/T 40000—2020。</p>
<p>二、各单位应当于2026年12月31日前完成对标，逾期未完成的予以通报。</p>
<p>联系人：张三 联系电话：010-12345678</p><p>附件：<a href=a.docx>标准名单.docx</a></p><p>某部</p><p>2026年9月15日</p></div></body></html>"""
MORE_SUBSTANCE = [
    (PAGE_EN, "1 May 2027", "1 June 2027"),
    (PAGE_EN, "30 days", "60 days"),
    (PAGE_EN, "1 million", "10 million"),
    (PAGE_EN, "3% of", "5% of"),
    (PAGE_EN, "does not apply", "applies"),
    (PAGE_EN, "17 October", "31 October"),
    (PAGE_EN, "opinion@", "comments@"),
    (PAGE_EN, "may be fined", "must be fined"),
    (PAGE_EN, "nine months", "six months"),
    (PAGE_EN, "Monday.", "Monday. The industry association objected."),
    (PAGE_EN, "<p>Comments may be sent to opinion@example.org until 17 October 2026.</p>", ""),
    (PAGE_EN, "Cyberspace Administration of China", "Ministry of Commerce"),
    (PAGE_EN, "draft.pdf", "draft-v2.pdf"),
    (PAGE_EN, "rules on chatbots published</h1>", "rules on chatbots withdrawn</h1>"),
    (PAGE_EN, "companion chatbots", "companion and customer chatbots"),
    (PAGE_EN, "Published: 18 September", "Published: 21 September"),
    (PAGE_EN, "in Shanghai", "in Beijing"),
    (PAGE_DE, "1. Mai 2027", "1. Juni 2027"),
    (PAGE_DE, "30 Tagen", "60 Tagen"),
    (PAGE_DE, "1 Million", "10 Millionen"),
    (PAGE_DE, "gilt nicht für", "gilt für"),
    (PAGE_DE, "17. Oktober", "31. Oktober"),
    (PAGE_DE, "müssen", "sollen"),
    (PAGE_DE, "Peking", "Schanghai"),
    (PAGE_DE, "möglich.</p>", "möglich.</p><p>Der Verband der Anbieter lehnt den Entwurf ab.</p>"),
    (PAGE_DE, "3 Prozent", "5 Prozent"),
    (STANDARD, "12项", "13项"),
    (STANDARD, "2027年1月1日", "2027年7月1日"),
    (STANDARD, "45654", "45655"),
    (STANDARD, "40000—2020", "40000—2021"),
    (STANDARD, "12月31日", "11月30日"),
    (STANDARD, "某单位牵头", "另一单位牵头"),
    (STANDARD, "12345678", "12345679"),
    (STANDARD, "张三", "李四"),
    (STANDARD, "予以通报", "予以处罚"),
    (STANDARD, "9月15日", "9月16日"),
    (STANDARD, "a.docx", "b.docx"),
    (STANDARD, "代替GB/T 40000—2020", ""),
    (STANDARD, "应当于", "可以于"),
    (STANDARD, "国家标准", "行业标准"),
    (STANDARD, "《某法》", "《某法》《某条例》"),
]
MORE_FORM_ONLY = [
    (PAGE_EN, "1,024 views", "2,048 views"),
    (PAGE_EN, "9:30 am", "9:31 am"),
    (PAGE_EN, "By Ann Writer", "By Ann Writer and Bob Editor"),
    (PAGE_EN, "<li><a href=/2>Export rules explained</a></li>", "<li><a href=/3>Other news today</a></li>"),
    (PAGE_EN, "| Example News</title>", "- Example News Online</title>"),
    (PAGE_EN, "© 2026", "© 2027"),
    (PAGE_EN, "companion chatbots", "companion\n   chatbots"),
    (PAGE_EN, "<p>Comments", "<div class=ad>Advertisement</div><p>Comments"),
    (PAGE_EN, "</article>", "<p>Share this article</p></article>"),
    (PAGE_EN, "</article>", "<p>Read more: Chip shares rise</p></article>"),
    (PAGE_EN, "<nav>", "<nav><a href=/new>New section</a>"),
    (
        PAGE_EN,
        "</article>",
        "<div class=comments><p>Reader: I do not believe a word of it, to be honest with you all.</p></div></article>",
    ),
    (PAGE_EN, "<h2>What comes next</h2>", "<h2><span>What comes next</span></h2>"),
    (PAGE_EN, "</article>", "<p>Sign up for our newsletter</p></article>"),
    (PAGE_EN, "18 September 2026, 9:30 am", "Sept. 18, 2026 9:30 AM"),
    (PAGE_EN, "/att/draft.pdf", "/att/draft.pdf?ts=12345"),
    (PAGE_EN, "Providers must", "Providers <b>must</b>"),
    (PAGE_EN, "</article>", "<p>Previous: Chip shares rise</p><p>Next: Export rules explained</p></article>"),
    (PAGE_EN, "<article>", "<article><p>Today is Friday, November 20, 2026</p>"),
    (PAGE_EN, "</article>", "<p>Editor: C. Reader</p></article>"),
    (PAGE_DE, "</article>", "<p>Redaktion: as</p></article>"),
    (PAGE_DE, "</article>", "<p>Nächster Artikel: Exportregeln erklärt</p></article>"),
    (PAGE_DE, "128 Kommentare", "256 Kommentare"),
    (PAGE_DE, "09:30 Uhr", "09:45 Uhr"),
    (PAGE_DE, "Von Anna Schreiber", "Von Anna Schreiber, Peking"),
    (PAGE_DE, "<li><a href=/2>Exportregeln erklärt</a></li>", ""),
    (PAGE_DE, "© 2026", "© 2027"),
    (PAGE_DE, " - Zeitung</title>", " | Zeitung Online</title>"),
    (PAGE_DE, "</article>", "<p>Lesen Sie auch: Chip-Aktien steigen</p></article>"),
    (PAGE_DE, "</article>", "<p>Anzeige</p></article>"),
    (PAGE_DE, "<p>Stellung", "<p>  Stellung"),
    (PAGE_DE, "Begleit-Chatbots", "Begleit&#8209;Chatbots"),
    (PAGE_DE, "</article>", "<p>Teilen</p><p>Drucken</p></article>"),
    (STANDARD, "阅读：1024", "阅读：4096"),
    (STANDARD, "_某部</title>", "-某部门户网站</title>"),
    (STANDARD, "来源：科技司", "来源：科技司 字体：大 中 小"),
    (STANDARD, "GB/T 45654—2025", "GB/T 45654-2025"),
    (STANDARD, "</p><p>某部</p>", "</p><p>\u3000\u3000某部</p>"),
    (STANDARD, "<div class=content>", "<div class=content><style>p{}</style>"),
    (STANDARD, "</div></body>", "<p>打印 关闭</p></div></body>"),
    (STANDARD, "</div></body>", "<p>上一条：某公告</p></div></body>"),
    (STANDARD, "、GB", "、 GB"),
    (STANDARD, "2026-09-18", "2026-09-18 10:00"),
    (STANDARD, "</div></body>", "</div><div class=footer>京公网安备 1号</div></body>"),
]


def read(content: str) -> Reading:
    return read_page(content.encode(), URL, language="zh-Hans")


def read_as_it_is(content: str) -> Reading:
    return read_page(content.encode(), "https://www.example.org/2026/09/18/a.html")


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


@pytest.mark.parametrize(("page", "old", "new"), MORE_SUBSTANCE)
def test_so_it_is_in_every_language(page, old, new):
    assert old in page
    assert differences(read_as_it_is(page), read_as_it_is(page.replace(old, new, 1)))


@pytest.mark.parametrize(("page", "old", "new"), MORE_FORM_ONLY)
def test_in_every_language_looks_make_no_version(page, old, new):
    assert old in page
    assert differences(read_as_it_is(page), read_as_it_is(page.replace(old, new, 1))) == ()


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


def test_a_title_that_a_reader_left_on_the_text_is_no_difference():
    text = "The office published the rules. They apply from May."
    assert differences(Reading("New rules", f"New rules {text}", "en"), Reading("New rules", text, "en")) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Views: 128",
        "128 views",
        "Read more: China's chips",
        "Updated: 3 May 2026",
        "vor 3 Stunden",
        "an hour ago",
        "gestern, 14:05 Uhr",
        "Auch interessant",
        "Anzeige",
        "Like 12 Share 3",
        "Report an error",
        "(dpa/lki)",
        "See also: China's chips",
        "展开全文",
        "3,021 reads",
        "1.024 Leser",
        "Reporting by Jane Doe and Li Wei",
        "Tags: AI, Models",
        "Schlagwörter: KI",
        "4 min read",
        "Lesezeit: 3 Minuten",
        "Listen to this article 5 min",
        "Nach der Anzeige geht es weiter",
        "© 2026 Beispielverlag",
        "Zum Öffnen auf dem Handy scannen",
        "Get our weekly newsletter",
        "Seite erzeugt am 27.11.2026 10:22:11",
        "预计阅读时间：3分钟",
        "标签：人工智能 大模型",
        "扫描二维码在手机阅读",
        "2026-11-19",
        "2026-11-19 10:05 来源：某某网 作者：李某",
    ],
)
def test_furniture_of_english_and_german_pages_is_no_difference(line):
    text = "The office published the rules.\nThey apply from May."
    assert differences(Reading("Rules", text, "en"), Reading("Rules", f"{text}\n{line}", "en")) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Tags must name the model.",
        "The newsletter is not published any more.",
        "请扫码报名，截止12月31日。",
        "Read the annex: it has 3,021 entries.",
        "2026年11月19日",
        "Print media must register.",
        "Related services are exempt.",
        "They do not apply to 128 comments made before.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_a_difference(line):
    text = "The office published the rules.\nThey apply from May."
    assert differences(Reading("Rules", text, "en"), Reading("Rules", f"{text}\n{line}", "en")) == ("body",)
