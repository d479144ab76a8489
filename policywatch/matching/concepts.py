"""Concepts: one idea with its forms in Chinese, English and German, and the wider idea it belongs to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from itertools import chain

from policywatch.matching.patterns import Pattern, compile_term, prune
from policywatch.models import Concept
from policywatch.text import fold_text

_HAN = re.compile("[\u4e00-\u9fff]+")
_MAY_BE_HAN = re.compile("[^\0-\u2e7f\u4e00-\u9fff]")  # radicals, say, and characters of other blocks
_ANY = -1


class Glossary:
    """The concepts that queries may name: the built-in ones, and a user's own, which go before them."""

    def __init__(self, concepts: Iterable[Concept], *, version: int = 0) -> None:
        self.version = version
        self._concepts = {concept.id: concept for concept in concepts}
        self._narrower: dict[str, list[str]] = {}
        for concept in self._concepts.values():
            if concept.broader:
                self._narrower.setdefault(concept.broader, []).append(concept.id)
        self._patterns: dict[str, tuple[Pattern, ...]] = {}
        self._forms: dict[int, list[tuple[str, str]]] = {}
        self._by_line: dict[tuple[str, bool], dict[str, set[str]]] = {}

    def __iter__(self) -> Iterator[Concept]:
        return iter(self._concepts.values())

    def __len__(self) -> int:
        return len(self._concepts)

    def extended(self, concepts: Iterable[Concept]) -> Glossary:
        """Give a glossary with a user's own concepts; one with a built-in id replaces it."""
        own = {concept.id: concept for concept in concepts}
        rest = (concept for concept in self if concept.id not in own)
        return Glossary((*own.values(), *rest), version=self.version)

    def get(self, concept_id: str) -> Concept | None:
        """Give the concept with this id."""
        return self._concepts.get(concept_id)

    def find(self, form_or_id: str) -> Concept | None:
        """Give the concept with this id, or that has this form in any inflection and script; the widest of several."""
        if found := self._concepts.get(form_or_id.strip().lower()):
            return found
        lines = self._lines(form_or_id)
        found_ids = {concept_id for line in compile_term(form_or_id) for concept_id in lines.get(line.line, ())}
        for concept_id in self._concepts:
            if concept_id in found_ids and not found_ids & set(self._above(concept_id)):
                return self._concepts[concept_id]
        return None

    def nearest(self, form_or_id: str) -> str:
        """Give the id or form most like `form_or_id`, or an empty string."""
        names = [*self._concepts, *(form for concept in self for form in concept.all_forms())]
        close = get_close_matches(form_or_id, names, n=1, cutoff=0.6)
        return close[0] if close else ""

    def with_narrower(self, concept: Concept) -> list[Concept]:
        """Give the concept and all that belong to it, at any depth."""
        found = {concept.id: concept}
        waiting = [concept.id]
        while waiting:
            for narrower in self._narrower.get(waiting.pop(), ()):
                if narrower not in found:
                    found[narrower] = self._concepts[narrower]
                    waiting.append(narrower)
        return list(found.values())

    def patterns(self, concept: Concept) -> tuple[Pattern, ...]:
        """Give the patterns that find the concept, and those that belong to it, in every language."""
        if concept.id not in self._patterns:
            forms = {form: None for member in self.with_narrower(concept) for form in member.all_forms()}
            self._patterns[concept.id] = prune(pattern for form in forms for pattern in compile_term(form, cased=True))
        return self._patterns[concept.id]

    def _above(self, concept_id: str) -> list[str]:
        found: list[str] = []
        broader = self._concepts[concept_id].broader
        while broader in self._concepts and broader not in found:
            found.append(broader)
            broader = self._concepts[broader].broader
        return found

    def _lines(self, wanted: str) -> dict[str, set[str]]:
        """Give the concepts of each line of tokens of forms that are written as the wanted one is.

        Others cannot be meant, and to cut all 2,400 takes a tenth of a second, to fold them a tenth of that.
        """
        if not self._forms:
            for concept in self:
                for form in concept.all_forms():
                    self._forms.setdefault(_size(form), []).append((form, concept.id))
        writing = _writing(wanted)
        if writing not in self._by_line:
            lines = self._by_line[writing] = {}
            sizes = [*self._forms] if (size := _size(wanted)) == _ANY else [size, _ANY]
            for form, concept_id in chain.from_iterable(self._forms.get(one, ()) for one in sizes):
                if _writing(form) == writing:
                    for pattern in compile_term(form, cased=True):
                        lines.setdefault(pattern.line, set()).add(concept_id)
        return self._by_line[writing]


def _size(form: str) -> int:
    """Give the number of Chinese characters of a form; `_ANY` where folding may make more of what is in it."""
    return _ANY if _MAY_BE_HAN.search(form) else sum(map(len, _HAN.findall(form)))


@cache
def _writing(form: str) -> tuple[str, bool]:
    """Give the Chinese characters of a form, and whether it has other letters or digits."""
    if form.isascii():
        return "", True
    folded = fold_text(form)
    return "".join(_HAN.findall(folded)), any(map(str.isalnum, _HAN.sub("", folded)))


@cache
def load_glossary() -> Glossary:
    """Read the built-in glossary."""
    read = json.loads((files("policywatch.matching") / "glossary.json").read_text("utf-8"))
    return Glossary((read_concept(entry) for entry in read["concepts"]), version=read["version"])


def read_concept(entry: Mapping[str, object]) -> Concept:
    """Make a concept of an entry of a glossary file; raise KeyError or TypeError for one that has not its form."""
    forms = entry["forms"]
    wide = entry.get("wide", ())
    if not isinstance(forms, Mapping) or not isinstance(wide, list | tuple):
        raise TypeError(f"concept {entry['id']!r}: forms are a mapping of languages to lists")
    return Concept(
        id=str(entry["id"]),
        forms={str(language): tuple(map(str, words)) for language, words in forms.items()},
        category=str(entry.get("category", "")),
        broader=str(entry.get("broader", "")),
        broad=bool(entry.get("broad", False)),
        wide=tuple(map(str, wide)),
        note=str(entry.get("note", "")),
    )
