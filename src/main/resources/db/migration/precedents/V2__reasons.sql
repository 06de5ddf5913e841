-- 纠错理由: which replies were challenged, on which ground, and what was said of them. Follows the journal with a cursor of its own.
CREATE TABLE precedents.signed (
    case_id bigint PRIMARY KEY,
    body    bigint NOT NULL,
    kind    text COLLATE "C"
);
COMMENT ON COLUMN precedents.signed.kind IS 'of the reply in force; null until one is signed';
CREATE TABLE precedents.challenged (
    case_id    bigint NOT NULL,
    remedy     integer NOT NULL,
    body       bigint NOT NULL,
    kind       text COLLATE "C",
    track      text COLLATE "C" NOT NULL,
    decided_on date,
    result     text COLLATE "C",
    PRIMARY KEY (case_id, remedy)
);
COMMENT ON COLUMN precedents.challenged.kind IS 'of the reply that was in force when it was challenged';
CREATE INDEX challenged_decided ON precedents.challenged (decided_on, body);
GRANT SELECT, INSERT, UPDATE, DELETE ON precedents.signed, precedents.challenged TO zhiqing_app;
