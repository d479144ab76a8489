from __future__ import annotations

import contextlib
import json
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders import read_answer
from policywatch.spiders.families import FAMILIES, holds_rows, jpaas_page
from policywatch.spiders.trial import read_saved

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
COLUMN = "https://www.example.gov.cn/zwgk/zjdc/index.html"
# The shell of a jpaas column: quotes are single, parseType is misspelt on most sites.
SHELL = """<html><head><title>样例</title></head><body><div id="nav"><a href="/art/nav.html">导航</a></div>
<script parseType="bulidstatic" url="/api-gateway/jpaas-publish-server/front/page/build/unit"
 querydata="{'parseType':'bulidstatic','webId':'8d82','tplSetId':'2097','pageType':'column','tagId':'右侧内容',
 'editType':'null','pageId':'ff3a'}"></script></body></html>"""


def source(family: str, kind: str = "json", **selectors: str) -> Source:
    return Source("office", kind, (COLUMN,), "", "", "zh-Hans", timezone="Asia/Shanghai", family=family, list=selectors)


def read(text: str, family: str, url: str = COLUMN, **selectors: str):
    return read_answer(text.encode(), url, source(family, **selectors), now=NOW)


def test_a_jpaas_shell_leads_to_its_unit():
    (ask,) = read(SHELL, "jpaas").asks
    parts = urlsplit(ask.url)
    assert (parts.netloc, parts.path) == (
        "www.example.gov.cn",
        "/api-gateway/jpaas-publish-server/front/page/build/unit",
    )
    assert parse_qs(parts.query) == {
        "parseType": ["bulidstatic"],
        "webId": ["8d82"],
        "tplSetId": ["2097"],
        "pageType": ["column"],
        "tagId": ["右侧内容"],
        "editType": ["null"],
        "pageId": ["ff3a"],
    }
    assert ask.referer == COLUMN


def test_jpaas_parameters_are_passed_on_as_they_are_spelt():
    ask = read(SHELL.replace("bulidstatic", "buildstatic"), "jpaas").asks[0]
    assert "parseType=buildstatic" in ask.url


def test_a_jpaas_column_with_several_blocks_asks_for_all_of_them_up_to_a_limit():
    scripts = "".join(SHELL.replace("ff3a", f"page{n}").partition("<script")[2] for n in range(1))
    many = "".join(
        f"<script parseType=x url='/unit' querydata=\"{{'pageId':'{n}'}}\"></script>" for n in (1, 2, 2, 3, 4)
    )
    assert scripts
    assert [ask.url[-1] for ask in read(many, "jpaas").asks] == ["1", "2", "3"]


def test_a_jpaas_page_number_goes_into_param_json():
    unit = "https://www.example.gov.cn/front/page/build/unit?webId=1&tagId=%E5%86%85&editType=null"
    third = jpaas_page(jpaas_page(unit, 2, 20), 3, 20)
    assert parse_qs(urlsplit(third).query) == {
        "webId": ["1"],
        "tagId": ["内"],
        "editType": ["null"],
        "paramJson": ['{"pageNo":3,"pageSize":20}'],
    }


def test_the_answer_of_a_jpaas_unit_leads_to_the_older_rows():
    html = "<ul><li><a href=/art/1.html>样例一</a></li><li><a href=/art/2.html>样例二</a></li></ul>"
    unit = "https://www.example.gov.cn/front/page/build/unit?webId=1"
    second = read(json.dumps({"data": {"html": html}}), "jpaas", unit).next
    assert parse_qs(urlsplit(second.url).query)["paramJson"] == ['{"pageNo":2,"pageSize":2}']
    third = read(json.dumps({"data": {"html": html}}), "jpaas", second.url).next
    assert parse_qs(urlsplit(third.url).query)["paramJson"] == ['{"pageNo":3,"pageSize":2}']


def test_links_of_a_jpaas_unit_are_relative_to_its_column():
    html = json.dumps({"data": {"html": "<ul><li><a href='../../art/1.html'>样例的通知</a></li></ul>"}})
    unit = "https://www.example.gov.cn/api-gateway/jpaas-publish-server/front/page/build/unit?a=1"
    assert read(html, "jpaas", unit).items[0].url == "https://www.example.gov.cn/art/1.html"


def test_a_jpaas_column_that_a_browser_saved_is_read_as_it_stands():
    page = SHELL.replace("</body>", "<ul><li><a href=/art/2026/1.html>样例通知</a><span>2026-09-18</span></ul></body>")
    (item,) = read_saved(page.encode(), COLUMN, source("jpaas"), now=NOW)
    assert (item.title, item.published) == ("样例通知", date(2026, 9, 18))
    assert read(page, "jpaas").asks  # a poll asks for the rows themselves all the same


def test_a_saved_shell_says_what_to_save_instead():
    with pytest.raises(ParseError, match=r"save https://.*/build/unit"):
        read_saved(SHELL.replace("/art/", "/x/").encode(), COLUMN, source("jpaas"), now=NOW)


@pytest.mark.parametrize("data", [{"html": ""}, {}, None, {"html": "<p>暂无</p>"}])
def test_a_jpaas_answer_without_rows_is_an_error(data):
    with pytest.raises(ParseError):
        read(json.dumps({"code": "200", "success": True, "data": data}), "jpaas")


def test_where_a_source_names_its_rows_the_family_guesses_nothing():
    html = "<ul><li class=x><a href=/art/1.html>样例</a><span>截止日期 2026-10-17</span></li></ul>"
    (item,) = read(json.dumps({"data": {"html": html}}), "jpaas", item="li.x", link="a@href", title="a").items
    assert item.published is None


def test_a_xinhua_page_names_its_data_file():
    page = '<ul class="wz-list" data="datasource:0123456789abcdef0123456789abcdef"></ul>'
    asks = read(page, "xinhua", "http://www.nea.example/xwzx/index.htm").asks
    assert [ask.url for ask in asks] == ["http://www.nea.example/xwzx/ds_0123456789abcdef0123456789abcdef.json"]


def test_xinhua_links_are_relative_to_the_data_file():
    row = {"showTitle": "样例", "title": "", "publishUrl": "../20260918/a/c.html", "publishTime": "2026-09-18 08:00:00"}
    (item,) = read(json.dumps({"datasource": [row]}), "xinhua", "http://www.nea.example/xwzx/ds_1.json").items
    assert (item.url, item.title) == ("http://www.nea.example/20260918/a/c.html", "样例")


def test_a_gkmlpt_page_names_the_number_of_its_site():
    page = "<script>window._CONFIG = {'SID': '755001', TREE: []};</script>"
    (ask,) = read(page.replace("'SID'", "SID"), "gkmlpt", "http://www.sz.example/gkmlpt/index").asks
    assert ask.url == "http://www.sz.example/gkmlpt/api/all/0?page=1&sid=755001"
    assert read(page, "gkmlpt").asks[0].url.endswith("sid=755001")


def test_a_shell_that_did_not_change_says_nothing_of_its_rows():
    assert not holds_rows(source("jpaas"), COLUMN)
    assert holds_rows(source("jpaas"), "https://www.example.gov.cn/front/page/build/unit?webId=1")
    assert holds_rows(Source("a", "listing", (COLUMN,)), COLUMN)


@pytest.mark.parametrize(
    "record",
    [
        "<record><![CDATA[<li><a href='/art/2026/9/18/art_1_2.html'>样例</a><span>2026-09-18</span></li>]]></record>",
        "<record>\n<![CDATA[\n<a href='/art/2026/9/18/art_1_2.html'>样例</a>]]>\n</record>",
        "<record><tr><td><a href='/art/2026/9/18/art_1_2.html'>样例</a></td><td>2026-09-18</td></tr></record>",
        "<record>&lt;a href='/art/2026/9/18/art_1_2.html'&gt;样例&lt;/a&gt;</record>",
    ],
)
def test_hanweb_records_come_in_several_wrappings(record):
    for page in (
        f"<script type='text/xml'><datastore>{record}</datastore></script>",
        f"<datastore>{record}</datastore>",
    ):
        (item,) = read(page, "hanweb").items
        assert (item.title, item.published) == ("样例", date(2026, 9, 18))


def test_a_hanweb_column_that_was_rendered_is_read_as_a_page():
    page = "<ul><li><a href=/col/col2/>栏目</a></li><li><a href=/art/2026/9/18/art_1_2.html>样例</a></li></ul>"
    assert [item.title for item in read(page, "hanweb").items] == ["样例"]


def test_hanweb_script_rows_may_be_numbered_and_lack_days():
    rows = "urls[0]='/art/2026/9/1/art_1_1.html';headers[0]='甲';urls[1] = \"/b.html\";headers[1] = \"乙\";"
    items = read(f"<script>{rows}</script>", "hanweb").items
    assert [(item.title, item.published) for item in items] == [("甲", date(2026, 9, 1)), ("乙", None)]


@pytest.mark.parametrize("family", sorted(FAMILIES))
@pytest.mark.parametrize("page", ["", "<html></html>", "{}", "[]", "null", "<script url querydata></script>"])
def test_a_page_without_rows_is_an_error(family, page):
    with pytest.raises(ParseError):
        read(page, family)


@pytest.mark.parametrize(
    ("family", "page"),
    [
        ("hanweb", "<record>" * 200_000),
        ("hanweb", "<record><![CDATA[" * 100_000 + "</record>"),
        ("hanweb", "urls[i]='" * 150_000),
        ("hanweb", "urls[" + " " * 1_000_000),
        ("jpaas", '<script url=x querydata="' + "'a':'" * 200_000 + '"></script>'),
        ("xinhua", "datasource:" + "a" * 1_000_000),
    ],
)
def test_a_page_made_to_cost_time_ends_soon(family, page):
    with contextlib.suppress(ParseError):
        read(page, family)


PIECES = """<record> </record> <![CDATA[ ]]> urls[i]=' '; { } 'a':'b' <li> <a\thref=/art/1.html> datasource: \x00
<script\turl=/u\tquerydata=" "> SID:1 """.split(" ")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(FAMILIES)), st.lists(st.sampled_from(PIECES), max_size=12))
def test_whatever_comes_is_an_answer_or_an_error_of_ours(family, pieces):
    try:
        answer = read("".join(pieces), family)
    except ParseError:
        return
    assert answer.items or answer.asks
