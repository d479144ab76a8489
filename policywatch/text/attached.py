"""The text of an article with that of its attachments: the page's own text, then each file under its name."""

from __future__ import annotations

from collections.abc import Sequence

from policywatch.models import Attachment
from policywatch.text.cleaning import clean_line

MAX_TEXT = 400_000
"""Characters of all attachments of an article that are part of its text; a long law has a tenth of it."""
_HEAD = "【附件】"


def with_attachments(body: str, attachments: Sequence[Attachment]) -> str:
    """Give the text of an article with its attachments'."""
    return body + _attached(attachments)


def without_attachments(body: str, attachments: Sequence[Attachment]) -> str:
    """Give the page's own text again, out of what `with_attachments` gave for these attachments."""
    return body.removesuffix(_attached(attachments))


def own_text(body: str) -> str:
    """Give the page's own text, whatever its attachments were: all before the first of them."""
    return body.partition(f"\n\n{_HEAD}")[0]


def attachment_at(body: str, place: int) -> str:
    """Give the name of the attachment in whose text a place of `body` lies; empty in the page's own text."""
    begin = body.rfind(f"\n{_HEAD}", 0, place + 1)
    if begin < 0:
        return ""
    name, _, _ = body[begin + 1 + len(_HEAD) :].partition("\n")
    return name


def _attached(attachments: Sequence[Attachment]) -> str:
    parts, room = [], MAX_TEXT
    for attachment in attachments:
        if attachment.text and room > 0:
            parts.append(f"\n\n{_HEAD}{clean_line(attachment.name, 200)}\n{attachment.text[:room]}")
            room -= len(attachment.text)
    return "".join(parts)
