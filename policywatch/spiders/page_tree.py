"""Parse a list page: its tree, with `title` attributes mended, and without what only sets a link in bold."""

from __future__ import annotations

from lxml import etree

from policywatch.spiders.title_attributes import with_whole_titles
from policywatch.text import without_attribute_floods

_SET = ("b", "strong", "font", "em", "i", "u", "big")


def page_tree(markup: str) -> etree._Element | None:
    """Give the root of a page; None where it is empty, or no HTML."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        fit = with_whole_titles(without_attribute_floods(markup.replace("\x00", "")))
        return etree.fromstring(fit.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None


def unwrap_links(page: etree._Element) -> bool:
    """Take links out of elements that only set them in bold, and say whether there were any.

    So are rows kept above the others (`<li><b><a>`): what looks for links that are children of their row misses them.
    """
    found = False
    for element in reversed(list(page.iter(*_SET))):  # from the inside out
        if _only_sets_a_link(element):
            (link,) = element
            link.tail, element.tail = element.tail, None
            element.getparent().replace(element, link)
            found = True
    return found


def _only_sets_a_link(element: etree._Element) -> bool:
    if len(element) != 1 or "class" in element.attrib or "id" in element.attrib or element.getparent() is None:
        return False
    (link,) = element
    return link.tag == "a" and not ((element.text or "").strip() or (link.tail or "").strip())
