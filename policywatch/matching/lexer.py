"""Cut the text of a query into its signs and words. Full-width operators and quotes count as their ASCII twins."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from policywatch.errors import QueryError
from policywatch.text import clean_line

Kind = Literal[
    "(", ")", "AND", "OR", "NOT", "word", "phrase", "exact", "concept", "regex", "field", "fact", "near", "end"
]  # fmt: skip

TEXT_FIELDS = ("title", "body")
FACT_FIELDS = ("source", "language", "site", "tier", "stage", "number", "issuer", "deadline", "since", "until")
FIELDS = (*TEXT_FIELDS, *FACT_FIELDS, "concept")
LONGEST_QUERY = 10_000  # characters; the longest query of an analyst that we saw had 600

LONGEST_MESSAGE = 300  # characters

_TWINS = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(map(ord, "“”„‟「」『』«»"), '"')
_TWINS |= {0x3000: " ", 0x2212: "-"}
_ENDS = frozenset('()"')


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A sign or word of a query: `text` as the user wrote it from `at` to `end`, `value` without its signs."""

    kind: Kind
    at: int
    end: int
    value: str = ""
    name: str = ""


class Lexer:
    """Cut one query; `fail` gives the error for a place in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._plain = text.translate(_TWINS)
        if len(text) > LONGEST_QUERY:
            raise self.fail(LONGEST_QUERY, f"a query has at most {LONGEST_QUERY:,} characters; make several of it")

    def fail(self, at: int, message: str) -> QueryError:
        """Give the error that stands at character `at`."""
        before = self.text[:at]
        # What the user wrote may be quoted in the message, and be anything.
        message = clean_line(message, LONGEST_MESSAGE)
        return QueryError(before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1, message)

    def lexemes(self) -> list[Lexeme]:
        """Give all signs and words, and a last one that is the end."""
        found: list[Lexeme] = []
        at = 0
        while at < len(self._plain):
            if self._plain[at].isspace():
                at += 1
                continue
            lexeme = self._next(at)
            found.append(lexeme)
            at = lexeme.end
        found.append(Lexeme("end", len(self.text), len(self.text)))
        return found

    def _next(self, at: int) -> Lexeme:
        sign = self._plain[at]
        if sign in "()":
            return Lexeme("(" if sign == "(" else ")", at, at + 1)
        if sign == '"':
            return self._phrase("phrase", at, at)
        if sign == "-":
            if at + 1 == len(self._plain) or self._plain[at + 1].isspace():
                raise self.fail(at, "a - stands directly before the word that must not be there: -word")
            return Lexeme("NOT", at, at + 1)
        if sign in "=~":
            kind: Kind = "exact" if sign == "=" else "concept"
            if self._plain[at + 1 : at + 2] == '"':
                return self._phrase(kind, at, at + 1)
            end = self._word_end(at + 1)
            if end == at + 1:
                what = "the characters that must stand there: =算力券" if sign == "=" else "a concept: ~大模型"
                raise self.fail(at, f"after {sign} comes {what}")
            return Lexeme(kind, at, end, self.text[at + 1 : end] if kind == "exact" else self._plain[at + 1 : end])
        if sign == "/":
            return self._regex(at)
        return self._word(at)

    def _word(self, at: int) -> Lexeme:
        end = self._word_end(at)
        word = self._plain[at:end]
        if word in ("AND", "OR", "NOT"):
            return Lexeme(word, at, end)  # type: ignore[arg-type]
        if word == "NEAR" and self._plain[end : end + 1] == "(":
            return Lexeme("near", at, end + 1)
        name, colon, _ = word.partition(":")
        if colon and name.isascii() and name.replace("_", "").isalpha():
            return self._field(name, at, at + len(name) + 1, end)
        return Lexeme("word", at, end, word)

    def _field(self, name: str, at: int, after: int, end: int) -> Lexeme:
        name = name.lower()
        if name not in FIELDS:
            close = get_close_matches(name, FIELDS, n=1)
            advice = f"did you mean {close[0]}:" if close else f"fields are {', '.join(FIELDS)}"
            raise self.fail(at, f"there is no field {name}: ({advice}); put quotes around a word that has a colon")
        if name in TEXT_FIELDS:
            if after >= len(self._plain) or self._plain[after].isspace() or self._plain[after] == ")":
                raise self.fail(after, f"{name}: stands directly before a word or a bracket: {name}:(…)")
            return Lexeme("field", at, after, name=name)
        if self._plain[after : after + 1] == '"':
            lexeme = self._phrase("fact", at, after)
        else:
            end = self._value_end(after)
            lexeme = Lexeme("fact", at, end, self._plain[after:end])
        if not lexeme.value.strip():
            raise self.fail(after, f"{name}: needs a value directly after it")
        return Lexeme("concept" if name == "concept" else "fact", at, lexeme.end, lexeme.value, name)

    def _phrase(self, kind: Kind, at: int, quote: int) -> Lexeme:
        end = self._plain.find('"', quote + 1)
        if end < 0:
            raise self.fail(quote, 'this quote has no end; put a second " after the phrase')
        source = self.text if kind == "exact" else self._plain
        value = source[quote + 1 : end]
        after = end + 1
        if kind == "phrase" and self._plain[after : after + 1] == "*":  # "large mod"*
            value, after = value + "*", after + 1
        return Lexeme(kind, at, after, value)

    def _regex(self, at: int) -> Lexeme:
        end = at + 1
        while end < len(self._plain) and self._plain[end] != "/":
            end += 2 if self._plain[end] == "\\" else 1
        if end >= len(self._plain):
            raise self.fail(at, "this / begins a regular expression that has no end; put quotes around a word with a /")
        return Lexeme("regex", at, end + 1, self.text[at + 1 : end].replace("\\/", "/"))

    def _word_end(self, at: int) -> int:
        while at < len(self._plain) and self._plain[at] not in _ENDS and not self._plain[at].isspace():
            at += 1
        return at

    def _value_end(self, at: int) -> int:
        """Give the end of a fact's value, which may hold a pair of brackets: 国发（2026）3号."""
        begun, depth = at, 0
        while at < len(self._plain) and not self._plain[at].isspace() and self._plain[at] != '"':
            if self._plain[at] == "(":
                if at == begun:
                    break
                depth += 1
            elif self._plain[at] == ")":
                if not depth:
                    break
                depth -= 1
            at += 1
        return at
