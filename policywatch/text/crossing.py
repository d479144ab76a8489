"""Tell a Chinese hit that is a word from one that cuts words in two: 国人 in 中国人民, 新规 in 新规划.

The crossing margin: the best way to split the hit with six characters on either side into words, leaving out the words
that hold the hit and more, against the best way that also keeps off the edges of the hit (unigram log-probabilities). A
margin above 1 means that a word lies across an edge; so does one of 0, where two words meet in the hit and it would
leave but one character of each. Real text is hardly ever in doubt: of 8,246 hits of 150 words, all
in other surroundings, 5 had a margin between 0 and 3. Of 14,535 hits of short words a margin of 2 rejected 0.44 %, of
which none among 64 read was a right hit; cutting the text into words first would have lost 24 %.
"""

from __future__ import annotations

import lzma
import math
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

LONGEST_WORD = 6
STEPS = 8  # of frequency in the table, to one unit of the natural logarithm
WINDOW = 6  # characters on either side of a hit
MARGIN = 1.0
SHORTEST, LONGEST = 2, 6  # characters of a hit that is judged; one is always a hit, seven never cross by chance

# 部长 in 工信部长 shares its 部 with the office before it; the office is no cut word.
_OFFICES = frozenset("部院省市县区局会校行所处司厅署")
_PARTS = frozenset(("省委", "市委", "县委", "区委"))  # 北京市 in 北京市委
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两几0123456789")
_PLAN = re.compile("十[一二三四五六七]五$|^十[一二三四五六七]五")  # “十四五”“十五五” stand side by side
_MAGNITUDES = frozenset("百千万亿")
# 教育部 in 教育部门 is cut, in 教育部门户网站 it is not; so with 部队 and 队伍; 法律 is one word.
_LAST_WORDS = re.compile("部(?:门(?!户)|队(?!伍))|法律")
# What is set behind any name, which stays whole: 国家安全 in 国家安全法 and 国家安全部, though 安全法 is a word.
_HEADS = frozenset("法部局司厅署性型费商界学区权者额量率")
_DIVISIONS = frozenset("省市州县区镇乡")  # and before it: 政府采购 in 省政府采购, though 省政府 is a word
# Words that came into use, or into the news, after the table's texts were written: taken to be at least as frequent as
# 半导体 and 算法 are there.
_NEWER = """
    央企 车企 药企 房企 新规 官网 电商 算力 网信 双碳 赋能 网红 榜单 闭源 云端 芯粒 智驾 智算 超算 出海 跨境 直播
    开源 合规 隐私 版权 国资 国企 民企 标识 人脸 加密 光伏 储能 晶圆 沙盒 约谈 下架 主播 语料 普惠 信创 创投 脱钩 稀土
    电动车 多模态 数智 景气度 物联网 云计算 区块链 元宇宙 新能源 网约车 自媒体 短视频 卡脖子 碳中和 碳达峰 生成式
    工信部 网信办 发改委 数字经济 智慧城市 数据安全 个人信息 深度学习 自主可控 专精特新 东数西算 低空经济 具身智能
    脑机接口 量子计算
""".split()
_NEWER_WEIGHT = -11.5
# Where word frequencies err: (the words around, the hit inside) → is it a hit. Found by reading hits in real sentences.
_KNOWN = {
    ("发展中国家", "中国"): False,
    ("开发中国家", "中国"): False,
    ("其中国有", "中国"): False,
    ("创新能源", "新能源"): False,
    ("线上海外", "上海"): False,
    ("网上海量", "上海"): False,
    ("计算力学", "算力"): False,
    ("演算法", "算法"): True,
    ("计算力", "算力"): True,
    ("立法院", "法院"): False,
    ("司法院", "法院"): False,
    ("民法典", "民法"): True,
    ("房地产业", "产业"): True,
    ("干支流", "支流"): True,
    ("中美元首", "中美"): True,
    ("中美元首", "美元"): False,
}


def cuts_words(before: str, hit: str, after: str) -> bool:
    """Say whether `hit`, which stands between `before` and `after`, begins or ends inside a word.

    All three are folded Chinese characters (digits may stand in `before` and `after`), at most `WINDOW` of them are
    looked at on either side.
    """
    if not SHORTEST <= len(hit) <= LONGEST:
        return False
    return _cuts(before[-WINDOW:], hit, after[:WINDOW])


def word_weights() -> Mapping[str, float]:
    """Give the natural logarithm of the share that each word of the table has of all words of Chinese texts."""
    return _words()[0]


@cache
def character_shares() -> Mapping[str, float]:
    """Give how often each Chinese character stands in a text, as its number in a text of one word."""
    shares: dict[str, float] = {}
    for word, weight in word_weights().items():
        for character in word:
            shares[character] = shares.get(character, 0) + math.exp(weight)
    return shares


@lru_cache(maxsize=1 << 15)
def _cuts(before: str, hit: str, after: str) -> bool:
    text = before + hit + after
    start, end = len(before), len(before) + len(hit)
    for (around, inside), is_hit in _KNOWN.items():
        if inside == hit:
            offset = around.find(inside)
            if start >= offset and text.startswith(around, start - offset):
                first, last = start - offset, start - offset + len(around)
                # Unless it is cut itself: 力争 ends 计算 in 智能计算力争突破.
                return not is_hit or cuts_words(text[:first], around, text[last:])
    if all(character in _NUMERALS for character in hit):
        return _goes_on(_PLAN.sub("", before)[-1:], hit, _PLAN.sub("", after)[:1])
    if _cuts_a_number(before, hit, after):
        return True
    if len(hit) > SHORTEST and (hit[-1] + after[:1] in _PARTS or (hit[-1] in _OFFICES and after.startswith("长"))):
        text, after = before + hit, ""
    if _LAST_WORDS.match(hit[-1] + after):
        return True
    words, unknown = _words()
    if not _crosses(text, start, end, words):
        return False
    free = _best(text, words, unknown, start, end)
    # Someone looks for the hit, so it is a word: if the table does not know it, one as rare as any.
    kept = max(_best(hit, words, unknown, -1, -1), unknown)
    kept += sum(_best(part, words, unknown, -1, -1) for part in (before, after))
    margin = free - kept
    return margin > MARGIN or (margin >= 0 and _lies_between(before, hit, after, words, unknown))


def _lies_between(before: str, hit: str, after: str, words: Mapping[str, float], unknown: float) -> bool:
    """Say whether two words meet inside the hit, which would leave one character of each: 工作 in 人工作业."""
    ends_alone = before and _best(before, words, unknown, -1, -1) == (
        _best(before[:-1], words, unknown, -1, -1) + words.get(before[-1], unknown)
    )
    begins_alone = after and _best(after, words, unknown, -1, -1) == (
        _best(after[1:], words, unknown, -1, -1) + words.get(after[0], unknown)
    )
    return bool(ends_alone and begins_alone) and any(
        before[-1] + hit[:at] in words and hit[at:] + after[0] in words for at in range(1, len(hit))
    )


def _crosses(text: str, start: int, end: int, words: Mapping[str, float]) -> bool:
    """Say whether any word lies across an edge of `[start, end)` without holding all of it: most often none does."""
    for edge in (start, end):
        for first in range(max(0, edge - LONGEST_WORD + 1), edge):
            for after in range(edge + 1, min(len(text), first + LONGEST_WORD) + 1):
                if text[first:after] in words and not (first <= start and end <= after):
                    return True
    return False


def _cuts_a_number(before: str, hit: str, after: str) -> bool:
    """百度 in 一百度, 五年规划 in 十五年规划, 第十 in 第十五; but 十四五 is a name, and 统一 a word."""
    if hit[0] in "万亿":
        return False  # 亿元 in 三十亿元
    if hit[0] == "第" and hit[-1] in _NUMERALS and after[:1] and after[0] in _NUMERALS:
        return True
    if hit[0] not in _NUMERALS or not before or before[-1] not in _NUMERALS:
        return False
    if before[-1].isascii() and hit[0] not in _MAGNITUDES:
        return False
    at = len(before)
    while at and before[at - 1] in _NUMERALS:
        at -= 1
    return not at or before[at - 1] == "第" or before[at - 1 :] not in _words()[0]


def _goes_on(before: str, number: str, after: str) -> bool:
    """十五 in 二十五 is no number of its own, nor is it in 十五五; but 万亿 in 三万亿 is a word."""
    if all(digit in _MAGNITUDES for digit in number):
        return False
    return bool(before and before in _NUMERALS) or bool(after and after in _NUMERALS - _MAGNITUDES)


def _best(text: str, words: Mapping[str, float], unknown: float, start: int, end: int) -> float:
    """Give the log-probability of the likeliest split of `text` without words that hold `[start, end)` and more."""
    best = [0.0]
    for after in range(1, len(text) + 1):
        likeliest = best[after - 1] + words.get(text[after - 1 : after], unknown)
        for first in range(max(0, after - LONGEST_WORD), after - 1):
            word = words.get(text[first:after])
            if (
                word is not None
                and best[first] + word > likeliest
                and not (first <= start and end <= after and after - first > end - start)
                and not _is_joined_at(text, first, start, after, words)
                and not _is_joined_at(text, first, end, after, words)
                and not (after == end + 1 and text[end] in _HEADS and _is_word(text[first:end], words))
                and not (first == start - 1 and text[first] in _DIVISIONS and _is_word(text[start:after], words))
            ):
                likeliest = best[first] + word
        best.append(likeliest)
    return best[-1]


def _is_joined_at(text: str, first: int, edge: int, after: int, words: Mapping[str, float]) -> bool:
    """Say whether a word that lies across an edge is two words that meet there: 数据处理 cuts no 核心数据."""
    return first < edge < after and _is_word(text[first:edge], words) and _is_word(text[edge:after], words)


def _is_word(text: str, words: Mapping[str, float]) -> bool:
    return len(text) >= SHORTEST and text in words


@cache
def _words() -> tuple[dict[str, float], float]:
    """Read the table: the log-probability of every word, and that of a character that is none."""
    table = lzma.decompress((files("policywatch.text") / "data" / "word_frequencies.txt.xz").read_bytes()).decode()
    total, *lines = table.split("\n")
    words: dict[str, float] = {}
    for line in lines:
        step, *found = line.split(" ")
        words.update(dict.fromkeys(found, (int(step) - int(total)) / STEPS))
    for word in _NEWER:
        words[word] = max(words.get(word, _NEWER_WEIGHT), _NEWER_WEIGHT)
    return words, -int(total) / STEPS
