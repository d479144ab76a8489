"""Papers filed under documents: all pages of one in one, its stages linked, corrections by hand kept."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import datetime
from itertools import takewhile

import pytest
from newsdesk import newsdesk

from policywatch.storage.connection import open_for_writing
from policywatch.storage.steps import ARCHIVE, Steps

NAME = "云端陪伴服务管理办法"
DRAFT = {"title": f"国家数据局关于《{NAME}（征求意见稿）》公开征求意见的通知", "body": "请于2026年12月20日前反馈意见。"}
LONGER = {"title": f"关于延长《{NAME}（征求意见稿）》征求意见时间的通知", "body": "时间延长至2027年1月10日。"}
NEWS = {"title": f"国家数据局就《{NAME}》公开征求意见", "body": "意见反馈截止时间为2026年12月20日。"}
SECOND = {"title": f"关于《{NAME}（征求意见稿）》再次公开征求意见的通知", "body": "请于2027年4月9日前反馈意见。"}
FINAL = {
    "title": f"关于印发《{NAME}》的通知",
    "body": "国数政策〔2027〕12号</p><p>现印发。</p><p>国家数据局</p><p>2027年6月1日</p>"
    "<p>第九条 本办法自2027年9月1日起施行。",
}
REPORT = {
    "title": "国家数据局印发新办法",
    "body": f"国家数据局近日印发《{NAME}》（国数政策〔2027〕12号），自2027年9月1日起施行。",
}
TALK = {"title": f"《{NAME}》答记者问", "body": f"近日，国家数据局印发《{NAME}》。"}
CHANGE = {"title": f"国家数据局关于修改《{NAME}》的决定", "body": "国数政策〔2028〕3号"}
OTHER = {
    "title": "国家数据局关于《云端陪伴服务标识办法（征求意见稿）》公开征求意见的通知",
    "body": "请于2026年12月20日前反馈。",
}
LIFE = [
    (DRAFT, "2026-11-24"), (NEWS, "2026-11-25"), (OTHER, "2026-11-25"), (LONGER, "2026-12-15"), (SECOND, "2027-03-09"),
    (FINAL, "2027-06-02"), (REPORT, "2027-06-02"), (TALK, "2027-06-02"), (CHANGE, "2028-02-01"),
]  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    with newsdesk(tmp_path) as desk:
        yield desk


def come(desk, page: dict, on: str, number: object = None) -> str:
    """Let a page arrive on a day; give its id."""
    at = datetime.fromisoformat(f"{on}T08:00:00+00:00")
    desk.publish(number or page["title"], at=at, published=at.date(), **page)
    return list(desk.archive)[-1].id


def live(desk) -> dict[str, str]:
    return {page["title"]: come(desk, page, on) for page, on in LIFE}


def table(desk) -> dict[str, tuple]:
    """What the tables that scripts may read hold: documents by their first page's title, and links."""
    rows = desk.archive._connection.execute(
        """SELECT from_id, to_id, relation FROM document_links ORDER BY relation, from_id, to_id"""
    ).fetchall()
    filed = desk.archive._connection.execute("SELECT article_id, document_id FROM document_articles").fetchall()
    return {"links": [tuple(row) for row in rows], "filed": sorted(map(tuple, filed))}


def test_all_pages_of_a_paper_in_one_stage_are_one_document(desk):
    ids = live(desk)
    documents = desk.archive.documents
    draft, final = documents.of_article(ids[DRAFT["title"]]), documents.of_article(ids[FINAL["title"]])
    pages = {
        document.id: [page.article.title for page in documents.pages_of(document.id)] for document in documents.every()
    }
    assert pages[draft.id] == [DRAFT["title"], NEWS["title"], LONGER["title"]]
    assert pages[final.id] == [FINAL["title"], REPORT["title"]]
    assert len(pages) == 6
    assert (draft.title, draft.stage, str(draft.comment_deadline)) == (NAME, "draft", "2027-01-10")
    assert (final.number, final.issuers) == ("国数政策〔2027〕12号", ("国家数据局",))
    assert (str(final.effective_on), str(final.signed_on)) == ("2027-09-01", "2027-06-01")


def test_the_stages_of_a_paper_are_linked_with_the_reason(desk):
    ids = live(desk)
    documents = desk.archive.documents
    final = documents.of_article(ids[FINAL["title"]])
    linked = {(link.relation.kind, link.relation.turned): link for link in documents.links_of(final.id)}
    stages = [(link.document.stage, link.relation.kind) for link in documents.links_of(final.id)]
    assert sorted(stages) == [
        ("amendment", "amends"), ("draft", "draft-of"), ("draft", "draft-of"), ("interpretation", "interprets")
    ]  # fmt: skip
    assert NAME in linked["amends", True].relation.reason
    second = documents.of_article(ids[SECOND["title"]])
    assert {link.relation.kind for link in documents.links_of(second.id)} == {"draft-of", "interprets"}
    assert documents.links_of(documents.of_article(ids[OTHER["title"]]).id) == []


def test_what_was_parted_by_hand_stays_parted_also_when_more_pages_come(desk):
    draft, news = come(desk, DRAFT, "2026-11-24"), come(desk, NEWS, "2026-11-25")
    documents = desk.archive.documents
    assert documents.of_article(draft) == documents.of_article(news)
    desk.archive.link(draft, news, "none", "not this one")
    longer = come(desk, LONGER, "2026-12-15")
    final = come(desk, FINAL, "2027-06-02")
    assert documents.of_article(draft) != documents.of_article(news)
    assert documents.of_article(longer) in (documents.of_article(draft), documents.of_article(news))
    desk.archive.link(draft, final, "none", "of another paper")
    come(desk, REPORT, "2027-06-03")
    linked = {link.document.id for link in documents.links_of(documents.of_article(final).id)}
    assert documents.of_article(draft).id not in linked


def test_what_was_linked_by_hand_is_linked_with_the_reason_that_was_given(desk):
    draft, other = come(desk, DRAFT, "2026-11-24"), come(desk, OTHER, "2026-11-25")
    desk.archive.link(other, draft, "draft-of", "the desk says so")
    (link,) = desk.archive.documents.links_of(desk.archive.documents.of_article(draft).id)
    assert (link.relation.kind, link.relation.reason, link.by_hand) == ("draft-of", "the desk says so", True)
    desk.archive.link(other, draft, "same", "one after all")
    assert desk.archive.documents.of_article(draft) == desk.archive.documents.of_article(other)
    desk.archive.link(other, draft, "none", "no")
    assert desk.archive.documents.of_article(draft) != desk.archive.documents.of_article(other)
    assert table(desk)["links"] == []


def test_a_page_that_has_number_and_name_makes_two_documents_one(desk):
    bare = {
        "title": "国家数据局文件",
        "body": "国数政策〔2027〕12号</p><p>现印发给你们。</p><p>国家数据局</p><p>2027年6月1日",
    }
    named = {"title": f"国家数据局发布《{NAME}》", "body": "近日发布。"}
    one, two = come(desk, bare, "2027-06-02"), come(desk, named, "2027-06-02")
    documents = desk.archive.documents
    assert documents.of_article(one) != documents.of_article(two)
    three = come(desk, FINAL, "2027-06-02")
    assert documents.of_article(one) == documents.of_article(two) == documents.of_article(three)
    assert len(documents.every()) == 1


def test_a_reprint_under_another_title_is_a_page_of_the_paper(desk):
    text = "国家数据局近日印发新的管理办法，对云端陪伴服务提出十二项要求，自2027年9月1日起施行。" * 3
    body = f"国家数据局印发《{NAME}》。{text}"
    named = come(desk, {"title": f"国家数据局印发《{NAME}》", "body": body}, "2027-06-02")
    bare = come(desk, {"title": "国家数据局印发云端陪伴服务新规", "body": body}, "2027-06-02")
    assert desk.archive.get(named).story_id == desk.archive.get(bare).story_id
    assert desk.archive.documents.of_article(named) == desk.archive.documents.of_article(bare)


def test_a_page_that_says_something_else_moves(desk):
    ids = live(desk)
    before = desk.archive.documents.of_article(ids[NEWS["title"]])
    come(desk, OTHER, "2026-11-26", number=NEWS["title"])
    after = desk.archive.documents.of_article(ids[NEWS["title"]])
    assert after == desk.archive.documents.of_article(ids[OTHER["title"]]) != before


def test_an_archive_from_before_is_filed_as_one_that_was_filed_all_along(desk):
    live(desk)
    filed = table(desk)
    with desk.archive.transaction():
        for name in ("documents", "document_articles", "document_links"):
            desk.archive._connection.execute(f"DELETE FROM {name}")  # noqa: S608
        desk.archive._connection.execute("UPDATE paper_keys SET cited = 0")
    assert desk.archive.file_older_papers() == len(LIFE)
    assert table(desk) == filed
    assert desk.archive.file_older_papers() == 0


def test_an_archive_of_an_older_version_keeps_what_was_linked_by_hand(tmp_path):
    with newsdesk(tmp_path) as desk:
        draft, other = come(desk, DRAFT, "2026-11-24"), come(desk, OTHER, "2026-11-25")
        come(desk, FINAL, "2027-06-02")
    old = tmp_path / "old"
    old.mkdir()
    steps = takewhile(lambda step: step.__name__ != "papers_are_documents", ARCHIVE.functions)
    with closing(open_for_writing(old / "archive.db", Steps(ARCHIVE.name, tuple(steps)))) as connection:
        connection.execute("ATTACH ? AS new", (str(tmp_path / "archive.db"),))
        for table in ("articles", "facts"):
            names = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM new.{table}")  # noqa: S608
        linked = (other, draft, "draft-of", "the desk says so", 1)
        connection.execute("INSERT INTO document_links VALUES (?, ?, ?, ?, ?)", linked)
    with newsdesk(old) as desk:
        assert desk.archive.file_older_papers() == 3
        document = desk.archive.documents.of_article(draft)
        links = {(link.relation.reason, link.by_hand) for link in desk.archive.documents.links_of(document.id)}
        assert links == {("the desk says so", True), (f"draft before final, name {NAME}", False)}


def test_where_each_fact_stands_is_kept_with_the_text(desk):
    page = come(desk, FINAL, "2027-06-02")
    article = desk.archive.get(page)
    rows = desk.archive._connection.execute("SELECT places FROM facts WHERE article_id = ?", (page,)).fetchone()
    stood = {(one["fact"], getattr(article, one["field"])[one["start"] : one["end"]]) for one in json.loads(rows[0])}
    assert stood == {
        ("numbers", "国数政策〔2027〕12号"),
        ("issuers", "国家数据局"),
        ("core_titles", NAME),
        ("effective_on", "2027年9月1日"),
        ("signed_on", "2027年6月1日"),
    }
