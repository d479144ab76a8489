"""The tables of the archive as they were first made; `steps.py` has how they have changed since.

The tables and columns that scripts may rely on are described in docs/archive.md. Times are UTC text
(`2026-11-23T08:00:00Z`), which sorts as the instants do.
"""

COLLECTED = (
    "CREATE TABLE facts_of_archive (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE sources (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL DEFAULT '',
        language TEXT,
        tier INTEGER,
        baselined_at TEXT,
        polled_at TEXT,
        next_poll_at TEXT,
        failures INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    # An address has a baseline of its own: a source with several may see one of them for the first time much later.
    """CREATE TABLE source_urls (
        source_id TEXT NOT NULL,
        url TEXT NOT NULL,
        baselined_at TEXT,
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (source_id, url)
    ) WITHOUT ROWID""",
    """CREATE TABLE polls (
        id INTEGER PRIMARY KEY,
        source_id TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        found INTEGER NOT NULL,
        new INTEGER NOT NULL,
        overlap INTEGER,
        problem TEXT NOT NULL DEFAULT '',
        milliseconds INTEGER NOT NULL DEFAULT 0
    )""",
    "CREATE INDEX polls_source ON polls (source_id, at)",
    """CREATE TABLE hosts (
        host TEXT PRIMARY KEY,
        next_allowed_at TEXT,
        retry_after TEXT,
        robots TEXT,
        robots_at TEXT,
        failures INTEGER NOT NULL DEFAULT 0,
        down_since TEXT
    ) WITHOUT ROWID""",
    """CREATE TABLE items (
        id INTEGER PRIMARY KEY,
        source_id TEXT NOT NULL,
        url TEXT NOT NULL,
        link TEXT NOT NULL,
        host TEXT NOT NULL,
        article_id TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        published TEXT,
        row_hash TEXT NOT NULL,
        baseline INTEGER NOT NULL,
        backfill INTEGER NOT NULL DEFAULT 0,
        parent TEXT,
        state TEXT NOT NULL,
        problem TEXT NOT NULL DEFAULT '',
        tries INTEGER NOT NULL DEFAULT 0,
        due_at TEXT,
        fetched_at TEXT,
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '',
        first_seen_at TEXT NOT NULL,
        UNIQUE (source_id, url)
    )""",
    "CREATE INDEX items_article ON items (article_id)",
    "CREATE INDEX items_due ON items (due_at) WHERE due_at IS NOT NULL",
    """CREATE TABLE incidents (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        source_id TEXT,
        channel TEXT,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        problem TEXT NOT NULL,
        advice TEXT NOT NULL DEFAULT '',
        snapshot TEXT
    )""",
    "CREATE INDEX incidents_open ON incidents (kind, source_id, channel) WHERE ended_at IS NULL",
)

READ = (
    """CREATE TABLE articles (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        url TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        body_from TEXT NOT NULL,
        language TEXT NOT NULL,
        source_id TEXT NOT NULL,
        published_at TEXT,
        published_on TEXT,
        published_precision TEXT,
        modified_at TEXT,
        first_seen_at TEXT NOT NULL,
        gone_at TEXT,
        story_id TEXT NOT NULL,
        problem TEXT NOT NULL DEFAULT '',
        content_hash TEXT NOT NULL
    )""",
    "CREATE INDEX articles_story ON articles (story_id)",
    """CREATE TABLE versions (
        article_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        snapshot TEXT,
        superseded BLOB,
        PRIMARY KEY (article_id, number)
    ) WITHOUT ROWID""",
    """CREATE TABLE attachments (
        id INTEGER PRIMARY KEY,
        article_id TEXT NOT NULL,
        url TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        problem TEXT NOT NULL,
        snapshot TEXT,
        UNIQUE (article_id, url)
    )""",
    # dated_at: when the article that leads it was published, else first seen; shingles: how many of it are kept.
    """CREATE TABLE stories (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        lead_article_id TEXT NOT NULL,
        text_key TEXT NOT NULL,
        shingles INTEGER NOT NULL,
        dated_at TEXT NOT NULL,
        first_seen_at TEXT NOT NULL
    )""",
    "CREATE INDEX stories_text ON stories (text_key, dated_at)",
    # Day (of the proleptic Gregorian calendar) before story: a look-up touches four weeks, however old the archive.
    """CREATE TABLE story_shingles (
        shingle INTEGER NOT NULL,
        day INTEGER NOT NULL,
        story INTEGER NOT NULL,
        PRIMARY KEY (shingle, day, story)
    ) WITHOUT ROWID""",
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        stage TEXT NOT NULL,
        number TEXT NOT NULL DEFAULT '',
        issuers TEXT NOT NULL DEFAULT '[]',
        comment_deadline TEXT,
        effective_on TEXT,
        signed_on TEXT,
        first_seen_at TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE document_links (
        from_id TEXT NOT NULL,
        to_id TEXT NOT NULL,
        relation TEXT NOT NULL,
        reason TEXT NOT NULL,
        by_hand INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (from_id, to_id, relation)
    ) WITHOUT ROWID""",
    """CREATE TABLE facts (
        article_id TEXT PRIMARY KEY,
        stage TEXT,
        numbers TEXT NOT NULL,
        standard_numbers TEXT NOT NULL,
        cited_numbers TEXT NOT NULL,
        issuers TEXT NOT NULL,
        core_titles TEXT NOT NULL,
        comment_deadline TEXT,
        effective_on TEXT,
        signed_on TEXT
    ) WITHOUT ROWID""",
    """CREATE TABLE paper_keys (
        key TEXT NOT NULL,
        article_id TEXT NOT NULL,
        PRIMARY KEY (key, article_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX paper_keys_article ON paper_keys (article_id)",
    "CREATE INDEX facts_deadline ON facts (comment_deadline) WHERE comment_deadline IS NOT NULL",
    """CREATE TABLE matches (
        article_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        watch TEXT NOT NULL,
        keyword TEXT NOT NULL,
        hits TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (article_id, version, watch)
    ) WITHOUT ROWID""",
)

FILED = (
    """CREATE TABLE document_articles (
        article_id TEXT PRIMARY KEY,
        document_id TEXT NOT NULL,
        reason TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX document_articles_document ON document_articles (document_id)",
    """CREATE TABLE document_corrections (
        one TEXT NOT NULL,
        other TEXT NOT NULL,
        relation TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (one, other)
    ) WITHOUT ROWID""",
    "CREATE INDEX document_corrections_other ON document_corrections (other)",
    """INSERT OR REPLACE INTO document_corrections (one, other, relation, reason)
        SELECT from_id, to_id, relation, reason FROM document_links WHERE by_hand""",
    "DELETE FROM document_links",
    "CREATE INDEX document_links_to ON document_links (to_id)",
    "ALTER TABLE paper_keys ADD COLUMN cited INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX documents_deadline ON documents (comment_deadline) WHERE comment_deadline IS NOT NULL",
    "CREATE INDEX documents_effect ON documents (effective_on) WHERE effective_on IS NOT NULL",
)

TOLD = (
    """CREATE TABLE alerts (
        id TEXT PRIMARY KEY,
        story_id TEXT NOT NULL,
        watch TEXT NOT NULL,
        recipient TEXT NOT NULL,
        kind TEXT NOT NULL,
        cause TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        channel TEXT NOT NULL,
        article_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        due_at TEXT NOT NULL,
        UNIQUE (story_id, watch, recipient, kind, cause)
    )""",
    "CREATE INDEX alerts_waiting ON alerts (due_at) WHERE state = 'waiting'",
    """CREATE TABLE deliveries (
        id TEXT PRIMARY KEY,
        channel TEXT NOT NULL,
        recipient TEXT NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        due_at TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        payload BLOB,
        frozen_at TEXT,
        settled_at TEXT
    ) WITHOUT ROWID""",
    "CREATE INDEX deliveries_due ON deliveries (due_at) WHERE settled_at IS NULL",
    "CREATE INDEX deliveries_frozen ON deliveries (frozen_at) WHERE frozen_at IS NOT NULL",
    """CREATE TABLE delivery_alerts (
        delivery_id TEXT NOT NULL,
        alert_id TEXT NOT NULL,
        PRIMARY KEY (delivery_id, alert_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX delivery_alerts_alert ON delivery_alerts (alert_id)",
    """CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        delivery_id TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        code INTEGER,
        text TEXT NOT NULL,
        milliseconds INTEGER NOT NULL
    )""",
    "CREATE INDEX attempts_delivery ON attempts (delivery_id)",
)

# Contentless: the text lives once, in `articles`. SQLite before 3.43 deletes from such a table only when it is given
# the very tokens that were put in (others leave ghosts, silently), so these are kept beside it.
INDEX = (
    """CREATE VIRTUAL TABLE article_index USING fts5(
        title, body, title_joined, body_joined,
        content='', detail=full, tokenize="unicode61 remove_diacritics 0"
    )""",
    "INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(4.0, 1.0, 4.0, 1.0)')",
    "CREATE TABLE article_tokens (seq INTEGER PRIMARY KEY, analyser INTEGER NOT NULL, deflated BLOB NOT NULL)",
    "CREATE TABLE terms (term TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE term_parts USING fts5(term, tokenize='trigram', detail=none, columnsize=0)",
    # Rows of a first poll whose page is not fetched are found by their title.
    """CREATE VIRTUAL TABLE item_index USING fts5(
        title, title_joined, body, body_joined, tokenize="unicode61 remove_diacritics 0"
    )""",
)
