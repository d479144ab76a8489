"""What an answer says of itself beyond its bytes: whether it is the one known, and how long it stays fresh."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta

from policywatch.models import Source

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_NO_CACHE = re.compile(r"(?:^|[,\s])no-(?:cache|store)(?:$|[,\s;=])", re.IGNORECASE)


def body_hash(body: bytes, source: Source) -> str:
    """Give a hash of an answer and of what it is read by: with other selectors the same bytes are other rows."""
    reading = repr((source.kind, source.family, sorted(source.list.items()), source.timezone, source.language))
    return hashlib.sha256(body + reading.encode()).hexdigest()[:32]


def fresh_for(cache_control: str, age: str, ttl: int) -> timedelta | None:
    """Say how long an answer stays fresh by Cache-Control (RFC 9111, section 4.2) or by its own `ttl` (seconds).

    None where nobody says, or says not to rely on it.
    """
    found = _MAX_AGE.search(cache_control)
    spent = int(age) if age.isascii() and age.isdecimal() and len(age) < 10 else 0
    kept = int(found[1]) - spent if found and not _NO_CACHE.search(cache_control) else 0
    seconds = max(kept, ttl)
    return timedelta(seconds=seconds) if seconds > 0 else None
