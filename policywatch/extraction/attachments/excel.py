"""The rows of XLS and ET files in the form of Excel 97 and later (MS-XLS, BIFF8), which WPS Office writes, too."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence

from policywatch.errors import ParseError
from policywatch.extraction.attachments.compound import Compound
from policywatch.extraction.attachments.office import row_of

# Types of records (MS-XLS, section 2.3.1).
_BEGIN, _END, _SHEET, _STRINGS, _CONTINUED, _LOCKED = 0x0809, 0x0A, 0x85, 0xFC, 0x3C, 0x2F
_SHARED, _LABEL, _NUMBER, _RK, _RKS, _FORMULA, _RESULT = 0xFD, 0x0204, 0x0203, 0x027E, 0xBD, 0x06, 0x0207
_BIFF_8 = 0x0600
_Record = tuple[int, bytes]


def xls_lines(file: Compound, name: str) -> Iterator[str]:
    """Give the rows of all sheets, cells apart by tabs; formulas by the values kept with them."""
    try:
        workbook = file.stream("Workbook")
        strings: list[str] = []
        sheets: list[int] = []
        records = list(_records(workbook, 0))
        if not records or records[0][0] != _BEGIN or struct.unpack_from("<H", records[0][1])[0] != _BIFF_8:
            raise ParseError("unknown kind", "a file of Excel 95 or before", url=name)
        for number, (kind, content) in enumerate(records):
            if kind == _LOCKED:
                raise ParseError("encrypted", "the file asks for a password", url=name)
            if kind == _SHEET:
                sheets.append(struct.unpack_from("<I", content)[0])
            elif kind == _STRINGS:
                strings = list(_shared(content, records[number + 1 :]))
        for place in dict.fromkeys(sheets):
            yield from _rows(_records(workbook, place), strings)
    except (struct.error, IndexError) as exc:
        raise ParseError("damaged", f"the sheets cannot be read ({exc})", url=name) from exc


def _records(workbook: bytes, place: int) -> Iterator[_Record]:
    """Give the records from a place to the end of its part."""
    while place + 4 <= len(workbook):
        kind, size = struct.unpack_from("<HH", workbook, place)
        yield kind, workbook[place + 4 : place + 4 + size]
        if kind == _END:
            return
        place += 4 + size


def _shared(content: bytes, behind: Sequence[_Record]) -> Iterator[str]:
    """Give the table of strings, which goes on in the records behind it wherever one is full."""
    parts = [content]
    for kind, more in behind:
        if kind != _CONTINUED:
            break
        parts.append(more)
    (count,) = struct.unpack_from("<4xI", content)
    at = _Place(parts, 8)
    for _ in range(min(count, sum(map(len, parts)))):
        if at.is_end:
            return
        yield at.string()


class _Place:
    """A place in parts that follow each other; a string that is cut says anew how its characters are written."""

    def __init__(self, parts: list[bytes], place: int) -> None:
        self._parts, self._part, self._place = parts, 0, place

    @property
    def is_end(self) -> bool:
        self._turn()
        return self._part >= len(self._parts)

    def string(self) -> str:
        length, flags = struct.unpack("<HB", self._take(3))
        runs = struct.unpack("<H", self._take(2))[0] if flags & 8 else 0
        more = struct.unpack("<I", self._take(4))[0] if flags & 4 else 0
        text = ""
        while length > 0:
            if text and self._turn():
                flags = self._take(1)[0]
            width = 1 + (flags & 1)
            octets = self._parts[self._part][self._place : self._place + length * width]
            if len(octets) < width:
                raise struct.error("a string ends early")
            self._place += len(octets)
            text += octets.decode("utf-16-le" if width == 2 else "latin-1", "replace")
            length -= len(octets) // width
        self._take(4 * runs + more)
        return text

    def _turn(self) -> bool:
        """Go on to the next part where this one is at its end; say whether it was."""
        turned = False
        while self._part < len(self._parts) and self._place >= len(self._parts[self._part]):
            self._part, self._place, turned = self._part + 1, 0, True
        return turned

    def _take(self, size: int) -> bytes:
        taken = b""
        while len(taken) < size and not self.is_end:
            piece = self._parts[self._part][self._place : self._place + size - len(taken)]
            self._place += len(piece)
            taken += piece
        return taken


def _rows(records: Iterator[_Record], strings: Sequence[str]) -> Iterator[str]:
    cells: dict[int, dict[int, str]] = defaultdict(dict)
    last = (0, 0)
    for kind, content in records:
        if kind == _RESULT:  # what the formula before it gave
            cells[last[0]][last[1]] = _Place([content], 0).string()
        elif kind in (_SHARED, _LABEL, _NUMBER, _RK, _RKS, _FORMULA):
            row, column = last = struct.unpack_from("<HH", content)
            for offset, value in enumerate(_values(kind, content, strings)):
                cells[row][column + offset] = value
    for row in sorted(cells):
        yield row_of(cells[row][column] for column in sorted(cells[row]))


def _values(kind: int, content: bytes, strings: Sequence[str]) -> list[str]:
    if kind == _SHARED:
        (number,) = struct.unpack_from("<I", content, 6)
        return [strings[number] if number < len(strings) else ""]
    if kind == _LABEL:
        return [_Place([content], 6).string()]
    if kind in (_RK, _RKS):
        count = 1 if kind == _RK else (len(content) - 6) // 6
        return [_short(struct.unpack_from("<I", content, 6 + 6 * number)[0]) for number in range(count)]
    if kind == _FORMULA and content[12:14] == b"\xff\xff":  # a text, in the record behind, or a truth
        return [""]
    return [_figure(struct.unpack_from("<d", content, 6)[0])]


def _short(value: int) -> str:
    """Read a number in 30 bits: a whole one or the beginning of a float, perhaps times 100 (section 2.5.217)."""
    if value & 2:
        number = float(value >> 2) - (1 << 30 if value >> 31 else 0)
    else:
        (number,) = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", value & ~3))
    return _figure(number / 100 if value & 1 else number)


def _figure(value: float) -> str:
    return str(int(value)) if value.is_integer() else repr(value)
