"""`policywatch documents`: policy papers, their stages, and what changed between them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, get_args

import click

from policywatch.cli.settings import config_option, json_option, load, open_archive_of
from policywatch.cli.show import marked
from policywatch.models.document import RelationKind, Stage

if TYPE_CHECKING:
    from policywatch.storage import Paper

_WORDS = {
    "draft-of": ("draft of", "later stage of"),
    "interprets": ("interprets", "is interpreted by"),
    "amends": ("amends", "is amended by"),
    "repeals": ("repeals", "is repealed by"),
    "same": ("same paper as", "same paper as"),
    "reprint-of": ("reprint of", "reprinted by"),
}


@click.group()
def documents() -> None:
    """Show policy papers, how they belong together, and what changed from draft to final."""


@documents.command("list")
@click.option("--stage", type=click.Choice(get_args(Stage)), help="Only papers in this stage.")
@click.option("--open", "is_open", is_flag=True, help="Only those that are open for comments today.")
@json_option
@config_option
@click.pass_context
def list_papers(ctx: click.Context, stage: str | None, is_open: bool, as_json: bool) -> None:
    """List the articles that carry a policy paper, newest first.

    \b
    Examples:
      policywatch documents list --stage draft --open
    """
    from policywatch.text import clean_line

    # Deadlines are days in China.
    today = datetime.now(UTC).astimezone(_china()).date()
    with open_archive_of(ctx) as archive:
        found = archive.papers(stage=stage, open_on=today if is_open else None)
    if as_json:
        click.echo(json.dumps([paper_object(paper) for paper in found], ensure_ascii=False, indent=1))
        return
    for paper in found:
        facts = paper.facts
        until = f", comments until {facts.comment_deadline}" if facts.comment_deadline else ""
        numbers = "".join(f" {number}" for number in (*facts.numbers, *facts.standard_numbers)[:2])
        click.echo(f"{paper.article.id[:8]}  {paper.article.published_on or '—':10}  {facts.stage}{numbers}{until}")
        click.echo(f"          {clean_line(paper.article.title)}")
    if not found:
        click.echo("no policy papers", err=True)


def paper_object(paper: Paper) -> dict[str, Any]:
    """Give a paper as the command line shows it."""
    facts = paper.facts
    return {
        "id": paper.article.id,
        "title": paper.article.title,
        "url": paper.article.url,
        "source": paper.article.source_id,
        "published_on": paper.article.published_on,
        "stage": facts.stage,
        "numbers": [*facts.numbers, *facts.standard_numbers],
        "issuers": list(facts.issuers),
        "core_titles": list(facts.core_titles),
        "comment_deadline": facts.comment_deadline.isoformat() if facts.comment_deadline else None,
        "effective_on": facts.effective_on.isoformat() if facts.effective_on else None,
        "signed_on": facts.signed_on.isoformat() if facts.signed_on else None,
    }


@documents.command("show")
@click.argument("article_id", metavar="ARTICLE")
@json_option
@config_option
@click.pass_context
def show_paper(ctx: click.Context, article_id: str, as_json: bool) -> None:
    """Show the paper of an article, and the other articles of it and of its other stages, the oldest first.

    \b
    Examples:
      policywatch documents show 3f2a
    """
    from policywatch.storage import Paper
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        article = archive.find(article_id)
        paper = Paper(article, archive.paper_of(article.id))
        others = archive.related(article)
    rows = [(other, _WORDS[other.relation.kind][other.relation.turned]) for other in others]
    if as_json:
        shown = paper_object(paper) | {
            "related": [
                paper_object(other.paper)
                | {"relation": other.relation.kind, "turned": other.relation.turned, "reason": other.relation.reason}
                for other, _ in rows
            ]
        }
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    click.echo(clean_line(article.title))
    for name, value in paper_object(paper).items():
        if value and name not in ("id", "title", "published_on"):
            click.echo(f"{name.replace('_', ' ') + ':':18} {', '.join(value) if isinstance(value, list) else value}")
    for other, words in rows:
        said = f"{other.paper.article.published_on or '—'}  {other.paper.article.id[:8]}"
        click.echo(f"\n{words}  {said}\n  {clean_line(other.paper.article.title)}\n  because {other.relation.reason}")


@documents.command("diff")
@click.argument("draft", metavar="A")
@click.argument("final", metavar="B")
@json_option
@config_option
@click.pass_context
def compare(ctx: click.Context, draft: str, final: str, as_json: bool) -> None:
    """Compare the papers of two articles by 第X条: which are added, removed, changed or moved.

    \b
    Examples:
      policywatch documents diff 3f2a 91c0
    """
    from policywatch.documents import compare_articles

    with open_archive_of(ctx) as archive:
        comparison = compare_articles(archive.find(draft).body, archive.find(final).body)
    changed = [change for change in comparison.articles if change.change != "unchanged" or change.moved]
    if as_json:
        shown = {
            "summary": comparison.summary(),
            "articles": [
                {"draft": one.draft, "final": one.final, "change": one.change, "moved": one.moved,
                 "edits": [{"mark": edit.mark, "text": edit.text} for edit in one.edits]}
                for one in changed
            ],
        }  # fmt: skip
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for one in changed:
        names = " → ".join(dict.fromkeys(filter(None, (one.draft, one.final))))
        click.echo(f"{names}: {one.change}{', moved' if one.moved else ''}")
        click.echo(f"  {marked(one.edits) if one.edits else one.final_text or one.draft_text}")
    click.echo(comparison.summary() if comparison.articles else "neither text has articles (第X条)")


@documents.command("link")
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@click.option("--relation", type=click.Choice(get_args(RelationKind)), default="draft-of", show_default=True)
@click.option("--reason", default="linked by hand", show_default=True)
@config_option
@click.pass_context
def link_papers(ctx: click.Context, one: str, other: str, relation: str, reason: str) -> None:
    """Say by hand how the paper of A is related to that of B; it goes before what the texts say.

    \b
    Examples:
      policywatch documents link 3f2a 91c0 --relation draft-of
    """
    _link(ctx, one, other, relation, reason)
    click.echo(f"{one} is now {relation} {other}")


@documents.command("unlink")
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@config_option
@click.pass_context
def unlink_papers(ctx: click.Context, one: str, other: str) -> None:
    """Say by hand that the papers of A and B have nothing to do with each other.

    \b
    Examples:
      policywatch documents unlink 3f2a 91c0
    """
    _link(ctx, one, other, "none", "unlinked by hand")
    click.echo(f"{one} and {other} are no longer related")


def _link(ctx: click.Context, one: str, other: str, relation: str, reason: str) -> None:
    from policywatch.storage import ArchiveWriter

    with open_archive_of(ctx) as archive:
        ids = archive.find(one).id, archive.find(other).id
    with ArchiveWriter(load(ctx).archive) as writer:
        writer.link(*ids, relation, reason)


@documents.command()
@click.option("--ics", is_flag=True, help="Write an iCalendar file (RFC 5545) to standard output.")
@json_option
@config_option
@click.pass_context
def calendar(ctx: click.Context, ics: bool, as_json: bool) -> None:
    """List the days to come on which comments end or papers come into force.

    \b
    Examples:
      policywatch documents calendar
      policywatch documents calendar --ics > papers.ics
    """
    from policywatch.documents import calendar_of, days_to_come
    from policywatch.text import clean_line

    today = datetime.now(UTC).astimezone(_china()).date()
    with open_archive_of(ctx) as archive:
        found = archive.papers()
    days = days_to_come([(paper.article, paper.facts) for paper in found], today)
    if ics:
        click.echo(calendar_of(days, made_at=datetime.now(UTC)), nl=False)
    elif as_json:
        rows = [{"on": day.on.isoformat(), "what": day.what, "title": day.title, "url": day.url} for day in days]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for day in days:
            click.echo(f"{day.on}  {day.what}: {clean_line(day.title)}")


def _china() -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo("Asia/Shanghai")
