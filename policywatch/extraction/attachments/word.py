"""The text of DOC and WPS files in the form of Word 97 and later (MS-DOC), which WPS Office writes, too."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from policywatch.errors import ParseError
from policywatch.extraction.attachments.compound import Compound

_WORD_97, _WORD_6 = 0xA5EC, (0xA5DC, 0xA59B)
_ENCRYPTED, _OTHER_TABLE = 0x0100, 0x0200  # bits of the flags in the header (section 2.5.2)
_COMPRESSED = 0x40000000
# Lengths of the parts of the text in their order (section 2.5.4): which of them belong to what a reader is told.
_PARTS = (("text", True), ("footnotes", True), ("headers", False), ("macros", False), ("comments", False),
          ("endnotes", True), ("boxes", True), ("boxes in headers", False))  # fmt: skip
_FIELD = re.compile("([\x13-\x15])")
_ROW_ENDS = re.compile("\x07\x07")
_SIGNS = str.maketrans({
    "\x07": "\t", "\x0b": "\n", "\x0c": "\n", "\r": "\n", "\x1e": "-", "\x1f": "",
    **{chr(code): "" for code in (0, 1, 2, 3, 4, 5, 6, 8)},
})  # fmt: skip


def doc_lines(file: Compound, name: str) -> Iterator[str]:
    """Give the lines of a Word file: its text with footnotes and boxes, without headers and comments."""
    document = file.stream("WordDocument")
    try:
        kind, flags = struct.unpack_from("<H8xH", document)
        if kind in _WORD_6:
            raise ParseError("unknown kind", "a file of Word 95 or before", url=name)
        if kind != _WORD_97:
            raise ParseError("damaged", "not a Word file within", url=name)
        if flags & _ENCRYPTED:
            raise ParseError("encrypted", "the file asks for a password", url=name)
        lengths = struct.unpack_from("<8i", document, 0x4C)
        place, size = struct.unpack_from("<II", document, 0x1A2)
        table = file.stream("1Table" if flags & _OTHER_TABLE else "0Table")
        units = b"".join(_pieces(document, _piece_table(table[place : place + size])))
    except struct.error as exc:
        raise ParseError("damaged", f"the Word file cannot be read ({exc})", url=name) from exc
    begin = 0
    for length, (_, is_told) in zip(lengths, _PARTS, strict=True):
        end = begin + 2 * max(0, length)
        if is_told:
            text = _without_codes(units[begin:end].decode("utf-16-le", "replace"))
            yield from _ROW_ENDS.sub("\n", text).translate(_SIGNS).split("\n")
        begin = end


def _piece_table(clx: bytes) -> bytes:
    """Give the table of pieces behind the property lists that may stand before it (section 2.9.38)."""
    place = 0
    while clx[place : place + 1] == b"\x01":
        place += 3 + struct.unpack_from("<H", clx, place + 1)[0]
    if clx[place : place + 1] != b"\x02":
        raise struct.error("no table of pieces")
    return clx[place + 5 : place + 5 + struct.unpack_from("<I", clx, place + 1)[0]]


def _pieces(document: bytes, table: bytes) -> Iterator[bytes]:
    """Give the pieces of the text in order, in UTF-16: lengths count its units."""
    count = max(0, len(table) - 4) // 12
    positions = struct.unpack_from(f"<{count + 1}I", table)
    for number in range(count):
        (at,) = struct.unpack_from("<2xI2x", table, 4 * (count + 1) + 8 * number)
        length = max(0, positions[number + 1] - positions[number])
        if at & _COMPRESSED:
            begin = (at & ~_COMPRESSED) // 2
            yield document[begin : begin + length].decode("cp1252", "replace").encode("utf-16-le")
        else:
            yield document[at : at + 2 * length]


def _without_codes(text: str) -> str:
    """Leave out what fields are made of and keep what they show: the text of a link, not its address."""
    codes: list[bool] = []
    hidden = 0
    kept: list[str] = []
    for part in _FIELD.split(text):
        if part == "\x13":
            codes.append(True)
            hidden += 1
        elif part == "\x14" and codes:
            hidden -= codes[-1]
            codes[-1] = False
        elif part == "\x15" and codes:
            hidden -= codes.pop()
        elif not hidden and part not in ("\x14", "\x15"):
            kept.append(part)
    return "".join(kept)
