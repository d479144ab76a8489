"""The lead of an article, which some readers take for a second headline, put back over its text."""

from __future__ import annotations

import re

from policywatch.extraction.source import Page
from policywatch.extraction.voting import plain

_SHORTEST = 120
"""Characters of a lead; what is shorter is a second headline."""
_CLAIMED = 40
"""Letters by which the page's description of itself is known to be its lead."""
_WITHIN = 16
"""Lines over the text among which a lead is looked for."""
_ENDS = re.compile(r"[.!?…。！？][\"“”»«’'）)]*$")
_NAME = re.compile(
    r"(?:^|[\s_-])(?:lead|teaser|intro|vorspann|abstract|standfirst|excerpt|summary)(?:[\s_-]?(?:text|paragraph))?(?:$|\s)",
    re.IGNORECASE,
)
_DESCRIPTIONS = ("description", "og:description", "twitter:description")


def with_lead(body: str, page: Page) -> str:
    """Give a text with its lead over it: a paragraph that is named so, or with which the page describes itself.

    What stands in a `<header>` is a second headline, and no part of the text.
    """
    claims = [plain(page.metas.get(name, ""))[:_CLAIMED] for name in _DESCRIPTIONS]
    claims = [claim for claim in claims if len(claim) == _CLAIMED]
    known = plain(body)
    first = plain(body.partition("\n")[0])
    lines = page.text_lines
    end = next((number for number, line in enumerate(lines) if plain(line.text) == first), 0)
    for line in lines[max(0, end - _WITHIN) : end]:
        if len(line.text) < _SHORTEST or not _ENDS.search(line.text) or line.is_link:
            continue
        around = list(page.outline.around(line.holder))
        words = plain(line.text)
        is_lead = words.startswith(tuple(claims)) or any(_NAME.search(classes) for _, classes in around[:2])
        if is_lead and words[:_CLAIMED] not in known and all(tag != "header" for tag, _ in around):
            return f"{line.text}\n{body}"
    return body
