"""`policywatch documents`: policy papers, their stages, and what changed between them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, get_args

import click

from policywatch.cli.settings import config_option, json_option, load, open_archive_of
from policywatch.cli.show import marked
from policywatch.models.document import RelationKind, Stage

if TYPE_CHECKING:
    from policywatch.models import Document
    from policywatch.storage import Archive, Paper

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
    """List policy papers, each once in each of its stages, those first that were first seen last.

    \b
    Examples:
      policywatch documents list --stage draft --open
    """
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        found = archive.documents.every(stage=stage, open_on=_today_in_china() if is_open else None)
        rows = (paper_object(document, pages) for document, pages in archive.documents.with_pages(found))
        if as_json:
            click.echo(json.dumps([*rows], ensure_ascii=False, indent=1))
            return
        for row in rows:
            until = f", comments until {row['comment_deadline']}" if row["comment_deadline"] else ""
            numbers = "".join(f" {number}" for number in row["numbers"][:2])
            pages = f", {row['pages']} pages" if row["pages"] > 1 else ""
            first = f"{row['id'][:8]}  {row['published_on'] or '—':10}  {row['stage']}{numbers}{until}{pages}"
            click.echo(f"{first}\n          {clean_line(row['title'])}")
    if not found:
        click.echo("no policy papers", err=True)


def paper_object(document: Document, pages: Sequence[Paper]) -> dict[str, Any]:
    """Give a document as the command line shows it, by the page that speaks for it."""
    from policywatch.documents import face_of

    face = pages[face_of([page.page for page in pages])]
    return {
        "id": document.id,
        "name": document.title,
        "article": face.article.id,
        "title": face.article.title,
        "url": face.article.url,
        "source": face.article.source_id,
        "published_on": face.article.published_on,
        "stage": document.stage,
        "numbers": [*face.facts.numbers, *face.facts.standard_numbers],
        "issuers": list(document.issuers),
        "core_titles": list(face.facts.core_titles),
        "contacts": list(next((page.facts.contacts for page in pages if page.facts.contacts), ())),
        "comment_deadline": document.comment_deadline.isoformat() if document.comment_deadline else None,
        "effective_on": document.effective_on.isoformat() if document.effective_on else None,
        "signed_on": document.signed_on.isoformat() if document.signed_on else None,
        "pages": len(pages),
    }


@documents.command("show")
@click.argument("paper_id", metavar="PAPER")
@json_option
@config_option
@click.pass_context
def show_paper(ctx: click.Context, paper_id: str, as_json: bool) -> None:
    """Show a paper with its timeline: its other stages, the oldest first, and the pages that carry it.

    PAPER is its id, or that of any article about it.

    \b
    Examples:
      policywatch documents show 3f2a
    """
    from policywatch.text import clean_line

    with open_archive_of(ctx) as archive:
        document = _document(archive, paper_id)
        pages = archive.documents.pages_of(document.id)
        shown = paper_object(document, pages)
        stages = [
            (link, paper_object(link.document, archive.documents.pages_of(link.document.id)))
            for link in archive.documents.links_of(document.id)
        ]
    if as_json:
        shown["pages"] = [_page_object(page) for page in pages]
        shown["related"] = [
            {**stage, "relation": link.relation.kind, "turned": link.relation.turned, "reason": link.relation.reason}
            for link, stage in stages
        ]
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    click.echo(clean_line(document.title))
    for name in ("stage", "numbers", "issuers", "comment_deadline", "contacts", "effective_on", "signed_on"):
        if value := shown[name]:
            said = ", ".join(value) if isinstance(value, list) else value
            click.echo(f"{name.replace('_', ' ') + ':':18} {clean_line(said)}")
    for page in pages:
        click.echo(f"\n{page.article.published_on or '—'}  {page.article.id[:8]}  {page.article.source_id}")
        click.echo(f"  {clean_line(page.article.title)}\n  {clean_line(page.article.url)}")
    for link, stage in stages:
        words = _WORDS[link.relation.kind][link.relation.turned]
        click.echo(f"\n{words}  {stage['published_on'] or '—'}  {link.document.id[:8]}  {link.document.stage}")
        click.echo(f"  {clean_line(stage['title'])}\n  because {clean_line(link.relation.reason)}")


def _document(archive: Archive, paper_id: str) -> Document:
    """Find a document by the beginning of its id or of that of an article about it."""
    from policywatch.errors import ArchiveError

    known = archive.documents.get(paper_id)
    if known is None:
        article = archive.find(paper_id)
        known = archive.documents.of_article(article.id) or archive.documents.get(article.id)
    if known is None:
        raise ArchiveError(f"{paper_id} is about no policy paper")
    return known


def _page_object(page: Paper) -> dict[str, Any]:
    article = page.article
    return {
        "id": article.id,
        "title": article.title,
        "url": article.url,
        "source": article.source_id,
        "published_on": article.published_on,
        "places": [asdict(place) for place in page.facts.places],
    }


@documents.command("diff")
@click.argument("draft", metavar="A")
@click.argument("final", metavar="B")
@json_option
@config_option
@click.pass_context
def compare(ctx: click.Context, draft: str, final: str, as_json: bool) -> None:
    """Compare two papers by 第X条: which are added, removed, changed or moved.

    A and B are articles or papers; of a page without articles of its own, the paper's page with the longest text is
    taken. The texts of attachments count.

    \b
    Examples:
      policywatch documents diff 3f2a 91c0
    """
    from policywatch.documents import compare_articles

    with open_archive_of(ctx) as archive:
        comparison = compare_articles(_text(archive, draft), _text(archive, final))
    changed = [change for change in comparison.articles if change.change != "unchanged" or change.moved]
    if as_json:
        shown = {
            "summary": comparison.summary(),
            "articles": [
                {"draft": one.draft, "final": one.final, "change": one.change, "moved": one.moved,
                 "part_of": one.part_of,
                 "edits": [{"mark": edit.mark, "text": edit.text} for edit in one.edits]}
                for one in changed
            ],
        }  # fmt: skip
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for one in changed:
        names = " → ".join(dict.fromkeys(filter(None, (one.draft, one.final))))
        part = f", {'split off from' if one.final else 'now in'} {one.part_of}" if one.part_of else ""
        click.echo(f"{names}: {one.change}{', moved' if one.moved else ''}{part}")
        click.echo(f"  {marked(one.edits) if one.edits else one.final_text or one.draft_text}")
    click.echo(comparison.summary() if comparison.articles else "neither text has articles (第X条)")


def _text(archive: Archive, paper_id: str) -> str:
    """Give the text that is compared: the article's own, or the longest of its paper's pages."""
    from policywatch.documents.articles import split_articles

    article = archive.find(paper_id)
    if split_articles(article.body):
        return article.body
    document = archive.documents.of_article(article.id)
    pages = archive.documents.pages_of(document.id, with_texts=True) if document else []
    return max((page.article.body for page in pages), key=len, default=article.body)


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

    with open_archive_of(ctx) as archive:
        papers = archive.documents.ahead(_today_in_china())
    days = days_to_come(papers, _today_in_china())
    if ics:
        click.echo(calendar_of(days, made_at=datetime.now(UTC)), nl=False)
    elif as_json:
        rows = [{"on": day.on.isoformat(), "what": day.what, "title": day.title, "url": day.url} for day in days]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for day in days:
            click.echo(f"{day.on}  {day.what}: {clean_line(day.title)}")


def _today_in_china() -> date:
    """Give the day in China, where papers and their last days are from."""
    from zoneinfo import ZoneInfo

    return datetime.now(UTC).astimezone(ZoneInfo("Asia/Shanghai")).date()
