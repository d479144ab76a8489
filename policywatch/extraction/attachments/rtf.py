"""The text of RTF files (version 1.9.1 of the specification)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
# Groups that are no text of the document; those that begin with \* are none either, unless a reader knows them.
_LEFT_OUT = frozenset((
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"fldinst", b"listtable", b"listoverridetable",
    b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf", b"annotation",
    b"pntext", b"datafield", b"themedata", b"colorschememapping", b"latentstyles", b"datastore", b"xe", b"tc",
    b"bkmkstart", b"bkmkend", b"filetbl", b"revtbl", b"rsidtbl", b"generator", b"nonshppict",
))  # fmt: skip
_SHOWN = frozenset((b"shptxt", b"result", b"footnote"))
"""Groups that are text all the same, also behind \\* or inside of others that are left out."""
_SIGNS = {
    b"par": "\n", b"sect": "\n", b"page": "\n", b"line": "\n", b"row": "\n", b"nestrow": "\n", b"cell": "\t",
    b"nestcell": "\t", b"tab": " ", b"emdash": "—", b"endash": "–", b"emspace": " ", b"enspace": " ", b"bullet": "•",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n"}
_CHARSETS = {128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5hkscs", 204: "cp1251", 238: "cp1250"}
_PAGES = {936: "gb18030", 950: "big5hkscs"}


@dataclass(frozen=True)
class _Group:
    """What holds inside a group and ends with it."""

    is_left_out: bool = False
    is_font_table: bool = False
    is_note: bool = False
    font: int = -1
    skip: int = 1
    """Characters behind a \\u that stand in for it."""


@dataclass
class _Document:
    codec: str = "cp1252"
    default_font: int = -1
    fonts: dict[int, str] = field(default_factory=dict)

    def decode(self, content: bytes, font: int) -> str:
        return content.decode(self.fonts.get(font if font >= 0 else self.default_font, self.codec), "replace")


def rtf_lines(content: bytes) -> Iterator[str]:
    """Give the lines of an RTF file, cells apart by tabs, without headers, comments and what fields are made of."""
    pieces = list(_pieces(content))
    for wants_notes in (False, True):
        text = "".join(piece for piece, is_note in pieces if is_note == wants_notes)
        units = text.encode("utf-16-le", "surrogatepass")  # rare characters are written in two halves
        yield from units.decode("utf-16-le", "replace").split("\n")


def _pieces(content: bytes) -> Iterator[tuple[str, bool]]:
    """Give the text in pieces, and whether each is a note."""
    document, group, outer = _Document(), _Group(), list[_Group]()
    octets = bytearray()  # waiting until a character is whole: of two octets one may be written as it is
    place = skipped = 0
    is_optional = False
    while found := _TOKEN.match(content, place):
        place = found.end()
        word, number, octet, symbol, brace, plain = found.groups()
        if octet or plain:
            new = bytes.fromhex(octet.decode()) if octet else plain
            new, skipped = new[skipped:], max(0, skipped - len(new))
            if not group.is_left_out:
                octets += new
            continue
        if word is None and symbol is None and brace is None:
            continue  # line ends of the file are none of the text
        if octets:
            yield document.decode(bytes(octets), group.font), group.is_note
            octets.clear()
        skipped, shown = 0, ""
        if brace == b"{":
            outer.append(group)
        elif brace:
            group = outer.pop() if outer else group
        elif symbol == b"*":
            is_optional = True
            continue
        elif symbol:
            shown = _SYMBOLS.get(symbol, "")
        elif word == b"bin":
            place += max(0, int(number or 0))
        elif word == b"u" and number:
            skipped = group.skip
            shown = chr(int(number) % 0x10000)
        elif word in _SIGNS:
            shown = _SIGNS[word]
        else:
            group = _within(group, document, word, int(number or 0), is_optional)
        if shown and not group.is_left_out:
            yield shown, group.is_note
        is_optional = False
    if octets:
        yield document.decode(bytes(octets), group.font), group.is_note


def _within(group: _Group, document: _Document, word: bytes, number: int, is_optional: bool) -> _Group:
    """Give what holds behind a control word."""
    if word in _SHOWN:
        return replace(group, is_left_out=False, is_note=group.is_note or word == b"footnote")
    if word == b"fonttbl":
        return replace(group, is_left_out=True, is_font_table=True)
    if is_optional or word in _LEFT_OUT:
        return replace(group, is_left_out=True)
    if word == b"f":
        return replace(group, font=number)
    if word == b"uc":
        return replace(group, skip=max(0, min(number, 10)))
    if word == b"fcharset" and group.is_font_table and number in _CHARSETS:
        document.fonts[group.font] = _CHARSETS[number]
    elif word == b"deff":
        document.default_font = number
    elif word == b"ansicpg":
        codec = _PAGES.get(number, f"cp{number}")
        try:
            document.codec = codecs.lookup(codec).name
        except LookupError:
            document.codec = "cp1252"
    return group
