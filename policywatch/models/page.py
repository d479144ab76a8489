"""A page on its way into the archive: due, then fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from policywatch.models.article import Article
from policywatch.models.attachment import Attachment
from policywatch.models.poll import Validators


@dataclass(frozen=True)
class DuePage:
    """A page that is to be fetched, with what its row told of it.

    `article_id` and `url` are those of the article (canonical URL), `link` is the address to ask, as it was listed.
    `sources` are the ids of all that listed it, the first of them first. `arriving` says whether a match is told: the
    item is neither baseline nor seen before. `detail`, `language`, `timezone` and `tier` are those of the first source.
    `is_again` says that the page was read before and is looked at again; `validators` are those it came with then.
    What a `summary` is given for is told together with the rest of it.
    An attachment has a `parent`, the article it belongs to, and `title` is its name; `attachments` are those of the
    article that were read before. `despite_robots` and `cookies` are how its source wants its own hosts to be asked.
    """

    article_id: str
    url: str
    link: str
    sources: tuple[str, ...]
    arriving: bool
    first_seen_at: datetime
    title: str = ""
    published: datetime | date | None = None
    text: str = ""
    language: str | None = None
    timezone: str | None = None
    tier: int | None = None
    detail: Mapping[str, str] = field(default_factory=dict)
    is_again: bool = False
    summary: str = ""
    attachments: tuple[Attachment, ...] = ()
    parent: Article | None = None
    validators: Validators = field(default_factory=Validators)
    despite_robots: bool = False
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def holder(self) -> str:
        """The id of the article that is written when this has come: one is in hand at a time."""
        return self.parent.id if self.parent else self.article_id


@dataclass(frozen=True)
class FetchedPage:
    """What came for a page: its bytes, or why there are none.

    `declared` is the charset of the HTTP header. `content` is None when nothing usable came; `problem` then says why,
    unless the server says that the page `is_unchanged` (304). `retry_at` is the server's own word on when to come back.
    """

    due: DuePage
    at: datetime
    content: bytes | None = field(default=None, repr=False)
    declared: str | None = None
    status: int | None = None
    problem: str = ""
    retry_at: datetime | None = None
    validators: Validators = field(default_factory=Validators)
    is_unchanged: bool = False
