-- 来函: which consultation asks which body of the city, so that it finds the letter on its own page; derived from the journal.
CREATE TABLE cases.asked_body (
    request      bigint  NOT NULL,
    consultation integer NOT NULL,
    agency       bigint  NOT NULL,
    sent         date    NOT NULL,
    answered     boolean NOT NULL,
    PRIMARY KEY (request, consultation)
);
CREATE INDEX asked_body_agency ON cases.asked_body (agency, answered, sent DESC);
GRANT SELECT, INSERT, UPDATE ON cases.asked_body TO zhiqing_app;
