"""A news monitor for Chinese AI policy.

The public names are imported when they are used, so that `import policywatch` costs nothing.

    from policywatch import open_archive
    with open_archive("archive.db") as archive:
        for article in archive.search("~大模型 title:征求意见 since:30d"):
            print(article.published_on, article.source_id, article.title, article.url)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.documents import compare_articles, read_facts, relate
    from policywatch.errors import ArchiveError, ParseError, PolicywatchError, QueryError
    from policywatch.extraction import read_head, read_page
    from policywatch.matching import Query
    from policywatch.models import Article, Comparison, Facts, Head, Hit, PaperPage, Reading, Relation, StoryText
    from policywatch.storage import open_archive
    from policywatch.stories import group_stories

__version__ = "0.1.0"

_ROOMS = {
    "ArchiveError": "errors",
    "Article": "models",
    "Comparison": "models",
    "Facts": "models",
    "Head": "models",
    "Hit": "models",
    "PaperPage": "models",
    "ParseError": "errors",
    "PolicywatchError": "errors",
    "Query": "matching",
    "QueryError": "errors",
    "Reading": "models",
    "Relation": "models",
    "StoryText": "models",
    "compare_articles": "documents",
    "group_stories": "stories",
    "open_archive": "storage",
    "read_facts": "documents",
    "read_head": "extraction",
    "read_page": "extraction",
    "relate": "documents",
}

__all__ = [
    "ArchiveError",
    "Article",
    "Comparison",
    "Facts",
    "Head",
    "Hit",
    "PaperPage",
    "ParseError",
    "PolicywatchError",
    "Query",
    "QueryError",
    "Reading",
    "Relation",
    "StoryText",
    "compare_articles",
    "group_stories",
    "open_archive",
    "read_facts",
    "read_head",
    "read_page",
    "relate",
]


__getattr__ = imported_when_used(__name__, _ROOMS)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
