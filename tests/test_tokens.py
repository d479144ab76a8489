"""Texts are folded and cut the same, whatever was cut before and however long they are."""

from __future__ import annotations

from functools import cache

from hypothesis import example, given, settings
from hypothesis import strategies as st

from policywatch.text.cutting import Cutter
from policywatch.text.folding import fold_text
from policywatch.text.pieces import BREAK, apart, form_of, is_single, piece_pattern
from policywatch.text.tokens import analyse

texts = st.text(
    st.sampled_from("ab AI-中国的人一，。,.;:'’\n\t19%&|+×“”é\u0301\u200bÄß々ァU.S.画计身分部份𠀀"), max_size=80
)


@cache
def many_long_texts() -> None:
    for number in range(500):
        fold_text(f"{number}\n" * 100)


def piece_by_piece(folded: str, *, german: bool) -> str:
    line = ""
    for piece in piece_pattern().findall(folded):
        if is_single(piece):
            line += piece if line and is_single(line[-1]) else f" {piece}"
        elif (form := form_of(piece, german)) != f" {BREAK}" or (line and not line.endswith(BREAK)):
            line += form
    return f"{line} "


@given(st.lists(texts, min_size=1, max_size=4), st.booleans())
@example(["见3.国家标准。\n \n\n“-\nAI-\n agents, U.S. v. 1.000.", "3."], False)
@settings(max_examples=400, deadline=None)
def test_what_was_cut_before_changes_no_line(some, german):
    cutter = Cutter(german=german)
    for text in (*some, *some):
        folded = fold_text(text)
        line, chains = cutter.line(folded)
        assert line == piece_by_piece(folded, german=german)
        assert [chain.text for chain in chains] == [piece for piece in piece_pattern().findall(folded) if "-" in piece]
        for chain in chains:
            assert line[chain.begin - 1 : chain.end] == form_of(chain.text, german)


@given(st.text(st.sampled_from("国家標準發布，“”（）：；《》AI 為著Ä€…"), min_size=1, max_size=40))
@example("標準")
@example("国家")
@settings(max_examples=100, deadline=None)
def test_a_long_text_is_folded_as_a_short_one_also_after_many(text):
    many_long_texts()
    assert fold_text(text * 300) == fold_text(text) * 300


@given(texts)
@settings(max_examples=200, deadline=None)
def test_tokens_are_set_apart_in_long_lines_as_in_short_ones(text):
    line = analyse("", text).body.plain.strip(" ")
    long = " ".join([line] * 40)
    assert apart(long).split(" ") == apart(line).split(" ") * 40
    assert all(len(token) == 1 or not is_single(token) for token in apart(line).split(" "))


def test_the_signs_of_a_company_name_are_no_references():
    assert fold_text("R&D at AT&T") == "R&D at AT&T"
    assert fold_text("R&amp;D") == "R&D"
