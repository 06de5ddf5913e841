-- 周报邮件: who wants the weekly digest, and where to; the address is sealed. A week in which it was chosen too late is skipped.
CREATE TABLE supervision.digest_choice (
    staff     bigint PRIMARY KEY,
    wanted    boolean NOT NULL,
    chosen_at timestamptz NOT NULL,
    sealed    bytea NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON supervision.digest_choice TO zhiqing_app;
