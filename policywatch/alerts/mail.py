"""An alert as a mail: a text and an HTML part that say the same, and the headers that mail programs ask for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from email import policy
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from policywatch.alerts.health import groups_of, subject_of_health
from policywatch.alerts.sample import sample
from policywatch.alerts.shown import DETAILS, Detail, in_order, shown
from policywatch.alerts.subjects import subject_of
from policywatch.models import Alert, Beside, Delivery
from policywatch.text import clean_line

if TYPE_CHECKING:
    from jinja2 import Environment

MAX_MAIL = 100_000
"""Bytes of a mail: large providers cut the HTML part of what is longer (Gmail: 102 kB)."""
MAX_JOINED = 20
"""Stories told before, and now also elsewhere, that a digest names."""
MAX_LINE = 76
"""Characters of a line of a header, and one more than an encoded word may have (RFC 2047, section 2)."""


class _MailPolicy(policy.EmailPolicy):
    """The library's folding adds a blank before the encoded words of a subject, or empties its first line."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() != "subject":
            return super().fold_binary(name, value)
        is_plain = value.isascii() and max(map(len, value.split()), default=0) < MAX_LINE - len(name) - 2
        charset = "us-ascii" if is_plain else "utf-8"
        header = Header(str(value), charset, maxlinelen=MAX_LINE, header_name=name)
        return f"{name}: {header.encode(linesep=self.linesep)}{self.linesep}".encode("ascii")


_MAIL = _MailPolicy(linesep="\r\n", max_line_length=MAX_LINE)


def mail_of(
    delivery: Delivery, alerts: Sequence[Alert], beside: Beside, *, sender: str, timezone: str, now: datetime
) -> bytes:
    """Give a mail of at most 100 kB: what is too long tells less of each alert, then of fewer.

    `sender` is the value of the From header, `timezone` (IANA) the reader's clock, `now` the instant of the message.
    """
    alerts = [sample(now)] if delivery.kind == "test" else in_order(alerts)
    zone, told = ZoneInfo(timezone), len(alerts)
    for detail in DETAILS[-1:] if delivery.is_short else DETAILS:
        mail = _mail(delivery, alerts, beside, told, detail, sender, zone, now)
        if len(mail) <= MAX_MAIL:
            return mail
    while len(mail) > MAX_MAIL and told > 1:
        told = max(1, min(told - 1, told * MAX_MAIL // len(mail)))
        mail = _mail(delivery, alerts, beside, told, DETAILS[-1], sender, zone, now)
    return mail


def _mail(
    delivery: Delivery,
    alerts: Sequence[Alert],
    beside: Beside,
    told: int,
    detail: Detail,
    sender: str,
    zone: ZoneInfo,
    now: datetime,
) -> bytes:
    message = EmailMessage(policy=_MAIL)
    name, address = parseaddr(sender)
    domain = address.rpartition("@")[2]
    # A title must not pass for an encoded word (RFC 2047), in which a line break could hide.
    is_health = delivery.kind == "health"
    subject = subject_of_health(delivery, beside) if is_health else subject_of(delivery, alerts, zone, now)
    subject = subject.replace("=?", "= ?")
    message["From"] = _address(clean_line(name), address)
    message["To"] = _address("", delivery.recipient if "@" in delivery.recipient else address)
    message["Subject"] = subject
    message["Date"] = format_datetime(now.astimezone(zone))
    message["Message-ID"] = f"<{delivery.id}@{domain}>"
    if len(alerts) == 1 and alerts[0].first:
        message["In-Reply-To"] = message["References"] = f"<{alerts[0].first.id}@{domain}>"
    watches = sorted({alert.watch for alert in alerts})
    if len(watches) == 1:
        _add_whole(message, "List-Id", f"<{_slug(watches[0])}.policywatch.{domain}>")
    if domain != "localhost":
        _add_whole(message, "List-Unsubscribe", f"<mailto:{address}?subject=unsubscribe>", f"<mailto:{address}>")
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    facts = {
        "subject": subject,
        "groups": groups_of(delivery, beside, zone),
        "notice": [clean_line(line, 300) for line in _notice(delivery, alerts)],
        "alerts": [shown(alert, zone, detail, now=now, is_one_of_many=len(alerts) > 1) for alert in alerts[:told]],
        "more": len(alerts) - told,
        "joined": [shown(alert, zone, DETAILS[-1], now=now) for alert in beside.joined[:MAX_JOINED]],
        "health": clean_line(beside.health, 300),
        "command": _command(alerts, zone),
    }
    template = "health" if is_health else "alert"
    message.set_content(_templates().get_template(f"{template}.txt").render(facts), charset="utf-8")
    if not delivery.is_short:
        html = _templates().get_template(f"{template}.html").render(facts)
        message.add_alternative(html, subtype="html", charset="utf-8")
    return message.as_bytes()


def _notice(delivery: Delivery, alerts: Sequence[Alert]) -> list[str]:
    """Give what stands above the alerts."""
    if delivery.kind == "test":
        reaches = f"This message shows that policywatch reaches {delivery.recipient} over {delivery.channel}."
        return [reaches, "So an alert looks; this one is made up:"]
    return [] if alerts else [f"Nothing new: {delivery.about}"]


def _command(alerts: Sequence[Alert], zone: ZoneInfo) -> str:
    """Give the command that shows more of what a message tells."""
    if not alerts:
        return "policywatch status"
    if len(alerts) == 1:
        return f"policywatch show {alerts[0].article.id[:8]}"
    return f"policywatch alerts list --since {min(alert.created_at for alert in alerts).astimezone(zone):%Y-%m-%d}"


def _add_whole(message: EmailMessage, name: str, *values: str) -> None:
    """Add the first value that fits on one line: the standard library breaks a longer one into encoded words."""
    for value in values:
        if value.isascii() and len(name) + 2 + len(value) <= _MAIL.max_line_length:  # type: ignore[operator]
            message[name] = value
            return


def _address(name: str, address: str) -> Address:
    local, _, domain = address.rpartition("@")
    return Address(display_name=name, username=local, domain=domain)


def _slug(text: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return f"{words[:20]}-{hashlib.sha256(text.encode()).hexdigest()[:6]}".strip("-")


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = resources.files("policywatch.alerts").joinpath("templates")
    return Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text(encoding="utf-8")),
        undefined=StrictUndefined,
        autoescape=lambda name: name is not None and name.endswith(".html"),
        keep_trailing_newline=True,
        trim_blocks=False,
    )
