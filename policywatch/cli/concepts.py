"""`policywatch concepts`: the ideas that queries may name, and their words in each language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.settings import config_option, json_option, load

if TYPE_CHECKING:
    from policywatch.matching import Glossary
    from policywatch.models import Concept


@click.group()
def concepts() -> None:
    """Show the concepts that queries may name, such as ~large-model."""


@concepts.command("list")
@json_option
@config_option
@click.pass_context
def list_concepts(ctx: click.Context, as_json: bool) -> None:
    """List the concepts, the user's own first.

    \b
    Examples:
      policywatch concepts list
      policywatch concepts list --json | jq -r .[].id
    """
    from policywatch.text.table import format_table

    glossary = _glossary(ctx)
    if as_json:
        click.echo(json.dumps([_object(concept) for concept in glossary], ensure_ascii=False, indent=1))
        return
    languages = ("zh-Hans", "en", "de")
    rows = [
        (concept.id, *(next(iter(concept.forms.get(language, ())), "") for language in languages))
        for concept in glossary
    ]
    click.echo(format_table(rows, ("concept", *languages)))


@concepts.command("show")
@click.argument("concept_id", metavar="ID")
@json_option
@config_option
@click.pass_context
def show_concept(ctx: click.Context, concept_id: str, as_json: bool) -> None:
    """Show one concept: its words in every language, and the concepts that belong to it.

    ID is its id, or any of its words.

    \b
    Examples:
      policywatch concepts show large-model
      policywatch concepts show 大模型
    """
    glossary = _glossary(ctx)
    concept = glossary.find(concept_id)
    if concept is None:
        close = glossary.nearest(concept_id)
        hint = f"did you mean {close}?" if close else "`policywatch concepts list` shows them"
        raise click.BadParameter(f"there is no concept {concept_id!r}; {hint}", param_hint="ID")
    narrower = [other.id for other in glossary.with_narrower(concept) if other is not concept]
    if as_json:
        click.echo(json.dumps(_object(concept) | {"narrower": narrower}, ensure_ascii=False, indent=1))
        return
    click.echo(concept.id + (", too broad for a watch of its own" if concept.broad else ""))
    for language, words in concept.forms.items():
        click.echo(f"{language + ':':12} {', '.join(words)}")
    for label, words in (
        ("not found:", concept.wide),
        ("broader:", (concept.broader,)),
        ("narrower:", tuple(narrower)),
    ):
        if any(words):
            click.echo(f"{label:12} {', '.join(words)}")
    if concept.note:
        click.echo(f"{'note:':12} {concept.note}")


def _glossary(ctx: click.Context) -> Glossary:
    """Give the built-in concepts with those of the settings file, where there is one."""
    from policywatch.matching import load_glossary

    glossary = load_glossary()
    return glossary.extended(load(ctx).concepts) if ctx.find_root().obj.is_file() else glossary


def _object(concept: Concept) -> dict[str, Any]:
    return {
        "id": concept.id,
        "category": concept.category,
        "forms": {language: list(words) for language, words in concept.forms.items()},
        "broader": concept.broader or None,
        "broad": concept.broad,
        "note": concept.note,
    }
