"""Make a large corpus of a small one: articles of about 1,000 characters, mixed from the sentences of real texts.

A corpus is a folder with JSON lines (fields `title`, `body`, `text`) and text files, at any depth. Mixed text repeats
sentences, so a real index is somewhat larger than one of it, and real rare words are rarer.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from policywatch.text import detect_language

_SENTENCE = re.compile(r"(?<=[。！？!?])|(?<=\.)\s+(?=[A-ZÄÖÜ])|\n+")
_HAN = re.compile("[\u4e00-\u9fff]{2,}")
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{4,}")
SHARES = {"zh-Hans": 45, "zh-Hant": 15, "en": 25, "de": 15}
"""Of a hundred articles, how many are in each language: the mix of the built-in sources."""
LENGTH = 1_000
RAREST_SHARE = 500
"""A word that more than one sentence in so many has is no keyword: it would tell of every tenth article."""


@dataclass(frozen=True)
class Mixed:
    """An article that was never written."""

    title: str
    body: str
    language: str


def sentences(folder: Path) -> dict[str, list[str]]:
    """Read the sentences of a corpus by language; raise SystemExit when there are none of one."""
    found: dict[str, dict[str, None]] = {language: {} for language in SHARES}
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".jsonl", ".txt"):
            continue
        for text in _texts(path):
            language = detect_language(text)
            if language in found:
                parts = (part.strip() for part in _SENTENCE.split(text))
                found[language].update(dict.fromkeys(part for part in parts if 10 <= len(part) <= 400))
    for language, lines in found.items():
        if not lines:
            raise SystemExit(f"{folder}: no text in {language}")
    return {language: list(lines) for language, lines in found.items()}


def _texts(path: Path) -> Iterator[str]:
    content = path.read_text("utf-8")
    if path.suffix == ".txt":
        yield content
        return
    for line in content.splitlines():
        fields = json.loads(line)
        yield from (fields[name] for name in ("title", "body", "text") if isinstance(fields.get(name), str))


def articles(lines: dict[str, list[str]], number: int, seed: int = 1) -> Iterator[Mixed]:
    """Mix `number` articles, the same for the same seed."""
    chance = random.Random(seed)
    for language in chance.choices(list(SHARES), list(SHARES.values()), k=number):
        body: list[str] = []
        while sum(map(len, body)) < LENGTH:
            body.append(chance.choice(lines[language]))
        breaks = (chance.choice(("\n", " ")) for _ in body)
        yield Mixed(
            chance.choice(lines[language])[:60], "".join(map("".join, zip(body, breaks, strict=True))), language
        )


def words(lines: dict[str, list[str]], number: int, seed: int = 2) -> list[str]:
    """Draw rather rare words from the text: two to four Chinese characters, or a Latin word; the same for a seed."""
    texts = {language: "\n".join(found) for language, found in lines.items()}
    chance = random.Random(seed)
    drawn: dict[str, None] = {}
    while len(drawn) < number:
        language = chance.choices(list(SHARES), list(SHARES.values()))[0]
        pattern = _HAN if language.startswith("zh") else _WORD
        runs = pattern.findall(chance.choice(lines[language]))
        if not runs:
            continue
        run = chance.choice(runs)
        if pattern is _HAN:
            length = chance.randint(2, 4)
            at = chance.randrange(max(1, len(run) - length + 1))
            run = run[at : at + length]
        if texts[language].count(run) * RAREST_SHARE <= len(lines[language]):
            drawn[run] = None
    return list(drawn)
