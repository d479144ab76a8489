"""`policywatch reread`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import click

from policywatch.cli.settings import config_option, load, open_archive_of


@click.command()
@config_option
@click.pass_context
def reread(ctx: click.Context) -> None:
    """Read the kept bytes of all pages again with the rules of today, and say which articles changed; tells nobody.

    \b
    Examples:
      policywatch reread
    """
    from policywatch.matching import WatchSet
    from policywatch.pipeline import reread as read_again
    from policywatch.storage import ArchiveWriter
    from policywatch.text import clean_line

    settings = load(ctx)
    with open_archive_of(ctx) as archive:
        in_all = len(archive)
    read = changed = 0
    with (
        ArchiveWriter(settings.archive, settings.sources) as writer,
        click.progressbar(length=in_all, file=sys.stderr, hidden=not sys.stderr.isatty(), show_pos=True) as bar,
    ):
        for article, is_changed in read_again(writer, WatchSet(settings.watches), datetime.now(UTC)):
            read, changed = read + 1, changed + is_changed
            bar.update(1)
            if is_changed:
                click.echo(f"{article.id[:8]}  {clean_line(article.title)}")
    click.echo(f"{read} pages read again, {changed} articles changed; `policywatch show ID --diff` says how", err=True)
