"""What is made when it is first used, so that a command pays for what it does and no more."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import AnyStr, cast


def imported_when_used(package: str, files: Mapping[str, str]) -> Callable[[str], object]:
    """Give a package's `__getattr__` (PEP 562); `files` says in which of its modules each name is found."""

    def find(name: str) -> object:
        if name not in files:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{files[name]}"), name)

    return find


def compiled_when_used(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Give a pattern that is compiled at its first use: for files that much imports and little uses."""
    return cast("re.Pattern[AnyStr]", _Uncompiled(pattern, flags))


class _Uncompiled:
    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        method = getattr(re.compile(self._pattern, self._flags), name)
        setattr(self, name, method)  # the next use finds it here at once
        return method
