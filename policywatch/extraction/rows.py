"""Rows of a list: lines that are a link and its date."""

from __future__ import annotations

import re

from policywatch.extraction.outline import LINKED, Line

_MONTH = r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zäéû]*"
_DAY = re.compile(
    r"[\[（(]?\s*(?:(?:\d{3,4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}(?:日|\.?\d{4})?"
    rf"|\d{{1,2}}\.?\s+{_MONTH}\.?,?\s+\d{{4}}|{_MONTH}\.?\s+\d{{1,2}},?\s+\d{{4}})(?:\s*\d{{1,2}}:\d{{2}})?\s*[\])）]?"
    r"|^\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s*(?:分钟|分鐘|小时|小時|天)前|\b\d{1,2} (?:minutes?|hours?|days?) ago\b",
    re.IGNORECASE,
)
HAS_DAY = re.compile(
    r"\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|(?<![\d.])1\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?![\d.])"
    r"|[〇○零一二三四五六七八九]{4}\s*年[一二三四五六七八九十]{1,2}月|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
    r"|\d{1,2}\s*月\s*\d{1,2}\s*日"
    rf"|\b\d{{1,2}}\.?\s+{_MONTH}\b|\b{_MONTH}\.?\s+\d{{1,2}}\b|(?<![a-z\d/.-])(?:0?[1-9]|1[0-2])-[0-3]?\d(?![a-z\d/.-])",
    re.IGNORECASE,
)
"""A day as texts and rows write it, no version such as 5.0."""
_SHORTEST = 6
_SHORTEST_OF_CELLS = 4
_CELL = 12


def without_day(text: str) -> str:
    """Give a line without the dates in it."""
    return _DAY.sub("", text)


def is_row(line: Line) -> bool:
    """Say whether a line is a link with no more than a date beside it, or short cells: a number, an office."""
    if line.linked < (_SHORTEST_OF_CELLS if "\t" in line.text else _SHORTEST):
        return False
    cells = [cell.strip() for cell in without_day(line.text).split("\t")]
    rest = sum(map(len, cells)) if len(cells) == 1 else sum(len(cell) for cell in cells if len(cell) > _CELL)
    return line.linked >= LINKED * rest
