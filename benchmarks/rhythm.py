"""How soon news is noticed, and at what cost: a modelled half-year, the rhythm's table beside fixed intervals.

    python benchmarks/rhythm.py [--seeds 5] [--weeks 26] [--sources 10]

Counted on public crawl output (of 100 items of the cyberspace office, 2024-10 to 2026-02, and 144 of a department of
the industry ministry): 47 and 36 on a Friday, 9 and 6 at a weekend; of the 100 79 between 17:00 and 20:59 and 1 after
23:00, the ministry's spread over 08:00 to 20:59.
Assumed: 6 and 4 items a week and source; the rest of the office's items 3 in 4 between 08:00 and 17:00; every minute of
such a span alike; one time in three up to three more follow within 15 minutes; a tenth of the usual on a public
holiday; a list of 20 rows; one poll in a hundred fails. An offset within the first hour tells the sources apart.
"""

from __future__ import annotations

import argparse
import random
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from statistics import quantiles
from zoneinfo import ZoneInfo

from policywatch.models import Lately, Rhythm, Source
from policywatch.rhythm import is_workday, next_look

CLOCK = ZoneInfo("Asia/Shanghai")
FIRST_DAY = date(2026, 1, 1)
ROWS = 20
FAILS = 0.01
ON_HOLIDAYS = 0.1
HOUR = timedelta(hours=1)
Look = Callable[[datetime, Lately], datetime]

# Items a week; share of each day from Monday on; spans of hours with their shares.
KINDS = {
    "cyberspace office": (6.0, (11, 11, 11, 11, 47, 4.5, 4.5), ((17, 21, 79), (8, 17, 15), (21, 23, 5), (23, 24, 1))),
    "ministry": (4.0, (17.7, 17.7, 17.7, 17.7, 25, 2.1, 2.1), ((8, 21, 100),)),
}
# (p50, p95) in minutes and requests a source and day, at most; None: for comparison only.
AIMS = {"cyberspace office": (4.0, 28.0), "ministry": (9.0, 28.0)}
MOST_REQUESTS = 55


def published(kind: str, weeks: int, chance: random.Random) -> list[datetime]:
    """Make the instants at which a source of a kind publishes, in order."""
    a_week, days, spans = KINDS[kind]
    found = []
    for number in range(7 * weeks):
        day = FIRST_DAY + timedelta(days=number)
        mean = a_week * days[day.weekday()] / sum(days) / 1.67  # what follows is counted beside
        if day.weekday() < 5 and not is_workday(day, "Asia/Shanghai"):
            mean *= ON_HOLIDAYS
        for _ in range(_poisson(mean, chance)):
            begin, end, _ = chance.choices(spans, [span[2] for span in spans])[0]
            at = datetime.combine(day, time(), CLOCK) + timedelta(minutes=chance.uniform(60 * begin, 60 * end))
            more = chance.randint(1, 3) if chance.random() < 1 / 3 else 0
            found += [at, *(at + timedelta(minutes=chance.uniform(0, 15)) for _ in range(more))]
    return sorted(at.astimezone(UTC) for at in found)


def _poisson(mean: float, chance: random.Random) -> int:
    count, left = 0, chance.expovariate(1.0)
    while left < mean:
        count += 1
        left += chance.expovariate(1.0)
    return count


def watched(items: Sequence[datetime], weeks: int, look: Look, chance: random.Random) -> tuple[list[float], int, int]:
    """Poll a source for so many weeks; give the delays of its items (minutes), those missed, and the requests made."""
    at = datetime.combine(FIRST_DAY, time(), CLOCK).astimezone(UTC) + chance.random() * HOUR
    end = at + timedelta(weeks=weeks) - HOUR
    delays: list[float] = []
    missed = requests = failures = seen = 0
    news_at: datetime | None = None
    while at < end:
        requests += 1
        if chance.random() < FAILS:
            failures += 1
        else:
            failures, there = 0, bisect_right(items, at)
            shown = items[max(seen, there - ROWS) : there]
            missed += there - seen - len(shown)
            delays += [(at - item).total_seconds() / 60 for item in shown]
            requests += len(shown)  # each page is fetched
            news_at, seen = (at if shown else news_at), there
        at = look(at, Lately(failures, news_at))
    return delays, missed, requests


def fixed(minutes: int) -> Look:
    """Look every so many minutes."""
    return lambda at, lately: at + timedelta(minutes=minutes)


def by_table(every: Rhythm) -> Look:
    """Look by the built-in table, as the service does for an office of the first tier."""
    source = Source("office", "listing", ("https://office.example/",), tier=1, timezone="Asia/Shanghai", every=every)
    return lambda at, lately: next_look(at, source, lately)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seeds", type=int, default=5)
    arguments.add_argument("--weeks", type=int, default=26)
    arguments.add_argument("--sources", type=int, default=10, help="of each kind")
    wanted = arguments.parse_args()
    policies = {
        "table, from 5 min on": by_table(Rhythm(timedelta(minutes=5), timedelta(hours=2))),
        "table, from 10 min on": by_table(Rhythm(timedelta(minutes=10), timedelta(hours=6))),
        **{f"fixed {minutes} min": fixed(minutes) for minutes in (15, 30, 60)},
    }
    failed = False
    print(
        f"{wanted.seeds} seeds, {wanted.sources} sources of each kind, {wanted.weeks} weeks;"
        " minutes as median (worst seed)"
    )
    print(f"{'kind':18}{'policy':23}{'p50':>13}{'p95':>15}{'missed':>8}{'requests a day':>16}")
    for kind in KINDS:
        for name, look in policies.items():
            halves, lates, costs, missed = [], [], [], 0
            for seed in range(wanted.seeds):
                chance = random.Random(seed)
                delays: list[float] = []
                requests = 0
                for _ in range(wanted.sources):
                    of_one, lost, asked = watched(published(kind, wanted.weeks, chance), wanted.weeks, look, chance)
                    delays, missed, requests = delays + of_one, missed + lost, requests + asked
                cuts = quantiles(delays, n=20)
                halves.append(cuts[9])
                lates.append(cuts[18])
                costs.append(requests / wanted.sources / wanted.weeks / 7)
            middle = wanted.seeds // 2
            halves, lates = sorted(halves), sorted(lates)
            print(
                f"{kind:18}{name:23}{halves[middle]:6.1f} ({halves[-1]:4.1f}){lates[middle]:8.1f} ({lates[-1]:4.1f})"
                f"{missed:8}{max(costs):16.1f}"
            )
            if name == "table, from 5 min on":
                p50, p95 = AIMS[kind]
                failed |= halves[-1] > p50 or lates[-1] > p95 or missed > 0 or max(costs) > MOST_REQUESTS
    print("aims: " + "; ".join(f"{kind} p50 ≤ {p50}, p95 ≤ {p95}" for kind, (p50, p95) in AIMS.items())
          + f"; missed 0; at most {MOST_REQUESTS} requests: " + ("MISSED" if failed else "met"))  # fmt: skip
    sys.exit(failed)


if __name__ == "__main__":
    main()
