"""`policywatch watches` and `policywatch concepts`, over an archive of a few articles."""

from __future__ import annotations

import json
from datetime import date

import pytest
from few_articles import OFFICE, keep
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.matching import Query, WatchSet, analyse, explain
from policywatch.models import ArticleFacts, Watch
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id


def test_the_watches_are_listed(run):
    assert "title:征求意见 ~大模型" in run("watches", "list").stdout
    (first, *_) = json.loads(run("watches", "list", "--json").stdout)
    assert first == {"name": "Computing", "keywords": ["算力", "title:芯片"], "except": ["股票"], "to": ["desk"],
                     "when": "now"}  # fmt: skip


def test_a_trial_tells_stories_once_and_what_except_held_back(run):
    trial = json.loads(run("watches", "test", "Computing", "--json").stdout)
    assert [story["url"][-1] for story in trial["stories"]] == ["d", "a"]
    assert [copy["url"][-1] for copy in trial["stories"][1]["copies"]] == ["b"]
    assert [(held["url"][-1], held["by"]) for held in trial["held_back"]] == [("c", "股票")]
    assert trial["stories_a_week"] == pytest.approx(2 / (100 / 7), abs=0.01)
    recent = run("watches", "test", "Computing", "--since", "30d").stdout
    assert "芯片产业" not in recent and "1 story since" in recent


def test_why_names_each_part_and_the_nearest_miss(run):
    text = run("watches", "why", "Drafts", article_id("https://office.example/e")).stdout
    assert "does not match" in text
    assert "✗ title:征求意见\n          it stands in the body, not in the title" in text
    text = run("watches", "why", "Computing", article_id("https://office.example/e")).stdout
    assert "cut words in two: 预[算力]度加大" in text
    text = run("watches", "why", "Computing", article_id("https://office.example/c")).stdout
    assert "held back: except 股票" in text
    found = json.loads(run("watches", "why", "Computing", article_id("https://office.example/a"), "--json").stdout)
    assert found["matches"] and found["keywords"][0]["places"][0] == {"field": "title", "start": 0, "end": 2}


def test_why_says_of_each_place_where_it_is_and_of_each_word_that_it_is_missing(run):
    text = run("watches", "why", "Computing", article_id("https://office.example/a")).stdout
    assert "  title: [算力]券办法\n  body: 发放[算力]券。\n" in text
    assert "✗ title:芯片\n  it does not stand there" in text


def test_why_shows_what_must_not_be_there(run):
    text = run("watches", "why", "Chips", article_id("https://office.example/d")).stdout
    assert "  ✗ NOT 正文\n          body: [正文]" in text
    text = run("watches", "why", "Chips", article_id("https://office.example/a")).stdout
    assert "  ✗ 芯片\n          it does not stand there\n      ✓ NOT 正文\n" in text


def test_a_watch_that_is_not_there_is_a_mistake_of_the_user(run):
    assert "did you mean 'Computing'" in run("watches", "test", "Computting", fails=2).stderr
    assert "30d" in run("watches", "test", "Computing", "--since", "soon", fails=2).stderr


def test_concepts_are_shown_by_any_of_their_words_and_a_users_own_among_them(run):
    assert "Großmodell" in run("concepts", "show", "大模型").stdout
    assert json.loads(run("concepts", "show", "算力券", "--json").stdout)["id"] == "computing-voucher"
    assert len(json.loads(run("concepts", "list", "--json").stdout)) > 100
    assert "did you mean" in run("concepts", "show", "large-modell", fails=2).stderr
    assert json.loads(run("search", "~computing-voucher", "--count", "--json").stdout) == {"count": 2, "exact": True}


def test_a_word_of_a_concept_gets_a_hint_once_beside_the_results(run):
    result = run("search", "算力", "--json")
    assert result.stderr.count("hint:") == 1 and "~computing-power" in result.stderr
    assert run("search", "算力 券").stderr.count("hint:") == 0
    assert run("watches", "list").stderr.count("hint:") == 1


def test_a_script_is_told_where_the_words_stand_when_it_asks(run):
    found = json.loads(run("search", "算力 language:zh", "--json", "--hits").stdout)
    assert found
    for article in found:
        assert article["hits"]
        for hit in article["hits"]:
            assert (article[hit["field"]][hit["start"] : hit["end"]], hit["term"]) == ("算力", "算力")
    spoken = json.loads(run("search", "language:zh", "--json", "--hits").stdout)
    assert spoken and not any(article["hits"] for article in spoken)  # nothing of the query has a place
    assert not any("hits" in article for article in json.loads(run("search", "算力", "--json").stdout))


def test_facets_count_by_source_language_and_month(run):
    counts = json.loads(run("search", "language:zh", "--facets", "--json").stdout)
    assert counts["sources"] == {"office": 5} and sum(counts["months"].values()) == 5


TERMS = st.sampled_from(["算力", "大模型", "title:芯片", "AI", "Gesetz", '"large model"', "NEAR(AI 算力, 4)", "~大模型",
                         "=算力", "language:de", "Modell*", "*gesetz"])  # fmt: skip
QUERIES = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} OR {two[1]})"),
        inner.map(lambda one: f"x -({one})"),
    ),
    max_leaves=5,
)


@given(QUERIES, st.text("预算力度大模型芯片 AIaiGesetz。\n", max_size=40), st.sampled_from(["zh-Hans", "de", "en"]))
@settings(max_examples=200, deadline=None)
def test_an_explanation_says_what_the_query_says(text, body, language):
    query, analysed, facts = Query.parse(text), analyse("芯片 x", body, language), ArticleFacts(language=language)
    hits = query.matches(analysed, facts)
    explained = explain(query, analysed, facts)
    assert explained.is_met == (hits is not None)
    assert all(leaf.near == "" or not leaf.is_met for leaf in explained.leaves())
    if hits:
        assert set(hits) <= {hit for leaf in explained.leaves() for hit in leaf.hits}


@pytest.mark.parametrize(
    ("query", "title", "body", "near"),
    [
        ("Modell", "", "Die Modellierung", "Modell* finds"),
        ("Gesetz", "", "Das Datengesetz", "*Gesetz* finds"),
        ("AI", "", "an ai thing", "finds capitals only"),
        ('"export control"', "", "control of exports", "not side by side"),
        ("DeepSeek", "", "the Deepseak model", "Deepseak stands there"),
        ("生成式人工智能服务", "", "人工智能服务管理", "only 人工智能服务 of it"),
        ("=Gesetz", "", "neue Gesetze", "without = the query finds it"),
        ("NEAR(算力 备案, 3)", "", "算力中心建设完成以后再备案", "9 tokens apart"),
        ("NEAR(算力 备案, 3)", "算力", "备案", "not all in the title"),
        ("language:en", "", "Gesetz", "its language is de"),
        ("~humanoid-robot", "", "工业机器人", "机器人 stands there, which belongs to the wider ~robotics"),
    ],
)
def test_the_nearest_miss_is_named(query, title, body, near):
    explained = explain(Query.parse(query), analyse(title, body, "de"), ArticleFacts(language="de"))
    assert not explained.is_met
    assert near in next(explained.leaves()).near


def test_a_trial_is_a_scan_of_every_article(tmp_path):
    watch = Watch("w", ("算力", "title:AI OR 芯片", "Gesetz -算力"), ("股票", "x -y"))
    bodies = [
        "算力",
        "算力 股票",
        "算力\n股票",
        "芯片 x",
        "芯片 x y",
        "Gesetz",
        "Gesetz 算力",
        "AI",
        "预算力度",
        "x 芯片\ny",
    ]
    with ArchiveWriter(tmp_path / "archive.db", [OFFICE]) as archive:
        for number, body in enumerate(bodies):
            keep(archive, str(number), "AI" if number % 3 == 0 else "t", body)
        trial = archive.try_watch(watch)
        told, held = [], []
        for article in archive:
            facts = ArticleFacts(language=article.language, on=date.fromisoformat(article.published_on))
            for verdict in WatchSet([watch]).judge(analyse(article.title, article.body, "zh-Hans"), facts):
                (held if verdict.held_back_by else told).append(article.id)
    assert [story.article.id for story in trial.stories] == told[::-1]
    assert [one.article.id for one in trial.held_back] == held[::-1]
    assert len(told) > 2 and len(held) > 2
