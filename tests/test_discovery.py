from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders.discovery import find_feeds, language_of, propose_list
from policywatch.spiders.trial import read_saved
from policywatch.text import day_of

URL = "https://office.example/news/"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
SOURCE = Source("new", "listing", (URL,), language="zh-Hans", timezone="Asia/Shanghai")
MENU = "<ul class=menu>" + "".join(f"<li><a href=/col{n}/>栏目导航第{n}栏</a></li>" for n in range(9)) + "</ul>"

NAMELESS = "<ul>" + "".join(f"<li><a href=/nav{n}/>无名导航第{n}栏</a></li>" for n in range(20)) + "</ul>"


def rows_of(form: str, count: int = 5) -> str:
    return "".join(
        form.format(
            n=n, title=f"关于样例工作的第{n}号通知", day=f"2026-09-{n + 10}", dd=n + 10, odd="odd" if n % 2 else "even"
        )
        for n in range(count)
    )


def propose(body: str):
    page = f"<html><head><meta charset=utf-8></head><body>{MENU}{body}</body></html>"
    return propose_list(page.encode(), URL, SOURCE, now=NOW), page


@pytest.mark.parametrize(
    ("before", "form", "after"),
    [
        ("<ul class=list>", "<li><a href=/a{n}.html>{title}</a><span>{day}</span></li>", "</ul>"),
        ("<ul class=list>", "<li class='{odd}'><span>[{day}]</span> <a href=/a{n}.html>{title}</a></li>", "</ul>"),
        ("<ul class=list>", "<li><a href=/a{n}.html>{title}</a> {day}</li>", "</ul>"),
        ("<ul class=list>", "<li><a href=/a{n}.html title='{title}'>{title}</a><b>{day}</b></li>", "</ul>"),
        (
            "<div id=box>",
            "<div class=row><h4><a href=/a{n}.html>{title}</a></h4><p class=date>{day}</p></div>",
            "</div>",
        ),
        ("<table class=t>", "<tr><td><a href=/a{n}.html>{title}</a></td><td>{day}</td></tr>", "</table>"),
        ("<div class=l>", "<a class=row href=/a{n}.html><b>{title}</b><i>{day}</i></a>", "</div>"),
        ("<dl class=l>", "<dt><a href=/a{n}.html>{title}</a><time>{day}</time></dt>", "</dl>"),
        ("<div class=l>", "<h3><a href=/a{n}.html>{title}</a></h3><p>{dd} Sep 2026</p><p>摘要。</p>", "</div>"),
        ("<dl class=l>", "<dt>{day}</dt><dd><a href=/a{n}.html>{title}</a></dd>", "</dl>"),
        ("<dl class=l>", "<dt><a href=/a{n}.html>{title}</a></dt><dd>[{day}]</dd>", "</dl>"),
        (
            "<div class=l>",
            "<dl><dt><a href=/a{n}.html>{title}</a></dt><dd>摘要如下。</dd><dd>{day}</dd></dl>",
            "</div>",
        ),
        ("<ul class=l>", "<li><a href=/a{n}.html><h3>{title}</h3><p>摘要如下。</p><i>{day}</i></a></li>", "</ul>"),
        ("<ul class=l>", "<li><a href=/a{n}.html><em class=tit>{title}</em><p>摘要如下。{day}</p></a></li>", "</ul>"),
        ("<ul class=l>", "<li><p class=d><b>{dd}</b><i>2026-09</i></p><a href=/a{n}.html>{title}</a></li>", "</ul>"),
        (  # links to a subject and to authors, beside titles
            "<div class=l>",
            "<div><p><a href=/thema{n}/>样例专题名称</a></p><h2><a href=/a{n}.html>{title}</a></h2>"
            "<p><a href=/team/x{n}>样例作者姓名</a> <i>{day}</i></p></div>",
            "</div>",
        ),
        (  # classes by subject, above the row
            "<div class=l>",
            "<div class='c{dd}a post k{dd}b'><header><a href=/a{n}.html>{title}</a><i>{day}</i></header></div>",
            "</div>",
        ),
        (  # an article that is linked from everywhere
            "<div class=l>",
            "<div class=p><a href=/a{n}.html></a><h2><a href=/a{n}.html>{title}</a></h2><i>{day}</i>"
            "<a href=/a{n}.html>继续阅读全文</a><a href=/a{n}.html>查看样例评论</a></div>",
            "</div>",
        ),
        ("<div class=l>", "<div><b>Bericht</b><h3><a href=/a{n}.html>{title}</a></h3><i>Sep {dd}</i></div>", "</div>"),
        # Beside lists that have no names either.
        (NAMELESS + "<ul>", "<li><a href=/a{n}.html><h3>{title}</h3><i>{day}</i></a></li>", "</ul>"),
        (NAMELESS + "<ul>", "<li><a href=/a{n}.html title='{title}'><b>{dd}</b><p>2026-09</p></a></li>", "</ul>"),
        (NAMELESS + "<ul>", "<li><a href=/a{n}.html title='{title}'><b>09/{dd}</b><p>2026</p></a></li>", "</ul>"),
        ("<ul class=l>", "<li><i>{day}</i><a href=/a{n}.html title='{title}'>通知</a></li>", "</ul>"),
        (
            "<ul class=l>",
            "<li><a href=/a{n}.html>{title}</a><i>{day}</i><div><ul><li><a href=/jd{n}.html>样例解读文章</a>"
            "<i>2026-11-01</i></li></ul></div></li>",
            "</ul>",
        ),
        (
            "<ul class=l>",
            "<li><a href=/a{n}.html><p class=d><b>{dd}</b>/ 2026-09</p><h3>{title}</h3></a></li>",
            "</ul>",
        ),
        ("<ul class=l>", "<li><i>2026/09<b><u>/</u>{dd}</b></i><a href=/a{n}.html>{title}</a></li>", "</ul>"),
        ("<ul class=l>", "<li><p><b>{dd}</b><i>09/2026</i></p><a href=/a{n}.html>{title}</a></li>", "</ul>"),
        (
            "<div class=l>",
            "<div><h3><a href=/a{n}.html>{title}</a></h3><ul><li>样例局</li><li>发布于 {day}</li></ul></div>",
            "</div>",
        ),
        ("<div>", "<a href=/a{n}.html><b class=title>{title}</b><i>{dd}. September 2026 / 5 Minuten</i></a>", "</div>"),
        ("<div>", "<div><p><b>Sep</b> <i>{dd}</i><br><u>2026</u></p><a href=/a{n}.html>{title}</a></div>", "</div>"),
        ("<div>", "<div><a href=/a{n}.html>{title}</a><p>2025年3月1日以来，样例。</p><i>{day}</i></div>", "</div>"),
        ("<div>", "<div><a href=/a{n}.html>{title}</a><time datetime='{day}'></time></div>", "</div>"),
        ("<ul class=l>", "<li><p class=d><b>{dd}</b><i>Sep 2026</i></p><a href=/a{n}.html>{title}</a></li>", "</ul>"),
        (  # a summary that speaks of a day, and the row's own further out
            "<div>",
            "<div class=row><p class=d><b>{dd}</b><i>2026-09</i></p><div><h4><a href=/a{n}.html>{title}</a></h4>"
            "<p>样例局11月3日召开会议。</p></div></div>",
            "</div>",
        ),
        (  # day and month are two of several parts of the link
            "<div class=l>",
            "<a class=r href=/a{n}.html><b>{dd}</b><i>2026/09</i><h3>{title}</h3><p>摘要如下。</p><u>查看</u></a>",
            "</div>",
        ),
        (  # the day of signing stands in a column of its own
            "<table class=l><tr><th>序号</th><th>标题</th><th>成文日期</th><th>发布日期</th></tr>",
            "<tr><td>{n}</td><td><a href=/a{n}.html>{title}</a></td><td>2026-01-05</td><td>{day}</td></tr>",
            "</table>",
        ),
        (  # a column says that it has the days of publication
            "<table class=l><tr><th>受理日期</th><th>标题</th><th>发布日期</th></tr>",
            "<tr><td>2026-01-0{n}</td><td><a href=/a{n}.html>{title}</a></td><td>{day}</td></tr>",
            "</table>",
        ),
        (  # the length of a video on its picture, and a file beside the article
            "<div class=l>",
            "<div><a href=/a{n}.html><b>12:3{n}</b></a><p><a href=/a{n}.html>{title}</a></p><i>{day}</i>"
            "<a href=/a{n}.pdf>PDF | 200 KB</a></div>",
            "</div>",
        ),
        ("<dl>", "<dt><a href=/a{n}.html>{title}</a></dt><dd>{day} 来源：样例日报　点击：{n}次</dd>", "</dl>"),
        ("<ul class=l>", "<li><p><b>{dd}</b>9月, 2026</p><a href=/a{n}.html>{title}</a></li>", "</ul>"),
        (  # boxes in boxes
            "<table class=l>",
            "<tr><td><p>{day}</p></td><td><div><p class=m><b><a href=/a{n}.html>{title}</a></b></p></div></td></tr>",
            "</table>",
        ),
        (  # nothing but the place of a cell tells the list from the box beside it
            "<table><tr><td><table>"
            + "".join(f"<tr><td><a href=/hot{n}>热门文章样例第{n}篇</a></td></tr>" for n in range(9))
            + "</table></td><td><table>",
            "<tr><td>·</td><td><a href=/a{n}.html>{title}</a></td><td>{day}</td></tr>",
            "</table></td></tr></table>",
        ),
        (  # a second list of the same form
            "<div class=side><ul class=l>"
            + "".join(f"<li><a href=/s{n}>样例解读文章第{n}篇</a><i>2026-09-0{n}</i></li>" for n in range(1, 4))
            + "</ul></div><div class=main><ul class=l>",
            "<li><a href=/a{n}.html>{title}</a><i>{day}</i></li>",
            "</ul></div>",
        ),
        (  # a second link to the article that says its title again
            "<div class=l>",
            "<article><h2><a href=/a{n}.html>{title}</a></h2><p><i>{day}</i> <a href=/by{n}>样例作者姓名</a></p>"
            "<div class=s><p>样例规定2026年3月1日起施行。<a href=/a{n}.html>全文：{title}</a></p></div></article>",
            "</div>",
        ),
        ("<div class=l>", "<p><a href=/a{n}.html>{title}({day})</a></p>", "</div>"),
        ("<div class=l>", "<p><a href=/a{n}.html>{title} {day}</a></p>", "</div>"),
        ("<div class=l>", "<a class=row href=/a{n}.html><h3>{title}</h3><i>{dd}.09.2026, 08:00 Uhr</i></a>", "</div>"),
        (
            "<ul class=list>",
            "<li><a href=/col1/>[样例栏目名]</a><a href=/a{n}.html>{title}</a><i>{day}</i></li>",
            "</ul>",
        ),
    ],
)
def test_a_list_is_found_among_the_menus(before, form, after):
    proposal, page = propose(before + rows_of(form) + after)
    assert [(item.url, item.title, day_of(item.published)) for item in proposal.items] == [
        (f"https://office.example/a{n}.html", f"关于样例工作的第{n}号通知", date(2026, 9, n + 10)) for n in range(5)
    ]
    source = Source("new", "listing", (URL,), language="zh-Hans", timezone="Asia/Shanghai", list=proposal.selectors)
    assert read_saved(page.encode(), URL, source, now=NOW) == proposal.items


@pytest.mark.parametrize("ago", ["{}小时前", "{} hours ago", "vor {} Std.", "{}时前"])
def test_a_short_title_before_a_day_is_no_part_of_it(ago):
    rows = "".join(f"<div class=row><a href=/a{n}>样例公告{n}</a><i>{ago.format(n + 1)}</i></div>" for n in range(4))
    proposal, _ = propose(f"<div class=l>{rows}</div>")
    assert proposal.selectors["date"] == "> i"
    assert [item.published.hour for item in proposal.items] == [15, 14, 13, 12]


def test_days_in_addresses_are_enough():
    proposal, _ = propose(f"<div class=l>{rows_of('<p><a href=/2026/09-1{n}/x{n}.shtml>{title}</a></p>')}</div>")
    assert [item.published for item in proposal.items] == [date(2026, 9, 10 + n) for n in range(5)]


def test_a_day_in_a_headline_is_what_it_speaks_of():
    proposal, _ = propose("<p>" + "".join(f"<a href=/{n}>截至2026年9月{n + 1}日的样例</a>" for n in range(6)) + "</p>")
    assert proposal is None


def test_the_larger_list_is_taken():
    few = f"<ul class=side>{rows_of('<li><a href=/s{n}>{title}</a><em>{day}</em></li>', 3)}</ul>"
    many = f"<ul class=main>{rows_of('<li><a href=/m{n}>{title}</a><em>{day}</em></li>', 8)}</ul>"
    proposal, _ = propose(few + many)
    assert len(proposal.items) == 8 and "/m0" in proposal.items[0].url
    wordy = f"<ul class=side>{rows_of('<li><a href=/s{n}>{title}，附件及说明</a><em>{day}</em></li>', 6)}</ul>"
    many = f"<ul class=main>{rows_of('<li><a href=/m{n}>{title}的补充</a><em>{day}</em></li>', 7)}</ul>"
    proposal, _ = propose(wordy.replace("附件", "相关附件" * 9) + many)
    assert len(proposal.items) == 7


@pytest.mark.parametrize("body", ["", MENU, "<p>2026-09-18</p>", rows_of("<li><a href=/a{n}>{title}</a>{day}</li>", 2)])
def test_where_no_list_is_nothing_is_proposed(body):
    assert propose(body)[0] is None


def test_a_listing_without_selectors_is_read_by_its_links_with_dates():
    page = f"{MENU}<ul class=new>{rows_of('<li><a href=/a{n}>{title}</a><i>{day}</i></li>')}</ul>".encode()
    assert len(read_saved(page, URL, SOURCE, now=NOW)) == 5


def test_a_redesign_is_told_from_an_empty_list():
    known = replace(SOURCE, list={"item": "ul.old > li", "link": "a@href", "title": "a"})
    page = f"{MENU}<ul class=new>{rows_of('<li><a href=/a{n}>{title}</a><i>{day}</i></li>')}</ul>".encode()
    with pytest.raises(ParseError, match="5 links with dates stand on the page"):
        read_saved(page, URL, known, now=NOW)
    with pytest.raises(ParseError) as caught:
        read_saved(MENU.encode(), URL, known, now=NOW)
    assert "links with dates" not in caught.value.problem


def test_a_page_made_to_cost_time_ends_soon():
    link = "<a href=/{}>样例样例样例</a>"
    pages = [
        "<div>" * 300 + "".join(link.format(n) for n in range(20_000)),
        "".join(f"<div>{link.format(n)}{'<i></i>' * 50}" for n in range(3000)),
        "".join(
            f"<ul class=c{n}x>{rows_of('<li><a href=/a{n}>{title}</a><i>{day}</i></li>', 3)}</ul>" for n in range(900)
        ),
        "".join(f"<div>{'<i>1</i>' * 90}{link.format(n)}</div>" for n in range(3000)),
        " title=“" * 200_000,
        ("<li><a href=/a>" + "<span>" * 200 + "样例" + "</span>" * 200 + "</a></li>") * 500,
    ]
    known = replace(SOURCE, list={"item": "li", "link": "a@href", "title": "a", "date": "span"})
    for page in pages:
        begun = time.monotonic()
        with suppress(ParseError):
            read_saved(page.encode(), URL, known, now=NOW)
        propose_list(page.encode(), URL, SOURCE, now=NOW)
        assert time.monotonic() - begun < 8, page[:80]


def test_the_feeds_of_a_page_are_those_of_its_head_then_links_that_look_like_some():
    page = b"""<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">
    <link rel="alternate" type="text/html" hreflang="de" href="/de/"><link rel=stylesheet href=/feed.css>
    <link rel="alternate feed" type="application/atom+xml; charset=utf-8" href="//office.example/atom.xml"></head>
    <body><a href="/rss/">RSS</a><a href="/feed.xml">again</a><a href="/feedback/">Feedback</a><a href="/x/feed">F</a>
    <a href="javascript:feed()">x</a><a href="/press.rss">Press</a></body></html>"""
    found = [(feed.url.removeprefix("https://office.example"), feed.title) for feed in find_feeds(page, URL)]
    assert found == [
        ("/feed.xml", "News"),
        ("/atom.xml", ""),
        ("/rss/", "RSS"),
        ("/x/feed", "F"),
        ("/press.rss", "Press"),
    ]


@pytest.mark.parametrize("place", ["https://office.example/news/", "https://office.example/news/index.html"])
def test_the_feed_of_a_column_goes_before_that_of_its_site_and_comments_go_last(place):
    names = [("Office » Comments", "/comments/feed/"), ("Office", "/feed/"), ("Office » News", "/news/feed/")]
    links = "".join(f"<link rel=alternate type=application/rss+xml title='{t}' href={h}>" for t, h in names)
    found = find_feeds(f"<html><head>{links}</head></html>".encode(), place)
    assert [feed.title for feed in found] == ["Office » News", "Office", "Office » Comments"]


def test_the_language_is_that_of_the_text():
    german = "<html><script>var the = of;</script><p>Die Bundesregierung hat den Entwurf für das Gesetz vorgelegt.</p>"
    assert language_of(german.encode()) == "de"
    assert language_of("<p>國家網信辦發佈關於規範人工智慧標識的辦法</p>".encode()) == "zh-Hant"


PIECES = """<li> </li> <a\thref=/x>样例样例样例</a> 2026-09-18 <ul\tclass='a\tb3'> <span> \x00 <tr> <div\tid='1x'>
<a\thref=//[>样例样例样例""".split(" ")


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60), st.lists(st.sampled_from(PIECES), max_size=25))
def test_whatever_comes_is_no_crash(noise, pieces):
    for page in (noise, "".join(pieces * 3).encode()):
        find_feeds(page, URL)
        propose_list(page, URL, SOURCE, now=NOW)
