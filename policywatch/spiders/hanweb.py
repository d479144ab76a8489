"""Take the rows out of the data blocks of a hanweb column, which a script of the page would show.

There are two kinds: `<record>` elements with a piece of HTML each (in a script of type text/xml, or alone as the XML of
dataproxy.jsp), and script lines `urls[i]='…';headers[i]="…";year[i]='…'`.
"""

from __future__ import annotations

import html
import re

from policywatch.spiders.plain import plain_line

_OPEN, _CLOSE = re.compile("<record>", re.IGNORECASE), re.compile("</record>", re.IGNORECASE)
_CDATA, _END_CDATA = "<![CDATA[", "]]>"
_FIELD = re.compile(
    r"""\b(urls|headers|year|month|day)\[\s{0,9}\w{1,9}\s{0,9}\]\s{0,9}=\s{0,9}"""
    r"""("(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'|\d{1,8})"""
)
_ESCAPE = re.compile(r"\\(.)")
_MAX_RECORDS = 3000


def hanweb_records(markup: str) -> str:
    """Give the rows of a hanweb column as HTML, a `div.record` each; empty when the page has no data block."""
    records = [_fragment(record) for record in _between(markup)] or _script_rows(markup)
    return "".join(f'<div class="record">{record}</div>\n' for record in records)


def _between(markup: str) -> list[str]:
    """Give what stands between each `<record>` and its end, in one pass."""
    records: list[str] = []
    end = 0
    while len(records) < _MAX_RECORDS:
        opening = _OPEN.search(markup, end)
        closing = _CLOSE.search(markup, opening.end()) if opening else None
        if opening is None or closing is None:
            break
        records.append(markup[opening.end() : closing.start()])
        end = closing.end()
    return records


def _fragment(record: str) -> str:
    before, mark, held = record.partition(_CDATA)
    if mark:
        return held.replace(_CDATA, "").replace(_END_CDATA, "")
    return before if "<" in before else html.unescape(before)


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
