"""Policy papers seen through their pages: facts, comparing versions, how two papers are related. All pure.

The names are imported when they are used: their patterns take 80 ms to compile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.documents.calendar import calendar_of, days_of, days_to_come
    from policywatch.documents.comparing import compare_articles
    from policywatch.documents.facts import read_facts
    from policywatch.documents.keys import paper_keys
    from policywatch.documents.numbers import number_key
    from policywatch.documents.relations import extends, relate
    from policywatch.documents.summary import face_of, summarise

_FILES = {
    "calendar_of": "calendar",
    "days_of": "calendar",
    "days_to_come": "calendar",
    "compare_articles": "comparing",
    "number_key": "numbers",
    "paper_keys": "keys",
    "read_facts": "facts",
    "relate": "relations",
    "extends": "relations",
    "face_of": "summary",
    "summarise": "summary",
}

__all__ = [
    "calendar_of",
    "compare_articles",
    "days_of",
    "days_to_come",
    "extends",
    "face_of",
    "number_key",
    "paper_keys",
    "read_facts",
    "relate",
    "summarise",
]

__getattr__ = imported_when_used(__name__, _FILES)
