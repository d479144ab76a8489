"""Pages in the forms of real ones, written by us: their title, dates, body and language are read."""

# ruff: noqa: E501  (tables of pages, a page a line)
from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings, strategies

from policywatch import read_facts
from policywatch.errors import ParseError
from policywatch.extraction import read_page
from policywatch.extraction.signature import with_signature

URL = "https://www.example.gov.cn/tz/content.html"
PROSE_ZH = [
    "为规范人工智能生成内容的标识活动，保护公民和组织的合法权益，某部起草了本办法，现向社会公开征求意见。",
    "有关单位和个人可以通过电子邮件或者信函提出意见，意见反馈截止时间为十月十七日，逾期不再受理。",
    "办法所称显式标识，是指在生成内容或者交互界面中添加的、以文字声音图形等方式呈现、能够被用户感知的标识。",
]
PROSE_EN = [
    "The regulator published draft rules on Friday that would oblige providers of chatbots to register their models.",
    "Companies would have thirty days to comment on the draft, which follows two rounds of talks with the industry.",
    "Lawyers said that the rules, if adopted, would be among the strictest anywhere, and would apply from next year.",
]
PROSE_DE = [
    "Die Behörde hat am Freitag einen Entwurf vorgelegt, nach dem Anbieter von Chatbots ihre Modelle melden müssen.",
    "Unternehmen haben dreißig Tage Zeit für Stellungnahmen, der Entwurf folgt auf zwei Gespräche mit der Branche.",
    "Juristen sagten, die Regeln gehörten zu den strengsten überhaupt und würden schon im kommenden Jahr gelten.",
]
RELATED = (
    "<ul class=related>" + "".join(f"<li><a href=/{n}>另一篇关于算力的报道之{n}</a></li>" for n in range(5)) + "</ul>"
)


def html(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def paragraphs(prose: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in prose)


def title(body: str, head: str = "", row: str = "") -> str:
    return read_page(html(body + paragraphs(PROSE_ZH), head), URL, row_title=row).title


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("<title>某办法公开征求意见_某部</title>", "<h1>某办法公开征求意见</h1>", "某办法公开征求意见"),
        ("<title>某办法公开征求意见_数据_频道首页_某网 - EXAMPLE.CN</title>", "<h2>某办法公开征求意见</h2>", "某办法公开征求意见"),
        ("<title>某办法公开征求意见-某某 技术网</title>", "<div><span>某办法公开征求意见</span></div>", "某办法公开征求意见"),
        ("<title>通知公告</title><meta name=ArticleTitle content=关于印发某办法的通知>", "<h1>某某部</h1><td>关于印发某办法的通知</td>", "关于印发某办法的通知"),
        ("<title>某部 - 公告栏 - 关于某标准立项的公示</title>", "<h1>某部</h1><h1>公告栏</h1><h1>关于某标准立项的公示</h1>", "关于某标准立项的公示"),
        ("<title>关于公开征求某办法意...</title>", "<h1>关于公开征求某办法意见的通知</h1>", "关于公开征求某办法意见的通知"),
        ("<title>关于公开征求某办法意见的通知-某某市人民政府</title>", "", "关于公开征求某办法意见的通知"),
        ("<title>关于公开征求某办法意见的通知-通知公告-某某市数据局</title>", "", "关于公开征求某办法意见的通知"),
        ("<title>某某市人民政府-关于公开征求某办法意见的通知</title>", "", "关于公开征求某办法意见的通知"),
        ("<title>【某某网】关于公开征求某办法意见的通知（某某日报）</title>", "", "关于公开征求某办法意见的通知"),
        ("<title>关于印发中国-东盟中心工作办法的通知</title>", "", "关于印发中国-东盟中心工作办法的通知"),
        ("<title>关于公开征求某办法意见的通知——某某网</title>", "", "关于公开征求某办法意见的通知"),
        ("<title>关于<br>某事\n 的通知</title>", "<h1>关于某事<br>的通知</h1>", "关于某事 的通知"),
        ("<title>Draft rules for chatbots | Example News</title>", "<h1>Draft rules for chatbots</h1>", "Draft rules for chatbots"),
        ("<title>China's chatbots face stricter rules, explained</title>", "<h1>Stricter rules for China's chatbots, explained</h1>", "Stricter rules for China's chatbots, explained"),
        ("<title>Meldung: Strengere Regeln für Modelle</title>", "<h1>12.11.2026Strengere Regeln für Modelle</h1><h2>Menü</h2>", "Strengere Regeln für Modelle"),
        ("<title>Mit Bindestrich- und Endungsregeln</title>", "<h1>Mit Bindestrich- und Endungsregeln</h1>", "Mit Bindestrich- und Endungsregeln"),
        (
            '<title>Regeln: Das Modell muss warten, Zeitung</title><script type="application/ld+json">'
            '{"@type": "NewsArticle", "headline": "Regeln: Das Modell muss warten"}</script>',
            "<h1>Das Modell muss warten</h1>", "Regeln: Das Modell muss warten",
        ),
        (
            "<title>Kulturgut - Wenn Maschinen sortieren</title><meta property=og:title content='Wenn Maschinen sortieren'>",
            "<h1><span>Kulturgut</span><span>Wenn Maschinen sortieren</span></h1>", "Wenn Maschinen sortieren",
        ),
        (
            "<title>Inland - Wenn Maschinen sortieren</title><meta property=og:title content='Wenn Maschinen sortieren'>"
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Wenn Maschinen sortieren"}</script>',
            "<h1><span>Inland</span> <span>Wenn Maschinen sortieren</span></h1>", "Wenn Maschinen sortieren",
        ),
        ("<title>任免信息_某某共和国工业和信息化部</title>", "<h1>某某共和国工业和信息化部</h1><div>任免信息</div>", "任免信息"),
        ("<title>某部关于印发某某人工智能发展规划的通知_政策_某政府网</title>", "<p>某部关于印发</p><p>某某人工智能发展规划的通知</p>", "某部关于印发某某人工智能发展规划的通知"),
        ("<title>Example</title>", "<h1>Regulator publishes long awaited model rules</h1>", "Regulator publishes long awaited model rules"),
    ],
)  # fmt: skip
def test_the_title_is_the_headline_that_a_claim_confirms(head, body, expected):
    assert title(body, head) == expected


def test_a_title_that_is_cut_is_completed_from_the_row_or_the_page():
    cut = "<h1>关于公开征求《某办法（征求意...</h1>"
    whole = "关于公开征求《某办法（征求意见稿）》意见的通知"
    assert title(cut, row=whole) == whole
    assert title(cut, f"<meta name=ArticleTitle content={whole}>") == whole
    assert title(f"{cut}<p>{whole}</p>", "<title>关于公开征求《某办法（征求意...</title>") == whole
    assert title(cut) == "关于公开征求《某办法（征求意..."


def test_the_row_names_a_page_without_a_headline():
    assert title("", "<title>正文</title>", row="关于某事的公告") == "关于某事的公告"


def test_a_page_without_a_title_is_not_called_after_the_day_on_which_it_is_looked_at():
    assert title("<div>今天是2026年11月20日 星期五</div><div>关于样例工作的说明</div>") == "关于样例工作的说明"


@pytest.mark.parametrize(
    ("head", "body", "language", "expected", "origin"),
    [
        ("<meta name=PubDate content='2026-09-18 17:05'>", "", "zh-Hans", "2026-09-18T17:05:00+08:00", "meta"),
        ("<meta name=PubDate content='2026-06-13 14∶06'>", "", "zh-Hans", "2026-06-13T14:06:00+08:00", "meta"),
        ("<meta name=PubDate content='2026-11-23 08:00:002026-11-24 09:00:00'>", "", "zh-Hans", "2026-11-23T08:00:00+08:00", "meta"),
        ("<meta name=publishdate content=0001-01-01T00:00:00Z>", "<p>发布时间：2026-09-18</p>", "zh-Hans", "2026-09-18", "visible"),
        # A save came later; the shown minute is the editor's.
        ("<meta property=article:published_time content=2026-09-18T19:40:11+08:00>", "<p>2026年09月18日 17:05 来源：某网</p>", "zh-Hans", "2026-09-18T17:05:00+08:00", "visible"),
        # JSON-LD in UTC: the page shows the same minute eight hours later, on the next day.
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-21T23:16:09Z"}</script>', "<p>2026-05-22 07:16</p>", "zh-Hans", "2026-05-22T07:16:09+08:00", "json-ld"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-21T23:16:09Z"}</script>', "", "zh-Hans", "2026-05-22T07:16:09+08:00", "json-ld"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-21T10:16:09Z"}</script>', "<p>21.05.2026, 12:16 Uhr</p>", "de", "2026-05-21T12:16:09+02:00", "json-ld"),
        ("", "<p>Veröffentlicht: 06.01.2026</p>", "de", "2026-01-06", "visible"),
        ("", "<p>意见反馈截止时间为2026年10月17日</p><p>发布日期：2026年9月18日</p>", "zh-Hans", "2026-09-18", "visible"),
        ("", "<p>成文日期：2026年01月27日</p><p>发布日期：2026年01月28日</p>", "zh-Hans", "2026-01-28", "visible"),
        ("", "<table><tr><td>索 引 号：</td><td>000-1</td><td>发文字号：</td><td>国发〔1996〕2号</td></tr><tr><td>成文日期：</td><td>1996年03月01日</td><td>发布日期：</td><td>2018年12月24日</td></tr></table>", "zh-Hans", "2018-12-24", "index"),
        ("", "<p>３小时前</p>", "zh-Hans", "2026-11-25T08:00:00+08:00", "visible"),
        ("", "<p>vor 2 Stunden</p>", "de", "2026-11-25T01:00:00+00:00", "visible"),
        ("", "<p>２０２６年９月１８日</p>", "zh-Hans", "2026-09-18", "visible"),
        ("<meta name=citation_publication_date content='2026/11/18'>", "", "de", "2026-11-18", "meta"),
        ("<meta property=article:published:time content=2026-11-18T17:00:00Z>", "", "de", "2026-11-18T17:00:00+00:00", "meta"),
        ("<meta name=govuk:first-published-at content=2026-11-18T00:01:00+00:00>", "", "de", "2026-11-18T00:01:00+00:00", "meta"),
        ("", "<p>Laufzeit: 01.01.2024 bis 31.12.2026</p><p>Meldung, 18.11.2026</p>", "de", "2026-11-18", "visible"),
        ("", "<p>5.11.2026 - 7.11.2026, Halle B</p><p>Meldung, 18.11.2026</p>", "de", "2026-11-18", "visible"),
    ],
)  # fmt: skip
def test_the_date_is_the_one_that_the_page_is_published_at(head, body, language, expected, origin):
    prose = {"zh-Hans": PROSE_ZH, "de": PROSE_DE}[language]
    content = html(f"<h1>某办法公开征求意见</h1>{body}{paragraphs(prose)}", head)
    reading = read_page(content, URL, language=language, now=datetime(2026, 11, 25, 3, 0, tzinfo=UTC))
    assert reading.published_at.isoformat() == expected
    assert reading.published_from == origin


@pytest.mark.parametrize("place", ["{}<h1>Prüfer fehlen</h1>{}", "<h1>Prüfer fehlen</h1>{}{}"])
def test_a_day_that_is_marked_under_another_heading_is_that_of_something_else(place):
    event = "<section><h2>Termine</h2><div><time datetime=2026-10-02>2. Oktober</time> Gespräch über Fristen</div></section>"
    content = html(
        "<title>Prüfer fehlen</title>" + place.format("<p>11.11.2026 | 4 Min.</p>", paragraphs(PROSE_DE)) + event
    )
    assert read_page(content, URL, language="de").published_at == date(2026, 11, 11)


def test_a_day_beside_news_behind_the_text_is_none_of_the_page():
    news = "<aside><h3>Neues</h3><ul><li>24.11.2026 <a href=/1>Neue Fortbildungen</a></li></ul></aside>"
    content = html(f"<h1>Prüfer fehlen</h1><p>Stand: 3. November 2026</p><p>{' '.join(PROSE_DE)}</p>{news}")
    assert read_page(content, URL, language="de").published_at == date(2026, 11, 3)


@pytest.mark.parametrize(
    "clock", ["今天是2026年11月25日 星期三", "Today is Wednesday, November 25, 2026", "Heute ist der 25.11.2026"]
)
def test_the_day_on_which_a_site_is_looked_at_is_not_that_of_a_page(clock):
    content = html(f"<div>{clock}</div><h1>某办法公开征求意见</h1>{paragraphs(PROSE_ZH)}")
    assert read_page(content, URL, now=datetime(2026, 11, 25, 3, 0, tzinfo=UTC)).published_at is None


@pytest.mark.parametrize("note", ["更新时间：2026-11-27 08:00", "页面生成时间：2026-11-27 10:22:11"])
def test_when_a_page_was_changed_or_made_is_not_its_day(note):
    content = (
        f"<title>某通知</title><h1>某通知</h1><p>{note}</p><p>发布日期：2026-11-19　信息来源：厅办公室　点击数：</p>"
    )
    assert str(
        read_page(content.encode(), "https://www.example.gov.cn/a.html", language="zh-Hans").published_at
    ).startswith("2026-11-19")


def test_what_stands_around_a_text_is_known_in_traditional_characters_too():
    prose = [
        "為規範生成內容的標識活動，主管部門起草了辦法，現向社會公開徵求意見，歡迎各界提出寶貴意見和建議。",
        "第一條 提供者應當在三十日內完成備案，並對演算法的安全性進行評估，評估結果應當向社會公布，接受監督。",
        "第二條 本辦法自發布之日起施行，由主管部門負責解釋，各地方機關應當結合實際制定實施細則。",
    ]
    foot = ["掃描下方二維碼關注我們的公眾號", "（責編：某某）", "免責聲明：本文僅供參考。", "分享讓更多人看到"]
    head = "<title>主管部門就標識辦法徵求意見_某某娛樂</title>"
    content = html(f"<div><span>主管部門就標識辦法徵求意見</span></div>{paragraphs(prose)}{paragraphs(foot)}", head)
    reading = read_page(content, URL)
    assert (reading.title, reading.body.split("\n")) == ("主管部門就標識辦法徵求意見", prose)
    assert reading.language == "zh-Hant"


@pytest.mark.parametrize("tag", ["main", "article", "header", "section"])
def test_a_page_without_tags_of_its_head_and_body_is_read(tag):
    inner = f"<{tag}><h1>Rules for models</h1></{tag}><main>{paragraphs(PROSE_EN)}</main>"
    content = f"<!doctype html><meta charset=utf-8><title>Rules for models | Example</title>{inner}".encode()
    reading = read_page(content, URL)
    assert reading.title == "Rules for models"
    assert reading.body.split("\n") == PROSE_EN


@pytest.mark.parametrize("tag", ["p", "div"])
def test_the_line_breaks_of_the_source_are_blanks(tag):
    wrapped = "".join(f"<{tag}><span>{line}</span></{tag}>".replace(" ", "\n      ") for line in PROSE_EN)
    assert read_page(html(f"<h1>Draft rules</h1><article>{wrapped}</article>"), URL).body.split("\n") == PROSE_EN


def test_a_day_in_han_figures_over_the_headline_is_read():
    content = html(f"<p>发布日期：二〇二六年九月十八日</p><h1>某办法公开征求意见</h1>{paragraphs(PROSE_ZH)}")
    assert read_page(content, URL).published_at.isoformat() == "2026-09-18"


def test_a_shown_day_wins_over_the_url_and_the_url_over_nothing():
    url = "https://www.example.gov.cn/zcfb/202606/t20260612_1406815.html"
    shown = html(f"<h1>某办法公开征求意见</h1><p>发布时间：2026/06/22</p>{paragraphs(PROSE_ZH)}")
    assert read_page(shown, url).published_at.isoformat() == "2026-06-22"
    bare = read_page(html(f"<h1>某办法公开征求意见</h1>{paragraphs(PROSE_ZH)}"), url)
    assert (bare.published_at.isoformat(), bare.published_from) == ("2026-06-12", "url")


def test_when_it_was_changed_is_kept_beside_when_it_was_published():
    head = '<script type="application/ld+json">{"@type":"Article","datePublished":"2012-03-01T08:00:00+01:00","dateModified":"2026-02-01T09:00:00+01:00"}</script>'
    reading = read_page(html(f"<h1>Explainer</h1>{paragraphs(PROSE_EN)}", head), URL)
    assert (reading.published_at.year, reading.modified_at.year) == (2012, 2026)


BODIES = {
    "paragraphs": paragraphs(PROSE_ZH),
    "a run of br": "<div>" + "<br><br>".join(PROSE_ZH) + "</div>",
    "one cell": f"<table><tr><td>{'<br>'.join(PROSE_ZH)}</td></tr></table>",
    "TRS, three deep": "<div class=TRS_Editor><style>p{}</style><div class=TRS_Editor><div class=TRS_Editor>"
    + paragraphs(PROSE_ZH) + "</div></div></div>",
    "WeChat, hidden by style": f'<div id=js_content style="visibility:hidden;opacity:0">{paragraphs(PROSE_ZH)}</div>',
    "gov.cn": "<table class=bd1><tr><td>索 引 号：</td><td>000014349/2026-1</td><td>发文机关：</td><td>某部</td></tr>"
    f"<tr><td>发文字号：</td><td>某发〔2026〕5号</td></tr></table><div id=UCAP-CONTENT>{paragraphs(PROSE_ZH)}</div>",
    "in a form": f"<form><input type=hidden name=__VIEWSTATE>{paragraphs(PROSE_ZH)}</form>",
}  # fmt: skip


@pytest.mark.parametrize("form", BODIES)
def test_a_body_is_read_whole_and_without_what_stands_beside_it(form):
    beside = "<div class=comments><p>网友：说得好，期待落实，希望尽快出台细则，越快越好。</p></div>"
    around = "<div class=nav><a href=/>首页</a><a href=/a>要闻</a></div>{}{}<div class=footer>版权所有 京ICP备1号</div>"
    content = html(
        "<h1>某办法公开征求意见</h1>" + around.format(BODIES[form], RELATED + beside),
        "<title>某办法公开征求意见</title>",
    )
    reading = read_page(content, URL)
    assert reading.body.split("\n") == PROSE_ZH
    assert reading.language == "zh-Hans"


def test_comments_inside_the_element_of_the_text_are_left_out():
    comments = "".join(
        f"<p>网友{n}：这个办法很好，希望尽快出台实施细则，越快越好，大家都在等，等了很久了。</p>" for n in range(2)
    )
    content = html(
        f"<h1>某办法公开征求意见</h1><div>{paragraphs(PROSE_ZH * 2)}<div class=pinglun-list>{comments}</div></div>"
    )
    assert "网友" not in read_page(content, URL).body


@pytest.mark.parametrize(("prose", "language"), [(PROSE_EN, "en"), (PROSE_DE, "de")])
def test_calls_to_subscribe_are_no_part_of_the_text(prose, language):
    calls = "<p>Sign up for our newsletter to get more.</p><p>Lesen Sie auch: Noch mehr Regeln</p>"
    content = html(f"<article><h1>Rules for chatbots</h1>{paragraphs(prose * 2)}{calls}</article>")
    reading = read_page(content, URL)
    assert "newsletter" not in reading.body and "Lesen Sie auch" not in reading.body
    assert set(prose) <= set(reading.body.split("\n")) and reading.language == language


def test_how_to_send_comments_is_part_of_the_text():
    lines = [*PROSE_ZH, "公众可扫描下方二维码提出意见。"]
    calls = paragraphs(["扫描二维码下载客户端", "扫一扫关注本报公众号"])
    assert read_page(html(f"<h1>某办法公开征求意见</h1>{paragraphs(lines)}{calls}"), URL).body.split("\n") == lines


def test_an_index_table_becomes_facts():
    reading = read_page(html("<h1>某办法公开征求意见</h1>" + BODIES["gov.cn"]), URL)
    assert ("发文字号", "某发〔2026〕5号") in reading.index
    assert "索引号" not in reading.body.replace(" ", "")


def test_cells_of_a_table_are_kept_apart():
    rows = "".join(f"<tr><td>{n}</td><td>某某大模型{n}号</td><td>某某公司{n}</td></tr>" for n in range(6))
    reading = read_page(
        html(f"<h1>备案信息公告</h1><div id=zoom>{paragraphs(PROSE_ZH)}<table>{rows}</table></div>"), URL
    )
    assert "3\t某某大模型3号\t某某公司3" in reading.body


def test_the_sources_own_selectors_win_where_they_find_something():
    content = html(
        f"<h1>别的</h1><b class=t>关于某事的公告</b><i class=d>2026-09-01</i><div class=x>特此公告。</div>{paragraphs(PROSE_ZH)}"
    )
    detail = {"title": "b.t", "body": "div.x", "date": "i.d"}
    reading = read_page(content, URL, detail=detail)
    assert (reading.title, reading.body, reading.published_from) == ("关于某事的公告", "特此公告。", "detail")
    assert read_page(content, URL, detail={"body": "div.none"}).body.startswith(PROSE_ZH[0])


def test_very_deep_and_very_large_pages_are_read_or_refused():
    for content in (
        b"<div>" * 50_000 + "今天发布新规。".encode() + b"</div>" * 50_000,
        b"<p " + b"a='b' " * 200_000 + ">今天发布新规。</p>".encode(),
        ("<p>今天发布新规，自公布之日起施行。</p>" * 60_000).encode(),
    ):
        try:
            reading = read_page(content, URL)
        except ParseError as problem:
            assert problem.label in ("empty", "shell")
        else:
            assert "新规" in reading.title + reading.body


def test_a_last_day_that_only_a_script_shows_is_read():
    content = (
        "<title>公开征求意见</title><h1>关于《算力办法（征求意见稿）》公开征求意见的通知</h1><p>为规范算力，我部起草了算力办法。</p>"
        "<div>截止时间：<span class='endtime' style='display:none'>1791993600000</span></div>"
    )
    reading = read_page(content.encode(), URL, language="zh-Hans")
    facts = read_facts(reading.title, reading.body, index=reading.index)
    assert facts.comment_deadline == date(2026, 10, 14)


def test_a_name_between_the_text_and_its_day_is_put_back():
    assert with_signature("公示期一个月。\n2026年3月7日", ["公示期一个月。", "某部科技司", "2026年3月7日"]) == (
        "公示期一个月。\n某部科技司\n2026年3月7日"
    )
    assert with_signature("公示。\n说明。\n2026年3月7日", ["公示。", "某司", "2026年3月7日"]).count("某司") == 0


@pytest.mark.parametrize("sentences", [2, 40])
def test_who_signed_a_notice_and_when_stays_under_its_text(sentences):
    text = "".join(f"<p>第{number}项要求适用于面向公众提供的服务，由主管部门解释。</p>" for number in range(sentences))
    content = (
        "<title>关于机器人的通知</title><body><h1>关于机器人的通知</h1><p>2026年3月9日</p><div>"
        f"{text}<p>国家数据局</p><p>公安部办公厅</p><p>2026年3月7日</p></div>"
        "<p>2026年3月1日</p></body>"
    )
    body = read_page(content.encode(), URL, language="zh-Hans").body
    assert body.endswith("\n国家数据局\n公安部办公厅\n2026年3月7日")
    assert "2026年3月9日" not in body and "2026年3月1日" not in body  # above the text, and signed by nobody


PIECES = strategies.sampled_from(
    ["<p>", "</p>", "<td>", "<table>", "</div>", "<div class=comment>", "<a href=x>", "</a>", "<br>", "<!--", "<![CDATA[",
     "<script type='application/ld+json'>", "</script>", '{"datePublished": 5, "headline": []}', "<title>", "<h1>", "<li>",
     "<style>", "2026-13-45", "９９", "３小时前", "\0", "\ud800", "&#0;", "&#xD800;", "索引号：", "发文字号：", "成文日期：",
     "<meta http-equiv=refresh content='0;url=x'>", "<form>", "<svg>", "<math>", "<select>", PROSE_ZH[0], PROSE_EN[0]]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(strategies.lists(PIECES, max_size=40), strategies.binary(max_size=40))
def test_no_page_raises_anything_but_a_parse_error(pieces, noise):
    content = "".join(pieces).encode("utf-8", "surrogatepass") + noise
    try:
        reading = read_page(content, URL, now=datetime(2026, 11, 25, tzinfo=UTC))
    except ParseError:
        return
    f"{reading.title}{reading.body}".encode()
    assert "\0" not in reading.title + reading.body
