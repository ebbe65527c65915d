"""The first released schema."""

from alembic import op

revision = "1"
down_revision = None

_TABLES = """
CREATE TABLE actor (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    side_basis TEXT NOT NULL,
    country TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    description TEXT NOT NULL,
    tier TEXT NOT NULL,
    attributes TEXT NOT NULL,
    CONSTRAINT pk_actor PRIMARY KEY (ordinal),
    CONSTRAINT uq_actor_id UNIQUE (id)
) STRICT

CREATE TABLE bookmark (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    lens TEXT NOT NULL,
    camera TEXT NOT NULL,
    place INTEGER NOT NULL,
    CONSTRAINT pk_bookmark PRIMARY KEY (ordinal),
    CONSTRAINT uq_bookmark_id UNIQUE (id)
) STRICT

CREATE TABLE contradiction (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    topic TEXT NOT NULL,
    handling TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    CONSTRAINT pk_contradiction PRIMARY KEY (ordinal),
    CONSTRAINT uq_contradiction_id UNIQUE (id)
) STRICT

CREATE TABLE event (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    description TEXT NOT NULL,
    tier TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (ordinal),
    CONSTRAINT uq_event_id UNIQUE (id)
) STRICT

CREATE TABLE journal (
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    name TEXT NOT NULL,
    act TEXT NOT NULL,
    "of" INTEGER,
    body TEXT NOT NULL,
    CONSTRAINT pk_journal PRIMARY KEY (revision),
    CONSTRAINT ck_journal_act CHECK (act IN ('create', 'do', 'undo', 'redo'))
) STRICT

CREATE TABLE meta (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (ordinal),
    CONSTRAINT uq_meta_id UNIQUE (id)
) STRICT

CREATE TABLE mute (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    about_table TEXT,
    about_id TEXT,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_mute PRIMARY KEY (ordinal),
    CONSTRAINT ck_mute_about CHECK ((about_table IS NULL) = (about_id IS NULL)),
    CONSTRAINT uq_mute_id UNIQUE (id)
) STRICT

CREATE TABLE seal (
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_seal PRIMARY KEY (name)
) STRICT

CREATE TABLE selection (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_selection PRIMARY KEY (ordinal),
    CONSTRAINT uq_selection_id UNIQUE (id)
) STRICT

CREATE TABLE source (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    symbol TEXT NOT NULL,
    archive_url TEXT NOT NULL,
    outlet TEXT NOT NULL,
    language TEXT NOT NULL,
    accessed TEXT NOT NULL,
    verification TEXT NOT NULL,
    reliability TEXT NOT NULL,
    reprint_of TEXT,
    file_path TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_source PRIMARY KEY (ordinal),
    CONSTRAINT uq_source_id UNIQUE (id),
    CONSTRAINT fk_source_reprint_of FOREIGN KEY(reprint_of)
        REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_source_reprint_of ON source (reprint_of)

CREATE TABLE alias (
    actor TEXT NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    CONSTRAINT pk_alias PRIMARY KEY (actor, place),
    CONSTRAINT fk_alias_actor FOREIGN KEY(actor)
        REFERENCES actor (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE TABLE event_actor (
    event TEXT NOT NULL,
    place INTEGER NOT NULL,
    actor TEXT NOT NULL,
    CONSTRAINT pk_event_actor PRIMARY KEY (event, place),
    CONSTRAINT fk_event_actor_event FOREIGN KEY(event)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_event_actor_actor FOREIGN KEY(actor)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_event_actor_actor ON event_actor (actor)

CREATE TABLE position (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    pinned INTEGER NOT NULL,
    CONSTRAINT pk_position PRIMARY KEY (ordinal),
    CONSTRAINT ck_position_pinned CHECK (pinned IN (0, 1)),
    CONSTRAINT ck_position_finite CHECK (x BETWEEN -1e300 AND 1e300 AND y BETWEEN -1e300 AND 1e300),
    CONSTRAINT uq_position_id UNIQUE (id),
    CONSTRAINT fk_position_id FOREIGN KEY(id)
        REFERENCES actor (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE TABLE relationship (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    sign INTEGER,
    directed INTEGER,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    confidence TEXT NOT NULL,
    derived INTEGER NOT NULL,
    disputed INTEGER NOT NULL,
    tier TEXT NOT NULL,
    note TEXT NOT NULL,
    attributes TEXT NOT NULL,
    CONSTRAINT pk_relationship PRIMARY KEY (ordinal),
    CONSTRAINT ck_relationship_sign CHECK (sign IN (-1, 0, 1)),
    CONSTRAINT ck_relationship_directed CHECK (directed IN (0, 1)),
    CONSTRAINT ck_relationship_derived CHECK (derived IN (0, 1)),
    CONSTRAINT ck_relationship_disputed CHECK (disputed IN (0, 1)),
    CONSTRAINT uq_relationship_id UNIQUE (id),
    CONSTRAINT fk_relationship_subject FOREIGN KEY(subject)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_relationship_object FOREIGN KEY(object)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_relationship_object ON relationship (object)

CREATE INDEX ix_relationship_subject ON relationship (subject)

CREATE TABLE standpoint (
    contradiction TEXT NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_standpoint PRIMARY KEY (contradiction, place),
    CONSTRAINT fk_standpoint_contradiction FOREIGN KEY(contradiction)
        REFERENCES contradiction (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE TABLE standpoint_source (
    contradiction TEXT NOT NULL,
    standpoint INTEGER NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_standpoint_source PRIMARY KEY (contradiction, standpoint, place),
    CONSTRAINT fk_standpoint_source_contradiction FOREIGN KEY(contradiction)
        REFERENCES contradiction (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_standpoint_source_source FOREIGN KEY(source)
        REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_standpoint_source_source ON standpoint_source (source)

CREATE TABLE claim (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    actor TEXT,
    relationship TEXT,
    event TEXT,
    source TEXT,
    stance TEXT NOT NULL,
    text TEXT NOT NULL,
    locator TEXT NOT NULL,
    credibility TEXT NOT NULL,
    asserts TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    CONSTRAINT pk_claim PRIMARY KEY (ordinal),
    CONSTRAINT ck_claim_about
        CHECK ((actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL) = 1),
    CONSTRAINT uq_claim_id UNIQUE (id),
    CONSTRAINT fk_claim_actor FOREIGN KEY(actor)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_event FOREIGN KEY(event)
        REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_claim_source FOREIGN KEY(source)
        REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_claim_actor ON claim (actor)

CREATE INDEX ix_claim_event ON claim (event)

CREATE INDEX ix_claim_relationship ON claim (relationship)

CREATE INDEX ix_claim_source ON claim (source)

CREATE TABLE contradiction_about (
    contradiction TEXT NOT NULL,
    place INTEGER NOT NULL,
    actor TEXT,
    relationship TEXT,
    event TEXT,
    CONSTRAINT pk_contradiction_about PRIMARY KEY (contradiction, place),
    CONSTRAINT ck_contradiction_about_about
        CHECK ((actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL) = 1),
    CONSTRAINT fk_contradiction_about_contradiction FOREIGN KEY(contradiction)
        REFERENCES contradiction (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contradiction_about_actor FOREIGN KEY(actor)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contradiction_about_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contradiction_about_event FOREIGN KEY(event)
        REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_contradiction_about_actor ON contradiction_about (actor)

CREATE INDEX ix_contradiction_about_event ON contradiction_about (event)

CREATE INDEX ix_contradiction_about_relationship ON contradiction_about (relationship)

CREATE TABLE event_ends (
    event TEXT NOT NULL,
    place INTEGER NOT NULL,
    relationship TEXT NOT NULL,
    CONSTRAINT pk_event_ends PRIMARY KEY (event, place),
    CONSTRAINT fk_event_ends_event FOREIGN KEY(event)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_event_ends_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_event_ends_relationship ON event_ends (relationship)

CREATE TABLE event_relationship (
    event TEXT NOT NULL,
    place INTEGER NOT NULL,
    relationship TEXT NOT NULL,
    CONSTRAINT pk_event_relationship PRIMARY KEY (event, place),
    CONSTRAINT fk_event_relationship_event FOREIGN KEY(event)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_event_relationship_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_event_relationship_relationship ON event_relationship (relationship)

CREATE TABLE event_starts (
    event TEXT NOT NULL,
    place INTEGER NOT NULL,
    relationship TEXT NOT NULL,
    CONSTRAINT pk_event_starts PRIMARY KEY (event, place),
    CONSTRAINT fk_event_starts_event FOREIGN KEY(event)
        REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_event_starts_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_event_starts_relationship ON event_starts (relationship)

CREATE TABLE note (
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    actor TEXT,
    relationship TEXT,
    event TEXT,
    x REAL NOT NULL,
    y REAL NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    private INTEGER NOT NULL,
    todo INTEGER NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY (ordinal),
    CONSTRAINT ck_note_about
        CHECK ((actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL) <= 1),
    CONSTRAINT ck_note_finite CHECK (x BETWEEN -1e300 AND 1e300 AND y BETWEEN -1e300 AND 1e300),
    CONSTRAINT ck_note_private CHECK (private IN (0, 1)),
    CONSTRAINT ck_note_todo CHECK (todo IN (0, 1)),
    CONSTRAINT uq_note_id UNIQUE (id),
    CONSTRAINT fk_note_actor FOREIGN KEY(actor) REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_note_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_note_event FOREIGN KEY(event) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_note_actor ON note (actor)

CREATE INDEX ix_note_event ON note (event)

CREATE INDEX ix_note_relationship ON note (relationship)

CREATE TABLE selection_ref (
    selection TEXT NOT NULL,
    place INTEGER NOT NULL,
    actor TEXT,
    relationship TEXT,
    event TEXT,
    CONSTRAINT pk_selection_ref PRIMARY KEY (selection, place),
    CONSTRAINT ck_selection_ref_about
        CHECK ((actor IS NOT NULL) + (relationship IS NOT NULL) + (event IS NOT NULL) = 1),
    CONSTRAINT fk_selection_ref_selection FOREIGN KEY(selection)
        REFERENCES selection (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_selection_ref_actor FOREIGN KEY(actor)
        REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_selection_ref_relationship FOREIGN KEY(relationship)
        REFERENCES relationship (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_selection_ref_event FOREIGN KEY(event)
        REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
) STRICT

CREATE INDEX ix_selection_ref_actor ON selection_ref (actor)

CREATE INDEX ix_selection_ref_event ON selection_ref (event)

CREATE INDEX ix_selection_ref_relationship ON selection_ref (relationship)
"""


def upgrade() -> None:
    for statement in _TABLES.strip().split("\n\n"):
        op.execute(statement)
