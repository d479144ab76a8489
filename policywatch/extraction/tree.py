"""A page as a tree, and its text as people see it: a line for each paragraph, list item and table row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import dropwhile
from typing import Any

from cssselect import HTMLTranslator, SelectorError
from lxml import etree, html

from policywatch.text import without_attribute_floods

Element = Any
MAX_CHARACTERS = 3_000_000
MAX_TAGS = 200_000
"""What stands behind more tags is cut; a long page has some 20,000."""
MAX_DEPTH = 200
"""Deeper nesting is cut: no article needs it, and readers recurse."""
SKIPPED = frozenset((
    "script", "style", "noscript", "noframes", "template", "svg", "iframe", "select", "button", "textarea", "object",
    "head",
))  # fmt: skip
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "table", "tbody", "thead", "tfoot", "tr", "ul",
))  # fmt: skip
_OF_HEAD = frozenset((
    "title", "meta", "link", "script", "style", "base", "noscript", "template", "object",
))  # fmt: skip
_HAS_OTHERS_IN_HEAD = etree.XPath(f"count(head/*) > {' + '.join(f'count(head/{tag})' for tag in sorted(_OF_HEAD))}")
# The elements of lxml.html, without the call back into Python for each that its own parser makes.
_ELEMENTS = etree.ElementDefaultClassLookup(element=html.HtmlElement)
_NO_CHARACTERS = ("\ufffe", "\uffff")
_CONTROL = bytes([*range(9), 11, 12, *range(14, 32), 127])
_ODD_OCTETS = [bytes([code]) for code in _CONTROL]
_ODD = [*map(chr, _CONTROL), *_NO_CHARACTERS]
_ODD_REFERENCE = re.compile(
    rb"&#(?:x0*(?:[0-8bcef]|1[\da-f]|7f|fff[ef])(?![\da-f])|0*(?:[0-8]|1[12]|1[4-9]|2\d|3[01]|127|6553[45])(?!\d));?",
    re.IGNORECASE,
)
_AS_BLANKS = bytes.maketrans(_CONTROL, b" " * len(_CONTROL))
_XML = re.compile(rb"^\s*<\?xml[^>]*\?>")
IS_STRICT = etree.fromstring(b"<p>\xff</p>", etree.HTMLParser(encoding="utf-8")).findtext(".//p") == "\ufffd"
"""Whether libxml2 puts U+FFFD in the place of what is no UTF-8, as from 2.14 on; older ones take it for Latin-1."""
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def parse(octets: bytes) -> Element | None:
    """Parse HTML in UTF-8 as browsers do, as far as lxml can; None when nothing is there."""
    if len(octets) > MAX_CHARACTERS:
        octets = octets.decode("utf-8", "replace")[:MAX_CHARACTERS].encode("utf-8", "replace")
    if len(octets) > len("<b>") * MAX_TAGS and octets.count(b"<") > MAX_TAGS:
        octets = b"<".join(octets.split(b"<", MAX_TAGS)[:-1])
    content = _XML.sub(b"", without_attribute_floods(octets), count=1)
    if not content or content.isspace():
        return None
    try:
        # huge_tree off: libxml2 itself refuses what is nested beyond 256 levels.
        parser = etree.HTMLParser(
            encoding="utf-8", recover=True, remove_comments=True, remove_pis=True, collect_ids=False
        )
        parser.set_element_class_lookup(_ELEMENTS)
        tree = html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    _open_body(tree)
    return tree


def parse_text(text: str) -> Element | None:
    """Parse HTML, with blanks in place of its control characters."""
    return parse(in_octets(text))


def in_octets(text: str) -> bytes:
    """Give HTML in UTF-8 with blanks in place of its control characters, and of what is no character."""
    for character in _NO_CHARACTERS:
        text = text.replace(character, " ")
    return _ODD_REFERENCE.sub(b" ", text.encode("utf-8", "replace").translate(_AS_BLANKS))


def has_control(text: str, octets: bytes | None = None) -> bool:
    """Say whether a text has any control characters, beside line breaks and tabs, or what is no character.

    `octets` are a long text in UTF-8, in which single octets are found sooner.
    """
    if octets is None:
        return any(character in text for character in _ODD)
    return any(code in octets for code in _ODD_OCTETS) or any(character in text for character in _NO_CHARACTERS)


def _open_body(tree: Element) -> None:
    """Move what is none of a page's head into its body: where no tag opens it, libxml2 waits for one of HTML 4."""
    if not _HAS_OTHERS_IN_HEAD(tree):
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    for place, element in enumerate(list(dropwhile(lambda element: element.tag in _OF_HEAD, tree.find("head")))):
        body.insert(place, element)


def lines(element: Element, *, skip: Iterable[Element] = ()) -> list[str]:
    """Give the visible text of an element, a line for each paragraph, list item and table row (cells by tabs)."""
    out: list[str] = [""]
    skipped = set(skip)
    _collect(element, out, skipped)
    folded = (fold(line) for line in "".join(out).split("\n"))
    return [line for line in folded if line]


def text_of(element: Element) -> str:
    """Give the text of an element on one line."""
    return " ".join(lines(element))


def _collect(root: Element, out: list[str], skipped: set[Element]) -> None:
    # By hand and not by recursion: pages are hostile.
    stack: list[tuple[Element, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving or not tag or tag in SKIPPED or element in skipped:
            if leaving:
                out.append("\n" if tag in BLOCKS else "\t" if tag in ("td", "th") else "")
            if element is not root and element.tail:
                out.append(inline(element.tail))
            continue
        if tag == "br" or tag in BLOCKS:
            out.append("\n")
        if element.text:
            out.append(element.text if tag == "pre" else inline(element.text))
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def inline(text: str) -> str:
    """Give text as it stands inside a line: line breaks and tabs of the source are blanks."""
    return text.replace("\n", " ").replace("\t", " ")


def fold(line: str) -> str:
    """Fold the blanks of a line and drop characters that nobody sees; cells stay apart by tabs."""
    if not line.isascii():
        line = _INVISIBLE.sub("", line)
    return fold_blanks(line)


def fold_blanks(line: str) -> str:
    """Fold the blanks of a line; cells stay apart by tabs, empty ones go."""
    if "\t" not in line:
        return " ".join(line.split())
    cells = (" ".join(cell.split()) for cell in line.split("\t"))
    return "\t".join(cell for cell in cells if cell)


def select(tree: Element, selector: str) -> list[Element]:
    """Give the elements that a CSS selector finds; none where it is not one."""
    try:
        return list(_xpath(selector)(tree))
    except (SelectorError, etree.XPathError):
        return []


@lru_cache(maxsize=512)
def _xpath(selector: str) -> etree.XPath:
    return etree.XPath(HTMLTranslator().css_to_xpath(selector))


def chosen(tree: Element, selectors: str) -> list[str]:
    """Give the lines that a source's own selectors find: `A | B` tries A, then B; `a@href` is an attribute."""
    for alternative in re.split(r"\s\|\s", selectors):
        css, _, attribute = alternative.strip().rpartition("@")
        css, attribute = (css, attribute) if css and re.fullmatch(r"[\w:-]+", attribute) else (alternative.strip(), "")
        for element in select(tree, css):
            found = [fold(element.get(attribute) or "")] if attribute else lines(element)
            if any(found):
                return found
    return []


def metas(elements: Iterable[Element]) -> Mapping[str, str]:
    """Give the contents of `<meta>` elements by name or property, in lower case; the first of each."""
    found: dict[str, str] = {}
    for meta in elements:
        name = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found
