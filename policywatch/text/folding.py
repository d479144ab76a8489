"""Fold text to one spelling of each character, and remember where every character came from.

Entities, soft hyphens, zero-width and bidirectional characters go; compatibility forms become plain ones (NFKC);
Traditional Chinese becomes Simplified character by character, never by phrase, because a phrase converter writes one
word in two ways depending on its surroundings (標誌著 → 标志着, but 著 alone → 著). Quotes and brackets become blanks,
dashes become hyphens. Letters keep their case and their diacritics: the rules for words need both.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from typing import Protocol, cast

# Characters that are taken singly, as tokens of their own: Han with 々 and 〇, the extensions, Kana and Bopomofo.
SINGLE = (
    "\u3005-\u3007\u3040-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)

_LONG = 200  # characters from which a text is worth a look at how many of them change
_SOME = 400  # long texts that are folded in less time than it takes to learn which characters do not change
_long_texts = count()
_FEW = 5  # of which at most one in so many may change, or `str.translate` is faster
_FREQUENT = "，“”（）：；《》"  # most of what changes in Simplified Chinese
_LATIN_TO = 0x500  # Latin, Greek, Cyrillic
_FIRST_HAN = 0x3400
_SPECIAL = "\0"  # stands for a character that does not fold to exactly one
_SPECIALS = re.compile(_SPECIAL)
# HTML living standard 13.2.5.72, as in html.unescape: the semicolon may be missing.
_REFERENCE = re.compile(r"&(?:#[0-9]{1,12};?|#[xX][0-9a-fA-F]{1,8};?|[^\t\n\f <&#;]{1,32};?)")
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u1160-\u11ff\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20f0\u3099\u309a\ufe20-\ufe2f"
)
_MARKED = re.compile(f"[^{_MARKS}][{_MARKS}]{{1,20}}")

# Radicals of U+2E80–2EF3 that PDF files print instead of the character and that NFKC leaves as they are
# (EquivalentUnifiedIdeograph.txt of the Unicode character database; those that are whole characters).
_RADICALS = dict(
    zip(
        "⺁⺅⺉⺒⺓⺘⺝⺟⺠⺡⺣⺧⺨⺩⺪⺬⺭⺮⺯⺰⺶⺹⺼⺽⺾⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻏⻐⻑⻒⻓⻔⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳",
        "厂亻刂巳幺扌月母民氵灬牛犭王疋示礻竹糹纟羊耂肉臼艹虎衤西西见角角讠贝足车辶阝钅长长长门雨青韦页风飞食食食饣首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟",
        strict=True,
    )
)
# Characters that OpenCC keeps (both spellings exist in Simplified text) or does not know, merged on both sides.
_MERGED = dict(
    zip(
        "著瞭藉覆馀麽妳祂牠戸値顔録産説蒐痹靑冩囯黒歩穂気竜"
        "砲効疎廻囘姪徧揹祇衹邨畧硏飮祘矽拏棊碁粧竝窰騐鬪鬬隣覩衞聨鎗劵呪濶朞剳愼凖",
        "着了借复余么你它它户值颜录产说搜痺青写国黑步穗气龙"
        "炮效疏回回侄遍背只只村略研饮算硅拿棋棋妆并窑验斗斗邻睹卫联枪券咒阔期札慎准",
        strict=True,
    )
)
# Characters that are one in Taiwan and two in the mainland, or the other way round, by the word they stand in: 計畫 and
# 規畫 are 计划 and 规划, 部份 is 部分, 身分 is 身份; but 畫 is a picture, 份额 a share, and 自身分配 begins 分配.
_BY_WORD = (  # each pattern begins with its character, which `re` then looks for before all else
    ("画", "划", re.compile("画(?<=[计规策企谋]画)(?!面(?![临对向]))")),
    ("份", "分", re.compile("份(?<=部份)(?!额)")),
    ("身分", "份", re.compile("分(?<=身分)(?<![自本]身分)(?![配析为成别布化开类散])")),
)

_BLANK = frozenset(
    '"“”„‟‘‚‛«»‹›「」『』《》〈〉【】〔〕〖〗〘〙〚〛()[]{}<>〝〞〟﹁﹂﹃﹄`´—―~〜_‧・･⋅∙\r\x1c\x1d\x1e\x1f'
)
_HYPHENS = frozenset("‐‑‒–−⁃﹣")
_LINES = frozenset("\x0b\x0c\x85\u2028\u2029")
_APOSTROPHES = frozenset("’ʼ′＇")
# Nothing of these survives the index's tokenizer (SQLite's unicode61 knows an older Unicode): they are no letters here.
_UNKNOWN_TO_SQLITE = frozenset(map(chr, (*range(0x19B0, 0x19CA), 0x1CF2, 0x1CF3)))


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Character `i` stands for `source[starts[i]:ends[i]]`; both are None when it stands for itself."""

    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None


@lru_cache(maxsize=4)  # a text is folded for its words, and right after for its story
def fold(text: str) -> Folded:
    """Fold `text`, with the place in `text` of every character of the result."""
    plain = _by_word(_each_folded(text))
    if _SPECIAL not in plain and ("&" not in text or not _has_references(text)):
        return Folded(plain)
    return _fold_slowly(text)


def fold_text(text: str) -> str:
    """Fold `text` where places do not matter."""
    return fold(text).text


def fold_simply(text: str) -> str | None:
    """Fold a part of a text that has no `&`, character by character; None where one becomes none, or more than one.

    Characters that are one or the other by the word (画, 份, 分) are left as they are.
    """
    folded = text.translate(_characters)
    return None if _SPECIAL in folded else folded


def simplified(text: str) -> str:
    """Give a text with each Traditional character as the Simplified one; places and all else stay."""
    return text if text.isascii() else text.translate(_simple_ones)


def _each_folded(text: str) -> str:
    """Fold each character for itself: in a long text of which few change, only those are looked at one by one."""
    if len(text) < _LONG or next(_long_texts) < _SOME:
        return text.translate(_characters)
    for sign in _FREQUENT:
        text = text.replace(sign, _characters[ord(sign)])
    others = _others()
    if len(others.findall(text, 0, _LONG)) * _FEW > _LONG:
        return text.translate(_characters)
    return others.sub(lambda match: _characters[ord(match.group())], text)


@cache
def _others() -> re.Pattern[str]:
    """Find every character that is not known to fold to itself: what is Latin, and Chinese that is Simplified."""
    latin = [chr(code) for code in range(_LATIN_TO) if _characters[code] == chr(code)]
    # In one go, each on a line of its own, so that the converter sees no words.
    chinese = list(map(chr, range(0x4E00, 0xA000)))
    simplified = _simplified().convert("\n".join(chinese)).split("\n")
    same = (one for one, other in zip(chinese, simplified, strict=True) if one == other and one not in _MERGED)
    return re.compile(f"[^{re.escape(''.join(latin))}{''.join(same)}]")


def _has_references(text: str) -> bool:
    """Say whether a text has references to characters: R&D is none."""
    return any(html.unescape(found) != found for found in _REFERENCE.findall(text))


def _by_word(text: str) -> str:
    for sign, other, pattern in _BY_WORD:
        if sign in text:
            text = pattern.sub(other, text)
    return text


def _fold_slowly(text: str) -> Folded:
    length = len(text)
    mapped: _Mapped = (text, range(length), range(1, length + 1))
    for _ in range(2):  # feeds escape twice: K&amp;uuml;nstliche
        mapped = _replace(mapped, _REFERENCE, lambda match: html.unescape(match.group()))
    mapped = _replace(mapped, _MARKED, lambda match: unicodedata.normalize("NFKC", match.group()))
    source, starts, ends = mapped
    plain = _by_word(source.translate(_characters))
    mapped = _replace((plain, starts, ends), _SPECIALS, lambda match: _special(source[match.start()]))
    folded, starts, ends = mapped
    return Folded(folded, array("i", starts), array("i", ends))


_Places = range | list[int]
_Mapped = tuple[str, _Places, _Places]


def _replace(mapped: _Mapped, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> _Mapped:
    text, starts, ends = mapped
    pieces: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    done = 0
    for match in pattern.finditer(text):
        new = replacement(match)
        if new == match.group():
            continue
        at, after = match.span()
        pieces += (text[done:at], new)
        new_starts.extend(starts[done:at])
        new_ends.extend(ends[done:at])
        new_starts.extend([starts[at]] * len(new))
        new_ends.extend([ends[after - 1]] * len(new))
        done = after
    if not done:
        return mapped
    pieces.append(text[done:])
    new_starts.extend(starts[done:])
    new_ends.extend(ends[done:])
    return "".join(pieces), new_starts, new_ends


def _special(character: str) -> str:
    if _is_hidden(character):
        return ""
    return unicodedata.normalize("NFKC", character).translate(_characters).replace(_SPECIAL, "")


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cf", "Cc", "Cs", "Mn", "Me", "Mc"} or "\u115f" <= character <= "\u1160"


class _Characters(dict[int, str]):
    """What each character becomes, found at its first use: `str.translate` asks."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(self) < 60_000:  # more than texts use; bounds what a hostile one can make us keep
            self[code] = folded
        return folded


_characters = _Characters()


class _SimpleOnes(dict[int, str]):
    """The Simplified form of each character, found at its first use."""

    def __missing__(self, code: int) -> str:
        simple = _simplified().convert(chr(code)) if code >= _FIRST_HAN else chr(code)
        if len(self) < 60_000:
            self[code] = simple
        return simple


_simple_ones = _SimpleOnes()


def _fold_character(character: str) -> str:
    if character in "\n\t":
        return character
    if character in _BLANK or character in _UNKNOWN_TO_SQLITE:
        return " "
    if character in _LINES:
        return "\n"
    if character in _HYPHENS:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    if character in "…‥⋯":
        return "。"
    if character == "ς":
        return "σ"
    if _is_hidden(character) or "\u1100" <= character <= "\u11ff":
        return _SPECIAL
    character = _RADICALS.get(character, character)
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) != 1:
        return _SPECIAL
    if plain != character:
        return _fold_character(plain)
    if plain >= chr(_FIRST_HAN):
        plain = _simplified().convert(plain)
        return _MERGED.get(plain, plain) if len(plain) == 1 else character
    return plain


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _simplified() -> _Converter:
    import opencc

    return cast(_Converter, opencc.OpenCC("t2s"))
