"""Teasers: boxes that each lead to one page, by a headline, a picture, or no more than a button under a heading."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.rows import HAS_DAY, is_row
from policywatch.extraction.source import Page

TEASERS = 5
"""Teasers from which on a page may be a list."""
TEASER = 400
"""Characters that a teaser may have."""
HEADLINE = 14
"""Letters of a link that is a headline and no entry of a menu."""
HEADINGS = ("h2", "h3", "h4")
_BESIDE = re.compile(r"\b(?:author|tag|category|comments?|autor|kategorie)\b|/(?:tags|authors)/", re.IGNORECASE)
"""How links of a teaser are marked that lead beside its page."""
_FILES = re.compile(r"\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|zip)$", re.IGNORECASE)
"""What a notice shows or has attached, and no page."""
_BOXES = frozenset(("div", "li", "article", "section", "a", "tr", "dl", "figure"))
_BOLD = ("b", "strong")
_ALIKE = 0.8
"""Share of the boxes of one kind that lead to one page each."""


def letters(text: str) -> int:
    """Count letters, a Han character as two."""
    return sum(2 if char > "\u2e80" else 1 for char in text)


def teasers_of(page: Page, lines: Sequence[Line], least: int = TEASERS) -> list[tuple[int, int]]:
    """Give the ranges of elements that lead to one page each, at least so many beside each other."""
    found = _with_headlines(page, lines, least)
    return found if len(found) >= least else _alike(page, least) or _under_headings(page, least) or found


def _with_headlines(page: Page, lines: Sequence[Line], least: int) -> list[tuple[int, int]]:
    """Give the ranges of elements that lead to one page each, with a headline that is a link."""
    outline = page.outline
    links = [number for number, tag in enumerate(outline.tags) if tag == "a" and not _is_beside(outline, number)]
    aims = [(outline.elements[number].get("href") or "").partition("#")[0] for number in links]
    found: dict[int, int] = {}

    def aims_in(number: int) -> int:
        return len(set(aims[bisect_left(links, number) : bisect_left(links, outline.ends[number])]))

    for line in lines:
        if (
            not is_row(line)
            or _is_of_file(outline, line)
            or (letters(line.text) < HEADLINE and not _is_heading(outline, line.holder))
        ):
            continue
        widest, number = -1, line.holder
        while number > 0 and outline.weights[number] <= TEASER:
            if (count := aims_in(number)) > 1 or "input" in outline.tags[number : outline.ends[number]]:
                break
            widest = number if count else widest
            number = outline.parents[number]
        if widest > 0:
            found[widest] = outline.ends[widest]
    if len(found) >= least:  # what stands beside teasers, and is named as they are, is one, too
        names = {(outline.parents[number], outline.tags[number], outline.classes[number]) for number in found}
        for number, tag in enumerate(outline.tags):
            if (
                (outline.parents[number], tag, outline.classes[number]) in names
                and aims_in(number) == 1
                and outline.weights[number] <= TEASER
            ):
                found[number] = outline.ends[number]
    return sorted(found.items())


def _is_heading(outline: Outline, number: int) -> bool:
    """Say whether an element is a heading, or all of its text is bold."""
    inside = range(number + 1, outline.ends[number])
    bold = any(outline.tags[one] in _BOLD and outline.weights[one] == outline.weights[number] for one in inside)
    return bold or outline.tags[number] in HEADINGS


def _is_of_file(outline: Outline, line: Line) -> bool:
    """Say whether the links of a line lead to a file."""
    inside = outline.elements[line.holder : outline.ends[line.holder]]
    return any(_FILES.search(element.get("href") or "") for element in inside if element.tag == "a")


def _is_beside(outline: Outline, number: int) -> bool:
    """Say whether a link of a teaser leads to its author or column, not to its page."""
    link = outline.elements[number]
    if _BESIDE.search(f"{link.get('rel') or ''} {outline.classes[number]} {link.get('href') or ''}"):
        return True
    if outline.weights[number] >= HEADLINE or any(tag in (*HEADINGS, *_BOLD) for tag, _ in outline.around(number)):
        return False
    inside = outline.tags[number : outline.ends[number]]
    return not any(tag in HEADINGS for tag in inside) and 0 < letters("".join(link.itertext())) < HEADLINE


def _alike(page: Page, least: int) -> list[tuple[int, int]]:
    """Give boxes of one kind that lead to one page each, as cards do: beside each other, or in boxes of one kind."""
    outline = page.outline
    links = [number for number, tag in enumerate(outline.tags) if tag == "a"]
    groups: dict[tuple[str | int, str, str], list[int]] = defaultdict(list)
    number, skipped = 1, set(page.litter)
    while number < len(outline.tags):
        if number in skipped:
            number = outline.ends[number]
            continue
        if outline.tags[number] in _BOXES:
            around = outline.parents[number]
            named = outline.classes[around] if outline.classes[number] else ""  # months of an archive hold its cards
            groups[named or around, outline.tags[number], outline.classes[number]].append(number)
        number += 1
    for boxes in groups.values():
        held = [number for number in boxes if _is_card(outline, number, links)]
        if len(held) >= max(least, _ALIKE * len(boxes)):
            return [(number, outline.ends[number]) for number in held]
    return []


def _is_card(outline: Outline, number: int, links: Sequence[int]) -> bool:
    """Say whether a box leads to one page, and has a heading, a linked picture, a headline, or a day beside a text."""
    if not outline.weights[number] <= TEASER:
        return False
    inside = links[bisect_left(links, number) : bisect_left(links, outline.ends[number])]
    aims = {(outline.elements[link].get("href") or "").partition("#")[0] for link in inside}
    pages = {aim for aim in aims if not _FILES.search(aim)}
    if len(pages) != 1 or "" in pages:
        return False
    beside = outline.weights[number] - sum(outline.weights[link] for link in inside)
    if beside >= HEADLINE and has_day(outline, number, outline.ends[number]):
        return True
    if pages != aims:
        return False
    if any(tag in HEADINGS for tag in outline.tags[number : outline.ends[number]]):
        return True
    named = (outline.weights[link] > 0 and letters(_text(outline, link)) >= HEADLINE for link in inside)
    return any(named) or any("img" in outline.tags[link : outline.ends[link]] for link in inside)


def has_day(outline: Outline, start: int, end: int) -> bool:
    """Say whether a teaser tells its day."""
    texts = (text for texts in (outline.texts, outline.tails) for text in texts[start:end] if text)
    return "time" in outline.tags[start:end] or bool(HAS_DAY.search(" ".join(texts)))


def _text(outline: Outline, number: int) -> str:
    return "".join(outline.elements[number].itertext()).strip()


def _under_headings(page: Page, least: int) -> list[tuple[int, int]]:
    """Give the ranges of linked headings beside each other, each with what stands under it."""
    outline = page.outline
    groups: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, tag in enumerate(outline.tags):
        if tag in HEADINGS and "a" in outline.tags[number : outline.ends[number]]:
            groups[outline.parents[number], tag].append(number)
    for (parent, _), heads in groups.items():
        ranges = list(zip(heads, [*heads[1:], outline.ends[parent]], strict=True))
        is_short = all(_weight(outline, start, end) <= TEASER for start, end in ranges)
        if len(heads) >= least and is_short:
            return ranges
    return []


def _weight(outline: Outline, start: int, end: int) -> int:
    """Count the characters of the elements of a range."""
    return sum(len(text.strip()) for texts in (outline.texts, outline.tails) for text in texts[start:end] if text)
