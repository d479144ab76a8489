"""The demo: the ordinary way over the built-in newsroom, told exactly once."""

from __future__ import annotations

import mailbox
import os
import re
import subprocess
import sys
from collections import Counter
from email import policy
from email.parser import BytesParser

import pytest
from conftest import NOW

from policywatch import open_archive
from policywatch.demo import run_demo
from policywatch.demo.articles import demo_articles, expected_alerts
from policywatch.errors import ConfigError


def test_it_ends_well_and_shows_what_was_collected_matched_and_told(demo):
    _, code, text = demo
    assert code == 0
    for part in ("linjiang-office", "[大模型]", "Subject: ", "Try next:", 'search "~大模型"', "alerts list"):
        assert part in text


def test_it_shows_a_draft_its_extension_its_final_version_and_a_reminder(demo):
    folder, _, text = demo
    assert re.search(r"\* Comments end on \d{4}-\d\d-\d\d, not on \d{4}-\d\d-\d\d\n", text)
    assert re.search(r"\* Final version of the draft of [\d-]+: 2 of 4 articles changed, 1 added, 1 removed\n", text)
    assert re.search(r"2[012] days later.*\n\n.*Subject: \[Drafts for comment\] Comments end in 14 days", text)
    with open_archive(folder / "archive.db") as archive:
        assert [alert.cause[-4:] for alert in archive.alerts() if alert.kind == "reminder"] == ["T-14"]


def test_every_expected_story_is_told_once_to_each_watch_and_nothing_else(demo):
    folder, _, _ = demo
    with open_archive(folder / "archive.db") as archive:
        told = [(alert.watch, alert.article.title) for alert in archive.alerts() if alert.kind == "news"]
    expected = expected_alerts(NOW)
    assert len(told) == len(expected)
    for alert in expected:
        assert sum(watch == alert.watch and title in alert.titles for watch, title in told) == 1, alert


def test_every_article_is_kept_with_its_own_text(demo):
    folder, _, _ = demo
    with open_archive(folder / "archive.db") as archive:
        by_title = {article.title: article for article in archive}
    for article in demo_articles(NOW):
        kept = by_title[article.title]
        if article.missing:
            assert kept.body_from == "feed" and kept.problem
        else:
            assert kept.body == "\n".join(article.paragraphs), article.id
            assert kept.published_on == article.published_at.date().isoformat()


def test_its_mails_are_mails(demo):
    folder, _, _ = demo
    messages = [
        BytesParser(policy=policy.default).parsebytes(path.read_bytes()) for path in (folder / "mail" / "new").iterdir()
    ]
    health = [message["Subject"] for message in messages if message["Subject"].startswith("policywatch: ")]
    assert health == ["policywatch: policy-lantern: not readable"]  # the page that is missing
    assert len(messages) == len(mailbox.Maildir(folder / "mail")) == len(expected_alerts(NOW)) + 2  # and a reminder
    assert not any(message.defects for message in messages)
    assert Counter(message["Message-ID"] for message in messages).most_common(1)[0][1] == 1


def test_it_replaces_an_older_demo_and_touches_nothing_else(demo, tmp_path):
    folder, _, _ = demo
    assert run_demo(folder, echo=lambda line: None, now=NOW) == 0
    (tmp_path / "thesis.txt").write_text("precious")
    with pytest.raises(ConfigError, match=r"thesis\.txt"):
        run_demo(tmp_path, echo=lambda line: None)
    assert (tmp_path / "thesis.txt").read_text() == "precious"


def test_the_commands_to_try_next_work(demo):
    folder, _, text = demo
    for command in text.partition("Try next:")[2].split("\n")[1:4]:
        arguments = command.replace("policywatch", f"{sys.executable} -m policywatch", 1)
        done = subprocess.run(
            arguments, shell=True, cwd=folder.parent, capture_output=True, text=True, env=os.environ, check=False
        )
        assert done.returncode == 0 and done.stdout, (command, done.stderr)
