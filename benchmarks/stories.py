"""Measure how texts are grouped into stories: how fast, and how well on reprints made by hand of a script.

    python benchmarks/stories.py [CORPUS] [--articles 5000]

Takes the sentences of a folder of texts (see mixing.py), or makes texts of its own, mixes articles of about 1,000
characters, and follows every fourth with a reprint: a new end, a source line, a paragraph less, a half. Prints the
seconds of one core, the memory, and how many reprints were found and how many articles wrongly joined.
100,000 articles take less than a minute.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path

from mixing import SHARES, articles, sentences

from policywatch import group_stories
from policywatch.models import StoryText

EVERY = 4
_HAN = "国家人工智能服务管理办法规定部门应当数据安全企业标准发展技术创新应用模型算力平台建设推动加强提供公开征求意见"
_SYLLABLES = "ba de in gen ver ung tion re al ment ist er an co pro da ten schutz markt ly ing sys tem".split()


def main() -> None:
    """Make the texts, group them, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=5_000)
    given = parser.parse_args()
    chance = random.Random(3)
    lines = sentences(given.corpus) if given.corpus else {name: list(_made_up(name, chance)) for name in SHARES}
    texts, expected = _with_reprints(lines, given.articles, chance)
    begun = time.process_time()
    groups = group_stories(texts)
    seconds = time.process_time() - begun
    group_of = {place: group[0] for group in groups for place in group}
    found = sum(group_of[place] == lead for place, lead in expected.items() if place != lead)
    reprints = sum(place != lead for place, lead in expected.items())
    wrong = sum(group_of[place] not in (place, lead) for place, lead in expected.items())
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    characters = sum(len(text.body) for text in texts)
    print(f"{len(texts):,} articles of {characters // len(texts):,} characters on average, {len(groups):,} stories")
    print(f"{seconds:.1f} s of one core, {1e6 * seconds / len(texts):.0f} µs an article, {megabytes:,.0f} MB in all")
    print(f"reprints found: {found:,} of {reprints:,}; joined wrongly: {wrong:,}")


def _with_reprints(
    lines: dict[str, list[str]], number: int, chance: random.Random
) -> tuple[list[StoryText], dict[int, int]]:
    """Give the texts, and for each place the place of the text that leads its story."""
    texts: list[StoryText] = []
    expected: dict[int, int] = {}
    for article in articles(lines, number - number // (EVERY + 1)):
        lead = len(texts)
        expected[lead] = lead
        texts.append(StoryText(article.title, article.body, article.language))
        if lead % (EVERY + 1) == EVERY - 1:
            expected[len(texts)] = lead
            other = chance.choice(lines[article.language])
            texts.append(StoryText(other[:40], _reprint(article.body, other, chance), article.language))
    return texts, expected


def _reprint(body: str, other: str, chance: random.Random) -> str:
    match chance.randrange(4):
        case 0:
            return f"{body}\n{other}"
        case 1:
            return f"Source 24: {body}"
        case 2:
            cut = chance.randrange(len(body) // 2)
            return body[:cut] + body[cut + len(body) // 5 :]
        case _:
            return body[: int(len(body) * chance.uniform(0.5, 0.8))]


def _made_up(language: str, chance: random.Random) -> Iterator[str]:
    """Make sentences of words that are none, with words as often repeated as in a real text."""
    han = language.startswith("zh")
    words = ["".join(chance.choices(_HAN if han else _SYLLABLES, k=chance.choice((1, 2, 2, 3)))) for _ in range(3_000)]
    weights = [1 / (rank + 10) for rank in range(len(words))]
    for _ in range(20_000):
        chosen = chance.choices(words, weights, k=chance.randrange(6, 22))
        yield "".join(chosen) + "。" if han else " ".join(chosen).capitalize() + "."


if __name__ == "__main__":
    main()
