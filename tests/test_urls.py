from __future__ import annotations

import hashlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.text import absolute_url, article_id, canonical_url, day_in_url, host_of


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://Example.ORG:443/a/../b/./c", "https://example.org/b/c"),
        ("http://example.org:80", "http://example.org/"),
        ("http://example.org:8080//x//y", "http://example.org:8080//x//y"),
        ("https://example.org/x?b=2&a=1#top", "https://example.org/x?a=1&b=2"),
        ("https://example.org/x?", "https://example.org/x"),
        ("https://example.org/show?4711", "https://example.org/show?4711"),
        (" https://example.org/a b\n", "https://example.org/a%20b"),
        ("https://example.org/%7euser/%e4%b8%ad?q=%2f", "https://example.org/~user/%E4%B8%AD?q=%2F"),
        ("https://例え.jp/政策", "https://xn--r8jz45g.jp/%E6%94%BF%E7%AD%96"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://user:secret@example.org/x", "https://example.org/x"),
        ("https://example.org./x", "https://example.org/x"),
        ("https://example.org\\x", "https://example.org/x"),
        ("https://example.org/x;jsessionid=0AB1.node2?id=1", "https://example.org/x?id=1"),
        ("http://[2001:DB8:0:0::1]:80/x", "http://[2001:db8::1]/x"),
    ],
)
def test_one_page_has_one_address(url, canonical):
    assert canonical_url(url) == canonical


@pytest.mark.parametrize(
    "tracking",
    [
        "utm_source=rss&utm_medium=feed",
        "spm=1.2.3",
        "from=singlemessage&isappinstalled=0",
        "from=timeline&scene=27",
        "chksm=9f8e7d",
        "wt_mc=rss.ticker.atom.atom",
        "at_medium=RSS&at_campaign=rss",
        "fbclid=x&gclid=y",
        "ref=rss",
        "UTM_Source=x",
    ],
)
def test_where_a_reader_came_from_does_not_count(tracking):
    assert canonical_url(f"https://example.org/a?id=7&{tracking}") == "https://example.org/a?id=7"


@pytest.mark.parametrize(
    "query",
    [
        "id=7",
        "from=20",
        "from=2026-01-01&to=2026-02-01",
        "scene=act-two",
        "ref=main",
        "articleId=1",
        "page=2",
        "source=cac",
    ],
)
def test_parameters_that_name_a_page_stay(query):
    assert canonical_url(f"https://example.org/a?{query}") == f"https://example.org/a?{query}"


def test_a_wechat_article_is_named_by_four_parameters():
    shared = "https://mp.weixin.qq.com/s?__biz=MzA==&mid=22&idx=1&sn=ab&chksm=fe&scene=27&key=x&uin=y#wechat_redirect"
    assert canonical_url(shared) == "https://mp.weixin.qq.com/s?__biz=MzA==&idx=1&mid=22&sn=ab"


def test_a_route_inside_a_script_page_names_the_page():
    drafts = {canonical_url(f"https://example.gov.cn/sa.html#/{key}") for key in ("aB3", "zZ9")}
    assert len(drafts) == 2


def test_http_and_https_are_two_addresses():
    assert canonical_url("http://example.org/x") != canonical_url("https://example.org/x")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/x",
        "javascript:alert(1)",
        "mailto:desk@example.org",
        "ftp://example.org/x",
        "file:///etc/passwd",
        "http://",
        "http://a b/",
        "http://exa<mple.org/",
        "http://example.org:99999/",
        "http://[::1/",
        "https://example.org/" + "x" * 8000,
    ],
)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(ValueError):
        canonical_url(url)
    with pytest.raises(ValueError):
        host_of(url)


def test_the_id_is_made_of_the_canonical_url():
    expected = hashlib.sha256(b"https://example.org/a?id=1").hexdigest()[:16]
    assert article_id("https://EXAMPLE.org/a?utm_source=x&id=1#top") == expected


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.Example.org/x", "www.example.org"),
        ("https://example.org:443/", "example.org"),
        ("http://example.org:443/", "example.org:443"),
        ("http://127.0.0.1:8000/x", "127.0.0.1:8000"),
        ("http://[::1]:8000/", "[::1]:8000"),
        ("https://例え.jp/", "xn--r8jz45g.jp"),
    ],
)
def test_a_host_has_a_port_only_when_it_is_not_the_usual_one(url, host):
    assert host_of(url) == host


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet="ab/.?&=#%:@;+ -_~中é\\[]'\"<>{}|^`0Ff\t", max_size=40),
    st.sampled_from(["", "utm_source=x", "from=20", "%2e%2e/", "/../", "#/r"]),
)
def test_canonical_is_canonical(tail, more):
    try:
        once = canonical_url(f"https://example.org/{tail}{more}")
    except ValueError:
        return
    assert canonical_url(once) == once
    assert once.isascii()
    assert host_of(once) == host_of(f"https://example.org/{tail}{more}")


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["http://", "https://"]),
    st.text(alphabet="ab1-_.", min_size=1, max_size=8),
    st.sampled_from(["", ":80", ":443", ":8000", ":08000", ":65000", ":70000"]),
    st.text(alphabet="aB1-_.~/", max_size=12),
)
def test_an_address_without_anything_to_fold_is_read_as_any_other(scheme, host, port, path):
    url = f"{scheme}{host}{port}/{path}"
    try:
        assert canonical_url(url) == canonical_url(f"{url}#part")
        assert host_of(url) == host_of(f"{url}?")
    except ValueError:
        for read in (canonical_url, host_of):
            with pytest.raises(ValueError, match=r"URL|host|[Pp]ort"):
                read(f"{url}#part")
    assert absolute_url(url, "https://example.org/") == absolute_url(f" {url}", "https://example.org/")


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("./202607/t20260731_1.html", "https://example.gov.cn/a/202607/t20260731_1.html"),
        ("../x.html", "https://example.gov.cn/x.html"),
        ("//www.example.gov.cn/x.htm", "https://www.example.gov.cn/x.htm"),
        ("?page=2", "https://example.gov.cn/a/list.html?page=2"),
        (" /x.html\n", "https://example.gov.cn/x.html"),
        ("example.gov.cn/x/", "https://example.gov.cn/x/"),
        ("www.example.gov.cn", "https://www.example.gov.cn"),
        ("blog.example.org/x/", "https://blog.example.org/x/"),
        ("notice.zip", "https://example.gov.cn/a/notice.zip"),
        ("files.old/x.html", "https://example.gov.cn/a/files.old/x.html"),
        ("javascript:void(0)", None),
        ("JavaScript:jump('x')", None),
        ("mailto:desk@example.org", None),
        ("tel:123", None),
        ("#", None),
        ("", None),
        ("http://", None),
    ],
)
def test_a_link_is_read_where_it_stands(link, address):
    assert absolute_url(link, "https://example.gov.cn/a/list.html") == address


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/202607/t20260731_1406815.html", date(2026, 7, 31)),
        ("/2026-09/18/c_1790481801044829.htm", date(2026, 9, 18)),
        ("/txt/2026-02/09/content_118324541.htm", date(2026, 2, 9)),
        ("/20251217/0123456789abcdef0123456789abcdef/c.html", date(2025, 12, 17)),
        ("/n1/2026/0918/c1001-40000001.html", date(2026, 9, 18)),
        ("/art/2026/9/8/art_104_1.html", date(2026, 9, 8)),
        ("/gn/2026/09-27/10704546.shtml", date(2026, 9, 27)),
        ("/zcfb/0508/20260508194112925527578_pc.html", date(2026, 5, 8)),
        ("/a/202609/18/WS6a0c1d2e3f4a5b6c7d8e9f00.html", date(2026, 9, 18)),
        ("/articles/2026-04-01-11", date(2026, 4, 1)),
        ("/202609/content_7080735.htm", None),
        ("/reports/202613/18/x.html", None),
        ("/c_1790481801044829.htm", None),
        ("/20261399/x.html", None),
        ("/a/2026/", None),
    ],
)
def test_a_day_is_read_from_a_path(path, day):
    assert day_in_url(f"https://example.gov.cn{path}") == day
