# ruff: noqa: E501  (tables of links, a link a line)
"""What is attached to a page is named, and its text read or refused with the reason."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest
from fake_files import docx, ofd, package, paragraph, pdf, xlsx
from hypothesis import given, settings, strategies

from policywatch.errors import ParseError
from policywatch.extraction import read_attachment, read_page

URL = "https://www.example.gov.cn/2026-09/18/c_1.htm"
TEXT = ["生成式人工智能服务管理暂行办法", "第一条 为促进发展，制定本办法。"]


def attached(html: str) -> list[tuple[str, str]]:
    page = f"<html><body><h1>某通知</h1><p>现将某办法印发给你们，请遵照执行。</p>{html}</body></html>"
    return [(link.url, link.text) for link in read_page(page.encode(), URL).attachments]


@pytest.mark.parametrize(
    ("html", "url", "text"),
    [
        ("<a href=a/b.pdf>附件1：某办法</a>", "https://www.example.gov.cn/2026-09/18/a/b.pdf", "附件1：某办法"),
        ("<a href='/f/%E5%8A%9E%E6%B3%95.DOCX'></a>", "https://www.example.gov.cn/f/%E5%8A%9E%E6%B3%95.DOCX", "办法.DOCX"),
        ("<a href='//files.example.cn/x.wps'>下载</a>", "https://files.example.cn/x.wps", "下载"),
        ("<a href='/x.ofd?v=2#p'>版式文件</a>", "https://www.example.gov.cn/x.ofd?v=2#p", "版式文件"),
        ("<a href='/cms/pub/interact/downloadfile.jsp?filepath=abc123&fText=%E5%8A%9E%E6%B3%95.docx'>办法</a>", "https://www.example.gov.cn/cms/pub/interact/downloadfile.jsp?filepath=abc123&fText=%E5%8A%9E%E6%B3%95.docx", "办法"),
        ("<a href='/sysFile/downloadFile/0123456789abcdef'>意见反馈表</a>", "https://www.example.gov.cn/sysFile/downloadFile/0123456789abcdef", "意见反馈表"),
        ("<a href='/api/attach/20268/ab12?fileName=%E8%A1%A8.wps'>表</a>", "https://www.example.gov.cn/api/attach/20268/ab12?fileName=%E8%A1%A8.wps", "表"),
        ("<iframe src='/pdf/web/viewer.html?file=//www.example.gov.cn/f/1.pdf'></iframe>", "https://www.example.gov.cn/f/1.pdf", "1.pdf"),
        ("<embed src=/f/2.pdf>", "https://www.example.gov.cn/f/2.pdf", "2.pdf"),
        ("<a href='/open?id=77'>附件：反馈意见表</a>", "https://www.example.gov.cn/open?id=77", "附件：反馈意见表"),
        ("<a href='/open?id=78'>办法（征求意见稿）.docx</a>", "https://www.example.gov.cn/open?id=78", "办法（征求意见稿）.docx"),
        ("<ul><li><a href=1.pdf>附件1</a></li><li><a href=1.pdf>附件1：名单.pdf</a></li></ul>", "https://www.example.gov.cn/2026-09/18/1.pdf", "附件1：名单.pdf"),
    ],
)  # fmt: skip
def test_a_link_is_an_attachment_by_its_extension_or_form(html, url, text):
    assert attached(html) == [(url, text)]


@pytest.mark.parametrize(
    "html",
    [
        "<a href=/a.html>附件：见正文</a>", "<a href='javascript:void(0)'>附件.pdf</a>", "<a href=/xz/>下载中心</a>",
        "<a href=/pdf/>PDF</a>", "<a href=/s?q=report.2026>报告</a>", "<img src=a.png>", "<a href='mailto:a@example.cn'>附件</a>",
        "<div class=footer><a href=/help.pdf>网站帮助</a></div>", "<iframe src=/ad.html></iframe>",
    ],
)  # fmt: skip
def test_other_links_are_none(html):
    assert attached(html) == []


CELLS = "<w:tc>{}</w:tc>"
FILES = {
    "DOCX": docx("".join(map(paragraph, TEXT))),
    "XLSX": xlsx(TEXT, '<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>'),
    "OFD": ofd(TEXT[:1], TEXT[1:]),
    "PDF, GBK": pdf(TEXT),
    "PDF, GBKp": pdf(TEXT, encoding="GBKp-EUC-H"),
    "PDF, UTF-16": pdf(TEXT, encoding="UniGB-UTF16-H", codec="utf-16-be"),
    "TXT": "\n".join(TEXT).encode("gb18030"),
}


@pytest.mark.parametrize("kind", FILES)
def test_the_text_of_a_file_is_read(kind):
    text = read_attachment(FILES[kind], f"附件.{kind.split(',')[0].lower()}")
    assert "".join(text.split()) == "".join("".join(TEXT).split())
    assert TEXT[0] in text


def test_a_document_at_an_address_of_its_own_is_an_article():
    reading = read_page(FILES["PDF, GBK"], "https://www.example.gov.cn/202609/P020260918512345.pdf", row_title="某办法")
    assert reading.title == "某办法" and reading.body.split("\n")[0] == TEXT[0] and reading.language == "zh-Hans"
    assert read_page(FILES["DOCX"], "https://www.example.gov.cn/f/2026-09/18/x.docx").title == TEXT[0]
    with pytest.raises(ParseError) as caught:
        read_page(pdf([]), "https://www.example.gov.cn/scan.pdf")
    assert caught.value.label == "no text"


def test_the_bytes_say_what_a_file_is_and_not_its_name():
    assert read_attachment(FILES["DOCX"], "download").split("\n") == TEXT


def test_rows_are_lines_and_what_was_deleted_is_left_out():
    row = "<w:tr>" + CELLS.format(paragraph("1")) + CELLS.format(paragraph("某大模型") + paragraph("二代")) + "</w:tr>"
    deleted = "<w:p><w:r><w:t>有效</w:t></w:r><w:del><w:r><w:delText>无效</w:delText></w:r></w:del></w:p>"
    assert (
        read_attachment(docx(f"<w:tbl>{row}</w:tbl>{deleted}", footnotes=paragraph("注")), "x")
        == "1\t某大模型 二代\n有效\n注"
    )
    cells = (
        '<row><c t="s"><v>0</v></c><c><v>748</v></c><c t="inlineStr"><is><t>款</t></is></c><c t="s"><v>99</v></c></row>'
    )
    assert read_attachment(xlsx(["累计"], cells, cells), "x") == "累计\t748\t款\n累计\t748\t款"


@pytest.mark.parametrize(
    ("content", "label"),
    [
        (pdf([]), "no text"),
        (docx(""), "no text"),
        (pdf(TEXT, lock=True), "encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "unknown kind"),
        (package({"word/document.xml": "<x/>", "word/vbaProject.bin": b"1"}), "macros"),
        (package({"word/document.xml": b"\0" * 9_000_000}), "too large"),
        (package({"word/document.xml": "<x/>", **{f"p{n}": "" for n in range(5_001)}}), "too large"),
        (package({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "damaged"),
        (package({"word/document.xml": "<x><y></x>"}), "damaged"),
        (package({"a.pdf": pdf(TEXT)}), "unknown kind"),
        (FILES["DOCX"][:200], "damaged"),
        (b"%PDF-1.7 and nothing else", "damaged"),
        (b"<html><body>404</body></html>", "unknown kind"),
        (b"\xff\xd8\xff\xe0", "unknown kind"),
        (b"", "unknown kind"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(content, label):
    with pytest.raises(ParseError) as caught:
        read_attachment(content, "附件.docx")
    assert caught.value.label == label


def test_a_part_that_lies_about_its_size_is_not_unpacked_whole():
    part = docx("x" * 70_000_000)
    with zipfile.ZipFile(io.BytesIO(part)) as archive:
        true = archive.infolist()[0].file_size
    lying = part.replace(true.to_bytes(4, "little"), (900_000).to_bytes(4, "little"))
    with pytest.raises(ParseError) as caught:
        read_attachment(lying, "x.docx")
    assert caught.value.label in ("too large", "damaged")
    assert zlib.crc32(lying) != zlib.crc32(part)


def test_of_a_very_long_pdf_the_first_five_hundred_pages_are_read():
    text = read_attachment(pdf(["条"], pages=600), "x.pdf")
    assert text.count("条") == 500


@settings(max_examples=60, deadline=None)
@given(
    strategies.sampled_from(sorted(FILES)),
    strategies.lists(strategies.tuples(strategies.integers(0, 4_000), strategies.integers(0, 255)), max_size=12),
    strategies.integers(0, 4_000),
)
def test_no_file_raises_anything_but_a_parse_error(kind, edits, end):
    content = bytearray(FILES[kind])
    for place, value in edits:
        content[place % len(content)] = value
    try:
        assert isinstance(read_attachment(bytes(content[: max(end, 8)]), "x"), str)
    except ParseError as problem:
        assert problem.label
