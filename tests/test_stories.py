"""Which texts are one story."""

from __future__ import annotations

import subprocess
import sys
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from story_pairs import APART, NEXT_FILING, SAME, text

from policywatch import group_stories
from policywatch.models import StoryText
from policywatch.stories import carry_one_story, fingerprint
from policywatch.stories.shingles import shingles
from policywatch.text import fold_text

NAMES = [pair.name for pair in (*SAME, *APART)]


def grouped(*texts: StoryText) -> list[list[int]]:
    return group_stories(texts)


def test_nearly_every_pair_is_told_rightly():
    failed = [f"lost: {pair.name}" for pair in SAME if grouped(pair.one, pair.other) != [[0, 1]]]
    wrong = [f"merged: {pair.name}" for pair in APART if grouped(pair.one, pair.other) != [[0], [1]]]
    right = len(SAME) - len(failed)
    f1 = 2 * right / (2 * right + len(failed) + len(wrong))
    assert len(SAME) + len(APART) >= 60 and len(set(NAMES)) == len(NAMES)
    assert f1 >= 0.97, failed + wrong


def test_no_pair_that_would_swallow_an_alert_is_merged():
    """A copy told twice is a nuisance; a new list taken for the old one is lost."""
    assert [pair.name for pair in APART if carry_one_story(pair.one, pair.other)] == []


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair.name)
def test_it_does_not_matter_which_comes_first(pair):
    assert carry_one_story(pair.one, pair.other) == carry_one_story(pair.other, pair.one)


def test_exact_copies_are_one_story_whatever_their_script_and_spacing():
    one = StoryText("算力券办法", "市政府发放算力券，支持中小企业。")
    other = StoryText("算力券辦法", "市政府  發放算力券，\n支持中小企業。")
    assert grouped(one, other) == [[0, 1]]


def test_a_short_text_is_no_evidence_without_its_title():
    assert grouped(StoryText("甲公告", "名单见附件。"), StoryText("乙公告", "名单见附件。")) == [[0], [1]]


def test_texts_without_any_letters_are_stories_of_their_own():
    assert grouped(StoryText("甲", ""), StoryText("甲", ""), StoryText("甲", "……")) == [[0], [1], [2]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("备案信息（第十三批）", "备案信息（第14批）"),
        ("关于印发办法的通知（国办发〔2026〕12号）", "关于印发办法的通知（国办发〔2026〕13号）"),
        ("关于印发办法的通知（国办发〔2025〕12号）", "关于印发办法的通知（国办发〔2026〕12号）"),
        ("公报第二十期", "公报第二十一期"),
        ("10月份运行情况", "11月份运行情况"),
        ("Batch 13 of filings", "Batch 14 of filings"),
        ("Filings, 13th batch", "Filings, fourteenth batch"),
        ("Dreizehnte Liste", "Vierzehnte Liste"),
        ("Newsletter Nr. 7", "Newsletter Nr. 8"),
    ],
)
def test_parts_of_a_series_are_apart_even_with_the_same_text(one, other):
    assert grouped(StoryText(one, text("paper")), StoryText(other, text("paper"))) == [[0], [1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("备案信息（第十三批）", "備案信息（第 13 批）"),
        ("第一百二十期", "第120期"),
        ("Thirteenth batch", "13th batch"),
        ("10月份数据", "十月份数据"),
    ],
)
def test_a_number_is_the_same_however_it_is_written(one, other):
    assert grouped(StoryText(one, text("paper")), StoryText(other, text("paper", end="（完）"))) == [[0, 1]]


def test_other_document_numbers_are_apart():
    one = StoryText("通知", text("paper"), numbers=("国办发〔2026〕12号",))
    other = StoryText("通知", text("paper"), numbers=("国办发〔2026〕13号",))
    assert grouped(one, other) == [[0], [1]]


def test_a_group_is_led_by_its_first_and_does_not_drift():
    lead = StoryText("公告", text("filing"))
    copy = StoryText("公告", text("filing", drop=(4,)))
    following = StoryText("公告", text("filing", swap=NEXT_FILING))
    other = StoryText("算力券", text("news"))
    assert grouped(lead, following, copy, other) == [[0, 2], [1], [3]]


def test_prints_are_the_same_in_every_process():
    body = " ".join(f"word{number}" for number in range(400))
    code = f"from policywatch.stories import fingerprint; print(hash('a'), fingerprint('t', {body!r}).shingles)"
    outputs = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split(" ", 1)[1]
        for _ in range(2)
    }
    assert outputs == {f"{fingerprint('t', body).shingles}\n"} and len(fingerprint("t", body).shingles) > 10


def test_a_text_of_any_length_leaves_a_small_print():
    assert len(fingerprint("t", "".join(chr(0x4E00 + at * 37 % 20_000) for at in range(200_000))).shingles) < 2_000


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(StoryText, st.text(max_size=30), st.text(max_size=300)), max_size=6))
def test_whatever_the_texts_each_is_in_one_group(texts):
    groups = group_stories(texts)
    assert sorted(place for group in groups for place in group) == list(range(len(texts)))
    assert all(group == sorted(group) for group in groups)


@pytest.mark.parametrize(
    ("body", "shingle"),
    [
        ("Neue Regeln für „KI‟ … " * 4, "regeln für ki".encode()),
        ("New rules: “AI” €5 " * 4, b"rules ai 5"),
        ("Новые правила для ИИ " * 4, "правила для ии".encode()),
        ("人工智能 2026 新规。" * 4, "能2026".encode("utf-16-le")),
    ],
)
def test_shingles_are_what_archives_have_kept(body, shingle):
    assert crc32(shingle) in shingles(fold_text(body))
