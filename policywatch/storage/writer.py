"""The archive as it is written, by the service and by the few commands that change something."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from policywatch.models import Snapshot, Source, Version
from policywatch.storage import steps, upkeep
from policywatch.storage.archive import Archive
from policywatch.storage.articles import Articles, Snapshots
from policywatch.storage.connection import open_for_reading, open_for_writing, savepoint, snapshots_beside, transaction
from policywatch.storage.dispatch import Dispatch
from policywatch.storage.filing import Filing
from policywatch.storage.health import Health
from policywatch.storage.index import Difference, Index
from policywatch.storage.marks import Marks
from policywatch.storage.notices import Notices
from policywatch.storage.outbox import Outbox
from policywatch.storage.papers import correct
from policywatch.storage.queues import Queues
from policywatch.storage.reminding import Reminding
from policywatch.storage.signs import SourceSigns
from policywatch.storage.stories import Stories
from policywatch.storage.summaries import Summaries


class ArchiveWriter(Archive):
    """The archive as the service writes it: made when it is not there, brought up to date when it is older."""

    def __init__(self, path: Path | str, sources: Iterable[Source] = ()) -> None:
        super().__init__(path)
        self._snapshots = open_for_writing(snapshots_beside(self.path), steps.SNAPSHOTS)
        self._sources = {source.id: source for source in sources}
        self.queues = Queues(self._connection, self._sources)
        self.articles = Articles(self._connection)
        self.stories = Stories(self._connection)
        self.index = Index(self._connection)
        self.outbox = Outbox(self._connection)
        self.documents: Filing = Filing(self._connection)
        self.reminding = Reminding(self._connection)
        self.dispatch = Dispatch(self._connection)
        self.health = Health(self._connection)
        self.signs = SourceSigns(self._connection)
        self.marks = Marks(self._connection)
        self.notices = Notices(self._connection)
        self.summaries = Summaries(self._connection)

    def _open(self) -> sqlite3.Connection:
        return open_for_writing(self.path, steps.ARCHIVE)

    def close(self) -> None:
        """Close both files."""
        self._snapshots.close()
        super().close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the write lock: all that is written inside is kept together, or not at all."""
        is_outermost = not self._connection.in_transaction
        with self.index.remembering(), transaction(self._connection):
            yield
            if is_outermost:
                self.index.flush()

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Inside a transaction: undo what is written inside when it raises, and nothing else."""
        with self.index.remembering(), savepoint(self._connection):
            yield

    def reading_queues(self) -> Queues:
        """Give the queues over a connection of their own that only reads, for a thread other than the writing one."""
        return Queues(open_for_reading(self.path), self._sources)

    def beside(self) -> ArchiveWriter:
        """Open the archive once more, for another thread that writes."""
        return ArchiveWriter(self.path, self._sources.values())

    def keep_snapshots(self, snapshots: Iterable[tuple[str, Version, Snapshot]]) -> None:
        """Keep the bytes that versions were read from, by the id of their address, in their own file.

        Only the hash is kept where a reading is no news.
        """
        shelf = Snapshots(self._snapshots)
        with transaction(self._snapshots):
            for id, version, snapshot in snapshots:
                shelf.add(id, snapshot, with_bytes=self.articles.is_news(version))

    def keep_evidence(self, source_id: str, content: bytes, at: datetime) -> str:
        """Keep the bytes of an odd answer of a source; give their hash."""
        snapshot = Snapshot(hashlib.sha256(content).hexdigest(), at, content)
        with transaction(self._snapshots):
            Snapshots(self._snapshots).add(f"source:{source_id}", snapshot)
        return snapshot.hash

    def newest_snapshot(self, article_id: str) -> Snapshot | None:
        """Give the newest bytes that are kept of an article's page."""
        return Snapshots(self._snapshots).newest(article_id)

    def link(self, from_id: str, to_id: str, relation: str, reason: str) -> None:
        """Say by hand how the papers of two articles are related; `none` says that they are not."""
        with self.transaction():
            correct(self._connection, from_id, to_id, relation, reason)
            self.documents.correct(from_id, to_id)

    def file_older_papers(self) -> int:
        """File the papers of an archive from before there were documents; say how many there were.

        In short transactions, so that it may be killed and goes on at the next run.
        """
        filed = 0
        while article_ids := self.documents.unfiled(50):
            with self.transaction():
                if not filed:
                    self.documents.put_keys_anew()
                for article_id in article_ids:
                    self.documents.file(article_id)
                self.documents.note_filed(article_ids[-1])
            filed += len(article_ids)
        with self.transaction():
            self.documents.note_filed()
        return filed

    def note_look(self, article_id: str, at: datetime) -> None:
        """Note that a page was looked at and had not changed."""
        with transaction(self._snapshots):
            Snapshots(self._snapshots).note(article_id, at)

    def back_up(self, path: Path) -> Path:
        """Copy the archive, while it may be written, to `path`, and its snapshots beside it; give the path of these.

        Raise ArchiveError when one of the files is there already or cannot be written.
        """
        beside = path.with_name(f"{path.stem}-snapshots.db")
        upkeep.back_up({path: self._connection, beside: self._snapshots})
        return beside

    def prune(self, now: datetime, *, snapshots: timedelta | None, polls: timedelta | None) -> upkeep.Pruned:
        """Delete what is older than the settings keep it; None keeps it for ever."""
        with self.transaction():
            self.stories.forget_shingles(now)
        return upkeep.prune(
            self._connection,
            self._snapshots,
            snapshots_before=now - snapshots if snapshots else None,
            polls_before=now - polls if polls else None,
        )

    def damage(self) -> list[str]:
        """Say what SQLite finds wrong with the archive's files; an empty list when they are sound."""
        return [
            *(f"{self.path}: {problem}" for problem in upkeep.damage(self._connection)),
            *(f"{snapshots_beside(self.path)}: {problem}" for problem in upkeep.damage(self._snapshots)),
        ]

    def check_index(self, *, mend: bool = False) -> list[Difference]:
        """Compare the index with the articles; give what differs, and with `mend` index it anew, all or nothing."""
        if not mend:
            return list(self.index.differences())
        with self.transaction():
            found = list(self.index.differences())
            if all(difference.can_mend for difference in found):
                for difference in found:
                    self.index.mend(difference.seq)
            else:
                self.index.rebuild()
        return found

    def tidy_index(self, now: datetime) -> bool:
        """Do a little of what keeps the index right and quick; say whether there is more to do."""
        with self.transaction():
            return self.index.tidy(now)

    def instance(self) -> str:
        """Give this archive's own id, made once: it makes the ids of its messages its own."""
        with self.transaction():
            self._connection.execute(
                "INSERT OR IGNORE INTO facts_of_archive (name, value) VALUES ('instance', ?)", (secrets.token_hex(8),)
            )
        row = self._connection.execute("SELECT value FROM facts_of_archive WHERE name = 'instance'").fetchone()
        return str(row["value"])
