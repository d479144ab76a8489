"""Reminders before comments end and before papers come into force: on their day, once, and as days are moved."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsdesk import newsdesk, plain

from policywatch.alerts import Reminder, due_reminders
from policywatch.models import Channel, Watch

BERLIN = ZoneInfo("Europe/Berlin")
DRAFTS = "[{name: Drafts, keywords: [管理办法]}]"
CLOCK = "timezone: Europe/Berlin\n"

# What is published when, and until when comments are taken (of the last two: from when they are in force).
PUBLISHED = """
2026-11-24 算力调度      2026-12-24
2026-11-24 云端陪伴      2026-12-20
2026-11-25 低空测绘      2026-12-25
2026-11-25 数字遗产      2026-12-02
2026-11-26 机器翻译      2026-11-28
2026-11-27 智能评卷      2026-12-27
2026-11-30 人脸门禁      2026-12-30
2026-11-30 车载语音      2026-12-18
2026-12-01 虚拟主播      2026-12-31
2026-12-01 电力负荷预测  2027-01-15
2026-12-02 医疗影像      2027-01-05
2026-12-03 司法文书      2027-01-10
2026-12-04 农机导航      2027-01-11
2026-12-07 港口调度      2027-01-20
2026-12-08 气象预报      2027-01-22
2026-12-09 遥感影像      2026-12-16
2026-12-10 银行风控      2027-02-10
2026-12-11 保险定价      2026-12-12
2026-12-14 校园安防      2027-01-13
2026-12-15 物流机器人    2027-03-01
2026-11-24 语音合成备案  2026-12-15 final
2027-01-04 公共数据授权  2027-01-20 final
"""
# What happens to two of them, and to a third.
LONGER = ("2026-12-15", "云端陪伴", "2027-01-04")  # by a notice that the watch does not meet
CORRECTED = ("2026-12-10", "车载语音", "2026-12-31")  # on the page itself
WITHDRAWN = ("2026-12-20", "人脸门禁")

# Written down first: the day, which paper, what it is reminded of. All is published at 15:00: what was due at 08:00 of
# that day came too late.
EXPECTED = """
2026-11-27 机器翻译      T-1
2026-12-01 数字遗产      T-1
2026-12-01 语音合成备案  T-14
2026-12-04 车载语音      T-14
2026-12-06 云端陪伴      T-14
2026-12-08 语音合成备案  T-7
2026-12-10 算力调度      T-14
2026-12-11 低空测绘      T-14
2026-12-13 云端陪伴      T-7
2026-12-13 智能评卷      T-14
2026-12-14 语音合成备案  T-1
2026-12-15 云端陪伴      moved
2026-12-15 遥感影像      T-1
2026-12-16 人脸门禁      T-14
2026-12-17 算力调度      T-7
2026-12-17 虚拟主播      T-14
2026-12-17 车载语音      T-14
2026-12-18 低空测绘      T-7
2026-12-20 智能评卷      T-7
2026-12-21 云端陪伴      T-14
2026-12-22 医疗影像      T-14
2026-12-23 算力调度      T-1
2026-12-24 低空测绘      T-1
2026-12-24 虚拟主播      T-7
2026-12-24 车载语音      T-7
2026-12-26 智能评卷      T-1
2026-12-27 司法文书      T-14
2026-12-28 云端陪伴      T-7
2026-12-28 农机导航      T-14
2026-12-29 医疗影像      T-7
2026-12-30 虚拟主播      T-1
2026-12-30 车载语音      T-1
2026-12-30 校园安防      T-14
2027-01-01 电力负荷预测  T-14
2027-01-03 云端陪伴      T-1
2027-01-03 司法文书      T-7
2027-01-04 农机导航      T-7
2027-01-04 医疗影像      T-1
2027-01-06 公共数据授权  T-14
2027-01-06 港口调度      T-14
2027-01-06 校园安防      T-7
2027-01-08 气象预报      T-14
2027-01-08 电力负荷预测  T-7
2027-01-09 司法文书      T-1
2027-01-10 农机导航      T-1
2027-01-12 校园安防      T-1
2027-01-13 公共数据授权  T-7
2027-01-13 港口调度      T-7
2027-01-14 电力负荷预测  T-1
2027-01-15 气象预报      T-7
2027-01-19 公共数据授权  T-1
2027-01-19 港口调度      T-1
2027-01-21 气象预报      T-1
"""


def said(day: str) -> str:
    on = date.fromisoformat(day)
    return f"{on.year}年{on.month}月{on.day}日"


def draft(topic: str, last: str) -> dict:
    return {
        "title": f"国家数据局关于《{topic}管理办法（征求意见稿）》公开征求意见的公告",
        "body": f"为规范{topic}，我局起草了《{topic}管理办法（征求意见稿）》。请于{said(last)}前反馈意见。",
    }


def final(topic: str, on: str) -> dict:
    return {
        "title": f"国家数据局关于印发《{topic}管理办法》的通知",
        "body": f"现将《{topic}管理办法》印发给你们，自{said(on)}起施行。",
    }


def at(day: str, clock: time) -> datetime:
    return datetime.combine(date.fromisoformat(day), clock, BERLIN).astimezone(UTC)


def events() -> list[tuple[str, object, dict]]:
    found = []
    for line in PUBLISHED.split("\n"):
        if line:
            on, topic, day, *stage = line.split()
            found.append((on, topic, final(topic, day) if stage else draft(topic, day)))
    day, topic, last = LONGER
    notice = {
        "title": f"关于延长《{topic}管理办法（征求意见稿）》公开征求意见期限的通知",
        "body": f"公开征求意见期限延长至{said(last)}。",
    }
    found.append((day, "longer", notice))
    day, topic, last = CORRECTED
    found.append((day, topic, {**draft(topic, last), "is_again": True}))
    day, topic = WITHDRAWN
    notice = {"title": f"关于撤回《{topic}管理办法（征求意见稿）》的公告", "body": "征求意见工作终止。"}
    found.append((day, "withdrawn", notice))
    return found


def reminders(desk) -> list[tuple[str, str, str]]:
    """What was told, from the mail files: the day on the reader's clock, the paper, the last part of the cause."""
    told = []
    for alert in desk.archive.alerts():
        if alert.kind == "reminder" and alert.state == "delivered":
            on = alert.created_at.astimezone(BERLIN)
            told.append((f"{on:%Y-%m-%d}", alert.article.title, alert.cause.split(":")[2], f"{on:%H:%M}"))
    return sorted(told)


def test_over_two_months_exactly_the_reminders_of_the_table_go_out(tmp_path):
    watch = DRAFTS.replace("}", ", except: ['延长', '撤回']}")
    with newsdesk(tmp_path, watch, CLOCK) as desk:
        day = date(2026, 11, 24)
        while day <= date(2027, 1, 24):
            for hour, minute in ((7, 59), (8, 0), (15, 0)):
                now = at(day.isoformat(), time(hour, minute))
                if (hour, minute) == (15, 0):
                    for on, number, page in events():
                        if on == day.isoformat():
                            desk.publish(number, at=now, **page)
                desk.send(now)
            day += timedelta(days=1)
        told = reminders(desk)
        expected = [tuple(line.split()) for line in EXPECTED.split("\n") if line]
        topics = {topic for _, topic, _ in expected}
        named = [(on, next(topic for topic in topics if topic in title), what) for on, title, what, _ in told]
        assert sorted(named) == sorted(expected)
        assert {clock for *_, what, clock in told if what != "moved"} == {"08:00"}
        assert desk.archive.alert_counts().keys() == {"delivered"}


def come(desk, day: str, page: dict, number: object = "", hour: int = 15) -> None:
    desk.publish(number or page["title"], at=at(day, time(hour)), **page)
    desk.send()


def test_a_reminder_says_what_ends_when_and_where(tmp_path):
    with newsdesk(tmp_path, DRAFTS, CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        desk.send(at("2026-12-17", time(8)))
        mail = desk.mails[-1]
        assert mail["Subject"].startswith("[Drafts] Comments end in 7 days, on 2026-12-24: ")
        assert "* Comments end in 7 days, on 2026-12-24" in plain(mail).splitlines()
        assert "Comments end in 7 days, on 2026-12-24" in mail.get_body(("html",)).get_content()
        desk.send(at("2026-12-23", time(8)))
        assert desk.mails[-1]["Subject"].startswith("[Drafts] Comments end tomorrow, on 2026-12-24: ")


def test_reminders_of_one_morning_are_one_message(tmp_path):
    with newsdesk(tmp_path, DRAFTS, CLOCK) as desk:
        for topic in ("算力调度", "低空测绘"):
            come(desk, "2026-12-01", draft(topic, "2026-12-24"))
        desk.send(at("2026-12-17", time(8)))
        assert len(desk.mails) == 3 and desk.mails[-1]["Subject"] == "[Drafts] 2 articles"
        assert plain(desk.mails[-1]).count("* Comments end in 7 days, on 2026-12-24") == 2


def test_a_moved_day_is_told_to_those_whom_the_notice_of_it_does_not_reach(tmp_path):
    notice = {"title": "关于延长《算力调度管理办法（征求意见稿）》征求意见时间的通知", "body": "延长至2027年1月10日。"}
    watches = "[{name: Drafts, keywords: [算力调度]}, {name: Bodies, keywords: [我局起草]}]"
    with newsdesk(tmp_path, watches, CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        come(desk, "2026-12-15", notice)
        line = "* Comments end on 2027-01-10, not on 2026-12-24"
        assert [(mail["Subject"].split("]")[0], line in plain(mail)) for mail in desk.mails[2:]] == [
            ("[Drafts", True),
            ("[Bodies", True),
        ]
        assert [(alert.watch, alert.kind) for alert in desk.archive.alerts()[:2]] == [
            ("Bodies", "reminder"),
            ("Drafts", "news"),
        ]


def test_a_withdrawal_is_told_to_those_whom_the_notice_of_it_does_not_reach(tmp_path):
    notice = {"title": "关于撤回《算力调度管理办法（征求意见稿）》的公告", "body": "征求意见工作终止。"}
    watches = "[{name: Drafts, keywords: [算力调度]}, {name: Bodies, keywords: [我局起草]}]"
    with newsdesk(tmp_path, watches, CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        come(desk, "2026-12-15", notice)
        line = "* Withdrawn: comments do not go on until 2026-12-24"
        told = [(mail["Subject"].split("]")[0], line in plain(mail)) for mail in desk.mails[2:]]
        assert sorted(told) == [("[Bodies", True), ("[Drafts", False)]
        desk.send(at("2026-12-23", time(8)))
        assert len(desk.mails) == 4  # nobody is reminded


def test_a_withdrawal_after_the_last_day_is_told_to_those_whom_it_reaches_alone(tmp_path):
    notice = {"title": "关于撤回《算力调度管理办法（征求意见稿）》的公告", "body": "不再制定。"}
    with newsdesk(tmp_path, "[{name: Bodies, keywords: [我局起草]}]", CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        sent = len(desk.mails)
        come(desk, "2027-02-15", notice)
        assert len(desk.mails) == sent


def test_what_sleep_held_up_is_told_late_the_last_of_several_and_nothing_after_the_day(tmp_path):
    with newsdesk(tmp_path, DRAFTS, CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        come(desk, "2026-12-01", draft("低空测绘", "2026-12-18"))
        desk.send(at("2026-12-19", time(12)))
        (late,) = desk.mails[2:]
        assert "算力调度" in late["Subject"] and "in 5 days, on 2026-12-24" in late["Subject"]


def test_a_reminder_that_could_not_go_out_is_taken_back_when_its_day_is_moved(tmp_path):
    first, other = draft("算力调度", "2026-12-24"), draft("低空测绘", "2026-12-24")
    with newsdesk(tmp_path, DRAFTS.replace("}", ", quiet: 07:00-20:00}"), CLOCK) as desk:
        for page in (first, other):
            come(desk, "2026-12-01", page, hour=21)
        desk.send(at("2026-12-17", time(8)))
        assert desk.states[:2] == ["waiting", "waiting"]
        come(desk, "2026-12-17", {**draft("算力调度", "2027-02-01"), "is_again": True}, first["title"])
        desk.send(at("2026-12-17", time(20)))
        states = {(alert.article.title, alert.cause): alert.state for alert in desk.archive.alerts()}
        assert states[first["title"], "comment:2026-12-24:T-7"] == "cancelled"
        assert states[other["title"], "comment:2026-12-24:T-7"] == "delivered"
        assert plain(desk.mails[-1]).count("* Comments end") == 1  # the other part of it is the update


def test_a_reminder_that_could_not_go_out_is_taken_back_when_its_day_is_over(tmp_path):
    with newsdesk(tmp_path, DRAFTS.replace("}", ", quiet: 07:00-20:00}"), CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"), hour=21)
        desk.send(at("2026-12-23", time(8)))
        desk.send(at("2026-12-25", time(21)))
        assert desk.states == ["cancelled", "delivered"] and len(desk.mails) == 1


def test_several_pages_of_a_paper_remind_once(tmp_path):
    body = "《算力调度管理办法（征求意见稿）》公开征求意见，意见反馈截止时间为2026年12月24日。"
    report = {"title": "算力调度有了新规矩", "body": body}
    with newsdesk(tmp_path, DRAFTS, CLOCK) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        come(desk, "2026-12-02", report)
        assert len(desk.mails) == 2
        for day in ("2026-12-10", "2026-12-17", "2026-12-23"):
            desk.send(at(day, time(8)))
        assert len(desk.mails) == 5


@pytest.mark.parametrize(
    ("watch", "more", "days"),
    [
        ("", "", ["T-14", "T-7", "T-1"]),
        ("reminders: off", "", []),
        ("reminders: [30d, 2d]", "", ["T-2"]),
        ("", "reminders: [1w]\n", ["T-7"]),
        ("", "reminders: off\n", []),
        ("reminders: 0d", "reminders: off\n", ["T-0"]),
    ],
)
def test_which_days_are_reminded_of_is_a_setting(tmp_path, watch, more, days):
    watches = f"[{{name: Drafts, keywords: [管理办法]{', ' + watch if watch else ''}}}]"
    with newsdesk(tmp_path, watches, CLOCK + more) as desk:
        come(desk, "2026-12-01", draft("算力调度", "2026-12-24"))
        for day in range(2, 27):
            desk.send(at(f"2026-12-{day:02}", time(8)))
        assert [alert.cause.split(":")[2] for alert in desk.archive.alerts()[::-1] if alert.kind == "reminder"] == days


def test_the_day_of_force_that_a_draft_proposes_is_none(tmp_path):
    body = "请于2026年12月24日前反馈意见。</p><p>本办法自2027年1月1日起施行。"
    with newsdesk(tmp_path, DRAFTS, CLOCK) as desk:
        come(desk, "2026-12-01", {**draft("算力调度", "2026-12-24"), "body": body})
        for day in (25, 31):
            desk.send(at(f"2026-12-{day}", time(8)))
        assert len(desk.mails) == 1


def test_summer_time_does_not_move_eight_oclock():
    watch, channel = Watch("a", ("x",)), Channel("a", "maildir", ("a",), timezone="Europe/Berlin")
    told = datetime(2026, 10, 1, tzinfo=UTC)
    for day, ahead, hour in ((24, 7, 6), (30, 1, 7)):  # the clock goes back on 25 October
        now = datetime(2026, 10, day, 12, tzinfo=UTC)
        ((reminder, due),) = due_reminders([("effect", date(2026, 10, 31))], watch, channel, told_at=told, now=now)
        assert (reminder.days, due.hour) == (ahead, hour)


ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia"])
INSTANTS = st.integers(0, 800 * 24).map(lambda hours: datetime(2025, 12, 1, tzinfo=UTC) + timedelta(hours=hours))


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.lists(st.integers(0, 60), max_size=4), ZONES, INSTANTS, INSTANTS
)
def test_a_reminder_is_never_early_nor_after_its_day_and_one_at_a_time(on, ahead, zone, told_at, now):
    watch, channel = Watch("a", ("x",), reminders=tuple(ahead)), Channel("a", "maildir", ("a",), timezone=zone)
    found = due_reminders([("comment", on)], watch, channel, told_at=told_at, now=now)
    assert len(found) <= 1
    for reminder, due in found:
        local = due.astimezone(ZoneInfo(zone))
        assert (local.date(), local.time()) == (on - timedelta(days=reminder.days), time(8))
        assert told_at < due <= now and now.astimezone(ZoneInfo(zone)).date() <= on
        assert Reminder.of_cause(reminder.cause) == reminder
        assert due_reminders([("comment", on)], watch, channel, told_at=due, now=now) == []
