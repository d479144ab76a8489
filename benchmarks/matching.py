"""Measure matching: one document against 10, 1,000 and 10,000 watches, on one core.

    python benchmarks/matching.py CORPUS [--documents 300] [--watches 10 1000 10000]

Beside it, in the same run and on the same documents: a plain loop over the watches that judges each one alone (and must
give the same answers), and a loop of bare `keyword in text`, which knows no words, no scripts and no operators.
"""

from __future__ import annotations

import argparse
import random
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from mixing import articles, sentences, words

from policywatch.matching import Analysed, Query, WatchSet, analyse, load_glossary
from policywatch.models import ArticleFacts, Watch


def watches_of(drawn: list[str], number: int, seed: int = 3) -> list[Watch]:
    """Make watches: 40 % one word, the others AND, OR, NOT, a concept and a word, a title."""
    chance = random.Random(seed)
    concepts = [concept.id for concept in load_glossary()]
    forms: list[tuple[int, Callable[[str, str], str]]] = [
        (40, lambda one, two: one),
        (20, lambda one, two: f"{one} {two}"),
        (10, lambda one, two: f"{one} OR {two}"),
        (10, lambda one, two: f"{one} -{two}"),
        (10, lambda one, two: f"concept:{chance.choice(concepts)} {one}"),
        (10, lambda one, two: f"title:{one}"),
    ]
    shares = [share for share, _ in forms]
    made = []
    for at in range(number):
        form = chance.choices(forms, shares)[0][1]
        made.append(Watch(f"w{at}", (form(drawn[at % len(drawn)], chance.choice(drawn)),)))
    return made


def cpu(work: Callable[[], object]) -> float:
    """Give the CPU seconds that `work` takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--watches", type=int, nargs="*", default=[10, 1_000, 10_000])
    args = parser.parse_args()
    lines = sentences(args.corpus)
    mixed = list(articles(lines, args.documents))
    drawn = words(lines, max(args.watches))
    facts = [ArticleFacts(language=article.language) for article in mixed]
    WatchSet([Watch("w", ("中国",))]).match(analyse("中国人", ""), ArticleFacts())  # reads tables that are read once
    analysed: list[Analysed] = []

    def analyse_all() -> None:
        analysed[:] = [analyse(article.title, article.body, article.language) for article in mixed]

    analyse_all()
    analysis = min(cpu(analyse_all) for _ in range(3))
    length = sum(len(article.title) + len(article.body) for article in mixed) / len(mixed)
    rate = lambda seconds: f"{len(mixed) / seconds:,.0f}/s"  # noqa: E731
    print(f"{len(mixed)} documents of {length:,.0f} characters; analysis {rate(analysis)} of CPU\n")
    print("watches   match only   with analysis   plain loop   times   `in` loop   matches/doc   memory MB   build s")
    for number in args.watches:
        watches = watches_of(drawn, number)
        tracemalloc.start()
        WatchSet(watches)
        memory = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        built: list[WatchSet] = []
        building = cpu(lambda built=built, watches=watches: built.append(WatchSet(watches)))  # type: ignore[misc]
        together = [built[0].match(text, fact) for text, fact in zip(analysed, facts, strict=True)]  # warms up

        def match_all(watch_set: WatchSet = built[0]) -> None:
            for text, fact in zip(analysed, facts, strict=True):
                watch_set.match(text, fact)

        matching = min(cpu(match_all) for _ in range(3))
        few = min(len(mixed), max(3, 200_000 // number))
        queries = [(watch.name, Query.parse(watch.keywords[0])) for watch in watches]
        alone: list[list[str]] = []

        def loop(queries: list[tuple[str, Query]] = queries, few: int = few, alone: list[list[str]] = alone) -> None:
            for text, fact in zip(analysed[:few], facts, strict=False):
                alone.append([name for name, query in queries if query.matches(text, fact) is not None])

        looping = cpu(loop) / few * len(mixed)
        if alone != [[match.watch for match in matches] for matches in together[:few]]:
            raise SystemExit("the plain loop gives other answers")
        keywords = [watch.keywords[0].split()[0] for watch in watches]

        def bare(keywords: list[str] = keywords) -> None:
            for article in mixed:
                text = f"{article.title}\n{article.body}"
                [keyword for keyword in keywords if keyword in text]

        plain = min(cpu(bare) for _ in range(2))
        print(
            f"{number:7,}   {rate(matching):>10}   {rate(matching + analysis):>13}   {rate(looping):>10}"
            f"   {looping / matching:5.0f}   {rate(plain):>9}   {sum(map(len, together)) / len(mixed):11.1f}"
            f"   {memory / 1e6:9.1f}   {building:7.2f}"
        )


if __name__ == "__main__":
    main()
