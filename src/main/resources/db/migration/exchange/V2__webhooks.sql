-- 推送: where other systems want to be told, and what they were told; written in the transaction of the follower's cursor.
CREATE TABLE exchange.endpoint (
    id         bigint PRIMARY KEY,
    body       bigint NOT NULL,
    url        text NOT NULL,
    topics     text COLLATE "C" NOT NULL,
    made_at    timestamptz NOT NULL,
    stopped_at timestamptz,
    sealed     bytea NOT NULL
);
COMMENT ON COLUMN exchange.endpoint.sealed IS 'The secret of its signatures';

CREATE TABLE exchange.delivery (
    id           bigint PRIMARY KEY,
    endpoint     bigint NOT NULL REFERENCES exchange.endpoint,
    position     bigint NOT NULL,
    topic        text COLLATE "C" NOT NULL,
    payload      text NOT NULL,
    made_at      timestamptz NOT NULL,
    attempts     integer NOT NULL DEFAULT 0,
    next_at      timestamptz,
    delivered_at timestamptz,
    trouble      text NOT NULL DEFAULT '',
    UNIQUE (endpoint, position)
);
COMMENT ON COLUMN exchange.delivery.payload IS 'As it is sent; nothing personal';
CREATE INDEX delivery_due ON exchange.delivery (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX delivery_latest ON exchange.delivery (endpoint, id);

GRANT SELECT, INSERT, UPDATE (stopped_at, sealed) ON exchange.endpoint TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (attempts, next_at, delivered_at, trouble) ON exchange.delivery TO zhiqing_app;
