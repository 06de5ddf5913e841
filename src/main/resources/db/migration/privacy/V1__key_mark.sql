-- Which keys this database was sealed with, so that a start without them, or with others, is refused before anything is written.
CREATE TABLE privacy.key_mark (
    number      integer PRIMARY KEY,
    fingerprint text COLLATE "C" NOT NULL,
    seen_at     timestamptz NOT NULL
);
COMMENT ON COLUMN privacy.key_mark.number IS '0 is the digest key, others are sealing keys';
GRANT USAGE ON SCHEMA privacy TO zhiqing_app;
GRANT SELECT, INSERT ON privacy.key_mark TO zhiqing_app;
