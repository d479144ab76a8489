"""The pairs of texts in story_pairs.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from policywatch.models import StoryText

_TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))


class Pair(NamedTuple):
    name: str
    one: StoryText
    other: StoryText


def text(base: str, *, drop: tuple[int, ...] = (), swap: dict[str, str] | None = None, end: str = "") -> str:
    """Give a base without the paragraphs `drop`, with an end added and words swapped."""
    lines = [line for place, line in enumerate(_TABLE["bases"][base].split("\n")) if place not in drop]
    whole = "\n".join([*lines, _TABLE["bases"].get(end, end)] if end else lines)
    for old, new in (swap or {}).items():
        assert old in whole, old
        whole = whole.replace(old, new)
    return whole


def _together(parts: list[str]) -> str:
    bases = _TABLE["bases"]
    pieces = [part.partition("/") for part in parts]
    return "".join(bases[base].split("\n")[int(at)] if at else bases.get(base, base) for base, _, at in pieces)


def _pair(row: dict[str, Any]) -> Pair:
    one, other = (
        (_together(row["one"]), _together(row["other"]))
        if "one" in row
        else (text(row["base"]), text(row["base"], **{key: row[key] for key in ("drop", "swap", "end") if key in row}))
    )
    return Pair(row["name"], StoryText(row["titles"][0], one), StoryText(row["titles"][1], other))


SAME = [_pair(row) for row in _TABLE["same"]]
APART = [_pair(row) for row in _TABLE["apart"]]
NEXT_FILING: dict[str, str] = next(row["swap"] for row in _TABLE["apart"] if row["name"] == "next filing list")
