"""Text itself: bytes to characters, folding, tokens, language, dates in words, workdays, addresses. All pure.

The names are imported when they are used, so that a caller pays only for what it takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.text.attached import attachment_at, own_text, with_attachments, without_attachments
    from policywatch.text.attributes import without_attribute_floods
    from policywatch.text.bodies import body_and_office, one_body
    from policywatch.text.cleaning import clean_line
    from policywatch.text.comparing import changes
    from policywatch.text.dates import parse_date
    from policywatch.text.decoding import begins_in_utf8, decode, whole_utf8
    from policywatch.text.folding import fold, fold_text, simplified
    from policywatch.text.instants import day_of, from_utc_text, instant_of, utc_text
    from policywatch.text.language import detect_language
    from policywatch.text.tokens import ANALYSER_VERSION, Analysed, analyse, restore
    from policywatch.text.urls import (
        FILE_ENDING,
        absolute_url,
        article_id,
        canonical_url,
        day_in_url,
        host_of,
        same_site,
    )
    from policywatch.text.workdays import KNOWN_YEARS, is_workday, workdays_after

_FILES = {
    "ANALYSER_VERSION": "tokens",
    "Analysed": "tokens",
    "FILE_ENDING": "urls",
    "KNOWN_YEARS": "workdays",
    "absolute_url": "urls",
    "analyse": "tokens",
    "article_id": "urls",
    "attachment_at": "attached",
    "body_and_office": "bodies",
    "canonical_url": "urls",
    "changes": "comparing",
    "clean_line": "cleaning",
    "day_in_url": "urls",
    "day_of": "instants",
    "begins_in_utf8": "decoding",
    "decode": "decoding",
    "detect_language": "language",
    "fold": "folding",
    "fold_text": "folding",
    "from_utc_text": "instants",
    "host_of": "urls",
    "instant_of": "instants",
    "is_workday": "workdays",
    "one_body": "bodies",
    "own_text": "attached",
    "parse_date": "dates",
    "restore": "tokens",
    "same_site": "urls",
    "simplified": "folding",
    "utc_text": "instants",
    "whole_utf8": "decoding",
    "with_attachments": "attached",
    "without_attachments": "attached",
    "without_attribute_floods": "attributes",
    "workdays_after": "workdays",
}

__all__ = [
    "ANALYSER_VERSION",
    "FILE_ENDING",
    "KNOWN_YEARS",
    "Analysed",
    "absolute_url",
    "analyse",
    "article_id",
    "attachment_at",
    "begins_in_utf8",
    "body_and_office",
    "canonical_url",
    "changes",
    "clean_line",
    "day_in_url",
    "day_of",
    "decode",
    "detect_language",
    "fold",
    "fold_text",
    "from_utc_text",
    "host_of",
    "instant_of",
    "is_workday",
    "one_body",
    "own_text",
    "parse_date",
    "restore",
    "same_site",
    "simplified",
    "utc_text",
    "whole_utf8",
    "with_attachments",
    "without_attachments",
    "without_attribute_floods",
    "workdays_after",
]

__getattr__ = imported_when_used(__name__, _FILES)
