"""What a query finds and what it does not, in the four languages; the longer list is measured elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch import Query, QueryError
from policywatch.matching import WatchSet, analyse
from policywatch.models import ArticleFacts, Watch

# query | text, for each: is found, is not found
CHINESE = """
    + 算力 | 发放“算力券”，支持中小企业
    - 算力 | 预算力度进一步加大
    - 国企 | 中国企业加快出海
    + 国企 | 国企改革三年行动
    - 网信 | 联网信号不稳定
    - 工信 | 员工信息泄露
    - 人大 | 主要负责人大力推动
    + 人大 | 全国人大常委会审议草案
    - 国安 | 全国安全生产月启动
    - 法规 | 这种办法规模较小
    - 部长 | 内部长期存在的问题
    - 监管 | 安装总监管理系统
    - 立法 | 获得独立法人资格
    - 行政 | 发行政府债券
    - 能源 | 智能源于数据
    - 教育 | 宗教问题
    - 应用 | 应用户要求提供说明
    + 应用 | 适应用户习惯，拓展应用场景
    - 使用 | 平台不得强迫使用户授权
    - 法定 | 依照该法定期报告
    + 法定 | 在法定期限内报告
    - 计划 | 审计划分为三类
    + 计划 | 审计计划分为三类
    - 工作 | 人工作出的判断优先
    - 法院 | 立法院審查預算
    + 法院 | 最高人民法院立案
    + 民法 | 民法典与算法责任
    + 教育 | 教育部长出席
    + 工信部 | 工信部长讲话
    + 数发部 | 數發部長表示
    + 科学 | 中国科学院发布报告
    + 计算 | 计算机学会年会
    + 华为 | 对华为的制裁
    + 中美 | 中美元首通话
    - 美元 | 中美元首通话
    + 十五五 | “十四五”“十五五”时期
    - 十五 | 共二十五条
    + 万亿 | 规模达三万亿元
    - 一批 | 第十一批名单
    + 身份 | 身分識別
    + 分配 | 自身分配方案
    + 第三批 | 公布第三批清单
    - 第三批 | 公布第十三批清单
    - 6号 | 第16号公告
    - 5G | 安装了15G内存
    + GPT-4 | 对标GPT4o
    + 人工智能+ | 开展“人工智能 + ”行动
    - 人工智能+ | 人工智能行动
    + 国务院令第800号 | 国务院令 第 ８００ 号
    + 工信部联科〔2026〕8号 | 工信部联科﹝2026﹞8号
    - 网络安全 | 网络，安全两大板块
    + 埃隆·马斯克 | 埃隆・马斯克访华
    + 大模型 | 大&#27169;型
    + 算力券 | 发放算力劵
    + 计划 | 六年計畫啟動
    + 计划 | 六年計畫面臨檢討
    - 计划 | 軟體設計畫面
    + 画面 | 軟體設計畫面
    + 机器人 | 机器人才是主角
    + 规划 | 十五五規畫
    - 计划 | 山水畫展
    + 画展 | 山水畫展
    + 硅谷 | 矽谷科技公司
    + 台积电 | 臺積電擴產
    + 恢复 | 恢復供應
    + 回复 | 書面回覆
    - 财政部 | 各级财政部门已下达资金
    + 财政部 | 登录财政部门户网站下载
    - 国防部 | 国防部队列训练
    + 公安部 | 公安部队伍建设
    - 反垄断法 | 健全反垄断法律制度
    + 核心数据 | 重要数据和核心数据处理者
    + 个人信息 | 防范个人信息安全风险
    + 管理规定 | 用户账号信息管理规定
    + 智能终端 | 人工智能终端分级
    + 行为 | 整治操纵榜单行为
    + 北京市 | 北京市委常委会会议
    - 中国 | 其中国有资本占六成
    - 中欧 | 其中欧洲市场增长最快
    - 上海 | 网上海量信息
    - 网点 | 官网点评功能
    - 中央 | 集中央企优势资源
    - 国家 | 中国家电企业出海
    - 央企 | 中央企业考核办法
    - 通用 | 开通用户反馈渠道
    - 公开 | 节约办公开支
    - 表示 | 代表示范区企业发言
    - 化工 | 推进数字化工具普及
    - 国家 | 支持我国家电企业
    + 国家 | 由国家电网公司承担
    - 工作 | 减少人工作业强度
    + 工作 | 各部门负责人工作业绩
    - 机关 | 手机关机后
    + 机关 | 司法机关机构改革
    - 模仿 | 系统建模仿真
    + 支流 | 黄河干支流水环境
    - 人口 | 当地工人口碑不错
    - 高通 | 提高通过率
    - 标准 | 补助对象的目标准确率
    - 算法 | 编制预算法定程序
    + 算法 | 算法推荐服务
    - 算力 | 智能计算力争突破
    + 算力 | 用好计算力资源
    - 算力 | 东数西算力度加大
    + 国家安全 | 国家安全部提示
    + 食品安全 | 食品安全法修订
    + 平台经济 | 平台经济学
    + 外商投资 | 外商投资者
    + 政府采购 | 省政府采购目录
    - 数字服务 | 数字服务器机房
    + 开源 | 开源代码社区
    - 开源 | 公开源代码
    - 中国 | 開發中國家
    - 新能源 | 创新能源体制
    + 资料安全 | 資料安全法修訂
    + ~人工智能法 | 人工智慧法草案
    + concept:data-security-law | 資料安全法上路
    + concept:cac | 國家網際網路資訊辦公室
    + 国产 | 国产化率过半
    + 信息化 | 工业和信息化部
    + 部长 | 工信部部长出席
    + 数据要素× | “数据要素×”行动
    + 国发〔2026〕12号 | 国发（2026）12号
    - 国发〔2026〕1号 | 国发〔2026〕12号
    + 录取 | 大學錄取名額
    + 台湾 | 臺灣半導體
    + 历史 | 歷史新高
    + 日历 | 日曆上的節日
    + 布局 | 產業佈局
"""
ENGLISH = """
    + concept:autonomous-driving | autonomous vehicles on public roads
    + concept:cac | the Cyberspace Administration said
    - concept:algorithm | the rhythm of reform
    + company | Chinese companies' shares
    + mouse | lab mice
    + gas | greenhouse gases
    + bureau | two bureaus
    + chipmaker | chip makers
    + index | several indices
    + US | the U.S. government
    + U.S.-China | US-China talks
    + "15th Five-Year Plan" | the 15th five-year plans
    + practise | common practice
    + councillor | two city councilors
    + datacenter | new data centres
    + "data center" | datacenters
    + cybersecurity | cyber security
    + opensource | open-source models
    + OpenAI | Open AI
    + C++ | written in C++
    - C++ | vitamin C
    - "model security" | a model, security first
    - GPT-4 | GPT-40
    - H20 | H200
    - IT | it is
    + it | IT sector
    - art | smart
    - regulate | the regulator
    - compute | a computer
    - datable | data tables
    + man | men and women
    - man | mental health
    + country | both countries' leaders
    + hypothesis | rival hypotheses
    + basis | on legal bases
    + bases | on a legal basis
    + base | military bases
    - base | on the basis of
    + axe | two axes
    + axis | two axes
    - axis | an axe
    + 1000 | of 1,000, no more
    + 1,000,000 | some 1000000.
    - 1000 | of 1,000,000
    + phenomenon | new phenomena
    + labelling | labeling rules
    + programme | pilot programs
    + rulemaking | rule-making
    + policy-maker | policymakers
    + fine-tuning | fine tuning of models
    + R&D | R&amp;D spending
    + "People's Bank" | the People’s Bank
    - police | policies
    - new | in the news
    - plane | plans
    - care | cars
    - universe | a university
    - "China market" | in China; market watchers
    - 2.0 | version 12.0
"""
GERMAN = """
    + Erde | Seltene Erden
    + Idee | neue Ideen
    + Tat | ihre Taten
    + Huawei | Huaweis Chips
    + Hangzhou | Hangzhous Firmen
    + Kreis | Kreise und Kreisen
    + Ergebnis | mit den Ergebnissen
    + Potenzial | großes Potential
    + Foto | die Photos
    + Maßnahme | MASSNAHMEN
    + Behörde | Behoerden
    + Ministerium | der Ministerien
    + "künstliche Intelligenz" | Künstlicher Intelligenz
    + *gesetz | Datenschutzgesetzes
    - *gesetz | Gesetzentwurf
    + *zentrum | Rechenzentren
    - Modell | Modellierung
    - Nutzer | nutzen
    - Plan | Die Behörden planen Regeln
    + Plan | nach ihren Plänen
    - Steuer | Ämter steuern das Netz
    + Steuer | höhere Steuern
    - Verbot | verbotene Inhalte
    + Verbot | mit neuen Verboten
    - Schutz | Kinder zu schützen
    + planen | Sie planen Regeln
    + zahlen | die neuesten Zahlen
    + erhalten | erhaltene Daten
    - Rate | im Rat
    - Status | Statue
    - Daten | Datenschutz
    - "15. Fünfjahresplan" | 5. Fünfjahresplan
    + App | neue Apps
    + Chatbot | zwei Chatbots
    + Bot | Bots im Netz
    + Gas | seltene Gase
    - Gas | eine Gasse
    + Ausschuss | der Ausschüsse
    + Verstoß | bei Verstößen
    + Kriterium | strenge Kriterien
    + Prozessor | mit Prozessoren
    + Risiko | systemische Risiken
    + "Seltene Erden" | Seltener Erden
    + "dunkle Fabrik" | in dunklen Fabriken
    + Grafik* | Graphikkarten
    + Nutzer | Nutzer:innen
    - Forscher | Forscherinnen
    - Regel | Regelung
    - Kraft | ein kräftiger Anstieg
    - Handel | von Hand
    - Plan | geplante Vorhaben
    - Norm | Normung
    + Plan | Plaene
    + Fünfjahresplan | Fuenfjahresplaene
    + Recht | des Rechts
    - Recht | rechts daneben
    + Teil | eines Teils
    - Teil | teils erfüllt
    + concept:export-controls-us | Ausfuhrkontrollen
    + concept:autonomous-driving | selbstfahrende Autos
    + concept:quantum-technology | neue Quantencomputer
"""


def cases():
    for language, table in (("zh-Hans", CHINESE), ("en", ENGLISH), ("de", GERMAN)):
        for line in table.strip().splitlines():
            query, _, text = line.strip()[2:].partition(" | ")
            yield pytest.param(query, text, language, line.strip()[0] == "+", id=f"{query} in {text}")


@pytest.mark.parametrize(("query", "text", "language", "expected"), list(cases()))
def test_a_query_finds_its_words_and_no_others(query, text, language, expected):
    assert bool(Query.parse(query).find(body=text, language=language)) is expected


def test_hits_are_places_in_the_text_as_given():
    body = "發展計畫與Ｋ&amp;uuml;nstliche Intelligenz，大\u200b模型"
    for query in ("计划", "Künstliche", "大模型"):
        (hit,) = Query.parse(query).find(body=body, language="de")
        assert body[hit.start : hit.end] in ("計畫", "Ｋ&amp;uuml;nstliche", "大\u200b模型")


PARTS = ("算力", "AI", "Gesetz", "(", ")", " ", "OR", "NOT", "-", '"', "~", "=", "/", "*", "NEAR(", ",", "title:",
         "since:", ":", "（", "“", "国发〔2026〕", "\n", "\\", "+", "&amp;")  # fmt: skip
anything = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PARTS), max_size=20).map("".join))


@given(anything)
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_query_or_a_mistake_with_a_place(text):
    try:
        query = Query.parse(text)
    except QueryError as exc:
        assert exc.line >= 1 and exc.column >= 1 and exc.message.isprintable() and len(exc.message) <= 300
        return
    query.find(title=text, body="大模型 Gesetz AI " + text)


def test_a_hyphen_chain_without_end_costs_no_more_than_its_length():
    line = analyse("", "-".join(["a"] * 3000)).body
    assert len(line.joined) < len(line.plain)


@pytest.mark.parametrize(
    "text",
    ["(" * 1000 + "a" + ")" * 1000, "-".join(["a"] * 4000), "a " * 50_000, "~" * 100_000, '"' + "算" * 9_000 + '"'],
)
def test_a_huge_query_is_a_result_or_one_line(text):
    try:
        Query.parse(text).find(body="a" * 1000)
    except QueryError as exc:
        assert "\n" not in str(exc)


TERMS = ["算力", "大模型 OR 芯片", "title:AI", "Gesetz*", "*gesetz", "~large-model", "国人 -中国", "NEAR(AI rules, 3)",
         "=H20", "AI language:en", "/H\\d+/", "NOT AI Modell"]  # fmt: skip
TEXTS = [
    "算力券",
    "预算力度",
    "中国人民",
    "AI rules and H20",
    "Datengesetze",
    "Gesetzentwurf",
    "大模型与芯片",
    "LLMs",
    "Modell",
]


@given(
    st.lists(st.lists(st.sampled_from(TERMS), min_size=1, max_size=3), min_size=1, max_size=8),
    st.lists(st.sampled_from(TEXTS), max_size=5),
    st.sampled_from(["zh-Hans", "en", "de"]),
)
@settings(max_examples=150, deadline=None)
def test_all_watches_in_one_pass_are_met_as_each_alone(keywords, texts, language):
    watches = [Watch(f"w{number}", tuple(words)) for number, words in enumerate(keywords)]
    analysed = analyse(texts[0] if texts else "", "\n".join(texts[1:]), language)
    facts = ArticleFacts(language=language, on=date(2026, 11, 24))
    alone = [
        watch.name
        for watch in watches
        if any(Query.parse(text).matches(analysed, facts) is not None for text in watch.keywords)
    ]
    assert [match.watch for match in WatchSet(watches).match(analysed, facts)] == alone


def test_except_looks_at_the_title_and_the_paragraphs_that_matched():
    watch = WatchSet([Watch("w", ("算力",), ("股票",))])
    facts = ArticleFacts(language="zh-Hans")
    assert watch.match(analyse("通知", "算力规划\n股票大涨", "zh-Hans"), facts)
    assert not watch.match(analyse("通知", "算力股票大涨", "zh-Hans"), facts)
    (verdict,) = watch.judge(analyse("股票", "算力规划", "zh-Hans"), facts)
    assert verdict.held_back_by == "股票"


@pytest.mark.parametrize(
    ("wanted", "issuer", "is_met"),
    [
        ("工信部", "工业和信息化部", True),
        ("工业和信息化部", "工信部科技司", True),
        ("国家网信办", "中央网络安全和信息化委员会办公室秘书局", True),
        ("國家發展改革委", "国家发改委", True),
        ("MIIT", "工业和信息化部", True),
        ("工信部办公厅", "工业和信息化部办公厅", True),
        ("工信部办公厅", "工业和信息化部", False),
        ("工信部", "公安部", False),
        ("广东省工业和信息化厅", "工业和信息化部", False),
    ],
)
def test_an_issuer_is_found_by_any_of_its_names_with_its_inner_offices(wanted, issuer, is_met):
    facts = ArticleFacts(issuers=("国家数据局", issuer))
    assert (Query.parse(f"issuer:{wanted}").matches(analyse("通知", ""), facts) is not None) is is_met
