-- 便签: no part of the file, sealed, deleted by who wrote them. 关注: who follows which case. 协办: who is asked for what (derived).
CREATE TABLE cases.note (
    id      bigint PRIMARY KEY,
    request bigint NOT NULL,
    author  bigint NOT NULL,
    at      timestamptz NOT NULL,
    sealed  bytea  NOT NULL
);
CREATE INDEX note_request ON cases.note (request);
GRANT SELECT, INSERT, DELETE, UPDATE (sealed) ON cases.note TO zhiqing_app;

CREATE TABLE cases.watch (
    staff   bigint NOT NULL,
    request bigint NOT NULL,
    PRIMARY KEY (staff, request)
);
GRANT SELECT, INSERT, DELETE ON cases.watch TO zhiqing_app;

CREATE TABLE cases.asked_colleague (
    request bigint  NOT NULL,
    help    integer NOT NULL,
    staff   bigint  NOT NULL,
    until   date    NOT NULL,
    done    boolean NOT NULL,
    PRIMARY KEY (request, help)
);
CREATE INDEX asked_colleague_staff ON cases.asked_colleague (staff) WHERE NOT done;
GRANT SELECT, INSERT, UPDATE ON cases.asked_colleague TO zhiqing_app;
