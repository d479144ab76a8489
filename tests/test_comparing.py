"""What changed between two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policywatch.text import changes


def shown(old: str, new: str) -> str:
    return "".join({"=": "{}", "-": "[-{}-]", "+": "[+{}+]"}[edit.mark].format(edit.text) for edit in changes(old, new))


def test_a_changed_day_is_shown_inside_its_sentence():
    old = "办法共五章。意见反馈截止日期为2026年10月17日。来信请寄江城市。"
    new = "办法共五章。意见反馈截止日期为2026年11月17日。来信请寄江城市。"
    assert shown(old, new) == "办法共五章。意见反馈截止日期为2026年1[-0-][+1+]月17日。来信请寄江城市。"


def test_a_new_sentence_is_shown_whole():
    assert shown("甲。\n乙。", "甲。\n丙丁戊己。\n乙。") == "甲。\n[+丙丁戊己。+][+\n+]乙。"


@given(st.text(alphabet="甲乙丙。！\n ab.", max_size=60), st.text(alphabet="甲乙丙。！\n ab.", max_size=60))
def test_the_edits_rebuild_both_texts(old, new):
    edits = changes(old, new)
    assert "".join(edit.text for edit in edits if edit.mark != "+") == old
    assert "".join(edit.text for edit in edits if edit.mark != "-") == new
