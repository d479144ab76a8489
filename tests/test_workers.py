"""Processes that read pages: killed for a page that takes too long, replaced alone, gone with their parent."""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime

import pytest
from fake_site import page

from policywatch.errors import WorkerLost
from policywatch.models import DuePage, FetchedPage, Watch
from policywatch.workers import Workers

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
WATCHES = (Watch("Models", ("~大模型",)),)


def fetched(number: int = 1) -> FetchedPage:
    url = f"https://office.example/{number}"
    due = DuePage(f"{number:016x}", url, url, ("office",), True, NOW, title="大模型公告")
    return FetchedPage(due, NOW, page("大模型公告", "大模型管理办法的全文。" * 20).encode())


@pytest.fixture
def workers():
    workers = Workers(WATCHES, count=1)
    yield workers
    workers.close()


def test_a_page_is_read_and_matched(workers):
    processed = workers.read(fetched())
    assert processed.version.title == "大模型公告" and [match.watch for match in processed.matches] == ["Models"]


def test_a_page_that_takes_too_long_costs_its_worker_and_no_other():
    workers = Workers(WATCHES, count=1, deadline=0.0)
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
