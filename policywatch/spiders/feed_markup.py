"""Mend the XML of a feed so that feedparser reads all of it, at a cost that is known.

What stands before the root element goes, as do entities of entities; prefixes that nobody declared are declared, and
what breaks the strict parser (bare ampersands, marks of CDATA made by hand) is written as it was meant.
"""

from __future__ import annotations

import html
import re
import sys

from policywatch.errors import ParseError
from policywatch.text import day_of, parse_date

_HEAD = 200_000
"""Characters in which the root element has to begin; before it stand comments, style sheets, a server's warnings."""
_ROOT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<name>(?:[\w-]+:)?(?:rss|rdf|feed|channel))(?=[\s>])[^<>]{0,20000}>",
    re.IGNORECASE | re.DOTALL,
)
"""A comment, or the root element."""
_PAGE = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s+(%\s+)?[\w.:-]+\s+(SYSTEM|PUBLIC|\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_MAX_ENTITY = 200
_REFERENCE = re.compile(r"&#\w{1,8};")
_ENTRY = re.compile(r"<(?:[\w-]+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_DAY_BEGINS = re.compile(r"<pubDate[\s/>]", re.IGNORECASE)
_ENTRY_OR_DAY = re.compile(
    r"(?P<entry><(?:item|entry)[\s>])"
    r"|<pubDate\s{0,9}(?:/>|>(?P<day>[^<]{0,200}|\s{0,99}<!\[CDATA\[[^\]]{0,200}\]\]>\s{0,99})</pubDate>)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"<(?:\w+:)?(?:pubDate|published|updated|issued|date)(?:\s[^<>]{0,200})?>\s{0,99}(?:<!\[CDATA\[)?([^<\]]{6,60})",
    re.IGNORECASE,
)
_NEAR = 20_000
"""Characters of an entry in which its day is looked for."""
_EMPTY_ENTRY = re.compile(r"<(?:[\w-]+:)?(?:item|entry)\s*/>", re.IGNORECASE)
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_CDATA_BEGINS = re.compile(r"<!\s{0,3}\[\s{0,3}CDATA\s{0,3}\[", re.IGNORECASE)
_UNENDED = re.compile(
    r"(<title>\s{0,9}<!\[CDATA\[[^<>\]]{1,1000})(?:\]{0,2}\s{0,3}>?)(?=\s{0,9}</title>)", re.IGNORECASE
)
"""Marks of CDATA as they are written by hand: `<![cdata[`, `]] >`, `]]</title>`."""
_LONG_TAG = re.compile(r"<[^<>]{100000}")
_MAX_COST = 1_000_000
"""Entities, and tags ten times, that are read of a feed: feedparser takes 1.7 µs for one and 16 µs for the other."""
_PREFIX = re.compile(r"</?([A-Za-z][\w.-]*):[A-Za-z]")
_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rss": "http://purl.org/rss/1.0/",
}
_BARE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?!#?\w{1,31};)|<(?=[^<>]*<)", re.DOTALL)
"""An ampersand that begins no entity (R&D) and a `<` that begins no tag: feedparser would end them as such. In CDATA
and in comments they are right."""
_ESCAPED = {"&": "&amp;", "<": "&lt;"}
_NO_CHARACTER = re.compile(r"&#(?:[xX]0*([dD][89a-fA-F][\da-fA-F]{2}|[\da-fA-F]{6,9})|0*(5[5-7]\d{3}|\d{7,9}));?")
"""What may be half a character, or one beyond the last: feedparser breaks down over it."""
_TAG = re.compile(r"<[^<>]*>")
_ESCAPED_ROOT = re.compile(r"&lt;(?:\?xml\s|rss[\s&]|rdf:RDF\s|feed\s)", re.IGNORECASE)


def mended(text: str, url: str, limit: int) -> tuple[str, bool]:
    """Give XML for feedparser, and whether entries beyond `limit` were cut off. Raise ParseError where there is none.

    What stands before the root element goes; prefixes that nobody declared are declared.
    """
    root, before = _root(text)
    if root is None and (inside := _ESCAPED_ROOT.search(text[:_HEAD])) and _is_wrapper(text[: inside.start()]):
        text = html.unescape(text[inside.start() :])
        root, before = _root(text)
    page = _PAGE.search(before)
    if root is None or (page and not _is_wrapper(before)):
        is_page = page or "<!doctype html" in before[:1000].lower()
        raise ParseError("no feed", f"the answer is {'a web page' if is_page else 'no RSS, RDF or Atom'}", url=url)
    entities = _safe_entities(before, url)
    name = root["name"]
    body = text[root.end() :]
    starts = [found.start() for found in _ENTRY.finditer(body)]
    is_cut = len(starts) > limit and _is_oldest_first(body, starts)
    if is_cut:  # what is new stands at its end
        body = body[: starts[0]] + body[starts[-limit] :]
        starts = [start - starts[-limit] + starts[0] for start in starts[-limit:]]
    end = _affordable(body, starts[1 : limit + 1] if len(starts) > limit else [*starts[1:], len(body)])
    truncated = end < len(body)
    is_cut = is_cut or truncated
    if body and not end:
        raise ParseError("no feed", "the feed is made of more tags and entities than any real one", url=url)
    if truncated:
        closing = "</channel>" if name.lower().endswith("rss") else ""
        body = f"{body[:end]}{closing}</{name}>"
    elif not starts and f"</{name}" not in body and not root.group().endswith("/>"):
        raise ParseError("no feed", "the feed breaks off before its first entry", url=url)
    body = _UNENDED.sub(r"\1]]>", _CDATA_BEGINS.sub("<![CDATA[", body))
    opening = root.group()
    declared = set(re.findall(r"xmlns:([\w.-]+)\s*=", opening + body))
    for prefix in sorted({*_PREFIX.findall(opening + body)} - declared - {"xml"}):
        namespace = _NAMESPACES.get(prefix, f"urn:undeclared:{prefix}")
        opening = f'{opening[: len(name) + 1]} xmlns:{prefix}="{namespace}"{opening[len(name) + 1 :]}'
    prolog = '<?xml version="1.0" encoding="utf-8"?>\n'
    if len(_DAY_BEGINS.findall(body)) > len(starts):
        body = _with_one_day_each(body)
    body = _NO_CHARACTER.sub(_character, _EMPTY_ENTRY.sub("", body))
    body = _BARE.sub(lambda found: _ESCAPED.get(found[0], found[0]), body)
    return prolog + entities + opening + body, is_cut


def _is_oldest_first(body: str, starts: list[int]) -> bool:
    """Say whether the last entry is younger than the first: such a feed grows at its end."""
    found = [_DAY.search(body, start, start + _NEAR) for start in (starts[0], starts[-1])]
    first, last = (parse_date(day[1]) if day else None for day in found)
    return first is not None and last is not None and day_of(first) < day_of(last)


def _root(text: str) -> tuple[re.Match[str] | None, str]:
    """Give the beginning of the root element, if there is one, and what stands before it but for comments."""
    before, at = "", 0
    head = text[:_HEAD]
    for found in _ROOT.finditer(head):
        before += head[at : found.start()]
        at = found.end()
        if found["name"]:
            return found, before
    return None, before + head[at:]


def _is_wrapper(before: str) -> bool:
    """Say whether a page or a document holds a feed and nothing else: no words stand before it."""
    return not _TAG.sub("", before).strip()


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    return "" if 0xD800 <= number < 0xE000 or number > sys.maxunicode else found[0]


def _with_one_day_each(body: str) -> str:
    """Leave out days of publication that are empty, or are not the first of their entry: feedparser takes the last."""
    has_day = False

    def kept(found: re.Match[str]) -> str:
        nonlocal has_day
        if found["entry"]:
            has_day = False
        elif has_day or not found["day"] or not found["day"].strip():
            return ""
        else:
            has_day = True
        return found.group()

    return _ENTRY_OR_DAY.sub(kept, body)


def _affordable(body: str, ends: list[int]) -> int:
    """Give the last of `ends` up to which reading the body costs no more than `_MAX_COST`, or 0."""
    if _LONG_TAG.search(body):
        return 0
    cost = last = 0
    for end in ends:
        piece = _CDATA.sub("", body[last:end])
        cost += 10 * piece.count("<") + piece.count("&")
        if cost > _MAX_COST:
            break
        last = end
    return last


def _safe_entities(prolog: str, url: str) -> str:
    """Give a DOCTYPE with the feed's own short entities. Refuse entities of entities, files or great length."""
    safe = []
    for found in _ENTITY.finditer(prolog):
        value = found.group(2)
        if found.group(1):
            continue  # the parameter entities of RSS 0.91 name the HTML characters, which are known anyway
        if value[0] not in "\"'" or "&" in _REFERENCE.sub("", value) or "%" in value or len(value) > _MAX_ENTITY:
            raise ParseError("no feed", "the feed declares entities of entities, of files or of great length", url=url)
        safe.append(f"{found.group()}>")
    newline = "\n"  # feedparser knows a declaration by the beginning of its line
    return f"<!DOCTYPE feed [\n{newline.join(safe)}\n]>\n" if safe else ""
