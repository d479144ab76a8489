from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings, strategies

from policywatch import PaperPage, read_facts, relate

NAME = "云端陪伴服务管理办法"


def page(title: str, body: str = "", published: str = "2026-06-01") -> PaperPage:
    on = date.fromisoformat(published)
    return PaperPage(title, body, read_facts(title, body, published_on=on), on)


DRAFT = page(
    f"国家互联网信息办公室关于《{NAME}（征求意见稿）》公开征求意见的通知",
    "意见反馈截止时间为2026年3月8日。\n国家互联网信息办公室\n2026年2月6日",
    "2026-02-06",
)
SECOND = page(f"关于《{NAME}（征求意见稿）》再次公开征求意见的通知", "意见反馈截止时间为2026年5月8日。", "2026-04-08")
FINAL = page(f"关于印发《{NAME}》的通知", "国信办通字〔2026〕12号\n现印发。\n国家互联网信息办公室\n2026年6月1日")
NEWS = page(f"国家网信办公布《{NAME}》", f"近日，国家网信办公布《{NAME}》，自2026年9月1日起施行。", "2026-06-02")
TALK = page(f"《{NAME}》答记者问", f"近日，国家网信办公布《{NAME}》。")
CHANGE = page(f"国家互联网信息办公室关于修改《{NAME}》的决定", "国家互联网信息办公室\n2027年1月1日", "2027-01-01")
REPEAL = page(f"国家互联网信息办公室关于废止《{NAME}》的决定", "国家互联网信息办公室\n2028年1月1日", "2028-01-01")
REVISION = page(
    f"关于《{NAME}（修订草案征求意见稿）》公开征求意见的通知", "意见反馈截止时间为2029年3月8日。", "2029-02-06"
)


LONGER = page(f"关于延长《{NAME}（征求意见稿）》征求意见时间的通知", "征求意见时间延长至2026年6月1日。", "2026-05-06")
TAKEN_BACK = page(f"关于撤回《{NAME}（征求意见稿）》的公告", "决定撤回征求意见稿，征求意见工作终止。", "2026-05-10")


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (DRAFT, LONGER, "draft-of"),
        (TAKEN_BACK, SECOND, "repeals"),
        (DRAFT, FINAL, "draft-of"),
        (DRAFT, NEWS, "draft-of"),
        (DRAFT, SECOND, "draft-of"),
        (TALK, FINAL, "interprets"),
        (CHANGE, FINAL, "amends"),
        (REPEAL, FINAL, "repeals"),
        (REVISION, FINAL, "amends"),
    ],
    ids=[
        "extension of the second draft",
        "withdrawal",
        "draft and final",
        "draft and news",
        "first and second draft",
        "questions",
        "amendment",
        "repeal",
        "revision",
    ],
)
def test_a_directed_relation_is_seen_from_both_sides(one, other, kind):
    assert (relate(one, other).kind, relate(one, other).turned) == (kind, False)
    assert (relate(other, one).kind, relate(other, one).turned) == (kind, True)
    assert NAME in relate(one, other).reason


def test_the_paper_and_the_news_of_it_are_the_same():
    assert relate(FINAL, NEWS).kind == relate(NEWS, FINAL).kind == "same"


def test_an_extension_is_of_the_round_that_is_under_way():
    assert relate(SECOND, LONGER).kind == relate(LONGER, SECOND).kind == "same"


def test_a_withdrawn_draft_is_no_earlier_stage_of_anything():
    assert relate(TAKEN_BACK, FINAL).kind == "none"
    assert relate(TAKEN_BACK, page(DRAFT.title, "请于2026年8月1日前反馈。", "2026-07-01")).kind == "none"


def test_the_draft_of_a_paper_is_none_of_its_repeal():
    assert relate(DRAFT, REPEAL).kind == "none"


def test_a_second_draft_may_have_a_name_of_the_same_words():
    renamed = NAME.replace("管理办法", "管理暂行规定")
    body = "我办形成了再次征求意见稿。\n国家互联网信息办公室\n2026年4月8日"
    second = page(f"国家互联网信息办公室关于《{renamed}（再次征求意见稿）》公开征求意见的通知", body, "2026-04-08")
    assert relate(DRAFT, second).kind == "draft-of"
    assert relate(second, DRAFT).turned
    assert relate(second, FINAL).kind == "draft-of"


def test_the_draft_of_a_standard_that_names_the_edition_before_revises_it():
    old = page(
        "GB/T 40001-2020《信息安全技术 云端陪伴规范》发布",
        "GB/T 40001-2020《信息安全技术 云端陪伴规范》正式发布。",
        "2020-06-01",
    )
    title = "关于国家标准《数据安全技术 云端陪伴规范》征求意见稿征求意见的通知"
    assert relate(page(title, "本标准代替GB/T 40001-2020。请于2026年8月1日前反馈。"), old).kind == "amends"
    assert relate(page(title, "请于2026年8月1日前反馈。"), old).kind == "none"


def test_an_interpretation_is_none_of_a_later_change():
    assert relate(TALK, CHANGE).kind == "none"
    later = page(f"《{NAME}》修改答记者问", f"近日，国家网信办公布关于修改《{NAME}》的决定。", "2027-01-02")
    assert relate(later, CHANGE).kind == "interprets"


def test_the_same_notice_on_another_page_is_a_reprint():
    again = page(DRAFT.title, DRAFT.body, "2026-02-07")
    assert relate(DRAFT, again).kind == "reprint-of"


@pytest.mark.parametrize(
    ("draft", "final", "kind"),
    [
        ("云端陪伴服务管理办法", "云端陪伴服务管理暂行办法", "draft-of"),
        ("规范和促进数据流动规定", "促进和规范数据流动规定", "draft-of"),
        ("信息安全技术 智能体测试要求", "网络安全技术 智能体测试要求", "draft-of"),
        ("云端陪伴服务评估办法", "云端陪伴服务管理暂行办法", "none"),
        ("算法规定", "算法办法", "none"),
    ],
)
def test_a_draft_may_be_issued_under_a_name_of_the_same_words(draft, final, kind):
    one = page(f"国家网信办关于《{draft}（征求意见稿）》公开征求意见的通知", published="2026-01-01")
    assert relate(one, page(f"国家网信办公布《{final}》")).kind == kind
    assert relate(one, page(f"公安部公布《{final}》")).kind == "none"
    assert relate(page(f"国家网信办公布《{draft}》"), page(f"国家网信办公布《{final}》")).kind == "none"


def test_the_rule_alone_and_the_notice_that_carries_it_are_the_same():
    rule = "第一条 为了规范服务，制定本办法。第二条 本办法适用于境内服务。第三条 本办法自2026年9月1日起施行。"
    bare = page(NAME, rule)
    assert relate(bare, page(FINAL.title, f"{FINAL.body}\n{NAME}\n{rule}")).kind == "same"


def test_a_longer_time_for_comments_is_no_second_draft():
    extended = page(
        f"关于延长《{NAME}（征求意见稿）》征求意见时间的公告", "征求意见时间延长至2026年5月8日。", "2026-03-07"
    )
    assert extended.facts.comment_deadline == date(2026, 5, 8)
    assert relate(DRAFT, extended).kind == "same"


def test_a_report_without_the_last_day_is_of_the_same_round():
    report = page(f"两部门就《{NAME}》公开征求意见", f"近日，国家网信办就《{NAME}》公开征求意见。", "2026-02-07")
    assert report.facts.comment_deadline is None
    assert relate(DRAFT, report).kind == "same"


def test_papers_meet_by_number_where_names_differ():
    report = page("工信部发布新意见", "工业和信息化部印发《推动机器人的意见》（工信部联科〔2026〕12号）。")
    notice = page("关于推动机器人的意见", "工信部联科〔2026〕12号\n各省：\n工业和信息化部\n2026年1月8日")
    assert relate(report, notice).kind == "same"
    assert "工信部联科〔2026〕12号" in relate(report, notice).reason


def test_the_state_quotes_and_a_trial_mark_do_not_part_names():
    one = page("国家网信办就网络安全法征求意见", "国家互联网信息办公室发布《网络安全法（修正草案）》公开征求意见。")
    other = page("关于《中华人民共和国网络安全法（修正草案）》公开征求意见的通知", "请反馈意见。")
    assert relate(one, other).kind == "same"


def test_a_new_edition_that_ends_the_old_one_repeals_it():
    old = page(f"关于印发《{NAME}》的通知", "国信办通字〔2021〕3号\n现印发。\n国家网信办\n2021年6月1日", "2021-06-01")
    new = page(FINAL.title, f"{FINAL.body}\n《{NAME}》（国信办通字〔2021〕3号）同时废止。")
    assert (relate(new, old).kind, relate(new, old).turned) == ("repeals", False)
    assert relate(FINAL, old).kind == "none"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "关于国家标准《安全技术 互联互通 第5部分：行为》征求意见的通知",
            "关于国家标准《安全技术 互联互通 第6部分：接口》征求意见的通知",
        ),
        ("关于发布第十七批区块链信息服务备案编号的公告", "关于发布第二十一批区块链信息服务备案编号的公告"),
        ("国家网信办发布《信息化发展报告（2024年）》", "国家网信办发布《信息化发展报告（2025年）》"),
        ("中华人民共和国工业和信息化部公告（2026年第19号）", "中华人民共和国工业和信息化部公告（2026年第41号）"),
        ("关于印发《数据标准体系建设指南（2021版）》的通知", "关于印发《数据标准体系建设指南（2026版）》的通知"),
        (f"关于印发《{NAME}》的通知", f"关于《{NAME}》有关事项的公告"),
        (f"关于《{NAME}（征求意见稿）》公开征求意见的通知", f"关于《{NAME}》公开征求意见结果的公告"),
        ("关于组织开展典型应用案例征集工作的通知", "关于印发典型应用案例名单的通知"),
    ],
)
def test_neighbours_of_a_series_and_follow_ups_are_not_linked(one, other):
    assert relate(page(one), page(other)).kind == "none"


def test_a_list_that_comes_again_under_its_title_is_another_list():
    title, body = "国家网信办关于发布生成式人工智能服务已备案信息的公告", "现公布已备案信息，如有疑议请发送邮件。"
    first, again, later = (page(title, body, day) for day in ("2026-06-01", "2026-06-02", "2026-08-01"))
    assert relate(first, again).kind == "reprint-of"
    assert relate(first, later).kind == "none"


def test_orders_of_two_bodies_with_one_figure_are_two_papers():
    one = page("甲办法", "公安部令第39号\n《甲办法》现予公布。\n公安部部长 张三\n2026年5月1日")
    other = page("乙办法", "交通运输部令第39号\n《乙办法》现予公布。\n交通运输部部长 李四\n2026年5月1日")
    assert relate(one, other).kind == "none"


WORDS = strategies.lists(
    strategies.sampled_from(
        ["关于", "《甲办法》", "（征求意见稿）", "的通知", "废止", "修改", "答记者问", "令第1号", "〔2026〕1号", "部"]
    )
).map("".join)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, WORDS, WORDS, strategies.none() | strategies.dates())
@example("《甲办法》废止修改", "关于令第1号", "《甲办法》废止〔2026〕1号", "", None)
def test_any_two_pages_relate_alike_from_both_sides(title, body, other_title, other_body, on):
    one = PaperPage(title, body, read_facts(title, body, published_on=on), on)
    other = PaperPage(other_title, other_body, read_facts(other_title, other_body), None)
    there, back = relate(one, other), relate(other, one)
    assert there.kind == back.kind
    assert there.reason
