"""Worker processes that read pages, and others that read lists: what takes half a minute to read holds nobody up.

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
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from policywatch.errors import WorkerLost
from policywatch.garbage import collect_seldom
from policywatch.models import FetchedPage, Watch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from policywatch.pipeline import Processed
    from policywatch.spiders import ListAnswer, ListReading

DEADLINE_SECONDS = 20.0
"""How long a worker may take for one page; one of 3 MB took trafilatura 23 s."""
MOST_MEMORY = 2 * 1024**3
"""Octets of memory that a worker may ask for, where the system holds it to that."""
_FEED = b"<rss><channel><item><link>https://example.org/1</link><title>A title</title></item></channel></rss>"
A = TypeVar("A")
R = TypeVar("R")


def page_reader(watches: Sequence[Watch]) -> Callable[[FetchedPage], Processed]:
    """Give what reads pages and matches them."""
    from policywatch.documents import read_facts  # noqa: F401  (here, because every page needs them)
    from policywatch.extraction import read_page  # noqa: F401
    from policywatch.matching import WatchSet
    from policywatch.pipeline import read

    watch_set = WatchSet(watches)
    return lambda page: read(page, watch_set).without_bytes()


def list_reader() -> Callable[[ListAnswer], ListReading]:
    """Give what reads lists and feeds."""
    from policywatch.spiders import parse_feed, read_list

    parse_feed(_FEED, "https://example.org/feed")  # what reads feeds is loaded with the first
    return read_list


class Workers(Generic[A, R]):
    """A fixed number of worker processes, started when they are first needed. `read` may be called from threads.

    `prepare` is called in each, and gives what it does with what it is given; it goes there by its name.
    """

    def __init__(
        self, prepare: Callable[[], Callable[[A], R]], *, count: int, deadline: float = DEADLINE_SECONDS
    ) -> None:
        self._prepare = prepare
        self.deadline = deadline
        self._idle: queue.LifoQueue[_Worker[A, R] | None] = queue.LifoQueue()
        self._busy: set[_Worker[A, R]] = set()
        self._closed = False
        self.count = count
        for _ in range(count):
            self._idle.put(None)

    def read(self, given: A) -> R:
        """Read something in a worker that is idle; raise WorkerLost when it dies of it or is killed for it."""
        worker: _Worker[A, R] | None = self._idle.get()
        try:
            if self._closed:
                raise WorkerLost("the workers are closed")
            if worker is None:
                worker = _Worker(self._prepare)
            self._busy.add(worker)
            return worker.ask(given, self.deadline)
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

    def start(self, number: int) -> None:
        """Start so many workers, as far as there are to be so many, before they are needed; wait for those at work."""
        for worker in [self._idle.get() for _ in range(min(number, self.count))]:
            started = worker
            with contextlib.suppress(OSError):  # whoever reads next tries again, and is told
                started = worker if worker or self._closed else _Worker(self._prepare)
            self._idle.put(started)

    def pids(self) -> list[int]:
        """Give the process ids of the workers that wait for a page."""
        return [worker.pid for worker in self._idle.queue if worker]

    def close(self) -> None:
        """End all workers, the busy ones too: what they read is lost."""
        self._closed = True
        for busy in tuple(self._busy):
            busy.end()
        idle = []
        with contextlib.suppress(queue.Empty):
            while True:
                idle.append(self._idle.get_nowait())
        for worker in filter(None, idle):
            worker.end()
        for worker in filter(None, idle):
            worker.kill()
        for _ in range(self.count):  # whoever waits for a worker learns that there is none any more
            self._idle.put(None)


class _Worker(Generic[A, R]):
    def __init__(self, prepare: Callable[[], Callable[[A], R]]) -> None:
        from multiprocessing import get_context  # a run without news reads no page

        spawn = get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._life, life = spawn.Pipe(duplex=False)
        # The child reads `_life`'s other end only to learn that this process is gone.
        self._process: BaseProcess = spawn.Process(
            target=_work, args=(theirs, self._life, prepare), name="policywatch-worker", daemon=True
        )
        self._process.start()
        theirs.close()
        self._life.close()
        self._alive = life

    def ask(self, given: A, deadline: float) -> R:
        try:
            self._pipe.send(given)
            if not self._pipe.poll(deadline):
                raise WorkerLost(f"reading took longer than {deadline:.0f} s")
            answer: R = self._pipe.recv()
        except (EOFError, OSError) as exc:
            raise WorkerLost("reading ended the worker process") from exc
        return answer

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


def _work(pipe: Connection, life: Connection, prepare: Callable[[], Callable[[Any], Any]]) -> None:
    # Ctrl-C goes to the whole group of processes; the parent decides when a worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    with contextlib.suppress(ImportError, ValueError, OSError):  # not every system has such limits, or takes this one
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    threading.Thread(target=_end_with, args=(life,), daemon=True).start()
    read_one = prepare()
    gc.freeze()  # what is here stays; it need not be looked through again and again
    collect_seldom()
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(read_one(pipe.recv()))


def _end_with(life: Connection) -> None:
    """Wait until the parent's end closes, which a killed parent's does too, and end at once."""
    with contextlib.suppress(EOFError, OSError):
        life.recv_bytes()
    os._exit(0)
