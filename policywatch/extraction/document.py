"""A document (PDF, office file) that stands at an address where a page was looked for."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from policywatch.extraction.attachments.reading import read_attachment
from policywatch.models import Reading
from policywatch.text import clean_line, day_in_url, detect_language

_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"Rar!", b"{\\rtf")
"""What files begin with that are documents or hold them."""


def is_document(content: bytes) -> bool:
    """Say whether bytes begin as those of a document do."""
    return content.startswith(_DOCUMENTS)


def read_document(content: bytes, url: str, *, language: str | None, row_title: str) -> Reading:
    """Make a reading of a document that stands at an address of its own: it is its text, and its first line a title."""
    body = read_attachment(content, clean_line(unquote(urlsplit(url).path).rpartition("/")[2])).text
    day = day_in_url(url)
    return Reading(
        title=clean_line(row_title or body.partition("\n")[0]),
        body=body,
        language=detect_language(body, prior=language),
        published_at=day,
        published_precision="day" if day else None,
        published_from="url" if day else "",
    )
