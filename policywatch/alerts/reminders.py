"""Which reminders of a paper's days are due: a pure function of days, watch, the reader's clock and the instant.

A reminder is due at 08:00 of its day on the reader's clock, once, and not after the day that it reminds of. What sleep
held up is told late, but of several that were missed only the last. What came too late for a reminder was told by the
news itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from policywatch.alerts.schedule import due_at, instant
from policywatch.models import Channel, Watch, When

PaperEvent = Literal["comment", "effect"]
AT = time(8)
_CAUSE = re.compile(
    r"(?P<event>comment|effect):(?P<on>\d{4}-\d{2}-\d{2}):(?:T-(?P<days>\d+)|moved:(?P<before>\d{4}-\d{2}-\d{2})|(?P<withdrawn>withdrawn))"
)


@dataclass(frozen=True)
class Reminder:
    """A day of a paper that somebody is told of: so many `days` ahead, that it was moved there from `before`, or that
    the draft was withdrawn and the day is none any more."""

    event: PaperEvent
    on: date
    days: int | None = None
    before: date | None = None
    withdrawn: bool = False

    @property
    def cause(self) -> str:
        """The cause of its alert: `comment:2026-12-20:T-7`, `comment:2026-12-20:withdrawn`,
        `effect:2027-03-01:moved:2027-02-01`."""
        if self.withdrawn:
            return f"{self.event}:{self.on}:withdrawn"
        return f"{self.event}:{self.on}:" + (f"moved:{self.before}" if self.before else f"T-{self.days}")

    @classmethod
    def of_cause(cls, cause: str) -> Reminder | None:
        """Read the cause of an alert; None when it is no reminder's."""
        found = _CAUSE.fullmatch(cause)
        if found is None:
            return None
        before = date.fromisoformat(found["before"]) if found["before"] else None
        days = int(found["days"]) if found["days"] else None
        return cls(found["event"], date.fromisoformat(found["on"]), days, before, bool(found["withdrawn"]))  # type: ignore[arg-type]


def due_reminders(
    days: Iterable[tuple[PaperEvent, date]], watch: Watch, channel: Channel, *, told_at: datetime, now: datetime
) -> list[tuple[Reminder, datetime]]:
    """Give the reminders of a paper's days whose time has come, each with when it goes out (UTC).

    `told_at` is when the watch's readers were told of the paper first: what was due before it is not made up for.
    """
    zone = ZoneInfo(channel.timezone)
    found = []
    for event, on in days:
        if is_over(on, channel, now):
            continue
        times = [(instant(on - timedelta(days=ahead), AT, zone), ahead) for ahead in watch.reminders]
        passed = [(at, ahead) for at, ahead in times if told_at < at <= now]
        if passed:
            at, ahead = max(passed)
            quiet = None if watch.urgent else watch.quiet
            found.append((Reminder(event, on, ahead), max(at, due_at(When(), quiet, channel.timezone, at))))
    return found


def is_over(on: date, channel: Channel, now: datetime) -> bool:
    """Say whether a day is past on the clock of a channel's readers."""
    return now.astimezone(ZoneInfo(channel.timezone)).date() > on


def reminder_line(reminder: Reminder, today: date) -> str:
    """Say in one line what a reminder reminds of; the days are counted from `today`."""
    what = "Comments end" if reminder.event == "comment" else "Comes into force"
    if reminder.withdrawn:
        return f"Withdrawn: comments do not go on until {reminder.on}"
    if reminder.before:
        return f"{what} on {reminder.on}, not on {reminder.before}"
    left = (reminder.on - today).days
    when = "today" if left == 0 else "tomorrow" if left == 1 else f"in {left} days"
    return f"{what} {when}, on {reminder.on}"
