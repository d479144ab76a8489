"""A channel: a way over which messages go out, and the mail server that carries mail."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal


@dataclass(frozen=True)
class Channel:
    """A way over which messages go out, chosen by its URL.

    `mailto`: `recipients` are the addresses. `https` (or `http` to an address that is allowed): `url` and `secrets`
    (`whsec_…`, the first is the current one); `recipients` is the channel's own name. `maildir`: `path`; `recipients`
    is the channel's own name. `timezone` (IANA) is the clock of those who read it.
    """

    name: str
    kind: Literal["mailto", "https", "maildir"]
    recipients: tuple[str, ...]
    url: str = field(default="", repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    path: Path | None = None
    timezone: str = "UTC"


@dataclass(frozen=True)
class ChannelState:
    """How a channel is, as its server's answers showed.

    `failing` (it takes nothing for the moment), `broken` (somebody must mend it) and `off` (its server says that it is
    gone for good) hold back what is owed; the first two until `probe_at` (UTC), when one message is tried. `failures`
    are answers in a row that were none; `problem` is what the server said.
    """

    channel: str
    state: Literal["well", "failing", "broken", "off"] = "well"
    failures: int = 0
    probe_at: datetime | None = None
    problem: str = ""


@dataclass(frozen=True)
class MailServer:
    """The server that takes our mail. `starttls` may be left out by a server on a loopback address only.

    `sender` is the From header's value; `ca` a file with the authority that signed the server's certificate.
    """

    host: str
    port: int
    tls: Literal["starttls", "tls"]
    sender: str
    username: str = ""
    password: str = field(default="", repr=False)
    ca: Path | None = None
