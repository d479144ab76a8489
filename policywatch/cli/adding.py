"""`policywatch sources add`, `import` and `export`: sources found on a page, and lists of feeds as OPML."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.settings import config_option, load, load_or_default
from policywatch.errors import ParseError

if TYPE_CHECKING:
    from policywatch.models import Item, Source
    from policywatch.models.source import Kind

_LEAST_ROWS = 3
"""Rows with days that the data of a publishing system have to give before they are the list."""
_MOST_FEEDS = 3
"""Feeds of a page that are tried until one has entries."""
write_option = click.option("--write", is_flag=True, help="Write it into the settings file, under sources.add.")


@click.command()
@click.argument("url", metavar="URL")
@click.option("--id", "source_id", help="The id of the new source; else made of the host and the path.")
@click.option("--page", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Read this saved page.")
@write_option
@config_option
@click.pass_context
def add(ctx: click.Context, url: str, source_id: str | None, page: Path | None, write: bool) -> None:
    """Find the feed or the list of a page and propose the source.

    URL is a page, a feed or a sitemap. Feeds that the page names are tried first, then the data of publishing systems
    that are known (hanweb, jpaas and others); else the largest list of links with dates is taken, and selectors for it.
    The YAML goes to standard output, the rows that it gives to standard error.
    The exit code is 1 when nothing was found.

    \b
    Examples:
      policywatch sources add https://office.example/news/
      policywatch sources add https://office.example/news/ --id my-office --write
    """
    from policywatch.config.values import is_web_url

    if not is_web_url(url):
        raise click.BadParameter("an address begins with http:// or https://", param_hint="URL")
    taken = _taken_ids(ctx)
    if source_id in taken:
        raise click.BadParameter(f"there is a source {source_id!r} already", param_hint="--id")
    content = page.read_bytes() if page else _fetched(ctx, url)
    found = _found(ctx, content, url, may_ask=page is None) if content is not None else None
    if found is None:
        click.echo(
            "no feed and no list of links with dates was found; docs/adding-a-source.md shows the form", err=True
        )
        ctx.exit(1)
    entry, items = found
    _give(ctx, [{"id": source_id or _id_of(entry, taken), **entry}], write=write)
    _show_rows(items)


def _taken_ids(ctx: click.Context) -> set[str]:
    from policywatch.config import load_catalogue

    return {source.id for source in (*load_catalogue(), *load_or_default(ctx).sources)}


def _id_of(entry: dict[str, Any], taken: set[str]) -> str:
    from urllib.parse import urlsplit

    from policywatch.config.writing import free_id

    parts = urlsplit(str(entry["url"]))
    host = (parts.hostname or "").removeprefix("www.").rpartition(".")[0]
    path = parts.path.strip("/").rpartition("/")[0] or parts.path.strip("/").partition(".")[0]
    return free_id(f"{host} {path}", taken)


def _network(ctx: click.Context) -> dict[str, Any]:
    from policywatch.scheduler import utc_now

    network = load_or_default(ctx).network
    return {"delay": network.delay, "rules": network.rules, "user_agent": network.user_agent, "now": utc_now}


def _fetched(ctx: click.Context, url: str) -> bytes | None:
    from policywatch.spiders.trial import fetch_page

    page = fetch_page(url, **_network(ctx))
    if page is None or page.content is None:
        click.echo(f"{url}: {page.problem if page else 'it could not be fetched'}", err=True)
        return None
    return page.content


def _found(
    ctx: click.Context, content: bytes, url: str, *, may_ask: bool
) -> tuple[dict[str, Any], tuple[Item, ...]] | None:
    """Give what can be polled as an entry of the settings, with the rows that it gives."""
    from policywatch.models import Source
    from policywatch.spiders.discovery import family_of, find_feeds, language_of, propose_list, title_of
    from policywatch.spiders.families import FAMILIES
    from policywatch.spiders.trial import read_saved, try_source

    now = datetime.now(UTC)
    for kind in ("feed", "sitemap"):
        try:
            items = read_saved(content, url, Source("new", kind, (url,)), now=now)
        except ParseError:
            continue
        return {"kind": kind, "url": url}, items
    language = language_of(content)
    entry: dict[str, Any] = {"kind": "feed", "url": url, "name": title_of(content)[:120] or url, "language": language}
    zone = "Asia/Shanghai" if language.startswith("zh") else None
    feeds = find_feeds(content, url)
    for feed in feeds[:_MOST_FEEDS]:
        click.echo(f"the page names a feed: {feed.url} {feed.title}", err=True)
        items = try_source(Source("new", "feed", (feed.url,)), **_network(ctx)).items if may_ask else ()
        if items or not may_ask:
            return {**entry, "url": feed.url}, items
    zones = {"timezone": zone} if zone else {}
    family = family_of(content, url)
    if family is not None:
        form: Kind = "listing" if FAMILIES[family].records else "json"
        source = Source("new", form, (url,), language=language, timezone=zone, family=family)
        items = _rows_of_family(ctx, content, source, may_ask=may_ask)
        if sum(item.published is not None for item in items) >= _LEAST_ROWS:
            return {**entry, "kind": form, **zones, "family": family}, items
    proposal = propose_list(content, url, Source("new", "listing", (url,), language=language, timezone=zone), now=now)
    if proposal is None:
        return None
    return {**entry, "kind": "listing", **zones, "list": dict(proposal.selectors)}, proposal.items


def _rows_of_family(ctx: click.Context, content: bytes, source: Source, *, may_ask: bool) -> tuple[Item, ...]:
    from policywatch.spiders.trial import read_saved, try_source

    if may_ask and source.kind == "json":  # its rows are asked for at another address
        return try_source(source, **_network(ctx)).items
    try:
        return read_saved(content, source.urls[0], source, now=datetime.now(UTC))
    except ParseError:
        return ()


def _show_rows(items: Sequence[Item]) -> None:
    from policywatch.text import clean_line

    for item in items[:20]:
        day = item.published.isoformat()[:10] if item.published else "—"
        click.echo(f"{day:10}  {clean_line(item.title)}\n{'':10}  {item.url}", err=True)
    click.echo(f"{len(items)} rows" + (", the first 20 of them shown" if len(items) > 20 else ""), err=True)


def _give(ctx: click.Context, entries: Sequence[dict[str, Any]], *, write: bool) -> None:
    """Print the YAML of sources, or write it into the settings file, which is checked before it is replaced."""
    from policywatch.config.writing import sources_yaml, with_sources

    if not write:
        click.echo(sources_yaml(entries), nl=False)
        return
    from policywatch.config import load_catalogue, load_settings

    path: Path = ctx.find_root().obj
    load(ctx)  # a file with mistakes is mended by hand first
    place = path.resolve()  # where it is a link, the link stays
    text = with_sources(place.read_bytes().decode("utf-8"), entries, file=str(path))
    trial = place.with_name(f"{place.name}.new")
    try:
        trial.write_bytes(text.encode("utf-8"))
        trial.chmod(place.stat().st_mode & 0o777)
        load_settings(trial, environment=os.environ, catalogue=load_catalogue)
        trial.replace(place)
    finally:
        trial.unlink(missing_ok=True)
    click.echo(f"written into {path}: {', '.join(str(entry['id']) for entry in entries)}")


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@write_option
@config_option
@click.pass_context
def import_opml(ctx: click.Context, file: Path, write: bool) -> None:
    """Make sources of the feeds in an OPML file.

    FILE is what feed readers export. A folder becomes the publisher. Feeds that the settings have are left out.

    \b
    Examples:
      policywatch sources import feeds.opml
      policywatch sources import feeds.opml --write
    """
    from policywatch.config.writing import free_id
    from policywatch.spiders.opml import read_opml
    from policywatch.text import canonical_url

    try:
        feeds = read_opml(file.read_bytes())
    except ParseError as exc:
        raise click.ClickException(f"{file}: {exc.problem}") from exc
    known = {canonical_url(url) for source in load_or_default(ctx).sources for url in source.urls}
    taken = _taken_ids(ctx)
    entries: list[dict[str, Any]] = []
    for feed in feeds:
        if canonical_url(feed.url) in known:
            continue
        known.add(canonical_url(feed.url))
        id = free_id(feed.title if feed.title.isascii() and feed.title else feed.url.partition("://")[2], taken)
        taken.add(id)
        folder = {"publisher": feed.folders[-1]} if feed.folders else {}
        entries.append({"id": id, "kind": "feed", "url": feed.url, "name": feed.title or feed.url, **folder})
    if entries:
        _give(ctx, entries, write=write)
    click.echo(f"{len(entries)} new of {len(feeds)} feeds", err=True)


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--all", "every", is_flag=True, help="Also the built-in sources that the settings do not use.")
@config_option
@click.pass_context
def export_opml(ctx: click.Context, file: Path, every: bool) -> None:
    """Write the feeds of the settings as OPML, in a folder a publisher.

    FILE is read by every feed reader; - is standard output. OPML knows feeds only: lists and endpoints are left out.

    \b
    Examples:
      policywatch sources export feeds.opml
      policywatch sources export - --all
    """
    from policywatch.config import load_catalogue
    from policywatch.spiders.opml import write_opml

    sources: dict[str, Source] = {source.id: source for source in load_catalogue() if source.enabled} if every else {}
    sources |= {source.id: source for source in load_or_default(ctx).sources}
    text = write_opml(list(sources.values()), title="policywatch")
    if str(file) == "-":
        click.echo(text.decode(), nl=False)
    else:
        file.write_bytes(text)
    feeds = sum(source.kind == "feed" for source in sources.values())
    click.echo(f"{feeds} feeds; {len(sources) - feeds} sources that are no feeds are left out", err=True)
