"""Proof of coverage: from when to when nothing of a source can have been missed.

Two polls overlap when the newer one still shows something that the older one had. Between two that do not, items may
have come and gone unseen.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import accumulate, pairwise

from policywatch.text import from_utc_text, utc_text


@dataclass(frozen=True)
class Span:
    """A time (UTC) of a source: `is_proven` when nothing can have been missed, else why something may have been.

    `rows` counts the rows that were seen for the first time in it, `articles` those of them that are kept as articles.
    """

    source_id: str
    begin: datetime
    end: datetime
    is_proven: bool
    why: str = ""
    rows: int = 0
    articles: int = 0


def coverage(connection: sqlite3.Connection, source_id: str, since: datetime) -> list[Span]:
    """Give the spans of a source from `since` on, in their order, as its polls prove them."""
    good = "source_id = :id AND outcome IN ('ok', 'unchanged')"
    rows = connection.execute(
        f"""SELECT at, outcome, overlap FROM polls WHERE {good} AND polls.id >= coalesce((SELECT max(id) FROM polls
            WHERE {good} AND id < (SELECT min(id) FROM polls WHERE {good} AND at >= :since)), 0) ORDER BY id""",  # noqa: S608  (our own text)
        {"id": source_id, "since": utc_text(since)},
    ).fetchall()
    spans: list[Span] = []
    for before, row in pairwise(rows):
        begin, end = from_utc_text(before["at"]), from_utc_text(row["at"])
        if end < since or end <= begin:
            continue
        # A list that was empty before, or is now, has nothing that could overlap; nothing fell off it either.
        is_proven = row["outcome"] == "unchanged" or row["overlap"] != 0
        if spans and spans[-1].is_proven and is_proven:
            spans[-1] = Span(source_id, spans[-1].begin, end, True)
        else:
            why = "" if is_proven else _why(connection, source_id, row["at"])
            spans.append(Span(source_id, max(begin, since) if is_proven else begin, end, is_proven, why))
    return _counted(connection, source_id, spans)


def _why(connection: sqlite3.Connection, source_id: str, at: str) -> str:
    """Say why something may have been missed before a poll: how far the paging was followed, where it was."""
    known = connection.execute(
        "SELECT problem FROM incidents WHERE source_id = ? AND kind = 'may have missed items' AND started_at = ?",
        (source_id, at),
    ).fetchone()
    reason = known["problem"].partition(": ")[2] if known else ""
    return reason or "the newer list shows nothing that the older one had"


def _counted(connection: sqlite3.Connection, source_id: str, spans: Sequence[Span]) -> list[Span]:
    """Count the rows of each span's polls, and the articles that came of them."""
    rows = connection.execute(
        """SELECT items.first_seen_at, articles.id IS NOT NULL AS is_kept
        FROM items LEFT JOIN articles ON articles.id = items.article_id
        WHERE items.source_id = ? AND items.parent IS NULL ORDER BY items.first_seen_at""",
        (source_id,),
    ).fetchall()
    seen_at = [row["first_seen_at"] for row in rows]
    kept = [0, *accumulate(row["is_kept"] for row in rows)]
    counted = []
    for span in spans:
        first, last = bisect_right(seen_at, utc_text(span.begin)), bisect_right(seen_at, utc_text(span.end))
        counted.append(replace(span, rows=last - first, articles=kept[last] - kept[first]))
    return counted


def span_object(span: Span) -> dict[str, object]:
    """Give a span as scripts get it."""
    return {
        "source": span.source_id,
        "from": utc_text(span.begin),
        "to": utc_text(span.end),
        "proven": span.is_proven,
        "why": span.why,
        "rows": span.rows,
        "articles": span.articles,
    }
