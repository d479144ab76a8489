"""Tags with thousands of attributes: no page needs them, and the time of libxml2's parser grows with their square.

It takes .1 s for a tag of 10,000 attributes and 100 s for one of 100,000.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from policywatch.lazily import compiled_when_used

_LONG = 4000
"""Characters from which on a tag may have so many: few pages have any, and those are scripts and data."""
_MOST = 1000
_FLOOD = compiled_when_used(
    r"(<[a-zA-Z][^\s<>/\"'=]*+)"
    rf"(?>[\s/]*+[^\s=<>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]++))?+){{{_MOST},}}+[^<>]*+>?",
    re.ASCII,
)


def without_attribute_floods(markup: str) -> str:
    """Give HTML whose tags of more than 1,000 attributes have none; its octets may be read as Latin-1."""
    pieces: list[str] = []
    at = 0
    for begin in _long_ones(markup):
        if begin >= at and (flood := _FLOOD.match(markup, begin)):
            pieces += [markup[at:begin], flood[1], ">"]
            at = flood.end()
    return "".join([*pieces, markup[at:]]) if pieces else markup


def _long_ones(markup: str) -> Iterator[int]:
    """Give where a `<` stands that no other follows for so long; from each, it is looked back from the farthest."""
    at = markup.find("<")
    while at >= 0:
        following = markup.rfind("<", at + 1, at + _LONG)
        if following < 0:
            yield at
            following = markup.find("<", at + _LONG)
        at = following
