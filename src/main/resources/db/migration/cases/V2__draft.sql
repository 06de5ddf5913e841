-- 草稿: sealed answers of applications not handed in yet, found by the digest of their code, forgotten after seven days.
CREATE TABLE cases.draft (
    code       bytea PRIMARY KEY,
    answers    bytea NOT NULL,
    keep_until date  NOT NULL
);
CREATE INDEX draft_keep_until ON cases.draft (keep_until);
GRANT SELECT, INSERT, UPDATE, DELETE ON cases.draft TO zhiqing_app;
