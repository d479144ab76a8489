"""Which message a page's words are: in its title, in most of its sentences, or in fields of words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.calls import is_call
from policywatch.extraction.fields import ASKS, CONSENT, FIELDS, THINGS, TO_READERS
from policywatch.extraction.forms import asks_who
from policywatch.extraction.gates import gate_of
from policywatch.extraction.lists import A_LIST, headline_links
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.said import BARE, HINTED, SITE, Said, unquoted
from policywatch.extraction.shells import is_placeholder
from policywatch.extraction.source import SHORT
from policywatch.extraction.walls import FREE, REST, is_offer
from policywatch.extraction.wording import SENTENCE, Message

_SHARE = 0.25
"""Share of a short page's own characters that the sentences with the message make up."""
_SHARE_OF_ARTICLE = 0.6
"""The same where a headline and a day stand over them."""
_BARE_SHARE = 0.3
_LONG_SHARE = 0.35
_CASE_SHARE = 0.12
"""Share of a page with the number of a case."""
_LOGIN_BOX = re.compile(
    r"(?:登[录入]|注册|会员|用户|专区|中心|log ?in|sign ?(?:in|up)|register|members?|area|subscribe|anmelden"
    r"|registrieren|abo|[\W_])+",
    re.IGNORECASE,
)
"""What is written on a box for a login."""
_MOST = 0.6
"""Share of the first line from which on it is a message."""
_LINKS = 5
"""Links as long as headlines from which on a page that says nothing else is a list."""
_FIRST = 2
"""Lines of which one may be the message: the site's motto may stand before it."""
_SPECIFIC = 14
"""Characters of a title that says what the page is, whatever else is said: `Error` stands over anything."""
_WHOLLY = 0.8
"""Share of a part of the title from which on it is a message."""
_SHARE_OF_FIELDS = 0.4
"""Share of an undated page that sentences make up which are put together from fields of words."""
_MOST_OF_WALL = 0.4
"""Share of a sentence from which on it says no more than that it asks for a login."""
_SHARE_OF_WALL = 0.4
"""Share of a page that a wall and all behind it make up under the lead of an article."""
_LEAD = 260
"""Characters of a page that has no more than the lead of an article."""
_LINES_OF_LEAD = 3
"""A headline, a lead and a wall."""
_LAST = 90
_ELSEWHERE = re.compile(r"登[录入][^，。]{0,16}(?:平台|系统)|\bim portal\b|\(registration|报名|申报", re.IGNORECASE)
_BEGINS = re.compile(
    r"\W*(?:登[录入]|注册|订阅(?!者|用户)|开通|购买|付费|解锁|扫码|微信|成为|加入|免费|立即|打开|剩余|余下|未登|继续|仅|以[上下]|VIP|[本此该]|需|支持"
    r"|会员(?:专享|专属|可)|[A-Za-zÄÖÜ])"
)
"""How a line begins that sells, and does not tell what others may do."""
_LOGIN_WORDS = next(one for one in FIELDS if one.label == "login").fields[0]
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
_YOURS = re.compile(r"\W*Your?\b")
"""How a message begins that speaks to the visitor; a headline may, too."""
_US = re.compile(r"404|\b[Ww]e\b|\b[Ii]t (?:may|might)\b")
"""How a site speaks of itself, and of what is lost."""
_REFUSES = re.compile(r"denied|forbidden|unauthori[sz]ed|verweigert|拒绝|禁止|中止|受限|\b40[13]\b", re.IGNORECASE)
_PROVES = re.compile(r"verif|captcha|robot|human|mensch|secur|验证|人机|机器人|安全", re.IGNORECASE)
_CODE = re.compile(r"(?<![\d.])(4\d\d|5\d\d)(?![\d.])")
_LINE_OF_CODE = 24
_CODES = {
    "401": "login", "403": "challenge", "404": "not found", "405": "challenge", "410": "not found", "412": "challenge",
    "429": "challenge", "451": "challenge",
}  # fmt: skip
"""What the codes of states of HTTP tell (RFC 9110, section 15); others are failures."""
_CLEARLY = 0.16
"""Share of a page's letters that words of one label are, from which on they tell more than a field for a password."""
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_MONTH = re.compile(r"\d{1,2}\s*月")
_SOURCES = ("来源", "作者", "记者")
_STOPS = ("。", ".", "！", "!")


def told(said: Said) -> tuple[str, str] | None:
    """Give the label of a message that the title or most of the page's own text is, and what it says."""
    if said.reports:
        walls = (_wall_at_the_end(said, message) for message in MESSAGES if message.is_wall)
        wall = next(filter(None, walls), "")
        return ("login", f"the page says: {wall[:60]}") if wall else _by_gate(said)
    for message in MESSAGES:
        specific = any(len(head) >= _SPECIFIC and message.whole.fullmatch(head) for head in said.heads)
        if specific and _by_title(said, message):
            return _label_of(message, said), f"the page says: {said.title[:60]}"
    for message in MESSAGES:
        if what := _by_title(said, message) or _by_sentences(said, message) or _by_rest(said, message):
            return _label_of(message, said, what), f"the page says: {what.strip()[:60]}"
    return _by_gate(said) or _by_case(said) or _by_fields(said) or _by_domain(said)


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
        found = [part for part in found if part in said.offers or _is_asked(part, message)]
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
    if message.label == "not found" and not _is_of_site(said):
        return ""
    found = [part for part in said.sentences if message.may_be_in(part)]
    if said.has_headline:  # a sentence that speaks neither to the reader nor of reading tells of others
        found = [part for part in found if not part.endswith(_STOPS) or any(to.search(part) for to in _TO_HER)]
    share = _CASE_SHARE if said.has_case or said.is_guarded else _BARE_SHARE if said.size <= BARE else _LONG_SHARE
    return found[0] if found and said.share(found) >= share else ""


def _by_rest(said: Said, message: Message) -> str:
    """Give the first sentence of a wall where nothing else stands under the headline and its day."""
    if not message.is_wall or said.size > SHORT:
        return ""
    if wall := _wall_under_a_lead(said, message) or _wall_at_the_end(said, message):
        return wall
    rest = [part for part in said.sentences if not (said.is_byline(part) or is_call(part))]
    worded = [part for part in rest if message.may_be_in(part) or part in said.offers]
    if rest and len(worded) == len(rest):
        is_told = any(map(TO_READERS.search, rest)) and not said.is_paper
        return rest[0] if is_told or not any(part.endswith(_STOPS) for part in rest) else ""
    asked = [part for part in rest if part in worded or is_offer(part) or ASKS.search(part)]
    is_wall = not said.is_paper and len(asked) == len(rest) and any(map(ASKS.search, rest))
    return next((part for part in rest if is_offer(part) or _asks_in(part, message)), "") if is_wall else ""


def _wall_under_a_lead(said: Said, message: Message) -> str:
    """Give the sentence of a wall that with what else is offered takes as much room as the text over it."""
    if said.is_paper or not (said.is_dated or said.has_byline):
        return ""
    strong = [part for part in said.sentences if part in said.offers or _asks_in(part, message)]
    weak = (at for at, part in enumerate(said.sentences) if message.words.search(part) or message.bare.search(part))
    start = min((*weak, *map(said.sentences.index, strong)), default=0)
    text = [part for part in said.sentences if not (is_call(part) or said.is_byline(part))]
    tail = [part for part in said.sentences[start:] if part in text]
    return strong[0] if strong and sum(map(len, tail)) >= _SHARE_OF_WALL * sum(map(len, text)) else ""


def _wall_at_the_end(said: Said, message: Message) -> str:
    """Give the last line under the lead of an article if it is short and sells the rest of what stands above it."""
    lines = [line for line in said.own if not said.is_byline(line)]
    if said.is_paper or said.size > _LEAD or len(lines) < _LINES_OF_LEAD:
        return ""
    last = lines[-1]
    if len(last) > _LAST or HAS_DAY.search(last) or FREE.search(last) or not REST.search(last):
        return ""
    is_asked = bool(ASKS.search(last) or TO_READERS.search(last))
    if _ELSEWHERE.search(last) or not (is_asked or (_BEGINS.match(last) and not last.endswith(_STOPS))):
        return ""  # told of others, or of another site
    is_worded = message.may_be_in(last) or message.words.search(last) or _LOGIN_WORDS.search(last)
    return last if is_worded else ""


def _asks_in(part: str, message: Message) -> bool:
    if message.is_in(part):
        return _is_asked(part, message)
    is_asked = ASKS.search(part) and not HAS_DAY.search(part)
    return bool(is_asked) and any(one.label == message.label and one.are_in(part) for one in FIELDS)


def _is_asked(part: str, message: Message) -> bool:
    """Say whether a wall's sentence speaks to readers, or says nothing else: what has a day is told of another."""
    found = [match[0] for pattern in (message.anywhere, message.bare) for match in pattern.finditer(part)]
    is_most = not found or sum(map(len, found)) >= _MOST_OF_WALL * len(part)
    return not (HAS_DAY.search(part) or _MONTH.search(part)) and (is_most or bool(ASKS.search(part)))


def _by_gate(said: Said) -> tuple[str, str] | None:
    """Give the label of a page whose lines sell what they do not show."""
    if said.is_paper or said.size > SHORT:
        return None
    gate = gate_of([line for line in said.page.said_lines if not line.is_menu or line.is_link])
    return ("login", f"the page says: {gate[:60]}") if gate else None


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


def _by_fields(said: Said) -> tuple[str, str] | None:
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


def _most_spoken(text: Sequence[str]) -> tuple[str, list[str]]:
    """Give the label whose fields most of a text has, and the parts that have them."""
    spoken: dict[str, list[str]] = {fields.label: [] for fields in FIELDS}
    for fields in FIELDS:
        spoken[fields.label] += [part for part in text if fields.are_in(part)]
    return max(spoken.items(), key=lambda item: sum(map(len, item[1])))


def _is_of_site(said: Said) -> bool:
    """Say whether a page speaks to the visitor, or of what a site may have lost: decisions are withdrawn, too."""
    text = " ".join((*said.heads[:1], *said.own))
    return bool(THINGS.search(text) or TO_READERS.search(text) or _US.search(text))


def asks(said: Said) -> bool:
    """Say whether a good part of a page speaks to the reader of a login."""
    walls = [message for message in MESSAGES if message.is_wall]
    spoken = [part for part in said.sentences if TO_READERS.search(part)]
    found = [part for part in spoken if any(wall.may_be_in(part) for wall in walls)]
    return sum(map(len, found)) >= _SHARE_OF_WALL * sum(map(len, said.sentences)) > 0


def _label_of(message: Message, said: Said, what: str = "") -> str:
    """Give the label of a message that a page has; one that refuses and asks to log in wants no other proof."""
    if message.label == "not found" and any(one.label == "login" and one.are_in(what) for one in FIELDS):
        return "login"
    text = " ".join((said.title, *said.own))
    if message.label != "challenge" or not _REFUSES.search(text) or _PROVES.search(text):
        return message.label
    walls = [one for one in MESSAGES if one.is_wall]
    is_wall = asks_in(said) or any(wall.may_be_in(part) for wall in walls for part in said.sentences)
    return "login" if is_wall else message.label


def asks_in(said: Said) -> bool:
    """Say whether a page asks readers in for reading: a box with a login says no more than what it is."""
    return any(fields.label == "login" and fields.are_in(part) for fields in FIELDS for part in said.sentences)


def is_box(said: Said) -> bool:
    """Say whether a page says no more of logins than what a box for one is called: `Login`, 登录 / 注册."""
    walls = [message for message in MESSAGES if message.is_wall]
    return all(
        _LOGIN_BOX.fullmatch(part) or not any(wall.words.search(part) or wall.may_be_in(part) for wall in walls)
        for part in said.sentences
    )


def by_words(said: Said) -> tuple[str, str] | None:
    """Give the label that most words of a page speak for that has neither a day nor a headline."""
    most = max(said.words, key=lambda label: said.words[label])
    is_hinted, is_clear = said.words[most] >= HINTED, said.words[most] >= _CLEARLY
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
        label = _by_code(said) or nearly or (most if said.words[most] else usual)
    if label == "not found" and not _is_of_site(said) and (said.has_words or said.is_headed):
        return None
    return label, f"the page says: {' '.join((said.title, *said.own)).strip()[:60]}"


def _by_code(said: Said) -> str:
    """Give the label of the status that a page's title or first line names."""
    codes = (_CODE.search(line) for line in (*said.heads[:1], *said.own[:1]) if len(line) <= _LINE_OF_CODE)
    return next((_CODES.get(code[1], "error") for code in codes if code), "")


def _nearly_spoken(text: Sequence[str]) -> str:
    """Give the label of which a text has most words, at least one of each of the first two fields; empty without."""
    whole = " ".join(text)
    nearly: dict[str, int] = {}
    for fields in FIELDS:
        found = [[match[0] for match in field.finditer(whole)] for field in fields.fields[:2]]
        if all(found):
            nearly[fields.label] = sum(len(word) for words in found for word in words)
    return max(nearly, key=lambda label: nearly[label], default="")
