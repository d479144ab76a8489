"""Keep: the archive of what was collected, read and told, in SQLite."""

from policywatch.storage.archive import Archive, ArchiveWriter, open_archive
from policywatch.storage.articles import ArticleVersion, Kept
from policywatch.storage.health import SourceState
from policywatch.storage.lock import RunLock, holder_of
from policywatch.storage.outbox import NewAlert, Outbox
from policywatch.storage.polls import PollCounts
from policywatch.storage.queues import Queues

__all__ = [
    "Archive",
    "ArchiveWriter",
    "ArticleVersion",
    "Kept",
    "NewAlert",
    "Outbox",
    "PollCounts",
    "Queues",
    "RunLock",
    "SourceState",
    "holder_of",
    "open_archive",
]
