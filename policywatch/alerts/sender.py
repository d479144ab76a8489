"""Send what is due: freeze its bytes, send them without holding a lock, record what came of it."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from policywatch.alerts.channels import Message, Sending
from policywatch.errors import DeliveryError
from policywatch.models import Alert, Attempt, Channel, Delivery
from policywatch.models.alert import AlertState

MAX_CHANNELS = 8
BROKEN_FOR = timedelta(minutes=30)
"""A broken channel is tried again after so long; a repair needs no command."""
_JITTER = 0.2
_MAX_WAIT = timedelta(hours=24)
log = logging.getLogger(__name__)


class Outbox(Protocol):
    """What the sender needs of the archive. It is called from the thread that calls `send_due`, and from no other."""

    def due(self, now: datetime) -> Sequence[Delivery]:
        """Give the deliveries that are due."""

    def alerts_of(self, delivery_id: str) -> Sequence[Alert]:
        """Give the alerts that a delivery tells of."""

    def freeze(self, delivery_id: str, payload: bytes, at: datetime) -> None:
        """Keep the bytes that every try sends."""

    def record(self, delivery_id: str, attempt: Attempt, *, state: AlertState, due_at: datetime | None) -> None:
        """Write an attempt and what follows from it."""


@dataclass
class Summary:
    """What was sent, and one line for each message that is dead and each channel that does not work."""

    delivered: int = 0
    retried: int = 0
    dead: int = 0
    problems: list[str] = field(default_factory=list)


class Post:
    """How messages are made and sent: composing, opening channels, the clock, the waits before each try."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        compose: Callable[[Delivery, Sequence[Alert], Channel], bytes],
        open: Callable[[Channel], Sending],
        *,
        now: Callable[[], datetime],
        waits: Sequence[timedelta],
        chance: random.Random,
    ) -> None:
        self.channels = channels
        self.compose = compose
        self.open = open
        self.now = now
        self.waits = waits
        self.chance = chance


def send_due(outbox: Outbox, post: Post, *, stop: Callable[[], bool] = lambda: False) -> Summary:
    """Try every delivery that is due once; channels go beside each other, each sends one message after another.

    A channel that is broken or fails three times in a row is left alone for the rest of this call.
    """
    summary = Summary()
    queues: dict[str, list[Delivery]] = {}
    for delivery in outbox.due(post.now()):
        queues.setdefault(delivery.channel, []).append(delivery)
    with ThreadPoolExecutor(min(MAX_CHANNELS, len(queues)) or 1, "channel") as threads:
        lines = [_Line(outbox, post, name, deliveries, summary) for name, deliveries in queues.items()]
        running: dict[Future[Attempt], _Line] = {}
        for line in lines:
            line.begin_next(threads, running)
        while running:
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                line = running.pop(future)
                line.settle(future.result())
                if not stop():
                    line.begin_next(threads, running)
    return summary


def send_one(outbox: Outbox, post: Post, delivery: Delivery) -> Attempt:
    """Try a delivery once, now, and for good: it is not tried again by itself."""
    line = _Line(outbox, post, delivery.channel, [delivery], Summary())
    return line.send_alone(delivery)


class _Line:
    """What is due over one channel."""

    def __init__(self, outbox: Outbox, post: Post, name: str, deliveries: Sequence[Delivery], summary: Summary) -> None:
        self._outbox = outbox
        self._post = post
        self._name = name
        self._queue: Iterator[Delivery] = iter(deliveries)
        self._summary = summary
        self._current: Delivery | None = None
        self._failures = 0

    def begin_next(self, threads: ThreadPoolExecutor, running: dict[Future[Attempt], _Line]) -> None:
        """Send the next message that can be made; nothing when there is none, or the channel does not work."""
        for delivery in self._queue:
            if self._failures >= 3:
                return
            self._current = delivery
            payload = self._frozen(delivery)
            if payload is not None:
                message = Message(delivery.id, delivery.recipient, payload, delivery.tries)
                running[threads.submit(self._try, message)] = self
                return

    def _frozen(self, delivery: Delivery) -> bytes | None:
        """Give the delivery's bytes, made and kept now if this is its first try; None when they cannot be made."""
        if delivery.payload is not None:
            return delivery.payload
        now = self._post.now()
        channel = self._post.channels.get(self._name)
        if channel is None:
            self._give_up(delivery, f"there is no channel {self._name} in the settings any more")
            return None
        try:
            payload = self._post.compose(delivery, self._outbox.alerts_of(delivery.id), channel)
        except Exception as exc:  # a message that cannot be made must not hold up the queue behind it
            log.exception("message could not be made", extra={"delivery": delivery.id})
            self._give_up(delivery, f"the message could not be made ({type(exc).__name__})")
            return None
        self._outbox.freeze(delivery.id, payload, now)
        return payload

    def _give_up(self, delivery: Delivery, why: str) -> None:
        attempt = Attempt(self._post.now(), "dead", None, why, 0)
        self._outbox.record(delivery.id, attempt, state="dead", due_at=None)
        self._summary.dead += 1
        self._summary.problems.append(f"{self._name}: {why}")

    def send_alone(self, delivery: Delivery) -> Attempt:
        """Make, send and settle one message, which is not tried again."""
        payload = self._frozen(delivery)
        if payload is None:
            return Attempt(self._post.now(), "dead", None, self._summary.problems[-1], 0)
        attempt = self._try(Message(delivery.id, delivery.recipient, payload, delivery.tries))
        delivered = attempt.outcome == "delivered"
        self._outbox.record(delivery.id, attempt, state="delivered" if delivered else "dead", due_at=None)
        return attempt

    def _try(self, message: Message) -> Attempt:
        """Send; runs in a thread of its own and touches nothing but the channel."""
        at, begun = self._post.now(), time.monotonic()

        def attempt(outcome: str, code: int | None, text: str, retry_at: datetime | None = None) -> Attempt:
            spent = round((time.monotonic() - begun) * 1000)
            return Attempt(at, outcome, code, text, spent, retry_at)  # type: ignore[arg-type]

        channel = self._post.channels.get(self._name)
        if channel is None:
            return attempt("dead", None, f"there is no channel {self._name} in the settings any more")
        try:
            return attempt("delivered", None, self._post.open(channel).send(message))
        except DeliveryError as exc:
            return attempt(exc.verdict, exc.code, exc.text, exc.retry_at)
        except Exception as exc:  # a mistake in one channel must not stop the others
            log.exception("channel failed", extra={"channel": self._name})
            return attempt("retry", None, f"{type(exc).__name__}: {exc}"[:200])

    def settle(self, attempt: Attempt) -> None:
        """Record what came of a try, and when the next one is."""
        delivery, now = self._current, self._post.now()
        assert delivery is not None
        state: AlertState = "delivered"
        due: datetime | None = None
        self._failures = 0 if attempt.outcome in ("delivered", "dead") else self._failures + 1
        if attempt.outcome == "broken":
            state, due, self._failures = "blocked", now + BROKEN_FOR, 3
            self._summary.problems.append(f"{self._name}: {attempt.text}")
        elif attempt.outcome == "retry":
            due = self._next_try(delivery.tries + 1, attempt, now)
            state = "retry" if due else "dead"
        elif attempt.outcome == "dead":
            state = "dead"
        self._outbox.record(delivery.id, attempt, state=state, due_at=due)
        self._summary.delivered += state == "delivered"
        self._summary.retried += state == "retry"
        self._summary.dead += state == "dead"
        if state == "dead" or (state == "retry" and self._failures == 3):
            self._summary.problems.append(f"{self._name}: {attempt.text}")
        log.info("sent" if state == "delivered" else "not sent", extra={"channel": self._name, "state": state})

    def _next_try(self, tries: int, attempt: Attempt, now: datetime) -> datetime | None:
        if tries >= len(self._post.waits):
            return None
        wait = self._post.waits[tries] * self._post.chance.uniform(1 - _JITTER, 1 + _JITTER)
        at = now + wait
        return max(at, min(attempt.retry_at, now + _MAX_WAIT)) if attempt.retry_at else at
