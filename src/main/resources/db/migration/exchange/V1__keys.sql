-- 接口: keys of other systems, and the answers by which a repeated call changes nothing.
CREATE SEQUENCE exchange.id;

CREATE TABLE exchange.key (
    id           bigint PRIMARY KEY,
    body         bigint NOT NULL,
    label        text NOT NULL,
    scopes       text COLLATE "C" NOT NULL,
    per_minute   integer NOT NULL CHECK (per_minute > 0),
    made_at      timestamptz NOT NULL,
    expires_on   date NOT NULL,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    digest       bytea NOT NULL UNIQUE
);
COMMENT ON COLUMN exchange.key.digest IS 'SM3 of the key; the key itself is kept nowhere';
CREATE INDEX key_body ON exchange.key (body);

CREATE TABLE exchange.answer (
    id      bigint PRIMARY KEY,
    key     bigint NOT NULL REFERENCES exchange.key,
    name    text COLLATE "C" NOT NULL,
    digest  bytea NOT NULL,
    made_at timestamptz NOT NULL,
    case_id bigint,
    sealed  bytea,
    UNIQUE (key, name)
);
COMMENT ON COLUMN exchange.answer.name IS 'Idempotency-Key of the call; digest: SM3 of its body; sealed: the answer, gone after thirty days';
CREATE INDEX answer_kept ON exchange.answer (made_at) WHERE sealed IS NOT NULL;

GRANT USAGE ON SCHEMA exchange TO zhiqing_app;
GRANT USAGE ON SEQUENCE exchange.id TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (revoked_at, last_used_at) ON exchange.key TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (case_id, sealed) ON exchange.answer TO zhiqing_app;
