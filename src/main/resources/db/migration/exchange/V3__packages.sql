-- 交换包: platforms, what is packed for each, and what was taken from others exactly once.
CREATE TABLE exchange.origin (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    name text COLLATE "C" NOT NULL
);
COMMENT ON TABLE exchange.origin IS 'The name of this installation among others; made once';

CREATE TABLE exchange.peer (
    id         bigint PRIMARY KEY,
    body       bigint NOT NULL,
    name       text NOT NULL,
    url        text NOT NULL,
    key        bigint NOT NULL DEFAULT 0,
    made_at    timestamptz NOT NULL,
    stopped_at timestamptz,
    last       bigint NOT NULL DEFAULT 0,
    sent       bigint NOT NULL DEFAULT 0,
    pulled     bigint NOT NULL DEFAULT 0,
    next_at    timestamptz NOT NULL,
    attempts   integer NOT NULL DEFAULT 0,
    trouble    text NOT NULL DEFAULT '',
    sealed     bytea NOT NULL
);
COMMENT ON COLUMN exchange.peer.last IS 'Number of the newest item; sent: confirmed by the other side; pulled: fetched from it; sealed: the key it issued to us';

CREATE TABLE exchange.hand_over (
    id      bigint PRIMARY KEY,
    peer    bigint NOT NULL REFERENCES exchange.peer,
    case_id bigint NOT NULL,
    made_at timestamptz NOT NULL,
    result  text COLLATE "C" NOT NULL DEFAULT '',
    number  text COLLATE "C" NOT NULL DEFAULT '',
    sealed  bytea NOT NULL
);
CREATE INDEX hand_over_case ON exchange.hand_over (case_id);

CREATE TABLE exchange.item (
    peer      bigint NOT NULL REFERENCES exchange.peer,
    seq       bigint NOT NULL,
    position  bigint NOT NULL,
    data      text,
    hand_over bigint REFERENCES exchange.hand_over,
    PRIMARY KEY (peer, seq),
    UNIQUE (peer, position),
    CHECK ((data IS NULL) <> (hand_over IS NULL))
);

CREATE TABLE exchange.source (
    body   bigint NOT NULL,
    origin text COLLATE "C" NOT NULL,
    last   bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (body, origin)
);

CREATE TABLE exchange.taken (
    body   bigint NOT NULL,
    origin text COLLATE "C" NOT NULL,
    seq    bigint NOT NULL,
    kind   text COLLATE "C" NOT NULL,
    sm3    text COLLATE "C" NOT NULL,
    data   text,
    result text COLLATE "C" NOT NULL,
    number text COLLATE "C" NOT NULL,
    code   text COLLATE "C" NOT NULL,
    at     timestamptz NOT NULL,
    PRIMARY KEY (body, origin, seq),
    FOREIGN KEY (body, origin) REFERENCES exchange.source
);
COMMENT ON COLUMN exchange.taken.data IS 'Of status items only; an application goes to the intake and is not kept here';

GRANT SELECT, INSERT ON exchange.origin, exchange.item, exchange.taken TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (stopped_at, last, sent, pulled, next_at, attempts, trouble, sealed) ON exchange.peer TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (result, number, sealed) ON exchange.hand_over TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE (last) ON exchange.source TO zhiqing_app;
