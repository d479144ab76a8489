"""What a source's server answered, read in one go: its rows, what to ask next, and what is odd about it.

Pure, so that a process of its own can do it: an answer that was made to cost time holds up nobody else.
"""

from __future__ import annotations

from policywatch.errors import ParseError
from policywatch.spiders.answer import Answer, ListAnswer, ListReading
from policywatch.spiders.doubts import doubt_about_rows, trouble_behind
from policywatch.spiders.kinds import read_answer


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
