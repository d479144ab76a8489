"""`policywatch export`."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

import click

from policywatch.cli.settings import config_option, load

_FORMATS = ("jsonl", "csv", "ris", "atom")


@click.command()
@click.argument("query", required=False)
@click.option("--format", "format_", type=click.Choice(_FORMATS), help="The format; left out: the output's name tells.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write; a name in .gz is compressed. Left out: standard output.",
)
@config_option
@click.pass_context
def export(
    ctx: click.Context, query: str | None, format_: Literal["jsonl", "csv", "ris", "atom"] | None, output: Path | None
) -> None:
    """Write articles as JSON lines, CSV, RIS or an Atom feed.

    QUERY is the language of `policywatch search`; what it matches is written newest first. Without it all articles are
    written, in the order in which they came. CSV is UTF-8 with a byte order mark, and no cell of it is a formula.

    \b
    Examples:
      policywatch export -o articles.jsonl.gz
      policywatch export "~大模型 since:30d" --format ris > models.ris
      policywatch export "title:征求意见" -o drafts.csv
    """
    from policywatch.matching import Query, load_glossary
    from policywatch.storage import exported, open_archive

    settings = load(ctx)
    chosen = format_ or _told_by(output)
    parsed = Query.parse(query, glossary=load_glossary().extended(settings.concepts)) if query is not None else None
    written = 0
    with open_archive(settings.archive) as archive, _opened(output) as stream:
        articles = iter(archive) if parsed is None else archive.search(parsed)

        def counted() -> Iterator[object]:
            nonlocal written
            for article in articles:
                written += 1
                yield article

        for piece in exported(counted(), chosen):  # type: ignore[arg-type]
            stream.write(piece)
    if output is not None:
        click.echo(f"{written:,} articles written to {output}", err=True)


def _told_by(output: Path | None) -> Literal["jsonl", "csv", "ris", "atom"]:
    name = output.name.removesuffix(".gz") if output else ""
    for ending, format_ in ((".jsonl", "jsonl"), (".csv", "csv"), (".ris", "ris"), (".atom", "atom"), (".xml", "atom")):
        if name.endswith(ending):
            return format_  # type: ignore[return-value]
    raise click.BadParameter(f"say which: {', '.join(_FORMATS)}", param_hint="--format")


@contextmanager
def _opened(output: Path | None) -> Iterator[IO[bytes]]:
    """Open the output; a file takes the place of an older one only when it is whole."""
    if output is None:
        yield sys.stdout.buffer
        return
    part = output.with_name(f"{output.name}.part")
    try:
        with part.open("wb") as file:
            if output.name.endswith(".gz"):
                with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed:
                    yield packed  # type: ignore[misc]
            else:
                yield file
        part.replace(output)
    except OSError as exc:
        raise click.FileError(str(output), exc.strerror or "") from exc
    finally:
        part.unlink(missing_ok=True)
