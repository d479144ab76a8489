"""An alert as a mail and as JSON: the bytes that are frozen at the first try and sent with every one."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from policywatch.alerts.excerpts import excerpts, terms_of
from policywatch.models import Alert, Channel, Delivery, Facts
from policywatch.text import attachment_at, clean_line, from_utc_text, utc_text

MAX_JSON = 20_000
"""Bytes of a webhook's body (Standard Webhooks recommends at most 20 kB)."""
MAX_COPIES = 20
# 76 would let encoded words grow to 76 characters; RFC 2047, section 2, allows 75.
_MAIL = policy.SMTP.clone(max_line_length=76)
NOBODY = "policywatch@localhost"


def compose(
    delivery: Delivery, alerts: Sequence[Alert], channel: Channel, *, sender: str, timezone: str, now: datetime
) -> bytes:
    """Give the bytes of a delivery: JSON for a webhook, a mail for every other channel.

    `timezone` (IANA) is the reader's clock, `now` the instant that the message bears.
    """
    if channel.kind == "https":
        return _json(delivery, alerts)
    return _mail(delivery, alerts, sender or NOBODY, timezone, now)


def _mail(delivery: Delivery, alerts: Sequence[Alert], sender: str, timezone: str, now: datetime) -> bytes:
    message = EmailMessage(policy=_MAIL)
    name, address = parseaddr(sender)
    message["From"] = _address(clean_line(name), address)
    message["To"] = _address("", delivery.recipient if "@" in delivery.recipient else address)
    message["Subject"] = _subject(delivery, alerts)
    message["Date"] = format_datetime(now.astimezone(ZoneInfo(timezone)))
    message["Message-ID"] = f"<{delivery.id}@{address.rpartition('@')[2]}>"
    watches = sorted({alert.watch for alert in alerts})
    if len(watches) == 1:
        message["List-Id"] = f"<{_slug(watches[0])}.policywatch.{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(_text(delivery, alerts, timezone), charset="utf-8")
    return message.as_bytes()


def _address(name: str, address: str) -> Address:
    local, _, domain = address.rpartition("@")
    return Address(display_name=name, username=local, domain=domain)


def _subject(delivery: Delivery, alerts: Sequence[Alert]) -> str:
    if delivery.kind == "test":
        return "Test message of policywatch"
    if len(alerts) == 1:
        return clean_line(f"[{clean_line(alerts[0].watch, 40)}] {_title(alerts[0])}")
    watches = sorted({clean_line(alert.watch, 40) for alert in alerts})
    return clean_line(f"[{', '.join(watches)}] {len(alerts)} articles")


def _text(delivery: Delivery, alerts: Sequence[Alert], timezone: str) -> str:
    if delivery.kind == "test":
        return f"This message shows that policywatch reaches {delivery.recipient} over {delivery.channel}.\n"
    zone = ZoneInfo(timezone)
    return str(_template().render(alerts=[_shown(alert, zone) for alert in alerts]))


def _shown(alert: Alert, zone: ZoneInfo) -> dict[str, Any]:
    article = alert.article
    return {
        "title": _title(alert),
        "url": _link(article.url),
        "host": _true_host(article.url),
        "watch": clean_line(alert.watch),
        "keyword": clean_line(alert.match.keyword),
        "source": clean_line(alert.source),
        "published": _published(alert, zone),
        "first_seen": f"{from_utc_text(article.first_seen_at).astimezone(zone):%Y-%m-%d %H:%M %Z}",
        "problem": clean_line(article.problem),
        "copies": [_link(copy.url) for copy in alert.copies[:MAX_COPIES]],
        "paper": _paper(alert.facts),
        "attachments": attachments_met(alert),
        "excerpts": [str(excerpt) for excerpt in excerpts(alert)],
        "article": article.id[:8],
    }


def attachments_met(alert: Alert) -> list[str]:
    """Give the names of the attachments that hold words which matched."""
    body = alert.article.body
    names = (attachment_at(body, hit.start) for hit in alert.match.hits if hit.field == "body")
    return list(dict.fromkeys(filter(None, names)))[:5]


def _paper(facts: Facts) -> list[tuple[str, str]]:
    """Give what a reader wants to know of a policy paper, as labels and values."""
    stage = facts.stage if facts.stage != "other" else None
    paper = ", ".join(filter(None, (stage, *facts.numbers[:3], *facts.standard_numbers[:3])))
    rows = [
        ("Paper:", paper),
        ("Issued by:", ", ".join(facts.issuers[:6]) if paper else ""),
        ("Comments:", f"until {facts.comment_deadline}" if facts.comment_deadline else ""),
        ("In force:", f"from {facts.effective_on}" if facts.effective_on else ""),
    ]
    return [(label, clean_line(value)) for label, value in rows if value]


def _published(alert: Alert, zone: ZoneInfo) -> str:
    article = alert.article
    if not article.published_on:
        return "unknown"
    if article.published_precision == "day" or not article.published_at:
        return article.published_on
    at = from_utc_text(article.published_at).astimezone(zone)
    printed = f" (dated {article.published_on})" if at.date().isoformat() != article.published_on else ""
    return f"{at:%Y-%m-%d %H:%M %Z}{printed}"


def _title(alert: Alert) -> str:
    return clean_line(alert.article.title) or "(no title)"


def _link(url: str) -> str:
    """Give an http(s) link, on one line; anything else is not shown as a link."""
    return clean_line(url, 2000) if urlsplit(url).scheme in ("http", "https") else "(no link)"


def _true_host(url: str) -> str:
    """Give the host where it is written in other letters than it looks (RFC 5891's `xn--`), else nothing."""
    host = urlsplit(url).hostname or ""
    return host if "xn--" in host else ""


def _slug(text: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return f"{words[:40]}-{hashlib.sha256(text.encode()).hexdigest()[:6]}".strip("-")


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
    text = resources.files("policywatch.alerts").joinpath("templates/alert.txt").read_text(encoding="utf-8")
    return environment.from_string(text)


def _json(delivery: Delivery, alerts: Sequence[Alert]) -> bytes:
    if delivery.kind == "test":
        return _dump("test.ping", delivery, {"channel": delivery.channel})
    kind = "digest.created" if delivery.kind == "digest" else "alert.created"
    if delivery.kind == "alert" and alerts[0].kind == "update":
        kind = "alert.updated"
    # What is over the limit loses excerpts, then titles: never ids or links.
    for most, width, title in ((5, 60, 400), (2, 40, 160), (1, 20, 80), (0, 0, 40), (0, 0, 0)):
        told = [_told(alert, most, width, title) for alert in alerts]
        data = told[0] if delivery.kind == "alert" else {"id": delivery.id, "alerts": told}
        payload = _dump(kind, delivery, data)
        if len(payload) <= MAX_JSON:
            return payload
    return _dump(
        kind,
        delivery,
        {"id": delivery.id, "alerts": [{"id": alert.id} for alert in alerts[:400]], "count": len(alerts)},
    )


def _told(alert: Alert, most: int, width: int, title: int) -> dict[str, Any]:
    article = alert.article
    return {
        "id": alert.id,
        "watch": clean_line(alert.watch),
        "recipient": alert.recipient,
        "kind": alert.kind,
        "keyword": clean_line(alert.match.keyword, 400),
        "terms": [clean_line(term, 100) for term in terms_of(alert)[:20]],
        "excerpts": [str(excerpt) for excerpt in excerpts(alert, most=most, width=width)] if most else [],
        "article": {
            "id": article.id,
            "url": article.url,
            "title": clean_line(article.title, title) if title else "",
            "source": article.source_id,
            "language": article.language,
            "published_at": article.published_at,
            "published_on": article.published_on,
            "first_seen_at": article.first_seen_at,
            "story": article.story_id,
        },
        "document": _document(alert.facts),
        "attachments": attachments_met(alert) if title else [],
        "copies": [copy.url for copy in alert.copies[:MAX_COPIES]] if title else [],
        "problem": clean_line(article.problem),
    }


def _document(facts: Facts) -> dict[str, Any]:
    return {
        "stage": facts.stage,
        "numbers": [clean_line(number) for number in (*facts.numbers, *facts.standard_numbers)[:10]],
        "issuers": [clean_line(issuer) for issuer in facts.issuers[:20]],
        "comment_deadline": facts.comment_deadline.isoformat() if facts.comment_deadline else None,
        "effective_on": facts.effective_on.isoformat() if facts.effective_on else None,
    }


def _dump(kind: str, delivery: Delivery, data: dict[str, Any]) -> bytes:
    body = {"type": kind, "timestamp": utc_text(delivery.created_at), "data": {"schema": 1, **data}}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
