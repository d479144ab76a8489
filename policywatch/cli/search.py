"""`policywatch search`."""

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
