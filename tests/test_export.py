from __future__ import annotations

import csv
import gzip
import io
import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.models import Article
from policywatch.storage import exported

ARTICLE = Article(
    seq=1,
    id="3f2a9c0112345678",
    url="https://office.example/a?b=1&c=2",
    title="《办法》 & <draft>",
    body="第一条\n第二条",
    body_from="page",
    language="zh-Hans",
    source_id="office",
    published_at="2026-11-23T16:00:00Z",
    published_on="2026-11-24",
    published_precision="day",
    modified_at=None,
    first_seen_at="2026-11-24T08:00:00Z",
    gone_at=None,
    story_id="3f2a9c0112345678",
)
ATOM = "{http://www.w3.org/2005/Atom}"


def written(format, *articles):
    return b"".join(exported(articles, format))


def test_json_lines_have_the_promised_names():
    (line,) = written("jsonl", ARTICLE).decode().splitlines()
    assert list(json.loads(line)) == ["id", "url", "title", "source", "language", "published_at", "published_on",
                                      "first_seen_at", "story", "body"]  # fmt: skip


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])
def test_no_cell_of_csv_is_a_formula(title):
    content = written("csv", replace(ARTICLE, title=title))
    assert content.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert row["title"] == f"'{title}"
    assert row["body"] == ARTICLE.body


def test_ris_is_one_record_of_single_lines():
    lines = written("ris", ARTICLE).decode().split("\r\n")
    assert lines[0] == "TY  - ELEC" and lines[-3] == "ER  - "
    assert "TI  - 《办法》 & <draft>" in lines and "DA  - 2026/11/24/" in lines and "AB  - 第一条 第二条" in lines


def test_an_atom_feed_without_articles_is_one():
    assert ElementTree.fromstring(written("atom")).find(f"{ATOM}updated") is not None


@given(st.text(max_size=30), st.text(max_size=60))
@settings(deadline=None)
def test_whatever_stands_in_an_article_the_file_is_well_formed(title, body):
    title, body = (text.encode("utf-8", "ignore").decode() for text in (title, body))
    article = replace(ARTICLE, title=title, body=body)
    (entry,) = ElementTree.fromstring(written("atom", article)).findall(f"{ATOM}entry")
    assert entry.find(f"{ATOM}link").get("href") == ARTICLE.url
    assert json.loads(written("jsonl", article))["body"] == body
    (row,) = csv.DictReader(io.StringIO(written("csv", article).decode("utf-8-sig"), newline=""))
    assert row["url"] == ARTICLE.url
    assert written("ris", article).count(b"TY  - ") == 1 and written("ris", article).endswith(b"ER  - \r\n\r\n")


def test_the_command_writes_what_a_query_finds_packed_when_the_name_says_so(run, tmp_path):
    output = tmp_path / "a.jsonl.gz"
    assert "2 articles" in run("export", "~computing-voucher", "-o", str(output)).stderr
    lines = gzip.decompress(output.read_bytes()).decode().splitlines()
    assert [json.loads(line)["title"] for line in lines] == ["算力券办法", "算力券办法"]
    assert [path.name for path in tmp_path.glob("*.part")] == []
    assert run("export", "--format", "csv").stdout.count("office.example") == 5


def test_a_format_that_nothing_tells_is_asked_for(run):
    assert "--format" in run("export", fails=2).stderr
