-- 保留的表单: what staff had typed when their session ended, sealed, for half an hour; one shelf is one browser.
CREATE TABLE site.kept_form (
    id         uuid PRIMARY KEY,
    shelf      bytea NOT NULL,
    staff      bigint NOT NULL,
    sealed     bytea NOT NULL,
    kept_at    timestamptz NOT NULL,
    keep_until timestamptz NOT NULL
);
COMMENT ON COLUMN site.kept_form.shelf IS 'keyed digest of the cookie; the cookie itself is not kept';
CREATE INDEX kept_form_shelf ON site.kept_form (shelf, staff);
CREATE INDEX kept_form_keep_until ON site.kept_form (keep_until);
GRANT USAGE ON SCHEMA site TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON site.kept_form TO zhiqing_app;
