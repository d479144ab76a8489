"""Lines from outside, made fit for a header, a terminal and a log."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile(r"[\s\x85\u2028\u2029]+")
# Control, format (bidi marks among them), surrogate, private and unassigned characters (UAX #44).
_UNFIT = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


def clean_line(text: str, limit: int = 160) -> str:
    """Give a text as one line that is safe to show: no breaks, no control or direction characters, cut at `limit`."""
    line = _BREAKS.sub(" ", text[: limit * 20])
    if not line.isprintable():  # what is printable has none of these
        line = "".join(char for char in line if unicodedata.category(char) not in _UNFIT)
    line = re.sub(" {2,}", " ", line.strip())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
