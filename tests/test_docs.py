"""The documentation says what is so."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from policywatch.config import load_catalogue, load_settings, settings, source_form, telling, watching

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def generator():
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["cli.md", "sources.md"])
def test_generated_pages_are_as_the_code_is(name):
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == generator().PAGES[name](), "run `make docs`"


def test_the_settings_page_is_a_settings_file_that_loads(tmp_path):
    (whole,) = blocks("settings.md", "yaml")
    path = tmp_path / "policywatch.yaml"
    path.write_text(whole)
    (tmp_path / "ca.pem").write_text("")
    environment = {"SMTP_PASSWORD": "p@ss", "HOOK_SECRET": "whsec_x"}
    loaded = load_settings(path, environment=environment, catalogue=load_catalogue)
    assert loaded.mail.password == "p@ss" and loaded.watches[0].to == ("desk", "hook")


def test_the_settings_page_names_every_key():
    (whole,) = blocks("settings.md", "yaml")
    keys = {*settings._KEYS, *source_form._KEYS, *source_form._LIST_KEYS, *source_form._DETAIL_KEYS, *watching._KEYS}
    keys |= {*source_form._REQUEST_KEYS}
    missing = {key for key in keys if not re.search(rf"\b{key}:", whole)}
    assert missing == set()


def test_what_the_settings_page_shows_as_values_is_the_default(tmp_path):
    path = tmp_path / "policywatch.yaml"
    path.write_text("sources: {use: none}\n")
    plain = load_settings(path, environment={})
    (whole,) = blocks("settings.md", "yaml")
    for text in (
        f"timezone: {plain.timezone} ",
        f"first_poll: {plain.first_poll} ",
        f"messages_per_hour: {plain.limits.messages_per_hour}",
        f"delay: {plain.network.delay.seconds}s",
        f"archive: {plain.archive.name}",
    ):
        assert text in whole
    assert telling._PORTS == {"smtp": 587, "smtps": 465} and ":587" in whole


def test_the_archive_page_names_columns_that_are_there(demo):
    text = (ROOT / "docs" / "archive.md").read_text(encoding="utf-8")
    with sqlite3.connect(demo[0] / "archive.db") as connection:
        for tables, columns in re.findall(r"^\| ((?:`\w+` ?)+)\| (.*) \|$", text, re.MULTILINE):
            (table,) = re.findall(r"`(\w+)`", tables)
            there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            named = set(re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", columns)))
            assert named <= there, table


def test_the_examples_in_sql_and_python_run(demo, monkeypatch, capsys):
    monkeypatch.chdir(demo[0])
    for statement in blocks("archive.md", "sql"):
        with sqlite3.connect("archive.db") as connection:
            assert connection.execute(statement).fetchall()
    for code in [*blocks("archive.md", "python"), *blocks("queries.md", "python")]:
        exec(compile(code, "docs", "exec"), {})
    assert "title 0 11 ~大模型" in capsys.readouterr().out


def test_the_webhook_on_the_page_has_the_fields_of_a_real_one():
    from policywatch.alerts import payload

    (shown,) = blocks("alerts.md", "json")
    data = json.loads(shown)["data"]
    real = Path(payload.__file__).read_text(encoding="utf-8")
    assert all(f'"{name}"' in real for name in [*data, *data["article"]])


def test_the_tests_that_hold_the_promises_are_there():
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", (ROOT / "docs" / "alerts.md").read_text(encoding="utf-8"))
    assert len(named) > 25
    for file, name in named:
        assert f"\ndef {name}(" in (ROOT / "tests" / file).read_text(encoding="utf-8"), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for link in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        assert link.startswith("https://") or (page.parent / link).exists(), link


def test_commands_on_the_pages_are_commands_that_exist():
    from policywatch.cli import _COMMANDS

    for page in PAGES:
        for command in re.findall(r"`(?:\S*/)?policywatch (?:-c \S+ )?([a-z]+)", page.read_text(encoding="utf-8")):
            assert command in _COMMANDS, (page.name, command)


def test_the_example_script_runs(demo):
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "query_archive.py", demo[0] / "archive.db", "~大模型"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "articles" in done.stdout and "linjiang-office" in done.stdout


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_takes_the_unit(tmp_path):
    unit = tmp_path / "policywatch.service"
    text = (ROOT / "examples" / "policywatch.service").read_text()
    unit.write_text(text.replace("/opt/policywatch/bin/policywatch", sys.executable))
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert "policywatch.service" not in done.stderr, done.stderr
