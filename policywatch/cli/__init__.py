"""The command line: read arguments, call the library, print.

A command's file is imported when the command is used, so that help is quick and costs no crawler.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from policywatch import __version__
from policywatch.errors import ConfigError, PolicywatchError, QueryError
from policywatch.garbage import collect_no_more, collect_seldom

# name of the command: (file, attribute, the line that `policywatch --help` shows)
_COMMANDS = {
    "alerts": ("alerts", "alerts", "Show what was told, to whom, and what is still owed."),
    "archive": ("archive", "archive", "Check, copy and tidy the archive."),
    "concepts": ("concepts", "concepts", "Show the concepts that queries may name, and their words."),
    "documents": ("documents", "documents", "Show policy papers, their stages, and what changed between them."),
    "export": ("export", "export", "Write articles as JSON lines, CSV, RIS or an Atom feed."),
    "init": ("init", "init", "Write a settings file that works as it is."),
    "reread": ("reread", "reread", "Read kept pages again with the rules of today; tells nobody."),
    "run": ("run", "run", "Collect, match and tell: once, or until it is stopped."),
    "search": ("search", "search", "Search the archive, newest first."),
    "show": ("show", "show", "Show one article: text, dates, versions, matches, alerts."),
    "sources": ("sources", "sources", "Show what is polled and how it is; try a source, add some."),
    "status": ("status", "status", "Say how the service is; exit code 1 when something is wrong."),
    "watches": ("watches", "watches", "Show what the watches look for, would have told, and why."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and give one command."""
        if cmd_name not in _COMMANDS:
            return None
        file, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"policywatch.cli.{file}"), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; name the nearest one when there is none."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from difflib import get_close_matches

            name = args[0]
            close = get_close_matches(name.lower(), _COMMANDS, n=1, cutoff=0.5)
            hint = f"did you mean {close[0]!r}?" if close else f"there is {', '.join(sorted(_COMMANDS))}"
            raise click.UsageError(f"there is no command {name!r}; {hint}", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with a line each, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in sorted(_COMMANDS.items())])

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; a mistake of the user's is its own lines and exit code 2, any other trouble exit code 1."""
        try:
            return super().invoke(ctx)
        except QueryError as exc:
            click.echo(f"QUERY:{exc}", err=True)
            ctx.exit(2)
        except ConfigError as exc:
            click.echo(str(exc), err=True)
            ctx.exit(2)
        except PolicywatchError as exc:
            click.echo(str(exc), err=True)
            ctx.exit(1)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="POLICYWATCH_CONFIG",
    default="policywatch.yaml",
    show_default=True,
    help="The settings file.",
)
@click.version_option(__version__, prog_name="policywatch")
@click.pass_context
def main(ctx: click.Context, config: Path) -> None:
    """Watch Chinese AI policy: collect news, keep them, tell what matches.

    \b
    Examples:
      policywatch init --watch "大模型"
      policywatch run --once
      policywatch search "~大模型 since:30d"

    \b
    Completion of commands and options in your shell (bash, zsh or fish):
      eval "$(_POLICYWATCH_COMPLETE=bash_source policywatch)"
    """
    ctx.obj = config


def entry() -> None:
    """Run the command line; a reader that closes our output early (`| head`) is no error."""
    collect_seldom()
    try:
        main()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    finally:
        collect_no_more()
