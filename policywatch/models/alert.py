"""An alert: one story × one watch × one recipient × one cause. A delivery: one message owed to one recipient."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from policywatch.errors import Verdict
from policywatch.models.article import Article
from policywatch.models.document import Facts, RelationKind, Stage
from policywatch.models.incident import Incident
from policywatch.models.match import Match

AlertKind = Literal["news", "update", "gone", "reminder"]
AlertState = Literal["waiting", "owed", "retry", "blocked", "delivered", "dead", "cancelled"]
DeliveryKind = Literal["alert", "digest", "health", "test"]


@dataclass(frozen=True)
class Copy:
    """Another place that carries the same text."""

    url: str
    source: str


@dataclass(frozen=True)
class EarlierStage:
    """What came before a paper, or what it changes: `relation` as `Relation` says it, `on` the day it was published.

    `changes` sums up how the texts differ: `7 of 24 articles changed`.
    """

    relation: RelationKind
    stage: Stage
    title: str
    on: str
    article_id: str
    url: str
    changes: str = ""


@dataclass(frozen=True)
class Alert:
    """What one recipient is told about one story because of one watch, with all that a message says of it.

    `source` is the source's name for people. `article.body` is the whole text, so that words can be shown in context.
    `created_at` is aware (UTC). Of an update, `before` is the article as it was told last, and `first` the message that
    told the story first. `earlier` are the stages of its paper before this one; `extended_from` is the last day for
    comments that earlier pages told.
    """

    id: str
    watch: str
    recipient: str
    kind: AlertKind
    cause: str
    state: AlertState
    created_at: datetime
    article: Article
    match: Match
    source: str
    copies: tuple[Copy, ...] = ()
    facts: Facts = field(default_factory=Facts)
    channel: str = ""
    before: Article | None = None
    first: Delivery | None = None
    earlier: tuple[EarlierStage, ...] = ()
    extended_from: date | None = None


@dataclass(frozen=True)
class Waiting:
    """What the planner must know of an alert for which no message is owed yet.

    `slot_at` is when it was to be told; those of one `summary` are told together.
    """

    id: str
    watch: str
    channel: str
    recipient: str
    kind: str
    created_at: datetime
    slot_at: datetime
    summary: str = ""


@dataclass(frozen=True)
class Delivery:
    """One message owed to one recipient over one channel, in the outbox until it is settled.

    `payload` is None until the first try freezes it: the very bytes that every try sends. `tries` counts the attempts
    already made. Times are aware (UTC). `slot_at` is when a digest was due by its schedule, however late it goes out.
    What `is_urgent` does not wait for the cap; what `is_short` tells little, for a longer one was too large.
    `about` says what a message without alerts, or a summary, is about.
    """

    id: str
    channel: str
    recipient: str
    kind: DeliveryKind
    state: AlertState
    created_at: datetime
    due_at: datetime
    tries: int = 0
    payload: bytes | None = field(default=None, repr=False)
    slot_at: datetime | None = None
    is_urgent: bool = False
    is_short: bool = False
    about: str = ""


@dataclass(frozen=True)
class Beside:
    """What a message says beside its alerts.

    `health` is one line on how the sources are, `joined` are alerts told before whose story has come to other places,
    `raised` and `cleared` the incidents that a message of health tells of.
    """

    health: str = ""
    joined: tuple[Alert, ...] = ()
    raised: tuple[Incident, ...] = ()
    cleared: tuple[Incident, ...] = ()


@dataclass(frozen=True)
class Attempt:
    """One try of a delivery: when, how long it took (milliseconds), what came of it and what the server said."""

    at: datetime
    outcome: Literal["delivered"] | Verdict
    code: int | None
    text: str
    milliseconds: int
    retry_at: datetime | None = None
