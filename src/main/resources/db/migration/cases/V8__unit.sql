-- 分出的各项: which request is one matter of which application, and which sealed text says it; derived from the journal.
CREATE TABLE cases.unit (
    request bigint  PRIMARY KEY,
    cover   bigint  NOT NULL,
    unit    integer NOT NULL,
    matter  bigint  NOT NULL
);
CREATE INDEX unit_cover ON cases.unit (cover);
GRANT SELECT, INSERT ON cases.unit TO zhiqing_app;
