"""Walls on a page: what asks for a login or for money stands under a lead, at its end, or where else nothing stands."""

from __future__ import annotations

import re

from policywatch.extraction.calls import is_call
from policywatch.extraction.fields import ASKS, FIELDS, TO_READERS
from policywatch.extraction.gates import gate_of
from policywatch.extraction.messages import MESSAGES
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.said import Said
from policywatch.extraction.source import SHORT
from policywatch.extraction.walls import FREE, REST, is_offer
from policywatch.extraction.wording import STOPS, Message

_LOGIN_BOX = re.compile(
    r"(?:登[录入]|注册|会员|用户|专区|中心|log ?in|sign ?(?:in|up)|register|members?|area|subscribe|anmelden"
    r"|registrieren|abo|[\W_])+",
    re.IGNORECASE,
)
"""What is written on a box for a login."""
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
_MONTH = re.compile(r"\d{1,2}\s*月")


def by_rest(said: Said, message: Message) -> str:
    """Give the first sentence of a wall where nothing else stands under the headline and its day."""
    if not message.is_wall or said.size > SHORT:
        return ""
    if wall := _wall_under_a_lead(said, message) or wall_at_the_end(said, message):
        return wall
    rest = [part for part in said.sentences if not (said.is_byline(part) or is_call(part))]
    worded = [part for part in rest if message.may_be_in(part) or part in said.offers]
    if rest and len(worded) == len(rest):
        is_told = any(map(TO_READERS.search, rest)) and not said.is_paper
        return rest[0] if is_told or not any(part.endswith(STOPS) for part in rest) else ""
    asked = [part for part in rest if part in worded or is_offer(part) or ASKS.search(part)]
    is_wall = not said.is_paper and len(asked) == len(rest) and any(map(ASKS.search, rest))
    return next((part for part in rest if is_offer(part) or _asks_in(part, message)), "") if is_wall else ""


def wall_at_the_end(said: Said, message: Message) -> str:
    """Give the last line under the lead of an article if it is short and sells the rest of what stands above it."""
    lines = [line for line in said.own if not said.is_byline(line)]
    if said.is_paper or said.size > _LEAD or len(lines) < _LINES_OF_LEAD:
        return ""
    last = lines[-1]
    if len(last) > _LAST or HAS_DAY.search(last) or FREE.search(last) or not REST.search(last):
        return ""
    is_asked = bool(ASKS.search(last) or TO_READERS.search(last))
    if _ELSEWHERE.search(last) or not (is_asked or (_BEGINS.match(last) and not last.endswith(STOPS))):
        return ""  # told of others, or of another site
    is_worded = message.may_be_in(last) or message.words.search(last) or _LOGIN_WORDS.search(last)
    return last if is_worded else ""


def by_gate(said: Said) -> tuple[str, str] | None:
    """Give the label of a page whose lines sell what they do not show."""
    if said.is_paper or said.size > SHORT:
        return None
    gate = gate_of([line for line in said.page.said_lines if not line.is_menu or line.is_link])
    return ("login", f"the page says: {gate[:60]}") if gate else None


def is_said_to_readers(part: str, message: Message) -> bool:
    """Say whether a wall's sentence speaks to readers, or says nothing else: what has a day is told of another."""
    found = [match[0] for pattern in (message.anywhere, message.bare) for match in pattern.finditer(part)]
    is_most = not found or sum(map(len, found)) >= _MOST_OF_WALL * len(part)
    return not (HAS_DAY.search(part) or _MONTH.search(part)) and (is_most or bool(ASKS.search(part)))


def asks(said: Said) -> bool:
    """Say whether a good part of a page speaks to the reader of a login."""
    walls = [message for message in MESSAGES if message.is_wall]
    spoken = [part for part in said.sentences if TO_READERS.search(part)]
    found = [part for part in spoken if any(wall.may_be_in(part) for wall in walls)]
    return sum(map(len, found)) >= _SHARE_OF_WALL * sum(map(len, said.sentences)) > 0


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


def _asks_in(part: str, message: Message) -> bool:
    if message.is_in(part):
        return is_said_to_readers(part, message)
    is_asked = ASKS.search(part) and not HAS_DAY.search(part)
    return bool(is_asked) and any(one.label == message.label and one.are_in(part) for one in FIELDS)
