"""Where the rows are that are older than those of a page, by the paging of publishing systems."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from policywatch.lazily import compiled_when_used
from policywatch.spiders.answer import Ask

_PAGER = compiled_when_used(
    r"createPageHTML\w*\s*\(\s*['\"]?(\d{1,5})['\"]?\s*,\s*['\"]?(\d{1,5})['\"]?\s*,"
    r"\s*['\"]([\w-]{1,60})['\"]\s*,\s*['\"]\.?(\w{1,6})['\"]"
)
_RECORD = compiled_when_used(r"<record>|\burls\[\s{0,9}\w{1,9}\s{0,9}\]\s{0,9}=", re.IGNORECASE)
_CAC_COLUMN = compiled_when_used(r"/(A\d{4,12})index_\d+\.html?$")
_NEXT_GROUP = compiled_when_used(r"<nextgroup>(.{0,3000}?)</nextgroup>", re.IGNORECASE | re.DOTALL)
_HREF = compiled_when_used(r"""\bhref\s{0,9}=\s{0,9}["']?([^"'\s<>\]]{1,2000})""", re.IGNORECASE)
_PROXY = compiled_when_used(r"""["']([^"'\s<>?]{0,300}/dataproxy\.jsp)\b""")
_OF_COLUMN = compiled_when_used(
    r"""\b(col|appid|webid|path|columnid|sourceContentType|unitid|webname|permissiontype)["']?"""
    r"""\s{0,9}[:=]\s{0,9}(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|([^\s"'&,;}<>]{1,200}))"""
)
_PER_PAGE = compiled_when_used(r"""\bperpage["']?\s{0,9}[:=]\s{0,9}["']?(\d{1,4})""", re.IGNORECASE)
_TOTAL = compiled_when_used(r"""\btotalrecord["']?\s{0,9}[:=>]\s{0,9}["']?(\d{1,7})""", re.IGNORECASE)
_NUMBERED = ("page", "pageNo", "pageno", "pageNum", "pageIndex", "currentPage", "p")
_JSON_NUMBER = compiled_when_used(rf'("(?:{"|".join(_NUMBERED)})"\s*:\s*"?)(\d{{1,5}})')


def next_trs_page(markup: str, url: str) -> str:
    """Give the address of the page after a static one of TRS; empty where there is none.

    Its pager is a script, `createPageHTML(34, 0, "index", "html")`: of 34 pages this is the first, and the others are
    index_1.html to index_33.html.
    """
    found = _PAGER.search(markup)
    if found is None or int(found[2]) + 1 >= int(found[1]):
        return ""
    return urljoin(url, f"{found[3]}_{int(found[2]) + 1}.{found[4]}")


def next_numbered_page(url: str) -> str:
    """Give an address with its page number (`page=1`) one higher; empty where it has none."""
    parts = urlsplit(url)
    query = _next_number(parts.query)
    return urlunsplit(parts._replace(query=query)) if query else ""


def next_posted_page(ask: Ask) -> Ask | None:
    """Give a POST with the page number of its form, or of its JSON, one higher; None where it has none.

    Where its address counts records (`startrecord=1&endrecord=45`), it is that of as many behind them.
    """
    if further := _further_records(ask.url):
        return replace(ask, url=further)
    form, json = _next_number(ask.form), _JSON_NUMBER.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", ask.json, 1)
    if form or json != ask.json:
        return replace(ask, form=form, json=json)
    return None


def older_of_cac(markup: str, url: str) -> Ask | None:
    """Give the request for the second page of a column of the cyberspace office: it is posted, and answers JSON."""
    column = _CAC_COLUMN.search(url)
    form = f"channelCode={column[1]}&perPage=20&pageno=2" if column else ""
    return Ask(urljoin(url, "/cms/JsonList"), referer=url, form=form) if form else None


def older_of_hanweb(markup: str, url: str) -> Ask | None:
    """Give the request for the records behind those of a hanweb column (jpage); None behind the last.

    The data block names it in `<nextgroup>`. Else the page's script does: it posts the numbers of its column to
    dataproxy.jsp, whose address counts the records.
    """
    if group := _NEXT_GROUP.search(markup):
        link = _HREF.search(group[1])
        return Ask(urljoin(url, html.unescape(link[1])), referer=url) if link else None
    proxy, records = _PROXY.search(markup), len(_RECORD.findall(markup))
    column: dict[str, str] = {}
    for name, *values in _OF_COLUMN.findall(markup):
        column.setdefault(name, "".join(values))
    total, per_page = _TOTAL.search(markup), _PER_PAGE.search(markup)
    if not (proxy and records and {"columnid", "unitid"} <= column.keys()) or (total and int(total[1]) <= records):
        return None
    counted = {"startrecord": records + 1, "endrecord": 2 * records, "perpage": per_page[1] if per_page else records}
    return Ask(f"{urljoin(url, proxy[1])}?{urlencode(counted)}", referer=url, form=urlencode(column))


def _further_records(url: str) -> str:
    parts = urlsplit(url)
    pairs = dict(parse_qsl(parts.query, keep_blank_values=True))
    first, last = pairs.get("startrecord", ""), pairs.get("endrecord", "")
    if not (first.isdecimal() and last.isdecimal() and len(first) < 8 and len(last) < 8):
        return ""
    pairs |= {"startrecord": str(int(last) + 1), "endrecord": str(2 * int(last) - int(first) + 1)}
    return urlunsplit(parts._replace(query=urlencode(pairs)))


def _next_number(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    for place, (name, value) in enumerate(pairs):
        if name in _NUMBERED and value.isascii() and value.isdecimal() and len(value) < 6:
            pairs[place] = (name, str(int(value) + 1))
            return urlencode(pairs)
    return ""
