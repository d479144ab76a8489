"""A page to the facts of its paper: what is asked of each part of the page, in which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from policywatch.documents.days import find_days
from policywatch.documents.deadlines import comment_deadline
from policywatch.documents.force import effective_on
from policywatch.documents.issuers import read_issuers
from policywatch.documents.names import Span, names_in_title
from policywatch.documents.numbers import Number, bare_notice, find_numbers, number_key
from policywatch.documents.page import Page, make_page
from policywatch.documents.signature import Signature, find_signature, signed_on
from policywatch.documents.solid import Solid, make_solid, solid_text
from policywatch.documents.stages import read_stage
from policywatch.documents.titles import core_titles
from policywatch.documents.western import is_western, read_western
from policywatch.models import FactPlace, Facts, Stage

_HEAD = 1500
_STATE = "中华人民共和国"


def read_facts(
    title: str,
    body: str,
    *,
    published_on: date | None = None,
    index: Sequence[tuple[str, str]] = (),
) -> Facts:
    """Read what a page says of the policy paper it carries or reports; any text may come, nothing is raised.

    `published_on` is the page's own day: it gives the year to days that are printed without one. `index` holds the
    rows of a government index table (label, value), as in `Reading.index`; a table left in `body` is read too.
    """
    if isinstance(published_on, datetime):
        published_on = published_on.date()
    if is_western(title, body):
        return _western(title, body, published_on)
    page = make_page(title, body, index, published_on)
    signature = find_signature(page)
    signed = signed_on(signature) or _boxed_day(page, "signed")
    in_title, in_body = find_numbers(page.title), find_numbers(page.body)
    has_number = "number" in page.box or any(number.alone for number in [*in_title, *in_body])
    by_office = bool(names_in_title(page.title)[0])
    stage = read_stage(page, is_paper=has_number or signature is not None, by_office=by_office)
    issuers = read_issuers(page, stage, signature) if stage else []
    titles = core_titles(page, stage)
    names = tuple(solid.text[span.start : span.end] for solid, span in titles)
    issuer = _issuer_name(issuers[0]) if issuers else ""
    own = _own_numbers(page, stage, in_title, in_body, names, issuer, signature, signed)
    keys = {number_key(value) for value, _ in own}
    standards = _own_standards(page, stage, in_title, in_body, names)
    cited = [
        number
        for number in in_body
        if number_key(number.value) not in keys and number.value not in standards and _is_cited(page, number)
    ]
    deadline = comment_deadline(page, stage, signed)
    force = effective_on(page, stage, names, signed)
    places = [
        *_placed(page, "issuers", ((_letters(solid, span), solid, span) for solid, span in issuers)),
        *_placed(page, "core_titles", ((solid.printed(span.start, span.end), solid, span) for solid, span in titles)),
        *_placed(page, "numbers", ((value, where[0], where[1]) for value, where in own if where)),
        *_placed(
            page, "cited_numbers", ((number.value, page.body, Span(number.start, number.end)) for number in cited)
        ),
    ]
    if deadline:
        places += _placed(
            page, "comment_deadline", [(deadline.value.isoformat(), page.body, Span(deadline.start, deadline.end))]
        )
    if force:
        places += _placed(page, "effective_on", [(force.value.isoformat(), force.solid, Span(force.start, force.end))])
    if signature and signature.day and signed:
        places += _placed(
            page, "signed_on", [(signed.isoformat(), page.body, Span(signature.day.start, signature.day.end))]
        )
    return Facts(
        numbers=_once(value for value, _ in own),
        standard_numbers=_once(standards),
        cited_numbers=_once(number.value for number in cited),
        issuers=_once(_letters(solid, span) for solid, span in issuers),
        stage=stage,
        core_titles=_once(solid.printed(span.start, span.end) for solid, span in titles),
        comment_deadline=deadline.value if deadline else _boxed_deadline(page, stage),
        effective_on=force.value if force else _boxed_day(page, "effective"),
        signed_on=signed,
        places=tuple(places),
    )


def _western(title: str, body: str, published_on: date | None) -> Facts:
    found = read_western(title, body, published_on)
    if found.stage is None:
        return Facts()
    page = make_page(title, body, (), published_on)
    in_title = [number.value for number in find_numbers(page.title)]
    in_body = [number for number in find_numbers(page.body) if number.value not in in_title]
    days = [
        ("comment_deadline", found.deadline, found.deadline_at),
        ("effective_on", found.effective, found.effective_at),
    ]
    return Facts(
        standard_numbers=_once(value for value in in_title if not value.endswith("号")),
        numbers=_once(value for value in in_title if value.endswith("号")),
        cited_numbers=_once(number.value for number in in_body),
        stage=found.stage,
        comment_deadline=found.deadline,
        effective_on=found.effective,
        places=tuple(FactPlace(fact, day.isoformat(), "body", *at) for fact, day, at in days if day),
    )


_Where = tuple[Solid, Span] | None


def _own_numbers(
    page: Page,
    stage: Stage | None,
    in_title: list[Number],
    in_body: list[Number],
    names: tuple[str, ...],
    issuer: str,
    signature: Signature | None,
    signed: date | None,
) -> list[tuple[str, _Where]]:
    """Tell the paper's own numbers: in the table, the title, alone in the head, or beside its name in a report."""
    boxed = page.box.get("number", "")
    if boxed:
        solid = make_solid(boxed)
        found = [number for number in find_numbers(solid) if number.kind != "standard"]
        if found:
            return [(_with_issuer(number, issuer), None) for number in found]
        bare = (
            bare_notice(solid.text, issuer, "")
            if "公告" in page.title.text or "公告" in page.body.text[:_HEAD]
            else None
        )
        if bare:
            return [(bare, None)]
    titled = [number for number in in_title if number.kind != "standard" and _heads(page.title.text, number)]
    if titled:
        return [(_with_issuer(number, issuer), (page.title, Span(number.start, number.end))) for number in titled]
    end = signature.end if signature else _HEAD
    found = [number for number in in_body if number.kind != "standard" and number.alone and number.start < end]
    if not found and stage in ("final", "interpretation", "amendment", "repeal"):
        found = [
            number for number in in_body if number.kind != "standard" and _names_this(page.body.text, number, names)
        ]
    if found:
        return [(_with_issuer(number, issuer), (page.body, Span(number.start, number.end))) for number in found]
    if "公告" in page.title.text and stage not in ("draft", "plan", "approval", "interpretation"):
        year = str(signed.year) if signed else ""
        text = page.title.text if bare_notice(page.title.text, issuer, "2000") else _line_alone(page.body)
        bare = bare_notice(text, issuer, year)
        return [(bare, None)] if bare else []
    return []


_ALONE = re.compile(r"[(]?(?:(?:19|20)\d\d年)?第\d{1,4}号[)]?")


def _line_alone(body: Solid) -> str:
    """Give `2022年第23号` where it stands alone in the head of an announcement."""
    for found in _ALONE.finditer(body.text, 0, _HEAD):
        if body.gaps[found.start()] and body.gaps[found.end()]:
            return found.group()
    return ""


def _with_issuer(number: Number, issuer: str) -> str:
    """Give an order or announcement its first issuer, as the number is known by."""
    if number.kind == "order" and issuer:
        return f"{issuer}令第{number.figure}号"
    if number.kind == "notice" and number.value.startswith("公告") and issuer:
        return issuer + number.value
    return number.value


def _names_this(text: str, number: Number, names: tuple[str, ...]) -> bool:
    """Say whether a number stands in brackets right behind the name of this paper, or is issued there."""
    if number.kind == "notice" and re.search(
        r"(?:发布|公布)[了的]?(?:中华人民共和国)?$", text[max(0, number.start - 12) : number.start]
    ):
        return True
    if number.kind == "order" and text.startswith(("公布《", "发布《"), number.end):
        return True
    before = text[max(0, number.start - 160) : number.start]
    found = re.search(r"《([^《》]{2,150})》[^《》。]{0,20}[(]$", before)
    return bool(found and any(found[1] == name or name in found[1] for name in names))


def _heads(title: str, number: Number) -> bool:
    """Say whether a number in a title is the paper's: outside 《》, and a lettered one at the end (…的通知（…号）)."""
    if title.rfind("《", 0, number.start) > title.rfind("》", 0, number.start):
        return False
    return number.kind != "letters" or len(title) - number.end <= 1 or number.start == 0


def _own_standards(
    page: Page, stage: Stage | None, in_title: list[Number], in_body: list[Number], names: tuple[str, ...]
) -> list[str]:
    """Tell the numbers of the standards that the page is about: in its title, or beside their names."""
    if stage in (None, "plan"):
        return []
    own = [number.value for number in in_title if number.kind == "standard"]
    text = page.body.text
    listed = not names and stage == "final" and "标准" in page.title.text and "公告" not in page.title.text
    for number in in_body:
        if number.kind != "standard" or _replaces(text, number):
            continue
        labelled = re.search(r"(?:标准编号|标准号|编号)(?:为|是|:)*$", text[max(0, number.start - 8) : number.start])
        after = text[number.end : number.end + 160]
        follows = re.match(r"[)]?《([^《》]{2,150})》", after)
        if (
            listed
            or labelled
            or _names_this(text, number, names)
            or (follows and follows[1] in names)
            or any(after.startswith(name) for name in names)
        ):
            own.append(number.value)
    return own


def _replaces(text: str, number: Number) -> bool:
    return bool(
        re.search(
            r"(?:代替|替代|废止|修订|依据|根据|按照|符合|引用|参照|执行)[^。]{0,6}$",
            text[max(0, number.start - 10) : number.start],
        )
    )


def _is_cited(page: Page, number: Number) -> bool:
    """Say whether a number in the text is one of another paper: it has the name of an office before it."""
    return number.kind == "standard" or (bool(number.value) and not number.value.startswith(("令", "公告", "年")))


def _boxed_day(page: Page, row: str) -> date | None:
    days = find_days(solid_text(page.box.get(row, "")))
    return days[0].value if days else None


def _boxed_deadline(page: Page, stage: Stage | None) -> date | None:
    days = find_days(solid_text(page.box.get("deadline", ""))) if stage in ("draft", "plan", "approval") else []
    return days[-1].value if days else None


def _issuer_name(found: tuple[Solid, Span]) -> str:
    solid, span = found
    return _letters(solid, span).removeprefix(_STATE).removeprefix("中華人民共和國")


def _letters(solid: Solid, span: Span) -> str:
    return "".join(solid.printed(span.start, span.end).split())


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _placed(page: Page, fact: str, found: Iterable[tuple[str, Solid, Span]]) -> list[FactPlace]:
    places = []
    for value, solid, span in found:
        if solid is page.title or solid is page.body:
            places.append(
                FactPlace(fact, value, "title" if solid is page.title else "body", *solid.span(span.start, span.end))
            )
    return places
