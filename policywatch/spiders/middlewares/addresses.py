"""Refuse addresses that are not public, at the moment of connecting.

Twisted asks this resolver for every connection, also those of a redirect and of a literal address, and connects to
what it answers: what is checked is what is connected to, so a name that changes its address in between gains nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address
from typing import Any

from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IAddress, IHostnameResolver, IHostResolution
from zope.interface import implementer

from policywatch.models import AddressRules


@implementer(IHostnameResolver)
class PublicResolver:
    """A resolver that answers only with addresses that the rules permit, and remembers which hosts it refused."""

    def __init__(self, reactor: Any, rules: AddressRules) -> None:
        self._reactor = reactor
        self._rules = rules
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="resolve")
        self.refused: dict[str, str] = {}

    def resolveHostName(
        self,
        resolutionReceiver: Any,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[type[IAddress]] | None = None,
        transportSemantics: str = "TCP",
    ) -> _Resolution:
        """Resolve a name, in a thread, or take a literal address as it is; leave out what is refused."""
        resolution = _Resolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)
        try:
            ip_address(hostName.partition("%")[0])
        except ValueError:
            self._threads.submit(self._look_up, resolutionReceiver, hostName, portNumber)
        else:
            self._answer(resolutionReceiver, hostName, portNumber, [hostName])
        return resolution

    def _look_up(self, receiver: Any, host: str, port: int) -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            found = []
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        self._reactor.callFromThread(self._answer, receiver, host, port, addresses)

    def _answer(self, receiver: Any, host: str, port: int, addresses: list[str]) -> None:
        for address in addresses:
            if self._rules.permits(address, port):
                kind = IPv6Address if ":" in address else IPv4Address
                receiver.addressResolved(kind("TCP", address, port))
            else:
                self.refused[host] = address
        receiver.resolutionComplete()


@implementer(IHostResolution)
class _Resolution:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        """Nothing to cancel: a look-up ends by itself, and its answer is then of no use to anyone."""
