"""What the archive keeps for searching: its index stays right and small, and a glance at a text never errs."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import timedelta

import pytest
from conftest import OLD_ROW
from fake_site import page
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database
from test_search import NOW, archive_with

from policywatch import Query
from policywatch.errors import ArchiveError
from policywatch.matching import Glance, IndexColumns, analyse, index_columns, restore
from policywatch.models import ArticleFacts, Version
from policywatch.scheduler import run_once
from policywatch.storage import ArchiveWriter, steps
from policywatch.storage.tokens import packed, unpacked
from policywatch.text import article_id

TODAY = NOW.date()


def urls(archive: ArchiveWriter, query: str) -> list[str]:
    return sorted(article.url[-1] for article in archive.search(query, today=TODAY))


def parts_of_index(archive: ArchiveWriter) -> int:
    return archive._connection.execute("SELECT count(DISTINCT segid) FROM article_index_idx").fetchone()[0]


def put(archive: ArchiveWriter, name: str, title: str) -> None:
    url = f"https://office.example/{name}"
    version = Version(article_id(url), url, "office", title, "", "page", "zh-Hans")
    id = archive.stories.begin(version.article_id, dated_at=NOW, now=NOW)
    kept = archive.articles.keep(version, story_id=id, at=NOW, first_seen_at=NOW, snapshot="")
    archive.index.put(kept.article.seq, index_columns(analyse(title, "", "zh-Hans")))


@given(st.lists(st.text("大模型算力 aäé\ue000\ue0ca0𠀀", max_size=60), min_size=4, max_size=4))
def test_tokens_are_unpacked_as_they_were_packed(columns):
    columns = IndexColumns(*columns)
    assert unpacked(packed(columns)) == columns
    assert unpacked(zlib.compress("\n".join(columns).encode("gb18030"))) == columns  # of older archives


def test_articles_indexed_by_older_rules_are_indexed_anew_a_few_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr("policywatch.storage.index._STEP", 2)
    with archive_with(tmp_path, *["Gesetz", "Modell", "Gesetz"]) as archive:
        with archive.transaction():
            archive._connection.execute("UPDATE article_tokens SET analyser = 1")
        assert urls(archive, "Gesetz") == ["0", "2"]
        assert [archive.tidy_index(NOW) for _ in range(3)] == [True, True, False]
        assert archive.check_index() == []
        assert urls(archive, "Gesetz") == ["0", "2"]


def test_a_cycle_brings_the_index_up_to_the_rules_of_today(polled, site, clock):
    ours = polled("    - {name: Models, keywords: [~大模型], to: [desk]}")
    site.put("/list", f"<ul class='list'><li><a href='/a'>大模型</a><span>2026-11-24</span></li>{OLD_ROW}</ul>")
    site.put("/a", page("大模型服务管理办法", "临江省公布大模型服务管理办法。" * 9))
    run_once(ours, every_source=True, now=clock)
    with ArchiveWriter(ours.archive) as archive, archive.transaction():
        archive._connection.execute("UPDATE article_tokens SET analyser = 1")
    run_once(ours, now=clock)
    with ArchiveWriter(ours.archive) as archive:
        assert archive.check_index() == []


def test_once_a_week_the_index_becomes_one_part(tmp_path):
    with archive_with(tmp_path, *["Gesetz", "Modell", "Gesetz und Modell"]) as archive:
        assert parts_of_index(archive) > 1
        assert not archive.tidy_index(NOW)
        assert not archive.tidy_index(NOW + timedelta(days=6))
        assert parts_of_index(archive) > 1
        while archive.tidy_index(NOW + timedelta(days=7)):
            pass
        assert parts_of_index(archive) == 1
        assert not archive.tidy_index(NOW + timedelta(days=7))
        assert urls(archive, "Modell") == ["1", "2"]
        assert archive.check_index() == []


def test_the_index_of_an_older_archive_is_laid_anew_from_its_tokens(tmp_path):
    with archive_with(tmp_path, "发布大模型", "Start-up und Gesetz") as archive:
        with archive.transaction():
            archive._connection.execute("DROP INDEX article_tokens_analyser")
            columns = index_columns(analyse("Titel", "Start-up und Gesetz", "de"))
            archive._connection.execute(
                "UPDATE article_tokens SET deflated = ? WHERE seq = 2",
                (zlib.compress("\n".join(columns).encode("gb18030")),),
            )
            archive._connection.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
            steps.bodies_first(Database(archive._connection))
        assert (urls(archive, "大模型"), urls(archive, "Startup"), urls(archive, "title:Titel")) == (
            ["0"],
            ["1"],
            ["0", "1"],
        )
        assert archive.check_index() == []


def test_a_word_that_went_with_its_transaction_is_noted_when_it_comes_again(tmp_path):
    with archive_with(tmp_path, "Gesetz") as archive:
        with pytest.raises(ArchiveError), archive.transaction():
            archive.index.put_items({7: index_columns(analyse("Rechenzentrum", "", "de"))})
            archive._connection.execute("SELECT * FROM nothing_of_this_name")
        with archive.transaction():
            archive.index.put_items({8: index_columns(analyse("Rechenzentrum", "", "de"))})
        assert archive._connection.execute("SELECT count(*) FROM terms WHERE term LIKE 'rechen%'").fetchone()[0] == 1


def test_a_word_that_another_process_took_out_is_noted_again(tmp_path):
    with archive_with(tmp_path, "Gesetz") as archive:
        with ArchiveWriter(tmp_path / "archive.db") as other, other.transaction():
            other._connection.execute("DELETE FROM terms")
            other._connection.execute("DELETE FROM term_parts")
        with archive.transaction():
            archive.index.put_items({8: index_columns(analyse("Gesetz", "", "de"))})
        assert archive._connection.execute("SELECT count(*) FROM terms").fetchone()[0] == 1


def test_what_fails_beside_others_takes_nothing_of_theirs_out_of_the_index(tmp_path):
    """Also where it failed after a transaction inside its own had ended."""
    with archive_with(tmp_path) as archive:
        with archive.transaction():
            put(archive, "a", "算力券办法")
            with pytest.raises(sqlite3.Error), archive.savepoint():
                put(archive, "b", "数据条例")
                archive.index.put_items({9: index_columns(analyse("Rechenzentrum", "", "de"))})
                with archive.transaction():
                    pass
                archive._connection.execute("SELECT * FROM nothing_of_this_name")
            put(archive, "c", "算力规划")
        assert (urls(archive, "算力"), urls(archive, "数据")) == (["a", "c"], [])
        assert archive._connection.execute("SELECT count(*) FROM item_index").fetchone()[0] == 0
        assert archive.check_index() == []


def test_what_is_kept_together_is_one_part_of_the_index(tmp_path):
    with archive_with(tmp_path) as archive:
        with archive.transaction():
            for name in "abcdef":
                with archive.savepoint():
                    put(archive, name, f"算力 {name}")
        assert (parts_of_index(archive), urls(archive, "算力")) == (1, [*"abcdef"])


CUT = [
    ("国人", "中国人民"), ("新规", "创新规划"), ("算力", "预算力度"), ("大数据", "扩大数据"), ("法规", "立法规划"),
    ("国人", "中國人民"), ("新规", "創新規劃"), ("法规", "立法規劃"), ("部长", "內部長期"),
    ("百度", "一百度"), ("十条", "二十条"), ("部长", "内部长期"), ("计划", "统计划分"), ("身份", "自身份额"),
]  # fmt: skip
BETWEEN = [*"。 . \u0301 \u200b & &amp; &#22269; 3 ２ 1.5 A “ 画 份 部 國 % -".split(" "), "\n", " ", "\n\n", ""]


@pytest.mark.parametrize(("word", "cut"), CUT)
@pytest.mark.parametrize("sign", ["", "="])
def test_what_a_glance_takes_for_a_hit_is_one(word, cut, sign):
    query = Query.parse(f"{sign}{word}")
    glance = Glance(query.root)
    glance.meets_surely({"title": "", "body": cut})  # it may have learnt how the word is spelled
    for between in BETWEEN:
        for at in range(len(cut) + 1):
            for around in ("", "，", "一二三四五六七", " a&b "):
                body = f"{around}{cut[:at]}{between}{cut[at:]}{around}"
                if glance.meets_surely({"title": "", "body": body}):
                    assert query.find(body=body, language="zh-Hans"), body


@pytest.mark.parametrize(
    ("query", "body", "surely"),
    [
        ("国人", "对中国人民，国人。", True),
        ("国人", "中国人民", False),
        ("新规", "发布“新规”，", True),
        ("算力 OR 国人", "建设算力", True),
        ("算力 国人", "建设算力", False),
        ("算力", "建設算力", True),
        ("网络安全", "網絡安全", True),
        ("=网络安全", "关于网络安全，", True),
        ("=网络安全", "網絡安全", False),
        ("=AI法", "AI法", False),
        ("网络安全", "網絡 安全", False),  # only the exact check reads across a blank
    ],
)
def test_a_glance_tells_most_hits(query, body, surely):
    assert Glance(Query.parse(query).root).meets_surely({"title": "", "body": body}) is surely


def test_a_glance_learns_how_a_word_is_spelled():
    glance = Glance(Query.parse("网络安全").root)
    assert not glance.meets_surely({"title": "", "body": "信息安全"})
    for body in ("強化網絡安全審查", "强化网络安全审查", "網絡安全法", "網路安全") * 20:
        assert glance.meets_surely({"title": "", "body": body}) is (body != "網路安全")


PARTS = ["算力", "预算", "力度", "国人", "中", "国", "民", "，", "。\n", "数据", "数 据", "AI "]
near = st.lists(st.sampled_from(PARTS), max_size=14).map("".join)


@given(near, st.integers(0, 8), st.sampled_from(["算力 国人", "数据 算力 国人", "国人 国人", "数据 中国人"]))
@example("中国人民算力，，国人", 1, "算力 国人")
@example("算力，国人", 0, "算力 国人")
@example("算力" * 60 + "国人", 0, "算力 国人")
@settings(max_examples=500, deadline=None)
def test_what_stands_near_is_told_alike_by_a_glance_by_kept_tokens_and_by_the_text(body, distance, words):
    query = Query.parse(f"NEAR({words}, {distance})")
    analysed = analyse("", body, "zh-Hans")
    matches = query.matches(analysed, ArticleFacts()) is not None
    assert (query.matches(restore(*index_columns(analysed)), ArticleFacts()) is not None) is matches
    assert matches or not Glance(query.root).meets_surely({"title": "", "body": body})
