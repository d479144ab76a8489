"""Page bytes to title, dates and body, and the files attached to them to text. Pure: no network, no clock.

Heavy readers are imported when a page is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.extraction.additions import Addition, what_is_new
    from policywatch.extraction.attachments.reading import read_attachment
    from policywatch.extraction.head import read_head
    from policywatch.extraction.page import read_page
    from policywatch.extraction.source import Page
    from policywatch.extraction.substance import differences
    from policywatch.extraction.trouble import trouble_with

_FILES = {
    "Addition": "additions",
    "Page": "source",
    "what_is_new": "additions",
    "differences": "substance",
    "read_attachment": "attachments.reading",
    "read_head": "head",
    "read_page": "page",
    "trouble_with": "trouble",
}

__all__ = [
    "Addition",
    "Page",
    "differences",
    "read_attachment",
    "read_head",
    "read_page",
    "trouble_with",
    "what_is_new",
]

__getattr__ = imported_when_used(__name__, _FILES)
