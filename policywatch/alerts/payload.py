"""An alert as the JSON of a webhook: versioned, and small enough for every receiver."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from policywatch.alerts.excerpting import attachments_met, excerpts, terms_of
from policywatch.alerts.health import MAX_INCIDENTS
from policywatch.alerts.papers import paper_told
from policywatch.alerts.shown import LAST_TEXT, changes_of, in_order, last_text_of
from policywatch.models import Alert, Beside, Delivery, Facts, Incident
from policywatch.text import clean_line, utc_text

MAX_JSON = 20_000
"""Bytes of a webhook's body (Standard Webhooks recommends at most 20 kB)."""
MAX_COPIES = 20


def payload_of(delivery: Delivery, alerts: Sequence[Alert], beside: Beside) -> bytes:
    """Give the body of a webhook's request, at most 20 kB."""
    if delivery.kind == "test":
        return _dump("test.ping", delivery, {"channel": delivery.channel})
    if delivery.kind == "health":
        return _health(delivery, beside)
    alerts = in_order(alerts)
    kind = "digest.created" if delivery.kind == "digest" else "alert.created"
    if delivery.kind == "alert" and alerts[0].kind in ("update", "gone"):
        kind = "alert.updated"
    digest = {
        "id": delivery.id,
        "due_at": utc_text(delivery.slot_at) if delivery.slot_at else None,
        "about": clean_line(delivery.about),
        "health": clean_line(beside.health, 300),
    }
    joined = [
        {"article": alert.article.id, "url": alert.article.url, "copies": len(alert.copies)}
        for alert in beside.joined[:MAX_COPIES]
    ]
    # What is over the limit loses excerpts, then titles: never ids or links.
    for most, width, title in ((5, 60, 400), (2, 40, 160), (1, 20, 80), (0, 0, 40), (0, 0, 0)):
        told = [_told(alert, most, width, title) for alert in alerts]
        data = told[0] if delivery.kind == "alert" else digest | {"alerts": told, "joined": joined if most else []}
        payload = _dump(kind, delivery, data)
        if len(payload) <= MAX_JSON:
            return payload
    return _dump(
        kind,
        delivery,
        digest | {"alerts": [{"id": alert.id} for alert in alerts[:400]], "count": len(alerts)},
    )


def _health(delivery: Delivery, beside: Beside) -> bytes:
    kind = "health.raised" if beside.raised else "health.cleared"
    for most in (MAX_INCIDENTS, 10, 0):
        data = {
            "id": delivery.id,
            "cause": delivery.about,
            "count": len(beside.raised or beside.cleared),
            "raised": [_incident(incident) for incident in beside.raised[:most]],
            "cleared": [_incident(incident) for incident in beside.cleared[:most]],
            "health": clean_line(beside.health, 300),
        }
        payload = _dump(kind, delivery, data)
        if len(payload) <= MAX_JSON:
            break
    return payload


def _incident(incident: Incident) -> dict[str, Any]:
    return {
        "id": incident.id,
        "kind": incident.kind,
        "source": incident.source_id,
        "channel": incident.channel,
        "recipient": incident.recipient,
        "started_at": utc_text(incident.started_at),
        "ended_at": utc_text(incident.ended_at) if incident.ended_at else None,
        "problem": clean_line(incident.problem, 200),
        "advice": incident.advice,
    }


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
        "last_text": "\n".join(last_text_of(alert, LAST_TEXT * width)) if alert.kind == "gone" else "",
        "changes": [{"before": old, "after": new} for old, new in changes_of(alert, most=4 * most, length=10 * width)],
        "article": {
            "id": article.id,
            "url": article.url,
            "title": clean_line(article.title, title) if title else "",
            "source": article.source_id,
            "language": article.language,
            "published_at": article.published_at,
            "published_on": article.published_on,
            "first_seen_at": article.first_seen_at,
            "gone_at": article.gone_at,
            "story": article.story_id,
        },
        "document": _document(alert.facts) | paper_told(alert, title),
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
        "contacts": [clean_line(contact) for contact in facts.contacts],
    }


def _dump(kind: str, delivery: Delivery, data: dict[str, Any]) -> bytes:
    body = {"type": kind, "timestamp": utc_text(delivery.created_at), "data": {"schema": 1, **data}}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
