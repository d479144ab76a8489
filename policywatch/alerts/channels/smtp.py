"""A connection to a mail server that a deadline reaches from its first byte on, and that is left without waiting."""

from __future__ import annotations

import contextlib
import smtplib
import socket
import threading
from functools import cache

from policywatch.alerts.channels.deadline import Deadline
from policywatch.alerts.channels.trust import tls_context
from policywatch.models import MailServer

READ_SECONDS = 20.0
QUIT_SECONDS = 2.0
_FAREWELLS = threading.BoundedSemaphore(4)


class Connection(smtplib.SMTP):
    """A connection that a deadline reaches from its first byte on, which smtplib reads while it is being made."""

    def __init__(self, server: MailServer, deadline: Deadline) -> None:
        self._deadline, self._server = deadline, server
        super().__init__(server.host, server.port, _own_name(), timeout=READ_SECONDS)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        sock = socket.create_connection((host, port), timeout)
        self._deadline.guard(sock)
        if self._server.tls == "tls":
            return tls_context(self._server.ca).wrap_socket(sock, server_hostname=host)
        return sock

    def take_leave(self) -> None:
        """Say QUIT and wait a little for the answer, beside all else: what is taken is written down without delay."""
        if _FAREWELLS.acquire(blocking=False):
            threading.Thread(target=self._wait_and_close, daemon=True).start()
        else:  # enough are being waited for
            with contextlib.suppress(smtplib.SMTPException, OSError):
                self.putcmd("quit")
            self.close()

    def _wait_and_close(self) -> None:
        try:
            with contextlib.suppress(smtplib.SMTPException, OSError):
                self.putcmd("quit")
                if self.sock is not None:
                    self.sock.settimeout(QUIT_SECONDS)
                    self.sock.recv(512)
            self.close()
        finally:
            _FAREWELLS.release()


@cache
def _own_name() -> str:
    """Give the name that we greet with: smtplib would look it up for every message."""
    name = socket.getfqdn()
    return name if "." in name else "[127.0.0.1]"
