"""What is wrong is an incident, once, with evidence and advice, and ends when it is over; what is ordinary is none."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from click.testing import CliRunner
from fake_site import FakeSite, rss

from policywatch import open_archive
from policywatch.cli import main
from policywatch.config import load_settings
from policywatch.scheduler import run_once

LIST = 'list: {item: "ul.list > li", link: "a@href", title: a, date: span}'
JSON = "list: {item: data.rows, link: url, title: title, date: day}"
FIRST = date(2026, 11, 13)


def rows(numbers, *, dated=True, linked=True):
    """Write the rows of a list: one for each number, the newest first."""
    written = ""
    for number in numbers:
        day = f"<span>{FIRST + timedelta(days=number // 2)}</span>" if dated else ""
        href = f"href='/a{number}.html'" if linked else "onclick='go()'"
        written += f"<li><a {href}>关于公布第{number}批试点单位名单的通知</a>{day}</li>"
    return written


def listing(items, *, beside="", name="list"):
    menu = "<ul class='menu'><li><a href='/'>首页</a></li><li><a href='/gk/'>政务公开</a></li></ul>"
    return f"<html><body>{menu}<h1>通知公告</h1><ul class='{name}'>{items}</ul>{beside}</body></html>"


def feed(numbers, title="News number {}"):
    base = datetime(2026, 11, 13, 8, tzinfo=UTC)
    return rss(
        [
            (
                title.format(n),
                f"http://127.0.0.1:9/{n}",
                f"{base + timedelta(hours=12 * n):%a, %d %b %Y %H:%M:%S GMT}",
            )
            for n in numbers
        ]
    )


def endpoint(numbers):
    return json.dumps(
        {"data": {"rows": [{"url": f"/b{n}", "title": f"Notice {n}", "day": f"2026-11-{n:02}"} for n in numbers]}}
    )


TWENTY = range(20, 0, -1)
GOOD = {"listing": listing(rows(TWENTY)), "feed": feed(TWENTY), "json": endpoint(TWENTY)}
MENU = "".join(
    f"<li><a href='/m{n}'>{word}</a></li>" for n, word in enumerate(["首页", "机构", "新闻", "服务", "互动"])
)
CAPTCHA = "<html><head><title>安全验证</title></head><body><p>请完成安全验证后继续访问</p></body></html>"
COOKIE = "<html><script>document.cookie='x=1';location.reload()</script></html>"
TROUBLES = {
    "the class of the list has another name": ("listing", {"body": listing(rows(TWENTY), name="news")}, "redesign"),
    "a script makes the list": (
        "listing",
        {"body": "<div id=app></div><script src=/x.js></script>"},
        "listing without rows",
    ),
    "the list is empty": ("listing", {"body": listing("")}, "listing without rows"),
    "the dates are gone": ("listing", {"body": listing(rows(TWENTY, dated=False))}, "redesign"),
    "the links are gone": ("listing", {"body": listing(rows(TWENTY, linked=False))}, "redesign"),
    "the list is a menu": ("listing", {"body": listing(MENU)}, "redesign"),
    "a box is taken for the list": (
        "listing",
        {"body": listing(rows([20, 19]), beside=f"<div><ol class='all'>{rows(TWENTY)}</ol></div>")},
        "redesign",
    ),
    "four rows are left": ("listing", {"body": listing(rows([20, 19, 18, 17]))}, "shrunk list"),
    "the titles are gone": (
        "listing",
        {"body": re.sub(">关于[^<]+<", "><img src=/x.png><", listing(rows(TWENTY)))},
        "redesign",
    ),
    "other links, without days, are taken for the list": (
        "listing",
        {"body": listing("".join(f"<li><a href='/hot{n}.html'>热门文章第{n}篇的标题</a></li>" for n in range(12)))},
        "redesign",
    ),
    "all links say the same": (
        "listing",
        {"body": re.sub(">关于[^<]+<", ">查看详情 &gt;<", listing(rows(TWENTY)))},
        "redesign",
    ),
    "the titles have another name in the JSON": ("json", {"body": GOOD["json"].replace("title", "name")}, "redesign"),
    "the list says that it is empty": ("listing", {"body": listing("<li>暂无信息</li>")}, "listing without rows"),
    "a captcha": ("listing", {"body": CAPTCHA}, "blocked"),
    "a login": ("listing", {"body": "<html><title>用户登录</title><p>请先登录</p></html>"}, "blocked"),
    "a cookie by script": ("listing", {"body": COOKIE, "status": 412}, "blocked"),
    "another cookie by script": ("json", {"body": COOKIE}, "blocked"),
    "a page in place of a feed": ("feed", {"body": listing(rows(TWENTY))}, "listing without rows"),
    "a feed without entries": ("feed", {"body": rss([])}, "shrunk list"),
    "the rows stand elsewhere in the JSON": (
        "json",
        {"body": '{"result": {"list": [{"u": 1}]}}'},
        "listing without rows",
    ),
    "the list has moved": ("listing", {"body": "gone", "status": 404}, "fetch failed"),
}


@pytest.fixture
def watched(site, settings_file):
    """Settings with a source for each of some names, at `/s0`, `/s1` … of the site; no pages are fetched."""

    def write(kinds, more=""):
        sources = ""
        for number, kind in enumerate(kinds):
            own = {"listing": f", language: zh-Hans, timezone: Asia/Shanghai, {LIST}", "json": f", {JSON}"}.get(
                kind, ""
            )
            sources += f"    - {{id: s{number}, kind: {kind}, url: {site.base}/s{number}{own}, every: 15m{more}}}\n"
        path = settings_file(sources=sources)
        path.write_text(path.read_text().replace("  use: none\n", "  use: none\n  first_poll: 0\n"))
        return load_settings(path, environment={})

    return write


def incidents(settings, only="all"):
    """Give the incidents but for those of pages: the site has lists only."""
    with open_archive(settings.archive) as archive:
        return [incident for incident in archive.incidents(only=only) if incident.kind != "not readable"]


def test_redesigns_emptyings_and_challenges_are_an_incident_each_within_two_polls_and_over_afterwards(
    site, watched, clock
):
    kinds = [kind for kind, _, _ in TROUBLES.values()]
    ours = watched(kinds)
    for number, kind in enumerate(kinds):
        site.put(f"/s{number}", GOOD[kind])
    for _ in range(2):
        run_once(ours, now=clock)
        clock.forward(minutes=15)
    assert incidents(ours) == []
    for number, (_, answer, _) in enumerate(TROUBLES.values()):
        site.put(f"/s{number}", **answer)
    for _ in range(4):
        run_once(ours, every_source=True, now=clock)
        clock.forward(minutes=15)
        if _ == 1:
            early = incidents(ours, "open")
    expected = {f"s{number}": kind for number, (_, _, kind) in enumerate(TROUBLES.values())}
    assert {incident.source_id: incident.kind for incident in early} == expected
    assert len(incidents(ours)) == len(TROUBLES)
    assert all(incident.problem and incident.advice for incident in early)
    for number, kind in enumerate(kinds):
        site.put(f"/s{number}", GOOD[kind])
    run_once(ours, every_source=True, now=clock)
    assert incidents(ours, "open") == [] and len(incidents(ours)) == len(TROUBLES)
    with open_archive(ours.archive) as archive:  # nothing of a menu or a box is an item
        assert not list(archive.search("title:互动"))


def ordinary():
    """Give fifty changes that are none of our business: the page before and after."""
    changed = [
        lambda n: rows(range(20 + n, n, -1)),
        lambda n: rows(range(20 + n, 0, -1)),
        lambda n: rows(range(20, n % 8, -1)),
        lambda n: rows([0, *range(21, 1 + n % 4, -1)]),
        lambda n: rows(range(21, 1, -1)).replace("公布", "发布", n),
        lambda n: rows(range(21, 1, -1)).replace("<li>", f"<li class='r{n}' data-n='{n}'>"),
        lambda n: rows(range(21, 1, -1)).replace("</a>", "</a> ") + "<li class='line'></li>",
        lambda n: rows(range(21, 1, -1)).replace("2026-11-", "2026/11/"),
    ]
    for number in range(40):
        kind = number % len(changed)
        yield "listing", listing(changed[kind](1 + number % 2), beside=f"<p>访问量 {number}</p>")
    for number in range(5):
        yield "feed", feed(range(20 + number % 2, 4 * number, -1), title="" if number == 1 else "News number {}")
        yield "json", endpoint(range(20, number, -1))


def test_fifty_ordinary_changes_are_no_incident(site, watched, clock):
    changes = list(ordinary())
    assert len(changes) == 50
    ours = watched([kind for kind, _ in changes])
    for number, (kind, _) in enumerate(changes):
        site.put(f"/s{number}", GOOD[kind])
    run_once(ours, now=clock)
    for number, (_, after) in enumerate(changes):
        site.put(f"/s{number}", after)
    for _ in range(2):
        clock.forward(minutes=15)
        run_once(ours, every_source=True, now=clock)
    assert incidents(ours) == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"body": "gone", "status": 404}, "fetch failed"),
        ({"body": listing(rows(TWENTY), name="news")}, "redesign"),
        ({"body": CAPTCHA}, "blocked"),
    ],
)
def test_one_of_several_addresses_that_fails_is_an_incident(site, settings_file, clock, answer, kind):
    places = f"['{site.base}/a', '{site.base}/b']"
    ours = load_settings(
        settings_file(sources=f"    - {{id: s, kind: listing, url: {places}, language: zh-Hans, {LIST}}}\n"),
        environment={},
    )
    site.put("/a", listing(rows(TWENTY)))
    site.put("/b", **answer)
    run_once(ours, now=clock)
    (incident,) = incidents(ours, "open")
    assert (incident.kind, incident.source_id) == (kind, "s") and f"{site.base}/b: " in incident.problem
    site.put("/b", listing(rows(range(40, 20, -1))))
    run_once(ours, every_source=True, now=clock)
    assert incidents(ours, "open") == []


def test_a_small_list_may_be_empty_where_it_says_so(site, watched, clock):
    ours = watched(["listing", "listing"])
    for number in range(2):
        site.put(f"/s{number}", listing(rows([2, 1])))
    run_once(ours, now=clock)
    site.put("/s0", listing("<li>暂无信息</li>"))
    site.put("/s1", listing(""))
    for _ in range(3):
        clock.forward(minutes=15)
        run_once(ours, every_source=True, now=clock)
    assert [(one.kind, one.source_id) for one in incidents(ours)] == [("listing without rows", "s1")]


def test_a_spring_festival_is_no_silence_and_the_days_after_it_are(site, watched, clock):
    clock.at = datetime(2026, 2, 13, 10, tzinfo=UTC)  # the evening of the last Friday before it
    ours = watched(["listing", "listing"], more=", expect: {news: 5d}")
    before = f"<li><a href='/last'>放假通知</a><span>2026-02-13</span></li>{rows(TWENTY)}".replace("2026-11", "2026-01")
    for number in range(2):
        site.put(f"/s{number}", listing(before))
    run_once(ours, now=clock)
    clock.forward(days=13)  # of which five are worked, one of them a Saturday
    run_once(ours, now=clock)
    assert incidents(ours) == []
    site.put("/s1", listing(f"<li><a href='/first'>复工通知</a><span>2026-02-27</span></li>{before}"))
    clock.forward(days=1)
    run_once(ours, now=clock)
    (silent,) = incidents(ours, "open")
    assert (silent.kind, silent.source_id) == ("silent", "s0")
    assert "nothing new since 2026-02-13, 6 workdays ago, where 5 workdays are usual" in silent.problem
    site.put("/s0", listing(f"<li><a href='/newest'>通知</a><span>2026-02-27</span></li>{before}"))
    clock.forward(minutes=15)
    run_once(ours, now=clock)
    assert incidents(ours, "open") == []


def test_a_feed_frozen_for_years_is_silent_from_the_first_poll_on(site, watched, clock):
    ours = watched(["feed"])
    site.put("/s0", feed(TWENTY).replace(" 2026 ", " 2022 "))
    run_once(ours, now=clock)
    (silent,) = incidents(ours, "open")
    assert silent.kind == "silent" and "nothing new since 2022-11-23" in silent.problem
    settings_path = str(ours.archive.with_name("policywatch.yaml"))
    assert "silent: nothing new since" in CliRunner().invoke(main, ["sources", "list", "-c", settings_path]).output
    assert "0 of 1 are well" in CliRunner().invoke(main, ["status", "-c", settings_path]).output


def test_fewer_rows_than_a_source_expects_are_an_incident_from_the_first_poll_on(site, watched, clock):
    ours = watched(["listing"], more=", expect: {items: 10}")
    site.put("/s0", listing(rows([5, 4, 3])))
    for _ in range(2):
        run_once(ours, every_source=True, now=clock)
        clock.forward(minutes=15)
    (shrunk,) = incidents(ours, "open")
    assert shrunk.kind == "shrunk list" and "3 rows where at least 10 are expected" in shrunk.problem


def test_a_list_that_stays_short_for_a_week_is_as_it_is_meant_to_be(site, watched, clock):
    ours = watched(["listing"])
    site.put("/s0", listing(rows(TWENTY)))
    run_once(ours, now=clock)
    site.put("/s0", listing(rows([20, 19, 18])))
    for _ in range(4):
        clock.forward(days=4)
        run_once(ours, now=clock)
    (shrunk,) = incidents(ours)
    assert shrunk.ended_at is not None


def test_the_odd_page_is_kept_as_evidence(site, watched, clock):
    ours = watched(["listing"])
    site.put("/s0", listing(rows(TWENTY)))
    run_once(ours, now=clock)
    site.put("/s0", CAPTCHA)
    run_once(ours, every_source=True, now=clock)
    (incident,) = incidents(ours)
    settings_path = str(ours.archive.with_name("policywatch.yaml"))
    shown = CliRunner().invoke(main, ["status", "-c", settings_path])
    assert shown.exit_code == 1 and "blocked: s0" in shown.output
    assert f"policywatch status --evidence {incident.id} shows the odd page" in shown.output
    evidence = CliRunner().invoke(main, ["status", "-c", settings_path, "--evidence", str(incident.id)])
    assert evidence.output == CAPTCHA
    missing = CliRunner().invoke(main, ["status", "-c", settings_path, "--evidence", "99"])
    assert missing.exit_code == 1 and "no page is kept of incident 99" in missing.output


def test_our_own_network_is_one_incident_and_all_is_polled_at_once_when_it_is_back(site, settings_file, clock):
    gone = []
    for _ in range(4):
        with FakeSite().serve() as other:
            gone.append(other.base)
    sources = "".join(f"    - {{id: s{n}, kind: feed, url: {base}/feed, every: 15m}}\n" for n, base in enumerate(gone))
    near = sources + f"    - {{id: near, kind: feed, url: {site.base}/feed, every: 15m}}\n"
    site.put("/feed", rss([]), "application/rss+xml")
    ours = load_settings(settings_file(sources=sources), environment={})
    for _ in range(5):
        run_once(ours, now=clock)
        clock.forward(minutes=15)
    assert [(one.kind, one.source_id) for one in incidents(ours, "open")] == [("network down", "")]
    ours = load_settings(settings_file(sources=near), environment={})
    run_once(ours, now=clock)  # one host answers again: it was the network, and the others are looked at anew
    assert incidents(ours, "open") == []
    clock.forward(minutes=1)
    assert run_once(ours, now=clock).polls == 4
    clock.forward(minutes=15)
    run_once(ours, now=clock)
    assert {one.kind for one in incidents(ours, "open")} == {"fetch failed"}
    assert len(incidents(ours, "open")) == 4 and len(incidents(ours)) == 5


def test_a_busy_server_is_an_incident_after_three_polls(site, watched, clock):
    ours = watched(["feed"])
    site.put("/s0", "busy", status=503, headers={"Retry-After": "60"})
    for number in range(3):
        assert len(incidents(ours)) == 0 if number else True
        run_once(ours, every_source=True, now=clock)
        clock.forward(minutes=15)
    (incident,) = incidents(ours, "open")
    assert incident.kind == "told to wait"
    site.put("/s0", feed(TWENTY))
    run_once(ours, every_source=True, now=clock)
    assert incidents(ours, "open") == []


def test_a_long_wait_is_an_incident_at_once(site, watched, clock):
    ours = watched(["feed"])
    site.put("/s0", "busy", status=429, headers={"Retry-After": "99999999999"})
    run_once(ours, now=clock)
    assert [one.kind for one in incidents(ours, "open")] == ["told to wait"]


def test_a_server_whose_304_is_wrong_is_found_out_within_a_day(site, watched, clock):
    ours = watched(["feed"])
    site.put("/s0", feed(range(20, 0, -1)), always_304=True)
    run_once(ours, now=clock)
    site.put("/s0", feed(range(22, 2, -1)), always_304=True)
    found = []
    for _ in range(5):
        clock.forward(hours=6)
        found.append(run_once(ours, now=clock).new)
    assert sum(found) == 2
    (incident,) = incidents(ours, "open")
    assert incident.kind == "always 304"
    site.put("/s0", feed(range(23, 3, -1)), always_304=True)
    clock.forward(hours=6)
    assert run_once(ours, now=clock).new == 1  # it is not asked conditionally any more


def test_a_clock_that_goes_back_is_an_incident(site, watched, clock):
    ours = watched(["feed"])
    site.put("/s0", feed(TWENTY))
    clock.forward(days=100)
    run_once(ours, now=clock)
    clock.forward(days=-100)
    run_once(ours, now=clock)
    (incident,) = incidents(ours, "open")
    assert incident.kind == "clock jump" and "went back" in incident.problem
    clock.forward(minutes=15)
    run_once(ours, now=clock)
    assert incidents(ours, "open") == []
