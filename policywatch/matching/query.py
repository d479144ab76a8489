"""A query: an expression over terms and fields, the same in a watch, in the search box and in Python."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from policywatch.matching.concepts import Glossary, load_glossary
from policywatch.matching.judging import Judge, Occurrences
from policywatch.matching.parser import Parser
from policywatch.matching.tree import And, Exact, Expression, Fact, Node, Not, Or, Term, walk
from policywatch.models import ArticleFacts, Concept, Hit
from policywatch.text.tokens import Analysed, analyse


@dataclass(frozen=True)
class Query:
    """A query as the user wrote it, and what it was read as.

    >>> Query.parse("~大模型 title:(征求意见 OR draft)").text
    '~大模型 title:(征求意见 OR draft)'
    """

    text: str
    root: Node = field(repr=False, compare=False)

    @classmethod
    def parse(cls, text: str, *, glossary: Glossary | None = None) -> Query:
        """Read a query; raise `QueryError` with line, column and what to write instead.

        `glossary` holds the concepts that may be named; without it, the built-in ones.
        """
        return cls(text, Parser(text, glossary or load_glossary()).parse())

    def find(self, *, title: str = "", body: str = "", language: str | None = None) -> list[Hit]:
        """Find where a text meets the query, in the order of the text; an empty list when it does not.

        Only the words are looked at, and the language: fields that ask about an article (source:, since: …) are taken
        to be met. When nothing of the query has a place in the text, one empty hit stands at the title's beginning.

        >>> Query.parse("large model").find(title="Large Models", language="en")
        [Hit(field='title', start=0, end=5, term='large'), Hit(field='title', start=6, end=12, term='model')]
        """
        judged = Judge(analyse(title, body, language), None).judge(self.root)
        if not judged.met:
            return []
        return sorted(set(judged.hits)) or [Hit("title", 0, 0, self.text)]

    def matches(
        self,
        analysed: Analysed,
        facts: ArticleFacts,
        *,
        today: date | None = None,
        occurrences: Occurrences | None = None,
    ) -> tuple[Hit, ...] | None:
        """Judge an article exactly: the places that meet the query in the order of the text, or None.

        `today` is the day from which ages (`since:30d`) are counted; ValueError when one is needed and missing. A text
        restored from an index has no places: what matches then gives few of its places or none, and `TextNeededError`
        is raised when only the text can tell.
        """
        judged = Judge(analysed, facts, today=today, occurrences=occurrences).judge(self.root)
        return tuple(sorted(set(judged.hits))) if judged.met else None

    def since(self, day: date) -> Query:
        """Give the same query, but only for what is of that day or later."""
        fact = Fact(f"since:{day}", "since", day)
        parts = self.root.nodes if isinstance(self.root, And) else (self.root,)
        return Query(f"({self.text}) {fact.text}", And((*parts, fact)))

    @property
    def needs_text(self) -> bool:
        """Say whether tokens restored from an index do not suffice to judge it: their sources must be given, too."""
        return any(isinstance(node, Exact | Expression) for node in walk(self.root))

    @property
    def has_facts(self) -> bool:
        """Say whether it asks about the article (source:, language:, since: …) and not only about its words."""
        return any(isinstance(node, Fact) for node in walk(self.root))

    @property
    def has_negations(self) -> bool:
        """Say whether it asks that something is not there, so that a part of a text may match where all does not."""
        return any(isinstance(node, Not) for node in walk(self.root))

    @property
    def has_dates(self) -> bool:
        """Say whether it counts from the day it is asked on (since:, until:, deadline:), which a watch must not."""
        return any(isinstance(node, Fact) and node.name in {"since", "until", "deadline"} for node in walk(self.root))

    def only_broad(self, glossary: Glossary | None = None) -> Concept | None:
        """Give the concept that is too general to alert on, when the query asks for nothing else."""
        glossary = glossary or load_glossary()
        parts = self.root.nodes if isinstance(self.root, Or) else (self.root,)
        for part in parts:
            concept = glossary.get(part.concept) if isinstance(part, Term) and part.concept else None
            if concept is not None and concept.broad:
                return concept
        return None

    def bare_concept(self, glossary: Glossary | None = None) -> Concept | None:
        """Give the concept that has this query as one of its forms, when the query is nothing but those words."""
        if not isinstance(self.root, Term) or self.root.concept or "*" in self.text:
            return None
        return (glossary or load_glossary()).find(self.text.strip().strip('"“”'))
