"""Facts of a hundred notices in the manner of many offices, and of the same notices in other dress."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path

import opencc
import pytest
import yaml

from policywatch import Facts, PaperPage, read_facts, relate
from policywatch.documents import number_key, paper_keys
from policywatch.documents.solid import solid_text
from policywatch.text import one_body

PAPERS = Path(__file__).parent / "papers"
FIELDS = ("numbers", "standard_numbers", "cited_numbers", "issuers", "stage", "core_titles")
DAYS = ("comment_deadline", "effective_on", "signed_on")
KEYS = {"numbers": number_key, "cited_numbers": number_key, "issuers": one_body}
OTHERS = """
相关链接
关于印发《另一建设方案》的通知（国数政策〔2020〕12号）2020-12-01
公开征求《另一办法（征求意见稿）》意见，截止日期为2030年12月31日
"""


@cache
def rows(name: str) -> list:
    return yaml.load((PAPERS / name).read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read(row: dict, dress=str) -> Facts:
    return read_facts(dress(row["title"]), dress(row["text"]), published_on=date.fromisoformat(row["published"]))


def comparable(facts: Facts) -> dict:
    """Facts in a form that other dress leaves as it is."""
    shown: dict = {name: getattr(facts, name) for name in FIELDS}
    for name, values in shown.items():
        if isinstance(values, tuple):
            key = KEYS.get(name, lambda value: value)
            shown[name] = {re.sub("[“”「」]", "", key(solid_text(value))) for value in values}
    return shown | {name: str(day) if (day := getattr(facts, name)) else None for name in DAYS}


@pytest.mark.parametrize("row", rows("notices.yaml"), ids=lambda row: row["title"][:24])
def test_a_notice_is_read(row):
    found = comparable(read(row))
    for name, value in row["facts"].items():
        expected = value
        if isinstance(value, list):
            key = KEYS.get(name, lambda one: one)
            expected = {re.sub("[“”「」]", "", key(solid_text(one))) for one in value}
        assert found[name] == expected, name


def split(text: str) -> str:
    return re.sub(r"(\d+)", r"\n\1\n", text)


def wide(text: str) -> str:
    return text.translate(str.maketrans("0123456789〔〕", "０１２３４５６７８９［］"))


@pytest.mark.parametrize(
    "dress",
    [split, wide, lambda text: text.replace("\n", " "), opencc.OpenCC("s2t").convert],
    ids=["figures on lines of their own", "full width", "one line", "traditional characters"],
)
def test_notices_read_alike_in_other_dress(dress):
    for row in rows("notices.yaml"):
        if re.search("[\u4e00-\u9fff]", row["title"]):
            assert comparable(read(row, dress)) == comparable(read(row)), row["title"]


def test_other_papers_under_a_notice_are_none_of_its_facts():
    for row in rows("notices.yaml"):
        if re.search("[\u4e00-\u9fff]", row["title"]):
            longer = row | {"text": row["text"] + OTHERS}
            assert comparable(read(longer)) == comparable(read(row)), row["title"]


def page(row: dict) -> PaperPage:
    return PaperPage(row["title"], row["text"], read(row), date.fromisoformat(row["published"]))


def test_pages_of_one_paper_are_related_and_look_alikes_are_not():
    found = [(row["paper"], page(row)) for row in rows("families.yaml")]
    for (one, first), (other, second) in combinations(found, 2):
        relation = relate(first, second)
        assert (relation.kind != "none") == (one == other), (first.title, second.title, relation)


def test_pages_that_are_related_share_a_key_by_which_an_archive_finds_them():
    pages = [page(row) for row in (*rows("families.yaml"), *rows("notices.yaml")[::4])]
    keys = [paper_keys(one) for one in pages]
    related = 0
    for (one, (own, cited)), (other, (others, cited_there)) in combinations(zip(pages, keys, strict=True), 2):
        if relate(one, other).kind != "none":
            related += 1
            assert own & (others | cited_there) or cited & others, (one.title, other.title)
    assert related > 10


@pytest.mark.parametrize(("published", "last", "sentence"), rows("deadlines.yaml"))
def test_the_last_day_is_read_in_every_form_that_offices_use(published, last, sentence):
    title = "关于《算力服务质量管理办法（征求意见稿）》公开征求意见的公告"
    body = f"我局起草了《算力服务质量管理办法（征求意见稿）》，现向社会公开征求意见。\n{sentence}\n附件：征求意见稿"
    for text in (body, split(body)):
        assert read_facts(title, text, published_on=published).comment_deadline == last
