"""The one thread that writes an archive; small writes that wait for it share a commit."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from policywatch.storage.writer import ArchiveWriter

T = TypeVar("T")
MAX_TOGETHER = 50
"""Small writes that share a commit: pages that were read do not wait for more."""
_Small = tuple[Callable[[], Any], Future[Any]]


class WritingThread:
    """Does things to an archive, one after the other, for callers in other threads."""

    def __init__(self, archive: ArchiveWriter) -> None:
        self._archive = archive
        self._thread = ThreadPoolExecutor(1, "write")
        self._small: deque[_Small] = deque()

    def submit(self, action: Callable[[], T]) -> Future[T]:
        """Do something that begins and ends its own transactions."""
        return self._thread.submit(action)

    def submit_small(self, action: Callable[[], T]) -> Future[T]:
        """Do something in one transaction with the other small things that wait: a commit takes the disk 4 ms.

        When one of them raises, all are undone and each is done again alone, so `action` may be called twice.
        """
        done: Future[T] = Future()
        self._small.append((action, done))
        self._thread.submit(self._do_small)
        return done

    def close(self) -> None:
        """Return when what was asked for is done."""
        self._thread.shutdown()

    def _do_small(self) -> None:
        waiting = [self._small.popleft() for _ in range(min(len(self._small), MAX_TOGETHER))]
        self._do_together([(action, done) for action, done in waiting if done.set_running_or_notify_cancel()])

    def _do_together(self, batch: Sequence[_Small]) -> None:
        if not batch:  # what was to be done was done with what came before it
            return
        try:
            with self._archive.transaction():
                results = [action() for action, _ in batch]
        except Exception as exc:  # whatever it is, it is for who asked; nobody else waits for it in vain
            if len(batch) == 1:
                batch[0][1].set_exception(exc)
            else:
                for small in batch:
                    self._do_together([small])
            return
        for (_, done), result in zip(batch, results, strict=True):
            done.set_result(result)
