"""Sixty feeds on sixty hosts at 300 ms a response: our `run --once` beside lemon24/reader, in one run.

    python benchmarks/sixty_feeds.py READER_PYTHON [--feeds 60] [--delay 0.3] [--workers 20] [--hosts 8]

READER_PYTHON is the interpreter of an environment with `reader` in it. The hosts are loopback addresses, served by a
process of its own. Both store the entries of all feeds: the first time new, the second time nothing has changed. We ask
each host for robots.txt, the first time, and fetch no page. Wall and CPU seconds are those of a process from its
beginning to its end; the floor of ours is what so many hosts at once (`network.hosts`) allow.
"""

from __future__ import annotations

import argparse
import multiprocessing
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

from policywatch.config.settings import Network

ENTRIES = 31
"""Entries of a feed."""
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
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def main() -> None:
    """Measure both, twice each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader_python")
    parser.add_argument("--feeds", type=int, default=60)
    parser.add_argument("--delay", type=float, default=0.3)
    parser.add_argument("--workers", type=int, default=20)
    parser.add_argument("--hosts", type=int, default=Network.hosts, help="hosts that we ask at once")
    options = parser.parse_args()
    pipe, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(theirs, options.delay), daemon=True)
    server.start()
    port = pipe.recv()
    urls = [f"http://127.0.0.{n}:{port}/feed" for n in range(1, options.feeds + 1)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = "".join(
            f"    - {{id: feed-{n}, kind: feed, url: '{url}', language: en}}\n" for n, url in enumerate(urls)
        )
        (folder / "policywatch.yaml").write_text(
            f"archive: archive.db\nsources:\n  use: none\n  first_poll: 0\n  add:\n{rows}"
            "watches:\n  - {name: Models, keywords: [~大模型]}\n"
            f"network: {{delay: 0s, allow_private: [127.0.0.0/8], hosts: {options.hosts}}}\n"
        )
        ours = (sys.executable, "-m", "policywatch", "run", "--once", "--all")
        reader = (options.reader_python, "-c", READER, "reader.db", str(options.workers), *urls)
        for time_of, requests in (("first", 2), ("again", 1)):
            our_wall, our_cpu, _ = timed(*ours, folder=folder)
            wall, cpu, count = timed(*reader, folder=folder)
            with sqlite3.connect(folder / "archive.db") as archive:
                kept = archive.execute("SELECT count(*) FROM items").fetchone()[0]
            if not kept == int(count) == ENTRIES * options.feeds:
                sys.exit(f"not all entries were stored: {kept} by us, {count.strip()} by reader")
            floor = ceil(options.feeds / options.hosts) * requests * options.delay
            print(
                f"{time_of}: ours {our_wall:.2f} s (CPU {our_cpu:.2f}; {options.hosts} hosts at once need {floor:.2f}),"
                f" reader {wall:.2f} s (CPU {cpu:.2f}), ratio {our_wall / wall:.2f}"
            )
    server.terminate()


if __name__ == "__main__":
    main()
