from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders import parse_listing
from policywatch.spiders.selectors import compile_selector
from policywatch.text import day_of

URL = "https://example.gov.cn/zcfb/"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
USUAL = {"item": "ul.list > li", "link": "a@href", "title": "a@title | a", "date": "> span"}


def read(page: str | bytes, **selectors: str):
    source = Source("office", "listing", (URL,), language="zh-Hans", timezone="Asia/Shanghai", list=USUAL | selectors)
    return parse_listing(page if isinstance(page, bytes) else page.encode(), URL, source, now=NOW)


def rows(*rows: str, **selectors: str):
    return read(
        f"<meta charset=utf-8><ul class=list>{''.join(f'<li>{row}</li>' for row in rows)}</ul>", **selectors
    ).items


def title(row: str, **selectors: str) -> str:
    return rows(f"{row}<span>2026-09-18</span>", **selectors)[0].title


def test_a_row_has_link_title_and_day():
    (item,) = rows('<a href="./202609/t20260917_1.html">关于样例的通知</a><span>2026-09-18</span>')
    assert item.url == "https://example.gov.cn/zcfb/202609/t20260917_1.html"
    assert item.title == "关于样例的通知"
    assert item.published == date(2026, 9, 18)


@pytest.mark.parametrize(
    ("anchor", "expected"),
    [
        ('<a href=x title="关于公开征求意见的通知">关于公开征求...</a>', "关于公开征求意见的通知"),
        ('<a href=x title="关于公开征求意见的通知">关于公开征求…</a>', "关于公开征求意见的通知"),
        ('<a href=x title="关于样例的通知">关于样例的通知...</a>', "关于样例的通知"),
        ("<a href=x><b>置顶</b>关于样例的通知</a>", "关于样例的通知"),
        ("<a href=x>[置顶] 关于样例的通知</a>", "关于样例的通知"),
        ('<a href=x title="关于公开征求意见的通知"><i>置顶</i>关于公开征求…</a>', "关于公开征求意见的通知"),
        ("<a href=x>关于样例的通知<em>NEW</em></a>", "关于样例的通知"),
        ("<a href=x>What is NEW</a>", "What is NEW"),
        ('<a href=x title="">关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="关于样例的通知 \' target="_blank">关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="关于样例\n的通知">关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="点击查看">关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="关于样例的...">关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="关于样例的通知"><img src=p.jpg></a>', "关于样例的通知"),
        ('<a href=x title="关于公开征求意见的通知">【进行中】关于公开征求…</a>', "【进行中】关于公开征求意见的通知"),
        ("<a href=x>关于样例的通知[已结束]</a>", "关于样例的通知[已结束]"),
        ("<a href=x>\n  样例令<BR>第45号\n </a>", "样例令第45号"),
        ("<a href=x>样例令<br/>\n<b>《样例办法》</b><br>AI<br>版</a>", "样例令《样例办法》 AI 版"),
        ("<a href=x title='样例公告2026年'>样例公告<br>2026年</a>", "样例公告2026年"),
        ('<a href=x title="关于公开征求\r\n意见的通知">关于公开征求…</a>', "关于公开征求意见的通知"),
        ('<a href=x title="样例的通知"><p>样例的通知</p><p>截止：12月17日</p></a>', "样例的通知"),
        ("<a href=x><h3>样例的通知</h3><p>各单位：</p></a>", "样例的通知"),
        ("<a href=x><i class=tit>通知</i>：样例办法</a>", "通知：样例办法"),
        ("<a href=x><i class=tit-mark>规范性文件类</i>关于样例的通知</a>", "关于样例的通知"),
        ('<a href=x title="样例局关于样例的通知"><i class=a1>样例局</i>关于样例的通知</a>', "样例局关于样例的通知"),
        ('<a href=x><img title="点击看大图"></a><a href=x>样例的通知</a>', "样例的通知"),
        ("<a href=x><em>【正在征集】</em>样例的通知</a>", "【正在征集】样例的通知"),
        # What is beside a title in an element of its own: badges, labels, what is not shown; a state stays.
        ("<a href=x><em>【样例司】</em>关于样例的通知</a>", "关于样例的通知"),
        ("<a href=x><em>【进行中】</em>关于样例的通知</a>", "【进行中】关于样例的通知"),
        ("<a href=x><span class=tag>公告</span>关于样例的通知<i class=new>新</i></a>", "关于样例的通知"),
        ("<a href=x>关于样例的通知<i>图</i></a>", "关于样例的通知"),
        ("<a href=x><span class=sr-only>Öffnet Seite:</span>Beispiel beschlossen</a>", "Beispiel beschlossen"),
        ("<a href=x><p><b>18</b><i>2026-09</i></p>关于样例的通知</a>", "关于样例的通知"),
        ("<a href=x><em>新</em>样例的通知</a>", "新样例的通知"),
        ("<a href=x><span class=a1>样例类</span>关于样例的通知<span class=b2>废止</span></a>", "关于样例的通知"),
        ("<a href=x><em>转载</em>关于样例的通知<b>有效</b></a>", "关于样例的通知"),
        ("<a href=x><i>公示中</i>关于样例的通知</a>", "关于样例的通知"),
        ("<a href=x><span class=hl>样例</span>办法的通知</a>", "样例办法的通知"),
        ("<a href=x><span>样例</span>办法的通知</a>", "样例办法的通知"),
        ("<a href=x><span class=drop>C</span>hina drafts rules</a>", "China drafts rules"),
        ("<a href=x><span class=tag>公告</span></a>", "公告"),
        ('<a href=x title="关于样例的通知"><b class=x>图解</b>关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="[图解]样例的通知"><b class=tag>图解</b>样例的通知</a>', "[图解]样例的通知"),
        ('<a href=x title="关于公开征求意见的通知">【样例司】关于公开征求…</a>', "关于公开征求意见的通知"),
        ('<a href=x title="关于样例的通知">【样例司】关于样例的通知</a>', "关于样例的通知"),
        ('<a href=x title="点击查看"><p class=news-title>样例的通知</p><p>各单位：</p></a>', "样例的通知"),
        ('<a href=x title="样例办法 答记者问">样例办法<b>答记者问</b></a>', "样例办法 答记者问"),
        # Attributes that end too early, and half an entity where a text is cut.
        ('<a title="关于"样例"公开征求意见的通知" href=x>关于"样例"公开…</a>', '关于"样例"公开征求意见的通知'),
        ("<a title=“关于样例 AI 的通知” href=x>关于样例 AI…</a>", "关于样例 AI 的通知"),
        ('<a title="关于样例的通知" rel href=x>关于样例…</a>', "关于样例的通知"),
        ('<a href=x title="关于&quot;样例&quot;的通知">关于"样例&amp;quo...</a>', '关于"样例"的通知'),
        (
            '<a href=x title="文章标题：样例的通知&#13;&#10;作者：甲&#13;&#10;更新时间：2026-11-20">样例…</a>',
            "样例的通知",
        ),
        ('<a href=x title="标题：关于样例的通知 发布时间：2026-11-20">关于样…</a>', "关于样例的通知"),
        ('<a href=x title="Beispiel (Interner Link)">Beispiel</a>', "Beispiel"),
        ('<a href=x title="樣例公告，另開新視窗">樣例公告</a>', "樣例公告"),
        ('<a href=x title="樣例公告【另開視窗】">樣例公告</a>', "樣例公告"),
        ('<a href=x><font title="关于公开征求意见的通知">关于公开征求…</font></a>', "关于公开征求意见的通知"),
        ("<a href=x><b>样例办法已经公布</b><i>样例办法已经公布</i></a>", "样例办法已经公布"),
        ("<a href=x><span class=num>3</span>样例办法</a>", "样例办法"),
        ("<a href=x><span>5</span>G样例办法</a>", "5G样例办法"),
        ('<a href=x title="关于样例的通知">通知</a>', "关于样例的通知"),
        ('<a href=x title="关于样例的通知"><b>09/18</b><p>2026</p></a>', "关于样例的通知"),
        ('<a href=x><img src=p.jpg alt="关于样例的通知"></a>', "关于样例的通知"),
        # A day in brackets.
        ("<a href=x>关于样例的通知（2026-09-18）</a>", "关于样例的通知"),
        ("<a href=x>【2026/09/18】关于样例的通知</a>", "关于样例的通知"),
        ("<a href=x>关于样例的通知（2026年9月18日）</a>", "关于样例的通知"),
        ("<a href=x>样例发布会（2026年9月17日）</a>", "样例发布会（2026年9月17日）"),
        ("<a href=x>· 样例</a>", "样例"),
        ("<a href=x>样<b>例</b><script>var a</script>通知</a>", "样例通知"),
    ],
)
def test_the_title_is_the_whole_one(anchor, expected):
    assert title(anchor) == expected


@pytest.mark.parametrize(
    "row",
    [
        "标题",
        '<a href="javascript:void(0)">更多</a>',
        '<a href="mailto:desk@example.gov.cn">联系</a>',
        '<a href="#">顶部</a>',
        "<a>无链接</a>",
        '<a href="{{item.url}}">{{item.title}}</a>',
        '<a href="/a/${row.id}.html">${row.title}</a>',
    ],
)
def test_a_row_without_a_link_is_no_item(row):
    assert len(rows(row, "<a href=a.html>样例</a>")) == 1


def test_the_same_link_is_one_row():
    items = rows("<a href=/a.html><img></a>", "<a href=//example.gov.cn/a.html>样例</a>", "<a href=a.html>别的</a>")
    assert [item.title for item in items] == ["样例", "别的"]


def test_links_without_quotes_and_scheme_are_read_and_base_counts():
    page = (
        "<base href=/other/><ul class=list><li><a href=//www.example.gov.cn/x.htm target=_blank>A</a>"
        "<li><a href=y.htm>B</a></ul>"
    )
    assert [item.url for item in read(page).items] == [
        "https://www.example.gov.cn/x.htm",
        "https://example.gov.cn/other/y.htm",
    ]


def test_companions_of_a_row_are_not_its_own():
    box = '<div><ul><li><a href="c.html">解读</a><span>2026-01-01</span></li></ul></div>'
    items = rows(f"{box}<a href=a.html>办法</a><span>2026-09-18</span>", link="> a@href", title="> a")
    assert [(item.title, item.published) for item in items] == [("办法", date(2026, 9, 18))]


def test_a_link_to_the_column_before_the_title_is_passed_over():
    (item,) = rows(
        '<a href="/tzgg/">[通知公告]</a><a href="/202609/t20260917_1.html">关于样例的通知</a><span>9-18</span>'
    )
    assert (item.url, item.title) == ("https://example.gov.cn/202609/t20260917_1.html", "关于样例的通知")


def test_a_date_in_an_element_of_its_own_is_not_of_the_title():
    assert title("<a href=x><b>关于2026-09-01样例的通知</b><i>2026-09-18</i></a>") == "关于2026-09-01样例的通知"
    assert title("<a href=x><i>[2026/09/18 08:30]</i> 关于样例的通知</a>") == "关于样例的通知"
    assert title("<a href=x><i>2026-09-18</i></a>") == "2026-09-18"


@pytest.mark.parametrize(
    ("form", "days"),
    [
        ("{a}<i>[2026-09-18]</i>{b}<i>阅读12</i>", [18, None]),
        ("<i>2026-09-18</i>{a}<i>2026-09-17</i>{b}", [18, 17]),
        ("<i>2026-09-18</i>{a}{b}<i>2026-09-17</i>", [18, 18]),
        ("<i>2026-09-18</i>{a}{b}", [None, None]),  # today's
        ("{a} 2026-09-18<br>{b} 2026-09-17<br>", [18, 17]),
    ],
)
def test_a_day_beside_a_row_without_one_is_its_own(form, days):
    page = form.format(a="<b><a href=a.html>样例一的通知</a></b>", b="<b><a href=b.html>样例二的通知</a></b>")
    found = [item.published for item in read(f"<div>{page}</div>", item="b", date="span").items]
    assert found == [day and date(2026, 9, day) for day in days]


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("<a href=a.html>样例的通知</a><em>[2026-09-18]</em>", 18),
        ("<a href=a.html>样例的通知</a>（2026年9月18日）", 18),
        ("<a href=a.html>样例的通知</a><time datetime=2026-09-18T08:00:00+08:00>Freitag</time>", 18),
        ("<a href=a.html>样例的通知</a><em>2026-09-18（星期五）</em>", 18),
        ("<a href=a.html>样例的通知</a><em>9月18日</em>", 18),
        ("<a href=a.html><p><b>18</b><i>2026-09</i></p><h3>样例的通知</h3></a>", 18),
        ("<a href=/202609/t20260917_1.html>样例的通知</a><i>09-18</i>", 18),
        ("<a href=a.html>样例的通知</a><em>阅读 2026</em>", None),
        ("<a href=a.html>样例的通知</a><em>2026-12-18</em>", None),  # a last day
        ("<a href=a.html>2026-09-18</a>", None),
        ("<a href=a.html>样例的通知</a><ul><li><a href=b.html>解读</a><em>2026-09-18</em></ul>", None),
    ],
)
def test_a_day_that_no_selector_finds_is_looked_for_in_the_row(row, day):
    published = rows(row, date="span.date")[0].published
    assert (published and day_of(published)) == (day and date(2026, 9, day))


@pytest.mark.parametrize(
    "form",
    [
        "样例通知{n} 2026-09-{d}",
        "2026年09月{d}日 样例通知{n}",
        "样例通知{n}（2026-09-{d} 08:30）",
        "【样例】样例通知{n}[2026-9-{d}]",
    ],
)
def test_what_all_rows_begin_or_end_with_is_not_of_their_titles(form):
    items = rows(*(f"<a href={n}.html>{form.format(n=n, d=10 + n)}</a>" for n in range(4)))
    assert [(item.title, item.published.day) for item in items] == [(f"样例通知{n}", 10 + n) for n in range(4)]


@pytest.mark.parametrize(
    "form", ["样例要闻（2026年9月{d}日）", "样例收盘公告 2026-09-{d}", "样例{n}会议 2026年8月{d}日"]
)
def test_days_that_are_of_all_titles_stay(form):
    titles = [form.format(n=n, d=10 + n) for n in range(4)]
    found = rows(*(f"<a href={n}.html>{title}</a><span>2026-09-{n + 12}</span>" for n, title in enumerate(titles)))
    assert [item.title for item in found] == titles


def test_what_some_rows_begin_or_end_with_is_of_their_titles():
    titles = ["【样例谈】智能体的治理", "样例通报 2026-09-18", "样例通知第三号", "样例通知第四号"]
    assert [item.title for item in rows(*(f"<a href={n}.html>{title}</a>" for n, title in enumerate(titles)))] == titles


def test_the_length_of_a_video_is_no_title():
    (item,) = rows("<a href=a.html><img> 02:13</a>", "<a href=a.html>样例的通知</a>")
    assert item.title == "样例的通知"


def test_of_two_rows_with_one_link_the_second_says_what_the_first_does_not():
    (item,) = rows("<a href=a.html>样例的通知</a>", "<a href=a.html><img></a><span>2026-09-18</span>")
    assert (item.title, item.published) == ("样例的通知", date(2026, 9, 18))


def test_where_an_attribute_is_missing_the_next_selector_counts():
    row = "<a href=x><p class=t>样例的通知</p><p>截止日期 2026-12-17</p></a>"
    assert title(row, title="a@title | .t | a") == "样例的通知"


def test_a_title_that_is_cut_is_whole_where_the_link_says_it():
    row = '<a href=x title="关于样例征求意见的通知"><h3>关于样例征求…</h3><p>各单位：</p></a>'
    assert title(row, title="h3") == "关于样例征求意见的通知"


def test_of_several_days_the_one_that_stands_alone_is_the_row_s():
    row = "<span>1</span><span><a href=a.html>2026-01-01起施行的样例办法</a></span><span>发布于 18/09/2026</span>"
    assert rows(row)[0].published == date(2026, 9, 18)


@pytest.mark.parametrize("pinned", ["<b>{}</b>", "<font color=red><strong>{}</strong></font>"])
def test_a_link_in_bold_is_a_child_of_its_row(pinned):
    found = rows(pinned.format("<a href=a.html>甲</a>"), "<a href=b.html>乙</a>", link="> a@href", title="> a")
    assert [item.title for item in found] == ["甲", "乙"]
    (item,) = rows("<b><a href=a.html>甲</a></b>", link="b > a@href", title="b > a")
    assert item.title == "甲"


def test_other_links_in_what_holds_the_title_are_not_of_it():
    row = '<h3><a href="/tzgg/">[通知]</a>视频：<a href="/p/1.html">样例的通知</a><a href=/jd/1.html>解读</a></h3>'
    assert title(row, link="h3 a@href", title="h3") == "视频：样例的通知"


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("<span>截止时间：2026-09-01</span><span>发布于：2026-09-18</span>", 18),
        ("<span>成文日期：2026-09-01</span><span>公布时间：2026年9月18日</span>", 18),
        ("<span>截止时间：2026-09-01</span>", None),
        ("<span>成文日期：2026-09-01</span>", 1),
        ("<span>２０２６－０９－１８</span>", 18),
    ],
)
def test_a_last_day_is_none_of_publication_and_the_day_of_signing_only_without_another(row, day):
    assert rows(f"<a href=a.html>样例的通知</a>{row}")[0].published == (day and date(2026, 9, day))


def test_a_label_that_is_linked_is_passed_over():
    (item,) = rows('<a href="/zt/20260901/">[专题]</a><a href="/p/20260917.html">关于样例的通知</a><span>9-18</span>')
    assert (item.url, item.title) == ("https://example.gov.cn/p/20260917.html", "关于样例的通知")


def test_of_two_links_of_a_row_to_one_page_the_one_with_words_names_it():
    row = "<a href=a.html><img></a><h3><a href=a.html>关于样例的通知</a></h3>"
    assert title(row, link="> a@href", title="> a") == "关于样例的通知"


def test_a_picture_s_name_is_a_title_only_where_no_link_has_one():
    (item,) = rows('<a href=a.html><img alt="样例图片说明"></a>', "<a href=a.html>关于样例的通知</a>")
    assert item.title == "关于样例的通知"


def test_of_several_links_the_title_is_that_of_the_one_that_is_followed():
    (item,) = rows('<a href="/tzgg/">[通知]</a><a href="/p/1.html">关于样例的通知</a>', link="a[href*='/p/']@href")
    assert item.title == "关于样例的通知"


def test_names_without_a_date_are_no_rows_where_days_stand_in_the_addresses():
    rows = "".join(f"<a href='/202609/t2026091{n}_1.html'>样例办法第{n}号公布</a>" for n in range(5))
    page = f"<div>{rows}<a href=/gd/>更多样例</a><a href=/zt/x.html>样例专题：智能体治理的经验</a></div>"
    links = {"item": "a", "link": "@href", "title": "."}
    source = Source("office", "listing", (URL,), language="zh-Hans", timezone="Asia/Shanghai", list=links)
    found = parse_listing(page.encode(), URL, source, now=NOW).items
    assert [item.title for item in found][-2:] == ["样例办法第4号公布", "样例专题：智能体治理的经验"]


@pytest.mark.parametrize(
    "row",
    [
        '<a href="/yanjiu/">样例研究</a><a href="/share?id=20260917">分享到微博</a>',  # the number is no page's
        '<a href="/yanjiu/">样例研究</a><a href="/p/20260917.html">评论</a>',  # the name is the longer one
        '<a href="/yanjiu/zhili/">样例研究：如何治理</a><a href="/p/20260917.html">有二十五条评论在这里</a>',
    ],
)
def test_the_first_link_of_a_row_is_its_own_where_nothing_says_otherwise(row):
    (item,) = rows(f"{row}<span>2026-09-18</span>")
    assert item.url.startswith("https://example.gov.cn/yanjiu/") and item.title.startswith("样例研究")


@pytest.mark.parametrize(
    "shown",
    [
        "<b>05</b><i>3月</i><em>2026</em>",
        "<b>2026</b><i>03-05</i>",
        "</span><span>05</span><span>2026-03",
        "<b>05</b><i>2026-03</i>",
        "<b>05</b>/<i>2026.03</i>",
        "<b>03-05</b><i>2026</i>",
        "<b>5日</b> <i>2026年3月</i>",
    ],
)
def test_the_leaf_of_a_calendar_is_a_date(shown):
    assert rows(f"<a href=x>关于样例的通知</a><span>{shown}</span>")[0].published == date(2026, 3, 5)


def test_links_to_other_pages_of_the_list_are_no_rows():
    page = "".join(f"<a href='/{name}.html'>{name}</a>" for name in ("样例办法", "样例规定", "1", "下一页", "尾页 >>"))
    found = read(f"<div>{page}</div>", item="a", link="@href", title=".", date="b").items
    assert [item.title for item in found] == ["样例办法", "样例规定"]


def test_menu_rows_without_a_date_are_left_out():
    dated = ["<a href=a.html>甲</a><span>2026-09-18</span>", "<a href=t20260917_1.html>乙</a>"]
    assert [item.title for item in rows(*dated, "<a href=more.html>更多</a>")] == ["甲", "乙"]


def test_rows_stay_where_no_list_shows_dates():
    assert len(rows("<a href=a.html>甲</a>", "<a href=b.html>乙</a>")) == 2


@pytest.mark.parametrize(
    ("href", "shown", "published"),
    [
        ("x.html", "2026-09-18", date(2026, 9, 18)),
        ("x.html", "2026/09/04", date(2026, 9, 4)),
        ("x.html", "2026.09.11", date(2026, 9, 11)),
        ("x.html", "[2026-09-11]", date(2026, 9, 11)),
        ("x.html", "2026年09月18日", date(2026, 9, 18)),
        ("x.html", "发布于 2025-12-12", date(2025, 12, 12)),
        ("x.html", "Nov 12", date(2026, 11, 12)),
        ("x.html", "Di., 24.11., 08:00 Uhr", datetime(2026, 11, 24, 0, 0, tzinfo=UTC)),
        ("x.html", "until Nov 12", None),
        ("x.html", "[26-09-18]", date(2026, 9, 18)),
        ("x.html", "2026-09-14 20:26", datetime(2026, 9, 14, 12, 26, tzinfo=UTC)),
        ("t20260612_1.html", "2026/06/22", date(2026, 6, 22)),
        ("t20260612_1.html", "２０２６－０９－１８", date(2026, 9, 18)),
        ("t20260612_1.html", "", date(2026, 6, 12)),
        ("t20260612_1.html", "昨天新增", date(2026, 6, 12)),
        ("/gn/2026/09-27/1.shtml", "9-27 22:20", datetime(2026, 9, 27, 14, 20, tzinfo=UTC)),
        ("/gn/2025/12-31/1.shtml", "1-1 00:05", datetime(2025, 12, 31, 16, 5, tzinfo=UTC)),
    ],
)
def test_the_day_shown_wins_over_the_day_in_the_link(href, shown, published):
    (item,) = rows(f"<a href={href}>样例</a><span>{shown}</span>")
    assert item.published == published
    assert isinstance(item.published, datetime) == isinstance(published, datetime)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (("05/11/2026", "19/10/2026"), [date(2026, 11, 5), date(2026, 10, 19)]),
        (("05/11/2026", "04/10/2026"), [date(2026, 5, 11), date(2026, 4, 10)]),
        (("05/11/2026", "10/19/2026"), [date(2026, 5, 11), date(2026, 10, 19)]),
    ],
)
def test_one_date_tells_how_the_others_of_an_english_list_are_read(shown, expected):
    found = "".join(f"<li><a href={n}.html>Sample notice {n}</a><span>{day}</span>" for n, day in enumerate(shown))
    source = Source("office", "listing", (URL,), language="en", timezone="Europe/London", list=USUAL)
    page = f"<ul class=list>{found}</ul>".encode()
    assert [item.published for item in parse_listing(page, URL, source, now=NOW).items] == expected


def test_the_item_can_be_the_link_itself():
    page = '<div><a class=t href=a.html title="样例一号文件">样例一号…</a><a class=t href=b.html>样例二</a></div>'
    items = read(page, item="a.t", link="@href", title="@title | .", date="span").items
    assert [item.title for item in items] == ["样例一号文件", "样例二"]


def test_the_text_of_an_element_alone_can_be_meant():
    row = "<a href=a.html><b><i>[进行中]</i> - 样例<br>办法<u>再次</u>公布</b></a> 2026-09-18"
    (item,) = rows(row, title="b::text", date="::text")
    assert (item.title, item.published) == ("样例办法再次公布", date(2026, 9, 18))


def test_the_next_page_is_told():
    page = "<ul class=list><li><a href=a.html>A</a></ul><a class=next href={}>下一页</a>"
    assert read(page.format("index_1.html"), next="a.next@href").next_url == "https://example.gov.cn/zcfb/index_1.html"
    assert read(page.format("./#top"), next="a.next@href").next_url is None
    assert read(page.format("index_1.html")).next_url is None


@pytest.mark.parametrize(
    "page",
    [
        "",
        "   ",
        "<html></html>",
        "<script>location.href='./fzggwl/'</script>",
        "<ul class=list></ul>",
    ],
)
def test_a_page_without_rows_is_an_error(page):
    with pytest.raises(ParseError) as caught:
        read(page)
    assert caught.value.label == "no rows"
    assert caught.value.source_id == "office"


def test_rows_without_links_are_a_redesign():
    with pytest.raises(ParseError, match="1 rows, none with a link") as caught:
        read("<ul class=list><li>x</ul>")
    assert caught.value.label == "redesign"


def test_gbk_is_read_whatever_the_page_declares():
    page = '<meta charset="utf-8"><ul class=list><li><a href=a.html>朱镕基同志</a></ul>'.encode("gbk")
    assert read(page).items[0].title == "朱镕基同志"


def test_a_flood_of_rows_is_cut():
    assert len(rows(*(f"<a href={n}.html>甲</a>" for n in range(5000)))) == 3000


@pytest.mark.parametrize("selector", ["", " | ", "a[", "li:nope(", "a@", "> "])
def test_a_wrong_selector_is_refused(selector):
    with pytest.raises(ValueError):
        compile_selector(selector)


def test_a_selector_is_taken_apart_outside_of_quotes_only():
    alternatives = compile_selector("a[title='x | y@z']@href | a[lang|=zh] | .@id")
    assert [way.attribute for way in alternatives] == ["href", "", "id"]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=120), st.text(alphabet="<>&;/ \"'=ul li a href span.20-9年:%#?\x00", max_size=80))
def test_whatever_comes_is_a_list_or_an_error_of_ours(noise, markup):
    for page in (
        noise,
        markup.encode(),
        f"<ul class=list><li><a href='{markup}' title='{markup}'>{markup}</a>".encode(),
    ):
        try:
            items = read(page).items
        except ParseError:
            continue
        assert all(item.url.startswith(("http://", "https://")) for item in items)


@pytest.mark.parametrize(
    "shown",
    ["<i>NEW</i>关于一的通知", "关于一的通知<em>2026-11-20</em>", "置顶 关于一的通知 <b>发布日期：2026年11月20日</b>"],
)
def test_a_badge_and_a_date_inside_the_link_are_not_of_the_title(shown):
    page = f"<ul class='list'><li><a href='/a1' title='关于一的通知'>{shown}</a></li></ul>"
    (item,) = read(page, title="a@title | a").items
    assert item.title == "关于一的通知"


def test_a_number_behind_the_title_stays():
    page = "<ul class='list'><li><a href='/a1' title='国家数据局公告'>国家数据局公告2026年第3号</a></li></ul>"
    (item,) = read(page, title="a@title | a").items
    assert item.title == "国家数据局公告2026年第3号"
