"""The text that an empty page carries for its scripts: in JSON-LD, in its framework's data, in a field of a form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from policywatch.extraction.source import Page
from policywatch.extraction.tree import lines, parse_text
from policywatch.extraction.voting import plain

_SHORTEST = 60
"""Characters of a text."""
_LARGEST = 2_000_000
_DEEPEST = 12
_PARTS = re.compile(r"\s[-–—|]\s|[_|｜]")
_STATE = re.compile(r"^\s*window\s*(?:\.\s*\w+|\[['\"]\w+['\"]\])\s*=\s*(?=[{\[])")
_MARKUP = re.compile(r"<(?:p|section|article)[\s>]", re.IGNORECASE)
_SENTENCE = re.compile(r"[。；！？]|[.!?](?:\s|$|<)")


def carried_text(page: Page) -> str:
    """Give the text that stands in the data of a page's scripts, one paragraph a line; empty when there is none.

    Of the data of frameworks, only the text counts that stands beside the page's own title; of fields that nobody
    could type in, the markup of paragraphs.
    """
    found = [text for node in page.declared if isinstance(text := node.get("articleBody"), str)]
    if not any(len(text) >= _SHORTEST for text in found):
        names = {plain(part) for part in (*_PARTS.split(page.title), page.metas.get("og:title", ""))} - {""}
        found = [text for data in _data(page) for text in _beside(data, names, 0)]
        found += [text for field in page.tagged("textarea") if _MARKUP.search(text := field.text or "")]
    text = max(found, key=len, default="")
    if len(text) < _SHORTEST or not _SENTENCE.search(text):
        return ""
    tree = parse_text(text) if "<" in text else None
    return "\n".join(lines(tree) if tree is not None else filter(None, map(str.strip, text.splitlines())))


def _data(page: Page) -> Iterator[Any]:
    for script in page.tagged("script"):
        source = script.text or ""
        state = _STATE.match(source)
        if len(source) > _LARGEST or not ("json" in script.get("type", "") or state):
            continue
        with suppress(ValueError, RecursionError):
            yield json.JSONDecoder().raw_decode(source[state.end() :] if state else source.strip())[0]


def _beside(value: Any, names: set[str], depth: int) -> Iterator[str]:
    """Give the texts that stand in one object or list with a title."""
    if depth > _DEEPEST or not isinstance(value, dict | list):
        return
    parts = list(value.values()) if isinstance(value, dict) else value
    texts = [part for part in parts if isinstance(part, str)]
    if any(plain(text) in names for text in texts if len(text) < _LARGEST // 1000):
        yield from (text for text in texts if plain(text) not in names)
        inner = [part for part in parts if isinstance(part, dict)]
        yield from (text for part in inner for text in part.values() if isinstance(text, str))
    for part in parts:
        yield from _beside(part, names, depth + 1)
