"""Throw anything at the query language: each must be a query or one line that says what to write, in under a second.

    python benchmarks/fuzz_queries.py [--strings 10000] [--seed 1]

Random strings of signs, words and any Unicode; texts of 100 kB; a thousand brackets in each other. What parses is also
looked for in a text and put to the index of an empty archive.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from policywatch import Query, QueryError
from policywatch.storage import ArchiveWriter

SIGNS = [
    *"()\"“”'~=/*:-，,。|&^[]{}\\+?!§€\n\t \u3000（）～＝",
    "AND", "OR", "NOT", "NEAR(", "title:", "body:", "source:", "language:", "since:", "until:", "concept:",
    "tier:", "number:", "算力", "大模型", "国发〔2026〕3号", "AI", "Gesetz", "policies", "start-up", "30d",
    "2026-01-01", "1,000",
    "*gesetz", "Gesetz*", "/a+/", "/(a|/", "~大模型", "~nothing", "=x", '"large model"', "&amp;", "\u200b", "\u00ad",
]  # fmt: skip


def random_strings(number: int, seed: int) -> Iterator[str]:
    """Give random texts: signs and words mixed, or any characters of Unicode."""
    chance = random.Random(seed)
    for _ in range(number):
        if chance.random() < 0.8:
            yield "".join(chance.choice(SIGNS) + chance.choice(("", " ")) for _ in range(chance.randint(1, 40)))
        else:
            yield "".join(chr(chance.randrange(1, 0x11_0000)) for _ in range(chance.randint(1, 60)))


def large(seed: int) -> Iterator[str]:
    """Give texts of 100 kB and deep ones."""
    chance = random.Random(seed)
    size = 100_000
    for sign in SIGNS:
        yield sign * (size // len(sign))
        yield f"{sign} " * (size // (len(sign) + 1))
        yield (f"{sign} " * 5_000)[:9_999]
    yield "".join(chr(chance.randrange(0x4E00, 0x9FFF)) for _ in range(size))
    yield "算" * 9_999
    yield "-".join(["a"] * 4_000)
    yield '"' + " ".join(["policy"] * 1_400) + '"'
    yield " ".join(f"w{number}" for number in range(1_600))
    yield " OR ".join(f'"large start-up w{number}"' for number in range(370))
    yield "NEAR(" + " ".join(["AI", "KI"] * 1_200) + ", 9)"
    for opening, closing in (("(", ")"), ("title:(", ")"), ("-(", ")"), ("NOT (", ")"), ("NEAR(", ")"), ("~(", ")")):
        yield opening * 1_000 + "a" + closing * 1_000
        yield opening * 19 + "a" + closing * 19
    yield "/" + "(a*)*" * 1_500 + "b/"
    yield "/" + "(" * 1_000 + "a" + ")" * 1_000 + "/"
    yield "/.{1000}.{1000}.{1000}/"


def main() -> None:
    """Try all and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strings", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    tried = queries = surprises = 0
    slowest, slowest_text = 0.0, ""
    text = "大模型算力 AI Gesetz policies start-up " * 50
    today = date(2026, 11, 24)
    with tempfile.TemporaryDirectory() as folder, ArchiveWriter(Path(folder) / "archive.db") as archive:
        for source in (random_strings(args.strings, args.seed), large(args.seed)):
            for query in source:
                begun = time.process_time()
                try:
                    parsed = Query.parse(query)
                    parsed.find(title=query[:200], body=text)
                    list(archive.search(parsed, today=today))
                    queries += 1
                except QueryError as exc:
                    if "\n" in str(exc) or len(str(exc)) > 400:
                        surprises += 1
                        print(f"not one line: {str(exc)[:120]!r}")
                except Exception as exc:  # the figure that is wanted
                    surprises += 1
                    print(f"{type(exc).__name__}: {exc} for {query[:80]!r}")
                taken = time.process_time() - begun
                tried += 1
                if taken > slowest:
                    slowest, slowest_text = taken, query[:60]
    print(
        f"{tried:,} tried, {queries:,} were queries, {surprises} surprises; slowest {slowest:.3f} s: {slowest_text!r}"
    )


if __name__ == "__main__":
    main()
