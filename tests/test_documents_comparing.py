from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies

from policywatch import compare_articles
from policywatch.models import Comparison

OLD = """第一章　总则
第一条　为了规范云端陪伴服务，保护用户权益，制定本办法。
第二条　本办法所称云端陪伴服务，是指利用人工智能与用户持续交流的服务。
第三条　提供者应当每年开展一次安全评估，并将评估报告报送所在地省级网信部门。
第二章　用户保护
第四条　提供者不得诱导用户沉迷，连续使用超过二小时的，应当以弹窗方式提醒用户暂停使用。
第五条　提供者应当建立投诉渠道，在十五日内答复用户。
第六条　提供者发现未成年人使用的，应当切换到未成年人模式，并通知其监护人。
第三章　附则
第七条　违反本办法规定的，由网信部门责令改正，处一万元以上十万元以下罚款。
第八条　本办法自　年　月　日起施行。"""
NEW = """第一章　总则
第一条　为了规范云端陪伴服务，保护用户权益，制定本办法。
第二条　提供者发现未成年人使用的，应当切换到未成年人模式，并且通知其监护人。
第三条　本办法所称云端陪伴服务，是指利用人工智能与用户持续交流的服务。
第四条　国家鼓励云端陪伴服务用于养老助残等领域，支持相关标准的制定。
第五条　提供者应当每年开展一次安全评估，并将评估报告报送所在地省级网信部门。
第二章　用户保护
第六条　提供者不得诱导用户沉迷，连续使用超过一小时的，应当以弹窗方式提醒用户暂停使用。
第三章　附则
第七条　违反本办法规定的，由网信部门责令改正，处一万元以上十万元以下罚款。
第八条　本办法自2026年9月1日起施行。"""


def pairs(comparison: Comparison) -> list[tuple[str | None, str | None, str]]:
    return [(change.draft, change.final, change.change) for change in comparison.articles]


EXPECTED = [
    ("第一条", "第一条", "unchanged"),
    ("第六条", "第二条", "changed"),
    ("第二条", "第三条", "unchanged"),
    (None, "第四条", "added"),
    ("第三条", "第五条", "unchanged"),
    ("第四条", "第六条", "changed"),
    ("第五条", None, "removed"),
    ("第七条", "第七条", "unchanged"),
    ("第八条", "第八条", "changed"),
]


def test_the_one_article_that_is_left_between_two_neighbours_is_the_rewritten_one():
    rewritten = OLD.replace(
        "提供者应当建立投诉渠道，在十五日内答复用户。", "投诉渠道由平台公示，逾期未作处理的可以向网信部门举报。"
    )
    (changed,) = [change for change in compare_articles(OLD, rewritten).articles if change.change != "unchanged"]
    assert (changed.draft, changed.final, changed.change) == ("第五条", "第五条", "changed")


def test_what_explains_a_draft_under_it_is_no_part_of_its_last_article():
    explained = f"{NEW}\n关于《云端陪伴服务管理办法》的起草说明\n一、背景\n第四条规定了用途。\n第六条明确了时长。"
    assert all(change.change == "unchanged" for change in compare_articles(explained, NEW).articles)


def test_an_article_that_was_split_and_one_that_went_into_another_are_told():
    one = "提供者应当建立投诉渠道，在十五日内答复用户"
    two = "提供者发现未成年人使用的，应当切换到未成年人模式，并通知其监护人"
    head, tail = "第一条 为了规范服务，制定本办法。", "第四条 违反本办法规定的，由网信部门责令改正。"
    apart = f"{head}\n第二条 {one}。\n第三条 {two}。\n{tail}"
    joined = f"{head}\n第二条 {one}；{two}。\n{tail.replace('四', '三')}"
    merging, splitting = compare_articles(apart, joined), compare_articles(joined, apart)
    assert merging.merged in ((("第二条", "第二条"),), (("第三条", "第二条"),))
    assert splitting.split in ((("第二条", "第二条"),), (("第二条", "第三条"),))
    assert compare_articles(OLD, NEW).split == () == compare_articles(OLD, NEW).merged


def test_articles_are_added_removed_changed_and_moved():
    comparison = compare_articles(OLD, NEW)
    assert pairs(comparison) == EXPECTED
    assert comparison.added == ("第四条",)
    assert comparison.removed == ("第五条",)
    assert comparison.changed == (("第六条", "第二条"), ("第四条", "第六条"), ("第八条", "第八条"))
    assert comparison.moved == (("第六条", "第二条"),)
    assert comparison.summary() == "3 of 8 articles changed, 1 added, 1 removed, 1 moved"


def test_a_change_is_shown_by_character_and_rebuilds_both_texts():
    change = compare_articles(OLD, NEW).articles[5]
    assert [(edit.mark, edit.text) for edit in change.edits if edit.mark != "="] == [("-", "二"), ("+", "一")]
    assert "".join(edit.text for edit in change.edits if edit.mark != "+") == change.draft_text
    assert "".join(edit.text for edit in change.edits if edit.mark != "-") == change.final_text
    assert change.final_text.endswith("提醒用户暂停使用。")


def test_chapters_are_no_part_of_the_articles_above_them():
    assert not any("章" in change.final_text for change in compare_articles(OLD, NEW).articles)


@pytest.mark.parametrize(
    "dress",
    [
        lambda text: text.replace("\n", " "),
        lambda text: text.replace("，", ",\n").replace("。", " 。"),
        lambda text: "\n".join(f"{line}\n\n- {number} -\n" for number, line in enumerate(text.split("\n"), 1)),
        lambda text: "".join(f"{line}\n{number}\n" for number, line in enumerate(text.split("\n"), 1)),
        lambda text: text.replace("安全评估", "安全\n评估").replace("条　", "条"),
        lambda text: (
            f"国家网信办\n2026年6月1日\n云端陪伴服务管理办法\n（征求意见稿）\n{text}\n附件：1.起草说明 第三条的说明"
        ),
    ],
    ids=[
        "one line",
        "lines and commas of a PDF",
        "page numbers",
        "page numbers alone",
        "no blank after the label",
        "within a notice",
    ],
)
def test_the_dress_of_a_text_is_no_change(dress):
    assert pairs(compare_articles(dress(OLD), NEW)) == EXPECTED


def test_a_line_that_begins_with_a_reference_is_no_article():
    broken = OLD.replace("违反本办法规定的", "违反本办法\n第五条、\n第四条 规定的")
    changes = {change.draft: change for change in compare_articles(broken, NEW).articles}
    assert changes["第七条"].final == "第七条"
    assert changes["第七条"].draft_text.endswith("罚款。")
    assert changes["第五条"].final is None


def test_an_article_written_anew_in_its_place_is_changed_and_elsewhere_added():
    anew = "提供者应当建立便捷的投诉举报入口，公布处理的流程和时限，七日内答复用户处理结果。"
    in_place = OLD.replace("提供者应当建立投诉渠道，在十五日内答复用户。", anew)
    assert ("第五条", "第五条", "changed") in pairs(compare_articles(OLD, in_place))
    without = OLD.replace("第五条　提供者应当建立投诉渠道，在十五日内答复用户。\n", "")
    elsewhere = without.replace("第二条　", f"第一条之一　{anew}\n第二条　")
    assert (None, "第一条之一", "added") in pairs(compare_articles(OLD, elsewhere))


def test_a_law_with_inserted_articles_keeps_their_labels():
    inserted = OLD.replace("第六条　", "第五条之一　提供者应当公布算法规则。\n第六条　")
    assert (None, "第五条之一", "added") in pairs(compare_articles(OLD, inserted))


def test_a_paper_without_articles_is_compared_by_its_parts():
    old = "一、总体要求\n坚持安全与发展并重。\n二、重点任务\n建设算力网络，到2027年建成三十个节点。"
    comparison = compare_articles(old, old.replace("三十", "五十"))
    assert pairs(comparison) == [("一、", "一、", "unchanged"), ("二、", "二、", "changed")]


def test_texts_without_any_parts_give_an_empty_comparison():
    assert compare_articles("没有条文。", "也没有。").articles == ()
    assert compare_articles("", "").summary() == "0 of 0 articles changed"


def test_equal_articles_pair_in_their_order():
    text = "第一条　略。\n第二条　略。\n第三条　本办法自发布之日起施行。"
    assert {change.change for change in compare_articles(text, text).articles} == {"unchanged"}


HEADINGS = strategies.sampled_from(
    ["第一条 ", "第二条\n", "第三条", "第十条之一 ", "\n第一章 总则\n", "第99999条 ", "一、", "\n"]
)
TEXTS = strategies.lists(HEADINGS | strategies.text(max_size=12)).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_any_two_texts_compare_and_every_article_has_at_most_one_partner(draft, final):
    changes = compare_articles(draft, final).articles
    assert all(change.draft is not None or change.final is not None for change in changes)
    assert all((change.change == "added") == (change.draft is None) for change in changes)
    for change in changes:
        if change.edits:
            assert "".join(edit.text for edit in change.edits if edit.mark != "+") == change.draft_text


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_a_text_compared_with_itself_is_unchanged(text):
    changes = compare_articles(text, text).articles
    assert all(change.change == "unchanged" for change in changes if change.draft_text)
