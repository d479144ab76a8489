"""An alert as bytes: those that are frozen at the first try and sent with every one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from policywatch.alerts.mail import mail_of
from policywatch.alerts.payload import payload_of
from policywatch.models import Alert, Beside, Channel, Delivery

NOBODY = "policywatch@localhost"
_NOTHING = Beside()


def compose(
    delivery: Delivery,
    alerts: Sequence[Alert],
    channel: Channel,
    beside: Beside = _NOTHING,
    *,
    sender: str,
    now: datetime,
) -> bytes:
    """Give the bytes of a delivery: JSON for a webhook, a mail for every other channel.

    `now` is the instant that the message bears, on the clock of the channel's readers.
    """
    if channel.kind == "https":
        return payload_of(delivery, alerts, beside)
    return mail_of(delivery, alerts, beside, sender=sender or NOBODY, timezone=channel.timezone, now=now)
