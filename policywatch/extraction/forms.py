"""Forms by which a page asks who is there, and boxes to tick for those who are no machine."""

from __future__ import annotations

import re

from policywatch.extraction.source import Page

_FIELDS = 4
"""Fields of a form by which a reader is to register; letters by mail are ordered with fewer."""
_LINKS_OF_LOGIN = 2
"""Links beside a login: to register, for those who forgot their password."""

_PROOF = re.compile(r"(?:^|\s)(?:g-recaptcha|h-captcha|cf-turnstile|frc-captcha|geetest\S*)(?=$|\s)")
"""Classes of such boxes, which their makers ask for."""


def asks_who(page: Page, *, for_password: bool = False) -> bool:
    """Say whether a page has a field for a password, or for an address among those of a form.

    A form with room for a text is one for comments.
    """
    letters = {field for form in page.tagged("form") if form.find(".//textarea") is not None for field in form.iter()}
    fields = (field for field in page.tagged("input") if field not in letters)
    kinds = [(field.get("type") or "text").lower() for field in fields]
    return "password" in kinds or (not for_password and "email" in kinds and len(kinds) >= _FIELDS)


def asks_first(page: Page) -> bool:
    """Say whether a field for a password is all that a page without menus has beside a line or two."""
    return len(page.tagged("a")) <= _LINKS_OF_LOGIN and asks_who(page, for_password=True)


def asks_proof(page: Page) -> bool:
    """Say whether a page has a box to prove that no machine is there, by itself: not that of a form to fill in."""
    outline = page.outline
    boxes = [number for number, classes in enumerate(outline.classes) if _PROOF.search(classes)]
    for number in boxes:
        while number > 0 and outline.tags[number] != "form":
            number = outline.parents[number]
        inside = outline.elements[number : outline.ends[number]] if number > 0 else []
        if not any(field.tag == "textarea" or field.get("type") in ("email", "text") for field in inside):
            return True
    return False
