-- Mail that came: every letter remembered by its place in the mailbox and by its own identity; what waits for a person.
CREATE TABLE notify.mail (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    validity    bigint NOT NULL,
    uid         bigint NOT NULL,
    body        bigint NOT NULL,
    identity    bytea NOT NULL,
    content     bytea NOT NULL,
    sender      bytea NOT NULL,
    size        bigint NOT NULL,
    received_at timestamptz NOT NULL,
    noticed_at  timestamptz NOT NULL,
    fate        text COLLATE "C" NOT NULL
                CHECK (fate IN ('TAKEN', 'ASIDE', 'SETTLED', 'BOUNCE', 'TWICE')),
    reason      text COLLATE "C",
    heading     bytea,
    UNIQUE (body, validity, uid)
);
COMMENT ON COLUMN notify.mail.identity IS 'keyed digest of the message id, or of the content where there is none';
COMMENT ON COLUMN notify.mail.content IS 'keyed digest of what the sender wrote, without what servers added on the way';
COMMENT ON COLUMN notify.mail.sender IS 'keyed digest of the sender''s address';
COMMENT ON COLUMN notify.mail.fate IS 'TWICE: the same letter again';
COMMENT ON COLUMN notify.mail.heading IS 'sender and subject, sealed, of what waits for a person';
CREATE INDEX mail_identity ON notify.mail (identity);
CREATE INDEX mail_sender ON notify.mail (sender, received_at);
CREATE INDEX mail_aside ON notify.mail (id DESC) WHERE fate = 'ASIDE';

CREATE TABLE notify.mail_raw (
    mail   bigint NOT NULL REFERENCES notify.mail (id),
    part   integer NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (mail, part)
);

CREATE TABLE notify.mail_trouble (
    body     bigint NOT NULL,
    validity bigint NOT NULL,
    uid      bigint NOT NULL,
    times    integer NOT NULL,
    PRIMARY KEY (body, validity, uid)
);
COMMENT ON TABLE notify.mail_trouble IS 'letters whose handing over failed, and how often';

CREATE TABLE notify.mail_floor (
    body     bigint NOT NULL,
    validity bigint NOT NULL,
    uid      bigint NOT NULL,
    PRIMARY KEY (body, validity)
);
COMMENT ON TABLE notify.mail_floor IS 'every letter up to this number is done with, or lay there before the mailbox was connected';

GRANT SELECT, INSERT, UPDATE ON notify.mail, notify.mail_floor TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notify.mail_raw, notify.mail_trouble TO zhiqing_app;
