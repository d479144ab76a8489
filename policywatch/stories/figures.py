"""Figures with what they count: 第13批, 45款, 12月, "52 services". They tell the parts of a series apart.

The next list of a series has the words of the one before, and other figures: it shares up to 84 % of its shingles.
"""

from __future__ import annotations

import re

from policywatch.stories.copies import letters_of
from policywatch.text import fold_text

Figures = dict[str, set[str]]
"""What is counted, and the figures it is counted with."""

LEAD = 600
"""Characters of the beginning of a text whose figures count."""
_SERIES = frozenset(
    "批 期 号 年号 次 版 月 季度 半年 年度 quarter quartal q issue ausgabe round runde part teil list liste".split()
)
"""What is counted in the parts of a series. Other figures of a title, two editors may choose differently."""
_ONES = {figure: value for value, figure in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_FIGURE = re.compile(
    r"第\s*(?P<ordinal>[0-9一二三四五六七八九十百千零〇两]{1,8})\s*个?\s*(?P<part>季度|[^\W\da-zA-Z_])"
    r"|(?P<han>[一二三四五六七八九十]{1,3})(?P<of>季度|月)"
    r"|(?P<half>[上下])(?P<year>半年)"
    r"|(?P<figure>\d+(?:[.,]\d+)*)(?:st|nd|rd|th|\.)?\s*(?P<unit>%|季度|年度|[^\W\da-zA-Z_]|[^\W\d_]+)?"
)
_NUMBER = re.compile(r"[〔\[(]?\s*((?:19|20)\d\d)\s*[〕\])年]?\s*第?\s*(\d+)\s*号")
# "Batch 13", "No. 7", "Teil 2": what is counted stands before its figure.
_BEFORE = re.compile(
    r"\b(?P<unit>batch|no|nr|number|nummer|issue|ausgabe|round|runde|part|teil|phase|q|quarter|quartal|list|liste)"
    r"\.?\s*(?P<figure>\d+)",
    re.IGNORECASE,
)
_ORDINALS = {
    word: str(value)
    for value, words in enumerate(
        (
            "first erste", "second zweite", "third dritte", "fourth vierte", "fifth fünfte", "sixth sechste",
            "seventh siebte", "eighth achte", "ninth neunte", "tenth zehnte", "eleventh elfte", "twelfth zwölfte",
            "thirteenth dreizehnte", "fourteenth vierzehnte", "fifteenth fünfzehnte", "sixteenth sechzehnte",
            "seventeenth siebzehnte", "eighteenth achtzehnte", "nineteenth neunzehnte", "twentieth zwanzigste",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
# May and March are words of their own in English, and left out.
_MONTHS = {
    word: str(value)
    for value, words in enumerate(
        (
            "january januar", "february februar", "märz", "april", "mai", "june juni", "july juli", "august",
            "september", "october oktober", "november", "december dezember",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_SPELLED = re.compile(
    rf"\b(?:(?P<ordinal>{'|'.join(_ORDINALS)})[nrsm]?\s+(?P<unit>batch|issue|round|edition|quarter|list|group|part|"
    rf"charge|ausgabe|runde|quartal|liste|gruppe|teil)|(?P<month>{'|'.join(_MONTHS)}))\b",
    re.IGNORECASE,
)
# Where a figure stands: what is right before and after it, all figures being alike.
_PLACE = re.compile(r"\d+(?:[.,]\d+)*")


def figures_of(title: str) -> Figures:
    """Give the figures of a title by what they count."""
    text = fold_text(title)
    found: Figures = {}
    for match in _NUMBER.finditer(text):
        found.setdefault("号", set()).add(str(int(match[2])))
        found.setdefault("年号", set()).add(match[1])
    text = _NUMBER.sub(" ", text)
    for match in _BEFORE.finditer(text):
        found.setdefault(_plain(match["unit"]), set()).add(str(int(match["figure"])))
    for match in _SPELLED.finditer(text):
        unit = "月" if match["month"] else _plain(match["unit"])
        found.setdefault(unit, set()).add(
            _MONTHS[match["month"].lower()] if match["month"] else _ORDINALS[match["ordinal"].lower()]
        )
    for match in _FIGURE.finditer(_BEFORE.sub(" ", text)):
        unit = match["part"] or match["of"] or match["year"] or match["unit"] or ""
        figure = match["ordinal"] or match["han"] or match["half"] or match["figure"]
        found.setdefault(_plain(unit), set()).add(_value(figure))
    return found


def differ_in_series(one: Figures, other: Figures) -> bool:
    """Say whether two titles name different parts of a series: batches, issues, months, document numbers."""
    return any(unit in other and one[unit].isdisjoint(other[unit]) for unit in one if unit in _SERIES)


def differ_in_figures(one: Figures, other: Figures) -> bool:
    """Say whether two titles count the same with other figures."""
    return any(unit in other and one[unit].isdisjoint(other[unit]) for unit in one)


def places_of(folded: str) -> Figures:
    """Give the figures of the beginning of a folded text by the words around them."""
    text = folded[:LEAD].lower()
    found: Figures = {}
    for match in _PLACE.finditer(text):
        before = _PLACE.sub("0", text[max(0, match.start() - 24) : match.start()])
        after = _PLACE.sub("0", text[match.end() : match.end() + 12])
        around = f"{letters_of(before)[-4:]}#{letters_of(after)[:2]}"
        found.setdefault(around, set()).add(match.group())
    return found


def mostly_agree(one: Figures, other: Figures) -> bool:
    """Say whether, of the places that two beginnings share, at least two in three have the same figures."""
    shared = [around for around in one if around in other]
    agreeing = sum(not one[around].isdisjoint(other[around]) for around in shared)
    return 3 * agreeing >= 2 * len(shared)


def _plain(unit: str) -> str:
    unit = unit.lower()
    return "批" if unit in ("batch", "charge") else "号" if unit in ("no", "nr", "number", "nummer") else unit


def _value(figure: str) -> str:
    """Give a number in figures, whatever it was written in."""
    if not set(figure) <= {*_ONES, *_TENS}:
        return figure.lstrip("0") or "0" if figure.isdecimal() else figure
    if not set(figure) & set(_TENS):
        return "".join(str(_ONES[char]) for char in figure)
    total = current = 0
    for char in figure:
        if char in _TENS:
            total += (current or 1) * _TENS[char]
            current = 0
        else:
            current = _ONES[char]
    return str(total + current)
