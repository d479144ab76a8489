"""Which links of a page are attachments: by extension, or by the forms that ministries use instead.

CAC sends files through `downloadfile.jsp?filepath=…&fText=<name>`, TC260 through `/sysFile/downloadFile/<hex>`, SAMR
names them in `?fileName=…wps`, a PDF may sit in a viewer's iframe (`viewer.html?file=//…pdf`), and a script may open
what a link does not name (`onclick="window.open('…pdf')"`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from policywatch.extraction.tree import Element, fold, text_of
from policywatch.models.reading import Link
from policywatch.text import FILE_ENDING, absolute_url, canonical_url, clean_line

MOST = 100
"""Links of a page that are kept; filing lists by province have some thirty."""
_EXTENSION = re.compile(f"{FILE_ENDING}$", re.IGNORECASE)
_ENDPOINT = re.compile(r"download_?file|file_?download|/attach(?:ment)?s?/|downloadAttach", re.IGNORECASE)
_HINT = re.compile(FILE_ENDING + r"(?![a-z0-9])|down|attach|file|%2e", re.IGNORECASE)
"""What an address must hold to be looked at; a page has hundreds of links."""
_BRACKETS = " \t）)】]"
_PAGE = re.compile(r"\.s?html?$", re.IGNORECASE)
_CALLED = re.compile(r"^\W*(?:附件|附表|附錄|附录|annex|attachment|anlage|anhang)\b|^\W*附\s*[:：]", re.IGNORECASE)
_FILE_PARAMETERS = ("filename", "ftext", "file", "filepath", "name", "title", "path", "url", "src")
_SCRIPTED = re.compile(rf"['\"]([^'\"\s]{{1,500}}{FILE_ENDING}(?:\?[^'\"\s]*)?)['\"]", re.IGNORECASE)
"""A file that a script names."""
_OF_SCRIPTS = ("onclick", "data-href", "data-url", "data-file", "data-src")
_ELSEWHERE = ("http://", "https://", "//")
_EMBEDDED = (("iframe", "src"), ("embed", "src"), ("object", "data"), ("frame", "src"))


def attachments_of(tree: Element, url: str) -> tuple[Link, ...]:
    """Give the links of a page that are attachments, absolute, each once, with what they are called."""
    base = next((element.get("href") for element in tree.iter("base") if element.get("href")), None)
    base = (absolute_url(base, url) if base else None) or url
    found: dict[str, Link] = {}
    for reference, called in _references(tree):
        if not (_HINT.search(reference) or _CALLED.search(called) or _EXTENSION.search(called.strip(_BRACKETS))):
            continue
        address = absolute_url(reference, base)
        if address is None or len(found) >= MOST:
            continue
        address, name = _target(address, base)
        if not (name or _is_called_so(called, address)):
            continue
        try:
            key = canonical_url(address)
        except ValueError:
            continue
        text = clean_line(called or name, 200)
        if key not in found or len(text) > len(found[key].text):
            found[key] = Link(address, text)
    return tuple(found.values())


def _references(tree: Element) -> Iterator[tuple[str, str]]:
    for element in tree.iter("a"):
        if href := element.get("href"):
            text = text_of(element) if len(element) else fold(element.text or "")
            yield _opened(element, href.strip()), text or element.get("title") or ""
        elif opened := _opened(element, ""):
            yield opened, text_of(element)
    for tag, attribute in _EMBEDDED:
        for element in tree.iter(tag):
            if reference := element.get(attribute):
                yield reference.strip(), element.get("title") or ""


def _opened(element: Element, href: str) -> str:
    """Give what a link leads to: where that is up to a script, the file that it names."""
    if href.strip("#") and not href.lower().startswith("javascript:"):
        return href
    # An address that stands alone in an attribute is quoted, as one in a script is.
    scripts = (href, *(f"'{element.get(name)}'" for name in _OF_SCRIPTS if element.get(name)))
    return next((found[1] for script in scripts if (found := _SCRIPTED.search(script))), href)


def _target(address: str, base: str) -> tuple[str, str]:
    """Give the address of the file that a link leads to, and the file's name; no name where it is no file."""
    parts = urlsplit(address)
    path = unquote(parts.path)
    parameters = {name.lower(): value for name, value in parse_qsl(parts.query)[:50]}
    values = [parameters[name].strip() for name in _FILE_PARAMETERS if name in parameters]
    if _EXTENSION.search(path):
        return address, path.rpartition("/")[2]
    inside = next((value for value in values if _EXTENSION.search(value.partition("?")[0])), "")
    if inside and (_PAGE.search(path) or inside.startswith(_ELSEWHERE)):  # a viewer: the file is what it shows
        shown = absolute_url(inside, base)
        return (shown, inside.rpartition("/")[2]) if shown else (address, "")
    if inside:
        return address, inside.rpartition("/")[2]
    if _ENDPOINT.search(path) and not _PAGE.search(path):
        return address, next((value for value in values if "." in value), path.rpartition("/")[2]) or "download"
    return address, ""


def _is_called_so(called: str, address: str) -> bool:
    """Say whether a link's text names a file, or calls it an annex, where its address is not that of a page."""
    if _EXTENSION.search(called.strip(_BRACKETS)):
        return True
    path = urlsplit(address).path
    return bool(_CALLED.search(called)) and not _PAGE.search(path) and not path.endswith("/")
