"""A heartbeat: calls by which others notice that we have died (the form of https://healthchecks.io/docs/http_api/)."""

from __future__ import annotations

from typing import Literal
from urllib.parse import urlsplit

from policywatch import __version__
from policywatch.alerts.channels.outside import ask
from policywatch.errors import DeliveryError
from policywatch.models import AddressRules

Beat = Literal["start", "success", "fail"]


def beat(url: str, name: Beat, rules: AddressRules) -> str:
    """Call a heartbeat's URL: as it is for success, with `/start` or `/fail` after its path for these.

    Give what went wrong, in words that hold no more of the URL than its host; empty when nothing did.
    """
    parts = urlsplit(url)
    if name != "success":
        parts = parts._replace(path=f"{parts.path.rstrip('/')}/{name}")
    try:
        answer = ask("GET", parts, None, {"User-Agent": f"policywatch/{__version__}"}, rules)
    except DeliveryError as exc:
        return exc.text
    return "" if 200 <= answer.status < 300 else f"{parts.hostname} answered {answer.status}"
