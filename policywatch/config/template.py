"""The settings file that `policywatch init` writes."""

from __future__ import annotations

import json
from importlib import resources

from policywatch.matching import Query


def init_text(*, watch: str | None = None) -> str:
    """Give a commented settings file that works as it is; `watch` is the keyword of its first watch.

    Raise QueryError when that keyword does not parse.
    """
    text = resources.files("policywatch.config").joinpath("template.yaml").read_text(encoding="utf-8")
    name, keywords = "Large models", ["~大模型"]
    if watch:
        Query.parse(watch)
        name, keywords = watch, [watch]
    lines = "\n".join(f"      - {_scalar(keyword)}" for keyword in keywords)
    return text.replace("@NAME@", _scalar(name)).replace("@KEYWORDS@", lines)


def _scalar(text: str) -> str:
    """Write a text so that YAML gives it back; single quotes keep a query from being taken for a phrase."""
    if text.replace(" ", "").replace("~", "").isalnum() and not text.startswith(" ") and text != "~":
        return text
    if "\n" in text:
        return json.dumps(text, ensure_ascii=False)
    return "'" + text.replace("'", "''") + "'"
