"""`sources add`, `import` and `export`, and how they write into a settings file."""

from __future__ import annotations

import json

import pytest
import yaml
from click.testing import CliRunner
from fake_site import rss
from hypothesis import given, settings
from hypothesis import strategies as st

from policywatch.cli import main
from policywatch.config import load_settings
from policywatch.config.writing import free_id, sources_yaml, with_sources
from policywatch.errors import ConfigError
from policywatch.spiders.opml import read_opml

ENTRIES = [
    {"id": "new", "kind": "feed", "url": "https://new.example/feed", "name": "News: all & 新闻"},
    {"id": "old", "kind": "listing", "url": "https://old.example/", "list": {"item": "ul > li", "link": "> a@href"}},
]
LIST = "".join(f"<li><a href=/a{n}.html>关于样例工作的第{n}号通知</a><i>2026-09-1{n}</i></li>" for n in range(5))


def ids(path) -> list[str]:
    return [source.id for source in load_settings(path, environment={}).sources]


@pytest.mark.parametrize(
    "text",
    [
        "archive: archive.db\n",
        "sources:\n  use: none   # nothing\nwatches: [{name: A, keywords: [x]}]\n",
        "sources:\n    use: none\n    add:\n        # mine 我的\n        - {id: z, kind: feed, url: 'https://z.example'}\n\n",
        "sources:\n  add:\n  - id: z\n    kind: feed\n    url: https://z.example\n  use: none\n",
        "sources: {use: none}\n",
        "sources: {use: none, add: []}\n",
        "sources: {add: [{id: z, kind: feed, url: 'https://z.example'}]}\n",
        "\ufeffsources:\n  use: none\n",
        "# 设置\r\nsources:\r\n  use: none\r\n",
    ],
)
def test_sources_are_put_in_and_all_else_stays(tmp_path, text):
    path = tmp_path / "policywatch.yaml"
    path.write_text(text, encoding="utf-8")
    before = ids(path)
    written = with_sources(text, ENTRIES, file="policywatch.yaml")
    path.write_text(written, encoding="utf-8")
    assert sorted(ids(path)) == sorted([*before, "new", "old"])
    assert all(line.strip() in written for line in text.removeprefix("\ufeff").splitlines() if "{" not in line)


@pytest.mark.parametrize("text", ["- a\n", "sources: tier-1\n", "sources:\n  add: mine\n"])
def test_a_file_that_is_no_settings_file_is_refused(text):
    with pytest.raises(ConfigError):
        with_sources(text, ENTRIES, file="x")


def test_a_variable_from_elsewhere_is_never_filled_in():
    hostile = [{"id": "x", "kind": "feed", "url": "https://x.example/?p=${SMTP_PASSWORD}", "name": "${HOME}"}]
    assert "${" not in sources_yaml(hostile)
    assert "${" not in with_sources("sources: {}\n", hostile, file="x")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_a_name_holds_it_is_yaml(name, folder):
    (read,) = yaml.safe_load(sources_yaml([{"id": "x", "name": name, "publisher": folder}]))
    assert read["name"] == " ".join(name.split()).replace("${", "$ {") or "://" in name


def test_ids_are_free_and_plain():
    assert free_id("Example News: China!", set()) == "example-news-china"
    assert free_id("新闻", {"source"}) == "source-2"


def test_a_list_of_a_page_becomes_a_source(site, settings_file):
    path = settings_file()
    site.put("/news/", f"<html><title>样例局·通知</title><ul class=list>{LIST}</ul></html>")
    done = CliRunner().invoke(main, ["-c", str(path), "sources", "add", f"{site.base}/news/", "--id", "my-office"])
    assert done.exit_code == 0, done.output
    (entry,) = yaml.safe_load(done.stdout)
    assert (entry["id"], entry["kind"], entry["language"]) == ("my-office", "listing", "zh-Hans")
    assert "5 rows" in done.stderr and "关于样例工作的第0号通知" in done.stderr
    written = CliRunner().invoke(
        main, ["-c", str(path), "sources", "add", f"{site.base}/news/", "--id", "o", "--write"]
    )
    assert written.exit_code == 0, written.output
    assert ids(path)[0] == "o"
    tried = CliRunner().invoke(main, ["-c", str(path), "sources", "test", "o", "--json"])
    assert len(json.loads(tried.stdout)["items"]) == 5


def test_a_feed_that_a_page_names_is_taken_first(site, settings_file):
    link = "".join(f"<link rel=alternate type=application/rss+xml href={place}>" for place in ("/empty", "/f"))
    site.put("/news/", f"<html><head>{link}</head><ul class=list>{LIST}</ul></html>")
    site.put("/empty", rss([]), "application/rss+xml")
    site.put("/f", rss([("News", f"{site.base}/a", "Sun, 01 Nov 2026 08:00:00 GMT")]), "application/rss+xml")
    done = CliRunner().invoke(main, ["-c", str(settings_file()), "sources", "add", f"{site.base}/news/"])
    (entry,) = yaml.safe_load(done.stdout)
    assert (entry["kind"], entry["url"]) == ("feed", f"{site.base}/f")


def test_the_data_of_a_known_publishing_system_are_taken_before_a_list(site, settings_file, tmp_path):
    shell = "<script parseType=bulidstatic url=/build/unit querydata=\"{'webId':'8d82'}\"></script>"
    site.put("/zcfb/", f"<html><title>样例局·政策</title><ul class=hot>{LIST}</ul>{shell}</html>")
    html = LIST.replace("href=/a", "href=/art/")
    site.put("/build/unit?webId=8d82", json.dumps({"data": {"html": html}}), "application/json")
    done = CliRunner().invoke(main, ["-c", str(settings_file()), "sources", "add", f"{site.base}/zcfb/"])
    (entry,) = yaml.safe_load(done.stdout)
    assert (entry["kind"], entry["family"]) == ("json", "jpaas") and "/art/0.html" in done.stderr

    page = tmp_path / "page.html"
    records = "".join(f"<record><![CDATA[{row}]]></record>" for row in LIST.split("</li>") if row)
    page.write_text(f"<html><body><script type=text/xml>{records}</script></body></html>")
    done = CliRunner().invoke(main, ["sources", "add", "https://a.example/col/1/index.html", "--page", str(page)])
    (entry,) = yaml.safe_load(done.stdout)
    assert (entry["kind"], entry["family"]) == ("listing", "hanweb")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (rss([("News", "https://a.example/1", "Sun, 01 Nov 2026 08:00:00 GMT")]), "feed"),
        ("<urlset><url><loc>https://a.example/1</loc></url></urlset>", "sitemap"),
    ],
)
def test_an_address_may_be_that_of_a_feed_or_sitemap_itself(tmp_path, body, kind):
    page = tmp_path / "page"
    page.write_text(body)
    done = CliRunner().invoke(main, ["sources", "add", "https://a.example/x", "--page", str(page)])
    assert done.exit_code == 0 and yaml.safe_load(done.stdout)[0]["kind"] == kind


def test_what_cannot_be_found_or_fetched_is_said(site, settings_file):
    path = str(settings_file())
    site.put("/nothing", "<html><p>Nothing here.</p></html>")
    for place, words in (("/nothing", "no feed and no list"), ("/gone", "404")):
        done = CliRunner().invoke(main, ["-c", path, "sources", "add", f"{site.base}{place}"])
        assert done.exit_code == 1 and words in done.stderr
    assert CliRunner().invoke(main, ["-c", path, "sources", "add", "office"]).exit_code == 2
    assert CliRunner().invoke(main, ["-c", path, "sources", "add", site.base, "--id", "press"]).exit_code == 2


def test_opml_goes_in_and_out(site, settings_file, tmp_path):
    path = settings_file()
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        "<opml version='2.0'><head/><body><outline text='智库'><outline type='rss' text='某刊' xmlUrl='https://a.example/f'/>"
        f"</outline><outline type='rss' text='Known' xmlUrl='{site.base}/feed'/></body></opml>",
        encoding="utf-8",
    )
    shown = CliRunner().invoke(main, ["-c", str(path), "sources", "import", str(opml)])
    assert yaml.safe_load(shown.stdout) == [
        {"id": "a-example-f", "kind": "feed", "url": "https://a.example/f", "name": "某刊", "publisher": "智库"}
    ]
    assert "1 new of 2 feeds" in shown.stderr
    assert CliRunner().invoke(main, ["-c", str(path), "sources", "import", str(opml), "--write"]).exit_code == 0
    assert "a-example-f" in ids(path)
    again = CliRunner().invoke(main, ["-c", str(path), "sources", "import", str(opml), "--write"])
    assert again.exit_code == 0 and "0 new" in again.stderr
    out = CliRunner().invoke(main, ["-c", str(path), "sources", "export", "-"])
    feeds = read_opml(out.stdout.encode())
    assert [(feed.url, feed.folders) for feed in feeds] == [
        (f"{site.base}/feed", ()),
        ("https://a.example/f", ("智库",)),
    ]
    assert "1 sources that are no feeds" in out.stderr


def test_line_ends_and_a_link_to_the_settings_file_stay(settings_file, tmp_path):
    path = settings_file()
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    lines = path.read_bytes().splitlines(keepends=True)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    opml = tmp_path / "feeds.opml"
    opml.write_text("<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>")
    done = CliRunner().invoke(main, ["-c", str(link), "sources", "import", str(opml), "--write"])
    assert done.exit_code == 0, done.output
    assert link.is_symlink() and "a-example-f" in ids(path)
    assert [line for line in path.read_bytes().splitlines(keepends=True) if line in lines] == lines


def test_a_settings_file_with_a_mistake_is_left_as_it_is(settings_file, tmp_path):
    path = settings_file()
    path.write_text(path.read_text() + "watchs: []\n")
    before = path.read_text()
    opml = tmp_path / "feeds.opml"
    opml.write_text("<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>")
    done = CliRunner().invoke(main, ["-c", str(path), "sources", "import", str(opml), "--write"])
    assert done.exit_code == 2 and path.read_text() == before
    assert not path.with_name("policywatch.yaml.new").exists()
