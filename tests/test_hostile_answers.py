"""Answers that are meant to hurt: each fails alone, in words, and nothing of it is stored as a text."""

from __future__ import annotations

import gzip

import pytest
from fake_site import page, rss

from policywatch import open_archive
from policywatch.scheduler import run_once

TEXT = "Words of a page that is quite well. " * 10
BOMB = gzip.compress(b"\0" * 20_000_000)
CASES = {
    "a gzip bomb": ({"body": BOMB, "headers": {"Content-Encoding": "gzip"}}, "too large once unpacked"),
    "a body that is cut": (
        {"body": page("Half", TEXT), "headers": {"Content-Length": "90000", "Connection": "close"}},
        "cut off",
    ),
    "endless headers": (
        {"body": "x", "headers": {f"X-{number}": "y" * 1000 for number in range(400)}},
        "connection broke",
    ),
    "a redirect in a circle": ({"body": "", "status": 302, "headers": {"Location": "/a"}}, "too many redirects"),
    "a redirect to a file": ({"body": "", "status": 302, "headers": {"Location": "file:///etc/passwd"}}, "302"),
    "nesting without end": ({"body": "<html><body>" + "<div>" * 50_000 + TEXT}, ""),
    "bytes that mean nothing": ({"body": bytes(range(256)) * 100}, ""),
}


@pytest.mark.parametrize(("answer", "words"), CASES.values(), ids=list(CASES))
def test_a_hostile_page_is_known_by_its_row_and_its_neighbour_is_read(site, settings, clock, answer, words):
    rows = (
        "<li><a href='/a'>公告甲</a><span>2026-11-01</span></li><li><a href='/b'>公告乙</a><span>2026-11-01</span></li>"
    )
    site.put("/list", f"<ul class='list'>{rows}</ul>")
    site.put("/feed", rss([]), "application/rss+xml")
    site.put("/a", **answer)
    site.put("/b", page("公告乙", "公告乙的正文在这里。" * 10))
    ours = settings()
    report = run_once(ours, now=clock)
    assert report.failures == []
    with open_archive(ours.archive) as archive:
        articles = {article.title: article for article in archive}
        kinds = {incident.kind for incident in archive.incidents()}
    assert articles["公告乙"].body_from == "page"
    if words:
        hostile = articles["公告甲"]
        assert (hostile.body, hostile.body_from) == ("", "row") and words in hostile.problem
        assert kinds == {"not readable"}
