"""The error tree: everything that policywatch raises on purpose.

PolicywatchError
├── ConfigError          a mistake in settings or arguments: file, line, column, what to write
│   └── QueryError       a query that does not parse: line and column inside the query
├── SourceError          one source failed; the run goes on without it
│   ├── FetchError       its address did not answer as it should
│   └── ParseError       what it answered is not what we know: a challenge, an empty list, no article
├── WorkerLost           a worker process died of a page, or was killed because it took too long
├── ArchiveError         the archive cannot be opened, read or written
└── DeliveryError        a message was not taken, and what follows from it: retry later, dead, channel broken …
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

Verdict = Literal["retry", "moved", "misconfigured", "dead", "too large", "refused", "broken", "gone"]


class PolicywatchError(Exception):
    """Anything that went wrong in a way we have words for."""


class ConfigError(PolicywatchError):
    """A mistake in the settings: where it stands, what is wrong, and what to write instead.

    `line` and `column` count from 1; 0 means that the place is not known.
    """

    def __init__(self, message: str, *, file: str = "", line: int = 0, column: int = 0) -> None:
        place = ":".join(str(part) for part in (file, line, column) if part)
        super().__init__(f"{place}: {message}" if place else message)
        self.message = message
        self.file = file
        self.line = line
        self.column = column


class ConfigErrors(ConfigError):
    """Several mistakes of one settings file, in the order in which they stand there."""

    def __init__(self, errors: Sequence[ConfigError]) -> None:
        first = errors[0]
        super().__init__(first.message, file=first.file, line=first.line, column=first.column)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


class QueryError(ConfigError):
    """A query that does not parse; `line` and `column` count from 1 inside the query's text."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message, line=line, column=column)

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.message}"


class SourceError(PolicywatchError):
    """One source failed; the run goes on without it."""

    def __init__(self, source_id: str, problem: str, *, url: str = "") -> None:
        super().__init__(f"{source_id}: {problem}" + (f" ({url})" if url else ""))
        self.source_id = source_id
        self.problem = problem
        self.url = url


class FetchError(SourceError):
    """An address did not answer as it should: refused, too slow, too large, an error status."""


class ParseError(SourceError):
    """What came is not what we know. `label` says which trouble, in one or two words.

    Labels of pages: `challenge`, `not found`, `login` (also walls of payment and consent), `error` (of a server, and
    maintenance), `shell`, `list`, `empty`; of feeds and lists: `no feed`, `no rows`, `empty` (as it
    says itself), `redesign`; of attachments: `encrypted`, `no text`, `too large`, `macros`, `damaged`,
    `unknown kind`.
    """

    def __init__(self, label: str, problem: str, *, source_id: str = "", url: str = "") -> None:
        super().__init__(source_id or label, problem, url=url)
        self.label = label


class WorkerLost(PolicywatchError):
    """A worker process died of a page, or was killed because it took too long; the text says which."""


class ArchiveError(PolicywatchError):
    """The archive cannot be opened, read or written."""


class DeliveryError(PolicywatchError):
    """A message was not taken.

    `verdict` says what kind of answer it was; what follows from each is decided in one place outside the channels:
    `retry` (not before `retry_at`, where the server named a time), `moved` and `misconfigured` (a webhook's address or
    settings are wrong), `dead` (this message will never be taken), `too large`, `refused` (this recipient is not
    known), `broken` (nothing goes over this channel until somebody mends it) or `gone` (the endpoint is off for good).
    `code` is the server's.
    """

    def __init__(
        self,
        verdict: Verdict,
        text: str,
        *,
        code: int | None = None,
        retry_at: datetime | None = None,
    ) -> None:
        super().__init__(text)
        self.verdict = verdict
        self.text = text
        self.code = code
        self.retry_at = retry_at
