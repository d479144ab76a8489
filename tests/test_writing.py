from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import Future

import pytest

from policywatch.storage import ArchiveWriter, WritingThread


@pytest.fixture
def archive(tmp_path):
    with ArchiveWriter(tmp_path / "archive.db") as archive:
        yield archive


@pytest.fixture
def thread(archive):
    thread = WritingThread(archive)
    yield thread
    thread.close()


def noting(archive, host):
    """Give a small write: a host's robots.txt."""
    return lambda: archive.queues.hosts.record(host, robots=f"of {host}")


def seen_by_others(archive):
    """Give the hosts that another connection sees."""
    with sqlite3.connect(archive.path) as other:
        return {host for (host,) in other.execute("SELECT host FROM hosts")}


def held(thread) -> tuple[threading.Event, Future[bool]]:
    """Keep the thread busy until the event is set."""
    event = threading.Event()
    return event, thread.submit(lambda: event.wait(10))


def test_small_writes_that_wait_are_kept_together(archive, thread):
    event, _ = held(thread)
    seen = []
    first = thread.submit_small(noting(archive, "a.example"))
    second = thread.submit_small(lambda: seen.append(seen_by_others(archive)))
    third = thread.submit_small(noting(archive, "b.example"))
    event.set()
    assert [done.result(10) for done in (first, second, third)] == [None, None, None]
    assert seen == [set()]  # the first was not committed alone
    assert seen_by_others(archive) == {"a.example", "b.example"}


def test_a_small_write_that_fails_fails_alone(archive, thread):
    def broken():
        noting(archive, "broken.example")()
        raise ValueError("odd row")

    event, _ = held(thread)
    before, failing, after = (
        thread.submit_small(action) for action in (noting(archive, "a.example"), broken, noting(archive, "b.example"))
    )
    event.set()
    before.result(10)
    after.result(10)
    with pytest.raises(ValueError, match="odd row"):
        failing.result(10)
    assert seen_by_others(archive) == {"a.example", "b.example"}


def test_what_is_not_waited_for_any_more_is_not_done(archive, thread):
    event, _ = held(thread)
    left, kept = thread.submit_small(noting(archive, "left.example")), thread.submit_small(noting(archive, "a.example"))
    left.cancel()
    event.set()
    kept.result(10)
    assert seen_by_others(archive) == {"a.example"}


def test_all_that_was_asked_for_is_done_at_the_end(archive):
    thread = WritingThread(archive)
    event, _ = held(thread)
    hosts = {f"{number}.example" for number in range(120)}
    for host in hosts:
        thread.submit_small(noting(archive, host))
    event.set()
    thread.close()
    assert seen_by_others(archive) == hosts
