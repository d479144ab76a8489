"""The bodies that issue policy papers: their names, short names, and which names are one body.

The office of cyberspace affairs has two plates, one of the state and one of the party, and is one body here. An inner
office (办公厅, 秘书局, 科技司) is part of a name, and makes another issuer.
"""

from __future__ import annotations

import re

from policywatch.lazily import compiled_when_used
from policywatch.text.folding import fold_text

# A line a body: the name it is known by here, then the others. Names as on the bodies' own sites and papers.
_TABLE = """
国家互联网信息办公室 国家网信办 中央网信办 中央网络安全和信息化委员会办公室 网信办 国信办
工业和信息化部 工信部
国家发展和改革委员会 国家发展改革委 国家发改委 发展改革委 发改委
科学技术部 科技部
公安部
国家安全部
国家市场监督管理总局 市场监管总局 市场监督管理总局 国家市场监管总局 市监总局
国家标准化管理委员会 国家标准委 国标委
国家认证认可监督管理委员会 国家认监委 认监委
国务院国有资产监督管理委员会 国务院国资委 国资委
国家广播电视总局 广电总局
国家新闻出版署 新闻出版署
国家版权局
国家卫生健康委员会 国家卫生健康委 国家卫健委 卫生健康委 卫健委
国家疾病预防控制局 国家疾控局
国家中医药管理局 国家中医药局
国家药品监督管理局 国家药监局 药监局
国家医疗保障局 国家医保局
人力资源和社会保障部 人力资源社会保障部 人社部
国家金融监督管理总局 金融监管总局 金管总局
中国银行保险监督管理委员会 中国银保监会 银保监会
中国证券监督管理委员会 中国证监会 证监会
中国人民银行 人民银行 央行
国家外汇管理局 国家外汇局
住房和城乡建设部 住房城乡建设部 住建部
中国民用航空局 中国民航局 民航局
国家铁路局
国家邮政局
交通运输部
国家网络安全通报中心
国家数据局
国家能源局
国家知识产权局
国家密码管理局 国家密码局
国家保密局
国家档案局
国家航天局
国家国防科技工业局 国防科工局
国家移民管理局 国家移民局
国家消防救援局
国家矿山安全监察局 国家矿山安监局
国家粮食和物资储备局 国家粮食和储备局
国家林业和草原局 国家林草局
国家文物局
国家统计局
国家税务总局 税务总局
国家体育总局 体育总局
国家信访局
国家公务员局
国家烟草专卖局
国家自然科学基金委员会 自然科学基金委
国家国际发展合作署
国家乡村振兴局
国家宗教事务局 国家宗教局
国家民族事务委员会 国家民委
教育部
财政部
商务部
民政部
司法部
外交部
审计署
自然资源部
生态环境部
水利部
农业农村部
文化和旅游部
应急管理部 应急部
退役军人事务部
海关总署
中国气象局
中国地震局
中国科学院 中科院
中国工程院
中国国际贸易促进委员会 中国贸促会
中国科学技术协会 中国科协
中国残疾人联合会 中国残联
中华全国工商业联合会 全国工商联
中华全国供销合作总社 供销合作总社
中国国家铁路集团有限公司 国铁集团
中央广播电视总台
国家电影局
国家语言文字工作委员会 国家语委
国务院台湾事务办公室 国务院台办 中央台办
国务院港澳事务办公室 国务院港澳办
中央统战部 中共中央统一战线工作部
中央农村工作领导小组办公室 中央农办
全国老龄工作委员会办公室 全国老龄办
国务院学位委员会
中华全国总工会 全国总工会
中华全国妇女联合会 全国妇联
共青团中央
全国人民代表大会常务委员会 全国人大常委会
全国人大常委会法制工作委员会 全国人大常委会法工委
全国人民代表大会 全国人大
最高人民法院 最高法
最高人民检察院 最高检
国务院 国务院常务会议
国务院办公厅 国办
国务院新闻办公室 国务院新闻办 国新办
中共中央
中共中央办公厅 中办
中央宣传部 中宣部 中共中央宣传部
中央政法委员会 中央政法委
中央组织部 中共中央组织部
中央社会工作部
中央机构编制委员会办公室 中央编办
中央金融委员会办公室 中央金融办
中央精神文明建设办公室 中央文明办
中央军委装备发展部
中央军委政治工作部
全国网络安全标准化技术委员会 全国网安标委 网安标委
全国信息安全标准化技术委员会 全国信安标委 信安标委
中国网络空间安全协会
中国互联网协会
中国互联网络信息中心
中国信息通信研究院 中国信通院
中国电子技术标准化研究院
国家互联网应急中心
中国网络社会组织联合会
香港特别行政区政府
创新科技及工业局
数字政策办公室
商务及经济发展局
个人资料私隐专员公署
香港金融管理局 金融管理局
行政院
数位发展部
国家科学及技术委员会
"""
BODIES = {name: line.split()[0] for line in _TABLE.splitlines() for name in line.split()}
"""The one name of each body, by every name it has."""
STATE = "中华人民共和国"
OFFICES = "办公厅|秘书局|秘书处"
_INNER = compiled_when_used(rf"{OFFICES}|[\u4e00-\u9fff]{{1,12}}[司局处]")


def one_body(name: str) -> str:
    """Give the one name of a body for all its names: 中央网信办 and 国家网信办 are 国家互联网信息办公室."""
    body, office = body_and_office(name)
    return body + office


def body_and_office(name: str) -> tuple[str, str]:
    """Give the one name of a body, and its inner office (办公厅, 科技司), or nothing."""
    plain = re.sub(r"[\s\u200b-\u200f\ufeff]", "", fold_text(name)).removeprefix(STATE)
    if plain in BODIES:
        return BODIES[plain], ""
    for cut in range(min(len(plain) - 2, 40), 1, -1):
        if plain[:cut] in BODIES and _INNER.fullmatch(plain, cut):
            return BODIES[plain[:cut]], plain[cut:]
    return plain, ""
