"""A user's regular expressions: RE2, which takes time in proportion to the text whatever the expression."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol, cast

_MEMORY = 8 << 20  # bytes that one compiled expression may take


class _Match(Protocol):
    def span(self) -> tuple[int, int]: ...


class CompiledExpression(Protocol):
    """What is used of a compiled pattern of google-re2."""

    def search(self, text: str) -> _Match | None:
        """Give the first place in `text`, or None."""

    def finditer(self, text: str) -> Iterator[_Match]:
        """Yield all places in `text`."""


@lru_cache(maxsize=256)
def compile_expression(regex: str) -> CompiledExpression:
    """Compile `regex`; raise ValueError with RE2's words for one that it does not take."""
    import re2

    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    options.never_capture = True  # nobody asks for groups, and a thousand of them would cost as many times more
    try:
        return cast(CompiledExpression, re2.compile(regex, options))
    except re2.error as exc:
        reason = exc.args[0] if exc.args else exc
        raise ValueError(reason.decode() if isinstance(reason, bytes) else str(reason)) from exc
