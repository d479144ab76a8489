"""Sixty feeds on sixty hosts at 300 ms a response: our `run --once` beside lemon24/reader, in one run.

    python benchmarks/sixty_feeds.py READER_PYTHON [--feeds 60] [--delay 0.3] [--workers 20] [--hosts 64] [--rounds 5]

READER_PYTHON is the interpreter of an environment with `reader` in it. The hosts are loopback addresses, served by a
process of its own. Both store the entries of all feeds: the first time new, the second time nothing has changed. We ask
each host for robots.txt, the first time, and fetch no page. Wall and CPU seconds are those of a process from its
beginning to its end, the medians of some rounds by turns, each with archives of its own; before them both run once
uncounted, so that neither compiles its modules. The floor of ours is what so many hosts at once (`network.hosts`)
allow. A limit that is passed ends with exit code 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from math import ceil
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

from policywatch.config.settings import Network

ENTRIES = 31
"""Entries of a feed."""
MOST_TIMES_READER = 0.8
REQUESTS = {"first": 2, "again": 1}
"""What a host is asked for, one after the other: robots.txt is kept for a day."""
WORDS = "Words. " * 40
READER = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
for url in sys.argv[3:]:
    reader.add_feed(url, exist_ok=True)
reader.update_feeds(workers=int(sys.argv[2]), scheduled=False)
print(reader.get_entry_counts().total)
"""


def serve(pipe: Connection, delay: float) -> None:
    """Answer for every loopback address, after a while; there is no robots.txt."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            time.sleep(delay)
            host = self.headers["Host"]
            rows = "".join(
                f"<item><title>News {n} of {host}</title><link>http://{host}/{n}</link>"
                f"<pubDate>Mon, 23 Nov 2026 08:{n:02}:00 GMT</pubDate><description>{WORDS}</description></item>"
                for n in range(ENTRIES)
            )
            body = b"" if self.path == "/robots.txt" else f"<rss version='2.0'><channel>{rows}</channel></rss>".encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        request_queue_size = 128
        daemon_threads = True

    server = Server(("0.0.0.0", 0), Handler)  # each feed has an address of its own
    pipe.send(server.server_address[1])
    server.serve_forever()


def timed(*command: str, folder: Path) -> tuple[float, float, str]:
    """Run a command; give wall and CPU seconds, and what it said."""
    # As an installed program is run: its modules are compiled once, not in each process anew.
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, cwd=folder, env=compiled, capture_output=True, text=True, check=True)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def one_round(urls: list[str], options: argparse.Namespace) -> dict[str, tuple[float, ...]]:
    """Let both ask for all feeds twice; give our wall and CPU seconds and reader's, for the first time and again."""
    rows = "".join(f"    - {{id: feed-{n}, kind: feed, url: '{url}', language: en}}\n" for n, url in enumerate(urls))
    ours = (sys.executable, "-m", "policywatch", "run", "--once", "--all")
    reader = (options.reader_python, "-c", READER, "reader.db", str(options.workers), *urls)
    took: dict[str, tuple[float, ...]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "policywatch.yaml").write_text(
            f"archive: archive.db\nsources:\n  use: none\n  first_poll: 0\n  add:\n{rows}"
            "watches:\n  - {name: Models, keywords: [~大模型]}\n"
            f"network: {{delay: 0s, allow_private: [127.0.0.0/8], hosts: {options.hosts}}}\n"
        )
        for time_of in REQUESTS:
            *our_seconds, _ = timed(*ours, folder=folder)
            *their_seconds, count = timed(*reader, folder=folder)
            with sqlite3.connect(folder / "archive.db") as archive:
                kept = archive.execute("SELECT count(*) FROM items").fetchone()[0]
            if not kept == int(count) == ENTRIES * options.feeds:
                sys.exit(f"not all entries were stored: {kept} by us, {count.strip()} by reader")
            took[time_of] = (*our_seconds, *their_seconds)
    return took


def main() -> None:
    """Measure both, twice in each round."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader_python")
    parser.add_argument("--feeds", type=int, default=60)
    parser.add_argument("--delay", type=float, default=0.3)
    parser.add_argument("--workers", type=int, default=20)
    parser.add_argument("--hosts", type=int, default=Network.hosts, help="hosts that we ask at once")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pipe, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs, options.delay), daemon=True)
    server.start()
    port = pipe.recv()
    urls = [f"http://127.0.0.{n}:{port}/feed" for n in range(1, options.feeds + 1)]
    rounds = [one_round(urls, options) for _ in range(1 + options.rounds)][1:]
    server.terminate()
    is_slow = False
    for time_of, requests in REQUESTS.items():
        our_wall, our_cpu, wall, cpu = map(median, zip(*(took[time_of] for took in rounds), strict=True))
        ratios = sorted(took[time_of][0] / took[time_of][2] for took in rounds)
        floor = ceil(options.feeds / options.hosts) * requests * options.delay
        is_slow |= median(ratios) > MOST_TIMES_READER
        print(
            f"{time_of}: ours {our_wall:.2f} s (CPU {our_cpu:.2f}; {options.hosts} hosts at once need {floor:.2f}),"
            f" reader {wall:.2f} s (CPU {cpu:.2f}), ratio {median(ratios):.2f}"
            f" ({ratios[0]:.2f}-{ratios[-1]:.2f}; at most {MOST_TIMES_READER})"
        )
    sys.exit(is_slow)


if __name__ == "__main__":
    main()
