from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.errors import ParseError
from policywatch.spiders import parse_feed
from policywatch.spiders.feed import parse_feed_page

URL = "https://example.org/feed.xml"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LINK = "<link>https://example.org/a</link>"


def rss(*items: str, head: str = "", encoding: str = "utf-8") -> bytes:
    entries = "".join(f"<item>{item}</item>" for item in items)
    text = f'{head}<rss version="2.0"><channel><title>News</title><link>https://example.org/</link>{entries}</channel></rss>'
    return text.encode(encoding)


def read(content: bytes, **more):
    return parse_feed(content, URL, now=NOW, **more)


def title(markup: str) -> str:
    return read(rss(f"<title>{markup}</title>{LINK}"))[0].title


def test_an_item_has_link_title_date_and_text():
    (item,) = read(
        rss(
            "<title>Rules for models</title><link>https://example.org/a?utm_source=rss</link>"
            "<pubDate>Mon, 23 Nov 2026 07:00:00 +0800</pubDate><description>&lt;p&gt;One.&lt;/p&gt;Two.</description>"
        )
    )
    assert item.url == "https://example.org/a?utm_source=rss"
    assert item.title == "Rules for models"
    assert item.published == datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert item.text == "One.\nTwo."


def test_atom_says_when_an_entry_changed():
    (item,) = read(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry>'
        b'<title type="html">A &lt;b&gt;b&lt;/b&gt;</title>'
        b'<link rel="alternate" href="/a"/><link rel="edit" href="/edit"/><published>2026-11-01T08:00:00Z</published>'
        b"<updated>2026-11-02T08:00:00Z</updated><summary>Lead</summary>"
        b"<content type='html'>&lt;p&gt;All of it&lt;/p&gt;</content>"
        b"</entry></feed>"
    )
    assert (item.url, item.title, item.text) == ("https://example.org/a", "A b", "All of it")
    assert item.published == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert item.updated == datetime(2026, 11, 2, 8, tzinfo=UTC)


def test_an_entry_that_only_says_when_it_changed_was_published_then():
    (item,) = read(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="https://example.org/a"/>'
        b"<updated>2026-11-02T08:00:00Z</updated></entry></feed>"
    )
    assert (item.published, item.updated) == (datetime(2026, 11, 2, 8, tzinfo=UTC), None)


def test_json_feed_is_read():
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "News",
        "home_page_url": "https://example.org/",
        "items": [
            {"id": "1", "url": "https://example.org/a", "title": "A &amp; B", "content_html": "<p>Body</p>",
             "date_published": "2026-11-01T08:00:00+08:00"},
            {"id": "https://example.org/b", "content_text": "1 < 2", "date_modified": "2026-11-02T08:00:00Z"},
            {"id": "no address"},
        ],
    }  # fmt: skip
    first, second = read(json.dumps(feed).encode())
    assert (first.title, first.text, first.published) == ("A & B", "Body", datetime(2026, 11, 1, tzinfo=UTC))
    assert (second.url, second.text) == ("https://example.org/b", "1 < 2")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"<!doctype html><html><body>Moved</body></html>", "web page"),
        (b"<!DOCTYPE HTML><p>Please wait", "web page"),
        (b"<?xml version='1.0'?><urlset><url/></urlset>", "no RSS"),
        (b"Too many requests", "no RSS"),
        (b'{"code": 0, "data": {}}', "JSON"),
        (b'{"items": [', "JSON"),
        (b'{"items": [1, 2]}', "JSON"),
        (b'{"items":' * 5000, "JSON"),
        (b'<rss version="2.0"><channel><title>News', "breaks off"),
        (rss("<title>Without a link</title>"), "link"),
    ],
)
def test_what_is_no_feed_is_an_error(content, problem):
    with pytest.raises(ParseError, match=problem) as caught:
        read(content)
    assert caught.value.label == "no feed"


@pytest.mark.parametrize(
    "content", [rss(), b'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>', b'<feed xmlns="x"/>']
)
def test_a_valid_feed_without_entries_has_none(content):
    assert read(content) == ()


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("AT&amp;amp;T", "AT&T"),
        ("5 &amp;#8364;", "5 €"),
        ("<![CDATA[F&uuml;r <b>KI</b>]]>", "Für KI"),
        ("&lt;i&gt;Nature&lt;/i&gt; on models", "Nature on models"),
        ("1 &lt; 2 and 3 &gt; 2", "1 < 2 and 3 > 2"),
        ("List&lt;T&gt; explained", "List<T> explained"),
        ("a\n   b&#xA0;c", "a b c"),
        ("Großmodelle", "Großmodelle"),
        ("K\u00c3\u00a4ltewelle", "Kältewelle"),
        ("\u00e4\u00ba\u00ba\u00e5\u00b7\u00a5\u00e6\u2122\u00ba\u00e8\u0192\u00bd", "人工智能"),
        ("Café à la carte, ÄÖÜ", "Café à la carte, ÄÖÜ"),
        ("政策\u200b解读\u202e", "政策解读"),
        ("R & D", "R & D"),
    ],
)
def test_a_title_is_plain_text(markup, plain):
    assert title(markup) == plain


def test_undeclared_gbk_is_no_mojibake():
    content = rss(f"<title>国家网信办发布通知</title>{LINK}", encoding="gbk")
    assert read(content)[0].title == "国家网信办发布通知"


@pytest.mark.parametrize(
    ("entry", "url"),
    [
        ("<link>/a/b</link>", "https://example.org/a/b"),
        ("<link>example.org/x/</link>", "https://example.org/x/"),
        ("<link>//cdn.example.org/x</link>", "https://cdn.example.org/x"),
        ("<guid>https://example.org/g</guid>", "https://example.org/g"),
        ("<guid>/news/7</guid>", "https://example.org/news/7"),
        ("<guid isPermaLink='false'>https://example.org/g</guid>", "https://example.org/g"),
        ("<link>https://example.org/l</link><guid>https://example.org/g</guid>", "https://example.org/l"),
        ("<link>https://example.org/a#2</link>", "https://example.org/a#2"),
        (
            "<link>https://www.google.com/url?rct=j&amp;url=https://example.org/t&amp;ct=ga</link>",
            "https://example.org/t",
        ),
        (
            "<link>http://proxy.example.com/~r/1</link><feedburner:origLink>https://example.org/o</feedburner:origLink>",
            "https://example.org/o",
        ),
    ],
)
def test_an_entry_leads_to_its_page(entry, url):
    assert [item.url for item in read(rss(f"<title>A</title>{entry}"))] == [url]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "mailto:a@example.org", "tag:example.org,2026:1", ""])
def test_an_entry_without_an_address_is_left_out(link):
    assert len(read(rss(f"<title>A</title><link>{link}</link>", f"<title>B</title>{LINK}"))) == 1


def test_the_channel_and_its_columns_are_no_items():
    links = [
        "https://example.org/",
        "https://example.org/sports/",
        *(f"https://example.org/gn/2026/{n}.shtml" for n in range(5)),
    ]
    items = read(rss(*(f"<title>T</title><link>{link}</link>" for link in links)))
    assert [item.url for item in items] == links[2:]


def test_a_folder_is_an_item_where_all_are_folders():
    items = read(rss("<link>https://example.org/new-rules/</link>", "<link>https://example.org/old-rules/</link>"))
    assert len(items) == 2


def test_the_same_link_is_one_item():
    assert [item.title for item in read(rss(f"<title>A</title>{LINK}", f"<title>B</title>{LINK}"))] == ["A"]


@pytest.mark.parametrize(
    "content",
    [
        b"<!-- <rss> made today --><?xml version=1.0?><rss:rss><rss:channel><rss:item><rss:title>A</rss:title>"
        b"<rss:link>https://example.org/a</rss:link></rss:item></rss:channel></rss:rss>",
        b'<?phpxml version="1.0"?><rss><channel><item><title>A</title><link>https://example.org/a</link></item></channel></rss>',
        b"<br /><b>Warning</b>: on line 3<rss><channel><item><title>A</title><link>https://example.org/a</link></item></channel></rss>",
        rss("<item /><title>A</title><link>https://example.org/a</link>"),
        b"\xef\xbb\xbf \n" + rss(f"<title>A</title>{LINK}"),
        rss(f"<title>A</title>{LINK}<dc:creator>B</dc:creator>"),
        rss(f"<title>A\x0b</title>{LINK}"),
        rss(f"<title>A</title>{LINK}").removesuffix(b"</channel></rss>"),
        b"<RSS><CHANNEL><ITEM><TITLE>A</TITLE><LINK>https://example.org/a</LINK></ITEM></CHANNEL></RSS>",
    ],
)
def test_a_broken_feed_is_read_all_the_same(content):
    assert [(item.url, item.title) for item in read(content)] == [("https://example.org/a", "A")]


@pytest.mark.parametrize(
    ("shown", "zone", "published"),
    [
        ("Sat, 3 Oct 2026 12:53:46", "Asia/Shanghai", datetime(2026, 10, 3, 4, 53, 46, tzinfo=UTC)),
        ("2026-08-01  10:08:56", "Asia/Taipei", datetime(2026, 8, 1, 2, 8, 56, tzinfo=UTC)),
        ("2026/11/2 8:00:00", "Asia/Shanghai", datetime(2026, 11, 2, tzinfo=UTC)),
        ("2026年11月2日", "Asia/Shanghai", date(2026, 11, 2)),
        ("2026-11-02", "Asia/Shanghai", date(2026, 11, 2)),
        ("Mon, 01 Jan 0001 00:00:00 +0000", None, None),
        ("soon", None, None),
    ],
)
def test_a_date_is_read_in_the_words_of_the_feed(shown, zone, published):
    (item,) = read(rss(f"<title>A</title>{LINK}<pubDate>{shown}</pubDate>"), timezone=zone)
    assert item.published == published
    assert isinstance(item.published, datetime) == isinstance(published, datetime)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        "<!ENTITY a PUBLIC 'x' 'http://example.com/x'>",
        f'<!ENTITY a "{"x" * 5000}">',
    ],
)
def test_entities_of_entities_and_of_files_are_refused(declaration):
    with pytest.raises(ParseError, match="entities") as caught:
        read(rss(f"<title>&a;</title>{LINK}", head=f"<?xml version='1.0'?><!DOCTYPE rss [{declaration}]>"))
    assert caught.value.label == "no feed"


def test_a_short_entity_of_its_own_is_read():
    head = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY office "网信办">]>'
    assert read(rss(f"<title>&office;</title>{LINK}", head=head))[0].title == "网信办"


def test_a_flood_of_entries_is_cut_and_said():
    page = parse_feed_page(rss(*(f"<link>https://example.org/{n}</link>" for n in range(20_000))), URL, limit=300)
    assert len(page.items) == 300
    assert page.truncated
    assert not parse_feed_page(rss(LINK), URL).truncated


def test_of_a_long_feed_that_grows_at_its_end_the_newest_entries_are_read():
    days = [date(2020, 1, 1) + timedelta(days=n) for n in range(500)]
    rows = [f"<link>https://example.org/{n}</link><pubDate>{day}</pubDate>" for n, day in enumerate(days)]
    page = parse_feed_page(rss(*rows), URL, limit=100)
    assert page.truncated and [item.url for item in page.items[::99]] == [
        f"https://example.org/{n}" for n in (400, 499)
    ]
    page = parse_feed_page(rss(*reversed(rows)), URL, limit=100)
    assert page.truncated and page.items[0].url == "https://example.org/499" and len(page.items) == 100


@pytest.mark.parametrize(
    "content",
    [
        b"<rss><channel>" + b"<a>" * 300_000,
        rss(f"{LINK}<title>{'&lt;b' * 1_500_000}</title>"),
        rss(f"{LINK}<title" + " " * 3_000_000 + ">"),
        b"<rss " * 500_000,
        b"<rss>" + b"<!-- " * 500_000,
    ],
)
def test_a_feed_made_to_cost_time_is_refused(content):
    with pytest.raises(ParseError):
        read(content)


def test_a_long_text_is_cut():
    (item,) = read(rss(f"{LINK}<title>{'t' * 50_000}</title><description>{'x ' * 200_000}</description>"))
    assert len(item.title) == 1000
    assert len(item.text) == 50_000


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=200),
    st.text(alphabet="<>&;/![]-'\"ab title link item rss:x=", max_size=60),
    st.integers(0, 300),
)
def test_whatever_comes_is_a_feed_or_an_error_of_ours(noise, markup, cut):
    for content in (
        noise,
        markup.encode(),
        b"<rss>" + noise,
        rss(f"{markup}{LINK}"),
        rss(f"<title>A</title>{LINK}")[:cut],
    ):
        try:
            items = read(content)
        except ParseError:
            continue
        assert all(item.url.startswith(("http://", "https://")) for item in items)


def test_a_feed_is_never_taken_for_the_name_of_a_file(tmp_path: Path):
    target = tmp_path / "feed.xml"
    target.write_bytes(rss(f"<title>A</title>{LINK}"))
    with pytest.raises(ParseError):
        read(str(target).encode())
