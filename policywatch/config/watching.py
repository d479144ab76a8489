"""Watches, as the settings give them: every keyword is a query, and its mistakes have a place in the YAML file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from yaml.nodes import MappingNode, Node, ScalarNode

from policywatch.config import values
from policywatch.config.nodes import Sheet, nearest
from policywatch.errors import QueryError
from policywatch.models import Channel, Concept, Quiet, Watch, When

if TYPE_CHECKING:
    from policywatch.matching import Glossary

_KEYS = ["name", "keywords", "except", "to", "when", "quiet", "urgent", "send_empty", "reminders"]
_OPERATOR = re.compile(r'["“”()（）~〜～:：=＝*＊/]|(?:^|\s)-|\b(?:AND|OR|NOT|NEAR)\b')
_DATED = (
    "since:, until: and deadline: belong to searches; a watch looks once, at what arrives, so leave them out "
    "(stage:draft finds drafts, and `reminders` tell before their last day)"
)
# A comma outside quotes, brackets and regular expressions stands between two keywords that were meant as a list.
_HIDDEN = re.compile(r'"[^"]*"|“[^”]*”|\([^()]*\)|（[^（）]*）|/[^/]*/|=\S+')


def read_watches(
    sheet: Sheet,
    node: Node,
    text: str,
    channels: Mapping[str, Channel],
    concepts: tuple[Concept, ...] = (),
    reminders: tuple[int, ...] = Watch.reminders,
) -> tuple[Watch, ...]:
    """Read the section `watches`; `text` is the whole file, for the places inside quoted keywords.

    `concepts` are the user's own, which keywords may name; `reminders` those of watches that name none.
    """
    from policywatch.matching import load_glossary

    glossary = load_glossary().extended(concepts) if concepts else load_glossary()
    watches: dict[str, Watch] = {}
    for part in sheet.sequence(node, "watches", "one `- name: …` for each watch"):
        watch = _watch(sheet, part, text, channels, glossary, reminders)
        if watch and watch.name in watches:
            sheet.note(part, f"two watches have the name {watch.name!r}; rename one")
        elif watch:
            watches[watch.name] = replace(watch, concepts=concepts)
    return tuple(watches.values())


def _watch(
    sheet: Sheet,
    node: Node,
    text: str,
    channels: Mapping[str, Channel],
    glossary: Glossary,
    reminders: tuple[int, ...],
) -> Watch | None:
    given = sheet.mapping(node, _KEYS, "a watch")
    if not given and isinstance(node, MappingNode):
        return None
    for key, example in (("name", "Large models"), ("keywords", "[~大模型]")):
        if key not in given:
            sheet.note(node, f"a watch needs {key}, such as `{key}: {example}`")
    if not {"name", "keywords"} <= given.keys():
        return None
    to = tuple(channels)
    if "to" in given:
        to = tuple(filter(None, (_channel(sheet, part, channels) for part in sheet.texts(given["to"], "to"))))
    quiet: Quiet | None = values.quiet(sheet, given["quiet"]) if "quiet" in given else None
    when = values.when(sheet, given["when"]) if "when" in given else When()
    send_empty = sheet.flag(given["send_empty"], "send_empty") if "send_empty" in given else False
    if send_empty and when.mode == "now":
        sheet.note(given["send_empty"], "send_empty belongs to a digest; write `when: daily 08:00` beside it")
    return Watch(
        name=sheet.text(given["name"], "name"),
        keywords=_queries(sheet, given["keywords"], "a keyword", text, glossary),
        exclude=_queries(sheet, given["except"], "a word of except", text, glossary) if "except" in given else (),
        to=to,
        when=when,
        quiet=quiet,
        urgent=sheet.flag(given["urgent"], "urgent") if "urgent" in given else False,
        send_empty=send_empty,
        reminders=values.reminders(sheet, given["reminders"]) if "reminders" in given else reminders,
    )


def _channel(sheet: Sheet, node: ScalarNode, channels: Mapping[str, Channel]) -> str | None:
    name = sheet.text(node, "to")
    if name and name not in channels:
        close = nearest(name, channels)
        hint = f"did you mean {close!r}?" if close else f"there is {', '.join(sorted(channels)) or 'none'}"
        sheet.note(node, f"there is no channel {name!r}; {hint}")
        return None
    return name or None


def _queries(sheet: Sheet, node: Node, what: str, text: str, glossary: Glossary) -> tuple[str, ...]:
    from policywatch.matching import Query

    queries = []
    for scalar in sheet.texts(node, what):
        query = sheet.text(scalar, what)
        # A phrase was meant: YAML has taken the quotes off.
        quoted = scalar.style == '"' and " " in query and not _OPERATOR.search(query)
        comma = re.search("[，、,]", _HIDDEN.sub(lambda found: " " * len(found[0]), query))
        if comma and not quoted:
            parts = "\n".join(f"- {part.strip()}" for part in re.split("[，、,]", query) if part.strip())
            line, column = _place(scalar, text, comma.start())
            sheet.note(
                scalar,
                f"a {comma[0]} inside {what}; if two were meant, write each on a line of its own: "
                + " ".join(parts.splitlines()),
                line=line,
                column=column,
            )
            continue
        try:
            parsed = Query.parse(f'"{query}"' if quoted else query, glossary=glossary)
        except QueryError as exc:
            line, column = _place(scalar, text, _offset(query, exc.line, exc.column - quoted))
            sheet.note(scalar, exc.message, line=line, column=column)
            continue
        if parsed.has_dates:
            sheet.note(scalar, _DATED)
            continue
        if what == "a keyword" and (broad := parsed.only_broad(glossary)):
            why = f"{broad.note}; " if broad.note else ""
            sheet.note(
                scalar,
                f"{broad.id} is too broad to be told of alone ({why}it stands in much that is not about AI policy); "
                f"add a word: `{query} ~人工智能`",
            )
            continue
        queries.append(parsed.text)
    return tuple(queries)


def _offset(query: str, line: int, column: int) -> int:
    before = query.split("\n")[: line - 1]
    return min(sum(len(part) + 1 for part in before) + max(column - 1, 0), len(query))


def _place(scalar: ScalarNode, text: str, offset: int) -> tuple[int, int]:
    """Say how many lines and columns after the scalar's beginning its character `offset` stands in the file.

    Exact for plain and quoted scalars on one line; for a block scalar, the line is.
    """
    start, end = scalar.start_mark, scalar.end_mark
    if scalar.style in ("|", ">"):
        return scalar.value[:offset].count("\n") + 1, 0
    if start.line != end.line:
        return 0, 0
    source = text.removeprefix("\ufeff").splitlines()[start.line][start.column : end.column]
    if scalar.style not in ("'", '"'):
        return 0, min(offset, len(source))
    at = 1
    for _ in range(offset):
        if scalar.style == "'" and source[at : at + 2] == "''":
            at += 2
        elif scalar.style == '"' and source[at : at + 1] == "\\":
            at += {"x": 4, "u": 6, "U": 10}.get(source[at + 1 : at + 2], 2)
        else:
            at += 1
    return 0, min(at, len(source))
