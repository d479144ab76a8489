"""A page, decoded and parsed once, with what every reader of it asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from lxml import etree

from policywatch.extraction.beside import without_beside
from policywatch.extraction.declared import declared_of, headlines_of
from policywatch.extraction.index import hidden_last_day, index_of
from policywatch.extraction.litter import litter_of, without_litter
from policywatch.extraction.outline import Line, Outline
from policywatch.extraction.rows import is_row
from policywatch.extraction.tree import IS_STRICT, Element, has_control, in_octets, metas, parse
from policywatch.extraction.visible import lines_of, written
from policywatch.extraction.voting import plain
from policywatch.text import begins_in_utf8, decode, simplified, whole_utf8

_OF_HEAD = ("title", "meta", "script", "h1", "time")
"""Tags that are asked for on every page, found in one walk."""
SHORT = 400
"""Characters outside menus and links up to which a page is short."""
LONG = 1_500
"""Characters from which on a page is no message, whatever it says."""
_SITE_METAS = ("og:site_name", "sitename", "application-name")
_BROKEN = "\ufffd"
"""What stands for bytes that cannot be read (Unicode Standard, section 23.8)."""
_ROOT = re.compile(r"(?:https?://[^/]+)?(?:/|\./)?(?:index\.\w{3,5}|(?:zh|tw|cn|de|en)/?)?")
"""The address of a site's first page."""


@dataclass(frozen=True)
class Page:
    """A page's source in UTF-8 and its tree; the rest is read from them when it is first asked for."""

    octets: bytes
    tree: Element

    @classmethod
    def parse(cls, content: bytes, declared: str | None = None) -> Page | None:
        """Decode and parse the bytes of a page; None when nothing is there.

        Most pages are UTF-8. To decode one takes a tenth of the time in which libxml2 parses it, and libxml2 decodes it
        anyway: where it could not, U+FFFD shows. Control characters, too, are looked for in what is shown alone.
        """
        page = cls._of(content) if IS_STRICT and begins_in_utf8(content) else None
        if page is None or ((_BROKEN in page.shown or _BROKEN in page._said) and whole_utf8(content) is None):
            page = cls._of(decode(content, declared=declared).encode())
        if page and (has_control(page.shown, page._written) or has_control(page._said)):
            page = cls._of(in_octets(page.text))
        return page

    @classmethod
    def _of(cls, octets: bytes) -> Page | None:
        tree = parse(octets)
        return None if tree is None else cls(octets, tree)

    @cached_property
    def text(self) -> str:
        """The page's source."""
        return self.octets.decode("utf-8", "replace")

    @property
    def without_control(self) -> Page:
        """The page without control characters where it shows none, either: what reads it writes them anew."""
        return self._cleaned if self._has_control else self

    @cached_property
    def _has_control(self) -> bool:
        everything = etree.tostring(self.tree, method="text", encoding="unicode")
        return has_control(self.text, self.octets) or has_control(everything)

    @cached_property
    def _cleaned(self) -> Page:
        return self._of(in_octets(self.text)) or self

    @property
    def in_simplified(self) -> Page:
        """The page with each Traditional character as the Simplified one, if it is short and has any.

        What guards, servers and walls say is known in Simplified characters.
        """
        own = "".join(self.own_lines)
        shown = own + self.title if own else self.text  # a page without text may say something where no script runs
        if len(own) > LONG or simplified(shown) == shown:
            return self
        return Page.parse(simplified(self.text).encode("utf-8", "replace")) or self

    @cached_property
    def outline(self) -> Outline:
        """The elements of the tree in their order."""
        return Outline.of(self.tree)

    @cached_property
    def litter(self) -> Sequence[int]:
        """The numbers of the elements that are menus, comments, lists of other articles and the like."""
        return litter_of(self.outline)

    @cached_property
    def clean(self) -> Element:
        """A copy of the tree without litter and scripts."""
        page = self.without_control
        return without_litter(page.tree, [page.outline.elements[number] for number in page.litter])

    @cached_property
    def _of_head(self) -> Mapping[str, list[Element]]:
        found: dict[str, list[Element]] = {tag: [] for tag in _OF_HEAD}
        for element in self.tree.iter(*_OF_HEAD):
            found[element.tag].append(element)
        return found

    def tagged(self, *tags: str) -> list[Element]:
        """Give the elements with one of these tags, in document order."""
        if len(tags) == 1 and tags[0] in _OF_HEAD:
            return self._of_head[tags[0]]
        return list(self.tree.iter(*tags))

    @cached_property
    def text_lines(self) -> Sequence[Line]:
        """The lines of the page outside of litter, each with its share of links."""
        return self.outline.lines(frozenset(self.litter))

    @cached_property
    def said_lines(self) -> Sequence[Line]:
        """The lines outside of litter that are not the site's imprint, breadcrumbs and the like."""
        return without_beside(self.text_lines, self.outline)

    @cached_property
    def own(self) -> Sequence[Line]:
        """Those of the said lines that are no links and no rows of a list."""
        return [line for line in self.said_lines if not line.is_link and not is_row(line) and not line.is_menu]

    @cached_property
    def own_lines(self) -> Sequence[str]:
        """The texts of its own lines."""
        return [line.text for line in self.own]

    @cached_property
    def site_names(self) -> Set[str]:
        """What the page calls its site, folded: in its metas, and in links to the site's first page."""
        found = {self.metas[name] for name in _SITE_METAS if name in self.metas}
        for link in self.tagged("a"):
            if _ROOT.fullmatch((link.get("href") or "").strip()):
                found.add("".join(link.itertext()))
                found.update(picture.get("alt") or "" for picture in link.iter("img"))
        return {name for name in map(plain, found) if name}

    @property
    def is_short(self) -> bool:
        """Whether the page says so little that general readers find no article in it: a notice, or no article."""
        return sum(map(len, self.own_lines)) <= SHORT

    @cached_property
    def all_lines(self) -> Sequence[Line]:
        """The visible lines of the whole page, each with its share of links."""
        return self.outline.lines()

    @cached_property
    def lines(self) -> Sequence[str]:
        """The texts of the visible lines of the whole page."""
        return lines_of(self.shown)

    @cached_property
    def _said(self) -> str:
        return "\n".join((self.title, *self.metas.values()))

    @cached_property
    def _written(self) -> bytes:
        return written(self.tree)

    @cached_property
    def shown(self) -> str:
        """The visible text of the whole page, as `lines_of` reads it."""
        return self._written.decode()

    @cached_property
    def title(self) -> str:
        """The text of its `<title>`."""
        return next((element.text or "" for element in self.tagged("title")), "")

    @cached_property
    def metas(self) -> Mapping[str, str]:
        """The contents of its `<meta>` elements, by name in lower case."""
        return metas(self.tagged("meta"))

    @cached_property
    def declared(self) -> Sequence[Mapping[str, Any]]:
        """The nodes of its JSON-LD that name a headline or a date."""
        return declared_of(self.tagged("script"))

    @property
    def declares_article(self) -> bool:
        """Whether its own data say that it is one article."""
        return self.metas.get("og:type", "").lower() == "article" or len(headlines_of(self.declared)) == 1

    @cached_property
    def index_table(self) -> tuple[tuple[str, str], ...]:
        """The rows of its government index table: label and value."""
        return index_of(self.tree.iter("table", "ul", "dl"), self.lines)

    @cached_property
    def index(self) -> tuple[tuple[str, str], ...]:
        """The rows of its index table, and a last day that only its scripts show."""
        return self.index_table + hidden_last_day(
            span for span in self.tree.iter("span") if "endtime" in span.get("class", "")
        )
