"""The steps by which an archive of any earlier version becomes one of today; they are only ever appended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policywatch.storage import schema

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Steps:
    """The steps of one file, in their order. A file knows by their names which of them it has been through."""

    name: str
    functions: tuple[Callable[[Database], None], ...]


def first_tables(db: Database) -> None:
    """Create all tables."""
    for statement in (*schema.COLLECTED, *schema.READ, *schema.TOLD, *schema.INDEX):
        db.conn.execute(statement)


def by_arrival(db: Database) -> None:
    """Keep what fields of a search look at apart from the long texts, in the order of arrival; merge the index less."""
    db.conn.execute("INSERT INTO article_index (article_index, rank) VALUES ('automerge', 8)")
    db.conn.execute(
        "CREATE INDEX articles_by_arrival ON articles (seq, published_on, first_seen_at, language, source_id)"
    )


def by_schedule(db: Database) -> None:
    """Know which digests went out, what does not wait for the cap, and what a message without alerts is about."""
    for statement in (
        "ALTER TABLE alerts ADD COLUMN slot_at TEXT",  # when it was to be told, if it waits on after that
        "ALTER TABLE deliveries ADD COLUMN slot_at TEXT",
        "ALTER TABLE deliveries ADD COLUMN is_urgent INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE deliveries ADD COLUMN about TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX deliveries_slot ON deliveries (slot_at) WHERE slot_at IS NOT NULL",
    ):
        db.conn.execute(statement)


def known_of_sources(db: Database) -> None:
    """Keep when something new came of a source, and more of what its addresses answered."""
    db.conn.execute("ALTER TABLE sources ADD COLUMN news_at TEXT")
    db.conn.execute("ALTER TABLE source_urls ADD COLUMN body_hash TEXT NOT NULL DEFAULT ''")
    db.conn.execute("ALTER TABLE source_urls ADD COLUMN ttl INTEGER NOT NULL DEFAULT 0")


def signs_of_sources(db: Database) -> None:
    """Keep what tells a healthy source from an odd one: its newest item, its usual silence, its usual rows."""
    for statement in (
        "ALTER TABLE sources ADD COLUMN newest_at TEXT",
        "ALTER TABLE sources ADD COLUMN usual_silence INTEGER",  # seconds of workdays
        "ALTER TABLE sources ADD COLUMN doubt TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE source_urls ADD COLUMN usual_rows INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE source_urls ADD COLUMN usual_dated INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE source_urls ADD COLUMN whole_at TEXT",
    ):
        db.conn.execute(statement)


def lines_and_health(db: Database) -> None:
    """Remember how channels and addresses are, and who was told of which incident."""
    for statement in (
        """CREATE TABLE channel_states (
            channel TEXT PRIMARY KEY,
            state TEXT NOT NULL,
            failures INTEGER NOT NULL,
            probe_at TEXT,
            problem TEXT NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE suspended (
            channel TEXT NOT NULL,
            recipient TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (channel, recipient)
        ) WITHOUT ROWID""",
        """CREATE TABLE delivery_incidents (
            delivery_id TEXT NOT NULL,
            incident_id INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (delivery_id, incident_id, event)
        ) WITHOUT ROWID""",
        "CREATE INDEX delivery_incidents_incident ON delivery_incidents (incident_id)",
        "ALTER TABLE incidents ADD COLUMN recipient TEXT",
        "ALTER TABLE deliveries ADD COLUMN is_short INTEGER NOT NULL DEFAULT 0",
    ):
        db.conn.execute(statement)


def papers_are_documents(db: Database) -> None:
    """File articles under documents: one for each paper in one stage, with links among these.

    What was linked by hand was said of articles, and is kept apart. Articles of before are filed by the next run.
    """
    for statement in schema.FILED:
        db.conn.execute(statement)


def pages_that_vanish(db: Database) -> None:
    """Count the looks in a row at which a page that was read is not there any more."""
    db.conn.execute("ALTER TABLE items ADD COLUMN missing INTEGER NOT NULL DEFAULT 0")
    db.conn.execute("ALTER TABLE items ADD COLUMN missing_since TEXT")


def summaries(db: Database) -> None:
    """Tell what is found late, and what a backfill finds, as one summary of a poll."""
    for statement in (
        "ALTER TABLE items ADD COLUMN summary TEXT",
        "CREATE INDEX items_summary ON items (summary) WHERE summary IS NOT NULL",
        "ALTER TABLE alerts ADD COLUMN summary TEXT",
        "CREATE INDEX alerts_summary ON alerts (summary) WHERE summary IS NOT NULL",
    ):
        db.conn.execute(statement)


def where_comments_go(db: Database) -> None:
    """Keep the addresses that comments on a draft are to be sent to."""
    db.conn.execute("ALTER TABLE facts ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]'")


def quick_outbox(db: Database) -> None:
    """Let what is asked of the outbox again and again be answered from indexes: its rows hold whole messages."""
    for statement in (
        "DROP INDEX deliveries_due",
        "DROP INDEX deliveries_frozen",
        "CREATE INDEX deliveries_due ON deliveries (channel, due_at, created_at, id) WHERE settled_at IS NULL",
        """CREATE INDEX deliveries_untried ON deliveries (channel, recipient, kind, is_urgent, state, due_at, tries)
            WHERE settled_at IS NULL AND payload IS NULL""",
        """CREATE INDEX deliveries_frozen ON deliveries (frozen_at, channel, recipient, kind, is_urgent)
            WHERE frozen_at IS NOT NULL""",
    ):
        db.conn.execute(statement)


def bodies_first(db: Database) -> None:
    """Index the body before the title: what stands in the first column needs a quarter less room."""
    from policywatch.storage.index import Index

    db.conn.execute("DROP TABLE article_index")
    db.conn.execute(
        """CREATE VIRTUAL TABLE article_index USING fts5(
            body, title, body_joined, title_joined,
            content='', detail=full, tokenize="unicode61 remove_diacritics 0"
        )"""
    )
    db.conn.execute("INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(1.0, 4.0, 1.0, 4.0)')")
    db.conn.execute("INSERT INTO article_index (article_index, rank) VALUES ('automerge', 8)")
    db.conn.execute("CREATE INDEX article_tokens_analyser ON article_tokens (analyser)")
    Index(db.conn).refill()


def where_facts_stand(db: Database) -> None:
    """Keep where in title and text the facts of a paper were read."""
    db.conn.execute("ALTER TABLE facts ADD COLUMN places TEXT NOT NULL DEFAULT '[]'")


def clocks_of_hosts(db: Database) -> None:
    """Keep by how much the clock of a host is ahead of ours, in seconds, where that is much."""
    db.conn.execute("ALTER TABLE hosts ADD COLUMN clock_off INTEGER")


def first_snapshots(db: Database) -> None:
    """Create the tables of the bytes as they came: each content once, each look at a page by time."""
    db.conn.execute("CREATE TABLE contents (hash TEXT PRIMARY KEY, deflated BLOB NOT NULL) WITHOUT ROWID")
    db.conn.execute(
        "CREATE TABLE snapshots"
        " (id INTEGER PRIMARY KEY, article_id TEXT NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL)"
    )
    db.conn.execute("CREATE INDEX snapshots_article ON snapshots (article_id, at)")


ARCHIVE = Steps(
    "policywatch",
    (
        first_tables,
        by_arrival,
        by_schedule,
        known_of_sources,
        signs_of_sources,
        lines_and_health,
        papers_are_documents,
        pages_that_vanish,
        summaries,
        where_comments_go,
        quick_outbox,
        bodies_first,
        where_facts_stand,
        clocks_of_hosts,
    ),
)
SNAPSHOTS = Steps("policywatch-snapshots", (first_snapshots,))
