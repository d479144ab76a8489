"""The days that stand beside the rows of a list instead of in them: `<dt>2026-11-20</dt><dd>…</dd>`, a span behind."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lxml import etree

from policywatch.spiders.shown import is_day


def days_beside(rows: Collection[etree._Element]) -> Mapping[etree._Element, str]:
    """Give the day as shown of each row beside which one stands, in a piece of its own, under the same parent.

    Where a day comes before the first row, days stand before theirs, and one may be that of several rows (but a single
    one that of a single row: it may be today's); else each stands behind its row.
    """
    known = frozenset(rows)
    days: dict[etree._Element, str] = {}
    for parent in dict.fromkeys(row.getparent() for row in rows):
        if parent is not None:
            days |= _days_under(parent, known)
    return days


def _days_under(parent: etree._Element, rows: Collection[etree._Element]) -> Mapping[etree._Element, str]:
    days: dict[etree._Element, str] = {}
    last: etree._Element | None = None
    day = (parent.text or "").strip()
    leads = is_day(day)
    count = int(leads)
    for child in parent:
        if child in rows:
            last = child
            if leads:
                days[child] = day
        texts = [child.tail or ""] if child in rows else [_short(child), child.tail or ""]
        for text in texts:
            if not is_day(text):
                continue
            day, leads, count = text.strip(), leads or last is None, count + 1
            if not leads and last is not None:
                days.setdefault(last, day)
    return days if count > 1 or len(days) == 1 else {}


def _short(element: etree._Element) -> str:
    """Give the text of an element of few parts; nothing of a larger one, which is no day."""
    return "" if len(element) > 3 else "".join(element.itertext())
