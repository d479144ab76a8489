"""Webhooks as Standard Webhooks sign them (https://www.standardwebhooks.com): an HTTP POST of JSON."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import http.client
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from policywatch import __version__
from policywatch.alerts.channels.message import Message
from policywatch.errors import DeliveryError
from policywatch.models import AddressRules, Channel
from policywatch.text import clean_line

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 20.0
MAX_ANSWER = 64 * 1024
_CONFIGURATION = {400, 401, 403, 404, 405, 413, 422}
"""Answers that mean the endpoint is set up wrongly: three tries, then the message is dead."""
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

    def __init__(
        self, channel: Channel, rules: AddressRules, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
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
        try:
            status, reason, answer, fields = self._post(message.payload, headers)
        except ssl.SSLError as exc:
            raise DeliveryError("broken", f"TLS with {self._url.hostname} failed: {exc.reason or exc}") from exc
        except (OSError, http.client.HTTPException) as exc:
            words = getattr(exc, "strerror", None) or str(exc) or type(exc).__name__
            raise DeliveryError("retry", clean_line(f"{self._url.hostname}: {words}", limit=200)) from exc
        text = clean_line(f"{status} {reason} {answer.decode('utf-8', 'replace')}", limit=200)
        if 200 <= status < 300:
            return text
        raise self._error(status, text, fields, message.tries, now)

    def _error(
        self, status: int, text: str, fields: http.client.HTTPMessage, tries: int, now: datetime
    ) -> DeliveryError:
        if status == 410:
            return DeliveryError("broken", f"{text} (the endpoint says it is gone for good)", code=status)
        if 300 <= status < 400:
            host = urlsplit(fields.get("Location", "")).netloc or "another address"
            return DeliveryError("retry", clean_line(f"{status}: the endpoint moved to {host}", limit=200), code=status)
        if status in _CONFIGURATION and tries >= 2:
            return DeliveryError("dead", text, code=status)
        return DeliveryError("retry", text, code=status, retry_at=retry_at(fields.get("Retry-After", ""), now))

    def _post(self, payload: bytes, headers: dict[str, str]) -> tuple[int, str, bytes, http.client.HTTPMessage]:
        host = self._url.hostname or ""
        port = self._url.port or (443 if self._url.scheme == "https" else 80)
        connection = http.client.HTTPConnection(host, port)
        connection.sock = self._connect(host, port)
        timer = threading.Timer(TOTAL_SECONDS, _hang_up, (connection,))
        timer.daemon = True
        timer.start()
        try:
            if self._url.scheme == "https":
                context = ssl.create_default_context()
                connection.sock = context.wrap_socket(
                    connection.sock, server_hostname=host, do_handshake_on_connect=False
                )
                connection.sock.do_handshake()  # from here on the deadline can reach the encrypted socket
            target = (self._url.path or "/") + (f"?{self._url.query}" if self._url.query else "")
            connection.request("POST", target, payload, headers)
            response = connection.getresponse()
            return response.status, response.reason, response.read(MAX_ANSWER), response.headers
        finally:
            timer.cancel()
            connection.close()

    def _connect(self, host: str, port: int) -> socket.socket:
        """Resolve once, and connect to an address that was checked; no proxy comes between."""
        found: list[Any] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        refused = [address for address in addresses if not self._rules.permits(address, port)]
        if refused or not addresses:
            why = f"{host} is at {refused[0]}, which is not a public address" if refused else f"{host} was not found"
            raise DeliveryError("broken", f"{why} (network.allow_private opens it)")
        if self._url.scheme != "https" and AddressRules().permits(addresses[0], port):
            raise DeliveryError("broken", f"{host} is asked over http; alerts go out over https only")
        failure: OSError = OSError("no address")
        for address in addresses:
            try:
                sock = socket.create_connection((address, port), timeout=CONNECT_SECONDS)
            except OSError as exc:
                failure = exc
                continue
            sock.settimeout(TOTAL_SECONDS)
            return sock
        raise failure


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


def _hang_up(connection: http.client.HTTPConnection) -> None:
    with suppress(OSError):
        if connection.sock is not None:
            connection.sock.shutdown(socket.SHUT_RDWR)
