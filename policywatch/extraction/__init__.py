"""Page bytes to title, dates and body. Pure: no network, no clock. Heavy readers are imported when a page is read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policywatch.extraction.page import read_page

__all__ = ["read_page"]


def __getattr__(name: str) -> object:
    if name == "read_page":
        return import_module(f"{__name__}.page").read_page
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
