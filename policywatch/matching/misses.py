"""What came nearest to a term that is not met: the same word cut, elsewhere, in other letters, or part of another.

For people who wonder why a watch was silent. A guess, in one line; nothing is decided by it.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher, get_close_matches
from functools import partial

from policywatch.matching.concepts import Glossary
from policywatch.matching.judging import FIELDS, Judge
from policywatch.matching.patterns import Pattern, compile_term
from policywatch.matching.tree import Exact, Expression, FieldName, Near, Term
from policywatch.models import Concept
from policywatch.text import clean_line
from policywatch.text.folding import fold_text
from policywatch.text.inflection import bare, without_umlauts
from policywatch.text.pieces import pieces
from policywatch.text.tokens import FieldTokens

AROUND = 8  # characters of context on each side
SHORTEST_PART = 2  # characters of a Chinese term that say something alone
_FARTHEST = 1 << 24  # tokens: farther than any two of one text
_LATIN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HAN = re.compile("[\u3005-\u3007\u3400-\u9fff]")
_LONGEST_SEARCHED = 20_000  # characters of a text in which a part of a Chinese term is looked for


def nearest_miss(
    node: Term | Exact | Near | Expression, fields: tuple[FieldName, ...], judge: Judge, glossary: Glossary
) -> str:
    """Say what came nearest to a part of a query that nothing in `fields` meets; empty when nothing is like it."""
    if isinstance(node, Expression):
        return ""
    for other in FIELDS:
        if other not in fields and judge.judge(node, (other,)).met:
            return f"it stands in the {other}, not in the {fields[0]}"
    if isinstance(node, Near):
        return _too_far(node, judge)
    if isinstance(node, Exact):
        term = Term(node.text, lambda: node.patterns)
        for field in fields:
            for span in judge.spans(term, field):
                return f"{_quoted(judge, field, *span)} stands there: without = the query finds it"
    if isinstance(node, Term) and (concept := glossary.get(node.concept)):
        return _cut(node.patterns, fields, judge) or _of_concept(concept, fields, judge, glossary)
    words = _words(node.literal if isinstance(node, Exact) else node.text)
    return (
        _cut(node.patterns, fields, judge)
        or _apart(words, fields, judge)
        or _other_letters(words, fields, judge)
        or _part(words, fields, judge)
    )


def _of_concept(concept: Concept, fields: tuple[FieldName, ...], judge: Judge, glossary: Glossary) -> str:
    """Find a wider concept, or say how many words were looked for."""
    broader = glossary.get(concept.broader)
    while broader is not None:
        term = Term(broader.id, partial(glossary.patterns, broader))
        for field in fields:
            for span in judge.spans(term, field):
                return f"{_quoted(judge, field, *span)} stands there, which belongs to the wider ~{broader.id}"
        broader = glossary.get(broader.broader)
    number = len({form for member in glossary.with_narrower(concept) for form in member.all_forms()})
    return f"none of the {number} words for it stands there"


def _words(text: str) -> str:
    return text.strip('="“”*')


def _cut(patterns: tuple[Pattern, ...], fields: tuple[FieldName, ...], judge: Judge) -> str:
    """Find the very characters where they are no word: 算力 in 预算力度."""
    for field in fields:
        for pattern in patterns:
            line = _tokens(judge, field).plain
            at = line.find(pattern.line) if pattern.han else -1
            if at >= 0:
                quoted = _quoted(judge, field, at, at + len(pattern.han), AROUND)
                return f"the characters stand there, but cut words in two: {quoted}"
    return ""


def _apart(words: str, fields: tuple[FieldName, ...], judge: Judge) -> str:
    """Find the words of a phrase apart from each other."""
    parts = words.split()
    if len(parts) < 2:
        return ""
    stand = [part for part in parts if any(_stands(part, field, judge) for field in fields)]
    if len(stand) == len(parts):
        return f"its words stand there, but not side by side: NEAR({words}, 10) or {' AND '.join(parts)} may find them"
    missing = [part for part in parts if part not in stand]
    return f"{', '.join(stand)} stands there, {', '.join(missing)} does not" if stand else ""


def _other_letters(words: str, fields: tuple[FieldName, ...], judge: Judge) -> str:
    """Find a Latin word that is spelled nearly so, goes on, or is written with other capitals."""
    if _HAN.search(words) or not _LATIN.fullmatch(words):
        return ""
    wanted = without_umlauts(bare(words))
    found: dict[str, str] = {}
    for field in fields:
        for word in _LATIN.findall(_tokens(judge, field).source or ""):
            found.setdefault(without_umlauts(bare(word)), word)
    if wanted in found:
        return f"{found[wanted]} stands there; {words} in capitals finds capitals only: write {words.lower()}"
    if len(wanted) >= 3:
        for plain, word in found.items():
            if plain.startswith(wanted):
                return f"{word} stands there: {words}* finds words that begin so"
        for plain, word in found.items():
            if wanted in plain:
                return f"{word} stands there: *{words}* finds words that hold it"
    close = get_close_matches(wanted, list(found), n=1, cutoff=0.8)
    return f"{found[close[0]]} stands there" if close else ""


def _part(words: str, fields: tuple[FieldName, ...], judge: Judge) -> str:
    """Find the longest part of a Chinese term that stands in the text."""
    wanted = "".join(piece.text for piece in pieces(words) if piece.kind == "single")
    if len(wanted) <= SHORTEST_PART:
        return ""
    best = ""
    for field in fields:
        text = fold_text((_tokens(judge, field).source or "")[:_LONGEST_SEARCHED])
        match = SequenceMatcher(None, text, wanted, autojunk=False).find_longest_match()
        if match.size > len(best):
            best = wanted[match.b : match.b + match.size]
    return f"only {best} of it stands there" if len(best) >= max(SHORTEST_PART, len(wanted) / 2) else ""


def _too_far(near: Near, judge: Judge) -> str:
    missing = [part.text for part in near.parts if not judge.judge(part).met]
    if missing:
        return f"{', '.join(missing)} does not stand there"
    if not any(all(judge.spans(part, field) for part in near.parts) for field in FIELDS):
        return "its words stand there, but not all in the title or all in the body"
    low, high = near.distance, _FARTHEST
    while high - low > 1:  # the least distance at which it is met
        middle = (low + high) // 2
        if judge.judge(Near(near.text, near.parts, middle)).met:
            high = middle
        else:
            low = middle
    return f"its words stand {high} tokens apart at the nearest, not {near.distance}"


def _tokens(judge: Judge, field: FieldName) -> FieldTokens:
    return judge.analysed.title if field == "title" else judge.analysed.body


def _stands(words: str, field: FieldName, judge: Judge) -> bool:
    return Judge(judge.analysed, None).judge(Term(words, partial(compile_term, words)), (field,)).met


def _quoted(judge: Judge, field: FieldName, begin: int, end: int, around: int = 0) -> str:
    """Quote the tokens from `begin` to `end` in the plain line with some characters around them."""
    tokens = _tokens(judge, field)
    source = tokens.source or ""
    start, end = tokens.place(begin, end)
    before, after = source[max(0, start - around) : start], source[end : end + around]
    return clean_line(f"{before}[{source[start:end]}]{after}" if around else source[start:end])
