"""What commands share: the options `-c` and `--json`, the settings, and the archive that they name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from policywatch.config import Settings
    from policywatch.storage import Archive


def _take(ctx: click.Context, _param: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.find_root().obj = value


config_option = click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    expose_value=False,
    callback=_take,
    help="The settings file; may also stand before the command.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def load(ctx: click.Context) -> Settings:
    """Load the settings that `-c` names; raise ConfigError with all mistakes."""
    from policywatch.config import load_catalogue, load_settings

    config: Path = ctx.find_root().obj
    return load_settings(config, environment=os.environ, catalogue=load_catalogue)


def load_or_default(ctx: click.Context) -> Settings:
    """Load the settings that `-c` names; the defaults when there is no such file."""
    from policywatch.config import Settings

    config: Path = ctx.find_root().obj
    return load(ctx) if config.exists() else Settings(archive=config.with_name("archive.db"))


def open_archive_of(ctx: click.Context) -> Archive:
    """Open the settings' archive read-only; raise ArchiveError when there is none yet."""
    from policywatch.storage import open_archive

    return open_archive(load(ctx).archive)
