"""Feeds as they really come: every odd form that was seen somewhere, in feeds of our own making."""

from __future__ import annotations

import html
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from policywatch.spiders import parse_feed

FEED = "https://example.org/news/feed.xml"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
SHANGHAI = timezone(timedelta(hours=8))
DAY = date(2026, 9, 18)
A = "https://example.org/a"


def rss(inner: str, *, head: str = "", opening: str = '<rss version="2.0">') -> str:
    return f"{head}{opening}<channel><title>N</title><link>https://example.org/</link>{inner}</channel></rss>"


def item(more: str = "", *, title: str = "样例", link: str = A, day: str = "2026-09-18") -> str:
    return f"<item><title>{title}</title><link>{link}</link><pubDate>{day}</pubDate>{more}</item>"


def atom(inner: str) -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>{inner}</feed>'


ONE = [(A, "样例", DAY)]
JSON_FEED = "https://jsonfeed.org/version/1.1"
ODD = {
    # How the bytes come.
    "gbk without a word": (rss(item(title="样例通知的内容")).encode("gbk"), [(A, "样例通知的内容", DAY)]),
    "gb2312 declared, gbk sent": (
        rss(item(title="朱镕基同志"), head='<?xml version="1.0" encoding="gb2312"?>').encode("gbk"),
        [(A, "朱镕基同志", DAY)],
    ),
    "utf-8 that says gbk": (rss(item(), head='<?xml version="1.0" encoding="gbk"?>').encode(), ONE),
    "utf-8 that says utf-16": (rss(item(), head='<?xml version="1.0" encoding="utf-16"?>').encode(), ONE),
    "utf-16 with its mark": (rss(item(), head='<?xml version="1.0" encoding="utf-16"?>').encode("utf-16"), ONE),
    "latin-1 that says utf-8": (
        rss(item(title="Große Modelle"), head='<?xml version="1.0" encoding="utf-8"?>').encode("latin-1"),
        [(A, "Große Modelle", DAY)],
    ),
    "big5": (
        rss(item(title="數位發展部的新聞"), head='<?xml version="1.0" encoding="big5"?>').encode("big5"),
        [(A, "數位發展部的新聞", DAY)],
    ),
    "a byte order mark and blank lines first": (("\ufeff\n\n" + rss(item())).encode(), ONE),
    "control characters and nulls": (rss(item(title="样\x00例\x0b\x1f")).encode(), ONE),
    # How the document begins.
    "a comment before the prolog": (("<!-- cache -->" + rss(item(), head='<?xml version="1.0"?>')).encode(), ONE),
    "a server's warning first": (("Warning: date() in /x.php\n" + rss(item())).encode(), ONE),
    "a prolog of php": (rss(item(), head='<?phpxml version="1.0"?>').encode(), ONE),
    "a style sheet": (rss(item(), head='<?xml version="1.0"?><?xml-stylesheet href="/x.xsl"?>').encode(), ONE),
    "rss 0.91 with a dtd": (
        rss(item(), head='<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://x.example/rss.dtd">').encode(),
        ONE,
    ),
    "capitals": (rss(item(), opening='<RSS version="2.0">').replace("</rss>", "</RSS>").encode(), ONE),
    "a page around it": (f"<html><head></head><body><pre>{rss(item())}</pre></body></html>".encode(), ONE),
    "escaped in a page": (
        f"<html><body><pre>{html.escape(rss(item(title='R&amp;D')))}</pre></body></html>".encode(),
        [(A, "R&D", DAY)],
    ),
    "escaped in a string of a service": (
        f"<?xml version='1.0'?><string xmlns='http://tempuri.org/'>{html.escape(rss(item()))}</string>".encode(),
        ONE,
    ),
    # How it is built.
    "a comment in a text that does not end": (
        rss(item("<description><![CDATA[x <!-- more]]></description>") + item(link="https://example.org/b")).encode(),
        [*ONE, ("https://example.org/b", "样例", DAY)],
    ),
    "an item in a comment": (rss(f"<!-- {item(link='https://example.org/b')} -->{item()}").encode(), ONE),
    "words behind the end": ((rss(item()) + "<!-- cached --><script>x()</script>").encode(), ONE),
    "two prologs": (("<?xml version='1.0'?>\n" + rss(item(), head='<?xml version="1.0"?>')).encode(), ONE),
    "a namespace for rss itself": (
        rss(item(), opening='<rss version="2.0" xmlns="http://backend.userland.com/rss2">').encode(),
        ONE,
    ),
    "atom 0.3": (
        (
            '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>N</title><entry><title>样例</title>'
            f'<link rel="alternate" href="{A}"/><issued>2026-09-18</issued></entry></feed>'
        ).encode(),
        ONE,
    ),
    "tags that nobody closed": (rss(item("<description><p>x<br></description>")).encode(), ONE),
    "rdf": (
        (
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title></channel>'
            f'<item rdf:about="{A}"><title>样例</title><link>{A}</link><dc:date>2026-09-18</dc:date></item></rdf:RDF>'
        ).encode(),
        ONE,
    ),
    "a prefix that nobody declares": (
        rss(item()).replace("<item>", "<rss:item>").replace("</item>", "</rss:item>").encode(),
        ONE,
    ),
    "items outside of the channel": (
        f'<rss version="2.0"><channel><title>N</title></channel>{item()}</rss>'.encode(),
        ONE,
    ),
    "empty items between": (rss(f"<item/>{item()}<item></item><item />").encode(), ONE),
    "broken off in the middle": (rss(item() + item(link="https://example.org/b"))[:-60].encode(), None),
    "a stray ampersand": (rss(item(title="A & B", link=f"{A}?x=1&y=2")).encode(), [(f"{A}?x=1&y=2", "A & B", DAY)]),
    "an entity that it declares by its number": (
        rss(item(title="样&nbsp;例"), head='<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY x "&#xA0;y">]>').encode(),
        [(A, "样 例", DAY)],
    ),
    "an entity of html": (rss(item(title="Gr&uuml;ne&nbsp;KI &ndash; x")).encode(), [(A, "Grüne KI – x", DAY)]),
    "the channel among its items": (rss(item(link="https://example.org/") + item()).encode(), ONE),
    "atom with several links": (
        atom(
            f'<entry><title>样例</title><link rel="self" href="/self"/><link rel="enclosure" href="/e.mp3"/>'
            f'<link href="{A}"/><published>2026-09-18</published></entry>'
        ).encode(),
        ONE,
    ),
    "atom with xhtml in its title": (
        atom(
            f'<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">样<b>例</b></div></title>'
            f'<link href="{A}"/><updated>2026-09-18</updated></entry>'
        ).encode(),
        ONE,
    ),
    "json feed": (
        json.dumps(
            {"version": JSON_FEED, "items": [{"id": "1", "url": A, "title": "样例", "date_published": "2026-09-18"}]}
        ).encode(),
        ONE,
    ),
    "json feed with an id only": (
        json.dumps(
            {"version": JSON_FEED, "items": [{"id": A, "title": "样例", "date_published": "2026-09-18"}]}
        ).encode(),
        ONE,
    ),
    "a stray less-than": (rss(item(title="A<B 与 5 < 6")).encode(), [(A, "A<B 与 5 < 6", DAY)]),
    "half a character, and none": (rss(item(title="样&#xD83D;例&#55357;&#x110000;&#0;")).encode(), ONE),
    "halves of characters in json": (
        json.dumps(
            {
                "version": JSON_FEED,
                "items": [
                    {"id": "https://example.org/\ud83d", "title": "乙"},
                    {"id": A, "title": "样例\ud83d", "date_published": "2026-09-18"},
                ],
            }
        ).encode(),
        ONE,
    ),
    # Where an item leads.
    "one link of all, and guids": (
        rss(
            "".join(
                f"<item><title>样例</title><link>https://example.org/news/</link><guid>https://example.org/{n}</guid></item>"
                for n in "ab"
            )
        ).encode(),
        [(A, "样例", None), ("https://example.org/b", "样例", None)],
    ),
    "episodes at the page of all": (
        rss(item('<guid>e1</guid><enclosure url="/a" type="audio/mpeg"/>', link="https://example.org/")).encode(),
        ONE,
    ),
    "a text that stands elsewhere": (
        atom(f'<entry><title>样例</title><content src="{A}"/><updated>2026-09-18</updated></entry>').encode(),
        ONE,
    ),
    "one page twice, from a campaign": (rss(item() + item(link=f"{A}?utm_source=rss")).encode(), ONE),
    "a guid only": (
        rss(f"<item><title>样例</title><guid>{A}</guid><pubDate>2026-09-18</pubDate></item>").encode(),
        ONE,
    ),
    "an address in a url": (rss(item().replace("link>", "url>")).encode(), ONE),
    "a relative link": (rss(item(link="../a")).encode(), ONE),
    "a link without scheme": (rss(item(link="//example.org/a")).encode(), ONE),
    "a link that begins with the host": (rss(item(link="example.org/a")).encode(), ONE),
    "a link with blanks and line breaks": (rss(item(link=f"\n   {A}\n ")).encode(), ONE),
    "a relative link under xml:base": (
        atom('<entry><title>样例</title><link href="a"/><updated>2026-09-18</updated></entry>')
        .replace("<feed ", '<feed xml:base="https://example.org/" ')
        .encode(),
        ONE,
    ),
    "a scheme in capitals": (rss(item(link="HTTPS://example.org/a")).encode(), ONE),
    "a guid that is no address": (rss(item('<guid isPermaLink="false">tag:x,2026:1</guid>')).encode(), ONE),
    "one link twice": (rss(item() + item(title="又一")).encode(), ONE),
    "a link in cdata": (rss(item(link=f"<![CDATA[{A}]]>")).encode(), ONE),
    "feedburner": (
        rss(
            item(f"<feedburner:origLink>{A}</feedburner:origLink>", link="http://feeds.example.org/~r/1"),
            opening='<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">',
        ).encode(),
        ONE,
    ),
    "a search engine's redirect": (
        rss(item(link="https://www.google.com/url?rct=j&amp;url=https://example.org/a&amp;ct=ga")).encode(),
        ONE,
    ),
    "another search engine's redirect": (
        rss(
            item(link="http://www.bing.com/news/apiclick.aspx?ref=F&amp;url=https%3a%2f%2fexample.org%2fa&amp;c=1")
        ).encode(),
        ONE,
    ),
    # What it is called.
    "a title that was escaped twice": (
        rss(item(title="&amp;#8364; &amp;amp; &amp;lt;b&amp;gt;x")).encode(),
        [(A, "€ & x", DAY)],
    ),
    "a title in cdata with tags": (rss(item(title="<![CDATA[<b>样</b>例<br/>]]>")).encode(), ONE),
    "a title in two pieces of cdata": (rss(item(title="<![CDATA[样]]><![CDATA[例]]>")).encode(), ONE),
    "cdata marked by hand": (rss(item(title="<! [cdata[样例]] >") + item(title="<![CDATA[又]]")).encode(), ONE),
    "utf-8 that was encoded twice": (rss(item(title="KÃ¤lte")).encode(), [(A, "Kälte", DAY)]),
    "a title with a less-than": (rss(item(title="&lt;5 % und >3")).encode(), [(A, "<5 % und >3", DAY)]),
    "no title": (rss(f"<item><link>{A}</link><pubDate>2026-09-18</pubDate></item>").encode(), [(A, "", DAY)]),
    "lines and zero-width characters": (rss(item(title="\n  样\u200b\n例 ")).encode(), [(A, "样 例", DAY)]),
    # When it appeared.
    "no day": (rss(item(day="")).encode(), [(A, "样例", None)]),
    "go's zero": (rss(item(day="Mon, 01 Jan 0001 00:00:00 +0000")).encode(), [(A, "样例", None)]),
    "slashes, year first": (
        rss(item(day="2026/1/10 14:33:00")).encode(),
        [(A, "样例", datetime(2026, 1, 10, 14, 33, tzinfo=SHANGHAI))],
    ),
    "chinese": (rss(item(day="2026年9月18日")).encode(), ONE),
    "german": (rss(item(day="18.09.2026")).encode(), ONE),
    "german words": (
        rss(item(day="Fr, 18 Sept 2026 08:00:00 +0200")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 6, tzinfo=UTC))],
    ),
    "no zone": (
        rss(item(day="Fri, 18 Sep 2026 12:53:46")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 12, 53, 46, tzinfo=SHANGHAI))],
    ),
    "two blanks, no zone": (
        rss(item(day="2026-09-18  10:08:56")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 10, 8, 56, tzinfo=SHANGHAI))],
    ),
    "epoch milliseconds": (
        rss(item(day="1789718400000")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=UTC))],
    ),
    "dc:date in the words of mail": (
        rss(
            f"<item><title>样例</title><link>{A}</link><dc:date>Fri, 18 Sep 2026 08:00:00 GMT</dc:date></item>",
            opening='<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
        ).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=UTC))],
    ),
    "an offset of one figure": (
        rss(item(day="2026-09-18 08:00:00 GMT+8")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=SHANGHAI))],
    ),
    "as java writes it": (
        rss(item(day="Fri Sep 18 08:00:00 CST 2026")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=SHANGHAI))],
    ),
    "as c writes it": (
        rss(item(day="Fri Sep 18 08:00:00 2026")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=SHANGHAI))],
    ),
    "a day under a name of its own": (
        rss(f"<item><title>样例</title><link>{A}</link><publishDate>2026-09-18</publishDate></item>").encode(),
        ONE,
    ),
    "a time under a name of its own": (
        rss(f"<item><title>样例</title><link>{A}</link><publishedDate/><time>2026-09-18</time></item>").encode(),
        ONE,
    ),
    "when it changed under a name of its own": (
        rss(f"<item><title>样例</title><link>{A}</link><updateTime>2026-09-18</updateTime></item>").encode(),
        ONE,
    ),
    "a month in capitals": (rss(item(day="18-SEP-26")).encode(), ONE),
    "a link that is markup": (
        rss(
            f"<item><title>样例</title><link>&lt;a href='{A}'&gt;</link><guid>{A}</guid><date>2026-09-18</date></item>"
        ).encode(),
        ONE,
    ),
    "the wrong weekday": (
        rss(item(day="Mon, 18 Sep 2026 08:00:00 +0000")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=UTC))],
    ),
    "parts of a second": (
        rss(item(day="2026-09-18T08:00:00.123456Z")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 8, tzinfo=UTC))],
    ),
    "hours ago": (
        rss(item(day="3小时前")).encode(),
        [(A, "样例", datetime(2026, 11, 23, 5, tzinfo=UTC))],
    ),
    "a day in cdata": (rss(item(day="<![CDATA[2026-09-18]]>")).encode(), ONE),
    "a year of two figures": (rss(item(day="26-09-18")).encode(), ONE),
    "two days, the first counts": (rss(item("<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>")).encode(), ONE),
    "two days, the second empty": (rss(item("<pubDate> </pubDate><pubDate/>") + item()).encode(), ONE),
    "two days, the first empty": (rss(item("<pubDate><![CDATA[2026-09-18]]></pubDate>", day="")).encode(), ONE),
    "the day of an issue": (
        rss(
            f"<item><title>样例</title><link>{A}</link><prism:publicationDate>2026-09-18</prism:publicationDate></item>",
            opening='<rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">',
        ).encode(),
        ONE,
    ),
    "a zone by name": (
        rss(item(day="Fri, 18 Sep 2026 08:00:00 EDT")).encode(),
        [(A, "样例", datetime(2026, 9, 18, 12, tzinfo=UTC))],
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_feed_is_read(name):
    content, rows = ODD[name]
    items = parse_feed(content, FEED, language="zh-Hans", timezone="Asia/Shanghai", now=NOW)
    if rows is None:  # whatever of it is whole
        assert items[0].url == A and len(items) <= 2
    else:
        assert [(one.url, one.title, one.published) for one in items] == rows


def test_dates_of_mail_in_chinese_and_with_short_years_are_read():
    days = ("周五, 13 11月 2026 08:00:00 +0800", "星期五, 13 十一月 2026 08:00:00 +0800", "13 Nov 26 08:00:00 +0800")
    days += ("Friday, 13-Nov-26 00:00:00 GMT",)
    rows = "".join(
        f"<item><title>{n}</title><link>https://a.example.org/{n}</link><pubDate>{day}</pubDate></item>"
        for n, day in enumerate(days)
    )
    items = parse_feed(f"<rss><channel>{rows}</channel></rss>".encode(), "https://a.example.org/feed")
    assert {item.published.astimezone(SHANGHAI).isoformat() for item in items} == {"2026-11-13T08:00:00+08:00"}


def test_an_ampersand_is_one_and_an_entry_may_be_a_file_alone():
    rows = (
        "<item><title>R&D in AI & chips</title><guid isPermaLink='false'>x-1</guid>"
        "<enclosure url='https://a.example.org/1.mp3?a=1&b=2'/></item>"
        "<item><title><![CDATA[R&D]]></title><link>https://a.example.org/2?a=1&b=2</link></item>"
    )
    first, second = parse_feed(f"<rss><channel>{rows}</channel></rss>".encode(), "https://a.example.org/feed")
    assert (first.title, first.url) == ("R&D in AI & chips", "https://a.example.org/1.mp3?a=1&b=2")
    assert (second.title, second.url) == ("R&D", "https://a.example.org/2?a=1&b=2")
