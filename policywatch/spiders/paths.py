"""Where something stands in JSON.

A path is keys and numbers with dots between them: `data.rows`, `groupData.0.data.title`; `*` is every element, `.` the
whole, `**` anything at any depth, and `A | B` tries A, then B.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_STEP = re.compile(r"[^\s.|]+")

Path = tuple[str, ...]


def compile_path(text: str) -> tuple[Path, ...]:
    """Read a path into its alternatives. Raise ValueError for a wrong one."""
    paths = []
    for part in text.split(" | "):
        steps = tuple(part.strip().split(".")) if part.strip() != "." else ()
        if not all(_STEP.fullmatch(step) for step in steps):
            raise ValueError(f"not a path: {part.strip()!r}; write keys with dots between them, such as data.rows")
        paths.append(steps)
    return tuple(paths)


def values_at(data: Any, path: str) -> Iterator[Any]:
    """Give what stands in `data` at the first alternative of a path at which there is anything."""
    for steps in compile_path(path):
        found = [value for value in _walk(data, steps) if value not in (None, "", [], {})]
        if found:
            yield from found
            return


def _walk(data: Any, steps: Path) -> Iterator[Any]:
    if not steps:
        yield data
        return
    step, rest = steps[0], steps[1:]
    if step == "**":
        for value in _everything(data):
            yield from _walk(value, rest)
        return
    if step == "*" and isinstance(data, list | dict):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _walk(value, rest)
    elif isinstance(data, dict) and step in data:
        yield from _walk(data[step], rest)
    elif isinstance(data, list) and step.isdecimal() and len(step) < 6 and int(step) < len(data):
        yield from _walk(data[int(step)], rest)


def _everything(data: Any) -> Iterator[Any]:
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict | list):
            yield value
            waiting.extend(reversed(list(value.values()) if isinstance(value, dict) else value))
