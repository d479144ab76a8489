"""What follows from a server's answer, for the message and for its channel. Pure.

Some answers are about one message, some about one recipient, some about the whole channel. What holds a channel back
holds back its untried messages unfrozen, so that they can join one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from policywatch.models import Attempt, ChannelState, Delivery
from policywatch.models.alert import AlertState

FAILING_AFTER = 5
"""After so many failures in a row one message is tried now and then; the rest wait."""
BROKEN_FOR = timedelta(minutes=30)
"""A broken channel is tried again after so long; a repair needs no command."""
_LAST_TRY = timedelta(hours=12)
_MAX_TRIES = 3
"""Tries, all within a day, of what a webhook's endpoint calls our mistake."""
_MAX_WAIT = timedelta(hours=24)
_MAX_PROBE = timedelta(hours=1)


@dataclass(frozen=True)
class Consequence:
    """What becomes of a message and of its channel.

    `due_at` is when the message is tried again; `is_worth_telling` says that somebody should look at the channel,
    though it is not held back yet.
    """

    state: AlertState
    due_at: datetime | None
    channel: ChannelState
    is_worth_telling: bool = False


def consequence(
    delivery: Delivery,
    attempt: Attempt,
    before: ChannelState,
    *,
    waits: Sequence[timedelta],
    jitter: float,
    now: datetime,
) -> Consequence:
    """Say what follows from an answer that came at `now`.

    `waits` are those before each try, `jitter` (about 1) stretches them.
    """
    well = ChannelState(delivery.channel)
    tries = delivery.tries + 1
    match attempt.outcome:
        case "delivered":
            return Consequence("delivered", None, well)
        case "dead" | "refused" | "too large":
            return Consequence("dead", None, well)  # the server works; it does not want this message
        case "gone":
            return Consequence("cancelled", None, ChannelState(delivery.channel, "off", problem=attempt.text))
        case "broken":
            broken = ChannelState(delivery.channel, "broken", before.failures + 1, now + BROKEN_FOR, attempt.text)
            return Consequence("blocked", now + BROKEN_FOR, broken)
        case "misconfigured" if tries >= _MAX_TRIES:
            due = None
        case "misconfigured" if tries == _MAX_TRIES - 1:
            due = now + _LAST_TRY
        case _:
            due = _next_try(tries, attempt, waits, jitter, now)
    channel = _failing(delivery.channel, before, attempt, waits, now)
    is_worth_telling = channel.state == "failing" or (attempt.outcome in ("moved", "misconfigured") and tries > 1)
    return Consequence("retry" if due else "dead", due, channel, is_worth_telling)


def _next_try(
    tries: int, attempt: Attempt, waits: Sequence[timedelta], jitter: float, now: datetime
) -> datetime | None:
    if tries >= len(waits):
        return None
    at = now + waits[tries] * jitter
    return max(at, min(attempt.retry_at, now + _MAX_WAIT)) if attempt.retry_at else at


def _failing(
    name: str, before: ChannelState, attempt: Attempt, waits: Sequence[timedelta], now: datetime
) -> ChannelState:
    failures = before.failures + 1
    if failures < FAILING_AFTER:
        return ChannelState(name, before.state, failures, before.probe_at, attempt.text)
    wait = waits[min(failures - FAILING_AFTER + 1, len(waits) - 1)]
    probe_at = now + min(wait, _MAX_PROBE)
    if attempt.retry_at:
        probe_at = max(probe_at, min(attempt.retry_at, now + _MAX_WAIT))
    return ChannelState(name, "failing", failures, probe_at, attempt.text)
