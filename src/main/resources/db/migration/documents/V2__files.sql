-- 文件: files of other modules, sealed in pieces, each in a space that its owner names.
CREATE SEQUENCE documents.file_id;
CREATE TABLE documents.file (
    id        bigint      PRIMARY KEY,
    space     text COLLATE "C" NOT NULL,
    label     text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    size      bigint      NOT NULL CHECK (size > 0),
    pages     integer,
    sm3       bytea       NOT NULL,
    sha256    bytea       NOT NULL,
    kept_at   timestamptz NOT NULL,
    sealed    bytea       NOT NULL
);
COMMENT ON COLUMN documents.file.space IS 'whose it is, in the words of the owner, for example case/17; never a name';
COMMENT ON COLUMN documents.file.label IS 'what the owner calls the kind of paper; empty when it keeps that elsewhere';
COMMENT ON COLUMN documents.file.sealed IS 'the name of the file: names of files name people';
CREATE INDEX file_space ON documents.file (space, id);

CREATE TABLE documents.file_piece (
    file   bigint  NOT NULL REFERENCES documents.file (id) ON DELETE CASCADE,
    number integer NOT NULL,
    sealed bytea   NOT NULL,
    PRIMARY KEY (file, number)
);
ALTER TABLE documents.file_piece ALTER COLUMN sealed SET STORAGE EXTERNAL;
COMMENT ON COLUMN documents.file_piece.sealed IS 'at most 32 KiB of the file in Base64, sealed';

CREATE TABLE documents.file_limit (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    per_file   bigint  NOT NULL CHECK (per_file > 0),
    per_space  bigint  NOT NULL CHECK (per_space >= per_file)
);
COMMENT ON TABLE documents.file_limit IS 'In bytes: the largest file, and all files of one space together. Changed by the owner of the database';
INSERT INTO documents.file_limit (per_file, per_space) VALUES (50 * 1048576, 200 * 1048576);

GRANT USAGE ON SEQUENCE documents.file_id TO zhiqing_app;
GRANT SELECT, INSERT, DELETE, UPDATE (space, label, sealed) ON documents.file TO zhiqing_app;
GRANT SELECT, INSERT, DELETE, UPDATE (sealed) ON documents.file_piece TO zhiqing_app;
GRANT SELECT ON documents.file_limit TO zhiqing_app;
