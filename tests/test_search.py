"""Search on the archive is the matcher over all articles: the same answers, whatever the words and the query."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policywatch import Query, open_archive
from policywatch.errors import QueryError
from policywatch.matching import analyse, index_columns
from policywatch.models import ArticleFacts, Facts, Item, Poll, PolledUrl, Source, Version
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
OFFICE = Source("office-news", "listing", ("https://office.example/list",), language="zh-Hans", tier=1)
PRESS = Source("press", "feed", ("https://press.example/feed",), language="en", tier=3)

WORDS = (
    "大模型 算力 预算 力度 算力券 中国 人民 国人 发展中国家 新规 规划 标准 目标 准确 人工智能 十五五 第十 五批 百度 "
    "備案 網絡安全 演算法 臺灣 AI KI 6G H20 H200 GPT-4 GPT4 Qwen3 DeepSeek-R1 人工智能+ 国发〔2026〕12号 ５Ｇ "
    "large model models policy policies labour labeling start-up startups start up data center datacenter it IT US us "
    "Großmodell Großmodelle Gesetz Gesetze Datengesetz Sprachmodellen KI-Start-ups Maßnahme Massnahmen Behörden "
    "Entwürfe Künstliche künstlicher Intelligenz Kuenstliche 2026 1,000 3.5 R&D A.I. naïve x ß é 々 ー か ⺠ &amp; "
    "artifi-\ncial 大\u200b模型 大\n模型 、 ， 。 ； \n\n ( ) 《 》 “ ” - — + · %"
).split(" ")  # fmt: skip
GLUE = ("", "", "", " ", " ", "-", "，", ". ", "\n", "\n\n")


def random_text(chance: random.Random, most: int) -> str:
    return "".join(chance.choice(WORDS) + chance.choice(GLUE) for _ in range(chance.randint(0, most)))


def keep(
    archive: ArchiveWriter,
    url: str,
    title: str,
    body: str,
    language: str,
    source: Source,
    on: date,
    facts: Facts | None = None,
) -> None:
    id = article_id(url)
    version = Version(id, url, source.id, title, body, "page", language, published=on, facts=facts or Facts())
    with archive.transaction():
        story = archive.stories.begin(version.article_id, dated_at=NOW, now=NOW)
        kept = archive.articles.keep(version, story_id=story, at=NOW, first_seen_at=NOW, snapshot="")
        archive.index.put(kept.article.seq, index_columns(analyse(title, body, language)))


def random_paper(chance: random.Random) -> Facts:
    stage = chance.choice((None, "draft", "final"))
    last = NOW.date() + timedelta(days=chance.randint(-20, 40))
    return Facts(stage=stage, comment_deadline=last if stage == "draft" else None)


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    chance = random.Random(7)
    path = tmp_path_factory.mktemp("search") / "archive.db"
    with ArchiveWriter(path, [OFFICE, PRESS]) as archive:
        for number in range(150):
            source = chance.choice((OFFICE, PRESS))
            keep(
                archive,
                f"https://{source.id}.example/{number}",
                random_text(chance, 6),
                random_text(chance, 60),
                chance.choice(("zh-Hans", "zh-Hant", "en", "de")),
                source,
                NOW.date() - timedelta(days=chance.randint(0, 60)),
                random_paper(chance),
            )
        for number in range(0, 150, 3):  # a changed article leaves nothing of its old words behind
            keep(archive, f"https://press.example/{number}", "", random_text(chance, 60), "de", PRESS, NOW.date())
    with open_archive(path) as reader:
        yield reader


def scan(reader, query: Query) -> list[str]:
    """What the matcher says of every article."""
    found = []
    for article in reader:
        paper = reader.paper_of(article.id)
        facts = ArticleFacts(
            sources=(article.source_id,),
            language=article.language,
            site=article.url.split("/")[2],
            tier=None,
            on=date.fromisoformat(article.published_on),
            stage=paper.stage or "",
            comment_deadline=paper.comment_deadline,
        )
        if query.matches(analyse(article.title, article.body, article.language), facts, today=NOW.date()) is not None:
            found.append(article.id)
    return sorted(found)


word = st.sampled_from([word for word in WORDS if any(map(str.isalnum, word)) and "\n" not in word])
plain = st.one_of(
    word,
    st.lists(word, min_size=2, max_size=3).map("".join),
    st.lists(word, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"'),
    st.text("大模型算力中国人民预新规AIki-'GesetzäßH20+ ", min_size=1, max_size=5).map(lambda text: f'"{text}"'),
)
term = st.one_of(
    plain,
    word.map(lambda text: f"{text}*"),
    word.map(lambda text: f"*{text[-4:]}"),
    word.map(lambda text: f"*{text[:4]}*"),
    word.map(lambda text: f"={text}"),
    st.sampled_from(["~大模型", "concept:artificial-intelligence", "~computing-power", "/[GH]\\d+/", "/KI|预算/"]),
    st.tuples(word, word, st.integers(0, 12)).map(lambda near: f'NEAR("{near[0]}" "{near[1]}", {near[2]})'),
    st.sampled_from(["since:30d", "until:2026-11-01", "source:off*", "source:PRESS", "language:zh", "language:de",
                     "site:press.example", "tier:1", "stage:draft", "deadline:10d", "deadline:2026-12-20"]),
)  # fmt: skip
query = st.recursive(
    st.one_of(term, plain),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: f"{two[0]} {two[1]}"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} OR {two[1]})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]}) -({two[1]})"),
        inner.map(lambda one: f"title:({one})"),
        inner.map(lambda one: f"body:({one})"),
        inner.map(lambda one: f"NOT ({one})"),
    ),
    max_leaves=6,
)


@given(query)
@example("*modell*")
@example("*gesetz since:30d")
@example("中国 -国人")
@example("Gesetz* language:de language:zh since:30d")
@example("language:de -Gesetz")
@example("until:2026-10-01")
@example("deadline:0d")
@example("deadline:10d deadline:3d language:de")
@example("model deadline:10d")
@example("*modell* -deadline:10d")
@settings(max_examples=250, deadline=None)
def test_search_finds_what_the_matcher_finds(reader, text):
    try:
        parsed = Query.parse(text)
    except QueryError:
        return
    expected = scan(reader, parsed)
    found = [article.id for article in reader.search(parsed, today=NOW.date())]
    assert sorted(found) == expected
    assert reader.count(parsed, today=NOW.date()) == (len(expected), True)
    best = [article.id for article in reader.search(parsed, today=NOW.date(), by="relevance")]
    assert sorted(best) == expected


def archive_with(tmp_path, *bodies):
    with ArchiveWriter(tmp_path / "archive.db", [OFFICE, PRESS]) as archive:
        for number, body in enumerate(bodies):
            keep(archive, f"https://office.example/{number}", "Titel", body, "de", OFFICE, NOW.date())
    return ArchiveWriter(tmp_path / "archive.db", [OFFICE, PRESS])


def test_a_row_whose_page_is_not_fetched_is_found_by_the_end_of_a_word(tmp_path):
    items = (Item("https://office.example/a", "Das neue Datengesetz"),)
    with ArchiveWriter(tmp_path / "archive.db", [OFFICE]) as archive:
        poll = Poll(OFFICE, NOW, (PolledUrl(OFFICE.urls[0], "ok", items),))
        with archive.transaction():
            archive.queues.polls.record(poll, first_poll=0, next_poll_at=lambda lately: NOW)
            for item, title in archive.queues.polls.items.listed(poll):
                archive.index.put_items({item: index_columns(analyse(title, "", OFFICE.language))})
        assert [article.title for article in archive.search("*gesetz", today=NOW.date())] == ["Das neue Datengesetz"]


def test_by_relevance_the_article_that_has_the_words_in_its_title_comes_first(tmp_path):
    with archive_with(tmp_path, "算力", "x", "算力") as archive:
        keep(archive, "https://office.example/1", "算力", "y", "zh-Hans", OFFICE, NOW.date())
        found = [article.url[-1] for article in archive.search("算力", by="relevance", today=NOW.date())]
        assert found[0] == "1"
        assert sorted(found) == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("harm", "mends"),
    [
        ("UPDATE articles SET body = 'Rechenzentrum' WHERE seq = 2", True),
        ("UPDATE article_tokens SET analyser = 0 WHERE seq = 2", True),
        ("DELETE FROM article_tokens WHERE seq = 2", False),
        ("DELETE FROM articles WHERE seq = 2", False),
    ],
)
def test_an_index_that_is_not_what_the_articles_say_is_seen_and_mended(tmp_path, harm, mends):
    with archive_with(tmp_path, "Gesetz", "Gesetz und Modell", "Modell") as archive:
        assert list(archive.index.differences()) == []
        with archive.transaction():
            archive._connection.execute(harm)
        (difference,) = archive.index.differences()
        assert (difference.seq, difference.can_mend) == (2, mends)
        with archive.transaction():
            if mends:
                archive.index.mend(2)
            else:
                archive.index.rebuild()
        assert list(archive.index.differences()) == []
        archive._connection.execute("INSERT INTO article_index (article_index) VALUES ('integrity-check')")
        expected = [article.seq for article in archive if "Gesetz" in article.body]
        assert sorted(article.seq for article in archive.search("*gesetz*", today=NOW.date())) == expected


def test_by_relevance_what_is_not_ranked_follows(tmp_path, monkeypatch):
    monkeypatch.setattr("policywatch.storage.search.RANKED", 2)
    with archive_with(tmp_path, "Modell", "Modell Modell", "Modell", "Modell Modell Modell") as archive:
        found = [article.url[-1] for article in archive.search("Modell", by="relevance", today=NOW.date())]
        assert found == ["3", "2", "1", "0"]


def test_pages_give_what_a_search_gives_whatever_comes_in_between(tmp_path):
    items = tuple(Item(f"https://office.example/row-{number}", f"大模型{number}") for number in range(3))
    with archive_with(tmp_path, *["大模型"] * 5) as archive:
        poll = Poll(OFFICE, NOW, (PolledUrl(OFFICE.urls[0], "ok", items),))
        with archive.transaction():
            archive.queues.polls.record(poll, first_poll=0, next_poll_at=lambda lately: NOW)
            for item, title in archive.queues.polls.items.listed(poll):
                archive.index.put_items({item: index_columns(analyse(title, "", OFFICE.language))})
        expected = [article.url for article in archive.search("大模型", today=NOW.date())]
        found, key, pages = [], "", 0
        while key or not found:
            page = archive.page("大模型", limit=3, key=key, today=NOW.date())
            found += [article.url for article in page.articles]
            key, pages = page.key, pages + 1
            keep(archive, f"https://office.example/new-{pages}", "大模型", "y", "zh-Hans", OFFICE, NOW.date())
        assert (found, pages) == (expected, 3)
        with pytest.raises(ValueError, match="key"):
            archive.page("大模型", key="next", today=NOW.date())
