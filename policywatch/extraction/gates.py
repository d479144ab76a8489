"""Lines under a lead that sell the rest of an article: each says little, together they say it.

`Try Pro for 14 days`, `9,95 € im Monat`, `Already a subscriber?`: an offer is short lines, and no sentences, that
speak of reading, of a subscription, of its price and of an account, one below the other, with no text behind them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.calls import is_call
from policywatch.extraction.outline import Line
from policywatch.extraction.rows import HAS_DAY
from policywatch.extraction.wording import any_of

_KINDS = {
    "reading": any_of(r"""
        \b(?:this|full|entire|the rest of (?:this|the)) (?:article|story|post|report|piece|text|analysis)\b
        \b(?:read|reading) (?:on|the|this|full)\b|\bkeep reading\b|\bPDF\b|\bunlimited\b
        \bweiterlesen\b|\bdiese[nmrs]? (?:artikel|text|beitrag)\b
        \b(?:alle|neue|unsere) (?:\S+ )?(?:artikel|texte|inhalte)\b
        \bartikels\b|完整(?:内容|文章|版)
        全文|本文|畅读|剩余|继续阅读|解锁
    """),
    "subscription": any_of(r"""
        subscri|\b\S*abo\b|\babonn|\bplus\b|\S\+(?!\w)|\bpremium\b|\bpro\b(?! \w+:)
        订阅|会员|开通|\bVIP\b
    """),
    "price": any_of(r"""
        [$€£¥￥]\s?\d|\d\s?(?:€|euro\b|eur\b|元|usd\b)
    """),
    "period": any_of(r"""
        \b(?:weeks?|months?|years?|woche\w*|monat\w*|jahr\w*)\b|[周月年]
    """),
    "account": any_of(r"""
        \b(?:log|sign) ?in\b|\banmelden\b|\beinloggen\b|登[录入]|\baccess through\b|\balready (?:a|have|paid|subscri)
        \b(?:schon|bereits)\b.{0,30}\?
    """),
    "trial": any_of(r"""
        \bgratis\b|\bkostenlos\b|\btesten\b|\bkündbar\b|\bcancel any ?time\b|\btry\b|\btrial\b|\bfree\b
        试读|包月|包年|首月
    """),
}
_TICKETS = re.compile(r"\btickets?\b|\badmission\b|\bseats?\b|\beintritt\b|\bkarten\b|报名|门票|学费", re.IGNORECASE)
"""What is sold otherwise, with the same words."""
_ENDS = re.compile(r"[。；]$|\w{2}[.!]$")
"""How a sentence ends; a line without it is a label or a button."""
_LONGEST = 160
_BUTTON = 30
"""Characters of a link that is a button, and no headline."""


def gate_of(lines: Sequence[Line]) -> str:
    """Give the first of the lines that sell the rest of what stands above them; empty when none do."""
    if any(_TICKETS.search(line.text) for line in lines):
        return ""
    start, number = 0, 0
    best = ""
    while number < len(lines):
        start = number
        while number < len(lines) and (_kinds(lines[number]) or is_call(lines[number].text)):
            number += 1
        if number - start > 1 and start and _sells(lines[start:number]):
            best = lines[start].text
        elif number == start:
            best = "" if _ENDS.search(lines[number].text) and not lines[number].is_link else best
        number = max(number, start + 1)
    return best


def _sells(lines: Sequence[Line]) -> bool:
    kinds = set().union(*map(_kinds, lines))
    labels = [line for line in lines if not _ENDS.search(line.text) and _kinds(line) & {"price", "account", "trial"}]
    has_aim = bool(kinds & {"price", "subscription"}) and bool(kinds & {"reading", "account", "trial"})
    is_sold = "reading" in kinds or {"price", "subscription", "period"} <= kinds
    return bool(labels) and has_aim and is_sold and sum(bool(_kinds(line)) for line in lines) > 1


def _kinds(line: Line) -> frozenset[str]:
    """Give what an offer is made of that a line has: nothing of what is long, has a day, or leads to an article."""
    if len(line.text) > (_BUTTON if line.is_link else _LONGEST) or HAS_DAY.search(line.text):
        return frozenset()
    found = frozenset(kind for kind, pattern in _KINDS.items() if pattern.search(line.text))
    return found if found != {"period"} else frozenset()
