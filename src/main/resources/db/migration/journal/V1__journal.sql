-- The append-only memory of every act. The application may add and read, never change or remove.
CREATE TABLE journal.name (
    id   smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE
);
COMMENT ON TABLE journal.name IS 'Stream kinds and event types (name.version), written small in journal.event';

-- xid and position are given by the database; (xid, position) is the one order that followers and checkpoints read by.
CREATE TABLE journal.event (
    position  bigint   NOT NULL GENERATED ALWAYS AS IDENTITY,
    xid       xid8     NOT NULL DEFAULT pg_current_xact_id(),
    stream_id bigint   NOT NULL,
    at        bigint   NOT NULL,
    seq       integer  NOT NULL CHECK (seq > 0),
    kind      smallint NOT NULL,
    type      smallint NOT NULL,
    actor     text     NOT NULL,
    payload   text     NOT NULL,
    hash      bytea    NOT NULL,
    PRIMARY KEY (xid, position),
    UNIQUE (kind, stream_id, seq)
);
COMMENT ON COLUMN journal.event.at IS 'microseconds since 1970-01-01T00:00Z';
COMMENT ON COLUMN journal.event.hash IS 'SM3, see docs/journal-format.md';

CREATE TABLE journal.checkpoint (
    number    bigint PRIMARY KEY,
    upper     bigint NOT NULL,
    events    bigint NOT NULL,
    at        bigint NOT NULL,
    root      bytea  NOT NULL,
    previous  bytea  NOT NULL,
    hash      bytea  NOT NULL,
    signature bytea  NOT NULL,
    frontier  bytea  NOT NULL
);

CREATE TABLE journal.cursor (
    follower  text COLLATE "C" PRIMARY KEY,
    xid       bigint  NOT NULL DEFAULT 0,
    position  bigint  NOT NULL DEFAULT 0,
    applied   bigint  NOT NULL DEFAULT 0,
    failures  integer NOT NULL DEFAULT 0,
    failed_at bigint,
    failure   text
);

-- No UPDATE, DELETE or TRUNCATE on event, name and checkpoint; xid and position cannot be chosen.
GRANT USAGE ON SCHEMA journal TO zhiqing_app;
GRANT SELECT ON journal.name, journal.event, journal.checkpoint, journal.cursor TO zhiqing_app;
GRANT INSERT (name) ON journal.name TO zhiqing_app;
GRANT INSERT (stream_id, at, seq, kind, type, actor, payload, hash) ON journal.event TO zhiqing_app;
GRANT INSERT ON journal.checkpoint TO zhiqing_app;
GRANT INSERT, UPDATE ON journal.cursor TO zhiqing_app;
