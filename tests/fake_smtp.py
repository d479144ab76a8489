"""A mail server that misbehaves: it answers, breaks off or drips at the step that a test names."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

STEPS = ("GREETING", "EHLO", "STARTTLS", "MAIL", "RCPT", "DATA", "DOT", "QUIT")


@dataclass
class FakeSmtp:
    """What it does at each step: a reply, or `close`, `reset` or `drip` (a byte now and then, for ever).

    `taken` are the texts that it acknowledged or was handed before it broke off.
    """

    answers: dict[str, str] = field(default_factory=dict)
    taken: list[bytes] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    extensions: tuple[str, ...] = ()
    port: int = 0
    _closing: threading.Event = field(default_factory=threading.Event)

    def close(self) -> None:
        """Break off what drips."""
        self._closing.set()

    @contextmanager
    def serve(self) -> Iterator[FakeSmtp]:
        """Serve on a free port until the end of the block."""
        listener = socket.create_server(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        thread = threading.Thread(target=self._accept, args=(listener,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._closing.set()
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            thread.join()

    def _accept(self, listener: socket.socket) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        self.times.append(time.monotonic())
        with suppress(OSError, ValueError), connection, connection.makefile("rb") as lines:
            self._say(connection, "GREETING", "220 ready")
            for line in lines:
                step = line[:8].split()[0].decode().upper()
                if step == "EHLO":
                    self._say(
                        connection,
                        step,
                        "\r\n".join(f"250-{name}" for name in ("here", *self.extensions)) + "\r\n250 8BITMIME",
                    )
                elif step == "DATA":
                    self._say(connection, step, "354 go on")
                    if not self.answers.get(step, "3").startswith("3"):
                        continue
                    text = b"".join(iter(lines.readline, b".\r\n"))
                    self.taken.append(text)
                    self._say(connection, "DOT", "250 2.0.0 taken")
                else:
                    self._say(connection, step, "221 bye" if step == "QUIT" else "250 ok")

    def _say(self, connection: socket.socket, step: str, usual: str) -> None:
        answer = self.answers.get(step, usual)
        if answer == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if answer in ("reset", "close"):
            connection.shutdown(socket.SHUT_RD)
            connection.close()
            raise OSError("as told")
        if answer == "drip":
            while not self._closing.wait(0.05):
                connection.sendall(b"2")
            raise OSError("closed")
        connection.sendall(answer.encode() + b"\r\n")
