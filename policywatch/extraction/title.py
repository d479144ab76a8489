"""The title of a page: its headline checked against what `<title>` and the metas say, without the site's own name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policywatch.extraction.tree import Element, select, text_of

_META = ("articletitle", "og:title", "twitter:title", "dc.title", "title")
_HEADLINES = (
    "h1", "#activity-name", "#ti", ".article-title", ".title_h1", "#artibodyTitle", ".main-title", ".arti_title",
    ".bt_title", ".content_title", ".article h2", "h2.title", "h2",
)  # fmt: skip
_SEPARATOR = re.compile(r"\s*(?:\s[-–—|·•]\s|[_|｜]|--|—{2}|\s[-–—]|[-–—]\s|»|::)\s*")
_PLAIN = re.compile(r"[\W_]+")
_EMPTY = {"显示", "首页", "正文", "详情", "新闻", "untitled", "home", "index", "文章", "内容页", "无标题文档"}


def title_of(tree: Element, metas: Mapping[str, str], row_title: str) -> str:
    """Give the title, or an empty text. `row_title` is what the list that led here calls the page."""
    named = [metas[name] for name in _META if name in metas]
    in_title = _clean(tree.findtext(".//title") or "")
    claims = [_clean(claim) for claim in (*named, in_title, row_title) if claim and _plain(claim) not in _EMPTY]
    headlines = _headlines(tree)
    # A headline that a claim begins with or repeats is the title as people see it.
    best, best_score = "", 0.0
    for rank, headline in enumerate(headlines):
        score = max((_agreement(headline, claim) for claim in claims), default=0.0) - rank * 0.01
        if score > best_score:
            best, best_score = headline, score
    if best_score >= 0.6:
        return best
    if row_title and any(_agreement(_clean(row_title), claim) >= 0.9 for claim in claims if claim != _clean(row_title)):
        return _clean(row_title)
    candidates = [_without_site(claim, named, in_title) for claim in claims]
    return next((candidate for candidate in candidates if candidate), headlines[0] if headlines else "")


def _headlines(tree: Element) -> list[str]:
    found: list[str] = []
    for selector in _HEADLINES:
        for element in select(tree, selector)[:5]:
            text = _clean(text_of(element))
            if 4 <= len(text) <= 300 and text not in found and _plain(text) not in _EMPTY:
                found.append(text)
    return found


def _agreement(headline: str, claim: str) -> float:
    """Say how far a claim is this headline, perhaps with a site's name behind it: 1 for all of it."""
    one, other = _plain(headline), _plain(claim)
    if not one or not other:
        return 0.0
    if other.startswith(one):
        return 1.0 if len(one) >= 5 or one == other else 0.5
    if one in other and len(one) >= 6:
        return 0.95
    if other in one and len(other) * 1.6 >= len(one) and len(other) >= 6:  # the claim was cut, or lacks a kicker
        return 0.8
    # a cut claim: "公开征求意..."
    stem = other.rstrip("…").removesuffix("")
    return 0.85 if len(stem) >= 8 and claim.rstrip().endswith(("...", "…")) and one.startswith(stem) else 0.0


def _without_site(claim: str, named: list[str], in_title: str) -> str:
    """Cut the site's name off: the last parts behind a separator, as long as a title remains."""
    if claim != in_title and any(_plain(claim) == _plain(name) for name in named) and in_title != claim:
        others = [in_title] if in_title else []
        if any(_plain(other).startswith(_plain(claim)) and other != claim for other in others):
            return claim
    parts = _SEPARATOR.split(claim)
    if len(parts) < 2:
        return claim
    longest = max(parts, key=lambda part: _weight(part))
    begin, end = claim.find(parts[0]), claim.rfind(longest) + len(longest)
    if _weight(parts[0]) * 2 < _weight(longest) and len(parts) > 1:
        begin = claim.find(longest)
    return claim[begin:end].strip()


def _weight(text: str) -> int:
    return sum(2 if "\u3400" <= char <= "\u9fff" else 1 for char in text)


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _plain(text: str) -> str:
    return _PLAIN.sub("", text).lower()
