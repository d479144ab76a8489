"""No flood: copies in other encodings, watches that are new or edited, and pages with a new design."""

from __future__ import annotations

from datetime import UTC, datetime

import opencc
import pytest
from click.testing import CliRunner
from fake_site import page
from newsdesk import HOUR, NOW, WATCHES, newsdesk, plain

from policywatch import pipeline
from policywatch.cli import main
from policywatch.models import DuePage, FetchedPage
from policywatch.text import article_id

TITLE = "临江省公布生成式大模型服务管理办法"
TEXT = (
    "临江省智能产业局今天公布生成式大模型服务管理办法，自2027年3月1日起施行。"
    "办法共五章三十二条，明确了提供者的责任、备案的程序和监督检查的方式。"
    "提供者应当在服务上线前三十日内完成备案，并公布备案编号和联系方式。"
)
COPIES = (
    ("gb18030", "", False),
    ("utf-8", "转载：", False),
    ("big5", "", True),
    ("utf-8", "", True),
    ("gb18030", "【要闻】", False),
)


def fetched(number, encoding, before, is_traditional, *, text=TEXT, markup=""):
    title = f"{before}{TITLE}"
    body = text
    if is_traditional:
        title, body = (opencc.OpenCC("s2t").convert(part) for part in (title, body))
    html = page(title, body).replace("<body>", f"<body>{markup}").replace("utf-8", encoding)
    url = f"https://office.example/{number}"
    due = DuePage(article_id(url), url, url, ("office",), True, NOW, title)
    return FetchedPage(due, NOW, html.encode(encoding, "xmlcharrefreplace"), declared=encoding)


@pytest.mark.parametrize("at_once", [True, False])
def test_five_reprints_in_three_encodings_are_one_alert(tmp_path, at_once):
    with newsdesk(tmp_path) as desk:
        pages = [pipeline.read(fetched(number, *copy), desk.watches) for number, copy in enumerate(COPIES)]
        for batch in [pages] if at_once else [[one] for one in pages]:
            pipeline.record(desk.archive, batch, desk.telling, NOW)
        desk.send()
        (mail,) = desk.mails
        assert len({article.story_id for article in desk.archive}) == 1 and len(desk.archive) == 5
        assert not at_once or "Also at 4 places" in plain(mail)


def test_a_watch_that_is_new_or_renamed_or_edited_is_silent_on_the_past(tmp_path):
    with newsdesk(tmp_path, "[{name: Chips, keywords: [芯片]}]") as desk:
        desk.publish(1, 2, 3)
        desk.send()
    for watches in (WATCHES, WATCHES.replace("Models", "Other"), "[{name: Chips, keywords: [芯片, 大模型]}]"):
        with newsdesk(tmp_path, watches) as desk:
            desk.send(NOW + HOUR)
            assert desk.mails == [] and desk.states == []


def test_a_new_watch_is_silent_on_a_page_that_is_looked_at_again(tmp_path):
    with newsdesk(tmp_path, "[{name: Chips, keywords: [芯片]}]") as desk:
        desk.publish(1)
    with newsdesk(tmp_path) as desk:
        assert desk.publish(1, at=NOW + HOUR, is_again=True) == 0
        desk.now = NOW + 2 * HOUR
        assert desk.publish(1, body="大模型条款是新的。", is_again=True) == 1  # now it says something new


def test_a_page_with_a_new_design_tells_nothing(tmp_path):
    with newsdesk(tmp_path) as desk:
        first = pipeline.read(fetched(1, *COPIES[1]), desk.watches)
        pipeline.record(desk.archive, [first], desk.telling, NOW)
        desk.send()
        again = fetched(1, *COPIES[1], markup="<nav><a href='/'>首页</a></nav><div class='new'></div>")
        due = DuePage(**{**again.due.__dict__, "is_again": True})
        redesigned = pipeline.read(FetchedPage(due, NOW + HOUR, again.content), desk.watches)
        assert pipeline.record(desk.archive, [redesigned], desk.telling, NOW + HOUR).alerts == 0


def test_a_new_watch_tells_the_archive_only_when_it_is_asked_to_and_as_one_message(tmp_path):
    def command(*arguments):
        done = CliRunner().invoke(main, ["-c", str(tmp_path / "policywatch.yaml"), "watches", "test", *arguments])
        assert done.exit_code == 0, done.output
        return done

    with newsdesk(tmp_path, "[{name: Chips, keywords: [芯片]}]") as desk:
        desk.publish(1, 2, 3)
    with newsdesk(tmp_path) as desk:
        command("Models")
        assert desk.archive.alerts() == []
        assert "3 alerts raised" in command("Models", "--alert-archive").stderr
        desk.send(datetime.now(UTC))
        (mail,) = desk.mails
        assert mail["Subject"] == "[Models] 3 articles, from the archive" and "> [大模型]" in plain(mail)
        assert "0 alerts raised" in command("Models", "--alert-archive", "--json").stderr
