"""What a mail says, and that no title can make it say anything else."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policywatch.alerts import compose
from policywatch.models import Alert, Article, Channel, Copy, Delivery, Facts, Hit, Match

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
DESK = Channel("desk", "mailto", ("desk@example.org",), timezone="Asia/Shanghai")
SENDER = "Policy watch <alerts@example.org>"
BODY = "省网信办发布大模型管理办法，自2027年1月1日起施行。\n意见反馈截止时间为12月20日。"


def an_alert(
    title="大模型管理办法公布", *, url="https://office.example/a1", body=BODY, number=0, watch="Models", **more
):
    article = Article(
        seq=number + 1,
        id=f"{number:016x}",
        url=url,
        title=title,
        body=body,
        body_from="page",
        language="zh-Hans",
        source_id="office",
        published_at="2026-11-24T07:30:00Z",
        published_on="2026-11-24",
        published_precision="minute",
        modified_at=None,
        first_seen_at="2026-11-24T07:59:40Z",
        gone_at=None,
        story_id=f"{number:016x}",
        problem=more.pop("problem", ""),
    )
    at = body.find("大模型")
    hits = (Hit("body", at, at + 3, "~大模型"),) if at >= 0 else ()
    alert = Alert(
        f"{number:016x}",
        watch,
        "desk@example.org",
        "news",
        "",
        "owed",
        NOW,
        article,
        Match(watch, "~大模型", hits),
        "省网信办",
    )
    return replace(alert, **more)


def mail(*alerts, sender=SENDER, recipient="desk@example.org") -> EmailMessage:
    return read(bytes_of(*alerts, sender=sender, recipient=recipient))


def bytes_of(*alerts, sender=SENDER, recipient="desk@example.org") -> bytes:
    kind = "alert" if len(alerts) == 1 else "digest"
    delivery = Delivery("a" * 26, "desk", recipient, kind, "owed", NOW, NOW)
    return compose(delivery, alerts, DESK, sender=sender, now=NOW)


def read(content: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(content)
    for part in message.walk():
        assert part.defects == []
        assert not any(getattr(value, "defects", ()) for value in part.values())
    assert len(content) <= 100_000 and all(len(line) <= 998 for line in content.split(b"\r\n"))
    assert all(len(word) <= 75 for word in re.findall(rb"=\?[^?\s]+\?[^?\s]+\?[^?\s]*\?=", content))
    return message


class Seen(HTMLParser):
    """What a reader of an HTML part sees, which links it has, and which tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self._is_hidden = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self._is_hidden = tag in ("style", "title", "script")
        self.links += [value for name, value in attributes if name in ("href", "src", "background", "action")]
        assert not [name for name, _ in attributes if name.startswith("on")]

    def handle_endtag(self, tag):
        self._is_hidden = False

    def handle_data(self, data):
        if not self._is_hidden:
            self.words.append(data)

    @property
    def text(self):
        return re.sub(r"\s+", " ", "".join(self.words))


def parts(message: EmailMessage) -> tuple[str, Seen]:
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert message.get_content_type() == "multipart/alternative"
    return plain.get_content(), Seen(html.get_content())


FACTS = Facts(
    stage="draft",
    numbers=("网信办〔2026〕7号",),
    issuers=("省网信办",),
    comment_deadline=date(2026, 12, 20),
    effective_on=date(2027, 1, 1),
)


def test_both_parts_say_the_same():
    copies = (Copy("https://daily.example/x", "daily"), Copy("https://post.example/y", "post"))
    text, seen = parts(mail(an_alert(facts=FACTS, copies=copies, problem="the server answered 404")))
    for said in (
        "大模型管理办法公布",
        "Models (~大模型)",
        "省网信办",
        "2026-11-24 15:30 CST",
        "2026-11-24 15:59 CST",
        "draft, 网信办〔2026〕7号",
        "until 2026-12-20",
        "from 2027-01-01",
        "the server answered 404",
        "Also at 2 places",
        "自2027年1月1日起施行",
        "policywatch show 00000000",
    ):
        assert said in text and said in seen.text, said
    links = ["https://office.example/a1", "https://daily.example/x", "https://post.example/y"]
    assert sorted(seen.links) == sorted(links) and all(link in text for link in links)
    assert "office.example" in seen.text and "daily.example" in seen.text


def test_the_headers_are_those_of_a_machine_that_can_be_told_to_stop():
    message = mail(an_alert())
    assert message["List-Unsubscribe"] == "<mailto:alerts@example.org?subject=unsubscribe>"
    assert re.fullmatch(r"<models-[0-9a-f]{6}\.policywatch\.example\.org>", message["List-Id"])
    assert (message["Auto-Submitted"], message["Subject"]) == ("auto-generated", "[Models] 大模型管理办法公布")


TITLES = (
    "大模型管理办法公布" * 3,
    "Linjiang finalises its rules for large services",
    "Linjiang finalises its rules for large-model services, and says when",
    "Linjiang regelt den Umgang mit Großmodellen in Kliniken und Fabriken",
    "Comments end in 14 days, on 2026-12-31: 关于延长征求意见时间的通知",
    "x" * 120,
    "a " * 60 + "b",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_subject_is_what_it_says_to_the_blank_in_lines_that_every_server_takes(title):
    content = bytes_of(an_alert(title, watch="Embodied intelligence"))
    assert read(content)["Subject"] == f"[Embodied intelligence] {title}"
    head = content.partition(b"\r\n\r\n")[0]
    subject = head.partition(b"\r\nSubject: ")[2].partition(b"\r\nDate")[0]
    assert all(line.strip() and len(line) <= 76 for line in subject.split(b"\r\n"))


@pytest.mark.parametrize("domain", ["example.org", "department.of.a.ministry.example.org", "d" * 60 + ".example.org"])
def test_no_header_is_ever_broken_into_encoded_words(domain):
    message = mail(
        an_alert(watch="A watch with a very long name, longer than a line, and 汉字"), sender=f"alerts@{domain}"
    )
    for name in ("List-Id", "List-Unsubscribe", "Message-ID"):
        assert message[name] is None or (message[name].isascii() and message[name].endswith(">")), message[name]
    assert (message["List-Unsubscribe"] is None) == (len(domain) > 40)


def test_without_a_sender_nobody_is_written_to():
    assert mail(an_alert(), sender="")["List-Unsubscribe"] is None


def test_nothing_is_fetched_when_a_mail_is_opened():
    _, seen = parts(mail(an_alert()))
    assert not seen.tags & {"img", "link", "script", "iframe", "form", "object", "video", "svg"}


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "http://[::1", "ftp://a.example/", "x", ""])
def test_only_http_is_a_link(url):
    text, seen = parts(mail(an_alert(url=url, copies=(Copy(url, "x"),))))
    assert seen.links == [] and "(no link)" in text and "(no link)" in seen.text and "javascript" not in text


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://xn--80ak6aa92e.com/login", "xn--80ak6aa92e.com"),
        ("https://аррӏе.com/", "xn--80ak6aa92e.com"),
        ("https://bank.example@evil.example/", "evil.example"),
    ],
)
def test_a_link_is_shown_with_the_host_that_it_leads_to(url, host):
    text, seen = parts(mail(an_alert(url=url)))
    assert f" {host} " in seen.text and f"Site:       {host}\n" in text.replace("\r", "")


HOSTILE = [
    "a\r\nBcc: victim@example.org\r\n\r\nbody",
    "\x1b[2J\x1b]0;owned\x07red",
    "\u202egpj.exe\u2066 bidi \u200f",
    "{{7*7}} {% raw %} ${7*7} %s {0}",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"'><a href=javascript:alert(1)>x</a>",
    "大" * 100_000,
    "=?utf-8?q?=0D=0ABcc:_x?=",
    "\ud800\udfff\0\ufeff",
    "\u2028\u2029\x85\x0b\x0c",
    "",
]


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
def test_no_title_does_any_harm(title):
    harmless(title)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
@example("<" * 200)
def test_whatever_the_title_a_mail_is_whole(title):
    harmless(title)


def harmless(title: str) -> None:
    body = f"大模型{title}\n{title}大模型"
    alert = an_alert(title, body=body, problem=title, source=title, copies=(Copy(f"https://a.example/{title}", "a"),))
    message = mail(alert)
    text, seen = parts(message)
    assert message["Bcc"] is None and message["To"] == "desk@example.org"
    assert seen.tags <= set("html head meta title style body table tr td div span a b br".split())
    assert all(link.startswith("https://") for link in seen.links)
    shown = message["Subject"] + text + seen.text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", shown.replace("\r\n", "\n"))
    assert "49" in title or "49" not in message["Subject"]  # what {{7*7}} would give


def test_a_digest_stands_by_watch_and_loses_nothing():
    alerts = [an_alert(f"第{n}条", number=n, url=f"https://office.example/{n}", watch="BA"[n % 2]) for n in range(9)]
    text, seen = parts(mail(*alerts))
    order = [int(number) for number in re.findall(r"office\.example/(\d)", text)]
    assert order == [1, 3, 5, 7, 0, 2, 4, 6, 8]
    assert seen.links == [f"https://office.example/{n}" for n in order]


@pytest.mark.parametrize("number", [60, 200, 3_000])
def test_a_mail_that_is_too_long_tells_less_of_each_then_says_how_many_more(number):
    alerts = [
        an_alert("题" * 150, number=n, url=f"https://office.example/{n}/" + "x" * 80, body=BODY * 40)
        for n in range(number)
    ]
    text, seen = parts(mail(*alerts))
    told = text.count("https://office.example/")
    assert told == len(seen.links) and 40 <= told <= number
    if told < number:
        more = f"and {number - told} more: policywatch alerts list --since 2026-11-24"
        assert more in text and more in seen.text


def test_of_very_many_copies_some_are_named_and_all_are_counted():
    copies = tuple(Copy(f"https://p{n}.example/", "p") for n in range(34))
    text, seen = parts(mail(an_alert(copies=copies)))
    for said in (text, seen.text):
        assert "Also at 34 places" in said and "and 14 more" in said
