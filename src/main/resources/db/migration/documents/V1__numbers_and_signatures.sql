-- Document numbers without gaps, the bodies' signing keys, and what was signed.
CREATE TABLE documents.series (
    body bigint   NOT NULL,
    year smallint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    last integer  NOT NULL,
    PRIMARY KEY (body, year, kind)
) WITH (fillfactor = 50);
COMMENT ON TABLE documents.series IS 'The last number given of each row of numbers; counted in the transaction that uses the number';

CREATE TABLE documents.voided (
    body   bigint   NOT NULL,
    year   smallint NOT NULL,
    kind   text COLLATE "C" NOT NULL,
    number integer  NOT NULL,
    day    date     NOT NULL,
    reason text     NOT NULL,
    PRIMARY KEY (body, year, kind, number),
    FOREIGN KEY (body, year, kind) REFERENCES documents.series
);
COMMENT ON TABLE documents.voided IS 'Numbers that were given and are not used: kept, never given again';

CREATE TABLE documents.signing_key (
    body    bigint      NOT NULL,
    number  integer     NOT NULL,
    made_at timestamptz NOT NULL,
    public  bytea       NOT NULL,
    sealed  bytea       NOT NULL,
    PRIMARY KEY (body, number)
);
COMMENT ON COLUMN documents.signing_key.public IS 'SM2 point, 65 bytes; sealed: the private number';

CREATE TABLE documents.signed (
    code      text COLLATE "C" NOT NULL,
    form      text COLLATE "C" NOT NULL,
    body      bigint      NOT NULL,
    key       integer     NOT NULL,
    signed_at timestamptz NOT NULL,
    digest    bytea       NOT NULL,
    signature bytea       NOT NULL,
    sealed    bytea       NOT NULL,
    PRIMARY KEY (code, form),
    FOREIGN KEY (body, key) REFERENCES documents.signing_key (body, number)
);
COMMENT ON COLUMN documents.signed.digest IS 'SM3 over the bytes; signature: SM2 over the bytes, DER; sealed: the bytes in Base64';

GRANT USAGE ON SCHEMA documents TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (last) ON documents.series TO zhiqing_app;
GRANT SELECT, INSERT ON documents.voided TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (sealed) ON documents.signing_key, documents.signed TO zhiqing_app;
