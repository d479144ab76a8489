"""Take the rows out of the data blocks of a hanweb column, which a script of the page would show.

There are two kinds: `<record>` elements with a piece of HTML each (in a script of type text/xml, or alone as the XML of
dataproxy.jsp), and script lines `urls[i]='…';headers[i]="…";year[i]='…'`.
"""

from __future__ import annotations

import html
import re

from policywatch.spiders.plain import plain_line

_RECORD = re.compile(r"<record>(.*?)</record>", re.DOTALL | re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_FIELD = re.compile(
    r"""\b(urls|headers|year|month|day)\[\s*\w+\s*\]\s*=\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\d+)"""
)
_ESCAPE = re.compile(r"\\(.)")
_MAX_RECORDS = 3000


def hanweb_records(markup: str) -> str:
    """Give the rows of a hanweb column as HTML, a `div.record` each; empty when the page has no data block."""
    records = [_fragment(found.group(1)) for found in _RECORD.finditer(markup)][:_MAX_RECORDS] or _script_rows(markup)
    return "".join(f'<div class="record">{record}</div>\n' for record in records)


def _fragment(record: str) -> str:
    pieces = _CDATA.findall(record)
    if pieces:
        return "".join(pieces)
    return record if "<" in record else html.unescape(record)


def _script_rows(markup: str) -> list[str]:
    rows: list[dict[str, str]] = []
    for name, quoted in _FIELD.findall(markup):
        if name == "urls" or not rows:
            if len(rows) == _MAX_RECORDS:
                break
            rows.append({})
        rows[-1].setdefault(name, _ESCAPE.sub(r"\1", quoted[1:-1] if quoted[0] in "\"'" else quoted))
    return [_row(row) for row in rows if row.get("urls")]


def _row(row: dict[str, str]) -> str:
    day = "-".join(row[name].strip() for name in ("year", "month", "day") if name in row)
    title = html.escape(plain_line(row.get("headers", "")))
    return f'<a href="{html.escape(row["urls"])}">{title}</a><span>{html.escape(day)}</span>'
