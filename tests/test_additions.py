"""What a changed page says that it did not say before."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.extraction import Addition, what_is_new

OLD = "省智能产业局公布办法草案。\n意见反馈截止时间为2026年12月20日。\n草案共三十二条，适用于面向公众的服务。"


def changed(old, new, text=OLD):
    assert old in text
    return what_is_new("办法草案", text, text.replace(old, new))


def test_a_deadline_that_was_put_off_is_new_beside_what_it_was():
    assert changed("12月20日", "12月31日") == (
        Addition("意见反馈截止时间为2026年12月20日。", "意见反馈截止时间为2026年12月31日。"),
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("共三十二条", "共三十四条"),
        ("公布办法草案。", "公布办法草案。\n申请材料须由法定代表人签字并加盖公章。"),
        ("公布办法草案。", "公布办法草案（临智发〔2026〕7号）。"),
        ("适用于面向公众的服务。", "适用于面向公众的服务。自2027年1月1日起施行。"),
    ],
)
def test_a_figure_a_number_a_day_and_a_paragraph_are_new(old, new):
    assert len(changed(old, new)) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("面向公众", "面向社会公众"),
        ("草案。\n意见", "草案。 意见"),
        ("2026年12月20日", "２０２６年１２月２０日"),
        ("省智能产业局公布办法草案。\n", ""),
        ("办法草案。\n", "办法草案。\n浏览次数：2048次\n"),
        ("办法草案。\n", "办法草案。\n（完）\n"),
        ("草案共三十二条，适用于面向公众的服务。", "草案共三十二条，适用于面向公众的服务！"),
    ],
)
def test_polish_blanks_counters_and_what_went_are_not(old, new):
    assert changed(old, new) == ()


def test_sentences_that_only_moved_are_not_new():
    first, second, third = OLD.split("\n")
    assert what_is_new("办法草案", OLD, "\n".join((third, first, second))) == ()


def test_an_english_sentence_is_new_by_itself():
    old = "The draft has 34 articles. Comments are open."
    assert what_is_new("Draft", old, f"{old} Providers must file within 30 days.") == (
        Addition("", "Providers must file within 30 days."),
    )


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_a_text_has_nothing_that_itself_did_not_say(one, other):
    assert what_is_new("t", one, one) == ()
    assert all(addition.after for addition in what_is_new("t", one, other))
