"""What hosts may expect of us: over a real site, with the counts and times that the site itself took."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from itertools import accumulate, pairwise

import pytest
from fake_site import FakeSite, page, rss

from policywatch import open_archive
from policywatch.config import load_settings
from policywatch.scheduler import run_once
from policywatch.spiders import host


@pytest.fixture
def six_sources(site, settings_file):
    """Settings with six feeds of one site, each with `pages` pages; `delay` is the pause between two requests."""

    def write(delay: str = "0s", pages: int = 3):
        rows = ""
        for n in range(6):
            items = [(f"News {n}.{k}", f"{site.base}/p{n}{k}", "Sun, 01 Nov 2026 08:00:00 GMT") for k in range(pages)]
            site.put(f"/feed{n}", rss(items), "application/rss+xml")
            for _, link, _ in items:
                site.put(link.removeprefix(site.base), page("News", "Words of the page. " * 10, language="en"))
            rows += f"    - {{id: s{n}, kind: feed, url: {site.base}/feed{n}, language: en}}\n"
        path = settings_file(sources=rows)
        path.write_text(path.read_text().replace("delay: 0s", f"delay: {delay}"))
        return load_settings(path, environment={})

    return write


def polls(ours):
    with closing(sqlite3.connect(ours.archive)) as archive:
        return archive.execute("SELECT source_id, outcome FROM polls ORDER BY id").fetchall()


def pauses(site):
    return [later - earlier for earlier, later in pairwise(site.times)]


def test_a_host_gets_one_request_at_a_time_however_many_sources_it_has(site, six_sources):
    report = run_once(six_sources())
    assert (report.polls, report.articles) == (6, 18)
    assert site.most_at_once == 1 and site.asked("/robots.txt") == 1


def test_between_two_requests_lies_the_pause_of_the_settings_give_or_take_half(site, six_sources):
    run_once(six_sources("1s", pages=0))
    found = pauses(site)
    assert min(found) >= 0.49 and max(found) > 0.7


def test_no_more_hosts_are_asked_at_once_than_the_settings_say(site, settings_file):
    with FakeSite().serve() as other:
        rows = ""
        for n, each in enumerate((site, other)):
            each.put("/feed", rss([]), "application/rss+xml")
            rows += f"    - {{id: s{n}, kind: feed, url: {each.base}/feed}}\n"
        path = settings_file(sources=rows)
        path.write_text(path.read_text().replace("delay: 0s", "delay: 0s, hosts: 1"))
        run_once(load_settings(path, environment={}))
        first, second = sorted((site.times, other.times))
    assert len(first) == len(second) == 2 and first[-1] < second[0]


def most_at_once(spans):
    steps = sorted(step for begun, ended in spans for step in ((begun, 1), (ended, -1)))
    return max(accumulate(change for _, change in steps))


def test_of_files_eight_are_fetched_at_once_and_of_polls_as_many_as_there_are_hosts(settings_file):
    with ExitStack() as serving:
        sites = [serving.enter_context(FakeSite().serve()) for _ in range(12)]
        rows = ""
        for n, each in enumerate(sites):
            items = [("Report", f"{each.base}/report.pdf", "Sun, 01 Nov 2026 08:00:00 GMT")]
            each.put("/feed", rss(items), "application/rss+xml", slow=0.5)
            each.put("/report.pdf", b"%PDF-1.4 no report", "application/pdf", slow=0.3)
            rows += f"    - {{id: s{n}, kind: feed, url: {each.base}/feed}}\n"
        run_once(load_settings(settings_file(sources=rows), environment={}))
        spans = [span for each in sites for span in each.spans]
    assert most_at_once(span[1:] for span in spans if span[0] == "/report.pdf") == 8
    assert most_at_once(span[1:] for span in spans if span[0] == "/feed") > 8


def test_a_crawl_delay_is_kept_also_by_the_next_run(site, settings):
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 1\n", "text/plain")
    site.put("/list", "<ul class='list'><li><a href='/a'>公告一</a><span>2026-11-01</span></li></ul>")
    site.put("/a", page("公告一", "内容" * 40))
    site.put("/feed", rss([]), "application/rss+xml")
    ours = settings()
    run_once(ours)
    run_once(ours, every_source=True)
    assert len(site.times) >= 5 and min(pauses(site)) >= 0.98


def test_a_redirect_is_followed_only_where_robots_txt_allows(site, settings, clock):
    site.put("/robots.txt", "User-agent: *\nDisallow: /inside\n", "text/plain")
    site.put("/list", "", status=302, headers={"Location": "/inside/list"})
    site.put("/feed", "", status=301, headers={"Location": "/moved"})
    site.put("/moved", rss([]), "application/rss+xml")
    report = run_once(settings(), now=clock)
    assert site.asked("/inside/list") == 0 and site.asked("/moved") == 1
    assert [line.partition(":")[0] for line in report.failures] == ["office"]


def test_retry_after_of_a_page_holds_its_whole_host(site, settings, clock):
    rows = "".join(f"<li><a href='/a{n}'>公告{n}号</a><span>2026-11-0{n}</span></li>" for n in range(1, 5))
    site.put("/list", f"<ul class='list'>{rows}</ul>")
    site.put("/feed", rss([]), "application/rss+xml")
    for n in range(1, 5):
        site.put(f"/a{n}", "busy", status=503, headers={"Retry-After": "600"})
    ours = settings()
    run_once(ours, now=clock)
    pages = lambda: sum(path.startswith("/a") for path, _ in site.requests)  # noqa: E731
    assert pages() == 1
    clock.forward(minutes=9)
    run_once(ours, every_source=True, now=clock)
    assert pages() == 1 and site.asked("/list") == 1
    clock.forward(minutes=2)
    for n in range(1, 5):
        site.put(f"/a{n}", page(f"公告{n}号", "内容充分" * 30))
    run_once(ours, every_source=True, now=clock)
    assert pages() == 5


def test_a_broken_connection_is_tried_once_more_and_a_bad_answer_is_not(site, settings, clock):
    site.put("/list", "", reset=True)
    site.put("/feed", "broken", status=500)
    run_once(settings(), now=clock)
    assert site.asked("/list") == 2 and site.asked("/feed") == 1


def test_a_host_that_is_down_is_asked_once_for_all_that_want_it(site, settings_file, clock):
    with FakeSite().serve() as gone:
        base = gone.base
    sources = "".join(f"    - {{id: s{n}, kind: feed, url: {base}/feed{n}}}\n" for n in range(5))
    sources += f"    - {{id: press, kind: feed, url: {site.base}/feed}}\n"
    site.put("/feed", rss([("News", f"{site.base}/b", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    site.put("/b", page("News", "Words of the page. " * 10, language="en"))
    ours = load_settings(settings_file(sources=sources), environment={})
    report = run_once(ours, now=clock)
    assert sorted(line.partition(":")[0] for line in report.failures) == ["s0", "s1", "s2", "s3", "s4"]
    assert all("refused" in line for line in report.failures) and report.articles == 1
    with open_archive(ours.archive) as archive:
        assert [host for host, _ in archive.hosts_down()] == [base.removeprefix("http://")]


def test_only_http_is_asked_for_whatever_a_feed_links_to(site, settings, clock):
    links = ["file:///etc/passwd", "ftp://example.org/x", f"{site.base}/b"]
    site.put("/feed", rss([("One", link, "Sun, 01 Nov 2026 08:00:00 GMT") for link in links]), "application/rss+xml")
    site.put("/b", page("One", "Words of the page. " * 10, language="en"))
    site.put("/list", "<ul class='list'><li><a href='javascript:x()'>x</a></li><li><a href='/b'>b</a></li></ul>")
    run_once(settings(), now=clock)
    assert {path for path, _ in site.requests} == {"/robots.txt", "/feed", "/list", "/b"}


def test_a_meta_refresh_to_an_inside_address_is_not_followed(site, settings_file, clock):
    with FakeSite().serve() as inside:
        inside.put("/secret", page("Secret", "Inside. " * 30, language="en"))
        site.put("/feed", rss([("Jump", f"{site.base}/jump", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
        site.put("/jump", f"<html><head><meta http-equiv=refresh content='0;url={inside.base}/secret'></head></html>")
        port = site.base.rpartition(":")[2]
        source = f"    - {{id: press, kind: feed, url: {site.base}/feed, language: en}}\n"
        path = settings_file(sources=source)
        path.write_text(path.read_text().replace("allow_private: [127.0.0.1]", f'allow_private: ["127.0.0.1:{port}"]'))
        report = run_once(load_settings(path, environment={}), now=clock)
        assert inside.requests == [] and (report.articles, report.unreadable) == (1, 1)


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "utf-16"])
def test_a_meta_refresh_within_the_site_is_followed_in_any_charset_and_case(charset, site, settings, clock):
    site.put("/feed", rss([("Jump", f"{site.base}/jump", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    jump = "<html><head><title>跳转</title><META HTTP-EQUIV=Refresh CONTENT='0;URL=/there'></head></html>"
    site.put("/jump", jump.encode(charset), f"text/html; charset={charset}")
    site.put("/there", page("There", "Words that stand behind the jump. " * 10, language="en"))
    report = run_once(settings(), now=clock)
    assert (report.articles, report.unreadable) == (1, 0) and site.asked("/there") == 1


def test_a_very_long_feed_is_cut_and_that_is_said(site, settings_file, clock):
    items = [(f"News {n}", f"{site.base}/p{n}", "Sun, 01 Nov 2026 08:00:00 GMT") for n in range(2500)]
    site.put("/feed", rss(items), "application/rss+xml")
    path = settings_file(sources=f"    - {{id: press, kind: feed, url: {site.base}/feed, language: en}}\n")
    path.write_text(path.read_text().replace("  use: none\n", "  use: none\n  first_poll: 0\n"))
    report = run_once(load_settings(path, environment={}), now=clock)
    assert report.found == 2000 and report.failures == []
    assert report.notes == ["press: " + f"{site.base}/feed: it has more entries than the first 2000, which are read"]


def test_the_same_bytes_are_unchanged_also_without_an_etag(site, settings, clock, tmp_path):
    rows = "<li><a href='/a'>公告甲</a><span>2026-11-01</span></li>"
    site.put("/list", f"<ul class='list'>{rows}</ul>", headers={"ETag": ""})
    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/a", page("公告甲", "内容" * 40))
    run_once(settings(), now=clock)
    clock.forward(hours=1)
    assert run_once(settings(), every_source=True, now=clock).found == 0
    other = settings(
        sources=f"    - {{id: office, kind: listing, url: {site.base}/list, list: {{item: li, link: a@href}}}}\n"
    )
    clock.forward(hours=1)
    assert run_once(other, every_source=True, now=clock).found == 1  # read by other selectors, they are other rows


@pytest.mark.parametrize(
    ("feed", "headers", "minutes"),
    [
        (rss([]).replace("<title>", "<ttl>45</ttl><title>", 1), {}, 45),
        (rss([]), {"Cache-Control": "public, max-age=3600", "Age": "600"}, 50),
        (rss([]), {"Cache-Control": "no-cache, max-age=3600"}, 30),
        (rss([]), {}, 30),
    ],
)
def test_what_a_server_says_of_freshness_is_heard_also_by_a_304(site, settings, clock, feed, headers, minutes):
    site.put("/feed", feed, "application/rss+xml", headers=headers)
    ours = settings(sources=f"    - {{id: press, kind: feed, url: {site.base}/feed, language: en}}\n")
    clock.forward(hours=2)  # within the day's window of 30 minutes
    for _ in range(2):
        run_once(ours, now=clock)
        clock.forward(minutes=minutes - 1)
        assert run_once(ours, now=clock).polls == 0
        clock.forward(minutes=1)
    assert site.asked("/feed") == 2


def test_a_page_that_six_sources_list_is_fetched_once(site, settings_file, clock):
    rows = ""
    for number in range(6):
        link = f"{site.base}/a?utm_source=s{number}"
        site.put(f"/feed{number}", rss([("News", link, "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
        site.put(f"/a?utm_source=s{number}", page("News", "Words of the page. " * 10, language="en"))
        rows += f"    - {{id: s{number}, kind: feed, url: {site.base}/feed{number}, language: en}}\n"
    report = run_once(load_settings(settings_file(sources=rows), environment={}), now=clock)
    assert (report.polls, report.articles) == (6, 1)
    assert sum(path.startswith("/a") for path, _ in site.requests) == 1


def test_robots_txt_is_overruled_for_one_source_that_says_why(site, settings_file, clock):
    site.put("/robots.txt", "User-agent: *\nDisallow: /\nCrawl-delay: 0\n", "text/plain")
    sources = f"    - {{id: ours, kind: feed, url: {site.base}/ours, despite_robots: they allow it}}\n"
    sources += f"    - {{id: other, kind: feed, url: {site.base}/other}}\n"
    site.put("/ours", rss([("News", f"{site.base}/a", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    site.put("/a", page("News", "Words of the page. " * 10, language="en"))
    report = run_once(load_settings(settings_file(sources=sources), environment={}), now=clock)
    assert {path for path, _ in site.requests} == {"/robots.txt", "/ours", "/a"}
    assert [line.partition(":")[0] for line in report.failures] == ["other"]


def test_cookies_are_a_source_s_own(site, settings_file, clock):
    for name in ("ours", "other"):
        site.put(f"/{name}", rss([]), "application/rss+xml", headers={"Set-Cookie": f"seen={name}"})
    cookies = "request: {cookies: {lang: zh}}"
    sources = f"    - {{id: ours, kind: feed, url: ['{site.base}/ours', '{site.base}/ours'], {cookies}}}\n"
    sources += f"    - {{id: other, kind: feed, url: ['{site.base}/other', '{site.base}/other?2']}}\n"
    run_once(load_settings(settings_file(sources=sources), environment={}), now=clock)
    sent = {path: headers.get("Cookie") for path, headers in site.requests}
    assert sent == {"/robots.txt": None, "/ours": "lang=zh; seen=ours", "/other": None, "/other?2": "seen=other"}


def test_a_cookie_is_kept_without_a_question_to_anyone_else(site, settings_file, tmp_path):
    site.put("/list", rss([]), "application/rss+xml", headers={"Set-Cookie": "seen=1"})
    path = settings_file(sources=f"    - {{id: s, kind: feed, url: ['{site.base}/list', '{site.base}/list']}}\n")
    with socket.create_server(("127.0.0.1", 0)) as internet:
        internet.setblocking(False)
        proxy = f"http://127.0.0.1:{internet.getsockname()[1]}"
        environment = {**os.environ, "HTTP_PROXY": proxy, "HTTPS_PROXY": proxy, "HOME": str(tmp_path)}
        environment |= {"TLDEXTRACT_CACHE": str(tmp_path), "TLDEXTRACT_CACHE_TIMEOUT": "2"}
        command = [sys.executable, "-m", "policywatch", "--config", path, "run", "--once"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        with pytest.raises(BlockingIOError):
            internet.accept()
    assert [headers.get("Cookie") for path, headers in site.requests if path == "/list"] == [None, "seen=1"]


def test_who_is_sent_to_the_same_address_with_a_cookie_gets_the_page(site, settings_file, clock):
    site.put("/list", rss([]), "application/rss+xml", wants_cookie=True)
    report = run_once(
        load_settings(settings_file(sources=f"    - {{id: s, kind: feed, url: {site.base}/list}}\n"), environment={}),
        now=clock,
    )
    assert not report.failures
    assert [headers.get("Cookie") for path, headers in site.requests if path == "/list"] == [None, "pass=1"]


def test_a_source_is_asked_for_its_own_language(site, settings_file):
    site.put("/zh", rss([("公告", f"{site.base}/a", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    site.put("/a", page("公告", "内容。" * 30))
    site.put("/any", rss([]), "application/rss+xml")
    sources = f"    - {{id: zh, kind: feed, url: {site.base}/zh, language: zh-Hant}}\n"
    sources += f"    - {{id: any, kind: feed, url: {site.base}/any}}\n"
    run_once(load_settings(settings_file(sources=sources), environment={}))
    asked = {path: headers["Accept-Language"] for path, headers in site.requests}
    traditional = "zh-TW, zh;q=0.9, en;q=0.5"
    assert asked == {"/robots.txt": "en", "/zh": traditional, "/a": traditional, "/any": "en"}


def test_who_answers_for_us_is_told_to_every_site(site, settings_file, clock):
    site.put("/list", "<ul class='list'><li><a href='/a'>公告</a></li></ul>")
    site.put("/feed", rss([]), "application/rss+xml")
    path = settings_file()
    path.write_text(path.read_text().replace("network: {", "network: {contact: desk@example.org, "))
    run_once(load_settings(path, environment={}), now=clock)
    assert {headers["User-Agent"] for _, headers in site.requests} == {"policywatch/0.1.0 (+desk@example.org)"}


def test_every_request_says_who_asks_and_what_it_takes_also_where_a_redirect_leads(site, settings, clock):
    site.put("/list", "", status=302, headers={"Location": "/moved"})
    site.put("/moved", "<ul class='list'><li><a href='/a'>公告</a></li></ul>")
    site.put("/feed", rss([]), "application/rss+xml")
    run_once(settings(), now=clock)
    assert {"/robots.txt", "/list", "/moved", "/a", "/feed"} == {path for path, _ in site.requests}
    said = {(headers["User-Agent"], headers["Accept"][:10]) for _, headers in site.requests}
    assert said == {("policywatch/0.1.0", "text/html,")}
    languages = {path: headers["Accept-Language"] for path, headers in site.requests}
    assert languages["/list"] == languages["/moved"] == languages["/a"] == "zh-CN, zh;q=0.9, en;q=0.5"


def test_a_server_that_does_not_answer_in_time_is_not_asked_again_in_the_same_crawl(site, settings, clock, monkeypatch):
    monkeypatch.setattr(host, "TIMEOUT_SECONDS", 0.3)
    site.put("/list", "", hang=True)
    site.put("/feed", rss([]), "application/rss+xml")
    begun = time.monotonic()
    (failure,) = run_once(settings(), now=clock).failures
    assert time.monotonic() - begun < 5  # the library's own limit is ten seconds
    assert "time" in failure and site.asked("/list") == site.asked("/feed") == 1


def test_polls_that_bring_nothing_are_recorded_in_order_and_each(six_sources, site, clock):
    ours = six_sources(pages=0)
    run_once(ours, now=clock)
    clock.forward(hours=1)
    site.put("/feed3", "broken", status=500)
    assert run_once(ours, every_source=True, now=clock).polls == 6
    assert polls(ours)[6:] == [(f"s{n}", "failed" if n == 3 else "unchanged") for n in range(6)]
