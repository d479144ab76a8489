"""Every hostile kind of answer beside two healthy sources, in one run: memory, time, and what was stored.

    python benchmarks/hostile.py

Exits 1 when a limit is missed: peak memory of any process below 400 MB, all over in 180 s, the healthy sources
complete, an incident for each hostile one, no article of theirs, no request to an address that is not opened.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

TESTS = Path(__file__).parent.parent / "tests"
sys.path.insert(0, str(TESTS))

from fake_site import FakeSite, page, rss  # noqa: E402
from hostile_kinds import kinds, serving  # noqa: E402

from policywatch import open_archive  # noqa: E402

MOST_MEMORY = 400
MOST_SECONDS = 180
PAGES = 10
ROWS = {"listing": ', list: {item: li, link: "a@href"}', "json": ", list: {item: rows, link: url}"}


def main() -> None:
    failures = []
    with ExitStack() as stack:
        inside = stack.enter_context(FakeSite().serve())
        healthy = [stack.enter_context(FakeSite().serve()) for _ in range(2)]
        inside_port = int(inside.base.rpartition(":")[2])
        hostile = {name: (kind, stack.enter_context(serving(kind))) for name, kind in kinds(inside_port).items()}
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sources, opened = [], []
        for number, (kind, port) in enumerate(hostile.values()):
            more = ROWS.get(kind.kind, "")
            sources.append(
                f"    - {{id: h{number}, kind: {kind.kind}, url: '{kind.scheme}://127.0.0.1:{port}/x'{more}}}"
            )
            opened.append(f"'127.0.0.1:{port}'")
        for number, site in enumerate(healthy):
            items = [(f"News {n}", f"{site.base}/p{n}", "Sun, 01 Nov 2026 08:00:00 GMT") for n in range(PAGES)]
            site.put("/feed", rss(items), "application/rss+xml")
            for n in range(PAGES):
                site.put(f"/p{n}", page(f"News {n}", f"Words of page {n}. " * 20, language="en"))
            sources.append(f"    - {{id: well{number}, kind: feed, url: '{site.base}/feed', language: en}}")
            opened.append(f"'{site.base.removeprefix('http://')}'")
        (folder / "policywatch.yaml").write_text(
            "archive: archive.db\nsources:\n  use: none\n  add:\n" + "\n".join(sources) + "\n"
            "watches: [{name: Models, keywords: [~大模型]}]\n"
            f"network: {{delay: 0s, allow_private: [{', '.join(opened)}]}}\n"
        )
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "policywatch", "run", "--once"],
            cwd=folder, capture_output=True, text=True, timeout=600, check=False,
        )  # fmt: skip
        seconds = time.monotonic() - begun
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        if "Traceback" in done.stderr:
            failures.append(f"it broke: {done.stderr[-800:]}")
        with open_archive(folder / "archive.db") as archive:
            told = {incident.source_id: incident for incident in archive.incidents()}
            articles = [article.source_id for article in archive]
        for number, name in enumerate(hostile):
            incident = told.get(f"h{number}")
            if incident is None:
                failures.append(f"no incident of {name}")
            else:
                print(f"{name:36} {incident.kind:22} {incident.problem.partition(': ')[2][:80]}")
    if len(articles) != 2 * PAGES or any(not id.startswith("well") for id in articles):
        failures.append(f"articles of {sorted(set(articles))}: {len(articles)}")
    if inside.requests:
        failures.append(f"asked inside: {inside.requests}")
    if memory > MOST_MEMORY or seconds > MOST_SECONDS:
        failures.append("too much memory or time")
    print(f"{len(hostile)} kinds beside 2 healthy sources: {seconds:.0f} s (at most {MOST_SECONDS}),"
          f" peak memory of a process {memory:.0f} MB (at most {MOST_MEMORY})")  # fmt: skip
    print("\n".join(failures) or "all held")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
