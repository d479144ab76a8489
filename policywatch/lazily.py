"""Names of a package that are imported when they are used, so that a command pays for what it does and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


def imported_when_used(package: str, files: Mapping[str, str]) -> Callable[[str], object]:
    """Give a package's `__getattr__` (PEP 562); `files` says in which of its modules each name is found."""

    def find(name: str) -> object:
        if name not in files:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{files[name]}"), name)

    return find
