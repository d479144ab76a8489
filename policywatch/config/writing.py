"""Write sources as YAML, and into a settings file, all of whose other lines stay as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from policywatch.config.nodes import read_yaml
from policywatch.errors import ConfigError

Entry = Mapping[str, Any]
"""A source as it stands in YAML: keys of the form of sources."""


def free_id(words: str, taken: Collection[str]) -> str:
    """Give an id made of words (a title, a host) that is not taken: small letters, digits and hyphens."""
    plain = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:40].strip("-") or "source"
    number = 1
    while (id := plain if number == 1 else f"{plain}-{number}") in taken:
        number += 1
    return id


def sources_yaml(entries: Sequence[Entry], *, indent: int = 0) -> str:
    """Give sources as a YAML list, in one line where it has scalars only; selectors stay in one line, too."""
    text = yaml.safe_dump(
        [_harmless(entry) for entry in entries],
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=4000,
    )
    return "".join(f"{' ' * indent}{line}\n" for line in text.rstrip("\n").split("\n"))


def with_sources(text: str, entries: Sequence[Entry], *, file: str) -> str:
    """Put sources under `sources.add` of a settings file's text; raise ConfigError where it is no such file."""
    text = text.removeprefix("\ufeff")
    root = read_yaml(text, file)
    if not isinstance(root, MappingNode):
        raise ConfigError("the settings are no mapping of keys", file=file, line=1, column=1)
    sources = _value(root, "sources")
    if sources is None:
        return f"{text.rstrip()}\n\nsources:\n  add:\n{sources_yaml(entries, indent=4)}"
    if not isinstance(sources, MappingNode):
        mark = sources.start_mark
        raise ConfigError("sources is no mapping of keys", file=file, line=mark.line + 1, column=mark.column + 1)
    add = _value(sources, "add")
    flow = ", ".join(json.dumps(_harmless(entry), ensure_ascii=False) for entry in entries)
    if isinstance(add, SequenceNode) and add.flow_style:
        return _inserted(text, add.start_mark.index + 1, f"{flow}, " if add.value else flow)
    if isinstance(add, SequenceNode):
        start = add.start_mark.index - add.start_mark.column
        return _inserted(text, start, sources_yaml(entries, indent=add.start_mark.column))
    if add is not None:
        mark = add.start_mark
        raise ConfigError(
            "sources.add is no list; take the line out", file=file, line=mark.line + 1, column=mark.column
        )
    if sources.flow_style:
        return _inserted(text, sources.start_mark.index + 1, f"add: [{flow}]{', ' if sources.value else ''}")
    column = sources.start_mark.column
    start = sources.start_mark.index - column
    return _inserted(text, start, f"{' ' * column}add:\n{sources_yaml(entries, indent=column + 2)}")


def _harmless(value: Any) -> Any:
    """Take variables out: `${PASSWORD}` in an address from elsewhere would be filled in and sent there."""
    if isinstance(value, str):
        return " ".join(value.split()).replace("${", "$%7B" if "://" in value else "$ {")
    if isinstance(value, Mapping):
        return {key: _harmless(part) for key, part in value.items()}
    return [_harmless(part) for part in value] if isinstance(value, list | tuple) else value


def _value(node: MappingNode, key: str) -> Node | None:
    return next((value for name, value in node.value if name.value == key), None)


def _inserted(text: str, at: int, piece: str) -> str:
    return text[:at] + piece + text[at:]
