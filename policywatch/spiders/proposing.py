"""Write selectors for rows that were found without any, and check them by what they give."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lxml import etree

from policywatch.errors import ParseError
from policywatch.models import Item, Source
from policywatch.spiders.dated_links import LEAST_WORDS, UP, DatedLink, joined, side_by_side
from policywatch.spiders.listing import list_rows
from policywatch.spiders.plain import plain_line
from policywatch.spiders.selectors import compile_selector
from policywatch.text import canonical_url

_STATE = re.compile(r"(?:^|[-_])(?:first|last|odd|even|active|current|cur|on|hover|selected|\w*\d+)$", re.IGNORECASE)
_TITLES = ("h1", "h2", "h3", "h4", "h5", "h6", "[class*=title]", "[class*=tit]")
"""What holds the title in a link that holds more."""
_PLACES = 3
"""Elements with names around the rows from which they are looked for."""
_NAME = re.compile(r"[A-Za-z_][\w-]*")


@dataclass(frozen=True)
class Proposal:
    """Selectors for the list of a page, and the rows that they give."""

    selectors: Mapping[str, str]
    items: tuple[Item, ...]


def place_of(row: etree._Element, *, with_names: bool) -> tuple[object, ...]:
    """Say where a row stands: those of one list have the same tag under the same kinds of parents.

    Their own classes are never looked at, and those of their parents only `with_names`.
    """
    above = [_step(element, stable=True) if with_names else element.tag for element in row.iterancestors()][:3]
    return (row.tag, *above)


def proposal_for(
    rows: list[DatedLink], markup: str, url: str, source: Source, *, now: datetime | None
) -> Proposal | None:
    """Give selectors for `rows`, which stand in one place; None where they do not give most of them again.

    Where other links of the page would be rows, too, only those that show a day are.
    """
    link = _link_selector(rows)
    path = link.removesuffix("@href").strip() or "."
    title = f"{_title_selector(rows, path)}{path}@title | {path}"
    places = _item_selectors(rows)
    selectors = {"item": places[0], "link": link, "title": title}
    shown = [row for row in rows if row.shown]
    if shown:
        selectors["date"] = _date_selector(shown)
    wanted = {canonical_url(row.url) for row in rows}
    best: tuple[int, Proposal] | None = None
    for item in (*places, *_narrower(selectors, rows)):
        if best is not None and (best[0] == 0 or (item not in places and best[0] * 2 <= len(wanted))):
            break
        proposal = _tried(selectors | {"item": item}, rows, markup, url, source, now)
        given = {canonical_url(row.url) for row in proposal.items} if proposal else set()
        if proposal is None or len(wanted & given) * 2 <= len(wanted):
            continue
        others = len(given - wanted)
        if best is None or (others < best[0] and len(given & wanted) >= len(best[1].items) - best[0]):
            best = (others, proposal)
    return best[1] if best else None


def _narrower(selectors: Mapping[str, str], rows: list[DatedLink]) -> Iterator[str]:
    """Give narrower selectors of a row: with a link that has a title, or with the element of a date."""
    if all(row.anchor.get("title") for row in rows):
        yield selectors["item"] + ("[title]" if rows[0].row is rows[0].anchor else ":has(a[title])")
    date = selectors.get("date", "").partition(" | ")[0].partition("@")[0]
    if date and "::" not in date:
        yield f"{selectors['item']}:has({date})"


def _tried(
    selectors: Mapping[str, str],
    rows: list[DatedLink],
    markup: str,
    url: str,
    source: Source,
    now: datetime | None,
) -> Proposal | None:
    try:
        page = list_rows(markup, url, replace(source, list=selectors), selectors, now=now)
    except (ParseError, ValueError):
        return None
    # Where the day stands in the address alone, a link without one is no row.
    is_shown = "date" in selectors or rows[0].has_day_beside
    return Proposal(selectors, page.items if is_shown else tuple(item for item in page.items if item.published))


def _step(element: etree._Element, *, stable: bool) -> str:
    """Write an element as a step of a selector; `stable`: with its id, or a class that names no state."""
    if not isinstance(element.tag, str):
        return "*"
    id = element.get("id", "")
    if stable and _NAME.fullmatch(id) and not _STATE.search(id):
        return f"{element.tag}#{id}"
    names = [name for name in element.get("class", "").split() if _NAME.fullmatch(name) and not _STATE.search(name)]
    return ".".join([element.tag, *names[:2]])


def _title_selector(rows: list[DatedLink], path: str) -> str:
    """Give the step to the title inside links that hold more, such as a summary; empty where they are the title."""
    for name in _TITLES:
        (way,) = compile_selector(name)
        found = [way.elements(row.anchor)[:1] for row in rows]
        texts = [plain_line("".join(part.itertext())) for parts in found for part in parts]
        if len(texts) * 10 >= len(rows) * 9 and all(len(text) >= LEAST_WORDS for text in texts):
            return f"{name} | " if path == "." else f"{path} {name} | "
    return ""


def _item_selectors(rows: list[DatedLink]) -> list[str]:
    """Give the selector of a row, from the nearest element around it that has a name; then those from further out."""
    steps = [_shared_step([row.row for row in rows])]
    found: list[str] = []
    for elements in zip(*(row.row.iterancestors() for row in rows), strict=False):
        step = _shared_step(elements)
        if elements[0].tag in ("body", "html") or (not found and len(steps) > UP) or len(found) == _PLACES:
            break
        steps.insert(0, step)
        if "#" in step or "." in step:
            found.append(" > ".join(steps))
    return found or [" > ".join(steps)]


def _shared_step(elements: Sequence[etree._Element]) -> str:
    """Write elements that stand in one place as a step: with an id where they are one, or the classes that all have."""
    if len(set(elements)) == 1:
        return _step(elements[0], stable=True)
    classes = Counter(name for element in elements for name in set(element.get("class", "").split()))
    shared = [
        name for name in elements[0].get("class", "").split()
        if classes[name] == len(elements) and _NAME.fullmatch(name) and not _STATE.search(name)
    ][:2]  # fmt: skip
    return ".".join([elements[0].tag, *shared])


def _link_selector(rows: list[DatedLink]) -> str:
    """Give the first way to a link that leads to the row's own in nine of ten rows, else the plainest."""
    row = rows[0]
    if row.row is row.anchor:
        return "@href"
    parent = row.anchor.getparent()
    ways = [] if parent is row.row else [f"{_step(parent, stable=False)} > a@href"]
    place = 1 + sum(1 for _ in row.anchor.itersiblings("a", preceding=True))
    ways = ["> a@href", *ways, f"{_step(row.anchor, stable=False)}@href", f"> a:nth-of-type({place})@href"]
    for way in ways:
        (alternative,) = compile_selector(way)
        right = sum(next(iter(alternative.elements(row.row)), None) is row.anchor for row in rows)
        if right * 10 >= len(rows) * 9:
            return way
    return "a@href"


def _date_selector(rows: list[DatedLink]) -> str:
    """Give the step to the element that shows the date, where most rows have it in the same one."""
    steps: Counter[str] = Counter(_date_step(row) for row in rows)
    step, count = steps.most_common(1)[0]
    return step if count * 10 >= len(rows) * 9 else f"{step} | ::text"


def _date_step(row: DatedLink) -> str:
    for element in row.row.iter():
        if not isinstance(element.tag, str):
            continue
        own = row.shown == " ".join((element.text or "").split())
        attribute = "@datetime" if row.shown == element.get("datetime") else ""
        if own or attribute or row.shown == joined(element):
            if element is row.row:
                return "::text" if own else "."
            return _step_inside(row.row, element) + attribute
    for element in row.row.iter():
        for parts, text in side_by_side(element):
            if text == row.shown:
                return " | ".join(_step_inside(row.row, part) for part in parts)
    return "::text"


def _step_inside(row: etree._Element, element: etree._Element) -> str:
    """Write an element inside a row as a step, with its place where others in front of it have the same."""
    step = ("> " if element.getparent() is row else "") + _step(element, stable=False)
    (way,) = compile_selector(step)
    if next(iter(way.elements(row)), None) is element:
        return step
    return f"{step}:nth-of-type({1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))})"
