"""A settings file with three watches, and an archive of a few articles, for tests of commands that read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from click.testing import CliRunner, Result

from policywatch.cli import main
from policywatch.matching import analyse, index_columns
from policywatch.models import Source, Version
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id

NOW = datetime.now(UTC)
OFFICE = Source("office", "feed", ("https://office.example/feed",), language="zh-Hans", tier=1)
WATCHES = """
  - {name: Computing, keywords: [算力, title:芯片], except: [股票], to: [desk]}
  - {name: Drafts, keywords: ["title:征求意见 ~大模型"]}
  - {name: Chips, keywords: ["芯片 -正文"]}
"""


def keep(archive: ArchiveWriter, name: str, title: str, body: str, *, story: str = "", days: int = 0) -> None:
    url = f"https://office.example/{name}"
    on = NOW.date() - timedelta(days=days)
    version = Version(article_id(url), url, "office", title, body, "page", "zh-Hans", published=on)
    with archive.transaction():
        id = archive.stories.begin(article_id(f"https://office.example/{story or name}"), dated_at=NOW, now=NOW)
        kept = archive.articles.keep(version, story_id=id, at=NOW, first_seen_at=NOW, snapshot="")
        archive.index.put(kept.article.seq, index_columns(analyse(title, body, "zh-Hans")))


def few_articles(folder: Path) -> Callable[..., Result]:
    """Write both into a folder; give a function that runs a command on them and checks its exit code."""
    config = folder / "policywatch.yaml"
    config.write_text(
        "archive: archive.db\nsources: {use: none}\nmail: {server: 'smtp://127.0.0.1:25', from: a@example.org}\n"
        "channels: {desk: 'mailto:a@example.org', news: 'mailto:b@example.org'}\n"
        "concepts:\n  - {id: computing-voucher, forms: {zh-Hans: [算力券], en: [computing voucher]}}\n"
        f"watches:{WATCHES}",
        encoding="utf-8",
    )
    with ArchiveWriter(folder / "archive.db", [OFFICE]) as archive:
        keep(archive, "a", "算力券办法", "发放算力券。")
        keep(archive, "b", "算力券办法", "发放算力券。", story="a")
        keep(archive, "c", "周报", "算力概念股票大涨。\n预算力度加大。")
        keep(archive, "d", "芯片产业", "正文", days=100)
        keep(archive, "e", "预算力度加大", "公开征求意见")

    def run(*arguments: str, fails: int = 0) -> Result:
        result = CliRunner().invoke(main, ["-c", str(config), *arguments])
        assert result.exit_code == fails, result.output
        return result

    return run
