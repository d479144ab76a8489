"""What is owed is kept: with its article, across a full disk, a clock that jumps, and two senders at once."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest
from newsdesk import HOUR, NOW, links, newsdesk

from policywatch.errors import ArchiveError

DAY = timedelta(days=1)
HOOK = "channels: {{hook: '{url}'}}\nnetwork: {{allow_private: [127.0.0.1]}}\n"


@pytest.fixture
def desk(tmp_path):
    with newsdesk(tmp_path) as desk:
        yield desk


def execute(desk, statement):
    return desk.archive._connection.execute(statement)


@pytest.mark.parametrize("table", ["alerts", "deliveries", "delivery_alerts"])
def test_an_article_is_never_kept_without_what_is_owed_for_it(desk, table):
    execute(desk, f"CREATE TRIGGER no BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(ArchiveError):
        desk.publish(1)
    assert len(desk.archive) == 0
    execute(desk, "DROP TRIGGER no")
    desk.publish(1)
    desk.send()
    assert len(desk.mails) == 1


def test_a_full_disk_loses_nothing_and_repeats_nothing(tmp_path):
    with newsdesk(tmp_path) as desk:
        desk.publish(1, 2, 3)
        pages = execute(desk, "PRAGMA page_count").fetchone()[0]
        execute(desk, f"PRAGMA max_page_count = {pages}")
        with pytest.raises(ArchiveError, match="cannot be written"):
            for _ in range(50):
                desk.send()
                desk.publish(*range(100, 140))
        told = len(desk.mails)
    with newsdesk(tmp_path) as desk:  # there is room again
        desk.publish(*range(100, 140))
        for hour in range(5):
            desk.send(NOW + hour * HOUR)
        every = [link for mail in desk.mails for link in links(mail)]
        assert len(every) == len(set(every)) == 43 and len(desk.mails) >= told


def test_what_waits_for_a_clock_that_was_ahead_goes_out(tmp_path, receiver):
    with newsdesk(tmp_path, more=HOOK.format(url=receiver.url)) as desk:
        receiver.status = 503
        desk.publish(*range(6), at=NOW + 400 * DAY)
        for minute in range(4):
            desk.send(NOW + 400 * DAY + minute * HOUR)
        receiver.status, before = 200, len(receiver.got)
    with newsdesk(tmp_path, more=HOOK.format(url=receiver.url)) as desk:  # as the service does within ten seconds
        desk.send(NOW)
        desk.send(NOW + HOUR)
        assert set(desk.states) == {"delivered"} and len(receiver.got) > before


def test_a_clock_that_is_set_back_repeats_nothing(desk):
    desk.publish(1)
    desk.send()
    desk.send(NOW - 40 * DAY)
    desk.publish(2, at=NOW - 40 * DAY)
    desk.send()
    assert len(desk.mails) == 2


def test_a_message_that_a_dead_process_had_in_hand_is_sent_again_with_its_bytes(tmp_path, receiver):
    with newsdesk(tmp_path, more=HOOK.format(url=receiver.url)) as desk:
        desk.publish(1)
        desk.send()
        execute(desk, "DELETE FROM attempts")  # as if it had died before it wrote what came of it
        execute(desk, "UPDATE deliveries SET state = 'owed', tries = 0, settled_at = NULL")
    with newsdesk(tmp_path, more=HOOK.format(url=receiver.url)) as desk:
        desk.send()
        (first, again) = receiver.got
        assert first[0]["webhook-id"] == again[0]["webhook-id"] and first[1] == again[1]
        assert desk.states == ["delivered"]


def test_alerts_made_due_again_while_others_are_sent_are_told_once_each(tmp_path, receiver):
    with newsdesk(tmp_path, more=HOOK.format(url=receiver.url)) as desk:
        desk.publish(1, 2, 3)
        with sqlite3.connect(desk.archive.path) as beside:
            assert beside.execute("SELECT count(*) FROM deliveries").fetchone() == (3,)
        sending = desk.send_beside()
        desk.archive.dispatch.retry(NOW)
        sending.join()
        desk.send()
        assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 3
        assert desk.states == ["delivered"] * 3
