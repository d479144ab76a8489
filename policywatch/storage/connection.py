"""Open the archive's files: modes, pragmas, migrations, and transactions that take the write lock at once."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from policywatch.errors import ArchiveError
from policywatch.storage.steps import Steps

BUSY_SECONDS = 10.0
log = logging.getLogger(__name__)
MAPPED = 1 << 30
"""Bytes of an archive that readers see without copying them: a count takes a quarter less time."""


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open an existing file read-only, also while another process writes; raise ArchiveError when it is none."""
    if not path.is_file():
        raise ArchiveError(f"{path}: there is no archive; `policywatch run --once` makes one")
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA mmap_size = {MAPPED}")
        connection.execute("SELECT seq FROM articles LIMIT 1")
    except sqlite3.Error as exc:
        raise ArchiveError(f"{path}: not an archive of policywatch ({exc})") from exc
    connection.row_factory = sqlite3.Row
    return connection


def open_for_writing(path: Path, steps: Steps) -> sqlite3.Connection:
    """Open a file for writing, make it (0600, its folder 0700) if it is not there, and bring its tables up to date.

    The file is backed up beside itself before an older one is changed. Raise ArchiveError when it cannot be opened.
    """
    try:
        _make_private(path)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        taken = _taken(connection, steps)
        if not taken.issuperset(step.__name__ for step in steps.functions):
            _take(connection, path, steps, len(taken))
    except (OSError, sqlite3.Error) as exc:
        raise ArchiveError(f"{path}: cannot be opened ({exc})") from exc
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock from the first statement on; commit at the end, roll back on any error.

    A deferred BEGIN that writes later fails at once when another process wrote in between, in spite of the timeout.
    Inside another transaction, this is part of it. Raise ArchiveError when the file cannot be written.
    """
    if connection.in_transaction:
        yield
        return
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.rollback()
            raise
        connection.execute("COMMIT")
    except sqlite3.Error as exc:
        raise ArchiveError(f"the archive cannot be written ({exc})") from exc


@contextmanager
def savepoint(connection: sqlite3.Connection) -> Iterator[None]:
    """Inside a transaction: undo what is written inside when it raises, and nothing else."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO part")
        connection.execute("RELEASE part")
        raise
    connection.execute("RELEASE part")


def snapshots_beside(path: Path) -> Path:
    """Give the file of an archive's kept bytes."""
    return path.with_name("snapshots.db")


def _make_private(path: Path) -> None:
    if not path.parent.exists():
        path.parent.mkdir(parents=True, mode=0o700)
    # SQLite gives -wal and -shm the mode of the file itself.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _taken(connection: sqlite3.Connection, steps: Steps) -> set[str]:
    """Give the names of the steps that a file has been through, from the table that sqlite-utils keeps of them."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (steps.name,))
    return {row["name"] for row in rows}


def _take(connection: sqlite3.Connection, path: Path, steps: Steps, taken: int) -> None:
    from sqlite_utils import Database, Migrations  # 0.03 s, which an archive of today does without

    migrations = Migrations(steps.name)
    for step in steps.functions:
        migrations()(step)
    if taken:
        log.warning("an older archive is copied and brought up to date", extra={"archive": str(path)})
        _back_up(connection, path, taken)
    with transaction(connection):
        migrations.apply(Database(connection, execute_plugins=False))  # to look for plug-ins takes .01 s


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = path.with_name(f"{path.name}.before-step-{version + 1}")
    _make_private(copy)
    target = sqlite3.connect(copy)
    try:
        connection.backup(target)
    finally:
        target.close()
