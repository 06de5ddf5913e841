-- What one administrator proposed and another has not yet confirmed: the uploaded file as it was. At most one waits.
CREATE TABLE calendar.proposal (
    id            integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year          integer NOT NULL,
    notice_no     text NOT NULL,
    name          text NOT NULL,
    content       bytea NOT NULL,
    replaces      text COLLATE "C" NOT NULL REFERENCES calendar.calendar_version (version),
    proposed_by   bigint NOT NULL,
    proposed_body bigint NOT NULL,
    proposed_at   timestamptz NOT NULL,
    state         smallint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN calendar.proposal.state IS '0 waits for the second person, 1 adopted, 2 withdrawn or declined';
CREATE UNIQUE INDEX proposal_waiting ON calendar.proposal ((true)) WHERE state = 0;

GRANT SELECT, INSERT, UPDATE (state) ON calendar.proposal TO zhiqing_app;
