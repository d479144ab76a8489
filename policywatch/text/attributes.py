"""Tags with thousands of attributes: no page needs them, and the time of libxml2's parser grows with their square.

It takes .1 s for a tag of 10,000 attributes and 100 s for one of 100,000.
"""

from __future__ import annotations

import re

from policywatch.lazily import compiled_when_used

_LONG = re.compile(r"<[a-zA-Z][^<]{4000}")
"""What may be such a tag: few pages have any, and those are scripts and data."""
_MOST = 1000
_FLOOD = compiled_when_used(
    r"(<[a-zA-Z][^\s<>/\"'=]*+)"
    rf"(?>[\s/]*+[^\s=<>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]++))?+){{{_MOST},}}+[^<>]*+>?"
)


def without_attribute_floods(markup: str) -> str:
    """Give HTML whose tags of more than 1,000 attributes have none."""
    pieces: list[str] = []
    at = 0
    for found in _LONG.finditer(markup):
        flood = _FLOOD.match(markup, found.start()) if found.start() >= at else None
        if flood:
            pieces += [markup[at : found.start()], flood[1], ">"]
            at = flood.end()
    return "".join([*pieces, markup[at:]]) if pieces else markup
