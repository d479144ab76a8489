"""Score the feed reader over a folder of real feed bodies with gold rows; fail when a floor is undercut.

    python benchmarks/feeds.py FOLDER [--errors N]

FOLDER holds `gold.jsonl`, one object a file: `file`, `url`, `tz` (IANA zone of bare times, or `any`), `complete`
(whether all rows of the body are listed) and `rows` with `url`, `title`, `date` (ISO; null for none) and `also` (other
addresses of the same item). A file's score is the harmonic mean of precision and recall of rows whose address, title
and day are all right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from policywatch.errors import ParseError
from policywatch.models import Item
from policywatch.spiders import parse_feed
from policywatch.text import canonical_url

FLOORS = {"mean file score": 0.99, "urls": 0.99, "titles": 0.99, "days": 0.99}
"""Least share of right ones. Lower one only in so many words."""
NOW = datetime(2026, 11, 24, tzinfo=UTC)


@dataclass
class Score:
    """What came of one file: rows in the gold, rows found, and how many are right in which respect."""

    file: str
    rows: int = 0
    found: int = 0
    urls: int = 0
    titles: int = 0
    days: int = 0
    whole: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def value(self) -> float:
        """The file's score."""
        return 2 * self.whole / (self.rows + self.found) if self.rows + self.found else 1.0


def scored(gold: dict[str, Any], folder: Path) -> Score:
    """Score the reading of one body."""
    zone = None if gold["tz"] == "any" else gold["tz"]
    score = Score(gold["file"], rows=len(gold["rows"]))
    try:
        items = parse_feed((folder / gold["file"]).read_bytes(), gold["url"], timezone=zone, now=NOW)
    except ParseError as exc:
        score.errors.append(f"not read: {exc.problem}")
        return score
    by_url = {canonical_url(item.url): item for item in items}
    for row in gold["rows"]:
        addresses = [canonical_url(url) for url in (row["url"], *(row.get("also") or ()))]
        item = next((by_url.pop(url) for url in addresses if url in by_url), None)
        _count(score, row, item, zone)
    score.found = len(items) if gold.get("complete", True) else score.urls
    if gold.get("complete", True):
        score.errors += [f"extra row {item.url}" for item in by_url.values()]
    return score


def _count(score: Score, row: dict[str, Any], item: Item | None, zone: str | None) -> None:
    if item is None:
        score.errors.append(f"no row {row['url']}")
        return
    is_title = " ".join(item.title.split()) == " ".join(row["title"].split())
    is_day = _same_day(item.published, row["date"], zone)
    score.urls += 1
    score.titles += is_title
    score.days += is_day
    score.whole += is_title and is_day
    if not is_title:
        score.errors.append(f"title {item.title!r}, not {row['title']!r}")
    if not is_day:
        score.errors.append(f"day {item.published}, not {row['date']}")


def _same_day(found: datetime | date | None, wanted: str | None, zone: str | None) -> bool:
    if found is None or wanted is None:
        return found is None and wanted is None
    if "T" not in wanted or not isinstance(found, datetime):
        there = found.astimezone(ZoneInfo(zone)) if isinstance(found, datetime) and zone else found
        return there.isoformat()[:10] == wanted[:10]
    return abs((found - datetime.fromisoformat(wanted)).total_seconds()) < 60


def read_gold(folder: Path) -> Iterator[dict[str, Any]]:
    """Read gold.jsonl."""
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def main() -> int:
    """Score, print, compare with the floors."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="show as many mistakes of each file")
    given = parser.parse_args()
    scores = [scored(gold, given.folder) for gold in read_gold(given.folder) if gold["kind"] == "feed"]
    rows = sum(score.rows for score in scores) or 1
    figures = {
        "mean file score": sum(score.value for score in scores) / (len(scores) or 1),
        "urls": sum(score.urls for score in scores) / rows,
        "titles": sum(score.titles for score in scores) / rows,
        "days": sum(score.days for score in scores) / rows,
    }
    for score in sorted(scores, key=lambda score: score.value):
        if score.value < 1:
            print(f"{score.value:.3f}  {score.file}")
        for error in score.errors[: given.errors]:
            print(f"       {error}")
    print(f"{len(scores)} files, {rows} rows, {sum(score.value == 1 for score in scores)} files perfect")
    for name, value in figures.items():
        print(f"{name:16} {value:.4f}  (floor {FLOORS[name]})")
    return int(any(value < FLOORS[name] for name, value in figures.items()))


if __name__ == "__main__":
    sys.exit(main())
