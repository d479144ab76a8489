"""Tell: when and in how many messages, what a message says, and how it goes out."""

from policywatch.alerts.channels import Message, Sending, open_channel
from policywatch.alerts.excerpts import Excerpt, excerpts, excerpts_of, terms_of
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
