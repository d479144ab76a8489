"""General readers of article text, each with its own idea of what an article is. One that stumbles gives nothing."""

from __future__ import annotations

import copy
from contextlib import suppress

from policywatch.extraction.tree import Element, lines, parse


def trafilatura(tree: Element, url: str) -> str:
    """Give trafilatura's text in its precise mode; it works on a copy."""
    from trafilatura import bare_extraction

    with suppress(Exception):
        document = bare_extraction(
            tree, url=url, favor_precision=True, include_comments=False, with_metadata=False, include_tables=True
        )
        return getattr(document, "text", None) or ""
    return ""


def readability(tree: Element) -> str:
    """Give readability's text, in the form that trafilatura carries: a quarter of the original's time, and as good."""
    from trafilatura.readability_lxml import Document

    with suppress(Exception):
        summary = parse(Document(copy.deepcopy(tree)).summary())
        return "\n".join(lines(summary)) if summary is not None else ""
    return ""


def gne(tree: Element) -> str:
    """Give gne's text; made for Chinese, by density of text and punctuation."""
    from gne import GeneralNewsExtractor
    from lxml import html

    with suppress(Exception):
        return str(GeneralNewsExtractor().extract(html.tostring(tree, encoding="unicode")).get("content") or "")
    return ""
