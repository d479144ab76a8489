"""What the service does beside collecting and telling: its heartbeat, and an archive that stays small and quick."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, Literal

from policywatch import pipeline
from policywatch.config import Settings
from policywatch.storage import ArchiveWriter

FIRST_BEAT = timedelta(minutes=1)
FIRST_PRUNE = timedelta(minutes=10)
PRUNE_EVERY = timedelta(days=1)
RECENTLY = timedelta(days=30)
"""Nothing is pruned unless polls of an earlier day, so long ago at most, are recorded."""
TIDY_EVERY = timedelta(minutes=10)
MEND_EVERY = timedelta(minutes=10)
HEART_SECONDS = 5.0
STOPPING_HEART_SECONDS = 0.5
"""How long the end of a run waits for the heartbeat's call; when we were told to stop, hardly at all."""
log = logging.getLogger(__name__)

Write = Callable[[Callable[[], Any]], Awaitable[Any]]
"""Runs a function in the thread that writes the archive."""


class Upkeep:
    """Each duty has a time at which it is due next, by the clock `now` (UTC)."""

    def __init__(self, settings: Settings, archive: ArchiveWriter, write: Write, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._archive = archive
        self._write = write
        self._now = now
        self._heart = ThreadPoolExecutor(1, "heart")
        begun = now()
        self._beat_at, self._tidy_at = begun + FIRST_BEAT, begun
        self._prune_at, self._mend_at = begun + FIRST_PRUNE, begun + MEND_EVERY

    def clock_went_back(self) -> None:
        """Wait no longer for times of the clock as it was."""
        now = self._now()
        self._beat_at = self._tidy_at = self._mend_at = now
        self._prune_at = now + PRUNE_EVERY

    async def mend(self) -> None:
        """Free, now and then, what a clock that was wrong put off."""
        if self._now() >= self._mend_at:
            self._mend_at = self._now() + MEND_EVERY
            await self._write(lambda: self._archive.queues.unstick(self._now()))

    async def go_on(self, *, is_idle: bool) -> None:
        """Do what is due; the index is tidied only while nothing else is done."""
        if self._now() >= self._beat_at:
            self._beat_at = self._now() + pipeline.BEAT_EVERY
            self.show_life()
        if self._now() >= self._prune_at:
            self._prune_at = self._now() + PRUNE_EVERY
            await self._write(self._prune)
        if self._now() >= self._tidy_at and is_idle:
            self._tidy_at = self._now() + (timedelta(0) if await self.tidy() else TIDY_EVERY)

    async def tidy(self) -> bool:
        """Keep the archive's index right and quick, a little at a time; say whether there is more to do."""
        return bool(await self._write(lambda: self._archive.tidy_index(self._now())))

    def _prune(self) -> None:
        keep, now = self._settings.keep, self._now()
        if not self._archive.queues.polls.was_polled(now - RECENTLY, now - PRUNE_EVERY / 2):
            return  # perhaps the clock is far ahead: what is kept for years must not go for that
        pruned = self._archive.prune(now, snapshots=keep.snapshots, polls=keep.polls)
        log.info("pruned", extra={"contents": pruned.contents, "looks": pruned.looks, "polls": pruned.polls})

    def show_life(self, name: Literal["start", "fail"] | None = None) -> Future[None] | None:
        """Call the heartbeat's URL, if there is one, in a thread of its own, one after another; None: as all is."""
        if not self._settings.health.heartbeat:
            return None
        return self._heart.submit(pipeline.show_life, self._settings, name)

    async def last_sign_of_life(self, name: Literal["fail"] | None = None, *, is_stopping: bool = False) -> None:
        """Call the heartbeat's URL once more, and wait for it a little."""
        if call := self.show_life(name):
            patience = STOPPING_HEART_SECONDS if is_stopping else HEART_SECONDS
            await asyncio.wait([asyncio.wrap_future(call)], timeout=patience)

    def close(self) -> None:
        """Let go; a call that hangs is left behind."""
        self._heart.shutdown(wait=False, cancel_futures=True)
