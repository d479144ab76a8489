"""Which message a page's words are: in its title, in most of its sentences, or beside the number of a case."""

from __future__ import annotations

import re

from policywatch.extraction.fields import ASKS, FIELDS, TO_READERS
from policywatch.extraction.forms import asks_who
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.said import BARE, Said
from policywatch.extraction.source import SHORT, Page
from policywatch.extraction.spoken import by_code, by_fields, by_words, is_of_site
from policywatch.extraction.title_parts import unquoted
from policywatch.extraction.walled import asks_in, by_gate, by_rest, is_said_to_readers, wall_at_the_end
from policywatch.extraction.wording import STOPS, Message

_SHARE = 0.25
"""Share of a short page's own characters that the sentences with the message make up."""
_SHARE_OF_ARTICLE = 0.6
"""The same where a headline and a day stand over them."""
_BARE_SHARE = 0.3
_LONG_SHARE = 0.35
_CASE_SHARE = 0.12
"""Share of a page with the number of a case."""
_MOST = 0.6
"""Share of the first line from which on it is a message."""
_WORDED = 0.5
"""Share of a line of menus that words of a message are, on a page that says nothing else."""
_FIRST = 2
"""Lines of which one may be the message: the site's motto may stand before it."""
_SPECIFIC = 14
"""Characters of a title that says what the page is, whatever else is said: `Error` stands over anything."""
_WHOLLY = 0.8
"""Share of a part of the title from which on it is a message."""
_TO_HER = (
    ASKS,
    TO_READERS,
    re.compile(
        r"\bread|stor(?:y|ies)\b|article|content|briefing|lesen|artikel|inhalt|beitrag|text\b"
        r"|\bonly\b|^\W*(?:log|sign) in\b",
        re.IGNORECASE,
    ),
)
"""What the sentence of a wall has one of."""
_REFUSES = re.compile(r"denied|forbidden|unauthori[sz]ed|verweigert|拒绝|禁止|中止|受限|\b40[13]\b", re.IGNORECASE)
_PROVES = re.compile(r"verif|captcha|robot|human|mensch|secur|验证|人机|机器人|安全", re.IGNORECASE)
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")


def told(said: Said) -> tuple[str, str] | None:
    """Give the label of a message that the title or most of the page's own text is, and what it says."""
    if said.reports:
        walls = (wall_at_the_end(said, message) for message in MESSAGES if message.is_wall)
        wall = next(filter(None, walls), "")
        return ("login", f"the page says: {wall[:60]}") if wall else by_gate(said)
    for message in MESSAGES:
        specific = any(len(head) >= _SPECIFIC and message.whole.fullmatch(head) for head in said.heads)
        if specific and _by_title(said, message):
            return _label_of(message, said), f"the page says: {said.title[:60]}"
    for message in MESSAGES:
        if what := _by_title(said, message) or _by_sentences(said, message) or by_rest(said, message):
            return _label_of(message, said, what), f"the page says: {what.strip()[:60]}"
    return by_gate(said) or _by_case(said) or by_fields(said) or _by_domain(said)


def told_in_menus(page: Page) -> tuple[str, str] | None:
    """Give the label of a message that is a line of a page's menus, where it says nothing else."""
    lines = [line.text for line in page.all_lines if not (line.is_link or line.is_menu)]
    found = (
        (message.label, f"the page says: {line[:60]}")
        for line in lines
        for message in MESSAGES
        if not message.is_wall and (message.whole.fullmatch(line) or message.share_of_words(line) >= _WORDED)
    )
    return next(found, None)


def _by_title(said: Said, message: Message) -> str:
    """Give the title that is a message; over a longer text, one that tells of it."""
    heads = said.heads if said.title else said.sentences[:1]
    if not (said.is_dated or said.is_paper):
        for part in said.sentences[:_FIRST]:
            if message.whole.fullmatch(part):
                return part
    if not any(message.whole.fullmatch(head) for head in heads) or (message.label == "error" and said.has_day):
        if said.has_day or said.is_paper or said.size > SHORT or not said.title:
            return ""
        if said.is_headed and not any(map(TO_READERS.search, said.sentences)):
            return ""
        found = ((head, message.bare.search(head)) for head in heads)
        return next((head for head, match in found if match and len(match[0]) >= _WHOLLY * len(head)), "")
    patterns = (message.anywhere,) if said.has_day else (message.anywhere, message.bare)
    is_told = any(pattern.search(part) for part in said.sentences for pattern in patterns)
    return (said.title or heads[0]) if said.size <= SHORT or is_told else ""


def _by_sentences(said: Said, message: Message) -> str:
    """Give the first of the sentences with a message that make up a good part of the page."""
    if said.size > SHORT and (said.is_article or (said.has_headline and not said.has_case)):
        return ""
    found = [part for part in said.sentences if message.is_in(part) or (message.is_wall and part in said.offers)]
    if message.is_wall and said.is_article:
        found = [part for part in found if part in said.offers or is_said_to_readers(part, message)]
    share = _SHARE_OF_ARTICLE if said.is_article and not message.is_wall else _SHARE
    if said.size > SHORT:
        share = _LONG_SHARE
    if said.is_guarded or (said.has_case and not said.is_article):
        share = _CASE_SHARE
    in_title = not said.is_article and said.size <= SHORT and message.anywhere.search(unquoted(said.title))
    if found and (in_title or said.share(found) >= share):
        return found[0]
    # A wall stands under a headline, too.
    if said.has_day or said.is_paper or (said.has_headline and not (message.is_wall and said.size <= BARE)):
        return ""
    first = said.sentences[0] if said.sentences else ""
    if said.size <= SHORT and (match := message.anywhere.search(first)) and len(match[0]) >= _MOST * len(first):
        return first
    if message.label == "not found" and not is_of_site(said):
        return ""
    found = [part for part in said.sentences if message.may_be_in(part)]
    if said.has_headline:  # a sentence that speaks neither to the reader nor of reading tells of others
        found = [part for part in found if not part.endswith(STOPS) or any(to.search(part) for to in _TO_HER)]
    share = _CASE_SHARE if said.has_case or said.is_guarded else _BARE_SHARE if said.size <= BARE else _LONG_SHARE
    return found[0] if found and said.share(found) >= share else ""


def _by_case(said: Said) -> tuple[str, str] | None:
    """Give the label of a page that names the number of a case, or who asked, and has words of messages."""
    if not said.has_case or said.has_day or said.is_paper or said.size > SHORT or not said.has_words:
        return None
    if said.has_headline and said.repeats_title:
        return None
    return by_words(said) if said.hints else ("challenge", "the page names the number of a case, and nothing else")


def _by_domain(said: Said) -> tuple[str, str] | None:
    """Give the label of a short page whose title and headline are a domain: one that is for sale."""
    if said.is_dated or said.is_paper or said.size > BARE or said.page.declares_article:
        return None
    name = said.own[0].lower() if said.own else ""
    if not (_DOMAIN.fullmatch(name) and said.title.lower().startswith(name)):
        return None
    return "error", "the page has no other name than its domain"


def _label_of(message: Message, said: Said, what: str = "") -> str:
    """Give the label of a message that a page has; one that refuses and asks to log in wants no other proof."""
    if message.label == "challenge" and asks_who(said.page, for_password=True):
        return "login"
    if message.label == "shell" and by_code(said) == "not found":
        return "not found"
    if message.label == "not found" and any(one.label == "login" and one.are_in(what) for one in FIELDS):
        return "login"
    text = " ".join((said.title, *said.own))
    if message.label != "challenge" or not _REFUSES.search(text) or _PROVES.search(text):
        return message.label
    walls = [one for one in MESSAGES if one.is_wall]
    is_wall = asks_in(said) or any(wall.may_be_in(part) for wall in walls for part in said.sentences)
    return "login" if is_wall else message.label
