"""Where the rows are that are older than those of a page, by the paging of publishing systems."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_PAGER = re.compile(
    r"createPageHTML\w*\s*\(\s*['\"]?(\d{1,5})['\"]?\s*,\s*['\"]?(\d{1,5})['\"]?\s*,"
    r"\s*['\"]([\w-]{1,60})['\"]\s*,\s*['\"]\.?(\w{1,6})['\"]"
)
_NUMBERED = ("page", "pageNo", "pageNum", "pageIndex", "currentPage", "p")


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
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for place, (name, value) in enumerate(pairs):
        if name in _NUMBERED and value.isascii() and value.isdecimal() and len(value) < 6:
            pairs[place] = (name, str(int(value) + 1))
            return urlunsplit(parts._replace(query=urlencode(pairs)))
    return ""
