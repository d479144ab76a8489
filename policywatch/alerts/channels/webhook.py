"""Webhooks as Standard Webhooks sign them (https://www.standardwebhooks.com): an HTTP POST of JSON."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from policywatch import __version__
from policywatch.alerts.channels.message import Message
from policywatch.alerts.channels.outside import Answer, ask
from policywatch.errors import DeliveryError
from policywatch.models import AddressRules, Channel
from policywatch.text import clean_line

_MISCONFIGURED = {400, 401, 403, 404, 405, 413, 422}
"""Answers that mean the endpoint, or our settings of it, are wrong."""
_MAX_WAIT = timedelta(hours=24)


def signature(secret: str, id: str, timestamp: int, payload: bytes) -> str:
    """Sign a payload with one secret; `whsec_` secrets are base64, others are taken as they are."""
    key = secret.encode()
    if secret.startswith("whsec_"):
        with suppress(binascii.Error):
            key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    digest = hmac.new(key, f"{id}.{timestamp}.".encode() + payload, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


class Webhook:
    """Post messages to the channel's URL; the address is checked at every connection."""

    def __init__(self, channel: Channel, rules: AddressRules, now: Callable[[], datetime]) -> None:
        self._url = urlsplit(channel.url)
        self._secrets = channel.secrets
        self._rules = rules
        self._now = now

    def send(self, message: Message) -> str:
        """Post the message; give the endpoint's words, or raise DeliveryError."""
        now = self._now()
        id, timestamp = f"msg_{message.id}", int(now.timestamp())
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"policywatch/{__version__}",
            "webhook-id": id,
            "webhook-timestamp": str(timestamp),
        }
        if self._secrets:
            headers["webhook-signature"] = " ".join(
                signature(secret, id, timestamp, message.payload) for secret in self._secrets
            )
        answer = ask("POST", self._url, message.payload, headers, self._rules)
        if 200 <= answer.status < 300:
            return answer.text
        raise self._error(answer, now)

    def _error(self, answer: Answer, now: datetime) -> DeliveryError:
        status, text = answer.status, answer.text
        if status == 410:
            return DeliveryError("gone", text, code=status)
        if 300 <= status < 400:
            host = urlsplit(answer.fields.get("Location", "")).hostname or "another address"
            words = clean_line(f"{status}: the endpoint moved to {host}; update the URL", limit=200)
            return DeliveryError("moved", words, code=status)
        if status in _MISCONFIGURED:
            return DeliveryError("misconfigured", text, code=status)
        return DeliveryError("retry", text, code=status, retry_at=retry_at(answer.fields.get("Retry-After", ""), now))


def retry_at(value: str, now: datetime) -> datetime | None:
    """Read a Retry-After header, seconds or a date (RFC 9110, section 10.2.3), at most a day from `now`."""
    value = value.strip()
    if value.isdecimal() and len(value) < 10:
        return now + min(timedelta(seconds=int(value)), _MAX_WAIT)
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return min(at if at.tzinfo else at.replace(tzinfo=UTC), now + _MAX_WAIT)
