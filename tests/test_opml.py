from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.models import Source
from policywatch.spiders.opml import OpmlFeed, read_opml, write_opml

HEAD = b'<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>x</title></head><body>'
END = b"</body></opml>"


def test_feeds_are_read_with_their_folders():
    found = read_opml(
        HEAD
        + """<outline text="China"><outline text="政策 &amp; Recht" title="政策 &amp; Recht">
        <outline type="rss" text="A" title="Feed A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></outline>
        <outline type="rss" text="B" xmlUrl="https://b.example/feed"/></outline>
        <outline type="atom" text="C" xmlurl="feed://c.example/feed"/>
        <outline type="rss" text="again" xmlUrl="https://a.example/feed"/>
        <outline type="link" text="no feed" url="https://d.example/"/>
        <outline type="rss" text="odd" xmlUrl="javascript:alert(1)"/><outline type="rss" xmlUrl=""/>""".encode()
        + END
    )
    assert found == (
        OpmlFeed("https://a.example/feed", "Feed A", ("China", "政策 & Recht")),
        OpmlFeed("https://b.example/feed", "B", ("China",)),
        OpmlFeed("http://c.example/feed", "C", ()),
    )


def test_what_is_written_is_read_again():
    sources = [
        Source("a", "feed", ("https://a.example/1", "https://a.example/2?x=1&y=2"), {"en": "A <b>"}, "某局"),
        Source("b", "feed", ("https://b.example/",)),
        Source("c", "listing", ("https://c.example/",), publisher="某局"),
    ]
    assert read_opml(write_opml(sources, title="mine")) == (
        OpmlFeed("https://b.example/", "b", ()),
        OpmlFeed("https://a.example/1", "A", ("某局",)),
        OpmlFeed("https://a.example/2?x=1&y=2", "A", ("某局",)),
    )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "no XML"),
        (b"{}", "no XML"),
        (b"<rss></rss>", "no OPML"),
        (b'<!DOCTYPE o [<!ENTITY a "b">]><opml><body><outline text="&a;"/></body></opml>', "entities"),
        (b'<!DOCTYPE o [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body>&a;</body></opml>', "entities"),
    ],
)
def test_what_is_no_opml_is_an_error(content, problem):
    with pytest.raises(ParseError) as caught:
        read_opml(content)
    assert problem in caught.value.problem


def test_folders_without_end_are_cut():
    deep = b'<outline text="f">' * 400 + b'<outline xmlUrl="https://a.example/"/>' + b"</outline>" * 400
    assert read_opml(HEAD + deep + END) == ()


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60), st.text(max_size=30))
def test_whatever_comes_is_a_list_or_an_error_of_ours(noise, text):
    for content in (
        noise,
        HEAD + noise + END,
        HEAD + f"<outline text='{text}' xmlUrl='{text}'/>".encode("utf-8", "replace") + END,
    ):
        try:
            feeds = read_opml(content)
        except ParseError:
            continue
        assert all(feed.url.startswith(("http://", "https://")) for feed in feeds)
