from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
import yaml

from policywatch.config import load_catalogue
from policywatch.spiders import list_problem
from policywatch.spiders.selectors import compile_selector
from policywatch.spiders.trial import read_saved

FILES = sorted(
    (entry for entry in files("policywatch.spiders").joinpath("catalogue").iterdir()), key=lambda entry: entry.name
)
ENTRIES = [entry for file in FILES for entry in yaml.safe_load(file.read_text(encoding="utf-8"))]
BY_ID = {entry["id"]: entry for entry in ENTRIES}
SOURCES = {source.id: source for source in load_catalogue()}
PAGES = sorted(
    page
    for page in (Path(__file__).parent / "sources").glob("*/*")
    if page.suffix in (".html", ".xml", ".jsonp", ".js") or page.name == "answer.json"
)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
DURATION = re.compile(r"(\d+)([mhd])")
MINUTES = {"m": 1, "h": 60, "d": 1440}

each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=list(BY_ID) if len(BY_ID) == len(ENTRIES) else None)


def urls_of(entry: dict) -> tuple[str, ...]:
    return (entry["url"],) if isinstance(entry["url"], str) else tuple(entry["url"])


def minutes(text: str) -> int:
    found = DURATION.fullmatch(text)
    assert found, text
    return int(found.group(1)) * MINUTES[found.group(2)]


def test_every_id_is_one_source():
    assert len(BY_ID) == len(ENTRIES) >= 163


def test_the_files_hold_yaml_only():
    assert all(file.name.endswith(".yaml") for file in FILES)


@each_entry
def test_a_source_is_complete(entry):
    assert re.fullmatch(r"[a-z0-9-]+", entry["id"])
    assert set(entry["name"]) == {"zh", "en"}
    assert entry["publisher"]
    assert entry["language"] in ("zh-Hans", "zh-Hant", "en", "de")
    assert entry["tier"] in (1, 2, 3)
    assert entry["kind"] in ("feed", "listing", "json", "sitemap")
    known = {"id", "name", "publisher", "language", "tier", "kind", "url", "timezone", "list", "detail", "every"}
    assert not set(entry) - known - {"family", "request", "expect", "enabled", "reason"}


@each_entry
def test_its_addresses_are_web_addresses(entry):
    for url in urls_of(entry):
        assert urlsplit(url).scheme in ("http", "https")
        assert urlsplit(url).hostname


@each_entry
def test_its_zone_is_known(entry):
    if "timezone" in entry:
        assert ZoneInfo(entry["timezone"])
    if entry["language"].startswith("zh") or entry["tier"] == 1:
        assert entry["timezone"]


@each_entry
def test_its_selectors_can_be_read(entry):
    source = SOURCES[entry["id"]]
    assert [problem for name in source.list if (problem := list_problem(source, name))] == []
    for text in source.detail.values():
        assert compile_selector(text)
    assert set(entry.get("detail", {})) <= {"title", "body", "date"}
    if source.kind == "listing" and source.enabled and source.family is None:
        assert {"item", "link", "title"} <= set(source.list)
    if source.kind == "json" and source.enabled and source.family is None:
        assert {"link", "title", "date"} <= set(source.list)


@each_entry
def test_its_rhythm_is_sensible(entry):
    every = {name: minutes(text) for name, text in entry["every"].items()}
    assert 5 <= every["min"] < every["max"] <= 1440
    assert entry.get("expect", {}).get("items", 1) >= 1


@each_entry
def test_a_disabled_source_says_why(entry):
    assert ("reason" in entry) == (entry.get("enabled", True) is False)


def test_every_endpoint_and_family_that_is_polled_has_a_page():
    known = {page.parent.name for page in PAGES}
    own = {source.id for source in SOURCES.values() if source.kind == "json" and source.enabled and not source.family}
    assert own - known == set()
    assert {source.family for source in SOURCES.values()} <= {SOURCES[id].family for id in known}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_page_gives_its_rows(page):
    source = SOURCES[page.parent.name]
    beside = page.with_name("rows.json" if page.stem == "answer" else f"{page.stem}.json")
    expected = json.loads(beside.read_text(encoding="utf-8"))
    items = read_saved(page.read_bytes(), expected["url"], source, now=NOW)
    assert expected["url"] in source.urls
    assert [{"url": item.url, "title": item.title, "published": written(item.published)} for item in items] == [
        {**row, "published": instant(row["published"])} for row in expected["items"]
    ]


def written(published: datetime | date | None) -> str | None:
    if isinstance(published, datetime):
        return published.astimezone(UTC).isoformat()
    return published.isoformat() if published else None


def instant(text: str | None) -> str | None:
    return datetime.fromisoformat(text).astimezone(UTC).isoformat() if text and "T" in text else text
