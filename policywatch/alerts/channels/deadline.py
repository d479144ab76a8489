"""A deadline for a whole conversation: a server that drips a byte at a time never keeps a read waiting for long."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Deadline:
    """Break the connection that it guards when so many seconds are over, whatever is being read or written then."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.is_over = False
        self._guarded: list[socket.socket] = []
        self._timer = threading.Timer(seconds, self._break)
        self._timer.daemon = True

    def guard(self, connection: socket.socket) -> None:
        """Watch over a connection, also when TLS takes its socket over."""
        self._guarded.append(connection.dup())
        if self.is_over:  # while its address was looked up
            self._break()

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        for connection in self._guarded:
            connection.close()

    def _break(self) -> None:
        self.is_over = True
        for connection in list(self._guarded):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
