"""A ZIP package (DOCX, XLSX, OFD) whose parts are checked before they are unpacked, and parsed without entities."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from policywatch.errors import ParseError

MOST_PARTS = 5_000
MAX_PART = 64 * 1024 * 1024
MAX_UNPACKED = 256 * 1024 * 1024
MAX_RATIO = 200
"""Times that a part may be larger than it is packed; the XML of real documents packs at most some 60 times."""
_SMALL = 1024 * 1024


class Package:
    """The parts of a package by name. Raise ParseError for what is damaged, encrypted or out of proportion."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            parts = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError) as exc:
            raise ParseError("damaged", f"not a whole package ({exc})", url=name) from exc
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise ParseError("too large", f"{len(parts)} parts, more than can be unpacked", url=name)
        for part in parts:
            if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(1, part.compress_size):
                raise ParseError("too large", f"{part.filename[:80]} is packed out of all proportion", url=name)
        if any(part.flag_bits & 1 for part in parts):
            raise ParseError("encrypted", "the file asks for a password", url=name)
        self._parts = {part.filename: part for part in parts}

    def __contains__(self, part: str) -> bool:
        return part in self._parts

    @property
    def has_macros(self) -> bool:
        """Whether a part holds a program (ECMA-376 names it vbaProject.bin)."""
        return any(part.lower().endswith("vbaproject.bin") for part in self._parts)

    def matching(self, pattern: str) -> list[str]:
        """Give the names of the parts that a pattern matches whole, numbers in their order."""
        number = re.compile(r"\d+")
        names = [part for part in self._parts if re.fullmatch(pattern, part)]
        return sorted(names, key=lambda part: [int(found) for found in number.findall(part)])

    def xml(self, part: str) -> Any:
        """Give the root element of a part. Raise ParseError when it is damaged, too large, or declares entities."""
        try:
            with self._zip.open(self._parts[part]) as stream:
                content = stream.read(MAX_PART + 1)  # what the directory says of its size may be a lie
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, KeyError) as exc:
            raise ParseError("damaged", f"{part[:80]} cannot be unpacked ({exc})", url=self._name) from exc
        if len(content) > MAX_PART:
            raise ParseError("too large", f"{part[:80]} is more than {MAX_PART} bytes", url=self._name)
        if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content[:4096]:
            raise ParseError("damaged", f"{part[:80]} declares a document type", url=self._name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        try:
            return etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as exc:
            raise ParseError("damaged", f"{part[:80]} is no XML ({exc})", url=self._name) from exc


def local(element: Any) -> str:
    """Give an element's name without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Any, *names: str) -> Iterator[Any]:
    """Give the children of these local names."""
    return (child for child in element if local(child) in names)
