"""What an alert says of the paper behind a page: the draft of a final version, and how many articles changed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from newsdesk import newsdesk, plain
from test_filing import CHANGE, DRAFT, FINAL, LONGER, NAME, SECOND, come

from policywatch.alerts import compose
from policywatch.models import Beside, Channel

WATCH = "[{name: Papers, keywords: [云端陪伴]}]"
ARTICLES = [
    "第一条 为了规范云端陪伴服务，保护用户权益，制定本办法。",
    "第二条 提供者应当每年开展一次安全评估，并将评估报告报送省级网信部门。",
    "第三条 提供者不得诱导用户沉迷，使用超过二小时的，应当以弹窗方式提醒。",
    "第四条 提供者应当建立投诉渠道，在十五日内答复用户。",
]
TEXT = "</p><p>".join(ARTICLES)


def with_text(page: dict, text: str) -> dict:
    return {**page, "body": f"{page['body']}</p><p>{text}"}


def payload(desk) -> dict:
    alert = desk.archive.alerts()[0]
    ((delivery, _),) = desk.archive.deliveries_of(alert.id)
    hook = Channel("hook", "https", ("hook",), url="https://example.org/hook")
    told = desk.archive.outbox.alerts_of(delivery.id)
    content = compose(delivery, told, hook, Beside(), sender="a@example.org", now=desk.now)
    assert len(content) <= 20_000
    return json.loads(content)["data"]


def tell(desk, *pages: tuple[dict, str]) -> str:
    for page, day in pages:
        come(desk, page, day)
        desk.send()
    return plain(desk.mails[-1])


def test_a_final_version_is_told_with_its_draft_and_what_changed(tmp_path):
    final = with_text(
        FINAL, TEXT.replace("十五日", "十日").replace("二小时", "一小时") + "</p><p>第五条 鼓励行业自律。"
    )
    with newsdesk(tmp_path, WATCH) as desk:
        text = tell(desk, (with_text(DRAFT, TEXT), "2026-11-24"), (final, "2027-06-02"))
        said = "Final version of the draft of 2026-11-24: 2 of 4 articles changed, 1 added"
        assert f"* {said}" in text.splitlines()
        assert said in desk.mails[-1].get_body(("html",)).get_content()
        (earlier,) = payload(desk)["document"]["earlier"]
        assert (earlier["relation"], earlier["stage"], earlier["published_on"]) == ("draft-of", "draft", "2026-11-24")
        assert earlier["changes"] == "2 of 4 articles changed, 1 added"
        assert desk.archive.get(earlier["article"]).url == earlier["url"]


def test_a_final_version_whose_text_is_not_there_is_told_with_its_draft_alone(tmp_path):
    bare = {"title": FINAL["title"], "body": "国数政策〔2027〕12号"}
    with newsdesk(tmp_path, WATCH) as desk:
        text = tell(desk, (DRAFT, "2026-11-24"), (bare, "2027-06-02"))
        assert "* Final version of the draft of 2026-11-24" in text.splitlines()
        assert payload(desk)["document"]["earlier"][0]["changes"] == ""


def test_a_report_of_a_final_version_says_what_changed_in_the_paper_itself(tmp_path):
    report = {"title": f"国家数据局印发《{NAME}》", "body": "国家数据局近日印发新的办法，自2027年9月1日起施行。"}
    with newsdesk(tmp_path, WATCH) as desk:
        tell(desk, (with_text(DRAFT, TEXT), "2026-11-24"))
        come(desk, report, "2027-06-02")
        come(desk, with_text(FINAL, TEXT.replace("十五日", "十日")), "2027-06-02")
        desk.send()
        (told,) = [lines for mail in desk.mails if report["title"] in (lines := plain(mail).splitlines())]
        assert "* Final version of the draft of 2026-11-24: 1 of 4 articles changed" in told


def test_a_final_version_whose_text_came_in_a_file_says_what_changed_with_its_reminder(tmp_path):
    text = TEXT.replace("十五日", "十日").replace("</p><p>", "\n")
    said = "Final version of the draft of 2026-11-24: 1 of 4 articles changed"
    with newsdesk(tmp_path, WATCH) as desk:
        assert "articles changed" not in tell(desk, (with_text(DRAFT, TEXT), "2026-11-24"), (FINAL, "2027-06-02"))
        final = list(desk.archive)[-1]
        with desk.archive.transaction():
            desk.archive.articles.attach(final, f"{final.body}\n\n【附件】办法.docx\n{text}", at=desk.now, snapshot="")
        desk.send(datetime(2027, 8, 25, 8, tzinfo=UTC))
        reminder = plain(desk.mails[-1]).splitlines()
        assert "* Comes into force in 7 days, on 2027-09-01" in reminder and f"* {said}" in reminder


def test_a_second_draft_an_extension_and_a_change_say_what_they_follow(tmp_path):
    with newsdesk(tmp_path, WATCH) as desk:
        extended = tell(desk, (DRAFT, "2026-11-24"), (LONGER, "2026-12-15"))
        assert "* Comments end on 2027-01-10, not on 2026-12-20" in extended
        assert payload(desk)["document"]["moved_from"] == "2026-12-20"
        assert "* Another draft after that of 2026-11-24" in tell(desk, (SECOND, "2027-03-09"))
        last = tell(desk, (FINAL, "2027-06-02"), (CHANGE, "2028-02-01"))
        assert "* Changes 云端陪伴服务管理办法 of 2027-06-01" in last


def test_an_alert_of_a_draft_says_until_when_and_where_comments_go(tmp_path):
    page = {**DRAFT, "body": "请于2026年12月20日前将意见发至 beian@example.cn。"}
    with newsdesk(tmp_path, WATCH) as desk:
        assert "until 2026-12-20, to beian@example.cn" in tell(desk, (page, "2026-11-24"))
        assert payload(desk)["document"]["contacts"] == ["beian@example.cn"]


def test_a_reminder_is_told_to_a_webhook_with_its_days(tmp_path):
    with newsdesk(tmp_path, WATCH) as desk:
        tell(desk, (DRAFT, "2026-11-24"))
        desk.send(desk.now.replace(month=12, day=13))
        told = payload(desk)
        assert told["kind"] == "reminder" and told["document"]["reminder"] == {
            "event": "comment", "on": "2026-12-20", "days": 7
        }  # fmt: skip
