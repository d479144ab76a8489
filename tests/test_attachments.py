"""Words that stand only in an attachment are found and told; a file that cannot be read stops nothing."""

from __future__ import annotations

import io
import zipfile

import pytest
from fake_site import page, rss

from policywatch import open_archive
from policywatch.scheduler import run_once

NOTICE = "现将《临江省智能产业发展规划》印发给你们，请认真贯彻执行，并于年底前报告落实情况。" * 3
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def docx(*paragraphs: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    rows = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{rows}</w:body></w:document>')
    return file.getvalue()


@pytest.fixture
def told(site, polled, clock):
    """Settings with two watches, after the news of a notice with two attachments, of which one is broken."""
    ours = polled(
        "    - {name: Models, keywords: [~大模型], to: [desk]}\n    - {name: Plans, keywords: [发展规划], to: [desk]}"
    )
    site.put("/list", "<ul class='list'><li><a href='/a'>关于印发规划的通知</a><span>2026-11-24</span></li></ul>")
    links = "<a href='/files/plan.docx'>临江省智能产业发展规划.docx</a> <a href='/files/scan.pdf'>扫描件.pdf</a>"
    site.put("/a", page("关于印发规划的通知", NOTICE).replace("</article>", f"<p>附件：{links}</p></article>"))
    site.put("/files/plan.docx", docx("第一章 总则", "支持大模型在制造业的应用，到2030年建成三十个示范项目。"), WORD)
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


def test_a_second_look_keeps_the_text_of_attachments(told, site, mailbox, clock):
    before = article_of(told)[0].body
    clock.forward(hours=2)
    site.put("/a", site.pages["/a"].body.decode().replace("<article>", "<article class='new'>"))
    run_once(told, now=clock)
    assert article_of(told)[0].body == before and site.asked("/files/plan.docx") == 1
    assert len(mailbox.taken) == 2


def test_files_of_other_sites_are_not_fetched(site, settings, clock):
    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/list", "<ul class='list'><li><a href='/a'>报道一则</a><span>2026-11-24</span></li></ul>")
    link = "<a href='http://files.example.org/report.pdf'>report.pdf</a>"
    site.put("/a", page("报道一则", NOTICE).replace("</article>", f"{link}</article>"))
    ours = settings()
    run_once(ours, now=clock)
    with open_archive(ours.archive) as archive:
        assert [article.body for article in archive] == [NOTICE]
