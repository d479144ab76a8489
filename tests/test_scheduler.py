"""The whole way, over a real site, a real mail server, a real webhook's endpoint and a real archive."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import standardwebhooks
from conftest import SECRET, mail_part
from fake_receiver import FakeReceiver
from fake_site import page, rss
from newsdesk import wait_for

from policywatch import intake, open_archive
from policywatch.scheduler import run_once

LEAD = "临江省发布大模型管理办法，自公布之日起施行。办法共五章三十二条，明确了提供者的责任和监督检查的程序。"


def listing(*rows: tuple[str, str, str]) -> str:
    items = "".join(f"<li><a href='{href}'>{title}</a><span>{day}</span></li>" for href, title, day in rows)
    return f"<html><body><ul class='list'>{items}</ul></body></html>"


@pytest.fixture
def open_site(site):
    """The site with one old row in the list and one in the feed, and their pages."""
    site.put("/list", listing(("/a1", "旧闻一则", "2026-11-01")))
    site.put("/a1", page("旧闻一则", "这是一则有关大模型的旧闻。" * 8))
    site.put("/feed", rss([("Old news", f"{site.base}/b1", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    site.put("/b1", page("Old news of large models", "Old words about large models. " * 12, language="en"))
    return site


def publish(site, *, body=LEAD * 3):
    site.put("/list", listing(("/a2", "大模型管理办法公布", "2026-11-24"), ("/a1", "旧闻一则", "2026-11-01")))
    site.put("/a2", page("大模型管理办法公布", body))


def titles(mailbox):
    return [message["Subject"] for _, message in mailbox.taken]


def test_a_poll_without_news_imports_nothing_that_reads_or_tells(open_site, settings_file):
    folder = settings_file().parent
    code = """
import sys
from policywatch.cli import main
try:
    main(["run", "--once", "--all"])
except SystemExit:
    pass
idle = {"policywatch.extraction", "policywatch.stories.grouping", "policywatch.alerts.mail", "feedparser", "jinja2"}
print(sorted(idle & set(sys.modules)))
"""
    subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, check=True)
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert "2 polls, 0 new items" in done.stderr and done.stdout == "[]\n"


def test_news_are_told_once_by_mail_and_by_webhook(open_site, mailbox, receiver, settings, clock):
    both = settings(
        mail=mail_part(mailbox),
        channels=f"  desk: mailto:desk@example.org\n  hook: {{url: '{receiver.url}', secret: '{SECRET}'}}\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk, hook]}",
    )
    first = run_once(both, now=clock)
    assert (first.articles, first.alerts, first.failures) == (2, 0, [])
    assert not mailbox.taken and not receiver.got
    publish(open_site)
    clock.forward(hours=1)
    second = run_once(both, now=clock)
    assert (second.articles, second.alerts, second.delivered) == (1, 2, 2)
    clock.forward(hours=1)
    third = run_once(both, every_source=True, now=clock)
    assert (third.articles, third.alerts, third.delivered) == (0, 0, 0)
    assert titles(mailbox) == ["[Models] 大模型管理办法公布"]
    ((headers, body),) = receiver.got
    told = json.loads(body)
    at = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
    signed = standardwebhooks.Webhook(SECRET).sign(headers["webhook-id"], at, body.decode())
    assert headers["webhook-signature"] == signed and at == clock.at - timedelta(hours=1)
    assert told["type"] == "alert.created" and told["data"]["article"]["title"] == "大模型管理办法公布"


def test_a_poll_asks_conditionally_and_a_page_is_asked_for_once(open_site, settings, clock):
    ours = settings()
    for _ in range(3):
        run_once(ours, every_source=True, now=clock)
        clock.forward(minutes=20)
    assert open_site.asked("/list") == 3 and open_site.asked("/a1") == 1
    assert [bool(headers.get("If-None-Match")) for path, headers in open_site.requests if path == "/list"] == [
        False,
        True,
        True,
    ]


def test_a_page_that_is_not_there_is_told_by_its_row(open_site, mailbox, settings, clock):
    ours = settings(
        mail=mail_part(mailbox),
        channels="  desk: mailto:desk@example.org\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk]}",
    )
    run_once(ours, now=clock)
    open_site.put("/list", listing(("/gone", "大模型备案公告", "2026-11-24")))
    report = run_once(ours, every_source=True, now=clock)
    assert (report.articles, report.unreadable, report.failures) == (1, 1, [])
    ((_, message),) = mailbox.alerts
    assert (
        "The page could not be read (the server answered 404 Not Found)" in message.get_body(("plain",)).get_content()
    )
    with open_archive(ours.archive) as archive:
        (article,) = archive.search("title:备案公告")
    assert (article.body_from, article.published_on) == ("row", "2026-11-24")


def test_the_text_of_a_challenge_is_never_a_body(open_site, settings, clock):
    ours = settings()
    run_once(ours, now=clock)
    open_site.put("/list", listing(("/wall", "大模型备案公告", "2026-11-24")))
    open_site.put("/wall", page("安全验证", "请完成验证后继续访问大模型页面"))
    run_once(ours, every_source=True, now=clock)
    with open_archive(ours.archive) as archive:
        (article,) = archive.search("title:备案公告")
    assert article.body == "" and "challenge" not in article.title and article.problem


def test_the_same_text_elsewhere_is_no_second_alert(open_site, mailbox, settings, clock):
    ours = settings(
        mail=mail_part(mailbox),
        channels="  desk: mailto:desk@example.org\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk]}",
    )
    run_once(ours, now=clock)
    publish(open_site)
    run_once(ours, every_source=True, now=clock)
    reprint = ("Reprint", f"{open_site.base}/b2", "Tue, 24 Nov 2026 09:00:00 GMT")
    old = ("Old news", f"{open_site.base}/b1", "Sun, 01 Nov 2026 08:00:00 GMT")
    open_site.put("/feed", rss([reprint, old]))
    open_site.put("/b2", page("转载：大模型管理办法公布了", LEAD * 3))
    clock.forward(hours=1)
    run_once(ours, every_source=True, now=clock)
    assert len(mailbox.taken) == 1
    with open_archive(ours.archive) as archive:
        assert len({article.story_id for article in archive.search("监督检查")}) == 1


def test_a_source_that_fails_stops_no_other_and_is_named(open_site, settings, clock):
    open_site.put("/list", "broken", status=500)
    report = run_once(settings(), now=clock)
    (failure,) = report.failures
    assert failure.startswith("office: ") and "500" in failure
    assert report.articles == 1
    with open_archive(settings().archive) as archive:
        (incident,) = archive.incidents()
    assert (incident.kind, incident.source_id) == ("fetch failed", "office")


def test_a_list_that_takes_too_long_to_read_is_an_incident_until_it_does_not(open_site, settings, clock, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(intake, "LIST_SECONDS", 0.0)
        report = run_once(settings(), now=clock)
    assert len(report.failures) == 2 and all("took longer than 0 s" in failure for failure in report.failures)
    with open_archive(settings().archive) as archive:
        assert {incident.kind for incident in archive.incidents()} == {"listing without rows"}
    assert run_once(settings(), every_source=True, now=clock).articles == 2
    with open_archive(settings().archive) as archive:
        assert archive.incidents() == []


def test_an_incident_ends_with_the_first_good_poll(open_site, settings, clock):
    open_site.put("/feed", "<html>redesigned</html>")
    run_once(settings(), now=clock)
    open_site.put("/feed", rss([]), "application/rss+xml")
    run_once(settings(), every_source=True, now=clock)
    with open_archive(settings().archive) as archive:
        assert archive.incidents() == [] and len(archive.incidents(only="all")) == 1


def test_a_failing_source_waits_longer_each_time(open_site, settings, clock):
    open_site.put("/list", "broken", status=500)
    ours = settings()
    asked = []
    for _ in range(48):
        run_once(ours, now=clock)
        asked.append(open_site.asked("/list"))
        clock.forward(minutes=10)
    assert asked[-1] < asked[-1] * 4 <= 48


def test_retry_after_holds_the_host_even_with_all(open_site, settings, clock):
    open_site.put("/list", "busy", status=429, headers={"Retry-After": "3600"})
    ours = settings()
    report = run_once(ours, now=clock)
    assert report.failures == []
    clock.forward(minutes=30)
    run_once(ours, every_source=True, now=clock)
    assert open_site.asked("/list") == 1
    clock.forward(minutes=31)
    run_once(ours, every_source=True, now=clock)
    assert open_site.asked("/list") == 2


def test_what_robots_txt_forbids_is_not_asked(open_site, settings, clock):
    open_site.put("/robots.txt", "User-agent: *\nDisallow: /a\nDisallow: /list\n", "text/plain")
    report = run_once(settings(), now=clock)
    assert open_site.asked("/list") == 0 and open_site.asked("/robots.txt") == 1
    assert any("robots.txt" in failure for failure in report.failures)
    run_once(settings(), every_source=True, now=clock)
    assert open_site.asked("/robots.txt") == 1


def test_addresses_that_are_not_public_are_refused_also_behind_a_redirect(open_site, settings_file, clock):
    from policywatch.config import load_settings

    path = settings_file()
    port = open_site.base.rpartition(":")[2]
    path.write_text(path.read_text().replace("allow_private: [127.0.0.1]", f'allow_private: ["127.0.0.1:{port}"]'))
    open_site.put("/list", "", status=302, headers={"Location": "http://127.0.0.1:9/secret"})
    report = run_once(load_settings(path, environment={}), now=clock)
    assert any("127.0.0.1" in failure and "not a public address" in failure for failure in report.failures)


def test_rows_of_a_first_poll_beyond_its_pages_are_found_by_title(open_site, settings, clock):
    open_site.put("/list", listing(*((f"/r{n}", f"关于第{n}项大模型试点的通知", "2026-11-01") for n in range(40))))
    ours = settings()
    run_once(ours, now=clock)
    assert sum(path.startswith("/r") and path != "/robots.txt" for path, _ in open_site.requests) == 30
    with open_archive(ours.archive) as archive:
        found = list(archive.search("title:大模型"))
        assert len(found) == 40 and all(archive.get(article.id) == article for article in found)


def test_first_poll_all_fetches_every_page(open_site, settings_file, clock):
    from policywatch.config import load_settings

    open_site.put("/list", listing(*((f"/r{n}", f"关于第{n}项试点的通知", "2026-11-01") for n in range(40))))
    path = settings_file()
    path.write_text(path.read_text().replace("  use: none\n", "  use: none\n  first_poll: all\n"))
    run_once(load_settings(path, environment={}), now=clock)
    assert sum(path.startswith("/r") and path != "/robots.txt" for path, _ in open_site.requests) == 40


def test_a_channel_that_is_down_is_tried_again_and_hurts_only_itself(open_site, mailbox, receiver, settings, clock):
    receiver.status = 503
    both = settings(
        mail=mail_part(mailbox),
        channels=f"  desk: mailto:desk@example.org\n  hook: {{url: '{receiver.url}', secret: '{SECRET}'}}\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk, hook]}",
    )
    run_once(both, now=clock)
    publish(open_site)
    clock.forward(hours=1)
    run_once(both, now=clock)
    assert len(mailbox.taken) == 1
    receiver.status = 200
    clock.forward(hours=1)
    run_once(both, now=clock)
    assert len(mailbox.taken) == 1
    ids = {headers["webhook-id"] for headers, _ in receiver.got}
    assert len(receiver.got) == 2 and len(ids) == 1


def test_news_beyond_the_cap_join_one_message_of_the_same_cycle(open_site, mailbox, settings, clock):
    ours = settings(
        mail=mail_part(mailbox),
        channels="  desk: mailto:desk@example.org\n",
        watches="    - {name: Models, keywords: [~大模型], to: [desk]}",
        more="limits: {messages_per_hour: 5}\n",
    )
    run_once(ours, now=clock)
    numbers = range(101, 109)
    news = [(f"/n{n}", f"大模型备案第{n}号公告", "2026-11-24") for n in numbers]
    open_site.put("/list", listing(*news, ("/a1", "旧闻一则", "2026-11-01")))
    for n in numbers:
        text = f"第{n}号公告说明大模型服务{n * 7919}项登记事项，并列出第{n * 31}批提供者名单。" * 6
        open_site.put(f"/n{n}", page(f"大模型备案第{n}号公告", text))
    report = run_once(ours, every_source=True, now=clock)
    assert (report.alerts, report.delivered, len(mailbox.taken)) == (8, 5, 5)
    told = "".join(message.get_body(("plain",)).get_content() for _, message in mailbox.taken)
    assert all(f"/n{n}" in told for n in numbers)


def test_a_clock_that_was_ahead_and_is_set_back_stops_nothing(open_site, settings, clock):
    ours = settings()
    clock.forward(days=2000)
    run_once(ours, now=clock)
    clock.forward(days=-2000)
    report = run_once(ours, now=clock)
    assert report.polls == 2 and open_site.asked("/list") == 2


def test_after_a_sleep_every_source_is_polled_once(open_site, settings, clock):
    ours = settings()
    run_once(ours, now=clock)
    clock.forward(days=3)
    assert run_once(ours, now=clock).polls == 2
    assert run_once(ours, now=clock).polls == 0


def command(*arguments: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "policywatch", *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_run_killed_while_it_sends_repeats_the_same_message(open_site, settings_file, tmp_path):
    with FakeReceiver().serve() as receiver:
        hook = f"  hook: {{url: '{receiver.url}', secret: '{SECRET}'}}\n"
        settings_file(channels=hook, watches="    - {name: Models, keywords: [~大模型], to: [hook]}")
        assert command("run", "--once", folder=tmp_path).wait(60) == 0
        publish(open_site)
        receiver.hang = True
        process = command("run", "--once", "--all", folder=tmp_path)
        wait_for(lambda: receiver.got)
        process.kill()
        process.wait()
        receiver.hang = False
        receiver.release()
        again = command("run", "--once", "--all", folder=tmp_path)
        assert again.wait(60) == 0
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1 and len(receiver.got) == 2
    assert receiver.got[0][1] == receiver.got[1][1]
    with sqlite3.connect(tmp_path / "archive.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_service_polls_until_it_is_told_to_stop(open_site, settings_file, tmp_path):
    settings_file()
    process = command("run", folder=tmp_path)
    wait_for(lambda: open_site.asked("/a1") and open_site.asked("/b1"))
    process.send_signal(signal.SIGTERM)
    begun = time.monotonic()
    assert process.wait(15) == 0
    assert time.monotonic() - begun < 10


def test_what_was_polled_before_it_is_told_to_stop_is_recorded(open_site, settings_file, tmp_path):
    path = settings_file()
    assert command("run", "--once", folder=tmp_path).wait(60) == 0
    path.write_text(path.read_text().replace("delay: 0s", "delay: 20s"))
    process = command("run", "--once", "--all", folder=tmp_path)
    wait_for(lambda: open_site.asked("/list") == 2)
    process.send_signal(signal.SIGTERM)
    assert process.wait(15) == 0
    with sqlite3.connect(tmp_path / "archive.db") as connection:
        polled = connection.execute("SELECT source_id, outcome FROM polls ORDER BY id").fetchall()
    assert polled == [("office", "ok"), ("press", "ok"), ("office", "unchanged")]


def test_it_stops_in_time_though_a_server_hangs(open_site, settings_file, tmp_path):
    settings_file()
    open_site.put("/list", "", hang=True)
    process = command("run", folder=tmp_path)
    wait_for(lambda: open_site.asked("/list"))
    process.send_signal(signal.SIGTERM)
    begun = time.monotonic()
    assert process.wait(15) == 0
    assert time.monotonic() - begun < 10


def test_it_stops_in_time_though_a_channel_hangs(open_site, settings_file, tmp_path):
    with FakeReceiver().serve() as receiver:
        receiver.hang = True
        hook = f"  hook: {{url: '{receiver.url}', secret: '{SECRET}'}}\n"
        settings_file(channels=hook, watches="    - {name: Models, keywords: [~大模型], to: [hook]}")
        assert command("run", "--once", folder=tmp_path).wait(60) == 0
        publish(open_site)
        sql = sqlite3.connect(tmp_path / "archive.db")
        with sql:
            sql.execute("UPDATE sources SET next_poll_at = '2026-01-01T00:00:00Z'")
        process = command("run", folder=tmp_path)
        wait_for(lambda: receiver.got)
        process.send_signal(signal.SIGTERM)
        begun = time.monotonic()
        assert process.wait(15) == 0
        assert time.monotonic() - begun < 10
        receiver.release()


def test_what_the_service_does_is_logged_as_events(open_site, settings_file, tmp_path):
    settings_file()
    process = command("run", "--log", "json", folder=tmp_path)
    wait_for(lambda: open_site.asked("/a1") and open_site.asked("/b1"))
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=15)
    events = [json.loads(line) for line in err.splitlines() if line.startswith("{")]
    assert events[0]["event"] == "service begins" and events[-1]["event"] == "service ends"
    assert {event["source_id"] for event in events if event["event"] == "polled"} == {"office", "press"}


def test_no_worker_outlives_a_killed_parent(open_site, settings_file, tmp_path):
    settings_file()
    process = command("run", folder=tmp_path)
    wait_for(lambda: open_site.asked("/a1"))
    wait_for(lambda: children(process.pid))
    workers = children(process.pid)
    process.kill()
    process.wait()
    wait_for(lambda: not any(Path(f"/proc/{pid}").exists() and running(pid) for pid in workers))


def children(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found.append(int(entry.name))
    return found


def running(pid: int) -> bool:
    try:
        return (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]) != "Z"
    except OSError:
        return False
