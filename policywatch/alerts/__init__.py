"""Tell: when and in how many messages, what a message says, and how it goes out.

The names are imported when they are used: what makes mails costs 30 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.alerts.channels import Message, Sending, open_channel
    from policywatch.alerts.excerpting import Excerpt, excerpts, excerpts_of, terms_of
    from policywatch.alerts.health import DAILY, SILENT, health_line
    from policywatch.alerts.heartbeat import Beat, beat
    from policywatch.alerts.message import compose
    from policywatch.alerts.notices import PlannedNotice, plan_notices
    from policywatch.alerts.papers import paper_lines
    from policywatch.alerts.planner import (
        HOUR,
        PlannedDelivery,
        alert_id,
        delivery_id,
        join_over_cap,
        plan_now,
        plan_waited,
    )
    from policywatch.alerts.post import Dispatch, Post, Summary
    from policywatch.alerts.reminders import PaperEvent, Reminder, due_reminders, is_over
    from policywatch.alerts.schedule import LATE, due_at, due_for, due_late, slots_between
    from policywatch.alerts.sender import send_due, send_one

_FILES = {
    "Beat": "heartbeat",
    "DAILY": "health",
    "Dispatch": "post",
    "Excerpt": "excerpting",
    "HOUR": "planner",
    "LATE": "schedule",
    "Message": "channels",
    "PaperEvent": "reminders",
    "PlannedDelivery": "planner",
    "PlannedNotice": "notices",
    "Post": "post",
    "Reminder": "reminders",
    "SILENT": "health",
    "Sending": "channels",
    "Summary": "post",
    "alert_id": "planner",
    "beat": "heartbeat",
    "compose": "message",
    "delivery_id": "planner",
    "due_at": "schedule",
    "due_for": "schedule",
    "due_late": "schedule",
    "due_reminders": "reminders",
    "excerpts": "excerpting",
    "excerpts_of": "excerpting",
    "health_line": "health",
    "is_over": "reminders",
    "join_over_cap": "planner",
    "open_channel": "channels",
    "paper_lines": "papers",
    "plan_notices": "notices",
    "plan_now": "planner",
    "plan_waited": "planner",
    "send_due": "sender",
    "send_one": "sender",
    "slots_between": "schedule",
    "terms_of": "excerpting",
}

__all__ = [
    "DAILY",
    "HOUR",
    "LATE",
    "SILENT",
    "Beat",
    "Dispatch",
    "Excerpt",
    "Message",
    "PaperEvent",
    "PlannedDelivery",
    "PlannedNotice",
    "Post",
    "Reminder",
    "Sending",
    "Summary",
    "alert_id",
    "beat",
    "compose",
    "delivery_id",
    "due_at",
    "due_for",
    "due_late",
    "due_reminders",
    "excerpts",
    "excerpts_of",
    "health_line",
    "is_over",
    "join_over_cap",
    "open_channel",
    "paper_lines",
    "plan_notices",
    "plan_now",
    "plan_waited",
    "send_due",
    "send_one",
    "slots_between",
    "terms_of",
]

__getattr__ = imported_when_used(__name__, _FILES)
