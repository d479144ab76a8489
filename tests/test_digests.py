"""Digests, quiet hours and urgent watches, from a page to a mail."""

from __future__ import annotations

from datetime import timedelta

from newsdesk import HOUR, NOW, links, newsdesk, plain

DAILY = "[{name: Models, keywords: [大模型], when: daily 09:00}]"


def test_a_digest_tells_a_day_at_its_minute(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1, 2)
        desk.send(NOW + HOUR - timedelta(seconds=1))
        assert desk.mails == [] and desk.states == ["waiting", "waiting"]
        desk.send(NOW + HOUR)
        (digest,) = desk.mails
        assert len(links(digest)) == 2 and desk.states == ["delivered", "delivered"]


def test_a_second_digest_of_the_same_minute_never_goes_out(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1)
        desk.send(NOW + HOUR)
        desk.publish(2, at=NOW + HOUR - timedelta(seconds=1))  # was read before, and written after
        desk.send(NOW + HOUR + timedelta(seconds=1))
        assert len(desk.mails) == 1
        desk.send(NOW + 25 * HOUR)
        assert len(desk.mails) == 2


def test_after_a_sleep_several_days_are_one_digest(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        for day in range(3):
            desk.publish(day, at=NOW + day * 24 * HOUR)
    with newsdesk(tmp_path, DAILY) as desk:
        desk.send(NOW + 52 * HOUR)
        (digest,) = desk.mails
        assert len(links(digest)) == 3
        assert desk.archive.dispatch.has_due(NOW + 999 * HOUR) is False


def test_a_digest_more_than_half_a_day_late_waits_for_the_next_also_after_a_restart(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1)
        desk.send(NOW + 14 * HOUR)
        assert desk.mails == []
    with newsdesk(tmp_path, DAILY) as desk:
        desk.send(NOW + 20 * HOUR)
        assert desk.mails == [] and desk.archive.dispatch.has_due(NOW + 24 * HOUR) is False
        desk.send(NOW + 39 * HOUR)  # the next one was missed as well
        assert len(desk.mails) == 1


def test_a_changed_schedule_applies_to_what_waits(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1)
    with newsdesk(tmp_path, DAILY.replace("daily 09:00", "weekly wed 10:00")) as desk:
        desk.send(NOW + 2 * HOUR)
        assert desk.mails == []
        assert desk.archive.dispatch.has_due(NOW + 26 * HOUR)
    with newsdesk(tmp_path, DAILY.replace("daily 09:00", "now")) as desk:
        desk.send(NOW + 2 * HOUR)
        assert len(desk.mails) == 1


def test_what_waits_for_a_watch_that_was_renamed_is_told_all_the_same(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1)
    with newsdesk(tmp_path, DAILY.replace("Models", "Other")) as desk:
        desk.send(NOW + HOUR)
        assert len(desk.mails) == 1


def test_quiet_hours_hold_until_their_end_and_urgent_watches_pass(tmp_path):
    watches = (
        "[{name: Models, keywords: [大模型], quiet: 06:00-10:00},"
        " {name: Chips, keywords: [芯片], quiet: 06:00-10:00, urgent: true}]"
    )
    with newsdesk(tmp_path, watches) as desk:
        desk.publish(1, 2)
        desk.publish(3, title="芯片公告")
        desk.send()
        (urgent,) = desk.mails
        assert urgent["Subject"] == "[Chips] 芯片公告"
        desk.send(NOW + 2 * HOUR)
        assert len(links(desk.mails[1])) == 2 and len(desk.mails) == 2


NIGHT = "[{name: Models, keywords: [大模型], quiet: 22:00-07:00}]"
EVENING = NOW + 13.9 * HOUR  # 21:54


def test_later_tries_wait_out_quiet_hours(tmp_path, receiver):
    more = f"channels: {{hook: '{receiver.url}'}}\nnetwork: {{allow_private: [127.0.0.1]}}\n"
    with newsdesk(tmp_path, NIGHT, more) as desk:
        receiver.status = 503
        desk.publish(1, at=EVENING)
        for minute in range(0, 500, 10):
            desk.send(EVENING + minute * HOUR / 60)
        tried = len(receiver.got)
        assert tried <= 3
        receiver.status = 200
        desk.send(NOW + 22.9 * HOUR)
        assert len(receiver.got) == tried
        desk.send(NOW + 23 * HOUR)
        assert desk.states == ["delivered"] and len(receiver.got) == tried + 1


def test_what_waits_for_room_under_the_cap_waits_out_quiet_hours(tmp_path):
    with newsdesk(tmp_path, NIGHT, "limits: {messages_per_hour: 1}\n") as desk:
        desk.publish(1, at=EVENING)
        desk.send()
        desk.publish(2, 3)
        desk.send()
        for minute in range(0, 500, 10):
            desk.send(EVENING + minute * HOUR / 60)
        assert len(desk.mails) == 1 and set(desk.states) == {"waiting", "delivered"}
        desk.send(NOW + 23 * HOUR)
        assert len(desk.mails) == 2 and set(desk.states) == {"delivered"}


def test_urgent_watches_pass_the_cap(tmp_path):
    watches = "[{name: Models, keywords: [大模型]}, {name: Chips, keywords: [芯片], urgent: true}]"
    with newsdesk(tmp_path, watches, "limits: {messages_per_hour: 2}\n") as desk:
        desk.publish(*range(5))
        desk.publish("a", title="芯片公告甲")
        desk.publish("b", title="芯片公告乙")
        desk.send()
        assert len(desk.mails) == 4
        desk.publish("c", title="芯片公告丙")
        desk.publish("d")
        desk.send(NOW + HOUR / 2)
        assert len(desk.mails) == 5


def test_each_channel_has_a_clock_of_its_own(tmp_path):
    channels = "channels: {alerts: {url: 'maildir:alerts', timezone: Asia/Shanghai}, here: 'maildir:here'}\n"
    with newsdesk(tmp_path, DAILY, channels) as desk:
        desk.publish(1)
        desk.send(NOW + HOUR)
        assert desk.mails == [] and len(list((tmp_path / "here" / "new").iterdir())) == 1
        desk.send(NOW + 17 * HOUR)
        (digest,) = desk.mails
        assert digest["Date"].datetime.utcoffset() == 8 * HOUR


def test_a_late_digest_is_marked_with_its_day_and_one_in_time_is_not(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1, 2)
        desk.send(NOW + HOUR)
        desk.publish(3, 4, at=NOW + 2 * HOUR)
        desk.send(NOW + 36 * HOUR)
        assert [mail["Subject"] for mail in desk.mails] == [
            "[Models] 2 articles",
            "[Models] 2 articles (for Wed 25 Nov)",
        ]


def test_an_empty_digest_goes_out_only_if_it_is_wished(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        for hour in range(50):
            desk.send(NOW + hour * HOUR)
        assert desk.mails == []
    watches = (
        "[{name: Models, keywords: [大模型], when: daily 09:00, send_empty: true},"
        " {name: Chips, keywords: [芯片], when: daily 09:00, send_empty: true}]"
    )
    with newsdesk(tmp_path, watches) as desk:
        for hour in range(50, 100):
            desk.send(NOW + hour * HOUR)
        assert [mail["Subject"] for mail in desk.mails] == ["[Models, Chips] nothing new"] * 2
        assert "Nothing new: Models, Chips" in plain(desk.mails[0])
        desk.publish(1)
        desk.send(NOW + 121 * HOUR)
        assert [mail["Subject"] for mail in desk.mails[2:]] == ["[Models] 大模型第1条"]


def test_an_empty_digest_long_gone_by_is_not_sent(tmp_path):
    with newsdesk(tmp_path, DAILY.replace("09:00", "09:00, send_empty: true")) as desk:
        desk.send()
        desk.send(NOW + 14 * HOUR)
        assert desk.mails == []


def test_a_digest_says_how_the_sources_are(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.poll()
        desk.publish(1, 2)
        desk.send(NOW + HOUR)
        assert "1 source healthy" in plain(desk.mails[0])
        with desk.archive.transaction():
            desk.archive.health.open("fetch failed", "no answer", NOW, source_id="office")
        desk.publish(3, at=NOW + 2 * HOUR)
        desk.send(NOW + 25 * HOUR)
        assert "0 sources healthy, 1 silent since Tuesday (office)" in plain(desk.mails[1])


def test_a_source_that_was_never_polled_is_not_called_healthy(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1)
        desk.send(NOW + HOUR)
        assert "0 sources healthy, 1 not polled yet" in plain(desk.mails[0])


def test_a_reprint_that_joins_after_the_alert_stands_in_the_next_digest(tmp_path):
    text = "临江省公布大模型管理办法，共五章三十二条，明确了提供者的责任。" * 8
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish("first", title="大模型管理办法公布", body=text)
        desk.send(NOW + HOUR)
        desk.publish("copy", title="转载：大模型管理办法公布", body=text, at=NOW + 2 * HOUR)
        assert desk.states == ["delivered"]  # no alert of its own
        desk.publish("other", at=NOW + 3 * HOUR)
        desk.send(NOW + 25 * HOUR)
        told = plain(desk.mails[1])
        assert "now also elsewhere" in told and "大模型管理办法公布, also at 1 place" in told
        desk.publish("third", at=NOW + 26 * HOUR)
        desk.send(NOW + 49 * HOUR)
        assert "also elsewhere" not in plain(desk.mails[2])


def test_each_article_of_a_digest_says_how_to_see_more_of_it(tmp_path):
    with newsdesk(tmp_path, DAILY) as desk:
        desk.publish(1, 2)
        desk.send(NOW + HOUR)
        told = plain(desk.mails[0])
        assert all(f"policywatch show {article.id[:8]}" in told for article in desk.archive)


def test_a_test_message_has_the_form_of_an_alert(tmp_path):
    from policywatch.pipeline import send_test

    with newsdesk(tmp_path) as desk:
        send_test(desk.archive, desk.settings, desk.settings.channels["alerts"], lambda: NOW)
        (mail,) = desk.mails
        assert mail["Subject"] == "Test message of policywatch"
        assert "shows that policywatch reaches alerts" in plain(mail) and "[大模型]" in plain(mail)
        assert "<b class" in mail.get_body(("html",)).get_content()
