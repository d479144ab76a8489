"""What a source's server answered, read in one go: its rows, what to ask next, and what is odd about it.

Pure, so that a process of its own can do it: an answer that was made to cost time holds up nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from policywatch.errors import ParseError
from policywatch.models import Source, Usual
from policywatch.spiders.answer import Answer
from policywatch.spiders.doubts import Doubt, doubt_about_rows, trouble_behind
from policywatch.spiders.kinds import read_answer


@dataclass(frozen=True)
class ListAnswer:
    """The bytes that came from an address of a source, the charset of the HTTP header, and what is usual there."""

    content: bytes
    url: str
    source: Source
    usual: Usual
    declared: str | None
    now: datetime


@dataclass(frozen=True)
class ListReading:
    """What was read: the answer, and what is odd about it. With a `failure`, which has a label, it has no rows."""

    answer: Answer = field(default_factory=Answer)
    doubt: Doubt | None = None
    failure: Doubt | None = None
    label: str = ""


def read_list(given: ListAnswer) -> ListReading:
    """Read what a source answered; what is no list is told in the reading, never raised."""
    answer = Answer()
    try:
        answer = read_answer(given.content, given.url, given.source, declared=given.declared, now=given.now)
        if answer.asks and not answer.items:
            return ListReading(answer)
        doubt = doubt_about_rows(
            answer.items, given.content, given.url, given.source, given.usual, declared=given.declared, now=given.now
        )
    except ParseError as exc:
        failure = trouble_behind(exc, given.content, declared=given.declared)
        return ListReading(answer, failure=failure, label=exc.label)
    return ListReading(answer, doubt)
