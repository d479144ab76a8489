"""New facts in a story that was told go out as a reply; nothing else does."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email import policy
from email.parser import BytesParser

import pytest
from fake_site import page

from policywatch import pipeline
from policywatch.config import load_settings
from policywatch.matching import WatchSet
from policywatch.models import Attachment, DuePage, FetchedPage
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id, with_attachments

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
TEXT = (
    "省智能产业局公布大模型服务管理办法草案，向社会公开征求意见。\n"
    "意见反馈截止时间为2026年12月20日，逾期未反馈的视为没有不同意见。\n"
    "草案共三十二条，适用于面向公众提供的大模型服务，内部使用的除外。"
)
LATER = TEXT.replace("12月20日", "12月31日")


class Service:
    """An archive with a watch, whose pages are published and whose alerts are sent when a test says so."""

    def __init__(self, folder, archive, settings):
        self.folder, self.archive, self.settings = folder, archive, settings
        watches = {watch.name: watch for watch in settings.watches}
        self.telling = pipeline.Telling(watches, settings.channels, "test")
        self.watches = WatchSet(settings.watches)

    def publish(self, body, *, at=NOW, name="a", title="大模型服务管理办法草案", again=False, markup="", arriving=True):
        url = f"https://{name}.example/"
        due = DuePage(article_id(url), url, url, ("office",), arriving, NOW, title, language="zh-Hans", is_again=again)
        content = page(title, *body.split("\n")).replace("<body>", f"<body>{markup}").encode()
        read = pipeline.read(FetchedPage(due, at, content), self.watches)
        recorded = pipeline.record(self.archive, [read], self.telling, at)
        self.send(at)
        return recorded.alerts

    def send(self, at):
        pipeline.send_due(self.archive, self.settings, self.telling, lambda: at)

    @property
    def mails(self):
        paths = sorted((self.folder / "alerts" / "new").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        return [BytesParser(policy=policy.default).parsebytes(path.read_bytes()) for path in paths]


@pytest.fixture
def service(tmp_path, request):
    when = getattr(request, "param", "now")
    (tmp_path / "policywatch.yaml").write_text(
        "archive: archive.db\nsources: {use: none, add: [{id: office, kind: feed, url: 'https://office.example/'}]}\n"
        f"watches: [{{name: Models, keywords: [~大模型], when: {when}}}]\n"
    )
    settings = load_settings(tmp_path / "policywatch.yaml", environment={})
    with ArchiveWriter(settings.archive, settings.sources) as archive:
        yield Service(tmp_path, archive, settings)


def text(message):
    return message.get_body(("plain",)).get_content()


def test_a_new_deadline_is_one_reply_with_the_difference(service):
    assert service.publish(TEXT) == 1
    assert service.publish(LATER, at=NOW + HOUR, again=True) == 1
    first, update = service.mails
    assert update["Subject"] == first["Subject"] == "[Models] 大模型服务管理办法草案"
    assert update["In-Reply-To"] == update["References"] == first["Message-ID"] != update["Message-ID"]
    assert "- 意见反馈截止时间为2026年12月20日" in text(update) and "+ 意见反馈截止时间为2026年12月31日" in text(update)
    assert "三十二条" not in text(update)
    html = update.get_body(("html",)).get_content()
    assert "12月31日" in html and "<del" in html
    assert [alert.kind for alert in service.archive.alerts()] == ["update", "news"]


@pytest.mark.parametrize(
    "changed",
    [
        {"markup": "<div class='new-design'><span>1</span></div>"},
        {"body": TEXT.replace("\n意见", " \n 意见")},
        {"body": f"{TEXT}\n浏览次数：4096次"},
        {"body": TEXT.replace("除外", "不适用")},
        {"title": "大模型服务管理办法（草案）"},
        {"body": TEXT.split("\n")[0] + "\n" + TEXT.split("\n")[2]},
    ],
)
def test_a_redesign_counters_blanks_and_polish_tell_nothing(service, changed):
    service.publish(TEXT)
    assert service.publish(**{"body": TEXT, "at": NOW + HOUR, "again": True} | changed) == 0
    assert len(service.mails) == 1


def test_a_reprint_that_changes_tells_nothing(service):
    service.publish(TEXT)
    service.publish(TEXT, name="b")
    assert service.publish(LATER, name="b", at=NOW + HOUR, again=True) == 0


def test_an_attachment_is_no_update_nor_part_of_one(service):
    service.publish(TEXT)
    (article,) = service.archive
    whole = with_attachments(
        article.body, [Attachment("https://a.example/1.pdf", "附件一", "附件规定了五十六项要求。")]
    )
    with service.archive.transaction():
        service.archive.articles.attach(article, whole, at=NOW + HOUR, snapshot="")
    assert service.publish(LATER, at=NOW + 2 * HOUR, again=True) == 1
    assert "12月31日" in text(service.mails[-1]) and "五十六" not in text(service.mails[-1])


def test_a_reread_and_a_baseline_tell_nothing(service):
    service.publish(TEXT)
    assert service.publish(LATER, at=NOW + HOUR, again=True, arriving=False) == 0


def test_at_most_one_update_an_hour_which_then_tells_all_that_changed(service):
    service.publish(TEXT)
    service.publish(LATER, at=NOW + HOUR, again=True)
    more = LATER.replace("三十二条", "三十四条")
    assert service.publish(more, at=NOW + 1.2 * HOUR, again=True) == 1
    most = f"{more}\n本办法自2027年3月1日起施行，有效期五年。"
    assert service.publish(most, at=NOW + 1.5 * HOUR, again=True) == 0
    assert len(service.mails) == 2
    service.send(NOW + 2 * HOUR)
    update = text(service.mails[-1])
    assert len(service.mails) == 3
    assert "三十四条" in update and "2027年3月1日" in update and "12月31日" not in update


@pytest.mark.parametrize("service", ["daily 07:00"], indirect=True)
def test_what_was_not_told_yet_needs_no_update(service):
    service.publish(TEXT)
    assert service.publish(LATER, at=NOW + HOUR, again=True) == 0
    service.send(NOW + 24 * HOUR)
    (told,) = service.mails
    assert "12月31日" in text(told) or "12月20日" not in text(told)


def test_a_webhook_is_told_before_and_after(service):
    from policywatch.alerts import compose
    from policywatch.models import Channel, Delivery

    service.publish(TEXT)
    service.publish(LATER, at=NOW + HOUR, again=True)
    update = service.archive.alerts()[0]
    delivery = Delivery("a" * 26, "hook", "hook", "alert", "owed", NOW, NOW)
    payload = compose(delivery, [update], Channel("hook", "https", ("hook",)), sender="", now=NOW)
    told = json.loads(payload)
    (change,) = told["data"]["changes"]
    assert told["type"] == "alert.updated" and "12月20日" in change["before"] and "12月31日" in change["after"]
