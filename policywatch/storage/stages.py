"""What came before the paper of an alert: its drafts, what it changes or ends, the last day that was told before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from policywatch.models import Alert, EarlierStage
from policywatch.storage.documents import DocumentLink, Documents

_COMES_AFTER = {("draft-of", True), ("amends", False), ("repeals", False)}
MAX_STAGES = 3
COMPARED = 5
"""Finals of one message whose text is compared with that of their draft: a comparison may take a second."""


def with_papers(connection: sqlite3.Connection, alerts: Sequence[Alert]) -> list[Alert]:
    """Give alerts with what came before their papers, the newest stage first."""
    documents = Documents(connection)
    return [_with_paper(documents, alert, compare=number < COMPARED) for number, alert in enumerate(alerts)]


def _with_paper(documents: Documents, alert: Alert, *, compare: bool) -> Alert:
    document = documents.of_article(alert.article.id) if alert.facts.stage else None
    if document is None:
        return alert
    links = [
        link
        for link in documents.links_of(document.id)[::-1]
        if (link.relation.kind, link.relation.turned) in _COMES_AFTER
    ]
    return replace(
        alert,
        earlier=tuple(_stages(documents, alert, document.id, links[:MAX_STAGES], compare)),
        extended_from=_last_day_before(documents, alert, document.id),
    )


def _last_day_before(documents: Documents, alert: Alert, document_id: str) -> date | None:
    """Give the last day for comments that the other pages of a paper tell, where this one tells of a later one."""
    from policywatch.documents import extends

    last = alert.facts.comment_deadline
    if last is None or not extends(alert.article.title):
        return None
    days = (page.facts.comment_deadline for page in documents.pages_of(document_id))
    return max((day for day in days if day and day < last), default=None)


def _stages(
    documents: Documents, alert: Alert, document_id: str, links: list[DocumentLink], compare: bool
) -> Iterator[EarlierStage]:
    for link in links:
        earlier = link.document
        face = documents.face_of(earlier.id).article
        is_text = link.relation.kind == "draft-of" and earlier.stage == "draft" and alert.facts.stage == "final"
        yield EarlierStage(
            relation=link.relation.kind,
            stage=earlier.stage,
            title=earlier.title,
            on=face.published_on or earlier.first_seen_at[:10],
            article_id=face.id,
            url=face.url,
            changes=_changes(documents, alert, document_id, earlier.id) if is_text and compare else "",
        )
        compare = compare and not is_text  # with the newest draft only


def _changes(documents: Documents, alert: Alert, final_id: str, draft_id: str) -> str:
    """Say in one line how a final version differs from its draft; nothing where one of the texts has no articles.

    A report of the paper may be what is told, and the paper itself another of its pages.
    """
    from policywatch.documents import compare_articles

    draft, longest = (
        max((page.article.body for page in documents.pages_of(id, with_texts=True)), key=len)
        for id in (draft_id, final_id)
    )
    for final in dict.fromkeys((alert.article.body, longest)):
        comparison = compare_articles(draft, final)
        if any(one.draft for one in comparison.articles) and any(one.final for one in comparison.articles):
            return comparison.summary()
    return ""
