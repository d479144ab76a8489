"""Keep: the archive of what was collected, read and told, in SQLite."""

from policywatch.storage.archive import Archive, ArchiveWriter, open_archive
from policywatch.storage.articles import Kept
from policywatch.storage.lock import RunLock
from policywatch.storage.outbox import NewAlert, Outbox
from policywatch.storage.polls import PollCounts
from policywatch.storage.queues import Queues

__all__ = ["Archive", "ArchiveWriter", "Kept", "NewAlert", "Outbox", "PollCounts", "Queues", "RunLock", "open_archive"]
