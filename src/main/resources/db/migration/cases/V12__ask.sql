-- 更正和建议 (条例第四十一条、第四十四条): the list of each body, derived from the streams ask/id; what people wrote is in cases.text.
CREATE TABLE cases.ask (
    id         bigint  PRIMARY KEY,
    body       bigint  NOT NULL,
    kind       text COLLATE "C" NOT NULL,
    year       integer NOT NULL,
    number     integer NOT NULL,
    stage      text COLLATE "C" NOT NULL,
    received   date    NOT NULL,
    answer     text COLLATE "C",
    answered   date,
    publish_by date,
    UNIQUE (body, year, kind, number)
);
CREATE INDEX ask_body ON cases.ask (body, answered, received DESC);
GRANT SELECT, INSERT, UPDATE ON cases.ask TO zhiqing_app;

-- 定期评估 (条例第十八条): each judgement on a refusal, derived from the streams reassessment/id.
CREATE TABLE cases.reassessed (
    request  bigint  NOT NULL,
    place    integer NOT NULL,
    body     bigint  NOT NULL,
    day      date    NOT NULL,
    judgement text COLLATE "C" NOT NULL,
    told     boolean NOT NULL,
    PRIMARY KEY (request, place)
);
CREATE INDEX reassessed_body ON cases.reassessed (body, day);
GRANT SELECT, INSERT ON cases.reassessed TO zhiqing_app;
