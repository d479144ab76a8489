"""What the headers of a response say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from scrapy.http import Response

from policywatch.models import Validators
from policywatch.models.network import is_public
from policywatch.spiders.freshness import fresh_for

MAX_WAIT = timedelta(days=7)
"""A Retry-After beyond this is cut: a host that says "in a year" would never be asked again."""


def header(response: Response, name: str) -> str:
    """Give a header's value, or an empty text."""
    value = response.headers.get(name)
    return value.decode("latin-1") if value else ""


def validators_of(response: Response) -> Validators:
    """Give what the server gave for asking again conditionally."""
    return Validators(header(response, "ETag"), header(response, "Last-Modified"))


def freshness_of(response: Response, ttl: int) -> timedelta | None:
    """Say how long an answer stays fresh, by its headers or by its own `ttl` (seconds)."""
    return fresh_for(header(response, "Cache-Control"), header(response, "Age"), ttl)


def status_words(response: Response) -> str:
    """Give a status as number and phrase."""
    try:
        return f"{response.status} {HTTPStatus(response.status).phrase}"
    except ValueError:
        return str(response.status)


def charset_of(response: Response) -> str | None:
    """Give the charset that the header declares."""
    message = Message()
    message["Content-Type"] = header(response, "Content-Type")
    charset = message.get_param("charset")
    return charset if isinstance(charset, str) and charset else None


def clock_off(response: Response, now: datetime) -> timedelta | None:
    """Say by how much the server's clock is ahead of ours (RFC 9110, section 6.6.1), where that means anything.

    An answer out of a cache may bear an old date (`Age`), and a private host has no better clock than this machine.
    """
    address = response.ip_address
    if address is None or not is_public(address) or header(response, "Age").strip() not in ("", "0"):
        return None
    try:
        at = parsedate_to_datetime(header(response, "Date"))
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)) - now


def retry_at(response: Response, now: datetime) -> datetime | None:
    """Read Retry-After, seconds or a date (RFC 9110, section 10.2.3)."""
    value = header(response, "Retry-After").strip()
    if value.isascii() and value.isdecimal():
        return now + min(timedelta(seconds=int(value[:9])), MAX_WAIT)
    try:
        at = parsedate_to_datetime(value)
    except ValueError:
        return None
    return min(at if at.tzinfo else at.replace(tzinfo=UTC), now + MAX_WAIT)
