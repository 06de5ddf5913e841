-- What ran once in this database before its web server opened. A row without an end: the process died in between.
CREATE TABLE first_start (
  name        text PRIMARY KEY,
  begun_at    timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
GRANT USAGE ON SCHEMA database TO zhiqing_app;
GRANT SELECT, INSERT, UPDATE ON first_start TO zhiqing_app;
