"""What a mail shows of an alert: cleaned lines and safe links, the same for its text and its HTML part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from policywatch.alerts.excerpting import attachments_met, excerpts
from policywatch.alerts.papers import paper_lines
from policywatch.models import Alert, Facts
from policywatch.text import clean_line, from_utc_text, host_of, own_text

LAST_TEXT = 50
"""Characters of the text of a page that is gone, for each character around a word."""
MAX_LINK = 2_000
"""Characters of the longest link that is shown; mail programs break longer ones."""


@dataclass(frozen=True)
class Detail:
    """How much is told of each alert: characters of its title, excerpts and characters around a word, copies, facts."""

    title: int
    excerpts: int
    width: int
    copies: int
    has_facts: bool = True


DETAILS = (
    Detail(160, 5, 60, 20),
    Detail(160, 2, 40, 5),
    Detail(120, 1, 20, 2),
    Detail(100, 0, 0, 0),
    Detail(80, 0, 0, 0, has_facts=False),
)
"""From the most that is told to the least, for as long as a mail is too large."""


def in_order(alerts: Sequence[Alert]) -> list[Alert]:
    """Put alerts, given newest first, by watch, then by story: that of which there is the latest news first."""
    newest: dict[tuple[str, str], int] = {}
    for place, alert in enumerate(alerts):
        newest.setdefault((alert.watch, alert.article.story_id), place)
    return sorted(alerts, key=lambda alert: (alert.watch, newest[alert.watch, alert.article.story_id]))


def shown(
    alert: Alert, zone: ZoneInfo, detail: Detail, *, now: datetime, is_one_of_many: bool = False
) -> dict[str, Any]:
    """Give what the templates say of an alert at `now`; times are those of `zone`."""
    article = alert.article
    link = link_of(article.url)
    return {
        "title": title_of(alert, detail.title),
        "language": article.language,
        "link": link,
        "host": _host(article.url),
        "is_disguised": "xn--" in _host(article.url) or "@" in link.partition("//")[2].partition("/")[0],
        "paper": paper_lines(alert, now.astimezone(zone).date()),
        "rows": _rows(alert, zone) if detail.has_facts else [],
        "problem": clean_line(article.problem),
        "copies": [(link_of(copy.url), _host(copy.url)) for copy in alert.copies[: detail.copies]],
        "places": len(alert.copies),
        "excerpts": excerpts(alert, most=detail.excerpts, width=detail.width)
        if detail.excerpts and alert.kind == "news"
        else (),
        "is_update": alert.kind == "update",
        "gone": _minute(alert.cause, zone) if alert.kind == "gone" else "",
        "last_text": last_text_of(alert, detail.width * LAST_TEXT) if alert.kind == "gone" else [],
        "changes": changes_of(alert, most=4 * detail.excerpts, length=10 * detail.width),
        "command": f"policywatch show {article.id[:8]}" if is_one_of_many and detail.has_facts else "",
    }


def changes_of(alert: Alert, *, most: int, length: int) -> list[tuple[str, str]]:
    """Give what is new since the story was told last: up to `most` sentences, each with what stood in its place."""
    if alert.before is None or not most:
        return []
    from policywatch.extraction import what_is_new  # for updates only

    new = what_is_new(alert.article.title, own_text(alert.before.body), own_text(alert.article.body))
    return [(clean_line(one.before, length), clean_line(one.after, length)) for one in new[:most]]


def last_text_of(alert: Alert, limit: int) -> list[str]:
    """Give the beginning of the text of a page that is gone, as clean lines of `limit` characters together."""
    lines, left = [], limit
    for line in own_text(alert.article.body).splitlines():
        if line.strip() and left > 0:
            lines.append(clean_line(line, left))
            left -= len(line)
    return lines


def title_of(alert: Alert, limit: int = 160) -> str:
    """Give an article's title as one clean line of at most `limit` characters."""
    return clean_line(alert.article.title, limit) or "(no title)"


def link_of(url: str) -> str:
    """Give an http(s) link, on one line; anything else is no link, and empty."""
    line = clean_line(url, len(url) + 1)
    return line if line == url and len(url) <= MAX_LINK and " " not in url and _host(url) else ""


def _host(url: str) -> str:
    """Give the host that a link leads to as it is looked up, in ASCII; empty where it leads nowhere."""
    if not url.lower().startswith(("http://", "https://")):
        return ""
    try:
        return host_of(url)
    except ValueError:
        return ""


def _minute(text: str, zone: ZoneInfo) -> str:
    """Write an instant of the archive's on the clock of `zone`."""
    return f"{from_utc_text(text).astimezone(zone):%Y-%m-%d %H:%M %Z}"


def _rows(alert: Alert, zone: ZoneInfo) -> list[tuple[str, str]]:
    """Give what is known of an article, as labels and values."""
    return [
        ("Watch", _watch_of(alert)),
        ("Source", clean_line(alert.source)),
        ("Published", _published(alert, zone)),
        ("First seen", _minute(alert.article.first_seen_at, zone)),
        *(("Attachment", clean_line(name)) for name in attachments_met(alert)),
        *_paper(alert.facts),
    ]


def _watch_of(alert: Alert) -> str:
    keyword = clean_line(alert.match.keyword)
    return f"{clean_line(alert.watch)} ({keyword})" if keyword else clean_line(alert.watch)


def _paper(facts: Facts) -> list[tuple[str, str]]:
    """Give what a reader wants to know of a policy paper, as labels and values."""
    stage = facts.stage if facts.stage != "other" else None
    paper = ", ".join(filter(None, (stage, *facts.numbers[:3], *facts.standard_numbers[:3])))
    rows = [
        ("Paper", paper),
        ("Issued by", ", ".join(facts.issuers[:6]) if paper else ""),
        ("Comments", _until(facts)),
        ("In force", f"from {facts.effective_on}" if facts.effective_on else ""),
    ]
    return [(label, clean_line(value)) for label, value in rows if value]


def _until(facts: Facts) -> str:
    if not facts.comment_deadline:
        return ""
    to = f", to {', '.join(facts.contacts[:2])}" if facts.contacts else ""
    return f"until {facts.comment_deadline}{to}"


def _published(alert: Alert, zone: ZoneInfo) -> str:
    article = alert.article
    if not article.published_on:
        return "unknown"
    if article.published_precision == "day" or not article.published_at:
        return article.published_on
    at = from_utc_text(article.published_at).astimezone(zone)
    printed = f" (dated {article.published_on})" if at.date().isoformat() != article.published_on else ""
    return f"{at:%Y-%m-%d %H:%M %Z}{printed}"
