"""Whom TLS connections trust. To read the authorities' certificates takes longer than all else about a message."""

from __future__ import annotations

import ssl
from functools import lru_cache
from pathlib import Path

from policywatch.errors import DeliveryError


def tls_context(ca: Path | None = None) -> ssl.SSLContext:
    """Give the context of connections to servers that the system's authorities vouch for, or those in the file `ca`.

    A file that has changed is read again. Raise DeliveryError (`broken`) when it cannot be read.
    """
    try:
        return _context(ca, ca.stat().st_mtime_ns if ca else 0)
    except OSError as exc:
        raise DeliveryError("broken", f"{ca} cannot be read as certificates ({exc.strerror or exc})") from exc


@lru_cache(maxsize=8)
def _context(ca: Path | None, _changed_at: int) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(ca) if ca else None)
