"""Tags with thousands of attributes: no page needs them, and the time of libxml2's parser grows with their square.

It takes .1 s for a tag of 10,000 attributes and 100 s for one of 100,000.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import AnyStr

from policywatch.lazily import compiled_when_used

_LONG = 4000
"""Characters from which on a tag may have so many: few pages have any, and those are scripts and data."""
_MOST = 1000
_TAG = (
    r"(<[a-zA-Z][^\s<>/\"'=]*+)"
    rf"(?>[\s/]*+[^\s=<>\"'/]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]++))?+){{{_MOST},}}+[^<>]*+>?"
)
_FLOOD, _FLOOD_OF_OCTETS = compiled_when_used(_TAG, re.ASCII), compiled_when_used(_TAG.encode())


def without_attribute_floods(markup: AnyStr) -> AnyStr:
    """Give HTML, as text or in octets, whose tags of more than 1,000 attributes have none."""
    if isinstance(markup, str):
        return _without(markup, _FLOOD, "<", ">")
    return _without(markup, _FLOOD_OF_OCTETS, b"<", b">")


def _without(markup: AnyStr, flood: re.Pattern[AnyStr], opening: AnyStr, closing: AnyStr) -> AnyStr:
    pieces: list[AnyStr] = []
    at = 0
    for begin in _long_ones(markup, opening):
        if begin >= at and (found := flood.match(markup, begin)):
            pieces += [markup[at:begin], found[1], closing]
            at = found.end()
    pieces.append(markup[at:])
    return markup[:0].join(pieces) if at else markup


def _long_ones(markup: AnyStr, opening: AnyStr) -> Iterator[int]:
    """Give where a `<` stands that no other follows for so long; from each, it is looked back from the farthest."""
    at = markup.find(opening)
    while at >= 0:
        following = markup.rfind(opening, at + 1, at + _LONG)
        if following < 0:
            yield at
            following = markup.find(opening, at + _LONG)
        at = following
