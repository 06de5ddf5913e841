-- The outbox: every message, sealed, in the transaction of what it tells of; what became of it; and the settings of the ways.
CREATE TABLE notify.message (
    id           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    key          text COLLATE "C" PRIMARY KEY,
    occasion     text COLLATE "C" NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    way          text COLLATE "C" NOT NULL CHECK (way IN ('INBOX', 'EMAIL', 'SMS')),
    staff        bigint,
    recipient    bytea,
    subject      bytea NOT NULL,
    body         bytea NOT NULL,
    link         text NOT NULL,
    urgent       boolean NOT NULL,
    state        text COLLATE "C" NOT NULL
                 CHECK (state IN ('WAITING', 'LEAVING', 'HANDED', 'TAKEN', 'CONFIRMED', 'FAILED', 'GIVEN_UP')),
    unsure       boolean NOT NULL DEFAULT false,
    attempts     integer NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL,
    lease_until  timestamptz,
    stale_at     timestamptz NOT NULL,
    setback      text COLLATE "C",
    detail       text COLLATE "C" NOT NULL DEFAULT '',
    receipt      text COLLATE "C",
    posted_at    timestamptz NOT NULL,
    taken_at     timestamptz,
    confirmed_at timestamptz,
    read_at      timestamptz,
    CHECK ((way = 'INBOX') = (staff IS NOT NULL)),
    CHECK ((way = 'INBOX') = (recipient IS NULL))
);
COMMENT ON COLUMN notify.message.key IS 'keyed digest of occasion, kind, way and recipient: the message id on every attempt';
COMMENT ON COLUMN notify.message.state IS 'HANDED: handed over, the answer is not known yet';
COMMENT ON COLUMN notify.message.unsure IS 'an attempt was handed over and never answered';
COMMENT ON COLUMN notify.message.due_at IS 'WAITING: next attempt; TAKEN by SMS: next question for the receipt';
CREATE INDEX message_occasion ON notify.message (occasion);
CREATE INDEX message_to_go ON notify.message (way, due_at) WHERE state IN ('WAITING', 'LEAVING', 'HANDED');
CREATE INDEX message_unproven ON notify.message (due_at) WHERE way = 'SMS' AND state = 'TAKEN';
CREATE INDEX message_inbox ON notify.message (staff, id DESC) WHERE way = 'INBOX';
CREATE INDEX message_unread ON notify.message (staff) WHERE way = 'INBOX' AND read_at IS NULL;
CREATE INDEX message_undelivered ON notify.message (id DESC) WHERE state = 'FAILED';

CREATE TABLE notify.enclosure (
    message    text COLLATE "C" NOT NULL REFERENCES notify.message (key),
    part       integer NOT NULL,
    name       bytea NOT NULL,
    media_type text NOT NULL,
    content    bytea NOT NULL,
    PRIMARY KEY (message, part)
);

CREATE TABLE notify.setting (
    name   text COLLATE "C" PRIMARY KEY CHECK (name IN ('smtp', 'sms', 'mailbox')),
    sealed bytea NOT NULL
);

CREATE TABLE notify.quiet_hours (
    way        text COLLATE "C" NOT NULL CHECK (way IN ('EMAIL', 'SMS')),
    valid_from date NOT NULL,
    begins     time NOT NULL,
    ends       time NOT NULL,
    PRIMARY KEY (way, valid_from)
);
COMMENT ON TABLE notify.quiet_hours IS 'the row with the latest day not after today counts; begins = ends means never quiet';
INSERT INTO notify.quiet_hours (way, valid_from, begins, ends) VALUES ('SMS', '2026-01-01', '21:00', '08:00');

GRANT USAGE ON SCHEMA notify TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON notify.message, notify.enclosure TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notify.setting TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON notify.quiet_hours TO zhiqing_app;
