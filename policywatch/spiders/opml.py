"""OPML (http://opml.org/spec2.opml): lists of feeds as readers exchange them, in folders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from xml.etree import ElementTree

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders.plain import plain_line
from policywatch.text import absolute_url

MAX_FEEDS = 5000
MAX_DEPTH = 20


@dataclass(frozen=True)
class OpmlFeed:
    """A feed of an OPML file, with the names of the folders it stands in, outermost first."""

    url: str
    title: str = ""
    folders: tuple[str, ...] = ()


def read_opml(content: bytes) -> tuple[OpmlFeed, ...]:
    """Give the feeds of an OPML file, each address once. Raise ParseError for what is no OPML."""
    from defusedxml import ElementTree as Defused
    from defusedxml.common import DefusedXmlException

    try:
        root = Defused.fromstring(content)
    except DefusedXmlException as exc:
        raise ParseError("no feed", "the file declares entities, which no OPML needs") from exc
    except (ElementTree.ParseError, ValueError, LookupError) as exc:
        raise ParseError("no feed", f"the file is no XML: {exc}") from exc
    if root.tag.lower() != "opml":
        raise ParseError("no feed", f"the file is no OPML: it begins with <{root.tag}>")
    found: dict[str, OpmlFeed] = {}
    for body in root:
        if body.tag.lower() == "body":
            for feed in _feeds(body, ()):
                found.setdefault(feed.url, feed)
    return tuple(found.values())[:MAX_FEEDS]


def _feeds(element: ElementTree.Element, folders: tuple[str, ...]) -> Iterator[OpmlFeed]:
    for outline in element:
        values = {name.lower(): value for name, value in outline.attrib.items()}
        title = plain_line(values.get("title") or values.get("text") or "")
        address = values.get("xmlurl", "").strip()
        url = absolute_url(address.replace("feed://", "http://", 1), "") if address else None
        if url is not None and url.startswith(("http://", "https://")):
            yield OpmlFeed(url, title, folders)
        elif not address and len(folders) < MAX_DEPTH:
            yield from _feeds(outline, (*folders, title) if title else folders)


def write_opml(sources: Sequence[Source], *, title: str) -> bytes:
    """Give the feeds among `sources` as OPML, one folder a publisher; a source with several addresses is several."""
    root = ElementTree.Element("opml", version="2.0")
    ElementTree.SubElement(ElementTree.SubElement(root, "head"), "title").text = title
    body = ElementTree.SubElement(root, "body")
    feeds = sorted((source for source in sources if source.kind == "feed"), key=lambda source: source.publisher)
    for publisher, of_publisher in groupby(feeds, key=lambda source: source.publisher):
        folder = ElementTree.SubElement(body, "outline", text=publisher, title=publisher) if publisher else body
        for source in of_publisher:
            for url in source.urls:
                ElementTree.SubElement(
                    folder, "outline", type="rss", text=source.label(), title=source.label(), xmlUrl=url
                )
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
