"""What a message says of the paper behind an article: what it reminds of, and the stages that came before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from policywatch.alerts.reminders import Reminder, reminder_line
from policywatch.models import Alert, EarlierStage
from policywatch.text import clean_line

MAX_EARLIER = 3
"""Earlier stages that a message tells of."""
_SAID = {
    ("draft-of", "draft", "final"): "Final version of the draft of {on}",
    ("draft-of", "draft", "draft"): "Another draft after that of {on}",
    ("draft-of", "draft", "approval"): "About to be approved, after the draft of {on}",
    ("draft-of", "plan", ""): "Planned on {on}",
    ("draft-of", "", ""): "After the {stage} of {on}",
    ("amends", "", ""): "Changes {title} of {on}",
    ("repeals", "draft", "repeal"): "The draft of {on} is withdrawn",
    ("repeals", "", ""): "Ends {title} of {on}",
}


def paper_lines(alert: Alert, today: date) -> list[str]:
    """Give the lines that stand under the title: the reminder, counted from `today`, and what came before."""
    lines = []
    if reminder := Reminder.of_cause(alert.cause):
        lines.append(reminder_line(reminder, today))
    elif alert.extended_from and alert.facts.comment_deadline:
        lines.append(f"Comments end on {alert.facts.comment_deadline}, not on {alert.extended_from}")
    lines += [clean_line(line, 300) for line in _earlier(alert)]
    return lines


def paper_told(alert: Alert, title: int) -> dict[str, Any]:
    """Give the same as fields of a webhook's JSON; titles have at most `title` characters."""
    reminder = Reminder.of_cause(alert.cause)
    before = reminder.before if reminder else alert.extended_from
    return {
        "reminder": {
            "event": reminder.event,
            "on": reminder.on.isoformat(),
            "days": reminder.days,
            **({"withdrawn": True} if reminder.withdrawn else {}),
        }
        if reminder
        else None,
        "moved_from": before.isoformat() if before else None,
        "earlier": [
            {
                "relation": stage.relation,
                "stage": stage.stage,
                "published_on": stage.on or None,
                "article": stage.article_id,
                "url": stage.url,
                "title": clean_line(stage.title, title) if title else "",
                "changes": stage.changes,
            }
            for stage in alert.earlier[:MAX_EARLIER]
        ],
    }


def _earlier(alert: Alert) -> Iterator[str]:
    """Say what came before; a reminder says only how the text that comes into force differs from its draft: where it
    stands in a file, that was not known yet when the paper was told."""
    reminder = Reminder.of_cause(alert.cause)
    for stage in alert.earlier[:MAX_EARLIER]:
        if (alert.kind == "reminder" or reminder) and not (stage.changes and reminder and reminder.event == "effect"):
            continue
        said = _words(stage, alert.facts.stage or "").format(on=stage.on, stage=stage.stage, title=stage.title)
        yield f"{said}: {stage.changes}" if stage.changes else said


def _words(earlier: EarlierStage, stage: str) -> str:
    for key in ((earlier.stage, stage), (earlier.stage, ""), ("", "")):
        if said := _SAID.get((earlier.relation, *key)):
            return said
    return ""
