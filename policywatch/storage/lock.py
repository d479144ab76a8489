"""The lock of an archive: one `run` at a time, so that no page is fetched and nothing is told twice.

The lock is the kernel's (flock): it ends with its process, however that ended, and leaves nothing to clean up.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from policywatch.errors import ArchiveError

WAIT_SECONDS = 10.0
_PAUSE = 0.1


def holder_of(path: Path) -> int | None:
    """Give the process that runs on the archive at `path` now, or None."""
    try:
        file = os.open(path.with_name(f"{path.name}.lock"), os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        text = os.pread(file, 32, 0).decode("ascii", "replace").strip()
        return int(text) if text.isdecimal() else None
    finally:
        os.close(file)
    return None


class RunLock:
    """Hold the lock of the archive at `path` for a `with` block.

    Wait up to `seconds` for another process to end, saying so once to `say`; raise ArchiveError naming its pid.
    """

    def __init__(
        self, path: Path, *, seconds: float = WAIT_SECONDS, say: Callable[[str], object] = lambda text: None
    ) -> None:
        self._path = path.with_name(f"{path.name}.lock")
        self._archive = path
        self._seconds = seconds
        self._say = say
        self._file = -1

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as exc:
            raise ArchiveError(f"{self._path}: cannot be opened ({exc.strerror})") from exc
        until = time.monotonic() + self._seconds
        said = False
        while not self._take():
            holder = os.pread(self._file, 32, 0).decode("ascii", "replace").strip() or "?"
            if time.monotonic() >= until:
                os.close(self._file)
                raise ArchiveError(f"{self._archive}: another run (process {holder}) is working on it; end it first")
            if not said:
                self._say(f"{self._archive}: waiting for another run (process {holder})")
                said = True
            time.sleep(_PAUSE)
        os.truncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)
        return self

    def _take(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._file)  # the file stays: to remove it would let two processes lock two files of one name
