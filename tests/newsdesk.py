"""An archive with watches and channels, whose pages are published and whose messages go out when a test says so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from functools import partial
from pathlib import Path

from policywatch import pipeline
from policywatch.config import Settings, load_settings
from policywatch.matching import WatchSet
from policywatch.models import DuePage, FetchedPage, Item, Poll, PolledUrl
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
WATCHES = "[{name: Models, keywords: [大模型]}]"


class Newsdesk:
    """What the service does between a page that was fetched and a message that is sent."""

    def __init__(self, archive: ArchiveWriter, settings: Settings, folder: Path) -> None:
        self.archive, self.settings, self.folder = archive, settings, folder
        watches = {watch.name: watch for watch in settings.watches}
        self.telling = pipeline.Telling(watches, settings.channels, "test")
        self.watches = WatchSet(settings.watches)
        self.now = NOW

    def poll(self, *items: Item, at: datetime | None = None, **more) -> None:
        """Record a poll of the source that finds these rows."""
        self.now = at or self.now
        (office,) = self.settings.sources
        found = PolledUrl(office.urls[0], "ok", items)
        pipeline.record_polls(self.archive, [Poll(office, self.now, (found,), **more)], self.settings)

    def page(self, number: int | str, *, title: str = "", body: str = "", **more) -> pipeline.Processed:
        url = f"https://office.example/{number}"
        title = title or f"大模型第{number}条"
        due = DuePage(article_id(url), url, url, ("office",), True, self.now, title, language="zh-Hans", **more)
        return pipeline.read(FetchedPage(due, self.now, f"<h1>{title}</h1><p>{body}</p>".encode()), self.watches)

    def publish(self, *numbers: int | str, at: datetime | None = None, **more) -> int:
        """Let pages with these numbers arrive; give how many alerts they raise."""
        self.now = at or self.now
        pages = [self.page(number, **more) for number in numbers]
        return pipeline.record(self.archive, pages, self.telling, self.now).alerts

    def send(self, at: datetime | None = None):
        """Send what is due at an instant, which becomes now."""
        self.now = at or self.now
        return pipeline.send_due(self.archive, self.settings, self.telling, lambda: self.now)

    def send_beside(self) -> threading.Thread:
        """Begin to send what is due, as the service does: in a thread of its own."""
        archive = self.archive.beside()
        send = partial(pipeline.send_due, archive, self.settings, self.telling, lambda: self.now)
        thread = threading.Thread(target=send)
        thread.start()
        return thread

    @property
    def states(self) -> list[str]:
        return [alert.state for alert in self.archive.alerts()]

    @property
    def mails(self) -> list[EmailMessage]:
        """The mail files of the channel `alerts`, in the order in which they were written."""
        folder = self.folder / "alerts" / "new"
        paths = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns) if folder.exists() else []
        return [BytesParser(policy=policy.default).parsebytes(path.read_bytes()) for path in paths]


@contextmanager
def newsdesk(folder: Path, watches: str = WATCHES, more: str = "") -> Iterator[Newsdesk]:
    """Open one in a folder, over settings with a source `office`; twice over the same folder is a restart."""
    (folder / "policywatch.yaml").write_text(
        "archive: archive.db\nsources: {use: none, add: [{id: office, kind: feed, url: 'https://office.example/'}]}\n"
        f"watches: {watches}\n{more}",
        encoding="utf-8",
    )
    settings = load_settings(folder / "policywatch.yaml", environment={})
    with ArchiveWriter(settings.archive, settings.sources) as archive:
        desk = Newsdesk(archive, settings, folder)
        pipeline.begin(archive, settings, desk.telling, desk.now)
        yield desk


def plain(message: EmailMessage) -> str:
    """The text part of a mail."""
    return message.get_body(("plain",)).get_content()


def links(message: EmailMessage) -> set[str]:
    """The articles that a mail leads to."""
    return {line for line in plain(message).splitlines() if line.startswith("https://office.example/")}


def wait_for(condition: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something has happened."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
