"""The settings file of a user: YAML to typed values, every mistake named with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from yaml.nodes import Node

from policywatch import __version__
from policywatch.config import values
from policywatch.config.concepts import read_concepts
from policywatch.config.nodes import Sheet, nearest, read_yaml
from policywatch.config.rhythm import read_rhythm
from policywatch.config.source_form import LANGUAGE, read_source
from policywatch.config.telling import read_channels, read_mail
from policywatch.config.watching import read_watches
from policywatch.errors import ConfigError
from policywatch.models import AddressRules, Channel, Concept, MailServer, RhythmClass, Source, Watch

Catalogue = Callable[[], Sequence[Source]]
"""Gives the built-in sources: to read their files takes longer than all the rest."""
RETRY = tuple(
    timedelta(seconds=seconds)
    for seconds in (0, 30, 300, 1800, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600)
)
"""Waits before each try of a message: the table of Standard Webhooks, its first steps widened; 75 hours in all."""
MOST_HOSTS = 64
"""Hosts at once: each begins with 15 ms in which nothing else is done."""
_MAIL = re.compile(r"[\w.+-]{1,64}@[A-Za-z0-9.-]{1,255}", re.ASCII)
_PRINTED = re.compile(r"[!-'*-~]{1,300}")
"""What may stand in a header between brackets."""
_KEYS = [
    "archive",
    "timezone",
    "sources",
    "mail",
    "channels",
    "concepts",
    "watches",
    "reminders",
    "limits",
    "keep",
    "health",
    "network",
]


@dataclass(frozen=True)
class Limits:
    """How many messages one recipient gets over one channel in an hour, and the waits before each try of one."""

    messages_per_hour: int = 20
    retry: tuple[timedelta, ...] = RETRY


@dataclass(frozen=True)
class Keep:
    """How long snapshots and polls are kept; None: for ever."""

    snapshots: timedelta | None = None
    polls: timedelta | None = None


@dataclass(frozen=True)
class Health:
    """Channels that are told when something is wrong, and at `daily` how all is; the URL of a heartbeat."""

    to: tuple[str, ...] = ()
    daily: time | None = None
    heartbeat: str = field(default="", repr=False)


@dataclass(frozen=True)
class Network:
    """The pause between two requests to one host (±50 %), which addresses may be called, and how we name ourselves.

    `contact` is an address of mail or of the web at which somebody answers for what we ask; `hosts` is how many are
    asked beside each other.
    """

    delay: timedelta = timedelta(seconds=2)
    rules: AddressRules = field(default_factory=AddressRules)
    contact: str = ""
    hosts: int = 64

    @property
    def user_agent(self) -> str:
        """The User-Agent of every request: the project, its version, and the contact."""
        return f"policywatch/{__version__}" + (f" (+{self.contact})" if self.contact else "")


@dataclass(frozen=True)
class Settings:
    """What a settings file says. `first_poll` is None where all pages of a new source are fetched.

    `rhythm` holds the classes of sources that the file names; the built-in table comes after them.
    """

    archive: Path
    timezone: str = "UTC"
    sources: tuple[Source, ...] = ()
    first_poll: int | None = 30
    look_again: tuple[timedelta, ...] = (timedelta(hours=1), timedelta(days=1), timedelta(days=7))
    rhythm: tuple[RhythmClass, ...] = ()
    mail: MailServer | None = None
    channels: Mapping[str, Channel] = field(default_factory=dict)
    concepts: tuple[Concept, ...] = ()
    watches: tuple[Watch, ...] = ()
    limits: Limits = Limits()
    keep: Keep = Keep()
    health: Health = Health()
    network: Network = Network()


def load_settings(path: Path, *, environment: Mapping[str, str], catalogue: Catalogue = tuple) -> Settings:
    """Read a settings file; `catalogue` gives the built-in sources, and is asked only if the file can mean one of them.

    Raise ConfigErrors with every mistake of the file, each as `file:line:column: what, and what to write`.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError as exc:
        raise ConfigError("there is no such file; `policywatch init` writes one", file=str(path)) from exc
    except OSError as exc:
        raise ConfigError(f"cannot be read ({exc.strerror})", file=str(path)) from exc
    except UnicodeDecodeError as exc:
        line = path.read_bytes()[: exc.start].count(b"\n") + 1
        raise ConfigError("not UTF-8; save the file as UTF-8", file=str(path), line=line, column=1) from exc
    root = read_yaml(text, str(path))
    sheet = Sheet(str(path), environment)
    settings = _read(sheet, root, text, path.parent, catalogue)
    sheet.raise_mistakes()
    return settings


def _read(sheet: Sheet, root: Node, text: str, folder: Path, catalogue: Catalogue) -> Settings:
    given = sheet.mapping(root, _KEYS, "the file")
    timezone = values.zone(sheet, given["timezone"], "timezone", "UTC") if "timezone" in given else "UTC"
    sources, first_poll, look_again, rhythm = _sources(sheet, given.get("sources"), catalogue)
    mail = read_mail(sheet, given["mail"], folder) if "mail" in given else None
    channels = read_channels(sheet, given.get("channels"), folder, timezone, has_mail="mail" in given)
    concepts = read_concepts(sheet, given["concepts"]) if "concepts" in given else ()
    network = _network(sheet, given["network"]) if "network" in given else Network()
    reminders = values.reminders(sheet, given["reminders"]) if "reminders" in given else Watch.reminders
    watches = given.get("watches")
    return Settings(
        archive=folder / (sheet.text(given["archive"], "archive") if "archive" in given else "archive.db"),
        timezone=timezone,
        sources=sources,
        first_poll=first_poll,
        look_again=look_again,
        rhythm=rhythm,
        mail=mail,
        channels=channels,
        concepts=concepts,
        watches=read_watches(sheet, watches, text, channels, concepts, reminders) if watches else (),
        limits=_limits(sheet, given["limits"]) if "limits" in given else Limits(),
        keep=_keep(sheet, given["keep"]) if "keep" in given else Keep(),
        health=_health(sheet, given["health"], channels) if "health" in given else Health(tuple(channels)),
        network=network,
    )


def _sources(
    sheet: Sheet, node: Node | None, catalogue: Catalogue
) -> tuple[tuple[Source, ...], int | None, tuple[timedelta, ...], tuple[RhythmClass, ...]]:
    default = Settings(Path())
    given = sheet.mapping(node, ("use", "first_poll", "look_again", "rhythm", "add"), "sources") if node else {}
    own: dict[str, Source] = {}
    for part in sheet.sequence(given["add"], "sources.add", "one `- id: …` for each source") if "add" in given else []:
        source = read_source(sheet, part)
        if source and source.id in own:
            sheet.note(part, f"the id {source.id} is taken by another source; choose another")
        elif source:
            own[source.id] = source
    used = _used(sheet, given["use"], catalogue) if "use" in given else []
    if "use" not in given and not own:
        used = [source for source in catalogue() if source.enabled and source.tier == 1]
    first_poll = default.first_poll
    if "first_poll" in given:
        first_poll = None
        if sheet.raw(given["first_poll"], "first_poll") != "all":
            first_poll = sheet.number(given["first_poll"], "first_poll (or all)")
    look_again = values.durations(sheet, given["look_again"], "look_again") if "look_again" in given else None
    chosen = {source.id: source for source in used} | own  # a source of the user's own takes the built-in one's place
    rhythm: tuple[RhythmClass, ...] = ()
    if "rhythm" in given:
        rhythm = read_rhythm(sheet, given["rhythm"], {*chosen, *(source.id for source in catalogue())})
    return tuple(chosen.values()), first_poll, default.look_again if look_again is None else look_again, rhythm


def _used(sheet: Sheet, node: Node, catalogue: Catalogue) -> list[Source]:
    scalars = sheet.texts(node, "use")
    if [scalar.value for scalar in scalars] == ["none"]:
        return []
    built_in = catalogue()
    by_id = {source.id: source for source in built_in}
    tiers = {f"tier-{tier}" for tier in (1, 2, 3)}
    languages = {"zh", *(source.language for source in built_in if source.language)}
    options = ["all", "none", *tiers, *languages, *by_id]
    chosen: list[Source] = []
    for scalar in scalars:
        word = sheet.text(scalar, "use")
        if word in by_id:
            if not by_id[word].enabled:
                sheet.note(
                    scalar, f"{word} is disabled: {by_id[word].reason}; to poll it all the same, put it under `add`"
                )
            chosen.append(by_id[word])
        elif word in options or LANGUAGE.fullmatch(word):
            chosen += [source for source in built_in if source.enabled and _is_meant(source, word)]
        elif word:
            close = nearest(word, options)
            hint = f"did you mean {close!r}?" if close else "write an id, tier-1, a language code, all or none"
            sheet.note(scalar, f"there is no built-in source {word!r}; {hint}")
    return chosen


def _is_meant(source: Source, word: str) -> bool:
    language = source.language or ""
    return word == "all" or word == f"tier-{source.tier}" or word in (language, language.partition("-")[0])


def _limits(sheet: Sheet, node: Node) -> Limits:
    given = sheet.mapping(node, ("messages_per_hour", "retry"), "limits")
    per_hour = (
        sheet.number(given["messages_per_hour"], "messages_per_hour", least=1) if "messages_per_hour" in given else None
    )
    retry = values.durations(sheet, given["retry"], "retry") if "retry" in given else ()
    return Limits(per_hour or Limits.messages_per_hour, retry or RETRY)


def _keep(sheet: Sheet, node: Node) -> Keep:
    given = sheet.mapping(node, ("snapshots", "polls"), "keep")
    kept = {key: values.duration(sheet, value, f"keep.{key}", timedelta(0)) for key, value in given.items()}
    return Keep(kept.get("snapshots"), kept.get("polls"))


def _health(sheet: Sheet, node: Node, channels: Mapping[str, Channel]) -> Health:
    given = sheet.mapping(node, ("to", "daily", "heartbeat"), "health")
    to = tuple(channels)
    if "to" in given:
        to = tuple(
            filter(None, (sheet.chosen(part, "health.to", channels) for part in sheet.texts(given["to"], "health.to")))
        )
    daily = values.time_of_day(sheet, given["daily"], "health.daily") if "daily" in given else None
    heartbeat = values.web_url(sheet, given["heartbeat"], "heartbeat") if "heartbeat" in given else ""
    return Health(to, daily, heartbeat)


def _network(sheet: Sheet, node: Node) -> Network:
    given = sheet.mapping(node, ("delay", "allow_private", "contact", "hosts"), "network")
    allowed = []
    for scalar in sheet.texts(given["allow_private"], "allow_private") if "allow_private" in given else []:
        entry = sheet.text(scalar, "allow_private")
        try:
            AddressRules.parse((entry,))
        except ValueError:
            sheet.note(scalar, f"{entry!r} is no address, address:port or network: 127.0.0.1:8099, 10.0.0.0/8")
        else:
            allowed.append(entry)
    delay = values.duration(sheet, given["delay"], "delay", Network.delay) if "delay" in given else Network.delay
    contact = sheet.text(given["contact"], "contact") if "contact" in given else ""
    if contact and not (_MAIL.fullmatch(contact) or (values.is_web_url(contact) and _PRINTED.fullmatch(contact))):
        sheet.note(given["contact"], "contact is an address of mail or of the web, such as desk@example.org")
        contact = ""
    hosts = sheet.number(given["hosts"], "hosts", least=1) if "hosts" in given else None
    if hosts and hosts > MOST_HOSTS:
        sheet.note(given["hosts"], f"hosts is at most {MOST_HOSTS}: to begin more together holds up all the others")
    return Network(delay, AddressRules.parse(tuple(allowed)), contact, hosts or Network.hosts)
