-- 案例库: a row per precedent, changed in the transaction of its act. What was written lies sealed in precedents.text until a
-- second person has found it anonymous; only then it stands on the shelf, in the clear, and in the index.
CREATE SEQUENCE precedents.id;
CREATE TABLE precedents.precedent (
    id         bigint PRIMARY KEY,
    version    integer NOT NULL,
    body       bigint NOT NULL,
    case_id    bigint NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    decided_on date NOT NULL,
    standing   text COLLATE "C" NOT NULL,
    edition    integer NOT NULL,
    shared     integer NOT NULL DEFAULT 0,
    author     bigint NOT NULL,
    changed_on date NOT NULL
);
COMMENT ON COLUMN precedents.precedent.version IS 'how many acts it has seen';
COMMENT ON COLUMN precedents.precedent.standing IS 'PROPOSED, RETURNED, SHARED or WITHDRAWN: of the youngest edition';
COMMENT ON COLUMN precedents.precedent.shared IS 'the edition that stands on the shelf; 0 while none does';
COMMENT ON COLUMN precedents.precedent.author IS 'who wrote the youngest edition, and so may not check it';
CREATE UNIQUE INDEX precedent_case ON precedents.precedent (case_id) WHERE standing <> 'WITHDRAWN';
CREATE INDEX precedent_body ON precedents.precedent (body, changed_on);

CREATE TABLE precedents.edition (
    precedent bigint NOT NULL,
    number    integer NOT NULL,
    text      bigint NOT NULL,
    author    bigint NOT NULL,
    on_day    date NOT NULL,
    PRIMARY KEY (precedent, number)
);
CREATE TABLE precedents.text (
    id     bigint PRIMARY KEY,
    sealed bytea NOT NULL
);

-- 书架: what all staff of the city read. Nothing personal: it is written here by the act of sharing only.
CREATE TABLE precedents.shelf (
    precedent  bigint PRIMARY KEY,
    body       bigint NOT NULL,
    case_id    bigint NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    decided_on date NOT NULL,
    shared_on  date NOT NULL,
    edition    integer NOT NULL,
    title      text NOT NULL,
    question   text NOT NULL,
    facts      text NOT NULL,
    reasoning  text NOT NULL,
    result     text NOT NULL,
    documents  text NOT NULL,
    whole      text NOT NULL
);
COMMENT ON COLUMN precedents.shelf.whole IS 'letters and digits of everything, in lower case, for phrases';
CREATE INDEX shelf_decided ON precedents.shelf (decided_on DESC, precedent);
CREATE TABLE precedents.posting (
    term      text COLLATE "C" NOT NULL,
    precedent bigint NOT NULL REFERENCES precedents.shelf ON DELETE CASCADE,
    weight    smallint NOT NULL,
    PRIMARY KEY (term, precedent)
);
COMMENT ON TABLE precedents.posting IS 'pairs of neighbouring characters; heavier in the title and the question';
CREATE INDEX posting_precedent ON precedents.posting (precedent);

-- 救济结果: follows the journal of all requests, so that a precedent tells by itself what became of its decision.
CREATE TABLE precedents.remedy (
    case_id    bigint NOT NULL,
    remedy     integer NOT NULL,
    track      text COLLATE "C" NOT NULL,
    sought_on  date NOT NULL,
    decided_on date,
    result     text COLLATE "C",
    PRIMARY KEY (case_id, remedy)
);

-- 引用: which precedents a clerk cites for the draft of a request.
CREATE TABLE precedents.citation (
    case_id   bigint NOT NULL,
    precedent bigint NOT NULL,
    edition   integer NOT NULL,
    cited_on  date NOT NULL,
    cited_by  bigint NOT NULL,
    PRIMARY KEY (case_id, precedent)
);
CREATE INDEX citation_precedent ON precedents.citation (precedent);

GRANT USAGE ON SCHEMA precedents TO zhiqing_app;
GRANT USAGE ON SEQUENCE precedents.id TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON precedents.precedent TO zhiqing_app;
GRANT SELECT, INSERT ON precedents.edition TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed) ON precedents.text TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON precedents.shelf, precedents.posting, precedents.remedy, precedents.citation TO zhiqing_app;
