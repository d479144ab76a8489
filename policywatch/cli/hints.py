"""Hints on standard error: what could be written instead, once and in a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from policywatch.models import Concept


def hint_at_concepts(queries: Iterable[str], own: tuple[Concept, ...]) -> None:
    """Say of bare keywords that they belong to a concept, which finds them in every language."""
    from policywatch.matching import Query, load_glossary
    from policywatch.text import clean_line

    glossary = load_glossary().extended(own)
    for text in queries:
        concept = Query.parse(text, glossary=glossary).bare_concept(glossary)
        if concept is not None:
            written = clean_line(text.strip())
            click.echo(
                f"hint: {written} finds only this word; ~{concept.id} finds the concept in every language", err=True
            )
            return
