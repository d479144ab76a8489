from __future__ import annotations

import base64
import email
import email.policy
import json
import stat
from datetime import UTC, datetime, timedelta

import pytest
import standardwebhooks
from fake_mailbox import FakeMailbox, certificate
from fake_receiver import FakeReceiver

from policywatch.alerts import Message, open_channel
from policywatch.alerts.channels.webhook import Webhook, retry_at
from policywatch.errors import DeliveryError
from policywatch.models import AddressRules, Channel, MailServer

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
LOOPBACK = AddressRules.parse(("127.0.0.1",))
MAIL = b"From: a@example.org\r\nTo: desk@example.org\r\nSubject: x\r\n\r\n.dot\r\nbody\r\n"
MESSAGE = Message("abc234", "desk@example.org", MAIL)
DESK = Channel("desk", "mailto", ("desk@example.org",))
SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()


def clock() -> datetime:
    return datetime.now(UTC)


def server(port: int, **more) -> MailServer:
    fields = {"host": "127.0.0.1", "tls": "starttls", "sender": "Watch <alerts@example.org>"} | more
    return MailServer(port=port, **fields)


def send_mail(mail: MailServer, message: Message = MESSAGE) -> str:
    return open_channel(DESK, mail=mail, rules=AddressRules(), now=clock).send(message)


def refusal(send) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        send()
    return caught.value


# Mail


def test_a_mail_reaches_its_one_recipient_as_it_was_written():
    with FakeMailbox().serve() as box:
        assert send_mail(server(box.port)) == "250 2.0.0 taken"
    ((recipient, mail),) = box.taken
    assert recipient == "desk@example.org"
    assert mail.get_payload().splitlines() == [".dot", "body"]


@pytest.mark.parametrize(
    ("step", "answer", "verdict"),
    [
        ("MAIL", "535 who are you", "broken"),
        ("MAIL", "552 larger than we take", "too large"),
        ("MAIL", "451 later", "retry"),
        ("RCPT", "550 no such user", "refused"),
        ("RCPT", "450 greylisted", "retry"),
        ("RCPT", "552 mailbox full", "refused"),
        ("DATA", "554 spam", "dead"),
        ("DATA", "552 too large", "too large"),
        ("DATA", "452 disk full", "retry"),
    ],
)
def test_every_answer_of_a_mail_server_has_its_verdict(step, answer, verdict):
    with FakeMailbox({step: answer}).serve() as box:
        error = refusal(lambda: send_mail(server(box.port)))
    assert (error.verdict, error.code, error.text) == (verdict, int(answer[:3]), answer)


def test_a_server_that_hangs_up_after_the_text_is_asked_again():
    with FakeMailbox(hang_up_after_data=True).serve() as box:
        assert refusal(lambda: send_mail(server(box.port))).verdict == "retry"


def test_a_server_that_is_not_there_is_asked_again():
    with FakeMailbox().serve() as box:
        port = box.port
    assert refusal(lambda: send_mail(server(port))).verdict == "retry"


def test_a_login_is_made_and_a_wrong_one_breaks_the_channel():
    with FakeMailbox().serve(login=True) as box:
        send_mail(server(box.port, username="u", password="right"))
        assert box.logins == [("u", "right")]
        error = refusal(lambda: send_mail(server(box.port, username="u", password="wrong")))
    assert error.verdict == "broken" and "wrong" not in error.text


def test_starttls_is_used_where_it_is_offered_and_its_certificate_is_checked(tmp_path):
    context, ca = certificate(tmp_path, "localhost")
    with FakeMailbox().serve(tls=context) as box:
        send_mail(server(box.port, host="localhost", ca=ca))
        assert len(box.taken) == 1
        error = refusal(lambda: send_mail(server(box.port, host="localhost")))
    assert error.verdict == "broken" and "TLS" in error.text
    assert len(box.taken) == 1


# Webhooks


def hook(receiver: FakeReceiver, *secrets: str, rules: AddressRules = LOOPBACK) -> Webhook:
    return Webhook(Channel("hook", "https", ("hook",), url=receiver.url, secrets=secrets), rules, lambda: NOW)


POST = Message("abc234", "hook", json.dumps({"type": "test.ping"}).encode())


def test_a_webhook_is_signed_so_that_the_standard_library_of_receivers_accepts_it():
    with FakeReceiver().serve() as receiver:
        Webhook(Channel("h", "https", ("h",), url=receiver.url, secrets=(SECRET,)), LOOPBACK, clock).send(POST)
    ((headers, body),) = receiver.got
    assert standardwebhooks.Webhook(SECRET).verify(body, headers) == {"type": "test.ping"}
    assert headers["webhook-id"] == "msg_abc234" and headers["content-type"] == "application/json"
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        standardwebhooks.Webhook(SECRET).verify(body + b" ", headers)


def test_several_secrets_give_a_signature_each():
    with FakeReceiver().serve() as receiver:
        hook(receiver, SECRET, "a-plain-secret").send(POST)
    signatures = receiver.got[0][0]["webhook-signature"].split()
    assert len(signatures) == 2 and all(signature.startswith("v1,") for signature in signatures)


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        *((status, "retry") for status in (408, 425, 429, 500, 502, 503, 504, 599)),
        *((status, "misconfigured") for status in (400, 401, 403, 404, 405, 413, 422)),
        *((status, "moved") for status in (301, 302, 307, 308)),
        (410, "gone"),
    ],
)
def test_every_answer_of_an_endpoint_has_its_verdict(status, verdict):
    with FakeReceiver(status, {"Location": "https://elsewhere.example/new?token=1"}, b"no\x1b[31m").serve() as receiver:
        error = refusal(lambda: hook(receiver).send(Message("a", "hook", b"{}")))
    assert (error.verdict, error.code) == (verdict, status)
    assert "\x1b" not in error.text and "token" not in error.text
    assert len(receiver.got) == 1


def test_retry_after_is_read_as_seconds_and_as_a_date_and_is_a_day_at_most():
    assert retry_at("120", NOW) == NOW + timedelta(minutes=2)
    assert retry_at("Tue, 24 Nov 2026 09:00:00 GMT", NOW) == NOW + timedelta(hours=1)
    assert retry_at("99999999", NOW) == NOW + timedelta(days=1)
    assert retry_at("soon", NOW) is retry_at("", NOW) is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://127.1:{port}/"])
def test_an_address_that_is_not_public_is_not_called_unless_it_is_opened(url):
    with FakeReceiver().serve() as receiver:
        receiver.url = url.format(port=receiver.port)
        assert refusal(lambda: hook(receiver, rules=AddressRules()).send(POST)).verdict == "broken"
        assert not receiver.got
        hook(receiver, rules=AddressRules.parse((f"127.0.0.1:{receiver.port}", f"[::1]:{receiver.port}"))).send(POST)
    assert len(receiver.got) == 1


# Mail files


def test_a_mail_file_is_written_once_and_read_by_mail_programs(tmp_path):
    import mailbox

    channel = Channel("files", "maildir", ("files",), path=tmp_path / "alerts")
    opened = open_channel(channel, mail=None, rules=AddressRules(), now=clock)
    opened.send(MESSAGE)
    opened.send(MESSAGE)
    (mail,) = mailbox.Maildir(channel.path, factory=lambda file: email.message_from_binary_file(file))
    assert mail["Subject"] == "x"
    (file,) = (tmp_path / "alerts" / "new").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_mail_file_that_was_read_is_not_written_again(tmp_path):
    channel = Channel("files", "maildir", ("files",), path=tmp_path)
    opened = open_channel(channel, mail=None, rules=AddressRules(), now=clock)
    opened.send(MESSAGE)
    (file,) = (tmp_path / "new").iterdir()
    file.rename(tmp_path / "cur" / f"{file.name}:2,S")
    opened.send(MESSAGE)
    assert not list((tmp_path / "new").iterdir())


def test_a_folder_that_cannot_be_written_is_tried_again(tmp_path):
    (tmp_path / "file").write_text("")
    opened = open_channel(
        Channel("f", "maildir", ("f",), path=tmp_path / "file"), mail=None, rules=AddressRules(), now=clock
    )
    assert refusal(lambda: opened.send(MESSAGE)).verdict == "retry"
