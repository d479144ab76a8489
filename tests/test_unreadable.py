"""Pages that cannot be read are an incident of their source when they are many of a poll, and over with a good one."""

from __future__ import annotations

import pytest
from newsdesk import HOUR, newsdesk

from policywatch import pipeline
from policywatch.models import FetchedPage, Item

TEXT = "内容充分。" * 20


@pytest.fixture
def read(tmp_path):
    """Poll rows and read their pages one by one, `+` well and `-` not; say whether the incident is open after each."""
    with newsdesk(tmp_path) as desk:
        desk.poll()  # the baseline is empty

        def read(marks):
            at = desk.now + HOUR
            desk.poll(*(Item(f"https://office.example/{at:%H}{n}", f"公告{n}") for n in range(len(marks))), at=at)
            due = [due for due in desk.archive.queues.pages.due("office.example", at, 99) if due.first_seen_at == at]
            opened = ""
            for page, mark in zip(due, marks, strict=True):
                content = f"<h1>{page.title}</h1><p>{TEXT}</p>".encode() if mark == "+" else None
                fetched = FetchedPage(page, at, content, problem="" if content else "the server answered 404")
                pipeline.record(desk.archive, [pipeline.read(fetched, desk.watches)], desk.telling, at)
                is_open = any(incident.kind == "not readable" for incident in desk.archive.incidents())
                opened += "!" if is_open else "."
            return opened

        yield read


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ("-", "!"),
        ("-++++", "....."),
        ("-+++", "!!!!"),
        ("--++++++++", ".........."),
        ("--+-++++++", "...!!!!!!!"),
        ("---+++++++++++++", "..!............."),
    ],
)
def test_more_than_a_fifth_of_a_poll_is_an_incident(read, marks, expected):
    assert read(marks) == expected


def test_it_is_over_with_a_good_page_and_not_with_another_bad_one(read):
    assert [read("--++"), read("-"), read("+")] == ["!!!!", "!", "."]
