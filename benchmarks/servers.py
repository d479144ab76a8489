"""A mail server and a webhook's endpoint in a process of their own, quick or as bad as a benchmark wants them.

Each prints its port, then a line of JSON for what it took: `id`, the content and its hash, and whether it said so.
SIGUSR1 ends all trouble.

    python benchmarks/servers.py smtp|http [--trouble 0.2] [--seed 1]
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import random
import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

SMTP_TROUBLE = ("refuse", "tempfail", "drop", "take and die", "reset", "busy")
HTTP_TROUBLE = ("500", "reset", "take and die", "429", "nonsense")


class Sink(ABC):
    """Accepts connections, each in a thread, and does one kind of trouble with a chance."""

    def __init__(self, trouble: float, seed: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._trouble, self._chance = trouble, random.Random(seed)
        self._lock = threading.Lock()
        signal.signal(signal.SIGUSR1, lambda *_: setattr(self, "_trouble", 0.0))
        print(self._listener.getsockname()[1], flush=True)

    def run(self) -> None:
        """Serve until the process is ended."""
        while True:
            connection, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError, ValueError), connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.talk(connection)

    @abstractmethod
    def talk(self, connection: socket.socket) -> None:
        """Hold one conversation."""

    def fate(self, kinds: tuple[str, ...]) -> str:
        """Choose what goes wrong, mostly nothing."""
        with self._lock:
            return self._chance.choice(kinds) if self._chance.random() < self._trouble else ""

    def note(self, id: str, content: bytes, *, is_said: bool) -> None:
        """Say what was taken, and whether the sender is told so."""
        taken = {"id": id, "hash": hashlib.sha256(content).hexdigest(), "is_said": is_said}
        line = json.dumps(taken | {"content": base64.b64encode(content).decode()})
        with self._lock:
            print(line, flush=True)


def reset(connection: socket.socket) -> None:
    """Break a connection off at once."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise OSError("reset")


class Smtp(Sink):
    """Takes mail. `take and die`: it keeps the mail and is gone before it says so."""

    def talk(self, connection: socket.socket) -> None:
        """Hold one conversation (RFC 5321)."""
        fate = self.fate(SMTP_TROUBLE)
        lines = connection.makefile("rb")
        connection.sendall(b"421 busy\r\n" if fate == "busy" else b"220 here\r\n")
        for line in lines:
            word = line[:4].upper()
            if word == b"EHLO":
                connection.sendall(b"250-here\r\n250 8BITMIME\r\n")
            elif word == b"RCPT" and fate == "refuse":
                connection.sendall(b"450 greylisted\r\n")
            elif word == b"DATA":
                connection.sendall(b"354 go on\r\n")
                if fate == "drop":
                    lines.readline()
                    return
                content = b"".join(iter(lines.readline, b".\r\n"))
                if fate == "tempfail":
                    connection.sendall(b"451 later\r\n")
                    continue
                found = re.search(rb"^Message-ID: <([^@>]+)", content, re.MULTILINE | re.IGNORECASE)
                self.note(found[1].decode() if found else "", content, is_said=not fate)
                if fate == "reset":
                    reset(connection)
                if fate == "take and die":
                    return
                connection.sendall(b"250 taken\r\n")
            else:
                connection.sendall(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")


class Http(Sink):
    """Takes webhooks."""

    def talk(self, connection: socket.socket) -> None:
        """Answer one request."""
        fate = self.fate(HTTP_TROUBLE)
        lines = connection.makefile("rb")
        lines.readline()
        fields = {}
        while (line := lines.readline().strip()) and b":" in line:
            name, _, value = line.partition(b":")
            fields[name.lower()] = value.strip().decode()
        content = lines.read(int(fields.get(b"content-length", "0")))
        if fate in ("500", "429"):
            connection.sendall(f"HTTP/1.1 {fate} no\r\nContent-Length: 0\r\n\r\n".encode())
            return
        self.note(fields.get(b"webhook-id", "").removeprefix("msg_"), content, is_said=not fate)
        if fate == "reset":
            reset(connection)
        if fate == "nonsense":
            connection.sendall(b"what?\r\n\r\n")
        elif fate != "take and die":
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


class Drip(Sink):
    """A mail server that says a byte now and then, and never more."""

    def talk(self, connection: socket.socket) -> None:
        """Drip."""
        while True:
            connection.sendall(b"2")
            time.sleep(0.5)


KINDS = {"smtp": Smtp, "http": Http, "drip": Drip}


@contextmanager
def serving(
    kind: str, *, trouble: float = 0.0, seed: int = 1, calm: threading.Event | None = None, with_content: bool = False
) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """Serve in a process of its own; give its port, and a list into which comes what it takes.

    When `calm` is set, there is no more trouble. Only the ids are kept, unless `with_content`.
    """
    process = subprocess.Popen(
        [sys.executable, __file__, kind, "--trouble", str(trouble), "--seed", str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    )
    taken: list[dict[str, Any]] = []
    assert process.stdout
    port = int(process.stdout.readline())

    def read() -> None:
        for line in process.stdout or ():
            one = json.loads(line)
            taken.append(one if with_content else {"id": one["id"]})

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    if calm:
        threading.Thread(target=lambda: (calm.wait(), process.send_signal(signal.SIGUSR1)), daemon=True).start()
    try:
        yield port, taken
    finally:
        process.kill()
        process.wait()
        reader.join()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--trouble", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    KINDS[given.kind](given.trouble, given.seed).run()
