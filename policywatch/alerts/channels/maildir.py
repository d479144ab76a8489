"""Mail files in a folder, as mail programs read them (https://cr.yp.to/proto/maildir.html); no server is needed."""

from __future__ import annotations

import os
from pathlib import Path

from policywatch.alerts.channels.message import Message
from policywatch.errors import DeliveryError
from policywatch.models import Channel


class Maildir:
    """Write each message as a file of its own; the same message again writes nothing."""

    def __init__(self, channel: Channel) -> None:
        self._folder = channel.path or Path("alerts")

    def send(self, message: Message) -> str:
        """Write the message into `new/`; raise DeliveryError when the disk does not take it."""
        try:
            for part in ("tmp", "new", "cur"):
                (self._folder / part).mkdir(parents=True, exist_ok=True, mode=0o700)
            name = f"{message.id}.policywatch"
            if (self._folder / "new" / name).exists() or any((self._folder / "cur").glob(f"{name}*")):
                return "was written before"
            self._write(self._folder / "tmp" / name, message.payload)
            (self._folder / "tmp" / name).replace(self._folder / "new" / name)
            self._sync_folder(self._folder / "new")
        except OSError as exc:
            raise DeliveryError("retry", f"{self._folder} cannot be written ({exc.strerror})") from exc
        return "written"

    def _write(self, path: Path, content: bytes) -> None:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            # Files on disk end their lines as the system does; mail programs read both.
            file.write(content.replace(b"\r\n", b"\n"))
            file.flush()
            os.fsync(file.fileno())

    def _sync_folder(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
