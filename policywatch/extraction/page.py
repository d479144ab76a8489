"""Bytes of a page to a reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from policywatch.errors import ParseError
from policywatch.extraction.attachments.links import attachments_of
from policywatch.extraction.body import body_of
from policywatch.extraction.document import is_document, read_document
from policywatch.extraction.head import NO_DETAIL, dates_of, headline_of, language_of, page_of, refuse
from policywatch.extraction.heading import heading_over
from policywatch.extraction.tree import chosen
from policywatch.models import Reading
from policywatch.text import detect_language


def read_page(
    content: bytes,
    url: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    detail: Mapping[str, str] = NO_DETAIL,
    row_title: str = "",
    declared: str | None = None,
    now: datetime | None = None,
) -> Reading:
    """Read title, dates, language and body out of the bytes of a page.

    `language` and `timezone` (IANA) are those of the source: a prior, and the zone of times that name none. `detail`
    holds selectors of the source's own for `title`, `body` and `date`, which win where they find text. `row_title` is
    what the list called the page, `declared` the charset of the HTTP header, `now` the instant of fetching, against
    which relative dates are read. A document in place of a page (PDF, office file) is read as `read_attachment` does.
    Raise ParseError with a label when the page is no article.
    """
    if is_document(content):
        return read_document(content, url, language=language, row_title=row_title)
    page = page_of(content, url, declared)
    carried = refuse(page, url, row_title)
    title = headline_of(page, detail, row_title)
    guess = language_of(page, language, carried)
    body = "\n".join(chosen(page.tree, detail["body"])) if "body" in detail else ""
    body = body or carried or body_of(page, guess, title)
    if not detail.get("title"):
        title = heading_over(page, title, body)
        body = body.removeprefix(f"{title}\n")
    spoken = detect_language(body if len(body) > 40 else f"{title}\n{body}", prior=language or guess)
    if not body and not title:
        raise ParseError("empty", "neither title nor text was found", url=url)
    dating = dates_of(page, url, title, detail=detail, timezone=timezone, language=spoken, now=now)
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
