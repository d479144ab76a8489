"""Watch the service as it runs: how soon it tells, how it grows over thousands of polls, and how it ends.

    python benchmarks/service.py [--news 20] [--polls 2000]

Everything is a process of its own, on the loopback address; processes are watched through /proc (Linux). Counted are
the seconds from an article's publication to the mail and to the webhook, with `every: 1s`; the memory and the open
files of the service before and after the polls; the seconds until SIGTERM has ended it while a server hangs; what is
left of it 3 s after SIGKILL; and whether the next start tells at once. A floor that is undercut ends with exit code 1.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kills import Site, settings, start
from servers import serving
from watching import say, wait_for

MOST_TELLING, MOST_ENDING, MOST_LEFT, MOST_GROWTH = 5.0, 10.0, 3.0, 5.0
FEEDS = 20
"""Feeds of the service that polls thousands of times."""
WARM = 200
"""Polls after which the first look is taken: by then each part has been used."""


def family(pid: int) -> set[int]:
    """Give the processes that a process has begun, and those that these have begun."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def is_alive(pid: int) -> bool:
    """Say whether a process runs."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def size_of(pid: int) -> tuple[float, int]:
    """Give the memory (MB) and the open files of a process."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
    return kilobytes / 1024, len(list(Path(f"/proc/{pid}/fd").iterdir()))


def telling(folder: Path, news: int) -> bool:
    """Publish at any moment, and wait for both channels; kill, start again, and tell once more."""
    chance, site = random.Random(1), Site()
    with serving("smtp") as (smtp, mails), serving("http") as (http, posts):
        settings(folder, site, smtp, http)
        start(folder, "--once").wait(120)
        process, waits = start(folder), {"mail": [], "webhook": []}
        wait_for(lambda: site.polls > 1)
        for number in range(1, news + 1):
            time.sleep(chance.random())
            site.number, begun = number, time.monotonic()
            wait_for(lambda number=number: len(posts) >= number)
            waits["webhook"].append(time.monotonic() - begun)
            wait_for(lambda number=number: len(mails) >= number)
            waits["mail"].append(time.monotonic() - begun)
        kept = [
            say(
                f"published to told by {channel}: median {median(found):.2f} s, longest {max(found):.2f} s",
                f"median at most {MOST_TELLING} s",
                is_kept=median(found) <= MOST_TELLING,
            )
            for channel, found in waits.items()
        ]
        ours = family(process.pid)
        process.send_signal(signal.SIGKILL)
        process.wait()
        left = wait_for(lambda: not any(map(is_alive, ours)), 2 * MOST_LEFT)
        kept.append(
            say(
                f"after SIGKILL {len(ours)} processes are gone in {left:.2f} s",
                f"at most {MOST_LEFT} s",
                is_kept=left <= MOST_LEFT,
            )
        )
        site.number, begun = news + 1, time.monotonic()
        process = start(folder)
        wait_for(lambda: len(posts) > news and len(mails) > news)
        again = time.monotonic() - begun
        kept.append(
            say(f"the next start tells in {again:.2f} s", f"at most {MOST_ENDING} s", is_kept=again <= MOST_ENDING)
        )
        end(process)
    site.close()
    return all(kept)


def end(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """End the service with SIGTERM; give its exit code and the seconds it took."""
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    code = process.wait(60)
    return code, time.monotonic() - begun


class HangingSite(Site):
    """A feed that is answered after a minute only."""

    def answer(self, path: str) -> bytes:
        """Hang."""
        if path == "/feed":
            self.polls += 1
            time.sleep(60)
        return b""


def ending(folder: Path) -> bool:
    """End the service while a server hangs."""
    site = HangingSite()
    with serving("smtp") as (smtp, _), serving("http") as (http, _):
        settings(folder, site, smtp, http)
        process = start(folder)
        wait_for(lambda: site.polls > 0)
        code, seconds = end(process)
    return say(
        f"SIGTERM while a server hangs: exit code {code} after {seconds:.2f} s",
        f"0 within {MOST_ENDING} s",
        is_kept=code == 0 and seconds <= MOST_ENDING,
    )


def growing(folder: Path, polls: int) -> bool:
    """Let the service poll, and compare its size."""
    site = Site()
    with serving("smtp") as (smtp, _), serving("http") as (http, _):
        settings(folder, site, smtp, http, FEEDS)
        process = start(folder)
        wait_for(lambda: site.polls >= WARM, 600)
        (before, files_before), begun = size_of(process.pid), site.polls
        wait_for(lambda: site.polls >= begun + polls, 600)
        (after, files_after), polled = size_of(process.pid), site.polls - begun
        end(process)
    site.close()
    return say(
        f"{polled} polls: {before:.1f} MB before, {after:.1f} MB after, {files_before} and {files_after} open files",
        f"at most {MOST_GROWTH} MB more",
        is_kept=after - before <= MOST_GROWTH and files_after <= files_before + FEEDS,
    )


def main() -> int:
    """Watch."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--news", type=int, default=20)
    parser.add_argument("--polls", type=int, default=2000)
    given = parser.parse_args()
    kept = []
    for watch in (lambda folder: telling(folder, given.news), ending, lambda folder: growing(folder, given.polls)):
        with tempfile.TemporaryDirectory() as name:
            kept.append(watch(Path(name)))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
