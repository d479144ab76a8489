"""Tell: when and in how many messages, what a message says, and how it goes out."""

from policywatch.alerts.channels import Message, Sending, open_channel
from policywatch.alerts.excerpts import Excerpt, excerpts, excerpts_of, terms_of
from policywatch.alerts.message import compose
from policywatch.alerts.planner import HOUR, PlannedDelivery, alert_id, delivery_id, due_at, join_over_cap, plan
from policywatch.alerts.sender import Outbox, Post, Summary, send_due, send_one

__all__ = [
    "HOUR",
    "Excerpt",
    "Message",
    "Outbox",
    "PlannedDelivery",
    "Post",
    "Sending",
    "Summary",
    "alert_id",
    "compose",
    "delivery_id",
    "due_at",
    "excerpts",
    "excerpts_of",
    "join_over_cap",
    "open_channel",
    "plan",
    "send_due",
    "send_one",
    "terms_of",
]
