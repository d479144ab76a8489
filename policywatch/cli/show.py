"""`policywatch show`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.alerts import alert_object
from policywatch.cli.search import as_json_object
from policywatch.cli.settings import config_option, json_option, open_archive_of

if TYPE_CHECKING:
    from policywatch.models import Article, Edit, Facts
    from policywatch.storage import ArticleVersion


@click.command()
@click.argument("article_id", metavar="ARTICLE")
@click.option("--versions", is_flag=True, help="Show every version that was read, the oldest first.")
@click.option("--diff", is_flag=True, help="Show what changed in each version, by sentence and character.")
@json_option
@config_option
@click.pass_context
def show(ctx: click.Context, article_id: str, versions: bool, diff: bool, as_json: bool) -> None:
    """Show one article: text, dates, what it matched and who was told.

    ARTICLE is its id, or any beginning of it that only one article has.

    \b
    Examples:
      policywatch show 3f2a
      policywatch show 3f2a9c01 --json | jq .body
      policywatch show 3f2a --versions
      policywatch show 3f2a --diff
    """
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        article = archive.find(article_id)
        if versions or diff:
            show_them = _show_versions if versions else _show_changes
            return show_them(archive.versions_of(article.id), as_json=as_json)
        paper, files = archive.paper_of(article.id), archive.attachments_of(article.id)
        matches, alerts = archive.matches_of(article.id), archive.alerts(story_id=article.story_id, briefly=True)
        copies = [copy for copy in archive.of_story(article.story_id) if copy.id != article.id]
    if as_json:
        shown = as_json_object(article) | {
            "body_from": article.body_from,
            "problem": article.problem,
            "published_precision": article.published_precision,
            "modified_at": article.modified_at,
            "gone_at": article.gone_at,
            "facts": _facts(paper) | {"places": [asdict(place) for place in paper.places]},
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
        *([("gone since", f"{article.gone_at}; this is what the page said last")] if article.gone_at else []),
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


def _show_changes(versions: list[ArticleVersion], *, as_json: bool) -> None:
    from policywatch.text import changes, clean_line

    told = []
    for old, new in pairwise(versions):
        title = changes(old.article.title, new.article.title) if old.article.title != new.article.title else ()
        told.append((new, title, changes(old.article.body, new.article.body)))
    if as_json:
        shown = [
            {"number": version.number, "at": version.at, "title": _edits(title), "body": _edits(body)}
            for version, title, body in told
        ]
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for version, title, body in told:
        click.echo(f"version {version.number}, read {version.at}")
        for name, edits in (("title", title), ("text", body)):
            if any(edit.mark != "=" for edit in edits):
                click.echo(f"  {name}: {clean_line(marked(edits), limit=20_000)}")
    if not told:
        click.echo("there is one version only", err=True)


def _edits(edits: Sequence[Edit]) -> list[dict[str, str]]:
    return [{"mark": edit.mark, "text": edit.text} for edit in edits]


def marked(edits: Sequence[Edit], around: int = 30) -> str:
    """Give edits as one text, [-gone-] and {+come+}, with so many characters of what stayed around them."""
    pieces = []
    for place, edit in enumerate(edits):
        text = edit.text
        if edit.mark == "=" and len(text) > 2 * around:
            begin, end = text[:around] if place else "", text[-around:] if place < len(edits) - 1 else ""
            text = f"{begin}…{end}"
        pieces.append({"=": text, "-": f"[-{edit.text}-]", "+": f"{{+{edit.text}+}}"}[edit.mark])
    return "".join(pieces)
