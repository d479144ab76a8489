"""Judge the fields of a query that ask about an article and not about its words."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from policywatch.matching.concepts import load_glossary
from policywatch.matching.tree import Fact
from policywatch.models import ArticleFacts
from policywatch.text.bodies import body_and_office
from policywatch.text.pieces import pieces


def is_met(fact: Fact, facts: ArticleFacts, today: date | None) -> bool:
    """Say whether the article is as `fact` asks; ValueError for an age when `today` is not given."""
    if fact.name in ("since", "until"):
        day = first_day(fact, today)
        return facts.on is not None and (facts.on >= day if fact.name == "since" else facts.on <= day)
    if fact.name == "deadline":
        first, last = open_days(fact, today)
        return facts.comment_deadline is not None and first <= facts.comment_deadline <= last
    wanted = str(fact.value)
    if fact.name == "source":
        return any(wildcard(wanted).fullmatch(source.lower()) for source in facts.sources)
    if fact.name == "language":
        return speaks(facts.language, wanted)
    if fact.name == "site":
        host = wanted.lower().removeprefix("www.")
        return wildcard(host).fullmatch(facts.site.lower()) is not None or facts.site.lower().endswith(f".{host}")
    if fact.name == "tier":
        return facts.tier is not None and str(facts.tier) == wanted
    if fact.name == "stage":
        return facts.stage.casefold() == wanted.casefold()
    if fact.name == "number":
        return any(same_words(number, wanted) for number in facts.numbers)
    return any(_same_issuer(issuer, wanted) for issuer in facts.issuers)


def first_day(fact: Fact, today: date | None) -> date:
    """Give the day that `since:` or `until:` names; an age is counted back from `today`."""
    if isinstance(fact.value, timedelta):
        if today is None:
            raise ValueError(f"{fact.text} can only be judged on a known day")
        return today - fact.value
    if isinstance(fact.value, date):
        return fact.value
    raise ValueError(f"{fact.text} is no day")


def open_days(fact: Fact, today: date | None) -> tuple[date, date]:
    """Give the days among which the last day for comments is, of what `deadline:` asks for: from today on."""
    if today is None:
        raise ValueError(f"{fact.text} can only be judged on a known day")
    return today, today + fact.value if isinstance(fact.value, timedelta) else first_day(fact, today)


def speaks(language: str, wanted: str) -> bool:
    """Say whether `language` is `wanted` or a kind of it: zh-Hans is zh."""
    language, wanted = language.lower(), wanted.lower()
    return language == wanted or language.startswith(f"{wanted}-")


@lru_cache(maxsize=1024)
def wildcard(pattern: str) -> re.Pattern[str]:
    """Compile a name in which * stands for any characters."""
    return re.compile(".*".join(map(re.escape, re.split(r"\*+", pattern.lower()))))


def same_words(one: str, other: str) -> bool:
    """Say whether two document numbers are one, however their brackets and digits are written; `other` may hold *."""
    if "*" in other:
        return wildcard(_words(other.replace("*", "\0")).replace("\0", "*")).fullmatch(_words(one)) is not None
    return _words(one) == _words(other)


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    if "\0" in text:
        return "\0".join(_words(part) for part in text.split("\0"))
    return "".join(piece.text.lower() for piece in pieces(text))


def _same_issuer(issuer: str, wanted: str) -> bool:
    """Say whether an issuer is the body that is wanted, or an inner office of it, by any of its names."""
    body, office = _body(issuer)
    if (body, office) == _body(wanted) or (body, "") == _body(wanted):
        return True
    concept = load_glossary().find(wanted)
    return concept is not None and any(_body(form) in ((body, office), (body, "")) for form in concept.all_forms())


@lru_cache(maxsize=4096)
def _body(name: str) -> tuple[str, str]:
    body, office = body_and_office(name)
    return body.casefold(), office
