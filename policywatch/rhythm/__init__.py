"""When sources publish: when they are looked at, and when their silence is odd. Pure: the instant is handed in."""

from policywatch.rhythm.looks import next_look
from policywatch.rhythm.overlap import unpinned
from policywatch.rhythm.silence import quiet_for, usual_silence
from policywatch.rhythm.windows import CLASSES, class_of, clock_of
from policywatch.text import KNOWN_YEARS, is_workday

__all__ = [
    "CLASSES",
    "KNOWN_YEARS",
    "class_of",
    "clock_of",
    "is_workday",
    "next_look",
    "quiet_for",
    "unpinned",
    "usual_silence",
]
