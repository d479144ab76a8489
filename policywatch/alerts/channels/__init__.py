"""Ways over which messages go out, a file each. A channel sends, or raises DeliveryError; all else is done outside.

A new one is a file with `send(message)` and a line in `open_channel`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from policywatch.alerts.channels.message import Message
from policywatch.models import AddressRules, Channel, MailServer


class Sending(Protocol):
    """A channel that is open."""

    def send(self, message: Message) -> str:
        """Send a message; give the server's words, or raise DeliveryError."""


def open_channel(
    channel: Channel, *, mail: MailServer | None, rules: AddressRules, now: Callable[[], datetime]
) -> Sending:
    """Give what sends over a channel; the network is touched only when something is sent."""
    if channel.kind == "maildir":
        from policywatch.alerts.channels.maildir import Maildir

        return Maildir(channel)
    if channel.kind == "mailto":
        from policywatch.alerts.channels.mail import Mail

        return Mail(mail)
    from policywatch.alerts.channels.webhook import Webhook

    return Webhook(channel, rules, now)


__all__ = ["Message", "Sending", "open_channel"]
