"""Answers that are meant to hurt: each fails alone, in words, and nothing of it is stored as a text."""

from __future__ import annotations

import gzip
from contextlib import ExitStack

from fake_site import FakeSite, page, rss
from hostile_kinds import kinds, serving

from policywatch import open_archive
from policywatch.config import load_settings
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
    "a redirect in a circle": ({"body": "", "status": 302, "headers": {"Location": "/circle"}}, "too many redirects"),
    "a redirect to a file": ({"body": "", "status": 302, "headers": {"Location": "file:///etc/passwd"}}, "302"),
    "nesting without end": ({"body": "<html><body>" + "<div>" * 50_000 + TEXT}, ""),
    "bytes that mean nothing": ({"body": bytes(range(256)) * 100}, ""),
}


def test_a_hostile_page_is_known_by_its_row_and_its_neighbour_is_read(site, settings, clock):
    rows = "".join(f"<li><a href='/a{n}'>公告第{n}号</a><span>2026-11-01</span></li>" for n in range(len(CASES)))
    site.put("/list", f"<ul class='list'>{rows}<li><a href='/b'>公告乙</a><span>2026-11-01</span></li></ul>")
    site.put("/feed", rss([]), "application/rss+xml")
    for number, (answer, _) in enumerate(CASES.values()):
        site.put(f"/a{number}", **answer)
    site.put("/circle", "", status=302, headers={"Location": "/circle"})
    site.put("/b", page("公告乙", "公告乙的正文在这里。" * 10))
    ours = settings()
    report = run_once(ours, now=clock)
    assert report.failures == []
    with open_archive(ours.archive) as archive:
        articles = {article.url.rpartition("/")[2]: article for article in archive}
        kinds = {incident.kind for incident in archive.incidents()}
    assert articles["b"].body_from == "page" and kinds == {"not readable"}
    for number, (name, (_, words)) in enumerate(CASES.items()):
        hostile = articles[f"a{number}"]
        if words:
            assert (hostile.body, hostile.body_from) == ("", "row") and words in hostile.problem, name


def test_every_hostile_source_is_an_incident_and_its_neighbours_are_complete(site, settings_file, clock):
    with ExitStack() as stack:
        inside = stack.enter_context(FakeSite().serve())
        port = int(inside.base.rpartition(":")[2])
        quick = {name: kind for name, kind in kinds(port).items() if not kind.is_slow}
        sources, opened = "", [site.base.removeprefix("http://")]
        for number, kind in enumerate(quick.values()):
            own = stack.enter_context(serving(kind))
            rows = {"listing": ', list: {item: li, link: "a@href"}', "json": ", list: {item: rows, link: url}"}
            url = f"{kind.scheme}://127.0.0.1:{own}/x"
            sources += f"    - {{id: h{number}, kind: {kind.kind}, url: '{url}'{rows.get(kind.kind, '')}}}\n"
            opened.append(f"127.0.0.1:{own}")
        for number in range(2):
            items = [(f"News {n}", f"{site.base}/{number}{n}", "Sun, 01 Nov 2026 08:00:00 GMT") for n in range(3)]
            site.put(f"/feed{number}", rss(items), "application/rss+xml")
            for n in range(3):
                site.put(f"/{number}{n}", page(f"News {n}", f"{TEXT} {number}{n}", language="en"))
            sources += f"    - {{id: well{number}, kind: feed, url: {site.base}/feed{number}, language: en}}\n"
        path = settings_file(sources=sources)
        allowed = ", ".join(f"'{address}'" for address in opened)
        path.write_text(path.read_text().replace("allow_private: [127.0.0.1]", f"allow_private: [{allowed}]"))
        ours = load_settings(path, environment={})
        run_once(ours, now=clock)
        assert inside.requests == []
    with open_archive(ours.archive) as archive:
        told = {incident.source_id for incident in archive.incidents()}
        articles = [article.source_id for article in archive]
    assert [name for number, name in enumerate(quick) if f"h{number}" not in told] == []
    assert sorted(articles) == ["well0"] * 3 + ["well1"] * 3


def test_half_a_character_is_left_out_and_harms_nobody(site, settings_file, clock):
    half = "\\ud83d"  # as a script cuts a picture in two that does not fit
    rows = f'{{"rows": [{{"u": "/j1", "t": "Half {half}", "b": "x{half}"}}, {{"u": "/j{half}", "t": "No address"}}]}}'
    site.put("/json", rows)
    site.put("/feed", rss([("Half &#xD83D;", f"{site.base}/f1", "")]).replace("&amp;#", "&#"), "application/rss+xml")
    site.put("/well", rss([("Well", f"{site.base}/w1", "")]), "application/rss+xml")
    for number, name in enumerate(("j1", "f1", "w1")):
        site.put(f"/{name}", page("Half", f"{TEXT} {number}", language="en"))
    paths = "list: {item: rows, link: u, title: t, text: b}"
    sources = f"    - {{id: rows, kind: json, url: {site.base}/json, language: en, {paths}}}\n" + "".join(
        f"    - {{id: {name}, kind: feed, url: {site.base}/{name}, language: en}}\n" for name in ("feed", "well")
    )
    ours = load_settings(settings_file(sources=sources), environment={})
    run_once(ours, now=clock)
    with open_archive(ours.archive) as archive:
        assert sorted(article.source_id for article in archive) == ["feed", "rows", "well"]
        assert archive.incidents() == []
