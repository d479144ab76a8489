"""Processes that read pages: killed for a page that takes too long, replaced alone, gone with their parent."""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime
from functools import partial

import pytest
from fake_site import page, rss

from policywatch.errors import WorkerLost
from policywatch.models import DuePage, FetchedPage, Source, Usual, Watch
from policywatch.spiders import ListAnswer
from policywatch.workers import Workers, list_reader, page_reader

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
WATCHES = (Watch("Models", ("~大模型",)),)


def fetched(number: int = 1) -> FetchedPage:
    url = f"https://office.example/{number}"
    due = DuePage(f"{number:016x}", url, url, ("office",), True, NOW, title="大模型公告")
    return FetchedPage(due, NOW, page("大模型公告", "大模型管理办法的全文。" * 20).encode())


@pytest.fixture
def workers():
    workers = Workers(partial(page_reader, WATCHES), count=1)
    yield workers
    workers.close()


def test_a_page_is_read_and_matched(workers):
    processed = workers.read(fetched())
    assert processed.version.title == "大模型公告" and [match.watch for match in processed.matches] == ["Models"]


def test_a_page_that_takes_too_long_costs_its_worker_and_no_other():
    workers = Workers(partial(page_reader, WATCHES), count=1, deadline=0.0)
    with pytest.raises(WorkerLost, match="took longer than"):
        workers.read(fetched())
    workers.deadline = 60.0
    assert workers.read(fetched(2)).version.title == "大模型公告"
    workers.close()


def test_a_worker_that_died_is_replaced(workers):
    workers.read(fetched())
    (pid,) = workers.pids()
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(WorkerLost, match="ended"):
        workers.read(fetched(2))
    assert workers.read(fetched(3)).problem == ""


def test_closed_workers_read_nothing(workers):
    workers.close()
    with pytest.raises(WorkerLost):
        workers.read(fetched())


def test_lists_are_read_by_workers_that_were_started_ahead():
    workers = Workers(list_reader, count=2)
    workers.start(5)
    pids = workers.pids()
    feed = rss([("Draft rules", "https://office.example/1", "Sun, 01 Nov 2026 08:00:00 GMT")]).encode()
    source = Source("office", "feed", ("https://office.example/feed",))
    reading = workers.read(ListAnswer(feed, source.urls[0], source, Usual(), None, NOW))
    workers.close()
    assert len(pids) == 2 and [item.title for item in reading.answer.items] == ["Draft rules"]
