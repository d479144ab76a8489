"""Small office and PDF files, written byte by byte: what is in them is what a test says."""

from __future__ import annotations

import io
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
