"""A clock that is wrong, or was: it is told, and nothing stays silent for what it wrote."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import apscheduler.schedulers.base
import pytest
from fake_site import page, rss
from newsdesk import NOW, newsdesk
from scrapy.http import Response

from policywatch import pipeline, scheduler
from policywatch.models import Poll, PolledUrl, Source
from policywatch.scheduler import Service, run_once
from policywatch.spiders import run_in_loop
from policywatch.spiders.headers import clock_off
from policywatch.storage import ArchiveWriter

AHEAD = timedelta(days=200)
LEAD = "临江省发布大模型管理办法，自公布之日起施行。办法共五章三十二条，明确了提供者的责任和监督检查的程序。"


def publish(site, *names):
    rows = [(f"大模型办法{name}", f"{site.base}/{name}", "Mon, 23 Nov 2026 08:00:00 GMT") for name in ("old", *names)]
    site.put("/feed", rss(rows), "application/rss+xml")
    for name in ("old", *names):
        site.put(f"/{name}", page(f"大模型办法{name}", f"{name}。{LEAD * 3}"))


@pytest.fixture
def ours(site, settings_file, clock):
    from policywatch.config import load_settings

    source = f"    - {{id: feed, kind: feed, url: '{site.base}/feed', language: zh-Hans, every: 15m}}\n"
    publish(site)
    return load_settings(settings_file(sources=source, more="keep: {polls: 90d}\n"), environment={})


def change(settings, sql, *values):
    with sqlite3.connect(settings.archive) as connection:
        connection.execute(sql, values)


def value(settings, sql):
    with sqlite3.connect(settings.archive) as connection:
        return connection.execute(sql).fetchone()[0]


def test_pages_and_alerts_of_a_clock_that_was_ahead_do_not_wait_for_it(site, ours, clock):
    run_once(ours, now=clock)
    clock.forward(days=200)
    publish(site, "new")
    site.put("/new", "", status=503)
    run_once(ours, now=clock)  # noticed, and its page is to be tried again in 200 days
    clock.forward(days=-200)
    site.put("/new", page("大模型办法new", LEAD * 4))
    run_once(ours, now=clock)
    assert value(ours, "SELECT body_from FROM articles WHERE title LIKE '%new'") == "page"


def test_what_waits_to_be_sent_is_sent_soon_after_the_clock_is_right_again(site, ours, clock):
    run_once(ours, now=clock)
    publish(site, "new")
    clock.forward(hours=1)
    run_once(ours, now=clock)
    for table in ("deliveries", "alerts"):
        change(
            ours,
            f"UPDATE {table} SET state = 'waiting', created_at = ?, due_at = ?",  # noqa: S608  (our own text)
            f"{clock.at + timedelta(hours=20):%Y-%m-%dT%H:%M:%SZ}",
            f"{clock.at + timedelta(hours=30):%Y-%m-%dT%H:%M:%SZ}",
        )
    change(ours, "UPDATE deliveries SET settled_at = NULL, payload = NULL, frozen_at = NULL")
    assert run_once(ours, now=clock).delivered == 1
    assert value(ours, "SELECT count(*) FROM alerts WHERE state = 'delivered'") == 1


def test_a_host_is_not_left_alone_for_longer_than_any_server_may_ask(site, ours, clock):
    clock.forward(days=200)
    site.put("/feed", "busy", status=429, headers={"Retry-After": "3600"})
    run_once(ours, now=clock)
    clock.forward(days=-200)
    publish(site)
    assert run_once(ours, every_source=True, now=clock).polls == 0  # an hour may be true
    clock.forward(minutes=61)
    assert run_once(ours, every_source=True, now=clock).found == 1


def test_silence_is_seen_though_the_last_news_came_by_a_wrong_clock(site, ours, clock):
    run_once(ours, now=clock)
    clock.forward(days=200)
    publish(site, "new")
    run_once(ours, now=clock)
    clock.forward(days=-200)
    run_once(ours, now=clock)
    assert value(ours, "SELECT max(news_at) FROM sources") <= f"{clock.at:%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
def desk(tmp_path):
    with newsdesk(tmp_path) as desk:
        yield desk


def answers(desk, **off):
    """Poll hosts whose clocks are ahead of ours by so many hours; say what is wrong after each."""
    problems = []
    for host, hours in off.items():
        url = f"https://{host}.example/list"
        poll = Poll(
            Source(host, "feed", (url,)), desk.now, (PolledUrl(url, "unchanged"),), clock_off=timedelta(hours=hours)
        )
        pipeline.record_polls(desk.archive, [poll], desk.settings)
        problems.append([(incident.kind, incident.problem) for incident in desk.archive.incidents()])
    return problems


def test_a_clock_that_differs_from_those_of_three_hosts_is_wrong_until_one_agrees(desk):
    first, second, third, fourth = answers(desk, a=-5, b=-5.02, c=-4.99, d=0.2)
    assert first == second == fourth == []
    ((kind, problem),) = third
    assert kind == "clock wrong"
    assert problem == "3 hosts say that it is 2026-11-24T03:00:36Z, this machine says 2026-11-24T08:00:00Z"


@pytest.mark.parametrize(
    "off",
    [
        {"a": 8, "b": 8, "c": 0, "d": 8},
        {"a": -2, "b": -9, "c": -30, "d": -4},
        {"a": 0.9, "b": 0.9, "c": 0.9},
        {"a": 8, "b": -8, "c": 8},
    ],
    ids=["one agrees in between", "old answers of caches", "less than an hour", "two and one"],
)
def test_hosts_whose_clocks_are_wrong_themselves_say_nothing_of_ours(desk, off):
    assert not any(answers(desk, **off))


def test_one_host_asked_three_times_is_one_host(desk):
    assert [answers(desk, a=8) for _ in range(3)] == [[[]]] * 3


@pytest.mark.parametrize(
    ("address", "headers", "expected"),
    [
        ("93.184.216.34", {"Date": "Tue, 24 Nov 2026 13:00:00 GMT"}, timedelta(hours=5)),
        ("93.184.216.34", {"Date": "Tue, 24 Nov 2026 03:00:00 GMT", "Age": "18000"}, None),
        ("93.184.216.34", {"Date": "Tue, 24 Nov 2026 08:00:00 GMT", "Age": "0"}, timedelta(0)),
        ("93.184.216.34", {"Date": "heute"}, None),
        ("93.184.216.34", {}, None),
        ("127.0.0.1", {"Date": "Tue, 24 Nov 2026 13:00:00 GMT"}, None),
    ],
)
def test_a_server_says_by_its_date_how_its_clock_is(address, headers, expected):
    response = Response("https://a.example/", headers=headers, ip_address=ip_address(address))
    assert clock_off(response, NOW) == expected


@pytest.fixture
def leaps(ours, monkeypatch):
    """Run the service by a clock that leaps, the library's too, and give when it polled after each leap."""
    offset = timedelta(0)

    def now():
        return datetime.now(UTC) + offset

    class Wall(datetime):
        @classmethod
        def now(cls, tz=None):
            return now()

    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", Wall)
    monkeypatch.setattr(scheduler, "LOOK_AT_CLOCK_SECONDS", 0.05)
    monkeypatch.setattr(scheduler, "TICK_SECONDS", 0.05)

    async def main(leaps):
        nonlocal offset
        polled = []
        with ArchiveWriter(ours.archive, ours.sources) as archive:
            service = Service(ours, archive, now=now)
            running = asyncio.create_task(service.run())
            try:
                for leap in leaps:
                    offset = leap
                    before = service.report.polls
                    async with asyncio.timeout(20):
                        while service.report.polls == before:
                            await asyncio.sleep(0.01)
                    polled.append(now())
            finally:
                service.stop()
                await running
                service.close()
        return polled

    return lambda *leaps: run_in_loop(main((timedelta(0), *leaps)))


def test_the_service_goes_on_when_the_clock_is_set_back(leaps):
    before, after = leaps(timedelta(days=-3))
    assert after < before - timedelta(days=2)


def test_nothing_is_pruned_by_a_clock_that_leapt_ahead(ours, leaps):
    begun, *_ = leaps(timedelta(hours=1), timedelta(days=1000), timedelta(days=1000, hours=1))
    end = f"{begun + timedelta(days=2):%Y-%m-%d}"
    assert value(ours, f"SELECT count(*) FROM polls WHERE at < '{end}'") == 2  # noqa: S608  (our own text)
