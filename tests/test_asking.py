"""What is asked of a server on the way to the rows: shells and their data, sitemaps of an index, POSTs."""

from __future__ import annotations

import json

from fake_site import page

from policywatch import open_archive
from policywatch.scheduler import run_once

DATA = "/front/page/build/unit?webId=1&pageId=2"
SHELL = "<html><script parseType='x' url='/front/page/build/unit' querydata=\"{'webId':'1','pageId':'2'}\"></script>"
LINE = "    - {{id: office, kind: {kind}, url: '{url}', language: zh-Hans, tier: 1{more}}}\n"


def unit(*titles: str) -> str:
    rows = "".join(
        f"<li><a href=/art/{n}.html>{title}</a><span>2026-11-01</span></li>" for n, title in enumerate(titles)
    )
    return json.dumps({"data": {"html": f"<ul>{rows}</ul>"}})


def problems(settings) -> list[str]:
    with open_archive(settings.archive) as archive:
        return [incident.problem for incident in archive.incidents()]


def column(site, settings):
    site.put("/col", SHELL)
    site.put(DATA, unit("公告一", "公告二"), "application/json")
    for n in range(3):
        site.put(f"/art/{n}.html", page(f"公告{n}", "人工智能样例内容。" * 30))
    return settings(sources=LINE.format(kind="json", url=f"{site.base}/col", more=", family: jpaas"))


def test_a_shell_is_followed_to_its_data_in_one_poll(site, settings):
    report = run_once(column(site, settings))
    assert (report.polls, report.articles) == (1, 2)
    asked = [(path, headers.get("Referer")) for path, headers in site.requests if path in ("/col", DATA)]
    assert asked == [("/col", None), (DATA, f"{site.base}/col")]


def test_a_shell_is_asked_for_anew_and_its_data_only_if_it_changed(site, settings):
    ours = column(site, settings)
    run_once(ours)
    run_once(ours, every_source=True)
    conditional = [path for path, headers in site.requests if "If-None-Match" in headers]
    assert conditional == [DATA]
    site.put(DATA, unit("公告一", "公告二", "公告三"), "application/json")
    assert run_once(ours, every_source=True).articles == 1


def test_data_that_a_shell_names_and_that_is_gone_is_a_failed_poll(site, settings):
    ours = column(site, settings)
    del site.pages[DATA]
    assert run_once(ours).articles == 0
    assert any("404" in problem for problem in problems(ours))


def test_what_a_shell_leads_to_obeys_robots_txt(site, settings):
    ours = column(site, settings)
    site.put("/robots.txt", "User-agent: *\nDisallow: /front/\n", "text/plain")
    run_once(ours)
    assert site.asked(DATA) == 0
    assert any("robots" in problem for problem in problems(ours))


def test_where_the_rows_stand_in_the_page_itself_other_blocks_of_it_do_no_harm(site, settings):
    column(site, settings)
    site.put("/col", f"{SHELL}<ul class=l><li><a href=/art/0.html>公告</a><span>2026-11-01</span></li></ul>")
    site.put(DATA, json.dumps({"data": {"html": "<p>天气</p>"}}), "application/json")
    more = ", family: jpaas, list: {item: 'ul.l > li', link: 'a@href', title: a, date: span}"
    assert run_once(settings(sources=LINE.format(kind="json", url=f"{site.base}/col", more=more))).articles == 1


def test_shells_that_lead_in_a_ring_end(site, settings):
    ours = column(site, settings)
    site.put(DATA, SHELL)
    assert run_once(ours).articles == 0
    assert site.asked(DATA) <= 3
    assert any("on and on" in problem for problem in problems(ours))


def test_the_sitemaps_of_an_index_are_one_poll_and_one_that_fails_does_not_spoil_it(site, settings):
    entries = "".join(f"<sitemap><loc>{site.base}/{name}</loc></sitemap>" for name in ("news.xml", "gone.xml"))
    site.put("/sitemap.xml", f"<sitemapindex>{entries}</sitemapindex>", "application/xml")
    site.put("/news.xml", f"<urlset><url><loc>{site.base}/art/0.html</loc></url></urlset>", "application/xml")
    site.put("/art/0.html", page("公告", "人工智能样例内容。" * 30))
    report = run_once(settings(sources=LINE.format(kind="sitemap", url=f"{site.base}/sitemap.xml", more="")))
    assert (report.polls, report.articles) == (1, 1)


def test_an_endpoint_gets_its_post_and_its_referer(site, settings):
    site.put("/api", json.dumps({"data": [{"id": 0, "title": "公告"}]}), "application/json")
    site.put("/art/0.html", page("公告", "人工智能样例内容。" * 30))
    more = (
        ", list: {item: data, link: id, address: '/art/{}.html', title: title}"
        ", request: {referer: 'https://office.example/', json: '{\"page\": 1}'}"
    )
    report = run_once(settings(sources=LINE.format(kind="json", url=f"{site.base}/api", more=more)))
    assert report.articles == 1
    assert site.posted == [("/api", "application/json", '{"page": 1}')]
    assert dict(site.requests[1][1])["Referer"] == "https://office.example/"
