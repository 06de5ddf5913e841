-- One row per request, one per remedy: what the annual report counts. Derived from the journal, rebuilt from it at will.
CREATE TABLE reports.fact (
    case_id     bigint PRIMARY KEY,
    body        bigint NOT NULL,
    year        smallint NOT NULL,
    number      integer NOT NULL,
    kind        text COLLATE "C" NOT NULL,
    channel     text COLLATE "C" NOT NULL,
    topic       text,
    region      text,
    received_on date,
    decided_on  date,
    reply       text COLLATE "C",
    referred    boolean NOT NULL DEFAULT false
);
CREATE INDEX fact_received ON reports.fact (body, received_on);
CREATE INDEX fact_decided ON reports.fact (body, decided_on);

CREATE TABLE reports.remedy (
    case_id    bigint NOT NULL,
    remedy     integer NOT NULL,
    body       bigint NOT NULL,
    track      text COLLATE "C" NOT NULL,
    sought_on  date NOT NULL,
    decided_on date,
    result     text COLLATE "C",
    PRIMARY KEY (case_id, remedy)
);
CREATE INDEX remedy_body ON reports.remedy (body, sought_on);

-- How many of the facts count where; kept up to date with them in the same transaction.
CREATE TABLE reports.tally (
    body   bigint NOT NULL,
    year   smallint NOT NULL,
    row    text COLLATE "C" NOT NULL,
    col    text COLLATE "C" NOT NULL,
    n      bigint NOT NULL,
    PRIMARY KEY (body, year, row, col)
);

-- 年度填报: what has no module of its own yet, typed in with its source.
CREATE TABLE reports.yearly_figure (
    body   bigint NOT NULL,
    year   smallint NOT NULL,
    cell   text COLLATE "C" NOT NULL,
    value  numeric(18, 4) NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (body, year, cell)
);

-- 公布的年报: frozen, never changed; a corrected report is a new edition.
CREATE TABLE reports.published (
    body         bigint NOT NULL,
    year         smallint NOT NULL,
    edition      integer NOT NULL,
    published_on date NOT NULL,
    format       text NOT NULL,
    cells        text NOT NULL,
    PRIMARY KEY (body, year, edition)
);

GRANT USAGE ON SCHEMA reports TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON reports.fact, reports.remedy, reports.tally, reports.yearly_figure TO zhiqing_app;
GRANT SELECT, INSERT ON reports.published TO zhiqing_app;
