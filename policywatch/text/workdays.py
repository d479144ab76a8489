"""Which days are workdays: weekends, the holidays of mainland China and its make-up workdays, a little of elsewhere.

The State Council announces each year's arrangement in the November before it: which days are off, and which Saturdays
and Sundays are worked instead. `KNOWN_YEARS` are those whose arrangement stands below. In other years mainland China
has weekends, the days of the law that have a fixed date, and the week of Spring Festival, whose date is the moon's;
nothing is known of make-up workdays then.
"""

from __future__ import annotations

from datetime import date, timedelta

_MAINLAND = frozenset({"Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin", "PRC"})
_OTHER_CHINESE = frozenset({"Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei"})


def _days(year: int, *spans: str) -> frozenset[date]:
    """Read `02-15..02-23` or `01-04` into the days of a year."""
    days: set[date] = set()
    for span in spans:
        first, _, last = span.partition("..")
        day, end = (date.fromisoformat(f"{year}-{text}") for text in (first, last or first))
        while day <= end:
            days.add(day)
            day += timedelta(days=1)
    return frozenset(days)


# 国办发明电〔2024〕12号 and 国办发明电〔2025〕7号; compared with chinesecalendar 1.11 and holidays 0.109.
_OFF = {
    2025: _days(2025, "01-01", "01-28..02-04", "04-04..04-06", "05-01..05-05", "05-31..06-02", "10-01..10-08"),
    2026: _days(
        2026, "01-01..01-03", "02-15..02-23", "04-04..04-06", "05-01..05-05", "06-19..06-21", "09-25..09-27",
        "10-01..10-07",
    ),
}  # fmt: skip
_WORKED = {
    2025: _days(2025, "01-26", "02-08", "04-27", "09-28", "10-11"),
    2026: _days(2026, "01-04", "02-14", "02-28", "05-09", "09-20", "10-10"),
}
KNOWN_YEARS = tuple(_OFF)
"""Years whose holidays and make-up workdays in mainland China are known as they were announced."""

_NEW_MOON_YEARS = frozenset(
    date.fromisoformat(day)
    for day in (
        "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23",
        "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04", "2039-01-24",
        "2040-02-12",
    )
)  # fmt: skip
_FIXED = frozenset({(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)})
"""Days off with a fixed date (全国年节及纪念日放假办法, as of 2025): New Year, Labour Day, National Day."""


def is_workday(day: date, zone: str) -> bool:
    """Say whether offices work on a day, where the clock is that of `zone` (IANA).

    Elsewhere than in mainland China: no weekend, for Hong Kong, Macau and Taiwan not the week of Spring Festival, and
    for everybody else not the days from Christmas Eve to New Year, when press and institutes hardly write.
    """
    if zone in _MAINLAND:
        if day in _WORKED.get(day.year, ()):
            return True
        if day.year in _OFF:
            return day.weekday() < 5 and day not in _OFF[day.year]
        return day.weekday() < 5 and (day.month, day.day) not in _FIXED and not _is_spring_festival(day)
    if zone in _OTHER_CHINESE:
        return day.weekday() < 5 and (day.month, day.day) != (1, 1) and not _is_spring_festival(day)
    is_turn_of_year = (day.month == 12 and day.day >= 24) or (day.month, day.day) == (1, 1)
    return day.weekday() < 5 and not is_turn_of_year


def workdays_after(day: date, count: int, zone: str) -> date | None:
    """Give the `count`-th workday after a day; None where it would lie in a year whose holidays are not known."""
    for _ in range(count):
        day += timedelta(days=1)
        while day.year in _OFF and not is_workday(day, zone):
            day += timedelta(days=1)
        if day.year not in _OFF:
            return None
    return day


def _is_spring_festival(day: date) -> bool:
    """Say whether a day lies between New Year's Eve and the seventh day of the year of the moon."""
    return any(day - timedelta(days=after) in _NEW_MOON_YEARS for after in range(-1, 7))
