"""Write the pages of the documentation that are made from the code: commands and built-in sources.

    python docs/generate.py            # writes docs/cli.md and docs/sources.md

A test compares what is there with what this would write.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from policywatch.cli import main
from policywatch.config import load_catalogue
from policywatch.models import Source

HERE = Path(__file__).parent
_WIDTH = 100


def cli_page() -> str:
    """Give docs/cli.md: the help of every command."""
    parts = ["# Commands\n", "What `policywatch COMMAND --help` says. This page is generated from it.\n"]
    for path, command in _commands(main, ("policywatch",)):
        # With the names of the command line itself: click keeps the first that it was asked for.
        context = click.Context(
            command,
            info_name=" ".join(path),
            max_content_width=_WIDTH,
            terminal_width=_WIDTH,
            help_option_names=main.context_settings["help_option_names"],
        )
        help_text = command.get_help(context).rstrip()
        parts.append(f"{'#' * min(len(path) + 1, 4)} {' '.join(path)}\n\n```\n{help_text}\n```\n")
    return "\n".join(parts)


def _commands(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path[-1])
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from _commands(below, (*path, name))


def sources_page() -> str:
    """Give docs/sources.md: the built-in sources, by tier and publisher."""
    sources = load_catalogue()
    enabled = sum(source.enabled for source in sources)
    parts = [
        "# Built-in sources\n",
        f"{len(sources)} sources, {enabled} of them enabled; the others say why not. `sources.use` in the settings"
        " takes ids, `tier-1` (makes the rules), `tier-2` (state and wire media), `tier-3` (press and analysis),"
        " languages, `all` and `none`. This page is generated from the catalogue.\n",
    ]
    for tier, of_tier in groupby(sorted(sources, key=_place), key=lambda source: source.tier):
        parts.append(f"## tier-{tier}\n\n| id | name | publisher | language | kind | |\n|---|---|---|---|---|---|")
        parts += [_row(source) for source in of_tier]
        parts.append("")
    return "\n".join(parts)


def _place(source: Source) -> tuple[int, str, str]:
    return source.tier, source.publisher, source.id


def _row(source: Source) -> str:
    state = "" if source.enabled else f"disabled: {source.reason}"
    cells = (f"`{source.id}`", source.label(), source.publisher, source.language or "", source.kind, state)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


PAGES = {"cli.md": cli_page, "sources.md": sources_page}

if __name__ == "__main__":
    for name, write in PAGES.items():
        (HERE / name).write_text(write(), encoding="utf-8")
