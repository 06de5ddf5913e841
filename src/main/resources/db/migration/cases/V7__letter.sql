-- 邮件来件: letters that came by e-mail, sealed, until a person has taken each for an application or for none.
CREATE TABLE cases.letter (
    id          bigint PRIMARY KEY,
    body        bigint NOT NULL,
    received_at timestamptz NOT NULL,
    state       text COLLATE "C" NOT NULL CHECK (state IN ('WAITING', 'TAKEN', 'DISMISSED')),
    request     bigint,
    sealed      bytea NOT NULL,
    CHECK ((state = 'TAKEN') = (request IS NOT NULL))
);
COMMENT ON COLUMN cases.letter.id IS 'the number of the letter in notify.mail: its primary key keeps it from coming twice';
CREATE INDEX letter_body ON cases.letter (body, state, id DESC);
CREATE TABLE cases.letter_part (
    id     bigint PRIMARY KEY,
    letter bigint NOT NULL REFERENCES cases.letter (id),
    part   integer NOT NULL,
    sealed bytea NOT NULL,
    UNIQUE (letter, part)
);
GRANT SELECT, INSERT, UPDATE ON cases.letter, cases.letter_part TO zhiqing_app;
