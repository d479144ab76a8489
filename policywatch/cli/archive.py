"""`policywatch archive`: proof that it is sound, copies, and what is old enough to go."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from policywatch.cli.settings import config_option, load


@click.group()
def archive() -> None:
    """Check, copy and tidy the archive."""


@archive.command()
@config_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def backup(ctx: click.Context, file: Path) -> None:
    """Copy the archive to FILE, also while the service runs; its pages go beside it.

    \b
    Examples:
      policywatch archive backup /backups/archive-2026-11-24.db
    """
    from policywatch.storage import ArchiveWriter

    settings = load(ctx)
    _must_be_there(settings.archive)
    with ArchiveWriter(settings.archive) as opened:
        beside = opened.back_up(file)
    click.echo(f"{file} and {beside} are written")


@archive.command()
@config_option
@click.pass_context
def prune(ctx: click.Context) -> None:
    """Delete what is older than `keep` in the settings says: bytes of pages, and polls. Articles are never deleted.

    \b
    Examples:
      policywatch archive prune
    """
    from policywatch.storage import ArchiveWriter

    settings = load(ctx)
    _must_be_there(settings.archive)
    with ArchiveWriter(settings.archive) as opened:
        pruned = opened.prune(datetime.now(UTC), snapshots=settings.keep.snapshots, polls=settings.keep.polls)
    click.echo(f"{pruned.contents} contents of pages, {pruned.looks} looks and {pruned.polls} polls deleted")


def _must_be_there(path: Path) -> None:
    from policywatch.storage import open_archive

    open_archive(path).close()
