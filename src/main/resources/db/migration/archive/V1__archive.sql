-- 档案: one row for each archived case, its package sealed apart, how long it is kept, and the register of what was destroyed.
CREATE TABLE archive.package (
    case_id      bigint PRIMARY KEY,
    body         bigint NOT NULL,
    year         smallint NOT NULL,
    number       integer NOT NULL,
    archived_on  date NOT NULL,
    class        text COLLATE "C" NOT NULL,
    period       text COLLATE "C" NOT NULL,
    keep_until   date,
    state        text COLLATE "C" NOT NULL CHECK (state IN ('WAITING', 'COMPLETE', 'INCOMPLETE', 'REOPENED', 'DESTROYED')),
    tries        integer NOT NULL DEFAULT 0,
    built_at     timestamptz,
    files        integer NOT NULL DEFAULT 0,
    size         bigint NOT NULL DEFAULT 0,
    sm3          text COLLATE "C" NOT NULL DEFAULT '',
    findings     text NOT NULL DEFAULT '',
    destroyed_on date,
    CHECK ((period = 'PERMANENT') = (keep_until IS NULL))
);
COMMENT ON COLUMN archive.package.class IS 'ORDINARY, REFUSED or DISPUTED: decides the period';
COMMENT ON COLUMN archive.package.keep_until IS 'last day of the period, 31 December; null for ever';
COMMENT ON COLUMN archive.package.findings IS 'what the four checks found: fault and file, a line each';
CREATE INDEX package_list ON archive.package (body, archived_on DESC, case_id DESC);
CREATE INDEX package_waiting ON archive.package (archived_on DESC) WHERE state = 'WAITING';
CREATE INDEX package_ended ON archive.package (body, keep_until) WHERE state <> 'DESTROYED';

CREATE TABLE archive.disputed (
    case_id bigint PRIMARY KEY
);
COMMENT ON TABLE archive.disputed IS 'cases in which a remedy was ever sought';

CREATE TABLE archive.content (
    case_id bigint PRIMARY KEY,
    sealed  bytea NOT NULL
);

-- The row with the latest day not after the day of archiving counts; body 0 is every body without a row of its own.
CREATE TABLE archive.retention (
    body       bigint NOT NULL,
    class      text COLLATE "C" NOT NULL CHECK (class IN ('ORDINARY', 'REFUSED', 'DISPUTED')),
    valid_from date NOT NULL,
    period     text COLLATE "C" NOT NULL CHECK (period IN ('TEN', 'THIRTY', 'PERMANENT')),
    PRIMARY KEY (body, class, valid_from)
);
INSERT INTO archive.retention (body, class, valid_from, period) VALUES
    (0, 'ORDINARY', '2008-05-01', 'TEN'),
    (0, 'REFUSED', '2008-05-01', 'THIRTY'),
    (0, 'DISPUTED', '2008-05-01', 'PERMANENT');

CREATE SEQUENCE archive.id;
CREATE TABLE archive.destruction (
    id          bigint PRIMARY KEY,
    body        bigint NOT NULL,
    version     integer NOT NULL,
    state       text COLLATE "C" NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    proposed_by bigint NOT NULL,
    proposed_on date NOT NULL,
    decided_by  bigint,
    decided_on  date
);
CREATE INDEX destruction_body ON archive.destruction (body, id DESC);
-- 销毁清册: stays for ever, also when what it names is gone.
CREATE TABLE archive.destruction_case (
    destruction bigint NOT NULL REFERENCES archive.destruction (id),
    case_id     bigint NOT NULL,
    year        smallint NOT NULL,
    number      integer NOT NULL,
    archived_on date NOT NULL,
    class       text COLLATE "C" NOT NULL,
    period      text COLLATE "C" NOT NULL,
    keep_until  date NOT NULL,
    sm3         text COLLATE "C" NOT NULL,
    PRIMARY KEY (destruction, case_id)
);
CREATE INDEX destruction_case_case ON archive.destruction_case (case_id);
CREATE TABLE archive.text (
    id     bigint PRIMARY KEY,
    sealed bytea NOT NULL
);

GRANT USAGE ON SCHEMA archive TO zhiqing_app;
GRANT USAGE ON SEQUENCE archive.id TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON archive.package TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed), DELETE ON archive.content TO zhiqing_app;
GRANT SELECT, INSERT ON archive.disputed, archive.retention, archive.destruction_case TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (version, state, decided_by, decided_on) ON archive.destruction TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed) ON archive.text TO zhiqing_app;
