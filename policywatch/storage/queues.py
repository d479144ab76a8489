"""The queues: polls that are due, pages that are due, what is known of each host, and messages that are due."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from policywatch.models import Source
from policywatch.storage.dispatch import Dispatch
from policywatch.storage.hosts import Hosts
from policywatch.storage.pages import Pages
from policywatch.storage.polls import Polls


class Queues:
    """What the service asks: which polls and pages are due, and when a host may be asked."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Source]) -> None:
        self._connection = connection
        self.polls = Polls(connection, sources)
        self.pages = Pages(connection, sources)
        self.hosts = Hosts(connection)
        self.dispatch = Dispatch(connection)

    def close(self) -> None:
        """Close the connection: only where the queues have one of their own."""
        self._connection.close()
