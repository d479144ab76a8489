"""Every row of the table of answers, against real servers: what becomes of the message, of the rest, of the channel."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from conftest import mail_part
from fake_mailbox import FakeMailbox, certificate
from fake_smtp import FakeSmtp
from newsdesk import HOUR, NOW, newsdesk, wait_for

from policywatch import pipeline
from policywatch.alerts.channels import mail as mail_channel

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
OPEN = "network: {allow_private: [127.0.0.1]}\n"


@pytest.fixture
def desk(tmp_path, mailbox):
    channels = "channels: {desk: 'mailto:one@example.org,two@example.org'}\n"
    with newsdesk(tmp_path, more=mail_part(mailbox) + channels + OPEN) as desk:
        yield desk


@pytest.fixture
def hook(tmp_path, receiver):
    with newsdesk(tmp_path, more=f"channels: {{hook: '{receiver.url}'}}\n{OPEN}") as desk:
        yield desk


def states(desk):
    return sorted({(alert.recipient, alert.state) for alert in desk.archive.alerts()})


def incidents(desk, only="open"):
    return {incident.kind for incident in desk.archive.incidents(only=only)}


def attempts(desk, number=0):
    alert = desk.archive.alerts()[-1 - number]
    return [attempt for _, tries in desk.archive.deliveries_of(alert.id) for attempt in tries]


def alerts_at(receiver):
    """What the endpoint was sent of alerts; where there is no other channel, it is told of its own trouble, too."""
    return [body for _, body in receiver.got if json.loads(body)["type"].startswith("alert.")]


# Delivered


def test_250_after_the_final_dot_is_delivered_whatever_comes_at_quit(tmp_path):
    for odd in ("close", "reset", "500 what"):
        with (
            FakeSmtp({"QUIT": odd}).serve() as server,
            newsdesk(tmp_path, more=mail_part(server) + "channels: {desk: 'mailto:one@example.org'}\n") as desk,
        ):
            desk.publish(odd.split()[0])
            assert desk.send().delivered == 1 and len(server.taken) == 1
            assert set(desk.states) == {"delivered"}


@pytest.mark.parametrize("status", [200, 202, 204, 299])
def test_2xx_is_delivered(hook, receiver, status):
    receiver.status, receiver.body = status, b""
    hook.publish(1)
    assert hook.send().delivered == 1 and hook.states == ["delivered"]


# Later


@pytest.mark.parametrize(
    "answers",
    [
        {"GREETING": "421 busy"},
        {"GREETING": "554 not today"},
        {"GREETING": "close"},
        {"EHLO": "reset"},
        {"MAIL": "451 later"},
        {"RCPT": "450 greylisted"},
        {"RCPT": "421 closing"},
        {"DATA": "451 later"},
        {"DATA": "close"},
        {"DOT": "451 later"},
        {"DOT": "close"},
        {"DOT": "reset"},
        {"DOT": "nonsense"},
    ],
    ids=lambda answers: " ".join(*answers.items()),
)
def test_what_passes_is_tried_again_under_the_same_id_with_the_same_bytes(tmp_path, answers):
    more = "channels: {desk: 'mailto:one@example.org'}\n"
    with FakeSmtp(answers).serve() as server, newsdesk(tmp_path, more=mail_part(server) + more) as desk:
        desk.publish(1)
        desk.send()
        assert desk.states == ["retry"] and incidents(desk) == set()
        server.answers.clear()
        desk.send(NOW + timedelta(seconds=20))
        assert desk.states == ["retry"]  # not before its time
        desk.send(NOW + MINUTE)
        assert desk.states == ["delivered"] and len(set(server.taken)) == 1


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_server_in_trouble_is_asked_again(hook, receiver, status):
    receiver.status = status
    hook.publish(1)
    hook.send()
    receiver.status = 200
    hook.send(NOW + MINUTE)
    assert hook.states == ["delivered"]
    assert len(receiver.got) == 2 and receiver.got[0][1] == receiver.got[1][1]
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1


@pytest.mark.parametrize("retry_after", ["3600", "Tue, 24 Nov 2026 09:00:00 GMT"])
def test_retry_after_wins(hook, receiver, retry_after):
    receiver.status, receiver.headers = 429, {"Retry-After": retry_after}
    hook.publish(1)
    hook.send()
    hook.send(NOW + HOUR - MINUTE)
    assert len(receiver.got) == 1
    hook.send(NOW + HOUR)
    assert len(receiver.got) == 2


def test_after_five_failures_in_a_row_one_is_tried_and_the_rest_wait_and_join(hook, receiver):
    receiver.status = 503
    hook.publish(*range(12))
    hook.send()
    assert len(receiver.got) == 5 and incidents(hook) == {"channel failing"}
    hook.publish("later", at=NOW + 10 * timedelta(seconds=1))
    hook.send()
    assert len(receiver.got) == 5
    hook.send(NOW + 2 * MINUTE)
    assert len(receiver.got) == 6  # the probe
    hook.send(NOW + 3 * MINUTE)
    assert len(receiver.got) == 6  # and not another one
    receiver.status = 200
    hook.send(NOW + HOUR)
    assert set(hook.states) == {"delivered"} and incidents(hook) == set()
    told = [body for _, body in receiver.got[6:]]
    assert len(told) == 6 and sum(b"digest.created" in body for body in told) == 1
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 6


def test_a_message_that_is_never_taken_is_dead_after_three_days(hook, receiver):
    receiver.status = 500
    hook.publish(1)
    for hour in range(100):
        hook.send(NOW + hour * HOUR)
        if hook.states == ["dead"]:
            break
    assert hook.states == ["dead"] and 60 <= hour <= 95
    assert len(receiver.got) == 10 == len(attempts(hook))
    assert "message dead" in incidents(hook, "all")


# This recipient, this message


def test_a_refused_recipient_is_dead_and_the_others_are_untouched(desk, mailbox):
    mailbox.answers["RCPT one@example.org"] = "550 no such user"
    desk.publish(1)
    desk.send()
    assert states(desk) == [("one@example.org", "dead"), ("two@example.org", "delivered")]
    assert incidents(desk, "all") == {"message dead"} and incidents(desk) == set()


def test_an_address_refused_three_times_in_seven_days_is_suspended_until_it_is_seen_to(desk, mailbox):
    mailbox.answers["RCPT one@example.org"] = "550 no such user"
    for day in range(3):
        assert incidents(desk) == set()
        desk.publish(day, at=NOW + day * DAY)
        desk.send()
    assert incidents(desk) == {"address suspended"}
    desk.publish("more", at=NOW + 3 * DAY)
    desk.send()
    assert mailbox.asked["one@example.org"] == 3
    assert ("one@example.org", "blocked") in states(desk)
    del mailbox.answers["RCPT one@example.org"]
    channel = desk.settings.channels["desk"]
    pipeline.send_test(desk.archive, desk.settings, channel, lambda: desk.now)
    desk.send()
    assert incidents(desk) == set() and ("one@example.org", "delivered") in states(desk)


def test_three_refusals_in_more_than_seven_days_suspend_nobody(desk, mailbox):
    mailbox.answers["RCPT one@example.org"] = "550 no such user"
    for day in (0, 4, 8):
        desk.publish(day, at=NOW + day * DAY)
        desk.send()
    assert incidents(desk) == set()


def test_5xx_after_the_final_dot_ends_this_message_alone(desk, mailbox):
    mailbox.answers["DATA"] = "554 spam"
    desk.publish(1)
    desk.send()
    del mailbox.answers["DATA"]
    desk.publish(2)
    desk.send()
    assert sorted(desk.states) == ["dead", "dead", "delivered", "delivered"]


def test_a_mail_that_is_too_large_goes_once_more_in_short_form(desk, mailbox):
    mailbox.largest = 4_000
    desk.publish(1, body="大模型管理办法。" * 200)
    desk.send()
    assert set(desk.states) == {"delivered"}
    (_, short), _ = mailbox.taken
    assert short.get_content_type() == "text/plain" and "https://office.example/1" in short.get_content()
    mailbox.largest = 10
    desk.publish(2)
    desk.send()
    assert desk.states.count("dead") == 2
    assert [attempt.outcome for attempt in attempts(desk, 2)] == ["too large", "too large"]


# The channel


@pytest.mark.parametrize("step", ["MAIL", "AUTH", "TLS", "STARTTLS"])
def test_what_somebody_must_mend_breaks_the_channel_and_loses_nothing(tmp_path, step):
    context, _ = certificate(tmp_path, "localhost")
    answers = {"MAIL": "550 not you"} if step == "MAIL" else {}
    box = FakeMailbox(answers)
    offered = {"tls": context} if step == "TLS" else {"login": True} if step == "AUTH" else {}
    with box.serve(**offered):
        user = "u:wrong@" if step == "AUTH" else ""
        mail = f"mail: {{server: 'smtp://{user}127.0.0.1:{box.port}', from: a@example.org}}\n"
        if step == "STARTTLS":
            mail = mail.replace("smtp://", "smtps://")  # a server that speaks no TLS
        more = mail + "channels: {desk: 'mailto:one@example.org'}\n"
        with newsdesk(tmp_path, more=more) as desk:
            desk.publish(1, 2, 3)
            desk.send()
            assert set(desk.states) == {"blocked"} and incidents(desk) == {"channel broken"}
            desk.publish(4)
            desk.send(NOW + MINUTE)
            assert set(desk.states) == {"blocked"} and box.taken == []
            tries = sum(len(attempts(desk, number)) for number in range(4))
            assert tries == 1  # nobody hammers at a locked door
            desk.send(NOW + 31 * MINUTE)
            assert sum(len(attempts(desk, number)) for number in range(4)) > tries
            box.answers.clear()
    with box.serve(), newsdesk(tmp_path, more=mail_part(box) + "channels: {desk: 'mailto:one@example.org'}\n") as desk:
        desk.send(NOW + 2 * MINUTE)  # the settings have changed: no need to wait
        assert set(desk.states) == {"delivered"} and incidents(desk) == set()
        assert len({str(mail["Message-ID"]) for _, mail in box.taken}) == len(box.taken)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed_and_told(hook, receiver, status):
    receiver.status, receiver.headers = status, {"Location": "https://new.example/hook?token=secret"}
    hook.publish(1)
    hook.send()
    (attempt,) = attempts(hook)
    assert attempt.text == f"{status}: the endpoint moved to new.example; update the URL" and hook.states == ["retry"]
    hook.send(NOW + MINUTE)
    assert incidents(hook) == {"channel failing"} and len(alerts_at(receiver)) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 422])
def test_what_the_endpoint_calls_our_mistake_is_tried_three_times_in_a_day(hook, receiver, status):
    receiver.status = status
    hook.publish(1)
    hook.send()
    assert incidents(hook) == set()
    hook.send(NOW + MINUTE)
    assert incidents(hook) == {"channel failing"}  # told at the second
    for hour in range(1, 24):
        hook.send(NOW + hour * HOUR)
    assert hook.states == ["dead"] and len(alerts_at(receiver)) == 3


def test_410_turns_the_endpoint_off_until_it_is_tested(hook, receiver):
    receiver.status = 410
    hook.publish(1, 2, 3)
    hook.send()
    assert set(hook.states) == {"cancelled"} and len(receiver.got) == 1 and incidents(hook) == {"endpoint off"}
    hook.publish(4, at=NOW + 9 * DAY)
    hook.send()
    assert set(hook.states) == {"cancelled"} and len(receiver.got) == 1
    receiver.status = 200
    pipeline.send_test(hook.archive, hook.settings, hook.settings.channels["hook"], lambda: hook.now)
    hook.publish(5)
    hook.send()
    assert hook.states.count("delivered") == 1 and incidents(hook) == set()


def test_a_server_that_drips_has_a_deadline_for_the_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(mail_channel, "TOTAL_SECONDS", 0.4)
    for step in ("GREETING", "EHLO", "DOT"):
        with (
            FakeSmtp({step: "drip"}).serve() as server,
            newsdesk(tmp_path, more=mail_part(server) + "channels: {desk: 'mailto:one@example.org'}\n") as desk,
        ):
            desk.publish(step)
            desk.send()
            (attempt,) = attempts(desk)[:1]
            assert "no complete answer within" in attempt.text and attempt.milliseconds < 2_000
            desk.archive.dispatch.retry(NOW)


def test_a_slow_mail_server_delays_no_webhook(tmp_path, receiver):
    more = f"channels: {{desk: 'mailto:one@example.org', hook: '{receiver.url}'}}\n{OPEN}"
    server = FakeSmtp({"GREETING": "drip"})
    with server.serve(), newsdesk(tmp_path, more=mail_part(server) + more) as desk:
        desk.publish(1)
        sending = desk.send_beside()
        wait_for(lambda: receiver.got and server.times)
        desk.publish(2)
        wait_for(lambda: len(receiver.got) == 2, seconds=2.0)  # while the first mail still hangs
        assert len(server.times) == 1
        server.close()
        sending.join()


def test_what_joins_others_while_messages_are_being_sent_is_told_once(tmp_path, receiver):
    more = f"channels: {{hook: '{receiver.url}'}}\n{OPEN}limits: {{messages_per_hour: 3}}\n"
    with newsdesk(tmp_path, more=more) as desk:
        receiver.hang = True
        desk.publish(1, 2, 3)
        sending = desk.send_beside()
        wait_for(lambda: receiver.got)  # the first is on its way, the second is made
        desk.publish(*range(4, 20))
        wait_for(lambda: len(desk.archive.outbox.first_tries(NOW - HOUR)) and joined(desk))
        receiver.release()
        sending.join()
        told = [url for _, body in receiver.got for url in links_of(body)]
        assert len(told) == len(set(told)) == 19 and len(receiver.got) == 3


def joined(desk):
    rows = desk.archive._connection.execute("SELECT count(*) FROM deliveries WHERE kind = 'digest'").fetchone()
    return rows[0]


def links_of(body):
    data = json.loads(body)["data"]
    return [alert["article"]["url"] for alert in data.get("alerts", [data])]
