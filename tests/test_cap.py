"""No more messages an hour than the settings let out, and nothing lost for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policywatch import pipeline
from policywatch.alerts import HOUR, join_over_cap
from policywatch.config import load_settings
from policywatch.matching import WatchSet
from policywatch.models import Delivery, DuePage, FetchedPage
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
DESK = ("desk", "desk@example.org")


def owed(number, *, line=DESK, state="owed", due_at=NOW):
    return [Delivery(f"{line[0]}{at:03}", *line, "alert", state, NOW, due_at) for at in range(number)]


def tried(number, minutes=10):
    return {DESK: [NOW - timedelta(minutes=minutes)] * number}


def test_what_fits_is_left_alone():
    assert join_over_cap(owed(20), {}, most=20, now=NOW) == ()
    assert join_over_cap(owed(5), tried(15), most=20, now=NOW) == ()


def test_the_last_message_that_there_is_room_for_tells_all_the_rest():
    (joined,) = join_over_cap(owed(60), tried(3), most=20, now=NOW)
    assert (len(joined.delivery_ids), joined.due_at) == (60 - 16, NOW)


def test_without_room_one_message_waits_until_there_is():
    (joined,) = join_over_cap(owed(3), tried(20, minutes=50), most=20, now=NOW)
    assert (len(joined.delivery_ids), joined.due_at) == (3, NOW + timedelta(minutes=10))


def test_what_waits_for_room_takes_in_what_comes_later_and_else_is_left_alone():
    waiting = [replace(one, id="w", due_at=NOW + HOUR / 2) for one in owed(1, state="waiting")]
    assert join_over_cap(waiting, tried(20), most=20, now=NOW) == ()
    (joined,) = join_over_cap([*waiting, *owed(1)], tried(20), most=20, now=NOW)
    assert set(joined.delivery_ids) == {"w", "desk000"}


def test_each_recipient_and_channel_has_a_cap_of_its_own():
    lines = [("desk", "a@example.org"), ("desk", "b@example.org"), ("hook", "a@example.org")]
    messages = [one for line in lines for one in owed(4, line=line)]
    assert join_over_cap(messages, {}, most=4, now=NOW) == ()
    assert len(join_over_cap(messages, {}, most=3, now=NOW)) == 3


def test_tries_of_a_clock_that_was_ahead_hold_nothing_up():
    assert join_over_cap(owed(5), {DESK: [NOW + timedelta(days=400)] * 20}, most=20, now=NOW) == ()


@given(st.integers(1, 30), st.lists(st.integers(0, 90), max_size=40), st.integers(0, 50))
def test_never_more_than_the_cap_and_nothing_lost(most, minutes, number):
    before = {DESK: [NOW - timedelta(minutes=minute) for minute in minutes]}
    joined = join_over_cap(owed(number), before, most=most, now=NOW)
    gone = [id for one in joined for id in one.delivery_ids]
    out = number - len(gone) + sum(one.due_at <= NOW for one in joined)
    recent = sum(at > NOW - HOUR for at in before[DESK])
    assert len(gone) == len(set(gone)) and out + recent <= max(most, recent)
    assert all(NOW <= one.due_at <= NOW + HOUR for one in joined) and len(joined) <= 1


@pytest.fixture
def service(tmp_path):
    (tmp_path / "policywatch.yaml").write_text(
        "archive: archive.db\nsources: {use: none, add: [{id: office, kind: feed, url: 'https://office.example/'}]}\n"
        "watches: [{name: Models, keywords: [大模型]}]\nlimits: {messages_per_hour: 20}\n"
    )
    settings = load_settings(tmp_path / "policywatch.yaml", environment={})
    telling = pipeline.Telling({one.name: one for one in settings.watches}, settings.channels, "test")
    with ArchiveWriter(settings.archive, settings.sources) as archive:
        yield archive, settings, telling, WatchSet(settings.watches), tmp_path


def publish(service, first, number, at):
    archive, settings, telling, watches, _ = service
    pages = []
    for place in range(first, first + number):
        url = f"https://office.example/{place}"
        due = DuePage(article_id(url), url, url, ("office",), True, at, f"大模型第{place}条", language="zh-Hans")
        pages.append(pipeline.read(FetchedPage(due, at, f"<h1>大模型第{place}条</h1>".encode()), watches))
    pipeline.record(archive, pages, telling, at)
    pipeline.send_due(archive, settings, telling, lambda: at)


def mails(service):
    paths = (service[-1] / "alerts" / "new").iterdir()
    return [BytesParser(policy=policy.default).parsebytes(path.read_bytes()) for path in paths]


def links(messages):
    bodies = [message.get_body(("plain",)).get_content() for message in messages]
    return sorted(line for body in bodies for line in body.splitlines() if line.startswith("https://office.example/"))


def test_sixty_hits_at_once_are_at_most_twenty_mails_that_tell_them_all(service):
    publish(service, 0, 60, NOW)
    told = mails(service)
    assert len(told) == 20 and len(set(links(told))) == 60
    assert {alert.state for alert in service[0].alerts()} == {"delivered"}


def test_what_is_over_waits_as_one_message_and_goes_out_when_there_is_room(service):
    archive, settings, telling, *_ = service
    for minute in range(30):
        publish(service, minute, 1, NOW + timedelta(minutes=minute))
    assert len(mails(service)) == 20
    assert [alert.state for alert in archive.alerts()].count("waiting") == 10
    assert not archive.dispatch.has_due(NOW + timedelta(minutes=59))  # nothing to do meanwhile
    assert archive.dispatch.has_due(NOW + HOUR)
    pipeline.send_due(archive, settings, telling, lambda: NOW + HOUR)
    told = mails(service)
    assert len(told) == 21 and len(set(links(told))) == len(links(told)) == 30
    assert {alert.state for alert in archive.alerts()} == {"delivered"}
