"""What guards, servers and publishers send in place of an article gets its label, and articles about them are read."""

from __future__ import annotations

import json
from collections.abc import Sequence

import opencc
import pytest
from no_articles import NO_ARTICLES
from short_articles import SHORT_ARTICLES

from policywatch.errors import ParseError
from policywatch.extraction import read_page

URL = "https://www.example.org/a/2026/1.html"


@pytest.mark.parametrize(("wanted", "content"), [pytest.param(*rest, id=name) for name, *rest in NO_ARTICLES])
def test_what_is_sent_in_place_of_an_article_has_its_label(wanted, content):
    with pytest.raises(ParseError) as caught:
        read_page(content.encode(), URL)
    assert caught.value.label == wanted


@pytest.mark.parametrize(("kept", "content"), [pytest.param(*rest, id=name) for name, *rest in SHORT_ARTICLES])
def test_a_short_article_about_such_pages_is_read(kept, content):
    reading = read_page(content.encode(), URL)
    assert all(part in reading.body or part in reading.title for part in kept)


to_traditional = opencc.OpenCC("s2t").convert


def in_traditional(named: Sequence[tuple]) -> list:
    """Give the Chinese ones among pages in Traditional characters."""
    written = [(name, wanted, to_traditional(content), content) for name, wanted, content in named]
    return [pytest.param(wanted, page, id=name) for name, wanted, page, before in written if page != before]


@pytest.mark.parametrize(("wanted", "content"), in_traditional(NO_ARTICLES))
def test_the_same_in_traditional_characters_has_the_same_label(wanted, content):
    with pytest.raises(ParseError) as caught:
        read_page(content.encode(), URL)
    assert caught.value.label == wanted


@pytest.mark.parametrize(("kept", "content"), in_traditional(SHORT_ARTICLES))
def test_a_short_article_in_traditional_characters_is_read(kept, content):
    reading = read_page(content.encode(), URL)
    assert all(to_traditional(part) in reading.body or to_traditional(part) in reading.title for part in kept)


def test_the_text_that_an_empty_page_carries_for_its_scripts_is_read():
    text = "<p>Providers must file their models before January.</p><p>Filing takes twenty working days.</p>"
    data = {"page": {"title": "Models must be filed", "html": text}, "other": {"title": "Else", "html": text * 2}}
    content = (
        '<title>Models must be filed - Example</title><div id="app"></div>'
        f'<script type="application/json">{json.dumps(data)}</script>'
    )
    reading = read_page(content.encode(), URL)
    assert reading.title == "Models must be filed"
    assert reading.body.split("\n") == [
        "Providers must file their models before January.",
        "Filing takes twenty working days.",
    ]


def test_a_notice_that_its_office_signs_under_the_name_that_the_page_has_is_read():
    content = "<title>某某厅</title><p>经研究，定于十一月试运行。</p><p>某某厅办公室</p><p>2026年9月29日</p>"
    assert "经研究，定于十一月试运行。" in read_page(content.encode(), URL).body
