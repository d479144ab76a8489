from __future__ import annotations

import gzip
import tracemalloc
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders import read_answer
from policywatch.spiders.sitemap import MAX_FOLLOWED

URL = "https://example.org/sitemap.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
PLAIN = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def read(content: str | bytes, **rules: str):
    source = Source("site", "sitemap", (URL,), timezone="Europe/Berlin", list=rules)
    return read_answer(content if isinstance(content, bytes) else content.encode(), URL, source)


def urlset(*entries: str) -> str:
    return f"{HEAD}<urlset {PLAIN} {NEWS}>{''.join(f'<url>{entry}</url>' for entry in entries)}</urlset>"


def test_pages_come_newest_first():
    answer = read(
        urlset(
            "<loc>https://example.org/a</loc><lastmod>2026-09-01</lastmod>",
            "<loc> https://example.org/b\n</loc><lastmod>2026-09-18T10:00:00+08:00</lastmod>",
            "<loc>https://example.org/c</loc>",
        )
    )
    assert [(item.url[-1], item.published) for item in answer.items] == [
        ("b", datetime(2026, 9, 18, 2, tzinfo=UTC)),
        ("a", date(2026, 9, 1)),
        ("c", None),
    ]


def test_a_sitemap_of_news_has_titles_and_days():
    (item,) = read(
        urlset(
            "<loc>https://example.org/ki</loc><lastmod>2026-09-19</lastmod><news:news><news:publication>"
            "<news:name>Beispiel</news:name></news:publication><news:publication_date>2026-09-18T08:30:00+02:00"
            "</news:publication_date><news:title>Neue Regeln f&#252;r KI &amp;amp; Daten</news:title></news:news>"
        )
    ).items
    assert item.title == "Neue Regeln für KI & Daten"
    assert (item.published, item.updated) == (datetime(2026, 9, 18, 6, 30, tzinfo=UTC), date(2026, 9, 19))


def test_an_index_leads_to_the_sitemaps_that_changed_last():
    entries = [(f"old-{n}.xml", f"<lastmod>2025-01-0{n}</lastmod>") for n in range(1, 6)]
    entries += [("new.xml.gz", "<lastmod>2026-09-18</lastmod>")]
    body = "".join(f"<sitemap><loc>https://example.org/{name}</loc>{day}</sitemap>" for name, day in entries)
    asks = read(f"{HEAD}<sitemapindex {PLAIN}>{body}</sitemapindex>").asks
    assert [ask.url.rpartition("/")[2] for ask in asks] == ["new.xml.gz", "old-5.xml", "old-4.xml"]
    assert len(asks) == MAX_FOLLOWED


def test_without_days_an_index_leads_to_news_first():
    names = ["pages.xml", "tags.xml", "videos.xml", "news.xml"]
    body = "".join(f"<sitemap><loc>/{name}</loc></sitemap>" for name in names)
    asks = read(f"<sitemapindex>{body}</sitemapindex>").asks
    assert [ask.url for ask in asks][:2] == ["https://example.org/news.xml", "https://example.org/pages.xml"]


def test_an_index_that_names_itself_ends():
    with pytest.raises(ParseError):
        read(f"<sitemapindex><sitemap><loc>{URL}</loc></sitemap></sitemapindex>")


def test_a_gzipped_sitemap_is_unpacked():
    assert len(read(gzip.compress(urlset("<loc>https://example.org/a</loc>").encode())).items) == 1


def test_a_bomb_is_not_unpacked_whole():
    bomb = gzip.compress(b"<urlset><url><loc>https://example.org/a</loc></url>" + b" " * 120_000_000)
    tracemalloc.start()
    try:
        assert len(read(bomb).items) == 1
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


def test_of_very_many_pages_the_newest_are_taken_and_that_is_said():
    old = [f"<loc>https://example.org/{n}</loc><lastmod>2020-01-01</lastmod>" for n in range(3000)]
    answer = read(urlset(*old, "<loc>https://example.org/new</loc><lastmod>2026-09-18</lastmod>"))
    assert (answer.items[0].url, len(answer.items), answer.truncated) == ("https://example.org/new", 2000, True)
    assert not read(urlset(*old[:2000])).truncated


def test_only_some_addresses_may_count():
    page = urlset("<loc>https://example.org/news/a</loc>", "<loc>https://example.org/shop/b</loc>")
    assert [item.url for item in read(page, only="*/news/*").items] == ["https://example.org/news/a"]
    with pytest.raises(ParseError, match="meets"):
        read(page, only="*/none/*")


def test_entities_are_not_resolved():
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    page = (
        f'<?xml version="1.0"?><!DOCTYPE u [<!ENTITY l0 "x">{lol}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        "<urlset><url><loc>https://example.org/a</loc><news><title>&l8;&f;ok</title></news></url></urlset>"
    )
    (item,) = read(page).items
    assert len(item.title) < 10


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<urlset></<:",
        "<urlset><:/></urlset>",
        "<html><body>404</body></html>",
        "{}",
        "<urlset></urlset>",
        "<rss><channel/></rss>",
        b"\x1f\x8bbroken",
    ],
)
def test_what_is_no_sitemap_is_an_error(page):
    with pytest.raises(ParseError) as caught:
        read(page)
    assert caught.value.label == "no rows"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=80), st.text(alphabet="<>&;/ urlsetoch.:#\x00-1", max_size=60))
def test_whatever_comes_is_a_list_or_an_error_of_ours(noise, text):
    for page in (noise, urlset(f"<loc>{text}</loc>").encode(), b"\x1f\x8b\x08" + noise):
        try:
            answer = read(page)
        except ParseError:
            continue
        assert all(item.url.startswith(("http://", "https://")) for item in answer.items)
