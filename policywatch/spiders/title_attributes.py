"""Mend `title` attributes that HTML ends too early: quotes of other kinds, and quotes inside of quotes."""

from __future__ import annotations

import re

_MAX = 400
_WIDE_QUOTES = re.compile(
    rf"(?<=\stitle=)(?:“([^”<>\"]{{1,{_MAX}}})”|„([^“<>\"]{{1,{_MAX}}})“|＂([^＂<>\"]{{1,{_MAX}}})＂|‘([^’<>\"]{{1,{_MAX}}})’)(?=[\s>])"
)
"""As an editor sets them who writes in a word processor."""
_QUOTES_INSIDE = re.compile(
    rf"(?<=\stitle=)(?:\"([^\"<>=]{{0,{_MAX}}}\"[^<>=]{{1,{_MAX}}})\"|'([^'<>=]{{0,{_MAX}}}'[^<>=]{{1,{_MAX}}})')"
    r"(?=\s+[a-zA-Z-]+\s*=|\s*/?>)"
)
"""`title="关于"智能体"的通知" target=…`: behind the last of them comes another attribute, or the end of the tag."""
_ATTRIBUTE = re.compile(r"[\"']\s+[a-zA-Z-]+\s*$")


def with_whole_titles(markup: str) -> str:
    """Give HTML whose `title` attributes end where they were meant to."""
    if "title=" not in markup:
        return markup
    markup = _WIDE_QUOTES.sub(lambda found: f'"{_inner(found)}"', markup)
    return _QUOTES_INSIDE.sub(_escaped, markup)


def _inner(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)


def _escaped(found: re.Match[str]) -> str:
    inner = _inner(found)
    if _ATTRIBUTE.search(inner):  # title="a" disabled: the quote is the last one of the title
        return found.group()
    return '"{}"'.format(inner.replace('"', "&quot;"))
