"""Find the links of a page that are headlines with dates, without any selectors.

A row is the nearest element around a link that shows a day, before it holds the headline of another row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from lxml import etree

from policywatch.lazily import compiled_when_used
from policywatch.models import Source
from policywatch.spiders.day_columns import parts_of_other_columns
from policywatch.spiders.plain import plain_line
from policywatch.spiders.shown import HEADINGS, TITLE_NAME
from policywatch.spiders.shown_days import LEAF_PARTS, is_box, is_day, plain_day
from policywatch.spiders.title_attributes import said_title
from policywatch.spiders.title_ends import ends_with_day
from policywatch.text import absolute_url, day_in_url, parse_date

_STROKE = compiled_when_used(r"\s*[|/·•–—]\s+")
_LETTER = compiled_when_used(r"[^\W\d_]")
"""What a title has, and the length of a video has not."""
_FILE_LINK = compiled_when_used(
    r"(?:(?:download|view|open|herunterladen|下载|下載|附件)\W{0,3})?(?:pdf|docx?|xlsx?|zip|word|excel)\b.{0,25}",
    re.IGNORECASE,
)
"""PDF | 200 KB, Download PDF (120 KB): a link beside that of its article."""
LEAST_WORDS = 5
"""Characters of a link's text from which it may be a headline."""
UP = 3
"""Elements above a link in which its date may stand (13 of 15 real lists are read to the row with three)."""
_MAX_ROW = 1500
_MAX_PARTS = 100
"""Characters and elements of a row; what holds more is no row but a part of the page."""
_MAX_DATED = 60
"""Characters of a line in which the date of a row may stand."""
_MAX_DAY = 20
"""Characters of a date that stands inside a link, in an element of its own."""
_MOST_BOXES = 10
_YEAR_OR_MONTH = re.compile(r"\b20\d\d(?!\d)|[A-Za-zÄä]{3}")
_SHORT_PART = 9
"""Characters of a part of a day: a day, a month, a year and a month."""
_MAX_LINKS = 3000
_COLUMN = 3
"""Times from which an address that is linked again and again by one name is a column, and no article of one row."""


@dataclass(frozen=True)
class DatedLink:
    """A link with words, and the row around it, which shows a date."""

    row: etree._Element
    anchor: etree._Element
    url: str
    title: str
    shown: str
    """The text in which the date stands; empty where only the address has one, or it stands beside the row."""
    has_day_beside: bool = False


def dated_links(page: etree._Element, base: str, source: Source, now: datetime | None) -> Iterator[DatedLink]:
    """Give the headlines of a page that came from `base` with a date, in their order."""
    anchors = list(islice(page.iter("a"), _MAX_LINKS))
    words = {anchor: _headline(anchor) for anchor in anchors}
    seen = Counter((anchor.get("href", ""), title) for anchor, title in words.items())
    headlines = {
        anchor: title
        for anchor, title in words.items()
        if len(title) >= LEAST_WORDS and seen[anchor.get("href", ""), title] < _COLUMN
    }
    titled = frozenset(anchor for anchor in headlines if _is_titled(anchor))
    of_titles = {anchor.get("href") for anchor in titled}
    for anchor, title in headlines.items():
        url = absolute_url(anchor.get("href", ""), base)
        if url is None or (anchor not in titled and anchor.get("href") in of_titles):  # it only leads on
            continue
        row, shown = _dated(anchor, headlines, titled, source, now)
        if row is not None and shown:
            yield DatedLink(row, anchor, url, title, shown)
        elif row is not None and _day_next_to(row):
            yield DatedLink(row, anchor, url, title, "", has_day_beside=True)
        elif day_in_url(url) is not None or ends_with_day(title):
            parent = anchor.getparent()
            alone = parent is not None and len(list(parent.iter("a"))) == 1
            yield DatedLink(parent if alone else anchor, anchor, url, title, "")


def joined(element: etree._Element) -> str:
    """Give the text of an element in pieces, with blanks between them: 18 Sep 2026 of a leaf of a calendar."""
    return " ".join(" ".join(element.itertext()).split())


def _headline(anchor: etree._Element) -> str:
    text = plain_line("".join(anchor.itertext()))
    if _FILE_LINK.fullmatch(text):
        return ""
    is_title = len(text) >= LEAST_WORDS and not is_day(plain_day(joined(anchor)))
    title = text if is_title else said_title(anchor) or text
    return title if _LETTER.search(title) else ""


def _is_titled(anchor: etree._Element) -> bool:
    """Say whether a link stands in what is named a title, or holds a heading."""
    above = [anchor, *islice(anchor.iterancestors(), UP - 1)]
    return any(element.tag in HEADINGS or TITLE_NAME.search(element.get("class", "")) for element in above) or any(
        True for _ in anchor.iter(*HEADINGS)
    )


def _dated(
    anchor: etree._Element,
    headlines: Mapping[etree._Element, str],
    titled: Collection[etree._Element],
    source: Source,
    now: datetime | None,
) -> tuple[etree._Element | None, str]:
    """Find the row of a link, and the text of it that shows a date.

    Where none does, give the last element that holds no other headline, without a date. Beside a title, other links are
    those of its author or its subject.
    """
    others = titled if anchor in titled else headlines
    own = set(anchor.iter())
    inner: etree._Element | None = None
    row = anchor
    spoken_of: tuple[etree._Element, str] | None = None
    for _ in range(UP + 1):
        companions = _in_lists_beside(anchor, row, others)
        for link in row.iter("a"):
            if link in others and link not in companions and link.get("href") != anchor.get("href"):
                return spoken_of or (inner, "")
        # In a headline a date is what it speaks of; beside it, in a piece of its own, the day of publication. That may
        # stand further out than a summary that speaks of another.
        without = (companions if row is anchor else companions | own) | parts_of_other_columns(row)
        texts = [text for text in _texts(row, without) if 3 <= len(text) <= _MAX_DATED and text != headlines[anchor]]
        for text in texts:
            if _has_day_alone(text) and _is_day(text, source, now):
                return row, text
        if spoken_of is None:
            spoken = (text for text in texts if row is not anchor or len(text) <= _MAX_DAY)
            spoken_of = next(((row, text) for text in spoken if _is_day(text, source, now)), None)
        parent = row.getparent()
        if parent is None or parent.tag in ("body", "html") or not _is_small(parent):
            return spoken_of or (row, "")
        inner, row = row, _outermost_box(parent)
    return spoken_of or (None, "")


def _outermost_box(element: etree._Element) -> etree._Element:
    """Give the outermost of the elements that hold this one and nothing else, short of the cell of a table."""
    for above in islice(element.iterancestors(), _MOST_BOXES):
        if above.tag in ("li", "td", "body", "html") or not is_box(above):
            break
        element = above
    return element


def _has_day_alone(text: str) -> bool:
    """Say whether a text is a day, or a piece of it between strokes is: 24. November 2026 / 5 Minuten."""
    return is_day(plain_day(text)) or any(is_day(plain_day(piece)) for piece in _STROKE.split(text))


def _in_lists_beside(
    anchor: etree._Element, row: etree._Element, others: Collection[etree._Element]
) -> set[etree._Element]:
    """Give what stands in lists of other links inside a row: papers that explain it, with days of their own."""
    around = set(anchor.iterancestors())
    lists = (part for part in row.iter("ul", "ol", "table") if part is not row and part not in around)
    return {part for found in lists if any(link in others for link in found.iter("a")) for part in found.iter()}


def _day_next_to(row: etree._Element) -> bool:
    return any(
        other is not None and len(other) <= LEAF_PARTS and is_day("".join(other.itertext()))
        for other in (row.getprevious(), row.getnext())
    )


def _is_small(row: etree._Element) -> bool:
    length = 0
    for number, element in enumerate(row.iter()):
        length += len(element.text or "") + len(element.tail or "")
        if number > _MAX_PARTS or length > _MAX_ROW:
            return False
    return True


def _texts(row: etree._Element, without: set[etree._Element]) -> Iterator[str]:
    """Give the pieces of text of a row, then those that are side by side in elements of their own."""
    for element in row.iter():
        if element not in without and isinstance(element.tag, str) and element.tag not in ("script", "style"):
            yield element.get("datetime", "") if element.tag == "time" else ""
            yield " ".join((element.text or "").split())
            # A short title before a day is no leaf of a calendar.
            parts = sum(part.tag != "br" for part in element)
            is_leaf = 0 < parts <= LEAF_PARTS and without.isdisjoint(element.iter())
            if is_leaf and len(leaf := joined(element)) <= _MAX_DAY:
                yield leaf
        if element is not row:
            yield " ".join((element.tail or "").split())
    for element in row.iter():
        if len(element) > LEAF_PARTS:
            yield from (text for parts, text in side_by_side(element) if without.isdisjoint(parts))


def side_by_side(element: etree._Element) -> Iterator[tuple[tuple[etree._Element, ...], str]]:
    """Give two or three short parts of an element that follow each other, with their text: 20 2026/11."""
    parts = list(islice(element, _MAX_PARTS))
    texts = [
        " ".join((part.text or "").split()) if isinstance(part.tag, str) and not len(part) else "" for part in parts
    ]
    for count in (2, LEAF_PARTS):
        for start in range(len(parts) - count + 1):
            run = texts[start : start + count]
            if all(0 < len(text) <= _SHORT_PART for text in run) and _YEAR_OR_MONTH.search(shown := " ".join(run)):
                yield tuple(parts[start : start + count]), shown


def _is_day(text: str, source: Source, now: datetime | None) -> bool:
    return parse_date(plain_day(text), timezone=source.timezone, language=source.language, now=now) is not None
