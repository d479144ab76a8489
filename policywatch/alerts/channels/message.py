"""What a channel is handed."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Message:
    """Bytes that are to reach a recipient, under an id that never changes."""

    id: str
    recipient: str
    payload: bytes = field(repr=False)
