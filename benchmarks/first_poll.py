"""What a first poll costs, beside a bare download and beside reading alone, in one run.

    python benchmarks/first_poll.py CORPUS [--articles 4800] [--sources 160] [--hosts 1]

CORPUS is a folder of saved pages (`pages/*.html.gz`). They are served as listings on the loopback address by a process
of its own. Half of reading alone is measured before the whole way and half after it: a machine that is shared is not
as quick in each minute. Figures are CPU seconds of all processes of each candidate; the server's are not counted. A
floor that is undercut ends with exit code 1.
"""

from __future__ import annotations

import argparse
import compileall
import gzip
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

import policywatch

MOST_TIMES_READING = 1.35
MOST_TIMES_BARE = 3.0
MOST_LATE_SECONDS = 0.3
SECOND_POLLS = 5
SHARES_OF = 1000  # articles by which the parts of the way are told apart

BARE = """
import asyncio, json, sys
import aiohttp
from lxml import html

async def main(urls, parse):
    async with aiohttp.ClientSession() as session:
        places = asyncio.Semaphore(16)
        async def one(url):
            async with places, session.get(url) as response:
                content = await response.read()
                if parse:
                    html.document_fromstring(content)
        await asyncio.gather(*(one(url) for url in urls))

wanted = json.load(sys.stdin)
asyncio.run(main(wanted["urls"], wanted["parse"]))
"""
WHOLE = """
import asyncio, json, resource, sys, time
from policywatch import scheduler
from policywatch.cli import entry

PAUSE = 0.05
late = []

async def watch():
    while True:
        begun = time.monotonic()
        await asyncio.sleep(PAUSE)
        late.append(time.monotonic() - begun - PAUSE)

def watched(main, in_loop=scheduler.run_in_loop):
    async def both():
        watching = asyncio.create_task(watch())
        try:
            return await main
        finally:
            watching.cancel()
    return in_loop(both())

scheduler.run_in_loop = watched
sys.argv = ["policywatch", "run", "--once", "--all"]
try:
    entry()
finally:
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"late": sorted(late)[int(len(late) * 0.99)], "peak": peak / 1024}))
"""
READING = """
import gzip, json, sys
from pathlib import Path
from policywatch import ParseError, read_page

wanted = json.load(sys.stdin)
pages = [gzip.decompress(Path(path).read_bytes()) for path in wanted["pages"]]
for number in range(wanted["articles"]):
    try:
        read_page(pages[number % len(pages)], "http://127.0.0.1/")
    except ParseError:
        pass
"""
WORDS = """
import gzip, json, sys, time
from datetime import datetime, UTC
from pathlib import Path
from policywatch.matching import WatchSet
from policywatch.models import DuePage, FetchedPage, Watch
from policywatch.pipeline import Telling, read, record
from policywatch.storage import ArchiveWriter
from policywatch.errors import ParseError
from policywatch.extraction import read_page

wanted = json.load(sys.stdin)
pages = [gzip.decompress(Path(path).read_bytes()) for path in wanted["pages"]]
watches = WatchSet([Watch("Models", ("~大模型",))])
now = datetime.now(UTC)
whole = reading = 0.0
processed = []
for number in range(wanted["articles"]):
    url = f"http://127.0.0.1/{number}"
    due = DuePage(f"{number:016x}", url, url, ("s",), False, now)
    page = FetchedPage(due, now, pages[number % len(pages)])
    begun = time.process_time(); processed.append(read(page, watches)); whole += time.process_time() - begun
    begun = time.process_time()
    try:
        read_page(page.content, url)
    except ParseError:
        pass
    reading += time.process_time() - begun
begun = time.process_time()
with ArchiveWriter(Path(wanted["folder"]) / "alone.db") as archive:
    for start in range(0, len(processed), 100):
        record(archive, processed[start:start + 100], Telling({}, {}, "x"), now)
print(json.dumps({"reading": reading, "words": max(whole - reading, 0), "archive": time.process_time() - begun}))
"""


def serve(pages: list[bytes], counts: list[list[int]], pipe) -> None:
    """Serve listings and their pages on one port for each list of `counts`, and say the ports."""

    def listing(count: int, first: int) -> bytes:
        rows = "".join(
            f'<li><a href="/{first + n}.html">Article {first + n}</a><span>2026-11-{1 + n % 24:02}</span></li>'
            for n in range(count)
        )
        return f"<html><body><ul class='news'>{rows}</ul></body></html>".encode()

    def handler(lists: dict[str, bytes]) -> type[BaseHTTPRequestHandler]:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                if self.path in lists:
                    status, body = 200, lists[self.path]
                elif self.path.endswith(".html"):
                    status, body = 200, pages[int(self.path[1:-5]) % len(pages)]
                else:
                    status, body = 404, b""
                if self.headers.get("If-None-Match") == '"same"' and status == 200:
                    status, body = 304, b""
                self.send_response(status)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("ETag", '"same"')
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    import threading

    ports, first = [], 0
    for of_port in counts:
        lists = {}
        for number, count in enumerate(of_port):
            lists[f"/list{number}"] = listing(count, first)
            first += count
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler(lists))
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # a client that hangs up is no error
        threading.Thread(target=server.serve_forever, daemon=True).start()
        ports.append(server.server_port)
    pipe.send(ports)
    pipe.recv()


def measured(command: list[str], stdin: str = "", cwd: Path | None = None) -> tuple[float, float, str]:
    """Run a command; give its CPU and wall seconds, all its processes together, and what it printed."""
    # As an installed program is run: its modules are compiled once, not in each process anew.
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, cwd=cwd, env=compiled, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{command[:4]} ended with {done.returncode}: {done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.monotonic() - begun, done.stdout


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--articles", type=int, default=4800)
    arguments.add_argument("--sources", type=int, default=160)
    arguments.add_argument("--hosts", type=int, default=1, help="servers that the sources are spread over")
    wanted = arguments.parse_args()
    compileall.compile_dir(Path(policywatch.__file__).parent, quiet=1)
    files = sorted((wanted.corpus / "pages").glob("*.html.gz"))
    pages = [gzip.decompress(path.read_bytes()) for path in files]
    counts = [[wanted.articles // wanted.sources] * (wanted.sources // wanted.hosts) for _ in range(wanted.hosts)]
    total = sum(map(sum, counts))
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(pages, counts, theirs), daemon=True)
    server.start()
    ports = ours.recv()
    urls, first = [], 0
    for port, of_port in zip(ports, counts, strict=True):
        urls += [f"http://127.0.0.1:{port}/{first + n}.html" for n in range(sum(of_port))]
        first += sum(of_port)
    lists = [
        f"http://127.0.0.1:{port}/list{n}"
        for port, of_port in zip(ports, counts, strict=True)
        for n in range(len(of_port))
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = "".join(
            f'    - {{id: s{n}, kind: listing, url: "{url}", list: {{item: li, link: "a@href", date: span}}}}\n'
            for n, url in enumerate(lists)
        )
        (folder / "policywatch.yaml").write_text(
            f"archive: archive.db\nsources:\n  use: none\n  first_poll: all\n  add:\n{rows}"
            "watches: [{name: Models, keywords: [~大模型]}]\nnetwork: {delay: 0s, allow_private: [127.0.0.1]}\n"
        )
        python = sys.executable
        task = {"pages": [str(path.resolve()) for path in files], "articles": total, "folder": name}
        bare, bare_wall, _ = measured([python, "-c", BARE], json.dumps({"urls": lists + urls, "parse": True}))
        half = json.dumps({**task, "articles": total // 2})
        before, before_wall, _ = measured([python, "-c", READING], half)
        whole, whole_wall, said = measured([python, "-c", WHOLE], cwd=folder)
        after, after_wall, _ = measured([python, "-c", READING], half)
        reading, reading_wall = before + after, before_wall + after_wall
        # One of these is over in a second: the median of some, by turns.
        bare_runs, again_runs = [], []
        for _ in range(SECOND_POLLS):
            bare_runs.append(measured([python, "-c", BARE], json.dumps({"urls": lists, "parse": True}))[0])
            again_runs.append(measured([python, "-m", "policywatch", "run", "--once", "--all"], cwd=folder)[:2])
        bare_again, (again, again_wall) = median(bare_runs), sorted(again_runs)[SECOND_POLLS // 2]
        some = min(total, SHARES_OF)
        _, _, printed = measured([python, "-c", WORDS], json.dumps({**task, "articles": some}))
    ours.send("end")
    loop = json.loads(said)
    shares = {part: spent * total / some for part, spent in json.loads(printed).items()}
    rest = max(whole - sum(shares.values()), 0.0)
    print(
        f"{total} articles of {len(files)} pages, {len(lists)} sources, {len(ports)} hosts, {os.cpu_count()} processors"
    )
    print(f"{'':28}{'CPU s':>8}{'wall s':>8}")
    print(f"{'bare aiohttp + lxml':28}{bare:8.1f}{bare_wall:8.1f}")
    print(f"{'reading alone':28}{reading:8.1f}{reading_wall:8.1f}")
    print(f"{'first poll, the whole way':28}{whole:8.1f}{whole_wall:8.1f}   {total / whole_wall:.0f} articles a second")
    print(f"{'second poll, nothing new':28}{again:8.1f}{again_wall:8.1f}   bare: {bare_again:.2f}")
    shown = {**shares, "download and the rest": rest}
    print("shares: " + ", ".join(f"{part} {spent / whole:.0%}" for part, spent in shown.items()))
    over = whole / reading
    print(f"whole way ÷ reading alone: {over:.2f} (at most {MOST_TIMES_READING})")
    print(f"second poll ÷ bare loop:   {again / bare_again:.2f} (at most {MOST_TIMES_BARE})")
    print(f"the loop was late by {loop['late']:.3f} s (p99; at most {MOST_LATE_SECONDS})")
    print(f"peak memory of a process: {loop['peak']:.0f} MB")
    sys.exit(over > MOST_TIMES_READING or again / bare_again > MOST_TIMES_BARE or loop["late"] > MOST_LATE_SECONDS)


if __name__ == "__main__":
    main()
