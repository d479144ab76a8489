"""When sources are looked at, and which days count: pure functions of an instant, and the settings over them."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from fake_site import rss
from hypothesis import given
from hypothesis import strategies as st

from policywatch.config import load_settings
from policywatch.errors import ConfigError
from policywatch.models import Lately, Rhythm, Source
from policywatch.rhythm import is_workday, next_look, quiet_for, usual_silence
from policywatch.scheduler import run_once

CHINA = ZoneInfo("Asia/Shanghai")
OFFICE = Source(
    "office",
    "listing",
    ("https://office.example/",),
    tier=1,
    timezone="Asia/Shanghai",
    every=Rhythm(timedelta(minutes=5), timedelta(hours=2)),
)
NOTHING = Lately()


def minutes(number):
    return timedelta(minutes=number)


def wait(local, source=OFFICE, lately=NOTHING):
    """Say how long after a time of Shanghai's clock a source is looked at again, in minutes."""
    at = datetime.fromisoformat(local).replace(tzinfo=CHINA).astimezone(UTC)
    return (next_look(at, source, lately) - at) / minutes(1)


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ("2026-11-27T17:30", 5),  # a Friday evening
        ("2026-11-26T18:00", 10),
        ("2026-11-26T10:00", 20),
        ("2026-11-28T10:00", 60),  # a Saturday
        ("2026-11-29T18:00", 30),
        ("2026-11-26T03:00", 120),
        ("2026-10-01T10:00", 60),  # National Day, a Thursday
        ("2026-10-10T10:00", 20),  # a Saturday that is worked
        ("2026-11-27T16:50", 10),  # the evening begins before the next look of the office hours
        ("2026-11-26T07:30", 30),  # so does the morning
        ("2026-11-27T20:58", 5),  # what holds at the look counts as well, so that the end of the evening is seen
    ],
)
def test_a_chinese_office_is_looked_at_by_its_own_hours(local, expected):
    assert wait(local) == expected


def test_every_keeps_its_bounds_and_one_duration_is_fixed():
    slow = Rhythm(timedelta(hours=3), timedelta(days=1))
    assert wait("2026-11-27T18:00", Source("a", "listing", (), tier=1, timezone="Asia/Shanghai", every=slow)) == 180
    quick = Rhythm(minutes(5), minutes(45))
    assert wait("2026-11-26T03:00", Source("a", "listing", (), tier=1, timezone="Asia/Shanghai", every=quick)) == 45
    fixed = Source("a", "feed", (), tier=1, timezone="Asia/Shanghai", every=Rhythm(minutes(15), minutes(15)))
    news = Lately(news_at=datetime(2026, 11, 27, 9, 59, tzinfo=UTC), fresh_for=timedelta(hours=1))
    assert wait("2026-11-27T18:00", fixed, news) == wait("2026-11-26T03:00", fixed) == 15


def test_after_news_a_source_is_looked_at_again_soon():
    at = datetime(2026, 11, 26, 2, tzinfo=UTC)
    assert next_look(at, OFFICE, Lately(news_at=at)) - at == minutes(5)
    assert next_look(at, OFFICE, Lately(news_at=at - minutes(30))) - at == minutes(20)


def test_failures_put_a_source_off_twice_as_long_each_time_and_never_for_ever():
    at = datetime(2026, 11, 26, 2, tzinfo=UTC)
    waits = [(next_look(at, OFFICE, Lately(failures=number)) - at) / minutes(1) for number in (1, 2, 3, 8, 5000)]
    assert waits == [5, 10, 20, 360, 360]
    assert next_look(at, OFFICE, Lately(failures=1, retry_at=at + minutes(90))) - at == minutes(90)


def test_what_the_server_says_of_freshness_is_kept_for_an_hour_at_most():
    assert wait("2026-11-26T10:00", lately=Lately(fresh_for=minutes(40))) == 40
    assert wait("2026-11-26T10:00", lately=Lately(fresh_for=timedelta(days=1))) == 60
    assert wait("2026-11-26T10:00", lately=Lately(fresh_for=minutes(5))) == 20


ZONES = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "UTC"]


@given(
    st.integers(0, 5 * 365 * 24 * 60),
    st.sampled_from(ZONES),
    st.integers(1, 3),
    st.integers(1, 200),
    st.integers(0, 2000),
)
def test_the_next_look_is_between_the_bounds_at_any_instant(at, zone, tier, least, more):
    every = Rhythm(minutes(least), minutes(least + more))
    at = datetime(2025, 1, 1, tzinfo=UTC) + minutes(at)
    due = next_look(at, Source("a", "feed", (), tier=tier, timezone=zone, every=every), Lately(news_at=at))
    assert every.min <= due - at <= every.max and due.tzinfo is UTC


@pytest.mark.parametrize(
    ("day", "zone", "expected"),
    [
        (date(2025, 1, 28), "Asia/Shanghai", False),
        (date(2025, 1, 26), "Asia/Shanghai", True),
        (date(2025, 10, 11), "Asia/Shanghai", True),
        (date(2026, 2, 14), "Asia/Shanghai", True),
        (date(2026, 2, 23), "Asia/Shanghai", False),
        (date(2026, 2, 24), "Asia/Shanghai", True),
        (date(2026, 2, 20), "Europe/Berlin", True),
        (date(2026, 2, 20), "Asia/Taipei", False),
        (date(2028, 1, 27), "Asia/Shanghai", False),  # by the moon
        (date(2028, 10, 3), "Asia/Shanghai", False),
        (date(2028, 10, 9), "Asia/Shanghai", True),
        (date(2027, 12, 27), "Europe/Berlin", False),
        (date(2027, 12, 27), "Asia/Shanghai", True),
    ],
)
def test_workdays_follow_the_announced_calendar_and_beyond_it_the_law(day, zone, expected):
    assert is_workday(day, zone) is expected


def test_a_spring_festival_and_a_weekend_count_for_nothing_in_a_silence():
    before, after = datetime(2026, 2, 13, 10, tzinfo=UTC), datetime(2026, 2, 24, 10, tzinfo=UTC)
    assert quiet_for(before, after, "Asia/Shanghai") == timedelta(days=2)  # the 14th was worked
    assert quiet_for(before, after, "Europe/Berlin") == timedelta(days=7)
    assert quiet_for(after, before, "Asia/Shanghai") == timedelta(0)


def test_the_rows_of_a_list_say_from_when_on_its_silence_is_odd():
    daily = [date(2026, 11, day) for day in range(2, 14) if date(2026, 11, day).weekday() < 5]
    assert usual_silence(daily, "Asia/Shanghai") == timedelta(days=5)
    monthly = [date(2026, month, 6) for month in range(1, 11)]
    assert usual_silence(monthly, "Asia/Shanghai") > timedelta(days=50)
    busy = [datetime(2026, 11, 24, hour, tzinfo=UTC) for hour in range(12)]
    assert usual_silence(busy, "Asia/Shanghai") == timedelta(days=5)
    hourly = [datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=hour) for hour in range(30)]
    assert usual_silence([*hourly, date(2021, 1, 4)], "Europe/Berlin") == timedelta(days=5)
    assert usual_silence(daily[:4], "Asia/Shanghai") is None
    assert usual_silence([date(2026, 11, 24)] * 20, "Asia/Shanghai") is None  # put online all at once


def test_the_rhythm_of_the_settings_comes_before_the_built_in_one(site, settings_file, clock):
    site.put("/feed", rss([]), "application/rss+xml")
    rows = f"    - {{id: slow, kind: feed, url: {site.base}/feed, language: en, every: {{min: 1m, max: 6h}}}}\n"
    rows += f"    - {{id: quick, kind: feed, url: {site.base}/feed, language: en, every: {{min: 1m, max: 6h}}}}\n"
    path = settings_file(sources=rows)
    rhythm = "  rhythm:\n    quick: {tue 7:00-9:00: 3m, else: 2h}\n    feed en: {daily: 4h}\n"
    path.write_text(path.read_text().replace("  use: none\n", "  use: none\n" + rhythm))
    run_once(load_settings(path, environment={}), now=clock)
    with sqlite3.connect(path.parent / "archive.db") as connection:
        due = dict(connection.execute("SELECT id, next_poll_at FROM sources"))
    assert due == {"slow": "2026-11-24T12:00:00Z", "quick": "2026-11-24T08:03:00Z"}


@pytest.mark.parametrize(
    ("rhythm", "words"),
    [
        ("teir-1: {else: 1h}", "did you mean 'tier-1'"),
        ("feed: {fri 17-21: 5m}", "a window is days and hours"),
        ("feed: {fri 21:00-17:00: 5m}", "a window is days and hours"),
        ("feed: {frei: 5m}", "a window is days and hours"),
        ("feed: {fri: often}", "a number and a unit"),
    ],
)
def test_a_mistake_in_a_rhythm_is_named_with_its_place(settings_file, rhythm, words):
    path = settings_file()
    path.write_text(path.read_text().replace("  use: none\n", f"  use: none\n  rhythm: {{{rhythm}}}\n"))
    with pytest.raises(ConfigError, match=words) as caught:
        load_settings(path, environment={})
    assert "policywatch.yaml:4:" in str(caught.value)
