"""Measure search on an archive of mixed articles, and prove it equal to a scan with the matcher.

    python benchmarks/search.py CORPUS [--articles 5000] [--archive DIR] [--merged] [--random 0] [--no-scan]

Makes the archive (or takes the one in DIR that it made before), asks some 60 queries and prints how long the newest 20,
the 20 most relevant and the count take beside a LIKE scan for the same word. `--merged` merges the index first, as the
service does once a week. `--random N` adds N queries that are put together at random. 100,000 articles need about
700 MB and, with the scan, some minutes.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path

from mixing import articles, sentences, words

from policywatch import Query, QueryError, open_archive
from policywatch.matching import analyse, index_columns
from policywatch.models import ArticleFacts, Source, Version
from policywatch.storage import Archive, ArchiveWriter
from policywatch.storage.index import MERGE_EVERY, terms_with
from policywatch.text import article_id

START = datetime(2026, 1, 1, tzinfo=UTC)
BATCH = 500
SOURCES = [Source(f"source-{number}", "feed", (f"https://{number}.example/feed",)) for number in range(8)]
FIXED = """
    法|中|网|中国|算力|数据|人工智能|大模型|网络安全|信息化|个人信息|国家标准|市场监管|新规|国产|人大|平台经济
    高质量发展|工业和信息化部|国家互联网信息办公室|網絡|人工智慧|標準|"国家 标准"|2025年|第十条|5G|AI|KI|US
    company|policies|analysis|market|labour|"artificial intelligence"|"the company"|"data center"|start-up|OpenAI
    president|Gesetz|Unternehmen|Regierung|Behörde|Maßnahmen|"künstliche Intelligenz"|chinesische|Entwürfe|Land
    数据 安全|数据 OR market|中国 -美国|(算法 OR 平台) 监管|company NOT market
    NEAR(数据 安全, 5)|NEAR(market company, 10)|title:标准|title:market|title:(数据 OR 平台)|polic*|Gesetz*
    *gesetz|*markt|*ung*|*markt*|~大模型|~cybersecurity|concept:semiconductor
    =数据安全|数据 since:2026-01-20|source:source-1 公司|language:de Regierung|until:2026-01-02
"""


def fill(path: Path, lines: dict[str, list[str]], number: int) -> None:
    """Make an archive of `number` articles and print what it took."""
    mixed = articles(lines, number)
    analysing = adding = 0.0
    length = done = 0
    with ArchiveWriter(path, SOURCES) as archive:
        while batch := list(islice(mixed, BATCH)):
            begun = time.process_time()
            columns = [index_columns(analyse(one.title, one.body, one.language)) for one in batch]
            analysed = time.process_time()
            with archive.transaction():
                for one, tokens in zip(batch, columns, strict=True):
                    at = START + timedelta(minutes=done)
                    source = SOURCES[done % len(SOURCES)].id
                    url = f"https://{source}.example/{done}"
                    on = START.date() + timedelta(days=done * 30 // number)
                    version = Version(
                        article_id(url), url, source, one.title, one.body, "page", one.language, published=on
                    )
                    story = archive.stories.begin(version.article_id, dated_at=at, now=at)
                    kept = archive.articles.keep(version, story_id=story, at=at, first_seen_at=at, snapshot="")
                    archive.index.put(kept.article.seq, tokens)
                    length += len(f"{one.title}{one.body}".encode())
                    done += 1
            analysing += analysed - begun
            adding += time.process_time() - analysed
            if done % 20_000 == 0:
                print(f"{done:,} articles", flush=True)
    rate = done / (analysing + adding)
    print(f"{done:,} articles of {length / done:,.0f} bytes; added {rate:,.0f}/s of CPU, "
          f"of that analysis {analysing / (analysing + adding):.0%}")  # fmt: skip


def merge(path: Path) -> None:
    """Merge the index, as the service does in its idle time."""
    begun = time.process_time()
    with ArchiveWriter(path, SOURCES) as archive:
        for now in (START, START + MERGE_EVERY):
            while archive.tidy_index(now):
                pass
    print(f"merged in {time.process_time() - begun:.1f} s of CPU")


def sizes(path: Path) -> None:
    """Print how large the index is beside the text."""
    connection = sqlite3.connect(path)
    (text,) = connection.execute("SELECT sum(length(CAST(title || body AS BLOB))) FROM articles").fetchone()
    try:
        rows = connection.execute(
            """SELECT CASE WHEN name LIKE 'article_index%' THEN 'full text' WHEN name LIKE 'term%' OR
                name LIKE '%terms%' THEN 'terms' WHEN name LIKE 'article_tokens%' THEN 'kept tokens'
                WHEN name = 'articles_by_arrival' THEN 'by arrival' END AS part, sum(pgsize)
            FROM dbstat WHERE part IS NOT NULL GROUP BY part"""
        ).fetchall()
    except sqlite3.OperationalError:
        print("this SQLite has no dbstat: sizes are not known")
        return
    parts = ", ".join(f"{part} {size / text:.2f}" for part, size in rows)
    print(f"index ÷ text ({text / 1e6:,.0f} MB): {sum(size for _, size in rows) / text:.2f} ({parts})")


def random_queries(drawn: list[str], number: int) -> list[str]:
    """Put queries together at random."""
    chance = random.Random(5)

    def part(depth: int) -> str:
        one = chance.choice(drawn)
        kind = chance.randrange(12 if depth else 7)
        if kind < 3:
            return one
        if kind == 3:
            return f'"{one} {chance.choice(drawn)}"'
        if kind == 4:
            return f"{one[:3]}*" if one.isascii() else f"={one}"
        if kind == 5:
            return f"*{one[-4:]}" if one.isascii() else one[:2]
        if kind == 6:
            return f"NEAR({one} {chance.choice(drawn)}, {chance.randrange(30)})"
        inner, other = part(depth - 1), part(depth - 1)
        return chance.choice(
            [f"{inner} {other}", f"({inner} OR {other})", f"{inner} -({other})", f"title:({inner})"]
        ).replace("title:(title:", "title:((")

    made: list[str] = []
    while len(made) < number:
        text = part(2)
        try:
            Query.parse(text)
        except QueryError:
            continue
        made.append(text)
    return made


def scan(archive: Archive, queries: list[Query], today: date) -> list[set[str]]:
    """Judge every article with the matcher: query by query, the ids of those that match."""
    found: list[set[str]] = [set() for _ in queries]
    for article in archive:
        analysed = analyse(article.title, article.body, article.language)
        facts = ArticleFacts(
            sources=(article.source_id,),
            language=article.language,
            site=article.url.split("/")[2],
            on=date.fromisoformat(article.published_on or ""),
        )
        for ids, query in zip(found, queries, strict=True):
            if query.matches(analysed, facts, today=today) is not None:
                ids.add(article.id)
    return found


def times(name: str, work: list[Callable[[], object]]) -> list[float]:
    """Run each once warm and twice measured; print the quantiles in milliseconds of CPU and give all."""
    taken = []
    for one in work:
        one()
        taken.append(min(_milliseconds(one), _milliseconds(one)))
    cut = statistics.quantiles(taken, n=20, method="inclusive")
    print(f"{name:22} p50 {cut[9]:8.2f}   p95 {cut[18]:8.2f}   most {max(taken):8.2f} ms")
    return taken


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1e3


def main() -> None:
    """Make, measure, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--merged", action="store_true", help="merge the index before it is asked")
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--no-scan", action="store_true", help="leave out the comparison with the matcher")
    args = parser.parse_args()
    lines = sentences(args.corpus)
    with tempfile.TemporaryDirectory() as temporary:
        path = (args.archive or Path(temporary)) / f"{args.articles}.db"
        if not path.exists():
            fill(path, lines, args.articles)
        if args.merged:
            merge(path)
        sizes(path)
        measure(path, random_queries(words(lines, 400), args.random), not args.no_scan)


def measure(path: Path, more: list[str], scanned: bool) -> None:
    """Ask the queries, and compare."""
    texts = [text.strip() for line in FIXED.strip().splitlines() for text in line.split("|")]
    queries = [Query.parse(text) for text in texts]
    today = date(2026, 2, 1)
    with open_archive(path) as archive:
        print(f"{len(queries)} queries over {len(archive):,} articles")
        ask = archive.search
        newest = times("newest 20", [lambda q=q: list(ask(q, limit=20, today=today)) for q in queries])  # type: ignore[misc]
        best = times(
            "most relevant 20",
            [lambda q=q: list(ask(q, limit=20, by="relevance", today=today)) for q in queries],  # type: ignore[misc]
        )
        counts = times("count", [lambda q=q: archive.count(q, today=today) for q in queries])  # type: ignore[misc]
        slowest = sorted(zip(newest, best, counts, texts, strict=True), key=lambda row: -max(row[:3]))[:6]
        for row in slowest:
            print("   slow: {3}   newest {0:.1f}, relevant {1:.1f}, count {2:.1f} ms".format(*row))
        raw = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        like = "SELECT seq FROM articles WHERE title LIKE :w OR body LIKE :w ORDER BY seq DESC LIMIT :n"
        plain = [text for text in texts if text.isalpha()]
        every = 1 << 60
        times("LIKE, newest 20", [lambda w=w: raw.execute(like, {"w": f"%{w}%", "n": 20}).fetchall() for w in plain])  # type: ignore[misc]
        times("LIKE, count", [lambda w=w: raw.execute(like, {"w": f"%{w}%", "n": every}).fetchall() for w in plain[:9]])  # type: ignore[misc]
        times(
            "*x* spelled out",
            [lambda f=f: list(terms_with(raw_rows(path), "part", f)) for f in ("ung", "markt", "polic")],
        )  # type: ignore[misc]
        if not scanned:
            return
        queries += map(Query.parse, more)
        wrong = 0
        for query, expected in zip(queries, scan(archive, queries, today), strict=True):
            found = {article.id for article in archive.search(query, today=today)}
            exact = archive.count(query, exact=True, today=today).number
            if found != expected or exact != len(expected):
                wrong += 1
                print(f"   differs: {query.text}: search {len(found)}, count {exact}, scan {len(expected)}")
        print(f"{len(queries) - wrong} of {len(queries)} queries find exactly what the scan finds")


def raw_rows(path: Path) -> sqlite3.Connection:
    """Open the archive as terms_with wants it."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


if __name__ == "__main__":
    main()
