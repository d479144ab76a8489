"""A page that vanishes is told as such, with its last text, once three looks have found it gone."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from conftest import SECRET
from fake_site import page, rss
from newsdesk import newsdesk, plain

from policywatch import open_archive, pipeline
from policywatch.models import FetchedPage, Item, Poll, PolledUrl
from policywatch.scheduler import run_once

TEXT = "临江省发布大模型管理办法，自公布之日起施行。办法共五章三十二条，明确了提供者的责任和监督检查的程序。" * 3
PAGE = page("大模型管理办法公布", TEXT).encode()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Page:
    """A page of news that a reader was told of, and the looks at it that fall due."""

    def __init__(self, desk):
        self.desk = desk
        office = desk.settings.sources[0]
        for items in ((), (Item("https://office.example/a", "大模型管理办法公布"),)):
            pipeline.record_polls(
                desk.archive, [Poll(office, desk.now, (PolledUrl(office.urls[0], "ok", items),))], desk.settings
            )
        assert self.look(timedelta(0), PAGE) == 1

    def look(self, later, content=None, status=404):
        """Look at the page if that is due by then; give how many alerts that raises."""
        desk = self.desk
        desk.now += later
        alerts = 0
        for due in desk.archive.queues.pages.due("office.example", desk.now, 1):
            problem = "" if content else f"the server answered {status}"
            fetched = FetchedPage(due, desk.now, content, status=200 if content else status, problem=problem)
            processed = pipeline.read(fetched, desk.watches)
            alerts += pipeline.record(
                desk.archive, [processed], desk.telling, desk.now, desk.settings.look_again
            ).alerts
        desk.send()
        return alerts

    @property
    def article(self):
        (article,) = self.desk.archive
        return article


@pytest.fixture
def news(tmp_path):
    with newsdesk(tmp_path) as desk:
        yield Page(desk)


@pytest.mark.parametrize("status", [404, 410])
def test_a_page_that_three_looks_do_not_find_is_told_as_gone_with_its_last_text(news, status):
    assert news.look(HOUR, status=status) == 0
    assert news.look(HOUR, status=status) == 0 and news.article.gone_at is None
    assert news.look(DAY, status=status) == 1
    assert news.article.gone_at == "2026-11-24T09:00:00Z" and TEXT[:20] in news.article.body
    first, gone = news.desk.mails
    assert gone["In-Reply-To"] == first["Message-ID"] and gone["Subject"] == first["Subject"]
    assert "The page is gone: since 2026-11-24 09:00 UTC" in plain(gone) and f"> {TEXT[:20]}" in plain(gone)
    assert TEXT[:20] in gone.get_body(("html",)).get_content()
    assert news.look(7 * DAY, status=status) == 0


def test_a_page_that_is_there_again_is_not_gone(news):
    assert [news.look(HOUR), news.look(HOUR), news.look(DAY, PAGE), news.look(6 * DAY)] == [0, 0, 0, 0]
    assert news.article.gone_at is None


def test_a_page_that_comes_back_after_it_was_told_as_gone_is_there(news):
    assert [news.look(HOUR), news.look(HOUR), news.look(DAY)] == [0, 0, 1]
    news.look(7 * DAY, PAGE)
    assert news.article.gone_at is None


def test_a_server_that_fails_has_not_lost_its_pages(news):
    assert [news.look(span, status=500) for span in (HOUR, HOUR, DAY, 7 * DAY)] == [0, 0, 0, 0]
    assert news.article.gone_at is None


def test_a_webhook_is_told_what_the_page_said_last(receiver, tmp_path):
    hook = (
        f"channels: {{hook: {{url: '{receiver.url}', secret: '{SECRET}'}}}}\nnetwork: {{allow_private: [127.0.0.1]}}\n"
    )
    with newsdesk(tmp_path, more=hook) as desk:
        news = Page(desk)
        assert [news.look(HOUR), news.look(HOUR), news.look(DAY)] == [0, 0, 1]
    told = [json.loads(body) for _, body in receiver.got]
    assert [message["type"] for message in told] == ["alert.created", "alert.updated"]
    data = told[1]["data"]
    assert data["kind"] == "gone" and data["article"]["gone_at"] and TEXT[:20] in data["last_text"]


def test_the_looks_of_the_service_find_a_page_gone(site, settings, clock):
    ours = settings(sources=f"    - {{id: press, kind: feed, url: {site.base}/feed, language: zh-Hans}}\n")
    site.put("/feed", rss([("旧公告", f"{site.base}/a", "Tue, 24 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    site.put("/a", PAGE)
    run_once(ours, now=clock)
    site.put("/a", "not here", status=410)
    for span in ({"hours": 1}, {"hours": 1}, {"days": 1}):
        clock.forward(**span)
        run_once(ours, now=clock)
    with open_archive(ours.archive) as archive:
        assert [article.gone_at for article in archive] == ["2026-11-24T09:00:00Z"]
