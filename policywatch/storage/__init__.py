"""Keep: the archive of what was collected, read and told, in SQLite."""

from policywatch.storage.archive import Archive, ArchiveWriter, open_archive
from policywatch.storage.articles import Kept
from policywatch.storage.export import article_object, exported
from policywatch.storage.index import Difference
from policywatch.storage.outbox import NewAlert, Outbox
from policywatch.storage.queues import PollCounts
from policywatch.storage.search import Count, Facets
from policywatch.storage.trial import HeldBack, Trial, TriedStory

__all__ = [
    "Archive",
    "ArchiveWriter",
    "Count",
    "Difference",
    "Facets",
    "HeldBack",
    "Kept",
    "NewAlert",
    "Outbox",
    "PollCounts",
    "Trial",
    "TriedStory",
    "article_object",
    "exported",
    "open_archive",
]
