"""Explain a query on one text, part by part: what met it and where, and what came nearest where nothing did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from policywatch.matching.concepts import Glossary, load_glossary
from policywatch.matching.judging import FIELDS, Judge
from policywatch.matching.misses import nearest_miss
from policywatch.matching.query import Query
from policywatch.matching.tree import And, Fact, FieldName, Node, Not, Or, Within
from policywatch.models import ArticleFacts, Hit
from policywatch.text.tokens import Analysed


@dataclass(frozen=True)
class Explained:
    """A part of a query on a text. `text` is the part as the user wrote it, or the word that joins `parts`.

    `is_wanted` is false for what must not be there. `near` says, of a part that is not met, what came nearest.
    """

    text: str
    is_met: bool
    is_wanted: bool = True
    hits: tuple[Hit, ...] = ()
    near: str = ""
    parts: tuple[Explained, ...] = ()

    def leaves(self) -> Iterator[Explained]:
        """Yield the parts that ask for something themselves."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


def explain(
    query: Query,
    analysed: Analysed,
    facts: ArticleFacts,
    *,
    today: date | None = None,
    glossary: Glossary | None = None,
) -> Explained:
    """Judge every part of a query on a text, and not only until one decides.

    The whole is met exactly when `Query.matches` says so. ValueError for an age (`since:30d`) without `today`.
    """
    return _Explainer(analysed, facts, today, glossary or load_glossary()).explain(query.root, FIELDS, wanted=True)


class _Explainer:
    def __init__(self, analysed: Analysed, facts: ArticleFacts, today: date | None, glossary: Glossary) -> None:
        self._glossary = glossary
        self._judge = Judge(analysed, facts, today=today)
        self._facts = facts

    def explain(self, node: Node, fields: tuple[FieldName, ...], *, wanted: bool) -> Explained:
        if isinstance(node, Within):
            return self.explain(node.node, (node.field,), wanted=wanted)
        if isinstance(node, Not):
            inner = self.explain(node.node, fields, wanted=not wanted)
            return Explained("NOT", not inner.is_met, wanted, parts=(inner,))
        if isinstance(node, And | Or):
            parts = tuple(self.explain(part, fields, wanted=wanted) for part in node.nodes)
            met = (all if isinstance(node, And) else any)(part.is_met for part in parts)
            return Explained("AND" if isinstance(node, And) else "OR", met, wanted, parts=parts)
        judged = self._judge.judge(node, fields)
        text = node.text if fields == FIELDS else f"{fields[0]}:{node.text}"
        near = ""
        if not judged.met and wanted and isinstance(node, Fact):
            near = _of_article(node, self._facts)
        elif not judged.met and wanted and not isinstance(node, Fact):
            near = nearest_miss(node, fields, self._judge, self._glossary)
        hits = sorted(set(judged.hits), key=lambda hit: (hit.field != "title", hit))
        return Explained(text, judged.met, wanted, tuple(hits), near)


def _of_article(fact: Fact, facts: ArticleFacts) -> str:
    """Say how the article is, where it is not as `fact` asks."""
    known = {
        "source": ", ".join(facts.sources),
        "language": facts.language,
        "site": facts.site,
        "tier": str(facts.tier or ""),
        "since": str(facts.on or ""),
        "until": str(facts.on or ""),
        "stage": facts.stage,
        "number": ", ".join(facts.numbers),
        "issuer": ", ".join(facts.issuers),
        "deadline": str(facts.comment_deadline or ""),
    }
    what = "day" if fact.name in ("since", "until") else fact.name
    return f"its {what} is {known[fact.name]}" if known[fact.name] else f"its {what} is not known"
