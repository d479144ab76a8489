"""The text of an attached file, by what its bytes are; its name only decides what bytes leave open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policywatch.errors import ParseError
from policywatch.extraction.attachments.compound import MAGIC, Compound
from policywatch.extraction.attachments.excel import xls_lines
from policywatch.extraction.attachments.office import docx_text, joined, ofd_text, pptx_text, xlsx_text
from policywatch.extraction.attachments.package import Package
from policywatch.extraction.attachments.pdf import pdf_text
from policywatch.extraction.attachments.rtf import rtf_lines
from policywatch.extraction.attachments.word import doc_lines
from policywatch.text import decode

MAX_SIZE = 32 * 1024 * 1024
"""Octets of a file that is read; a bill of the NPC reaches 43 MB, nearly all of it pictures."""
_PACKAGES = (
    ("word/document.xml", docx_text), ("xl/workbook.xml", xlsx_text), ("ppt/presentation.xml", pptx_text),
    ("OFD.xml", ofd_text),
)  # fmt: skip
_PAGE = re.compile(rb"\s*(?:<!doctype html|<html|<script|<head|<body)", re.IGNORECASE)
_OTHERS = (
    (b"Rar!", "a RAR archive"), (b"7z\xbc\xaf", "a 7z archive"), (b"\xff\xd8\xff", "a picture"),
    (b"\x89PNG", "a picture"), (b"GIF8", "a picture"),
)  # fmt: skip


@dataclass(frozen=True)
class FileText:
    """The text of a file, a paragraph or table row a line (cells apart by tabs), and what of it was not read."""

    text: str
    unread: str = ""


def read_attachment(content: bytes, name: str) -> FileText:
    """Read the text of a file.

    `name` is what the link or the server calls it. Raise ParseError: `encrypted`, `no text` (a scan), `too large`,
    `macros`, `damaged`, or `unknown kind`, which an HTML page in place of the file is too. Time and memory are the
    caller's to limit: files are hostile, and the PDF reader is pure Python.
    """
    if len(content) > MAX_SIZE:
        raise ParseError("too large", f"{len(content)} bytes are more than {MAX_SIZE}", url=name)
    if b"%PDF-" in content[:1024]:
        return FileText(*pdf_text(content, name))
    if content.startswith(b"PK\x03\x04"):
        return _told(_package_text(Package(content, name), name), name)
    if content.startswith(MAGIC):
        return _told(_compound_text(Compound(content, name), name), name)
    if content.startswith(b"{\\rtf"):
        return _told(joined(rtf_lines(content)), name)
    if _PAGE.match(content[:1024]):
        raise ParseError("unknown kind", "a page came in place of the file", url=name)
    for magic, what in _OTHERS:
        if content.startswith(magic):
            raise ParseError("unknown kind", f"not a text but {what}", url=name)
    if name.lower().endswith((".txt", ".csv")) and b"\0" not in content[:4096]:
        return _told(decode(content).strip(), name)
    raise ParseError("unknown kind", "no kind of file that can be read", url=name)


def _package_text(package: Package, name: str) -> str:
    if package.has_macros:
        raise ParseError("macros", "the file holds macros", url=name)
    for part, reader in _PACKAGES:
        if part in package:
            return reader(package)
    raise ParseError("unknown kind", "an archive of other files", url=name)


def _compound_text(file: Compound, name: str) -> str:
    if "EncryptedPackage" in file:  # a DOCX or XLSX with a password
        raise ParseError("encrypted", "the file asks for a password", url=name)
    if file.has_macros:
        raise ParseError("macros", "the file holds macros", url=name)
    if "WordDocument" in file:
        return joined(doc_lines(file, name))
    if "Workbook" in file:
        return joined(xls_lines(file, name))
    raise ParseError("unknown kind", "neither text nor tables of an office program", url=name)


def _told(text: str, name: str) -> FileText:
    if not text.strip():
        raise ParseError("no text", "the file holds no text", url=name)
    return FileText(text)
