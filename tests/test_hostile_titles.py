"""Hostile titles, on the whole way and over every channel: nothing but their text comes out at the other end."""

from __future__ import annotations

import json
import re
from email import policy
from email.parser import BytesParser

import pytest
from conftest import mail_part
from newsdesk import HOUR, NOW, newsdesk
from test_mail import HOSTILE, parts

FORMULAS = ['=HYPERLINK("https://evil.example")大模型', "+1+1大模型", "@SUM(1)大模型", "-2大模型", "\t=1大模型"]
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


@pytest.fixture
def desk(tmp_path, receiver, mailbox):
    more = (
        mail_part(mailbox)
        + f"channels: {{desk: 'mailto:one@example.org', hook: '{receiver.url}', alerts: 'maildir:alerts'}}\n"
        + "network: {allow_private: [127.0.0.1]}\n"
    )
    watches = "[{name: Models, keywords: [大模型]}, {name: Daily, keywords: [大模型], when: daily 09:00}]"
    with newsdesk(tmp_path, watches, more) as desk:
        yield desk


def all_mails(desk, mailbox):
    files = [path.read_bytes() for path in (desk.folder / "alerts" / "new").iterdir()]
    return [
        *(BytesParser(policy=policy.default).parsebytes(file) for file in files),
        *(mail for _, mail in mailbox.taken),
    ]


@pytest.mark.parametrize("title", [*HOSTILE, *FORMULAS], ids=range(len(HOSTILE) + len(FORMULAS)))
def test_a_title_is_nothing_but_text_over_every_channel(desk, receiver, mailbox, title):
    marked = f"大模型{title}"
    desk.publish(1, title=marked.encode("utf-8", "replace").decode(), body=title.encode("utf-8", "replace").decode())
    with desk.archive.transaction():
        desk.archive.health.open("fetch failed", title.encode("utf-8", "replace").decode(), NOW, source_id="office")
    desk.send()
    desk.send(NOW + HOUR)
    mails = all_mails(desk, mailbox)
    assert len(mails) == 6 and len(receiver.got) == 3  # news, digest and health, over mail and as files
    for mail in mails:
        assert not mail.defects and mail["Bcc"] is None and not CONTROL.search(mail["Subject"])
        assert mail["To"].addresses[0].addr_spec in ("one@example.org", "alerts@example.org")
        text, seen = parts(mail)
        assert not CONTROL.search(text.replace("\r\n", "\n")) and not CONTROL.search(seen.text)
        assert seen.tags <= set("html head meta title style body table tr td div span a b br".split())
        assert all(link.startswith("https://office.example/") for link in seen.links)
        assert "49" not in mail["Subject"]
    for headers, body in receiver.got:
        assert len(body) <= 20_000 and "\n" not in headers["webhook-id"]
        told = json.loads(body)
        assert not CONTROL.search(json.dumps(told, ensure_ascii=False))
    assert set(desk.states) == {"delivered"}


def test_a_hostile_title_holds_up_nothing_behind_it(desk, mailbox):
    for number, title in enumerate(HOSTILE):
        desk.publish(f"h{number}", title=f"大模型{title}".encode("utf-8", "replace").decode())
    desk.publish("last", title="大模型办法公布")
    desk.send()
    assert any("大模型办法公布" in mail["Subject"] for _, mail in mailbox.taken) or any(
        "last" in parts(mail)[0] for _, mail in mailbox.taken
    )
