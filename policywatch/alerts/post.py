"""What the sender needs: the archive's side of the outbox, how messages are made, and what it reports."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from policywatch.alerts.channels import Sending
from policywatch.models import Attempt, Channel, ChannelState, Delivery
from policywatch.models.alert import AlertState


class Dispatch(Protocol):
    """What the sender needs of the archive. It is called from the thread that calls `send_due`, and from no other."""

    def channels_due(self, now: datetime) -> Sequence[str]:
        """Give the channels over which something may be tried."""

    def due(self, channel: str, now: datetime, limit: int) -> Sequence[Delivery]:
        """Give the deliveries over a channel that may be tried; of one that is held back, one at most."""

    def state(self, channel: str) -> ChannelState:
        """Give how a channel is."""

    def together(self) -> AbstractContextManager[None]:
        """Keep all that is written inside in one transaction."""

    def postpone(self, delivery: Delivery, until: datetime) -> None:
        """Let a delivery wait until an instant, untried."""

    def freeze(self, delivery_id: str, payload: bytes, at: datetime) -> bool:
        """Keep the bytes that every try sends; say whether the delivery is still owed and had none."""

    def settle(
        self,
        delivery: Delivery,
        attempt: Attempt,
        *,
        state: AlertState,
        due_at: datetime | None,
        channel: ChannelState | None = None,
        is_worth_telling: bool = False,
        instead: Delivery | None = None,
    ) -> None:
        """Write an attempt and what follows from it."""


@dataclass
class Summary:
    """What was sent, and one line for each message that is dead and each channel that does not work."""

    delivered: int = 0
    retried: int = 0
    dead: int = 0
    problems: list[str] = field(default_factory=list)


class Post:
    """How messages are made and sent: composing, opening channels, the clock, the waits before each try.

    `not_before` says when a message that could go at an instant may go: then, or after quiet hours.
    """

    def __init__(
        self,
        channels: Mapping[str, Channel],
        compose: Callable[[Delivery, Channel], bytes],
        open: Callable[[Channel], Sending],
        *,
        now: Callable[[], datetime],
        waits: Sequence[timedelta],
        chance: random.Random,
        not_before: Callable[[Delivery, datetime], datetime] = lambda delivery, at: at,
    ) -> None:
        self.channels = channels
        self.compose = compose
        self.open = open
        self.now = now
        self.waits = waits
        self.chance = chance
        self.not_before = not_before
