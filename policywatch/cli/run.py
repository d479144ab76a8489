"""`policywatch run`."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from policywatch.cli.settings import config_option, load

if TYPE_CHECKING:
    from policywatch.cli.logs import LogForm
    from policywatch.intake import CycleReport
    from policywatch.scheduler import Progress

SWITCH_SECONDS = 0.0005
"""How long a thread runs while others wait. At Python's own .005 the threads that ask workers wait for each other: 60
first polls took .05 s longer."""


@click.command()
@click.option("--once", is_flag=True, help="Run one cycle of what is due, then end.")
@click.option("--all", "every_source", is_flag=True, help="With --once: poll every enabled source, due or not.")
@click.option(
    "--log",
    "log_form",
    type=click.Choice(["off", "text", "json"]),
    help="What happens, to standard error  [default: text; off with --once]",
)
@click.option("--demo", is_flag=True, help="With --once: run on a built-in newsroom, in ./policywatch-demo/.")
@config_option
@click.pass_context
def run(ctx: click.Context, once: bool, every_source: bool, log_form: LogForm | None, demo: bool) -> None:
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
    from policywatch.cli.logs import set_up_logs

    set_up_logs(log_form or ("off" if once else "text"))
    sys.setswitchinterval(SWITCH_SECONDS)
    if demo:
        from policywatch.demo import run_demo

        program = "policywatch" if shutil.which("policywatch") else sys.argv[0]
        ctx.exit(run_demo(Path("policywatch-demo"), echo=click.echo, program=program))
    settings = load(ctx)
    say = partial(click.echo, err=True)
    if once:
        with _progress_bar() as progress:
            report = scheduler.run_once(settings, every_source=every_source, progress=progress, say=say)
    else:
        report = scheduler.run(settings, say=say)
    _print(report)
    # A service that was told to stop has done so, whatever became of its sources; they stand in `status`.
    _leave(1 if once and report.failures else 0)


@contextmanager
def _progress_bar() -> Iterator[Progress | None]:
    """Give what draws a bar with an end estimate on a terminal; None elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label="polls and pages", file=sys.stderr, show_pos=True) as bar:

        def show(done: int, in_all: int) -> None:
            bar.length = max(in_all, 1)
            bar.update(done - bar.pos)

        yield show


def _leave(code: int) -> NoReturn:
    """End the process, also when a thread hangs in a server's answer: all that matters is written."""
    for thread in threading.enumerate():
        if thread is not threading.main_thread() and not thread.daemon:
            thread.join(0.2)
    sys.stdout.flush()
    sys.stderr.flush()
    if any(thread.is_alive() and not thread.daemon for thread in threading.enumerate()[1:]):
        os._exit(code)
    sys.exit(code)


def _print(report: CycleReport) -> None:
    for line in (*report.failures, *report.notes):
        click.echo(line, err=True)
    click.echo(
        f"{report.polls} polls, {report.new} new items; {report.articles} new articles"
        f" ({report.unreadable} by their row alone); {report.alerts} alerts raised,"
        f" {report.delivered} messages delivered",
        err=True,
    )
