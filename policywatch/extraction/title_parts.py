"""The parts of a page's title: its own name and the site's, and what it quotes of others."""

from __future__ import annotations

import re

from policywatch.extraction.voting import plain

_PARTS = re.compile(r"\s(?:[-–—|·•»«]|::)\s|[_|｜－]|--|—{2}|(?<=[\u3400-\u9fff])[-–—\s](?=[\u3400-\u9fff])")
SITE = re.compile(r"(?:网|网站|门户|人民政府|日报|晚报|论坛|新闻网|[a-z\d]\.[a-z]{2,8})$")
"""What the names of sites end with."""
_QUOTED = re.compile(
    r"“[^”]{2,90}”|「[^」]{2,90}」|『[^』]{2,90}』|„[^“”\"]{2,90}[“”\"]|«[^»]{2,90}»|»[^«]{2,90}«|\"[^\"]{2,90}\""
)
_QUOTING = 4
"""Letters that a line must have beside a quotation to tell of it."""
_EDGES = re.compile(r"^[\s\W]+|[\s\W]+$")


def parts_of(title: str) -> list[str]:
    """Give the parts of a page's title, its own name and the site's, without what it quotes."""
    return [_EDGES.sub("", part) for part in _PARTS.split(unquoted(title)) if part]


def unquoted(text: str) -> str:
    """Give a text without what it quotes, unless it is a quotation."""
    without = _QUOTED.sub("", text)
    return without if len(plain(without)) >= _QUOTING else text
