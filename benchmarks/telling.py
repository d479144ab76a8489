"""Measure the telling side: owed messages to a quick server, planning, latency, floods, a year of digests.

    python benchmarks/telling.py [NAME …] [--messages 10000] [--recipients 1000]

Names are owed, planning, drip, latency, flood and year; without any, all of them. Servers are processes of their own;
figures are of this process. A floor that is undercut ends with exit code 1.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kills import Site, start
from kills import settings as write_settings
from servers import serving
from watching import say, wait_for

from policywatch import pipeline
from policywatch.config import Settings, load_settings
from policywatch.matching import WatchSet
from policywatch.models import DuePage, FetchedPage
from policywatch.storage import ArchiveWriter
from policywatch.text import article_id

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MOST_SECONDS, MOST_MEGABYTES, MOST_PLANNING, MOST_LATER, MOST_LATENCY = 120.0, 200.0, 2.0, 2.0, 5.0
WATCHES = "[{name: Models, keywords: [大模型]}]"


class Desk:
    """An archive in a folder, its settings, and pages that arrive."""

    def __init__(self, folder: Path, more: str, watches: str = WATCHES) -> None:
        path = folder / "policywatch.yaml"
        path.write_text(
            "archive: archive.db\n"
            "sources: {use: none, add: [{id: office, kind: feed, url: 'https://office.example/'}]}\n"
            f"network: {{allow_private: [127.0.0.1]}}\nwatches: {watches}\n{more}",
            encoding="utf-8",
        )
        self.settings: Settings = load_settings(path, environment={})
        self.archive = ArchiveWriter(self.settings.archive, self.settings.sources)
        names = {watch.name: watch for watch in self.settings.watches}
        self.telling = pipeline.Telling(names, self.settings.channels, self.archive.instance())
        self._watches = WatchSet(self.settings.watches)

    def publish(self, first: int, number: int, at: datetime) -> int:
        """Let some pages with words of their own arrive; give how many alerts they raise."""
        pages = []
        for place in range(first, first + number):
            url, title = f"https://office.example/{place}", f"大模型第{place}号公告"
            text = f"第{place}号公告登记{place * 7919}项大模型服务，名单共{place * 31}页。" * 12
            due = DuePage(article_id(url), url, url, ("office",), True, at, title, language="zh-Hans")
            content = f"<h1>{title}</h1><p>{text}</p>".encode()
            pages.append(pipeline.read(FetchedPage(due, at, content), self._watches))
        return pipeline.record(self.archive, pages, self.telling, at).alerts

    def send(self, now: Callable[[], datetime]) -> int:
        """Send what is due; give how many messages were taken."""
        return pipeline.send_due(self.archive, self.settings, self.telling, now).delivered


def cpu() -> float:
    """Give the processor seconds of this process so far."""
    return time.process_time()


def megabytes() -> float:
    """Give the most memory that this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def owed(folder: Path, messages: int) -> bool:
    """10,000 owed messages to a quick mail server."""
    addresses = ",".join(f"reader{number}@example.org" for number in range(20))
    with serving("smtp") as (port, taken):
        desk = Desk(
            folder,
            f"mail: {{server: 'smtp://127.0.0.1:{port}', from: a@example.org}}\n"
            f"channels: {{desk: 'mailto:{addresses}'}}\n"
            "limits: {messages_per_hour: 1000000}\n",
        )
        for first in range(0, messages // 20, 50):
            desk.publish(first, min(50, messages // 20 - first), NOW)
        begun, used = time.monotonic(), cpu()
        delivered = desk.send(lambda: NOW)
        wall, used = time.monotonic() - begun, cpu() - used
        time.sleep(0.5)
        ids = {one["id"] for one in taken}
    print(f"     {delivered} delivered, {len(taken)} taken under {len(ids)} ids, {used:.1f} s of processor")
    return all(
        (
            say(
                f"{messages} owed messages in {wall:.1f} s",
                f"at most {MOST_SECONDS:.0f} s",
                is_kept=wall <= MOST_SECONDS,
            ),
            say(f"{megabytes():.0f} MB", f"under {MOST_MEGABYTES:.0f} MB", is_kept=megabytes() < MOST_MEGABYTES),
            say(
                "every message once",
                "no more, no less",
                is_kept=delivered == len(taken) == len(ids) == messages // 20 * 20,
            ),
        )
    )


def planning(folder: Path, recipients: int) -> bool:
    """A day of digests for 1,000 recipients: what is due at its minute is put into messages."""
    addresses = ",".join(f"reader{number}@example.org" for number in range(recipients))
    desk = Desk(
        folder,
        f"mail: {{server: 'smtp://127.0.0.1:9', from: a@example.org}}\nchannels: {{desk: 'mailto:{addresses}'}}\n",
        "[{name: Models, keywords: [大模型], when: daily 09:00}, {name: All, keywords: [公告], when: daily 18:00}]",
    )
    desk.publish(0, 5, NOW)
    spent = 0.0
    for minute in range(0, 24 * 60, 10):
        begun = cpu()
        pipeline.sending.owe_what_waited(desk.archive, desk.telling, NOW + timedelta(minutes=minute))
        spent += cpu() - begun
    waiting = desk.archive.outbox.waiting()
    owed = len(desk.archive.dispatch.due("desk", NOW + DAY, 1_000_000))
    print(f"     {owed} digests of {10 * recipients} alerts planned, {len(waiting)} left")
    return say(
        f"planning {recipients} recipients × one day: {spent:.2f} s",
        f"at most {MOST_PLANNING} s",
        is_kept=spent <= MOST_PLANNING and owed == 2 * recipients and not waiting,
    )


def drip(folder: Path) -> bool:
    """How much later a webhook is told when the mail server drips."""
    waits = {}
    for name, kind in (("quick", "smtp"), ("drip", "drip")):
        place = folder / name
        place.mkdir()
        with serving(kind) as (port, _), serving("http") as (hook, taken):
            desk = Desk(
                place,
                f"mail: {{server: 'smtp://127.0.0.1:{port}', from: a@example.org}}\n"
                f"channels: {{desk: 'mailto:a@example.org', hook: 'http://127.0.0.1:{hook}/'}}\n",
            )
            latest, stop, done = [], threading.Event(), threading.Event()

            def serve(desk: Desk = desk, stop: threading.Event = stop, done: threading.Event = done) -> None:
                archive = desk.archive.beside()
                while not stop.is_set():
                    pipeline.send_due(archive, desk.settings, desk.telling, lambda: datetime.now(UTC), stop.is_set)
                    time.sleep(0.2)
                done.set()

            threading.Thread(target=serve, daemon=True).start()
            for number in range(8):
                begun = time.monotonic()
                desk.publish(number, 1, datetime.now(UTC))
                wait_for(lambda number=number, taken=taken: len(taken) > number, 20)
                latest.append(time.monotonic() - begun)
            stop.set()
            waits[name] = max(latest)
    later = waits["drip"] - waits["quick"]
    return say(
        f"a webhook waits at most {waits['drip']:.2f} s beside a mail server that drips, {waits['quick']:.2f} s else",
        f"under {MOST_LATER} s more",
        is_kept=later < MOST_LATER,
    )


def latency(folder: Path) -> bool:
    """From the request for a page to its alert, in the service as it runs, over a webhook."""
    site = Site()
    with serving("smtp") as (smtp, _), serving("http") as (http, taken):
        write_settings(folder, site, smtp, http)
        start(folder, "--once").wait(120)
        process, waits = start(folder), []
        for number in range(1, 25):
            site.number, begun = number, time.monotonic()
            wait_for(lambda number=number: len(taken) >= number)
            waits.append(time.monotonic() - site.asked_at.get(number, begun))
        process.terminate()
        process.wait(30)
    site.close()
    waits = sorted(waits[1:])  # the first one waits for the workers to begin
    worst = waits[round(0.95 * (len(waits) - 1))]
    return say(
        f"from fetch to alert: median {waits[len(waits) // 2]:.2f} s, p95 {worst:.2f} s",
        f"p95 at most {MOST_LATENCY} s",
        is_kept=worst <= MOST_LATENCY,
    )


def flood(folder: Path) -> bool:
    """60 hits at once under a cap of 20."""
    desk = Desk(folder, "limits: {messages_per_hour: 20}\n")
    desk.publish(0, 60, NOW)
    desk.send(lambda: NOW)
    mails = [path.read_bytes() for path in (folder / "alerts" / "new").iterdir()]
    from email import policy
    from email.parser import BytesParser

    texts = [BytesParser(policy=policy.default).parsebytes(mail).get_body(("plain",)) for mail in mails]
    links = [line for text in texts if text for line in text.get_content().splitlines() if line.startswith("https://")]
    return say(
        f"60 hits at once: {len(mails)} mails, {len(set(links))} links",
        "at most 20, all 60",
        is_kept=len(mails) <= 20 and len(links) == len(set(links)) == 60,
    )


def year(folder: Path) -> bool:
    """A year of daily digests in 12 zones over a real archive, which is closed and opened again at bad moments."""
    import random
    from zoneinfo import ZoneInfo

    zones = (
        "Pacific/Honolulu America/Los_Angeles America/New_York America/Sao_Paulo UTC Europe/Berlin Europe/London "
        "Asia/Kathmandu Asia/Shanghai Australia/Lord_Howe Pacific/Auckland Africa/Casablanca"
    ).split()
    channels = ", ".join(f"c{n}: {{url: 'maildir:c{n}', timezone: {zone}}}" for n, zone in enumerate(zones))
    chance = random.Random(7)
    begun, restarts = cpu(), 0
    first = datetime(2026, 1, 1, tzinfo=UTC)
    desk = Desk(folder, f"channels: {{{channels}}}\nlimits: {{messages_per_hour: 1000}}\n", DIGESTS)
    at, number = first, 0
    while at < first + 365 * DAY:
        number += desk.publish(number, 1, at) > 0 if at.hour % 8 == 3 else 0
        if desk.archive.dispatch.has_due(at):
            plan_and_settle(desk, at)
        if chance.random() < 0.02:  # the machine sleeps, or is restarted in the middle of a digest's minute
            at += chance.choice([HOUR / 60, 9 * HOUR, 14 * HOUR, 40 * HOUR])
            desk.archive.close()
            desk.archive = ArchiveWriter(desk.settings.archive, desk.settings.sources)
            pipeline.begin(desk.archive, desk.settings, desk.telling, at)
            restarts += 1
        at += HOUR / 2
    rows = desk.archive._connection.execute(
        "SELECT channel, slot_at, count(*) FROM deliveries WHERE slot_at IS NOT NULL GROUP BY 1, 2"
    ).fetchall()
    days = {}
    for channel, slot, count in rows:
        zone = ZoneInfo(zones[int(channel[1:])])
        local = datetime.fromisoformat(slot).astimezone(zone)
        days.setdefault((channel, local.date(), local.hour >= 12), []).append(count)
    twice = [key for key, counts in days.items() if len(counts) > 1 or counts[0] > 1]
    (told,) = desk.archive._connection.execute(
        "SELECT count(*) FROM (SELECT alert_id FROM delivery_alerts GROUP BY 1 HAVING count(*) > 1)"
    ).fetchone()
    left = desk.archive.outbox.waiting(first + 363 * DAY)
    return say(
        f"a year in {len(zones)} zones, {restarts} sleeps and restarts: {len(rows)} digests, {len(twice)} of one day"
        f" twice, {told} alerts twice, {len(left)} never; {cpu() - begun:.1f} s of processor",
        "none twice, none never",
        is_kept=not twice and not told and not left,
    )


DIGESTS = (
    "[{name: Models, keywords: [大模型], when: daily 08:00}, {name: All, keywords: [公告], when: weekly mon 18:00}]"
)


def plan_and_settle(desk: Desk, at: datetime) -> None:
    """Put what is due into messages and take them for delivered: what a server says is not the point here."""
    pipeline.sending.owe_what_waited(desk.archive, desk.telling, at)
    with desk.archive.transaction():
        desk.archive._connection.execute(
            """UPDATE deliveries SET state = 'delivered', settled_at = due_at, frozen_at = due_at
            WHERE settled_at IS NULL"""
        )
        desk.archive._connection.execute("UPDATE alerts SET state = 'delivered' WHERE state = 'owed'")


def main() -> int:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*MEASURES, []])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--recipients", type=int, default=1_000)
    given = parser.parse_args()
    kept = True
    for name in given.names or MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            more = {"owed": (given.messages,), "planning": (given.recipients,)}.get(name, ())
            kept &= MEASURES[name](Path(folder), *more)
    return 0 if kept else 1


MEASURES: dict[str, Callable[..., bool]] = {
    "owed": owed,
    "planning": planning,
    "drip": drip,
    "latency": latency,
    "flood": flood,
    "year": year,
}

if __name__ == "__main__":
    sys.exit(main())
