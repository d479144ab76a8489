"""Read broken pages: no exception but ParseError, and none that takes more than 5 seconds.

    python benchmarks/reading_fuzz.py FOLDER [COUNT]

Pages of FOLDER (as in benchmarks/reading.py) are cut, mutated, glued and repeated; random bytes, nesting of 50,000
elements and 10 MB of attributes come on top. Each is read whole, and its head alone. The seed is fixed: a failure is
printed with its number and comes again.
"""

from __future__ import annotations

import gzip
import logging
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from policywatch.errors import ParseError
from policywatch.extraction import read_head, read_page

LONGEST = 5.0  # seconds of the processor
NOW = datetime(2026, 11, 25, tzinfo=UTC)
_TAGS = b"<p> </p> <div> </div> <td> <table> <a href=x> </a> <br> <!-- --> <![CDATA[ <script> </script>".split()
_NOISE = (
    *_TAGS,
    b"<svg>",
    b"<form>",
    b"<li>",
    b"<h1>",
    b"\0",
    b"\xff\xfe",
    b"&#x0;",
    b"&#xD800;",
    b"\xe4\xb8",
    b"\x81\x30",
    "索引号：".encode(),
    b"9" * 400,
)


def _cut(page: bytes, rng: random.Random) -> bytes:
    begin, end = sorted(rng.randrange(len(page) + 1) for _ in range(2))
    return page[begin:end] if rng.random() < 0.5 else page[:end]


def _mutated(page: bytes, rng: random.Random) -> bytes:
    content = bytearray(page)
    for _ in range(rng.randint(1, 200)):
        place = rng.randrange(len(content))
        if rng.random() < 0.5:
            content[place] = rng.randrange(256)
        else:
            content[place:place] = rng.choice(_NOISE)
    return bytes(content)


def _moved(page: bytes, rng: random.Random) -> bytes:
    one, other = sorted(rng.randrange(len(page) + 1) for _ in range(2))
    return page[other:] + page[:one] + page[one:other] * rng.randint(1, 4)


def _noise(page: bytes, rng: random.Random) -> bytes:
    return rng.choice((rng.randbytes, lambda size: b"".join(rng.choice(_NOISE) for _ in range(size))))(
        rng.randrange(4000)
    )


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_cut, _mutated, _moved, _noise)


def monsters() -> Iterator[bytes]:
    """Give the pages that are made to be slow."""
    text = "今天发布新规，自公布之日起施行。".encode()
    for tag in (b"div", b"td", b"font", b"ul", b"table", b"b", b"blockquote"):
        yield b"<%s>" % tag * 50_000 + text + b"</%s>" % tag * 50_000
        yield b"<html><body>" + (b"<%s>" % tag + text) * 50_000
    yield b"<p " + b"data-a='b' " * 1_000_000 + b">" + text
    yield b"<p class='" + b"comment-list " * 800_000 + b"'>" + text
    yield b"".join(b"<p class='c%d' id='i%d' style='x'>%s</p>" % (n, n, text) for n in range(100_000))
    yield (b"<p>" + text * 20 + b"</p>") * 10_000
    yield b"<p>" + text * 200_000
    yield b"<br>" * 2_000_000 + text
    yield b"<a href=/1.html>" * 100_000
    yield b"<li><a href=/1.html>" + text + b"</a>2026-09-18</li>" * 100_000
    yield b"<table>" + b"<tr><td>1<td>" + text * 50_000
    yield b"<script type='application/ld+json'>" + b'{"a":[' * 200_000 + b"</script>" + text
    yield b"<meta name=PubDate content='" + b"2026-01-01 " * 500_000 + b"'>" + text
    yield b"<title>" + text * 100_000 + b"</title><h1>" + text * 100_000
    yield b"2026" * 2_000_000
    yield b" " * 5_000_000 + text + b"\n" * 5_000_000
    yield "404 ".encode("utf-16") * 500_000
    yield b"<!--" * 1_000_000
    yield b"&amp;" * 2_000_000


def main() -> int:
    """Print the worst; 1 when a page raised something else or took too long."""
    logging.disable(logging.CRITICAL)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    files = sorted((Path(sys.argv[1]) / "pages").glob("*.gz"))
    rng = random.Random(20261125)
    outcomes: Counter[str] = Counter()
    slowest: list[tuple[float, str]] = []
    made = ((f"monster {number}", page) for number, page in enumerate(monsters()))
    broken = (
        (f"{way.__name__} {number}", way(gzip.decompress(rng.choice(files).read_bytes()), rng))
        for number in range(count)
        for way in (rng.choice(_WAYS),)
    )
    for name, content in (item for items in (made, broken) for item in items):
        for read in (read_page, read_head):
            started = time.process_time()
            try:
                read(content, "https://www.example.org/2026-09/18/c_1.htm", now=NOW)
                outcome = "read"
            except ParseError as problem:
                outcome = problem.label
            except Exception as problem:  # the very thing that is looked for
                outcome = f"RAISED {type(problem).__name__}"
                print(f"{name} by {read.__name__}: {problem!r}")
            taken = time.process_time() - started
            outcomes[outcome] += 1
            slowest = sorted([*slowest, (taken, f"{name} by {read.__name__}")], reverse=True)[:5]
    print(dict(outcomes))
    print("slowest:", ", ".join(f"{name} {taken:.2f} s" for taken, name in slowest))
    return 1 if slowest[0][0] > LONGEST or any(name.startswith("RAISED") for name in outcomes) else 0


if __name__ == "__main__":
    raise SystemExit(main())
