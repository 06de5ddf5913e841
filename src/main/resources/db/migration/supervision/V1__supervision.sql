-- 监管: one row per request with what supervision needs and nothing personal. Derived from the journal, rebuilt at will.
-- Days left are never stored: they follow from the dates, the calendar and today.
CREATE TABLE supervision.file (
    case_id       bigint PRIMARY KEY,
    body          bigint NOT NULL,
    year          smallint NOT NULL,
    number        integer NOT NULL,
    stage         text COLLATE "C" NOT NULL,
    open          boolean NOT NULL,
    assignee      bigint,
    channel       text COLLATE "C" NOT NULL,
    kind          text COLLATE "C" NOT NULL,
    received_on   date NOT NULL,
    receipt_on    date,
    due           date,
    waiting       text COLLATE "C" NOT NULL,
    wait_until    date,
    closable_from date,
    agencies      text COLLATE "C" NOT NULL DEFAULT '',
    corrected_on  date,
    extended_on   date,
    decided_on    date,
    replied_on    date,
    ended_on      date,
    late          boolean NOT NULL DEFAULT false,
    reply         text COLLATE "C",
    referred      boolean NOT NULL DEFAULT false,
    changed_on    date NOT NULL,
    calendar      text COLLATE "C" NOT NULL
);
COMMENT ON COLUMN supervision.file.agencies IS 'numbers of the consultations that other bodies have not answered, with commas';
COMMENT ON COLUMN supervision.file.ended_on IS 'first day of dispatch, of the withdrawal or of the lapse';
CREATE INDEX file_open ON supervision.file (body, due) WHERE open;
CREATE INDEX file_ended ON supervision.file (ended_on, body);
CREATE INDEX file_receipt ON supervision.file (receipt_on, body);
CREATE INDEX file_received ON supervision.file (body, received_on);

CREATE TABLE supervision.remedy (
    case_id    bigint NOT NULL,
    remedy     integer NOT NULL,
    body       bigint NOT NULL,
    track      text COLLATE "C" NOT NULL,
    sought_on  date NOT NULL,
    decided_on date,
    result     text COLLATE "C",
    PRIMARY KEY (case_id, remedy)
);
CREATE INDEX remedy_decided ON supervision.remedy (decided_on, body);

-- 督办函: a row per letter, changed in the transaction of its act; what was written lies sealed in supervision.text.
CREATE SEQUENCE supervision.id;
CREATE TABLE supervision.counter (
    body bigint NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (body, year)
);
CREATE TABLE supervision.urge (
    id        bigint PRIMARY KEY,
    version   integer NOT NULL,
    sender    bigint NOT NULL,
    body      bigint NOT NULL,
    year      smallint NOT NULL,
    number    integer NOT NULL,
    sent_on   date NOT NULL,
    state     text COLLATE "C" NOT NULL,
    answer_by date NOT NULL,
    state_on  date NOT NULL,
    promised  date,
    late      boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN supervision.urge.state IS 'WAITING, ANSWERED, CLOSED or WITHDRAWN';
CREATE UNIQUE INDEX urge_number ON supervision.urge (sender, year, number);
CREATE INDEX urge_body ON supervision.urge (body, state);
CREATE TABLE supervision.urge_case (
    urge    bigint NOT NULL,
    place   smallint NOT NULL,
    case_id bigint NOT NULL,
    PRIMARY KEY (urge, place)
);
CREATE INDEX urge_case_case ON supervision.urge_case (case_id);
CREATE TABLE supervision.text (
    id     bigint PRIMARY KEY,
    sealed bytea NOT NULL
);

GRANT USAGE ON SCHEMA supervision TO zhiqing_app;
GRANT USAGE ON SEQUENCE supervision.id TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON supervision.file, supervision.remedy TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON supervision.counter, supervision.urge TO zhiqing_app;
GRANT SELECT, INSERT ON supervision.urge_case TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed) ON supervision.text TO zhiqing_app;
