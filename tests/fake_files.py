"""Small office and PDF files, written byte by byte: what is in them is what a test says."""

from __future__ import annotations

import io
import struct
import zipfile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def package(parts: dict[str, str | bytes]) -> bytes:
    """Make a ZIP package of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, **more: str) -> bytes:
    """Make a DOCX file; `body` is what stands inside `<w:body>`."""
    parts = {"word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>"}
    return package({**parts, **{f"word/{name}.xml": f"<w:x {_W}>{part}</w:x>" for name, part in more.items()}})


def paragraph(text: str) -> str:
    """Make a paragraph of a DOCX file, its text split over runs as Word does."""
    runs = (text[at : at + 3] for at in range(0, len(text), 3))
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def xlsx(shared: list[str], *sheets: str) -> bytes:
    """Make an XLSX file; each sheet is what stands inside `<sheetData>`."""
    strings = "".join(f"<si><t>{text}</t></si>" for text in shared)
    parts = {"xl/workbook.xml": f"<workbook {_X}/>", "xl/sharedStrings.xml": f"<sst {_X}>{strings}</sst>"}
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = f"<worksheet {_X}><sheetData>{sheet}</sheetData></worksheet>"
    return package(parts)


def ofd(*pages: list[str]) -> bytes:
    """Make an OFD file; each page is a list of lines."""
    parts = {"OFD.xml": f"<ofd:OFD {_OFD}/>"}
    for number, lines in enumerate(pages):
        objects = "".join(
            f'<ofd:TextObject Boundary="10 {row * 10} 100 5"><ofd:TextCode>{line}</ofd:TextCode></ofd:TextObject>'
            for row, line in enumerate(lines)
        )
        parts[f"Doc_0/Pages/Page_{number}/Content.xml"] = f"<ofd:Page {_OFD}>{objects}</ofd:Page>"
    return package(parts)


def pdf(
    lines: list[str], *, encoding: str = "GBK-EUC-H", codec: str = "gbk", pages: int = 1, lock: bool = False
) -> bytes:
    """Make a PDF file whose font is named and not embedded; each line is a line of every page."""
    shown = "".join(
        f"1 0 0 1 50 {800 - 20 * row} Tm <{line.encode(codec).hex()}> Tj\n" for row, line in enumerate(lines)
    )
    content = f"BT /F1 12 Tf {shown} ET".encode() if lines else b"q 100 0 0 100 0 0 cm Q"
    kids = " ".join(f"{number} 0 R" for number in range(6, 6 + pages))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode(),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        f"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/{encoding}/DescendantFonts[5 0 R]>>".encode(),
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/DW 1000"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
        b"/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]>>>>",
        *[page] * pages,
    ]
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    key = (
        b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"ab" * 32, b"cd" * 32)
        if lock
        else b""
    )
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, key, len(out))
    return bytes(out + head + table + tail)


def compound(streams: dict[str, bytes], *, storages: tuple[str, ...] = ()) -> bytes:
    """Make a compound file of these streams and empty storages; streams below 4,096 octets lie in the small one."""
    sectors: list[bytes] = []
    chain: list[int] = []

    def put(content: bytes, size: int, sectors: list[bytes], chain: list[int]) -> int:
        pieces = [content[at : at + size].ljust(size, b"\0") for at in range(0, len(content), size)]
        begin = len(sectors)
        sectors += pieces
        chain += [*range(begin + 1, begin + len(pieces)), 0xFFFFFFFE] if pieces else []
        return begin if pieces else 0xFFFFFFFE

    small: list[bytes] = []
    small_chain: list[int] = []
    places = {
        name: put(content, 64, small, small_chain) if len(content) < 4096 else put(content, 512, sectors, chain)
        for name, content in streams.items()
    }
    of_small = put(b"".join(small), 512, sectors, chain)
    of_chain = put(struct.pack(f"<{len(small_chain)}I", *small_chain), 512, sectors, chain)
    rows = [("Root Entry", 5, of_small, 64 * len(small))]
    rows += [(name, 2, places[name], len(content)) for name, content in streams.items()]
    rows += [(name, 1, 0, 0) for name in storages]
    none = 0xFFFFFFFF
    entries = b"".join(
        name.encode("utf-16-le").ljust(64, b"\0")
        + struct.pack(
            "<HBB3I36xIQ",
            2 * len(name) + 2,
            kind,
            1,
            none,
            number + 1 if 0 < number < len(rows) - 1 else none,
            1 if number == 0 else none,
            place,
            size,
        )
        for number, (name, kind, place, size) in enumerate(rows)
    )
    directory = put(entries, 512, sectors, chain)
    count = -(-(len(chain) + 1) // 127)
    table = [len(chain) + number for number in range(count)]
    numbers = [*chain, *[0xFFFFFFFD] * count]
    sectors.append(struct.pack(f"<{128 * count}I", *numbers, *[none] * (128 * count - len(numbers))))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, count, directory, 0, 4096, of_chain, len(small_chain), 0xFFFFFFFE, 0)
    return head + struct.pack("<109I", *table, *[none] * (109 - count)) + b"".join(sectors)


def doc(*pieces: str, notes: str = "", header: str = "", flags: int = 0, storages: tuple[str, ...] = ()) -> bytes:
    """Make a DOC file whose text lies in these pieces, those of Latin letters one octet a character."""
    text, at = bytearray(), 0x400
    ends, places = [0], b""
    for piece in (*pieces, notes, header):
        is_latin = piece.isascii()
        places += struct.pack("<HIH", 0, 0x40000000 | 2 * (at + len(text)) if is_latin else at + len(text), 0)
        ends.append(ends[-1] + len(piece.encode("utf-16-le")) // 2)
        text += piece.encode("ascii" if is_latin else "utf-16-le")
    pieces_table = struct.pack(f"<{len(ends)}I", *ends) + places
    table = b"\x01\x02\0ab\x02" + struct.pack("<I", len(pieces_table)) + pieces_table
    lengths = (ends[-3], ends[-2] - ends[-3], ends[-1] - ends[-2], 0, 0, 0, 0, 0)
    head = bytearray(0x400)
    struct.pack_into("<H8xH", head, 0, 0xA5EC, 0x0200 | flags)
    struct.pack_into("<8i", head, 0x4C, *lengths)
    struct.pack_into("<II", head, 0x1A2, 0, len(table))
    return compound({"WordDocument": bytes(head + text), "1Table": table}, storages=storages)


def xls(strings: list[str], *sheets: list[tuple[int, int, int | float]], locked: bool = False) -> bytes:
    """Make an XLS file; a cell is row, column and the number of a string, or a float. The strings fill two records."""

    def record(kind: int, content: bytes) -> bytes:
        return struct.pack("<HH", kind, len(content)) + content

    def cell(row: int, column: int, value: int | float) -> bytes:
        place = struct.pack("<HHH", row, column, 0)
        if isinstance(value, float):
            return record(0x0203, place + struct.pack("<d", value))
        return record(0xFD, place + struct.pack("<I", value))

    begin, end = record(0x0809, struct.pack("<HH", 0x0600, 5).ljust(16, b"\0")), record(0x0A, b"")
    table = struct.pack("<II", len(strings), len(strings))
    table += b"".join(struct.pack("<HB", len(text), 1) + text.encode("utf-16-le") for text in strings)
    cut = len(table) - 4  # inside of the last string, which says anew how it is written
    shared = record(0xFC, table[:cut]) + record(0x3C, b"\x01" + table[cut:])
    bodies = [begin + b"".join(cell(*one) for one in sheet) + end for sheet in sheets]
    lock = record(0x2F, b"\0" * 6) if locked else b""
    place = len(begin) + len(lock) + sum(len(record(0x85, b"\0" * 10)) for _ in sheets) + len(shared) + len(end)
    named = b""
    for body in bodies:
        named += record(0x85, struct.pack("<IHBBBx", place, 0, 1, 0, 65))
        place += len(body)
    return compound({"Workbook": begin + lock + named + shared + end + b"".join(bodies)})
