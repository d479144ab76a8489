"""Pages that are no article: challenges, not-found pages, login walls, errors, shells, lists. Each has its label.

The text of such a page must never become an article's body, and a short notice must never be taken for one. So words
alone decide nothing: they must make up the page, which says little else, and say it themselves: what stands in quotes
is told of another page. A notice may speak of 验证码 and of 登录.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.beside import is_unseen, without_names
from policywatch.extraction.forms import asks_first, asks_proof, asks_who
from policywatch.extraction.guards import scripted
from policywatch.extraction.lists import A_LIST, has_rows, is_list, leads_only, shows
from policywatch.extraction.named import label_of, wall_of
from policywatch.extraction.rows import HAS_DAY, is_row
from policywatch.extraction.said import BARE, Said
from policywatch.extraction.shells import (
    has_mount,
    has_skeleton,
    hidden,
    is_framed,
    is_loading,
    is_unfilled,
    is_waiting,
    leads,
    moved,
)
from policywatch.extraction.source import LONG, SHORT, Page
from policywatch.extraction.spoken import by_words
from policywatch.extraction.told import told, told_in_menus
from policywatch.extraction.voting import plain
from policywatch.extraction.walled import asks, asks_in, is_box

_NAME_OF_GUARD = 10
"""Characters of the title of an empty page that tells what it is."""
_ANSWER = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>"
    r"|\s*\{[^<]*\"(?:code|status|error|err(?:code|no|msg)|msg|message|success)\"\s*:[^<]*\}\s*$"
)
_NAMELESS_UP_TO = 80
"""Characters of a page without a name up to which a single word of a message tells what it is."""
_BESIDE = 30
"""Characters that may stand beside the rows of a list."""
_LOGIN = re.compile(r"(?:登[录入]|log ?in|sign ?in|anmeld(?:en|ung))\W*$", re.IGNORECASE)
"""How titles of pages with a login end."""
_ASKED_UP_TO = 80
"""Characters of a page that asks for a password."""
_LOADING_UP_TO = 120
"""Characters that may stand behind that a page loads: what is shown when it fails."""
_WAITING_UP_TO = 60
"""Characters of a page that says no more than that it loads."""
_POST = re.compile(r"【([^】]{2,60})】\s*(.*\w.*)")
"""The headline of a post, at the beginning of its only line."""
_WAITS = "the page waits for a script"


def trouble_with(page: Page, row_title: str = "") -> tuple[str, str] | None:
    """Give label and description of what a page is instead of an article, or None.

    `row_title` is what the list called the page: where it stands on the page, that is an article.
    """
    lines, own = page.own, page.own_lines
    if sum(map(len, own)) <= LONG:
        seen = [line for line in lines if not is_unseen(line, page.outline)] or lines
        lines = without_names(seen, page.all_lines)
        own = [line.text for line in lines or seen]
    size = sum(map(len, own))
    title = " ".join((page.title or page.metas.get("og:title", "")).split())
    # Guarded sites keep their guard's script in every page: only a page that says nothing is a challenge by it.
    if size < 60 and len(own) <= 3 and not any(map(HAS_DAY.search, own)) and (why := scripted(page.text)):
        return "challenge", why
    if size <= 30 and leads(own) and (where := moved(page)):
        return "shell", where
    if size > LONG:
        return ("list", A_LIST) if is_list(page) else None
    said = Said(title, _lines_of_posts(title, own) or hidden(page), row_title, page)
    is_plain = not (said.is_dated or said.is_paper)
    if is_plain and size <= _LOADING_UP_TO and is_loading(own) and page.tagged("script"):
        return "shell", _WAITS
    is_called = size <= SHORT and is_plain and not (page.declares_article or asks_in(said))
    if is_called and (label := label_of(page.own, page.outline)):
        return label, "its maker calls the page so"
    if message := told(said):
        # A login beside the menus of a list asks nobody in; a wall beside other news does, and says what for.
        is_small = message[0] == "login" and said.size <= _BESIDE and is_box(said)
        is_beside = is_small and has_rows(page) and is_list(page)
        return ("list", A_LIST) if is_beside else message
    if size <= SHORT and not said.is_paper and (wall := wall_of(page)):
        return "login", f"in the box of a wall stands: {wall}"
    if size <= SHORT and (_ANSWER.match(page.text[:1_000]) or (len(own) == 1 and _ANSWER.match(own[0]))):
        return "error", "the server answers as a program, not with a page"
    if size <= SHORT and is_unfilled(own):
        return "shell", "a script would fill the page's template"
    if (
        not own or (is_plain and said.is_idle and (said.says_names or not (said.is_named or said.reports)))
    ) and asks_who(page):
        return "login", "the page is a form that asks who is there"
    if not page.lines or (size <= _WAITING_UP_TO and is_waiting(own)):
        if where := moved(page):
            return "shell", where
        if not own and len(title) <= _NAME_OF_GUARD and said.speaks and not is_waiting([title]):
            return by_words(said)
        if not own and page.tagged("script", "iframe", "frame", "noscript") and not _links(page):
            return "shell", "the page is an empty shell that a script would fill"
        if own or not page.lines:
            return ("shell", _WAITS) if own else ("empty", "the page has no text")
    if own and said.is_bare and not said.is_named:
        if (leads(own, loosely=True) or not said.speaks) and (where := moved(page)):
            return "shell", where
        if said.speaks and not is_waiting(own):
            return by_words(said)
    if is_plain and said.size <= BARE and asks_proof(page):
        return "challenge", "the page asks for a proof that no machine is there"
    if is_plain and asks_who(page, for_password=True) and said.size <= BARE and asks(said):
        return "login", "the page asks for a password"
    is_login = any(map(_LOGIN.search, said.heads)) and asks_who(page, for_password=True)
    if is_plain and said.size <= _ASKED_UP_TO and (is_login or asks_first(page)):
        return "login", "the page asks for a password"
    if not lines and page.tagged("script") and has_mount(page):
        return "shell", "beside links to others is nothing but what a script would fill"
    if not own and not has_rows(page) and (message := told_in_menus(page)):
        return message
    if is_list(page):
        return "list", A_LIST
    if not own and page.tagged("script") and (not shows(page) or is_framed(page)):
        return "shell", "between the menus is nothing but what a script would fill"
    if not own and all(line.is_menu for line in page.said_lines) and not shows(page):
        return "empty", "between the menus is no text"
    if is_plain and leads_only(page, said.heads):
        is_waiting_for_script = has_skeleton(page) and not has_rows(page)
        return ("shell", _WAITS) if is_waiting_for_script else ("list", A_LIST)
    is_silent = said.is_bare and not (said.is_named or said.has_byline or said.is_titled or said.tells)
    says_little = (
        said.hints
        or said.speaks
        or said.is_idle
        or asks_who(page)
        or (said.is_nameless and said.has_words and said.size <= 80)
    )
    if own and is_silent and says_little and not (page.declares_article or shows(page)):
        return by_words(said)
    return None


def _links(page: Page) -> bool:
    return any(line.is_link or is_row(line) for line in page.text_lines)


def _lines_of_posts(title: str, own: Sequence[str]) -> list[str]:
    """Give lines with the headlines of posts, which stand before their text in one line, on lines of their own."""
    parted: list[str] = []
    for line in own:
        found = _POST.match(line)
        parted += [found[1], found[2]] if found and plain(found[1]) in plain(title) else [line]
    return parted
