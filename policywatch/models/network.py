"""Which network addresses may be called: public ones, and those that the user opens one by one."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
# Python 3.11 calls these global although they lead to IPv4 addresses of any kind (RFC 6052, RFC 3056, RFC 4291).
_DISGUISED = tuple(ip_network(block) for block in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "::/96", "2001::/32"))


@dataclass(frozen=True)
class AddressRules:
    """Which addresses may be called. `allowed` holds networks, each with a port or None for every port."""

    allowed: tuple[tuple[IPv4Network | IPv6Network, int | None], ...] = ()

    @classmethod
    def parse(cls, entries: tuple[str, ...]) -> AddressRules:
        """Read `127.0.0.1`, `127.0.0.1:8099`, `10.0.0.0/8` or `[::1]:25`; raise ValueError naming the entry."""
        return cls(tuple(_parse(entry) for entry in entries))

    def permits(self, address: str, port: int) -> bool:
        """Say whether `address` (an IP address as text) may be called on `port`."""
        try:
            ip = ip_address(address.partition("%")[0])
        except ValueError:
            return False
        if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
            ip = ip.ipv4_mapped
        if any(ip in network and opened in (None, port) for network, opened in self.allowed):
            return True
        return is_public(ip)


def is_public(ip: Address) -> bool:
    """Say whether `ip` is reachable by everyone: global, no multicast, no IPv4 address in disguise."""
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not ip.is_multicast and not any(ip in block for block in _DISGUISED)


def _parse(entry: str) -> tuple[IPv4Network | IPv6Network, int | None]:
    text, port = entry.strip(), None
    if text.startswith("["):
        text, _, tail = text[1:].partition("]")
        port = tail.removeprefix(":") or None
    elif text.count(":") == 1:
        text, _, port = text.partition(":")
    try:
        number = None if port is None else int(port)
        if number is not None and not 0 < number < 65536:
            raise ValueError("no such port")
        return ip_network("127.0.0.1" if text == "localhost" else text, strict=False), number
    except ValueError as exc:
        raise ValueError(f"{entry!r} is no address, address:port or network") from exc
