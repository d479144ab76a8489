"""Logs: an event and its fields, a line each, for people or as JSON."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any, Literal

from policywatch.text import clean_line

LogForm = Literal["off", "text", "json"]
_OWN = frozenset((*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"))
_QUIET = ("apscheduler", "asyncio", "htmldate", "readability", "scrapy", "trafilatura", "twisted", "py.warnings")


def set_up_logs(form: LogForm) -> None:
    """Write our own events to standard error; of libraries, what is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter() if form == "json" else TextFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler] if form != "off" else [logging.NullHandler()]
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.ERROR)


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _OWN and value not in (None, "")}


def _at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class TextFormatter(logging.Formatter):
    """`2026-11-24T08:00:00.000Z INFO polled source_id=miit-draft outcome=ok`, whatever a server said on one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line of a record."""
        fields = (f"{name}={_word(value)}" for name, value in _fields(record).items())
        line = " ".join((_at(record), record.levelname, clean_line(record.getMessage(), limit=400), *fields))
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JsonFormatter(logging.Formatter):
    """A JSON object a line: `at`, `level`, `event`, `logger`, and the event's own fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the line of a record."""
        shown = {"at": _at(record), "level": record.levelname, "event": record.getMessage(), "logger": record.name}
        if record.exc_info:
            shown["exception"] = self.formatException(record.exc_info)
        return json.dumps({**_fields(record), **shown}, ensure_ascii=False, default=str)


def _word(value: object) -> str:
    text = clean_line(str(value), limit=400)
    return json.dumps(text, ensure_ascii=False) if " " in text or not text else text
