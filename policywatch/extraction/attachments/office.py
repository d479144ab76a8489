"""The text of office files: DOCX and XLSX (ECMA-376), OFD (GB/T 33190)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from policywatch.errors import ParseError
from policywatch.extraction.attachments.package import Package, children, local
from policywatch.extraction.tree import fold

MAX_TEXT = 5_000_000
"""Characters of text that are kept of one file."""
_LEFT_OUT = frozenset(("Fallback", "del", "moveFrom", "instrText", "delText"))
_COLUMN = re.compile(r"[A-Z]{1,3}")


def docx_text(package: Package) -> str:
    """Give the text of a DOCX file with its footnotes, without what was deleted in it."""
    parts = ["word/document.xml", *(part for part in ("word/footnotes.xml",) if part in package)]
    return _joined(line for part in parts for line in _blocks(package.xml(part)))


def _blocks(root: Any) -> Iterator[str]:
    """Give the paragraphs and table rows of a part in their order; by hand, for files are hostile."""
    line: list[str] = []
    cells = 0
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        name = local(element)
        if leaving:
            if name == "tc":
                line.append("\t")
                cells -= 1
            elif name == "p" and cells:
                line.append(" ")
            elif name in ("p", "tr") and (name == "tr" or not cells):
                yield "".join(line)
                line.clear()
            continue
        if name in _LEFT_OUT or not name:
            continue
        if name == "t":
            line.append(element.text or "")
        elif name == "tab":
            line.append(" ")
        elif name in ("br", "cr"):
            line.append(" " if cells else "\n")
        cells += name == "tc"
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield "".join(line)


def xlsx_text(package: Package) -> str:
    """Give the rows of all sheets of an XLSX file, cells apart by tabs; formulas by the values kept with them."""
    shared: list[str] = []
    if "xl/sharedStrings.xml" in package:
        shared = [_runs(item) for item in children(package.xml("xl/sharedStrings.xml"), "si")]
    sheets = package.matching(r"xl/worksheets/sheet\d+\.xml")
    return _joined(row for sheet in sheets for row in _rows(package.xml(sheet), shared))


def _rows(sheet: Any, shared: list[str]) -> Iterator[str]:
    for row in sheet.iter("{*}row"):
        cells = (_cell(cell, shared) for cell in children(row, "c"))
        yield "\t".join(" ".join(cell.split()) for cell in cells if cell.strip())


def _cell(cell: Any, shared: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(_runs(item) for item in children(cell, "is"))
    value = next((child.text or "" for child in children(cell, "v")), "")
    if cell.get("t") == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    return value


def _runs(item: Any) -> str:
    """Give a string of rich text runs, without its phonetic ones."""
    runs = [item, *children(item, "r")]
    return "".join(text.text or "" for run in runs for text in children(run, "t"))


def ofd_text(package: Package) -> str:
    """Give the text objects of an OFD file, pages in their order, a line for each row of them."""
    lines: list[str] = []
    for page in package.matching(r"Doc_\d+/Pages/Page_\d+/Content\.xml"):
        last = ""
        for text in package.xml(page).iter("{*}TextObject"):
            words = "".join(code.text or "" for code in text.iter("{*}TextCode"))
            top = (text.get("Boundary") or "").split(" ")[1:2]
            if lines and top and top[0] == last:
                lines[-1] += words
            else:
                lines.append(words)
            last = top[0] if top else ""
    return _joined(iter(lines))


def _joined(lines: Iterator[str]) -> str:
    kept: list[str] = []
    size = 0
    for line in lines:
        kept += [folded for part in line.split("\n") if (folded := fold(part))]
        size += len(line)
        if size > MAX_TEXT:
            raise ParseError("too large", f"more than {MAX_TEXT} characters of text")
    return "\n".join(kept)
