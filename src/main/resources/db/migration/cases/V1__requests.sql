-- Requests as the desk keeps them: one narrow row each (a projection of the journal), and what people wrote, sealed.
CREATE SEQUENCE cases.id INCREMENT BY 64;
COMMENT ON SEQUENCE cases.id IS 'Ids of requests, applications and texts, taken in blocks of 64; gaps mean nothing';

CREATE TABLE cases.counter (
    body   bigint   NOT NULL,
    year   smallint NOT NULL,
    series smallint NOT NULL,
    last   integer  NOT NULL,
    PRIMARY KEY (body, year, series)
) WITH (fillfactor = 50);
COMMENT ON COLUMN cases.counter.series IS '1 register, 2 reply letters; counted in the transaction that uses the number, so without gaps';

CREATE TABLE cases.request (
    id          bigint   PRIMARY KEY,
    body        bigint   NOT NULL,
    application bigint   NOT NULL,
    assignee    bigint,
    version     integer  NOT NULL,
    number      integer  NOT NULL,
    received    date     NOT NULL,
    receipt     date,
    due         date,
    wait_until  date,
    closable    date,
    replied     date,
    year        smallint NOT NULL,
    stage       smallint NOT NULL,
    applicant   smallint NOT NULL,
    channel     smallint NOT NULL,
    waiting     smallint NOT NULL,
    reply       smallint,
    extended    boolean  NOT NULL,
    open        boolean  NOT NULL,
    calendar    text COLLATE "C" NOT NULL,
    topic       text,
    region      text COLLATE "C"
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX request_number ON cases.request (body, year, number);
CREATE INDEX request_due ON cases.request (body, due) WHERE open;

CREATE TABLE cases.application (
    id      bigint PRIMARY KEY,
    request bigint NOT NULL,
    sealed  bytea  NOT NULL,
    code    bytea  NOT NULL,
    person  bytea,
    phone   bytea
);
COMMENT ON COLUMN cases.application.code IS 'keyed digest of the query code; person and phone likewise, first 16 bytes';
CREATE UNIQUE INDEX application_code ON cases.application (code);
CREATE INDEX application_person ON cases.application (person);
CREATE INDEX application_phone ON cases.application (phone);

CREATE TABLE cases.text (
    id     bigint PRIMARY KEY,
    sealed bytea  NOT NULL
);

GRANT USAGE ON SCHEMA cases TO zhiqing_app;
GRANT USAGE ON SEQUENCE cases.id TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON cases.counter, cases.request TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed) ON cases.application, cases.text TO zhiqing_app;
