-- 词印: keyed marks of the words of a sealed subject, so that a keyword finds it; null until marked.
ALTER TABLE cases.application ADD COLUMN words bytea;
COMMENT ON COLUMN cases.application.words IS '2048 bits; three for each pair of neighbouring characters, by keyed digest';
CREATE INDEX application_unmarked ON cases.application (id) WHERE words IS NULL;

-- 补发查询码, 补正: a new code takes the place of a lost one; what had been missing is filled in. Nothing is ever deleted.
GRANT UPDATE (sealed, code, person, phone, words) ON cases.application TO zhiqing_app;

-- 筛选: how each person last looked at the workbench; no keyword, for words people type may be personal.
CREATE TABLE cases.desk_view (
    staff   bigint PRIMARY KEY,
    filters text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON cases.desk_view TO zhiqing_app;
