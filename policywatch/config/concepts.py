"""A user's own concepts, in the same form as the built-in ones."""

from __future__ import annotations

import re

from yaml.nodes import Node

from policywatch.config.nodes import Sheet
from policywatch.models import Concept

_KEYS = ("id", "forms", "broader", "broad", "category", "note")
_LANGUAGES = ("zh-Hans", "zh-Hant", "en", "de")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_EXAMPLE = "forms: {zh-Hans: [算力券], en: [computing voucher]}"


def read_concepts(sheet: Sheet, node: Node) -> tuple[Concept, ...]:
    """Read the section `concepts`; one with the id of a built-in concept takes its place."""
    from policywatch.matching import load_glossary

    found: dict[str, tuple[Concept, Node | None]] = {}
    for part in sheet.sequence(node, "concepts", f"one `- id: …` with its `{_EXAMPLE}` for each concept"):
        given = sheet.mapping(part, _KEYS, "a concept")
        concept = _concept(sheet, part, given) if given else None
        if concept and concept.id in found:
            sheet.note(given["id"], f"two concepts have the id {concept.id}; rename one")
        elif concept:
            found[concept.id] = concept, given.get("broader")
    concepts = tuple(concept for concept, _ in found.values())
    glossary = load_glossary().extended(concepts)
    for concept, place in found.values():
        if place is not None and glossary.get(concept.broader) is None:
            close = glossary.nearest(concept.broader)
            hint = f"; did you mean {close}?" if close else "; `policywatch concepts list` shows them"
            sheet.note(place, f"there is no concept {concept.broader!r}{hint}")
    return concepts


def _concept(sheet: Sheet, node: Node, given: dict[str, Node]) -> Concept | None:
    for key, example in (("id", "id: computing-voucher"), ("forms", _EXAMPLE)):
        if key not in given:
            sheet.note(node, f"a concept needs {key}, such as `{example}`")
    if not {"id", "forms"} <= given.keys():
        return None
    concept_id = sheet.text(given["id"], "id")
    if concept_id and not _ID.fullmatch(concept_id):
        sheet.note(
            given["id"], f"an id is small letters, digits and hyphens, such as computing-voucher, not {concept_id!r}"
        )
    before = len(sheet.mistakes)
    forms = {
        language: tuple(filter(None, (_form(sheet, scalar) for scalar in sheet.texts(words, f"a form in {language}"))))
        for language, words in sheet.mapping(given["forms"], _LANGUAGES, "forms").items()
    }
    if not any(forms.values()) and len(sheet.mistakes) == before:
        sheet.note(given["forms"], f"a concept needs a form in one language at least: {_EXAMPLE}")
    return Concept(
        id=concept_id,
        forms=forms,
        category=sheet.text(given["category"], "category") if "category" in given else "",
        broader=sheet.text(given["broader"], "broader") if "broader" in given else "",
        broad=sheet.flag(given["broad"], "broad") if "broad" in given else False,
        note=sheet.text(given["note"], "note") if "note" in given else "",
    )


def _form(sheet: Sheet, node: Node) -> str:
    from policywatch.errors import QueryError
    from policywatch.matching import Query

    form = sheet.text(node, "a form")
    try:
        Query.parse(f'"{form}"')
    except QueryError:
        if form:
            sheet.note(node, f"{form!r} is no form: write the words alone, such as 算力券")
        return ""
    return form
