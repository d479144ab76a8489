"""Forms by which a page asks who is there."""

from __future__ import annotations

from policywatch.extraction.source import Page

_FIELDS = 4
"""Fields of a form by which a reader is to register; letters by mail are ordered with fewer."""


def asks_who(page: Page) -> bool:
    """Say whether a page has a field for a password, or for an address among those of a form."""
    kinds = [(field.get("type") or "text").lower() for field in page.tagged("input")]
    return "password" in kinds or ("email" in kinds and len(kinds) >= _FIELDS)
