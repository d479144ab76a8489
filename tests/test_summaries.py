"""No flood from the past: what one poll finds of old news, or a backfill of a new source, is one summary."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import LISTING, mail_part
from fake_site import page, rss
from newsdesk import plain

from policywatch import open_archive
from policywatch.scheduler import run_once

WATCH = "    - {name: Models, keywords: [~大模型], to: [desk]"


def rows(site, days, *, first=0):
    """Put notices of these ages (in days) on the list, and their pages on the site."""
    items = []
    for number, age in enumerate(days, first):
        title = f"关于第{number}项大模型试点的通知"
        day = (site.now - timedelta(days=age)).date()
        items.append(f"<li><a href='/r{number}'>{title}</a><span>{day}</span></li>")
        site.put(f"/r{number}", page(title, f"第{number}项试点涉及{number * 7919}家单位。" * 8))
    site.put("/list", f"<ul class='list'>{''.join(items)}<li><a href='/r'>旧闻</a><span>2026-11-20</span></li></ul>")
    site.put("/r", page("旧闻", "旧内容。" * 30))


@pytest.fixture
def told(site, mailbox, settings, clock):
    site.now = clock()
    site.put("/feed", rss([]), "application/rss+xml")

    def of(more: str = "", backfill: str = "0d"):
        office = f"id: office, kind: listing, url: {site.base}/list, language: zh-Hans, {LISTING}, backfill: {backfill}"
        source = f"    - {{{office}}}\n"
        channels = "  desk: mailto:desk@example.org\n"
        return settings(mail=mail_part(mailbox), channels=channels, watches=f"{WATCH}{more}}}", sources=source)

    return of


def linked(mail):
    return {line for line in plain(mail).splitlines() if line.startswith("http://127.0.0.1")}


def test_more_than_twenty_old_items_of_one_poll_are_one_summary(site, mailbox, told, clock):
    ours = told()
    rows(site, [])
    run_once(ours, now=clock)
    rows(site, [30] * 21 + [1, 0])
    clock.forward(hours=1)
    run_once(ours, every_source=True, now=clock)
    subjects = sorted(mail["Subject"] for _, mail in mailbox.alerts)
    assert subjects[0].startswith("[Models] 21 articles, found late at office") and len(subjects) == 3
    (summary,) = [mail for _, mail in mailbox.alerts if "found late" in mail["Subject"]]
    assert len(linked(summary)) == 21
    assert sum(len(linked(mail)) for _, mail in mailbox.alerts) == 23


def test_up_to_twenty_old_items_are_told_one_by_one(site, mailbox, told, clock):
    ours = told()
    rows(site, [])
    run_once(ours, now=clock)
    rows(site, [30] * 8)
    run_once(ours, every_source=True, now=clock)
    assert len(mailbox.alerts) == 8


def test_a_backfill_is_one_summary_of_what_is_young_enough(site, mailbox, told, clock):
    rows(site, [1, 2, 3, 4, 5, 6, 6, 6, 20, 30])
    run_once(told(backfill="7d"), now=clock)
    ((_, mail),) = mailbox.alerts
    assert mail["Subject"] == "[Models] 8 articles, from before the first poll of office"


def test_a_new_source_of_eight_hundred_old_items_tells_nothing(site, mailbox, told, clock):
    rows(site, [400] * 800)
    run_once(told(), now=clock)
    assert mailbox.taken == []


def test_a_digest_tells_old_items_with_the_rest(site, mailbox, told, clock):
    ours = told(", when: daily 18:00")
    rows(site, [])
    run_once(ours, now=clock)
    rows(site, [30] * 21 + [0])
    run_once(ours, every_source=True, now=clock)
    clock.forward(hours=10)
    run_once(ours, now=clock)
    ((_, mail),) = mailbox.alerts
    assert mail["Subject"] == "[Models] 22 articles"


def test_a_summary_waits_an_hour_for_pages_that_do_not_come(site, mailbox, told, clock):
    ours = told()
    rows(site, [])
    run_once(ours, now=clock)
    rows(site, [30] * 21)
    site.put("/r3", "later", status=429, headers={"Retry-After": "86400"})
    run_once(ours, every_source=True, now=clock)
    with open_archive(ours.archive) as archive:
        waiting = [alert.state for alert in archive.alerts()].count("waiting")
    assert mailbox.alerts == [] and waiting > 0
    clock.forward(minutes=61)
    run_once(ours, now=clock)
    ((_, mail),) = mailbox.alerts
    assert mail["Subject"].startswith(f"[Models] {waiting} articles, found late")
