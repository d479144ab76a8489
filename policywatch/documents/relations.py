"""How the papers of two pages are related: by number, else by name; then by their stages, days and texts.

Neighbours in a series (batches, parts, years) share all words but one, so names must be equal, not similar.
"""

from __future__ import annotations

import re
from datetime import date

from policywatch.documents.keys import KnownPaper, ended_names, known_paper, name_key, without_field
from policywatch.documents.numbers import number_key
from policywatch.documents.solid import solid_text
from policywatch.documents.stages import WITHDRAWS
from policywatch.models import PaperPage, Relation, RelationKind
from policywatch.text import one_body

_ORDER = {"plan": 0, "draft": 1, "approval": 2, "final": 3, "amendment": 3, "repeal": 3}
_AGAIN = re.compile(r"再次|二次|第[二三四]次|二审|三审|第[二三]稿")
_CHANGES = re.compile(r"修订|修正|修改|废止")
_REVISES = re.compile(r"修订|修正|修改")
_EXTENDS = re.compile(r"延长|延期|顺延|推迟|\bextend|verlänger", re.IGNORECASE)
_ROUND, _EDITION_DAYS, _ISSUE_DAYS = 45, 200, 10
"""Days apart up to which two pages are of one round of comments, of one edition of a named paper, and of one issue of a
notice without a name of its own: lists of filings come every few weeks under one title."""
_LATE = 15
"""Days after its last day in which a round of comments may still be extended."""
_SHINGLE = 8
_COPY = 0.6
"""Share of the shorter text's eight-character pieces that a reprint has in common with its original."""
_LOOKED_AT = 20_000


def extends(title: str) -> bool:
    """Say whether a page's title tells that something was given more time."""
    return _EXTENDS.search(solid_text(title)) is not None


def relate(one: PaperPage, other: PaperPage) -> Relation:
    """Say how the paper of `one` is related to that of `other`, and why; `Relation.turned` when it holds backwards.

    The kinds are `draft-of`, `interprets`, `amends`, `repeals` (directed), `same`, `reprint-of` and `none`.
    """
    a, b = known_paper(one), known_paper(other)
    if one.facts.stage is None or other.facts.stage is None:
        return Relation("none", "one page is about no paper")
    shared = _one_paper(a, b) or _worded_anew(a, b)
    if shared:
        return _by_stage(a, b, shared)
    for first, second, turned in ((a, b, False), (b, a, True)):
        ended = _repeals(first, second)
        if ended:
            return Relation("repeals", ended, turned)
    return Relation("none", "no number and no name in common")


def _one_paper(a: KnownPaper, b: KnownPaper) -> str:
    """Say by what two pages are about one paper, or nothing."""
    numbers = a.numbers & b.numbers
    if numbers and _same_bodies(a, b, numbers):
        return f"number {min(set(a.page.facts.numbers) | set(b.page.facts.numbers))}"
    standards = a.standards & b.standards
    if standards:
        return f"standard {min(standards)}"
    names = a.names & b.names
    return f"name {min(names)}" if names and not _of_two_places(a, b) else ""


def _of_two_places(a: KnownPaper, b: KnownPaper) -> bool:
    """Say whether two papers are of different cities or provinces, which give theirs the same names."""
    return bool(a.places and b.places and not a.places & b.places)


def _worded_anew(a: KnownPaper, b: KnownPaper) -> str:
    """Say whether a draft was issued under a name of the same words: 规定（征求意见稿） became 暂行办法."""
    ranks = {_ORDER.get(paper.page.facts.stage or "", 9) for paper in (a, b)}
    rounds = ranks == {1} and _is_again(a) != _is_again(b)
    if not (rounds or (min(ranks) < 3 and 3 in ranks)) or _of_two_places(a, b):
        return ""
    committee = any("标准化技术委员会" in body for body in (*a.bodies, *b.bodies))
    if not (a.bodies & b.bodies or committee or not a.bodies or not b.bodies):
        return ""
    if set(map(without_field, a.names)) & set(map(without_field, b.names)):
        return f"name {min(a.names)}, of a field renamed"  # 信息安全技术 is now 网络安全技术 or 数据安全技术
    if not (a.bodies & b.bodies):
        return ""
    return f"name {min(a.names)}, worded anew" if a.stems & b.stems else ""


def _is_again(paper: KnownPaper) -> bool:
    return _AGAIN.search(solid_text(paper.page.title)) is not None


def _same_bodies(a: KnownPaper, b: KnownPaper, numbers: set[str] | frozenset[str]) -> bool:
    """An order's figure is counted by each body anew: 令第7号 alone does not make one paper."""
    if any(not key.startswith(("令", "公告")) for key in numbers):
        return True
    return not a.bodies or not b.bodies or bool(a.bodies & b.bodies)


def _by_stage(a: KnownPaper, b: KnownPaper, shared: str) -> Relation:
    stage_a, stage_b = a.page.facts.stage, b.page.facts.stage
    if stage_a == stage_b:
        return _in_one_stage(a, b, shared)
    stages = {stage_a, stage_b}
    if "interpretation" in stages:
        told, other = (a, b) if stage_a == "interpretation" else (b, a)
        if other.page.facts.stage in ("amendment", "repeal") and _after(other, told, 30):
            return Relation("none", f"{shared}, but the {other.page.facts.stage} came later")
        return Relation("interprets", f"interpretation, {shared}", stage_b == "interpretation")
    rank_a, rank_b = _ORDER.get(stage_a or ""), _ORDER.get(stage_b or "")
    if rank_a is None or rank_b is None:
        return Relation("none", f"{shared}, but {stage_a or 'no paper'} and {stage_b or 'no paper'}")
    withdraws = [paper for paper in (a, b) if paper.page.facts.stage == "repeal" and WITHDRAWS.search(paper.title)]
    if withdraws:
        if "draft" not in stages or _after(a if stage_a == "draft" else b, withdraws[0], 0):
            return Relation("none", f"{shared}, but another draft was withdrawn")
        return Relation("repeals", f"withdrawal, {shared}", withdraws[0] is b)
    if rank_a == rank_b:
        kind: RelationKind = "repeals" if "repeal" in stages else "amends"
        doer = "repeal" if "repeal" in stages else "amendment"
        return Relation(kind, f"{doer}, {shared}", stage_b == doer)
    earlier, later = (a, b) if rank_a < rank_b else (b, a)
    if _after(earlier, later, 30):
        if _REVISES.search(earlier.page.title) or _cites(earlier, later):
            return Relation("amends", f"a later {earlier.page.facts.stage} revises it, {shared}", earlier is b)
        return Relation("none", f"{shared}, but the {earlier.page.facts.stage} came later: it is of a new version")
    changes = later.page.facts.stage in ("amendment", "repeal")
    if changes and not _CHANGES.search(solid_text(earlier.page.title)):
        return Relation("none", f"{shared}, but the {earlier.page.facts.stage} is of the paper and not of its change")
    return Relation(
        "draft-of", f"{earlier.page.facts.stage} before {later.page.facts.stage}, {shared}", rank_a > rank_b
    )


def _in_one_stage(a: KnownPaper, b: KnownPaper, shared: str) -> Relation:
    if _disagree(a.numbers, b.numbers) or _disagree(a.standards, b.standards):
        for first, second, turned in ((a, b, False), (b, a, True)):
            ended = _repeals(first, second)
            if ended:
                return Relation("repeals", ended, turned)
        revises_a, revises_b = (bool(_REVISES.search(paper.page.title)) for paper in (a, b))
        if revises_a != revises_b and not (_after(b, a, 0) if revises_a else _after(a, b, 0)):
            return Relation("amends", f"revised, {shared}", revises_b)
        return Relation("none", f"{shared}, but other numbers")
    if a.page.facts.stage == "draft":
        rounds = _rounds(a, b, shared)
        if rounds:
            return rounds
    apart = _apart(a, b)
    named = a.page.facts.core_titles and b.page.facts.core_titles
    if apart > (_EDITION_DAYS if named else _ISSUE_DAYS) and not a.numbers & b.numbers:
        return Relation("none", f"{shared}, but {apart} days apart")
    if a.title == b.title and _copied(a.page.body, b.page.body):
        return Relation("reprint-of", f"the same notice, {shared}")
    return Relation("same", f"both {a.page.facts.stage}, {shared}")


def _rounds(a: KnownPaper, b: KnownPaper, shared: str) -> Relation | None:
    """Tell two drafts of one paper apart: a second round says so, or comes much later, with another last day."""
    for extension, other in ((a, b), (b, a)):
        if extends(extension.page.title):
            return _extended(extension, other, shared, extension is a)
    if _is_again(a) != _is_again(b):
        return Relation("draft-of", f"first and second draft, {shared}", _is_again(a))
    one, two = (paper.page.facts.comment_deadline for paper in (a, b))
    if not (one and two):
        one, two = (paper.page.published_on for paper in (a, b))
    if one and two and abs((one - two).days) > _ROUND:
        return Relation("draft-of", f"drafts of {min(one, two)} and {max(one, two)}, {shared}", one > two)
    return None


def _extended(extension: KnownPaper, other: KnownPaper, shared: str, turned: bool) -> Relation | None:
    """Tell whether the round that is extended is the other's: it was under way, or had just ended."""
    told, asked = extension.page.published_on, other.page.published_on
    last = other.page.facts.comment_deadline
    if told and asked and told < asked:
        return Relation("draft-of", f"drafts of {told} and {asked}, {shared}", not turned)
    if told and last and (told - last).days > _LATE:
        return Relation("draft-of", f"drafts of {asked or last} and {told}, {shared}", turned)
    return None


def _apart(a: KnownPaper, b: KnownPaper) -> int:
    one, two = a.page.published_on, b.page.published_on
    return abs((one - two).days) if one and two else 0


def _disagree(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _cites(one: KnownPaper, other: KnownPaper) -> bool:
    """Say whether a page names the number of the other: 本标准代替 GB/T 35273-2020."""
    cited = set(one.page.facts.cited_numbers)
    return bool({*map(number_key, cited)} & other.numbers or {*map(solid_text, cited)} & other.standards)


def _after(earlier: KnownPaper, later: KnownPaper, days: int) -> bool:
    """Say whether the page of the earlier stage came more than `days` after the later stage's."""
    first, second = _day(earlier), _day(later)
    return bool(first and second and (first - second).days > days)


def _day(paper: KnownPaper) -> date | None:
    return paper.page.facts.signed_on or paper.page.published_on


def _repeals(one: KnownPaper, other: KnownPaper) -> str:
    """Say where the text of one ends the other by name: 《…》（…令第5号）同时废止."""
    body = one.page.body
    cited = frozenset(map(number_key, one.page.facts.cited_numbers)) & other.numbers
    ends = one.page.facts.stage in ("final", "repeal", "amendment") and ("废止" in body or "廢止" in body)
    if not ends or (not cited and not other.names):
        return ""
    for name in ended_names(body):
        if name_key(name) in other.names and (
            not _disagree(one.numbers, other.numbers) or cited or one.names.isdisjoint(other.names)
        ):
            return f"repeals {name}"
    ended = cited and one.page.facts.stage == "repeal" and _cites_its_body(one, other, cited)
    return f"repeals {min(cited)}" if ended else ""


def _cites_its_body(one: KnownPaper, other: KnownPaper, cited: frozenset[str]) -> bool:
    """Say whether a cited order is the other's: its figure is counted by each body anew."""
    if not other.bodies or not all(key.startswith("令") for key in cited):
        return True
    named = {one_body(number.partition("令")[0]) for number in one.page.facts.cited_numbers if "令" in number}
    return bool(named & other.bodies)


def _copied(one: str, other: str) -> bool:
    """Say whether two texts are one, by their eight-character pieces; the shorter may be an extract of the other."""
    a, b = _pieces(one), _pieces(other)
    if not a or not b:
        return not a and not b
    return len(a & b) >= _COPY * min(len(a), len(b))


def _pieces(text: str) -> set[str]:
    letters = "".join(filter(str.isalnum, solid_text(text[:_LOOKED_AT])))
    return {letters[place : place + _SHINGLE] for place in range(max(0, len(letters) - _SHINGLE + 1))}
