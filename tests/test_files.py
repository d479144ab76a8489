"""The text of attached files, by what their bytes are; what is hostile, locked or too much is refused by its label."""

# ruff: noqa: E501  (tables of files, a file a line)
from __future__ import annotations

import io
import zipfile

import fake_files
import pytest
from hypothesis import given, settings, strategies

from policywatch.errors import ParseError
from policywatch.extraction import read_attachment

RULES = ["第一条　为规范大模型服务，制定本办法。", "第二条　本办法自2026年12月1日起施行。"]
SLIDE = (
    '<p:sld xmlns:p="urn:p" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    "<a:p><a:r><a:t>大模型</a:t></a:r><a:r><a:t>备案</a:t></a:r></a:p></p:sld>"
)
RTF = (
    r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\fswiss\fcharset0 Arial;}}"
    r"{\info{\title hidden}}{\header hidden\par}{\*\generator hidden;}"
    r"\f0\'b4\'f3\'c4\'a3\'d0\'cd\u22791?\u26696?{\field{\*\fldinst HYPERLINK hidden}{\fldrslt  link}}"
    r"{\*\footnote \'bd\'c5\'d7\'a2}\par"
    r"\f1 Gr\u246\'f6\u223\'dfe \u-10179?\u-8528?\par\trowd 1\cell \u21517?\cell\row{\pict\bin4 }{}x}end\par}"
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (fake_files.docx("".join(map(fake_files.paragraph, RULES))), "\n".join(" ".join(line.split()) for line in RULES)),
        (fake_files.xlsx(["序号", "大模型"], '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'), "序号\t大模型"),
        (fake_files.package({"ppt/presentation.xml": "<x/>", "ppt/slides/slide1.xml": SLIDE}), "大模型备案"),
        (fake_files.ofd(["大模型", "备案"], ["名单"]), "大模型\n备案\n名单"),
        (fake_files.pdf(["大模型备案名单"]), "大模型备案名单"),
        (fake_files.doc(RULES[0] + "\r", "Article 2\r", notes="脚注\r", header="页眉\r"), "第一条 为规范大模型服务，制定本办法。\nArticle 2\n脚注"),
        (fake_files.doc("序号\x07名称\x07\x071\x07大模型\x07\x07见\x13 HYPERLINK \x01\x14附件\x15。\r" + "长" * 2000), "序号\t名称\n1\t大模型\n见附件。\n" + "长" * 2000),
        (fake_files.xls(["序号", "大模型"], [(0, 0, 0), (0, 1, 1), (1, 0, 1.0), (1, 3, 2.5)], [(4, 0, 1)]), "序号\t大模型\n1\t2.5\n大模型"),
        (RTF.encode(), "大模型备案 link\nGröße 🚰\n1\t名\nend\n脚注"),
    ],
    ids=["docx", "xlsx", "pptx", "ofd", "pdf", "doc", "doc with a table", "xls", "rtf"],
)  # fmt: skip
def test_each_kind_is_read_whatever_its_name(content, expected):
    assert read_attachment(content, "附件.wps").text == expected


def zip_bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<x>" + b" " * 50_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "label"),
    [
        (zip_bomb(), "too large"),
        (fake_files.package({f"{number}.xml": "<x/>" for number in range(5_001)}), "too large"),
        (fake_files.xlsx(["长" * 30_000], "<row>" + '<c t="s"><v>0</v></c>' * 200 + "</row>"), "too large"),
        (fake_files.package({"word/document.xml": "<x/>", "word/vbaProject.bin": "x"}), "macros"),
        (fake_files.doc("文\r", storages=("Macros",)), "macros"),
        (fake_files.pdf(["文"], lock=True), "encrypted"),
        (fake_files.doc("文\r", flags=0x0100), "encrypted"),
        (fake_files.xls(["文"], [(0, 0, 0)], locked=True), "encrypted"),
        (fake_files.compound({"EncryptedPackage": b"x" * 5000, "EncryptionInfo": b"x"}), "encrypted"),
        (fake_files.compound({"WordDocument": b"\xdc\xa5".ljust(5000, b"\0"), "1Table": b""}), "unknown kind"),
        (fake_files.compound({"PowerPoint Document": b"x" * 5000}), "unknown kind"),
        (fake_files.pdf([]), "no text"),
        (fake_files.doc("\r\x01\r"), "no text"),
        (fake_files.doc("文\r" * 3_000)[:3_000], "damaged"),
        (b"<!doctype html><title>404</title>", "unknown kind"),
        (b"Rar!\x1a\x07\x00", "unknown kind"),
    ],
)
def test_what_is_hostile_locked_or_empty_is_refused_by_its_label(content, label):
    with pytest.raises(ParseError) as problem:
        read_attachment(content, "附件")
    assert problem.value.label == label


WHOLE = [
    fake_files.doc("第一条\r" * 900, notes="注\r"),
    fake_files.xls(["名" * 900] * 3, [(0, 0, 0), (1, 1, 2)]),
    fake_files.docx(fake_files.paragraph("第一条")),
    RTF.encode(),
]


@settings(max_examples=80, deadline=None)
@given(
    strategies.sampled_from(WHOLE),
    strategies.lists(
        strategies.tuples(
            strategies.floats(0, 0.99), strategies.sampled_from([b"\0" * 4, b"\xff" * 4, b"\x7f", b"{\\u"])
        )
    ),
    strategies.floats(0.3, 1),
)
def test_a_broken_file_raises_nothing_but_a_parse_error(content, changes, part):
    broken = bytearray(content[: int(len(content) * part)])
    for place, new in changes:
        at = int(place * len(broken))
        broken[at : at + len(new)] = new
    try:
        read_attachment(bytes(broken), "附件.doc")
    except ParseError:
        return
