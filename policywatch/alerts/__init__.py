"""Tell: when and in how many messages, what a message says, and how it goes out."""

from policywatch.alerts.channels import Message, Sending, open_channel
from policywatch.alerts.excerpts import Excerpt, excerpts, excerpts_of, terms_of
from policywatch.alerts.health import health_line
from policywatch.alerts.message import compose
from policywatch.alerts.planner import (
    HOUR,
    LATE,
    PlannedDelivery,
    alert_id,
    delivery_id,
    due_at,
    due_for,
    due_late,
    join_over_cap,
    plan_now,
    plan_waited,
    slots_between,
)
from policywatch.alerts.reminders import PaperEvent, Reminder, due_reminders, is_over
from policywatch.alerts.sender import Dispatch, Post, Summary, send_due, send_one

__all__ = [
    "HOUR",
    "LATE",
    "Dispatch",
    "Excerpt",
    "Message",
    "PaperEvent",
    "PlannedDelivery",
    "Post",
    "Reminder",
    "Sending",
    "Summary",
    "alert_id",
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
    "plan_now",
    "plan_waited",
    "send_due",
    "send_one",
    "slots_between",
    "terms_of",
]
