-- 文书模板: a body's own wording of a kind of letter, version by version. Nothing is changed or deleted: a version supersedes the one before.
CREATE TABLE cases.letter_wording (
    body     bigint  NOT NULL,
    kind     text COLLATE "C" NOT NULL,
    version  integer NOT NULL CHECK (version > 0),
    from_day date    NOT NULL,
    wording  text,
    remark   bigint  NOT NULL,
    author   bigint  NOT NULL,
    at       timestamptz NOT NULL,
    PRIMARY KEY (body, kind, version)
);
COMMENT ON COLUMN cases.letter_wording.kind IS 'code of the kind of letter, for example L05';
COMMENT ON COLUMN cases.letter_wording.wording IS 'as it stands in every letter that goes out, so not sealed; null: back to the common wording';
COMMENT ON COLUMN cases.letter_wording.remark IS 'why, sealed in cases.text';
GRANT SELECT, INSERT ON cases.letter_wording TO zhiqing_app;
