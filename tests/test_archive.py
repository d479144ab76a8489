from __future__ import annotations

import sqlite3
import stat
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlite_utils
from sqlite_utils.plugins import pm

from policywatch import open_archive
from policywatch.errors import ArchiveError
from policywatch.matching import index_columns
from policywatch.models import Item, Poll, PolledUrl, Source, Validators, Version
from policywatch.storage import ArchiveWriter, steps
from policywatch.text import analyse, article_id

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
OFFICE = Source("office", "listing", ("https://office.example/list",), language="zh-Hans", tier=1)
PRESS = Source("press", "feed", ("https://press.example/feed",), language="en", tier=3)


@pytest.fixture
def archive(tmp_path):
    with ArchiveWriter(tmp_path / "news" / "archive.db", [OFFICE, PRESS]) as archive:
        yield archive


def poll(archive, source, *links, at=NOW, first_poll=30, outcome="ok", **item):
    items = tuple(Item(link, f"title of {link}", **item) for link in links)
    visit = Poll(source, at, (PolledUrl(source.urls[0], outcome, items, Validators('"e1"')),))
    with archive.transaction():
        return archive.queues.polls.record(
            visit, first_poll=first_poll, next_poll_at=lambda lately: at + timedelta(minutes=15)
        )


def keep(archive, url, title="大模型管理办法", body="本办法自发布之日起施行。", at=NOW, source=OFFICE, **fields):
    version = Version(
        article_id(url), url, source.id, title, body, fields.pop("body_from", "page"), "zh-Hans", **fields
    )
    with archive.transaction():
        story = archive.stories.begin(version.article_id, dated_at=at, now=at)
        kept = archive.articles.keep(version, story_id=story, at=at, first_seen_at=at, snapshot="")
        if kept.is_new or kept.is_changed:
            archive.index.put(kept.article.seq, index_columns(analyse(title, body, "zh-Hans")))
        archive.queues.pages.mark_fetched(version.article_id, NOW, ())
    return kept


def due(archive, host="office.example", at=NOW):
    return [page.link for page in archive.queues.pages.due(host, at, 100)]


def test_the_files_are_for_their_owner_alone(archive):
    assert stat.S_IMODE(archive.path.parent.stat().st_mode) == 0o700
    for file in archive.path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_plugins_of_sqlite_utils_have_no_part_in_making_an_archive(tmp_path):
    class Plugin:
        @staticmethod
        @sqlite_utils.hookimpl
        def prepare_connection(conn):
            conn.execute("CREATE TABLE of_a_plugin (id)")

    pm.register(Plugin, name="plugin")
    try:
        with ArchiveWriter(tmp_path / "archive.db", [OFFICE]):
            pass
    finally:
        pm.unregister(name="plugin")
    with sqlite3.connect(tmp_path / "archive.db") as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert "articles" in names
    assert "of_a_plugin" not in names


def test_a_folder_that_was_there_keeps_its_mode(tmp_path):
    tmp_path.chmod(0o755)
    ArchiveWriter(tmp_path / "archive.db").close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_the_first_good_poll_is_a_baseline_of_which_the_newest_are_fetched(archive):
    items = tuple(
        Item(f"https://office.example/{name}", name, date(2026, 11, day)) for day, name in enumerate("abc", 1)
    )
    visit = Poll(OFFICE, NOW, (PolledUrl(OFFICE.urls[0], "ok", items),))
    with archive.transaction():
        counts = archive.queues.polls.record(visit, first_poll=2, next_poll_at=lambda lately: NOW)
    assert (counts.found, counts.new, counts.baseline) == (3, 3, True)
    assert due(archive) == ["https://office.example/c", "https://office.example/b"]
    assert not any(page.arriving for page in archive.queues.pages.due("office.example", NOW, 9))


def test_a_failed_first_poll_is_no_baseline(archive):
    poll(archive, OFFICE, outcome="failed")
    assert poll(archive, OFFICE, "https://office.example/a").baseline


def test_an_empty_first_feed_is_a_baseline_and_what_follows_is_news(archive):
    assert poll(archive, PRESS).baseline
    poll(archive, PRESS, "https://press.example/a", at=NOW + timedelta(hours=1))
    (page,) = archive.queues.pages.due("press.example", NOW + timedelta(hours=1), 9)
    assert page.arriving


def test_items_of_a_baseline_within_the_backfill_arrive(archive):
    source = Source("late", "feed", ("https://late.example/f",), backfill=timedelta(days=7))
    archive.queues = type(archive.queues)(archive._connection, {source.id: source})
    items = (
        Item("https://late.example/new", "new", date(2026, 11, 20)),
        Item("https://late.example/old", "old", date(2026, 1, 1)),
    )
    with archive.transaction():
        archive.queues.polls.record(
            Poll(source, NOW, (PolledUrl(source.urls[0], "ok", items),)), first_poll=0, next_poll_at=lambda lately: NOW
        )
    assert [(page.title, page.arriving) for page in archive.queues.pages.due("late.example", NOW, 9)] == [("new", True)]


def test_an_address_seen_twice_is_one_item(archive):
    poll(archive, OFFICE, "https://office.example/a", "https://OFFICE.example:443/a#top")
    counts = poll(archive, OFFICE, "https://office.example/a?utm_source=rss", "https://office.example/b")
    assert (counts.found, counts.new, counts.overlap) == (2, 1, True)


def test_a_poll_that_shows_nothing_of_the_one_before_says_so(archive):
    poll(archive, OFFICE, "https://office.example/a")
    assert poll(archive, OFFICE, "https://office.example/z").overlap is False


def test_a_page_that_two_sources_list_is_fetched_once_and_knows_both(archive):
    poll(archive, OFFICE)
    poll(archive, PRESS)
    poll(archive, OFFICE, "https://office.example/a")
    poll(archive, PRESS, "https://office.example/a?utm_medium=feed")
    (page,) = archive.queues.pages.due("office.example", NOW, 9)
    assert page.sources == ("office", "press")
    keep(archive, "https://office.example/a")
    assert due(archive) == []


def test_a_page_that_was_fetched_before_is_not_due_when_another_source_lists_it(archive):
    poll(archive, OFFICE, "https://office.example/a")
    keep(archive, "https://office.example/a")
    poll(archive, PRESS, "https://office.example/a")
    assert due(archive) == []


def test_a_page_that_fails_is_tried_later_and_at_last_no_more(archive):
    poll(archive, OFFICE, "https://office.example/a")
    at, tries = NOW, 0
    while pages := archive.queues.pages.due("office.example", at, 9):
        with archive.transaction():
            archive.queues.pages.mark_failed(pages[0].article_id, "404 Not Found", at)
        assert not archive.queues.pages.due("office.example", at + timedelta(minutes=9), 9)
        at, tries = at + timedelta(days=4), tries + 1
    assert tries == 6


def test_a_source_is_due_when_its_time_has_come_and_a_host_holds_it_by_its_own_word(archive):
    poll(archive, OFFICE, "https://office.example/a")
    later = NOW + timedelta(minutes=16)
    ids = lambda at, **more: [due.source.id for due in archive.queues.polls.due(at, **more)]  # noqa: E731
    assert ids(NOW) == ["press"]
    assert ids(NOW, every_source=True) == ["office", "press"]
    assert ids(later) == ["office", "press"]
    with archive.transaction():
        archive.queues.hosts.record("office.example", retry_after=NOW + timedelta(hours=2))
    assert ids(later, every_source=True) == ["press"]
    assert archive.queues.polls.due(later)[0].source.id == "press"


def test_a_poll_hands_back_what_the_server_gave_for_asking_again(archive):
    poll(archive, OFFICE, "https://office.example/a")
    (again,) = [due for due in archive.queues.polls.due(NOW, every_source=True) if due.source is OFFICE]
    assert again.validators == {OFFICE.urls[0]: Validators('"e1"')}


def test_search_finds_articles_newest_first_and_rows_by_their_title(archive):
    poll(archive, OFFICE, "https://office.example/a", "https://office.example/b", first_poll=0)
    with archive.transaction():
        for item, title in archive.queues.polls.items.listed(Poll(OFFICE, NOW, ())):
            archive.index.put_items({item: index_columns(analyse(title, ""))})
    keep(archive, "https://office.example/c", title="算力券办法", at=NOW + timedelta(hours=1))
    keep(archive, "https://office.example/d", title="another title", at=NOW + timedelta(hours=2))
    with open_archive(archive.path) as reader:
        assert [article.title for article in reader.search("办法")] == ["another title", "算力券办法"]
        assert [article.title for article in reader.search("title:办法")] == ["算力券办法"]
        assert len(list(reader.search("title"))) == 3
        assert [article.body_from for article in reader.search("title", limit=3)] == ["page", "row", "row"]
        assert [article.title for article in reader.search("办法", limit=1)] == ["another title"]


def test_search_by_fields_and_days(archive):
    keep(archive, "https://office.example/a", published=date(2026, 11, 1), published_precision="day")
    keep(archive, "https://press.example/b", source=PRESS)
    with open_archive(archive.path) as reader:
        found = lambda query: [article.url[-1] for article in reader.search(query, today=NOW.date())]  # noqa: E731
        assert found("source:office") == ["a"]
        assert found("site:press.example") == ["b"]
        assert found("办法 since:7d") == ["b"]
        assert found("办法 until:2026-11-02") == ["a"]


def test_a_changed_article_is_found_by_its_new_words_only(archive):
    keep(archive, "https://office.example/a", body="旧的条款")
    kept = keep(archive, "https://office.example/a", body="新增的规定", at=NOW + timedelta(days=1))
    assert (kept.number, kept.is_changed) == (2, True)
    with open_archive(archive.path) as reader:
        assert not list(reader.search("条款"))
        assert [article.body for article in reader.search("规定")] == ["新增的规定"]
    archive._connection.execute("INSERT INTO article_index (article_index) VALUES ('integrity-check')")


def test_the_same_content_again_is_no_new_version_and_a_row_never_replaces_a_page(archive):
    keep(archive, "https://office.example/a")
    assert not keep(archive, "https://office.example/a").is_changed
    assert not keep(archive, "https://office.example/a", body="", body_from="row").is_changed


def test_times_are_utc_text_and_the_day_is_the_printed_one(archive):
    shanghai = datetime.fromisoformat("2026-11-24T06:30:00+08:00")
    article = keep(archive, "https://office.example/a", published=shanghai, published_precision="minute").article
    assert (article.published_at, article.published_on) == ("2026-11-23T22:30:00Z", "2026-11-24")
    day = keep(archive, "https://office.example/b", published=date(2026, 11, 24), published_precision="day",
               zone="Asia/Shanghai").article  # fmt: skip
    assert (day.published_at, day.published_on) == ("2026-11-23T16:00:00Z", "2026-11-24")


def test_an_article_is_found_by_any_beginning_of_its_id_that_is_its_own(archive):
    article = keep(archive, "https://office.example/a").article
    keep(archive, "https://office.example/b")
    assert archive.find(article.id[:6]) == article
    with pytest.raises(ArchiveError, match="more than one"):
        archive.find("")
    with pytest.raises(ArchiveError, match="no article"):
        archive.find("zzzz")


def test_what_raises_inside_a_transaction_is_undone(archive):
    with pytest.raises(KeyError), archive.transaction():
        archive.queues.hosts.record("office.example", robots="User-agent: *")
        raise KeyError
    assert archive.queues.hosts.get("office.example").robots is None


def test_a_reader_reads_while_a_writer_writes(archive):
    keep(archive, "https://office.example/a")
    with archive.transaction():
        archive.queues.hosts.record("office.example", robots="")
        with open_archive(archive.path) as reader:
            assert len(reader) == 1 == len(list(reader))


def test_a_script_needs_no_more_than_sql(archive):
    keep(archive, "https://office.example/a", published=date(2026, 11, 24))
    rows = sqlite3.connect(archive.path).execute("select title, url, published_on from articles").fetchall()
    assert rows == [("大模型管理办法", "https://office.example/a", "2026-11-24")]


def test_a_missing_archive_and_another_file_are_named(tmp_path):
    with pytest.raises(ArchiveError, match="no archive"):
        open_archive(tmp_path / "archive.db")
    (tmp_path / "archive.db").write_text("something else, long enough to be read as a header of a database")
    with pytest.raises(ArchiveError, match="not an archive"):
        open_archive(tmp_path / "archive.db")


def test_an_older_archive_is_backed_up_and_named_before_it_is_changed(tmp_path, monkeypatch, caplog):
    ArchiveWriter(tmp_path / "archive.db").close()

    def one_more(db):
        db.conn.execute("CREATE TABLE later (x)")

    monkeypatch.setattr(steps, "ARCHIVE", replace(steps.ARCHIVE, functions=(*steps.ARCHIVE.functions, one_more)))
    assert not caplog.records
    ArchiveWriter(tmp_path / "archive.db").close()
    assert [record.archive for record in caplog.records] == [str(tmp_path / "archive.db")]
    (copy,) = tmp_path.glob("archive.db.before-step-*")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    names = lambda path: {row[0] for row in sqlite3.connect(path).execute("select name from sqlite_master")}  # noqa: E731
    assert "later" not in names(copy) and "later" in names(tmp_path / "archive.db")
