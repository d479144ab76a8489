"""Stage and days of a paper in English and German reports, where they say them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from policywatch.documents.days import day_or_none
from policywatch.documents.patterns import any_of
from policywatch.models import Stage
from policywatch.text import day_of, parse_date

_HEAD = 4000
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ASKS = re.compile(
    r"(?:public|open)\s+(?:comment|consultation|feedback)|(?:comment|feedback|consultation)\s+period"
    r"|(?:solicit|seek|invit|gather|collect|call)\w*\s+(?:for\s+)?(?:public\s+|the\s+public.s\s+)?(?:opinion|comment|feedback|view)s?"
    r"|comments?\s+(?:are\s+)?(?:close|due)|konsultation\s+(?:zu|zum|zur|über)\b"
    r"|\bconsults?\s+on\b|\bconsultation\s+(?:paper\s+|document\s+)?on\b|\bkonsultiert\b"
    r"|draft\b.{0,200}\b(?:comments?|opinions?|consultation|feedback)"
    r"|entw(?:urf|ürfe)\w*\b.{0,250}\b(?:stellungnahmen?|konsultation|anhörung|kommentar\w*|rückmeldung\w*)|öffentliche\w*\s+(?:konsultation|anhörung)",
    re.IGNORECASE | re.DOTALL,
)
_DRAFT_TITLE = re.compile(r"\bdrafts?\b|\bentw(?:urf|ürfe)\w*\b|[a-zäöü]entwurf\b", re.IGNORECASE)
_EXPLAINS = re.compile(
    r"\bexplained\b|\bexplainer\b|\bQ\s?&\s?A\b|\binterpretation of\b|\bfragen und antworten\b", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:circular|catalogue)\b|\bGB(?:/[TZ])?\s?\d{2,6}\b"
    r"|\b(?:measures|rules|regulations?|provisions|guidelines?|law|standards?|action plan|notice|opinions)\b"
    r"|\b(?:criteria|requirements|frameworks?|kriterien\w*)\b"
    r"|\b\w*(?:regeln|vorschrift(?:en)?|gesetz|verordnung|maßnahmen|richtlinien?|leitlinien|standards?|aktionsplan|katalog|vorgaben|bestimmung(?:en)?)\b",
    re.IGNORECASE,
)
# A paper's own title in translation.
_TITLE = re.compile(
    r"^\W*(?:translation:\s*)?(?:(?:interim|provisional|administrative|guiding|implementing|several)\s+)*"
    r"(?:notice|circular|measures|provisions|regulations?|rules|opinions|guidelines|announcement|decision)"
    r"\s+(?:of|on|for|concerning|regarding)\b",
    re.IGNORECASE,
)
_ISSUED = any_of(
    """print[a-z]* enforc[a-z]* issue release publish promulgate unveil announce adopt enact approve finalize finalise
    erlässt erlassen
    beschließt beschlossen veröffentlich[a-z]* verabschiede[a-z]*"""
)
_ISSUES = re.compile(
    rf"\b{_ISSUED}(?:s|d|es|ed)?\b"
    r"|\b(?:takes? effect|comes? into force|(?:tritt|treten)\b.{0,60}\bin kraft|(?:gilt|gelten) ab)\b",
    re.IGNORECASE,
)
_MONTH = r"[A-Za-zä]{3,9}"
_WEEKDAY = r"(?:[a-z]{3,6}(?:day|tag|woch),?\s+(?:den\s+)?)?"
_DAY = (
    rf"{_WEEKDAY}(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<name>{_MONTH})\.?(?:,?\s+(?P<y>\d{{4}}))?"
    rf"|(?P<name2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y2>\d{{4}}))?|(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?P<dotted>\d{{1,2}}\.\d{{1,2}}\.\d{{4}}))"
)
_COMMENTS = any_of(
    """comments? feedback opinions? consultation suggestions? submissions? views? stellungnahmen? konsultation anhörung
    kommentare? rückmeldungen?"""
)
_UNTIL = r"(?:by|before|until|till|through|to|on|bis(?:\s+zum)?|am|deadline\s+(?:is|of)|due|closes?|ends?|endet|läuft)"
_DEADLINE = re.compile(
    rf"\b(?:{_COMMENTS}\b[^.;]{{0,100}}?\b{_UNTIL}|(?:deadline|frist)\b[^.;]{{0,60}}?\b(?:is|was|ends?|on|by|ist|am|endet))"
    rf"\s+(?:the\s+|on\s+|am\s+|bis\s+zum\s+)?{_DAY}",
    re.IGNORECASE,
)
# Bis zum 20. November können Bürger Stellung nehmen.
_DEADLINE_FIRST = re.compile(
    rf"\b(?:by|before|until|till|through|bis(?:\s+zum)?)\s+(?:the\s+)?{_DAY}[^.;]{{0,80}}\b(?:{_COMMENTS}|stellung)\b",
    re.IGNORECASE,
)
_FORCE = re.compile(
    rf"\b(?:(?:takes?|taking|took)\s+effect|effective|(?:comes?|coming|enters?|goes|go|went)\s+into\s+(?:force|effect)|kicks?\s+in|implemented|treten|tritt|gilt|gelten)\s+"
    rf"(?:from\s+|on\s+|as\s+of\s+|starting\s+|am\s+|zum\s+|ab\s+(?:dem\s+)?|vom\s+)?{_DAY}",
    re.IGNORECASE,
)  # fmt: skip
# Das Gesetz wird zum 1. Januar 2026 in Kraft treten, am 1. April wirksam.
_FORCE_LAST = re.compile(rf"\b(?:am|zum|ab(?:\s+dem)?)\s+{_DAY}\s+(?:in\s+kraft|wirksam|anwendbar)\b", re.IGNORECASE)


@dataclass(frozen=True)
class WesternFacts:
    """What such a report says; places are offsets into the body."""

    stage: Stage | None = None
    deadline: date | None = None
    deadline_at: tuple[int, int] = (0, 0)
    effective: date | None = None
    effective_at: tuple[int, int] = (0, 0)


def is_western(title: str, body: str) -> bool:
    """Say whether a page is written in letters: fewer than a tenth of its beginning is Chinese."""
    text = (title + body)[:2000]
    return bool(text.strip()) and len(_HAN.findall(text)) * 10 < len(text)


def read_western(title: str, body: str, published_on: date | None) -> WesternFacts:
    """Read the stage, the last day for comments and the first day in force of an English or German report."""
    head = body[:_HEAD]
    stage = _stage(title, head)
    asked = stage == "draft"
    deadline = (_first(_DEADLINE, head, published_on) or _first(_DEADLINE_FIRST, head, published_on)) if asked else None
    force = (_first(_FORCE, head, published_on) or _first(_FORCE_LAST, head, published_on)) if stage else None
    return WesternFacts(
        stage,
        deadline[0] if deadline else None,
        deadline[1] if deadline else (0, 0),
        force[0] if force else None,
        force[1] if force else (0, 0),
    )


def _stage(title: str, head: str) -> Stage | None:
    if _EXPLAINS.search(title):
        return "interpretation"
    if _ASKS.search(title) or (
        _PAPER.search(f"{title}\n{head[:600]}")
        and _ASKS.search(head[:1500])
        and (_DRAFT_TITLE.search(title) or _DRAFT_TITLE.search(head[:600]))
    ):
        return "draft"
    if _PAPER.search(title) and _DRAFT_TITLE.search(title):
        return "draft"
    issued = _ISSUES.search(title) or _FORCE.search(head, 0, 600)
    return "final" if _TITLE.search(title) or (_PAPER.search(title) and issued) else None


def _first(pattern: re.Pattern[str], text: str, published_on: date | None) -> tuple[date, tuple[int, int]] | None:
    for found in pattern.finditer(text):
        day = _value(found, published_on)
        if day:
            return day, found.span()
    return None


def _value(found: re.Match[str], published_on: date | None) -> date | None:
    if found["iso"]:
        return _read(found["iso"])
    if found["dotted"]:
        parts = [int(part) for part in found["dotted"].split(".")]
        return day_or_none(parts[2], parts[1], parts[0])
    day, name, year = found["d"] or found["d2"], found["name"] or found["name2"], found["y"] or found["y2"]
    if year:
        return _read(f"{day} {name} {year}")
    if published_on is None:
        return None
    days = [_read(f"{day} {name} {published_on.year + step}") for step in (-1, 0, 1)]
    return min((read for read in days if read), key=lambda read: abs(read - published_on), default=None)


def _read(text: str) -> date | None:
    value = parse_date(text, language="en")
    return day_of(value) if value else None
