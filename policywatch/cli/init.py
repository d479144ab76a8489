"""`policywatch init`."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=".")
@click.option("--watch", help="A keyword for the first watch, such as 大模型.")
@click.pass_context
def init(ctx: click.Context, directory: Path, watch: str | None) -> None:
    """Write a commented policywatch.yaml that works as it is.

    DIRECTORY is where it goes (made if it is not there); a file that is there already is never overwritten.

    \b
    Examples:
      policywatch init
      policywatch init ~/news --watch "大模型"
    """
    from policywatch.config import init_text

    path = directory / "policywatch.yaml"
    text = init_text(watch=watch)
    directory.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        click.echo(f"{path} is there already; it was left as it is", err=True)
        ctx.exit(2)
    option = "" if directory == Path() else f"-c {path} "
    click.echo(f"{path} is written. Next: policywatch {option}run --once")
