"""`policywatch search`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

import click

from policywatch.cli.settings import config_option, json_option, load

if TYPE_CHECKING:
    from policywatch.matching import Query
    from policywatch.models import Article
    from policywatch.storage import Count, Facets


def as_json_object(article: Article) -> dict[str, Any]:
    """Give an article's fields as the command line promises them."""
    from policywatch.storage import article_object

    return article_object(article)


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0), default=None, help="Print at most so many (20 on a terminal).")
@click.option("--by", type=click.Choice(["newest", "relevance"]), default="newest", help="Which come first.")
@click.option("--count", "only_count", is_flag=True, help="Print how many there are: exactly up to 2,000, about above.")
@click.option("--exact", is_flag=True, help="With --count: exactly, however long it takes.")
@click.option(
    "--facets", "only_facets", is_flag=True, help="Print how many there are by source, language, month, watch."
)
@click.option("--hits", "with_hits", is_flag=True, help="With --json: say where the words stand in title and body.")
@json_option
@config_option
@click.pass_context
def search(
    ctx: click.Context,
    query: str,
    limit: int | None,
    by: Literal["newest", "relevance"],
    only_count: bool,
    exact: bool,
    only_facets: bool,
    with_hits: bool,
    as_json: bool,
) -> None:
    """Search the archive, newest first.

    QUERY is the language of the watches. ~大模型 finds the concept in every
    language: 大模型, "large model", Großmodelle.

    \b
    Examples:
      policywatch search "~大模型 since:2026-01-01"
      policywatch search "title:征求意见 language:zh-Hans" --limit 5
      policywatch search '"draft for comment"' --json | jq .[].url
      policywatch search "算力 OR 芯片" --count
      policywatch search "~大模型" --limit 20 --json --hits | jq .[].hits
    """
    from policywatch.cli.hints import hint_at_concepts
    from policywatch.matching import Query, load_glossary
    from policywatch.storage import open_archive

    settings = load(ctx)
    parsed = Query.parse(query, glossary=load_glossary().extended(settings.concepts))
    with open_archive(settings.archive) as archive:
        if only_count:
            _print_count(archive.count(parsed, exact=exact), as_json)
        elif only_facets:
            _print_facets(archive.facets(parsed), as_json)
        else:
            articles = archive.search(parsed, limit=limit if as_json or limit is not None else 20, by=by)
            if as_json:
                rows = [as_json_object(article) | _hits(article, parsed, with_hits) for article in articles]
                click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
            else:
                _print_articles(articles, parsed)
    hint_at_concepts([query], settings.concepts)


def _hits(article: Article, query: Query, are_wanted: bool) -> dict[str, Any]:
    """Give the places that meet the query, none where nothing of it has one; to find them takes as long as all else."""
    if not are_wanted:
        return {}
    from dataclasses import asdict

    found = query.find(title=article.title, body=article.body, language=article.language)
    return {"hits": [asdict(hit) for hit in found if hit.start < hit.end]}


def _print_articles(articles: Iterable[Article], query: Query) -> None:
    """Print articles, each with the first words that met the query in their context."""
    from policywatch.alerts import excerpts_of
    from policywatch.text import clean_line

    article = None
    for article in articles:
        click.echo(f"{article.id[:8]}  {article.published_on or '—':10}  {article.source_id}")
        click.echo(f"          {clean_line(article.title)}\n          {article.url}")
        hits = query.find(title=article.title, body=article.body, language=article.language)
        for excerpt in excerpts_of("", article.body, (hit for hit in hits if hit.field == "body"), most=1, width=40):
            click.echo(f"          {excerpt}")
    if article is None:
        click.echo("nothing found", err=True)


def _print_count(count: Count, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"count": count.number, "exact": count.is_exact}))
    elif count.is_exact:
        click.echo(count.number)
    else:  # two digits are what is known of it
        click.echo(f"about {round(count.number, 2 - len(str(count.number))):,}")


def _print_facets(facets: Facets, as_json: bool) -> None:
    from dataclasses import asdict

    from policywatch.text.table import format_table

    if as_json:
        click.echo(json.dumps(asdict(facets), ensure_ascii=False, indent=1))
        return
    for name, counts in asdict(facets).items():
        if counts:
            click.echo(format_table([(value, number) for value, number in counts.items()], (name, "articles")) + "\n")
