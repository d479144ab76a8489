"""What a new watch finds in the archive is silent; told all the same when a user asks for it, as one summary."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from policywatch.matching import WatchSet, analyse
from policywatch.models import Article, Watch
from policywatch.pipeline.telling import Telling, owe
from policywatch.storage import ArchiveWriter, Kept
from policywatch.text import utc_text


def tell_past(
    archive: ArchiveWriter, telling: Telling, watch: Watch, articles: Iterable[Article], now: datetime
) -> int:
    """Raise the alerts of a watch for articles that are in the archive; say how many were new.

    Nobody is told of a story again. To each recipient they are one message, a digest where the watch has one.
    """
    key = f"archive|{watch.name.replace('|', ' ')}|{utc_text(now)}"
    watch_set, raised = WatchSet([watch]), 0
    with archive.transaction():
        for article in articles:
            analysed = analyse(article.title, article.body, article.language)
            verdicts = watch_set.judge(analysed, archive.facts_of(article))
            matches = tuple(verdict.match for verdict in verdicts if not verdict.held_back_by)
            kept = Kept(article, archive.versions_of(article.id)[-1].number, is_new=False, is_changed=False)
            archive.articles.add_matches(kept, matches, now)
            raised += owe(archive, kept, matches, telling, now, key)
        archive.summaries.after_pages(key, now)
    return raised
