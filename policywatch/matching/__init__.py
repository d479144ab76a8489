"""Queries, concepts and watches: what finds an article, and where. All pure.

One query language serves watches, search and scripts; what a watch alerts on is exactly what a search finds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used
from policywatch.matching.concepts import Glossary, load_glossary, read_concept
from policywatch.matching.glancing import Glance, can_glance
from policywatch.matching.index import (
    Expand,
    IndexColumns,
    IndexExpression,
    Narrowing,
    index_columns,
    match_expression,
    narrowing,
)
from policywatch.matching.judging import TextNeededError
from policywatch.matching.query import Query
from policywatch.matching.watches import Verdict, WatchSet
from policywatch.models import Concept
from policywatch.text.tokens import ANALYSER_VERSION, Analysed, analyse, restore

if TYPE_CHECKING:
    from policywatch.matching.explaining import Explained, explain

__all__ = [
    "ANALYSER_VERSION",
    "Analysed",
    "Concept",
    "Expand",
    "Explained",
    "Glance",
    "Glossary",
    "IndexColumns",
    "IndexExpression",
    "Narrowing",
    "Query",
    "TextNeededError",
    "Verdict",
    "WatchSet",
    "analyse",
    "can_glance",
    "explain",
    "index_columns",
    "load_glossary",
    "match_expression",
    "narrowing",
    "read_concept",
    "restore",
]

# A person asks for these; a run does without.
__getattr__ = imported_when_used(__name__, {"Explained": "explaining", "explain": "explaining"})
