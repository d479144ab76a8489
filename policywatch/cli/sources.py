"""`policywatch sources`: what is polled, how it is, and a try of one."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from policywatch.cli.adding import add, export_opml, import_opml
from policywatch.cli.settings import config_option, json_option, load, load_or_default, open_archive_of
from policywatch.errors import ArchiveError, ConfigError, ParseError

if TYPE_CHECKING:
    from policywatch.models import Incident, Item, Source
    from policywatch.models.source import Kind
    from policywatch.storage import SourceState


@click.group()
def sources() -> None:
    """Show what is polled and how it is; try a source, add some."""


sources.add_command(add)
sources.add_command(import_opml)
sources.add_command(export_opml)


@sources.command("list")
@click.option("--all", "every", is_flag=True, help="Also the built-in sources that the settings do not use.")
@json_option
@config_option
@click.pass_context
def list_sources(ctx: click.Context, every: bool, as_json: bool) -> None:
    """List the sources of the settings, and how each is.

    \b
    Examples:
      policywatch sources list
      policywatch sources list --all --json | jq '.[] | select(.language == "de")'
    """
    from policywatch.config import load_catalogue
    from policywatch.storage import open_archive
    from policywatch.text.table import format_table

    settings = load(ctx)
    try:
        with open_archive(settings.archive) as archive:
            states = archive.source_states()
            # The worst comes first, and so is kept where a source has several.
            troubles = {incident.source_id: incident for incident in reversed(archive.incidents())}
    except ArchiveError:  # nothing was polled yet
        states, troubles = {}, {}
    used = {source.id: source for source in settings.sources}
    listed = list(used.values())
    if every:
        listed += [source for source in load_catalogue() if source.id not in used]
    rows = [
        _row(source, states.get(source.id), troubles.get(source.id), is_used=source.id in used) for source in listed
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    if rows:
        table = [(row["id"], row["kind"], row["language"] or "", row["tier"], row["state"]) for row in rows]
        click.echo(format_table(table, ("source", "kind", "language", "tier", "state")))
    else:
        click.echo("no sources; `sources: {use: [tier-1]}` in the settings file uses the built-in ones", err=True)


def _row(source: Source, state: SourceState | None, trouble: Incident | None, *, is_used: bool) -> dict[str, Any]:
    return {
        "id": source.id,
        "name": source.label(),
        "publisher": source.publisher,
        "kind": source.kind,
        "language": source.language,
        "tier": source.tier,
        "urls": list(source.urls),
        "used": is_used,
        "enabled": source.enabled,
        "state": _state_words(source, state, trouble, is_used=is_used),
        "incident": trouble.kind if trouble else None,
        "despite_robots": source.despite_robots or None,
        "outcome": state.outcome if state else None,
        "problem": state.problem if state else source.reason,
        "failures": state.failures if state else 0,
        "found": state.found if state else 0,
        "polled_at": state.polled_at if state else None,
        "next_poll_at": state.next_poll_at if state else None,
    }


def _state_words(source: Source, state: SourceState | None, trouble: Incident | None, *, is_used: bool) -> str:
    if not source.enabled:
        return f"disabled: {source.reason}"
    if not is_used:
        return "not used"
    if state is None or not state.polled_at:
        return "not polled yet"
    if state.outcome in ("ok", "unchanged"):
        if trouble:
            return f"{trouble.kind}: {trouble.problem}"
        return f"well, {state.found} rows, polled {state.polled_at}"
    times = "once" if state.failures == 1 else f"{state.failures} times"
    return f"{state.outcome} {times}: {state.problem}"


@sources.command()
@click.argument("source_id", metavar="ID", required=False)
@click.option("--since", default="30d", show_default=True, help="From a day (2026-11-01) or a time ago (7d) on.")
@json_option
@config_option
@click.pass_context
def coverage(ctx: click.Context, source_id: str | None, since: str, as_json: bool) -> None:
    """Show from when to when it is proven that nothing of a source was missed, and the gaps.

    Two polls prove the time between them when the newer one still shows something that the older one had. Beside each
    span stands how many rows came new in it, and how many of them are kept as articles.

    \b
    Examples:
      policywatch sources coverage
      policywatch sources coverage cac-wxan --since 7d
    """
    from policywatch.storage import span_object
    from policywatch.text import utc_text
    from policywatch.text.instants import since_instant

    try:
        begin = since_instant(since, datetime.now(UTC))
    except ValueError as exc:
        raise click.BadParameter(str(exc), param_hint="--since") from exc
    ids = [_find(ctx, source_id).id] if source_id else [source.id for source in load(ctx).sources]
    with open_archive_of(ctx) as archive:
        spans = [span for id in ids for span in archive.coverage(id, begin)]
    if as_json:
        click.echo(json.dumps([span_object(span) for span in spans], ensure_ascii=False, indent=1))
        return
    for span in spans:
        said = "proven" if span.is_proven else f"GAP: {span.why}; items may have been missed"
        kept = f"{span.rows} new rows, {span.articles} articles"
        click.echo(f"{span.source_id:24} {utc_text(span.begin)} to {utc_text(span.end)}  {said}; {kept}")
    if not spans:
        click.echo("nothing is proven yet: it takes two polls", err=True)


@sources.command("test")
@click.argument("source_id", metavar="ID", required=False)
@click.option(
    "--page", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Read this saved list or feed instead."
)
@click.option("--url", help="With --page: the address that it came from.")
@click.option("--kind", type=click.Choice(["feed", "listing", "sitemap"]), help="With --page: what it is; needs no ID.")
@json_option
@config_option
@click.pass_context
def try_one(
    ctx: click.Context, source_id: str | None, page: Path | None, url: str | None, kind: str | None, as_json: bool
) -> None:
    """Fetch a source now and show its rows and one article; store nothing.

    ID is a source of the settings, or any built-in one, also a disabled one; no settings file is needed for these.
    With --page a saved page is read, and nothing is asked of the network. The exit code is 1 when there is no row.

    \b
    Examples:
      policywatch sources test cac-wxan
      policywatch sources test cac-wxan --page list.html --url https://www.cac.gov.cn/wxzw/A0937index_1.htm
      policywatch sources test --kind feed --page feed.xml --url https://example.org/feed.xml
    """
    from policywatch.models import Source
    from policywatch.spiders.trial import read_saved

    now = datetime.now(UTC)
    if kind and not page:
        raise click.UsageError("--kind goes with --page FILE")
    if source_id is None and not kind:
        raise click.UsageError("name a source: policywatch sources test ID (or --kind feed --page FILE)")
    if source_id is None:
        source = Source(id="page", kind=cast("Kind", kind), urls=(url or "https://page.invalid/",))
    else:
        source = _find(ctx, source_id)
        if kind and kind != source.kind:
            source = replace(source, kind=cast("Kind", kind), list={}, family=None)
    if page is None:
        ctx.exit(_try_live(ctx, source, as_json=as_json))
    items: tuple[Item, ...] = ()
    problem = ""
    try:
        items = read_saved(page.read_bytes(), url or source.urls[0], source, now=now)
    except ParseError as exc:
        problem = exc.problem
    _show(items, problem, as_json=as_json)
    ctx.exit(0 if items else 1)


def _find(ctx: click.Context, source_id: str) -> Source:
    from policywatch.config import load_catalogue
    from policywatch.config.nodes import nearest

    known = {source.id: source for source in load_catalogue()}
    known |= {source.id: source for source in load_or_default(ctx).sources}
    if source_id not in known:
        close = nearest(source_id, known)
        raise ConfigError(f"there is no source {source_id!r}" + (f"; did you mean {close}?" if close else ""))
    return known[source_id]


def _try_live(ctx: click.Context, source: Source, *, as_json: bool) -> int:
    from policywatch.extraction import read_page
    from policywatch.scheduler import utc_now
    from policywatch.spiders.trial import try_source

    network = load_or_default(ctx).network
    trial = try_source(source, delay=network.delay, rules=network.rules, user_agent=network.user_agent, now=utc_now)
    article: dict[str, Any] | None = None
    if trial.page and trial.page.content is not None:
        due = trial.page.due
        try:
            reading = read_page(
                trial.page.content,
                due.link,
                language=due.language,
                timezone=due.timezone,
                detail=due.detail,
                row_title=due.title,
                declared=trial.page.declared,
                now=trial.page.at,
            )
            published = _text(reading.published_at)
            article = {"url": due.link, "title": reading.title, "published_at": published, "body": reading.body}
        except ParseError as exc:
            article = {"url": due.link, "title": due.title, "problem": exc.problem}
    elif trial.page:
        article = {"url": trial.page.due.link, "title": trial.page.due.title, "problem": trial.page.problem}
    _show(trial.items, trial.problem, as_json=as_json, article=article)
    return 0 if trial.items else 1


def _show(items: tuple[Item, ...], problem: str, *, as_json: bool, article: dict[str, Any] | None = None) -> None:
    from policywatch.text import clean_line

    if as_json:
        rows = [{"url": item.url, "title": item.title, "published_at": _text(item.published)} for item in items]
        shown = {"items": rows, "problem": problem, "article": article}
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for item in items:
        day = (_text(item.published) or "—")[:16].replace("T", " ")
        click.echo(f"{day:16}  {clean_line(item.title)}\n{'':16}  {item.url}")
    if article:
        click.echo(f"\nThe first article: {clean_line(article['title'])}")
        if "problem" in article:
            click.echo(f"  could not be read: {article['problem']}")
        else:
            click.echo(f"  published {article['published_at'] or 'unknown'}, {len(article['body'])} characters")
            for line in article["body"].splitlines()[:5]:
                click.echo(f"  {clean_line(line, limit=200)}")
    click.echo(f"{len(items)} rows" + (f"; {problem}" if problem else ""), err=True)


def _text(at: datetime | date | None) -> str | None:
    return at.isoformat() if at else None
