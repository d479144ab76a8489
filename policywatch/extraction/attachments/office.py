"""The text of office files that are packages: DOCX, XLSX and PPTX (ECMA-376), OFD (GB/T 33190)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
    return joined(line for part in parts for line in _blocks(package.xml(part)))


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
    return joined(row for sheet in sheets for row in _rows(package.xml(sheet), shared))


def _rows(sheet: Any, shared: list[str]) -> Iterator[str]:
    for row in sheet.iter("{*}row"):
        yield row_of(_cell(cell, shared) for cell in children(row, "c"))


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
    return joined(iter(lines))


def pptx_text(package: Package) -> str:
    """Give the paragraphs and table rows of the slides of a PPTX file in their order, without notes."""
    slides = package.matching(r"ppt/slides/slide\d+\.xml")
    return joined(line for slide in slides for line in _blocks(package.xml(slide)))


def row_of(cells: Iterable[str]) -> str:
    """Join the cells of a row that hold something. Raise ParseError when they are more than MAX_TEXT."""
    kept: list[str] = []
    size = 0
    for cell in cells:  # a file of 1 MB can name the same long text in a million cells
        if folded := " ".join(cell.split()):
            kept.append(folded)
            size += len(folded)
            if size > MAX_TEXT:
                raise _too_large()
    return "\t".join(kept)


def joined(lines: Iterator[str]) -> str:
    """Join lines, blanks folded and empty ones left out. Raise ParseError when they are more than MAX_TEXT."""
    kept: list[str] = []
    size = 0
    for line in lines:
        kept += [folded for part in line.split("\n") if (folded := fold(part))]
        size += len(line)
        if size > MAX_TEXT:
            raise _too_large()
    return "\n".join(kept)


def _too_large() -> ParseError:
    return ParseError("too large", f"more than {MAX_TEXT} characters of text")
