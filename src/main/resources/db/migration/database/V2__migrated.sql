-- The digest of all migrations that were run: when it is unchanged, a start need not look into every schema.
CREATE TABLE migrated (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  digest   text NOT NULL
);
