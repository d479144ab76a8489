"""How many articles a query matches: exactly where few may, else about, and near to the truth."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from test_search import NOW, archive_with

from policywatch import open_archive
from policywatch.matching.patterns import Pattern
from policywatch.matching.widening import widened
from policywatch.storage import Count

TODAY = NOW.date()
MODELS = ("大模型", "大模型", "大模型", "推理模型", "基座模型", "专用模型", "large model")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """2,000 articles: 中国 in half of them, cut in a sixth; a concept's words in a third; 算力 in the last 300."""
    chance = random.Random(3)
    bodies = []
    for number in range(2_000):
        body = ["发展中国家" if chance.random() < 1 / 3 else "中国发布"] if chance.random() < 1 / 2 else []
        body += [chance.choice(MODELS) if chance.random() < 1 / 3 else chance.choice(("模型", "型号", "大小", ""))]
        body += ["算力"] if number >= 1_700 else []
        bodies.append("，".join(body))
    folder = tmp_path_factory.mktemp("many")
    archive_with(folder, *bodies).close()
    with open_archive(folder / "archive.db") as archive:
        yield archive


@pytest.fixture
def few_are_counted(monkeypatch):
    monkeypatch.setattr("policywatch.storage.counting.COUNTED", 100)


@pytest.mark.parametrize(
    "query", ["中国", "中国 模型", "title:Titel 中国", "~large-model", "concept:large-model", "body:~large-model",
              "~large-model OR 中国", "中国 -模型", "language:de"]
)  # fmt: skip
def test_many_are_counted_about(many, few_are_counted, query):
    number, is_exact = many.count(query, today=TODAY)
    exact = many.count(query, today=TODAY, exact=True)
    assert exact.is_exact and not is_exact
    assert number == pytest.approx(exact.number, rel=0.15)
    assert many.count(query, today=TODAY) == (number, False)  # the same whenever it is asked


@pytest.mark.parametrize("query", ["中国", "~large-model"])
def test_few_are_counted_exactly(many, query):
    assert many.count(query, today=TODAY) == many.count(query, today=TODAY, exact=True)


def test_what_came_all_at_one_time_is_counted_about(many, few_are_counted):
    assert many.count("算力", today=TODAY).number == 300


def test_a_count_of_many_candidates_is_about_unless_it_must_be_exact(tmp_path, monkeypatch):
    monkeypatch.setattr("policywatch.storage.counting.COUNTED", 4)
    monkeypatch.setattr("policywatch.storage.counting.SAMPLE", 4)
    with archive_with(tmp_path, *["中国发布"] * 4, *["发展中国家"] * 4) as archive:
        assert archive.count("中国") == (4, False)  # two of the four that were looked at, old and new, of eight
        assert archive.count("中国", exact=True) == (4, True)
        assert archive.count("发布") == (4, True)


@pytest.mark.parametrize(
    ("counted", "shown", "number"),
    [
        (Count(34_726, False), "about 35,000", 34_726),
        (Count(2_004, True), "2004", 2_004),
        (Count(7, False), "about 7", 7),
    ],
)
def test_what_is_known_about_is_shown_so(run, monkeypatch, counted, shown, number):
    monkeypatch.setattr("policywatch.storage.Archive.count", lambda *_, **__: counted)
    assert run("search", "算力 券", "--count").stdout.strip() == shown
    assert json.loads(run("search", "算力 券", "--count", "--json").stdout)["count"] == number


def test_all_words_with_an_ending_are_found_however_many_there_are(tmp_path):
    words = [f"{first}{second}richtung" for first in "abcdefghij" for second in "klmnopqrst"]
    with archive_with(tmp_path, *words, "Richtlinie") as archive:
        assert archive.count("*richtung", today=TODAY) == (100, True)
        assert archive.count("*richtung -*krichtung", today=TODAY) == (90, True)
        assert len(list(archive.search("*richtung*", today=TODAY))) == 100


@given(st.lists(st.text("大模型算力券", min_size=1, max_size=6), min_size=1, max_size=9, unique=True))
@example(["大模型", "推理模型", "基座模型"])
def test_what_words_share_stands_where_they_stand(words):
    own, shared = widened([Pattern(" model "), *map(Pattern, words)])
    assert own[:2] == (Pattern(" model "), Pattern(words[0]))
    for word in words:
        assert Pattern(word) in own or any(part.line in word for part in shared)
    assert len(own) + len(shared) <= len(words) + 1


def test_words_share_as_much_as_they_can():
    words = ["算力", "推理大模型", "通用大模型", "大模型备案", "高带宽内存", "高带宽存储", "光刻机"]
    own, shared = widened(map(Pattern, words))
    assert [pattern.line for pattern in own] == ["算力", "光刻机"]
    assert [pattern.line for pattern in shared] == ["大模型", "高带宽"]
