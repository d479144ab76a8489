"""Which label a page's fields of words, its codes and its single words speak for, where it says no whole message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.called import WORDED
from policywatch.extraction.fields import CONSENT, FIELDS, THINGS, TO_READERS
from policywatch.extraction.forms import asks_who
from policywatch.extraction.lists import A_LIST, headline_links
from policywatch.extraction.said import HINTED, Said
from policywatch.extraction.shells import is_placeholder
from policywatch.extraction.source import SHORT
from policywatch.extraction.title_parts import SITE
from policywatch.extraction.wording import SENTENCE

_LINKS = 5
"""Links as long as headlines from which on a page that says nothing else is a list."""
_SHARE_OF_FIELDS = 0.4
"""Share of an undated page that sentences make up which are put together from fields of words."""
_YOURS = re.compile(r"\W*Your?\b")
"""How a message begins that speaks to the visitor; a headline may, too."""
_US = re.compile(r"404|\b[Ww]e\b|\b[Ii]t (?:may|might)\b")
"""How a site speaks of itself, and of what is lost."""
_CODE = re.compile(r"(?<![\d.])(4\d\d|5\d\d)(?![\d.])")
_LINE_OF_CODE = 24
_CODES = {
    "401": "login", "403": "challenge", "404": "not found", "405": "challenge", "410": "not found", "412": "challenge",
    "429": "challenge", "451": "challenge",
}  # fmt: skip
"""What the codes of states of HTTP tell (RFC 9110, section 15); others are failures."""
_SOURCES = ("来源", "作者", "记者")


def by_words(said: Said) -> tuple[str, str] | None:
    """Give the label that most words of a page speak for that has neither a day nor a headline."""
    most = max(said.words, key=lambda label: said.words[label])
    is_hinted = said.words[most] >= HINTED
    is_clear = said.words[most] >= WORDED  # more than a field for a password tells
    if (not is_hinted and asks_who(said.page)) or (not is_clear and asks_who(said.page, for_password=True)):
        return "login", "the page is a form that asks who is there"
    if headline_links(said.page) >= _LINKS and not (is_hinted or said.speaks):
        return "list", A_LIST
    is_silent = not (said.has_words or said.speaks) and not any(map(SENTENCE.search, said.own))
    if is_placeholder(said.own) or (is_silent and said.is_idle and said.page.tagged("script")):
        return "shell", "the page waits for a script"
    text = [*said.heads, *said.sentences]
    label, found = _most_spoken(text)
    if not found:
        usual = "challenge" if said.has_case or said.is_guarded else "not found" if said.page.own else "shell"
        nearly = "" if is_hinted else _nearly_spoken(text)
        label = by_code(said) or nearly or (most if said.words[most] else usual)
    if label == "not found" and not is_of_site(said) and (said.has_words or said.is_headed):
        return None
    return label, f"the page says: {' '.join((said.title, *said.own)).strip()[:60]}"


def by_fields(said: Said) -> tuple[str, str] | None:
    """Give the label whose fields of words a good part of an undated page has; its headline may say it, too."""
    if said.is_dated or said.is_paper or said.size > SHORT or said.page.declares_article:
        return None
    if any(line.startswith(_SOURCES) for line in said.own):
        return None
    heads = [head for head in said.heads if not SITE.search(head)]
    text = [*heads, *said.sentences]
    label, found = _most_spoken(text)
    if not found and not said.has_headline:
        label, found = CONSENT.label, [line for line in said.own if CONSENT.are_in(line)]
    is_headed = any(part in said.heads for part in found) and any(map(TO_READERS.search, text))
    if not found or not (is_headed or sum(map(len, found)) >= _SHARE_OF_FIELDS * sum(map(len, text))):
        return None
    if said.is_named and not any(TO_READERS.search(part) or _YOURS.match(part) for part in found):
        return None
    return label, f"the page says: {found[0][:60]}"


def is_of_site(said: Said) -> bool:
    """Say whether a page speaks to the visitor, or of what a site may have lost: decisions are withdrawn, too."""
    text = " ".join((*said.heads[:1], *said.own))
    return bool(THINGS.search(text) or TO_READERS.search(text) or _US.search(text))


def by_code(said: Said) -> str:
    """Give the label of the status that a page's title or first line names."""
    codes = (_CODE.search(line) for line in (*said.heads[:1], *said.own[:1]) if len(line) <= _LINE_OF_CODE)
    return next((_CODES.get(code[1], "error") for code in codes if code), "")


def _most_spoken(text: Sequence[str]) -> tuple[str, list[str]]:
    """Give the label whose fields most of a text has, and the parts that have them."""
    spoken: dict[str, list[str]] = {fields.label: [] for fields in FIELDS}
    for fields in FIELDS:
        spoken[fields.label] += [part for part in text if fields.are_in(part)]
    return max(spoken.items(), key=lambda item: sum(map(len, item[1])))


def _nearly_spoken(text: Sequence[str]) -> str:
    """Give the label of which a text has most words, at least one of each of the first two fields; empty without."""
    whole = " ".join(text)
    nearly: dict[str, int] = {}
    for fields in FIELDS:
        found = [[match[0] for match in field.finditer(whole)] for field in fields.fields[:2]]
        if all(found):
            nearly[fields.label] = sum(len(word) for words in found for word in words)
    return max(nearly, key=lambda label: nearly[label], default="")
