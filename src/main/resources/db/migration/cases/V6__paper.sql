-- Letters that were printed and signed: which letter of which request stands under which code.
CREATE TABLE cases.paper (
    request bigint NOT NULL,
    letter  text COLLATE "C" NOT NULL,
    code    text COLLATE "C" NOT NULL UNIQUE,
    number  text   NOT NULL,
    PRIMARY KEY (request, letter)
);
COMMENT ON TABLE cases.paper IS 'Primary, never derived: a letter is printed once; its signed bytes stand in documents.signed';

GRANT SELECT, INSERT ON cases.paper TO zhiqing_app;
