"""What is wrong is told: to whom, grouped, at most once an hour for each cause, and that it is over."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from conftest import mail_part
from newsdesk import HOUR, NOW, newsdesk, plain, wait_for

from policywatch.scheduler import run_once

MINUTE = timedelta(minutes=1)
OPEN = "network: {allow_private: [127.0.0.1]}\n"
QUIET = "[{name: Models, keywords: [大模型], to: []}]"


@pytest.fixture
def desk(tmp_path):
    with newsdesk(tmp_path) as desk:
        yield desk


def open_incidents(desk, *sources, kind="fetch failed", at=None):
    with desk.archive.transaction():
        for source in sources:
            desk.archive.health.open(kind, "the server answered 500", at or desk.now, source_id=source)


def close_incidents(desk, *sources, kind="fetch failed"):
    with desk.archive.transaction():
        for source in sources:
            desk.archive.health.close(kind, desk.now, source_id=source)


def subjects(desk):
    return [mail["Subject"] for mail in desk.mails]


def test_twelve_sources_that_fail_alike_are_one_message(desk):
    open_incidents(desk, *(f"s{number}" for number in range(12)))
    desk.send()
    assert subjects(desk) == ["policywatch: 12 sources: fetch failed"]
    told = plain(desk.mails[0])
    assert all(f"s{number}, since 2026-11-24 08:00 UTC" in told for number in range(12))
    assert "the server answered 500" in told and "What to do: " in told
    assert "s11" in desk.mails[0].get_body(("html",)).get_content()


def test_of_one_cause_there_is_at_most_one_message_an_hour_and_nothing_is_lost(desk):
    for minute in range(130):
        desk.now = NOW + minute * MINUTE
        open_incidents(desk, f"s{minute}")
        desk.send()
    assert subjects(desk) == [
        "policywatch: s0: fetch failed",
        "policywatch: 60 sources: fetch failed",
        "policywatch: 60 sources: fetch failed",
    ]


def test_another_cause_is_told_at_once(desk):
    open_incidents(desk, "a")
    desk.send()
    open_incidents(desk, "a", kind="not readable")
    desk.send(NOW + MINUTE)
    assert subjects(desk) == ["policywatch: a: fetch failed", "policywatch: a: not readable"]


def test_that_it_is_over_is_told_once_to_those_who_were_told(desk):
    open_incidents(desk, "a", "b")
    desk.send()
    desk.now = NOW + 2 * HOUR
    close_incidents(desk, "a", "b")
    desk.send()
    desk.send(NOW + 9 * HOUR)
    assert subjects(desk)[1:] == ["policywatch: 2 sources: fetch failed, over"]
    assert "a, from 2026-11-24 08:00 UTC to 2026-11-24 10:00 UTC" in plain(desk.mails[1])


def test_what_is_over_before_it_was_told_is_not_told(desk):
    open_incidents(desk, "a")
    desk.send()
    desk.now = NOW + 10 * MINUTE
    open_incidents(desk, "b")
    desk.send()
    desk.now = NOW + 20 * MINUTE
    close_incidents(desk, "b")
    desk.send(NOW + 3 * HOUR)
    assert len(desk.mails) == 1


def test_a_message_of_health_is_told_once_across_restarts(tmp_path):
    for hour in range(3):
        with newsdesk(tmp_path) as desk:
            open_incidents(desk, "office", at=NOW)
            desk.send(NOW + hour * HOUR)
    assert subjects(desk) == ["policywatch: office: fetch failed"]


def test_a_source_that_is_used_no_more_is_wrong_no_more(tmp_path):
    with newsdesk(tmp_path) as desk:
        open_incidents(desk, "gone", "office")
    with newsdesk(tmp_path) as desk:
        assert [incident.source_id for incident in desk.archive.incidents()] == ["office"]


# Over which channel


def channels(receiver, mailbox, to=""):
    return (
        mail_part(mailbox)
        + f"channels: {{desk: 'mailto:one@example.org', hook: '{receiver.url}', alerts: 'maildir:alerts'}}\n"
        + OPEN
        + (f"health: {{to: {to}}}\n" if to else "")
    )


def types(receiver):
    return [json.loads(body)["type"] for _, body in receiver.got]


def test_all_channels_are_told_unless_the_settings_say_which(tmp_path, receiver, mailbox):
    with newsdesk(tmp_path, QUIET, channels(receiver, mailbox)) as desk:
        open_incidents(desk, "a")
        desk.send()
        assert len(desk.mails) == len(mailbox.taken) == 1 and types(receiver) == ["health.raised"]
    with newsdesk(tmp_path, QUIET, channels(receiver, mailbox, "[hook]")) as desk:
        open_incidents(desk, "office")
        desk.send(NOW + 2 * HOUR)
        assert len(desk.mails) == len(mailbox.taken) == 1 and len(receiver.got) > 1


def test_a_webhook_is_told_what_is_wrong_and_what_is_over(tmp_path, receiver, mailbox):
    with newsdesk(tmp_path, QUIET, channels(receiver, mailbox, "[hook]")) as desk:
        open_incidents(desk, "a")
        desk.send()
        desk.now = NOW + 2 * HOUR
        close_incidents(desk, "a")
        desk.send()
    raised, cleared = (json.loads(body) for _, body in receiver.got)
    assert raised["type"] == "health.raised" and cleared["type"] == "health.cleared"
    (incident,) = raised["data"]["raised"]
    assert (incident["kind"], incident["source"], incident["ended_at"]) == ("fetch failed", "a", None)
    assert raised["data"]["schema"] == 1 and raised["data"]["cause"] == "fetch failed"
    assert cleared["data"]["cleared"][0]["ended_at"] == "2026-11-24T10:00:00Z"


def test_a_broken_channel_is_told_over_another_one_and_never_over_itself(tmp_path, receiver, mailbox):
    mailbox.answers["MAIL"] = "550 not you"
    with newsdesk(tmp_path, more=channels(receiver, mailbox, "[desk]")) as desk:
        desk.publish(1)
        desk.send()
        desk.send(NOW + MINUTE)
        (health,) = [mail for mail in desk.mails if "policywatch:" in mail["Subject"]]
        assert health["Subject"] == "policywatch: desk: channel broken" and "550 not you" in plain(health)
        mailbox.answers.clear()
        desk.send(NOW + HOUR)
        desk.send(NOW + HOUR + MINUTE)
        assert not [mail for _, mail in mailbox.taken if "channel broken" in mail["Subject"]]
        assert types(receiver)[-1] == "health.cleared"


def test_what_is_wrong_is_told_when_a_channel_works_again_if_none_does(tmp_path, mailbox):
    mailbox.answers["MAIL"] = "550 not you"
    more = mail_part(mailbox) + "channels: {desk: 'mailto:one@example.org'}\n"
    with newsdesk(tmp_path, more=more) as desk:
        desk.publish(1)
        desk.send()
        open_incidents(desk, "a")
        desk.send(NOW + MINUTE)
        mailbox.answers.clear()
        desk.send(NOW + HOUR)
        desk.send(NOW + HOUR)
        assert "policywatch: a: fetch failed" in [mail["Subject"] for _, mail in mailbox.taken]


def test_a_dead_letter_is_told_over_another_channel(tmp_path, receiver, mailbox):
    mailbox.answers["DATA"] = "554 spam"
    with newsdesk(tmp_path, more=channels(receiver, mailbox)) as desk:
        desk.publish(1, 2)
        desk.send()
        desk.send(NOW + MINUTE)
        health = json.loads(receiver.got[-1][1])
        assert health["data"]["cause"] == "message dead" and health["data"]["count"] == 2
        assert health["data"]["raised"][0]["problem"] == "554 spam"
        assert "policywatch: 2 times one@example.org: message dead" in subjects(desk)
        assert desk.archive.incidents() == []  # it happened, and is over


def test_a_dead_letter_of_the_only_channel_is_told_to_another_of_its_addresses(tmp_path, mailbox):
    mailbox.answers["RCPT one@example.org"] = "550 no such user"
    more = mail_part(mailbox) + "channels: {desk: 'mailto:one@example.org,two@example.org'}\n"
    with newsdesk(tmp_path, more=more) as desk:
        desk.publish(1)
        desk.send()
        desk.send(NOW + MINUTE)
    assert [(recipient, mail["Subject"]) for recipient, mail in mailbox.taken][1:] == [
        ("two@example.org", "policywatch: one@example.org: message dead")
    ]


def test_a_message_of_health_that_is_dead_is_told_over_another_channel_and_makes_no_more_of_it(tmp_path, mailbox):
    mailbox.answers["DATA"] = "554 spam"
    more = mail_part(mailbox) + "channels: {desk: 'mailto:one@example.org', alerts: 'maildir:alerts'}\n"
    with newsdesk(tmp_path, QUIET, more + "health: {to: [desk]}\n") as desk:
        open_incidents(desk, "a")
        for hour in range(5):
            desk.send(NOW + hour * HOUR)
        assert desk.archive.incidents(only="all")[0].kind == "fetch failed"
        assert len(desk.archive.incidents(only="all")) == 1
        assert mailbox.asked["one@example.org"] == 1 and subjects(desk) == ["policywatch: a: fetch failed"]


# The daily line


def test_a_daily_line_says_that_all_is_well_or_what_is_not(tmp_path):
    with newsdesk(tmp_path, QUIET, "health: {daily: '09:00'}\n") as desk:
        desk.poll()
        for hour in range(50):
            if hour == 24:
                open_incidents(desk, "office", at=NOW)
            desk.send(NOW + hour * HOUR)
        assert subjects(desk) == [
            "policywatch: all is well",
            "policywatch: office: fetch failed",
            "policywatch: 1 thing is wrong",
            "policywatch: 1 thing is wrong",
        ]
        assert "1 source healthy; 0 articles and 0 messages in 24 hours" in plain(desk.mails[0])


def test_without_a_wish_there_is_no_daily_line(desk):
    for hour in range(50):
        desk.send(NOW + hour * HOUR)
    assert desk.mails == []


# A whole run, and its heartbeat


@pytest.fixture
def ill_site(site):
    site.put("/list", "broken", status=500)
    site.put("/feed", "broken", status=500)
    return site


def test_a_run_tells_at_its_end_what_failed_in_one_message(ill_site, settings, clock, tmp_path):
    run_once(settings(), now=clock)
    (mail,) = (tmp_path / "alerts" / "new").iterdir()
    assert b"policywatch: 2 sources: fetch failed" in mail.read_bytes()


def beats(site):
    return [path for path, _ in site.requests if path.startswith("/ping")]


@pytest.fixture
def beating(site, settings):
    for name in ("", "/start", "/fail"):
        site.put(f"/ping/s3cret{name}", "OK")
    return lambda: settings(more=f"health: {{heartbeat: '{site.base}/ping/s3cret'}}\n")


def test_a_cycle_shows_its_beginning_and_its_success(site, beating, clock):
    from fake_site import page, rss

    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/list", "<ul class='list'><li><a href='/a'>公告</a><span>2026-11-01</span></li></ul>")
    site.put("/a", page("公告", "内容。" * 20))
    run_once(beating(), now=clock)
    assert beats(site) == ["/ping/s3cret/start", "/ping/s3cret"]


def test_a_cycle_in_which_nothing_comes_in_is_a_failure(ill_site, beating, clock):
    run_once(beating(), now=clock)
    assert beats(ill_site) == ["/ping/s3cret/start", "/ping/s3cret/fail"]


def test_a_channel_that_is_broken_is_a_failure(site, beating, clock, tmp_path):
    ours = beating()
    from policywatch.storage import ArchiveWriter

    with ArchiveWriter(ours.archive) as archive, archive.transaction():
        archive.health.open("channel broken", "550", clock(), channel="alerts")
    run_once(ours, now=clock)
    assert beats(site)[-1] == "/ping/s3cret/fail"


@pytest.mark.parametrize("trouble", ["refused", "500", "hangs up", "private"])
def test_a_heartbeat_that_is_not_taken_changes_nothing_and_its_address_is_nowhere(
    ill_site, settings, clock, tmp_path, caplog, trouble
):
    if trouble == "500":
        ill_site.put("/ping/s3cret", "no", status=500)
    elif trouble == "hangs up":
        for name in ("/start", "/fail"):
            ill_site.put(f"/ping/s3cret{name}", "no", reset=True)
    base = {"refused": "http://127.0.0.1:9", "private": "http://10.255.255.1"}.get(trouble, ill_site.base)
    ours = settings(more=f"health: {{heartbeat: '{base}/ping/s3cret'}}\n")
    with caplog.at_level("DEBUG"):
        report = run_once(ours, now=clock)
    assert report.polls == 2
    said = caplog.text + str(report) + repr(ours) + repr([record.__dict__ for record in caplog.records])
    assert "heartbeat was not taken" in said and "s3cret" not in said
    kept = b"".join(
        path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path.name != "policywatch.yaml"
    )
    assert b"s3cret" not in kept
    if trouble == "private":
        assert "not a public address" in said


def test_a_heartbeat_that_hangs_holds_up_neither_the_service_nor_its_end(site, settings_file, tmp_path):
    from fake_site import rss

    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/ping/s3cret/start", "", hang=True)
    settings_file(more=f"health: {{heartbeat: '{site.base}/ping/s3cret'}}\n")
    process = subprocess.Popen(
        [sys.executable, "-m", "policywatch", "run"], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    wait_for(lambda: site.asked("/feed") and site.asked("/ping/s3cret/start"))
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert time.monotonic() - begun < 10 and process.returncode == 0 and b"s3cret" not in said
