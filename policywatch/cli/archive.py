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
@click.option("--mend", is_flag=True, help="Index anew what is not as the articles say.")
@config_option
@click.pass_context
def check(ctx: click.Context, mend: bool) -> None:
    """Prove that the files are sound and that the index says what the articles say. The exit code is 1 when not.

    \b
    Examples:
      policywatch archive check
      policywatch archive check --mend
    """
    from policywatch.storage import ArchiveWriter

    settings = load(ctx)
    _must_be_there(settings.archive)
    with ArchiveWriter(settings.archive) as opened:
        damage = opened.damage()
        for line in damage:
            click.echo(line)
        differences = [] if damage else opened.check_index(mend=mend)
        for difference in differences:
            click.echo(f"article {difference.seq} {difference.problem}")
        articles = len(opened)
    if damage:
        click.echo("the file is damaged: stop the service and put a backup in its place")
    elif differences:
        said = "mended" if mend else "`policywatch archive check --mend` indexes them anew"
        click.echo(f"{len(differences)} differences between the index and {articles} articles; {said}")
    else:
        click.echo(f"{articles} articles, all sound and indexed as they stand")
    ctx.exit(1 if damage or (differences and not mend) else 0)


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
