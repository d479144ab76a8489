"""Pages are looked at again; the archive keeps what changed, and only that."""

from __future__ import annotations

import sqlite3

import pytest
from click.testing import CliRunner
from conftest import OLD_ROW, mail_part
from fake_site import page, rss

from policywatch import open_archive
from policywatch.cli import main
from policywatch.scheduler import run_once

TEXT = "临江省公布大模型服务管理办法，自十二月一日起施行，由省智能产业局负责解释。" * 4


def listing(title: str = "大模型服务管理办法") -> str:
    return f"<ul class='list'><li><a href='/a'>{title}</a><span>2026-11-24</span></li>{OLD_ROW}</ul>"


@pytest.fixture
def told(site, mailbox, polled, clock):
    """Settings with a watch, after a first poll and the news of one article that was told."""
    ours = polled(
        "    - {name: Models, keywords: [~大模型], to: [desk]}\n"
        "    - {name: Deadlines, keywords: [截止日期], to: [desk]}"
    )
    site.put("/list", listing())
    site.put("/a", page("大模型服务管理办法", TEXT))
    run_once(ours, every_source=True, now=clock)
    assert len(mailbox.taken) == 1
    return ours


def looks(settings) -> list[tuple[str, int]]:
    """The hash of every look at /a, and whether its bytes were kept."""
    with (
        sqlite3.connect(settings.archive.with_name("snapshots.db")) as connection,
        open_archive(settings.archive) as archive,
    ):
        (article,) = archive.search("title:管理办法")
        return connection.execute(
            "SELECT hash, EXISTS (SELECT 1 FROM contents WHERE contents.hash = snapshots.hash) FROM snapshots"
            " WHERE article_id = ? ORDER BY id",
            (article.id,),
        ).fetchall()


def versions(settings) -> list[str]:
    with open_archive(settings.archive) as archive:
        (article,) = archive.search("title:管理办法")
        return [version.article.body for version in archive.versions_of(article.id)]


def test_a_page_is_looked_at_after_an_hour_a_day_and_a_week_and_then_no_more(told, site, clock):
    asked = []
    for hours in (0.5, 0.6, 20, 5, 24 * 5, 24 * 2, 24 * 30):
        clock.forward(hours=hours)
        run_once(told, now=clock)
        asked.append(site.asked("/a"))
    assert asked == [1, 2, 2, 3, 3, 4, 4]


def test_a_look_is_conditional_and_keeps_no_bytes(told, site, clock):
    clock.forward(hours=2)
    run_once(told, now=clock)
    assert [bool(headers.get("If-None-Match")) for path, headers in site.requests if path == "/a"] == [False, True]
    (first, second) = looks(told)
    assert first == second and versions(told) == [TEXT]


def test_other_bytes_with_the_same_reading_are_no_version_and_are_not_kept(told, site, clock):
    clock.forward(hours=2)
    site.put("/a", page("大模型服务管理办法", TEXT).replace("<body>", "<body class='new-design'>"))
    run_once(told, now=clock)
    ((first, first_kept), (second, second_kept)) = looks(told)
    assert first != second and (first_kept, second_kept) == (1, 0)
    assert versions(told) == [TEXT]


def test_what_only_the_page_around_the_text_says_is_no_version(told, site, clock):
    clock.forward(hours=2)
    site.put("/a", page("大模型服务管理办法", TEXT, "浏览次数：1024次"))
    run_once(told, now=clock)
    assert versions(told) == [TEXT]


def test_a_change_is_a_new_version_news_to_watches_not_met_before_and_an_update_to_the_others(
    told, site, mailbox, clock
):
    changed = TEXT + "意见反馈截止日期为2026年12月20日。"
    clock.forward(hours=2)
    site.put("/a", page("大模型服务管理办法", changed))
    report = run_once(told, now=clock)
    assert (report.articles, report.alerts) == (0, 2)
    assert sorted(message["Subject"].partition("]")[0] for _, message in mailbox.taken) == [
        "[Deadlines",
        "[Models",
        "[Models",
    ]
    assert versions(told) == [TEXT, changed]
    with open_archive(told.archive) as archive:
        (article,) = archive.search("截止日期")
    done = CliRunner().invoke(
        main, ["-c", str(told.archive.with_name("policywatch.yaml")), "show", article.id, "--diff"]
    )
    assert "{+意见反馈截止日期为2026年12月20日。+}" in done.stdout


def test_a_row_that_changed_has_its_page_looked_at_at_once(told, site, clock):
    clock.forward(minutes=20)
    site.put("/list", listing("大模型服务管理办法（修订）"))
    run_once(told, every_source=True, now=clock)
    assert site.asked("/a") == 2


def test_a_look_that_fails_leaves_the_article_as_it_was(told, site, clock):
    clock.forward(hours=2)
    site.put("/a", "gone", status=500)
    report = run_once(told, now=clock)
    assert report.failures == [] and versions(told) == [TEXT]
    with open_archive(told.archive) as archive:
        assert archive.incidents() == [] and next(archive.search("title:管理办法")).problem == ""


def test_a_page_that_comes_late_completes_its_row_and_tells_no_second_time(site, mailbox, settings, clock):
    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/list", f"<ul class='list'>{OLD_ROW}</ul>")
    ours = settings(
        mail=mail_part(mailbox),
        channels="  desk: mailto:desk@example.org\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk]}",
    )
    run_once(ours, now=clock)
    site.put("/list", listing())
    run_once(ours, every_source=True, now=clock)
    assert len(mailbox.alerts) == 1
    clock.forward(minutes=20)
    site.put("/a", page("大模型服务管理办法", TEXT))
    run_once(ours, now=clock)
    assert len(mailbox.alerts) == 1 and versions(ours) == ["", TEXT]
    with open_archive(ours.archive) as archive:
        (article,) = archive.search("智能产业局")
    assert (article.body_from, article.problem) == ("page", "")
