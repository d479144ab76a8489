"""What the exceptions of Scrapy's downloader mean, in words."""

from __future__ import annotations

import zlib
from gzip import BadGzipFile

from scrapy import exceptions
from twisted.internet.error import ConnectError

_NETWORK_WORDS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.DownloadTimeoutError, "no complete answer in time"),
    (exceptions.DownloadConnectionRefusedError, "the connection was refused"),
    (exceptions.CannotResolveHostError, "the host name was not found"),
    (BadGzipFile, "the answer cannot be unpacked"),
    (zlib.error, "the answer cannot be unpacked"),
    (ConnectError, "the host or its network cannot be reached"),
    (exceptions.DownloadFailedError, "the connection broke before an answer came"),
    (exceptions.ResponseDataLossError, "the answer was cut off"),
    (exceptions.DownloadCancelledError, "the answer is too large"),
    (exceptions.UnsupportedURLSchemeError, "only http and https are asked"),
    (exceptions.IgnoreRequest, "the answer is too large once unpacked"),
)


def _is_tls(exc: Exception) -> bool:
    return isinstance(exc, exceptions.DownloadFailedError) and "SSL" in str(exc)


def is_down(exc: Exception) -> bool:
    """Say whether a host could not be resolved, connected to or shaken hands with; one slow URL is not the host's."""
    unconnected = (exceptions.CannotResolveHostError, exceptions.DownloadConnectionRefusedError, ConnectError)
    return isinstance(exc, unconnected) or _is_tls(exc)


def network_words(exc: Exception) -> str:
    """Say why a request came to nothing."""
    if isinstance(exc, exceptions.IgnoreRequest) and "redirections" in str(exc):
        return "too many redirects"
    if _is_tls(exc):
        return "the TLS handshake failed"
    for kind, words in _NETWORK_WORDS:
        if isinstance(exc, kind):
            return words
    return f"{type(exc).__name__}: {exc}"[:200]
