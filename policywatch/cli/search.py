"""`policywatch search` and `policywatch show`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.settings import config_option, json_option, open_archive_of

if TYPE_CHECKING:
    from policywatch.models import Article


def as_json_object(article: Article) -> dict[str, Any]:
    """Give an article's fields as the command line promises them."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "source": article.source_id,
        "language": article.language,
        "published_at": article.published_at,
        "published_on": article.published_on,
        "first_seen_at": article.first_seen_at,
        "story": article.story_id,
        "body": article.body,
    }


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0), default=None, help="Print at most so many (20 on a terminal).")
@json_option
@config_option
@click.pass_context
def search(ctx: click.Context, query: str, limit: int | None, as_json: bool) -> None:
    """Search the archive, newest first.

    QUERY is the language of the watches. ~大模型 finds the concept in every
    language: 大模型, "large model", Großmodelle.

    \b
    Examples:
      policywatch search "~大模型 since:2026-01-01"
      policywatch search "title:征求意见 language:zh-Hans" --limit 5
      policywatch search '"draft for comment"' --json | jq .[].url
    """
    from policywatch.matching import Query
    from policywatch.text import clean_line

    parsed = Query.parse(query)
    with open_archive_of(ctx) as archive:
        articles = archive.search(parsed, limit=limit if as_json or limit is not None else 20)
        if as_json:
            click.echo(json.dumps([as_json_object(article) for article in articles], ensure_ascii=False, indent=1))
            return
        article = None
        for article in articles:
            click.echo(f"{article.id[:8]}  {article.published_on or '—':10}  {article.source_id}")
            click.echo(f"          {clean_line(article.title)}\n          {article.url}")
        if article is None:
            click.echo("nothing found", err=True)


@click.command()
@click.argument("article_id", metavar="ARTICLE")
@json_option
@config_option
@click.pass_context
def show(ctx: click.Context, article_id: str, as_json: bool) -> None:
    """Show one article: text, dates, what it matched and who was told.

    ARTICLE is its id, or any beginning of it that only one article has.

    \b
    Examples:
      policywatch show 3f2a
      policywatch show 3f2a9c01 --json | jq .body
    """
    from policywatch.cli.alerts import alert_object
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        article = archive.find(article_id)
        matches, alerts = archive.matches_of(article.id), archive.alerts(story_id=article.story_id)
        copies = [copy for copy in archive.of_story(article.story_id) if copy.id != article.id]
    if as_json:
        shown = as_json_object(article) | {
            "body_from": article.body_from,
            "problem": article.problem,
            "published_precision": article.published_precision,
            "modified_at": article.modified_at,
            "gone_at": article.gone_at,
            "matches": [
                {"watch": match.watch, "keyword": match.keyword, "terms": sorted({hit.term for hit in match.hits})}
                for match in matches
            ],
            "copies": [{"id": copy.id, "url": copy.url, "source": copy.source_id} for copy in copies],
            "alerts": [alert_object(alert) for alert in alerts],
        }
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    rows = [
        ("id", article.id),
        ("url", article.url),
        ("source", article.source_id),
        ("language", article.language),
        ("published", _published(article)),
        ("first seen", article.first_seen_at),
        (
            "text from",
            article.body_from + (f": the page could not be read ({article.problem})" * bool(article.problem)),
        ),
        *(("matched", f"{match.watch}: {', '.join(sorted({hit.term for hit in match.hits}))}") for match in matches),
        *(("also at", copy.url) for copy in copies),
        *(("told", f"{alert.recipient}: {alert.watch}, {alert.state}") for alert in alerts),
    ]
    click.echo(clean_line(article.title))
    for label, value in rows:
        click.echo(f"{label + ':':12} {clean_line(value, limit=2000)}")
    click.echo()
    for line in article.body.splitlines():
        click.echo(clean_line(line, limit=100_000))


def _published(article: Article) -> str:
    if not article.published_on:
        return "unknown"
    minute = f" ({article.published_at})" if article.published_precision != "day" else ""
    return article.published_on + minute
