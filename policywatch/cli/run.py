"""`policywatch run`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policywatch.cli.settings import config_option, load

if TYPE_CHECKING:
    from policywatch.scheduler import CycleReport


@click.command()
@click.option("--once", is_flag=True, help="Run one cycle of what is due, then end.")
@click.option("--all", "every_source", is_flag=True, help="With --once: poll every enabled source, due or not.")
@click.option("--demo", is_flag=True, help="With --once: run on a built-in newsroom, in ./policywatch-demo/.")
@config_option
@click.pass_context
def run(ctx: click.Context, once: bool, every_source: bool, demo: bool) -> None:
    """Collect, match and tell: once, or until SIGTERM or Ctrl-C.

    Both are safe to kill and to repeat: what was not finished is done by the next run.
    The exit code is 1 when a whole source or channel failed.

    \b
    Examples:
      policywatch run
      policywatch run --once --all
      policywatch run --once --demo
    """
    if (every_source or demo) and not once:
        raise click.UsageError("--all and --demo go with --once: policywatch run --once " + "--demo" * demo)
    from policywatch import scheduler

    if demo:
        from policywatch.demo import run_demo

        program = "policywatch" if shutil.which("policywatch") else sys.argv[0]
        ctx.exit(run_demo(Path("policywatch-demo"), echo=click.echo, program=program))
    settings = load(ctx)
    report = scheduler.run_once(settings, every_source=every_source) if once else scheduler.run(settings)
    _print(report)
    ctx.exit(1 if report.failures else 0)


def _print(report: CycleReport) -> None:
    for failure in report.failures:
        click.echo(failure, err=True)
    click.echo(
        f"{report.polls} polls, {report.new} new items; {report.articles} new articles"
        f" ({report.unreadable} by their row alone); {report.alerts} alerts raised,"
        f" {report.delivered} messages delivered",
        err=True,
    )
