from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given, settings, strategies

from policywatch.text import parse_date
from policywatch.text.dates import find_date

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026年11月23日", "2026-11-23"),
        ("2026年09月18日 17:00", "2026-09-18T17:00:00+08:00"),
        ("２０２６年９月１８日", "2026-09-18"),
        ("2026-09-18", "2026-09-18"),
        ("2026/11/23 8:00:00", "2026-11-23T08:00:00+08:00"),
        ("2020/1/10 14:33:00", "2020-01-10T14:33:00+08:00"),
        ("2026.09.11", "2026-09-11"),
        ("2026-06-13 14∶06", "2026-06-13T14:06:00+08:00"),
        ("2026- 08- 07", "2026-08-07"),
        ("2026-08-01  10:08:56", "2026-08-01T10:08:56+08:00"),
        ("2026-09-14-20:26:00", "2026-09-14T20:26:00+08:00"),
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05+00:00"),
        ("2026-01-02T24:00:00Z", "2026-01-02T23:59:00+00:00"),
        ("2026-01-02T23:59:60Z", "2026-01-02T23:59:59+00:00"),
        ("2026-01-02T03:04:05.123+01:00", "2026-01-02T03:04:05+01:00"),
        ("2026-11-23 08:00:00 2026-11-24 09:00:00", "2026-11-23T08:00:00+08:00"),
        ("来源：新华社 发布时间：2026-11-23 08:15", "2026-11-23T08:15:00+08:00"),
        ("2026年11月23日 下午3:05", "2026-11-23T15:05:00+08:00"),
        ("2026年11月23日（星期一）15时05分", "2026-11-23T15:05:00+08:00"),
        ("20260918", "2026-09-18"),
        ("publishdate:2026/02/03 17:07:29", "2026-02-03T17:07:29+08:00"),
        ("2026-11-23 08:00:002026-11-24 09:00:00", "2026-11-23T08:00:00+08:00"),
        ("2026年9月18日 星期五 17:05", "2026-09-18T17:05:00+08:00"),
        ("２０２６－０９－１８　１７：０５", "2026-09-18T17:05:00+08:00"),
        ("2026\n年\n1\n月\n20\n日", "2026-01-20"),
        ("\u200b2026年9月18日", "2026-09-18"),
        ("二〇二六年九月十八日", "2026-09-18"),
        ("二○二五年十二月三十一日", "2025-12-31"),
        ("中華民國115年9月18日", "2026-09-18"),
        ("[18/09/2026 08:30]", "2026-09-18T08:30:00+08:00"),
        ("Sat, 3 Oct 2026 12:53:46", "2026-10-03T12:53:46+08:00"),
        ("1795392000", "2026-11-23T08:00:00+08:00"),
        ("1795392000000", "2026-11-23T08:00:00+08:00"),
        ("/Date(1795392000000)/", "2026-11-23T08:00:00+08:00"),
        ("2026–09—18", "2026-09-18"),
    ],
)
def test_forms_of_chinese_pages(text, expected):
    assert parse_date(text, language="zh-Hans").isoformat() == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("23.11.2026 08:00", "de", "2026-11-23T08:00:00+00:00"),
        ("07.02.2025", None, "2025-02-07"),
        ("06.01.2026", "de", "2026-01-06"),
        ("Mo, 23. November 2026, 17:00 Uhr", "de", "2026-11-23T17:00:00+00:00"),
        ("3. März 2026", "de", "2026-03-03"),
        ("September 18, 2026 5:00 pm", "en", "2026-09-18T17:00:00+00:00"),
        ("18 Sept. 2026", "en", "2026-09-18"),
        ("20.11.26, 14:05 Uhr", "de", "2026-11-20T14:05:00+00:00"),
        ("11/20/26", "en", "2026-11-20"),
        (" 4/5/26 | News", "en", "2026-04-05"),
        ("14:05 Uhr, 20.11.2026", "de", "2026-11-20T14:05:00+00:00"),
        ("20. November 2026 – 14.05 Uhr", "de", "2026-11-20T14:05:00+00:00"),
        ("20. 11. 2026", "de", "2026-11-20"),
        ("20.Nov.2026", "de", "2026-11-20"),
        ("20th of November 2026", "en", "2026-11-20"),
        ("18.11.2026 and not NOV 20TH, 2026", "en", "2026-11-18"),
        ("UPDATED NOV 20TH, 2026", "en", "2026-11-20"),
        ("of 2019, on 20 November 2026 at 14:05 GMT", "en", "2026-11-20T14:05:00+00:00"),
        ("5 min readNov 20, 2026", "en", "2026-11-20"),
        ("Anna Vogt20.11.20263 Minuten Lesezeit", "de", "2026-11-20"),
        ("20.11.202612 Min.", "de", "2026-11-20"),
        ("Jane DoeNovember 20, 2026By the desk", "en", "2026-11-20"),
        ("2:05 PM · Nov 20, 2026", "en", "2026-11-20T14:05:00+00:00"),
        ("Published 5:30 AM EST, Fri November 20, 2026", "en", "2026-11-20T05:30:00-05:00"),
        ("Nov. 20, 2026, 2:05 p.m. ET", "en", "2026-11-20T14:05:00-05:00"),
        ("The 10:30 train of 20 November 2026", "en", "2026-11-20"),
        ("發布日期：115-11-20", "zh-Hant", "2026-11-20"),
        ("202611/2016:42:10", "en", "2026-11-20T16:42:10+00:00"),
        ("Wed, 18 Nov 2026 22:10:00 GMT", "en", "2026-11-18T22:10:00+00:00"),
        ("Wed, 18 Nov 2026 22:10:00 +0800", "en", "2026-11-18T22:10:00+08:00"),
        ("Wed, 18 Nov 2026 22:10:00 EST", "en", "2026-11-18T22:10:00-05:00"),
        ("03/04/2026", "en", "2026-03-04"),
        ("03/04/2026", "de", "2026-04-03"),
        ("18/09/2026", "en", "2026-09-18"),
        ("03/04/2026", "en-GB", "2026-04-03"),
    ],
)
def test_forms_of_english_and_german_pages(text, language, expected):
    assert parse_date(text, language=language).isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date",
        "Mon, 01 Jan 0001 00:00:00 +0000",
        "2026-13-45",
        "2026-02-30",
        "1.2.3",
        "version 3.11.26",
        "第12345678号",
        "12026-11-23",
        "120.11.2026",
        "2026年度第11号",
        "0001-01-01T00:00:00Z",
        "二〇二六年十三月一日",
        "国办发〔1996〕2号",
        "2026-09",
        "版本 3.11.2",
    ],
)
def test_what_is_no_date_is_none(text):
    assert parse_date(text, language="zh-Hans") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3小时前", "2026-11-24T13:00:00+08:00"),
        ("vor 2 Stunden", "2026-11-24T14:00:00+08:00"),
        ("20 minutes ago", "2026-11-24T15:40:00+08:00"),
        ("2天前", "2026-11-22"),
        ("昨天 09:30", "2026-11-23T09:30:00+08:00"),
        ("9-27 22:20", "2026-09-27T22:20:00+08:00"),
        ("12-28", "2025-12-28"),
        ("刚刚", "2026-11-24T16:00:00+08:00"),
        ("半小时前", "2026-11-24T15:30:00+08:00"),
        ("an hour ago", "2026-11-24T15:00:00+08:00"),
        ("vor 3 Std.", "2026-11-24T13:00:00+08:00"),
        ("请于11月3日前报送", "2026-11-03"),
        ("Nov 24", "2026-11-24"),
        ("Dec. 24th", "2025-12-24"),
        ("Dienstag, 24. November, 08:15 Uhr", "2026-11-24T08:15:00+08:00"),
        ("[24.11.]", "2026-11-24"),
        ("三天前", "2026-11-21"),
        ("两小时前", "2026-11-24T14:00:00+08:00"),
        ("5h ago", "2026-11-24T11:00:00+08:00"),
    ],
)
def test_words_and_days_without_a_year_need_the_clock(text, expected):
    assert parse_date(text, timezone="Asia/Shanghai", now=NOW).isoformat() == expected


@pytest.mark.parametrize(
    "text", ["until Nov 24", "In May 5 students came", "三天前，样例局公布办法", "bis 24. November", "Kapitel 2.11."]
)
def test_days_with_names_of_months_and_no_year_stand_alone(text):
    assert parse_date(text, now=NOW) is None
    assert parse_date(text, timezone="Asia/Shanghai") is None


def test_the_zone_of_the_source_is_assumed_and_said_to_be():
    found = find_date("2026-11-23 08:00", timezone="Europe/Berlin")
    assert found.zone_assumed and found.value.isoformat() == "2026-11-23T08:00:00+01:00"
    assert not find_date("2026-11-23T08:00Z", timezone="Europe/Berlin").zone_assumed


@settings(max_examples=200, deadline=None)
@given(strategies.integers(min_value=631200000 // 60, max_value=4070908800 // 60 - 1))
def test_every_minute_reads_as_it_was_written(minutes):
    at = datetime.fromtimestamp(minutes * 60, UTC)
    for form in (
        "%Y-%m-%d %H:%M",
        "%Y年%m月%d日 %H:%M",
        "%d.%m.%Y %H:%M",
        "%a, %d %b %Y %H:%M:00 GMT",
        "%B %d, %Y %I:%M %p",
    ):
        assert parse_date(at.strftime(form), timezone="UTC") == at


@settings(max_examples=200, deadline=None)
@given(
    strategies.integers(min_value=946771200, max_value=4102358400),
    strategies.integers(min_value=-9, max_value=9),
)
def test_a_stamp_as_mails_have_it_reads_as_it_was_written(seconds, hours):
    at = datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours)))
    written = format_datetime(at)
    assert parse_date(written) == parse_date(f"{written} ") == at
    assert parse_date(written).utcoffset() == at.utcoffset()


@settings(max_examples=300, deadline=None)
@given(strategies.text(alphabet="0123456789年月日-/.: TZ+GMTago前Uhrvor", max_size=60))
def test_no_text_raises(text):
    value = parse_date(text, language="zh-Hans", now=NOW)
    assert value is None or isinstance(value, date)
