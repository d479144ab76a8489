"""The demo: the ordinary way, twice, over the built-in newsroom, and a report of what came of it.

The first cycle takes the baseline, which is not news; then the newsroom publishes, and the second cycle tells. Nothing
but the settings differs from a run in earnest.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from email import policy
from email.parser import BytesParser
from pathlib import Path
from zoneinfo import ZoneInfo

from policywatch.alerts import excerpts, paper_lines
from policywatch.config import Settings, load_settings
from policywatch.demo.newsroom import Newsroom
from policywatch.demo.settings import settings_text
from policywatch.errors import ConfigError
from policywatch.models import Alert, Article, Source
from policywatch.pipeline import Telling, send_due
from policywatch.scheduler import run_once
from policywatch.storage import ArchiveWriter, open_archive
from policywatch.text import clean_line
from policywatch.text.table import format_table

SETTINGS = "policywatch.yaml"
_OURS = frozenset({SETTINGS, "archive.db", "archive.db.lock", "snapshots.db", "mail"})


def run_demo(
    directory: Path, *, echo: Callable[[str], object], program: str = "policywatch", now: datetime | None = None
) -> int:
    """Run the demo into `directory`, replacing an older demo there; give the exit code, 1 when a source failed.

    `echo` gets the report, a few lines at a time; `program` is what the commands to try next begin with; `now` (aware)
    dates the articles. Raise ConfigError when the directory holds anything that is not a demo's.
    """
    _clear(directory)
    with Newsroom(now or datetime.now(UTC)) as newsroom:
        config = directory / SETTINGS
        config.write_text(settings_text(newsroom.base_url), "utf-8")
        settings = load_settings(config, environment={})
        echo(f"A newsroom of {len(settings.sources)} publishers opens at {newsroom.base_url}.")
        baseline = run_once(settings, every_source=True)
        echo(f"First cycle: {baseline.articles} articles were there before. They are kept; none of them is news.\n")
        newsroom.publish()
        news = run_once(settings, every_source=True)
    with open_archive(settings.archive) as archive:
        echo(f"The newsroom publishes. Second cycle: {news.articles} new articles, {news.unreadable} page missing.\n")
        echo(_collected(settings.sources, list(archive)))
        alerts = archive.with_papers(archive.alerts()[::-1])
    stories = len({alert.article.story_id for alert in alerts})
    echo(f"\n{len(alerts)} alerts about {stories} stories, each told once, reprints and all:\n")
    for line in _matched(alerts):
        echo(line)
    mails = sorted((directory / "mail" / "new").iterdir())
    if mails:
        echo(f"\nOne of the {len(mails)} mails in {directory / 'mail' / 'new'}:\n")
        echo(_mail(max(mails, key=lambda path: path.stat().st_size)))  # the story with the most to say
    if morning := _remind(settings):
        days = (morning.date() - datetime.now(UTC).date()).days
        echo(f"\n{days} days later, at eight in the morning, while comments on a draft are still taken:\n")
        echo(_mail(*({*(directory / "mail" / "new").iterdir()} - {*mails})))
    echo("\nTry next:")
    for command in ('search "~大模型"', 'search "title:征求意见 OR language:de" --json', "alerts list"):
        echo(f"  {program} -c {config} {command}")
    for failure in [*baseline.failures, *news.failures]:
        echo(failure)
    return 1 if baseline.failures or news.failures else 0


def _clear(directory: Path) -> None:
    """Make the directory, or empty it of an older demo; refuse to touch what is not a demo's."""
    directory.mkdir(parents=True, exist_ok=True)
    for path in sorted(directory.iterdir()):
        if path.name.removesuffix("-wal").removesuffix("-shm") not in _OURS:
            raise ConfigError(f"{path} is not the demo's; move it away, or run the demo in another folder")
    for path in directory.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _collected(sources: Sequence[Source], articles: Sequence[Article]) -> str:
    found = Counter(article.source_id for article in articles)
    read = Counter(article.source_id for article in articles if article.body_from == "page")
    rows = [(source.id, source.kind, source.language, found[source.id], read[source.id]) for source in sources]
    return format_table(rows, ("source", "kind", "language", "articles", "pages read"))


def _matched(alerts: Sequence[Alert]) -> Iterator[str]:
    """Give each watch with its alerts: title, source, copies, and the words that matched in their context."""
    for watch in dict.fromkeys(alert.watch for alert in alerts):
        yield watch
        for alert in (alert for alert in alerts if alert.watch == watch):
            copies = f", also at {len(alert.copies)} other places" if len(alert.copies) > 1 else ""
            copies = ", also at 1 other place" if len(alert.copies) == 1 else copies
            yield f"  {clean_line(alert.article.title)} ({alert.source}{copies})"
            for line in paper_lines(alert, alert.created_at.date()):
                yield f"    * {line}"
            for excerpt in excerpts(alert, most=1, width=24):
                yield f"    {excerpt}"


def _remind(settings: Settings) -> datetime | None:
    """Move the clock to the morning of the first reminder, a fortnight before comments on a draft end, and send it."""
    with ArchiveWriter(settings.archive, settings.sources) as archive:
        today = datetime.now(UTC).date()
        days = [draft.comment_deadline for draft in archive.documents.every(stage="draft", open_on=today)]
        told = [alert.facts.comment_deadline for alert in archive.alerts() if alert.facts.stage == "draft"]
        last = max((day for day in days if day and day in told), default=None)
        if last is None:
            return None
        morning = datetime.combine(last - timedelta(days=14), time(8), ZoneInfo(settings.timezone)).astimezone(UTC)
        watches = {watch.name: watch for watch in settings.watches}
        telling = Telling(watches, settings.channels, archive.instance())
        send_due(archive, settings, telling, lambda: morning)
    return morning


def _mail(path: Path) -> str:
    """Give a mail as a reader sees it."""
    message = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
    body = message.get_body(("plain",))
    text = body.get_content() if body else ""
    head = "\n".join(f"{name}: {message[name]}" for name in ("Subject", "Date", "Message-ID"))
    return "\n".join(f"  | {line}".rstrip() for line in f"{head}\n\n{text}".strip().splitlines())
