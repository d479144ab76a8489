"""Upkeep of the archive's files: a copy while it runs, and what `keep` says is old enough to go."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policywatch.errors import ArchiveError
from policywatch.storage.connection import transaction
from policywatch.text import utc_text

_STEP = 500
"""Rows deleted in one transaction, so that the service can write in between."""


@dataclass(frozen=True)
class Pruned:
    """How much was taken out: looks at pages, contents of pages, polls."""

    looks: int
    contents: int
    polls: int


def back_up(connections: dict[Path, sqlite3.Connection]) -> None:
    """Copy each open database to its path (0600); raise ArchiveError when one is there already or cannot be written."""
    for path in connections:
        if path.exists():
            raise ArchiveError(f"{path} is there already; a backup never overwrites")
    for path, connection in connections.items():
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            target = sqlite3.connect(path)
            try:
                connection.backup(target, pages=1000)
                target.execute("PRAGMA journal_mode = DELETE")
            finally:
                target.close()
        except (OSError, sqlite3.Error) as exc:
            path.unlink(missing_ok=True)
            raise ArchiveError(f"{path} cannot be written ({exc})") from exc


def prune(
    archive: sqlite3.Connection,
    snapshots: sqlite3.Connection,
    *,
    snapshots_before: datetime | None,
    polls_before: datetime | None,
) -> Pruned:
    """Delete looks and contents of pages, and polls, from before these instants (None: keep all).

    The bytes that an article's newest version was read from, and the last poll of each source, stay.
    """
    looks = contents = polls = 0
    if snapshots_before:
        kept = {
            row[0]
            for row in archive.execute(
                "SELECT snapshot FROM versions WHERE superseded IS NULL AND snapshot IS NOT NULL"
            )
        }
        before = utc_text(snapshots_before)
        hashes = [row[0] for row in snapshots.execute("SELECT DISTINCT hash FROM snapshots WHERE at < ?", (before,))]
        old = [hash for hash in hashes if hash not in kept]
        for start in range(0, len(old), _STEP):
            with transaction(snapshots):
                for hash in old[start : start + _STEP]:
                    looks += snapshots.execute(
                        "DELETE FROM snapshots WHERE hash = ? AND at < ?", (hash, before)
                    ).rowcount
                    contents += snapshots.execute(
                        "DELETE FROM contents WHERE hash = :hash"
                        " AND NOT EXISTS (SELECT 1 FROM snapshots WHERE hash = :hash)",
                        {"hash": hash},
                    ).rowcount
    if polls_before:
        while True:
            with transaction(archive):
                gone = archive.execute(
                    """DELETE FROM polls WHERE id IN (SELECT id FROM polls WHERE at < ?
                        AND id NOT IN (SELECT max(id) FROM polls GROUP BY source_id) LIMIT ?)""",
                    (utc_text(polls_before), _STEP),
                ).rowcount
            polls += gone
            if gone < _STEP:
                break
    return Pruned(looks, contents, polls)


def damage(connection: sqlite3.Connection) -> list[str]:
    """Say what SQLite finds wrong with a file; an empty list when it is sound."""
    try:
        rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
    except sqlite3.DatabaseError as exc:
        return [str(exc)]
    return [str(row[0]) for row in rows if row[0] != "ok"]
