"""A reprint joins the story that was told: what is recorded, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from fake_site import page
from story_pairs import NEXT_FILING, text

from policywatch import pipeline
from policywatch.matching import WatchSet
from policywatch.models import Attachment, Channel, DuePage, FetchedPage, Source, Watch
from policywatch.storage import ArchiveWriter
from policywatch.stories import fingerprint
from policywatch.text import article_id, with_attachments

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
WATCH = Watch("All", ("服务 OR 算力券 OR export",), to=("desk",))
TELLING = pipeline.Telling({"All": WATCH}, {"desk": Channel("desk", "mailto", ("desk@example.org",))}, "test")
WATCHES = WatchSet([WATCH])
OFFICE = Source("office", "listing", ("https://office.example/",), language="zh-Hans")


@pytest.fixture
def archive(tmp_path):
    with ArchiveWriter(tmp_path / "archive.db", [OFFICE]) as opened:
        yield opened


def made(name, title, body, *, on=None, at=NOW, is_unread=False):
    url = f"https://{name}.example/"
    due = DuePage(
        article_id(url), url, url, ("office",), True, at, title, published=on or at.date(), language="zh-Hans"
    )
    content = page(title, *body.split("\n")).encode()
    processed = pipeline.read(FetchedPage(due, at, content), WATCHES)
    # As when the page was a challenge at first: the row alone is known, and it is asked for again.
    return (
        replace(
            processed, fingerprint=fingerprint(title, ""), version=replace(processed.version, body="", body_from="row")
        )
        if is_unread
        else processed
    )


def record(archive, *pages, at=NOW):
    return pipeline.record(archive, pages, TELLING, at)


def stories(archive):
    return len({article.story_id for article in archive})


def test_shortened_and_edited_reprints_of_one_batch_are_told_once(archive):
    recorded = record(
        archive,
        made("a", "算力券来了", text("news")),
        made("b", "企业可领算力券", text("news", drop=(3, 4))),
        made("c", "算力券怎么领", text("news", swap={"据介绍": "据了解"}, end="来源：日报 责任编辑：王芳")),
    )
    assert (recorded.articles, recorded.alerts, stories(archive)) == (3, 1, 1)
    (alert,) = archive.alerts()
    assert alert.article.url == "https://a.example/" and len(alert.copies) == 2


def test_a_reprint_days_later_joins_quietly(archive):
    record(archive, made("a", "算力券来了", text("news")))
    later = NOW + timedelta(days=9)
    assert record(archive, made("b", "新标题", text("news", drop=(4,)), at=later), at=later).alerts == 0


@pytest.mark.parametrize(("days", "alerts"), [(13, 0), (16, 1)])
def test_what_comes_again_after_two_weeks_is_news(archive, days, alerts):
    record(archive, made("a", "算力券来了", text("news")))
    later = NOW + timedelta(days=days)
    assert record(archive, made("b", "新标题", text("news", drop=(4,)), at=later), at=later).alerts == alerts


def test_the_day_of_publishing_counts_not_that_of_finding(archive):
    record(archive, made("a", "算力券来了", text("news"), on=date(2026, 10, 1)))
    assert record(archive, made("b", "算力券来了", text("news"), on=date(2026, 10, 3))).alerts == 0
    assert record(archive, made("c", "算力券来了", text("news"), on=date(2026, 11, 23))).alerts == 1


@pytest.mark.parametrize("on", [date(2031, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
def test_an_absurd_date_is_none(archive, on):
    record(archive, made("a", "算力券来了", text("news"), on=on))
    assert record(archive, made("b", "算力券来了", text("news"))).articles == 1
    assert stories(archive) == 1


def test_the_next_list_of_a_series_is_told(archive):
    recorded = record(
        archive,
        made("a", "生成式人工智能服务备案信息公告", text("filing")),
        made("b", "生成式人工智能服务备案信息公告", text("filing", swap=NEXT_FILING)),
    )
    assert (recorded.alerts, stories(archive)) == (2, 2)


def test_a_paper_and_what_explains_it_are_told_both(archive):
    lead = made("a", "智能终端预置应用服务管理规定", text("draft"))
    told = made("b", "《智能终端预置应用服务管理规定》答记者问", text("draft", drop=(4,)))
    assert record(archive, lead, told).alerts == 2


def test_a_story_led_by_a_page_that_could_not_be_read_is_found_once_it_was(archive):
    record(archive, made("a", "算力券来了", text("news"), is_unread=True))
    record(archive, made("a", "算力券来了", text("news")))
    assert record(archive, made("b", "另一个标题", text("news", drop=(3,)))).alerts == 0
    assert stories(archive) == 1


def test_a_reprint_without_the_attachments_joins_all_the_same(archive):
    record(archive, made("a", "算力券来了", text("news")))
    (article,) = archive
    whole = with_attachments(article.body, [Attachment("https://a.example/1.pdf", "名单", text("paper") * 3)])
    with archive.transaction():
        archive.articles.attach(article, whole, at=NOW, snapshot="")
    assert record(archive, made("b", "新标题", text("news", drop=(4,)))).alerts == 0


def test_stories_are_never_merged_afterwards(archive):
    record(archive, made("a", "算力券来了", text("news")), made("b", "企业申领指南", text("chips") * 3))
    record(archive, made("b", "算力券来了", text("news")), at=NOW + timedelta(hours=1))
    assert stories(archive) == 2


def test_old_shingles_are_forgotten_and_the_stories_stay(archive):
    record(archive, made("a", "算力券来了", text("news")))
    archive.prune(NOW + timedelta(days=91), snapshots=None, polls=None)
    assert record(archive, made("b", "新标题", text("news", drop=(4,)))).alerts == 1  # only by its shingles, now gone
    assert record(archive, made("c", "新标题", text("news"))).alerts == 0  # the very same text is found all the same
