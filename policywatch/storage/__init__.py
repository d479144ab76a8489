"""Keep: the archive of what was collected, read and told, in SQLite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used
from policywatch.storage.archive import Archive, open_archive
from policywatch.storage.articles import ArticleVersion, Kept
from policywatch.storage.documents import DocumentLink, Documents
from policywatch.storage.filing import Filed
from policywatch.storage.health import SourceState
from policywatch.storage.index import Difference
from policywatch.storage.lock import RunLock, holder_of
from policywatch.storage.outbox import NewAlert, Outbox, Told
from policywatch.storage.papers import Paper, Related
from policywatch.storage.polls import PollCounts
from policywatch.storage.queues import Queues
from policywatch.storage.reminding import PaperReader, Reminding
from policywatch.storage.stories import dated_at
from policywatch.storage.writer import ArchiveWriter
from policywatch.storage.writing import WritingThread

if TYPE_CHECKING:
    from policywatch.storage.counting import Count
    from policywatch.storage.coverage import Span, span_object
    from policywatch.storage.export import article_object, exported
    from policywatch.storage.search import Facets, Page
    from policywatch.storage.trial import HeldBack, Trial, TriedStory

__all__ = [
    "Archive",
    "ArchiveWriter",
    "ArticleVersion",
    "Count",
    "Difference",
    "DocumentLink",
    "Documents",
    "Facets",
    "Filed",
    "HeldBack",
    "Kept",
    "NewAlert",
    "Outbox",
    "Page",
    "Paper",
    "PaperReader",
    "PollCounts",
    "Queues",
    "Related",
    "Reminding",
    "RunLock",
    "SourceState",
    "Span",
    "Told",
    "Trial",
    "TriedStory",
    "WritingThread",
    "article_object",
    "dated_at",
    "exported",
    "holder_of",
    "open_archive",
    "span_object",
]

# A person asks for these; a run does without.
_FILES = {
    "Count": "counting",
    "Facets": "search",
    "HeldBack": "trial",
    "Page": "search",
    "Span": "coverage",
    "Trial": "trial",
    "TriedStory": "trial",
    "article_object": "export",
    "exported": "export",
    "span_object": "coverage",
}

__getattr__ = imported_when_used(__name__, _FILES)
