"""Import modules of Scrapy that ask who is calling them, without looking through the whole program for it."""

from __future__ import annotations

import inspect
import sys
from importlib import import_module
from types import ModuleType


def import_without_stack(name: str) -> None:
    """Import a module, and let `inspect.stack` show it its callers as modules only, without their lines.

    `scrapy.utils.deprecate.create_deprecated_class` asks for the module of its caller alone. For that `inspect` reads
    the source of all callers and resolves the path of every module that is loaded: a twentieth of a poll without news.
    """
    real = inspect.stack
    inspect.stack = _callers  # type: ignore[assignment]
    try:
        import_module(name)
    finally:
        inspect.stack = real


def _callers(context: int = 1) -> list[tuple[ModuleType | None]]:
    del context
    ours, caller = sys._getframe(1), sys._getframe(2)
    return [(sys.modules.get(frame.f_globals["__name__"]),) for frame in (ours, caller)]
