from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders import read_answer

URL = "https://example.gov.cn/api/list"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
PATHS = {"item": "data.rows", "link": "url", "title": "title", "date": "day | ctime", "text": "summary"}
ROW = {"url": "/a.html", "title": "样例", "day": "2026-09-18"}


def read(answer, **paths):
    source = Source("office", "json", (URL,), language="zh-Hans", timezone="Asia/Shanghai", list={**PATHS, **paths})
    text = answer if isinstance(answer, str | bytes) else json.dumps(answer, ensure_ascii=False)
    return read_answer(text if isinstance(text, bytes) else text.encode(), URL, source, now=NOW)


def one(row, **paths):
    (item,) = read({"data": {"rows": [row]}}, **paths).items
    return item


def test_a_row_has_link_title_day_and_text():
    item = one(ROW | {"summary": "<p>第一段</p><p>第二段</p>"})
    assert (item.url, item.title, item.published) == ("https://example.gov.cn/a.html", "样例", date(2026, 9, 18))
    assert item.text == "第一段\n第二段"


@pytest.mark.parametrize(
    ("row", "published"),
    [
        ({"day": "2026.09.11"}, date(2026, 9, 11)),
        ({"day": "2026-09-11 08:00:00"}, datetime(2026, 9, 11, tzinfo=UTC)),
        ({"day": 1789084800000}, datetime(2026, 9, 11, tzinfo=UTC)),
        ({"day": 1789084800}, datetime(2026, 9, 11, tzinfo=UTC)),
        ({"day": "1789084800"}, datetime(2026, 9, 11, tzinfo=UTC)),
        ({"day": "", "ctime": "2026/9/11"}, date(2026, 9, 11)),
        ({"day": "今年", "ctime": "2026/9/11"}, date(2026, 9, 11)),
        ({"day": 0}, None),
        ({"day": None}, None),
        ({"day": "0001-01-01T00:00:00"}, None),
        ({"day": ["2026-09-11"]}, None),
        ({"day": True}, None),
    ],
)
def test_days_come_in_every_form(row, published):
    assert one({"url": "/a", "title": "x", **row}).published == published


def test_the_day_in_the_link_counts_where_the_row_has_none():
    assert one({"url": "/202609/t20260917_1.html"}).published == date(2026, 9, 17)


@pytest.mark.parametrize(
    ("answer", "item"),
    [
        ([ROW], "."),
        ({"a": [[], [ROW]]}, "a.1"),
        ({"a": {"x": {"rows": [ROW]}, "y": {"rows": []}}}, "a.*.rows"),
        ({"deep": [{"er": {"itemList": [ROW]}}]}, "**.itemList"),
        ({"new": [], "old": [ROW]}, "new | old"),
        ({"only": ROW}, "only"),
        ({"rows": {"17": ROW}}, "rows.*"),
    ],
)
def test_a_path_leads_to_the_rows(answer, item):
    assert [row.title for row in read(answer, item=item).items] == ["样例"]


def test_jsonp_and_a_byte_order_mark_are_no_hindrance():
    rows = json.dumps({"data": {"rows": [ROW]}})
    for text in (f"jQuery1_2({rows});", f"china({rows})", f"/**/cb( {rows} ) ;\n", "\ufeff" + rows):
        assert len(read(text).items) == 1


@pytest.mark.parametrize("script", ["var rows = %s;", "window.rows=%s\nshow(rows)", "/* news */ const rows = %s;\n"])
def test_json_that_a_script_gives_a_name_is_read(script):
    assert len(read(script % json.dumps({"data": {"rows": [ROW]}})).items) == 1


def test_json_in_an_element_of_a_page_is_read():
    rows = json.dumps({"data": {"rows": [ROW]}}).replace('"', "&quot;")
    page = f"<html><body><abbr id=json style=display:none>{rows}</abbr></body></html>"
    assert len(read(page, json="abbr#json").items) == 1
    script = "<html><script>var a = [1];</script><script id=d>var b = {}; var data = %s; go()</script></html>"
    assert len(read(script % json.dumps({"data": {"rows": [ROW]}}), json="script#d").items) == 1


def test_html_inside_json_is_read_by_selectors():
    html = "<ul><li><a href=/a.html>样例</a><b>2026-09-18</b></li></ul>"
    answer = read({"data": {"html": html}}, html="data.html", item="li", link="a@href", title="a", date="b")
    assert [(item.title, item.published) for item in answer.items] == [("样例", date(2026, 9, 18))]


def test_an_id_becomes_an_address():
    assert one({"id": 7}, link="id", address="/detail/{}?lang=zh").url == "https://example.gov.cn/detail/7?lang=zh"
    assert one({"id": "a b/c"}, link="id", address="/d/{}").url == "https://example.gov.cn/d/a%20b%2Fc"
    assert one({"id": "https://x.example/y"}, link="id", address="/d/{}").url == "https://x.example/y"


def test_titles_are_plain():
    assert one(ROW | {"title": "关于<em>样例</em><br/>的&ldquo;通知&rdquo;\n"}).title == "关于样例的“通知”"


def test_rows_without_a_link_and_rows_that_come_twice_are_left_out():
    rows = [ROW, {"title": "x"}, {}, "text", None, ROW | {"title": "again"}, ROW | {"url": "javascript:a()"}]
    assert [item.title for item in read({"data": {"rows": rows}}).items] == ["样例"]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "null",
        "<html>login</html>",
        "{",
        "[[[",
        "[" * 200_000,
        {"data": {"rows": []}},
        {"data": None},
        {"code": 10005, "msg": "请先登录"},
        {"data": {"rows": [{"title": "no link"}]}},
        {"data": "text"},
    ],
)
def test_an_answer_without_rows_is_an_error(answer):
    with pytest.raises(ParseError) as caught:
        read(answer)
    assert (caught.value.label, caught.value.source_id) == ("no rows", "office")


def test_the_server_s_own_words_are_told():
    with pytest.raises(ParseError, match="请先登录"):
        read({"code": 10005, "msg": "请先登录"})


def test_a_flood_of_rows_is_cut_and_said():
    answer = read({"data": {"rows": [{"url": f"/{n}"} for n in range(5000)]}})
    assert (len(answer.items), answer.truncated) == (3000, True)


@pytest.mark.parametrize("number", ["1e999", "-Infinity", "NaN", "9" * 4000, "1" + "0" * 30])
def test_numbers_beyond_all_measure_are_no_ids_and_no_days(number):
    rows = '[{"url": X, "title": "x"}, {"url": "/a", "title": X, "day": X}]'.replace("X", number)
    (item,) = read(f'{{"data": {{"rows": {rows}}}}}').items
    assert (item.url, item.title, item.published) == ("https://example.gov.cn/a", "", None)


def test_a_number_too_long_to_read_is_an_error_of_ours():
    for text in (f"[{'9' * 5000}]", f"<html><script>[{'9' * 5000}]</script></html>"):
        with pytest.raises(ParseError):
            read(text, json="script")


@pytest.mark.parametrize("script", ["{[" * 300_000, "[" * 900 + "1," * 300_000, '{"a":' * 100_000, "[1]" * 300_000])
def test_a_script_made_to_cost_time_ends_soon(script):
    with pytest.raises(ParseError):
        read(f"<html><script>{script}</script></html>", json="script")


def test_of_the_json_in_a_script_the_longest_is_taken():
    script = f'var a = ["x"]; var data = {json.dumps([ROW, ROW | {"url": "/b.html"}])}; var c = {{"d": 1}};'
    assert len(read(f"<html><script>{script}</script></html>", json="script", item=".").items) == 2


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "rows", "url", "title", "day", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None)
@given(JSON, st.sampled_from([".", "data.rows", "**.rows", "data.*.0", "*.*"]))
def test_whatever_comes_is_a_list_or_an_error_of_ours(answer, item):
    try:
        items = read(answer, item=item).items
    except ParseError:
        return
    assert items and all(row.url.startswith(("http://", "https://")) for row in items)
