"""Kill the service again and again while news is published and its servers fail on purpose; nothing may be lost.

    python benchmarks/kills.py [--kills 200] [--seeds 1 2 3] [--most 4.0]

The kills (SIGKILL) are shared among the seeds; each comes at any time within some seconds of a poll, in which pages are
fetched and read and messages sent. At the end the servers are well and the service may finish. Counted are
articles that nobody was told of, articles told under two ids over one channel, messages whose bytes changed, archives
in which `archive check` finds damage or a difference between articles and index, and messages that came again although
their server had said that it took them. Any of the first four, or more than 4 of the last in 200 kills, ends with exit
code 1.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from servers import serving
from watching import wait_for

MOST_REPEATS = 4 / 200
LONGEST = 20.0
"""Seconds that a moment is waited for."""
_ITEM = "<item><title>大模型第{n}号公告</title><link>{base}/{n}</link><pubDate>{at}</pubDate></item>"


class Site:
    """A feed and its pages; the newest 60 articles stand in it."""

    def __init__(self) -> None:
        self.number = self.polls = self.pages = 0
        self.asked_at: dict[int, float] = {}
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = site.answer(self.path.partition("?")[0])
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "application/rss+xml" if self.path == "/feed" else "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # a client that hangs up is no error
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, path: str) -> bytes:
        """Give what stands at a path; empty where there is nothing."""
        if path == "/feed":
            self.polls += 1
            at = format_datetime(datetime.now(UTC))
            items = "".join(_ITEM.format(n=n, base=self.base, at=at) for n in range(self.number, -1, -1)[:60])
            return f"<rss version='2.0'><channel><title>x</title>{items}</channel></rss>".encode()
        if path[1:].isdecimal():
            self.pages += 1
            n = int(path[1:])
            self.asked_at.setdefault(n, time.monotonic())
            text = f"第{n}号公告登记{n * 7919}项大模型服务，名单共{n * 31}页，另有{n * 101}家单位。" * 10
            return f"<html><meta charset='utf-8'><h1>大模型第{n}号公告</h1><p>{text}</p></html>".encode()
        return b""

    def close(self) -> None:
        """End it."""
        self._server.shutdown()
        self._server.server_close()


def settings(folder: Path, site: Site, smtp: int, http: int, feeds: int = 1) -> None:
    """Write the settings of the service, with a feed under one address or under some."""
    sources = (f"{{id: s{n}, kind: feed, url: '{site.base}/feed?{n}', every: 1s}}" for n in range(feeds))
    (folder / "policywatch.yaml").write_text(
        "archive: archive.db\n"
        "sources: {use: none, look_again: [],"
        f" add: [{', '.join(sources)}]}}\n"
        f"mail: {{server: 'smtp://127.0.0.1:{smtp}', from: a@example.org}}\n"
        f"channels: {{desk: 'mailto:desk@example.org', hook: 'http://127.0.0.1:{http}/hook'}}\n"
        "watches: [{name: Models, keywords: [大模型]}]\n"
        f"limits: {{messages_per_hour: 1000000, retry: [0s{', 1s' * 20}]}}\n"
        "health: {to: []}\n"
        "network: {delay: 0s, allow_private: [127.0.0.1]}\n",
        encoding="utf-8",
    )


def start(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start the program."""
    return subprocess.Popen(
        [sys.executable, "-m", "policywatch", "run", *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def articles_of(taken: dict[str, Any]) -> set[int]:
    """Give the numbers of the articles that a message tells."""
    content = base64.b64decode(taken["content"])
    if content.startswith(b"{"):
        data = json.loads(content)["data"]
        return {int(one["article"]["url"].rpartition("/")[2]) for one in data.get("alerts", [data])}
    body = BytesParser(policy=policy.default).parsebytes(content).get_body(("plain",))
    return {int(n) for n in re.findall(r"^http://127\.0\.0\.1:\d+/(\d+)\r?$", body.get_content(), re.MULTILINE)}


def judge(site: Site, channels: dict[str, Sequence[dict[str, Any]]]) -> Counter[str]:
    """Count what went wrong over each channel."""
    found: Counter[str] = Counter()
    for taken in channels.values():
        ids: dict[int, set[str]] = defaultdict(set)
        hashes: dict[str, set[str]] = defaultdict(set)
        said: set[str] = set()
        for one in taken:
            for number in articles_of(one):
                ids[number].add(one["id"])
            hashes[one["id"]].add(one["hash"])
            found["repeated"] += one["id"] in said
            if one["is_said"]:
                said.add(one["id"])
        found["lost"] += sum(number not in ids for number in range(1, site.number + 1))
        found["under two ids"] += sum(len(some) > 1 for some in ids.values())
        found["changed"] += sum(len(some) > 1 for some in hashes.values())
        found["messages"] += len(hashes)
        found["taken"] += len(taken)
    return found


def run(seed: int, kills: int, most: float) -> Counter[str]:
    """Live through some kills; give what was counted."""
    chance, calm, site = random.Random(seed), threading.Event(), Site()
    with (
        tempfile.TemporaryDirectory() as name,
        serving("smtp", trouble=0.25, seed=seed, calm=calm, with_content=True) as (smtp, mails),
        serving("http", trouble=0.25, seed=seed, calm=calm, with_content=True) as (http, posts),
    ):
        folder = Path(name)
        settings(folder, site, smtp, http)
        if start(folder, "--once").wait(120):
            raise SystemExit("the first poll failed")
        for kill in range(kills):
            site.number += chance.randint(1, 3)
            polls, process = site.polls, start(folder)
            wait_for(lambda polls=polls: site.polls > polls, LONGEST)
            time.sleep(chance.uniform(0, most))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if kill % 10 == 9:
                print(
                    f"     seed {seed}: {kill + 1} kills, {site.number} articles, {len(mails) + len(posts)} taken",
                    flush=True,
                )
        calm.set()
        process = start(folder)
        for _ in range(120):
            time.sleep(1)
            found = judge(site, {"mail": mails, "webhook": posts})
            if not found["lost"]:
                break
        time.sleep(5)  # what would come twice would come now
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        found = judge(site, {"mail": mails, "webhook": posts})
        check = [sys.executable, "-m", "policywatch", "archive", "check"]
        found["damaged"] = int(subprocess.run(check, cwd=folder, capture_output=True, check=False).returncode != 0)
    site.close()
    print(f"     seed {seed}: {dict(found)}", flush=True)
    return found + Counter(articles=site.number)


def main() -> int:
    """Kill, and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--most", type=float, default=4.0, help="seconds that it lives after a poll at most")
    given = parser.parse_args()
    found: Counter[str] = Counter()
    for place, seed in enumerate(given.seeds):
        share = given.kills // len(given.seeds) + (place < given.kills % len(given.seeds))
        found += run(seed, share, given.most)
    names = ("articles", "messages", "taken", "lost", "under two ids", "changed", "damaged", "repeated")
    print(f"{given.kills} kills: " + ", ".join(f"{found[name]} {name}" for name in names), flush=True)
    is_kept = not any(found[name] for name in ("lost", "under two ids", "changed", "damaged"))
    return 0 if is_kept and found["repeated"] <= max(1, MOST_REPEATS * given.kills) else 1


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
