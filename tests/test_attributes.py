"""Tags with thousands of attributes are cut before a parser has them; all others stay as they are."""

from __future__ import annotations

import time

import pytest

from policywatch.extraction import Page
from policywatch.spiders.page_tree import page_tree
from policywatch.text import without_attribute_floods

FLOOD = "<ul><li {}>x</li></ul>".format(" ".join(f"a{n}='>{n}'" for n in range(50_000)))


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=a id='b' hidden>x</p>",
        f"<a href='data:{'x' * 90_000}' title=y>z</a>",
        f"<script>{'var x = 1; ' * 2000}</script>",
        f"<td data-rows='{'a=1 ' * 3000}'>x</td>",
        f"<p>{'words of a sentence = more of them ' * 500}</p>",
        "<p " + " ".join(f"a{n}=1" for n in range(500)) + ">" + "x" * 5000,
    ],
)
def test_what_pages_have_stays(markup):
    assert without_attribute_floods(markup) == markup
    assert without_attribute_floods(markup.encode()) == markup.encode()


@pytest.mark.parametrize("form", ["a{}='1'", 'a{}=">"', "a{}=x", "a{}", "a{} = '1'"])
def test_a_flood_of_attributes_goes_and_the_text_stays(form):
    flood = " ".join(form.format(n) for n in range(1500))
    page = f"<p>部</p><li {flood}>x</li>"
    assert without_attribute_floods(page) == "<p>部</p><li>x</li>"
    assert without_attribute_floods(page.encode()) == "<p>部</p><li>x</li>".encode()


@pytest.mark.parametrize("read", [page_tree, lambda markup: Page.parse(markup.encode(), "utf-8")])
def test_a_page_of_them_is_read_at_once(read):
    begun = time.monotonic()
    assert read(FLOOD) is not None
    assert time.monotonic() - begun < 2
