"""The commands, as a person types them, on the archive that the demo leaves."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from icalendar import Calendar

from policywatch.cli import main

SOURCES = Path(__file__).parent / "sources"


@pytest.fixture
def folder(demo, tmp_path):
    """A copy of the demo's folder, to be changed at will."""
    shutil.copytree(demo[0], tmp_path / "desk")
    return tmp_path / "desk"


@pytest.fixture
def pw(folder, monkeypatch):
    """Run a command in the folder of the settings; give exit code, standard output, standard error."""
    monkeypatch.chdir(folder)

    def run(*arguments: str) -> tuple[int, str, str]:
        done = CliRunner().invoke(main, arguments)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stdout, done.stderr

    return run


def rows(pw, *arguments: str):
    code, out, _ = pw(*arguments, "--json")
    assert code == 0
    return json.loads(out)


def sql(folder, statement: str, *values: object) -> None:
    with sqlite3.connect(folder / "archive.db") as connection:
        connection.execute(statement, values)


def test_search_gives_the_promised_fields(pw):
    found = rows(pw, "search", "~大模型")
    assert len(found) > 3
    assert set(found[0]) == {
        "id", "url", "title", "source", "language", "published_at", "published_on", "first_seen_at", "story", "body",
    }  # fmt: skip
    assert len(rows(pw, "search", "~大模型", "--limit", "2")) == 2
    assert {row["language"] for row in found} >= {"zh-Hans", "zh-Hant", "de", "en"}


def test_a_search_that_finds_nothing_says_so_and_is_no_failure(pw):
    assert pw("search", "量子纠缠望远镜") == (0, "", "nothing found\n")
    assert rows(pw, "search", "量子纠缠望远镜") == []


def test_a_wrong_query_is_one_line_with_its_column_and_exit_code_2(pw):
    code, out, err = pw("search", "大模型 AND")
    assert (code, out) == (2, "") and err.startswith("QUERY:1:5: ") and err.count("\n") == 1


def test_show_takes_any_beginning_of_an_id(pw):
    article = rows(pw, "search", "title:具身智能", "--limit", "1")[0]
    shown = rows(pw, "show", article["id"][:8])
    assert shown["title"] == article["title"] and shown["matches"][0]["watch"] == "Embodied intelligence"
    code, out, _ = pw("show", article["id"])
    assert code == 0 and article["title"] in out and article["url"] in out
    code, _, err = pw("show", "zzzz")
    assert code == 1 and "zzzz" in err


def test_facts_of_papers_are_found_and_shown(pw):
    drafts = rows(pw, "search", "stage:draft source:linjiang-office")
    assert drafts and all("征求意见" in row["title"] for row in drafts)
    assert [row["title"] for row in rows(pw, "search", "number:临智函*20号")] == [
        "关于征集具身智能应用场景典型案例的通知"
    ]
    shown = rows(pw, "show", drafts[0]["id"])["facts"]
    assert shown["stage"] == "draft" and shown["comment_deadline"] > drafts[0]["published_on"]
    code, out, _ = pw("show", drafts[0]["id"])
    assert code == 0 and f"comment deadline: {shown['comment_deadline']}" in out
    (paper,) = [row for row in rows(pw, "documents", "list") if "beian@linjiang.example" in row["contacts"]]
    assert paper["name"] == "算法推荐服务备案指南"


def test_drafts_are_found_by_how_soon_their_comments_end(pw):
    china = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    still_open = {row["id"] for row in rows(pw, "search", "deadline:1y")}
    drafts = rows(pw, "documents", "list", "--stage", "draft")
    assert still_open and still_open >= {row["article"] for row in rows(pw, "documents", "list", "--open")}
    days = [row["comment_deadline"] for row in drafts if row["comment_deadline"]]
    soonest = min(day for day in days if day >= china.isoformat())
    assert still_open >= {row["id"] for row in rows(pw, "search", f"deadline:{soonest}")} > set()
    assert pw("search", "deadline:soon")[0] == 2


FINAL = "title:关于印发《行业大模型应用服务管理办法》的通知"
DRAFT = "title:关于公开征求《行业大模型应用服务管理办法（征求意见稿）》意见的通知"


def test_a_paper_is_shown_with_its_other_stages_and_links_can_be_corrected(pw):
    final, draft = rows(pw, "search", FINAL)[0]["id"], rows(pw, "search", DRAFT)[0]["id"]
    related = {other["article"]: other for other in rows(pw, "documents", "show", final)["related"]}
    assert (related[draft]["relation"], related[draft]["turned"]) == ("draft-of", True) and related[draft]["reason"]
    assert pw("documents", "unlink", final, draft)[0] == 0
    assert draft not in {other["article"] for other in rows(pw, "documents", "show", final)["related"]}
    assert pw("documents", "link", draft, final, "--reason", "the desk says so")[0] == 0
    (again,) = [other for other in rows(pw, "documents", "show", final)["related"] if other["article"] == draft]
    assert again["reason"] == "the desk says so" and again["turned"]
    code, out, _ = pw("documents", "show", draft)
    assert code == 0 and "because the desk says so" in out


def test_papers_are_listed_by_stage_and_by_being_open(pw):
    drafts = rows(pw, "documents", "list", "--stage", "draft")
    still_open = rows(pw, "documents", "list", "--stage", "draft", "--open")
    assert {row["stage"] for row in drafts} == {"draft"} and 0 < len(still_open) < len(drafts)


def test_days_to_come_are_a_calendar_with_one_day_a_paper(pw):
    days = rows(pw, "documents", "calendar")
    assert [day["on"] for day in days] == sorted(day["on"] for day in days)
    assert len({(day["on"], day["what"]) for day in days}) >= 3
    code, out, _ = pw("documents", "calendar", "--ics")
    assert code == 0 and out.count("BEGIN:VEVENT") == len(days)
    assert all(len(line.encode()) <= 75 for line in out.splitlines())
    events = Calendar.from_ical(out).walk("VEVENT")
    assert [(event.start.isoformat(), str(event["SUMMARY"])) for event in events] == [
        (day["on"], f"{day['what']}: {day['title']}") for day in days
    ]
    assert all(type(event.start) is date and event["URL"].startswith("http") for event in events)
    again = Calendar.from_ical(pw("documents", "calendar", "--ics")[1]).walk("VEVENT")
    uids = [str(event["UID"]) for event in events]
    assert [str(event["UID"]) for event in again] == uids and len(set(uids)) == len(days)


def test_two_versions_of_a_paper_are_compared_by_article(pw, folder):
    first, second = (rows(pw, "search", query)[0]["id"] for query in (DRAFT, FINAL))
    draft = "第一条 为规范服务，制定本办法。\n第二条 提供者应当登记。\n第三条 本办法自公布之日起施行。"
    final = "第一条 为规范服务，制定本办法。\n第二条 提供者应当在十日内登记。\n第三条 本办法自公布之日起施行。"
    sql(folder, "UPDATE articles SET body = ? WHERE id = ?", draft, first)
    sql(folder, "UPDATE articles SET body = ? WHERE id = ?", final, second)
    code, out, _ = pw("documents", "diff", first, second)
    assert code == 0 and "第二条: changed" in out and "{+在十日内+}" in out and "1 of 3 articles changed" in out
    assert rows(pw, "documents", "diff", first, second)["summary"] == "1 of 3 articles changed"


def test_show_diff_says_what_changed_or_that_nothing_did(pw):
    article = rows(pw, "search", FINAL)[0]["id"]
    assert pw("show", article, "--diff") == (0, "", "there is one version only\n")


def test_show_versions_lists_every_version(pw):
    article = rows(pw, "search", "title:具身智能", "--limit", "1")[0]
    (version,) = rows(pw, "show", article["id"], "--versions")
    assert version["number"] == 1 and version["title"] == article["title"]


def test_alerts_are_listed_filtered_and_shown(pw):
    alerts = rows(pw, "alerts", "list")
    assert set(alerts[0]) == {"id", "watch", "recipient", "kind", "state", "created_at", "title", "url"}
    assert {alert["state"] for alert in alerts} == {"delivered"}
    assert rows(pw, "alerts", "list", "--state", "dead") == []
    assert len(rows(pw, "alerts", "list", "--since", "7d")) == len(alerts)
    shown = rows(pw, "alerts", "show", alerts[0]["id"][:8])
    assert shown["deliveries"][0]["attempts"][0]["outcome"] == "delivered" and shown["terms"]


def test_a_dead_alert_can_be_made_due_again(pw, folder):
    alert = rows(pw, "alerts", "list")[0]
    sql(folder, "UPDATE deliveries SET state = 'dead'")
    sql(folder, "UPDATE alerts SET state = 'dead'")
    assert pw("alerts", "retry", alert["id"])[:2] == (0, "1 messages are due again\n")
    assert len(rows(pw, "alerts", "list", "--state", "owed")) == 1
    assert pw("alerts", "retry", "--all")[0] == 0
    assert rows(pw, "alerts", "list", "--state", "dead") == []
    assert pw("alerts", "retry")[0] == 2


def test_a_test_message_goes_the_way_of_every_message(pw, folder):
    before = len(list((folder / "mail" / "new").iterdir()))
    code, out, _ = pw("alerts", "test", "mail")
    assert code == 0 and "delivered" in out
    assert len(list((folder / "mail" / "new").iterdir())) == before + 1
    code, _, err = pw("alerts", "test", "male")
    assert code == 2 and "mail" in err


def test_a_test_over_a_channel_that_does_not_work_fails_with_the_reason(pw, folder):
    settings = (folder / "policywatch.yaml").read_text()
    (folder / "policywatch.yaml").write_text(
        settings.replace("  mail: maildir:./mail", '  mail: maildir:./mail\n  hook: {url: "https://127.0.0.1:9/x"}')
    )
    code, out, _ = pw("alerts", "test", "hook")
    assert code == 1 and "not a public address" in out
    code, out, _ = pw("status")
    assert code == 1 and out.startswith("channel broken: hook")  # the worst comes first


def test_status_is_well_until_something_is_wrong(pw, folder):
    code, out, _ = pw("status")
    assert code == 1 and out.startswith("not readable: policy-lantern")  # the demo has a page that is missing
    sql(folder, "UPDATE incidents SET ended_at = started_at")
    code, out, _ = pw("status")
    assert code == 0 and out.endswith("all is well\n") and "5 of 5 are well" in out
    for kind in ("fetch failed", "blocked"):
        sql(
            folder,
            "INSERT INTO incidents (kind, source_id, started_at, problem, advice) VALUES (?, ?, ?, 'p', 'a')",
            kind,
            "policy-lantern",
            "2026-11-24T08:00:00Z",
        )
    code, out, _ = pw("status")
    assert code == 1 and out.index("blocked: policy-lantern") < out.index("fetch failed: policy-lantern")
    assert pw("status", "--json")[0] == 1


def test_coverage_shows_proven_spans_and_gaps(pw, folder):
    spans = rows(pw, "sources", "coverage", "linjiang-office")
    assert len(spans) == 1 and spans[0]["proven"] and spans[0]["from"] <= spans[0]["to"]
    sql(
        folder,
        "INSERT INTO polls (source_id, at, outcome, found, new, overlap)"
        " VALUES ('linjiang-office', '2099-01-01T00:00:00Z', 'ok', 20, 20, 0)",
    )
    spans = rows(pw, "sources", "coverage", "linjiang-office")
    assert [span["proven"] for span in spans][-1] is False and "nothing that the older one had" in spans[-1]["why"]
    assert pw("sources", "coverage", "linjiang-ofice")[0] == 2


def test_a_reread_mends_what_was_read_worse_and_tells_nobody(pw, folder):
    article, told = rows(pw, "search", FINAL)[0], len(rows(pw, "alerts", "list"))
    assert pw("reread")[:2] == (0, "")
    sql(folder, "UPDATE articles SET body = 'badly read', content_hash = '' WHERE id = ?", article["id"])
    code, out, err = pw("reread")
    assert code == 0 and out.startswith(article["id"][:8]) and "1 articles changed" in err
    assert rows(pw, "show", article["id"])["body"] == article["body"]
    assert len(rows(pw, "show", article["id"], "--versions")) == 2
    assert len(rows(pw, "alerts", "list")) == told and pw("archive", "check")[0] == 0


def test_sources_are_listed_with_how_they_are(pw):
    listed = rows(pw, "sources", "list")
    assert [row["id"] for row in listed][:1] == ["linjiang-office"] and listed[0]["outcome"] == "ok"
    every = rows(pw, "sources", "list", "--all")
    assert len(every) > 100 and {row["used"] for row in every} == {True, False}


@pytest.mark.parametrize(
    "page", sorted([*SOURCES.glob("*/*.html"), *SOURCES.glob("*/answer.*")]), ids=lambda page: page.parent.name
)
def test_a_saved_page_of_a_built_in_source_is_read_without_a_settings_file(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    beside = page.with_name("rows.json") if page.stem == "answer" else page.with_suffix(".json")
    expected = json.loads(beside.read_text())
    done = CliRunner().invoke(
        main, ["sources", "test", page.parent.name, "--page", str(page), "--url", expected["url"], "--json"]
    )
    assert done.exit_code == 0
    assert [row["url"] for row in json.loads(done.stdout)["items"]] == [row["url"] for row in expected["items"]]


def test_a_saved_feed_needs_no_id_and_a_page_without_rows_fails(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    feed = next(SOURCES.glob("*/feed.xml"))
    run = lambda *more: CliRunner().invoke(main, ["sources", "test", *more])  # noqa: E731
    assert run("--kind", "feed", "--page", str(feed), "--url", "https://example.org/feed").exit_code == 0
    sitemap = tmp_path / "sitemap.xml"
    sitemap.write_text("<urlset><url><loc>https://example.org/a</loc></url></urlset>")
    assert run("--kind", "sitemap", "--page", str(sitemap), "--url", "https://example.org/s.xml").exit_code == 0
    assert run("36kr", "--kind", "listing", "--page", str(sitemap)).exit_code == 1
    (tmp_path / "empty.html").write_text("<html><body><p>moved</p></body></html>")
    done = run("cac-wxan", "--page", "empty.html", "--json")
    assert done.exit_code == 1 and json.loads(done.stdout)["items"] == []
    assert run("cac-wxam", "--page", "empty.html").exit_code == 2
    assert run().exit_code == 2


def test_a_source_is_tried_live_and_nothing_is_stored(site, settings_file, tmp_path, monkeypatch):
    from fake_site import page

    site.put("/list", "<ul class='list'><li><a href='/a'>公告</a><span>2026-11-01</span></li></ul>")
    site.put("/a", page("公告", "公告的内容在这里。" * 8))
    settings_file()
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["sources", "test", "office", "--json"])
    shown = json.loads(done.stdout)
    assert done.exit_code == 0 and shown["items"] == [
        {"url": f"{site.base}/a", "title": "公告", "published_at": "2026-11-01"}
    ]
    assert shown["article"]["body"].startswith("公告的内容") and not (tmp_path / "archive.db").exists()
    assert CliRunner().invoke(main, ["sources", "test", "press"]).exit_code == 1


def test_a_backup_is_an_archive_and_never_overwrites(pw, folder):
    assert pw("archive", "backup", "copy.db")[0] == 0
    with sqlite3.connect(folder / "copy.db") as copy, sqlite3.connect(folder / "archive.db") as archive:
        count = "SELECT count(*) FROM articles"
        assert copy.execute(count).fetchone() == archive.execute(count).fetchone()
    assert (folder / "copy.db").stat().st_mode & 0o777 == 0o600
    code, _, err = pw("archive", "backup", "copy.db")
    assert code == 1 and "copy.db is there already" in err


def test_check_finds_what_the_index_lacks_and_mends_it(pw, folder):
    assert pw("archive", "check")[0] == 0
    sql(folder, "UPDATE articles SET body = body || ' Nachtrag' WHERE seq = 1")
    sql(folder, "DELETE FROM articles WHERE seq = 2")
    code, out, _ = pw("archive", "check")
    assert code == 1 and "article 1 " in out and "2 differences" in out
    assert pw("archive", "check", "--mend")[0] == 0
    assert pw("archive", "check")[0] == 0 and len(rows(pw, "search", "Nachtrag")) == 1


def test_a_damaged_file_is_named(pw, folder):
    with (folder / "snapshots.db").open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 20_000)
    code, out, err = pw("archive", "check")
    assert code == 1 and "snapshots.db" in out + err


def test_prune_deletes_what_is_older_than_the_settings_keep(pw, folder):
    with (folder / "policywatch.yaml").open("a") as settings:
        settings.write("keep: {snapshots: 30d, polls: 90d}\n")
    sql(folder, "UPDATE polls SET at = '2020-01-01T00:00:00Z'")
    sql(folder, "UPDATE versions SET superseded = x'00', snapshot = snapshot")
    with sqlite3.connect(folder / "snapshots.db") as snapshots:
        snapshots.execute("UPDATE snapshots SET at = '2020-01-01T00:00:00Z'")
        (contents,) = snapshots.execute("SELECT count(*) FROM contents").fetchone()
    code, out, _ = pw("archive", "prune")
    # Two polls a source: the last of each stays.
    assert code == 0 and out.startswith(f"{contents} contents") and "5 polls deleted" in out


def test_init_writes_a_file_that_works_and_never_overwrites(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run = lambda *more: CliRunner().invoke(main, list(more))  # noqa: E731
    assert run("init", "news", "--watch", "大模型").exit_code == 0
    assert run("-c", "news/policywatch.yaml", "sources", "list").exit_code == 0
    before = (tmp_path / "news" / "policywatch.yaml").read_text()
    assert "大模型" in before and run("init", "news").exit_code == 2
    assert (tmp_path / "news" / "policywatch.yaml").read_text() == before
    assert run("init", "other", "--watch", "(").exit_code == 2 and not (tmp_path / "other").exists()


@pytest.mark.parametrize("command", [["run", "--once"], ["search", "x"], ["alerts", "list"], ["status"]])
def test_without_settings_every_command_names_the_way_to_get_some(command, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 2 and "policywatch init" in done.stderr


def test_before_the_first_run_there_is_no_archive_and_that_is_said(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(main, ["init"])
    done = CliRunner().invoke(main, ["status"])
    assert done.exit_code == 1 and "policywatch run" in done.stderr


def test_a_wrong_command_names_the_nearest(tmp_path):
    done = CliRunner().invoke(main, ["serch", "x"])
    assert done.exit_code == 2 and "did you mean 'search'?" in done.stderr


def test_a_shell_can_complete_commands(tmp_path):
    environment = {
        **os.environ,
        "_POLICYWATCH_COMPLETE": "bash_complete",
        "COMP_WORDS": "policywatch al",
        "COMP_CWORD": "1",
    }
    script = "import sys; sys.argv = ['policywatch']; from policywatch.cli import entry; entry()"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout == "plain,alerts\n"


def test_help_imports_no_crawler_no_reader_and_no_web_module():
    heavy = {"scrapy", "twisted", "lxml", "trafilatura", "jinja2", "sqlite_utils", "feedparser", "yaml", "http.client"}
    code = f"""
import sys
from policywatch.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n" and "Examples" in done.stdout


def test_a_reader_that_closes_early_is_no_error(folder):
    command = f"{sys.executable} -m policywatch search 的 --json | head -c 1"
    done = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout == "[" and done.stderr == ""
