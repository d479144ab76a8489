"""The patterns of the names of bodies that issue policy papers, in solid texts."""

from __future__ import annotations

import re
from functools import cache

from policywatch.documents.patterns import any_of, trie
from policywatch.text.bodies import BODIES, OFFICES, STATE

_INNER = rf"{OFFICES}|[\u4e00-\u9fff]{{2,8}}司(?=[关,、]|$)|[\u4e00-\u9fff]{{1,3}}(?:技|规|合)司|办公室(?=[、,关联])"
# A name that stands alone in a line of a signature and that the table does not know.
KINDS = any_of(
    """委员会 办公室 办公厅 秘书处 秘书局 管理局 监督局 监管局 总局 总署 管理部门 人民政府
    人大常委会 政府 工作室 研究室 工作机制 协会 学会 联盟 联合会 中心 研究院 研究所 科学院 银行 交易所 工作组
    领导小组 指挥部 集团 公司 大学 委 局 厅 部 署 院 司 办 会"""
)
PLACES = any_of(
    """香港 澳门 北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东
    河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 深圳 广州
    杭州 武汉 南京 成都 苏州 西安 青岛 厦门 宁波 大连 合肥 无锡 长沙 郑州 济南"""
)
_LOCAL_KINDS = any_of(
    """委员会 委网信办 委办公厅 委宣传部 人民政府办公厅 人民政府 政府办公厅
    管理局 监督局 办公室 网信办 局 厅 委(?!员|托)"""
)
PLACE = re.compile(rf"(?:中共)?({PLACES})")
STANDING = re.compile(
    rf"[\u4e00-\u9fffA-Za-z“”\"·]{{1,28}}(?:[(][\u4e00-\u9fff]{{2,6}}[)][\u4e00-\u9fff]{{1,20}})?{KINDS}"
)
LOCAL = re.compile(
    rf"{PLACES}(?:市|省|自治区|壮族自治区|回族自治区|维吾尔自治区)?[\u4e00-\u9fff]{{0,14}}?{_LOCAL_KINDS}"
)


@cache
def name_pattern() -> re.Pattern[str]:
    """Give the pattern of a known body's name, with its inner office, in a solid text."""
    return re.compile(rf"(?:{STATE})?(?:{trie(list(BODIES))})(?:{_INNER})?")
