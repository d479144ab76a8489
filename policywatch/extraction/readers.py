"""General readers of article text, each with its own idea of what an article is. One that stumbles gives nothing."""

from __future__ import annotations

import copy
import re
from contextlib import suppress
from functools import cache
from typing import Any

from policywatch.extraction.tree import Element, lines, parse_text

_ROW = re.compile(r"\|.*\|\s*")
_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+\s*")
"""What stands under the heads of a table in Markdown."""
_BAR = re.compile(r"(?<!\\)\|")
_LAYOUT = 600
"""Characters of a row from which on a table is the layout of a page, and its cells are no text in order."""


def trafilatura(tree: Element, *, fast: bool = False) -> str:
    """Give trafilatura's text in its precise mode; `fast` leaves out its comparison with other readers."""
    from trafilatura import bare_extraction

    with suppress(Exception):
        text = getattr(bare_extraction(tree, options=_options(fast)), "text", None) or ""
        rows = [line for line in text.split("\n") if line.startswith("|")]
        if any(len(row) > _LAYOUT for row in rows):
            return ""
        return _with_cells(text) if rows else text
    return ""


def _with_cells(text: str) -> str:
    """Give a text whose table rows are written in Markdown with tabs between their cells."""
    shown = (line for line in text.split("\n") if not _RULE.fullmatch(line))
    return "\n".join(_cells(line) if _ROW.fullmatch(line) else line for line in shown)


def _cells(row: str) -> str:
    cells = (cell.strip().replace("\\|", "|") for cell in _BAR.split(row))
    return "\t".join(cell for cell in cells if cell)


@cache
def _options(fast: bool) -> Any:
    """Give trafilatura's settings, which it else reads anew for each page."""
    from trafilatura.settings import Extractor

    return Extractor(output_format="python", fast=fast, precision=True, comments=False, tables=True)


def readability(tree: Element) -> str:
    """Give readability's text, in the form that trafilatura carries: a quarter of the original's time, and as good."""
    from trafilatura.readability_lxml import Document

    with suppress(Exception):
        summary = parse_text(Document(copy.deepcopy(tree)).summary())
        return "\n".join(lines(summary)) if summary is not None else ""
    return ""


def gne(tree: Element) -> str:
    """Give gne's text; made for Chinese, by density of text and punctuation."""
    from gne import GeneralNewsExtractor
    from lxml import html

    with suppress(Exception):
        return str(GeneralNewsExtractor().extract(html.tostring(tree, encoding="unicode")).get("content") or "")
    return ""
