"""Publishing systems that many Chinese sites run: where their rows stand, and how one gets there.

A source names its family and says only what is its own; the rest stands here once. Where a page is a shell around data
at another address, it gives what to ask next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from lxml import etree

from policywatch.models import Family as FamilyName
from policywatch.models import Source
from policywatch.spiders.answer import Ask
from policywatch.spiders.hanweb import hanweb_records
from policywatch.spiders.paging import older_of_cac, older_of_hanweb
from policywatch.text import without_attribute_floods

_MAX_UNITS = 3
"""Blocks of a jpaas column that are asked for; the list is the first or second of them."""
_PAIR = re.compile(r"""['"](\w{1,50})['"]\s{0,9}:\s{0,9}(?:'([^']{0,500})'|"([^"]{0,500})"|([\w.-]{1,500}))""")
_PAGE = re.compile(r'"(pageNo|pageSize)"\s*:\s*"?(\d{1,6})')
_DATASOURCE = re.compile(r"datasource\s*[:=]\s*['\"]?([0-9a-f]{16,40})", re.IGNORECASE)
_SID = re.compile(r"\bSID['\"]?\s*[:=]\s*['\"]?(\d{1,12})")
_UNIT = "/front/page/build/unit"


@dataclass(frozen=True)
class Family:
    """Where the rows of a publishing system stand.

    `paths` are those of its JSON (with `html` where HTML is inside), `page` selectors of its HTML; `is_css` says which
    of the two a source's own `list` replaces. `records` takes rows out of data blocks of a page, as HTML. `shell` gives
    what a page that is only a shell leads to; `is_data` says of an address whether the rows themselves come from it,
    `next_page` where the rows are that are older than those of an address, `older` how they are asked for.
    """

    paths: Mapping[str, str] = field(default_factory=dict)
    page: Mapping[str, str] = field(default_factory=dict)
    is_css: bool = True
    records: Callable[[str], str] | None = None
    shell: Callable[[str, str], tuple[Ask, ...]] | None = None
    is_data: Callable[[str], bool] = lambda url: True
    next_page: Callable[[str, int], str] | None = None
    older: Callable[[str, str], Ask | None] = lambda markup, url: None


def jpaas_units(markup: str, url: str) -> tuple[Ask, ...]:
    """Give the requests for the blocks of a jpaas column.

    Address and parameters stand in `<script url="…/build/unit" querydata="{'webId':'…'}">`; the quotes are single, so
    it is no JSON, and `parseType` is misspelt on most sites and not on all: everything is passed on as it stands.
    """
    asks: dict[str, Ask] = {}
    for script in _html(markup).iter("script"):
        address, query = script.get("url", ""), script.get("querydata", "")
        pairs = [(name, one or two or bare) for name, one, two, bare in _PAIR.findall(query)]
        if address and pairs:
            unit = f"{urljoin(url, address.strip())}?{urlencode(pairs)}"
            asks.setdefault(unit, Ask(unit, referer=url))
    return tuple(asks.values())[:_MAX_UNITS]


def next_jpaas_page(unit: str, rows: int) -> str:
    """Give the address of the page after `unit`, which gave `rows` rows."""
    found = {
        name: int(value) for name, value in _PAGE.findall(dict(parse_qsl(urlsplit(unit).query)).get("paramJson", ""))
    }
    return jpaas_page(unit, found.get("pageNo", 1) + 1, found.get("pageSize", rows))


def jpaas_page(unit: str, number: int, size: int) -> str:
    """Give the address of page `number` (from 1) of a jpaas block; a bare `pageNo` would give page 1 again."""
    parts = urlsplit(unit)
    pairs = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name != "paramJson"]
    pairs.append(("paramJson", f'{{"pageNo":{number},"pageSize":{size}}}'))
    return urlunsplit(parts._replace(query=urlencode(pairs)))


def xinhua_data(markup: str, url: str) -> tuple[Ask, ...]:
    """Give the request for the data of a column on a site run by Xinhua: `data="datasource:<id>"` names the file."""
    found = dict.fromkeys(id.lower() for id in _DATASOURCE.findall(markup))
    return tuple(Ask(urljoin(url, f"ds_{id}.json"), referer=url) for id in found)[:_MAX_UNITS]


def gkmlpt_data(markup: str, url: str) -> tuple[Ask, ...]:
    """Give the request for all papers of a Guangdong disclosure directory; its page names the site's number."""
    found = _SID.search(markup)
    if found is None:
        return ()
    return (Ask(urljoin(url, f"/gkmlpt/api/all/0?page=1&sid={found.group(1)}"), referer=url),)


def _html(markup: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    fit = without_attribute_floods(markup.replace("\x00", ""))
    page = etree.fromstring(fit.encode("utf-8", "replace") or b"<p>", parser)
    return page if page is not None else etree.Element("html")


_ANY_DATE = "> span | > b@readlabel | b@readlabel | .date | .time | .fr | span | td | em | i | ::text"
FAMILIES: Mapping[FamilyName, Family] = {
    # Unquoted links without a scheme; page 2 and on is POST /cms/JsonList.
    "cac": Family(
        paths={"item": "list", "link": "infourl", "title": "topic", "date": "pubtime", "text": "description"},
        page={"item": "#loadingInfoPage li", "link": "h5 a@href", "title": "h5 a@title | h5 a", "date": "div.times"},
        older=older_of_cac,
    ),
    "gkmlpt": Family(
        paths={
            "item": "articles",
            "link": "url | post_url",
            "title": "title",
            "date": "display_publish_time | date | first_publish_time",
        },
        is_css=False,
        shell=gkmlpt_data,
        is_data=lambda url: "/gkmlpt/api/" in url,
    ),
    "govcn": Family(
        paths={"item": ".", "link": "URL", "title": "TITLE", "date": "DOCRELPUBTIME"},
        is_css=False,
    ),
    "hanweb": Family(
        page={
            "item": "div.record:has(a[href]) | li:has(a[href*='/art/']) | tr:has(a[href*='/art/'])",
            "link": "a@href",
            "title": "a@title | a",
            "date": _ANY_DATE,
        },
        records=hanweb_records,
        older=older_of_hanweb,
    ),
    "jpaas": Family(
        paths={"html": "data.html | data | html"},
        page={
            "item": "li:has(a[href*='/art']) | tr:has(a[href*='/art']) | li:has(a[href])",
            "link": "a[href*='/art']@href | a@href",
            "title": "a@title | a",
            "date": _ANY_DATE,
        },
        shell=jpaas_units,
        is_data=lambda url: _UNIT in url,
        next_page=next_jpaas_page,
    ),
    "xinhua": Family(
        paths={
            "item": "datasource",
            "link": "publishUrl",
            "title": "title | showTitle",
            "date": "publishTime",
            "text": "summary",
        },
        page={"item": "a[href$='/c.html']:not([href*='?'])", "link": "@href", "title": ".@title | ."},
        is_css=False,
        shell=xinhua_data,
        is_data=lambda url: urlsplit(url).path.endswith(".json"),
    ),
}


def holds_rows(source: Source, url: str) -> bool:
    """Say whether an address gives the rows themselves: a shell that did not change says nothing of its rows."""
    return source.family is None or FAMILIES[source.family].is_data(url)
