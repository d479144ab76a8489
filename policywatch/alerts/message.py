"""An alert as bytes: those that are frozen at the first try and sent with every one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from policywatch.alerts.mail import mail_of
from policywatch.alerts.payload import payload_of
from policywatch.models import Alert, Channel, Delivery

NOBODY = "policywatch@localhost"


def compose(
    delivery: Delivery, alerts: Sequence[Alert], channel: Channel, *, sender: str, timezone: str, now: datetime
) -> bytes:
    """Give the bytes of a delivery: JSON for a webhook, a mail for every other channel.

    `timezone` (IANA) is the reader's clock, `now` the instant that the message bears.
    """
    if channel.kind == "https":
        return payload_of(delivery, alerts)
    return mail_of(delivery, alerts, sender=sender or NOBODY, timezone=timezone, now=now)
