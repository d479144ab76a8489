"""When messages are told: the reader's wall clock across summer time, sleep and restarts."""

from __future__ import annotations

import heapq
import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from policywatch.alerts import due_at, due_for, due_late, plan_now, plan_waited
from policywatch.models import Channel, Quiet, Waiting, Watch, When

HOUR = timedelta(hours=1)
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
NIGHT = Quiet(time(22), time(7))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}:00+00:00")


def clock(text: str) -> time:
    return time.fromisoformat(text)


@pytest.mark.parametrize(
    ("zone", "at", "now", "due"),
    [
        # Berlin, 29 March 2026: 02:00 becomes 03:00.
        ("Europe/Berlin", "08:00", "2026-03-28T12:00", "2026-03-29T06:00"),
        ("Europe/Berlin", "02:30", "2026-03-28T12:00", "2026-03-29T01:00"),
        ("Europe/Berlin", "01:59", "2026-03-28T12:00", "2026-03-29T00:59"),
        ("Europe/Berlin", "03:00", "2026-03-28T12:00", "2026-03-29T01:00"),
        ("Europe/Berlin", "02:30", "2026-03-29T01:00", "2026-03-30T00:30"),
        # Berlin, 25 October 2026: 03:00 becomes 02:00.
        ("Europe/Berlin", "08:00", "2026-10-24T12:00", "2026-10-25T07:00"),
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", "2026-10-25T00:30"),
        ("Europe/Berlin", "02:30", "2026-10-25T00:30", "2026-10-26T01:30"),
        ("Europe/Berlin", "03:00", "2026-10-24T12:00", "2026-10-25T02:00"),
        # New York, 8 March and 1 November 2026.
        ("America/New_York", "02:30", "2026-03-07T12:00", "2026-03-08T07:00"),
        ("America/New_York", "01:30", "2026-10-31T12:00", "2026-11-01T05:30"),
        # Lord Howe, where the clock goes by half an hour: 4 October and 5 April 2026.
        ("Australia/Lord_Howe", "02:15", "2026-10-03T12:00", "2026-10-03T15:30"),
        ("Australia/Lord_Howe", "01:45", "2026-04-04T12:00", "2026-04-04T14:45"),
        # Santiago, where midnight itself is missing: 6 September 2026.
        ("America/Santiago", "00:00", "2026-09-05T12:00", "2026-09-06T04:00"),
        # Shanghai knows no summer time.
        ("Asia/Shanghai", "08:00", "2026-03-28T12:00", "2026-03-29T00:00"),
    ],
)
def test_a_daily_digest_is_at_the_minute_of_the_wall_clock(zone, at, now, due):
    assert due_at(When("daily", clock(at)), None, zone, utc(now)) == utc(due)


@pytest.mark.parametrize(
    ("zone", "quiet", "now", "due"),
    [
        ("Europe/Berlin", "22:00-07:00", "2026-03-28T23:00", "2026-03-29T05:00"),
        ("Europe/Berlin", "22:00-07:00", "2026-10-24T23:00", "2026-10-25T06:00"),
        ("Europe/Berlin", "22:00-02:30", "2026-03-28T23:00", "2026-03-29T01:00"),
        ("Europe/Berlin", "22:00-02:30", "2026-10-25T00:15", "2026-10-25T00:30"),
        ("Europe/Berlin", "12:00-13:00", "2026-11-24T11:30", "2026-11-24T12:00"),
        ("Europe/Berlin", "22:00-07:00", "2026-11-24T06:00", "2026-11-24T06:00"),
    ],
)
def test_quiet_hours_end_on_the_wall_clock(zone, quiet, now, due):
    start, _, end = quiet.partition("-")
    assert due_at(When(), Quiet(clock(start), clock(end)), zone, utc(now)) == utc(due)


def test_what_arises_at_the_very_minute_of_a_digest_is_for_the_next_one():
    assert due_at(When("daily", time(8)), None, "UTC", NOW) == NOW + 24 * HOUR


def test_a_week_is_one_of_the_calendar():
    monday = When("weekly", time(8), 0)
    assert due_at(monday, None, "Europe/Berlin", utc("2026-03-24T12:00")) == utc("2026-03-30T06:00")
    assert due_at(monday, None, "Europe/Berlin", utc("2026-10-20T12:00")) == utc("2026-10-26T07:00")


def test_an_urgent_watch_waits_for_no_quiet_hours_and_each_reader_has_a_clock():
    at = utc("2026-11-24T22:30")
    berlin, shanghai = (
        Channel("c", "mailto", ("a@b.c",), timezone=zone) for zone in ("Europe/Berlin", "Asia/Shanghai")
    )
    assert due_for(Watch("w", ("a",), quiet=NIGHT, urgent=True), berlin, at) == at
    assert due_for(Watch("w", ("a",), quiet=NIGHT), berlin, at) == utc("2026-11-25T06:00")
    assert due_for(Watch("w", ("a",), quiet=NIGHT), shanghai, at) == utc("2026-11-24T23:00")


@pytest.mark.parametrize(
    ("when", "late", "told"),
    [
        (When("daily", time(8)), 1, 1),
        (When("daily", time(8)), 12, 12),
        (When("daily", time(8)), 13, 24),  # joins the next one
        (When("daily", time(8)), 24, 24),
        (When("daily", time(8)), 37, 37),  # the next one was missed as well
        (When("weekly", time(8), 1), 5, 5),
        (When("weekly", time(8), 1), 13, 24),  # not a week later
        (When("weekly", time(8), 1), 100, 100),
    ],
)
def test_a_digest_that_sleep_held_up_goes_out_late_or_with_the_next_one(when, late, told):
    assert due_late(when, None, "UTC", NOW, NOW + late * HOUR) == NOW + told * HOUR


WATCHES = {
    "now": Watch("now", ("a",)),
    "urgent": Watch("urgent", ("a",), urgent=True),
    "daily": Watch("daily", ("a",), when=When("daily", time(8))),
    "other": Watch("other", ("a",), when=When("daily", time(8))),
}
CHANNELS = {"desk": Channel("desk", "mailto", ("a@b.c",))}


def waiting(*watches: str, slot: datetime = NOW, kind: str = "news") -> list[Waiting]:
    return [
        Waiting(f"{number:016x}", watch, "desk", "a@b.c", kind, slot - HOUR, slot)
        for number, watch in enumerate(watches)
    ]


def planned(alerts, *, sent=(), now=NOW):
    return plan_waited(alerts, WATCHES, CHANNELS, set(sent), instance="x", now=now)


def test_a_digest_is_one_message_and_what_quiet_hours_held_another():
    (digest, held), later = planned(waiting("daily", "other", "now", "now"))
    assert (digest.kind, len(digest.alert_ids), digest.slot_at) == ("digest", 2, NOW)
    assert (held.kind, len(held.alert_ids), held.slot_at) == ("digest", 2, None)
    assert later == []


def test_a_digest_of_one_is_a_digest_and_a_reminder_is_none():
    (digest,), _ = planned(waiting("daily"))
    (reminder,), _ = planned(waiting("daily", kind="reminder"))
    assert (digest.kind, reminder.kind, reminder.slot_at) == ("digest", "alert", None)


def test_what_comes_after_its_digest_went_out_is_told_by_the_next():
    assert planned(waiting("daily"), sent=[("desk", "a@b.c", NOW)]) == ([], [(f"{0:016x}", NOW + 24 * HOUR)])


def test_what_waited_for_a_watch_that_is_gone_is_told():
    (told,), later = planned(waiting("renamed"))
    assert (told.kind, later) == ("alert", [])


def test_only_an_urgent_watch_does_not_wait_for_the_cap():
    calm, urgent = plan_now(waiting("now", "urgent"), instance="x", now=NOW, urgent={"urgent"})
    assert (calm.is_urgent, urgent.is_urgent) == (False, True)


ZONES = (
    "Pacific/Honolulu",
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kathmandu",
    "Asia/Shanghai",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Africa/Casablanca",
)
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


def awake(chance: random.Random) -> list[tuple[datetime, datetime]]:
    """When the machine runs in a year: it sleeps now and then, for minutes or for days, and at bad moments."""
    spans, at = [], FIRST
    for place in sorted(chance.sample(range(365 * 24 * 60), 150)):
        down = FIRST + timedelta(minutes=place)
        if down > at:
            spans.append((at, down))
            at = down + chance.choice([timedelta(seconds=30), HOUR, 9 * HOUR, 14 * HOUR, 60 * HOUR])
    return [*spans, (at, LAST)] if at < LAST else spans


def live_a_year(watch: Watch, zone: str, chance: random.Random):
    """Give what a reader is told in a year, as (when, slot, alerts), and all alerts that were raised."""
    channels = {"desk": Channel("desk", "mailto", ("a@b.c",), timezone=zone)}
    spans, told, raised = awake(chance), [], {}
    sent: set[tuple[str, str, datetime]] = set()
    due: list[tuple[datetime, str]] = []
    news = sorted(FIRST + timedelta(minutes=place) for place in chance.sample(range(365 * 24 * 60), 700))
    slots: dict[str, datetime] = {}
    for begin, end in spans:
        arriving = iter([at for at in news if begin <= at < end])
        coming, now = next(arriving, None), begin
        while True:
            ripe = []
            while due and due[0][0] <= now:
                ripe.append(heapq.heappop(due)[1])
            alerts = [Waiting(id, watch.name, "desk", "a@b.c", "news", raised[id], slots[id]) for id in ripe]
            out, later = plan_waited(alerts, {watch.name: watch}, channels, sent, instance="x", now=now)
            for one in out:
                told.append((now, one.slot_at, one.alert_ids))
                sent |= {("desk", "a@b.c", one.slot_at)} if one.slot_at else set()
            for id, at in later:
                heapq.heappush(due, (at, id))
            now = min(filter(None, (coming, due[0][0] if due else None)), default=end)
            if now >= end:
                break
            if now == coming:
                id = f"{len(raised):016x}"
                raised[id], slots[id] = now, due_for(watch, channels["desk"], now)
                heapq.heappush(due, (slots[id], id))
                coming = next(arriving, None)
    return told, raised, spans, {id for _, id in due}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "watch",
    [
        Watch("daily", ("a",), when=When("daily", time(8))),
        Watch("in the gap", ("a",), when=When("daily", time(2, 30))),
        Watch("weekly", ("a",), when=When("weekly", time(8), 0)),
        Watch("quiet", ("a",), quiet=NIGHT),
    ],
    ids=lambda watch: watch.name,
)
def test_in_a_year_of_sleeps_every_digest_is_told_once_on_its_day(watch, zone):
    told, raised, spans, waiting_still = live_a_year(watch, zone, random.Random(f"{watch.name} {zone}"))
    ids = [id for _, _, alerts in told for id in alerts]
    assert len(ids) == len(set(ids)) and {*ids, *waiting_still} == set(raised)
    if watch.quiet:
        for at, _, _ in told:
            shown = at.astimezone(ZoneInfo(zone)).time()
            assert time(7) <= shown < time(22)
        return
    days = [local(slot, zone) for _, slot, _ in told]
    assert len(days) == len(set(days)) > 25
    for at, slot, _ in told:
        day = local(slot, zone)
        wall = datetime.combine(day, watch.when.at)
        shown = slot.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        assert shown == wall or (
            shown - wall < HOUR
            and (slot - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).utcoffset()
            != slot.astimezone(ZoneInfo(zone)).utcoffset()
        )
        if watch.when.mode == "weekly":
            assert day.weekday() == 0
        is_up = any(begin <= slot < end for begin, end in spans)
        assert at == slot or not is_up
        assert at - slot <= 12 * HOUR or not is_up


def local(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()
