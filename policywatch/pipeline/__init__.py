"""The way of one article, in order: bytes are read, then what was read is recorded and its alerts are owed.

`read` (reading.py) is pure and runs in a worker. `record` (recording.py) writes everything that follows in one
transaction, so that an article is never kept without the alerts that it raises, nor an alert without its article; what
is told of it stands in telling.py, how it goes out in sending.py.

The names are imported when they are used: a worker only reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.pipeline.beginning import begin
    from policywatch.pipeline.health import BEAT_EVERY, show_life
    from policywatch.pipeline.past import tell_past
    from policywatch.pipeline.reading import Processed, read, read_attached, read_row
    from policywatch.pipeline.recording import Recorded, record, record_polls, record_unchanged, reread
    from policywatch.pipeline.sending import send_due, send_test
    from policywatch.pipeline.telling import Telling

_FILES = {
    "BEAT_EVERY": "health",
    "Processed": "reading",
    "Recorded": "recording",
    "Telling": "telling",
    "begin": "beginning",
    "read": "reading",
    "read_attached": "reading",
    "read_row": "reading",
    "record": "recording",
    "record_polls": "recording",
    "record_unchanged": "recording",
    "reread": "recording",
    "send_due": "sending",
    "send_test": "sending",
    "show_life": "health",
    "tell_past": "past",
}

__all__ = [
    "BEAT_EVERY",
    "Processed",
    "Recorded",
    "Telling",
    "begin",
    "read",
    "read_attached",
    "read_row",
    "record",
    "record_polls",
    "record_unchanged",
    "reread",
    "send_due",
    "send_test",
    "show_life",
    "tell_past",
]

__getattr__ = imported_when_used(__name__, _FILES)
