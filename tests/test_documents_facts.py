from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings, strategies

from policywatch import Facts, read_facts
from policywatch.documents.solid import make_solid

# The line that one office prints over every text.
LINE = " 2026年06月26日 18:00 来源： 中国网信网 【打印】 【纠错】 "
ORDER = (
    f"城市数据空间安全管理办法{LINE}国家互联网信息办公室 中华人民共和国公安部 令 第39号 "
    "《城市数据空间安全管理办法》已经2026年5月20日国家互联网信息办公室2026年第11次室务会会议审议通过，"
    "并经公安部同意，现予公布，自2026年9月1日起施行。 "
    "国家互联网信息办公室主任 张三 公安部部长 李四 2026年6月12日 城市数据空间安全管理办法 第一章 总则 第一条 根据"
    "《中华人民共和国网络安全法》，制定本办法。 第二十条 本办法自2026年9月1日起施行。"
)
JOINT = """关于印发《机器人内容标识办法》的通知
国信办通字〔2026〕12号
各省、自治区、直辖市网信办：
《机器人内容标识暂行规定》（国信办通字〔2023〕8号）印发以来，受到关注。现将《机器人内容标识办法》印发给你们，请认真遵照执行。
国家互联网信息办公室
工业和信息化部
国 家 数 据 局
2026年3月7日
机器人内容标识办法
第一条 为了规范，制定本办法。
第九条 平台应当于2027年1月1日前完成备案并反馈情况，征求意见时间不少于七日。
第十四条 本办法自2026年9月1日起施行。"""
DRAFT = """为规范低空测绘，我部起草了《低空测绘管理办法（试行）（征求意见稿）》，现向社会公开征求意见。
公众可通过以下途径反馈：
1.电子邮箱：dkch@example.cn。
意见反馈截止时间为2026年7月31日。
附件：低空测绘管理办法（试行）（征求意见稿）
自然资源部办公厅
2026年7月1日"""
ASKS = "自然资源部办公厅关于《低空测绘管理办法（试行）（征求意见稿）》公开征求意见的通知"


def read(title: str, body: str, published: str | None = "2026-06-26", **more: object) -> Facts:
    return read_facts(title, body, published_on=date.fromisoformat(published) if published else None, **more)


def test_a_joint_notice_is_read_with_its_number_issuers_name_and_days():
    facts = read("关于印发《机器人内容标识办法》的通知", JOINT)
    assert facts.numbers == ("国信办通字〔2026〕12号",)
    assert facts.cited_numbers == ("国信办通字〔2023〕8号",)
    assert facts.issuers == ("国家互联网信息办公室", "工业和信息化部", "国家数据局")
    assert (facts.stage, facts.core_titles) == ("final", ("机器人内容标识办法",))
    assert (facts.effective_on, facts.signed_on) == (date(2026, 9, 1), date(2026, 3, 7))
    assert facts.comment_deadline is None


def test_an_order_is_known_by_its_first_issuer_and_signed_by_persons():
    facts = read("城市数据空间安全管理办法", ORDER)
    assert facts.numbers == ("国家互联网信息办公室令第39号",)
    assert facts.issuers == ("国家互联网信息办公室", "中华人民共和国公安部")
    assert facts.core_titles == ("城市数据空间安全管理办法",)
    assert (facts.effective_on, facts.signed_on) == (date(2026, 9, 1), date(2026, 6, 12))


def test_a_draft_has_its_last_day_and_loses_the_mark_of_its_stage_alone():
    facts = read(ASKS, DRAFT)
    assert (facts.stage, facts.comment_deadline) == ("draft", date(2026, 7, 31))
    assert facts.core_titles == ("低空测绘管理办法（试行）",)
    assert facts.issuers == ("自然资源部办公厅",)
    assert facts.signed_on == date(2026, 7, 1)


@pytest.mark.parametrize(
    "dress",
    [
        lambda text: (
            text.replace("2026年", "\n2026\n年\n").replace("月", "\n月\n").replace("日", "\n日").replace("〔", "〔\n")
        ),
        lambda text: text.translate(str.maketrans("0123456789〔〕", "０１２３４５６７８９［］")).replace("］", "］第 "),
        lambda text: text.replace("国信办", "\u200b国信办").replace("年", "年\u200b"),
        lambda text: text.replace("\n", " "),
        lambda text: (
            f"{text}\n相关稿件\n· 关于印发《另一办法》的通知（工信部科〔2020〕1号）　2020-01-01\n上一篇：另一篇"
        ),
    ],
    ids=[
        "figures on their own lines",
        "full width",
        "zero-width characters",
        "one line",
        "other papers under the text",
    ],
)
def test_the_same_facts_are_read_in_another_dress(dress):
    facts = read("关于印发《机器人内容标识办法》的通知", dress(JOINT))
    plain = read("关于印发《机器人内容标识办法》的通知", JOINT)
    assert (facts.issuers, facts.core_titles, facts.stage) == (plain.issuers, plain.core_titles, plain.stage)
    assert (facts.numbers, facts.cited_numbers) == (plain.numbers, plain.cited_numbers)
    assert (facts.effective_on, facts.signed_on) == (plain.effective_on, plain.signed_on)


def test_traditional_characters_are_read_as_printed():
    body = (
        DRAFT.replace("见", "見")
        .replace("馈", "饋")
        .replace("时间为", "時間爲")
        .replace("厅", "廳")
        .replace("办", "辦")
    )
    facts = read("自然資源部辦公廳關於《低空測繪管理辦法（徵求意見稿）》公開徵求意見的通知", body)
    assert (facts.stage, facts.comment_deadline) == ("draft", date(2026, 7, 31))
    assert facts.core_titles == ("低空測繪管理辦法",)
    assert facts.issuers == ("自然资源部辦公廳",)


@pytest.mark.parametrize(
    ("sentence", "last_day"),
    [
        ("意见反馈截止日期为：2026年10月7日", "2026-10-07"),
        ("请于2026年10月14日前反馈意见。", "2026-10-14"),
        ("请于2026年4月5日（周日）17:00前将意见反馈至秘书处。", "2026-04-05"),
        ("此次公开征求意见的时间为2026年9月4日至2026年10月4日。", "2026-10-04"),
        ("公开征集意见时间为：2026年3月4日至3月10日。", "2026-03-10"),
        ("征求意见时间：2026-06-27至2026-07-26", "2026-07-26"),
        ("征求意见时间延长至2026年12月15日。", "2026-12-15"),
        ("请于1月19日前反馈意见。", "2027-01-19"),
        ("此次公开征求意见时间为12月20日至1月19日。", "2027-01-19"),
        ("申报截止时间为2026年8月4日。", None),
        ("截至2026年12月31日，累计有748款。", None),
        ("此前曾于2026年7月26日至8月25日公开征求意见。", None),
        ("要求企业报送材料，报名截止日期为2027年6月30日。", None),
    ],
)
def test_the_last_day_for_comments_is_inclusive_and_takes_the_year_next_to_the_page(sentence, last_day):
    title = "关于《算电协同条例（征求意见稿）》公开征求意见的公告"
    published = "2026-12-20" if "月" in sentence and "年" not in sentence else "2026-02-01"
    found = read(title, f"现公开征求意见。\n{sentence}\n", published).comment_deadline
    assert found == (date.fromisoformat(last_day) if last_day else None)


@pytest.mark.parametrize(
    ("title", "stage"),
    [
        ("2026年第三批行业标准制修订计划（征求意见稿）公开征求意见", "plan"),
        ("《工业机器人标识规则》等33项行业标准报批公示", "approval"),
        ("2026年人工智能典型应用案例拟入选名单公示", "approval"),
        ("司法部关于《机器人应用促进条例（草案）》公开征求意见的通知", "draft"),
        ("国务院常务会议审议通过《机器人条例（草案）》", "draft"),
        ("国家网信办发布《算力网络管理规定》", "final"),
        ("工业和信息化部办公厅关于组织开展典型案例征集工作的通知", "final"),
        ("《算力网络管理规定》答记者问", "interpretation"),
        ("一图读懂｜《算力网络管理规定》", "interpretation"),
        ("国务院关于修改《电子商务条例》的决定", "amendment"),
        ("国务院办公厅关于废止部分文件的通知", "repeal"),
        ("国家互联网信息办公室关于发布第十四批深度合成服务算法备案信息的公告", "filing"),
        ("国家互联网信息办公室发布《国家信息化发展报告（2026年）》", "other"),
        ("关于举办2026年人工智能应用大赛的通知", "other"),
        ("关于《数据标注安全要求》公开征求意见结果的公告", "other"),
        ("关于征集标准立项建议的通知", "plan"),
        ("关于征集人工智能课题建议的通知", "final"),
        ("国务院办公厅关于同意建立联席会议制度的函", "final"),
        ("全国数据工作会议召开", "other"),
        ("數位發展部預告修正「機器人倫理指引」", "draft"),
        ("政府就規管機器人耗能展開公眾諮詢", "draft"),
        ("网络交易平台算法公示规定", "final"),
        ("全国机器人标准化工作会议在杭州召开", "other"),
        ("某公司发布新一代对话机器人", None),
    ],
)
def test_the_stage_is_told_by_the_title(title, stage):
    assert read(title, "").stage == stage


@pytest.mark.parametrize(
    ("title", "body", "numbers"),
    [
        (
            "商务部公告2026年第20号 公布清单",
            "商务部公告2026年第20号\n现公布。\n商务部\n2026年3月5日",
            "商务部公告2026年第20号",
        ),
        (
            "中华人民共和国工业和信息化部公告",
            "2026年 第23号\n工业和信息化部决定成立工作组。\n工业和信息化部\n2026年9月30日",
            "工业和信息化部公告2026年第23号",
        ),
        (
            "中华人民共和国工业和信息化部公告（第21号）",
            "批准标准。\n工业和信息化部\n2026年8月21日",
            "工业和信息化部公告2026年第21号",
        ),
        (
            "中华人民共和国数据产权法",
            "中华人民共和国主席令\n第六十一号\n《中华人民共和国数据产权法》已通过，现予公布。",
            "主席令第61号",
        ),
        (
            "机器人出口管理条例",
            "中华人民共和国国务院令\n第801号\n现予公布。\n总理　李某\n2026年9月1日",
            "国务院令第801号",
        ),
        (
            "工信部等七部门印发《推动机器人创新的意见》",
            "1月20日，工业和信息化部、教育部等七部门印发《推动机器人创新的意见》（工信部联科〔2026〕12号）。",
            "工信部联科〔2026〕12号",
        ),
    ],
)
def test_orders_and_announcements_are_read_wherever_their_year_and_issuer_stand(title, body, numbers):
    assert read(title, body).numbers == (numbers,)


@pytest.mark.parametrize(
    "line", ["沪府办发〔2026〕10号", "（沪府办发〔2026〕10号）", "文号：沪府办发〔2026〕10号 发布日期：2026-06-01"]
)
def test_a_number_under_the_title_is_the_papers_own(line):
    body = f"关于印发《甲方案》的通知\n{line}\n根据国发〔2025〕3号，现印发。见（国办发〔2025〕4号）。"
    facts = read("上海市人民政府办公厅关于印发《甲方案》的通知", body)
    assert facts.numbers == ("沪府办发〔2026〕10号",)
    assert facts.cited_numbers == ("国发〔2025〕3号", "国办发〔2025〕4号")


def test_a_notice_with_a_plain_title_is_a_draft_when_it_asks_for_comments():
    body = "我们起草了《甲规则》，现向社会公开征求意见，截止日期为2026年7月31日。\n国家数据局\n2026年7月1日"
    assert read("关于《甲规则》的公告", body).stage == "draft"
    assert read("关于《甲规则》的公告", body.replace("现向", "此前已向")).stage == "final"


def test_a_standard_is_the_papers_own_beside_its_name_and_cited_elsewhere():
    body = "《智能网联汽车数据要求》（GB/T 44721.2—2026）国家标准正式发布，2027年7月1日实施，代替GB/T 40001-2021。"
    facts = read("《智能网联汽车数据要求》国家标准正式发布", body)
    assert facts.standard_numbers == ("GB/T 44721.2-2026",)
    assert facts.cited_numbers == ("GB/T 40001-2021",)
    assert facts.effective_on == date(2027, 7, 1)


def test_several_standards_issued_at_once_are_all_named():
    body = "公安部近日公布，2项行业标准正式发布，于2026年5月1日实施。具体包括《身份认证 术语》、《身份认证 接口要求》。"
    assert read("2项公共安全行业标准发布", body).core_titles == ("身份认证 术语", "身份认证 接口要求")


def test_more_issuers_than_the_title_names_are_taken_from_the_first_sentence():
    body = "近日，国家网信办、公安部、文化和旅游部、广电总局联合印发《关于加强虚假信息治理的通知》，自印发之日起施行。"
    facts = read("国家网信办等4部门联合整治虚假信息", body)
    assert facts.issuers == ("国家网信办", "公安部", "文化和旅游部", "广电总局")
    assert facts.core_titles == ("关于加强虚假信息治理的通知",)


@pytest.mark.parametrize(
    ("title", "body", "issuers"),
    [
        ("北京市经济和信息化局关于印发《甲方案》的通知", "", ("北京市经济和信息化局",)),
        ("上海市委网信办发布《甲指南》", "", ("上海市委网信办",)),
        (
            "关于发布《甲标准》的公告",
            "现发布。\n市场监管总局（国家标准委）\n2026年5月1日",
            ("市场监管总局", "国家标准委"),
        ),
        (
            "八部门印发《甲方案》",
            "国家网信办、全国银龄办、某某总社、教育部联合印发《甲方案》。",
            ("国家网信办", "全国银龄办", "某某总社", "教育部"),
        ),
        (
            "关于发布《甲指南》的通知",
            "附件：\n甲专家委员会\n中国网络空间安全协会\n2026年5月1日",
            ("中国网络空间安全协会",),
        ),
        ("央行发布《甲办法》", "近日，中国人民银行发布《甲办法》。", ("中国人民银行",)),
        (
            "国家网信办发布《甲办法》",
            "国家网信办联合教育部、公安部公布《甲办法》。",
            ("国家网信办", "教育部", "公安部"),
        ),
        ("国家网信办关于发布《甲办法》的通知", "教育部、公安部近日发布《乙办法》。", ("国家网信办",)),
        (
            "《甲办法》答记者问",
            "来源：教育部 2026年5月1日\n近日，国家网信办、公安部公布《甲办法》。",
            ("国家网信办", "公安部"),
        ),
    ],
)
def test_bodies_are_known_by_name_and_by_where_they_stand(title, body, issuers):
    assert read(title, body).issuers == issuers


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("关于规范网络账号的公告", "现公告如下。特此公告。\n2026年7月18日"),
        (
            "中共中央办公厅 国务院办公厅关于发展机器人产业的意见",
            "关于发展机器人产业的意见\n（2026年7月18日）\n为了发展。",
        ),
    ],
)
def test_a_notice_is_signed_by_a_day_alone_too(title, body):
    assert read(title, body).signed_on == date(2026, 7, 18)


def test_a_day_of_force_of_another_paper_is_none_of_this_one():
    body = "为落实自2024年1月1日起施行的《未成年人网络保护条例》，国家互联网信息办公室发布《未成年人模式指南》。"
    assert read("国家互联网信息办公室发布《未成年人模式指南》", body).effective_on is None


@pytest.mark.parametrize(
    ("sentence", "in_force"),
    [
        ("自2026年9月1日起正式施行", "2026-09-01"),
        ("将于二〇二六年九月一日起实施", "2026-09-01"),
        ("9月1日起施行", "2026-09-01"),
        ("1月1日起施行", "2027-01-01"),
        ("自今年1月1日起施行", "2026-01-01"),
        ("自明年3月1日起施行", "2027-03-01"),
        ("实施日期：2026-09-01", "2026-09-01"),
        ("自2017年6月1日起施行以来，成效明显", None),
        ("有效期至2028年12月31日", None),
        ("自2026年9月1日起，开展为期3个月的专项行动", None),
    ],
)
def test_the_first_day_in_force_lies_ahead_when_its_year_is_missing(sentence, in_force):
    expected = date.fromisoformat(in_force) if in_force else None
    assert read("公安部公布《甲办法》", f"近日，公安部公布《甲办法》，{sentence}。").effective_on == expected
    assert read(f"公安部公布《甲办法》 {sentence}", "").effective_on == expected


def test_in_force_from_the_day_of_issue_means_the_signed_day():
    body = "工信部科〔2026〕5号\n本办法自印发之日起施行。\n工业和信息化部\n二〇二六年三月三日"
    facts = read("工业和信息化部关于印发《云服务办法》的通知", body)
    assert facts.effective_on == facts.signed_on == date(2026, 3, 3)


INDEX = (
    ("发文机关：", "工业和信息化部"),
    ("发文字号：", "工信部科〔2026〕77号"),
    ("成文日期：", "2026年05月06日"),
    ("发布日期：", "2026年05月08日"),
)


def test_the_index_table_gives_what_the_text_does_not():
    facts = read("关于推进算力网络建设的指导意见", "正文没有文号。", index=INDEX)
    assert facts.numbers == ("工信部科〔2026〕77号",)
    assert facts.issuers == ("工业和信息化部",)
    assert facts.signed_on == date(2026, 5, 6)


def test_a_last_day_in_milliseconds_is_the_day_in_utc():
    index = (("截止时间", "1791993600000"),)  # 2026-10-14T16:00Z, midnight at the end of that day in Shanghai
    assert read(ASKS, "现公开征求意见。", index=index).comment_deadline == date(2026, 10, 14)


def test_an_index_table_left_in_the_text_is_read_too():
    table = "\n".join(f"{label}\n{value}" for label, value in INDEX)
    facts = read("关于推进算力网络建设的指导意见", f"索 引 号：\n000014349/2026-1\n{table}\n正文没有文号。")
    assert (facts.numbers, facts.signed_on) == (("工信部科〔2026〕77号",), date(2026, 5, 6))


def test_an_index_table_with_its_labels_in_brackets_is_read_too():
    rows = [
        "[发文字号] 京数发〔2026〕40号",
        "[成文日期] 2026-06-28",
        "[实施日期] 2026-08-01",
        "[废止日期]",
        "[有效性] 是",
    ]
    facts = read("关于印发《算力券管理细则》的通知", "\n".join([*rows, "各有关单位：", "现予印发。"]))
    assert facts.numbers == ("京数发〔2026〕40号",)
    assert (facts.signed_on, facts.effective_on) == (date(2026, 6, 28), date(2026, 8, 1))


@pytest.mark.parametrize(
    ("title", "body", "stage", "last_day", "in_force"),
    [
        (
            "China seeks public comment on draft AI rules",
            "Feedback can be sent until July 14, it said.",
            "draft",
            date(2026, 7, 14),
            None,
        ),
        (
            "Draft AI labelling measures open for comment",
            "Comments are due by 14 July 2026.",
            "draft",
            date(2026, 7, 14),
            None,
        ),
        (
            "China legt Entwurf für KI-Regeln vor",
            "Stellungnahmen können bis zum 14. Juli eingereicht werden.",
            "draft",
            date(2026, 7, 14),
            None,
        ),
        (
            "China issues measures on AI companions",
            "The measures take effect on September 1, 2026.",
            "final",
            None,
            date(2026, 9, 1),
        ),
        ("Chip maker raises money", "Comments by July 14.", None, None, None),
    ],
)
def test_english_and_german_reports_say_stage_and_days(title, body, stage, last_day, in_force):
    facts = read(title, body)
    assert (facts.stage, facts.comment_deadline, facts.effective_on) == (stage, last_day, in_force)


def test_places_lead_to_the_text_they_were_read_from():
    title = "关于印发《机器人内容标识办法》的通知"
    facts = read(title, JOINT)
    by_fact = {
        place.fact: (title if place.field == "title" else JOINT)[place.start : place.end] for place in facts.places
    }
    assert by_fact["numbers"] == "国信办通字〔2026〕12号"
    assert by_fact["core_titles"] == "机器人内容标识办法"
    assert by_fact["issuers"] == "国 家 数 据 局"
    assert by_fact["effective_on"] == "2026年9月1日"
    assert by_fact["signed_on"] == "2026年3月7日"


def test_a_page_with_a_time_of_publication_is_read_by_its_day():
    facts = read_facts(ASKS, "请于7月31日前反馈意见。", published_on=datetime(2026, 7, 1, 18))  # noqa: DTZ001
    assert facts.comment_deadline == date(2026, 7, 31)


PIECES = strategies.lists(
    strategies.sampled_from(
        [
            "《",
            "》",
            "（征求意见稿）",
            "关于",
            "国家网信办",
            "公安部",
            "令",
            "第",
            "9" * 5,
            "号",
            "〔2026〕",
            "2026年2月30日",
            "2026年2月3日",
            "1月1日",
            "至",
            "前",
            "起施行",
            "\n",
            " ",
            "发文字号：",
            "GB/T 1-2020",
            "公告",
            "附件",
            "意见",
            "截止",
            "废止",
            "第一条",
        ]
    )
).map("".join)


@settings(max_examples=150, deadline=None)
@given(
    PIECES | strategies.text(max_size=60),
    PIECES | strategies.text(max_size=300),
    strategies.none() | strategies.dates(),
    strategies.lists(
        strategies.tuples(strategies.sampled_from(["发文字号", "成文日期", "截止日期"]), PIECES), max_size=3
    ),
)
def test_any_text_gives_facts_with_places_inside_it(title, body, published_on, index):
    facts = read_facts(title, body, published_on=published_on, index=index)
    for place in facts.places:
        assert 0 <= place.start < place.end
        assert place.field == "index" or place.end <= len(title if place.field == "title" else body)


def test_a_number_whose_letters_the_table_breaks_is_read_whole():
    table = [("发文字号", "工信部\n网安\n〔\n2026\n〕\n68\n号"), ("发文机关", "工业和信息化部")]
    facts = read("关于印发《分级办法》的通知", "现印发给你们。", index=table)
    assert facts.numbers == ("工信部网安〔2026〕68号",)


@pytest.mark.parametrize(
    ("said", "contacts"),
    [
        ("1.电子邮箱：dkch@example.cn。", ("dkch@example.cn",)),
        (
            "请将意见发送至电子邮箱（ai-law＠example.gov.cn），抄送b.c@example.cn。",
            ("ai-law@example.gov.cn", "b.c@example.cn"),
        ),
        ("邮箱：dkch\n@\nexample.cn", ("dkch@example.cn",)),
        ("邮箱：dkch(at)example.cn", ("dkch@example.cn",)),
        ("网址：http://www.example.gov.cn", ()),
    ],
)
def test_where_comments_go_is_read(said, contacts):
    assert read(ASKS, DRAFT.replace("1.电子邮箱：dkch@example.cn。", said)).contacts == contacts
    assert read("关于印发《低空测绘管理办法》的通知", f"现印发。\n{said}").contacts == ()


def test_a_page_of_an_unknown_day_takes_the_year_of_the_first_day_it_tells():
    body = "2026 年 12 月 18 日，国家数据局公布《算力条例（征求意见稿）》，公开征求意见，截止日期为 1 月 17 日。"
    assert read("国家数据局就算力条例征求意见", body, None).comment_deadline == date(2027, 1, 17)


@given(strategies.text(strategies.sampled_from("国家A1b，〔 \n\u200b"), max_size=60))
@settings(max_examples=200, deadline=None)
def test_a_text_without_white_space_knows_where_it_stood(text):
    solid = make_solid(text)
    kept = [place for place, char in enumerate(text) if not char.isspace() and char != "\u200b"]
    own = [at for at, char in enumerate(solid.text) if char != " "]
    assert [solid.starts[at] for at in own] == kept
    for at, begin, end in zip(own, [-1, *kept], kept, strict=False):
        assert solid.gaps[at] == (begin < 0 or any(map(str.isspace, text[begin + 1 : end])))
        assert (solid.text[at - 1 : at] == " ") == (
            begin >= 0 and bool(solid.gaps[at]) and (text[begin] + text[end]).isascii() and text[begin].isalnum()
        )


def test_a_notice_of_taiwan_has_its_number_and_the_day_of_its_calendar():
    facts = read(
        "預告「機器人責任法」草案",
        "數位發展部公告\n發文日期：中華民國115年6月26日\n發文字號：數位法字第1150012345號\n主旨：預告「機器人責任法」草案。",
    )
    assert facts.stage == "draft"
    assert facts.numbers == ("数位法字第1150012345号",)
    assert facts.signed_on == date(2026, 6, 26)


def test_the_day_may_stand_above_the_names_or_be_written_in_figures():
    body = "现将《机器人标识办法》印发给你们。\n"
    for signed in ("2026年6月20日\n中国机器人工业协会", "合肥市数据资源管理局\n2026.6.20"):
        facts = read("关于印发《机器人标识办法》的通知", f"{body}{signed}\n附件：机器人标识办法")
        assert facts.signed_on == date(2026, 6, 20)
        assert facts.issuers in (("中国机器人工业协会",), ("合肥市数据资源管理局",))


def test_a_joint_number_that_is_broken_at_a_blank_is_read_whole():
    facts = read(
        "关于开展行动的通知",
        "\u200b工信部联 网安 〔2026〕 1 7 号\n各有关单位：现通知如下。\n工业和信息化部\n2026年2月6日",
    )
    assert facts.numbers == ("工信部联网安〔2026〕17号",)
