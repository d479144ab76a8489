"""Worker processes that read pages, so that a page that takes half a minute holds nobody up.

They are spawned, never forked: a fork would inherit the archive's lock. A worker ends when its parent does, however
that came about, and is killed and replaced alone when a page takes longer than the deadline;
`concurrent.futures.ProcessPoolExecutor` does neither.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import signal
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from policywatch.errors import WorkerLost
from policywatch.garbage import collect_seldom
from policywatch.models import FetchedPage, Watch
from policywatch.pipeline import Processed, read

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

DEADLINE_SECONDS = 20.0
"""How long a worker may take for one page; one of 3 MB took trafilatura 23 s."""
MOST_MEMORY = 2 * 1024**3
"""Octets of memory that a worker may ask for, where the system holds it to that."""


class Workers:
    """A fixed number of worker processes, started when they are first needed. `read` may be called from threads."""

    def __init__(self, watches: Sequence[Watch], *, count: int, deadline: float = DEADLINE_SECONDS) -> None:
        self._watches = tuple(watches)
        self.deadline = deadline
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._busy: set[_Worker] = set()
        self._closed = False
        self.count = count
        for _ in range(count):
            self._idle.put(None)

    def read(self, page: FetchedPage) -> Processed:
        """Read a page in a worker that is idle; raise WorkerLost when it dies of the page or is killed for it."""
        worker: _Worker | None = self._idle.get()
        try:
            if self._closed:
                raise WorkerLost("the workers are closed")
            if worker is None:
                worker = _Worker(self._watches)
            self._busy.add(worker)
            return worker.ask(page, self.deadline)
        except WorkerLost:
            if worker:
                worker.kill()
                self._busy.discard(worker)
            worker = None
            raise
        finally:
            if worker:
                self._busy.discard(worker)
            self._idle.put(worker)

    def pids(self) -> list[int]:
        """Give the process ids of the workers that wait for a page."""
        return [worker.pid for worker in self._idle.queue if worker]

    def close(self) -> None:
        """End all workers, the busy ones too: what they read is lost."""
        self._closed = True
        for busy in tuple(self._busy):
            busy.end()
        with contextlib.suppress(queue.Empty):
            while True:
                worker = self._idle.get_nowait()
                if worker:
                    worker.kill()
        for _ in range(self.count):  # whoever waits for a worker learns that there is none any more
            self._idle.put(None)


class _Worker:
    def __init__(self, watches: tuple[Watch, ...]) -> None:
        from multiprocessing import get_context  # a run without news reads no page

        spawn = get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._life, life = spawn.Pipe(duplex=False)
        # The child reads `_life`'s other end only to learn that this process is gone.
        self._process: BaseProcess = spawn.Process(
            target=_work, args=(theirs, self._life, watches), name="policywatch-worker", daemon=True
        )
        self._process.start()
        theirs.close()
        self._life.close()
        self._alive = life

    def ask(self, page: FetchedPage, deadline: float) -> Processed:
        try:
            self._pipe.send(page)
            if not self._pipe.poll(deadline):
                raise WorkerLost(f"reading took longer than {deadline:.0f} s")
            answer: Processed = self._pipe.recv()
        except (EOFError, OSError) as exc:
            raise WorkerLost("reading ended the worker process") from exc
        return answer.of_page(page)

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def end(self) -> None:
        """End the process; whoever waits for its answer gets WorkerLost."""
        self._process.kill()

    def kill(self) -> None:
        self._process.kill()
        self._process.join(5)
        self._pipe.close()
        self._alive.close()


def _work(pipe: Connection, life: Connection, watches: tuple[Watch, ...]) -> None:
    from policywatch.documents import read_facts  # noqa: F401  (here, because every page needs them)
    from policywatch.extraction import read_page  # noqa: F401
    from policywatch.matching import WatchSet

    # Ctrl-C goes to the whole group of processes; the parent decides when a worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has such limits, or takes this one
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    threading.Thread(target=_end_with, args=(life,), daemon=True).start()
    watch_set = WatchSet(watches)
    gc.freeze()  # what is here stays; it need not be looked through again and again
    collect_seldom()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(read(pipe.recv(), watch_set).without_bytes())


def _end_with(life: Connection) -> None:
    """Wait until the parent's end closes, which a killed parent's does too, and end at once."""
    with contextlib.suppress(EOFError, OSError):
        life.recv_bytes()
    os._exit(0)
