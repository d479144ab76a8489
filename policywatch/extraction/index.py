"""The index table of a government page (索引号, 发文字号, 成文日期 …): facts, and no part of the text.

Labels hold blanks between their characters (标　　题, 索 引 号), and their value stands beside them or in the next
cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from policywatch.extraction.tree import Element, lines

_INDEX_LABEL = re.compile(
    r"(索引号|发文字号|文号|发文机关|发文单位|发布机构|成文日期|发布日期|生成日期|主题分类|主题词|标题|公开方式|有效性|信息分类|分类|公文种类)"
    r"[:：]?"
)
_BEGINNINGS = frozenset("索发文成生主标公有信分")
_MILLISECONDS = re.compile(r"1\d{12}")
_PLAIN = re.compile(r"[\W_]+")


def index_of(tables: Iterable[Element], shown: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Give the rows of the government index table (索引号, 发文字号 …) among tables, labels without blanks and colons.

    `shown` are the page's lines: most pages have no such labels, and that is soon seen.
    """
    likely = (line for line in shown if line[:1] in _BEGINNINGS or "\t" in line)
    if sum(_is_label(cell) for line in likely for cell in line.split("\t")) < 3:
        return ()
    rows: list[tuple[str, str]] = []
    for table in tables:
        if len(rows) > 40:
            break
        cells = [cell for line in lines(table)[:60] for cell in line.split("\t")]
        labels = [number for number, cell in enumerate(cells) if _is_label(cell)]
        if len(labels) < 3:
            continue
        for number in labels:
            label, _, rest = re.sub(r"[\s　]+", "", cells[number]).replace("：", ":").partition(":")
            value = rest or (cells[number + 1] if number + 1 < len(cells) and number + 1 not in labels else "")
            if value and (label, value) not in rows:
                rows.append((label, value))
        break
    return tuple(rows)


def hidden_last_day(spans: Iterable[Element]) -> tuple[tuple[str, str], ...]:
    """Give the last day for comments that stands in a page as milliseconds, for a script to show (MIIT's column).

    It is midnight at the end of that day in Shanghai, so its day in UTC is the last one.
    """
    for element in spans:
        value = "".join(element.itertext()).strip()
        if _MILLISECONDS.fullmatch(value):
            return (("截止时间", value),)
    return ()


def _is_label(cell: str) -> bool:
    return cell[:1] in _BEGINNINGS and bool(_INDEX_LABEL.match(re.sub(r"[\s　]+", "", cell)[:8]))


def without_index(text: str) -> str:
    """Give a text without the rows of an index table: a label and its value, by tabs."""
    rows = (line.split("\t") for line in text.split("\n"))
    return "\n".join("\t".join(cells) for cells in rows if len(cells) < 2 or not _is_label(cells[0]))


def index_tables(element: Element) -> list[Element]:
    """Give the tables inside an element that are index tables."""
    return [table for table in element.iter("table") if sum(map(_is_label, " ".join(lines(table)).split())) >= 3]
