"""Bytes of a page to a reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from policywatch.errors import ParseError
from policywatch.extraction.attachments.links import attachments_of
from policywatch.extraction.body import body_of
from policywatch.extraction.dating import Dating, dating_of
from policywatch.extraction.source import Page
from policywatch.extraction.title import title_of
from policywatch.extraction.tree import Element, chosen
from policywatch.extraction.trouble import trouble_with
from policywatch.models import Precision, Reading
from policywatch.text import decode, detect_language
from policywatch.text.dates import find_date

# What a file of another kind begins with, and what it is; such bytes hold no page.
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "an archive or office file"),
    (b"\xd0\xcf\x11\xe0", "an office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"Rar!", "an archive"),
)
_SAMPLE = 5_000
"""Characters of a page that tell its language, before its text is known."""
_NO_DETAIL: Mapping[str, str] = {}


def read_page(
    content: bytes,
    url: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    detail: Mapping[str, str] = _NO_DETAIL,
    row_title: str = "",
    declared: str | None = None,
    now: datetime | None = None,
) -> Reading:
    """Read title, dates, language and body out of the bytes of a page.

    `language` and `timezone` (IANA) are those of the source: a prior, and the zone of times that name none. `detail`
    holds selectors of the source's own for `title`, `body` and `date`, which win where they find text. `row_title` is
    what the list called the page, `declared` the charset of the HTTP header, `now` the instant of fetching, against
    which relative dates are read. Raise ParseError with a label when the page is no article.
    """
    for magic, what in _MAGIC:
        if content.startswith(magic):
            raise ParseError("empty", f"not a page but {what}", url=url)
    text = decode(content, declared=declared)
    page = Page.parse(text)
    if page is None:
        raise ParseError("empty", "the page has no text", url=url)
    trouble = trouble_with(page)
    if trouble:
        raise ParseError(*trouble, url=url)
    title = " ".join(chosen(page.tree, detail["title"])) if "title" in detail else ""
    title = title or title_of(page, row_title)
    guess = detect_language("\n".join(page.lines)[:_SAMPLE], prior=language)
    body = "\n".join(chosen(page.tree, detail["body"])) if "body" in detail else ""
    body = body or body_of(page, url, guess, title)
    spoken = detect_language(body if len(body) > 40 else f"{title}\n{body}", prior=language or guess)
    if not body and not title:
        raise ParseError("empty", "neither title nor text was found", url=url)
    dating = _own_date(page.tree, detail, timezone, spoken, now) or dating_of(
        page, url, title, timezone=timezone, language=spoken, now=now
    )
    return Reading(
        title=title,
        body=body,
        language=spoken,
        published_at=dating.published,
        published_precision=dating.precision,
        modified_at=dating.modified,
        published_from=dating.origin,
        zone_assumed=dating.zone_assumed,
        index=page.index if spoken.startswith("zh") else (),
        attachments=attachments_of(page.clean, url),
    )


def _own_date(
    tree: Element, detail: Mapping[str, str], timezone: str | None, language: str, now: datetime | None
) -> Dating | None:
    if "date" not in detail:
        return None
    found = find_date(" ".join(chosen(tree, detail["date"])), timezone=timezone, language=language, now=now)
    if found is None:
        return None
    precision: Precision = (
        "day" if not isinstance(found.value, datetime) else "second" if found.value.second else "minute"
    )
    return Dating(found.value, precision, "detail", found.zone_assumed)
