"""What is due over one channel: one message after another, the next made while the one before it is on its way."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from datetime import datetime

from policywatch.alerts.channels import Message
from policywatch.alerts.consequences import Consequence, consequence
from policywatch.alerts.planner import delivery_id
from policywatch.alerts.post import Dispatch, Post, Summary
from policywatch.errors import DeliveryError
from policywatch.models import Attempt, Delivery
from policywatch.models.alert import AlertState

PAGE = 100
"""Deliveries of a channel that are read from the archive at once."""
_JITTER = 0.2
log = logging.getLogger(__name__)


class Line:
    """What is due over one channel."""

    def __init__(self, dispatch: Dispatch, post: Post, name: str, summary: Summary) -> None:
        self._dispatch = dispatch
        self._post = post
        self._name = name
        self._summary = summary
        self._page: list[Delivery] = []
        self._tried: set[tuple[str, int]] = set()
        self._current: Delivery | None = None
        self._ready: tuple[Delivery, bytes | str] | None = None

    def forget(self) -> None:
        """Forget what was read of the queue: it has changed."""
        self._page, self._ready = [], None

    @property
    def is_ready(self) -> bool:
        """Whether the next message is made."""
        return self._ready is not None

    def make_ready(self) -> None:
        """Make the next message while the one before it is on its way; nothing of it is kept yet."""
        if self._ready is None and (delivery := self._next()):
            self._ready = (delivery, self._made(delivery))

    def next_message(self) -> Message | None:
        """Give the next message that can be made, its bytes kept; None when there is none, or the channel is held."""
        while True:
            self.make_ready()
            if self._ready is None:
                return None
            (delivery, made), self._ready = self._ready, None
            self._tried.add((delivery.id, delivery.tries))
            if (at := self._post.not_before(delivery, now := self._post.now())) > now:
                self._dispatch.postpone(delivery, at)
            elif (payload := self._frozen(delivery, made)) is not None:
                self._current = delivery
                return Message(delivery.id, delivery.recipient, payload)

    def _next(self) -> Delivery | None:
        if not self._page:
            due = self._dispatch.due(self._name, self._post.now(), PAGE)
            current = self._current.id if self._current else ""
            self._page = [one for one in reversed(due) if (one.id, one.tries) not in self._tried and one.id != current]
        return self._page.pop() if self._page else None

    def _made(self, delivery: Delivery) -> bytes | str:
        """Give the delivery's bytes, made now if this is its first try; or why they cannot be made."""
        if delivery.payload is not None:
            return delivery.payload
        channel = self._post.channels.get(self._name)
        if channel is None:
            return f"there is no channel {self._name} in the settings any more"
        try:
            return self._post.compose(delivery, channel)
        except Exception as exc:  # a message that cannot be made must not hold up the queue behind it
            log.exception("message could not be made", extra={"delivery": delivery.id})
            return f"the message could not be made ({type(exc).__name__})"

    def _frozen(self, delivery: Delivery, made: bytes | str) -> bytes | None:
        """Keep the delivery's bytes; None when they could not be made, and when it has joined another meanwhile."""
        if isinstance(made, str):
            self._give_up(delivery, made)
            return None
        if delivery.payload is None and not self._dispatch.freeze(delivery.id, made, self._post.now()):
            return None
        return made

    def _give_up(self, delivery: Delivery, why: str) -> None:
        attempt = Attempt(self._post.now(), "dead", None, why, 0)
        self._dispatch.settle(delivery, attempt, state="dead", due_at=None)
        self._summary.dead += 1
        self._summary.problems.append(f"{self._name}: {why}")

    def send_alone(self, delivery: Delivery) -> Attempt:
        """Make, send and settle one message, not tried again; it may show that a channel is well, or broken."""
        payload = self._frozen(delivery, self._made(delivery))
        if payload is None:
            return Attempt(self._post.now(), "dead", None, self._summary.problems[-1], 0)
        attempt = self.send(Message(delivery.id, delivery.recipient, payload))
        shown = None
        if attempt.outcome in ("delivered", "broken"):
            before = self._dispatch.state(self._name)
            shown = consequence(delivery, attempt, before, waits=(), jitter=1, now=self._post.now()).channel
        state: AlertState = "delivered" if attempt.outcome == "delivered" else "dead"
        self._dispatch.settle(delivery, attempt, state=state, due_at=None, channel=shown)
        return attempt

    def send(self, message: Message) -> Attempt:
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
        """Record what came of a try, and what follows from it."""
        delivery, now = self._current, self._post.now()
        assert delivery is not None
        before = self._dispatch.state(self._name)
        jitter = self._post.chance.uniform(1 - _JITTER, 1 + _JITTER)
        found = consequence(delivery, attempt, before, waits=self._post.waits, jitter=jitter, now=now)
        instead = _shorter(delivery, now) if attempt.outcome == "too large" else None
        self._dispatch.settle(
            delivery,
            attempt,
            state="cancelled" if instead else found.state,
            due_at=found.due_at,
            channel=found.channel if found.channel != before else None,
            is_worth_telling=found.is_worth_telling,
            instead=instead,
        )
        self._current = None
        if found.channel.state != "well" or before.state != "well" or attempt.outcome == "refused":
            self.forget()
        if instead is None:
            self._report(found, attempt)

    def _report(self, found: Consequence, attempt: Attempt) -> None:
        state = found.state
        self._summary.delivered += state == "delivered"
        self._summary.retried += state == "retry"
        self._summary.dead += state == "dead"
        if state in ("dead", "blocked", "cancelled") or found.is_worth_telling:
            self._summary.problems.append(f"{self._name}: {attempt.text}")
        log.info("sent" if state == "delivered" else "not sent", extra={"channel": self._name, "state": state})


def _shorter(delivery: Delivery, now: datetime) -> Delivery | None:
    """Give the same message in short form, under an id of its own, where that may help."""
    if delivery.is_short or delivery.kind not in ("alert", "digest"):
        return None
    id = delivery_id("short", delivery.channel, delivery.recipient, [delivery.id])
    return replace(delivery, id=id, state="owed", due_at=now, created_at=now, tries=0, payload=None, is_short=True)
