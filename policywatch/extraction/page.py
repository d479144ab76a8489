"""Bytes of a page to a reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import unquote, urlsplit

from policywatch.errors import ParseError
from policywatch.extraction.attachments.links import attachments_of
from policywatch.extraction.attachments.reading import read_attachment
from policywatch.extraction.body import body_of
from policywatch.extraction.carried import carried_text
from policywatch.extraction.dating import Dating, dating_of
from policywatch.extraction.source import Page
from policywatch.extraction.title import title_of, title_over
from policywatch.extraction.tree import Element, chosen
from policywatch.extraction.trouble import trouble_with
from policywatch.models import Precision, Reading
from policywatch.text import clean_line, day_in_url, decode, detect_language
from policywatch.text.dates import find_date

_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"Rar!", b"{\\rtf")
"""What files begin with that are documents or hold them."""
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_SAMPLE = 2_500
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
    which relative dates are read. A document in place of a page (PDF, office file) is read as `read_attachment` does.
    Raise ParseError with a label when the page is no article.
    """
    if content.startswith(_DOCUMENTS):
        return _document(content, url, language=language, row_title=row_title)
    if content.startswith(_PICTURES):
        raise ParseError("empty", "not a page but a picture", url=url)
    text = decode(content, declared=declared)
    page = Page.parse(text)
    if page is None:
        raise ParseError("empty", "the page has no text", url=url)
    trouble = trouble_with(page, row_title)
    carried = carried_text(page) if trouble and trouble[0] == "shell" else ""
    if trouble and not carried:
        raise ParseError(*trouble, url=url)
    title = " ".join(chosen(page.tree, detail["title"])) if "title" in detail else ""
    title = title or title_of(page, row_title)
    guess = detect_language("\n".join(page.lines or [carried])[:_SAMPLE], prior=language)
    body = "\n".join(chosen(page.tree, detail["body"])) if "body" in detail else ""
    body = body or carried or body_of(page, guess, title)
    if not detail.get("title"):
        title = title_over(page, title, body)
        body = body.removeprefix(f"{title}\n")
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


def _document(content: bytes, url: str, *, language: str | None, row_title: str) -> Reading:
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
