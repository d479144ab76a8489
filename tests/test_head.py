"""Title and dates of a page are read without its body, and are those that a whole reading has."""

# ruff: noqa: E501  (tables of pages, a page a line)
from __future__ import annotations

import weakref
from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given, settings, strategies

from policywatch import Head, read_head, read_page
from policywatch.errors import ParseError
from policywatch.extraction.outline import Outline
from policywatch.extraction.source import Page
from policywatch.extraction.tree import lines, parse_text
from policywatch.extraction.visible import lines_of, written

URL = "https://www.example.gov.cn/tz/202611/t20261118_1.html"
NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
ZH = "<p>为规范算力服务的标识活动，某部起草了本办法，现向社会公开征求意见，有关单位和个人可以在月底前提出。</p>" * 40
DE = (
    "<p>Die Behörde hat am Freitag einen Entwurf vorgelegt, nach dem Anbieter von Chatbots ihre Modelle melden.</p>"
    * 30
)
EN = "<p>The regulator published draft rules on Friday that would oblige providers of chatbots to register.</p>" * 30
MENU = "<ul class=nav>" + "".join(f"<li><a href=/{n}>News and more of it {n}</a></li>" for n in range(30)) + "</ul>"
NEWS = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"%s","dateModified":"%s"}</script>'


def page(head: str, body: str) -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


PAGES = {
    "office": page("<title>关于某办法的公告_某部</title><meta name=PubDate content='2026-11-18 17:05'>", f"<h1>关于某办法的公告</h1><p>发布时间：2026-11-18</p>{ZH}"),
    "index table": page("<title>关于某办法的通知</title>", f"<table><tr><td>索 引 号：</td><td>1</td><td>发文字号：</td><td>某发〔2026〕2号</td></tr><tr><td>成文日期：</td><td>2026年03月01日</td><td>发布日期：</td><td>2026年03月04日</td></tr></table><h1>关于某办法的通知</h1>{ZH}"),
    "short notice": page("<title>关于某事的公告</title>", "<h1>关于某事的公告</h1><p>特此公告。</p><p>2026年11月18日</p>"),
    "hours ago": page("<title>某新规公开征求意见</title>", f"<h1>某新规公开征求意见</h1><span>3小时前</span>{ZH}"),
    "name over a headline": page("<title>某某网</title>", f"<div class=bar>某某网</div><div>关于公开征求某管理办法意见的通知</div>{ZH}"),
    "German news": page(f"<title>Strengere Regeln für Chatbots - Zeitung</title>{NEWS % ('Strengere Regeln für Chatbots', '2026-11-18T10:16:09Z', '2026-11-19T08:00:00Z')}", f"<h1>Strengere Regeln für Chatbots</h1><time datetime=2026-11-18T11:16>18.11.2026, 11:16 Uhr</time>{DE}"),
    "German under an English menu": page("<title>Strengere Regeln für Chatbots</title>", f"{MENU}<h1>Strengere Regeln für Chatbots</h1><p>18.11.26</p>{DE}"),
    "English news": page("<title>Draft rules for chatbots | Example News</title>", f"<h1>Draft rules for chatbots</h1><p>11/08/2026 2:05 p.m. ET</p>{EN}"),
    "dated by its address": page("<title>关于某办法的公告</title>", f"<h1>关于某办法的公告</h1>{ZH}"),
    "text in its data": page('<title>某新规公布</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"某新规公布","articleBody":"%s"}</script>' % ("某部今天公布新规，自公布之日起施行。" * 20), "<div id=app></div><script>start()</script>"),
}  # fmt: skip


def same(content: bytes, **beside: object) -> Head:
    head, reading = read_head(content, URL, now=NOW, **beside), read_page(content, URL, now=NOW, **beside)
    assert head == Head(
        title=reading.title,
        language=reading.language,
        published_at=reading.published_at,
        published_precision=reading.published_precision,
        modified_at=reading.modified_at,
        published_from=reading.published_from,
        zone_assumed=reading.zone_assumed,
    )
    return head


@pytest.mark.parametrize(("kind", "codec"), [*((kind, "utf-8") for kind in PAGES), ("office", "gb18030")])
def test_the_head_of_a_page_is_that_of_its_reading(kind, codec):
    head = same(PAGES[kind].replace("<head>", f"<head><meta charset={codec}>").encode(codec))
    assert head.title in PAGES[kind] and head.published_at


def test_what_the_source_says_of_its_pages_holds_for_their_heads():
    content = page("<title>某部</title>", f"<h4>关于某事的公告</h4><i>2026年11月20日</i>{ZH}").encode()
    head = same(content, detail={"title": "h4", "date": "i"}, row_title="公告", timezone="Asia/Shanghai")
    assert (head.title, head.published_at, head.published_from) == ("关于某事的公告", date(2026, 11, 20), "detail")
    cut = page("", f"<h1>关于公开征求某办法（征求意...</h1>{ZH}").encode()
    assert same(cut, row_title="关于公开征求某办法（征求意见稿）意见的通知").title.endswith("意见的通知")


@pytest.mark.parametrize(("odd", "codec"), [("\0", "utf-8"), ("\0", "gb18030"), ("", "utf-8-sig")])
def test_octets_that_are_no_text_are_not_read(odd, codec):
    title = "Draft rules for chatbots"
    broken = title.replace("rules", f"ru{odd}les")
    assert (
        same(page(f"<title>{broken}</title>", f"<h1>{broken}</h1><p>2026-11-18</p>{ZH}").encode(codec)).title == title
    )


@pytest.mark.parametrize("control", ["\x01", "\x0b", "\x1c", "\x7f", "\uffff", "&#8;", "&#x1F;", "&#65534;"])
def test_control_characters_are_blanks(control):
    headline = "Draft rules for chatbots"
    broken = page(f"<title>{headline}</title>", f"<h1>{headline.replace(' ', control)}</h1><p>18 November 2026</p>{EN}")
    assert same(broken.encode()).title == headline
    unseen = page(
        f"<title>{headline}</title>",
        f"<h1>{headline}</h1><p>18 November 2026</p>{EN}<noscript>a{control}b</noscript><div><select><option>c{control}</select><font title='d{control}'>{EN}</font></div>",
    )
    assert same(unseen.encode()).title == headline
    only_claimed = page(f"<title>{headline.replace(' ', control)}</title>", f"<p>18 November 2026</p>{EN}")
    assert same(only_claimed.encode()).title == headline


def test_a_page_that_was_read_is_let_go_at_once():
    read = Page.parse(page("<title>Draft rules</title>", f"<h1>Draft rules</h1>{EN}").encode())
    assert read.clean is not None
    held = weakref.ref(read)
    del read
    assert held() is None


def test_a_day_in_the_text_is_the_date_where_no_short_line_has_a_better():
    dateline = "The regulator said in Beijing on 17 November 2026 that it had opened a consultation on its draft rules for chatbots and models."
    behind = "<p>Deadline updated: 2 November 2026</p>"
    assert same(
        page("<title>Draft rules</title>", f"<h1>Draft rules</h1><p>{dateline}</p>{behind}{EN}").encode()
    ).published_at == date(2026, 11, 17)
    shown = f"<h1>Draft rules</h1><p>18 November 2026</p><p>{dateline}</p>{behind}{EN}"
    assert same(page("<title>Draft rules</title>", shown).encode()).published_at == date(2026, 11, 18)


def test_a_date_is_marked_by_microdata_wherever_it_stands():
    title = "<h1 itemprop=headline>Draft rules for chatbots</h1>"
    marked = "<div itemprop=datePublished content=2026-11-18T10:16:09+01:00></div>"
    head = same(page("<title>Draft rules for chatbots</title>", f"{title}{marked}<p>20 November 2026</p>{EN}").encode())
    assert str(head.published_at) == "2026-11-18 10:16:09+01:00"


def test_a_document_in_place_of_a_page_has_a_head():
    content = rb"{\rtf1 Draft rules for chatbots\par The regulator asks for comments.\par}"
    assert same(content, row_title="Draft rules").title == "Draft rules"


@pytest.mark.parametrize(
    "content",
    [
        "",
        page("<title>Just a moment...</title>", "<noscript>Enable JavaScript and cookies to continue</noscript>"),
        page("<title>安全验证</title>", "<p>请完成安全验证后继续访问</p>"),
        page("<title>404</title>", f"{MENU}<p>抱歉，您访问的页面不存在</p>"),
        page("<title>某某网</title>", "<p>您还没有登录，请先登录后查看。</p>"),
        page("<title>某某网</title>", "<div id=app></div><script src=/app.js></script>"),
    ],
)
def test_a_page_that_says_little_and_is_no_article_is_refused_as_by_a_whole_reading(content):
    labels = []
    for read in (read_head, read_page):
        with pytest.raises(ParseError) as caught:
            read(content.encode(), URL)
        labels.append(caught.value.label)
    assert labels[0] == labels[1]


PIECES = strategies.sampled_from([*PAGES.values(), "<p>", "</p>", "<td>", "<pre>a\n\tb", "</pre>", "<br>", "<a>", "</a>", "<table>", "</div>", "<script>", "</script>", "<svg>", "\n\t", "\u200b", "\ufdd0", "\0", "&#13;", "&#xD800;", "<h1>", "<o:p>", "2026-13-45", "９９", "text"])  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(strategies.lists(PIECES, max_size=12), strategies.randoms(use_true_random=False), strategies.integers(0, 60))
def test_no_broken_page_raises_anything_but_a_parse_error(pieces, random, count):
    content = bytearray("".join(pieces).encode("utf-8", "surrogatepass"))
    for _ in range(count if content else 0):
        content[random.randrange(len(content))] = random.randrange(256)
    try:
        head = read_head(bytes(content), URL, now=NOW)
    except ParseError:
        return
    head.title.encode()


@settings(max_examples=200, deadline=None)
@given(strategies.lists(PIECES, max_size=25).map("".join))
@example("<pre>a\nb<b>c\nd</b>e\nf</pre>g<td> x </td><td></td><td>y")
@example("<body>text</body></html><html><body>behind the page")
@example("<div>" * 400 + "text" + "</div>" * 400)
def test_the_lines_of_a_page_are_the_same_however_they_are_read(text):
    tree = parse_text(text.replace("\ufdd0", ""))
    if tree is not None:
        shown = lines_of(written(tree).decode())
        assert shown == lines(tree)
        assert shown == [line.text for line in Outline.of(tree).lines()]
