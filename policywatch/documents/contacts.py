"""Where comments on a draft are to be sent: the e-mail addresses that its notice gives."""

from __future__ import annotations

import re

from policywatch.documents.found import Found
from policywatch.documents.page import Page
from policywatch.models import Stage

_ADDRESS = re.compile(
    r"(?<![A-Za-z0-9._%+@-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})(?:@|[(〔]at[)〕])"
    r"([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})(?![A-Za-z0-9@])",
    re.IGNORECASE,
)
_HEAD = 8_000
"""Characters of a notice that may say where to write; the draft itself follows."""
_MOST = 5


def contacts_for_comments(page: Page, stage: Stage | None) -> list[Found]:
    """Find the addresses to which comments are to be sent, of a paper that is open for them."""
    if stage not in ("draft", "plan", "approval"):
        return []
    found: dict[str, Found] = {}
    for match in _ADDRESS.finditer(page.body.text, 0, _HEAD):
        address = f"{match[1]}@{match[2]}".lower()
        found.setdefault(address, Found(address, page.body, *match.span()))
    return list(found.values())[:_MOST]
