"""`policywatch show`."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.alerts import alert_object
from policywatch.cli.search import as_json_object
from policywatch.cli.settings import config_option, json_option, open_archive_of

if TYPE_CHECKING:
    from policywatch.models import Article, Facts
    from policywatch.storage import ArticleVersion


@click.command()
@click.argument("article_id", metavar="ARTICLE")
@click.option("--versions", is_flag=True, help="Show every version that was read, the oldest first.")
@json_option
@config_option
@click.pass_context
def show(ctx: click.Context, article_id: str, versions: bool, as_json: bool) -> None:
    """Show one article: text, dates, what it matched and who was told.

    ARTICLE is its id, or any beginning of it that only one article has.

    \b
    Examples:
      policywatch show 3f2a
      policywatch show 3f2a9c01 --json | jq .body
      policywatch show 3f2a --versions
    """
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        article = archive.find(article_id)
        if versions:
            return _show_versions(archive.versions_of(article.id), as_json=as_json)
        paper, files = archive.paper_of(article.id), archive.attachments_of(article.id)
        matches, alerts = archive.matches_of(article.id), archive.alerts(story_id=article.story_id)
        copies = [copy for copy in archive.of_story(article.story_id) if copy.id != article.id]
    if as_json:
        shown = as_json_object(article) | {
            "body_from": article.body_from,
            "problem": article.problem,
            "published_precision": article.published_precision,
            "modified_at": article.modified_at,
            "gone_at": article.gone_at,
            "facts": _facts(paper),
            "attachments": [{"url": file.url, "name": file.name, "problem": file.problem} for file in files],
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
        *((name.replace("_", " "), _said(value)) for name, value in _facts(paper).items() if value),
        *(("attachment", f"{file.name} ({file.problem or f'{len(file.text)} characters'})") for file in files),
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


def _facts(paper: Facts) -> dict[str, Any]:
    """Give the facts of a policy paper, days as text."""
    facts = asdict(paper)
    del facts["places"]
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in facts.items()}


def _said(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _show_versions(versions: list[ArticleVersion], *, as_json: bool) -> None:
    from policywatch.text import clean_line

    if as_json:
        shown = [
            {
                "number": version.number,
                "at": version.at,
                "snapshot": version.snapshot,
                **as_json_object(version.article),
            }
            for version in versions
        ]
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for version in versions:
        article = version.article
        click.echo(
            f"version {version.number}, read {version.at}, from {article.body_from}, dated {_published(article)}"
        )
        click.echo(f"  {clean_line(article.title)}")
        click.echo(f"  {len(article.body)} characters: {clean_line(article.body, limit=100)}")
