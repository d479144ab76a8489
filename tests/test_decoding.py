"""Bytes become text although what they declare is wrong, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies

from policywatch.text import decode

HANS = "为规范人工智能生成内容的标识活动，国家部门起草了办法，现向社会公开征求意见，欢迎提出。"
HANT = "為規範人工智慧生成內容的標識活動，政府機關起草了辦法，現向社會公開徵求意見，歡迎提出。"
LATIN = "Für größere Modelle gelten künftig strengere Regeln, sagte die Behörde – ab Mai."


def page(text: str, charset: str, *, declared: str = "") -> bytes:
    meta = f"<meta charset={declared}>" if declared else ""
    return f"<html><head>{meta}</head><body>{text}</body></html>".encode(charset)


@pytest.mark.parametrize(
    ("text", "charset", "in_page", "in_header"),
    [
        (HANS, "utf-8", "utf-8", None),
        (HANS, "utf-8", "gb2312", None),
        (HANS, "utf-8", "", "iso-8859-1"),
        (HANS, "utf-8", "utf-16", None),
        (HANS, "gb18030", "gb2312", None),
        (HANS + "镕喆", "gbk", "gb2312", None),
        (HANS, "gb18030", "utf-8", None),
        (HANS, "gb18030", "", None),
        (HANS, "gb18030", "", "gbk"),
        (HANS, "gb18030", "iso-8859-1", None),
        (HANT, "big5", "big5", None),
        (HANT, "big5", "gb2312", None),
        (HANS, "utf-8-sig", "gbk", None),
        (HANS, "utf-16", "", None),
        (HANS, "utf-16-le", "", None),
        ("Rules for models — a first look", "utf-16-le", "utf-8", None),
        (HANS * 3, "gbk", "windows-1251", None),
        (HANS * 3, "gbk", "shift_jis", None),
        (HANT * 3, "big5", "iso-8859-9", None),
        (HANS * 3, "utf-16-le", "gbk", None),
        (LATIN * 3, "cp1252", "gb2312", None),
        (LATIN, "cp1252", "iso-8859-1", None),
        (LATIN, "cp1252", "", None),
        (LATIN, "utf-8", "iso-8859-1", None),
        ("Законопроект об алгоритмах принят", "cp1251", "windows-1251", None),
    ],
)
def test_text_is_read_whatever_is_declared(text, charset, in_page, in_header):
    assert text in decode(page(text, charset, declared=in_page), declared=in_header)


def test_what_is_broken_is_marked_and_the_rest_stays():
    text = decode(HANS.encode()[:30] + b"\xff\0" + HANS.encode()[30:] * 20)
    assert text.count("\ufffd") == 1 and "\0" not in text and text.endswith(HANS[10:])


@pytest.mark.parametrize("name", ["unicode_escape", "Raw-Unicode-Escape", "utf-7", "idna"])
def test_what_no_browser_reads_is_no_charset(name):
    text = decode(b"\xfc \\x3cb> +ADw-b> \\ud800", declared=name)
    assert text == "\u00fc \\x3cb> +ADw-b> \\ud800"


def test_a_short_text_with_broken_bytes_is_still_utf8():
    assert decode(f"<meta charset=utf-8>{HANS}".encode() + b"\xe4\xb8" * 2 + HANS.encode()).count("\ufffd") == 2


@pytest.mark.parametrize("declared", ["gb2312", "big5", "windows-1251"])
def test_utf8_with_a_broken_byte_is_read_whatever_is_declared(declared):
    text = decode(page(HANS, "utf-8", declared=declared).replace("起草".encode(), "起草".encode()[:-1]))
    assert HANS.replace("起草", "起\ufffd") in text


@pytest.mark.parametrize("declared", ["", "iso-8859-1"])
def test_a_western_text_with_broken_bytes_is_still_utf8(declared):
    text = decode(page(LATIN, "utf-8", declared=declared).replace(b"<body>", b"<body>\xff\xe4"))
    assert LATIN in text and text.count("\ufffd") == 2


def test_a_page_cut_inside_a_character_is_read():
    assert decode(HANS.encode()[:-1]) == HANS[:-1]


@settings(max_examples=200, deadline=None)
@given(
    strategies.binary(max_size=300),
    strategies.sampled_from([None, "gbk", "big5", "utf-16", "utf-7", "zlib", "punycode", "x y"]),
)
def test_no_bytes_raise_and_no_surrogate_or_nul_remains(content, declared):
    text = decode(content, declared=declared)
    assert "\0" not in text
    text.encode()
