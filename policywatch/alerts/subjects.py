"""The subject of a mail: what a reader sees of it first, and by which mail programs thread a reply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from email import policy
from email.parser import BytesParser
from zoneinfo import ZoneInfo

from policywatch.alerts.days import day_text
from policywatch.alerts.reminders import Reminder, reminder_line
from policywatch.alerts.shown import title_of
from policywatch.models import Alert, Delivery
from policywatch.text import clean_line

ON_TIME = timedelta(minutes=15)
"""A digest that goes out later than this after its time bears its day."""


def subject_of(delivery: Delivery, alerts: Sequence[Alert], zone: ZoneInfo, now: datetime) -> str:
    """Give the subject of a mail as one clean line; of a late digest, with its day on the clock of `zone`."""
    if delivery.kind == "test":
        return "Test message of policywatch"
    if len(alerts) == 1 and alerts[0].first and (told := _subject_of_mail(alerts[0].first)):
        return told  # mail programs thread a reply only under the same subject
    day = ""
    if delivery.slot_at and now - delivery.slot_at > ON_TIME:
        day = f" (for {day_text(delivery.slot_at, zone)})"
    if not alerts:
        return clean_line(f"[{clean_line(delivery.about, 40)}] nothing new", 160 - len(day)) + day
    if len(alerts) == 1:
        reminder = Reminder.of_cause(alerts[0].cause)
        says = f"{reminder_line(reminder, now.astimezone(zone).date())}: " if reminder else ""
        return clean_line(f"[{clean_line(alerts[0].watch, 40)}] {says}{title_of(alerts[0])}", 160 - len(day)) + day
    watches = ", ".join(sorted({clean_line(alert.watch, 40) for alert in alerts}))
    about = f", {delivery.about}" if delivery.about else ""
    return clean_line(f"[{clean_line(watches, 90)}] {len(alerts)} articles{about}", 160 - len(day)) + day


def _subject_of_mail(first: Delivery) -> str:
    """Give the subject of a mail that was frozen; empty when it is no mail."""
    if first.payload is None or first.payload.startswith(b"{"):
        return ""
    headers = BytesParser(policy=policy.default).parsebytes(first.payload, headersonly=True)
    return clean_line(str(headers["Subject"] or ""))
