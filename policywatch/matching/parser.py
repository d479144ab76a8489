"""Read a query: NOT binds tightest, then AND (also a blank), then OR."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import partial

from policywatch.errors import QueryError
from policywatch.matching.concepts import Glossary
from policywatch.matching.expressions import compile_expression
from policywatch.matching.lexer import Lexeme, Lexer
from policywatch.matching.patterns import Stars, compile_term, exact_patterns
from policywatch.matching.tree import And, Exact, Expression, Fact, Near, Node, Not, Or, Term, Within, is_positive

DEEPEST = 20  # brackets in brackets: what SQLite's parser of full-text queries bears
MOST_TERMS = 500
_NEAR_DISTANCE = 10
_AGE = re.compile(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_TIERS = {"1", "2", "3"}


class Parser:
    """Read one query; `root` is its tree."""

    def __init__(self, text: str, glossary: Glossary) -> None:
        self._lexer = Lexer(text)
        self._text = text
        self._glossary = glossary
        self._lexemes = self._lexer.lexemes()
        self._next = 0
        self._depth = 0
        self._terms = 0
        self._field = ""

    def parse(self) -> Node:
        """Give the tree; raise `QueryError` with the place and what to write instead."""
        if self._lexemes[0].kind == "end":
            raise self._lexer.fail(0, "an empty query finds nothing; write a word")
        root = self._either()
        if self._now.kind == ")":
            raise self._fail('this ")" closes no bracket; leave it out or open one with "("')
        if not is_positive(root):
            raise self._lexer.fail(0, "a query needs something that must be there beside what must not; add a word")
        return root

    @property
    def _now(self) -> Lexeme:
        return self._lexemes[self._next]

    def _take(self) -> Lexeme:
        lexeme = self._now
        self._next += 1
        return lexeme

    def _fail(self, message: str) -> QueryError:
        return self._lexer.fail(self._now.at, message)

    def _either(self) -> Node:
        nodes = [self._all()]
        while self._now.kind == "OR":
            self._take()
            nodes.append(self._all())
        if len(nodes) == 1:
            return nodes[0]
        return Or(tuple(part for node in nodes for part in (node.nodes if isinstance(node, Or) else (node,))))

    def _all(self) -> Node:
        nodes = [self._negated()]
        while self._now.kind not in ("OR", ")", "end"):
            if self._now.kind == "AND":
                self._take()
            nodes.append(self._negated())
        if len(nodes) == 1:
            return nodes[0]
        return And(tuple(part for node in nodes for part in (node.nodes if isinstance(node, And) else (node,))))

    def _negated(self) -> Node:
        negations = 0
        while self._now.kind == "NOT":
            self._take()
            negations += 1
        node = self._operand()
        if negations % 2 == 0:
            return node
        return node.node if isinstance(node, Not) else Not(node)

    def _operand(self) -> Node:
        lexeme = self._now
        if lexeme.kind in ("AND", "OR", "end", ")"):
            raise self._missing(lexeme)
        self._take()
        if lexeme.kind == "(":
            return self._brackets(lexeme)
        if lexeme.kind == "field":
            return self._within(lexeme)
        if lexeme.kind == "near":
            return self._near(lexeme)
        if lexeme.kind == "regex":
            return self._expression(lexeme)
        if lexeme.kind == "fact":
            return self._fact(lexeme)
        if lexeme.kind == "exact":
            return self._exact(lexeme)
        return self._term(lexeme)

    def _missing(self, lexeme: Lexeme) -> QueryError:
        before = self._lexemes[self._next - 1] if self._next else None
        if lexeme.kind in ("AND", "OR"):
            return self._fail(f"{lexeme.kind} stands between two words; to look for it, put it in quotes")
        if before is not None and before.kind in ("AND", "OR", "NOT"):
            sign = self._text[before.at : before.end]
            return self._lexer.fail(before.at, f"after {sign} a word is missing; add it or leave {sign} out")
        if before is not None and before.kind == "(":
            return self._lexer.fail(before.at, "these brackets are empty; write a word between them or leave them out")
        if lexeme.kind == ")":
            return self._fail('this ")" closes no bracket; leave it out or open one with "("')
        return self._fail("a word is missing here")

    def _brackets(self, opened: Lexeme) -> Node:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._lexer.fail(opened.at, f"brackets go {DEEPEST} deep at most; make several queries of it")
        node = self._either()
        if self._now.kind != ")":
            raise self._lexer.fail(opened.at, 'this "(" has no end; add a ")"')
        self._take()
        self._depth -= 1
        return node

    def _within(self, lexeme: Lexeme) -> Node:
        if self._field:
            raise self._lexer.fail(lexeme.at, f"{lexeme.name}: stands inside {self._field}:; put them side by side")
        self._field = lexeme.name
        node = self._operand() if self._now.kind != "NOT" else self._negated()
        self._field = ""
        return Within("title" if lexeme.name == "title" else "body", node)

    def _near(self, opened: Lexeme) -> Node:
        parts: list[Term] = []
        distance = _NEAR_DISTANCE
        while self._now.kind not in (")", "end"):
            lexeme = self._take()
            if lexeme.kind == "word" and "," in lexeme.value:
                word, _, number = lexeme.value.rpartition(",")
                if not number and self._now.kind == "word" and self._now.value.isdecimal():
                    number = self._take().value
                if not number.isdecimal() or len(number) > 4 or self._now.kind != ")":
                    raise self._lexer.fail(lexeme.at, "NEAR ends with one number of tokens: NEAR(a b, 8)")
                distance = int(number)
                if word:
                    parts.append(self._near_part(Lexeme("word", lexeme.at, lexeme.at + len(word), word)))
                break
            parts.append(self._near_part(lexeme))
        if self._now.kind != ")":
            raise self._lexer.fail(opened.at, 'this NEAR( has no end; add a ")"')
        end = self._take().end
        if len(parts) < 2:
            raise self._lexer.fail(opened.at, "NEAR needs two words or more: NEAR(a b, 8)")
        return Near(self._text[opened.at : end], tuple(parts), distance)

    def _near_part(self, lexeme: Lexeme) -> Term:
        if lexeme.kind not in ("word", "phrase", "concept"):
            raise self._lexer.fail(lexeme.at, "inside NEAR stand words, phrases and concepts only; move this outside")
        return self._term(lexeme)

    def _term(self, lexeme: Lexeme) -> Term:
        self._count(lexeme)
        text = self._text[lexeme.at : lexeme.end]
        if lexeme.kind == "concept":
            concept = self._glossary.find(lexeme.value)
            if concept is None:
                close = self._glossary.nearest(lexeme.value)
                advice = f"did you mean ~{close}?" if close else "policywatch concepts list shows them"
                raise self._lexer.fail(lexeme.at, f"there is no concept {lexeme.value!r}; {advice}")
            return Term(text, partial(self._glossary.patterns, concept), concept.id)
        words, stars = self._stars(lexeme)
        patterns = compile_term(words, stars)
        if not patterns:
            raise self._lexer.fail(lexeme.at, f"{text} has no letter, number or Chinese character to look for")
        return Term(text, lambda: patterns)

    def _stars(self, lexeme: Lexeme) -> tuple[str, Stars]:
        words = lexeme.value.strip()
        stars = Stars(words.startswith("*"), len(words) > 1 and words.endswith("*"))
        words = words[stars.left : len(words) - stars.right]
        if "*" in words:
            at = self._text.find("*", lexeme.at + 1)
            raise self._lexer.fail(at, "a * stands at the beginning or at the end of a word")
        if (stars.left or stars.right) and sum(character.isalnum() for character in words) < 2:
            raise self._lexer.fail(lexeme.at, "beside a * stand two letters or more")
        return words, stars

    def _exact(self, lexeme: Lexeme) -> Exact:
        self._count(lexeme)
        if not lexeme.value.strip():
            raise self._lexer.fail(lexeme.at, "after = come the characters that must stand there: =算力券")
        return Exact(self._text[lexeme.at : lexeme.end], lexeme.value, exact_patterns(lexeme.value))

    def _expression(self, lexeme: Lexeme) -> Expression:
        self._count(lexeme)
        try:
            if compile_expression(lexeme.value).search("") is not None:
                raise ValueError("it also finds nothing at all, and so every text")
        except ValueError as exc:
            raise self._lexer.fail(lexeme.at, f"this is no usable regular expression (RE2): {exc}") from exc
        return Expression(self._text[lexeme.at : lexeme.end], lexeme.value)

    def _fact(self, lexeme: Lexeme) -> Fact:
        if self._field:
            raise self._lexer.fail(lexeme.at, f"{lexeme.name}: cannot stand inside {self._field}:; write both")
        value: str | date | timedelta = lexeme.value.strip()
        if lexeme.name in ("since", "until", "deadline"):
            value = self._day(lexeme)
        elif lexeme.name == "tier" and value not in _TIERS:
            raise self._lexer.fail(lexeme.at, "tier: is 1, 2 or 3")
        return Fact(self._text[lexeme.at : lexeme.end], lexeme.name, value)

    def _day(self, lexeme: Lexeme) -> date | timedelta:
        value = lexeme.value.strip()
        if match := _AGE.fullmatch(value.lower()):
            return timedelta(days=int(match.group(1)) * _DAYS[match.group(2)])
        try:
            return date.fromisoformat(value)
        except ValueError:
            span = "a time from now" if lexeme.name == "deadline" else "an age"
            message = f"{lexeme.name}: is a day (2026-01-31) or {span} (30d, 8w, 6m, 1y), not {value!r}"
            raise self._lexer.fail(lexeme.at, message) from None

    def _count(self, lexeme: Lexeme) -> None:
        self._terms += 1
        if self._terms > MOST_TERMS:
            raise self._lexer.fail(lexeme.at, f"a query has at most {MOST_TERMS} terms; make several of it")
