"""Proof that nothing fell between two polls: their lists overlap, or the paging is followed until they do."""

from __future__ import annotations

import json

import pytest

from policywatch import open_archive
from policywatch.config import load_settings
from policywatch.scheduler import run_once

SELECTORS = 'list: {item: "ul.list > li", link: "a@href", title: a, date: span, next: "a.next@href"}'


def listing(numbers, *, older="", pinned=""):
    rows = "".join(f"<li><a href='/a{n}'>关于第{n}批名单的通知</a><span>2026-11-{n:02}</span></li>" for n in numbers)
    return f"<ul class='list'>{pinned}{rows}</ul>" + (f"<a class='next' href='{older}'>下一页</a>" if older else "")


@pytest.fixture
def office(site, settings_file, clock):
    """A list of the site that was polled once, when its rows were 5 to 1; no pages are fetched."""
    clock.forward(days=6)
    site.put("/list", listing(range(5, 0, -1), older="/list2"))

    def write(url="/list", kind="listing", more=SELECTORS):
        source = f"    - {{id: office, kind: {kind}, url: '{site.base}{url}', language: zh-Hans, {more}}}\n"
        path = settings_file(sources=source)
        path.write_text(path.read_text().replace("  use: none\n", "  use: none\n  first_poll: 0\n"))
        settings = load_settings(path, environment={})
        run_once(settings, now=clock)
        clock.forward(hours=8)
        return settings

    return write


def gaps(settings, only="open"):
    with open_archive(settings.archive) as archive:
        return [one for one in archive.incidents(only=only) if one.kind == "may have missed items"]


def test_a_first_poll_reads_the_first_page_only_and_so_does_one_that_overlaps(site, office, clock):
    ours = office()
    site.put("/list", listing(range(9, 4, -1), older="/list2"))
    report = run_once(ours, every_source=True, now=clock)
    assert (report.found, report.new, site.asked("/list2")) == (5, 4, 0)
    assert gaps(ours) == []


def test_without_overlap_the_paging_is_followed_until_there_is_one(site, office, clock):
    ours = office()
    site.put("/list", listing(range(20, 15, -1), older="/list2"))
    site.put("/list2", listing(range(15, 10, -1), older="/list3"))
    site.put("/list3", listing(range(10, 4, -1), older="/list4"))
    report = run_once(ours, every_source=True, now=clock)
    assert (report.new, site.asked("/list3"), site.asked("/list4")) == (15, 1, 0)
    assert gaps(ours) == []


def test_paging_without_end_ends_and_the_gap_is_said(site, office, clock):
    ours = office()
    for number in range(2, 40):
        site.put(f"/list{number}", listing([60 + number], older=f"/list{number + 1}").replace("2026-11-", "2026-"))
    site.put("/list", listing([30, 29], older="/list2"))
    run_once(ours, every_source=True, now=clock)
    assert site.asked("/list10") == 1 and site.asked("/list11") == 0
    (gap,) = gaps(ours)
    assert "between 2026-11-30T08:00:00Z and 2026-11-30T16:00:00Z" in gap.problem
    assert "10 pages were followed" in gap.problem
    with open_archive(ours.archive) as archive:
        (span,) = archive.coverage("office", clock.at.replace(day=1))
    assert not span.is_proven and (span.rows, span.articles) == (11, 11) and "10 pages were followed" in span.why
    site.put("/list", listing([30, 29, 28], older="/list2"))
    clock.forward(hours=8)
    run_once(ours, every_source=True, now=clock)
    assert gaps(ours) == [] and len(gaps(ours, "all")) == 1


@pytest.mark.parametrize(
    ("older", "page", "words"),
    [
        ("/list", None, "the list has no further pages"),
        ("/list2", listing([30, 29], older="/list3"), "page 2 shows nothing that the pages before it did not"),
        ("/list2", listing([28], older="/list"), "circle"),
        ("/list2", None, "page 2 answered 404 Not Found"),
        ("/list2", "<p>nothing</p>", "page 2: the page is not the list we know"),
        ("", None, "the list has no further pages"),
    ],
)
def test_why_the_paging_ended_is_said(site, office, clock, older, page, words):
    ours = office()
    site.put("/list", listing([30, 29], older=older))
    if page:
        site.put("/list2", page)
    run_once(ours, every_source=True, now=clock)
    (gap,) = gaps(ours)
    assert words in gap.problem


def test_what_is_proven_begins_with_the_time_asked_for_between_two_polls(site, office, clock):
    ours = office()
    since = clock.at
    for newest in (6, 8):
        clock.forward(hours=8)
        site.put("/list", listing(range(newest, newest - 5, -1)))
        run_once(ours, every_source=True, now=clock)
    with open_archive(ours.archive) as archive:
        (span,) = archive.coverage("office", since)
    assert (span.begin, span.end, span.is_proven, span.rows) == (since, clock.at, True, 3)


def test_a_list_of_two_rows_may_have_both_replaced(site, office, clock):
    site.put("/list", listing([2, 1]))
    ours = office()
    site.put("/list", listing([4, 3]))
    run_once(ours, every_source=True, now=clock)
    assert gaps(ours) == []
    with open_archive(ours.archive) as archive:
        assert [span.is_proven for span in archive.coverage("office", clock.at.replace(day=1))] == [False]


def test_rows_that_a_list_keeps_on_top_prove_nothing(site, office, clock):
    pinned = "<li><a href='/old'>置顶：办事指南</a><span>2025-01-01</span></li>"
    site.put("/list", listing(range(5, 0, -1), pinned=pinned))
    ours = office()
    site.put("/list", listing(range(20, 15, -1), pinned=pinned))
    run_once(ours, every_source=True, now=clock)
    assert len(gaps(ours)) == 1


def test_the_static_pages_of_trs_are_followed(site, office, clock):
    ours = office()
    pager = "<script>createPageHTML(3, {}, 'list', 'htm');</script>"
    site.put("/list", listing([30, 29]) + pager.format(0))
    site.put("/list_1.htm", listing([28, 27]) + pager.format(1))
    site.put("/list_2.htm", listing([26, 5]) + pager.format(2))
    assert run_once(ours, every_source=True, now=clock).new == 5
    assert gaps(ours) == []


def test_the_numbered_pages_of_an_endpoint_are_followed(site, office, clock):
    def answer(*numbers):
        return json.dumps({"rows": [{"url": f"/a{n}", "title": f"通知{n}"} for n in numbers]})

    site.put("/api?size=2&page=1", answer(2, 1))
    ours = office("/api?size=2&page=1", "json", "list: {item: rows, link: url, title: title}")
    site.put("/api?size=2&page=1", answer(6, 5))
    site.put("/api?size=2&page=2", answer(4, 3))
    site.put("/api?size=2&page=3", answer(2, 1))
    assert run_once(ours, every_source=True, now=clock).new == 4
    assert gaps(ours) == []


def test_the_posted_pages_of_the_cyberspace_office_are_followed(site, office, clock):
    host = site.base.removeprefix("http://")

    def column(*numbers):
        rows = "".join(
            f"<li><h5><a href=//{host}/a{n}>通知第{n}号</a></h5><div class=times>2026-11-{n:02}</div></li>"
            for n in numbers
        )
        return f"<ul id=loadingInfoPage>{rows}</ul>"

    site.put("/wxzw/A093702index_1.htm", column(3, 2, 1))
    ours = office("/wxzw/A093702index_1.htm", "listing", "family: cac")
    site.put("/wxzw/A093702index_1.htm", column(9, 8, 7))
    rows = [{"infourl": f"/a{n}", "topic": f"通知第{n}号", "pubtime": f"2026-11-0{n} 10:00:00"} for n in (5, 4)]
    site.put("/cms/JsonList", json.dumps({"list": rows}))
    run_once(ours, every_source=True, now=clock)
    forms = [body for path, _, body in site.posted if path == "/cms/JsonList"]
    assert forms == [f"channelCode=A093702&perPage=20&pageno={n}" for n in (2, 3)]
    (gap,) = gaps(ours)
    assert "page 3 shows nothing that the pages before it did not" in gap.problem


def records(*numbers, group=""):
    rows = "".join(
        f"<record><![CDATA[<li><a href='/art/2026/11/{n}/art_77_{n}.html'>通知第{n}号</a><b>2026-11-{n:02}</b></li>]]>"
        "</record>"
        for n in numbers
    )
    block = f"<nextgroup><![CDATA[<a href='{group}'></a>]]></nextgroup>" if group else ""
    return f"<datastore>{block}<recordset>{rows}</recordset></datastore>"


def test_the_record_groups_of_a_hanweb_column_are_followed(site, office, clock):
    def page(*numbers, group="/module/web/jpage/dataproxy.jsp?page=1&amp;columnid=77&amp;unitid=5"):
        return f"<html><body><div><script type='text/xml'>{records(*numbers, group=group)}</script></div></body></html>"

    site.put("/col/col77/index.html", page(3, 2, 1))
    ours = office("/col/col77/index.html", "listing", "family: hanweb")
    site.put("/col/col77/index.html", page(13, 12, 11))
    proxy = "/module/web/jpage/dataproxy.jsp?page={}&columnid=77&unitid=5"
    site.put(proxy.format(1), records(10, 9, 8, group=proxy.format(2)), "text/xml")
    site.put(proxy.format(2), records(7, 3), "text/xml")
    assert run_once(ours, every_source=True, now=clock).new == 7
    assert gaps(ours) == []


def test_the_counted_records_of_a_hanweb_column_are_posted_for(site, office, clock):
    script = """<script>$('#5').jpage({perPage: 2, totalRecord: 90, proxyUrl: '/module/jpage/dataproxy.jsp',
        openParam: 'col=1&webid=30&path=/&columnid=77&sourceContentType=1&unitid=5&webname=临江省&permissiontype=0'})
        </script>"""

    def page(*numbers):
        return (
            f"<html><body><div id='5'><script type='text/xml'>{records(*numbers)}</script></div>{script}</body></html>"
        )

    site.put("/col/col77/index.html", page(3, 2, 1))
    ours = office("/col/col77/index.html", "listing", "family: hanweb")
    site.put("/col/col77/index.html", page(13, 12, 11))
    site.put("/module/jpage/dataproxy.jsp?startrecord=4&endrecord=6&perpage=2", records(10, 9, 8), "text/xml")
    site.put("/module/jpage/dataproxy.jsp?startrecord=7&endrecord=9&perpage=2", records(7, 3), "text/xml")
    assert run_once(ours, every_source=True, now=clock).new == 7
    assert gaps(ours) == []
    assert {body for _, _, body in site.posted} == {
        "col=1&webid=30&path=%2F&columnid=77&sourceContentType=1&unitid=5&webname=%E4%B8%B4%E6%B1%9F%E7%9C%81"
        "&permissiontype=0"
    }
