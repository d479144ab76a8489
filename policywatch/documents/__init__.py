"""Policy papers seen through their pages: facts, comparing versions, how two papers are related. All pure."""

from policywatch.documents.bodies import one_body
from policywatch.documents.comparing import compare_articles
from policywatch.documents.facts import read_facts
from policywatch.documents.numbers import number_key
from policywatch.documents.relations import relate

__all__ = ["compare_articles", "number_key", "one_body", "read_facts", "relate"]
