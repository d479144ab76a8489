"""Words that stand only in an attachment are found and told; a file that cannot be read stops nothing."""

from __future__ import annotations

import json
from datetime import date

import fake_files
import pytest
from conftest import OLD_ROW
from fake_files import docx, paragraph
from fake_site import page, rss

from policywatch import open_archive
from policywatch.scheduler import run_once

NOTICE = "现将《临江省智能产业发展规划》印发给你们，请认真贯彻执行，并于年底前报告落实情况。" * 3
PLAN = ["第一章 总则", "支持大模型在制造业的应用，到2030年建成三十个示范项目。"]
RULE = "第九条 本规划自2027年3月1日起施行。"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture
def told(site, polled, clock):
    """Settings with two watches, after the news of a notice with two attachments, of which one is broken."""
    ours = polled(
        "    - {name: Models, keywords: [~大模型], to: [desk]}\n    - {name: Plans, keywords: [发展规划], to: [desk]}"
    )
    site.put(
        "/list", f"<ul class='list'><li><a href='/a'>关于印发规划的通知</a><span>2026-11-24</span></li>{OLD_ROW}</ul>"
    )
    links = "<a href='/files/plan.docx'>临江省智能产业发展规划.docx</a> <a href='/files/scan.pdf'>扫描件.pdf</a>"
    site.put("/a", page("关于印发规划的通知", NOTICE).replace("</article>", f"<p>附件：{links}</p></article>"))
    site.put("/files/plan.docx", docx("".join(map(paragraph, [RULE, *PLAN]))), WORD)
    site.put("/files/scan.pdf", b"%PDF-1.4 broken", "application/pdf")
    run_once(ours, every_source=True, now=clock)
    return ours


def article_of(settings):
    with open_archive(settings.archive) as archive:
        (article,) = archive.search("title:印发规划")
        return article, archive.attachments_of(article.id), archive.alerts(), archive.incidents()


def test_words_of_an_attachment_are_told_once_with_its_name(told, mailbox):
    mails = {message["Subject"].partition("]")[0].strip("["): message for _, message in mailbox.taken}
    assert set(mails) == {"Models", "Plans"} and len(mailbox.taken) == 2
    text = mails["Models"].get_body(("plain",)).get_content()
    assert "Attachment: 临江省智能产业发展规划.docx" in text and "[大模型]" in text
    assert "Attachment:" not in mails["Plans"].get_body(("plain",)).get_content()


def test_its_text_is_part_of_the_article_and_a_broken_file_is_named(told):
    article, files, _, incidents = article_of(told)
    assert article.body.startswith(NOTICE) and article.body.endswith("到2030年建成三十个示范项目。")
    assert article.body_from == "page" and incidents == []
    assert {file.name: bool(file.problem) for file in files} == {
        "临江省智能产业发展规划.docx": False,
        "扫描件.pdf": True,
    }


def test_a_day_that_only_an_attachment_tells_is_a_fact_of_the_paper(told):
    with open_archive(told.archive) as archive:
        (article,) = archive.search("title:印发规划")
        assert archive.documents.of_article(article.id).effective_on == date(2027, 3, 1)
        row = archive._connection.execute("SELECT places FROM facts WHERE article_id = ?", (article.id,)).fetchone()
        stood = {place["fact"]: article.body[place["start"] : place["end"]] for place in json.loads(row[0])}
        assert stood["effective_on"] == "2027年3月1日"


def test_a_second_look_keeps_the_text_of_attachments(told, site, mailbox, clock):
    before = article_of(told)[0].body
    clock.forward(hours=2)
    site.put("/a", site.pages["/a"].body.decode().replace("<article>", "<article class='new'>"))
    run_once(told, now=clock)
    assert article_of(told)[0].body == before and site.asked("/files/plan.docx") == 1
    assert len(mailbox.taken) == 2


def test_a_page_that_changes_keeps_the_days_that_its_files_tell(told, site, clock):
    clock.forward(hours=2)
    site.put("/a", site.pages["/a"].body.decode().replace("请认真贯彻执行", "请认真贯彻落实，执行中的问题及时反馈"))
    run_once(told, now=clock)
    article, *_ = article_of(told)
    assert "及时反馈" in article.body
    with open_archive(told.archive) as archive:
        assert archive.documents.of_article(article.id).effective_on == date(2027, 3, 1)


def test_files_of_other_sites_are_not_fetched(site, settings, clock):
    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/list", "<ul class='list'><li><a href='/a'>报道一则</a><span>2026-11-24</span></li></ul>")
    link = "<a href='http://files.example.org/report.pdf'>report.pdf</a>"
    site.put("/a", page("报道一则", NOTICE).replace("</article>", f"{link}</article>"))
    ours = settings()
    run_once(ours, now=clock)
    with open_archive(ours.archive) as archive:
        assert [article.body for article in archive] == [NOTICE]


def posted(site, polled, clock, files, watches="    - {name: Models, keywords: [~大模型], to: [desk]}"):
    """Poll a notice with these files."""
    ours = polled(watches)
    site.put(
        "/list", f"<ul class='list'><li><a href='/a'>关于印发规划的通知</a><span>2026-11-24</span></li>{OLD_ROW}</ul>"
    )
    links = "".join(f"<p><a href='/files/{name}'>附件：{name}</a></p>" for name in files)
    site.put("/a", page("关于印发规划的通知", NOTICE).replace("</article>", f"{links}</article>"))
    for name, content in files.items():
        site.put(f"/files/{name}", content, "application/octet-stream")
    run_once(ours, every_source=True, now=clock)
    return ours


def test_words_in_every_kind_of_file_are_told(site, polled, mailbox, clock):
    files = {
        "1.docx": docx(paragraph("只在甲处的飞天计划")),
        "2.xlsx": fake_files.xlsx(["只在乙处的揽月计划"], '<row><c t="s"><v>0</v></c></row>'),
        "3.pdf": fake_files.pdf(["只在丙处的逐日计划"]),
        "4.ofd": fake_files.ofd(["只在丁处的摘星计划"]),
        "5.doc": fake_files.doc("只在戊处的移山计划\r"),
        "6.wps": fake_files.doc("只在己处的填海计划\r"),
        "7.xls": fake_files.xls(["只在庚处的补天计划"], [(0, 0, 0)]),
        "8.rtf": rb"{\rtf1\ansi\ansicpg936 " + "只在辛处的射雕计划".encode("gbk") + rb"\par}",
    }
    words = ["飞天", "揽月", "逐日", "摘星", "移山", "填海", "补天", "射雕"]
    watches = "\n".join(f"    - {{name: {word}, keywords: [{word}计划], to: [desk]}}" for word in words)
    posted(site, polled, clock, files, watches)
    told = {message["Subject"].partition("]")[0].strip("["): message for _, message in mailbox.taken}
    assert set(told) == set(words)
    for word, name in zip(words, files, strict=True):
        assert f"Attachment: 附件：{name}" in told[word].get_body(("plain",)).get_content()


def test_files_that_are_locked_or_made_to_do_harm_end_in_an_incident_and_stop_nothing(site, polled, mailbox, clock):
    files = {
        "bomb.docx": fake_files.package({"word/document.xml": b"<x>" + b" " * 20_000_000}),
        "locked.pdf": fake_files.pdf(["文"], lock=True),
        "macros.doc": fake_files.doc("文\r", storages=("Macros",)),
        "long.pdf": fake_files.pdf(["大模型备案"], pages=10_000),
    }
    ours = posted(site, polled, clock, files)
    with open_archive(ours.archive) as archive:
        happened = {incident.problem for incident in archive.incidents(only="all")}
    assert len(happened) == 4 and all(any(name in problem for problem in happened) for name in files)
    assert any(problem.endswith("only the first 500 pages were read") for problem in happened)
    assert [message["Subject"].partition("]")[0] for _, message in mailbox.alerts] == ["[Models"]
    clock.forward(days=1)
    run_once(ours, every_source=True, now=clock)
    assert all(site.asked(f"/files/{name}") == 1 for name in files)
