"""What a page declares about itself in JSON-LD: its headline and its dates."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any

from policywatch.extraction.tree import Element

_KEYS = ("datePublished", "dateModified", "headline")
_ARTICLE = re.compile("Article|Posting|Report")
_JSON = json.JSONDecoder(strict=False)  # in their texts, too, pages break lines


def declared_of(scripts: Iterable[Element]) -> list[Mapping[str, Any]]:
    """Give the nodes of the JSON-LD in scripts that name a headline or a date: those of articles, then the others."""
    nodes: list[Mapping[str, Any]] = []
    for script in islice((script for script in scripts if "ld+json" in script.get("type", "")), 20):
        text = (script.text or "")[:500_000].strip().rstrip(";")
        with suppress(ValueError, RecursionError):
            _gather(_JSON.decode(text), nodes, 0)
    return sorted(nodes, key=lambda node: not _ARTICLE.search(str(node.get("@type"))))


def headlines_of(nodes: Sequence[Mapping[str, Any]]) -> list[str]:
    """Give the headlines of the articles among the nodes; several differing ones are those of a list."""
    found = {
        str(node["headline"]).strip(): None
        for node in nodes
        if isinstance(node.get("headline"), str) and _ARTICLE.search(str(node.get("@type")))
    }
    return list(found) if len(found) == 1 else []


def _gather(value: Any, nodes: list[Mapping[str, Any]], depth: int) -> None:
    if depth > 6 or len(nodes) > 100:
        return
    if isinstance(value, list):
        for part in value[:50]:
            _gather(part, nodes, depth + 1)
    elif isinstance(value, dict):
        if any(key in value for key in _KEYS):
            nodes.append(value)
        for part in value.values():
            if isinstance(part, list | dict):
                _gather(part, nodes, depth + 1)
