"""An HTTP request to an address that a user named: checked when it is connected to, over https, within a deadline."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult

from policywatch.alerts.channels.deadline import Deadline
from policywatch.alerts.channels.trust import tls_context
from policywatch.errors import DeliveryError
from policywatch.models import AddressRules
from policywatch.text import clean_line

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 20.0
MAX_ANSWER = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """What a server answered: its status, its words as one clean line, its header fields."""

    status: int
    text: str
    fields: http.client.HTTPMessage


def ask(
    method: str, url: SplitResult, payload: bytes | None, headers: Mapping[str, str], rules: AddressRules
) -> Answer:
    """Make one request; redirects are not followed, no proxy comes between, the answer is read up to 64 kB.

    Raise DeliveryError: `broken` for an address that may not be called and for TLS that cannot be trusted, `retry`
    for all else that the network does. No message holds more of the URL than its host.
    """
    try:
        with Deadline(TOTAL_SECONDS) as deadline:
            return _ask(method, url, payload, headers, rules, deadline)
    except ssl.SSLError as exc:
        raise DeliveryError("broken", f"TLS with {url.hostname} failed: {exc.reason or exc}") from exc
    except UnicodeError as exc:  # of a host that cannot be written in a query for its address
        raise DeliveryError("broken", clean_line(f"{url.hostname} is no host name", limit=200)) from exc
    except (OSError, http.client.HTTPException) as exc:
        words = getattr(exc, "strerror", None) or str(exc) or type(exc).__name__
        if deadline.is_over:
            words = f"no complete answer within {deadline.seconds:.0f} s"
        raise DeliveryError("retry", clean_line(f"{url.hostname}: {words}", limit=200)) from exc


def _ask(
    method: str,
    url: SplitResult,
    payload: bytes | None,
    headers: Mapping[str, str],
    rules: AddressRules,
    deadline: Deadline,
) -> Answer:
    host = url.hostname or ""
    port = url.port or (443 if url.scheme == "https" else 80)
    connection = http.client.HTTPConnection(host, port)
    connection.sock = _connect(host, port, rules, is_secret=url.scheme == "https")
    try:
        deadline.guard(connection.sock)
        if url.scheme == "https":
            connection.sock = tls_context().wrap_socket(connection.sock, server_hostname=host)
        target = (url.path or "/") + (f"?{url.query}" if url.query else "")
        connection.request(method, target, payload, dict(headers))
        response = connection.getresponse()
        words = response.read(MAX_ANSWER).decode("utf-8", "replace")
        text = clean_line(f"{response.status} {response.reason} {words}", limit=200)
        return Answer(response.status, text, response.headers)
    finally:
        connection.close()


def _connect(host: str, port: int, rules: AddressRules, *, is_secret: bool) -> socket.socket:
    """Resolve once, and connect to an address that was checked."""
    found: list[Any] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    refused = [address for address in addresses if not rules.permits(address, port)]
    if refused or not addresses:
        why = f"{host} is at {refused[0]}, which is not a public address" if refused else f"{host} was not found"
        raise DeliveryError("broken", f"{why} (network.allow_private opens it)")
    if not is_secret and AddressRules().permits(addresses[0], port):
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
