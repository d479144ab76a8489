"""Where the rows are that are older than those of a page, by the paging of publishing systems."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from policywatch.spiders.answer import Ask

_PAGER = re.compile(
    r"createPageHTML\w*\s*\(\s*['\"]?(\d{1,5})['\"]?\s*,\s*['\"]?(\d{1,5})['\"]?\s*,"
    r"\s*['\"]([\w-]{1,60})['\"]\s*,\s*['\"]\.?(\w{1,6})['\"]"
)
_CAC_COLUMN = re.compile(r"/(A\d{4,12})index_\d+\.html?$")
_NUMBERED = ("page", "pageNo", "pageno", "pageNum", "pageIndex", "currentPage", "p")
_JSON_NUMBER = re.compile(rf'("(?:{"|".join(_NUMBERED)})"\s*:\s*"?)(\d{{1,5}})')


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
    """Give a POST with the page number of its form, or of its JSON, one higher; None where it has none."""
    form, json = _next_number(ask.form), _JSON_NUMBER.sub(lambda found: f"{found[1]}{int(found[2]) + 1}", ask.json, 1)
    if form or json != ask.json:
        return replace(ask, form=form, json=json)
    return None


def older_of_cac(url: str) -> Ask | None:
    """Give the request for the second page of a column of the cyberspace office: it is posted, and answers JSON."""
    column = _CAC_COLUMN.search(url)
    form = f"channelCode={column[1]}&perPage=20&pageno=2" if column else ""
    return Ask(urljoin(url, "/cms/JsonList"), referer=url, form=form) if form else None


def _next_number(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    for place, (name, value) in enumerate(pairs):
        if name in _NUMBERED and value.isascii() and value.isdecimal() and len(value) < 6:
            pairs[place] = (name, str(int(value) + 1))
            return urlencode(pairs)
    return ""
